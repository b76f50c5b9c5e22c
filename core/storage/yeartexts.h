// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contents.h"
#include "core/storage/transaction.h"

/**
 * What people write for the report of a year, and the challenges that it names. Both are ordinary rows: they are changed
 * and removed by Transaction::update() and remove().
 */
namespace gelt::yeartexts {

/// Whether rows of that table belong to reports: texts of a year, challenges, issued reports.
bool holds(TableId table);

/// Reads the texts, the challenges and the list of issued reports, sorted as PlanContents promises.
void read(Transaction &transaction, PlanContents &contents);

/// The texts of a year; nothing where nobody wrote any.
std::optional<YearTexts> ofYear(Transaction &transaction, int year);

/// Stores the texts of a year, new ones or those that were read. Throws Conflict where somebody else wrote for that year
/// since, Invalid of validate().
YearTexts put(Transaction &transaction, YearTexts texts);

/// Stores a new challenge behind the others of its year. Throws Invalid.
Challenge addChallenge(Transaction &transaction, Challenge draft);

/// Lets two challenges of a year change places. Throws NotFound where one is gone, Conflict where their years differ.
void swapChallenges(Transaction &transaction, ChallengeId a, ChallengeId b);

} // namespace gelt::yeartexts
