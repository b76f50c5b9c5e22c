// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/actas.h"

#include "core/base/text.h"
#include "core/domain/quorum.h"
#include "core/storage/actarules.h"
#include "core/storage/plans.h"
#include "core/storage/tables.h"

#include <QCoreApplication>

#include <algorithm>

namespace gelt::actas {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Actas)
};

/// What a seat makes of who holds it. "Vicepresidente" neither chairs nor writes.
MeetingRole roleOf(const Membership &seat)
{
    const QString role = folded(seat.role);
    if (role.startsWith(QStringLiteral("presid")) || role.startsWith(QStringLiteral("chair")))
        return MeetingRole::Chair;
    return role.startsWith(QStringLiteral("secretar")) ? MeetingRole::Secretary : MeetingRole::None;
}

QString positionOn(const PlanContents &committee, const Person &person, QDate day)
{
    const Appointment *held = nullptr;
    for (const Appointment &one : ofPerson(committee.appointments, person.id)) {
        if (holdsOn(one, day) && (!held || held->from <= one.from))
            held = &one;
    }
    if (held && !held->position.isEmpty())
        return held->position;
    return !person.position.isEmpty() || !person.name.isEmpty() ? person.position : person.unit;
}

/// The members of the committee on a day as lines of a roll: those with vote first, the chair in front of them, then by
/// position and name.
std::vector<Attendance> membersOn(Transaction &transaction, QDate day)
{
    const QString byPerson = QStringLiteral("ORDER BY person_id, id");
    PlanContents committee;
    committee.people = transaction.select<Person>(QStringLiteral("ORDER BY id"));
    committee.appointments = transaction.select<Appointment>(byPerson);
    committee.memberships = transaction.select<Membership>(byPerson);
    const std::vector<PersonId> voters = votersOn(committee, day);

    std::vector<Attendance> lines;
    bool hasChair = false;
    bool hasSecretary = false;
    for (const Person &person : committee.people) {
        const Membership *const seat = seatOn(committee, person.id, day);
        if (!seat)
            continue;
        Attendance line;
        line.person = person.id;
        line.name = person.name;
        line.position = positionOn(committee, person, day);
        line.vote = std::ranges::binary_search(voters, person.id);
        line.role = roleOf(*seat);
        bool *const taken = line.role == MeetingRole::Chair       ? &hasChair
                            : line.role == MeetingRole::Secretary ? &hasSecretary
                                                                  : nullptr;
        if (taken && std::exchange(*taken, true))
            line.role = MeetingRole::None; // two seats alike: a person says who it is
        lines.push_back(std::move(line));
    }
    std::ranges::stable_sort(lines, {}, [](const Attendance &line) {
        return std::tuple(!line.vote, line.role != MeetingRole::Chair, folded(line.position), folded(line.name));
    });
    return lines;
}

QString paragraph(const QString &words)
{
    QString text = words;
    text.replace(u'&', QStringLiteral("&amp;"));
    text.replace(u'<', QStringLiteral("&lt;"));
    text.replace(u'>', QStringLiteral("&gt;"));
    return QStringLiteral("<p>") + text + QStringLiteral("</p>");
}

/// What "approval of the previous acta" says of it.
QString wordsOnPrevious(Transaction &transaction, ActaId acta)
{
    Meetings meetings;
    meetings.actas = transaction.select<Acta>(QStringLiteral("ORDER BY id"));
    const Acta *const previous = previousActa(meetings, acta);
    if (!previous)
        return Tr::tr("There was no previous acta to approve, as this is the committee’s first meeting.");
    const QString day = previous->date.toString(QStringLiteral("dd/MM/yyyy"));
    if (!previous->number)
        return Tr::tr("The acta of the meeting of %1 was read and approved.").arg(day);
    return Tr::tr("%1 of %2 was read and approved.").arg(displayName(*previous), day);
}

void addAgenda(Transaction &transaction, ActaId acta, const std::vector<AgendaTemplateItem> &agenda)
{
    int order = 0;
    for (const AgendaTemplateItem &from : agenda) {
        AgendaItem item;
        item.acta = acta;
        item.order = ++order;
        item.role = from.role;
        item.title = from.title;
        if (item.role == AgendaRole::PreviousActa)
            item.development = paragraph(wordsOnPrevious(transaction, acta));
        transaction.insert(item);
    }
}

