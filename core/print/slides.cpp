// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/slides.h"

#include "core/print/flowwriter.h"
#include "core/print/slidecanvas.h"

#include <algorithm>

namespace gelt::print {
namespace {

constexpr QSizeF sheetSize(960, 540); // 338,67 × 190,5 mm
constexpr double side = mm(18);
constexpr double top = mm(13);
constexpr double bottom = mm(7);
constexpr QSizeF tab{mm(40), mm(5)}; ///< the mark at the upper edge
constexpr double statementIcon = mm(44);
constexpr double statementGap = mm(14);

/// What every slide but a cover has: the mark at the top, and the title.
void setTitle(SlideCanvas &canvas, const report::Slide &slide, Role role)
{
    const Tagged heading(canvas.page(), {role, 0});
    canvas.fill(QRectF(QPointF(side, 0), tab), Tint::Navy);
    report::RichText title{{slide.title, true, report::Tone::Plain}};
    if (!slide.part.isEmpty())
        title.push_back({u' ' + slide.part, false, report::Tone::Quiet});
    canvas.text(std::move(title), slidetype::title, {side, sheetSize.width() - 2 * side, 2}, top);
}

void setFoot(SlideCanvas &canvas, const report::Slide &slide, int number)
{
    const Tagged foot(canvas.page(), {Role::Artifact});
    const double line = sheetSize.height() - bottom - slidetype::quiet.leadingPt;
    const QString shown = QString::number(number);
    const double width = canvas.widthOf(shown, slidetype::quiet) + 1;
    const double right = sheetSize.width() - side;
    canvas.text(slide.foot, slidetype::quiet, {side, right - side - width - mm(10)}, line);
    canvas.text(shown, slidetype::quiet, {right - width, width, 1, SlideCanvas::Side::Right}, line);
}

} // namespace

PageFrame slideFrame()
{
    PageFrame frame;
    frame.orientation = report::Orientation::Landscape;
    frame.size = sheetSize;
    frame.textArea = QRectF(QPointF(), sheetSize).adjusted(side, top, -side, -bottom);
    frame.headerTop = top;
    frame.footerBottom = sheetSize.height() - bottom;
    return frame;
}

QString SlidePlan::title() const
{
    const QString both = m_slide->part.isEmpty() ? m_slide->title : QString(m_slide->title + u' ' + m_slide->part);
    return both;
}

void SlidePlan::set(Shaper &shaper, Page &page) const
{
    SlideCanvas canvas(shaper, page, !m_slide->note.isEmpty());
    if (const auto *cover = std::get_if<report::SlideCover>(&m_slide->body)) {
        setCover(canvas, *cover, *m_slide, m_titleRole);
        return;
    }
    setTitle(canvas, *m_slide, m_titleRole);
    std::visit(
        [&](const auto &body) {
            const Tagged between(page, {Role::Division, 1});
            if constexpr (!std::is_same_v<std::decay_t<decltype(body)>, report::SlideCover>)
                setBody(canvas, body);
        },
        m_slide->body);
    if (!m_slide->note.isEmpty()) {
        const Tagged note(page, {Role::Paragraph, 2});
        canvas.text(m_slide->note, slidetype::quiet, {side, canvas.body().width()}, canvas.body().bottom() + mm(2.5));
    }
    setFoot(canvas, *m_slide, page.number);
}

void setBody(SlideCanvas &canvas, const report::SlideStatement &statement)
{
    const QRectF body = canvas.body();
    const bool hasIcon = statement.icon != report::Icon::None;
    const double indent = hasIcon ? statementIcon + statementGap : 0;
    constexpr int mostLines = 5;
    const int lines = canvas.linesOf(statement.text, slidetype::body, body.width() - indent, mostLines);
    const double height = std::max(hasIcon ? statementIcon : 0, lines * slidetype::body.leadingPt);
    const double middle = body.top() + mm(8) + height / 2;
    canvas.icon(statement.icon, body.left(), middle, statementIcon);
    const Tagged said(canvas.page(), {Role::Paragraph});
    canvas.text(statement.text, slidetype::body, {body.left() + indent, body.width() - indent, mostLines},
                middle - lines * slidetype::body.leadingPt / 2);
}

/// On a sheet that is none of a projector a slide has no room; its message is said.
void addTo(FlowWriter &writer, const report::Slide &slide)
{
    if (writer.area() != slideFrame().textArea) {
        writer.pushLines(writer.addText(writer.flowText(plainRun(slide.title), type::body)), writer.open({}), false);
        return;
    }
    const bool opens = std::holds_alternative<report::SlideCover>(slide.body) && writer.flow().slides.empty();
    const Within division(writer, Role::Division);
    writer.flow().slides.emplace_back(slide, writer.headingRole(opens ? 1 : 2));
    const auto source = static_cast<qint32>(writer.flow().slides.size()) - 1;
    writer.push({Slab::Kind::Slide, false, source, 0, 0, {}, writer.open({}), writer.area().height()});
}

} // namespace gelt::print
