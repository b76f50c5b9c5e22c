// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tables.h"

#include "core/storage/columns.h"

#include <QStringList>

#include <cstring>

namespace gelt {

int TableInfo::indexOf(const char *column) const
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (std::strcmp(columns[i].name, column) == 0)
            return static_cast<int>(i);
    }
    return -1;
}

namespace {

TableInfo describeTable(TableId id, const char *name, std::vector<TableInfo::ColumnInfo> columns)
{
    TableInfo info{id, QString::fromLatin1(name), std::move(columns), -1, {}, {}, {}, {}, {}};
    info.versionColumn = info.indexOf("row_version");

    QStringList qualified;
    QStringList names;
    QStringList marks;
    QStringList sets;
    for (std::size_t i = 0; i < info.columns.size(); ++i) {
        const QString column = QString::fromLatin1(info.columns[i].name);
        qualified.append(info.name + u'.' + column);
        names.append(column);
        marks.append(QStringLiteral("?"));
        if (i > 0)
            sets.append(column + QStringLiteral(" = ?"));
    }
    info.selectList = qualified.join(QStringLiteral(", "));
    info.insertSql = QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                         .arg(info.name, names.join(QStringLiteral(", ")), marks.join(QStringLiteral(", ")));
    info.updateSql =
        QStringLiteral("UPDATE %1 SET %2 WHERE id = ?").arg(info.name, sets.join(QStringLiteral(", ")));
    info.deleteSql = QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(info.name);
    info.findSql = QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(info.selectList, info.name);
    return info;
}

} // namespace

template <class Row>
const TableInfo &tableInfo()
{
    static const TableInfo info = std::apply(
        [](const auto &...column) {
            return describeTable(Table<Row>::id, Table<Row>::name,
                                 {TableInfo::ColumnInfo{column.name, column.privacy, column.refersTo,
                                                         table::holdsBytes(column)}...});
        },
        Table<Row>::columns);
    return info;
}

template <class Row>
RowImage toImage(const Row &row)
{
    return std::apply([&](const auto &...column) { return RowImage{table::valueOf(column, row)...}; },
                      Table<Row>::columns);
}

template <class Row>
Row fromImage(const RowImage &image)
{
    Row row;
    std::size_t index = 0;
    std::apply([&](const auto &...column) { (table::fill(column, row, image[index++]), ...); }, Table<Row>::columns);
    return row;
}

template <class Row>
Row readRow(const Statement &statement, int first)
{
    Row row;
    int index = first;
    std::apply([&](const auto &...column) { (table::fill(column, row, statement.value(index++)), ...); },
               Table<Row>::columns);
    return row;
}

#define GELT_TABLE(Row)                                                                                               \
    template const TableInfo &tableInfo<Row>();                                                                       \
    template RowImage toImage<Row>(const Row &);                                                                      \
    template Row fromImage<Row>(const RowImage &);                                                                    \
    template Row readRow<Row>(const Statement &, int);
GELT_TABLE(Import)
GELT_TABLE(Plan)
GELT_TABLE(LocalHoliday)
GELT_TABLE(Person)
GELT_TABLE(Appointment)
GELT_TABLE(Membership)
GELT_TABLE(Delegation)
GELT_TABLE(Phase)
GELT_TABLE(Activity)
GELT_TABLE(Assignment)
GELT_TABLE(Extension)
GELT_TABLE(Status)
GELT_TABLE(FollowUp)
GELT_TABLE(Evidence)
GELT_TABLE(EvidenceLink)
GELT_TABLE(CommitteeSettings)
GELT_TABLE(AgendaTemplate)
GELT_TABLE(AgendaTemplateItem)
GELT_TABLE(Acta)
GELT_TABLE(Attendance)
GELT_TABLE(AgendaItem)
GELT_TABLE(Decision)
GELT_TABLE(Commitment)
GELT_TABLE(CommitmentEntry)
GELT_TABLE(ReviewedCommitment)
GELT_TABLE(Annex)
GELT_TABLE(ActaSigner)
GELT_TABLE(ActaFile)
GELT_TABLE(ActaEvent)
GELT_TABLE(YearTexts)
GELT_TABLE(Challenge)
GELT_TABLE(IssuedReport)
#undef GELT_TABLE

QString inLogOrder() { return QStringLiteral("coalesce(place_of, id), id"); }

const TableInfo &tableInfo(TableId id)
{
    const TableInfo *found = nullptr;
    forEachTable([&]<class Row>() {
        if (tableInfo<Row>().id == id)
            found = &tableInfo<Row>();
    });
    Q_ASSERT(found);
    return *found;
}

} // namespace gelt
