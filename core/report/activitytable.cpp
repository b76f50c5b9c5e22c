// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/activitytable.h"

#include "core/report/common.h"
#include "core/report/evidencecodes.h"
#include "core/report/figureparts.h"
#include "core/report/format.h"

#include <QCoreApplication>

#include <array>
#include <numeric>

namespace gelt::report {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::report::ProgressReport)
};

/// What is worth a word beside an activity's figures.
Cell remark(QDate cutOff, const ActivityMeasure &activity)
{
    if (activity.applicable > 0) {
        QString text = Tr::tr("%1 of %n occurrence(s) fulfilled", nullptr, activity.applicable).arg(activity.fulfilled);
        if (activity.overdue > 0)
            text += QStringLiteral("; ") + Tr::tr("%n overdue", nullptr, activity.overdue);
        return text;
    }
    if (activity.completedOn.isValid())
        return Tr::tr("Completed on %1").arg(shortDate(activity.completedOn));
    if (activity.state == State::Overdue) {
        const auto days = activity.due.daysTo(cutOff);
        return Tr::tr("%n day(s) late", nullptr, static_cast<int>(days));
    }
    return {};
}

QString captionOf(const FigureSource &source, std::span<const std::size_t> places)
{
    const int all = static_cast<int>(source.contents.activities.size());
    const QString day = shortDate(source.measure.cutOff);
    if (!std::ranges::is_sorted(places))
        return Tr::tr("%1 of %n activity(ies) on %2, sorted as on screen within the phases", nullptr, all)
            .arg(places.size())
            .arg(day);
    if (places.size() < source.contents.activities.size())
        return Tr::tr("%1 of %n activity(ies) on %2, in the order of the plan", nullptr, all).arg(places.size()).arg(day);
    return Tr::tr("The %n activity(ies) on %1, in the order of the plan", nullptr, all).arg(day);
}

/// The columns in their order; which of them stand is decided by what a person left out.
enum Place : std::size_t { Number, Title, Responsible, Due, Planned, Done, Compliance, StatePlace, Proof, Remarks, PlaceCount };

class ActivityTable {
public:
    ActivityTable(const FigureSource &source, const ActivityTableChoice &choice)
        : m_source(source)
        , m_names(source.contents)
        , m_calendar(calendarOf(source.contents.plan.settings, source.contents.holidays))
        , m_codes(source.contents, source.measure.cutOff)
        , m_describes(!leavesOut(choice, ActivityColumn::Description))
    {
        m_shown.fill(true);
        m_shown[Responsible] = !leavesOut(choice, ActivityColumn::Responsible);
        m_shown[Due] = !leavesOut(choice, ActivityColumn::Deadline);
        m_shown[Planned] = !leavesOut(choice, ActivityColumn::Planned);
        m_shown[Done] = !leavesOut(choice, ActivityColumn::Progress);
        m_shown[Compliance] = !leavesOut(choice, ActivityColumn::Compliance);
        m_shown[StatePlace] = !leavesOut(choice, ActivityColumn::State);
        m_shown[Proof] = choice.evidence && !leavesOut(choice, ActivityColumn::Evidence);
        m_shown[Remarks] = !leavesOut(choice, ActivityColumn::Remarks);
    }

    std::vector<GridColumn> columns() const
    {
        const bool narrow = m_shown[Proof];
        const double text = narrow ? 28 : 32;
        return chosen(std::array<GridColumn, PlaceCount>{
            GridColumn{Tr::tr("No."), ColumnKind::Number, 8, 8},
            GridColumn{Tr::tr("Activity"), ColumnKind::Text, 0, 50},
            GridColumn{Tr::tr("Responsible"), ColumnKind::Text, text, 24},
            GridColumn{Tr::tr("Deadline and due day"), ColumnKind::Text, text, 24},
            GridColumn{Tr::tr("Progr. %"), ColumnKind::Number, 14, 13},
            GridColumn{Tr::tr("Progress %"), ColumnKind::Number, narrow ? 16.0 : 17.0, 13},
            GridColumn{Tr::tr("Compl. %"), ColumnKind::Number, narrow ? 14.0 : 15.0, 13},
            GridColumn{Tr::tr("State"), ColumnKind::State, narrow ? 27.0 : 28.0, 24},
            GridColumn{Tr::tr("Evidence"), ColumnKind::Text, 20, 19},
            GridColumn{Tr::tr("Remarks"), ColumnKind::Text, text, 24}});
    }

