// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/flow.h"

#include "core/print/flowwriter.h"

#include <QCoreApplication>

#include <algorithm>

namespace gelt::print {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Print)
};

constexpr double captionGap = 2 * rhythm; ///< between a caption and its table or figure
constexpr QSizeF armsBox{mm(10), mm(12.5)};
constexpr double armsGap = mm(4.4);

constexpr Gaps headingGaps[]{{8 * rhythm, 2 * rhythm}, {6 * rhythm, rhythm}, {4 * rhythm, rhythm}};
constexpr Gaps leadGaps{2 * rhythm, 4 * rhythm};
constexpr Gaps bodyGaps{2 * rhythm, 2 * rhythm};
constexpr Gaps noteGaps{rhythm, 2 * rhythm};
constexpr Gaps titleGaps{4 * rhythm, 2 * rhythm};
constexpr Gaps gridGaps{4 * rhythm, 6 * rhythm};
constexpr Gaps bareGridGaps{2 * rhythm, 6 * rhythm}; ///< without a caption
constexpr Gaps minutesGridGaps{2 * rhythm, 4 * rhythm};
constexpr Gaps timeLineGaps{3 * rhythm, 6 * rhythm};
constexpr Gaps chartGaps{4 * rhythm, 6 * rhythm};
constexpr Gaps figuresGaps{3 * rhythm, 4 * rhythm};
constexpr Gaps signatureGaps{2 * rhythm, 8 * rhythm};
constexpr Gaps minutesSignatureGaps{2 * rhythm, 5 * rhythm};

report::RichText plain(const QString &text) { return plainRun(text); }

class Builder : private FlowWriter {
public:
    using FlowWriter::FlowWriter;

    Flow build(const Progress &progress)
    {
        const report::Document &document = *m_document;
        m_progress = &progress;
        m_allRows = progress ? rowsOf(document) : 0;
        m_minutes = document.style == report::PageStyle::Minutes;
        for (const report::Section &section : document.sections) {
            startSheet(section.orientation);
            for (const report::Block &block : section.blocks) {
                if (!m_flow.isWhole)
                    break;
                beginBlock();
                std::visit([this](const auto &b) { add(b); }, block);
            }
        }
        return std::move(m_flow);
    }

private:
    static std::size_t rowsOf(const report::Document &document)
    {
        std::size_t rows = 0;
        for (const report::Section &section : document.sections) {
            for (const report::Block &block : section.blocks) {
                if (const auto *grid = std::get_if<report::Grid>(&block))
                    rows += grid->rows.size();
                else if (const auto *line = std::get_if<report::TimeLine>(&block))
                    rows += line->rows.size();
            }
        }
        return rows;
    }

    /// One more row is done. @return false where whoever waits for it gave up.
    bool goOn()
    {
        constexpr std::size_t rowsBetween = 64;
        if (++m_rows % rowsBetween == 0 && *m_progress && !(*m_progress)(static_cast<int>(m_rows * 100 / std::max(m_allRows, m_rows))))
            m_flow.isWhole = false;
        return m_flow.isWhole;
    }

    /// A block of the papers of meetings, of a yearly report or of a presentation.
    template <class OtherBlock>
    void add(const OtherBlock &block)
    {
        addTo(*this, block);
    }

    void startSheet(report::Orientation orientation)
    {
        if (m_flow.slabs.empty() || orientation != m_orientation) {
            push({Slab::Kind::Sheet, false, static_cast<qint32>(orientation), 0, 0, {}, 0, 0});
            m_below = 0;
        }
        m_orientation = orientation;
    }

    void add(const report::Heading &heading)
    {
        constexpr TextStyle styles[]{type::heading1, type::heading2, type::heading3};
        const int level = std::clamp(heading.level, 1, 3);
        const auto i = static_cast<std::size_t>(level - 1);
        report::RichText text;
        if (!heading.number.isEmpty())
            text.push_back({heading.number + u"\u00A0\u00A0", true, report::Tone::Accent});
        text.push_back({heading.text, true, report::Tone::Plain});
        FlowText flow = flowText(std::move(text), styles[i]);
        flow.outlineLevel = level < 3 ? level : 0;
        flow.role = headingRole(level);
        if (level == 1)
            flow.listed = nextListed(Listed::Chapter);
        pushHeading(std::move(flow), headingGaps[i]);
    }

