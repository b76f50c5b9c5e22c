// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/datatable.h"
#include "core/exchange/planlookup.h"

#include <QLocale>

#include <memory>
#include <optional>
#include <span>

/// The single tables that tables.h puts together.
namespace gelt::tables {

/// The plan, its figures and what of them a table shows.
struct Source {
    std::shared_ptr<const PlanLookup> plan;
    QLocale locale;
    bool everything = false; ///< also what was voided or speaks of days after the cut-off
    int year = 0;            ///< of meetings and challenges; 0: of all years
    bool onlyReported = false; ///< progress only where somebody reported one, so that it can be read back

    const PlanContents &contents() const { return plan->contents(); }
    QDate cutOff() const { return plan->measure().cutOff; }
    /// Whether an entry of a log is shown.
    template <class Entry>
    bool shows(const Entry &entry, QDate day) const
    {
        return plan->activity(entry.activity) && (everything || (!entry.voided && day <= cutOff()));
    }
};

DataTable activities(const Source &source);
DataTable phases(const Source &source);
DataTable occurrences(const Source &source); ///< one row for each period of each recurring activity
DataTable followUps(const Source &source);
DataTable extensions(const Source &source);
DataTable statuses(const Source &source);
DataTable evidence(const Source &source);
DataTable challenges(const Source &source);
DataTable committee(const Source &source);
DataTable people(const Source &source); ///< with personal data
DataTable actas(const Source &source);
DataTable commitments(const Source &source);

/// The entries of @p all that @p shown keeps, by their places: what rows are read from.
template <class Entry, class Shown>
std::shared_ptr<const std::vector<const Entry *>> chosen(const std::vector<Entry> &all, Shown &&shown)
{
    auto entries = std::make_shared<std::vector<const Entry *>>();
    for (const Entry &entry : all) {
        if (shown(entry))
            entries->push_back(&entry);
    }
    return entries;
}

/// A table with a row for each of @p entries; @p read appends its cells.
template <class Entry, class Read>
DataTable tableOf(const QString &name, std::vector<DataColumn> columns,
                  std::shared_ptr<const std::vector<Entry>> entries, Read read)
{
    const std::size_t rows = entries->size();
    return {name, std::move(columns), rows,
            [entries = std::move(entries), read = std::move(read)](std::size_t row, DataRow &cells) {
                read((*entries)[row], cells);
            }};
}

/// A whole number, or nothing.
inline DataCell whole(std::optional<qint64> value) { return value ? DataCell(*value) : DataCell(); }
inline DataCell number(int value) { return DataCell(static_cast<qint64>(value)); }
/// A compliance, "NA" where there is none.
DataCell compliance(const std::optional<Percent> &value);
/// "Yes" or "No".
DataCell yesNo(bool value);

} // namespace gelt::tables
