// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/recentfiles.h"

#include "ui/files/filedesk.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace gelt {
namespace {

QString shownPath(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() ? info.canonicalFilePath() : QDir::cleanPath(info.absoluteFilePath());
}

} // namespace

RecentFiles::RecentFiles(Settings &settings, QObject *parent) : QObject(parent), m_settings(settings) {}

QStringList RecentFiles::paths() const
{
    QStringList paths = m_settings.get(setting::recentFiles);
    paths.removeAll(QString());
    return paths.mid(0, most);
}

void RecentFiles::add(const QString &path)
{
    QStringList paths = this->paths();
    const QString shown = shownPath(path);
    paths.removeIf([&](const QString &known) { return known == shown || isSameFile(known, shown); });
    paths.prepend(shown);
    m_settings.set(setting::recentFiles, paths.mid(0, most));
    Q_EMIT changed();
}

void RecentFiles::remove(const QString &path)
{
    QStringList paths = this->paths();
    if (paths.removeAll(path) == 0)
        return;
    m_settings.set(setting::recentFiles, paths);
    if (last() == path)
        setLast({});
    Q_EMIT changed();
}

QString RecentFiles::last() const { return m_settings.get(setting::lastFile); }

void RecentFiles::setLast(const QString &path)
{
    m_settings.set(setting::lastFile, path.isEmpty() ? path : shownPath(path));
}

} // namespace gelt
