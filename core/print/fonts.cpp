// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/fonts.h"

#include <QFontDatabase>

#include <cmath>

namespace gelt::print {
namespace {

/// Registers the family with Qt. Qt's list of application fonts belongs to the process, and registering a file
/// twice makes it forget all fonts it has loaded, hence once.
const QString &familyName()
{
    static const QString name = [] {
        QString family;
        for (const char *face : {"Regular", "Bold", "Italic", "BoldItalic"}) {
            const int id = QFontDatabase::addApplicationFont(
                QStringLiteral(":/fonts/LiberationSans-%1.ttf").arg(QLatin1StringView(face)));
            const QStringList families = QFontDatabase::applicationFontFamilies(id);
            Q_ASSERT(!families.isEmpty());
            if (!families.isEmpty())
                family = families.first();
        }
        return family;
    }();
    return name;
}

constexpr int shapingPixels = 1000;

} // namespace

Fonts::Fonts()
{
    for (std::size_t i = 0; i < faceCount; ++i) {
        const Face face = static_cast<Face>(i);
        QFont font(familyName());
        font.setPixelSize(shapingPixels);
        font.setBold(face == Face::Bold || face == Face::BoldItalic);
        font.setItalic(face == Face::Italic || face == Face::BoldItalic);
        font.setHintingPreference(QFont::PreferNoHinting);
        font.setStyleStrategy(QFont::StyleStrategy(QFont::NoFontMerging | QFont::PreferOutline));
        // Qt forms no ligatures in spaced text; 1/64000 em is nothing to the eye.
        font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
        m_shaping[i] = font;
        m_raw[i] = QRawFont::fromFont(font);
        const QList<quint32> blank = m_raw[i].glyphIndexesForString(QStringLiteral(" "));
        m_blankGlyph[i] = blank.value(0);
        m_blankWidth[i] = m_raw[i].advancesForGlyphIndexes(blank).value(0).x() / shapingPixels;
    }
}

const QRawFont &Fonts::painting(Face face, double sizePt) const
{
    const int units = static_cast<int>(std::lround(sizePt * glyphUnitsPerPoint));
    QRawFont &font = m_painting[{face, units}];
    if (!font.isValid()) {
        font = m_raw[static_cast<std::size_t>(face)];
        font.setPixelSize(units);
    }
    return font;
}

bool Fonts::has(char32_t character) const
{
    for (const QRawFont &font : m_raw) {
        if (!font.supportsCharacter(character))
            return false;
    }
    return true;
}

} // namespace gelt::print
