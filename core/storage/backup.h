// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <vector>

/// Checked copies of a plan file: one file each, without journals, openable as they are.
namespace gelt::backups {

/// The reason of the rotating copies; "manual", "import", "migration" and "signing" stay until a person deletes them.
inline constexpr QStringView dailyReason = u"daily";
inline constexpr int dailyKept = 7;

/// One copy of a plan file.
struct Backup {
    QString path;
    Instant at; ///< when it was made
    QString reason;
    qint64 bytes = 0;

    bool operator==(const Backup &) const = default;
};

/// The folder "respaldos" beside the plan file, where copies go when nobody says otherwise.
QString folderOf(const QString &planPath);

/**
 * Copies the plan as it is now to "plan.20130812-101500.manual.gelt". The copy is checked before it gets that name, and
 * only then old daily ones beyond the last seven are deleted.
 * @param folder empty: folderOf() the plan. It is made where it is missing; the one that it stands in must be there.
 * @param reason one word.
 * @return the copy's path; NotFound, ReadOnly, DiskFull, Damaged or Io.
 */
Result<QString> make(Database &database, const QString &folder, const QString &reason);

/// make() with dailyReason, unless today has one already. @return its path, empty where nothing was to be done.
Result<QString> makeDaily(Database &database, const QString &folder = {});

/**
 * Makes the file @p out from a copy, which is only read, and checked first.
 * @return Exists where there is something at @p out, what Database::open() refuses with, Damaged, DiskFull or Io.
 */
Result<> restore(const QString &backup, const QString &out);

/// The copies of a plan in @p folder (empty: folderOf() it), the newest first.
std::vector<Backup> list(const QString &planPath, const QString &folder = {});

} // namespace gelt::backups
