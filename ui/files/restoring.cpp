// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/restoring.h"

#include "core/storage/backup.h"
#include "core/storage/copying.h"
#include "core/storage/sessionlock.h"
#include "ui/files/filedesk.h"
#include "ui/files/saving.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace gelt::saving {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Saving)
};

/// Moves a damaged file and its journals to a name of their own: it may yet be of use to somebody who can mend it.
Result<> setAside(const QString &path, const FileDesk &desk)
{
    const auto lock = SessionLock::acquire(path, desk.author().person, desk.clock.now());
    if (!lock)
        return lock.error();
    const QFileInfo info(path);
    const QString moment = desk.clock.now().toLocal().toString(QStringLiteral("yyyy-MM-dd HHmm"));
    //: name of a file: %1 is that of the plan, %2 the moment in which it was set aside
    const QString aside = freeName(info.absolutePath(), asFileName(Tr::tr("%1, damaged %2").arg(info.completeBaseName(), moment)));
    for (const char16_t *ending : {u"-journal", u"-wal", u"-shm", u""}) {
        const QString part = path + QString::fromUtf16(ending);
        if (QFileInfo::exists(part) && !QFile::rename(part, aside + QString::fromUtf16(ending)))
            return Error{ErrorCode::Io,
                         Tr::tr("“%1” could not be moved aside. Check that its folder may be written, or restore to a new file.")
                             .arg(QDir::toNativeSeparators(part)),
                         {}};
    }
    return {};
}

} // namespace

Result<> restoreInPlace(const QString &backup, const QString &path, bool damaged, const FileDesk &desk)
{
    const QString target = QFileInfo(path).exists() ? QFileInfo(path).canonicalFilePath() : QFileInfo(path).absoluteFilePath();
    const QString temporary = copying::temporaryBeside(target);
    Result<> done = backups::restore(backup, temporary);
    if (done && damaged)
        done = setAside(target, desk);
    if (done)
        done = QFileInfo::exists(target) ? replaceFile(temporary, target, desk) : copying::giveName(temporary, target);
    if (!done)
        copying::discard(temporary);
    return done;
}

} // namespace gelt::saving
