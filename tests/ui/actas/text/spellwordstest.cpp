// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actas/text/spellwords.h"
#include "tests/support/catch.h"

#include <QStringList>

using namespace gelt;

namespace {

QString words(const char *text)
{
    const QString line = QString::fromUtf8(text);
    QStringList found;
    for (const spellwords::Place &place : spellwords::in(line))
        found << line.mid(place.start, place.length);
    return found.join(u'|');
}

} // namespace

TEST_CASE("The words of a text are found, accents, apostrophes and hyphens included", "[spelling]")
{
    CHECK(words("La señora d’alessandro informó: «técnico-jurídico», uno/dos (tres).")
          == QString::fromUtf8("La|señora|d’alessandro|informó|técnico|jurídico|uno|dos|tres"));
    CHECK(words("fin.\u2028Otra") == QString::fromUtf8("fin|Otra"));
    CHECK(words("camio\u0301n") == QString::fromUtf8("camio\u0301n"));
}

TEST_CASE("Numbers, codes, capitals and addresses are no words to check", "[spelling]")
{
    CHECK(words("GEL-T 2013-001 100-01.13 NIT A4 3.5 eLearning COVID-19 v2 de") == QStringLiteral("de"));
    CHECK(words("ana.perez@x.gov.co www.x.gov.co https://x.co/plan_accion C:\\datos\\x y de") == QStringLiteral("de"));
    CHECK(words("y o a 😀 de").contains(QStringLiteral("de")));
    CHECK(words("").isEmpty());
    CHECK(words(std::string(100, 'a').c_str()).isEmpty());
}

TEST_CASE("A word is looked up as dictionaries write it", "[spelling]")
{
    CHECK(spellwords::asInDictionary(QString::fromUtf8("camio\u0301n")) == QString::fromUtf8("camión"));
    CHECK(spellwords::asInDictionary(QString::fromUtf8("D’A\u00ADna")) == QStringLiteral("D'Ana"));
}
