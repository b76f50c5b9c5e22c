// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handover/names.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <array>

namespace gelt::handover {
namespace {

/// What Windows takes for a device, with or without an ending.
bool isDevice(const QString &name)
{
    static const QRegularExpression devices(QStringLiteral("^(con|prn|aux|nul|com[0-9]|lpt[0-9])$"),
                                            QRegularExpression::CaseInsensitiveOption);
    return devices.match(name.section(u'.', 0, 0).trimmed()).hasMatch();
}

/// The ending with its dot, where it is a short one.
QString endingOf(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 && name.size() - dot <= 10 ? name.mid(dot) : QString();
}

/// The first @p most units, without half a character at the end.
QString cut(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    return text.left(text.at(most - 1).isHighSurrogate() ? most - 1 : most);
}

bool isForbidden(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || c.category() == QChar::Other_Surrogate
           || QStringView(u"<>:\"/\\|?*").contains(c);
}

} // namespace

QString safeName(const QString &text, int most)
{
    QString name;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            name += text.mid(i++, 2);
        else
            name += isForbidden(text[i]) ? QChar(u' ') : text[i];
    }
    name = name.simplified();
    const QString ending = endingOf(name);
    name = cut(name.chopped(ending.size()), most - ending.size()) + ending;
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    if (name.isEmpty() || isDevice(name))
        name.prepend(u'_');
    return name;
}

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
