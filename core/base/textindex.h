// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <string>
#include <vector>

namespace gelt {

/**
 * Many texts in one folded buffer, searched as a person types: without case, accents and hyphens (see folded()).
 * Texts are only added: who changes one adds it anew and no longer looks at the old one.
 */
class TextIndex {
public:
    void reserve(std::size_t texts, std::size_t chars);
    /// @return the number of the text, from 0.
    std::size_t append(QStringView text);
    std::size_t size() const { return m_begins.size(); }

    /**
     * The texts that hold every word of @p query, in order; all of them where it holds no word. Words stand apart by
     * blanks and match anywhere within a text.
     */
    std::vector<std::size_t> find(QStringView query) const;

private:
    std::string_view textOf(std::size_t index) const;

    std::string m_buffer; ///< UTF-8 of the folded texts, each before a line feed, which no folded text holds
    std::vector<std::size_t> m_begins;
};

} // namespace gelt
