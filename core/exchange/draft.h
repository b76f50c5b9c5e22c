// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contents.h"
#include "core/exchange/columns.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace gelt {

/// Something that was taken one way and could be meant another way, for a person to look at.
struct Doubt {
    int row = 0;     ///< line of a text or row of a table, from 1; 0: the source as a whole
    QString column;  ///< as the source names it, else as the program does
    QString value;   ///< as written, cut where it is long
    QString message; ///< what was done with it and what to do
    std::optional<Column> field{}; ///< what of the activity it is about, where it is about one thing
    bool refused = false;          ///< the cell's value is not taken for what its column says; false: it is, with doubt

    bool operator==(const Doubt &) const = default;
};

/// A row that did not become anything of the plan. Listed, never dropped silently.
struct UnreadRow {
    int row = 0;  ///< line of a text or row of a table, from 1
    QString text; ///< as written, cut where it is long
    QString reason;

    bool operator==(const UnreadRow &) const = default;
};

/// What a table or a text cannot say of itself.
struct ImportOptions {
    std::optional<Period> period; ///< nothing: from the years that the deadlines name
    QString entity;
    QDate progressDate;                             ///< the day a progress column speaks of; invalid: @c today
    Periodicity permanent = Periodicity::Quarterly; ///< what "Permanente" means
    QDate today;                                    ///< valid; its year is the plan's where no deadline names one
    QString sourceName;                             ///< file name, for messages and for a plan without a title
    QString sheet;                                  ///< of a workbook; empty: the one that seems to hold the plan
};

/**
 * What an import would bring in. The ids are the draft's own: positive, unique in their table, and only good for
 * telling its rows apart. Activities are numbered; a caller that appends to a plan renumbers them.
 */
struct ImportDraft {
    PlanContents contents;
    std::vector<Doubt> doubts;     ///< by row
    std::vector<UnreadRow> unread; ///< by row
    std::vector<int> rows;         ///< of the activities, in parallel: where each stands; empty: doubts name numbers
    bool periodGuessed = false;    ///< whether the period is from the deadlines (or this year, when they name none)
};

} // namespace gelt
