// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/annualparts.h"

#include "core/domain/calendarperiod.h"
#include "core/report/common.h"
#include "core/report/format.h"

#include <QCoreApplication>

#include <numeric>
#include <set>

/// The matrix of recurring activities by period.
namespace gelt::report::annual {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::report::Annual)
};

constexpr int mostColumns = 20;   ///< as many cells as a landscape sheet has room for
constexpr int mostOtherYears = 8; ///< beside the report's; further ones are counted together

int partsOfYear(Periodicity periodicity)
{
    switch (periodicity) {
    case Periodicity::Annual: return 1;
    case Periodicity::Semiannual: return 2;
    case Periodicity::FourMonthly: return 3;
    case Periodicity::Quarterly: return 4;
    case Periodicity::Bimonthly: return 6;
    case Periodicity::Monthly: return 12;
    case Periodicity::Biweekly: return 24;
    case Periodicity::Weekly: return 52;
    }
    return 1;
}

/// The periodicity that divides a year into so many parts.
Periodicity periodicityOf(int parts)
{
    for (const auto &code : Codes<Periodicity>::all) {
        if (partsOfYear(code.value) == parts)
            return code.value;
    }
    return Periodicity::Monthly;
}

/// An occurrence by its year and its place there. Weeks belong to their ISO year, as their labels say.
struct YearPlace {
    int year = 0;
    int place = 0; ///< from 0
};

YearPlace placeOf(Periodicity periodicity, QDate day)
{
    const qint64 index = calendarperiod::indexOf(periodicity, day);
    const QDate first = calendarperiod::at(periodicity, index).first;
    if (periodicity == Periodicity::Weekly) {
        int year = 0;
        const int week = first.weekNumber(&year);
        return {year, week - 1};
    }
    return {first.year(), static_cast<int>(index - calendarperiod::indexOf(periodicity, QDate(first.year(), 1, 1)))};
}

/// How years stand side by side: each with its periods, or the report's with its periods and the others as counts.
class Columns {
public:
    Columns(std::set<int> years, int parts, bool weekly, int year)
        : m_year(year), m_parts(parts), m_weekly(weekly)
    {
        int cells = 0;
        for (const int one : years)
            cells += partsOf(one);
        m_all = cells <= mostColumns;
        if (!m_all)
            years.insert(year);
        const auto own = static_cast<int>(std::distance(years.begin(), years.find(year)));
        const auto count = static_cast<int>(years.size());
        const int from = m_all ? 0 : std::max(0, own - mostOtherYears / 2);
        const int to = m_all ? count : std::min(count, own + mostOtherYears / 2 + 1);
        const std::vector<int> list(years.begin(), years.end());
        if (from > 0)
            add(Tr::tr("to %1").arg(list[static_cast<std::size_t>(from) - 1]), list.front(), list[static_cast<std::size_t>(from) - 1]);
        for (int i = from; i < to; ++i) {
            const int one = list[static_cast<std::size_t>(i)];
            add(QString::number(one), one, one);
        }
        if (to < count)
            add(Tr::tr("from %1").arg(list[static_cast<std::size_t>(to)]), list[static_cast<std::size_t>(to)], list.back());
    }

    bool showsPeriodsOf(int year) const { return m_all || year == m_year; }
    int partsOf(int year) const { return m_weekly ? QDate(year, 12, 28).weekNumber() : m_parts; }
    int parts() const { return m_parts; }
    bool hasCounts() const { return !m_all && m_spans.size() > 1; }

    /// The first column of the span that holds a year, and what stands above it.
    int columnOf(int year) const { return spanOf(year).column; }
    QString titleOf(int year) const { return spanOf(year).title; }

    /// Where a day lies among the columns, its end included; nothing where its year is counted or not there.
    std::optional<double> placeIn(QDate day) const
    {
        const Periodicity unit = m_weekly ? Periodicity::Weekly : periodicityOf(m_parts);
        const YearPlace place = placeOf(unit, day);
        const bool isThere = std::ranges::any_of(m_spans, [&](const Span &span) { return span.first == place.year; });
        if (!isThere || !showsPeriodsOf(place.year))
            return {};
        const Period period = calendarperiod::at(unit, calendarperiod::indexOf(unit, day));
        const double elapsed = static_cast<double>(period.first.daysTo(day) + 1)
                               / static_cast<double>(period.first.daysTo(period.last) + 1);
        return columnOf(place.year) + place.place + elapsed;
    }

