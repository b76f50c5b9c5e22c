// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/log/misfits.h"

#include "core/report/format.h"
#include "core/storage/followups.h"
#include "core/storage/reporting.h"
#include "core/storage/tables.h"
#include "ui/ask.h"
#include "ui/session/session.h"

#include <QCoreApplication>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Misfits)
};

enum class Verdict { Count, Void, Keep };

struct MisfitDecision {
    Misfit misfit;
    Verdict verdict = Verdict::Keep;
};

/// What is asked, and what each answer means.
Verdict ask(const Desk &desk, const Misfit &misfit, QWidget *parent)
{
    std::vector<Verdict> verdicts;
    Question question{Tr::tr("A period that is no more"),
                      Tr::tr("An entry of %1 speaks of %2. The deadline in force has no such period.")
                          .arg(report::shortDate(misfit.date), misfit.label),
                      {}, {}, 0, -1, false};
    if (!misfit.now.isEmpty()) {
        question.detail = Tr::tr("Those days lie in %1 now.").arg(misfit.now);
        question.answers.append(Tr::tr("Count it for %1").arg(misfit.now));
        verdicts.push_back(Verdict::Count);
    }
    question.answers.append(Tr::tr("Void it"));
    verdicts.push_back(Verdict::Void);
    question.answers.append(Tr::tr("Keep it as it is"));
    verdicts.push_back(Verdict::Keep);
    question.standard = static_cast<int>(verdicts.size()) - 1;
    question.escape = question.standard;
    const int answer = desk.ask.choose(parent, question);
    return answer >= 0 && answer <= question.standard ? verdicts[static_cast<std::size_t>(answer)] : Verdict::Keep;
}

/// Records the entry again for the period of now, with what proves it.
Result<> countAgain(Transaction &transaction, const FollowUp &entry, const QString &label)
{
    FollowUp again = entry;
    again.id = {};
    again.occurrence.reset();
    again.record = {};
    again.voided.reset();
    again.import = {};
    const Result<reporting::Recorded> recorded = reporting::record(transaction, {{{again, label}}, {}});
    if (!recorded)
        return recorded.error();
    for (EvidenceLink link : transaction.select<EvidenceLink>(QStringLiteral("WHERE follow_up_id = ?"), entry.id)) {
        link.occurrence = recorded->entries.front().occurrence->label;
        link.followUp = recorded->entries.front().id;
        if (const Result<bool> linked = reporting::link(transaction, link); !linked)
            return linked.error();
    }
    return {};
}

Result<> carryOut(Transaction &transaction, const std::vector<MisfitDecision> &decisions, QDate day, const QString &reason)
{
    for (const MisfitDecision &decision : decisions) {
        const std::optional<FollowUp> entry = transaction.find<FollowUp>(decision.misfit.entry);
        if (!entry)
            return Error{ErrorCode::NotFound, Tr::tr("The entry is not in the plan any more. Look at the log again."), {}};
        followups::voidEntry(transaction, entry->id, {day, reason, {}});
        if (decision.verdict != Verdict::Count)
            continue;
        if (const Result<> done = countAgain(transaction, *entry, decision.misfit.now); !done)
            return done;
    }
    return {};
}

} // namespace

std::vector<Misfit> misfitsOf(const Session &session, ActivityId activity)
{
    std::vector<Misfit> found;
    const std::optional<std::size_t> place = session.placeOf(activity);
    if (!place)
        return found;
    const std::vector<OccurrenceMeasure> &periods = session.measure().activities[*place].occurrences;
    if (periods.empty())
        return found;
    for (const FollowUp &entry : ofActivity(session.contents().followUps, activity)) {
        if (entry.voided || !entry.occurrence)
            continue;
        QString now;
        bool fits = false;
        for (const OccurrenceMeasure &period : periods) {
            fits = fits || period.occurrence.label == entry.occurrence->label;
            if (period.occurrence.days.contains(entry.occurrence->days.last))
                now = period.occurrence.label;
        }
        if (!fits)
            found.push_back({entry.id, entry.occurrence->label, entry.date, now});
    }
    return found;
}

QString misfitWords(const std::vector<Misfit> &misfits)
{
    if (misfits.empty())
        return {};
    QStringList labels;
    for (const Misfit &misfit : misfits)
        labels.append(misfit.label);
    labels.removeDuplicates();
    return Tr::tr("%n entries speak of periods that the deadline in force does not have: %1. They are kept and count for nothing.",
                  nullptr, static_cast<int>(misfits.size()))
        .arg(labels.join(QStringLiteral(", ")));
}

void decideMisfits(const Desk &desk, ActivityId activity, QWidget *parent)
{
    const std::optional<std::size_t> place = desk.session.placeOf(activity);
    if (!place || !desk.session.isEditable())
        return;
    std::vector<MisfitDecision> decisions;
    for (const Misfit &misfit : misfitsOf(desk.session, activity)) {
        const Verdict verdict = ask(desk, misfit, parent);
        if (verdict != Verdict::Keep)
            decisions.push_back({misfit, verdict});
    }
    if (decisions.empty())
        return;
    const int number = desk.session.contents().activities[*place].number;
    const QDate day = desk.session.today();
    const QString reason = Tr::tr("The deadline in force has no such period");
    const Result<> done = desk.session.perform(
        Tr::tr("Settle periods that are no more, of activity %1").arg(number),
        [decisions, day, reason](Transaction &transaction) { return carryOut(transaction, decisions, day, reason); });
    if (!done)
        desk.ask.tell(parent, done.error());
}

} // namespace gelt
