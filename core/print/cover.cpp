// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/cover.h"

#include "core/print/chartparts.h"

#include <algorithm>

namespace gelt::print {
namespace {

constexpr QSizeF armsBox{mm(23), mm(28.75)};
constexpr double armsGap = mm(7.5);
constexpr QSizeF ornament{mm(40), mm(2.5)};
constexpr double ornamentGap = mm(5);
constexpr double lineGap = mm(2.5); ///< between kicker, title and subtitle
constexpr double titlePart = 0.31;  ///< of the area's height, above the title
constexpr double titleMeasure = mm(125);
constexpr double factsWidth = mm(120);
constexpr double factLabel = mm(43.75);
constexpr double factGap = mm(3);
constexpr double factPad = mm(1.25);
constexpr double factsFoot = mm(6.25); ///< below them
constexpr double leastApart = mm(7.5); ///< between the three parts

constexpr TextStyle entityStyle{13, mm(6.25), true, Tint::Ink};
constexpr TextStyle regionStyle{12.5, mm(6.25), false, Tint::Ink};
constexpr TextStyle detailStyle{10.5, mm(6.25), false, Tint::Quiet};
constexpr TextStyle kickerStyle{13, mm(6.25), true, Tint::Navy};
constexpr TextStyle titleStyle{32, mm(13.75), true, Tint::Ink};
constexpr TextStyle subtitleStyle{20, mm(10), false, Tint::Ink};
constexpr TextStyle labelStyle{10, mm(5), false, Tint::Quiet};
constexpr TextStyle valueStyle{10, mm(5), false, Tint::Ink};

report::RichText plain(const QString &text) { return {{text, false, report::Tone::Plain}}; }

const TextStyle &entityLineStyle(std::size_t line)
{
    return line == 0 ? entityStyle : line == 1 ? regionStyle : detailStyle;
}

double heightOf(Shaper &shaper, const QString &text, const TextStyle &style, double width)
{
    return text.isEmpty() ? 0 : linesHeight(shaper, plain(text), style, width);
}

report::RichText valueOf(const report::Cover::Fact &fact, bool first)
{
    return {{fact.value, first, report::Tone::Plain}};
}

} // namespace

CoverDrawing::CoverDrawing(const report::Cover &cover, QImage arms, const QRectF &area, Shaper &shaper)
    : m_cover(&cover)
    , m_arms(std::move(arms))
    , m_area(area)
    , m_titleStyle(titleStyle)
{
    m_headHeight = std::max(m_arms.isNull() ? 0 : armsBox.height(), entityHeight(shaper));
    for (std::size_t i = 0; i < cover.facts.size(); ++i)
        m_factsHeight += factHeight(shaper, i);
    // A long title is set smaller before the parts come closer than they should.
    for (const double size : {32.0, 28.0, 24.0, 20.0, 18.0}) {
        m_titleStyle.sizePt = size;
        m_titleStyle.leadingPt = size >= 32 ? titleStyle.leadingPt : size * 1.22;
        place(shaper);
        if (m_fits)
            return;
    }
}

void CoverDrawing::place(Shaper &shaper)
{
    const double title = titleHeight(shaper);
    const double least = m_headHeight > 0 ? m_headHeight + leastApart : 0;
    m_titleTop = std::max(m_area.height() * titlePart, least);
    m_factsTop = m_area.height() - m_factsHeight - factsFoot;
    const double need = title + (m_factsHeight > 0 ? leastApart : 0);
    if (m_titleTop + need > m_factsTop)
        m_factsTop = m_area.height() - m_factsHeight;
    if (m_titleTop + need > m_factsTop)
        m_titleTop = std::max(least, m_factsTop - need);
    m_fits = m_titleTop + need <= m_factsTop + 0.01;
}

double CoverDrawing::entityWidth() const { return m_area.width() - (m_arms.isNull() ? 0 : armsBox.width() + armsGap); }

double CoverDrawing::entityHeight(Shaper &shaper) const
{
    double height = 0;
    for (std::size_t i = 0; i < m_cover->entity.size(); ++i)
        height += heightOf(shaper, m_cover->entity[i], entityLineStyle(i), entityWidth());
    return height;
}

/// A short title breaks into lines of a readable length; a long one takes the whole width.
double CoverDrawing::titleWidth(Shaper &shaper) const
{
    const auto linesAt = [&](double width) { return countLines(shaper, plain(m_cover->title), m_titleStyle, width); };
    double width = std::min(titleMeasure, m_area.width());
    const int lines = linesAt(width);
    if (lines > 3)
        return m_area.width();
    // As narrow as it can be in so many lines: they are then about equally long.
    while (width > mm(20) && linesAt(width - mm(1)) == lines)
        width -= mm(1);
    return width;
}

double CoverDrawing::titleHeight(Shaper &shaper) const
{
    double height = ornament.height() + ornamentGap;
    if (!m_cover->kicker.isEmpty())
        height += heightOf(shaper, m_cover->kicker, kickerStyle, m_area.width()) + lineGap;
    height += heightOf(shaper, m_cover->title, m_titleStyle, titleWidth(shaper));
    if (!m_cover->subtitle.isEmpty())
        height += lineGap + heightOf(shaper, m_cover->subtitle, subtitleStyle, m_area.width());
    return height;
}

double CoverDrawing::factHeight(Shaper &shaper, std::size_t fact) const
{
    const report::Cover::Fact &at = m_cover->facts[fact];
    const double width = std::min(factsWidth, m_area.width());
    return 2 * factPad
           + std::max({heightOf(shaper, at.label, labelStyle, factLabel - factGap),
                       linesHeight(shaper, valueOf(at, fact == 0), valueStyle, width - factLabel),
                       valueStyle.leadingPt});
}

void CoverDrawing::set(Shaper &shaper, int, int, double top, Page &page) const
{
    setEntity(shaper, top, page);
    setTitle(shaper, top + m_titleTop, page);
    setFacts(shaper, top + m_factsTop, page);
}

void CoverDrawing::setEntity(Shaper &shaper, double top, Page &page) const
{
    double left = m_area.left();
    if (!m_arms.isNull()) {
        const QSizeF size = QSizeF(m_arms.size()).scaled(armsBox, Qt::KeepAspectRatio);
        const QPointF at(left + (armsBox.width() - size.width()) / 2, top + (armsBox.height() - size.height()) / 2);
        const Tagged picture(page, {Role::Figure, 0, 1, m_cover->armsAlternative});
        page.pictures.push_back({m_arms, QRectF(at, size)});
        left += armsBox.width() + armsGap;
    }
    double y = top + (m_headHeight - entityHeight(shaper)) / 2;
    for (std::size_t i = 0; i < m_cover->entity.size(); ++i) {
        const Tagged line(page, {Role::Paragraph, 1 + static_cast<qint32>(i)});
        if (!m_cover->entity[i].isEmpty())
            y = setLines(shaper, plain(m_cover->entity[i]), entityLineStyle(i), {left, entityWidth()}, y, page);
    }
}

void CoverDrawing::setTitle(Shaper &shaper, double top, Page &page) const
{
    const double left = m_area.left();
    page.shapes.push_back(Fill{QRectF(QPointF(left, top), ornament), Tint::Navy});
    double y = top + ornament.height() + ornamentGap;
    const auto first = static_cast<qint32>(m_cover->entity.size()) + 1;
    if (!m_cover->kicker.isEmpty()) {
        const Tagged kicker(page, {Role::Paragraph, first});
        y = setLines(shaper, plain(m_cover->kicker), kickerStyle, {left, m_area.width()}, y, page) + lineGap;
    }
    if (!m_cover->title.isEmpty()) {
        const Tagged title(page, {Role::Paragraph, first + 1});
        y = setLines(shaper, plain(m_cover->title), m_titleStyle, {left, titleWidth(shaper)}, y, page);
    }
    const Tagged subtitle(page, {Role::Paragraph, first + 2});
    if (!m_cover->subtitle.isEmpty())
        setLines(shaper, plain(m_cover->subtitle), subtitleStyle, {left, m_area.width()}, y + lineGap, page);
}

void CoverDrawing::setFacts(Shaper &shaper, double top, Page &page) const
{
    const double left = m_area.left();
    const double width = std::min(factsWidth, m_area.width());
    const auto rule = [&](double y, double stroke, Tint tint) {
        page.shapes.push_back(Rule{QLineF(left, y, left + width, y), stroke, tint});
    };
    double y = top;
    for (std::size_t i = 0; i < m_cover->facts.size(); ++i) {
        const report::Cover::Fact &fact = m_cover->facts[i];
        rule(y, i == 0 ? stroke::frame : stroke::hair, i == 0 ? Tint::Ink : Tint::Hair);
        const Tagged list(page, {Role::List, static_cast<qint32>(m_cover->entity.size()) + 4});
        const Tagged item(page, {Role::ListItem, static_cast<qint32>(i)});
        {
            const Tagged label(page, {Role::Label, 0});
            setLines(shaper, plain(fact.label), labelStyle, {left, factLabel - factGap}, y + factPad, page);
        }
        const Tagged body(page, {Role::ItemBody, 1});
        setLines(shaper, valueOf(fact, i == 0), valueStyle, {left + factLabel, width - factLabel}, y + factPad, page);
        y += factHeight(shaper, i);
    }
    if (!m_cover->facts.empty())
        rule(y, stroke::frame, Tint::Ink);
}

} // namespace gelt::print
