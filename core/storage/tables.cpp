// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tables.h"

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

const TableInfo &tableInfo(TableId id)
{
    const TableInfo *found = nullptr;
    forEachTable([&]<class Row>() {
        if (Table<Row>::id == id)
            found = &tableInfo<Row>();
    });
    Q_ASSERT(found);
    return *found;
}

} // namespace gelt
