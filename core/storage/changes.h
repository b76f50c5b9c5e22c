// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"

#include <QVariant>

#include <optional>
#include <vector>

namespace gelt {

/// The tables whose rows people see.
enum class TableId {
    Plan,
    LocalHoliday,
    Person,
    Appointment,
    Membership,
    Delegation,
    Phase,
    Activity,
    Assignment,
    Extension,
    Status,
    FollowUp,
    Evidence,
    EvidenceLink,
    Committee,
    AgendaTemplate,
    AgendaTemplateItem,
    Acta,
    Attendance,
    AgendaItem,
    Decision,
    Commitment,
    CommitmentEntry,
    ReviewedCommitment,
    Annex,
    ActaSigner,
    ActaFile,
    ActaEvent,
    YearTexts,
    Challenge,
    IssuedReport,
    Import
};

/// What somebody does to a plan: one edit is one transaction, one line of the history and one step of undo.
struct Edit {
    QString what; ///< named in history and undo, translated: "change responsible"
    Author by;
};

/// A row that a committed edit touched; a list of them says what to read again.
struct Change {
    enum class Kind { Insert, Update, Remove };

    TableId table = TableId::Plan;
    qint64 id = 0;
    Kind kind = Kind::Insert;

    bool operator==(const Change &) const = default;
};

using Changes = std::vector<Change>;

/// The values of a row in the order of its table's columns, the key first.
using RowImage = std::vector<QVariant>;

/// One change with all it takes to turn it back: none → row, row → row, row → none.
struct RowChange {
    TableId table = TableId::Plan;
    qint64 id = 0;
    std::optional<RowImage> before;
    std::optional<RowImage> after;
};

} // namespace gelt
