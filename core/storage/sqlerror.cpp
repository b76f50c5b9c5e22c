// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlerror.h"

#include <QCoreApplication>
#include <QDir>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::SqlError)
};

/// SQLite's primary result codes; the file's format and this list are SQLite's own, so no header of it is needed.
enum Primary {
    Busy = 5,
    Locked = 6,
    NoMemory = 7,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    TooBig = 18,
    Constraint = 19,
    NotADatabase = 26
};

Error described(int code, const QString &shown)
{
    switch (code & 0xff) {
    case Busy:
    case Locked:
        return {ErrorCode::Busy,
                Tr::tr("“%1” is in use by another program at this moment. Try again in a little while.").arg(shown), {}};
    case ReadOnly:
        return {ErrorCode::ReadOnly,
                Tr::tr("“%1” can be read but not written. Copy it to a folder where you may write.").arg(shown), {}};
    case IoError:
        return {ErrorCode::Io,
                Tr::tr("“%1” could not be read or written. Check that the disk is still connected.").arg(shown), {}};
    case Full:
        return {ErrorCode::DiskFull,
                Tr::tr("The disk is full: nothing was changed in “%1”. Free some space and try again.").arg(shown), {}};
    case CannotOpen:
        return {ErrorCode::Io,
                Tr::tr("“%1” cannot be opened. Check that its folder exists and may be written, and that the disk has room.").arg(shown), {}};
    case Corrupt:
    case NotADatabase:
        return {ErrorCode::Damaged, Tr::tr("“%1” is damaged. Restore the last backup.").arg(shown), {}};
    case TooBig:
        return {ErrorCode::TooLarge, Tr::tr("A text or file is too large for “%1”. Shorten it.").arg(shown), {}};
    case Constraint:
        return {ErrorCode::Conflict,
                Tr::tr("The change breaks a rule of “%1”, so nothing was changed. Check the values and what refers to "
                       "them.")
                    .arg(shown),
                {}};
    case NoMemory:
        return {ErrorCode::Io, Tr::tr("There is not enough memory for “%1”. Close other programs.").arg(shown), {}};
    default:
        return {ErrorCode::Internal,
                Tr::tr("“%1” could not be used because of a fault in the program. Nothing was changed; please report it.")
                    .arg(shown),
                {}};
    }
}

} // namespace

SqlError SqlError::ofEngine(int code, const QString &text, const QString &sql, const QString &path)
{
    Error error = described(code, QDir::toNativeSeparators(path));
    error.detail = QStringLiteral("%1: SQLite %2: %3 [%4]").arg(path).arg(code).arg(text, sql.simplified().left(500));
    SqlError made(std::move(error));
    made.m_code = code;
    return made;
}

} // namespace gelt
