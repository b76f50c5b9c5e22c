// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/chart.h"
#include "core/print/contents.h"
#include "core/print/figures.h"
#include "core/print/grid.h"
#include "core/print/labelled.h"
#include "core/print/layout.h"
#include "core/print/slides.h"
#include "core/print/timeline.h"

#include <QImage>

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace gelt::print {

/// A text that is set line by line down the page.
struct FlowText {
    report::RichText own;
    const report::RichText *borrowed = nullptr; ///< the document's, instead of own
    TextStyle style;
    double left = 0;
    double width = 0;
    int outlineLevel = 0; ///< 1-3 where bookmarks lead here
    bool repeated = false;
    bool centred = false;
    ListedAt listed = {};        ///< its place in tables of contents
    double barAt = 0;            ///< x of the bar of ink at the left of its lines; 0: none
    Role role = Role::Paragraph; ///< what the text is
    qint32 element = -1;         ///< index into Flow::elements; -1: FlowWriter::pushLines() makes one of the role

    const report::RichText &text() const { return borrowed ? *borrowed : own; }
};

struct FlowGrid {
    GridPlan plan;
    int continuedCaption = -1; ///< index into Flow::texts; none where the table has no caption
    int continuedCaptionLines = 0;
    bool repeatsHeader = true; ///< a monstrous header is printed once
    qint32 element = -1;       ///< index into Flow::elements: the table
};

struct FlowPicture {
    QImage image;
    QRectF rect; ///< its top is that of the text after it
};

struct FlowChart {
    ChartPlan plan;
};

/// What is placed on a page as one piece, from the top of the document to its end.
struct Slab {
    enum class Kind : quint8 {
        Line, Picture, Space, Header, Row, TimeLegend, TimeHeader, TimeRow, Figures, Chart, Signatures, Labelled, Facts,
        Separator, Slide, PageBreak, Sheet,
        Drawing ///< pieces of a block that sets itself
    };
    Kind kind = Kind::Line;
    bool keepsWithNext = false;
    qint32 source = 0; ///< index into the flow's list of its kind; of a Sheet the Orientation
    qint32 index = 0;  ///< row of a table, time line or label, or first bar or piece
    qint32 count = 0;  ///< of a Row its lines, of a Chart its bars, of a Drawing its pieces
    TextPlace place;   ///< where a Line begins
    double gap = 0;    ///< above it, except at a page's top
    double height = 0;
    bool tied = false; ///< keepsWithNext for nothing but the signatures that come after
    bool opensSheet = false; ///< begins a new sheet where a third of this one is full
    qint32 element = -1; ///< index into Flow::elements, -1: none; of a Line that of its text
};

/// A part of the document that slabs belong to.
struct FlowElement {
    Element element;
    qint32 parent = -1; ///< index into Flow::elements; -1: the document
};

/// A document as slabs, with the plans they are made of. Borrows the document's texts and tables.
struct Flow {
    std::array<PageFrame, 2> frames; ///< by Orientation
    std::deque<FlowText> texts;
    std::deque<FlowGrid> grids;
    std::deque<TimeLinePlan> timeLines;
    std::deque<FlowPicture> pictures;
    std::deque<FiguresPlan> figures;
    std::deque<FlowChart> charts;
    std::deque<SignaturePlan> signatures;
    std::deque<LabelledPlan> labelled;
    std::deque<FactsPlan> facts;
    std::deque<std::unique_ptr<Drawing>> drawings;
    std::vector<ContentsDrawing *> contents; ///< among the drawings
    std::deque<SlidePlan> slides;
    int passing = -1; ///< index into texts: what ends the text when the signatures go over; -1: nothing
    std::vector<Slab> slabs;
    bool isWhole = true; ///< false: given up on the way, good for nothing
    std::deque<FlowElement> elements; ///< parents before their parts, in reading order

    /// From the document down to element @p at; empty for -1.
    std::vector<Element> pathOf(qint32 at) const;
};

/// The coat of arms as it was decoded last: who lays out again need not wait for it.
class ArmsPicture {
public:
    /// As it is painted: opaque (PDF/A-1 knows no transparency) and not larger than print can show. Null where the bytes
    /// are no picture.
    QImage of(const QByteArray &bytes);

private:
    QByteArray m_bytes;
    QImage m_image;
};

/// @param frames the sheets, with the room their headers and footers leave.
/// @param progress told on the way, where it is not empty.
Flow flowOf(const report::Document &document, const std::array<PageFrame, 2> &frames, Shaper &shaper,
            ArmsPicture &arms, const Progress &progress = {});

} // namespace gelt::print
