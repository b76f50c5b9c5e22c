// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activity.h"
#include "core/domain/evidence.h"
#include "core/domain/followup.h"
#include "core/domain/meetings.h"
#include "core/domain/person.h"
#include "core/domain/plan.h"
#include "core/domain/status.h"
#include "core/domain/yearreport.h"

#include <algorithm>
#include <span>
#include <vector>

namespace gelt {

/**
 * A whole plan as values: what a store reads in one short transaction, an importer proposes, and measures,
 * reports and exports work on.
 *
 * Phases stand in their order. Activities stand as on screen: by phase in that order, those under no phase last,
 * within it by Activity::order; removed ones are not here. Logs and assignments are sorted by activity id, then in
 * the order in which they were recorded (assignments: as written).
 */
struct PlanContents {
    Plan plan;
    std::vector<LocalHoliday> holidays; ///< by date
    std::vector<Person> people;         ///< by id
    std::vector<Appointment> appointments; ///< this and the next two by person id, then by id
    std::vector<Membership> memberships;
    std::vector<Delegation> delegations;
    std::vector<Phase> phases;
    std::vector<Activity> activities;
    std::vector<Assignment> assignments;
    std::vector<Extension> extensions;
    std::vector<Status> statuses;
    std::vector<FollowUp> followUps;
    std::vector<Evidence> evidence;       ///< by id
    std::vector<EvidenceLink> evidenceLinks; ///< by activity id, then by id
    Meetings meetings;
    std::vector<YearTexts> yearTexts;   ///< by year
    std::vector<Challenge> challenges;  ///< by year, then in their order
    std::vector<IssuedReport> issuedReports; ///< in the order in which they were issued

    bool operator==(const PlanContents &) const = default;
};

/// The entries of one activity in a log that is sorted as PlanContents promises.
template <class Entry>
std::span<const Entry> ofActivity(const std::vector<Entry> &log, ActivityId activity)
{
    const auto range = std::ranges::equal_range(log, activity, {}, &Entry::activity);
    return {range.begin(), range.end()};
}

/// The appointments, memberships or delegations of one person.
template <class Entry>
std::span<const Entry> ofPerson(const std::vector<Entry> &entries, PersonId person)
{
    const auto range = std::ranges::equal_range(entries, person, {}, &Entry::person);
    return {range.begin(), range.end()};
}

} // namespace gelt
