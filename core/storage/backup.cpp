// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/storage/copying.h"
#include "core/storage/fileheader.h"
#include "core/storage/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace gelt::backups {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Backups)
};

const QString &stampFormat()
{
    static const QString format = QStringLiteral("yyyyMMdd-HHmmss");
    return format;
}

QString folderOr(const QString &planPath, const QString &folder) { return folder.isEmpty() ? folderOf(planPath) : folder; }

/// One folder that is missing is made, not the way to it: that is a disk that is not connected, or a mistyped name.
/// @return whether it was made.
Result<bool> needFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return false;
    const QString above = QFileInfo(QDir::cleanPath(QFileInfo(folder).absoluteFilePath())).path();
    if (!QFileInfo(above).isDir())
        return Error{ErrorCode::NotFound,
                     Tr::tr("There is no folder “%1”. Check that the disk is connected, or make the folder.")
                         .arg(QDir::toNativeSeparators(above)),
                     {}};
    if (QDir().mkdir(folder))
        return true;
    return Error{ErrorCode::ReadOnly,
                 Tr::tr("The folder “%1” for backups could not be made. Choose another folder.")
                     .arg(QDir::toNativeSeparators(folder)),
                 {}};
}

/// The stamp is UTC, so that the names sort as the moments do and summer time repeats none.
QString nameFor(const QString &planPath, Instant at, const QString &reason, int copy)
{
    static const QRegularExpression notWord(QStringLiteral("[^a-z0-9-]+"));
    const QString word = reason.toLower().remove(notWord).left(30);
    const QString stamp = at.toUtc().toString(stampFormat());
    const QString base = QFileInfo(planPath).completeBaseName();
    const QString tail = word.isEmpty() ? QStringLiteral("manual") : word;
    return copy == 1 ? QStringLiteral("%1.%2.%3.gelt").arg(base, stamp, tail)
                     : QStringLiteral("%1.%2-%4.%3.gelt").arg(base, stamp, tail).arg(copy);
}

void rotate(const QString &planPath, const QString &folder)
{
    int kept = 0;
    for (const Backup &backup : list(planPath, folder)) {
        if (backup.reason == dailyReason && ++kept > dailyKept)
            QFile::remove(backup.path);
    }
}

} // namespace

QString folderOf(const QString &planPath)
{
    return QFileInfo(planPath).absolutePath() + QStringLiteral("/respaldos");
}

Result<QString> make(Database &database, const QString &folder, const QString &reason)
{
    const QString where = folderOr(database.path(), folder);
    const Result<bool> made = needFolder(where);
    if (!made)
        return made.error();
    // A copy is made anew and can be sound where the plan is not; it must not drive out those of before the damage.
    if (reason == dailyReason) {
        if (Result<> whole = copying::quickCheck(database.connection()); !whole)
            return whole.error();
    }
    copying::sweepOld(where, QFileInfo(database.path()).completeBaseName() + u'.');
    const Instant now = database.clock().now();
    QString path;
    for (int copy = 1; path.isEmpty() || QFileInfo::exists(path); ++copy)
        path = QDir(where).filePath(nameFor(database.path(), now, reason, copy));
    if (Result<> copied = copying::copyInto(database.connection(), path); !copied) {
        if (*made)
            QDir().rmdir(where);
        return copied.error();
    }
    if (reason == dailyReason)
        rotate(database.path(), where);
    return path;
}

Result<QString> makeDaily(Database &database, const QString &folder)
{
    const QDate today = database.clock().now().toUtc().date();
    for (const Backup &backup : list(database.path(), folder)) {
        if (backup.reason == dailyReason && backup.at.toUtc().date() == today)
            return QString();
    }
    return make(database, folder, dailyReason.toString());
}

Result<> restore(const QString &backup, const QString &out)
{
    const auto steps = migrations::released();
    const Result<FileHeader> header = FileHeader::read(backup, migrations::newest(steps));
    if (!header)
        return header.error();
    // Nothing is written beside the copy: it may lie on a medium that cannot be written.
    auto source = Connection::open(QFileInfo(backup).absoluteFilePath(), Connection::Access::ReadOnly, 5000);
    if (!source)
        return source.error();
    if (Result<> whole = copying::quickCheck(**source); !whole)
        return whole;
    if (Result<> ours = schema::verify(**source, steps, header->version); !ours)
        return ours;
    const QFileInfo target(out);
    copying::sweepOld(target.absolutePath(), target.fileName() + u'.');
    return copying::copyInto(**source, target.absoluteFilePath());
}

std::vector<Backup> list(const QString &planPath, const QString &folder)
{
    const QString base = QFileInfo(planPath).completeBaseName();
    const QRegularExpression shape(QStringLiteral("^%1\\.(\\d{8}-\\d{6})(?:-\\d+)?\\.([a-z0-9-]+)\\.gelt$")
                                       .arg(QRegularExpression::escape(base)));
    std::vector<Backup> found;
    const QFileInfoList files =
        QDir(folderOr(planPath, folder)).entryInfoList({QStringLiteral("*.gelt")}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        const QRegularExpressionMatch match = shape.match(file.fileName());
        QDateTime at = QDateTime::fromString(match.captured(1), stampFormat());
        if (!match.hasMatch() || !at.isValid())
            continue;
        at.setTimeSpec(Qt::UTC);
        found.push_back({file.absoluteFilePath(), {at.toMSecsSinceEpoch()}, match.captured(2), file.size()});
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &Backup::at);
    return found;
}

} // namespace gelt::backups
