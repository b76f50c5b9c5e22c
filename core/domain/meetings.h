// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/acta.h"
#include "core/domain/agendaitem.h"
#include "core/domain/attendance.h"
#include "core/domain/commitment.h"

#include <algorithm>
#include <span>
#include <tuple>
#include <vector>

namespace gelt {

enum class Numbering {
    Yearly,    ///< 2013-001: begins again each year
    Continuous ///< 001
};

template <>
struct Codes<Numbering> {
    static constexpr std::array all{Code{Numbering::Yearly, u"por_vigencia"}, Code{Numbering::Continuous, u"continua"}};
};

enum class QuorumKind { HalfPlusOne, Fixed, Fraction };

template <>
struct Codes<QuorumKind> {
    static constexpr std::array all{Code{QuorumKind::HalfPlusOne, u"mitad_mas_uno"}, Code{QuorumKind::Fixed, u"fijo"},
                                    Code{QuorumKind::Fraction, u"fraccion"}};
};

/// How many of the members with vote must be there.
struct QuorumRule {
    QuorumKind kind = QuorumKind::HalfPlusOne;
    int fixed = 1;       ///< of Fixed, from 1
    int numerator = 1;   ///< of Fraction, rounded up: 2/3 of 7 are 5
    int denominator = 2;

    /// @return ⌊n/2⌋+1, the fixed number, or the fraction rounded up; 0 where there are no voters.
    int required(int voters) const;
    bool operator==(const QuorumRule &) const = default;
};

/// What the committee decides for its meetings and papers.
struct CommitteeSettings {
    CommitteeId id;
    int rowVersion = 0;
    QString group; ///< "Comité GEL-T"
    QString city;  ///< where papers are dated; empty: the entity's name
    Numbering numbering = Numbering::Yearly;
    int firstNumber = 1; ///< of the first acta that the program numbers; later years begin with 1
    QuorumRule quorum;
    HeaderData actaHeader;
    HeaderData noticeHeader;     ///< of the convocatoria
    HeaderData attendanceHeader; ///< of the sheet for signatures

    bool operator==(const CommitteeSettings &) const = default;
};

/**
 * All meetings of the committee as values. Actas stand by id; what hangs on one by acta id, then in its order (where it
 * has one), then by id; commitments by acta and number; their entries by commitment, then as recorded.
 */
struct Meetings {
    CommitteeSettings settings;
    std::vector<AgendaTemplate> templates; ///< by order
    std::vector<AgendaTemplateItem> templateItems; ///< by template, then order
    std::vector<Acta> actas;
    std::vector<Attendance> attendance;
    std::vector<AgendaItem> items;
    std::vector<Decision> decisions; ///< by acta, item and order
    std::vector<Commitment> commitments;
    std::vector<CommitmentEntry> entries;
    std::vector<ReviewedCommitment> reviewed;
    std::vector<Annex> annexes;
    std::vector<ActaSigner> signers;
    std::vector<ActaFile> files;
    std::vector<ActaEvent> events;

    bool operator==(const Meetings &) const = default;
};

/// What hangs on one acta, of a list that is sorted as Meetings promises.
template <class Part>
std::span<const Part> ofActa(const std::vector<Part> &parts, ActaId acta)
{
    const auto range = std::ranges::equal_range(parts, acta, {}, &Part::acta);
    return {range.begin(), range.end()};
}

/// The log of one commitment.
inline std::span<const CommitmentEntry> ofCommitment(const std::vector<CommitmentEntry> &entries, CommitmentId id)
{
    const auto range = std::ranges::equal_range(entries, id, {}, &CommitmentEntry::commitment);
    return {range.begin(), range.end()};
}

/// The acta with that key; nullptr where there is none.
const Acta *findActa(const Meetings &meetings, ActaId id);
const Commitment *findCommitment(const Meetings &meetings, CommitmentId id);

/// Whether one meeting was before the other: by date, then in the order in which they were begun.
inline bool wasBefore(const Acta &one, const Acta &other)
{
    return std::tie(one.date, one.id) < std::tie(other.date, other.id);
}

/// The last meeting before that of @p acta that is not annulled; nullptr where it is the first. An acta that clarifies
/// another is of no meeting of its own and is passed over.
const Acta *previousActa(const Meetings &meetings, ActaId acta);

Result<> validate(const CommitteeSettings &settings);

} // namespace gelt
