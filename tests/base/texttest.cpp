// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sizetext.h"
#include "core/base/text.h"
#include "tests/support/catch.h"

#include <QLocale>

using namespace gelt;

TEST_CASE("Searching ignores case, accents and hyphens", "[text]")
{
    CHECK(folded(QStringLiteral("Gel-T")) == folded(QStringLiteral("GELT")));
    CHECK(folded(QStringLiteral("ACCIÓN")) == QStringLiteral("accion"));
    CHECK(folded(QStringLiteral("pingüino")) == QStringLiteral("pinguino"));
    CHECK(folded(QStringLiteral("comite\u0301 GEL\u2011T")) == QStringLiteral("comite gelt")); // decomposed, no-break hyphen
    CHECK(folded(QStringLiteral("  dos\t\u00A0 blancos ")) == QStringLiteral("dos blancos"));
    CHECK(folded(QStringLiteral("\uFB01n \u201Ccomillas\u201D")) == QStringLiteral("fin \u201Ccomillas\u201D"));
}

TEST_CASE("The letter ñ is not n", "[text]")
{
    CHECK(folded(QStringLiteral("Año")) == QStringLiteral("a\u00F1o"));
    CHECK(folded(QStringLiteral("An\u0303o \u2026")) == folded(QStringLiteral("A\u00F1o \u2026")));
}

TEST_CASE("An excerpt is one short line whatever it is made from", "[text]")
{
    CHECK(excerpt(QStringLiteral("dos\nlíneas")) == QStringLiteral("dos líneas"));
    CHECK(excerpt(QString(10'000'000, u'x')).size() == 60);
    CHECK_FALSE(excerpt(QString(QChar(u'\x07'))).contains(QChar(u'\x07')));
    CHECK(excerpt(QStringLiteral("corto"), 5) == QStringLiteral("corto"));
}

TEST_CASE("A name is one line without what turns its letters round", "[text]")
{
    CHECK(oneLine(u"  Ana\n\u202E\tGil\u0007 ") == QStringLiteral("Ana Gil"));
    CHECK(oneLine(u"a\u2066b\u200F") == QStringLiteral("ab"));
    CHECK(oneLine(u"\u202E") == QString());
}

TEST_CASE("Sizes are said as file managers say them", "[text]")
{
    const QLocale spanish(QLocale::Spanish, QLocale::Colombia);
    CHECK(sizeText(464'000, spanish) == QStringLiteral("464 kB"));
    CHECK(sizeText(1'240'000, spanish) == QStringLiteral("1,2 MB"));
    CHECK(sizeText(2'000'000'000, spanish) == QStringLiteral("2,0 GB"));
}
