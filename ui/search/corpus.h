// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textindex.h"

#include <algorithm>
#include <vector>

namespace gelt {

/// Texts that can be searched, and whose each is. @p Owner is a small value; Owner{} is nobody's.
template <class Owner>
class Corpus {
public:
    void add(const Owner &owner, QStringView text)
    {
        m_index.append(text);
        m_owners.push_back(owner);
    }

    /// Forgets the texts whose owner @p isGone says yes to.
    template <class Predicate>
    void removeIf(Predicate &&isGone)
    {
        std::ranges::replace_if(m_owners, isGone, Owner{});
    }

    /// Whose texts hold every word of @p query, in the order in which they were added.
    std::vector<Owner> find(QStringView query) const
    {
        std::vector<Owner> found;
        for (const std::size_t text : m_index.find(query)) {
            if (m_owners[text] != Owner{})
                found.push_back(m_owners[text]);
        }
        return found;
    }

    std::size_t size() const { return m_owners.size(); }

private:
    TextIndex m_index;
    std::vector<Owner> m_owners; ///< by text
};

} // namespace gelt
