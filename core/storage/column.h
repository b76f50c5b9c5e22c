// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqltype.h"
#include "core/storage/table.h"

#include <tuple>
#include <type_traits>

namespace gelt {

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

/// The one column list of a row type; specialised in columns.h. The first column is the key.
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

/// The last member of the path.
template <auto head, auto... rest>
struct LeafOf : LeafOf<rest...> {};
template <class Owner, class Member, Member Owner::*leaf>
struct LeafOf<leaf> {
    using Type = Member;
};

/// Whether the column holds bytes, which the change log writes in hexadecimal.
template <auto... path>
constexpr bool holdsBytes(const Column<path...> &)
{
    return std::is_same_v<typename LeafOf<path...>::Type, QByteArray>;
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

} // namespace gelt
