// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/lines.h"

#include <algorithm>
#include <cmath>

namespace gelt::print {
namespace {

/// Words up to this long are not broken after a sign: codes, dates, "y/o", "GEL-T".
constexpr qint64 shortWord = 12;
/// Sums of widths differ in the last bits from one order of adding to another.
constexpr double tolerance = 1e-6;

bool isLineEnd(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x0A && u <= 0x0D) || u == 0x85 || u == 0x2028 || u == 0x2029;
}

bool isBlank(QChar c)
{
    const char16_t u = c.unicode();
    return u == ' ' || u == '\t' || u == 0x1680 || (u >= 0x2000 && u <= 0x200B && u != 0x2007) || u == 0x205F
           || u == 0x3000;
}

/// Whether a long word may be broken before text[at].
bool mayBreakBefore(QStringView text, qsizetype at)
{
    if (at < 3 || at + 2 > text.size())
        return false;
    const QChar sign = text[at - 1];
    if (sign != u'-' && sign != u'/' && sign != u',' && sign != u';')
        return false;
    // Not after "E-", not before "T", not between figures: codes and dates stay whole.
    const bool web = text.contains(u"://");
    if (!text[at].isLetter() && !(web && text[at].isDigit()))
        return false;
    if (!text[at + 1].isLetterOrNumber())
        return false;
    if (sign == u',' || sign == u';')
        return true;
    return web || (text[at - 2].isLetterOrNumber() && text[at - 3].isLetterOrNumber());
}

/// The end of the piece of a word that begins at @p begin: not inside a character.
qsizetype pieceEnd(QStringView text, qsizetype begin, qsizetype wordEnd)
{
    qsizetype end = std::min(wordEnd, begin + Shaper::longestWord);
    if (end == wordEnd)
        return end;
    for (qsizetype back = end; back > begin + Shaper::longestWord / 2; --back) {
        if (!text[back].isMark() && !text[back].isLowSurrogate())
            return back;
    }
    return text[end].isLowSurrogate() ? end - 1 : end;
}

/// The nearest place where a glyph can be painted. Words and the glyphs in them are moved to such places
/// separately, so that a word's operators are the same wherever it stands, and a PDF compresses better and faster.
double snapped(double length) { return std::round(length * glyphUnitsPerPoint) / glyphUnitsPerPoint; }

} // namespace

LineBreaker::LineBreaker(Shaper &shaper, const report::RichText &text, const TextStyle &style, double width,
                         TextPlace from)
    : m_shaper(&shaper)
    , m_text(&text)
    , m_style(style)
    , m_lineWidth(width)
    , m_begin(from)
    , m_at(from)
{
}

void LineBreaker::read(const report::RichText &text, TextPlace from)
{
    m_text = &text;
    m_begin = m_at = from;
    m_width = 0;
    m_line.clear();
}

/// Moves over the ends of runs. @return false at the end of the text.
bool LineBreaker::skipToCharacter(TextPlace &place) const
{
    const auto runs = static_cast<qint32>(m_text->size());
    while (place.run < runs && place.offset >= (*m_text)[static_cast<std::size_t>(place.run)].text.size())
        place = {place.run + 1, 0};
    return place.run < runs;
}

QStringView LineBreaker::rest(TextPlace place) const
{
    return QStringView((*m_text)[static_cast<std::size_t>(place.run)].text).sliced(place.offset);
}

int LineBreaker::skipBlanks(TextPlace &place) const
{
    int skipped = 0;
    while (skipToCharacter(place)) {
        const QStringView text = rest(place);
        qsizetype n = 0;
        while (n < text.size() && isBlank(text[n])) {
            skipped += text[n].unicode() == 0x200B ? 0 : 1;
            ++n;
        }
        place.offset += n;
        if (n < text.size())
            break;
    }
    return skipped;
}

bool LineBreaker::skipLineEnd(TextPlace &place) const
{
    if (!skipToCharacter(place) || !isLineEnd(rest(place).front()))
        return false;
    const QStringView text = rest(place);
    place.offset += text.startsWith(u"\r\n") ? 2 : 1;
    return true;
}

/// Reads the word at @p place into m_word, only as far as it takes to know that it is wider than a line.
void LineBreaker::readWord(TextPlace place)
{
    m_word.clear();
    double x = 0;
    while (skipToCharacter(place) && x <= m_lineWidth) {
        const QStringView text = rest(place);
        // Only as much is looked at as fits a piece.
        const QStringView near = text.first(std::min(text.size(), Shaper::longestWord + 1));
        const auto stop = std::find_if(near.cbegin(), near.cend(), [](QChar c) { return isBlank(c) || isLineEnd(c); });
        const qsizetype wordEnd = stop - near.cbegin();
        if (wordEnd == 0)
            break;
        const qsizetype end = pieceEnd(near, 0, wordEnd);
        const double width = widthOf(place.run, near.first(end));
        m_word.push_back({place.run, place.offset, end, 0, x, width});
        x += width;
        place.offset += end;
        if (end == wordEnd && stop != near.cend())
            break;
    }
    m_wordEnd = place;
}

