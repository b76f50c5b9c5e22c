// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/roll.h"

#include "core/report/common.h"
#include "core/report/papers.h"

#include <QCoreApplication>

namespace gelt::report {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::report::Roll)
};

/// Somebody who came for a member: their own position, and whom they stand for.
LabelledRow delegateRow(const Attendance &line, QString &position)
{
    const QString name = line.delegateName.isEmpty() ? line.name : line.delegateName;
    if (line.delegateName.isEmpty())
        position = Tr::tr("%1, by delegation").arg(positionInMeeting(line));
    else if (line.delegatePosition.isEmpty())
        //: %1 is a position, %2 the name of its holder, who sent somebody else
        position = Tr::tr("%1, by delegation of %2").arg(positionInMeeting(line), line.name);
    else
        //: %1 is the delegate's position; %2 and %3 are name and position of the member who sent them
        position = Tr::tr("%1, by delegation of %2, %3").arg(line.delegatePosition, line.name, positionInMeeting(line));
    return {{plain(name)}, {}};
}

/// "(virtual; arrived at 9:40)".
QString remarks(const Attendance &line)
{
    QStringList remarks;
    if (!line.guest && !line.vote)
        remarks.append(Tr::tr("without vote"));
    if (line.presence == Presence::Virtual)
        remarks.append(Tr::tr("virtual"));
    if (line.arrived.isValid())
        remarks.append(Tr::tr("arrived at %1").arg(timeText(line.arrived)));
    if (line.left.isValid())
        remarks.append(Tr::tr("left at %1").arg(timeText(line.left)));
    return remarks.isEmpty() ? QString() : QString(u" (" + remarks.join(QStringLiteral("; ")) + u')');
}

LabelledRow rowThere(const Attendance &line)
{
    QString position = positionInMeeting(line);
    LabelledRow row;
    if (line.presence == Presence::Delegate)
        row = delegateRow(line, position);
    else
        row.first = {plain(line.name.isEmpty() ? position : line.name)};
    if (line.name.isEmpty() && line.presence != Presence::Delegate)
        position.clear();
    position += remarks(line);
    if (!position.isEmpty())
        row.second = {plain(position.trimmed())};
    return row;
}

LabelledRow rowAway(const Attendance &line, const QString &excuse)
{
    if (line.name.isEmpty())
        return {{plain(line.position)}, {plain(excuse)}};
    if (line.position.isEmpty())
        return {{plain(line.name)}, {plain(excuse)}};
    return {{plain(line.name)}, {plain(QString(positionInMeeting(line) + u' ' + excuse))}};
}

} // namespace

std::vector<LabelledRows> rollBlocks(std::span<const Attendance> roll)
{
    LabelledRows there{Tr::tr("ATTENDEES:"), {}};
    LabelledRows guests{Tr::tr("GUESTS:"), {}};
    LabelledRows away{Tr::tr("ABSENT:"), {}};
    LabelledRows unknown{Tr::tr("NOT RECORDED:"), {}};
    for (const Attendance &line : roll) {
        if (line.guest) {
            // Who was invited and came; nobody calls a guest's name.
            if (isThere(line.presence) || line.presence == Presence::Unknown)
                guests.rows.push_back(rowThere(line));
        } else if (isThere(line.presence)) {
            there.rows.push_back(rowThere(line));
        } else if (line.presence == Presence::Unknown) {
            unknown.rows.push_back(rowThere(line));
        } else {
            away.rows.push_back(rowAway(line, line.presence == Presence::Excused ? Tr::tr("(with an excuse)")
                                                                                 : Tr::tr("(without an excuse)")));
        }
    }
    std::vector<LabelledRows> blocks;
    for (LabelledRows *group : {&there, &guests, &away, &unknown}) {
        if (!group->rows.empty())
            blocks.push_back(std::move(*group));
    }
    return blocks;
}

} // namespace gelt::report
