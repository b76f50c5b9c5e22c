// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/measure.h"
#include "core/storage/reporting.h"

#include <QCoreApplication>
#include <QLocale>

#include <optional>
#include <vector>

namespace gelt {

class Session;

/// An activity that is reported on, as it stands today.
struct FollowUpSubject {
    ActivityId id;
    int number = 0;
    QString title;
    bool recurs = false;
    std::vector<FollowUp> reported;              ///< its log without void entries
    std::vector<OccurrenceMeasure> occurrences;  ///< of a recurring one, in order
    std::optional<State> leftOut;                ///< why nothing of it counts: suspended, replaced, not applicable

    /// The progress known on a day, and since when; nothing where none was reported by then.
    const FollowUp *progressOn(QDate day) const;
    /// The occurrence that comes next: the oldest overdue one, else the first pending; nullptr where none is left.
    const OccurrenceMeasure *next() const;
    const OccurrenceMeasure *named(const QString &label) const;
};

/**
 * A follow-up of one or several activities while it is written: what it would record, what is missing, and what a
 * person should know before. Knows no widget.
 */
class FollowUpDraft {
    Q_DECLARE_TR_FUNCTIONS(gelt::FollowUpDraft)

public:
    enum class What {
        Report,        ///< progress of one-time activities, fulfilment of recurring ones
        NotApplicable, ///< an occurrence that does not apply
        Note           ///< words alone
    };

    /// @param ids those that are not in the plan are left out.
    FollowUpDraft(const Session &session, const std::vector<ActivityId> &ids);

    const std::vector<FollowUpSubject> &subjects() const { return m_subjects; }
    bool hasOneTime() const;
    bool hasRecurring() const;
    bool isSingle() const { return m_subjects.size() == 1; }
    /// Whether its occurrence is a person's choice: one activity, which recurs and has periods.
    bool choosesOccurrence() const;
    /// Whether @p what can be reported of these activities at all.
    bool offers(What offered) const;

    /// @name What a person typed
    ///@{
    What what = What::Report;
    Result<Progress> progress{Progress()};
    Result<QDate> date{QDate()};
    QString occurrence; ///< of a single recurring activity
    QString note;
    QString reason;     ///< of NotApplicable
    QString reportedBy;
    bool isVerified = false;
    Result<QDate> verifiedOn{QDate()};
    QString verifiedBy;
    QString opinion;
    std::vector<reporting::Proof> proofs;
    ///@}

    /// What would be recorded. @return Invalid, with what is missing or wrong in a sentence.
    Result<reporting::Report> report() const;
    /// The edit's name.
    QString name() const;

    /// What a person should know of the day: that it is to come, or outside the plan.
    QString dateNotice() const;
    /// What was reported before, and that progress falls or comes behind a later entry.
    QString progressNotice(const QLocale &locale) const;
    bool falls() const; ///< whether the progress is less than before
    /// What is known of the chosen occurrence.
    QString occurrenceNotice() const;
    /// That one activity counts in no total now; empty where it does.
    QString statusNotice() const;
    /// Which of several activities gets what; empty for one.
    QString distribution() const;

private:
    Result<FollowUp> entryFor(const FollowUpSubject &subject, QString *label) const;
    Result<> checkTexts() const;
    std::vector<const FollowUpSubject *> falling() const;

    std::vector<FollowUpSubject> m_subjects;
    Period m_plan;
    QDate m_today;
};

} // namespace gelt
