// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/layout.h"

#include "core/print/fonts.h"
#include "core/print/margins.h"
#include "core/print/pagination.h"

#include <cmath>
#include <optional>

namespace gelt::print {

QRectF TextBox::bounds() const
{
    constexpr double ascent = 0.905; // of Liberation Sans, in em
    constexpr double descent = 0.212;
    return {baseline.x(), baseline.y() - ascent * sizePt, width, (ascent + descent) * sizePt};
}

namespace {

/// Fonts, the words that were shaped in them, and the picture that was decoded last.
struct Type {
    Fonts fonts;
    Shaper shaper{fonts};
    ArmsPicture arms;
};

} // namespace

class Pages::Private {
public:
    Private(std::shared_ptr<const report::Document> kept, std::shared_ptr<Type> shared, const Progress &progress = {})
        : document(std::move(kept))
        , type(std::move(shared))
        , shaper(type->shaper)
        , margins(*document, shaper)
        , flow(flowOf(*document,
                      {margins.frame(report::Orientation::Portrait), margins.frame(report::Orientation::Landscape)},
                      shaper, type->arms, progress))
        , pagination(flow.isWhole ? paginated(flow, shaper) : Pagination())
    {
        if (flow.isWhole)
            findListedPages(flow, pagination);
    }

    void set(std::size_t placed, std::size_t first, std::size_t end, Page &page);
    void setSlab(const Slab &slab, const Placed &placed, bool first, Page &page);
    void setLine(const FlowText &text, TextPlace place, double top, Page &page);
    static void setBar(double x, double top, double height, Page &page);
    void setRowRule(std::size_t placed, std::size_t end, Page &page);
    void setTimeRule(std::size_t placed, std::size_t end, Page &page);
    void setDrawingEnd(std::size_t placed, std::size_t end, Page &page);
    const Slab *rowAt(std::size_t placed) const;
    const Slab *drawingAt(std::size_t placed) const;
    const Drawing &drawing(qint32 source) const { return *flow.drawings[static_cast<std::size_t>(source)]; }

