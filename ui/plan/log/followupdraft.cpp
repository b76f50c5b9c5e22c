// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/log/followupdraft.h"

#include "core/domain/check.h"
#include "core/report/format.h"
#include "ui/plan/log/logwords.h"
#include "ui/session/session.h"

#include <algorithm>

namespace gelt {
namespace {

QString numbersOf(const std::vector<const FollowUpSubject *> &subjects)
{
    QStringList numbers;
    for (const FollowUpSubject *subject : subjects)
        numbers.append(QString::number(subject->number));
    return numbers.join(QStringLiteral(", "));
}

bool isLeft(OccurrenceState state) { return state == OccurrenceState::Overdue || state == OccurrenceState::Pending; }

} // namespace

const FollowUp *FollowUpSubject::progressOn(QDate day) const
{
    const FollowUp *latest = nullptr;
    for (const FollowUp &entry : reported) { // in the order of recording, so that the later of one day wins
        if (entry.kind == FollowUpKind::Progress && entry.date <= day && (!latest || latest->date <= entry.date))
            latest = &entry;
    }
    return latest;
}

const OccurrenceMeasure *FollowUpSubject::next() const
{
    const auto found = std::ranges::find_if(occurrences, [](const OccurrenceMeasure &one) { return isLeft(one.state); });
    return found == occurrences.end() ? nullptr : &*found;
}

const OccurrenceMeasure *FollowUpSubject::named(const QString &label) const
{
    const auto found = std::ranges::find_if(
        occurrences, [&](const OccurrenceMeasure &one) { return one.occurrence.label == label; });
    return found == occurrences.end() ? nullptr : &*found;
}

FollowUpDraft::FollowUpDraft(const Session &session, const std::vector<ActivityId> &ids)
    : date(session.today())
    , verifiedOn(session.today())
    , m_plan(session.contents().plan.period)
    , m_today(session.today())
{
    for (const ActivityId id : ids) {
        const std::optional<std::size_t> place = session.placeOf(id);
        if (!place)
            continue;
        const Activity &activity = session.contents().activities[*place];
        const ActivityMeasure &measure = session.measure().activities[*place];
        FollowUpSubject subject{id, activity.number, activity.title,
                                measure.inForce.reading.kind == DeadlineKind::Recurring, {}, measure.occurrences, {}};
        for (const FollowUp &entry : ofActivity(session.contents().followUps, id)) {
            if (!entry.voided)
                subject.reported.push_back(entry);
        }
        if (!isCounted(measure.state))
            subject.leftOut = measure.state;
        m_subjects.push_back(std::move(subject));
    }
    std::ranges::sort(m_subjects, {}, &FollowUpSubject::number);
    if (choosesOccurrence() && m_subjects.front().next())
        occurrence = m_subjects.front().next()->occurrence.label;
    if (!offers(What::Report))
        what = What::Note;
}

bool FollowUpDraft::hasOneTime() const
{
    return std::ranges::any_of(m_subjects, [](const FollowUpSubject &subject) { return !subject.recurs; });
}

bool FollowUpDraft::hasRecurring() const
{
    return std::ranges::any_of(m_subjects, [](const FollowUpSubject &subject) { return subject.recurs; });
}

bool FollowUpDraft::choosesOccurrence() const
{
    return isSingle() && m_subjects.front().recurs && !m_subjects.front().occurrences.empty();
}

bool FollowUpDraft::offers(What offered) const
{
    switch (offered) {
    case What::Report:
        return isSingle() ? !m_subjects.front().recurs || choosesOccurrence()
                          : std::ranges::any_of(m_subjects, [](const FollowUpSubject &subject) {
                                return !subject.recurs || subject.next();
                            });
    case What::NotApplicable: return choosesOccurrence();
    case What::Note: return true;
    }
    return false;
}

/// The entry of one activity. @param label of its occurrence, where it has one. Nothing left to report is NotFound.
Result<FollowUp> FollowUpDraft::entryFor(const FollowUpSubject &subject, QString *label) const
{
    FollowUp entry;
    entry.activity = subject.id;
    entry.date = *date;
    entry.note = note.trimmed();
    entry.reportedBy = reportedBy.trimmed();
    if (isVerified)
        entry.verification = Verification{*verifiedOn, verifiedBy.trimmed(), opinion.trimmed()};
    if (what == What::Note) {
        entry.kind = FollowUpKind::Note;
        return entry;
    }
    if (!subject.recurs) {
        if (!progress)
            return progress.error();
        entry.kind = FollowUpKind::Progress;
        entry.progress = *progress;
        return entry;
    }
    entry.kind = what == What::NotApplicable ? FollowUpKind::NotApplicable : FollowUpKind::Fulfilled;
    if (what == What::NotApplicable)
        entry.reason = reason.trimmed();
    if (isSingle())
        *label = occurrence;
    else if (const OccurrenceMeasure *next = subject.next())
        *label = next->occurrence.label;
    if (label->isEmpty())
        return Error{ErrorCode::NotFound, tr("Choose the period that is reported."), {}};
    return entry;
}

Result<> FollowUpDraft::checkTexts() const
{
    if (what == What::NotApplicable && reason.trimmed().isEmpty())
        return check::invalid(tr("Say why the period does not apply."));
    if (what == What::Note && note.trimmed().isEmpty())
        return check::invalid(tr("Write the note."));
    if (isVerified && !verifiedOn)
        return verifiedOn.error();
    if (isVerified && verifiedBy.trimmed().isEmpty())
        return check::invalid(tr("Say who verified it, or take the mark off."));
    for (const QString &text : {note, reason, opinion}) {
        if (!check::isText(text))
            return check::textTooLong();
    }
    for (const QString &name : {reportedBy, verifiedBy}) {
        if (!check::isName(name))
            return check::nameTooLong(name);
    }
    return {};
}

Result<reporting::Report> FollowUpDraft::report() const
{
    if (m_subjects.empty())
        return check::invalid(tr("No activity is selected."));
    if (!date)
        return date.error();
    reporting::Report report;
    report.proofs = proofs;
    for (const FollowUpSubject &subject : m_subjects) {
        QString label;
        const Result<FollowUp> entry = entryFor(subject, &label);
        if (!entry && entry.error().code == ErrorCode::NotFound && !isSingle())
            continue; // it has no period left, which the words say
        if (!entry)
            return entry.error();
        report.lines.push_back({*entry, label});
    }
    if (report.lines.empty())
        return check::invalid(tr("None of these activities has a period left to report. Write a note instead."));
    if (const Result<> texts = checkTexts(); !texts)
        return texts.error();
    return report;
}

QString FollowUpDraft::name() const
{
    if (isSingle())
        return tr("Register a follow-up of activity %1").arg(m_subjects.front().number);
    return tr("Register a follow-up of %n activities", nullptr, static_cast<int>(m_subjects.size()));
}

QString FollowUpDraft::dateNotice() const
{
    if (!date)
        return {};
    if (*date > m_today)
        return tr("That day is still to come: the figures count it from then on.");
    if (*date < m_plan.first)
        return tr("That is before the plan begins (%1). It is recorded as said.").arg(report::shortDate(m_plan.first));
    if (*date > m_plan.last)
        return tr("That is after the plan ended (%1). It is recorded as said.").arg(report::shortDate(m_plan.last));
    return {};
}

std::vector<const FollowUpSubject *> FollowUpDraft::falling() const
{
    std::vector<const FollowUpSubject *> found;
    if (what != What::Report || !progress || !date)
        return found;
    for (const FollowUpSubject &subject : m_subjects) {
        const FollowUp *before = subject.recurs ? nullptr : subject.progressOn(*date);
        if (before && *progress < *before->progress)
            found.push_back(&subject);
    }
    return found;
}

bool FollowUpDraft::falls() const { return !falling().empty(); }

QString FollowUpDraft::progressNotice(const QLocale &locale) const
{
    const auto fallen = falling();
    if (!isSingle())
        return fallen.empty() ? QString() : tr("It is less than before for: %1.").arg(numbersOf(fallen));
    const FollowUpSubject &subject = m_subjects.front();
    if (!date)
        return {};
    const FollowUp *before = subject.progressOn(*date);
    const FollowUp *last = subject.progressOn(QDate(limits::lastYear, 12, 31));
    const QString later = last && last->date > *date
                              ? tr("A later entry, of %1, says %2 and stays the current one.")
                                    .arg(report::shortDate(last->date), logwords::titleOf(*last, locale))
                              : QString();
    if (!before)
        return later.isEmpty() ? tr("Nothing was reported before.") : later;
    const QString was = logwords::titleOf(*before, locale);
    const QString day = report::shortDate(before->date);
    const QString words = fallen.empty() ? tr("It was %1 on %2.").arg(was, day)
                                         : tr("It was %1 on %2: the progress falls.").arg(was, day);
    return later.isEmpty() ? words : QString(words + QChar(u' ') + later);
}

QString FollowUpDraft::statusNotice() const
{
    if (!isSingle() || !m_subjects.front().leftOut)
        return {};
    return tr("The activity is marked “%1”: what is reported is kept and counts in no total.")
        .arg(displayName(*m_subjects.front().leftOut));
}

QString FollowUpDraft::occurrenceNotice() const
{
    if (!choosesOccurrence() || what == What::Note)
        return {};
    const OccurrenceMeasure *chosen = m_subjects.front().named(occurrence);
    if (!chosen)
        return {};
    if (chosen->state == OccurrenceState::NotApplicable)
        return tr("It was recorded as not applicable, which holds until that entry is voided.");
    if (chosen->fulfilledOn.isValid())
        return what == What::NotApplicable
                   ? tr("It was fulfilled on %1; as not applicable it counts no longer.").arg(report::shortDate(chosen->fulfilledOn))
                   : tr("It was fulfilled already, on %1.").arg(report::shortDate(chosen->fulfilledOn));
    if (!date || what == What::NotApplicable)
        return {};
    if (*date > chosen->due)
        return tr("Its last day was %1: it counts as fulfilled late.").arg(report::shortDate(chosen->due));
    if (*date < chosen->occurrence.days.first)
        return tr("It begins on %1, after that day.").arg(report::shortDate(chosen->occurrence.days.first));
    return {};
}

QString FollowUpDraft::distribution() const
{
    if (isSingle() || what != What::Report)
        return {};
    std::vector<const FollowUpSubject *> oneTime;
    std::vector<const FollowUpSubject *> finished;
    QStringList periods;
    for (const FollowUpSubject &subject : m_subjects) {
        if (!subject.recurs)
            oneTime.push_back(&subject);
        else if (const OccurrenceMeasure *next = subject.next())
            //: %1 is an activity's number, %2 a period: 10 (2013-T2)
            periods.append(tr("%1 (%2)").arg(subject.number).arg(next->occurrence.label));
        else
            finished.push_back(&subject);
    }
    QStringList parts;
    if (!oneTime.empty() && hasRecurring())
        parts.append(tr("The progress is recorded for: %1.").arg(numbersOf(oneTime)));
    if (!periods.isEmpty())
        parts.append(tr("As fulfilled is recorded the period that comes next: %1.").arg(periods.join(QStringLiteral(", "))));
    if (!finished.empty())
        parts.append(tr("No period is left, so nothing is recorded, for: %1.").arg(numbersOf(finished)));
    return parts.join(u' ');
}

} // namespace gelt
