// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deadlinewords.h"
#include "core/domain/period.h"

#include <vector>

/// The expressions of time in deadlines: days, months, quarters, years.
namespace gelt::deadlinewords {

/// What one expression of time names: a day, some months or a year, and how far the text was read for it.
struct Part {
    int year = 0;   ///< 0: unsaid
    int month = 0;  ///< the first one; 0: a whole year, or a day whose month is unsaid
    int months = 1; ///< how many
    int day = 0;    ///< 0: all days
    std::size_t next = 0;

    bool isYear() const { return month == 0 && day == 0; }
};

/// The days of a part; invalid where something is unsaid or there are no such days.
Period daysOf(const Part &part);

/**
 * Finds all that an expression can mean and all the places where it can end: a text that can be read in two ways is
 * one that nobody should guess at.
 */
class Grammar {
public:
    explicit Grammar(const Tokens &tokens)
        : m_tokens(tokens)
    {
    }

    /// Every expression of time that begins at @p index.
    std::vector<Part> partsAt(std::size_t index) const;

private:
    const Token &at(std::size_t index) const { return m_tokens.at(index); }
    static int fullYear(const Token &token) { return token.isNumber(4, 4) ? token.value : 0; }
    static int anyYear(const Token &token) { return token.isNumber(2, 2) ? 2000 + token.value : fullYear(token); }
    bool isSign(std::size_t index) const { return at(index).kind == Token::Dash || at(index).kind == Token::Slash; }

    void addWithYear(Part part, std::vector<Part> &found) const;
    void numericDates(std::size_t index, std::vector<Part> &found) const;
    void numericMonths(std::size_t index, std::vector<Part> &found) const;
    void daysOfMonths(std::size_t index, std::vector<Part> &found) const;
    void months(std::size_t index, std::vector<Part> &found) const;
    void quarters(std::size_t index, std::vector<Part> &found) const;
    void labels(std::size_t index, std::vector<Part> &found) const;
    void addQuarter(int months, int ordinal, std::size_t next, std::vector<Part> &found) const;
    int ordinalAt(std::size_t &index) const;

    const Tokens &m_tokens;
};

} // namespace gelt::deadlinewords
