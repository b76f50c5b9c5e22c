// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/packagecheck.h"

#include <zip.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <memory>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Workbook)
};

struct CloseArchive {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
struct CloseEntry {
    void operator()(zip_file_t *entry) const { zip_fclose(entry); }
};

Error damaged(const QString &detail)
{
    return {ErrorCode::Damaged, Tr::tr("The workbook was cut short while it was made."), detail};
}

/// How long an entry is and how it ends; reading all of it compares its checksum. Nothing where it cannot be read.
struct Extent {
    qint64 bytes = -1;
    QByteArray end;
};

Extent extentOf(zip_t *archive, zip_uint64_t index)
{
    const std::unique_ptr<zip_file_t, CloseEntry> entry(zip_fopen_index(archive, index, 0));
    if (!entry)
        return {};
    constexpr qsizetype endBytes = 16;
    std::array<char, 1 << 16> room{};
    Extent extent{0, {}};
    for (;;) {
        const zip_int64_t count = zip_fread(entry.get(), room.data(), room.size());
        if (count < 0)
            return {};
        if (count == 0)
            return extent;
        extent.bytes += count;
        const qsizetype kept = std::min<qsizetype>(count, endBytes);
        extent.end.append(room.data() + count - kept, kept);
        extent.end = extent.end.right(endBytes);
    }
}

} // namespace

Result<> checkWorkbook(const QString &path, const std::vector<qint64> &rowBytes)
{
    int code = 0;
    const std::unique_ptr<zip_t, CloseArchive> archive(zip_open(path.toUtf8().constData(), ZIP_RDONLY, &code));
    if (!archive)
        return damaged(QString::number(code));
    std::size_t sheets = 0;
    const zip_int64_t entries = zip_get_num_entries(archive.get(), 0);
    for (zip_int64_t i = 0; i < entries; ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        const QString name = QString::fromUtf8(zip_get_name(archive.get(), index, 0));
        const Extent extent = extentOf(archive.get(), index);
        if (!extent.end.trimmed().endsWith('>'))
            return damaged(name);
        if (!name.startsWith(QLatin1String("xl/worksheets/sheet")))
            continue;
        const bool isWhole = sheets < rowBytes.size() && extent.end.trimmed().endsWith("</worksheet>")
                             && extent.bytes > rowBytes[sheets];
        if (!isWhole)
            return damaged(name);
        ++sheets;
    }
    return sheets == rowBytes.size() ? Result<>() : Result<>(damaged(QString::number(sheets)));
}

} // namespace gelt
