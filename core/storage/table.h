// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/changes.h"
#include "core/storage/connection.h"

namespace gelt {

/// Personal columns enter the change log as "changed", without their values (Ley 1581/2012).
enum class Privacy { Ordinary, Personal };

/// What the store needs to know of a table at run time; made from its column list (columns.h).
struct TableInfo {
    struct ColumnInfo {
        const char *name;
        Privacy privacy;
        std::optional<TableId> refersTo;
        bool holdsBytes = false;
    };

    TableId id;
    QString name;
    std::vector<ColumnInfo> columns;
    int versionColumn = -1; ///< of row_version, -1 where rows have none
    QString selectList;     ///< "activity.id, activity.number, …"
    QString insertSql;
    QString updateSql; ///< all columns but the key, by key
    QString deleteSql;
    QString findSql;

    int indexOf(const char *column) const; ///< -1 where there is none
};

// Defined and instantiated for every row type in tables.cpp: the column lists are compiled once.

template <class Row>
const TableInfo &tableInfo();

template <class Row>
RowImage toImage(const Row &row);

template <class Row>
Row fromImage(const RowImage &image);

/// Reads TableInfo::selectList, which stands at @p first in the statement.
template <class Row>
Row readRow(const Statement &statement, int first = 0);

} // namespace gelt
