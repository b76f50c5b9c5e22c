// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/filedesk.h"

#include "core/base/platform.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::FileDesk)
};

constexpr qsizetype nameChars = 80;

/// The path that a name leads to, whether there is a file or not.
QString truePath(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists())
        return info.canonicalFilePath();
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return (folder.isEmpty() ? info.absolutePath() : folder) + u'/' + info.fileName();
}

} // namespace

QString FileDesk::documentsFolder() const
{
    QString folder = documents.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : documents;
    if (folder.isEmpty() || !QDir().mkpath(folder))
        folder = QDir::homePath();
    return folder;
}

QString freeName(const QString &folder, const QString &name)
{
    const QDir dir(folder);
    QString path = dir.filePath(QString(name + QStringLiteral(".gelt")));
    for (int copy = 2; QFileInfo::exists(path) || QFileInfo(path).isSymLink(); ++copy)
        path = dir.filePath(QStringLiteral("%1 %2.gelt").arg(name).arg(copy));
    return path;
}

QString asFileName(const QString &text)
{
    static const QRegularExpression refused(QStringLiteral("[\\x00-\\x1f\\\\/:*?\"<>|]+"));
    QString name = text;
    name = name.replace(refused, QStringLiteral(" ")).simplified().left(nameChars).trimmed();
    while (name.startsWith(u'.') || name.endsWith(u'.'))
        name = (name.startsWith(u'.') ? name.mid(1) : name.chopped(1)).trimmed();
    return name.isEmpty() ? QStringLiteral("plan") : name;
}

bool isSameFile(const QString &a, const QString &b)
{
    return truePath(a).compare(truePath(b), platform::fileNameCase()) == 0;
}

FileQuestion planQuestion(const QString &title, const QString &suggestion)
{
    return {title, suggestion, Tr::tr("Plans (*.gelt)"), QStringLiteral("gelt")};
}

} // namespace gelt
