// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/flowwriter.h"

#include "core/print/compliancebar.h"
#include "core/print/cover.h"
#include "core/print/groupedchart.h"
#include "core/print/linechart.h"
#include "core/print/matrix.h"
#include "core/print/stackedchart.h"

#include <QCoreApplication>

#include <algorithm>

namespace gelt::print {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Print)
};

constexpr double captionGap = 2 * rhythm;
constexpr Gaps titleGaps{8 * rhythm, 3 * rhythm};
constexpr Gaps bodyGaps{2 * rhythm, 2 * rhythm};
constexpr Gaps chaptersGaps{2 * rhythm, 8 * rhythm};
constexpr Gaps contentsNoteGaps{4 * rhythm, 4 * rhythm};
constexpr Gaps figureGaps{4 * rhythm, 6 * rhythm};
constexpr Gaps matrixGaps{4 * rhythm, 6 * rhythm};
constexpr int longCaption = 3; ///< lines: a longer one is not said again, its number is

/// What no page has room for as a drawing is still said.
void pushWords(FlowWriter &writer, const QString &words)
{
    if (!words.trimmed().isEmpty())
        writer.pushLines(writer.addText(writer.flowText(plainRun(words), type::body)), writer.open(bodyGaps), false);
}

report::RichText captionOf(const QString &label, report::RichText caption)
{
    caption.insert(caption.begin(), {label + u' ', true, report::Tone::Plain});
    return caption;
}

/// A figure with its number and caption; one of many bars goes on over several sheets.
void pushFigure(FlowWriter &writer, const QString &caption, std::unique_ptr<Drawing> made)
{
    const ListedAt listed = writer.nextListed(Listed::Figure);
    const Within division(writer, Role::Division);
    //: the number of a figure, before its caption
    const QString label = Tr::tr("Figure %1.").arg(listed.number);
    const auto pushCaption = [&](bool again, double gap) {
        const report::RichText words = again ? continued(plainRun(caption)) : plainRun(caption);
        FlowText flow = writer.flowText(captionOf(label, words), type::caption);
        flow.repeated = again;
        flow.role = Role::Caption;
        if (!again)
            flow.listed = listed;
        writer.pushLines(writer.addText(std::move(flow)), gap, true);
        return captionGap;
    };
    const double captionHeight = caption.isEmpty()
                                     ? 0
                                     : linesHeight(writer.shaper(), captionOf(label, continued(plainRun(caption))),
                                                   type::caption, writer.width())
                                           + captionGap;
    const double room = writer.area().height() * 0.95 - captionHeight;
    const int all = made->pieces();
    for (int piece = 0; piece < all; ++piece) {
        if (made->height(piece, 1) > room) {
            pushCaption(false, writer.open(bodyGaps));
            pushWords(writer, made->alternative());
            return;
        }
    }
    const auto source = writer.addDrawing(std::move(made));
    const Drawing &drawing = *writer.flow().drawings.back();
    qint32 figure = -1;
    for (int piece = 0; piece < all;) {
        int count = piecesWithin(drawing, piece, room);
        // The last one is not left alone.
        if (piece + count == all - 1 && count > 1)
            --count;
        double gap = writer.open(figureGaps);
        if (!caption.isEmpty())
            gap = pushCaption(piece > 0, gap);
        if (figure < 0)
            figure = writer.addElement(Role::Figure, drawing.alternative());
        const Within drawn(writer, figure);
        writer.push({Slab::Kind::Drawing, false, source, piece, count, {}, gap, drawing.height(piece, count)});
        piece += count;
    }
}

void pushCoverWords(FlowWriter &writer, const report::Cover &cover)
{
    for (const QString &line : cover.entity)
        pushWords(writer, line);
    for (const QString &line : {cover.kicker, cover.title, cover.subtitle})
        pushWords(writer, line);
    for (const report::Cover::Fact &fact : cover.facts) {
        pushWords(writer, fact.label);
        pushWords(writer, fact.value);
    }
}

} // namespace

void addTo(FlowWriter &writer, const report::Cover &cover)
{
    writer.push({Slab::Kind::PageBreak, false, 0, 0, 0, {}, 0, 0});
    auto made = std::make_unique<CoverDrawing>(cover, writer.arms(cover.arms), writer.area(), writer.shaper());
    if (made->fits()) {
        const Within division(writer, Role::Division);
        const double height = made->height(0, 1);
        writer.push({Slab::Kind::Drawing, false, writer.addDrawing(std::move(made)), 0, 1, {}, 0, height});
    } else {
        pushCoverWords(writer, cover);
    }
    writer.push({Slab::Kind::PageBreak, false, 0, 0, 0, {}, 0, 0});
    writer.forgetGap();
}

