// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/papers.h"

#include <span>

namespace gelt::report {

/**
 * The letter that calls the members to a meeting: when, where, the agenda and the commitments to look at. Dated as
 * Acta::convenedOn says; signed by the secretary, or else by who chairs. It names as enclosed the acta before, where the
 * agenda has its approval.
 *
 * @param reviewed what the meeting looks at (commitmentsToReview()).
 */
Document convocatoria(const PlanContents &contents, std::span<const ReviewedCommitment> reviewed, ActaId id,
                      const ActaPrint &print, const QLocale &locale);

} // namespace gelt::report
