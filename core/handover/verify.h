// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/contents.h"
#include "core/handover/handover.h"
#include "core/storage/check.h"

#include <vector>

namespace gelt::handover {

/// What verifying found.
struct Verdict {
    bool isHandover = false; ///< false: a plan file alone
    int files = 0;           ///< that are as they were
    QByteArray seal;         ///< SHA-256 of SHA256SUMS; empty of a plan file
    std::vector<checking::Finding> findings; ///< in sentences; bad ones break the whole

    bool isSound() const;
};

/**
 * Proves a hand-over (its folder or ZIP) or a plan file: every byte of every file by SHA256SUMS, none missing and none
 * besides them; the plan file in it by its own check, and that the pages of signed actas and issued reports beside it are
 * those that it keeps. Changes nothing; nothing of a ZIP is written anywhere but in the folder for temporary files.
 *
 * @return NotFound, Invalid for what is neither, TooLarge, Io or Cancelled; whatever is wrong with the contents is a finding.
 */
Result<Verdict> verify(const QString &path, const Clock &clock, const Progress &progress = {});

/**
 * The plan within a hand-over, or of a plan file: what the next period's plan is made from.
 * @return as verify(); Damaged where the bytes are not those that SHA256SUMS names.
 */
Result<PlanContents> planOf(const QString &path, const Clock &clock);

} // namespace gelt::handover
