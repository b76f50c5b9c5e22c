// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/margins.h"

#include <QCoreApplication>

#include <algorithm>

namespace gelt::print {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Print)
};

constexpr double ruleGap = mm(1.25); ///< between a margin's text and its rule
constexpr double gutter = mm(5);     ///< between its left and its right text
/// A margin is no place for a text of many lines; what is longer is cut with an ellipsis.
constexpr std::size_t mostLines = 4;

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

std::vector<report::RichText> linesOf(Shaper &shaper, const report::RichText &text, double width)
{
    std::vector<report::RichText> lines;
    LineBreaker breaker(shaper, text, type::margin, width);
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

} // namespace

Margins::Margins(const report::Document &document, Shaper &shaper)
    : m_headerLeft(document.headerLeft)
    , m_headerRight(document.headerRight)
    , m_footerLeft(document.footerLeft)
{
    constexpr int widestPageNumber = 99'999;
    for (std::size_t i = 0; i < 2; ++i) {
        PageFrame &frame = m_frames[i];
        frame = pageFrame(document.paper, static_cast<report::Orientation>(i));
        const double width = frame.textArea.width();
        m_headers[i] = bandOf(shaper, m_headerLeft, plain(m_headerRight), width);
        m_footers[i] = bandOf(shaper, m_footerLeft, pageText(widestPageNumber, widestPageNumber), width);
        const auto extra = [](const Band &band) {
            const std::size_t lines = std::max({band.left.size(), band.right.size(), std::size_t{1}});
            return static_cast<double>(lines - 1) * type::margin.leadingPt;
        };
        frame.textArea.adjust(0, extra(m_headers[i]), 0, -extra(m_footers[i]));
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

void Margins::set(Shaper &shaper, int pages, Page &page) const
{
    const auto i = static_cast<std::size_t>(page.frame.orientation);
    const QRectF area = page.frame.textArea;
    const auto rule = [&](double y) {
        page.shapes.push_back(Rule{QLineF(area.left(), y, area.right(), y), stroke::margin, Tint::Rule});
    };
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
