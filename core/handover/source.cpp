// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handover/source.h"

#include "core/base/platform.h"
#include "core/handover/names.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <zip.h>

#include <array>

namespace gelt::handover {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Handover)
};

/// More files than any hand-over has; a folder of a whole disk is none.
constexpr int mostFiles = 200'000;

Error notRead(const QString &file, const QString &detail)
{
    return {ErrorCode::Io, Tr::tr("“%1” cannot be read to its end.").arg(file), detail};
}

Error tooMany(const QString &path)
{
    return {ErrorCode::TooLarge,
            Tr::tr("“%1” holds more than %n file(s). Choose the folder or ZIP of the hand-over itself.", nullptr, mostFiles)
                .arg(QDir::toNativeSeparators(path)),
            {}};
}

class FolderSource : public Source {
public:
    explicit FolderSource(QString path) : m_path(std::move(path)) {}

    Result<> look()
    {
        QDirIterator walk(m_path, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
        const QDir root(m_path);
        while (walk.hasNext()) {
            walk.next();
            const QFileInfo info = walk.fileInfo();
            const QString name = root.relativeFilePath(info.filePath());
            if (info.isDir() && !info.isSymLink())
                continue;
            (info.isFile() && !info.isSymLink() ? m_files : m_strange).append(name);
            if (m_files.size() + m_strange.size() > mostFiles)
                return tooMany(m_path);
        }
        m_files.sort();
        return {};
    }

    qint64 sizeOf(const QString &file) const override { return QFileInfo(m_path + u'/' + file).size(); }

    Result<> read(const QString &name, const Taker &take) const override
    {
        QFile file(m_path + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            return notRead(name, file.errorString());
        std::array<char, 1 << 16> piece{};
        for (;;) {
            const qint64 count = file.read(piece.data(), piece.size());
            if (count < 0)
                return notRead(name, file.errorString());
            if (count == 0 || !take(piece.data(), count))
                return {};
        }
    }

private:
    QString m_path;
};

struct Discard {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
struct Close {
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

class ZipSource : public Source {
public:
    explicit ZipSource(zip_t *archive) : m_archive(archive) {}

    Result<> look(const QString &path)
    {
        const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
        if (count > mostFiles)
            return tooMany(path);
        for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(count); ++i) {
            zip_stat_t stat;
            zip_stat_init(&stat);
            if (zip_stat_index(m_archive.get(), i, ZIP_FL_ENC_UTF_8, &stat) != 0 || !(stat.valid & ZIP_STAT_NAME))
                return notRead(path, QString::fromUtf8(zip_strerror(m_archive.get())));
            const QString name = QString::fromUtf8(stat.name);
            if (name.endsWith(u'/'))
                continue;
            if (!isInside(name) || m_places.contains(name))
                return Error{ErrorCode::Invalid,
                             Tr::tr("“%1” names a file “%2” that no hand-over has. It was not made by this program.")
                                 .arg(QDir::toNativeSeparators(path), name),
                             {}};
            m_places.insert(name, {i, static_cast<qint64>(stat.size)});
            m_files.append(name);
        }
        m_files.sort();
        return {};
    }

    qint64 sizeOf(const QString &file) const override { return m_places.value(file).bytes; }

    Result<> read(const QString &name, const Taker &take) const override
    {
        const std::unique_ptr<zip_file_t, Close> file(zip_fopen_index(m_archive.get(), m_places.value(name).index, 0));
        if (!file)
            return notRead(name, QString::fromUtf8(zip_strerror(m_archive.get())));
        std::array<char, 1 << 16> piece{};
        for (;;) {
            const zip_int64_t count = zip_fread(file.get(), piece.data(), piece.size());
            if (count < 0)
                return notRead(name, QString::fromUtf8(zip_file_strerror(file.get())));
            if (count == 0 || !take(piece.data(), count))
                return {};
        }
    }

private:
    struct Place {
        zip_uint64_t index = 0;
        qint64 bytes = 0;
    };
    std::unique_ptr<zip_t, Discard> m_archive;
    QHash<QString, Place> m_places;
};

} // namespace

Result<std::unique_ptr<Source>> Source::open(const QString &path)
{
    const QFileInfo info(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (!info.exists())
        return Error{ErrorCode::NotFound, Tr::tr("There is nothing at “%1”. Check the name.").arg(shown), {}};
    if (info.isDir()) {
        auto folder = std::make_unique<FolderSource>(info.absoluteFilePath());
        if (const Result<> looked = folder->look(); !looked)
            return looked.error();
        return std::unique_ptr<Source>(std::move(folder));
    }
    int code = 0;
    zip_t *archive = info.isFile() ? zip_open(platform::pathForLibrary(path).constData(), ZIP_RDONLY, &code) : nullptr;
    if (!archive)
        return Error{ErrorCode::Invalid,
                     Tr::tr("“%1” is no plan file, and no folder or ZIP of a hand-over. Check that it was copied whole.").arg(shown),
                     QString::number(code)};
    auto zip = std::make_unique<ZipSource>(archive);
    if (const Result<> looked = zip->look(path); !looked)
        return looked.error();
    return std::unique_ptr<Source>(std::move(zip));
}

} // namespace gelt::handover
