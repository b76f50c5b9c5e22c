// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/undo/inversion.h"

#include "core/storage/tables.h"

#include <QCoreApplication>

#include <algorithm>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Inversion)
};

bool isAppendOnly(TableId table)
{
    return table == TableId::FollowUp || table == TableId::Extension || table == TableId::CommitmentEntry;
}

QVariant &cell(RowImage &image, const TableInfo &table, const char *column)
{
    return image[static_cast<std::size_t>(table.indexOf(column))];
}

/// Whether the entry is there and not void.
bool counts(const TableInfo &table, const std::optional<RowImage> &image)
{
    return image && (*image)[static_cast<std::size_t>(table.indexOf("void_date"))].isNull();
}

Error changedSince()
{
    return {ErrorCode::Conflict,
            Tr::tr("This was changed since by somebody else, so the step cannot be taken back or made again. Nothing was "
                   "changed."),
            {}};
}

void setVoid(RowImage &image, const TableInfo &table, const QVariant &date, const QVariant &reason, const QVariant &at,
             const QVariant &by, const QVariant &systemUser)
{
    cell(image, table, "void_date") = date;
    cell(image, table, "void_reason") = reason;
    cell(image, table, "void_at") = at;
    cell(image, table, "void_by") = by;
    cell(image, table, "void_system_user") = systemUser;
}

/// Removed activities keep number and log, not the phase that is about to go: nothing else would let it.
void leavePhase(Transaction &transaction, qint64 phase)
{
    const TableInfo &activities = tableInfo<Activity>();
    const auto column = static_cast<std::size_t>(activities.indexOf("phase_id"));
    for (const qint64 id : transaction.rowsReferringTo(activities, column, phase)) {
        RowImage image = *transaction.findImage(activities, id);
        if (!cell(image, activities, "removed").toBool())
            continue;
        image[column] = QVariant();
        transaction.updateImage(activities, image, false);
    }
}

/// Void entries count for nothing, but they would hold a commitment that is about to go.
void forgetVoidEntries(Transaction &transaction, qint64 commitment)
{
    const TableInfo &entries = tableInfo<CommitmentEntry>();
    for (const qint64 id : transaction.rowsReferringTo(
             entries, static_cast<std::size_t>(entries.indexOf("commitment_id")), commitment)) {
        if (!counts(entries, transaction.findImage(entries, id)))
            transaction.removeImage(entries, id);
    }
}

/// Void entries do not hold the meeting in which they were said either: they name it no longer.
void leaveMeeting(Transaction &transaction, qint64 acta)
{
    const TableInfo &entries = tableInfo<CommitmentEntry>();
    const auto column = static_cast<std::size_t>(entries.indexOf("acta_id"));
    for (const qint64 id : transaction.rowsReferringTo(entries, column, acta)) {
        RowImage image = *transaction.findImage(entries, id);
        if (counts(entries, image))
            continue;
        image[column] = QVariant();
        transaction.updateImage(entries, std::move(image), false);
    }
}

/// Lets go of what would hold a row that is about to be removed, as far as it counts for nothing.
void letGo(Transaction &transaction, TableId table, qint64 id)
{
    if (table == TableId::Phase)
        leavePhase(transaction, id);
    else if (table == TableId::Commitment)
        forgetVoidEntries(transaction, id);
    else if (table == TableId::Acta)
        leaveMeeting(transaction, id);
}

/// Whether @p now is the marked row that says @p wanted when the mark is off again.
bool isMarked(const TableInfo &table, RowImage now, const RowImage &wanted)
{
    if (const int phase = table.indexOf("phase_id"); phase >= 0 && now[static_cast<std::size_t>(phase)].isNull())
        now[static_cast<std::size_t>(phase)] = wanted[static_cast<std::size_t>(phase)]; // see leavePhase()
    for (const char *column : {"removed", "void_date", "void_reason", "void_at", "void_by", "void_system_user"}) {
        if (const int index = table.indexOf(column); index >= 0)
            now[static_cast<std::size_t>(index)] = wanted[static_cast<std::size_t>(index)];
    }
    return (table.id == TableId::Activity || table.id == TableId::Status) && sameContent(table, now, wanted);
}

/// A row that cannot be deleted is marked instead: an activity as removed, a status as void. Nothing for other tables.
bool mark(Transaction &transaction, const TableInfo &table, RowImage &image, const QString &reason)
{
    if (table.id == TableId::Activity) {
        cell(image, table, "removed") = 1;
        return true;
    }
    if (table.id != TableId::Status)
        return false;
    const Record now = transaction.record();
    setVoid(image, table, SqlType<QDate>::toSql(transaction.clock().today()), SqlType<QString>::toSql(reason),
            SqlType<Instant>::toSql(now.at), SqlType<QString>::toSql(now.by.person),
            SqlType<QString>::toSql(now.by.systemUser));
    return true;
}

} // namespace

Inversion::Inversion(Transaction &transaction, QString voidReason)
    : m_transaction(transaction), m_voidReason(std::move(voidReason))
{
}

