// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/contents.h"

#include <QLocale>
#include <QStringList>

namespace gelt {

/// What became of an issued report, in words.
struct ComparedReport {
    QString verdict;     ///< one sentence
    QStringList reasons; ///< what people did since; none where no figure is another
    QStringList figures; ///< those that are others, a sentence each
};

/**
 * What an issued report would say otherwise now: the figures, and what changed them. Reads the file over
 * a connection of its own, so in any thread.
 *
 * @param path of the plan. @param now the plan as it is now.
 * @return NotFound, Conflict of contents::knownWhenIssued(), or what Database::open() says.
 */
Result<ComparedReport> compareWithNow(const QString &path, const Clock &clock, const IssuedReport &issued,
                                      const PlanContents &now, const QLocale &locale);

} // namespace gelt
