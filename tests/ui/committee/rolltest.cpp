// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/committee/roll.h"

using namespace gelt;

namespace {

Person person(qint64 id, const QString &name)
{
    Person person;
    person.id = {id};
    person.name = name;
    return person;
}

PlanContents committee()
{
    PlanContents contents;
    contents.people = {person(1, QStringLiteral("José Gómez")), person(2, QStringLiteral("Luz Dary")),
                       person(3, QStringLiteral("Jose GOMEZ"))};
    const QDate start(2012, 1, 1);
    const QDate end(2012, 12, 31);
    contents.memberships = {{{1}, {1}, QStringLiteral("Vocal"), true, start, end},
                            {{2}, {1}, QStringLiteral("Presidente"), true, end.addDays(1), {}}};
    return contents;
}

} // namespace

TEST_CASE("Where nobody sits yet the seat that a person is yet to hold is shown", "[roll]")
{
    const PlanContents contents = committee();
    REQUIRE(roll::seatAround(contents, {1}, QDate(2011, 12, 31)));
    CHECK(roll::seatAround(contents, {1}, QDate(2012, 12, 31))->role == QStringLiteral("Vocal"));
    CHECK_FALSE(roll::seatAround(contents, {9}, QDate(2012, 12, 31)));
}

TEST_CASE("Names are the same whatever their accents and capitals", "[roll]")
{
    const PlanContents contents = committee();
    CHECK(roll::namesakes(contents, QStringLiteral("jose gómez"), {1}) == std::vector<PersonId>{{3}});
    CHECK(roll::namesakes(contents, QStringLiteral("jose gómez"), {}).size() == 2);
    CHECK(roll::namesakes(contents, QStringLiteral(" "), {}).empty());
}
