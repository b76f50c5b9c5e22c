// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/why.h"
#include "tests/report/plans.h"
#include "tests/support/catch.h"

using namespace gelt;

namespace {

QString lineOf(const report::Explanation &why, const QString &name)
{
    const auto found = std::ranges::find(why.lines, name, &report::WhyLine::name);
    return found == why.lines.end() ? QString() : QString(found->text).replace(QChar::Nbsp, u' ');
}

report::Explanation of(const PlanContents &contents, QDate day, std::size_t place)
{
    return report::whyActivity(contents, measure(contents, day), place, QLocale::c());
}

} // namespace

TEST_CASE("Each figure of an activity is explained by the rule that gave it", "[report]")
{
    const PlanContents plan = test::smallPlan();
    const QDate cut(2012, 12, 31);
    CHECK(lineOf(of(plan, cut, 0), QStringLiteral("Programmed")) == QStringLiteral("100.0 %: it was due on 30/06/2012"));
    CHECK(lineOf(of(plan, cut, 0), QStringLiteral("State")).startsWith(QStringLiteral("Overdue: 30/06/2012")));
    CHECK(lineOf(of(plan, cut, 1), QStringLiteral("Programmed"))
          == QStringLiteral("25.0 % = 100 · 4 periods due by 31/12/2012 ÷ 16 that apply"));
    CHECK(lineOf(of(plan, cut, 2), QStringLiteral("Programmed"))
          == QStringLiteral("25.0 % = 100 · 12 months elapsed ÷ 48 from 01/01/2012 to 31/12/2015"));
    CHECK(lineOf(of(plan, QDate(2012, 3, 30), 2), QStringLiteral("Programmed")).startsWith(QStringLiteral("4.2 % = 100 · 2 months")));
    CHECK(lineOf(of(plan, cut, 3), QStringLiteral("Compliance")) == QStringLiteral("NA: nothing was programmed by 31/12/2012"));
}

TEST_CASE("The plan's figures are the sums of the parts that are listed", "[report]")
{
    PlanContents plan = test::smallPlan();
    FollowUp done;
    done.id = {1};
    done.activity = {1};
    done.date = QDate(2012, 6, 1);
    done.kind = FollowUpKind::Progress;
    done.progress = *Progress::fromHundredths(8000);
    plan.followUps = {done};
    const PlanMeasure figures = measure(plan, QDate(2012, 12, 31));
    const report::Explanation why = report::whyPlan(plan, figures, QLocale::c());
    CHECK(lineOf(why, QStringLiteral("Progress")) == QStringLiteral("20.0 % = Σ weight · progress ÷ Σ weight = 80.0 ÷ 4.0"));
    CHECK(lineOf(why, QStringLiteral("Compliance")).endsWith(QStringLiteral("= 100 · 80.0 ÷ 150.0")));
    REQUIRE(why.parts.size() == 4);
    CHECK(why.parts[0].reached == Percent::fromHundredths(8000));
    CHECK_FALSE(why.parts[3].reached);
    const report::Explanation phase = report::whyPhase(plan, figures, PhaseId{2}, QLocale::c());
    CHECK(phase.parts.size() == 1);
    CHECK(phase.parts[0].activity == ActivityId{3});
}

TEST_CASE("A large plan lists its first parts and counts the rest", "[report]")
{
    PlanContents plan = test::smallPlan();
    plan.activities.clear();
    for (int i = 1; i <= 500; ++i)
        plan.activities.push_back(test::activity(i, {}, QStringLiteral("Una"), QStringLiteral("Hasta 2015"), plan.plan.period));
    const report::Explanation why = report::whyPlan(plan, measure(plan, QDate(2012, 12, 31)), QLocale::c());
    CHECK(why.parts.size() == report::mostParts);
    CHECK(why.moreParts == 300);
}
