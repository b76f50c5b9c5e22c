// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>
#include <functional>

namespace gelt {

/// The key of a row. Keys of different things do not mix; 0 is "not stored yet".
template <class Tag>
struct Id {
    qint64 value = 0;

    bool isStored() const { return value > 0; }
    auto operator<=>(const Id &) const = default;
};

using PlanId = Id<struct PlanTag>; ///< always 1: a file holds one plan
using PhaseId = Id<struct PhaseTag>;
using ActivityId = Id<struct ActivityTag>;
using ExtensionId = Id<struct ExtensionTag>;
using StatusId = Id<struct StatusTag>;
using FollowUpId = Id<struct FollowUpTag>;
using PersonId = Id<struct PersonTag>;
using AppointmentId = Id<struct AppointmentTag>;
using MembershipId = Id<struct MembershipTag>;
using DelegationId = Id<struct DelegationTag>;
using AssignmentId = Id<struct AssignmentTag>;
using EvidenceId = Id<struct EvidenceTag>;
using EvidenceLinkId = Id<struct EvidenceLinkTag>;
using HolidayId = Id<struct HolidayTag>;
using ImportId = Id<struct ImportTag>;
using CommitteeId = Id<struct CommitteeTag>; ///< always 1: a plan has one committee
using ActaId = Id<struct ActaTag>;
using AttendanceId = Id<struct AttendanceTag>;
using AgendaItemId = Id<struct AgendaItemTag>;
using DecisionId = Id<struct DecisionTag>;
using CommitmentId = Id<struct CommitmentTag>;
using CommitmentEntryId = Id<struct CommitmentEntryTag>;
using ReviewedCommitmentId = Id<struct ReviewedCommitmentTag>;
using AnnexId = Id<struct AnnexTag>;
using ActaSignerId = Id<struct ActaSignerTag>;
using ActaFileId = Id<struct ActaFileTag>;
using ActaEventId = Id<struct ActaEventTag>;
using AgendaTemplateId = Id<struct AgendaTemplateTag>;
using AgendaTemplateItemId = Id<struct AgendaTemplateItemTag>;
using YearTextsId = Id<struct YearTextsTag>;
using ChallengeId = Id<struct ChallengeTag>;
using IssuedReportId = Id<struct IssuedReportTag>;

} // namespace gelt

template <class Tag>
struct std::hash<gelt::Id<Tag>> {
    std::size_t operator()(gelt::Id<Tag> id) const noexcept { return std::hash<qint64>{}(id.value); }
};
