// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/copying.h"

#include "core/base/file.h"
#include "core/base/platform.h"
#include "core/storage/sqlerror.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUuid>

namespace gelt::copying {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Copying)
};

Result<> checkedCopy(Connection &connection, const QString &temporary)
{
    try {
        Statement copy = connection.prepare(QStringLiteral("VACUUM INTO ?"));
        copy.bind(temporary).run();
    } catch (const SqlError &error) {
        // The engine does not say which of the two files it means; here it is nearly always the new one.
        Error described = error.error();
        const QString folder = QFileInfo(temporary).absolutePath();
        if (described.code == ErrorCode::DiskFull || (described.code == ErrorCode::Io && isDiskFull(folder)))
            return Error{ErrorCode::DiskFull,
                         Tr::tr("The disk of the folder “%1” is full: no copy was written. Free some space or choose another place.")
                             .arg(QDir::toNativeSeparators(folder)),
                         described.detail};
        if (described.code == ErrorCode::Io || described.code == ErrorCode::ReadOnly)
            described.message = Tr::tr("A copy could not be written in “%1”. Check that the folder may be written and "
                                       "the disk is connected.")
                                    .arg(QDir::toNativeSeparators(folder));
        return described;
    }
    auto made = Connection::open(temporary, Connection::Access::ReadOnly, 0);
    if (!made)
        return made.error();
    if (Result<> whole = quickCheck(**made); !whole)
        return whole;
    made->reset();
    return flush(temporary);
}

} // namespace

Result<> flush(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite) && platform::flush(file.handle()))
        return {};
    return Error{ErrorCode::Io,
                 Tr::tr("“%1” could not be written to the disk. Check that the disk is connected and has room.")
                     .arg(QDir::toNativeSeparators(path)),
                 file.errorString()};
}

Result<> giveName(const QString &temporary, const QString &path)
{
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        return Error{ErrorCode::Exists,
                     Tr::tr("There is a file “%1” already. Choose another name.").arg(QDir::toNativeSeparators(path)),
                     {}};
    QFile file(temporary);
    if (!file.rename(path))
        return Error{ErrorCode::Io,
                     Tr::tr("“%1” could not be given its name. Check that the folder may be written.")
                         .arg(QDir::toNativeSeparators(path)),
                     file.errorString()};
    platform::flushFolder(QFileInfo(path).absolutePath());
    return {};
}

QString temporaryBeside(const QString &path)
{
    const QFileInfo info(path);
    return info.absolutePath() + QStringLiteral("/.") + info.fileName() + u'.'
           + QUuid::createUuid().toString(QUuid::Id128).left(8) + QStringLiteral(".part");
}

void sweep(const QString &path)
{
    const QFileInfo info(path);
    const QString start = u'.' + info.fileName() + u'.';
    const QDir folder(info.absolutePath());
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
        if (name.startsWith(start) && name.endsWith(QStringLiteral(".part")) && name.size() == start.size() + 13)
            discard(folder.filePath(name));
    }
}

void sweepOld(const QString &folder, const QString &start)
{
    // Behind the name of what was to be made; libraries that write it hang their own letters on.
    static const QRegularExpression ending(QStringLiteral("\\.[0-9a-f]{8}\\.part([.-][A-Za-z0-9]+)?$"));
    const QDateTime before = QDateTime::currentDateTime().addSecs(-abandonedSecs);
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
        const QString name = file.fileName();
        if (name.startsWith(u'.' + start) && ending.match(name).hasMatch() && file.lastModified() < before)
            QFile::remove(file.filePath());
    }
}

void discard(const QString &temporary)
{
    for (const QString &name : {temporary, QString(temporary + QStringLiteral("-journal")),
                                QString(temporary + QStringLiteral("-wal")), QString(temporary + QStringLiteral("-shm"))})
        QFile::remove(name);
}

Result<> copyInto(Connection &connection, const QString &path)
{
    if (QFileInfo::exists(path))
        return Error{ErrorCode::Exists,
                     Tr::tr("There is a file “%1” already. Choose another name.").arg(QDir::toNativeSeparators(path)),
                     {}};
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo(folder).isDir())
        return Error{ErrorCode::NotFound,
                     Tr::tr("There is no folder “%1”. Make it, or choose another.").arg(QDir::toNativeSeparators(folder)),
                     {}};
    const QString temporary = temporaryBeside(path);
    Result<> done = checkedCopy(connection, temporary);
    if (done)
        done = giveName(temporary, path);
    if (!done)
        discard(temporary);
    return done;
}

Result<> quickCheck(Connection &connection)
{
    try {
        const QString answer = connection.scalar(QStringLiteral("PRAGMA quick_check(1)")).toString();
        if (answer == QStringLiteral("ok"))
            return {};
        return Error{ErrorCode::Damaged,
                     Tr::tr("“%1” is damaged. Restore the last backup.").arg(QDir::toNativeSeparators(connection.path())),
                     answer};
    } catch (const SqlError &error) {
        return error.error();
    }
}

} // namespace gelt::copying
