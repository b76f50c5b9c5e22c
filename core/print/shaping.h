// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/fonts.h"

#include <QHash>
#include <QPointF>
#include <QString>

#include <array>
#include <vector>

namespace gelt::print {

/// The glyphs of a text in one face, in em: multiply by the size.
struct ShapedText {
    std::vector<quint32> glyphs;
    std::vector<QPointF> positions; ///< one a glyph, from the begin of the baseline
    double width = 0;
};

/**
 * Turns words into glyphs and remembers them: a plan says the same few thousand words over and over.
 * What the family cannot show becomes a white square; invisible format characters are left out.
 */
class Shaper {
public:
    /// Longer words are shaped in pieces of at most this many UTF-16 units.
    static constexpr qsizetype longestWord = 64;

    explicit Shaper(const Fonts &fonts);

    /// A word of at most longestWord units, without blanks. The reference holds until the next call.
    const ShapedText &word(Face face, QStringView text);
    /// A line with words of both directions, in the order in which they are seen.
    ShapedText bidirectional(Face face, QStringView text) const;

    /// How many units of @p word, whole characters, are at most @p widthEm wide; maybe none.
    qsizetype unitsWithin(Face face, QStringView word, double widthEm) const;
    /// How many units the first character that a person sees takes; 0 for an empty word.
    static qsizetype firstCharacter(QStringView word);

    double blankWidth(Face face) const { return m_fonts->blankWidth(face); }
    quint32 blankGlyph(Face face) const { return m_fonts->blankGlyph(face); }

    /// Adds the text as it can be shown to @p out.
    void appendPrintable(QStringView text, QString &out) const;

private:
    ShapedText shaped(Face face, QStringView written) const;
    ShapedText shapedPlainly(Face face, QStringView text) const;
    double kerning(Face face, char16_t first, char16_t second) const;

    /// Letters below this are looked up once; the others go through Qt's text layout.
    static constexpr char16_t firstRareLetter = 0x180;
    struct Letters { ///< of one face, in em
        std::array<quint32, firstRareLetter> glyphs{};
        std::array<double, firstRareLetter> advances{};
        QHash<quint32, double> kerning; ///< by both letters
    };
    static bool isCommon(QStringView text);

    const Fonts *m_fonts;
    mutable std::array<Letters, faceCount> m_letters;
    std::array<QHash<QString, ShapedText>, faceCount> m_words;
    mutable QHash<char32_t, bool> m_known; ///< of characters outside the common ones
};

/// Whether @p text has a character that is written from right to left.
bool hasRightToLeft(QStringView text);

} // namespace gelt::print
