// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/deadlinegrammar.h"

#include "core/domain/calendar.h"

namespace gelt::deadlinewords {

/// The days of a part; invalid where something is unsaid or there are no such days.
Period daysOf(const Part &part)
{
    if (part.year == 0)
        return {};
    if (part.isYear())
        return {QDate(part.year, 1, 1), QDate(part.year, 12, 31)};
    if (part.month == 0)
        return {};
    if (part.day > 0)
        return {QDate(part.year, part.month, part.day), QDate(part.year, part.month, part.day)};
    const QDate first(part.year, part.month, 1);
    return {first, addMonths(first, part.months).addDays(-1)};
}

/// @p part as it is, and with the year that may follow: "2013", "del año 2013", "/2013".
void Grammar::addWithYear(Part part, std::vector<Part> &found) const
{
    found.push_back(part);
    std::size_t index = part.next;
    if (isSign(index))
        ++index;
    if (at(index).is(u"ano") || at(index).is(u"a\u00f1o") || at(index).is(u"vigencia"))
        ++index;
    part.year = fullYear(at(index));
    part.next = index + 1;
    if (part.year > 0)
        found.push_back(part);
}

/// 15/06/2012, 15-06-12, 15.06.2012, 15-jun-2012, 2012-06-15; never the month before the day.
void Grammar::numericDates(std::size_t index, std::vector<Part> &found) const
{
    const Token &first = at(index);
    const Token &second = at(index + 2);
    const Token &third = at(index + 4);
    const Token::Kind sign = at(index + 1).kind;
    if (sign != Token::Dash && sign != Token::Slash && sign != Token::Dot)
        return;
    const int namedMonth = month(second);
    if (namedMonth == 0 && !second.isNumber(1, 2))
        return;
    const int monthNumber = namedMonth > 0 ? namedMonth : second.value;
    const bool hasDay = first.value > 0 && (third.kind != Token::Number || third.value > 0);
    if (monthNumber < 1 || monthNumber > 12 || !hasDay)
        return;
    // The blank tells "jun-12 - dic-12" from a day in December.
    if (at(index + 3).kind == sign && at(index + 1).joined == at(index + 3).joined) {
        if (first.isNumber(1, 2) && anyYear(third) > 0)
            found.push_back({anyYear(third), monthNumber, 1, first.value, index + 5});
        if (first.isNumber(4, 4) && third.isNumber(1, 2) && sign != Token::Dot)
            found.push_back({first.value, monthNumber, 1, third.value, index + 5});
    }
    if (first.isNumber(1, 2) && sign == Token::Slash) // "del 01/03 al 30/04/2013"
        found.push_back({0, monthNumber, 1, first.value, index + 3});
}

/// 06/2012, 2012-06.
void Grammar::numericMonths(std::size_t index, std::vector<Part> &found) const
{
    if (!isSign(index + 1))
        return;
    const Token &first = at(index);
    const Token &second = at(index + 2);
    if (first.isNumber(1, 2) && second.isNumber(4, 4) && first.value >= 1 && first.value <= 12)
        found.push_back({second.value, first.value, 1, 0, index + 3});
    if (first.isNumber(4, 4) && second.isNumber(2, 2) && second.value >= 1 && second.value <= 12)
        found.push_back({first.value, second.value, 1, 0, index + 3});
}

/// 15 de junio de 2012, 1º de junio, junio 15 de 2012; a day alone, whose month comes later.
void Grammar::daysOfMonths(std::size_t index, std::vector<Part> &found) const
{
    std::size_t next = index;
    const bool isFirst = at(next).is(u"primero");
    if (!isFirst && !at(next).isNumber(1, 2)) {
        const int named = month(at(next));
        const bool hasDashes = at(next + 1).kind == Token::Dash && at(next + 3).kind == Token::Dash;
        const Token &number = at(hasDashes ? next + 2 : next + 1);
        if (named == 0 || !number.isNumber(1, 2) || number.value == 0)
            return;
        if (!hasDashes)
            addWithYear({0, named, 1, number.value, next + 2}, found);
        else if (const int year = fullYear(at(next + 4)); year > 0)
            found.push_back({year, named, 1, number.value, next + 5});
        return;
    }
    const int day = isFirst ? 1 : at(next).value;
    if (day == 0)
        return;
    ++next;
    if (!isFirst && day == 1 && isOrdinalSuffix(at(next)))
        ++next;
    found.push_back({0, 0, 1, day, next});
    if (at(next).is(u"mes"))
        ++next;
    if (const int named = month(at(next)); named > 0)
        addWithYear({0, named, 1, day, next + 1}, found);
}

/// Junio de 2012, jun-12.
void Grammar::months(std::size_t index, std::vector<Part> &found) const
{
    if (at(index).is(u"mes"))
        ++index;
    const int named = month(at(index));
    if (named == 0)
        return;
    addWithYear({0, named, 1, 0, index + 1}, found);
    // A year of two digits only behind a sign: "junio 12" is a day.
    const Token &year = at(index + 2);
    if (isSign(index + 1) && year.isNumber(2, 2))
        found.push_back({anyYear(year), named, 1, 0, index + 3});
}

/// The ordinal at @p index, which is moved behind it; 0 where there is none.
int Grammar::ordinalAt(std::size_t &index) const
{
    int ordinal = ordinalWord(at(index));
    if (ordinal == 0 && at(index).isNumber(1, 1))
        ordinal = at(index).value;
    else if (ordinal == 0)
        return 0;
    const bool wasNumber = at(index).kind == Token::Number;
    ++index;
    if (wasNumber && isOrdinalSuffix(at(index)))
        ++index;
    return ordinal;
}

void Grammar::addQuarter(int months, int ordinal, std::size_t next, std::vector<Part> &found) const
{
    if (ordinal >= 1 && ordinal <= 12 / months)
        addWithYear({0, (ordinal - 1) * months + 1, months, 0, next}, found);
}

/// Primer trimestre de 2013, trimestre I de 2013.
void Grammar::quarters(std::size_t index, std::vector<Part> &found) const
{
    std::size_t next = index;
    if (const int ordinal = ordinalAt(next); ordinal > 0) {
        if (const int months = monthsOfUnit(at(next)); months > 0)
            addQuarter(months, ordinal, next + 1, found);
        return;
    }
    if (const int months = monthsOfUnit(at(index)); months > 0) {
        next = index + 1;
        if (const int ordinal = ordinalAt(next); ordinal > 0)
            addQuarter(months, ordinal, next, found);
    }
}

/// T3 2013, 2013-T3.
void Grammar::labels(std::size_t index, std::vector<Part> &found) const
{
    const auto numberOf = [this](std::size_t letter) {
        const Token &number = at(letter + 1);
        return monthsOfLetter(at(letter)) > 0 && number.isNumber(1, 1) && number.joined ? number.value : 0;
    };
    if (const int number = numberOf(index); number > 0)
        addQuarter(monthsOfLetter(at(index)), number, index + 2, found);
    const int year = fullYear(at(index));
    if (year == 0)
        return;
    const std::size_t letter = isSign(index + 1) ? index + 2 : index + 1;
    const int number = numberOf(letter);
    const int months = monthsOfLetter(at(letter));
    if (number > 0 && number <= 12 / months)
        found.push_back({year, (number - 1) * months + 1, months, 0, letter + 2});
}

std::vector<Part> Grammar::partsAt(std::size_t index) const
{
    std::vector<Part> found;
    numericDates(index, found);
    numericMonths(index, found);
    daysOfMonths(index, found);
    months(index, found);
    quarters(index, found);
    labels(index, found);
    const bool named = at(index).is(u"ano") || at(index).is(u"a\u00f1o") || at(index).is(u"vigencia");
    const std::size_t number = named ? index + 1 : index;
    if (const int year = fullYear(at(number)); year > 0)
        found.push_back({year, 0, 12, 0, number + 1});
    return found;
}

} // namespace gelt::deadlinewords
