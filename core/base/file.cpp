// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"

#include "core/base/sizetext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <QStorageInfo>
#include <QtEndian>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::File)
};

Error notWritten(const QString &path, const QFileDevice &file)
{
    const QString shown = QDir::toNativeSeparators(path);
    // The system says that a disk is full only of a write that brought nothing more; one that was cut short says nothing.
    if (file.error() == QFileDevice::ResourceError
        || (file.error() != QFileDevice::PermissionsError && isDiskFull(QFileInfo(path).absolutePath())))
        return {ErrorCode::DiskFull,
                Tr::tr("The disk is full: “%1” was not written. Free some space or choose another place.").arg(shown),
                file.errorString()};
    if (file.error() == QFileDevice::PermissionsError)
        return {ErrorCode::ReadOnly,
                Tr::tr("“%1” cannot be written: permission denied. Choose another place.").arg(shown),
                file.errorString()};
    if (file.error() == QFileDevice::RenameError)
        return {ErrorCode::Busy,
                Tr::tr("“%1” was not replaced: another program may have it open. Close it there, or choose another name.")
                    .arg(shown),
                file.errorString()};
    return {ErrorCode::Io, Tr::tr("“%1” could not be written. Check that its folder exists, or choose another place.").arg(shown),
            file.errorString()};
}

} // namespace

bool isDiskFull(const QString &folder)
{
    constexpr qint64 noRoomBytes = 1 << 16;
    QDir there(folder);
    while (!there.exists() && there.path() != QFileInfo(there.path()).path())
        there.setPath(QFileInfo(there.path()).path());
    const QStorageInfo disk(there);
    return disk.isValid() && disk.bytesAvailable() < noRoomBytes;
}

Result<QByteArray> readFile(const QString &path, qint64 maxBytes)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::NotFound, Tr::tr("There is no file “%1”. Check the name.").arg(shown), {}};
    if (!info.isFile())
        return Error{ErrorCode::Invalid, Tr::tr("“%1” is not a file. Choose a file.").arg(shown), {}};
    if (info.size() > maxBytes)
        return Error{ErrorCode::TooLarge,
                     Tr::tr("“%1” is too large: %2, and at most %3 are read. Check that it is the right file.")
                         .arg(shown, sizeText(info.size(), QLocale()), sizeText(maxBytes, QLocale())),
                     {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, Tr::tr("“%1” cannot be read. Check that you may read it and that the disk is connected.").arg(shown), file.errorString()};
    QByteArray bytes = file.read(maxBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::Io, Tr::tr("“%1” cannot be read. Check that you may read it and that the disk is connected.").arg(shown), file.errorString()};
    return bytes;
}

bool isPlanFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = file.read(72);
    return head.size() == 72 && head.startsWith(QByteArrayView("SQLite format 3\0", 16))
           && qFromBigEndian<quint32>(head.constData() + 68) == planApplicationId;
}

Result<> writeFile(const QString &path, const std::function<Result<>(QIODevice &)> &body)
{
    const QFileInfo info(path);
    if (isPlanFile(path)) // also where the path is a link to one
        return Error{ErrorCode::Invalid,
                     Tr::tr("“%1” is a plan and would be lost. Choose another name.").arg(QDir::toNativeSeparators(path)),
                     {}};
    if (info.exists() && !info.isFile())
        return Error{ErrorCode::Invalid,
                     Tr::tr("“%1” is not a file and cannot be written over. Choose another name.")
                         .arg(QDir::toNativeSeparators(path)),
                     {}};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file);
    if (Result<> done = body(file); !done) {
        // A write that was cut short by a full disk is no error of the device yet.
        const bool deviceFailed = file.error() != QFileDevice::NoError
                                  || (done.error().code == ErrorCode::Io && isDiskFull(info.absolutePath()));
        const Error failure = deviceFailed ? notWritten(path, file) : done.error();
        file.cancelWriting();
        return failure;
    }
    if (!file.flush()) { // asked while the file still takes the room that it lacks
        const Error failure = notWritten(path, file);
        file.cancelWriting();
        return failure;
    }
    if (!file.commit())
        return notWritten(path, file);
    return {};
}

Result<> writeFile(const QString &path, const QByteArray &bytes)
{
    return writeFile(path, [&](QIODevice &device) -> Result<> {
        if (device.write(bytes) != bytes.size())
            return Error{ErrorCode::Io, Tr::tr("“%1” could not be written.").arg(QDir::toNativeSeparators(path)),
                         device.errorString()};
        return {};
    });
}

} // namespace gelt
