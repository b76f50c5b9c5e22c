// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/storage/sqlerror.h"
#include "core/storage/table.h"

#include <QJsonValue>

#include <map>
#include <type_traits>

namespace gelt {

/**
 * The proof that a transaction is open: whoever takes one runs inside Database::write() or read(). Everything here
 * throws SqlError. Writing inside read() is refused.
 *
 * Each change of a row is checked by the row's validate(), noted for Database::committed() and written to the change
 * log, in this same transaction.
 */
class Transaction {
public:
    /// The keys that an import gave, by which it can be made again after an undo as if it had never been away.
    struct ImportKeys {
        qint64 import = 0;
        std::map<TableId, qint64> first; ///< the first key per table; the rest follow without gaps
        int firstNumber = 0;             ///< of the activities; 0: they kept the draft's
        int orderBase = 0;
        int firstCode = 1; ///< of the evidence that came without a code of its own
    };

    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Stores a new row. A key that the row brings is kept, else it gets one. @return the row as stored.
    template <class Row>
    Row insert(Row row)
    {
        check(row);
        if constexpr (requires { row.rowVersion; })
            row.rowVersion = 1;
        row.id = {insertImage(tableInfo<Row>(), toImage(row))};
        return row;
    }

    /**
     * Stores a row that was read and changed; one that says what is stored already is left alone.
     * @return the row as stored, with its new row version. Throws Conflict where somebody changed the row since it was
     * read or it is gone.
     */
    template <class Row>
    Row update(Row row)
    {
        check(row);
        const int version = updateImage(tableInfo<Row>(), toImage(row), true);
        if constexpr (requires { row.rowVersion; })
            row.rowVersion = version;
        return row;
    }

    /// Deletes a row. Throws NotFound where it is gone, Conflict where something refers to it or it is a log's.
    template <class Row>
    void remove(decltype(Row::id) id)
    {
        removeImage(tableInfo<Row>(), id.value);
    }

    template <class Row>
    std::optional<Row> find(decltype(Row::id) id)
    {
        Statement statement = prepare(tableInfo<Row>().findSql);
        statement.bind(id);
        if (!statement.step())
            return {};
        return readRow<Row>(statement);
    }

    /// All rows in the order of @p tail, such as "WHERE activity_id = ? ORDER BY id".
    template <class Row, class... Values>
    std::vector<Row> select(const QString &tail, const Values &...values)
    {
        Statement statement = prepare(QStringLiteral("SELECT %1 FROM %2 %3")
                                          .arg(tableInfo<Row>().selectList, tableInfo<Row>().name, tail));
        statement.bind(values...);
        std::vector<Row> rows;
        while (statement.step())
            rows.push_back(readRow<Row>(statement));
        return rows;
    }

    /// For statements of the stores. What they write is neither noted nor logged: say it with note() where it matters.
    Statement prepare(const QString &sql) { return m_connection.prepare(sql); }
    void note(const Change &change) { m_changes.push_back(change); }

    /// The row of the history that this transaction writes; made when it is first asked for.
    qint64 editId();

    bool isWriting() const { return m_edit != nullptr; }
    const Clock &clock() const { return m_clock; }
    const Author &author() const;
    /// Now, by the author of this edit.
    Record record() const { return {m_now, author()}; }
    const QString &path() const { return m_connection.path(); }

    const Changes &changes() const { return m_changes; }
    /// Keeps every change of a row, with all it takes to turn it back, in @p into as well; nullptr ends it.
    void keepImages(std::vector<RowChange> *into) { m_images = into; }
    std::vector<RowChange> *keptImages() const { return m_images; }

    /// Says that this edit is an act of record, which no history takes back.
    void makeFinal() { m_isFinal = true; }
    bool isFinal() const { return m_isFinal; }

    /// @name What an import gave, and what the next ones in this transaction are to give again
    ///@{
    std::vector<ImportKeys> importKeys;
    std::vector<ImportKeys> keysToReuse; ///< first come, first used
    ///@}

    /// @name Rows whose type is known only at run time
    ///@{
    std::optional<RowImage> findImage(const TableInfo &table, qint64 id);
    qint64 insertImage(const TableInfo &table, RowImage image);
    /// @param checkVersion whether the image's row version must be the stored one. @return the new row version, or 0.
    int updateImage(const TableInfo &table, RowImage image, bool checkVersion);
    void removeImage(const TableInfo &table, qint64 id);
    /// The keys of the rows of @p table whose column @p column holds @p key.
    std::vector<qint64> rowsReferringTo(const TableInfo &table, std::size_t column, qint64 key);
    ///@}

private:
    friend class Database;
    Transaction(Connection &connection, const Clock &clock, const Edit *edit);

    template <class Row>
    static void check(const Row &row)
    {
        if constexpr (requires { validate(row); }) {
            if (Result<> ok = validate(row); !ok)
                throw SqlError(ok.error());
        }
    }
    void needWriting() const;
    void log(const TableInfo &table, const Change &change, const RowImage *before, const RowImage *after);

    Connection &m_connection;
    const Clock &m_clock;
    const Edit *m_edit; ///< nullptr in a read
    Instant m_now;
    qint64 m_editId = 0;
    Changes m_changes;
    std::vector<RowChange> *m_images = nullptr;
    bool m_isFinal = false;
};

/// How a value stands in the change log; personal ones only as "changed".
QJsonValue logValue(const TableInfo::ColumnInfo &column, const QVariant &value);
/// Whether two values of a row are the same in the file; every NULL is.
bool sameValue(const QVariant &a, const QVariant &b);
/// Whether two images say the same, their row versions apart.
bool sameContent(const TableInfo &table, const RowImage &a, const RowImage &b);

} // namespace gelt