bool LineBreaker::next()
{
    m_line.clear();
    m_width = 0;
    m_endsInside = false;
    skipBlanks(m_at);
    m_begin = m_at;
    if (!skipToCharacter(m_at))
        return false;
    for (;;) {
        TextPlace place = m_at;
        const int blanks = skipBlanks(place);
        if (!skipToCharacter(place)) {
            m_at = place;
            return true;
        }
        if (skipLineEnd(place)) {
            m_at = place;
            return true;
        }
        readWord(place);
        const double gap = m_line.empty() ? 0 : blanks * m_shaper->blankWidth(lookOf(place.run).face) * m_style.sizePt;
        const double wordWidth = m_word.back().x + m_word.back().width;
        if (m_width + gap + wordWidth <= m_lineWidth + tolerance) {
            take(m_word.size(), m_width + gap, m_line.empty() ? 0 : blanks);
            m_at = m_wordEnd;
            continue;
        }
        const double room = m_lineWidth - m_width - gap;
        const bool inside = breakInside(room);
        if (inside || m_line.empty()) {
            if (!inside)
                breakAnywhere(room);
            const Part &last = m_word.back();
            m_at = {last.run, last.offset + last.length};
            take(m_word.size(), m_width + gap, m_line.empty() ? 0 : blanks);
            m_endsInside = true;
        } else {
            m_at = place;
        }
        return true;
    }
}

bool LineBreaker::atEnd()
{
    TextPlace place = m_at;
    skipBlanks(place);
    return !skipToCharacter(place);
}

/// Adds the first @p parts of m_word to the line.
void LineBreaker::take(std::size_t parts, double x, int blanks)
{
    for (std::size_t i = 0; i < parts; ++i) {
        Part part = m_word[i];
        part.x += x;
        part.blanksBefore = i == 0 ? blanks : 0;
        m_width = part.x + part.width;
        m_line.push_back(part);
    }
}

/// Cuts m_word after the last sign that leaves it no wider than @p room. @return false where there is none.
bool LineBreaker::breakInside(double room)
{
    qint64 length = 0;
    for (const Part &part : m_word)
        length += part.length;
    if (length <= shortWord)
        return false;
    for (std::size_t i = m_word.size(); i-- > 0;) {
        Part &part = m_word[i];
        if (part.x >= room)
            continue;
        const QString &run = (*m_text)[static_cast<std::size_t>(part.run)].text;
        const QStringView whole =
            QStringView(run).sliced(part.offset, std::min<qint64>(run.size() - part.offset, part.length + 2));
        for (qsizetype at = part.length; at >= 3; --at) {
            if (!mayBreakBefore(whole, at))
                continue;
            const double width = widthOf(part.run, whole.first(at));
            if (part.x + width > room + tolerance)
                continue;
            part.length = at;
            part.width = width;
            m_word.resize(i + 1);
            return true;
        }
    }
    return false;
}

/// Cuts m_word where it becomes wider than @p room, after one character at least.
void LineBreaker::breakAnywhere(double room)
{
    for (std::size_t i = 0; i < m_word.size(); ++i) {
        Part &part = m_word[i];
        if (part.x + part.width <= room + tolerance)
            continue;
        const QStringView text = textOf(part);
        const Face face = lookOf(part.run).face;
        qsizetype units = m_shaper->unitsWithin(face, text, (room - part.x) / m_style.sizePt);
        if (units == 0 && i > 0) {
            m_word.resize(i);
            return;
        }
        if (units == 0)
            units = Shaper::firstCharacter(text);
        part.length = units;
        part.width = widthOf(part.run, text.first(units));
        m_word.resize(i + 1);
        return;
    }
}

LineBreaker::Look LineBreaker::lookOf(qint32 run) const
{
    const report::Run &piece = (*m_text)[static_cast<std::size_t>(run)];
    const bool bold = piece.bold || m_style.bold;
    const bool italic = piece.italic || piece.tone == report::Tone::Absent;
    const Face face = italic ? (bold ? Face::BoldItalic : Face::Italic) : (bold ? Face::Bold : Face::Regular);
    switch (piece.tone) {
    case report::Tone::Quiet:
    case report::Tone::Absent:
        return {face, Tint::Quiet};
    case report::Tone::Accent:
        return {face, Tint::Navy};
    case report::Tone::Plain:
        break;
    }
    return {face, m_style.tint};
}

QStringView LineBreaker::textOf(const Part &part) const
{
    return QStringView((*m_text)[static_cast<std::size_t>(part.run)].text).sliced(part.offset, part.length);
}

double LineBreaker::widthOf(qint32 run, QStringView text)
{
    return m_shaper->word(lookOf(run).face, text).width * m_style.sizePt;
}

