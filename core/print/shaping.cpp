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
bool isCommonLetter(char16_t letter)
{
    return (letter >= 0x20 && letter < 0x7F) || (letter >= 0xA0 && letter < 0x180 && letter != 0xAD);
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

Shaper::Shaper(const Fonts &fonts)
    : m_fonts(&fonts)
{
    for (std::size_t i = 0; i < faceCount; ++i) {
        const QRawFont &font = fonts.glyphs(static_cast<Face>(i));
        for (char16_t letter = 0; letter < firstRareLetter; ++letter) {
            if (!isCommonLetter(letter))
                continue;
            const QList<quint32> glyphs = font.glyphIndexesForString(QChar(letter));
            m_letters[i].glyphs[letter] = glyphs.value(0);
            m_letters[i].advances[letter] = font.advancesForGlyphIndexes(glyphs).value(0).x() / shapingPixels;
        }
    }
}

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

ShapedText Shaper::bidirectional(Face face, QStringView text) const { return shaped(face, text); }

ShapedText Shaper::shaped(Face face, QStringView written) const
{
    ShapedText out;
    QString text;
    appendPrintable(written, text);
    if (text.isEmpty())
        return out;
    if (isCommon(text))
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

bool Shaper::isCommon(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return isCommonLetter(c.unicode()); });
}

/// How far the second letter moves towards the first; mostly 0. Qt loads outlines to say so, hence once a pair.
double Shaper::kerning(Face face, char16_t first, char16_t second) const
{
    Letters &letters = m_letters[static_cast<std::size_t>(face)];
    const auto pair = static_cast<quint32>(first) << 16 | second;
    const auto known = letters.kerning.constFind(pair);
    if (known != letters.kerning.cend())
        return *known;
    const QList<QPointF> advances = m_fonts->glyphs(face).advancesForGlyphIndexes(
        {letters.glyphs[first], letters.glyphs[second]}, QRawFont::KernedAdvances);
    const double moved = advances.value(0).x() / shapingPixels - letters.advances[first];
    letters.kerning.insert(pair, moved);
    return moved;
}

/// Latin text is its glyphs in a row, kerned: what a whole text layout would make of it, at a part of the price.
ShapedText Shaper::shapedPlainly(Face face, QStringView text) const
{
    const Letters &letters = m_letters[static_cast<std::size_t>(face)];
    const bool figures = std::all_of(text.cbegin(), text.cend(), isFigure);
    ShapedText out;
    out.glyphs.reserve(static_cast<std::size_t>(text.size()));
    out.positions.reserve(static_cast<std::size_t>(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t letter = text[i].unicode();
        if (i > 0 && !figures)
            out.width += kerning(face, text[i - 1].unicode(), letter);
        out.glyphs.push_back(letters.glyphs[letter]);
        out.positions.emplace_back(out.width, 0);
        out.width += letters.advances[letter];
    }
    return out;
}

qsizetype Shaper::unitsWithin(Face face, QStringView word, double widthEm) const
{
    if (isCommon(word)) { // a letter is a glyph
        const ShapedText whole = shapedPlainly(face, word);
        const std::array<double, firstRareLetter> &advances = m_letters[static_cast<std::size_t>(face)].advances;
        qsizetype units = 0;
        while (units < word.size()
               && whole.positions[static_cast<std::size_t>(units)].x() + advances[word[units].unicode()] <= widthEm)
            ++units;
        return units;
    }
    // Shaping what stands before each place is exact, and words that are broken like this are short or rare.
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word.data(), word.size());
    std::vector<qsizetype> places;
    while (finder.toNextBoundary() > 0)
        places.push_back(finder.position());
    const auto tooWide = [&](qsizetype place) { return shaped(face, word.first(place)).width > widthEm; };
    const auto found =
        std::partition_point(places.cbegin(), places.cend(), [&](qsizetype place) { return !tooWide(place); });
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
    if (isCommon(text)) {
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
