// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/timeline.h"

#include "core/print/grid.h"
#include "core/print/timelinebars.h"
#include "core/report/common.h"
#include "core/report/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace gelt::print {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Print)
};

using report::MonthNames;
using report::TimeLineRow;
using report::TimeUnit;

constexpr double padVertical = mm(1.25);
constexpr double padSide = mm(1.5);
constexpr double iconSize = mm(3.4);
constexpr double iconGap = mm(1.2);
constexpr double labelGap = mm(0.8); ///< at each side of a division's label
constexpr double chipPad = mm(0.8);
constexpr int mostNameLines = 12; ///< a time line is no place for long texts
constexpr int headerLines = 3;    ///< years, divisions, the labels of the lines
constexpr qint32 headerIndex = 0; ///< of the parts of the table; its rows come after it
constexpr qint32 firstRowIndex = 1;
enum Column : qint32 { NumberColumn, TitleColumn, StateColumn, DaysColumn };

report::RichText plain(const QString &text) { return {{text, false, report::Tone::Plain}}; }
report::RichText bold(const QString &text) { return {{text, true, report::Tone::Plain}}; }

report::RichText phaseName(const TimeLineRow &row) { return bold(row.title); }
/// "PHASE · 17 activities"
report::RichText phaseHead(const TimeLineRow &row)
{
    return {{row.title, true, report::Tone::Plain},
            {QStringLiteral(" \u00B7 ") + row.words, false, report::Tone::Plain}};
}

/// How many lines a name takes, as far as it is shown.
int nameLines(Shaper &shaper, const report::RichText &name, double width)
{
    LineBreaker lines(shaper, name, type::denseTable, width);
    int count = 0;
    while (count < mostNameLines && lines.next())
        ++count;
    return std::max(count, 1);
}

double heightOf(int lines) { return 2 * padVertical + lines * type::denseTable.leadingPt; }

/// The least distance of two neighbouring beginnings.
double narrowest(const std::vector<report::TimeTick> &ticks, const report::TimeScale &scale)
{
    double least = scale.end() - scale.begin();
    for (std::size_t i = 1; i + 1 < ticks.size(); ++i)
        least = std::min(least, scale.at(ticks[i].next) - scale.at(ticks[i].first));
    return least;
}

double widestLabel(Shaper &shaper, const std::vector<report::TimeTick> &ticks, const TextStyle &style)
{
    double widest = 0;
    for (const report::TimeTick &tick : ticks)
        widest = std::max(widest, naturalWidth(shaper, plain(tick.label), style));
    return widest;
}

} // namespace

TimeLinePlan::TimeLinePlan(const report::TimeLine &line, double left, double width, Shaper &shaper)
    : m_line(&line)
    , m_left(left)
    , m_width(width)
    , m_scale(line.days, left, width)
{
    fitColumns(shaper);
    chooseUnit(shaper);
    m_hasBands = std::ranges::any_of(line.rows, [this](const TimeLineRow &each) {
        const auto groups = report::gathered(each.marks, TimeLineBars::markSize / m_scale.perDay(), 1);
        return each.recurs && std::ranges::any_of(groups, [](const auto &group) { return group.count > 1; });
    });
}

void TimeLinePlan::fitColumns(Shaper &shaper)
{
    double number = naturalWidth(shaper, bold(Tr::tr("No.")), type::denseTable);
    double state = naturalWidth(shaper, bold(Tr::tr("State")), type::denseTable);
    std::array<bool, stateCount> measured{};
    for (const TimeLineRow &each : m_line->rows) {
        const bool phase = each.kind == TimeLineRow::Kind::Phase;
        if (!phase)
            number = std::max(number, naturalWidth(shaper, plain(each.number), type::denseTable));
        bool &known = measured[static_cast<std::size_t>(each.state)];
        if (!phase && known)
            continue;
        known = known || !phase;
        const report::RichText text = phase ? bold(each.compliance) : plain(displayName(each.state));
        state = std::max(state, iconSize + iconGap + naturalWidth(shaper, text, type::denseTable));
    }
    m_stateWidth = state;
    m_titleLeft = m_left + padSide + number + mm(2.5);
    m_titleWidth = std::clamp(m_width * 0.24, mm(40), mm(72));
    m_stateLeft = m_titleLeft + m_titleWidth + 2 * padSide;
    const double days = m_stateLeft + m_stateWidth + 2 * padSide;
    m_scale = report::TimeScale(m_line->days, days, m_left + m_width - padSide - days);
}

