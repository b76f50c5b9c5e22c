// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/people.h"

#include "core/domain/activity.h"
#include "core/storage/tables.h"

#include <QCoreApplication>

#include <algorithm>

namespace gelt::people {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::people)
};

Person needed(Transaction &transaction, PersonId id)
{
    std::optional<Person> person = transaction.find<Person>(id);
    if (!person)
        throw SqlError(
            Error{ErrorCode::NotFound, Tr::tr("This person is no longer in the plan. Look at the committee again."), {}});
    return *std::move(person);
}

template <class Row>
std::vector<Row> ownedBy(Transaction &transaction, PersonId id)
{
    return transaction.select<Row>(QStringLiteral("WHERE person_id = ? ORDER BY id"), id);
}

/// Those that hold on a day, in the order in which they began.
template <class Row>
std::vector<Row> onDay(Transaction &transaction, PersonId id, QDate day)
{
    return transaction.select<Row>(QStringLiteral("WHERE person_id = ? AND (from_day IS NULL OR from_day <= ?)"
                                                  " AND (to_day IS NULL OR to_day >= ?) ORDER BY from_day, id"),
                                   id, day, day);
}

template <class Row>
void removeAll(Transaction &transaction, PersonId id)
{
    for (const Row &row : ownedBy<Row>(transaction, id))
        transaction.remove<Row>(row.id);
}

/// Whether two entries say the same of a person, whoever that is.
template <class Row>
bool isAlike(Row a, const Row &b)
{
    a.id = b.id;
    return a == b;
}

/// Hands the entries of @p twice to @p kept, leaving out those that @p kept has already.
template <class Row>
void moveAll(Transaction &transaction, PersonId twice, PersonId kept)
{
    const std::vector<Row> there = ownedBy<Row>(transaction, kept);
    for (Row row : ownedBy<Row>(transaction, twice)) {
        row.person = kept;
        if (std::ranges::any_of(there, [&](const Row &other) { return isAlike(row, other); }))
            transaction.remove<Row>(row.id);
        else
            transaction.update(row);
    }
}

void moveAssignments(Transaction &transaction, PersonId twice, PersonId kept)
{
    std::vector<Assignment> there = ownedBy<Assignment>(transaction, kept);
    for (Assignment row : ownedBy<Assignment>(transaction, twice)) {
        const auto same = std::ranges::find(there, row.activity, &Assignment::activity);
        if (same == there.end()) {
            row.person = kept;
            there.push_back(transaction.update(row));
            continue;
        }
        transaction.remove<Assignment>(row.id);
        if (row.role == Role::Responsible && same->role == Role::Supporting) {
            same->role = Role::Responsible;
            *same = transaction.update(*same);
        }
    }
}

/// Those by which @p twice stands in for somebody; after moveAll(), so that nobody is left to stand in for themselves.
void moveStandIns(Transaction &transaction, PersonId twice, PersonId kept)
{
    const QString whole = QStringLiteral("WHERE delegate_id = ? ORDER BY id");
    const std::vector<Delegation> there = transaction.select<Delegation>(whole, kept);
    for (Delegation row : transaction.select<Delegation>(whole, twice)) {
        row.delegate = kept;
        const bool again = std::ranges::any_of(there, [&](const Delegation &other) { return isAlike(row, other); });
        if (again || row.person == kept)
            transaction.remove<Delegation>(row.id);
        else
            transaction.update(row);
    }
}

void removeBetween(Transaction &transaction, PersonId one, PersonId other)
{
    for (const Delegation &row : transaction.select<Delegation>(
             QStringLiteral("WHERE person_id = ? AND delegate_id = ?"), one, other))
        transaction.remove<Delegation>(row.id);
}

int logEntriesOf(Transaction &transaction, const QString &name)
{
    // Logs hold names as they were written, not keys: a page of last year is not rewritten by this year's marriage.
    Statement statement = transaction.prepare(QStringLiteral(
        "SELECT (SELECT count(*) FROM follow_up WHERE ? IN (reported_by, verified_by, recorded_by, void_by))"
        " + (SELECT count(*) FROM extension WHERE ? IN (recorded_by, void_by))"
        " + (SELECT count(*) FROM status WHERE ? IN (recorded_by, void_by))"
        " + (SELECT count(*) FROM evidence WHERE recorded_by = ?)"
        " + (SELECT count(*) FROM acta WHERE ? IN (recorded_by, annulled_by))"
        " + (SELECT count(*) FROM acta_event WHERE recorded_by = ?)"
        " + (SELECT count(*) FROM acta_file WHERE recorded_by = ?)"
        " + (SELECT count(*) FROM commitment_entry WHERE ? IN (reported_by, recorded_by, void_by))"
        " + (SELECT count(*) FROM issued_report WHERE recorded_by = ?)"
        " + (SELECT count(*) FROM edit WHERE person = ?)"));
    statement.bind(name, name, name, name, name, name, name, name, name, name);
    return statement.step() ? statement.get<int>(0) : 0;
}

int meetingsOf(Transaction &transaction, PersonId id)
{
    Statement statement = transaction.prepare(
        QStringLiteral("SELECT count(*) FROM (SELECT acta_id FROM attendance WHERE person_id = ? UNION "
                       "SELECT acta_id FROM commitment WHERE responsible_id = ?)"));
    statement.bind(id, id);
    return statement.step() ? statement.get<int>(0) : 0;
}

const QString &ofReports()
{
    static const QString where = QStringLiteral("WHERE ? IN (prepared_by_id, reviewed_by_id, approved_by_id) ORDER BY id");
    return where;
}