    std::vector<Matrix::Head> heads() const
    {
        std::vector<Matrix::Head> heads;
        for (const Span &span : m_spans)
            heads.push_back({span.title, span.columns});
        return heads;
    }

    std::vector<QString> periods() const
    {
        std::vector<QString> texts;
        for (const Span &span : m_spans) {
            if (!showsPeriodsOf(span.first)) {
                //: head of a column of counts "3/4": fulfilled of those that apply
                texts.push_back(Tr::tr("n/m"));
                continue;
            }
            for (int i = 0; i < span.columns; ++i)
                texts.push_back(periodText(i));
        }
        return texts;
    }

private:
    struct Span {
        QString title;
        int first = 0; ///< year
        int last = 0;
        int column = 0;
        int columns = 1;
    };

    /// Every year that was handed in has one.
    const Span &spanOf(int year) const
    {
        const auto found = std::ranges::find_if(
            m_spans, [year](const Span &span) { return span.first <= year && year <= span.last; });
        return found == m_spans.end() ? m_spans.front() : *found;
    }

    void add(const QString &title, int first, int last)
    {
        const int column = m_spans.empty() ? 0 : m_spans.back().column + m_spans.back().columns;
        m_spans.push_back({title, first, last, column, showsPeriodsOf(first) && first == last ? partsOf(first) : 1});
    }

    QString periodText(int place) const
    {
        const int number = place + 1;
        const auto padded = [](int value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); };
        switch (m_parts) {
        case 1: return Tr::tr("year");
        case 2: return QStringLiteral("S%1").arg(number);
        case 3: return QStringLiteral("C%1").arg(number);
        case 4: return QStringLiteral("T%1").arg(number);
        case 6: return QStringLiteral("B%1").arg(number);
        case 24: return QStringLiteral("%1-%2").arg(padded(place / 2 + 1)).arg(place % 2 + 1);
        default: return padded(number);
        }
    }

    int m_year;
    int m_parts;
    bool m_weekly;
    bool m_all = false;
    std::vector<Span> m_spans;
};

/// What became of the occurrences of some years, as a count.
struct Count {
    int column = 0;
    int fulfilled = 0;
    int applicable = 0;
    int overdue = 0;
    bool holdsCutOff = false;
    QString label;

    OccurrenceState state() const
    {
        if (applicable == 0)
            return OccurrenceState::NotApplicable;
        if (overdue > 0)
            return OccurrenceState::Overdue;
        return fulfilled == applicable ? OccurrenceState::Done : OccurrenceState::Pending;
    }
};

QString spokenOf(const Count &count)
{
    if (count.applicable == 0)
        return Tr::tr("%1: none applies").arg(count.label);
    //: %1 is a year
    return Tr::tr("%1: %2 fulfilled of %n", nullptr, count.applicable).arg(count.label).arg(count.fulfilled);
}

Matrix::MatrixCell cellOf(const Count &count)
{
    Matrix::MatrixCell cell{count.state(), count.column, 1, count.holdsCutOff, {}, spokenOf(count)};
    if (count.applicable > 0)
        cell.text = QStringLiteral("%1/%2").arg(count.fulfilled).arg(count.applicable);
    return cell;
}

class MatrixMaker {
public:
    MatrixMaker(const Source &source, const std::vector<std::size_t> &places, bool weekly)
        : m_source(source), m_places(places), m_columns(columnsFor(source, places, weekly))
    {
    }

    Matrix make() const
    {
        Matrix matrix;
        const QString day = shortDate(m_source.cutOff());
        matrix.caption = Tr::tr("State of each period on %1").arg(day);
        matrix.years = m_columns.heads();
        matrix.periods = m_columns.periods();
        matrix.numberTitle = Tr::tr("No.");
        matrix.activityTitle = Tr::tr("Activity");
        matrix.fulfilledTitle = Tr::tr("Fulf./ apply");
        matrix.overdueTitle = Tr::tr("Overd.");
        matrix.stateTitle = Tr::tr("State");
        matrix.cutOff = m_columns.placeIn(m_source.cutOff());
        if (matrix.cutOff)
            matrix.cutOffText = Tr::tr("cut-off %1").arg(day);
        for (const auto &code : Codes<OccurrenceState>::all)
            matrix.key.push_back({code.value, displayName(code.value)});
        if (m_columns.hasCounts())
            matrix.note = Tr::tr("The periods of %1 stand one by one; of other years, how many were fulfilled of those that "
                                 "apply.")
                              .arg(m_source.year());
        addRows(matrix);
        return matrix;
    }

private:
    static Columns columnsFor(const Source &source, const std::vector<std::size_t> &places, bool weekly)
    {
        std::set<int> years;
        int parts = weekly ? 52 : 1;
        for (const std::size_t place : places) {
            const ActivityMeasure &activity = source.measure.activities[place];
            const Periodicity periodicity = *activity.inForce.reading.periodicity;
            if (!weekly)
                parts = std::lcm(parts, partsOfYear(periodicity));
            const int first = placeOf(periodicity, activity.occurrences.front().occurrence.days.first).year;
            const int last = placeOf(periodicity, activity.occurrences.back().occurrence.days.first).year;
            for (int year = first; year <= last; ++year)
                years.insert(year);
        }
        return {std::move(years), parts, weekly, source.year()};
    }

