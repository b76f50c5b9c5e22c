// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/shaping.h"

#include <QGlyphRun>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>

namespace gelt::print {
namespace {

constexpr double shapingPixels = 1000;
constexpr char32_t substitute = 0x25A1; // white square
/// Enough for every word of a large plan; a text of endless new words starts over instead of growing.
constexpr qsizetype mostWords = 20'000;

/// Latin letters, figures and signs that all four faces surely have.
bool isCommon(char16_t unit)
{
    return (unit >= 0x20 && unit < 0x7F) || (unit >= 0xA0 && unit < 0x180 && unit != 0xAD);
}

bool isLeftOut(char32_t character)
{
    if (character == 0x00AD || (character >= 0xFE00 && character <= 0xFE0F))
        return true; // soft hyphen, variation selectors
    return QChar::category(character) == QChar::Other_Format;
}

/// Numbers and dates: their figures keep one width, so that they stand in columns.
bool isFigure(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= '0' && u <= '9') || u == '.' || u == ',' || u == '/' || u == '-' || u == '%' || u == 0xA0;
}

void layOutAsLine(QTextLayout &layout, const QFont &font)
{
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(Qt::LeftToRight);
    layout.setTextOption(option);
    layout.setFont(font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(1e7);
    layout.endLayout();
}

} // namespace

const ShapedText &Shaper::word(Face face, QStringView text)
{
    QHash<QString, ShapedText> &words = m_words[static_cast<std::size_t>(face)];
    const QString key = QString::fromRawData(text.data(), text.size());
    const auto known = words.constFind(key);
    if (known != words.cend())
        return *known;
    if (words.size() >= mostWords)
        words.clear();
    return *words.insert(text.toString(), shaped(face, text));
}

ShapedText Shaper::bidirectional(Face face, QStringView text) const
{
    return shaped(face, text);
}

ShapedText Shaper::shaped(Face face, QStringView written) const
{
    ShapedText out;
    QString text;
    appendPrintable(written, text);
    if (text.isEmpty())
        return out;
    if (std::all_of(text.cbegin(), text.cend(), [](QChar c) { return isCommon(c.unicode()); }))
        return shapedPlainly(face, text);
    QTextLayout layout(text);
    layOutAsLine(layout, m_fonts->shaping(face));
    const QTextLine line = layout.lineAt(0);
    if (!line.isValid())
        return out;
    for (const QGlyphRun &run : layout.glyphRuns()) {
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            out.glyphs.push_back(glyphs[i]);
            out.positions.emplace_back(positions[i].x() / shapingPixels,
                                       (positions[i].y() - line.ascent()) / shapingPixels);
        }
    }
    out.width = line.naturalTextWidth() / shapingPixels;
    return out;
}

/// Latin text is its glyphs in a row, kerned: what a whole text layout would make of it, at a tenth of the price.
ShapedText Shaper::shapedPlainly(Face face, const QString &text) const
{
    const QRawFont &font = m_fonts->glyphs(face);
    const QList<quint32> glyphs = font.glyphIndexesForString(text);
    const bool figures = std::all_of(text.cbegin(), text.cend(), isFigure);
    const QList<QPointF> advances = font.advancesForGlyphIndexes(
        glyphs, figures ? QRawFont::LayoutFlags(QRawFont::SeparateAdvances) : QRawFont::KernedAdvances);
    ShapedText out;
    out.glyphs.assign(glyphs.cbegin(), glyphs.cend());
    out.positions.reserve(out.glyphs.size());
    for (const QPointF &advance : advances) {
        out.positions.emplace_back(out.width, 0);
        out.width += advance.x() / shapingPixels;
    }
    return out;
}

qsizetype Shaper::unitsWithin(Face face, QStringView word, double widthEm) const
{
    // Shaping what stands before each place is exact, and words that are broken like this are short or rare.
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word.data(), word.size());
    std::vector<qsizetype> places;
    while (finder.toNextBoundary() > 0)
        places.push_back(finder.position());
    const auto tooWide = [&](qsizetype place) { return shaped(face, word.first(place)).width > widthEm; };
    const auto found = std::partition_point(places.cbegin(), places.cend(),
                                            [&](qsizetype place) { return !tooWide(place); });
    return found == places.cbegin() ? 0 : *std::prev(found);
}

qsizetype Shaper::firstCharacter(QStringView word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word.data(), word.size());
    const qsizetype next = finder.toNextBoundary();
    return next > 0 ? next : word.size();
}

void Shaper::appendPrintable(QStringView text, QString &out) const
{
    if (std::all_of(text.cbegin(), text.cend(), [](QChar c) { return isCommon(c.unicode()); })) {
        out += text;
        return;
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t character = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            character = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (isLeftOut(character))
            continue;
        if (character == 0x2007 || character == 0x202F)
            character = 0x00A0; // the family lacks the other blanks that do not break
        const auto known = m_known.constFind(character);
        bool shown = known != m_known.cend() && *known;
        if (known == m_known.cend()) {
            shown = !QChar::isSurrogate(character) && QChar::category(character) != QChar::Other_Control
                    && m_fonts->has(character);
            m_known.insert(character, shown);
        }
        out += QString::fromUcs4(shown ? &character : &substitute, 1);
    }
}

bool hasRightToLeft(QStringView text)
{
    for (const QChar unit : text) {
        if (unit.unicode() < 0x0590)
            continue;
        const QChar::Direction direction = unit.direction();
        if (direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN)
            return true;
    }
    return false;
}

} // namespace gelt::print
