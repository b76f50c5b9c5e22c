// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/lines.h"

#include "core/base/text.h"

#include <array>

namespace gelt {
namespace {

constexpr qsizetype lineChars = 300; ///< longer ones are prose, whatever they begin with

// clang-format off
/// Folded beginnings of the words that tell a position or unit from a person's name.
constexpr std::array positionWords{
    u"admin",    u"agente",    u"alcald",    u"almacenista", u"apoyo",     u"archivo",   u"asesor",   u"asistente",
    u"auxiliar", u"biblioteca", u"casa de",  u"comisari",    u"comite",    u"concej",    u"consej",   u"contador",
    u"contratista", u"control interno", u"coordina", u"delegad", u"departamento", u"dependencia", u"despacho",
    u"direcci",  u"director",  u"division",  u"educacion",   u"encargad",  u"enlace",    u"entidad",  u"equipo",
    u"funcionari", u"gerente", u"gestor",    u"gobierno",    u"grupo",     u"hacienda",  u"ingenier", u"inspec",
    u"jefatura", u"jefe",      u"juridic",   u"lider",       u"municipio", u"oficina",   u"personer", u"planeacion",
    u"presiden", u"profesional", u"promotor", u"representante", u"responsable", u"salud", u"secretari", u"servidor",
    u"sistemas", u"supervisor", u"talento humano", u"tecnic", u"tesor",    u"toda",      u"todos",    u"unidad",
    u"veedur",   u"web master", u"webmaster"};
// clang-format on

bool isRomanOrNumber(QStringView word)
{
    while (!word.isEmpty() && !word.back().isLetterOrNumber())
        word = word.chopped(1);
    return !word.isEmpty() && std::ranges::all_of(word, [](QChar c) {
        return (c >= u'0' && c <= u'9') || QStringView(u"IVX").contains(c);
    });
}

} // namespace

QString rowText(const TableRow &row)
{
    // An excerpt shows no more than a few hundred characters, so no more cells are joined than can be seen.
    QString text;
    for (const QString &cell : row.cells) {
        if (text.size() > 1000)
            break;
        if (cell.isEmpty())
            continue;
        if (!text.isEmpty())
            text += QLatin1String(" | ");
        text += QStringView(cell).first(std::min<qsizetype>(cell.size(), 1000));
    }
    return text;
}

bool isRule(const TableRow &row)
{
    bool any = false;
    for (const QString &cell : row.cells) {
        const bool stroke = std::ranges::all_of(
            cell, [](QChar c) { return c.isSpace() || QStringView(u"-=_*:+|~.\u2013\u2014\u2500").contains(c); });
        if (!stroke)
            return false;
        any = any || cell.size() > 1;
    }
    return any;
}

LineKind lineKind(const QString &text, Dress dress)
{
    const LineKind other = dress == Dress::Heading ? LineKind::Heading : LineKind::Text;
    if (text.size() > lineChars)
        return other;
    const QString plain = folded(text);
    const bool stands = dress != Dress::Plain || isAllCapitals(text);
    if (stands && (plain == QLatin1String("plan de accion") || plain.startsWith(QLatin1String("plan de accion "))))
        return LineKind::PageHeading;
    if (stands && plain.startsWith(QLatin1String("estrategia ")))
        return LineKind::Strategy;
    if (plain.startsWith(QLatin1String("fase "))
        && (stands || text.startsWith(QLatin1String("FASE")) || isRomanOrNumber(text.simplified().section(u' ', 1, 1))))
        return LineKind::Phase;
    return other;
}

bool isAllCapitals(QStringView text)
{
    bool letters = false;
    for (const QChar c : text) {
        if (c.isLower())
            return false;
        letters = letters || c.isLetter();
    }
    return letters;
}

bool looksLikeName(const QString &text)
{
    if (text.size() > 80 || !isAllCapitals(text))
        return false;
    const bool plain = std::ranges::all_of(text, [](QChar c) {
        return c.isLetter() || c.isMark() || c.isSpace() || c == u'.' || c == u'-' || c == u'\'';
    });
    const qsizetype words = text.simplified().count(u' ') + 1;
    return plain && words >= 2 && words <= 7;
}

bool namesPosition(const QString &text)
{
    const QString plain = folded(QStringView(text).first(std::min<qsizetype>(text.size(), lineChars)));
    for (const char16_t *word : positionWords) {
        const QStringView wanted(word);
        for (qsizetype at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + 1)) {
            if (at == 0 || !plain[at - 1].isLetterOrNumber())
                return true;
        }
    }
    return false;
}

bool looksLikeSignersPosition(const QString &text)
{
    return !text.isEmpty() && text.size() <= 120 && (!isAllCapitals(text) || namesPosition(text));
}

} // namespace gelt
