// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recoveredcopy.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <vector>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::RecoveredCopy)
};

const QStringList &parts()
{
    static const QStringList endings{QString(), QStringLiteral("-journal"), QStringLiteral("-wal")};
    return endings;
}

/// Sizes and times of all parts: what tells whether somebody wrote while they were copied.
std::vector<std::pair<qint64, QDateTime>> stateOf(const QString &path)
{
    std::vector<std::pair<qint64, QDateTime>> state;
    for (const QString &ending : parts()) {
        const QFileInfo info(path + ending);
        state.emplace_back(info.exists() ? info.size() : -1, info.lastModified());
    }
    return state;
}

} // namespace

Result<std::unique_ptr<RecoveredCopy>> RecoveredCopy::of(const QString &path)
{
    std::unique_ptr<RecoveredCopy> copy(new RecoveredCopy);
    const QString shown = QDir::toNativeSeparators(path);
    if (!copy->m_folder.isValid())
        return Error{ErrorCode::Io, Tr::tr("“%1” needs a private copy to be read, and no temporary folder could be made. "
                                           "Check that the disk has room.")
                                        .arg(shown),
                     copy->m_folder.errorString()};
    copy->m_path = copy->m_folder.filePath(QStringLiteral("plan.gelt"));
    for (int attempt = 0; attempt < 3; ++attempt) {
        const auto before = stateOf(path);
        for (const QString &ending : parts()) {
            QFile::remove(copy->m_path + ending);
            QFile part(path + ending);
            if (part.exists() && !part.copy(copy->m_path + ending))
                return Error{ErrorCode::Io,
                             Tr::tr("“%1” needs a private copy to be read, and it could not be written. Check that the "
                                    "disk has room.")
                                 .arg(shown),
                             part.errorString()};
            // A copy of a file that may not be written may not be written either, and this one must be.
            QFile::setPermissions(copy->m_path + ending, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        }
        if (stateOf(path) == before)
            return copy;
    }
    return Error{ErrorCode::Busy,
                 Tr::tr("“%1” is being written at this moment. Try again in a little while.").arg(shown), {}};
}

} // namespace gelt