    void add(const report::Title &title)
    {
        double gap = open(titleGaps);
        double indent = 0;
        const QImage arms = m_arms->of(title.arms);
        if (!arms.isNull()) {
            const QSizeF size = QSizeF(arms.size()).scaled(armsBox, Qt::KeepAspectRatio);
            const double x = left() + (armsBox.width() - size.width()) / 2;
            m_flow.pictures.push_back({arms, QRectF(QPointF(x, 0), size)});
            push({Slab::Kind::Picture, true, static_cast<qint32>(m_flow.pictures.size()) - 1, 0, 0, {}, gap, 0});
            gap = 0;
            indent = armsBox.width() + armsGap;
        }
        const auto titleText = [&](const QString &text, const TextStyle &style) {
            FlowText flow = flowText(plain(text), style);
            flow.left += indent;
            flow.width -= indent;
            return flow;
        };
        FlowText head = titleText(title.text, type::heading1);
        head.outlineLevel = 1;
        head.role = headingRole(1);
        double height = pushLines(addText(std::move(head)), gap, true) * type::heading1.leadingPt;
        gap = height > 0 ? 0 : gap;
        height += pushLines(addText(titleText(title.subtitle, type::subtitle)), gap, true) * type::subtitle.leadingPt;
        if (indent > 0 && height < armsBox.height())
            push({Slab::Kind::Space, true, 0, 0, 0, {}, 0, armsBox.height() - height});
    }

    void add(const report::Paragraph &paragraph)
    {
        using report::ParagraphStyle;
        const bool lead = paragraph.style == ParagraphStyle::Lead;
        const bool note = paragraph.style == ParagraphStyle::Note;
        FlowText flow = flowText({}, lead ? type::lead : note ? type::note : type::body);
        flow.borrowed = &paragraph.text;
        if (!plainText(paragraph.text).trimmed().isEmpty())
            pushLines(addText(std::move(flow)), open(lead ? leadGaps : note ? noteGaps : bodyGaps), false);
    }

    void add(const report::Grid &grid)
    {
        if (grid.rows.empty() || grid.columns.empty()) {
            const QString sentence = grid.note.isEmpty() ? Tr::tr("There is nothing to list here.") : grid.note;
            pushLines(addText(flowText(plain(sentence), type::body)), open(bodyGaps), false);
            return;
        }
        const bool minutes = grid.look == report::GridLook::Minutes;
        double gap = open(minutes ? minutesGridGaps : grid.caption.isEmpty() ? bareGridGaps : gridGaps);
        const double indent = mm(std::clamp(grid.indentMm, 0.0, 50.0));
        m_flow.grids.push_back({GridPlan(grid, left() + indent, width() - indent, *m_shaper), -1, 0, true});
        const auto source = static_cast<qint32>(m_flow.grids.size()) - 1;
        FlowGrid &flow = m_flow.grids.back();
        {
            const Within table(*this, Role::Table);
            flow.element = table.element();
            if (!grid.caption.isEmpty()) {
                //: the number of a table, before its caption
                const ListedAt listed = nextListed(Listed::Table);
                const QString label = Tr::tr("Table %1.").arg(listed.number);
                gap = addCaption(label, grid.caption, listed, gap, flow);
            }
            addHeader(source, gap);
            addRows(source);
        }
        if (!grid.note.isEmpty()) {
            keepLast(1);
            pushLines(addText(flowText(plain(grid.note), type::note)), rhythm, false);
        }
    }

    /// @return the gap between the caption and what it stands above.
    double addCaption(const QString &label, const QString &caption, ListedAt listed, double gap, FlowGrid &grid)
    {
        constexpr int longCaption = 3;
        FlowText once = flowText(captionText(label, plain(caption)), type::caption);
        once.listed = listed;
        once.role = Role::Caption;
        const int lines = pushLines(addText(std::move(once)), gap, true);
        // A caption of many lines is not said again; its number is.
        const report::RichText repeated =
            lines > longCaption ? continued(plain(label)) : captionText(label, continued(plain(caption)));
        FlowText flow = flowText(repeated, type::caption);
        flow.repeated = true;
        grid.continuedCaptionLines = countLines(*m_shaper, flow.text(), flow.style, flow.width);
        grid.continuedCaption = addText(std::move(flow));
        return captionGap;
    }

    static report::RichText captionText(const QString &label, report::RichText caption)
    {
        caption.insert(caption.begin(), {label + u' ', true, report::Tone::Plain});
        return caption;
    }

