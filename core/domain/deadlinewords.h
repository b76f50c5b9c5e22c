// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/periodicity.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

/// The words that deadlines are made of; deadlinereader.cpp knows the sentences.
namespace gelt::deadlinewords {

struct Token {
    enum Kind { Number, Word, Dash, Slash, Dot, Other };

    Kind kind = Other;
    bool joined = false; ///< nothing stands between it and the one before
    int digits = 0;      ///< of Number, as written
    int value = 0;       ///< of Number up to four digits
    QStringView text;    ///< of Word: folded

    bool is(QStringView word) const { return kind == Word && text == word; }
    bool isNumber(int least, int most) const { return kind == Number && digits >= least && digits <= most; }
};

/// A text as words, numbers and the signs between them. Articles and "de" are left out, as are commas and brackets.
class Tokens {
public:
    explicit Tokens(QStringView text);
    Tokens(const Tokens &) = delete; // the tokens look into m_text
    Tokens &operator=(const Tokens &) = delete;

    std::size_t size() const { return m_tokens.size(); }
    /// The token at @p index; one of no kind behind the last.
    const Token &at(std::size_t index) const;

private:
    void tokenise();
    void add(qsizetype first, qsizetype end);

    QString m_text;
    std::vector<Token> m_tokens;
};

/// 1-12; 0 where it is no month's name.
int month(const Token &token);

/// How many months "trimestre" and its like have; 0 for any other word.
int monthsOfUnit(const Token &token);
/// The same for the letter of "T3".
int monthsOfLetter(const Token &token);

/// 1-6 of "primer", "III"; 0 where it is none. Numbers are not among them.
int ordinalWord(const Token &token);
/// Whether it makes an ordinal of the number before: "1er", "2do", "3°".
bool isOrdinalSuffix(const Token &token);

/// How often something recurs.
struct Recurrence {
    std::optional<Periodicity> periodicity; ///< nothing: "permanente", as often as the plan says
    std::size_t next = 0;                   ///< the token behind its words
};

/// The words of recurrence that begin at @p index, if any do.
std::optional<Recurrence> recurrence(const Tokens &tokens, std::size_t index);

/// @p text without the hyphens within words ("perma-nente").
QString withoutWordHyphens(QStringView text);

} // namespace gelt::deadlinewords
