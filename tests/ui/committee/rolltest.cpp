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
                            {{2}, {1}, QStringLiteral("Presidente"), true, end.addDays(1), {}},
                            {{3}, {2}, {}, false, start, {}},
                            {{4}, {3}, {}, true, {}, {}}};
    contents.delegations = {{{1}, {1}, {2}, start, end}};
    return contents;
}

} // namespace

TEST_CASE("The quórum is half of the members with vote plus one", "[roll]")
{
    CHECK(roll::quorumOf(0) == 0);
    CHECK(roll::quorumOf(1) == 1);
    CHECK(roll::quorumOf(4) == 3);
    CHECK(roll::quorumOf(5) == 3);
}

TEST_CASE("Seats, votes and delegates are those of the day, its first and last included", "[roll]")
{
    const PlanContents contents = committee();
    const QDate last(2012, 12, 31);
    REQUIRE(roll::seatOn(contents, {1}, last));
    CHECK(roll::seatOn(contents, {1}, last)->role == QStringLiteral("Vocal"));
    CHECK(roll::seatOn(contents, {1}, last.addDays(1))->role == QStringLiteral("Presidente"));
    CHECK_FALSE(roll::seatOn(contents, {1}, QDate(2011, 12, 31)));
    CHECK(roll::seatAround(contents, {1}, QDate(2011, 12, 31)));
    CHECK(roll::votersOn(contents, last) == std::vector<PersonId>{{1}, {3}}); // 2 has no vote
    CHECK(roll::votersOn(contents, QDate(2011, 1, 1)) == std::vector<PersonId>{{3}});
    CHECK(roll::delegatesOn(contents, {1}, last) == std::vector<PersonId>{{2}});
    CHECK(roll::delegatesOn(contents, {1}, last.addDays(1)).empty());
}

TEST_CASE("Names are the same whatever their accents and capitals", "[roll]")
{
    const PlanContents contents = committee();
    CHECK(roll::namesakes(contents, QStringLiteral("jose gómez"), {1}) == std::vector<PersonId>{{3}});
    CHECK(roll::namesakes(contents, QStringLiteral("jose gómez"), {}).size() == 2);
    CHECK(roll::namesakes(contents, QStringLiteral(" "), {}).empty());
}
