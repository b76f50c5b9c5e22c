// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/imports.h"
#include "tests/support/need.h"

#include <QTemporaryDir>

/// What the tests of storage and undo share: a plan file in a folder of its own, and rows to fill it with.
namespace gelt::testing {

QDate day(int year, int month, int dayOfMonth);
Instant noon(); ///< 2013-08-12T12:00:00Z
Clock fixedClock();
Edit edit(const QString &what = QStringLiteral("una prueba"));
Plan plan();
Activity activity(int number, const QString &title = QStringLiteral("Publicar el directorio"));
FollowUp progressOf(ActivityId activity, int percent, QDate date);

/// Two phases, three activities (two one-time, one recurring), a person, logs, evidence and links: every table of a
/// plan, with draft keys that begin at 101 to be unlike any stored ones.
PlanContents draft();
/// @p activities one-time activities with @p followUpsEach each.
PlanContents largeDraft(int activities, int followUpsEach);

ImportSource source();

struct TempPlan {
    TempPlan();
    explicit TempPlan(const PlanContents &contents);

    QString file(const char *name) const { return folder.filePath(QLatin1StringView(name)); }
    PlanContents contents() const;

    QTemporaryDir folder;
    QString path;
    std::unique_ptr<Database> db;
};

QByteArray bytesOf(const QString &path);
void putBytes(const QString &path, const QByteArray &bytes);
/// Runs SQL on a file with the engine's own connection, past the store and its rules.
void runSql(const QString &path, const QStringList &statements);
/// The first column of the rows that a query gives, past the store.
QStringList querySql(const QString &path, const QString &sql);

/// The error code of a result, or nothing where it succeeded.
template <class T>
std::optional<ErrorCode> codeOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

} // namespace gelt::testing
