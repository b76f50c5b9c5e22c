// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/margins.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace gelt::print {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Print)
};

constexpr double ruleGap = mm(1.25); ///< between a margin's text and its rule
constexpr double gutter = mm(5);     ///< between its left and its right text
/// A margin is no place for a text of many lines; what is longer is cut with an ellipsis.
constexpr std::size_t mostLines = 4;

constexpr double minutesRuleGap = mm(2.5); ///< the same in the header of minutes
constexpr double edge = mm(9);             ///< nothing goes nearer to the sheet's edges

constexpr double markTop = mm(13);
constexpr double markPad = mm(1.875);
constexpr double underMark = mm(1.25); ///< between the mark's frame and a header below it
constexpr double markWord = mm(44);    ///< the size of the word across the sheet

report::RichText plain(const QString &text) { return {{text, false, report::Tone::Plain}}; }

/// Apart from pageText() because lupdate takes a qualified return type for a class.
QString pagePattern()
{
    //: the foot of a page; %1 is its number, %2 how many there are
    return Tr::tr("Page %1 of %2");
}

/// "Page 2 of 5", the number in bold.
report::RichText pageText(int page, int pages)
{
    QString pattern = pagePattern();
    pattern.replace(QLatin1StringView("%2"), QString::number(pages));
    const qsizetype at = pattern.indexOf(QLatin1StringView("%1"));
    if (at < 0)
        return plain(pattern);
    return {{pattern.first(at), false, report::Tone::Plain},
            {QString::number(page), true, report::Tone::Plain},
            {pattern.sliced(at + 2), false, report::Tone::Plain}};
}

std::vector<report::RichText> linesOf(Shaper &shaper, const report::RichText &text, double width,
                                      const TextStyle &style = type::margin)
{
    std::vector<report::RichText> lines;
    LineBreaker breaker(shaper, text, style, width);
    while (lines.size() < mostLines && breaker.next()) {
        report::RichText line;
        std::vector<TextBox> boxes;
        breaker.set({}, false, boxes);
        for (const TextBox &box : boxes)
            line.push_back({box.text, box.face == Face::Bold, report::Tone::Plain});
        lines.push_back(std::move(line));
    }
    if (!lines.empty() && !breaker.atEnd() && !lines.back().empty()) {
        QString &last = lines.back().back().text;
        last = last.chopped(std::min<qsizetype>(last.size(), 3)) + u'…';
    }
    return lines;
}

/// The word across the sheet from its lower left to its upper right, as large as the sheet lets it be.
Watermark wordAcross(Shaper &shaper, const QString &word, const QSizeF &sheet)
{
    constexpr double capHeight = 0.729;
    const double angle = std::atan2(sheet.height(), sheet.width());
    const ShapedText shaped = shaper.bidirectional(Face::Bold, word);
    const double across = shaped.width * std::cos(angle) + capHeight * std::sin(angle); // in em
    const double up = shaped.width * std::sin(angle) + capHeight * std::cos(angle);
    Watermark mark;
    mark.sizePt = std::min({markWord, (sheet.width() - 2 * edge) / across, (sheet.height() - 2 * edge) / up});
    mark.centre = {sheet.width() / 2, sheet.height() / 2};
    mark.degrees = angle * 180 / std::numbers::pi;
    mark.width = shaped.width * mark.sizePt;
    mark.glyphs = shaped.glyphs;
    for (const QPointF &position : shaped.positions)
        mark.positions.push_back(position * mark.sizePt);
    return mark;
}

} // namespace

Margins::Margins(const report::Document &document, Shaper &shaper)
    : m_headerLeft(document.headerLeft)
    , m_headerRight(document.headerRight)
    , m_footerLeft(document.footerLeft)
    , m_style(document.style)
    , m_bare(document.paper == report::Paper::Slides)
    , m_marked(document.mark.has_value() && !m_bare)
{
    const bool minutes = m_style == report::PageStyle::Minutes;
    constexpr int widestPageNumber = 99'999;
    for (std::size_t i = 0; i < 2; ++i) {
        PageFrame &frame = m_frames[i];
        frame = pageFrame(document.paper, static_cast<report::Orientation>(i));
        if (m_bare)
            continue;
        const double width = frame.textArea.width();
        m_headers[i] = bandOf(shaper, m_headerLeft,
                              minutes ? pageText(widestPageNumber, widestPageNumber) : plain(m_headerRight), width);
        m_footers[i] = bandOf(shaper, m_footerLeft,
                              minutes ? report::RichText() : pageText(widestPageNumber, widestPageNumber), width);
        const auto extra = [](const Band &band) {
            const std::size_t lines = std::max({band.left.size(), band.right.size(), std::size_t{1}});
            return static_cast<double>(lines - 1) * type::margin.leadingPt;
        };
        frame.textArea.adjust(0, extra(m_headers[i]), 0, -extra(m_footers[i]));
    }
    if (m_marked)
        makeMark(*document.mark, shaper);
}

/// The framed line takes the header's place; the header moves below it, and the text where the two need more room.
void Margins::makeMark(const report::Mark &mark, Shaper &shaper)
{
    report::RichText line{{mark.word, true, report::Tone::Plain}};
    if (!mark.note.isEmpty())
        line.push_back({u" \u00B7 " + mark.note, false, report::Tone::Plain});
    for (std::size_t i = 0; i < 2; ++i) {
        PageFrame &frame = m_frames[i];
        MarkLines &made = m_marks[i];
        made.lines = linesOf(shaper, line, frame.textArea.width() - 4 * markPad, type::mark);
        made.bottom = markTop + 2 * markPad + static_cast<double>(made.lines.size()) * type::mark.leadingPt;
        made.word = wordAcross(shaper, mark.word, frame.size);
        const double header = made.bottom + underMark;
        const double least = header + type::margin.leadingPt + ruleGap + mm(2.5) + frame.textArea.top() - mm(30);
        frame.headerTop = header;
        frame.textArea.setTop(std::max(frame.textArea.top(), least));
    }
}

