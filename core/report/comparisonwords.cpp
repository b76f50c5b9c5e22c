// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/comparisonwords.h"

#include "core/report/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace gelt::report {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::report::ComparisonWords)
};

using Kind = ChangeReason::Kind;

QString entriesText(Kind kind, int n)
{
    switch (kind) {
    case Kind::FollowUpsLater: return Tr::tr("%n follow-up(s) recorded later with an earlier date", nullptr, n);
    case Kind::FollowUpsVoided: return Tr::tr("%n follow-up(s) voided since", nullptr, n);
    case Kind::FollowUpsRestored: return Tr::tr("%n follow-up(s) that were void count again", nullptr, n);
    case Kind::NotesLater: return Tr::tr("%n note(s) recorded later with an earlier date", nullptr, n);
    case Kind::ExtensionsLater: return Tr::tr("%n extension(s) recorded later with an earlier date", nullptr, n);
    case Kind::ExtensionsVoided: return Tr::tr("%n extension(s) voided since", nullptr, n);
    case Kind::ExtensionsRestored: return Tr::tr("%n extension(s) that were void count again", nullptr, n);
    case Kind::StatusesLater: return Tr::tr("%n status(es) recorded later with an earlier date", nullptr, n);
    case Kind::StatusesVoided: return Tr::tr("%n status(es) voided since", nullptr, n);
    case Kind::StatusesChanged: return Tr::tr("%n status(es) changed since", nullptr, n);
    default: return {};
    }
}

QString planText(Kind kind, int n)
{
    switch (kind) {
    case Kind::DeadlinesCorrected: return Tr::tr("The deadline of %n activity(ies) was corrected", nullptr, n);
    case Kind::WeightsChanged: return Tr::tr("The weight of %n activity(ies) was changed", nullptr, n);
    case Kind::ActivitiesMoved: return Tr::tr("%n activity(ies) moved to another phase", nullptr, n);
    case Kind::ActivitiesAdded: return Tr::tr("%n activity(ies) added since", nullptr, n);
    case Kind::ActivitiesRemoved: return Tr::tr("%n activity(ies) removed since", nullptr, n);
    case Kind::PhaseWeightsChanged: return Tr::tr("The weight of %n phase(s) was changed", nullptr, n);
    case Kind::PhasesAdded: return Tr::tr("%n phase(s) added since", nullptr, n);
    case Kind::PhasesRemoved: return Tr::tr("%n phase(s) removed since", nullptr, n);
    case Kind::PeriodChanged: return Tr::tr("The period of the plan was changed");
    case Kind::MovingChanged: return Tr::tr("Deadlines on days off are counted in another way");
    case Kind::ThresholdsChanged: return Tr::tr("The thresholds of the traffic light were changed");
    case Kind::DueSoonChanged: return Tr::tr("Another number of days counts as “due soon”");
    default: return {};
    }
}

constexpr qsizetype mostNumbers = 10;

/// Puts what changed into rows.
class Rows {
public:
    Rows(const Thresholds &then, const Thresholds &now, const QLocale &locale) : m_then(then), m_now(now), m_locale(locale) {}

    void total(const QString &what, const std::optional<Aggregate> &then, const std::optional<Aggregate> &now)
    {
        add(what, Tr::tr("Progress"), percent(then, &Aggregate::progress), percent(now, &Aggregate::progress));
        add(what, Tr::tr("Planned"), percent(then, &Aggregate::planned), percent(now, &Aggregate::planned));
        add(what, Tr::tr("Compliance"), then ? complianceText(then->compliance, m_then, m_locale) : none(),
            now ? complianceText(now->compliance, m_now, m_locale) : none());
        add(what, Tr::tr("Traffic light"), then ? displayName(then->light) : none(), now ? displayName(now->light) : none());
        add(what, Tr::tr("Activities counted"), count(then), count(now));
    }

