// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/commitments.h"
#include "core/report/blocks.h"

#include <QLocale>

#include <span>

namespace gelt::report {

/// How lists of commitments are printed.
struct CommitmentPrint {
    Paper paper = Paper::Letter;
    QDate asOf;     ///< the day at which they were measured
    QString filter; ///< what a person left out, in words; empty: nothing

    bool operator==(const CommitmentPrint &) const = default;
};

/**
 * Commitments that somebody still owes, over all actas: overdue ones first, then those pending, each by due day (those
 * without one last).
 *
 * @param commitments which ones, as measureCommitments() gives them; those that are not open are left out.
 */
Document commitmentList(const PlanContents &contents, std::span<const CommitmentMeasure> commitments,
                        const CommitmentPrint &print, const QLocale &locale);

/// The same as a sheet for each who answers, by name, nobody's last: with room to write by hand what was done.
Document commitmentSheets(const PlanContents &contents, std::span<const CommitmentMeasure> commitments,
                          const CommitmentPrint &print, const QLocale &locale);

} // namespace gelt::report
