// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/domain/period.h"
#include "core/domain/record.h"
#include "core/exchange/draft.h"
#include "core/storage/contents.h"
#include "core/storage/database.h"

#include <QDate>

#include <optional>

class QCommandLineParser;

/// Options that several commands share, each read in one place.
namespace gelt::cli {

void addValue(QCommandLineParser &parser, const QString &name);
void addFlag(QCommandLineParser &parser, const QString &name);

/// The day of an option, or nothing where it is not given. @return Invalid where it is no day.
Result<std::optional<QDate>> dateOption(const QCommandLineParser &parser, const QString &name);

/// --from and --to: both or none. @return Invalid for one alone, no days, or an end before the start.
Result<std::optional<Period>> periodOption(const QCommandLineParser &parser);

/// --by and the system's user; the dispatcher refuses a --by that is too long.
Author authorOf(const QCommandLineParser &parser, const Console &console);

/// A whole plan in one short reading transaction; what the file had to say on opening goes to console.err.
Result<PlanContents> readContents(const QString &path, Console &console);

/// Opens a plan file for a command that writes it, as @p author.
Result<std::unique_ptr<Database>> openToWrite(const QString &path, const Author &author, const Console &console);

/// Prints what an import understood with doubt and what it did not.
void printDoubts(const ImportDraft &draft, Console &console);

} // namespace gelt::cli
