// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/deadline.h"

#include "core/domain/deadlinegrammar.h"
#include "core/domain/deadlinewords.h"
#include "core/domain/limits.h"

#include <algorithm>

namespace gelt {
namespace {

using namespace deadlinewords;

/// What a text says, before a plan fills in what it leaves out. Days that are unsaid are invalid.
struct Sentence {
    bool recurs = false;
    std::optional<Periodicity> periodicity; ///< of what recurs; nothing: the plan's "permanente"
    bool hasUntil = false;
    QDate start;
    QDate due;

    bool operator==(const Sentence &) const = default;
};

/// Joins "marzo a junio 2013": what the first part leaves unsaid comes from the last.
Period joined(Part first, const Part &last)
{
    if (first.year == 0 && !last.isYear()) {
        if (first.month == 0 && last.day > 0)
            first.month = last.month;
        first.year = last.year;
    }
    const Period from = daysOf(first);
    const Period to = daysOf(last);
    if (!from.isValid() || !to.isValid())
        return {};
    return {from.first, to.last};
}

/// Follows every way of reading a text.
class SentenceReader {
public:
    explicit SentenceReader(const Tokens &tokens)
        : m_tokens(tokens)
        , m_grammar(tokens)
    {
    }

    /// The one thing that the whole text can mean; nothing where there is none or several.
    std::optional<Sentence> read();

private:
    void clause(std::size_t first, std::size_t end, const Sentence &recurrence);
    void range(std::size_t first, std::size_t end, const Sentence &recurrence);
    void until(std::size_t first, std::size_t end, const Sentence &recurrence);
    std::size_t fromWords(std::size_t index) const;
    std::size_t toWord(std::size_t index, bool between) const;
    void add(Sentence sentence, const Period &days, bool needsStart);
    void add(const Sentence &sentence);