    std::shared_ptr<const report::Document> document;
    std::shared_ptr<Type> type;
    Shaper &shaper;
    Margins margins;
    Flow flow;
    Pagination pagination;
};

void Pages::Private::setLine(const FlowText &text, TextPlace place, double top, Page &page)
{
    LineBreaker breaker(shaper, text.text(), text.style, text.width, place);
    if (!breaker.next())
        return;
    const double x = text.centred ? text.left + (text.width - breaker.width()) / 2 : text.left;
    if (text.barAt > 0)
        setBar(text.barAt, top, text.style.leadingPt, page);
    const Tagged tagged(page, flow.pathOf(text.element));
    breaker.set({x, top + baselineOf(text.style)}, text.repeated, page.texts);
}

/// The bar at the left of a decision is one down all its lines.
void Pages::Private::setBar(double x, double top, double height, Page &page)
{
    Fill *above = page.shapes.empty() ? nullptr : std::get_if<Fill>(&page.shapes.back());
    if (above && above->tint == Tint::Ink && above->rect.left() == x && std::abs(above->rect.bottom() - top) < 0.01)
        above->rect.setBottom(top + height);
    else
        page.shapes.push_back(Fill{QRectF(x, top, stroke::decision, height), Tint::Ink});
}

/// @param first whether nothing stands above it on the page.
void Pages::Private::setSlab(const Slab &slab, const Placed &placed, bool first, Page &page)
{
    const auto source = static_cast<std::size_t>(slab.source);
    const Tagged tagged(page, flow.pathOf(slab.element));
    switch (slab.kind) {
    case Slab::Kind::Line:
        setLine(flow.texts[source], slab.place, placed.top, page);
        break;
    case Slab::Kind::Picture: {
        const FlowPicture &picture = flow.pictures[source];
        page.pictures.push_back({picture.image, picture.rect.translated(0, placed.top)});
        break;
    }
    case Slab::Kind::Header:
        flow.grids[source].plan.setHeader(shaper, placed.top, false, page);
        break;
    case Slab::Kind::Row:
        flow.grids[source].plan.setRow(shaper, slab.index, placed.top, page);
        break;
    case Slab::Kind::TimeLegend:
        flow.timeLines[source].setLegend(shaper, placed.top, page);
        break;
    case Slab::Kind::TimeHeader:
        flow.timeLines[source].setHeader(shaper, placed.top, false, page);
        break;
    case Slab::Kind::TimeRow:
        flow.timeLines[source].setRow(shaper, slab.index, placed.top, page);
        break;
    case Slab::Kind::Figures:
        flow.figures[source].set(shaper, placed.top, page);
        break;
    case Slab::Kind::Chart:
        flow.charts[source].plan.set(shaper, slab.index, slab.count, placed.top, page);
        break;
    case Slab::Kind::Signatures:
        flow.signatures[source].set(shaper, placed.top, page);
        break;
    case Slab::Kind::Labelled:
        flow.labelled[source].set(shaper, slab.index, first, placed.top, page);
        break;
    case Slab::Kind::Facts:
        flow.facts[source].set(shaper, placed.top, page);
        break;
    case Slab::Kind::Slide:
        flow.slides[source].set(shaper, page);
        break;
    case Slab::Kind::Separator: {
        const QRectF area = page.frame.textArea;
        page.shapes.push_back(
            Rule{QLineF(area.left(), placed.top, area.right(), placed.top), stroke::total, Tint::Ink});
        break;
    }
    case Slab::Kind::Drawing:
        drawing(slab.source).set(shaper, slab.index, slab.count, placed.top, page);
        break;
    case Slab::Kind::Space:
    case Slab::Kind::PageBreak:
    case Slab::Kind::Sheet:
        break;
    }
}

/// The row of a table that stands at this place, whole or in part.
const Slab *Pages::Private::rowAt(std::size_t placed) const
{
    const Placed &at = pagination.placed[placed];
    if (at.part == Placed::Part::Slab) {
        const Slab &slab = flow.slabs[static_cast<std::size_t>(at.source)];
        return slab.kind == Slab::Kind::Row ? &slab : nullptr;
    }
    return nullptr;
}

/// What is drawn under a row depends on what comes after it on the same page.
void Pages::Private::setRowRule(std::size_t placed, std::size_t end, Page &page)
{
    const Placed &at = pagination.placed[placed];
    const Slab *row = rowAt(placed);
    if (!row && at.part != Placed::Part::Fragment && at.part != Placed::Part::RepeatedGroup)
        return;
    const qint32 grid = row ? row->source : at.part == Placed::Part::Fragment ? at.index : at.source;
    const GridPlan &plan = flow.grids[static_cast<std::size_t>(grid)].plan;
    const double y = at.top + at.height;
    const Placed *next = placed + 1 < end ? &pagination.placed[placed + 1] : nullptr;
    const Slab *nextRow = next ? rowAt(placed + 1) : nullptr;
    const bool goesOn =
        next && (next->part == Placed::Part::Fragment ? next->index == grid : nextRow && nextRow->source == grid);
    const auto kindOf = [&](qint32 index) { return plan.grid().rows[static_cast<std::size_t>(index)].kind; };
    if (!goesOn)
        plan.setRule(y, stroke::frame, Tint::Ink, page);
    else if (nextRow && kindOf(nextRow->index) == report::RowKind::Total)
        plan.setRule(y, stroke::total, Tint::Ink, page);
    else if (at.part == Placed::Part::RepeatedGroup || (row && kindOf(row->index) == report::RowKind::Group))
        plan.setRule(y, stroke::hair, Tint::Rule, page);
    else
        plan.setRowRule(y, page);
}

/// The same of a time line.
void Pages::Private::setTimeRule(std::size_t placed, std::size_t end, Page &page)
{
    const auto timeLineAt = [&](std::size_t at) -> qint32 { // -1: no row of a time line
        const Placed &part = pagination.placed[at];
        if (part.part == Placed::Part::RepeatedTimePhase)
            return part.source;
        const Slab *slab = part.part == Placed::Part::Slab ? &flow.slabs[static_cast<std::size_t>(part.source)] : nullptr;
        return slab && slab->kind == Slab::Kind::TimeRow ? slab->source : -1;
    };
    const qint32 line = timeLineAt(placed);
    if (line < 0)
        return;
    const Placed &at = pagination.placed[placed];
    const bool goesOn = placed + 1 < end && timeLineAt(placed + 1) == line;
    flow.timeLines[static_cast<std::size_t>(line)].setRule(at.top + at.height, goesOn ? stroke::hair : stroke::frame,
                                                           goesOn ? Tint::Hair : Tint::Ink, page);
}

/// The pieces of a drawing that stand at this place.
const Slab *Pages::Private::drawingAt(std::size_t placed) const
{
    const Placed &at = pagination.placed[placed];
    if (at.part != Placed::Part::Slab)
        return nullptr;
    const Slab &slab = flow.slabs[static_cast<std::size_t>(at.source)];
    return slab.kind == Slab::Kind::Drawing ? &slab : nullptr;
}

void Pages::Private::setDrawingEnd(std::size_t placed, std::size_t end, Page &page)
{
    const Slab *slab = drawingAt(placed);
    if (!slab)
        return;
    const Slab *next = placed + 1 < end ? drawingAt(placed + 1) : nullptr;
    const bool goesOn = next && next->source == slab->source;
    const Placed &at = pagination.placed[placed];
    drawing(slab->source)
        .setEnd(slab->index + slab->count - 1, goesOn ? next->index : -1, at.top + at.height, page);
}

/// @param first what stands at the top of the page; @param end one after what stands last.
void Pages::Private::set(std::size_t placed, std::size_t first, std::size_t end, Page &page)
{
    const Placed &at = pagination.placed[placed];
    const auto source = static_cast<std::size_t>(at.source);
    switch (at.part) {
    case Placed::Part::Slab:
        setSlab(flow.slabs[source], at, placed == first, page);
        break;
    case Placed::Part::Fragment: {
        const FlowGrid &grid = flow.grids[static_cast<std::size_t>(at.index)];
        const Tagged table(page, flow.pathOf(grid.element));
        grid.plan.setFragment(shaper, pagination.fragments[source], at.top, page);
        break;
    }
    case Placed::Part::RepeatedCaption: {
        const FlowText &text = flow.texts[static_cast<std::size_t>(flow.grids[source].continuedCaption)];
        LineBreaker breaker(shaper, text.text(), text.style, text.width);
        double baseline = at.top + baselineOf(text.style);
        while (breaker.next()) {
            breaker.set({text.left, baseline}, true, page.texts);
            baseline += text.style.leadingPt;
        }
        break;
    }
    case Placed::Part::RepeatedHeader:
        flow.grids[source].plan.setHeader(shaper, at.top, true, page);
        break;
    case Placed::Part::RepeatedGroup:
        flow.grids[source].plan.setRepeatedGroup(shaper, at.index, at.top, page);
        break;
    case Placed::Part::RepeatedTimeHeader:
        flow.timeLines[source].setHeader(shaper, at.top, true, page);
        break;
    case Placed::Part::RepeatedTimePhase:
        flow.timeLines[source].setRepeatedPhase(shaper, at.index, at.top, page);
        break;
    case Placed::Part::RepeatedDrawingHead:
        drawing(at.source).setHead(shaper, at.index, at.top, page);
        break;
    case Placed::Part::Passing:
        setLine(flow.texts[source], {}, at.top, page);
        break;
    }
    setRowRule(placed, end, page);
    setTimeRule(placed, end, page);
    setDrawingEnd(placed, end, page);
}

Pages::Pages(std::unique_ptr<Private> made)
    : d(std::move(made))
{
}
Pages::Pages(Pages &&) noexcept = default;
Pages &Pages::operator=(Pages &&) noexcept = default;
Pages::~Pages() = default;

int Pages::count() const { return static_cast<int>(d->pagination.sheets.size()); }

PageFrame Pages::frame(int index) const
{
    return d->margins.frame(d->pagination.sheets[static_cast<std::size_t>(index)].orientation);
}

Page Pages::page(int index) const
{
    const auto i = static_cast<std::size_t>(index);
    const std::vector<Pagination::Sheet> &sheets = d->pagination.sheets;
    const std::size_t end = i + 1 < sheets.size() ? sheets[i + 1].first : d->pagination.placed.size();
    Page page;
    page.frame = frame(index);
    page.number = index + 1;
    d->margins.setBehind(page);
    for (std::size_t placed = sheets[i].first; placed < end; ++placed)
        d->set(placed, sheets[i].first, end, page);
    const Slab *first = sheets[i].first < end ? d->drawingAt(sheets[i].first) : nullptr;
    const bool isBare = first && d->drawing(first->source).hidesMargins();
    d->margins.set(d->shaper, count(), isBare, page);
    return page;
}

const std::vector<OutlineEntry> &Pages::outline() const { return d->pagination.outline; }

const report::Document &Pages::document() const { return *d->document; }

const Fonts &Pages::fonts() const { return d->type->fonts; }

void Pages::leaveThread() { d->type->fonts = Fonts::none(); }

void Pages::enterThread() { d->type->fonts = Fonts(); }

Pages layOut(report::Document document)
{
    return Pages(std::make_unique<Pages::Private>(std::make_shared<const report::Document>(std::move(document)),
                                                  std::make_shared<Type>()));
}

std::optional<Pages> layOut(report::Document document, const Progress &progress)
{
    auto made = std::make_unique<Pages::Private>(std::make_shared<const report::Document>(std::move(document)),
                                                 std::make_shared<Type>(), progress);
    return made->flow.isWhole ? std::optional(Pages(std::move(made))) : std::nullopt;
}

Pages layOutAgain(report::Document document, const Pages &before)
{
    return Pages(std::make_unique<Pages::Private>(std::make_shared<const report::Document>(std::move(document)),
                                                  before.d->type));
}

Pages layOutBorrowed(const report::Document &document)
{
    const std::shared_ptr<const report::Document> notOwned(std::shared_ptr<const report::Document>(), &document);
    return Pages(std::make_unique<Pages::Private>(notOwned, std::make_shared<Type>()));
}

std::optional<Pages> layOutBorrowed(const report::Document &document, const Progress &progress)
{
    const std::shared_ptr<const report::Document> notOwned(std::shared_ptr<const report::Document>(), &document);
    auto made = std::make_unique<Pages::Private>(notOwned, std::make_shared<Type>(), progress);
    return made->flow.isWhole ? std::optional(Pages(std::move(made))) : std::nullopt;
}

} // namespace gelt::print
