// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/style.h"

#include <QFont>
#include <QRawFont>

#include <array>
#include <map>

namespace gelt::print {

/// How many units of a painter's fonts one point is: glyphs are placed to 1/30 pt, about a hundredth of a
/// millimetre. The long side of oficio stays below 32767 of them, the largest number a PDF/A-1 may hold.
constexpr double glyphUnitsPerPoint = 30;

/**
 * The one shipped family. Pages use no font of the computer, so they are the same on every one.
 */
class Fonts {
public:
    Fonts();
    /// Without any font: for whoever hands over to another thread, to which no font of this one may go.
    static Fonts none() { return Fonts(Empty()); }

    /// For shaping: 1000 pixels an em, no hinting, no other font in place of a missing character, no ligatures.
    const QFont &shaping(Face face) const { return m_shaping[static_cast<std::size_t>(face)]; }
    /// The same face as glyphs, 1000 pixels an em.
    const QRawFont &glyphs(Face face) const { return m_raw[static_cast<std::size_t>(face)]; }
    /// For painting: @p sizePt in glyph units (see glyphUnitsPerPoint).
    const QRawFont &painting(Face face, double sizePt) const;

    /// Whether the family can show the character in every face.
    bool has(char32_t character) const;
    /// Of a blank, in em.
    double blankWidth(Face face) const { return m_blankWidth[static_cast<std::size_t>(face)]; }
    quint32 blankGlyph(Face face) const { return m_blankGlyph[static_cast<std::size_t>(face)]; }

private:
    struct Empty {};
    explicit Fonts(Empty) {}

    std::array<QFont, faceCount> m_shaping;
    std::array<QRawFont, faceCount> m_raw;
    std::array<double, faceCount> m_blankWidth{};
    std::array<quint32, faceCount> m_blankGlyph{};
    mutable std::map<std::pair<Face, int>, QRawFont> m_painting; ///< by face and glyph units
};

} // namespace gelt::print
