// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/changes.h"
#include "core/storage/connection.h"

#include <tuple>
#include <type_traits>

namespace gelt {

/// Personal columns enter the change log as "changed", without their values (Ley 1581/2012).
enum class Privacy { Ordinary, Personal };

/**
 * A column and the member it holds: Column<&Activity::deadline, &Deadline::text>{"deadline_text"}.
 * The path may lead through an optional member; where that is empty all its columns are NULL, and a row whose columns
 * are all NULL leaves it empty.
 */
template <auto... path>
struct Column {
    const char *name;
    Privacy privacy = Privacy::Ordinary;
    std::optional<TableId> refersTo = {}; ///< whose key it holds, where undo may have to follow a row to a new key
};

/// The one column list of a row type; specialised in tables.h. The first column is the key.
template <class Row>
struct Table;

namespace table {

template <class T>
inline constexpr bool isOptional = false;
template <class T>
inline constexpr bool isOptional<std::optional<T>> = true;

/// The member at the end of the path, or nullptr where an optional on the way is empty.
template <auto head, auto... rest, class Owner>
const auto *reach(const Owner &owner)
{
    const auto &member = owner.*head;
    if constexpr (sizeof...(rest) == 0) {
        return &member;
    } else if constexpr (isOptional<std::remove_cvref_t<decltype(member)>>) {
        using Found = decltype(reach<rest...>(*member));
        return member ? reach<rest...>(*member) : Found(nullptr);
    } else {
        return reach<rest...>(member);
    }
}

template <auto head, auto... rest, class Owner>
void assign(Owner &owner, const QVariant &value)
{
    auto &member = owner.*head;
    using Member = std::remove_cvref_t<decltype(member)>;
    if constexpr (sizeof...(rest) == 0) {
        member = SqlType<Member>::fromSql(value);
    } else if constexpr (isOptional<Member>) {
        if (value.isNull())
            return;
        if (!member)
            member.emplace();
        assign<rest...>(*member, value);
    } else {
        assign<rest...>(member, value);
    }
}

template <auto... path, class Row>
QVariant valueOf(const Column<path...> &, const Row &row)
{
    const auto *leaf = reach<path...>(row);
    return leaf ? SqlType<std::remove_cvref_t<decltype(*leaf)>>::toSql(*leaf) : QVariant();
}

template <auto... path, class Row>
void fill(const Column<path...> &, Row &row, const QVariant &value)
{
    assign<path...>(row, value);
}

} // namespace table

/// What the store needs to know of a table at run time; made from Table<Row>.
struct TableInfo {
    struct ColumnInfo {
        const char *name;
        Privacy privacy;
        std::optional<TableId> refersTo;
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

TableInfo describeTable(TableId id, const char *name, std::vector<TableInfo::ColumnInfo> columns);

template <class Row>
const TableInfo &tableInfo()
{
    static const TableInfo info = std::apply(
        [](const auto &...column) {
            return describeTable(Table<Row>::id, Table<Row>::name,
                                 {TableInfo::ColumnInfo{column.name, column.privacy, column.refersTo}...});
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

/// Reads TableInfo::selectList, which stands at @p first in the statement.
template <class Row>
Row readRow(const Statement &statement, int first = 0)
{
    Row row;
    int index = first;
    std::apply([&](const auto &...column) { (table::fill(column, row, statement.value(index++)), ...); },
               Table<Row>::columns);
    return row;
}

} // namespace gelt