void moveReports(Transaction &transaction, PersonId twice, PersonId kept)
{
    for (YearTexts texts : transaction.select<YearTexts>(ofReports(), twice)) {
        for (PersonId YearTexts::*role : {&YearTexts::preparedBy, &YearTexts::reviewedBy, &YearTexts::approvedBy}) {
            if (texts.*role == twice)
                texts.*role = kept;
        }
        transaction.update(std::move(texts));
    }
}

bool standsInFrozenActa(Transaction &transaction, PersonId id)
{
    Statement statement = transaction.prepare(QStringLiteral(
        "SELECT EXISTS (SELECT 1 FROM acta WHERE state NOT IN ('borrador', 'en_revision') AND id IN (SELECT acta_id FROM "
        "attendance WHERE person_id = ? UNION ALL SELECT acta_id FROM commitment WHERE responsible_id = ?))"));
    statement.bind(id, id);
    return statement.step() && statement.get<bool>(0);
}

/// Those of open actas. Who stood in a roll twice stands there once afterwards, as somebody wrote of them.
void moveMeetings(Transaction &transaction, PersonId twice, PersonId kept)
{
    const std::vector<Attendance> there = ownedBy<Attendance>(transaction, kept);
    for (Attendance line : ownedBy<Attendance>(transaction, twice)) {
        const auto same = std::ranges::find(there, line.acta, &Attendance::acta);
        if (same != there.end() && same->presence != Presence::Unknown) {
            transaction.remove<Attendance>(line.id);
            continue;
        }
        if (same != there.end())
            transaction.remove<Attendance>(same->id);
        line.person = kept;
        transaction.update(std::move(line));
    }
    for (Commitment commitment :
         transaction.select<Commitment>(QStringLiteral("WHERE responsible_id = ? ORDER BY id"), twice)) {
        commitment.responsible = kept;
        transaction.update(std::move(commitment));
    }
}

} // namespace

Uses usesOf(Transaction &transaction, PersonId id)
{
    const std::optional<Person> person = transaction.find<Person>(id);
    if (!person)
        return {};
    Statement statement = transaction.prepare(QStringLiteral(
        "SELECT count(DISTINCT CASE WHEN activity.removed = 0 AND assignment.role = 'responsible' THEN activity.id END),"
        " count(DISTINCT CASE WHEN activity.removed = 0 AND assignment.role = 'supporting' THEN activity.id END),"
        " count(DISTINCT CASE WHEN activity.removed = 1 THEN activity.id END),"
        " (SELECT count(*) FROM delegation WHERE delegate_id = ?)"
        " FROM assignment JOIN activity ON activity.id = assignment.activity_id WHERE assignment.person_id = ?"));
    statement.bind(id, id);
    Uses uses;
    if (statement.step())
        uses = {statement.get<int>(0), statement.get<int>(1), statement.get<int>(2), statement.get<int>(3), 0, 0};
    uses.meetings = meetingsOf(transaction, id);
    uses.logEntries = logEntriesOf(transaction, displayName(*person));
    uses.years = static_cast<int>(transaction.select<YearTexts>(ofReports(), id).size());
    return uses;
}

std::optional<Appointment> appointmentOn(Transaction &transaction, PersonId id, QDate day)
{
    const auto all = onDay<Appointment>(transaction, id, day);
    return all.empty() ? std::nullopt : std::optional(all.back());
}

std::vector<Membership> seatsOn(Transaction &transaction, PersonId id, QDate day)
{
    return onDay<Membership>(transaction, id, day);
}

void remove(Transaction &transaction, PersonId id)
{
    const Person person = needed(transaction, id);
    if (usesOf(transaction, id).any())
        throw SqlError(Error{ErrorCode::Conflict,
                             Tr::tr("“%1” is named in the plan and cannot be deleted. Make them inactive instead.")
                                 .arg(displayName(person)),
                             {}});
    removeAll<Delegation>(transaction, id);
    removeAll<Membership>(transaction, id);
    removeAll<Appointment>(transaction, id);
    transaction.remove<Person>(id);
}

void merge(Transaction &transaction, PersonId twice, PersonId kept)
{
    const Person from = needed(transaction, twice);
    Person into = needed(transaction, kept);
    if (twice == kept)
        throw SqlError(
            Error{ErrorCode::Conflict, Tr::tr("A person cannot be merged with themselves. Choose another one."), {}});
    if (standsInFrozenActa(transaction, twice))
        throw SqlError(Error{ErrorCode::Conflict,
                             Tr::tr("“%1” stands in actas that have been approved, and those are never changed. Merge the "
                                    "other way around, so that this person is the one who stays.")
                                 .arg(displayName(from)),
                             {}});
    moveAssignments(transaction, twice, kept);
    moveMeetings(transaction, twice, kept);
    moveReports(transaction, twice, kept);
    removeBetween(transaction, twice, kept);
    removeBetween(transaction, kept, twice);
    moveAll<Delegation>(transaction, twice, kept);
    moveStandIns(transaction, twice, kept);
    moveAll<Membership>(transaction, twice, kept);
    moveAll<Appointment>(transaction, twice, kept);
    for (QString Person::*text :
         {&Person::name, &Person::position, &Person::unit, &Person::idNumber, &Person::phone, &Person::email}) {
        if ((into.*text).isEmpty())
            into.*text = from.*text;
    }
    into.active = into.active || from.active;
    transaction.update(into);
    transaction.remove<Person>(twice);
}

} // namespace gelt::people
