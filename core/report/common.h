// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/measure.h"
#include "core/report/blocks.h"

#include <QHash>
#include <QLocale>

/// What several documents say in the same way.
namespace gelt::report {

/// The people of a plan by key, for the cells that name them.
class PeopleNames {
public:
    explicit PeopleNames(const PlanContents &contents);
    /// Those responsible for an activity as written, "; " between them; empty where nobody is.
    QString responsibleFor(const PlanContents &contents, ActivityId activity) const;

private:
    QHash<PersonId, QString> m_names;
};

Icon iconOf(State state);
Icon iconOf(Light light);

Run plain(const QString &text);
Run bold(const QString &text);
Run quiet(const QString &text);
/// A value that is not there, in words: never an empty cell, never a zero.
Cell absent(const QString &words);
Cell boldCell(const QString &text);
/// An icon and its word.
Cell stateCell(State state);
Cell lightCell(Light light);

/**
 * A deadline as it was written, and below it what it means: the day it falls due, the next business day where that
 * is a day off, and where it was extended both the first and the one in force with its acta.
 */
Cell deadlineCell(const Activity &activity, std::span<const Extension> extensions, const ActivityMeasure &measure,
                  const BusinessCalendar &calendar);

/// "Municipio de Ejemplo, Tolima", or the plan's name where no entity is named.
QString entityLine(const Plan &plan);
/// The row that opens a phase: its name and how many activities it has.
RichText phaseHead(const QString &name, int activities);
/// The same where only @p shown of them follow.
RichText phaseHead(const QString &name, int activities, int shown);
/// The name of a phase, or "No phase".
QString phaseName(const PlanContents &contents, PhaseId phase);

/**
 * Who signs: the members of the committee in force on a day, else the people known by name and position, else the
 * two positions that always sign. At most six.
 */
std::vector<Signer> signersOf(const PlanContents &contents, QDate day);

} // namespace gelt::report
