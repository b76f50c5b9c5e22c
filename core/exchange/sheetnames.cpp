// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheetnames.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::SheetNames)
};

bool isForbidden(QChar c)
{
    return QStringView(u"[]:*?/\\<>|\"").contains(c) || c.category() == QChar::Other_Control || c.isNonCharacter();
}

/// At most @p units of UTF-16, no character halved, no blanks nor apostrophes at the ends.
QString cut(QString name, qsizetype units)
{
    name = name.left(units);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    while (!name.isEmpty() && QStringView(u"' .").contains(name.back()))
        name.chop(1);
    return name;
}

QString clean(const QString &wanted)
{
    QString name = wanted;
    for (QChar &c : name) {
        if (isForbidden(c))
            c = u' ';
    }
    name = simplified(name);
    while (!name.isEmpty() && QStringView(u"' .").contains(name.front()))
        name.remove(0, 1);
    return name;
}

} // namespace

QString SheetNames::next(const QString &wanted)
{
    QString base = cut(clean(wanted), longest);
    // A spreadsheet keeps one name for itself.
    if (base.isEmpty() || base.compare(QLatin1String("history"), Qt::CaseInsensitive) == 0)
        //: name of a sheet that has no other
        base = Tr::tr("Table");
    QString name = base;
    for (int again = 2; m_given.contains(name.toLower()); ++again) {
        const QString number = QStringLiteral(" (%1)").arg(again);
        name = cut(base, longest - number.size()) + number;
    }
    m_given.insert(name.toLower());
    return name;
}

} // namespace gelt
