// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/papers.h"

#include <span>

namespace gelt::report {

/**
 * The minutes as they are signed and archived, in the order of GTC 185: head, who was there, agenda, development,
 * commitments, next meeting, signatures, annexes. What was not said is left out; agenda and development bear the same
 * numbers, decisions run through the whole acta. Drafts and annulled minutes carry a mark on every page.
 *
 * @param reviewed what "follow-up of commitments" looks at (commitmentsToReview()).
 */
Document acta(const PlanContents &contents, std::span<const ReviewedCommitment> reviewed, ActaId id,
              const ActaPrint &print, const QLocale &locale);

/// The agenda, numbered.
std::vector<Block> agendaBlocks(std::span<const AgendaItem> items);
/// Commitments as they stand in the acta before: where, what, who, until when, what became of them.
Grid reviewedGrid(const PlanContents &contents, std::span<const ReviewedCommitment> reviewed);

} // namespace gelt::report
