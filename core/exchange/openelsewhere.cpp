// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/openelsewhere.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::OpenElsewhere)
};

} // namespace

Result<> notOpenElsewhere(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {}; // a mark without its file was left by a crash
    const QDir folder = info.absoluteDir();
    const QString name = info.fileName();
    for (const QString &mark : {QString(QStringLiteral(".~lock.") + name + u'#'), QString(QStringLiteral("~$") + name)}) {
        if (folder.exists(mark))
            return Error{ErrorCode::Busy,
                         Tr::tr("“%1” is open in another program. Close it there, or choose another name.")
                             .arg(QDir::toNativeSeparators(path)),
                         folder.filePath(mark)};
    }
    return {};
}

} // namespace gelt
