// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handover/names.h"

namespace gelt::handover {
namespace {

/// The ending with its dot, where it is a short one.
QString endingOf(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 && name.size() - dot <= 10 ? name.mid(dot) : QString();
}

} // namespace

QString NamesTaken::take(const QString &path)
{
    const QString ending = endingOf(path.section(u'/', -1));
    const QString stem = path.chopped(ending.size());
    QString name = path;
    for (int count = 2; m_taken.contains(name.toCaseFolded()); ++count)
        name = stem + QStringLiteral(" (%1)").arg(count) + ending;
    m_taken.insert(name.toCaseFolded());
    return name;
}

bool isInside(QStringView path)
{
    if (path.isEmpty() || path.contains(u'\\') || path.contains(QChar(u'\0')) || (path.size() > 1 && path[1] == u':'))
        return false;
    for (const QStringView part : path.split(u'/')) {
        if (part.isEmpty() || part == u"." || part == u"..")
            return false;
    }
    return true;
}

} // namespace gelt::handover
