// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendance.h"

#include "core/domain/check.h"

#include <QCoreApplication>

#include <algorithm>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Attendance)
};

bool counts(const Attendance &line) { return !line.guest && line.vote; }

} // namespace

QString displayName(Presence presence)
{
    switch (presence) {
    case Presence::Unknown: return Tr::tr("Not said");
    case Presence::InPerson: return Tr::tr("In person");
    case Presence::Virtual: return Tr::tr("Virtual");
    case Presence::Delegate: return Tr::tr("By a delegate");
    case Presence::Excused: return Tr::tr("Excused");
    case Presence::Absent: return Tr::tr("Absent");
    }
    return {};
}

int votersOf(std::span<const Attendance> roll) { return static_cast<int>(std::ranges::count_if(roll, counts)); }

int votersThere(std::span<const Attendance> roll)
{
    return static_cast<int>(
        std::ranges::count_if(roll, [](const Attendance &line) { return counts(line) && isThere(line.presence); }));
}

int votersThereAt(std::span<const Attendance> roll, QTime time)
{
    return static_cast<int>(std::ranges::count_if(roll, [&](const Attendance &line) {
        return counts(line) && isThere(line.presence) && (!line.arrived.isValid() || line.arrived <= time)
               && (!line.left.isValid() || time < line.left);
    }));
}

Result<> validate(const Attendance &line)
{
    if (check::isBlank(line.name) && check::isBlank(line.position))
        return check::invalid(Tr::tr("Whoever stands in the roll needs a name or a position."));
    for (const QString *name : {&line.name, &line.position, &line.delegateName, &line.delegatePosition}) {
        if (!check::isName(*name))
            return check::nameTooLong(*name);
    }
    if (!check::isText(line.note))
        return check::textTooLong();
    if (line.guest && line.vote)
        return check::invalid(Tr::tr("A guest has no vote."));
    if (line.arrived.isValid() && line.left.isValid() && line.left < line.arrived)
        return check::invalid(Tr::tr("Nobody leaves before they arrive."));
    return {};
}

} // namespace gelt