    /// The head of a phase with the figures of all its activities, @p shown of which follow.
    GridRow phaseRow(PhaseId phase, int shown) const
    {
        const std::vector<PhaseMeasure> &phases = m_source.measure.phases;
        const auto found = std::ranges::find(phases, phase, &PhaseMeasure::id);
        const Aggregate &total = found == phases.end() ? phases.back().total : found->total;
        std::array<Cell, PlaceCount> cells;
        cells[Number].lines = {phaseHead(phaseName(m_source.contents, phase), total.activities, shown)};
        cells[Planned] = boldCell(total.planned.number(m_source.locale));
        cells[Done] = boldCell(total.progress.number(m_source.locale));
        cells[Compliance] = boldCell(m_source.number(total.compliance));
        cells[StatePlace] = lightCell(total.light);
        return {RowKind::Group, chosen(std::move(cells))};
    }

    GridRow activityRow(std::size_t place) const
    {
        const PlanContents &contents = m_source.contents;
        const Activity &activity = contents.activities[place];
        const ActivityMeasure &figures = m_source.measure.activities[place];
        const QString responsible = m_names.responsibleFor(contents, activity.id);
        std::array<Cell, PlaceCount> cells;
        cells[Number] = Cell(QString::number(activity.number));
        cells[Title] = boldCell(activity.title);
        if (m_describes && !activity.description.isEmpty())
            cells[Title].lines.push_back({plain(activity.description)});
        cells[Responsible] = responsible.isEmpty() ? absent(Tr::tr("not assigned")) : Cell(responsible);
        cells[Due] = deadlineCell(activity, ofActivity(contents.extensions, activity.id), figures, m_calendar);
        cells[Planned] = Cell(figures.planned.number(m_source.locale));
        cells[Done] = Cell(figures.progress.number(m_source.locale));
        cells[Compliance] = Cell(m_source.number(figures.compliance));
        cells[StatePlace] = stateCell(figures.state);
        if (m_shown[Proof]) {
            const QString codes = m_codes.of(activity.id);
            cells[Proof] = codes.isEmpty() ? absent(Tr::tr("no data")) : Cell(codes);
        }
        cells[Remarks] = remark(m_source.measure.cutOff, figures);
        return {RowKind::Data, chosen(std::move(cells))};
    }

private:
    static bool leavesOut(const ActivityTableChoice &choice, ActivityColumn column)
    {
        return std::ranges::find(choice.without, column) != choice.without.end();
    }

    template <class Value>
    std::vector<Value> chosen(std::array<Value, PlaceCount> all) const
    {
        std::vector<Value> kept;
        kept.reserve(PlaceCount);
        for (std::size_t i = 0; i < PlaceCount; ++i) {
            if (m_shown[i])
                kept.push_back(std::move(all[i]));
        }
        return kept;
    }

    const FigureSource &m_source;
    PeopleNames m_names;
    BusinessCalendar m_calendar;
    EvidenceCodes m_codes;
    std::array<bool, PlaceCount> m_shown{};
    bool m_describes;
};

} // namespace

Grid activitiesGrid(const PlanContents &contents, const PlanMeasure &measure, std::span<const std::size_t> places,
                    const ActivityTableChoice &choice, const QLocale &locale)
{
    const FigureSource source{contents, measure, locale};
    const ActivityTable table(source, choice);
    Grid grid;
    grid.dense = true;
    grid.caption = captionOf(source, places);
    grid.columns = table.columns();
    for (auto first = places.begin(); first != places.end();) {
        const PhaseId phase = contents.activities[*first].phase;
        const auto next = std::find_if(first, places.end(),
                                       [&](std::size_t place) { return contents.activities[place].phase != phase; });
        if (!contents.phases.empty())
            grid.rows.push_back(table.phaseRow(phase, static_cast<int>(next - first)));
        for (; first != next; ++first)
            grid.rows.push_back(table.activityRow(*first));
    }
    return grid;
}

Grid activitiesGrid(const PlanContents &contents, const PlanMeasure &measure, std::span<const std::size_t> places,
                    const QLocale &locale)
{
    return activitiesGrid(contents, measure, places, ActivityTableChoice{}, locale);
}

Grid activitiesGrid(const PlanContents &contents, const PlanMeasure &measure, const QLocale &locale)
{
    std::vector<std::size_t> all(contents.activities.size());
    std::iota(all.begin(), all.end(), std::size_t(0));
    return activitiesGrid(contents, measure, all, locale);
}

} // namespace gelt::report
