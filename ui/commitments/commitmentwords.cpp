// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/commitmentwords.h"

#include "core/report/ago.h"
#include "core/report/format.h"

#include <QCoreApplication>

namespace gelt::commitmentwords {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::CommitmentWords)
};

QString daysAway(qint64 days)
{
    if (days == 0)
        return Tr::tr("today");
    const int count = static_cast<int>(days < 0 ? -days : days);
    return days < 0 ? report::agoText(count) : report::aheadText(count);
}

Step stepOf(const Meetings &meetings, const CommitmentEntry &entry)
{
    Step step;
    step.date = report::shortDate(entry.date);
    step.isVoid = entry.voided.has_value();
    const Acta *acta = findActa(meetings, entry.acta);
    switch (entry.kind) {
    case CommitmentEntryKind::Note:
        step.glyph = style::Glyph::FollowUp;
        step.title = Tr::tr("Note");
        break;
    case CommitmentEntryKind::Done:
        step.glyph = style::Glyph::Done;
        step.title = Tr::tr("Fulfilled");
        break;
    case CommitmentEntryKind::Extended:
        step.glyph = style::Glyph::Extension;
        step.title = Tr::tr("New deadline: %1").arg(report::shortDate(entry.newDue));
        break;
    case CommitmentEntryKind::Withdrawn:
        step.glyph = style::Glyph::NotApplicable;
        step.title = Tr::tr("Withdrawn");
        break;
    }
    if (acta) {
        step.glyph = style::Glyph::Minutes;
        step.title = Tr::tr("Acta %1: %2").arg(actaName(*acta), step.title);
    }
    step.words = entry.note;
    if (!entry.reportedBy.isEmpty())
        step.words = step.words.isEmpty() ? Tr::tr("Reported by %1.").arg(entry.reportedBy)
                                          : Tr::tr("%1 (reported by %2)").arg(step.words, entry.reportedBy);
    if (entry.voided)
        step.words = Tr::tr("Voided: %1").arg(entry.voided->reason);
    return step;
}

} // namespace

QString nameOf(const Meetings &meetings, const Commitment &commitment)
{
    const Acta *acta = findActa(meetings, commitment.acta);
    if (!acta)
        return QString::number(commitment.number);
    if (acta->number)
        return QStringLiteral("%1-%2").arg(acta->number->text()).arg(commitment.number);
    return QStringLiteral("%1, %2").arg(report::shortDate(acta->date)).arg(commitment.number);
}

QString actaName(const Acta &acta)
{
    if (acta.number)
        return acta.number->text();
    return Tr::tr("%1 (draft)").arg(report::shortDate(acta.date));
}

QString responsibleOf(const Commitment &commitment)
{
    return commitment.responsibleText.trimmed().isEmpty() ? Tr::tr("unassigned") : commitment.responsibleText;
}

QString whenOf(const CommitmentMeasure &measure, QDate cutOff)
{
    if (measure.state == CommitmentState::Done || measure.state == CommitmentState::DoneLate)
        return measure.doneOn.isValid() ? Tr::tr("fulfilled on %1").arg(report::shortDate(measure.doneOn)) : QString();
    if (measure.state == CommitmentState::Withdrawn || !measure.due.isValid())
        return {};
    return daysAway(cutOff.daysTo(measure.due));
}

style::Glyph glyphOf(CommitmentState state)
{
    switch (state) {
    case CommitmentState::Pending: return style::Glyph::Pending;
    case CommitmentState::Overdue: return style::Glyph::Overdue;
    case CommitmentState::Done: return style::Glyph::Done;
    case CommitmentState::DoneLate: return style::Glyph::DoneLate;
    case CommitmentState::Withdrawn: return style::Glyph::NotApplicable;
    }
    return style::Glyph::Pending;
}

QColor colorOf(CommitmentState state, const style::Tokens &tokens)
{
    switch (state) {
    case CommitmentState::Overdue: return tokens.bad;
    case CommitmentState::Done:
    case CommitmentState::DoneLate: return tokens.ok;
    default: return tokens.na;
    }
}

std::vector<Step> trajectoryOf(const Meetings &meetings, const Commitment &commitment, const CommitmentMeasure &measure,
                               QDate cutOff)
{
    std::vector<std::pair<QDate, Step>> steps;
    if (const Acta *acta = findActa(meetings, commitment.acta)) {
        const QString words = commitment.due.isValid()
                                  ? Tr::tr("Agreed. Due on %1.").arg(report::shortDate(commitment.due))
                                  : Tr::tr("Agreed, without a date.");
        steps.push_back({acta->date,
                         {style::Glyph::Minutes, Tr::tr("Acta %1").arg(actaName(*acta)), report::shortDate(acta->date), words, false}});
    }
    for (const CommitmentEntry &entry : ofCommitment(meetings.entries, commitment.id)) {
        if (entry.date <= cutOff)
            steps.push_back({entry.date, stepOf(meetings, entry)});
    }
    if (measure.state == CommitmentState::Overdue)
        steps.push_back({measure.due, {style::Glyph::Overdue, Tr::tr("Overdue"), report::shortDate(measure.due),
                                       Tr::tr("Its day passed without a report."), false}});
    std::ranges::stable_sort(steps, {}, &std::pair<QDate, Step>::first);
    if (isOpen(measure.state)) {
        for (const Acta &acta : meetings.actas) {
            if (isOpen(acta.state) && acta.id != commitment.acta && acta.date >= cutOff) {
                steps.push_back({acta.date, {style::Glyph::Calendar, Tr::tr("Next acta"), report::shortDate(acta.date),
                                             Tr::tr("Enters by itself into its follow-up of commitments."), false}});
                break;
            }
        }
    }
    std::vector<Step> shown;
    for (auto &[date, step] : steps)
        shown.push_back(std::move(step));
    return shown;
}

} // namespace gelt::commitmentwords
