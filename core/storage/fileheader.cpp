// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fileheader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::FileHeader)
};

// Where things stand in an SQLite file: https://www.sqlite.org/fileformat2.html
constexpr qsizetype headerBytes = 100;
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype readVersionAt = 19;
constexpr qsizetype changeCounterAt = 24;
constexpr qsizetype pageCountAt = 28;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;
constexpr qsizetype validForAt = 92;

quint32 number(const QByteArray &header, qsizetype at) { return qFromBigEndian<quint32>(header.constData() + at); }

Result<QByteArray> firstBytes(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::NotFound, Tr::tr("There is no file “%1”. Check the name.").arg(shown), {}};
    if (info.isDir())
        return Error{ErrorCode::Invalid, Tr::tr("“%1” is a folder. Choose the plan file in it.").arg(shown), {}};
    if (!info.isFile())
        return Error{ErrorCode::Invalid, Tr::tr("“%1” is not a file. Choose a plan file.").arg(shown), {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io,
                     Tr::tr("“%1” cannot be read. Ask whoever owns it for permission, or copy it.").arg(shown),
                     file.errorString()};
    const QByteArray bytes = file.read(headerBytes);
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::Io, Tr::tr("“%1” cannot be read. Check that the disk is still connected.").arg(shown),
                     file.errorString()};
    if (bytes.isEmpty())
        return Error{ErrorCode::NotOurFile,
                     Tr::tr("“%1” is empty. Choose another file, or restore a backup.").arg(shown), {}};
    return bytes;
}

/// Whether the file is shorter than its own header says, by more than an unfinished transaction could explain.
bool isCutShort(const QString &path, const QByteArray &header)
{
    const quint16 written = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    const qint64 pageSize = written == 1 ? 65'536 : written;
    if (pageSize < 512 || (pageSize & (pageSize - 1)) != 0)
        return true;
    const QFileInfo journal(path + QStringLiteral("-journal"));
    if (journal.exists() && journal.size() > 0)
        return false;
    if (number(header, changeCounterAt) != number(header, validForAt))
        return false; // the count was left by a writer that does not keep it
    return QFileInfo(path).size() < pageSize * qint64{number(header, pageCountAt)};
}

} // namespace

Result<FileHeader> FileHeader::read(const QString &path, int newest)
{
    const QString shown = QDir::toNativeSeparators(path);
    const Result<QByteArray> bytes = firstBytes(path);
    if (!bytes)
        return bytes.error();
    const QByteArray magic = QByteArray::fromRawData("SQLite format 3\0", 16);
    if (!bytes->startsWith(magic))
        return Error{ErrorCode::NotOurFile, Tr::tr("“%1” is not a plan file. Choose another file.").arg(shown), {}};
    if (bytes->size() < headerBytes)
        return Error{ErrorCode::Damaged, Tr::tr("“%1” is cut short. Restore the last backup.").arg(shown), {}};
    if (number(*bytes, applicationIdAt) != applicationId)
        return Error{ErrorCode::NotOurFile,
                     Tr::tr("“%1” is a database of another program. Choose a plan file.").arg(shown),
                     QStringLiteral("application_id %1").arg(number(*bytes, applicationIdAt))};
    const quint32 version = number(*bytes, userVersionAt);
    if (version > static_cast<quint32>(newest))
        return Error{ErrorCode::TooNew,
                     Tr::tr("“%1” was written by a newer version of the program. Install that version to open it.")
                         .arg(shown),
                     QStringLiteral("user_version %1, known %2").arg(version).arg(newest)};
    if (version == 0 || isCutShort(path, *bytes))
        return Error{ErrorCode::Damaged, Tr::tr("“%1” is cut short. Restore the last backup.").arg(shown), {}};
    return FileHeader{static_cast<int>(version), bytes->at(readVersionAt) == 2};
}

} // namespace gelt
