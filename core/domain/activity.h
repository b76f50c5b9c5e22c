// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/codes.h"
#include "core/domain/deadline.h"
#include "core/domain/ids.h"
#include "core/domain/quantity.h"
#include "core/domain/record.h"

#include <span>

namespace gelt {

/// Something the plan promises. Texts stay exactly as written.
struct Activity {
    ActivityId id;
    int rowVersion = 0;
    int number = 0;  ///< given once, from 1; never changed, never reused
    int order = 0;   ///< on screen and paper, within its phase; says nothing about dates
    PhaseId phase;   ///< not stored: under no phase
    QString title;
    QString shortName; ///< for slides and charts; may be empty
    QString description;
    Target target;
    QString indicator;
    QString expectedEvidence; ///< product or evidence the plan asks for
    std::optional<Weight> weight;
    Budget budget;
    Deadline deadline; ///< the first one; later ones are Extensions
    bool removed = false; ///< deleted by a person: kept with its log and number, shown and counted nowhere
    ImportId import;

    bool operator==(const Activity &) const = default;
};

/// A later deadline that the committee decided (prórroga); in force from its date on, until a later decision.
struct Extension {
    ExtensionId id;
    ActivityId activity;
    QDate decidedOn;
    Deadline deadline;
    QString reason;
    QString acta; ///< "2013-002"; as written, may be empty
    Record record;
    std::optional<Voiding> voided;
    ImportId import;
    ExtensionId placeOf = {}; ///< of an entry that came back: the voided one whose place in the log it takes

    bool operator==(const Extension &) const = default;
};

/// Answers for the activity, or helps.
enum class Role { Responsible, Supporting };

template <>
struct Codes<Role> {
    static constexpr std::array all{Code{Role::Responsible, u"responsible"}, Code{Role::Supporting, u"supporting"}};
};

/// Who has to do with an activity.
struct Assignment {
    AssignmentId id;
    ActivityId activity;
    PersonId person;
    Role role = Role::Responsible;
    int order = 0; ///< as written, from 1

    bool operator==(const Assignment &) const = default;
};

/// The extension whose deadline holds on @p day: the one decided last by then, of two on one day the later recorded;
/// nullptr where the first deadline holds. @p extensions are of one activity, in the order recorded.
const Extension *extensionInForce(std::span<const Extension> extensions, QDate day);

Result<> validate(const Activity &activity);
Result<> validate(const Extension &extension);

} // namespace gelt
