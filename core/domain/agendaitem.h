// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/codes.h"
#include "core/domain/ids.h"

#include <QString>

#include <optional>
#include <vector>

namespace gelt {

/// What an item of the agenda is for: some are filled in by the program.
enum class AgendaRole { Topic, RollCall, AgendaApproval, PreviousActa, Commitments, Proposals };

template <>
struct Codes<AgendaRole> {
    static constexpr std::array all{
        Code{AgendaRole::Topic, u"tema"},
        Code{AgendaRole::RollCall, u"llamado_a_lista"},
        Code{AgendaRole::AgendaApproval, u"aprobacion_del_orden"},
        Code{AgendaRole::PreviousActa, u"acta_anterior"},
        Code{AgendaRole::Commitments, u"compromisos"},
        Code{AgendaRole::Proposals, u"proposiciones"}};
};

/// A point of the agenda and what was said on it. Items are numbered by their place.
struct AgendaItem {
    AgendaItemId id;
    int rowVersion = 0;
    ActaId acta;
    int order = 0; ///< among the items, from 1
    AgendaRole role = AgendaRole::Topic;
    QString title;
    QString development; ///< rich text as actatext.h writes it; may be empty

    bool operator==(const AgendaItem &) const = default;
};

/// Votes as counted in the room.
struct Votes {
    int inFavour = 0;
    int against = 0;
    int blank = 0;

    int total() const { return inFavour + against + blank; }
    bool operator==(const Votes &) const = default;
};

/// What the committee decided on an item; stands under what was said on it.
struct Decision {
    DecisionId id;
    int rowVersion = 0;
    ActaId acta;
    AgendaItemId item;
    int order = 0; ///< among those of the item, from 1
    QString text;
    std::optional<Votes> votes; ///< nothing where nobody counted

    bool operator==(const Decision &) const = default;
};

/// An agenda to begin with.
struct AgendaTemplate {
    AgendaTemplateId id;
    int rowVersion = 0;
    int order = 0;
    QString name;

    bool operator==(const AgendaTemplate &) const = default;
};

struct AgendaTemplateItem {
    AgendaTemplateItemId id;
    AgendaTemplateId agendaTemplate;
    int order = 0;
    AgendaRole role = AgendaRole::Topic;
    QString title;

    bool operator==(const AgendaTemplateItem &) const = default;
};

/// The usual agenda, in the interface's language: roll call and quórum, the agenda itself, the acta before, follow-up
/// of commitments, proposals. Titles and roles only.
std::vector<AgendaTemplateItem> usualAgenda();

Result<> validate(const AgendaItem &item);
Result<> validate(const Decision &decision);
Result<> validate(const AgendaTemplate &agenda);
Result<> validate(const AgendaTemplateItem &item);

} // namespace gelt
