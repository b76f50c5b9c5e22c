// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handover/folder.h"

#include "core/base/file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace gelt::handover {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Handover)
};

} // namespace

Result<> Folder::add(Entry entry, const std::function<Result<>(QIODevice &)> &body)
{
    entry.path = m_names.take(entry.path);
    const QString path = pathOf(entry.path);
    QDir().mkpath(QFileInfo(path).path()); // where it cannot, the file says so
    if (Result<> written = writeFile(path, body); !written)
        return written;
    return adopt(std::move(entry));
}

Result<> Folder::adopt(Entry entry)
{
    Result<Entry> read = hashed(std::move(entry));
    if (!read)
        return read.error();
    m_sums.push_back({read->path, read->sha256});
    m_entries.push_back(*std::move(read));
    return {};
}

Result<> Folder::addIndex(QStringView name, const std::function<Result<>(const QString &path)> &write)
{
    Entry entry;
    entry.path = name.toString();
    if (Result<> written = write(pathOf(name)); !written)
        return written;
    const Result<Entry> read = hashed(std::move(entry));
    if (!read)
        return read.error();
    m_sums.push_back({read->path, read->sha256});
    return {};
}

QString Folder::pathOf(QStringView name) const
{
    return m_path + u'/' + name;
}

/// What is on the disk counts, not what was meant to be written.
Result<Entry> Folder::hashed(Entry entry) const
{
    QFile file(pathOf(entry.path));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return Error{ErrorCode::Io,
                     Tr::tr("“%1” could not be read again after it was written. Check the disk.")
                         .arg(QDir::toNativeSeparators(file.fileName())),
                     file.errorString()};
    entry.bytes = file.size();
    entry.sha256 = hash.result();
    return entry;
}

} // namespace gelt::handover
