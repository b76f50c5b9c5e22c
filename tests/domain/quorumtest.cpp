// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/quorum.h"
#include "tests/support/catch.h"

using namespace gelt;

namespace {

PlanContents committee()
{
    PlanContents contents;
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

TEST_CASE("The quórum is half of the members with vote plus one", "[domain][quorum]")
{
    CHECK(quorumOf(0) == 0);
    CHECK(quorumOf(1) == 1);
    CHECK(quorumOf(4) == 3);
    CHECK(quorumOf(5) == 3);
}

TEST_CASE("Seats, votes and delegates are those of the day, its first and last included", "[domain][quorum]")
{
    const PlanContents contents = committee();
    const QDate last(2012, 12, 31);
    REQUIRE(seatOn(contents, {1}, last));
    CHECK(seatOn(contents, {1}, last)->role == QStringLiteral("Vocal"));
    CHECK(seatOn(contents, {1}, last.addDays(1))->role == QStringLiteral("Presidente"));
    CHECK_FALSE(seatOn(contents, {1}, QDate(2011, 12, 31)));
    CHECK(votersOn(contents, last) == std::vector<PersonId>{{1}, {3}}); // 2 has no vote
    CHECK(votersOn(contents, QDate(2011, 1, 1)) == std::vector<PersonId>{{3}});
    CHECK(delegatesOn(contents, {1}, last) == std::vector<PersonId>{{2}});
    CHECK(delegatesOn(contents, {1}, last.addDays(1)).empty());
}
