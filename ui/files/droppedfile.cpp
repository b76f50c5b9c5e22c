// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/droppedfile.h"

#include "core/base/sizetext.h"
#include "core/domain/limits.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Dropped)
};

constexpr qint64 headBytes = 4096;

bool isProgram(const QByteArray &head)
{
    return head.startsWith("\x7F" "ELF") || head.startsWith("MZ") || head.startsWith("\xCF\xFA\xED\xFE")
           || head.startsWith("#!");
}

/// Office files are archives; a text holds no null, unless its beginning says that it has two bytes a letter.
bool mayHoldPlan(const QFileInfo &file, const QByteArray &head)
{
    static const QStringList office{QStringLiteral("xlsx"), QStringLiteral("xlsm"), QStringLiteral("ods"),
                                    QStringLiteral("docx"), QStringLiteral("docm")};
    if (head.startsWith("PK\x03\x04"))
        return office.contains(file.suffix().toLower());
    if (head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF"))
        return true;
    if (head.startsWith("\xD0\xCF\x11\xE0")) // an office file that the import has words for
        return true;
    return !head.contains('\0') && !head.startsWith("%PDF");
}

Error invalid(const QString &message) { return {ErrorCode::Invalid, message, {}}; }

} // namespace

bool holdsFiles(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return std::ranges::any_of(urls, &QUrl::isLocalFile);
}

Result<DroppedFile> droppedFile(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    if (files.size() != 1)
        return invalid(files.isEmpty() ? Tr::tr("What was dropped is not a file of this computer.")
                                       : Tr::tr("%n files were dropped. Drop one at a time.", nullptr,
                                                static_cast<int>(files.size())));
    return droppedFile(files.constFirst());
}

Result<DroppedFile> droppedFile(const QString &path)
{
    const QFileInfo info(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (!info.exists())
        return Error{ErrorCode::NotFound, Tr::tr("There is no file “%1”. Check the name.").arg(shown), {}};
    if (info.isDir())
        return invalid(Tr::tr("“%1” is a folder. Drop the plan file, or the table to import, that is in it.").arg(shown));
    if (!info.isFile())
        return invalid(Tr::tr("“%1” is not a file. Drop a plan, a table or a text.").arg(shown));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, Tr::tr("“%1” cannot be read. Check that you may read it.").arg(shown), file.errorString()};
    const QByteArray head = file.read(headBytes);
    if (head.startsWith(QByteArray::fromRawData("SQLite format 3\0", 16))
        || info.suffix().compare(QStringLiteral("gelt"), Qt::CaseInsensitive) == 0)
        return DroppedFile{DroppedFile::Kind::Plan, path};
    if (isProgram(head))
        return invalid(Tr::tr("“%1” is a program. Drop a plan, a table or a text.").arg(shown));
    if (!mayHoldPlan(info, head))
        return invalid(Tr::tr("“%1” holds neither a plan nor a table or text to import.").arg(shown));
    const bool json = info.suffix().compare(QStringLiteral("json"), Qt::CaseInsensitive) == 0;
    const qint64 most = json ? limits::jsonBytes : limits::tableBytes;
    if (info.size() > most)
        return Error{ErrorCode::TooLarge,
                     Tr::tr("“%1” is too large: %2, and at most %3 are read. Check that it is the right file.")
                         .arg(shown, sizeText(info.size(), QLocale()), sizeText(most, QLocale())),
                     {}};
    return DroppedFile{DroppedFile::Kind::Source, path};
}

} // namespace gelt