    void addRows(Matrix &matrix) const
    {
        const bool byPhase = !m_source.contents.phases.empty();
        std::optional<PhaseId> phase;
        for (const std::size_t place : m_places) {
            const ActivityMeasure &activity = m_source.measure.activities[place];
            if (byPhase && phase != activity.phase) {
                phase = activity.phase;
                Matrix::Row head;
                head.group = true;
                head.title = phaseName(m_source.contents, *phase);
                matrix.rows.push_back(std::move(head));
            }
            const Activity &own = m_source.contents.activities[place];
            matrix.rows.push_back({false, QString::number(activity.number), own.shortName.isEmpty() ? own.title : own.shortName,
                                   cellsOf(activity), QStringLiteral("%1/%2").arg(activity.fulfilled).arg(activity.applicable),
                                   QString::number(activity.overdue), activity.state, displayName(activity.state)});
        }
    }

    std::vector<Matrix::MatrixCell> cellsOf(const ActivityMeasure &activity) const
    {
        const Periodicity periodicity = *activity.inForce.reading.periodicity;
        std::vector<Matrix::MatrixCell> cells;
        std::optional<Count> count;
        const auto close = [&] {
            if (count)
                cells.push_back(cellOf(*count));
            count.reset();
        };
        for (const OccurrenceMeasure &one : activity.occurrences) {
            const YearPlace place = placeOf(periodicity, one.occurrence.days.first);
            const int column = m_columns.columnOf(place.year);
            if (m_columns.showsPeriodsOf(place.year)) {
                close();
                cells.push_back(periodCell(one, periodicity, column, place.place));
                continue;
            }
            if (!count || count->column != column) {
                close();
                count = Count{column, 0, 0, 0, false, m_columns.titleOf(place.year)};
            }
            addTo(*count, one);
        }
        close();
        return cells;
    }

    Matrix::MatrixCell periodCell(const OccurrenceMeasure &one, Periodicity periodicity, int column, int place) const
    {
        const int wide = periodicity == Periodicity::Weekly ? 1 : m_columns.parts() / partsOfYear(periodicity);
        return {one.state, column + place * wide, wide, one.occurrence.days.contains(m_source.cutOff()), {},
                QStringLiteral("%1: %2").arg(one.occurrence.label, displayName(one.state).toLower())};
    }

    void addTo(Count &count, const OccurrenceMeasure &one) const
    {
        count.holdsCutOff = count.holdsCutOff || one.occurrence.days.contains(m_source.cutOff());
        if (one.state == OccurrenceState::NotApplicable)
            return;
        ++count.applicable;
        count.fulfilled += one.fulfilledOn.isValid() ? 1 : 0;
        count.overdue += one.state == OccurrenceState::Overdue ? 1 : 0;
    }

    const Source &m_source;
    const std::vector<std::size_t> &m_places;
    Columns m_columns;
};

} // namespace

std::vector<Matrix> matrices(const Source &source)
{
    std::vector<std::size_t> weeks;
    std::vector<std::size_t> months;
    for (const std::size_t place : source.places) {
        const ActivityMeasure &activity = source.measure.activities[place];
        if (activity.occurrences.empty())
            continue;
        (*activity.inForce.reading.periodicity == Periodicity::Weekly ? weeks : months).push_back(place);
    }
    std::vector<Matrix> made;
    if (!months.empty())
        made.push_back(MatrixMaker(source, months, false).make());
    if (!weeks.empty())
        made.push_back(MatrixMaker(source, weeks, true).make());
    return made;
}

} // namespace gelt::report::annual