/// The roll of the day, and chair and secretary as signers.
void addRoll(Transaction &transaction, const Acta &acta)
{
    const std::vector<Attendance> members = membersOn(transaction, acta.date);
    int order = 0;
    for (Attendance line : members) {
        line.acta = acta.id;
        line.order = ++order;
        transaction.insert(std::move(line));
    }
    order = 0;
    for (const MeetingRole role : {MeetingRole::Chair, MeetingRole::Secretary}) {
        const auto line = std::ranges::find(members, role, &Attendance::role);
        if (line != members.end())
            transaction.insert(ActaSigner{{}, acta.id, ++order, line->name, line->position});
    }
}

Acta blank(Transaction &transaction, QDate date)
{
    const CommitteeSettings settings = *transaction.find<CommitteeSettings>({1});
    Acta acta;
    acta.group = settings.group;
    acta.date = date;
    acta.city = settings.city.isEmpty() ? plans::read(transaction).entity.name : settings.city;
    acta.header = settings.actaHeader;
    acta.transcriber = transaction.author().person;
    acta.record = transaction.record();
    return acta;
}

std::vector<AgendaTemplateItem> agendaOf(Transaction &transaction, AgendaTemplateId id)
{
    if (!id.isStored())
        return usualAgenda();
    if (!transaction.find<AgendaTemplate>(id))
        throw SqlError(Error{ErrorCode::NotFound,
                             Tr::tr("The agenda to begin with is no longer in the plan. Choose another."),
                             QString::number(id.value)});
    return transaction.select<AgendaTemplateItem>(QStringLiteral("WHERE template_id = ? ORDER BY display_order, id"), id);
}

/// Whether later meetings or people speak of a commitment: an entry that counts, or a line of an acta.
bool isFollowedUp(Transaction &transaction, CommitmentId id)
{
    Statement statement = transaction.prepare(QStringLiteral(
        "SELECT EXISTS (SELECT 1 FROM commitment_entry WHERE commitment_id = ? AND void_date IS NULL)"
        " OR EXISTS (SELECT 1 FROM reviewed_commitment WHERE commitment_id = ?)"));
    statement.bind(id, id);
    return statement.step() && statement.get<bool>(0);
}

/// What was said of other commitments in a meeting that is to be nothing counts no longer, and names it no longer.
void takeBackWhatWasSaid(Transaction &transaction, const Acta &acta)
{
    for (CommitmentEntry entry : partsOf<CommitmentEntry>(transaction, acta.id)) {
        entry.acta = {};
        if (!entry.voided)
            entry.voided = Voiding{transaction.clock().today(),
                                   Tr::tr("The draft of the acta in which it was said was deleted."), transaction.record()};
        transaction.update(std::move(entry));
    }
}

bool saysNothingOf(const Attendance &line)
{
    return line.presence == Presence::Unknown && line.note.isEmpty() && line.delegateName.isEmpty();
}

/// A line of the roll in step with the committee; what people wrote on it stays.
Attendance renewed(Attendance line, const Attendance &member)
{
    line.vote = member.vote;
    if (saysNothingOf(line)) {
        line.name = member.name;
        line.position = member.position;
    }
    return line;
}

} // namespace

Error conflict(const QString &message) { return {ErrorCode::Conflict, message, {}}; }

Acta needed(Transaction &transaction, ActaId id)
{
    std::optional<Acta> acta = transaction.find<Acta>(id);
    if (!acta)
        throw SqlError(Error{ErrorCode::NotFound, Tr::tr("The acta is no longer in the plan. Look at the list again."),
                             QString::number(id.value)});
    return *std::move(acta);
}

Acta neededOpen(Transaction &transaction, ActaId id)
{
    Acta acta = needed(transaction, id);
    if (!isOpen(acta.state))
        throw SqlError(conflict(Tr::tr("%1 has been approved, and what it says cannot be changed any more.")
                                    .arg(displayName(acta))));
    return acta;
}

std::vector<CommitmentEntry> entriesOf(Transaction &transaction, CommitmentId commitment)
{
    return transaction.select<CommitmentEntry>(QStringLiteral("WHERE commitment_id = ? ORDER BY ") + inLogOrder(), commitment);
}