void Inversion::undo(std::vector<RowChange> changes)
{
    std::ranges::reverse(changes);
    for (RowChange &change : changes)
        std::swap(change.before, change.after);
    redo(std::move(changes));
}

void Inversion::redo(std::vector<RowChange> changes)
{
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const std::size_t known = m_moves.size();
        turn(changes[i]);
        for (std::size_t move = known; move < m_moves.size(); ++move)
            follow(changes, m_moves[move]);
    }
}

void Inversion::follow(std::vector<RowChange> &changes, const Move &move)
{
    for (RowChange &change : changes) {
        const TableInfo &table = tableInfo(change.table);
        const bool isRow = change.table == move.table && change.id == move.from;
        if (isRow)
            change.id = move.to;
        for (std::optional<RowImage> *image : {&change.before, &change.after}) {
            if (!*image)
                continue;
            if (isRow)
                (*image)->front() = move.to;
            for (std::size_t i = 0; i < table.columns.size(); ++i) {
                if (table.columns[i].refersTo == move.table && (**image)[i].toLongLong() == move.from)
                    (**image)[i] = move.to;
            }
        }
    }
}

RowImage Inversion::needUnchanged(const TableInfo &table, qint64 id, const RowImage &expected) const
{
    const std::optional<RowImage> now = m_transaction.findImage(table, id);
    if (!now || !sameContent(table, *now, expected))
        throw SqlError(changedSince());
    return *now;
}

void Inversion::turn(RowChange change)
{
    const TableInfo &table = tableInfo(change.table);
    if (isAppendOnly(change.table)) {
        turnLogEntry(table, change);
    } else if (change.before && change.after) {
        needUnchanged(table, change.id, *change.before);
        m_transaction.updateImage(table, *change.after, false);
    } else if (change.before) {
        RowImage now = needUnchanged(table, change.id, *change.before);
        if (mark(m_transaction, table, now, m_voidReason)) {
            m_transaction.updateImage(table, now, false);
        } else {
            letGo(m_transaction, change.table, change.id);
            m_transaction.removeImage(table, change.id);
        }
    } else if (change.after) {
        const std::optional<RowImage> marked = m_transaction.findImage(table, change.id);
        if (!marked)
            m_transaction.insertImage(table, *change.after);
        else if (isMarked(table, *marked, *change.after))
            m_transaction.updateImage(table, *change.after, false);
        else
            throw SqlError(changedSince());
    }
}

void Inversion::turnLogEntry(const TableInfo &table, const RowChange &change)
{
    const bool should = counts(table, change.after);
    const bool does = counts(table, m_transaction.findImage(table, change.id));
    if (should == counts(table, change.before))
        return;
    if (should == does)
        throw SqlError(changedSince());
    if (should)
        appendAgain(table, change, *change.after);
    else
        voidEntry(table, change.id, change.after);
}

void Inversion::appendAgain(const TableInfo &table, const RowChange &change, RowImage image)
{
    const Record now = m_transaction.record();
    if (std::optional<RowImage> gone = m_transaction.findImage(table, change.id)) {
        const QVariant place = cell(*gone, table, "place_of");
        cell(image, table, "place_of") = place.isNull() ? gone->front() : place;
    }
    image.front() = QVariant();
    cell(image, table, "recorded_at") = SqlType<Instant>::toSql(now.at);
    cell(image, table, "recorded_by") = SqlType<QString>::toSql(now.by.person);
    cell(image, table, "recorded_system_user") = SqlType<QString>::toSql(now.by.systemUser);
    setVoid(image, table, {}, {}, {}, {}, {});
    const Move move{table.id, change.id, m_transaction.insertImage(table, std::move(image))};
    m_moves.push_back(move);
    forEachTable([&]<class Row>() { repoint(tableInfo<Row>(), move); });
}

void Inversion::repoint(const TableInfo &table, const Move &move)
{
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].refersTo != move.table)
            continue;
        for (const qint64 row : m_transaction.rowsReferringTo(table, i, move.from)) {
            RowImage image = *m_transaction.findImage(table, row);
            image[i] = move.to;
            m_transaction.updateImage(table, std::move(image), false);
        }
    }
}

void Inversion::voidEntry(const TableInfo &table, qint64 id, const std::optional<RowImage> &wanted)
{
    RowImage image = *m_transaction.findImage(table, id);
    const Record now = m_transaction.record();
    const auto said = [&](const char *column, const QVariant &otherwise) {
        return wanted ? (*wanted)[static_cast<std::size_t>(table.indexOf(column))] : otherwise;
    };
    setVoid(image, table, said("void_date", SqlType<QDate>::toSql(m_transaction.clock().today())),
            said("void_reason", SqlType<QString>::toSql(m_voidReason)), SqlType<Instant>::toSql(now.at),
            SqlType<QString>::toSql(now.by.person), SqlType<QString>::toSql(now.by.systemUser));
    m_transaction.updateImage(table, std::move(image), false);
}

} // namespace gelt
