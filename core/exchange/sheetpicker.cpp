// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheetpicker.h"

#include "core/base/text.h"
#include "core/exchange/columns.h"

#include <QCoreApplication>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Import)
};

constexpr int bestRank = 5;

/// Headers count most, then being seen, then holding anything.
int rankOf(const Delimited &table, bool hidden)
{
    if (table.rows.empty())
        return 0;
    return (findHeader(table.rows) ? bestRank - 1 : 1) + (hidden ? 0 : 1);
}

} // namespace

SheetPicker::SheetPicker(const QString &wanted)
    : m_wanted(folded(wanted))
    , m_wantedName(wanted)
{
}

bool SheetPicker::wants(const QString &name) const
{
    return m_wantedName.isEmpty() ? m_bestRank < bestRank : !m_best && folded(name) == m_wanted;
}

void SheetPicker::offer(const QString &name, bool hidden, Delimited table)
{
    pass(name, hidden, table.rows.empty());
    const int rank = rankOf(table, hidden);
    if (rank <= m_bestRank)
        return;
    m_best = std::move(table);
    m_bestName = name;
    m_bestHidden = hidden;
    m_bestRank = rank;
}

void SheetPicker::pass(const QString &name, bool hidden, bool isEmpty)
{
    m_names.append(name);
    if (!isEmpty && !hidden)
        m_filled.append(name);
}

Result<Delimited> SheetPicker::finish() &&
{
    if (!m_best) {
        if (m_wantedName.isEmpty())
            return Delimited{};
        return Error{ErrorCode::NotFound,
                     Tr::tr("There is no sheet “%1” in the file; it has: %2.")
                         .arg(excerpt(m_wantedName), excerpt(m_names.join(QLatin1String(", ")), 400)),
                     {}};
    }
    Delimited table = *std::move(m_best);
    table.sheets = m_names;
    table.sheet = m_bestName;
    m_filled.removeOne(m_bestName);
    if (m_wantedName.isEmpty() && !m_filled.isEmpty())
        table.doubts.insert(table.doubts.begin(),
                            {0, 0, false, false, m_filled.join(QLatin1String(", ")),
                             Tr::tr("Only the sheet “%1” was read; if the others hold activities too, import them one "
                                    "by one.")
                                 .arg(excerpt(m_bestName))});
    if (m_bestHidden)
        table.doubts.insert(table.doubts.begin(),
                            {0, 0, false, false, m_bestName,
                             Tr::tr("The sheet that was read is hidden in the workbook; check that it is the plan.")});
    return table;
}

} // namespace gelt