void LineBreaker::set(QPointF baseline, bool repeated, std::vector<TextBox> &texts) const
{
    if (std::any_of(m_line.cbegin(), m_line.cend(), [&](const Part &p) { return hasRightToLeft(textOf(p)); })) {
        setBidirectional(baseline, repeated, texts);
        return;
    }
    const double size = m_style.sizePt;
    TextBox *box = nullptr;
    for (const Part &part : m_line) {
        const Look look = lookOf(part.run);
        if (box && (box->face != look.face || box->tint != look.tint))
            box = nullptr;
        if (!box) {
            const double x = baseline.x() + part.x;
            box = &texts.emplace_back();
            box->baseline = {x, baseline.y()};
            box->sizePt = size;
            box->face = look.face;
            box->tint = look.tint;
            box->repeated = repeated;
            if (texts.size() > 1 && part.blanksBefore > 0 && &part != m_line.data()) {
                TextBox &before = *(box - 1); // the blank is seen by who copies the text
                before.text += QString(part.blanksBefore, u' ');
                before.glyphs.push_back(m_shaper->blankGlyph(before.face));
                before.positions.emplace_back(before.width, 0);
            }
        } else {
            const double blank = m_shaper->blankWidth(look.face) * size;
            for (int i = part.blanksBefore; i > 0; --i) {
                box->text += u' ';
                box->glyphs.push_back(m_shaper->blankGlyph(look.face));
                box->positions.emplace_back(baseline.x() + part.x - i * blank - box->baseline.x(), 0);
            }
        }
        const ShapedText &word = m_shaper->word(look.face, textOf(part));
        const double x = baseline.x() + part.x - box->baseline.x();
        const double start = snapped(baseline.x() + part.x) - box->baseline.x();
        m_shaper->appendPrintable(textOf(part), box->text);
        box->glyphs.insert(box->glyphs.end(), word.glyphs.cbegin(), word.glyphs.cend());
        for (const QPointF &position : word.positions)
            box->positions.emplace_back(start + snapped(position.x() * size), position.y() * size);
        box->width = x + part.width;
    }
    if (box)
        box->endsInside = m_endsInside;
}

/// A line with words from right to left is set in one look, that of its first part, by Qt.
void LineBreaker::setBidirectional(QPointF baseline, bool repeated, std::vector<TextBox> &texts) const
{
    QString text;
    for (const Part &part : m_line)
        text += QString(part.blanksBefore, u' ') + textOf(part);
    const Look look = lookOf(m_line.front().run);
    const ShapedText line = m_shaper->bidirectional(look.face, text);
    TextBox box{{}, baseline, m_width, m_style.sizePt, look.face, look.tint, repeated, line.glyphs, {}};
    box.endsInside = m_endsInside;
    m_shaper->appendPrintable(text, box.text);
    box.positions.reserve(line.positions.size());
    // The pieces were measured one by one; the line must not become wider than they were.
    const double natural = line.width * m_style.sizePt;
    const double squeeze = natural > m_width && natural > 0 ? m_width / natural : 1;
    for (const QPointF &position : line.positions)
        box.positions.emplace_back(position.x() * m_style.sizePt * squeeze, position.y() * m_style.sizePt);
    texts.push_back(std::move(box));
}

int countLines(Shaper &shaper, const report::RichText &text, const TextStyle &style, double width)
{
    LineBreaker breaker(shaper, text, style, width);
    int lines = 0;
    while (breaker.next())
        ++lines;
    return lines;
}

double naturalWidth(Shaper &shaper, const report::RichText &text, const TextStyle &style)
{
    constexpr double endless = 1e5; // no sheet is 35 metres wide
    LineBreaker breaker(shaper, text, style, endless);
    double widest = 0;
    while (breaker.next())
        widest = std::max(widest, breaker.width());
    return widest;
}

double widestWord(Shaper &shaper, const report::RichText &text, const TextStyle &style)
{
    double widest = 0;
    for (const report::Run &run : text) {
        const Face face = run.bold || style.bold ? Face::Bold : Face::Regular;
        qsizetype begin = 0;
        const QString &all = run.text;
        while (begin < all.size()) {
            qsizetype end = begin;
            while (end < all.size() && !isBlank(all[end]) && !isLineEnd(all[end]))
                ++end;
            double width = 0;
            for (qsizetype at = begin; at < end;) {
                const qsizetype piece = pieceEnd(all, at, end);
                width += shaper.word(face, QStringView(all).sliced(at, piece - at)).width * style.sizePt;
                at = piece;
            }
            widest = std::max(widest, width);
            begin = end + 1;
        }
    }
    return widest;
}

QString plainText(const report::RichText &text)
{
    QString out;
    for (const report::Run &run : text)
        out += run.text;
    return out;
}

} // namespace gelt::print