void addTo(FlowWriter &writer, const report::TableOfContents &contents)
{
    if (!contents.title.isEmpty()) {
        FlowText head = writer.flowText({{contents.title, true, report::Tone::Plain}}, type::heading1);
        head.outlineLevel = 1;
        head.role = writer.headingRole(1);
        writer.pushHeading(std::move(head), titleGaps);
    }
    auto made =
        std::make_unique<ContentsDrawing>(contents, writer.document(), writer.left(), writer.width(), writer.shaper());
    ContentsDrawing &drawing = *made;
    const qint32 source = writer.addDrawing(std::move(made));
    writer.flow().contents.push_back(&drawing);
    const qint32 chapters = writer.addElement(Role::Contents);
    const qint32 lists = writer.addElement(Role::Division);
    for (int piece = 0; piece < drawing.pieces(); ++piece) {
        const bool opens = piece == 0 || piece == drawing.chapters();
        const Within listed(writer, piece < drawing.chapters() ? chapters : lists);
        writer.push({Slab::Kind::Drawing,
                     drawing.keepsWithNext(piece),
                     source,
                     piece,
                     1,
                     {},
                     opens ? writer.open(chaptersGaps) : 0,
                     drawing.height(piece, 1)});
    }
    if (!contents.note.isEmpty()) {
        const int note = writer.addText(writer.flowText(plainRun(contents.note), type::note));
        writer.pushLines(note, writer.open(contentsNoteGaps), false);
    }
}

void addTo(FlowWriter &writer, const report::ComplianceBar &bar)
{
    pushFigure(
        writer, bar.caption,
        std::make_unique<ComplianceDrawing>(bar, writer.left(), writer.width(), writer.locale(), writer.shaper()));
}

void addTo(FlowWriter &writer, const report::LineChart &chart)
{
    if (!chart.points.empty() && !chart.series.empty())
        pushFigure(writer, chart.caption,
                   std::make_unique<LineDrawing>(chart, writer.left(), writer.width(), writer.shaper()));
}

void addTo(FlowWriter &writer, const report::StackedChart &chart)
{
    if (!chart.bars.empty())
        pushFigure(writer, chart.caption,
                   std::make_unique<StackedDrawing>(chart, writer.left(), writer.width(), writer.shaper()));
}

void addTo(FlowWriter &writer, const report::GroupedChart &chart)
{
    if (!chart.groups.empty() && !chart.series.empty())
        pushFigure(writer, chart.caption,
                   std::make_unique<GroupedDrawing>(chart, writer.left(), writer.width(), writer.shaper()));
}

void addTo(FlowWriter &writer, const report::Matrix &matrix)
{
    if (matrix.rows.empty() || matrix.periods.empty()) {
        pushWords(writer, matrix.note.isEmpty() ? Tr::tr("There is nothing to list here.") : matrix.note);
        return;
    }
    double gap = writer.open(matrixGaps);
    report::RichText again;
    qint32 table = writer.addElement(Role::Table);
    if (!matrix.caption.isEmpty()) {
        const ListedAt listed = writer.nextListed(Listed::Table);
        //: the number of a table, before its caption
        const QString label = Tr::tr("Table %1.").arg(listed.number);
        FlowText caption = writer.flowText(captionOf(label, plainRun(matrix.caption)), type::caption);
        caption.listed = listed;
        caption.role = Role::Caption;
        const Within captioned(writer, table);
        const int lines = writer.pushLines(writer.addText(std::move(caption)), gap, true);
        again = lines > longCaption ? continued({{label, true, report::Tone::Plain}})
                                    : captionOf(label, continued(plainRun(matrix.caption)));
        gap = captionGap;
    }
    auto made = std::make_unique<MatrixDrawing>(matrix, again, writer.left(), writer.width(),
                                                writer.area().height() / 2, writer.shaper());
    const MatrixDrawing &drawing = *made;
    const qint32 source = writer.addDrawing(std::move(made));
    for (int piece = 0; piece < drawing.pieces(); ++piece) {
        const MatrixDrawing::Piece &at = drawing.piece(piece);
        if (at.kind == MatrixDrawing::Piece::Kind::Head && at.band > 0)
            table = writer.addElement(Role::Table); // the periods that had no room beside the others
        const bool below = at.kind == MatrixDrawing::Piece::Kind::CutOff || at.kind == MatrixDrawing::Piece::Kind::Key;
        const Within part(writer, below ? writer.addElement(Role::Paragraph) : table);
        writer.push({Slab::Kind::Drawing,
                     drawing.keepsWithNext(piece),
                     source,
                     piece,
                     1,
                     {},
                     piece == 0 ? gap : drawing.gapAbove(piece),
                     drawing.height(piece, 1)});
    }
    if (!matrix.note.isEmpty()) {
        writer.keepLast(1);
        const int note = writer.addText(writer.flowText(plainRun(matrix.note), type::note));
        writer.pushLines(note, matrix.key.empty() ? rhythm : 3 * rhythm, false);
    }
}

} // namespace gelt::print
