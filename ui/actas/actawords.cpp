// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actas/actawords.h"

#include "core/report/format.h"

#include <QCoreApplication>

namespace gelt::actawords {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::ActaWords)
};

} // namespace

QString title(const Acta &acta)
{
    const QString day = report::shortDate(acta.date);
    return acta.number ? Tr::tr("Acta %1 · %2").arg(acta.number->text(), day) : Tr::tr("Acta without number · %1").arg(day);
}

QString inSentence(const Acta &acta)
{
    return acta.number ? Tr::tr("acta %1").arg(acta.number->text())
                       : Tr::tr("the acta of %1").arg(report::shortDate(acta.date));
}

style::Glyph glyphOf(ActaState state)
{
    switch (state) {
    case ActaState::Draft: return style::Glyph::Edit;
    case ActaState::InReview: return style::Glyph::User;
    case ActaState::Approved: return style::Glyph::Check;
    case ActaState::Signed: return style::Glyph::Certificate;
    case ActaState::Archived: return style::Glyph::ShieldCheck;
    case ActaState::Annulled: break;
    }
    return style::Glyph::NotApplicable;
}

QColor colorOf(ActaState state, const style::Tokens &tokens)
{
    switch (state) {
    case ActaState::Draft: return tokens.info;
    case ActaState::InReview: return tokens.purple;
    case ActaState::Approved: return tokens.teal;
    case ActaState::Signed:
    case ActaState::Archived: return tokens.ok;
    case ActaState::Annulled: break;
    }
    return tokens.bad;
}

style::Glyph glyphOf(CommitmentState state)
{
    switch (state) {
    case CommitmentState::Pending: return style::Glyph::Pending;
    case CommitmentState::Overdue: return style::Glyph::Overdue;
    case CommitmentState::Done: return style::Glyph::Done;
    case CommitmentState::DoneLate: return style::Glyph::DoneLate;
    case CommitmentState::Withdrawn: break;
    }
    return style::Glyph::NotApplicable;
}

QColor colorOf(CommitmentState state, const style::Tokens &tokens)
{
    switch (state) {
    case CommitmentState::Overdue: return tokens.bad;
    case CommitmentState::Done:
    case CommitmentState::DoneLate: return tokens.ok;
    case CommitmentState::Pending:
    case CommitmentState::Withdrawn: break;
    }
    return tokens.na;
}

QString nextStep(const Acta &acta, QDate today)
{
    switch (acta.state) {
    case ActaState::Draft: return acta.date > today ? Tr::tr("Send the notice of meeting") : Tr::tr("Write and approve");
    case ActaState::InReview: return Tr::tr("Approve, or return with observations");
    case ActaState::Approved: return Tr::tr("Print and sign");
    case ActaState::Signed: return Tr::tr("Attach the scan and archive");
    case ActaState::Archived:
    case ActaState::Annulled: break;
    }
    return {};
}

Quorum quorumOf(std::span<const Attendance> roll, const QuorumRule &rule)
{
    const int voters = votersOf(roll);
    const int there = votersThere(roll);
    const int required = rule.required(voters);
    if (voters == 0)
        return {Tr::tr("Nobody of the roll has a vote, so no quorum can be counted"), false};
    if (there >= required)
        return {Tr::tr("There is quorum: %1 of %2 with vote; %3 required").arg(there).arg(voters).arg(required), true};
    return {Tr::tr("%n member(s) with vote missing for the quorum (%1 of %2)", nullptr, required - there)
                .arg(there)
                .arg(required),
            false};
}

QString sentence(const NumberFinding &finding)
{
    if (finding.kind == NumberFinding::Kind::Repeat)
        return Tr::tr("Number %1 is there more than once.").arg(finding.first.text());
    if (finding.first == finding.last)
        return Tr::tr("Number %1 is missing.").arg(finding.first.text());
    return Tr::tr("Numbers %1 to %2 are missing.").arg(finding.first.text(), finding.last.text());
}

QString nameOf(AgendaRole role)
{
    switch (role) {
    case AgendaRole::Topic: return Tr::tr("Topic");
    case AgendaRole::RollCall: return Tr::tr("Roll call and quorum");
    case AgendaRole::AgendaApproval: return Tr::tr("Approval of the agenda");
    case AgendaRole::PreviousActa: return Tr::tr("Approval of the previous acta");
    case AgendaRole::Commitments: return Tr::tr("Follow-up of commitments");
    case AgendaRole::Proposals: return Tr::tr("Proposals and other business");
    }
    return {};
}

QString qualityOf(const Attendance &line)
{
    if (line.guest)
        return Tr::tr("Guest");
    switch (line.role) {
    case MeetingRole::Chair: return line.vote ? Tr::tr("Chair · with vote") : Tr::tr("Chair · without vote");
    case MeetingRole::Secretary: return line.vote ? Tr::tr("Secretary · with vote") : Tr::tr("Secretary · without vote");
    case MeetingRole::None: break;
    }
    return line.vote ? Tr::tr("With vote") : Tr::tr("Without vote");
}

QString roleOf(const Attendance &line)
{
    switch (line.role) {
    case MeetingRole::Chair: return Tr::tr("Chair");
    case MeetingRole::Secretary: return Tr::tr("Secretary");
    case MeetingRole::None: break;
    }
    return line.guest ? Tr::tr("Guest") : Tr::tr("Member");
}

QString voteOf(const Attendance &line)
{
    if (line.guest)
        return {};
    return line.vote ? Tr::tr("with vote") : Tr::tr("without vote");
}

QString calledOf(const Attendance &line) { return line.name.isEmpty() ? line.position : line.name; }

} // namespace gelt::actawords