    void addHeader(qint32 source, double gap)
    {
        FlowGrid &grid = m_flow.grids.back();
        const double height = grid.plan.headerHeight();
        grid.repeatsHeader = height <= area().height() / 4;
        if (height > area().height() / 2) { // no header any more, but what it says is kept
            const Within document(*this, -1);
            for (const report::GridColumn &column : grid.plan.grid().columns)
                pushLines(addText(flowText(plain(column.title), type::body)), 2 * rhythm, false);
            return;
        }
        push({Slab::Kind::Header, true, source, 0, 0, {}, gap, height});
    }

    void addRows(qint32 source)
    {
        using report::RowKind;
        const GridPlan &plan = m_flow.grids.back().plan;
        const std::vector<report::GridRow> &rows = plan.grid().rows;
        for (std::size_t i = 0; i < rows.size() && goOn(); ++i) {
            const int lines = plan.rowLines(*m_shaper, static_cast<int>(i));
            const bool beforeTotal = i + 1 < rows.size() && rows[i + 1].kind == RowKind::Total;
            const bool opensTable = i == 0 && rows.size() > 1;
            const bool keeps = beforeTotal || opensTable || (rows[i].kind == RowKind::Group && i + 1 < rows.size());
            push({Slab::Kind::Row, keeps, source, static_cast<qint32>(i), lines, {}, 0, plan.rowHeight(lines)});
        }
    }

    void add(const report::TimeLine &line)
    {
        if (line.rows.empty() || !line.days.isValid()) {
            pushLines(addText(flowText(plain(Tr::tr("There is nothing to list here.")), type::body)), open(bodyGaps),
                      false);
            return;
        }
        m_flow.timeLines.emplace_back(line, left(), width(), *m_shaper);
        const auto source = static_cast<qint32>(m_flow.timeLines.size()) - 1;
        const TimeLinePlan &plan = m_flow.timeLines.back();
        {
            const Within signs(*this, Role::List);
            push({Slab::Kind::TimeLegend, true, source, 0, 0, {}, open(timeLineGaps), plan.legendHeight(*m_shaper)});
        }
        const Within table(*this, Role::Table);
        push({Slab::Kind::TimeHeader, true, source, 0, 0, {}, captionGap, plan.headerHeight()});
        for (std::size_t i = 0; i < line.rows.size() && goOn(); ++i) {
            const bool keeps = line.rows[i].kind == report::TimeLineRow::Kind::Phase && i + 1 < line.rows.size();
            const auto row = static_cast<qint32>(i);
            push({Slab::Kind::TimeRow, keeps, source, row, 0, {}, 0, plan.rowHeight(*m_shaper, row)});
        }
    }

    void add(const report::KeyFigures &figures)
    {
        if (figures.figures.empty())
            return;
        FiguresPlan plan(figures, left(), width(), *m_shaper);
        if (plan.height() > area().height() || figures.figures.size() > 6) {
            for (const report::KeyFigure &figure : figures.figures)
                addAsParagraphs(figure);
            return;
        }
        const double height = plan.height();
        m_flow.figures.push_back(std::move(plan));
        const Within list(*this, Role::List);
        push({Slab::Kind::Figures,
              false,
              static_cast<qint32>(m_flow.figures.size()) - 1,
              0,
              0,
              {},
              open(figuresGaps),
              height});
    }

    /// What fits no page as a figure is still said.
    void addAsParagraphs(const report::KeyFigure &figure)
    {
        const report::RichText head{{figure.label, true, report::Tone::Plain},
                                    {u' ' + figure.value, true, report::Tone::Accent}};
        pushLines(addText(flowText(head, type::body)), open(bodyGaps), false);
        for (const report::RichText &line : figure.lines)
            pushLines(addText(flowText(line, type::note)), open(noteGaps), false);
    }

