// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textindex.h"
#include "core/domain/contents.h"

#include <span>

namespace gelt {

/// What a search field looks through: of each activity its number, titles, description, deadlines, phase and people.
class ActivityTexts {
public:
    explicit ActivityTexts(const PlanContents &contents);

    /// Follows a change: @p activities have other texts, or came or went.
    void update(const PlanContents &contents, std::span<const ActivityId> activities);

    /// The places in the contents of the activities that match, in order.
    std::vector<std::size_t> find(QStringView query) const;

private:
    void placeAll(const PlanContents &contents);

    TextIndex m_index;
    std::vector<ActivityId> m_owners;  ///< by text
    std::vector<std::ptrdiff_t> m_places; ///< by text; -1: an old text
};

} // namespace gelt
