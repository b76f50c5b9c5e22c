// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textindex.h"

#include "core/base/text.h"

#include <QStringList>

#include <algorithm>
#include <functional>
#include <numeric>

namespace gelt {
namespace {

std::vector<std::string> wordsOf(QStringView query)
{
    std::vector<std::string> words;
    for (const QString &word : folded(query).split(u' ', Qt::SkipEmptyParts))
        words.push_back(word.toStdString());
    // The longest word is met least often: looking for it first leaves little for the others.
    std::ranges::stable_sort(words, std::ranges::greater(), &std::string::size);
    return words;
}

/// Finds a word in the buffer again and again; skips ahead by its length, which pays from three characters on.
class Seeker {
public:
    Seeker(const std::string &buffer, const std::string &word)
        : m_buffer(buffer), m_word(word), m_skipping(word.begin(), word.end())
    {
    }

    std::size_t from(std::size_t at) const
    {
        if (m_word.size() < 3)
            return m_buffer.find(m_word, at);
        const auto found = std::search(m_buffer.begin() + static_cast<std::ptrdiff_t>(at), m_buffer.end(), m_skipping);
        return found == m_buffer.end() ? std::string::npos : static_cast<std::size_t>(found - m_buffer.begin());
    }

private:
    const std::string &m_buffer;
    const std::string &m_word;
    std::boyer_moore_horspool_searcher<std::string::const_iterator> m_skipping;
};

} // namespace

void TextIndex::reserve(std::size_t texts, std::size_t chars)
{
    m_begins.reserve(texts);
    m_buffer.reserve(chars + texts);
}

std::size_t TextIndex::append(QStringView text)
{
    m_begins.push_back(m_buffer.size());
    m_buffer += folded(text).toStdString();
    m_buffer += '\n';
    return m_begins.size() - 1;
}

std::string_view TextIndex::textOf(std::size_t index) const
{
    const std::size_t end = index + 1 < m_begins.size() ? m_begins[index + 1] : m_buffer.size();
    return std::string_view(m_buffer).substr(m_begins[index], end - m_begins[index] - 1);
}

std::vector<std::size_t> TextIndex::find(QStringView query) const
{
    const std::vector<std::string> words = wordsOf(query);
    std::vector<std::size_t> found;
    if (words.empty()) {
        found.resize(size());
        std::iota(found.begin(), found.end(), std::size_t(0));
        return found;
    }
    // One pass over the buffer; after a text that matches it goes on with the next.
    const Seeker seeker(m_buffer, words.front());
    auto text = m_begins.begin();
    for (std::size_t at = seeker.from(0); at != std::string::npos && text != m_begins.end(); at = seeker.from(*text)) {
        text = std::upper_bound(text, m_begins.end(), at);
        const auto index = static_cast<std::size_t>(text - m_begins.begin()) - 1;
        const std::string_view whole = textOf(index);
        if (std::all_of(words.begin() + 1, words.end(),
                        [&](const std::string &word) { return whole.find(word) != std::string_view::npos; }))
            found.push_back(index);
        if (text == m_begins.end())
            break;
    }
    return found;
}

} // namespace gelt
