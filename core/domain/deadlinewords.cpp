// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/deadlinewords.h"

#include "core/base/text.h"

#include <array>

namespace gelt::deadlinewords {
namespace {

template <class Value>
struct Entry {
    const char16_t *word;
    Value value;
};

template <class Value, std::size_t size>
std::optional<Value> find(const std::array<Entry<Value>, size> &table, const Token &token)
{
    if (token.kind != Token::Word)
        return {};
    for (const auto &entry : table) {
        if (token.text == QStringView(entry.word))
            return entry.value;
    }
    return {};
}

constexpr std::array monthNames{Entry<int>{u"enero", 1},     Entry<int>{u"ene", 1},        Entry<int>{u"febrero", 2},
                                Entry<int>{u"feb", 2},       Entry<int>{u"marzo", 3},      Entry<int>{u"mar", 3},
                                Entry<int>{u"abril", 4},     Entry<int>{u"abr", 4},        Entry<int>{u"mayo", 5},
                                Entry<int>{u"may", 5},       Entry<int>{u"junio", 6},      Entry<int>{u"jun", 6},
                                Entry<int>{u"julio", 7},     Entry<int>{u"jul", 7},        Entry<int>{u"agosto", 8},
                                Entry<int>{u"ago", 8},       Entry<int>{u"septiembre", 9}, Entry<int>{u"sep", 9},
                                Entry<int>{u"setiembre", 9}, Entry<int>{u"sept", 9},       Entry<int>{u"set", 9},
                                Entry<int>{u"octubre", 10},  Entry<int>{u"oct", 10},       Entry<int>{u"noviembre", 11},
                                Entry<int>{u"nov", 11},      Entry<int>{u"diciembre", 12}, Entry<int>{u"dic", 12}};

constexpr std::array unitNames{Entry<int>{u"bimestre", 2}, Entry<int>{u"trimestre", 3}, Entry<int>{u"cuatrimestre", 4},
                               Entry<int>{u"semestre", 6}};

constexpr std::array unitLetters{Entry<int>{u"b", 2}, Entry<int>{u"t", 3}, Entry<int>{u"c", 4}, Entry<int>{u"s", 6}};

constexpr std::array ordinals{
    Entry<int>{u"primer", 1},  Entry<int>{u"primero", 1}, Entry<int>{u"primera", 1}, Entry<int>{u"i", 1},
    Entry<int>{u"segundo", 2}, Entry<int>{u"segunda", 2}, Entry<int>{u"ii", 2},      Entry<int>{u"tercer", 3},
    Entry<int>{u"tercero", 3}, Entry<int>{u"tercera", 3}, Entry<int>{u"iii", 3},     Entry<int>{u"cuarto", 4},
    Entry<int>{u"cuarta", 4},  Entry<int>{u"iv", 4},      Entry<int>{u"quinto", 5},  Entry<int>{u"quinta", 5},
    Entry<int>{u"v", 5},       Entry<int>{u"sexto", 6},   Entry<int>{u"sexta", 6},   Entry<int>{u"vi", 6}};

constexpr std::array suffixes{Entry<bool>{u"er", true}, Entry<bool>{u"ero", true}, Entry<bool>{u"era", true},
                              Entry<bool>{u"ro", true}, Entry<bool>{u"ra", true},  Entry<bool>{u"do", true},
                              Entry<bool>{u"da", true}, Entry<bool>{u"to", true},  Entry<bool>{u"ta", true},
                              Entry<bool>{u"o", true},  Entry<bool>{u"a", true}};

/// Without "mente" and the "es" of the plural.
constexpr std::array adjectives{Entry<Periodicity>{u"anual", Periodicity::Annual},
                                Entry<Periodicity>{u"semestral", Periodicity::Semiannual},
                                Entry<Periodicity>{u"cuatrimestral", Periodicity::FourMonthly},
                                Entry<Periodicity>{u"trimestral", Periodicity::Quarterly},
                                Entry<Periodicity>{u"bimestral", Periodicity::Bimonthly},
                                Entry<Periodicity>{u"mensual", Periodicity::Monthly},
                                Entry<Periodicity>{u"quincenal", Periodicity::Biweekly},
                                Entry<Periodicity>{u"semanal", Periodicity::Weekly}};

constexpr std::array everyUnit{Entry<Periodicity>{u"a\u00f1o", Periodicity::Annual},
                               Entry<Periodicity>{u"ano", Periodicity::Annual},
                               Entry<Periodicity>{u"semestre", Periodicity::Semiannual},
                               Entry<Periodicity>{u"cuatrimestre", Periodicity::FourMonthly},
                               Entry<Periodicity>{u"trimestre", Periodicity::Quarterly},
                               Entry<Periodicity>{u"bimestre", Periodicity::Bimonthly},
                               Entry<Periodicity>{u"mes", Periodicity::Monthly},
                               Entry<Periodicity>{u"quincena", Periodicity::Biweekly},
                               Entry<Periodicity>{u"semana", Periodicity::Weekly}};

constexpr std::array numberWords{Entry<int>{u"un", 1},     Entry<int>{u"dos", 2},    Entry<int>{u"tres", 3},
                                 Entry<int>{u"cuatro", 4}, Entry<int>{u"seis", 6},   Entry<int>{u"siete", 7},
                                 Entry<int>{u"doce", 12},  Entry<int>{u"quince", 15}};

constexpr std::array continual{Entry<bool>{u"permanente", true}, Entry<bool>{u"permanentemente", true},
                               Entry<bool>{u"continuo", true}, Entry<bool>{u"continua", true},
                               Entry<bool>{u"continuamente", true}};

constexpr std::array noise{Entry<bool>{u"de", true}, Entry<bool>{u"del", true}, Entry<bool>{u"el", true},
                           Entry<bool>{u"la", true}, Entry<bool>{u"los", true}, Entry<bool>{u"las", true}};

bool isDash(char16_t c) { return c == u'-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212; }

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// folded(), except that hyphens stay: in dates they mean something.
QString foldedWithDashes(QStringView text)
{
    bool latin1 = true;
    for (const QChar c : text)
        latin1 = latin1 && c.unicode() <= 0xFF;
    // Full-width digits and signs become plain ones.
    const QString source = latin1 ? text.toString() : text.toString().normalized(QString::NormalizationForm_KD);

    QString out;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= source.size(); ++i) {
        if (i < source.size() && !isDash(source[i].unicode()))
            continue;
        const QStringView piece = QStringView(source).sliced(start, i - start);
        out += folded(piece);
        const bool isApart = !piece.isEmpty() && piece.back().isSpace();
        if (i < source.size())
            out += isApart ? u" -" : u"-";
        start = i + 1;
    }
    out.removeIf([](QChar c) { return c.category() == QChar::Other_Format; }); // pasted along from web pages
    return out;
}

/// The periodicity of "6 meses", "15 días"; nothing where there is none of that length.
std::optional<Periodicity> everySo(int count, QStringView unit)
{
    struct Length {
        int days;
        int months;
        Periodicity periodicity;
    };
    static constexpr std::array lengths{Length{7, 0, Periodicity::Weekly},     Length{15, 0, Periodicity::Biweekly},
                                        Length{0, 1, Periodicity::Monthly},    Length{0, 2, Periodicity::Bimonthly},
                                        Length{0, 3, Periodicity::Quarterly},  Length{0, 4, Periodicity::FourMonthly},
                                        Length{0, 6, Periodicity::Semiannual}, Length{0, 12, Periodicity::Annual}};
    const bool inMonths = unit == u"meses" || unit == u"mes";
    const bool inYears = unit == u"a\u00f1o" || unit == u"ano";
    const bool inDays = unit == u"dias";
    for (const Length &length : lengths) {
        if ((inMonths && length.months == count) || (inYears && length.months == 12 * count)
            || (inDays && length.days == count)) {
            if (count > 0)
                return length.periodicity;
        }
    }
    return {};
}

std::optional<Recurrence> every(const Tokens &tokens, std::size_t index)
{
    const Token &token = tokens.at(index);
    if (const auto periodicity = find(everyUnit, token))
        return Recurrence{*periodicity, index + 1};
    const int count = token.isNumber(1, 2) ? token.value : find(numberWords, token).value_or(0);
    const Token &again = tokens.at(index + 1); // "cada tres (3) meses"
    const bool isRepeated = token.kind == Token::Word && again.isNumber(1, 2) && again.value == count;
    const std::size_t unit = isRepeated ? index + 2 : index + 1;
    if (tokens.at(unit).kind == Token::Word) {
        if (const auto periodicity = everySo(count, tokens.at(unit).text))
            return Recurrence{*periodicity, unit + 1};
    }
    return {};
}

/// "permanente", with "actualización" on either side.
std::optional<Recurrence> continually(const Tokens &tokens, std::size_t index)
{
    const bool before = tokens.at(index).is(u"actualizacion");
    if (before)
        ++index;
    if (!find(continual, tokens.at(index)))
        return {};
    ++index;
    if (!before && tokens.at(index).is(u"actualizacion"))
        ++index;
    return Recurrence{std::nullopt, index};
}

std::optional<Periodicity> adjective(const Token &token)
{
    Token stem = token;
    for (const QStringView ending : {QStringView(u"mente"), QStringView(u"es")}) {
        if (stem.text.endsWith(ending)) {
            stem.text.chop(ending.size());
            break;
        }
    }
    return find(adjectives, stem);
}

} // namespace

Tokens::Tokens(QStringView text)
    : m_text(foldedWithDashes(text))
{
    tokenise();
}

const Token &Tokens::at(std::size_t index) const
{
    static const Token none;
    return index < m_tokens.size() ? m_tokens[index] : none;
}

void Tokens::tokenise()
{
    const auto runEnd = [this](qsizetype at, auto belongs) {
        while (at < m_text.size() && belongs(m_text[at]))
            ++at;
        return at;
    };
    for (qsizetype at = 0; at < m_text.size();) {
        const QChar c = m_text[at];
        qsizetype end = at + 1;
        if (isDigit(c))
            end = runEnd(at, isDigit);
        else if (c.isLetter())
            end = runEnd(at, [](QChar next) { return next.isLetter(); });
        add(at, end);
        at = end;
    }
}

void Tokens::add(qsizetype first, qsizetype end)
{
    Token token;
    token.text = QStringView(m_text).sliced(first, end - first);
    token.joined = first > 0 && m_text[first - 1] != u' ';
    const QChar c = token.text.front();
    if (isDigit(c)) {
        token.kind = Token::Number;
        token.digits = static_cast<int>(std::min<qsizetype>(token.text.size(), 99));
        token.value = token.digits <= 4 ? token.text.toInt() : -1;
    } else if (c == u'\u00ba' || c == u'\u00aa' || c == u'\u00b0') { // º ª °
        token.kind = Token::Word;
        token.text = u"er"; // whichever; it may stand apart, as "er" does
    } else if (c.isLetter()) {
        token.kind = Token::Word;
        if (find(noise, token))
            return;
    } else if (c == u'-') {
        token.kind = Token::Dash;
    } else if (c == u'/') {
        token.kind = Token::Slash;
    } else if (c == u'.') {
        const bool between = first > 0 && isDigit(m_text[first - 1]) && end < m_text.size() && isDigit(m_text[end]);
        if (!between) // ends a sentence or an abbreviation
            return;
        token.kind = Token::Dot;
    } else if (c == u' ' || c == u',' || c == u';' || c == u'(' || c == u')') {
        return;
    }
    m_tokens.push_back(token);
}

int month(const Token &token) { return find(monthNames, token).value_or(0); }

int monthsOfUnit(const Token &token) { return find(unitNames, token).value_or(0); }

int monthsOfLetter(const Token &token) { return find(unitLetters, token).value_or(0); }

int ordinalWord(const Token &token) { return find(ordinals, token).value_or(0); }

bool isOrdinalSuffix(const Token &token)
{
    // "1 o 2" and "1 a 2" are no ordinals.
    return find(suffixes, token).has_value() && (token.joined || token.text.size() > 1);
}

std::optional<Recurrence> recurrence(const Tokens &tokens, std::size_t index)
{
    if (tokens.at(index).is(u"cada"))
        return every(tokens, index + 1);
    if (tokens.at(index).is(u"en"))
        ++index;
    if (tokens.at(index).is(u"forma") || tokens.at(index).is(u"manera"))
        ++index;
    if (const auto periodicity = adjective(tokens.at(index)))
        return Recurrence{*periodicity, index + 1};
    return continually(tokens, index);
}

QString withoutWordHyphens(QStringView text)
{
    const auto isLetter = [text](qsizetype at) { return at >= 0 && at < text.size() && text[at].isLetter(); };
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        // Single letters around it may be Roman numerals: "I-II".
        const bool within = isLetter(i - 2) && isLetter(i - 1) && isLetter(i + 1) && isLetter(i + 2);
        if (!(isDash(text[i].unicode()) && within))
            out += text[i];
    }
    return out;
}

} // namespace gelt::deadlinewords
