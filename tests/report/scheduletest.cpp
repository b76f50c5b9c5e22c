// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/schedule.h"

#include "tests/report/plans.h"
#include "tests/support/catch.h"

using namespace gelt;
using namespace gelt::report;
using namespace gelt::test;

namespace {

const QDate cutOff(2012, 12, 31);
const QDate today(2013, 1, 18);

Document made(const PlanContents &contents, const Shown &shown, Paper paper = Paper::Letter)
{
    return schedule(contents, measure(contents, cutOff), shown, today, paper, QLocale::c());
}

} // namespace

TEST_CASE("The schedule is the time line of all activities on landscape sheets of the paper asked for", "[schedule]")
{
    const PlanContents contents = smallPlan();
    const Document document = made(contents, everything(contents), Paper::Oficio);
    CHECK(document.paper == Paper::Oficio);
    REQUIRE(document.sections.size() == 1);
    CHECK(document.sections[0].orientation == Orientation::Landscape);
    const auto lines = blocksOf<TimeLine>(document);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].rows.size() == 7); // four activities under three heads
    CHECK(lines[0].cutOff == cutOff);
    CHECK(lines[0].today == today);
    CHECK(document.headerRight.contains(QStringLiteral("31/12/2012")));
    CHECK(document.footerLeft.contains(QStringLiteral("18/01/2013")));
    CHECK(document.footerLeft.contains(QStringLiteral("no filter")));
}

TEST_CASE("A filtered schedule says in its footer how many activities it shows and why", "[schedule]")
{
    const PlanContents contents = smallPlan();
    const Document document = made(contents, {{0, 2}, QStringLiteral("state: not started")});
    CHECK(document.footerLeft.contains(QStringLiteral("2 of 4")));
    CHECK(document.footerLeft.contains(QStringLiteral("state: not started")));
    CHECK(blocksOf<TimeLine>(document).at(0).rows.size() == 4);
}

TEST_CASE("A schedule without activities says so in a sentence", "[schedule]")
{
    PlanContents contents = smallPlan();
    CHECK(blocksOf<Paragraph>(made(contents, {{}, QStringLiteral("x")})).size() == 1);
    CHECK(blocksOf<TimeLine>(made(contents, {{}, QStringLiteral("x")})).empty());
    contents.activities.clear();
    const auto sentences = blocksOf<Paragraph>(made(contents, everything(contents)));
    REQUIRE(sentences.size() == 1);
    CHECK(sentences[0].text[0].text == QStringLiteral("The plan has no activities."));
}