PageFrame Margins::frame(report::Orientation orientation) const
{
    return m_frames[static_cast<std::size_t>(orientation)];
}

Margins::Band Margins::bandOf(Shaper &shaper, const QString &left, const report::RichText &right, double width) const
{
    Band band;
    const double rightWidth =
        std::min(naturalWidth(shaper, right, type::margin) + 1, left.isEmpty() ? width : width / 2);
    band.right = linesOf(shaper, right, rightWidth);
    band.left = linesOf(shaper, plain(left), band.right.empty() ? width : width - rightWidth - gutter);
    return band;
}

void Margins::setBand(Shaper &shaper, const Band &band, double top, const QRectF &area, Page &page) const
{
    const auto set = [&](const std::vector<report::RichText> &lines, bool atRight) {
        double baseline = top + baselineOf(type::margin);
        for (const report::RichText &text : lines) {
            LineBreaker breaker(shaper, text, type::margin, area.width());
            if (breaker.next()) {
                const double x = atRight ? area.right() - breaker.width() : area.left();
                breaker.set({x, baseline}, true, page.texts);
            }
            baseline += type::margin.leadingPt;
        }
    };
    set(band.left, false);
    set(band.right, true);
}

void Margins::setMark(Shaper &shaper, Page &page) const
{
    const MarkLines &mark = m_marks[static_cast<std::size_t>(page.frame.orientation)];
    const QRectF area = page.frame.textArea;
    page.shapes.push_back(
        Frame{QRectF(area.left(), markTop, area.width(), mark.bottom - markTop), stroke::total, Tint::Ink});
    double baseline = markTop + markPad + baselineOf(type::mark);
    for (const report::RichText &line : mark.lines) {
        LineBreaker breaker(shaper, line, type::mark, area.width());
        if (breaker.next())
            breaker.set({area.center().x() - breaker.width() / 2, baseline}, true, page.texts);
        baseline += type::mark.leadingPt;
    }
}

/// "ACTA 001" and "Page 2 of 5" from the second page on.
void Margins::setMinutesHeader(Shaper &shaper, int pages, Page &page) const
{
    const QRectF area = page.frame.textArea;
    const Band &header = m_headers[static_cast<std::size_t>(page.frame.orientation)];
    double bottom = page.frame.headerTop;
    for (const report::RichText &text : header.left) {
        report::RichText bold = text;
        for (report::Run &run : bold)
            run.bold = true;
        LineBreaker breaker(shaper, bold, type::minutesMargin, area.width());
        if (breaker.next())
            breaker.set({area.left(), bottom + baselineOf(type::minutesMargin)}, true, page.texts);
        bottom += type::minutesMargin.leadingPt;
    }
    const report::RichText number = plain(plainText(pageText(page.number, pages)));
    LineBreaker breaker(shaper, number, type::minutesMargin, area.width());
    if (breaker.next())
        breaker.set({area.right() - breaker.width(), page.frame.headerTop + baselineOf(type::minutesMargin)}, true,
                    page.texts);
    const double y =
        std::max(bottom, page.frame.headerTop + type::minutesMargin.leadingPt) + (m_marked ? ruleGap : minutesRuleGap);
    page.shapes.push_back(Rule{QLineF(area.left(), y, area.right(), y), stroke::margin, Tint::Rule});
}

void Margins::setBehind(Page &page) const
{
    if (m_marked)
        page.shapes.push_back(m_marks[static_cast<std::size_t>(page.frame.orientation)].word);
}

void Margins::set(Shaper &shaper, int pages, bool isBare, Page &page) const
{
    if (m_bare)
        return;
    const auto i = static_cast<std::size_t>(page.frame.orientation);
    const QRectF area = page.frame.textArea;
    const auto rule = [&](double y) {
        page.shapes.push_back(Rule{QLineF(area.left(), y, area.right(), y), stroke::margin, Tint::Rule});
    };
    if (m_marked)
        setMark(shaper, page);
    if (isBare)
        return;
    if (m_style == report::PageStyle::Minutes) {
        if (page.number > 1)
            setMinutesHeader(shaper, pages, page);
        const Band &codes = m_footers[i];
        const double height = static_cast<double>(codes.left.size()) * type::margin.leadingPt;
        setBand(shaper, codes, page.frame.footerBottom - height, area, page);
        return;
    }
    const Band &header = m_headers[i];
    if (const std::size_t lines = std::max(header.left.size(), header.right.size()); lines > 0) {
        setBand(shaper, header, page.frame.headerTop, area, page);
        rule(page.frame.headerTop + static_cast<double>(lines) * type::margin.leadingPt + ruleGap);
    }
    Band footer = m_footers[i];
    footer.right = {pageText(page.number, pages)};
    const double height = static_cast<double>(std::max<std::size_t>(footer.left.size(), 1)) * type::margin.leadingPt;
    setBand(shaper, footer, page.frame.footerBottom - height, area, page);
    rule(page.frame.footerBottom - height - ruleGap);
}

} // namespace gelt::print