    const Tokens &m_tokens;
    Grammar m_grammar;
    std::vector<Sentence> m_found;
};

void SentenceReader::add(Sentence sentence, const Period &days, bool needsStart)
{
    if (!days.last.isValid() || (needsStart && !days.isValid()))
        return;
    sentence.start = days.first;
    sentence.due = days.last;
    add(sentence);
}

void SentenceReader::add(const Sentence &sentence)
{
    if (std::ranges::find(m_found, sentence) == m_found.end())
        m_found.push_back(sentence);
}

/// Behind "desde" or "a partir de"; @p index itself where neither stands there.
std::size_t SentenceReader::fromWords(std::size_t index) const
{
    if (m_tokens.at(index).is(u"desde"))
        return index + 1;
    return m_tokens.at(index).is(u"a") && m_tokens.at(index + 1).is(u"partir") ? index + 2 : index;
}

/// Behind the word that joins the two ends of a range; @p index itself where there is none.
std::size_t SentenceReader::toWord(std::size_t index, bool between) const
{
    const Token &token = m_tokens.at(index);
    if (between)
        return token.is(u"y") || token.is(u"e") ? index + 1 : index;
    const bool joins = token.kind == Token::Dash || token.is(u"a") || token.is(u"al") || token.is(u"hasta");
    return joins ? index + 1 : index;
}

/// A range, one part alone, or what follows "desde".
void SentenceReader::range(std::size_t first, std::size_t end, const Sentence &recurrence)
{
    const bool between = m_tokens.at(first).is(u"entre");
    const std::size_t begin = between ? first + 1 : fromWords(first);
    for (const Part &part : m_grammar.partsAt(begin)) {
        if (part.next == end && begin == first && !recurrence.recurs)
            add(recurrence, {{}, daysOf(part).last}, false);
        if (part.next == end && begin > first && !between && recurrence.recurs && daysOf(part).isValid()) {
            Sentence open = recurrence; // "trimestral desde marzo de 2013": to the plan's end
            open.start = daysOf(part).first;
            add(open);
        }
        const std::size_t second = toWord(part.next, between);
        if (second == part.next || part.next >= end)
            continue;
        for (const Part &last : m_grammar.partsAt(second)) {
            if (last.next == end)
                add(recurrence, joined(part, last), true);
        }
    }
}

/// What follows "hasta".
void SentenceReader::until(std::size_t first, std::size_t end, const Sentence &recurrence)
{
    Sentence sentence = recurrence;
    sentence.hasUntil = true;
    for (const Part &last : m_grammar.partsAt(first)) {
        if (last.next == end)
            add(sentence, {{}, daysOf(last).last}, false);
        const std::size_t second = fromWords(last.next);
        if (second == last.next || second >= end)
            continue;
        for (const Part &from : m_grammar.partsAt(second)) {
            if (from.next == end)
                add(sentence, joined(from, last), true);
        }
    }
}

/// Reads the tokens from @p first to before @p end, all of them.
void SentenceReader::clause(std::size_t first, std::size_t end, const Sentence &recurrence)
{
    if (recurrence.recurs && first < end && m_tokens.at(first).kind == Token::Dash)
        ++first; // "Trimestral - hasta 2014"
    if (recurrence.recurs && first < end && m_tokens.at(end - 1).kind == Token::Dash)
        --end;
    if (first >= end) {
        if (recurrence.recurs)
            add(recurrence);
        return;
    }
    if (m_tokens.at(first).is(u"hasta"))
        until(first + 1, end, recurrence);
    else
        range(first, end, recurrence);
}

std::optional<Sentence> SentenceReader::read()
{
    constexpr std::size_t longestRecurrence = 5;
    constexpr std::size_t longestSentence = 32; // none of those known has more
    const std::size_t size = m_tokens.size();
    if (size == 0 || size > longestSentence)
        return {};
    clause(0, size, {});
    const auto recurring = [](const Recurrence &words) {
        Sentence sentence;
        sentence.recurs = true;
        sentence.periodicity = words.periodicity;
        return sentence;
    };
    if (const auto words = recurrence(m_tokens, 0))
        clause(words->next, size, recurring(*words));
    for (std::size_t index = size - std::min(size - 1, longestRecurrence); index < size; ++index) {
        const auto words = recurrence(m_tokens, index);
        if (!words || words->next != size)
            continue;
        clause(0, index, recurring(*words));
        break; // the longest; shorter ones lie within it
    }
    if (m_found.size() != 1)
        return {};
    return m_found.front();
}

std::optional<Sentence> sentenceOf(QStringView text)
{
    if (text.size() > limits::titleChars)
        return {};
    const Tokens tokens(text);
    if (auto sentence = SentenceReader(tokens).read())
        return sentence;
    const QString whole = withoutWordHyphens(text);
    if (whole.size() == text.size())
        return {};
    const Tokens wholeTokens(whole);
    return SentenceReader(wholeTokens).read();
}

DeadlineReading inPlan(const Sentence &sentence, const Period &plan, Periodicity permanent)
{
    DeadlineReading reading;
    reading.due = sentence.due;
    reading.start = sentence.start;
    if (sentence.recurs) {
        reading.kind = DeadlineKind::Recurring;
        reading.periodicity = sentence.periodicity.value_or(permanent);
        if (!reading.due.isValid() && plan.isValid())
            reading.due = plan.last;
    } else if (sentence.hasUntil) {
        reading.kind = DeadlineKind::Until;
    } else {
        reading.kind = sentence.start.isValid() ? DeadlineKind::Span : DeadlineKind::Date;
    }
    if (reading.kind != DeadlineKind::Date && !reading.start.isValid() && plan.isValid())
        reading.start = std::min(plan.first, reading.due);
    return reading;
}

} // namespace

DeadlineReading readDeadline(QStringView text, const Period &plan, Periodicity permanent)
{
    const std::optional<Sentence> sentence = sentenceOf(text);
    if (!sentence)
        return {};
    const DeadlineReading reading = inPlan(*sentence, plan, permanent);
    return validate(reading) ? reading : DeadlineReading{};
}

std::optional<Periodicity> namedPeriodicity(QStringView text)
{
    if (text.size() > limits::textChars)
        return {};
    const Tokens tokens(text);
    std::optional<Periodicity> named;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const auto words = recurrence(tokens, i);
        if (!words || !words->periodicity)
            continue;
        if (named && *named != *words->periodicity)
            return {};
        named = words->periodicity;
    }
    return named;
}

Period namedYears(QStringView text)
{
    Period years;
    const auto include = [&years](int year) {
        if (year < limits::firstYear || year > limits::lastYear)
            return;
        const Period whole{QDate(year, 1, 1), QDate(year, 12, 31)};
        years = years.isValid() ? Period{std::min(years.first, whole.first), std::max(years.last, whole.last)} : whole;
    };
    if (text.size() > limits::titleChars)
        return {};
    if (const std::optional<Sentence> sentence = sentenceOf(text)) {
        for (const QDate day : {sentence->start, sentence->due}) {
            if (day.isValid())
                include(day.year());
        }
        return years;
    }
    const Tokens tokens(text);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens.at(i).isNumber(4, 4))
            include(tokens.at(i).value);
    }
    return years;
}

} // namespace gelt