    void year(const YearMeasure &then, const YearMeasure &now)
    {
        const QString what = Tr::tr("Year %1").arg(now.year);
        add(what, Tr::tr("Compliance"), complianceText(then.compliance, m_then, m_locale),
            complianceText(now.compliance, m_now, m_locale));
        add(what, Tr::tr("Backlog"), m_locale.toString(then.backlog.size()), m_locale.toString(now.backlog.size()));
    }

    void activity(const ActivityChange &change)
    {
        const QString what = Tr::tr("%1. %2", "number and title of an activity").arg(change.number).arg(change.title);
        const auto &then = change.then;
        const auto &now = change.now;
        add(what, Tr::tr("Progress"), percent(then, &ActivityMeasure::progress), percent(now, &ActivityMeasure::progress));
        add(what, Tr::tr("Planned"), percent(then, &ActivityMeasure::planned), percent(now, &ActivityMeasure::planned));
        add(what, Tr::tr("Compliance"), then ? complianceText(then->compliance, m_then, m_locale) : none(),
            now ? complianceText(now->compliance, m_now, m_locale) : none());
        add(what, Tr::tr("State"), then ? displayName(then->state) : none(), now ? displayName(now->state) : none());
        add(what, Tr::tr("Due"), then ? day(then->due) : none(), now ? day(now->due) : none());
    }

    std::vector<ChangedFigure> rows;

private:
    static QString none() { return QStringLiteral("—"); }
    static QString day(QDate date) { return date.isValid() ? shortDate(date) : none(); }
    template <class Measure>
    QString percent(const std::optional<Measure> &measure, Percent Measure::*figure) const
    {
        return measure ? ((*measure).*figure).toString(m_locale) : none();
    }
    QString count(const std::optional<Aggregate> &total) const { return total ? m_locale.toString(total->counted) : none(); }
    void add(const QString &what, const QString &figure, const QString &then, const QString &now)
    {
        if (then != now)
            rows.push_back({what, figure, then, now});
    }

    const Thresholds &m_then;
    const Thresholds &m_now;
    const QLocale &m_locale;
};

} // namespace

QString reasonText(const ChangeReason &reason, const QLocale &locale)
{
    const QString entries = entriesText(reason.kind, reason.count);
    const QString text = entries.isEmpty() ? planText(reason.kind, reason.count) : entries;
    if (reason.activities.empty())
        return text;
    QStringList numbers;
    for (const int number : reason.activities)
        numbers.append(locale.toString(number));
    const auto named = static_cast<int>(numbers.size());
    if (numbers.size() > mostNumbers) {
        numbers = numbers.first(mostNumbers);
        return Tr::tr("%1 (activities %2 and %n more)", nullptr, named - static_cast<int>(mostNumbers))
            .arg(text, numbers.join(QStringLiteral(", ")));
    }
    return named == 1 ? Tr::tr("%1 (activity %2)").arg(text, numbers.front())
                      : Tr::tr("%1 (activities %2)").arg(text, numbers.join(QStringLiteral(", ")));
}

std::vector<ChangedFigure> changedFigures(const Comparison &comparison, const Thresholds &then, const Thresholds &now,
                                          const QLocale &locale)
{
    Rows rows(then, now, locale);
    rows.total(Tr::tr("Plan"), comparison.plan.then, comparison.plan.now);
    rows.year(comparison.yearThen, comparison.yearNow);
    for (const TotalChange &phase : comparison.phases)
        rows.total(phase.name.isEmpty() ? Tr::tr("No phase") : phase.name, phase.then, phase.now);
    for (const ActivityChange &activity : comparison.activities)
        rows.activity(activity);
    return std::move(rows.rows);
}

QString verdictText(const Comparison &comparison, int changed)
{
    const QString day = shortDate(comparison.cutOff);
    return changed == 0 ? Tr::tr("By what is known now, the figures as of %1 are the same.").arg(day)
                        : Tr::tr("By what is known now, %n figure(s) as of %1 would be different.", nullptr, changed).arg(day);
}

} // namespace gelt::report
