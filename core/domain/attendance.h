// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/codes.h"
#include "core/domain/ids.h"

#include <QString>
#include <QTime>

#include <span>

namespace gelt {

/// How somebody took part in a meeting.
enum class Presence {
    Unknown, ///< nobody said yet
    InPerson,
    Virtual,
    Delegate, ///< somebody accredited came instead
    Excused,
    Absent
};

template <>
struct Codes<Presence> {
    static constexpr std::array all{
        Code{Presence::Unknown, u"sin_registrar"}, Code{Presence::InPerson, u"presencial"},
        Code{Presence::Virtual, u"virtual"},       Code{Presence::Delegate, u"delegado"},
        Code{Presence::Excused, u"excusado"},      Code{Presence::Absent, u"ausente"}};
};

/// "By a delegate", as people read it (translated).
QString displayName(Presence presence);

/// What somebody does in the meeting besides being there.
enum class MeetingRole { None, Chair, Secretary };

template <>
struct Codes<MeetingRole> {
    static constexpr std::array all{Code{MeetingRole::None, u"ninguno"}, Code{MeetingRole::Chair, u"preside"},
                                    Code{MeetingRole::Secretary, u"secretaria"}};
};

/// A line of the roll: a member or a guest, named as they were that day, so that a later promotion changes no page.
struct Attendance {
    AttendanceId id;
    ActaId acta;
    int order = 0;
    PersonId person; ///< not stored: somebody who is not in the plan
    QString name;
    QString position;
    bool guest = false; ///< no member: never counted
    bool vote = false;
    MeetingRole role = MeetingRole::None;
    Presence presence = Presence::Unknown;
    QString delegateName; ///< of Delegate
    QString delegatePosition;
    QString note;  ///< the excuse, or how the delegate is accredited; may be empty
    QTime arrived; ///< invalid: from the beginning
    QTime left;    ///< invalid: to the end

    bool operator==(const Attendance &) const = default;
};

/// Whether somebody sat there for them: in person, from afar or by a delegate.
constexpr bool isThere(Presence presence)
{
    return presence == Presence::InPerson || presence == Presence::Virtual || presence == Presence::Delegate;
}

/// How many members of the roll have a vote.
int votersOf(std::span<const Attendance> roll);
/// How many of them took part at all; accredited delegates count, guests do not.
int votersThere(std::span<const Attendance> roll);
/// How many of them were in the room at @p time (from their arrival on, until they left).
int votersThereAt(std::span<const Attendance> roll, QTime time);

Result<> validate(const Attendance &attendance);

} // namespace gelt
