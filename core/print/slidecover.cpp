// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/slidecanvas.h"

#include <algorithm>

namespace gelt::print {
namespace {

constexpr double left = mm(18);
constexpr double panelWidth = mm(108);
constexpr double wordsWidth = mm(200);
constexpr double armsTop = mm(22);
constexpr QSizeF armsBox{mm(28), mm(36)};
constexpr double armsGap = mm(9);
constexpr double titleTop = mm(78);
constexpr double underTitle = mm(4);
constexpr double accentWidth = mm(40);
constexpr double accentHeight = mm(3);
constexpr double panelPad = mm(14);
constexpr double panelLabelTop = mm(64);

// The parts of the slide in reading order; before them the arms and the entity.
constexpr qint32 titleIndex = 2;
constexpr qint32 firstLineIndex = 3;
constexpr qint32 panelIndex = 10;

/// Three bars that grow, out of the panel's foot: the chart of the slides to come.
void setOrnament(SlideCanvas &canvas, double panelLeft)
{
    struct Step {
        double height;
        Tint tint;
    };
    constexpr Step steps[]{{mm(20), Tint::Rule}, {mm(34), Tint::Hair}, {mm(50), Tint::White}};
    constexpr double width = mm(22);
    constexpr double gap = mm(7);
    double x = panelLeft + panelPad;
    for (const Step &step : steps) {
        canvas.fill(QRectF(x, canvas.sheet().height() - step.height, width, step.height), step.tint);
        x += width + gap;
    }
}

void setPanel(SlideCanvas &canvas, const report::SlideCover &cover)
{
    const double x = canvas.sheet().width() - panelWidth;
    canvas.fill(QRectF(x, 0, panelWidth, canvas.sheet().height()), Tint::Navy);
    setOrnament(canvas, x);
    TextStyle label = slidetype::body;
    label.tint = Tint::White;
    const double width = panelWidth - 2 * panelPad;
    const Tagged words(canvas.page(), {Role::Paragraph, panelIndex});
    canvas.text(cover.panelLabel, label, {x + panelPad, width}, panelLabelTop);
    TextStyle value = canvas.fitting(cover.panel, slidetype::large, width);
    value.tint = Tint::White;
    canvas.text(cover.panel, value, {x + panelPad, width}, panelLabelTop + label.leadingPt);
}

/// The coat of arms, and beside it whose results they are.
void setEntity(SlideCanvas &canvas, const report::SlideCover &cover)
{
    constexpr QSize pixels(600, 750);
    double x = left;
    double middle = armsTop + armsBox.height() / 2;
    if (const QImage arms = boundedPicture(cover.arms, pixels); !arms.isNull()) {
        const QSizeF size = QSizeF(arms.size()).scaled(armsBox, Qt::KeepAspectRatio);
        const Tagged picture(canvas.page(), {Role::Figure, 0, 1, cover.armsAlternative});
        canvas.picture(arms, QRectF(QPointF(x, middle - size.height() / 2), size), false);
        x += size.width() + armsGap;
    } else {
        canvas.fill(QRectF(left, 0, accentWidth, mm(5)), Tint::Navy);
    }
    const double width = left + wordsWidth - x;
    const int entityLines = canvas.linesOf(cover.entity, slidetype::strong, width, 2);
    const int placeLines = cover.place.isEmpty() ? 0 : 1;
    const double leading = slidetype::body.leadingPt;
    const double top = middle - (entityLines + placeLines) * leading / 2;
    const Tagged words(canvas.page(), {Role::Paragraph, 1});
    canvas.text(cover.entity, slidetype::strong, {x, width, 2}, top);
    canvas.text(cover.place, slidetype::body, {x, width}, top + entityLines * leading);
}

} // namespace

void setCover(SlideCanvas &canvas, const report::SlideCover &cover, const report::Slide &slide, Role titleRole)
{
    setEntity(canvas, cover);
    constexpr std::size_t mostLines = 3;
    TextStyle style = slidetype::cover;
    if (canvas.linesOf(slide.title, style, wordsWidth, 3) > 2) {
        style = slidetype::title;
        style.bold = true;
    }
    double y = titleTop;
    {
        const Tagged title(canvas.page(), {titleRole, titleIndex});
        y += canvas.text(slide.title, style, {left, wordsWidth, 2}, y) * style.leadingPt + underTitle;
    }
    canvas.fill(QRectF(left, y, accentWidth, accentHeight), Tint::Navy);
    y += accentHeight + underTitle;
    for (std::size_t i = 0; i < std::min(mostLines, cover.lines.size()); ++i) {
        const Tagged line(canvas.page(), {Role::Paragraph, firstLineIndex + static_cast<qint32>(i)});
        y += canvas.text(cover.lines[i], slidetype::body, {left, wordsWidth}, y) * slidetype::body.leadingPt;
    }
    setPanel(canvas, cover);
    const Tagged artifact(canvas.page(), {Role::Artifact});
    const double foot = canvas.sheet().height() - mm(7) - slidetype::quiet.leadingPt;
    canvas.text(slide.foot, slidetype::quiet, {left, wordsWidth}, foot);
}

} // namespace gelt::print