void TimeLinePlan::chooseUnit(Shaper &shaper)
{
    const auto fits = [&](TimeUnit unit, MonthNames names) {
        const auto all = report::ticks(unit, m_line->days, names, m_line->locale);
        return narrowest(all, m_scale) >= widestLabel(shaper, all, type::timeLineWords) + labelGap / 2;
    };
    m_monthNames = MonthNames::Letter;
    if (fits(TimeUnit::Month, MonthNames::Short)) {
        m_unit = TimeUnit::Month;
        m_monthNames = MonthNames::Short;
    } else if (fits(TimeUnit::Month, MonthNames::Letter)) {
        m_unit = TimeUnit::Month;
    } else {
        m_unit = fits(TimeUnit::Quarter, MonthNames::Letter) ? TimeUnit::Quarter : TimeUnit::Year;
    }
}

double TimeLinePlan::headerHeight() const { return 2 * padVertical + headerLines * type::denseTable.leadingPt; }

double TimeLinePlan::rowHeight(Shaper &shaper, int index) const
{
    const TimeLineRow &at = row(index);
    if (at.kind == TimeLineRow::Kind::Phase)
        return heightOf(nameLines(shaper, phaseHead(at), m_stateLeft - padSide - m_left - padSide));
    return heightOf(nameLines(shaper, plain(at.title), m_titleWidth));
}

double TimeLinePlan::repeatedPhaseHeight(Shaper &shaper, int index) const
{
    return heightOf(nameLines(shaper, continued(phaseName(row(index))), m_stateLeft - padSide - m_left - padSide));
}

void TimeLinePlan::setRule(double y, double width, Tint tint, Page &page) const
{
    page.shapes.push_back(Rule{QLineF(m_left, y, m_left + m_width, y), width, tint});
}

/// The labels of the lines, apart from one another: the earlier one before its line, the later one behind its own.
std::vector<TimeLinePlan::Chip> TimeLinePlan::chips(Shaper &shaper) const
{
    std::vector<Chip> all;
    const auto add = [&](QDate day, const QString &text, Tint tint) {
        if (!day.isValid())
            return;
        Chip chip{day, text, tint};
        if (day < m_scale.days().first)
            chip.text = u"\u2190 " + text; // it lies before what is shown
        else if (day > m_scale.days().last)
            chip.text = text + u" \u2192";
        chip.width = naturalWidth(shaper, plain(chip.text), type::timeLineWords) + 2 * chipPad;
        all.push_back(std::move(chip));
    };
    add(m_line->cutOff, Tr::tr("Cut-off %1").arg(report::shortDate(m_line->cutOff)), Tint::Ink);
    if (m_line->today != m_line->cutOff && m_scale.days().contains(m_line->today))
        add(m_line->today, Tr::tr("Today %1").arg(report::shortDate(m_line->today)), Tint::Navy);
    std::ranges::stable_sort(all, {}, &Chip::day);
    const auto within = [&](double left, double width) {
        return std::clamp(left, m_scale.begin(), std::max(m_scale.begin(), m_scale.end() - width));
    };
    for (std::size_t i = 0; i < all.size(); ++i) {
        const double x = m_scale.after(all[i].day);
        all[i].left = within(i == 0 ? x - all[i].width : x, all[i].width);
    }
    if (all.size() == 2 && all[0].left + all[0].width + labelGap > all[1].left) {
        all[1].left = within(all[0].left + all[0].width + labelGap, all[1].width);
        all[0].left = within(all[1].left - labelGap - all[0].width, all[0].width);
    }
    return all;
}

void TimeLinePlan::setChips(Shaper &shaper, double top, double bottom, bool repeated, Page &page) const
{
    for (const Chip &chip : chips(shaper)) {
        if (m_scale.days().contains(chip.day)) {
            const double x = m_scale.after(chip.day);
            page.shapes.push_back(Rule{QLineF(x, top, x, bottom), stroke::frame, chip.tint});
        }
        page.shapes.push_back(Fill{QRectF(chip.left, top, chip.width, type::timeLineWords.leadingPt), chip.tint});
        TextStyle style = type::timeLineWords;
        style.tint = Tint::White;
        setOneLine(shaper, plain(chip.text), style, {chip.left + chipPad, top + baselineOf(style)}, repeated, page);
    }
}

/// What stands above the days, in words.
QString TimeLinePlan::spokenDays(Shaper &shaper) const
{
    QString said = report::shortDate(m_line->days.first) + u" \u2013 " + report::shortDate(m_line->days.last);
    for (const Chip &chip : chips(shaper))
        said += u". " + chip.text;
    return said;
}