    void add(const report::BarChart &chart)
    {
        if (chart.bars.empty())
            return;
        //: the number of a figure, before its caption
        const ListedAt listed = nextListed(Listed::Figure);
        const QString label = Tr::tr("Figure %1.").arg(listed.number);
        const double captionHeight = chart.caption.isEmpty() ? 0 : 2 * type::caption.leadingPt + captionGap;
        const double room = area().height() * 0.9 - captionHeight;
        ChartPlan plan(chart, left(), width(), *m_shaper);
        const int all = static_cast<int>(chart.bars.size());
        for (int bar = 0; bar < all; ++bar) {
            if (plan.height(bar, 1) > room) {
                addAsParagraphs(chart, label, listed);
                return;
            }
        }
        m_flow.charts.push_back({std::move(plan)});
        const auto source = static_cast<qint32>(m_flow.charts.size()) - 1;
        const ChartPlan &kept = m_flow.charts.back().plan;
        const Within division(*this, Role::Division);
        qint32 figure = -1;
        for (int bar = 0; bar < all;) {
            int count = kept.barsWithin(bar, room);
            // The total is not left alone under an axis of its own.
            if (bar + count == all - 1 && count > 1)
                --count;
            double gap = open(chartGaps);
            if (!chart.caption.isEmpty()) {
                const report::RichText caption = bar == 0 ? plain(chart.caption) : continued(plain(chart.caption));
                FlowText flow = flowText(captionText(label, caption), type::caption);
                flow.repeated = bar > 0;
                if (bar == 0)
                    flow.listed = listed;
                flow.role = Role::Caption;
                pushLines(addText(std::move(flow)), gap, true);
                gap = captionGap;
            }
            if (figure < 0)
                figure = addElement(Role::Figure, chart.alternative);
            const Within drawn(*this, figure);
            push({Slab::Kind::Chart, false, source, bar, count, {}, gap, kept.height(bar, count)});
            bar += count;
        }
    }

    void addAsParagraphs(const report::BarChart &chart, const QString &label, ListedAt listed)
    {
        FlowText caption = flowText(captionText(label, plain(chart.caption)), type::caption);
        caption.listed = listed;
        pushLines(addText(std::move(caption)), open(bodyGaps), false);
        for (const report::Bar &bar : chart.bars) {
            for (const QString &text : {bar.label, bar.plannedText, bar.doneText})
                pushLines(addText(flowText(plain(text), type::body)), open(bodyGaps), false);
        }
    }

    void add(const report::Signatures &signatures)
    {
        const std::vector<report::Signer> &signers = signatures.signers;
        for (std::size_t i = 0; i < signers.size(); i += 2) {
            const report::Signer *right = i + 1 < signers.size() ? &signers[i + 1] : nullptr;
            SignaturePlan plan(&signers[i], right, left(), width(), m_minutes, *m_shaper);
            if (plan.height() > area().height() * 0.9) {
                addAsParagraphs(signers[i]);
                if (right)
                    addAsParagraphs(*right);
                continue;
            }
            // Nobody signs a sheet that says nothing: two lines of the text go with the first pair.
            if (i == 0 && m_minutes)
                keepLastLines(2);
            else if (i == 0)
                keepLast(2);
            if (i == 0 && !signatures.passing.isEmpty()) {
                FlowText passing = flowText(plain(signatures.passing), type::minutes);
                passing.element = addElement(Role::Paragraph);
                m_flow.passing = addText(std::move(passing));
            }
            const Within place(*this, Role::Division);
            const double height = plan.height();
            m_flow.signatures.push_back(std::move(plan));
            push({Slab::Kind::Signatures,
                  false,
                  static_cast<qint32>(m_flow.signatures.size()) - 1,
                  0,
                  0,
                  {},
                  open(m_minutes ? minutesSignatureGaps : signatureGaps),
                  height});
        }
    }

    void addAsParagraphs(const report::Signer &signer)
    {
        for (const QString &text : {signer.name, signer.position})
            pushLines(addText(flowText(plain(text), type::body)), open(bodyGaps), false);
    }

    void add(const report::PageBreak &)
    {
        push({Slab::Kind::PageBreak, false, 0, 0, 0, {}, 0, 0});
        m_below = 0;
    }

    const Progress *m_progress = nullptr;
    std::size_t m_rows = 0;
    std::size_t m_allRows = 0;
};

} // namespace

std::vector<Element> Flow::pathOf(qint32 at) const
{
    std::vector<Element> path;
    for (; at >= 0; at = elements[static_cast<std::size_t>(at)].parent)
        path.push_back(elements[static_cast<std::size_t>(at)].element);
    std::ranges::reverse(path);
    return path;
}

Flow flowOf(const report::Document &document, const std::array<PageFrame, 2> &frames, Shaper &shaper,
            ArmsPicture &arms, const Progress &progress)
{
    return Builder(document, frames, shaper, arms).build(progress);
}

} // namespace gelt::print