Acta begin(Transaction &transaction, const Beginning &beginning)
{
    const std::vector<AgendaTemplateItem> agenda = agendaOf(transaction, beginning.agenda);
    Acta acta = blank(transaction, beginning.date);
    acta.from = beginning.from;
    acta.kind = beginning.kind;
    acta.place = beginning.place;
    acta = transaction.insert(std::move(acta));
    addRoll(transaction, acta);
    addAgenda(transaction, acta.id, agenda);
    return acta;
}

Result<Acta> clarify(Transaction &transaction, ActaId of, QDate date)
{
    const Acta original = needed(transaction, of);
    if (original.state != ActaState::Signed && original.state != ActaState::Archived)
        return conflict(Tr::tr("Only a signed acta is corrected by another one; %1 can still be corrected itself or is out "
                               "of force.")
                            .arg(displayName(original)));
    Acta acta = blank(transaction, date);
    acta.kind = original.kind;
    acta.group = original.group;
    acta.city = original.city;
    acta.place = original.place;
    acta.clarifies = of;
    acta = transaction.insert(std::move(acta));
    addRoll(transaction, acta);
    addAgenda(transaction, acta.id,
              {{{}, {}, 1, AgendaRole::Topic, Tr::tr("Clarification of %1").arg(displayName(original))}});
    return acta;
}

Result<> remove(Transaction &transaction, ActaId id)
{
    const Acta acta = needed(transaction, id);
    if (acta.number)
        return conflict(Tr::tr("%1 has its number and stays for good. It can be annulled, not deleted.")
                            .arg(displayName(acta)));
    const std::vector<Commitment> commitments = partsOf<Commitment>(transaction, id);
    for (const Commitment &commitment : commitments) {
        if (isFollowedUp(transaction, commitment.id))
            return conflict(Tr::tr("Commitment %1 of this draft is followed up already, so the draft stays. Void what was "
                                   "reported of it first.")
                                .arg(commitment.number));
    }
    takeBackWhatWasSaid(transaction, acta);
    removeParts<ReviewedCommitment>(transaction, id);
    removeParts<Decision>(transaction, id);
    for (const Commitment &commitment : commitments) {
        for (const CommitmentEntry &entry : entriesOf(transaction, commitment.id))
            transaction.remove<CommitmentEntry>(entry.id); // void ones, which count for nothing
        transaction.remove<Commitment>(commitment.id);
    }
    removeParts<AgendaItem>(transaction, id);
    removeParts<Attendance>(transaction, id);
    removeParts<Annex>(transaction, id);
    removeParts<ActaSigner>(transaction, id);
    removeParts<ActaEvent>(transaction, id);
    transaction.remove<Acta>(id);
    return {};
}

Result<> renewRoll(Transaction &transaction, ActaId id)
{
    const Acta acta = neededOpen(transaction, id);
    std::vector<Attendance> members = membersOn(transaction, acta.date);
    std::vector<Attendance> roll;
    std::vector<Attendance> guests;
    for (Attendance &line : transaction.select<Attendance>(QStringLiteral("WHERE acta_id = ? ORDER BY display_order, id"), id)) {
        const auto member = line.person.isStored() ? std::ranges::find(members, line.person, &Attendance::person)
                                                   : members.end();
        const bool isNoMember = line.person.isStored() && member == members.end();
        if (line.guest && member == members.end()) {
            guests.push_back(std::move(line));
        } else if (isNoMember && saysNothingOf(line)) {
            transaction.remove<Attendance>(line.id);
        } else {
            if (member != members.end()) {
                line.guest = false;
                line = renewed(std::move(line), *member);
                members.erase(member);
            }
            roll.push_back(std::move(line));
        }
    }
    for (Attendance &member : members) {
        const bool taken = std::ranges::find(roll, member.role, &Attendance::role) != roll.end();
        if (taken)
            member.role = MeetingRole::None;
        roll.push_back(std::move(member));
    }
    roll.insert(roll.end(), std::make_move_iterator(guests.begin()), std::make_move_iterator(guests.end()));
    int order = 0;
    for (Attendance &line : roll) {
        line.acta = id;
        line.order = ++order;
        line.id.isStored() ? transaction.update(std::move(line)) : transaction.insert(std::move(line));
    }
    return {};
}

} // namespace gelt::actas