/// Years above, what they are divided into below; a label only where it fits.
void TimeLinePlan::setTicks(Shaper &shaper, double top, bool repeated, Page &page) const
{
    const double leading = type::denseTable.leadingPt;
    const auto set = [&](TimeUnit unit, const TextStyle &style, bool strong, double lineTop, bool always) {
        const auto all = report::ticks(unit, m_line->days, m_monthNames, m_line->locale);
        const double each = std::max(narrowest(all, m_scale), 0.01);
        const double room = widestLabel(shaper, all, style) + labelGap;
        // Where not every year fits, every second, fifth or tenth is named.
        int every = 1;
        for (const int step : {1, 2, 5, 10, 20, 50, 100}) {
            every = step;
            if (each * step >= room)
                break;
        }
        for (const report::TimeTick &tick : all) {
            const double left = std::max(m_scale.at(tick.first), m_scale.begin());
            const double right = std::min(m_scale.at(tick.next), m_scale.end());
            if (unit == TimeUnit::Year && left > m_scale.begin())
                page.shapes.push_back(Rule{QLineF(left, lineTop, left, lineTop + leading), stroke::hair, Tint::Rule});
            const report::RichText label = strong ? bold(tick.label) : plain(tick.label);
            const double width = naturalWidth(shaper, label, style);
            const bool named = unit != TimeUnit::Year || tick.first.year() % every == 0;
            if (!named || (!always && width > right - left))
                continue;
            const double x = every > 1 ? std::min(left + labelGap, m_scale.end() - width) : (left + right - width) / 2;
            setOneLine(shaper, label, style, {x, lineTop + baselineOf(style)}, repeated, page);
        }
    };
    const bool yearsAlone = m_unit == TimeUnit::Year;
    set(TimeUnit::Year, type::denseTable, true, top + (yearsAlone ? leading : 0), yearsAlone);
    if (!yearsAlone)
        set(m_unit, type::timeLineWords, false, top + leading, false);
}

void TimeLinePlan::setHeader(Shaper &shaper, double top, bool repeated, Page &page) const
{
    const double height = headerHeight();
    constexpr double inset = stroke::frame / 2;
    const double leading = type::denseTable.leadingPt;
    page.shapes.push_back(Fill{QRectF(m_left, top + inset, m_width, height - 2 * inset), Tint::Band});
    setRule(top, stroke::frame, Tint::Ink, page);
    const double baseline = top + height - padVertical - leading + baselineOf(type::denseTable);
    const Tagged row(page, {repeated ? Role::Artifact : Role::Row, headerIndex});
    const auto setTitle = [&](Column column, const QString &title, double x) {
        const Tagged cell(page, {Role::ColumnHeader, column});
        setOneLine(shaper, bold(title), type::denseTable, {x, baseline}, repeated, page);
    };
    const QString number = Tr::tr("No.");
    setTitle(NumberColumn, number, m_titleLeft - mm(2.5) - naturalWidth(shaper, bold(number), type::denseTable));
    setTitle(TitleColumn, Tr::tr("Activity"), m_titleLeft);
    setTitle(StateColumn, Tr::tr("State"), m_stateLeft);
    const Tagged days(page, {Role::ColumnHeader, DaysColumn});
    const Tagged said(page, {Role::Span, 0, 1, spokenDays(shaper)});
    setTicks(shaper, top + padVertical / 2, repeated, page);
    setRule(top + height, stroke::frame, Tint::Ink, page);
    setChips(shaper, top + height - padVertical / 2 - leading, top + height, repeated, page);
}

/// Hairlines where months or quarters begin, stronger ones for years.
void TimeLinePlan::setDays(double top, double bottom, Page &page) const
{
    constexpr double leastApart = mm(4);
    for (const TimeUnit unit : {TimeUnit::Month, TimeUnit::Quarter, TimeUnit::Year}) {
        if (unit != TimeUnit::Year && (unit < m_unit || m_unit == TimeUnit::Year))
            continue;
        const auto all = report::ticks(unit, m_line->days, MonthNames::Letter, m_line->locale);
        if (unit != TimeUnit::Year && narrowest(all, m_scale) < leastApart)
            continue;
        for (const report::TimeTick &tick : all) {
            const double x = m_scale.at(tick.first);
            if (x < m_scale.begin())
                continue;
            page.shapes.push_back(Rule{QLineF(x, top, x, bottom), unit == TimeUnit::Year ? stroke::hair : stroke::grid,
                                       unit == TimeUnit::Year ? Tint::Rule : Tint::Hair});
        }
    }
}

void TimeLinePlan::setLines(double top, double bottom, Page &page) const
{
    const auto set = [&](QDate day, Tint tint, Dash dash) {
        if (!m_scale.days().contains(day))
            return;
        const double x = m_scale.after(day);
        page.shapes.push_back(Rule{QLineF(x, top, x, bottom), stroke::frame, tint, dash});
    };
    if (m_line->today != m_line->cutOff)
        set(m_line->today, Tint::Navy, Dash::None);
    set(m_line->cutOff, Tint::Ink, Dash::Long);
}

