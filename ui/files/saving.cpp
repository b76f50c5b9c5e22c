// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/saving.h"

#include "core/storage/contents.h"
#include "core/storage/copying.h"
#include "core/storage/importfile.h"
#include "core/storage/sessionlock.h"
#include "ui/files/filedesk.h"
#include "ui/session/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <filesystem>

namespace gelt::saving {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Saving)
};

std::filesystem::path native(const QString &path) { return std::filesystem::path(path.toStdU16String()); }

} // namespace

Result<> replaceFile(const QString &temporary, const QString &path, const FileDesk &desk)
{
    const QString shown = QDir::toNativeSeparators(path);
    const auto lock = SessionLock::acquire(path, desk.author().person, desk.clock.now());
    if (!lock)
        return lock.error();
    // The journal belongs to the file that goes: the engine would put its pages into the one that comes.
    for (const char16_t *ending : {u"-journal", u"-wal"}) {
        if (QFileInfo::exists(path + QString::fromUtf16(ending)))
            return Error{ErrorCode::Conflict,
                         Tr::tr("“%1” cannot be replaced because a change to it was interrupted and never completed. "
                                "Choose another name.")
                             .arg(shown),
                         ending == QStringView(u"-wal") ? QStringLiteral("-wal") : QStringLiteral("-journal")};
    }
    std::error_code failure;
    std::filesystem::rename(native(temporary), native(path), failure);
    if (failure)
        return Error{ErrorCode::Io,
                     Tr::tr("“%1” could not be replaced. Check that the folder may be written, or choose another name.")
                         .arg(shown),
                     QString::fromStdString(failure.message())};
    return copying::flush(path);
}

Result<> writeCopy(Session &session, const QString &path, const FileDesk &desk)
{
    if (isSameFile(session.path(), path))
        return Error{ErrorCode::Invalid,
                     Tr::tr("“%1” is the plan that is open. Choose another name for the copy.")
                         .arg(QDir::toNativeSeparators(path)),
                     {}};
    Connection &connection = session.database().connection();
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return copying::copyInto(connection, info.absoluteFilePath());
    if (!info.isFile())
        return Error{ErrorCode::Invalid,
                     Tr::tr("“%1” is not a file and cannot be written over. Choose another name.")
                         .arg(QDir::toNativeSeparators(path)),
                     {}};
    const QString target = info.canonicalFilePath();
    const QString temporary = copying::temporaryBeside(target);
    Result<> done = copying::copyInto(connection, temporary);
    if (done)
        done = replaceFile(temporary, target, desk);
    if (!done)
        copying::discard(temporary);
    return done;
}

bool canBeRead(const Session &session)
{
    return session.database().read([](Transaction &transaction) { contents::read(transaction); }).has_value();
}

Result<> writeFromScreen(const Session &session, const QString &path, const FileDesk &desk)
{
    const ImportSource source{QFileInfo(session.path()).fileName(), QStringLiteral("json"), {}};
    const Edit edit{Tr::tr("Save what was on screen"), session.author()};
    const auto made =
        imports::createFile(path, session.contents(), source, imports::Way::Replace, edit, desk.clock);
    return made ? Result<>() : Result<>(made.error());
}

} // namespace gelt::saving
