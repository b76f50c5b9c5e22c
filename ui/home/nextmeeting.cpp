// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/nextmeeting.h"

namespace gelt {

std::optional<UpcomingMeeting> upcomingMeeting(const Meetings &meetings, QDate today)
{
    const Acta *prepared = nullptr;
    const Acta *said = nullptr;
    for (const Acta &acta : meetings.actas) {
        if (acta.state == ActaState::Annulled)
            continue;
        if (isOpen(acta.state) && acta.date >= today && (!prepared || acta.date < prepared->date))
            prepared = &acta;
        if (acta.next.date.isValid() && acta.next.date >= today && (!said || acta.date > said->date))
            said = &acta;
    }
    if (prepared)
        return UpcomingMeeting{prepared->date, prepared->from, prepared->place, prepared->kind,
                               prepared->id,   {},             prepared->convenedOn.isValid()};
    if (said)
        return UpcomingMeeting{said->next.date, said->next.time, said->next.place, MeetingKind::Ordinary, {}, said->id, false};
    return {};
}

} // namespace gelt