void TimeLinePlan::setName(Shaper &shaper, const report::RichText &name, double left, double width, double top,
                           bool repeated, Page &page) const
{
    LineBreaker lines(shaper, name, type::denseTable, width);
    double baseline = top + padVertical + baselineOf(type::denseTable);
    for (int i = 0; i < mostNameLines && lines.next(); ++i) {
        const std::size_t before = page.texts.size();
        lines.set({left, baseline}, repeated, page.texts);
        if (i + 1 == mostNameLines && !lines.atEnd()) {
            report::RichText rest;
            for (std::size_t box = before; box < page.texts.size(); ++box)
                rest.push_back({page.texts[box].text, page.texts[box].face == Face::Bold, report::Tone::Plain});
            page.texts.resize(before);
            // What fits the line would fit with an ellipsis in place of its last characters.
            rest.back().text = rest.back().text.chopped(std::min<qsizetype>(rest.back().text.size(), 3)) + u'…';
            setOneLine(shaper, rest, type::denseTable, {left, baseline}, repeated, page);
        }
        baseline += type::denseTable.leadingPt;
    }
}

void TimeLinePlan::setPhase(Shaper &shaper, int index, double top, bool repeated, Page &page) const
{
    const TimeLineRow &phase = row(index);
    const double height = repeated ? repeatedPhaseHeight(shaper, index) : rowHeight(shaper, index);
    constexpr double inset = stroke::frame / 2;
    page.shapes.push_back(Fill{QRectF(m_left, top + inset, m_width, height - 2 * inset), Tint::Band});
    setLines(top, top + height, page);
    const Tagged row(page, {repeated ? Role::Artifact : Role::Row, firstRowIndex + index});
    const Tagged cell(page, {Role::RowHeader, 0, DaysColumn + 1});
    const report::RichText name = repeated ? continued(phaseName(phase)) : phaseHead(phase);
    setName(shaper, name, m_left + padSide, m_stateLeft - padSide - m_left - padSide, top, repeated, page);
    if (repeated)
        return;
    const double y = top + padVertical + (type::denseTable.leadingPt - iconSize) / 2;
    page.icons.push_back({report::iconOf(phase.light), QRectF(m_stateLeft, y, iconSize, iconSize)});
    setOneLine(shaper, bold(phase.compliance), type::denseTable,
               {m_stateLeft + iconSize + iconGap, top + padVertical + baselineOf(type::denseTable)}, false, page);
}

void TimeLinePlan::setActivity(Shaper &shaper, int index, double top, Page &page) const
{
    const TimeLineRow &activity = row(index);
    const double height = rowHeight(shaper, index);
    const Tagged tagged(page, {Role::Row, firstRowIndex + index});
    const double baseline = top + padVertical + baselineOf(type::denseTable);
    const double middle = top + padVertical + type::denseTable.leadingPt / 2;
    setDays(top, top + height, page);
    {
        const Tagged cell(page, {Role::Cell, NumberColumn});
        const report::RichText number = plain(activity.number);
        setOneLine(shaper, number, type::denseTable,
                   {m_titleLeft - mm(2.5) - naturalWidth(shaper, number, type::denseTable), baseline}, false, page);
    }
    {
        const Tagged cell(page, {Role::Cell, TitleColumn});
        setName(shaper, plain(activity.title), m_titleLeft, m_titleWidth, top, false, page);
    }
    {
        const Tagged cell(page, {Role::Cell, StateColumn});
        page.icons.push_back(
            {report::iconOf(activity.state), QRectF(m_stateLeft, middle - iconSize / 2, iconSize, iconSize)});
        setOneLine(shaper, plain(displayName(activity.state)), type::denseTable,
                   {m_stateLeft + iconSize + iconGap, baseline}, false, page);
    }
    const Tagged cell(page, {Role::Cell, DaysColumn});
    const Tagged drawn(page, {Role::Figure, 0, 1, activity.sentence.isEmpty() ? activity.words : activity.sentence});
    TimeLineBars bars(m_scale, middle, m_left + m_width, shaper, page);
    bars.setBars(activity);
    setLines(top, top + height, page);
    bars.setMarks(activity);
}

void TimeLinePlan::setRow(Shaper &shaper, int index, double top, Page &page) const
{
    if (row(index).kind == TimeLineRow::Kind::Phase)
        setPhase(shaper, index, top, false, page);
    else
        setActivity(shaper, index, top, page);
}

void TimeLinePlan::setRepeatedPhase(Shaper &shaper, int index, double top, Page &page) const
{
    setPhase(shaper, index, top, true, page);
}

} // namespace gelt::print
