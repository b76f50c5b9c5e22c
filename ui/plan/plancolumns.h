// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/common.h"
#include "ui/session/session.h"

#include <QFontMetrics>
#include <QLocale>
#include <QString>

#include <array>

namespace gelt {

/// The columns that the plan's table can show; the value is also the section of the header before it is moved.
enum class PlanColumn {
    Number, Title, Responsible, Deadline, Planned, Progress, Compliance, State, Evidence, // shown at first
    Description, Supporting, Weight, Target, ExpectedEvidence, LastFollowUp
};

inline constexpr int planColumnCount = 15;

/// An activity and all that its row shows.
struct PlanRow {
    const Session &session;
    const Activity &activity;
    const ActivityMeasure &measure;
    const QHash<PersonId, QString> &people;
    const QLocale &locale;
};

/// All that is particular to a column, in one place.
struct PlanColumnSpec {
    PlanColumn column;
    const char *key;         ///< in the settings
    const char *title;       ///< to be translated
    const char *help;        ///< the header's tooltip, to be translated
    QString (*text)(const PlanRow &);        ///< the whole value as a person reads and copies it
    QVariant (*sortKey)(const PlanRow &);    ///< compares as the column sorts; nullptr: by the folded text
    const char *sample;      ///< the widest usual text of its cells, to be translated: it decides the width at first
    int besides;             ///< room for signs beside it, in device-independent pixels
    bool shown;              ///< at first
    bool isFigure;           ///< right-aligned
    bool isEditable;         ///< in place
};

extern const std::array<PlanColumnSpec, planColumnCount> planColumns;

inline const PlanColumnSpec &specOf(PlanColumn column) { return planColumns[static_cast<std::size_t>(column)]; }
QString titleOf(const PlanColumnSpec &spec);
QString helpOf(const PlanColumnSpec &spec);
/// The width that shows the sample and the title whole.
int widthOf(const PlanColumnSpec &spec, const QFontMetrics &metrics);

/// The second line of a deadline's cell: what its words were understood to mean ("quarterly, 16 periods").
QString deadlineMeaning(const PlanRow &row);
/// The second line of a state's cell: how long overdue, when due, how many occurrences are late; may be empty.
QString stateDetail(const PlanRow &row);

} // namespace gelt
