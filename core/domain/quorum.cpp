// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/quorum.h"

namespace gelt {

const Membership *seatOn(const PlanContents &contents, PersonId person, QDate day)
{
    const Membership *seat = nullptr;
    for (const Membership &one : ofPerson(contents.memberships, person)) {
        if (holdsOn(one, day) && (!seat || seat->from <= one.from))
            seat = &one;
    }
    return seat;
}

std::vector<PersonId> votersOn(const PlanContents &contents, QDate day)
{
    std::vector<PersonId> voters;
    for (const Membership &seat : contents.memberships) { // by person
        if (seat.vote && holdsOn(seat, day) && (voters.empty() || voters.back() != seat.person))
            voters.push_back(seat.person);
    }
    return voters;
}

std::vector<PersonId> delegatesOn(const PlanContents &contents, PersonId person, QDate day)
{
    std::vector<PersonId> delegates;
    for (const Delegation &one : ofPerson(contents.delegations, person)) {
        if (holdsOn(one, day) && std::ranges::find(delegates, one.delegate) == delegates.end())
            delegates.push_back(one.delegate);
    }
    return delegates;
}

int quorumOf(std::size_t voters) { return voters == 0 ? 0 : static_cast<int>(voters / 2) + 1; }

} // namespace gelt
