// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handover/zip.h"

#include "core/base/platform.h"
#include "core/storage/copying.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>

#include <zip.h>

#include <memory>

namespace gelt::handover {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Handover)
};

struct Discard {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, Discard>;

Error refused(const QString &path, zip_error_t *error)
{
    const bool full = zip_error_system_type(error) == ZIP_ET_SYS && zip_error_code_system(error) == ENOSPC;
    const QString shown = QDir::toNativeSeparators(path);
    return {full ? ErrorCode::DiskFull : ErrorCode::Io,
            full ? Tr::tr("The disk is full: “%1” was not written. Free some space or choose another place.").arg(shown)
                 : Tr::tr("“%1” could not be written. Check that its folder may be written and the disk is connected.").arg(shown),
            QString::fromUtf8(zip_error_strerror(error))};
}

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    const QDir root(folder);
    while (walk.hasNext())
        files.append(root.relativeFilePath(walk.next()));
    files.sort();
    return files;
}

bool addFile(zip_t *archive, const QString &folder, const QString &name, Instant moment)
{
    zip_source_t *source = zip_source_file(archive, platform::pathForLibrary(folder + u'/' + name).constData(), 0, -1);
    if (!source)
        return false;
    const zip_int64_t index = zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    return zip_file_set_mtime(archive, static_cast<zip_uint64_t>(index), static_cast<time_t>(moment.toUtc().toSecsSinceEpoch()), 0) == 0;
}

/// What libzip asks on its way.
int giveUp(zip_t *, void *progress) { return (*static_cast<const Progress *>(progress))(99) ? 0 : 1; }

} // namespace

Result<> zipFolder(const QString &folder, const QString &path, Instant moment, const Progress &progress)
{
    const QString temporary = copying::temporaryBeside(path);
    int code = 0;
    Archive archive(zip_open(platform::pathForLibrary(temporary).constData(), ZIP_CREATE | ZIP_EXCL, &code));
    if (!archive) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const Error failure = refused(path, &error);
        zip_error_fini(&error);
        return failure;
    }
    for (const QString &name : filesBelow(folder)) {
        if (!addFile(archive.get(), folder, name, moment))
            return refused(path, zip_get_error(archive.get()));
    }
    Progress asked = progress;
    if (asked)
        zip_register_cancel_callback_with_state(archive.get(), giveUp, nullptr, &asked);
    if (zip_close(archive.get()) != 0) {
        const bool gaveUp = zip_error_code_zip(zip_get_error(archive.get())) == ZIP_ER_CANCELLED;
        const Error failure = refused(path, zip_get_error(archive.get()));
        archive.reset();
        copying::discard(temporary);
        if (gaveUp)
            return Error{ErrorCode::Cancelled, Tr::tr("The hand-over was given up; nothing was written."), {}};
        return failure;
    }
    archive.release(); // NOLINT(bugprone-unused-return-value): closed, and thereby freed
    Result<> placed = copying::flush(temporary);
    if (placed)
        placed = copying::giveName(temporary, path);
    if (!placed)
        copying::discard(temporary);
    return placed;
}

} // namespace gelt::handover
