// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/actachecks.h"

#include "core/base/text.h"
#include "core/domain/actatext.h"
#include "core/domain/check.h"

#include <QCoreApplication>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::ActaFinding)
};

using Kind = ActaFinding::Kind;

QString called(const Attendance &line) { return excerpt(line.name.isEmpty() ? line.position : line.name); }

/// Collects what there is to look at before one acta is approved, in the order of its page.
class Checks {
public:
    Checks(const Meetings &meetings, const Acta &acta, bool reviewed)
        : m_meetings(meetings), m_acta(acta), m_reviewed(reviewed), m_roll(ofActa(meetings.attendance, acta.id))
    {
    }

    std::vector<ActaFinding> run()
    {
        order();
        head();
        roll();
        agenda();
        commitments();
        if (ofActa(m_meetings.signers, m_acta.id).empty())
            add(Kind::NoSigners, Tr::tr("Nobody is named to sign the acta."));
        return std::move(m_findings);
    }

private:
    ActaFinding &add(Kind kind, const QString &message)
    {
        ActaFinding finding;
        finding.kind = kind;
        finding.message = message;
        m_findings.push_back(std::move(finding));
        return m_findings.back();
    }

    void order()
    {
        const Acta *const previous = previousActa(m_meetings, m_acta.id);
        if (previous && isOpen(previous->state))
            add(Kind::PreviousNotApproved, Tr::tr("The acta of the meeting before has not been approved yet.")).acta =
                previous->id;
        if (m_acta.number)
            return;
        const bool yearly = m_meetings.settings.numbering == Numbering::Yearly;
        for (const Acta &other : m_meetings.actas) {
            const bool sameRow = !yearly || other.date.year() == m_acta.date.year();
            if (other.number && !other.registered && sameRow && m_acta.date < other.date) {
                add(Kind::LaterApproved,
                    Tr::tr("%1 is of a later meeting and has its number already.").arg(displayName(other)))
                    .acta = other.id;
                return;
            }
        }
    }

    void head()
    {
        if (!m_acta.from.isValid())
            add(Kind::NoTime, Tr::tr("The acta does not say when the meeting began."));
        if (!m_acta.to.isValid())
            add(Kind::NoTime, Tr::tr("The acta does not say when the meeting ended."));
        if (check::isBlank(m_acta.place))
            add(Kind::NoPlace, Tr::tr("The acta does not say where the committee met."));
    }

    void roll()
    {
        const int voters = votersOf(m_roll);
        const int required = m_meetings.settings.quorum.required(voters);
        const int there = votersThere(m_roll);
        if (voters == 0)
            add(Kind::NoVoters, Tr::tr("Nobody in the roll has a vote, so there can be no quorum."));
        else if (there < required)
            add(Kind::NoQuorum, Tr::tr("There was no quorum: %1 of the %2 members with vote were there, and %3 are needed.")
                                    .arg(there)
                                    .arg(voters)
                                    .arg(required));
        for (const Attendance &line : m_roll) {
            if (!line.guest && line.presence == Presence::Unknown)
                add(Kind::Unaccounted, Tr::tr("Nothing says whether %1 came.").arg(called(line))).attendance = line.id;
            if (line.presence == Presence::Delegate && check::isBlank(line.delegateName))
                add(Kind::DelegateWithoutName, Tr::tr("The delegate of %1 has no name.").arg(called(line))).attendance =
                    line.id;
        }
    }

    void agenda()
    {
        const auto items = ofActa(m_meetings.items, m_acta.id);
        if (items.empty())
            add(Kind::NoAgenda, Tr::tr("The acta has no agenda."));
        int place = 0;
        for (const AgendaItem &item : items) {
            ++place;
            if (!isDeveloped(m_meetings, item, m_reviewed))
                add(Kind::Undeveloped,
                    Tr::tr("Nothing was written on point %1 of the agenda, “%2”.").arg(place).arg(excerpt(item.title)))
                    .item = item.id;
            votes(item);
        }
    }

    void votes(const AgendaItem &item)
    {
        const int there = votersThere(m_roll);
        for (const Decision &decision : ofActa(m_meetings.decisions, m_acta.id)) {
            if (decision.item != item.id || !decision.votes || decision.votes->total() <= there)
                continue;
            ActaFinding &finding =
                add(Kind::VotesTooMany, Tr::tr("%1 votes were counted on “%2”, and %3 members with vote were there.")
                                            .arg(decision.votes->total())
                                            .arg(excerpt(decision.text))
                                            .arg(there));
            finding.item = item.id;
            finding.decision = decision.id;
        }
    }

    void commitments()
    {
        for (const Commitment &commitment : ofActa(m_meetings.commitments, m_acta.id)) {
            const bool nobody = !commitment.responsible.isStored() && check::isBlank(commitment.responsibleText);
            if (!nobody && commitment.due.isValid())
                continue;
            const QString message = !nobody ? Tr::tr("Commitment %1 has no date: “%2”.")
                                    : commitment.due.isValid()
                                        ? Tr::tr("Nobody is responsible for commitment %1: “%2”.")
                                        : Tr::tr("Commitment %1 has no date, and nobody is responsible for it: “%2”.");
            ActaFinding &finding =
                add(Kind::CommitmentIncomplete, message.arg(commitment.number).arg(excerpt(commitment.text)));
            finding.item = commitment.item;
            finding.commitment = commitment.id;
        }
    }

    const Meetings &m_meetings;
    const Acta &m_acta;
    bool m_reviewed;
    std::span<const Attendance> m_roll;
    std::vector<ActaFinding> m_findings;
};

} // namespace

bool isDeveloped(const Meetings &meetings, const AgendaItem &item, bool reviewed)
{
    const auto hangsOnIt = [&](const auto &part) { return part.item == item.id; };
    return !actatext::isBlank(item.development) || (item.role == AgendaRole::Commitments && reviewed)
           || std::ranges::any_of(ofActa(meetings.decisions, item.acta), hangsOnIt)
           || std::ranges::any_of(ofActa(meetings.commitments, item.acta), hangsOnIt);
}

std::vector<ActaFinding> findingsBeforeApproval(const Meetings &meetings, ActaId id, bool reviewed)
{
    const Acta *const acta = findActa(meetings, id);
    return acta ? Checks(meetings, *acta, reviewed).run() : std::vector<ActaFinding>();
}

std::vector<NumberFinding> numberFindings(std::vector<ActaNumber> numbers)
{
    std::ranges::sort(numbers);
    std::vector<NumberFinding> findings;
    for (std::size_t i = 1; i < numbers.size(); ++i) {
        const ActaNumber &before = numbers[i - 1];
        const ActaNumber &now = numbers[i];
        if (now.year != before.year)
            continue;
        const bool isRepeat = now.sequence == before.sequence;
        if (isRepeat && (findings.empty() || findings.back() != NumberFinding{NumberFinding::Kind::Repeat, now, now}))
            findings.push_back({NumberFinding::Kind::Repeat, now, now});
        if (now.sequence > before.sequence + 1)
            findings.push_back({NumberFinding::Kind::Gap,
                                {now.year, before.sequence + 1},
                                {now.year, now.sequence - 1}});
    }
    return findings;
}

} // namespace gelt
