// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/flowwriter.h"

#include <algorithm>

namespace gelt::print {
namespace {

constexpr QSizeF armsBox{mm(15), mm(17.5)};
constexpr double armsGap = mm(4.4);
constexpr double armsRise = mm(1.25);  ///< how far the arms may reach above the first line
constexpr double underArms = mm(3.75); ///< between the arms and the title
constexpr double barGap = mm(4.5);     ///< from the bar of a decision to its text
constexpr double deepest = 60;         ///< mm: an indentation leaves room for text

double apart(double mmAbove) { return mm(std::clamp(mmAbove, 0.0, 30.0)); }

constexpr Gaps headGaps{0, 4 * rhythm};
constexpr Gaps sectionGaps{4 * rhythm, 2 * rhythm};
constexpr Gaps passageGaps{2 * rhythm, 2 * rhythm};
constexpr Gaps smallGaps{2 * rhythm, 0};
constexpr Gaps factsGaps{2 * rhythm, 2 * rhythm};
constexpr Gaps noticeGaps{2 * rhythm, 4 * rhythm}; ///< of what is said in the middle below a title

bool isBlank(const report::RichText &text)
{
    return std::ranges::all_of(text, [](const report::Run &run) { return QStringView(run.text).trimmed().isEmpty(); });
}

/// The arms beside @p height of lines: a picture without a height of its own.
void addArms(FlowWriter &writer, const QImage &arms, double height, double &gap)
{
    const QSizeF size = QSizeF(arms.size()).scaled(armsBox, Qt::KeepAspectRatio);
    const double rise = std::clamp((armsBox.height() - height) / 2, 0.0, armsRise);
    const QPointF at(writer.left() + (armsBox.width() - size.width()) / 2,
                     (armsBox.height() - size.height()) / 2 - rise);
    writer.flow().pictures.push_back({arms, QRectF(at, size)});
    writer.push({Slab::Kind::Picture, true, static_cast<qint32>(writer.flow().pictures.size()) - 1, 0, 0, {}, gap, 0});
    gap = 0;
}

/// A number or bullet at the left of the text that comes next; its element is known.
void addHanging(FlowWriter &writer, FlowText mark, double &gap)
{
    const int source = writer.addText(std::move(mark));
    writer.push({Slab::Kind::Line, true, source, 0, 0, {}, gap, 0});
    gap = 0;
}

/// Lists of labels and what stands beside them; lists of passages are told apart by their indentation.
constexpr double labelledList = -1;

struct PassageElements {
    qint32 mark;
    qint32 text;
};

/// A heading with its number, an item of a list, or a paragraph.
PassageElements elementsOf(FlowWriter &writer, const report::Passage &passage)
{
    if (passage.outlineLevel > 0) {
        const qint32 heading = writer.addElement(writer.headingRole(passage.outlineLevel));
        return {heading, heading};
    }
    if (passage.mark.isEmpty()) {
        const qint32 paragraph = writer.addElement(Role::Paragraph);
        return {paragraph, paragraph};
    }
    const bool numbered = passage.mark.front().isDigit();
    if (passage.mark == QLatin1StringView("1."))
        writer.beginBlock(); // a list of its own, whatever stands above
    const Within list(writer, writer.listElement(numbered ? Role::NumberedList : Role::List, passage.indentMm));
    const Within item(writer, Role::ListItem);
    const qint32 mark = writer.addElement(Role::Label);
    return {mark, writer.addElement(Role::ItemBody)};
}

} // namespace

void addTo(FlowWriter &writer, const report::Letterhead &head)
{
    double gap = writer.open(headGaps);
    const QImage arms = writer.arms(head.arms);
    const double indent = arms.isNull() ? 0 : armsBox.width() + armsGap;
    const auto centred = [&](const QString &text, const TextStyle &style) {
        FlowText flow = writer.flowText(plainRun(text), style);
        flow.left += indent;
        flow.width -= 2 * indent;
        flow.centred = true;
        return flow;
    };
    double height = 0;
    for (const QString &line : head.lines)
        height += countLines(writer.shaper(), plainRun(line), type::minutesHead, writer.width() - 2 * indent)
                  * type::minutesHead.leadingPt;
    if (!arms.isNull())
        addArms(writer, arms, height, gap);
    for (const QString &line : head.lines) {
        writer.pushLines(writer.addText(centred(line, type::minutesHead)), gap, true);
        gap = 0;
    }
    gap = headGaps.below;
    if (!arms.isNull()) {
        const double rise = std::clamp((armsBox.height() - height) / 2, 0.0, armsRise);
        gap = std::max(gap, armsBox.height() - rise + underArms - height);
    }
    FlowText title = writer.flowText(plainRun(head.title), type::minutesTitle);
    title.centred = true;
    title.outlineLevel = 1;
    title.role = writer.headingRole(1);
    writer.pushLines(writer.addText(std::move(title)), gap, true);
}

void addTo(FlowWriter &writer, const report::SectionHead &head)
{
    FlowText text = writer.flowText(plainRun(head.text), type::minutesHead);
    text.centred = head.centred;
    text.outlineLevel = 2;
    text.role = writer.headingRole(2);
    writer.pushLines(writer.addText(std::move(text)), writer.open(sectionGaps), true);
    writer.followsHeading();
}

void addTo(FlowWriter &writer, const report::LabelledRows &rows)
{
    if (rows.rows.empty())
        return;
    Flow &flow = writer.flow();
    flow.labelled.emplace_back(rows, writer.left(), writer.width(), writer.shaper());
    const LabelledPlan &plan = flow.labelled.back();
    const auto source = static_cast<qint32>(flow.labelled.size()) - 1;
    const auto count = static_cast<qint32>(rows.rows.size());
    const Within list(writer, writer.listElement(Role::List, labelledList));
    const Within item(writer, Role::ListItem);
    double gap = writer.open(passageGaps);
    for (qint32 row = 0; row < count; ++row) {
        // Neither the first nor the last row stands alone.
        const bool keeps = count > 1 && (row == 0 || row == count - 2);
        writer.push({Slab::Kind::Labelled, keeps, source, row, 0, {}, gap, plan.rowHeight(row)});
        gap = 0;
    }
}

void addTo(FlowWriter &writer, const report::Passage &passage)
{
    const bool blank = isBlank(passage.text);
    if (blank && passage.mark.isEmpty())
        return;
    const TextStyle style = passage.small ? type::minutesSmall : type::minutes;
    Gaps gaps = passage.small ? smallGaps : passage.centred ? noticeGaps : passageGaps;
    gaps.above = std::max(gaps.above, apart(passage.apartMm));
    double gap = writer.open(gaps);
    if (passage.close)
        gap = 0;
    const double indent = mm(std::clamp(passage.indentMm, 0.0, deepest));
    const double hang = mm(std::clamp(passage.hangMm, 0.0, deepest));
    const PassageElements elements = elementsOf(writer, passage);
    if (!passage.mark.isEmpty()) {
        const bool bold = !passage.text.empty() && passage.text.front().bold;
        FlowText mark = writer.flowText({{passage.mark, bold, report::Tone::Plain}}, style);
        mark.left += indent;
        mark.width = std::max(hang, mm(20));
        mark.element = elements.mark;
        if (blank) {
            writer.pushLines(writer.addText(std::move(mark)), gap, false);
            return;
        }
        addHanging(writer, std::move(mark), gap);
    }
    FlowText text = writer.flowText({}, style);
    text.borrowed = &passage.text;
    text.left += indent + hang;
    text.width -= indent + hang;
    text.centred = passage.centred;
    text.outlineLevel = passage.outlineLevel;
    text.element = elements.text;
    if (passage.bar)
        text.barAt = text.left - barGap;
    writer.pushLines(writer.addText(std::move(text)), gap, false);
    if (passage.keepsWithNext)
        writer.keepLast(1);
}

void addTo(FlowWriter &writer, const report::Facts &facts)
{
    if (facts.facts.empty())
        return;
    Flow &flow = writer.flow();
    flow.facts.emplace_back(facts, writer.left(), writer.width(), writer.shaper());
    const Within list(writer, Role::List);
    const auto source = static_cast<qint32>(flow.facts.size()) - 1;
    const double height = flow.facts.back().height();
    writer.push({Slab::Kind::Facts, true, source, 0, 0, {}, writer.open(factsGaps), height});
}

void addTo(FlowWriter &writer, const report::Separator &separator)
{
    const Gaps gaps{apart(separator.apartMm), 2 * rhythm};
    writer.push({Slab::Kind::Separator, false, 0, 0, 0, {}, writer.open(gaps), 0});
}

} // namespace gelt::print
