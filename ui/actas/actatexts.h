// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textindex.h"
#include "core/domain/contents.h"

#include <limits>

namespace gelt {

/// What the filter of the actas looks through: of each its number, day, place, people, agenda, what was said, decisions
/// and commitments. Follows a change by looking only at the actas that are others now.
class ActaTexts {
public:
    /// Brings the index to what @p meetings say. @param most how many actas are looked at anew at once, for who does
    /// it bit by bit. @return whether it is complete.
    bool update(const Meetings &meetings, std::size_t most = std::numeric_limits<std::size_t>::max());
    /// The actas that hold every word of @p query, by id; all of them where it holds none.
    std::vector<ActaId> find(QStringView query) const;

private:
    struct Known {
        ActaId acta;
        std::size_t text = 0;   ///< of the index
        std::size_t finger = 0; ///< of what it was made from
    };

    TextIndex m_index;
    std::vector<Known> m_known;          ///< by acta
    std::vector<ActaId> m_owners;        ///< by text; not stored: an old text
};

} // namespace gelt
