// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/framework.h"
#include "tests/support/catch.h"
#include "tests/support/need.h"

using namespace gelt;
using namespace gelt::report;

namespace {

FrameworkTarget asked(const char *component, const char *category, QDate day)
{
    static const std::vector<Framework> frameworks = knownFrameworks();
    return targetOf(frameworks, QString::fromLatin1(component), QString::fromUtf8(category), day);
}

} // namespace

TEST_CASE("Decreto 2693 asks for what its article 8 says", "[report][framework]")
{
    const QDate end2013(2013, 12, 31);
    CHECK(asked("informacion", "6", end2013).percent == 40);
    CHECK(asked("transversales", "6.ª", end2013).percent == 35);
    CHECK(asked("interaccion", "Especial", end2013).percent == 60);
    CHECK(asked("interaccion", "Cuarta", QDate(2014, 12, 31)).percent == 50);
    CHECK(asked("transformacion", "2", QDate(2014, 6, 30)).percent == 40);
    CHECK(asked("democracia", "1", end2013).kind == TargetKind::Binding);
}

TEST_CASE("Outside its validity a target is a historical reference, and where there is none there is no target",
          "[report][framework]")
{
    const FrameworkTarget later = asked("informacion", "Especial", QDate(2015, 12, 31));
    CHECK(later.kind == TargetKind::Historical);
    CHECK(later.percent == 95);
    CHECK(asked("informacion", "6", QDate(2015, 12, 31)).kind == TargetKind::None); // the table skips that year
    CHECK(asked("informacion", "6", QDate(2017, 12, 31)).percent == 100);
    CHECK(asked("informacion", "6", QDate(2012, 12, 31)).kind == TargetKind::None);
    CHECK(asked("informacion", "", QDate(2013, 12, 31)).kind == TargetKind::None);
    CHECK(asked("tic-servicios", "6", QDate(2015, 12, 31)).kind == TargetKind::None);
    REQUIRE(asked("tic-servicios", "6", QDate(2015, 12, 31)).framework);
    CHECK_FALSE(asked("nada", "6", QDate(2013, 12, 31)).framework);
    CHECK_FALSE(asked("", "6", QDate(2013, 12, 31)).framework);
}

TEST_CASE("A framework is in force on its first and its last day", "[report][framework]")
{
    const std::vector<Framework> frameworks = knownFrameworks();
    REQUIRE(frameworks.size() == 2);
    const Framework &first = frameworks[0];
    CHECK(first.code == QStringLiteral("decreto-2693-2012"));
    CHECK_FALSE(first.isInForce(QDate(2012, 12, 20)));
    CHECK(first.isInForce(QDate(2012, 12, 21)));
    CHECK(first.isInForce(QDate(2014, 12, 31)));
    CHECK_FALSE(first.isInForce(QDate(2015, 1, 1)));
    CHECK(frameworks[1].isInForce(QDate(2015, 1, 1)));
}

TEST_CASE("Categories are understood as people write them", "[report][framework]")
{
    CHECK(categoryCode(QStringLiteral("6")) == QStringLiteral("6"));
    CHECK(categoryCode(QStringLiteral("Categoría 4.ª")) == QStringLiteral("4"));
    CHECK(categoryCode(QStringLiteral("SEXTA")) == QStringLiteral("6"));
    CHECK(categoryCode(QStringLiteral("Categoría especial")) == QStringLiteral("especial"));
    CHECK(categoryCode(QStringLiteral("E")) == QStringLiteral("especial"));
    for (const char *text : {"", "7", "66", "ninguna"})
        CHECK(categoryCode(QString::fromLatin1(text)).isEmpty());
}

TEST_CASE("Another framework is data alone, and broken data are refused", "[report][framework]")
{
    const QByteArray good = R"({"format": "plan-gelt-framework", "version": 1, "code": "x", "name": "X", "from": "2020-01-01",
        "components": [{"code": "a", "name": "A"}],
        "groups": [{"name": "Todas", "categories": ["6"], "targets": {"2020": [10]}}]})";
    const std::vector<Framework> frameworks{need(readFramework(good))};
    CHECK(targetOf(frameworks, QStringLiteral("a"), QStringLiteral("6"), QDate(2020, 5, 1)).percent == 10);
    for (const auto &[from, to] : {std::pair{"[10]", "[101]"}, std::pair{"[10]", "[10, 20]"}, std::pair{"2020\": [", "MMXX\": ["},
                                   std::pair{"2020-01-01", "pronto"}, std::pair{"plan-gelt-framework", "otro"},
                                   std::pair{"\"code\": \"a\"", "\"code\": \"\""}, std::pair{"}]}", "}"}}) {
        QByteArray bad = good;
        bad.replace(from, to);
        CAPTURE(to);
        CHECK_FALSE(readFramework(bad));
    }
}
