// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/schedulerows.h"

#include "tests/support/catch.h"

using namespace gelt;

namespace {

/// Two phases of three activities and one activity without.
struct TwoPhases {
    PlanContents contents;
    PlanMeasure measure;

    TwoPhases()
    {
        contents.plan.period = {QDate(2012, 1, 1), QDate(2015, 12, 31)};
        contents.phases = {{PhaseId{1}, 1, 1, QStringLiteral("A"), {}, {}, {}},
                           {PhaseId{2}, 1, 2, QStringLiteral("B"), {}, {}, {}}};
        for (int i = 0; i < 7; ++i) {
            Activity activity;
            activity.id = ActivityId{i + 1};
            activity.number = i + 1;
            activity.phase = i < 3 ? PhaseId{1} : i < 6 ? PhaseId{2} : PhaseId{};
            contents.activities.push_back(activity);
        }
        measure = gelt::measure(contents, QDate(2012, 6, 30));
    }

    ScheduleRows rows(const std::vector<std::size_t> &places, const std::set<PhaseId> &collapsed = {}) const
    {
        ScheduleRows made;
        made.rebuild(contents, measure, places, collapsed);
        return made;
    }
};

/// "A 0 1 2" as text: phases by their index after "p".
QString spelled(const ScheduleRows &rows)
{
    QStringList texts;
    for (int i = 0; i < rows.count(); ++i) {
        const ScheduleRows::Row row = rows.at(i);
        texts << (row.isPhase ? QStringLiteral("p%1").arg(row.index) : QString::number(row.index));
    }
    return texts.join(u' ');
}

} // namespace

TEST_CASE("Each phase stands before its activities, those without a phase last", "[ui][schedule]")
{
    CHECK(spelled(TwoPhases().rows({0, 1, 2, 3, 4, 5, 6})) == QStringLiteral("p0 0 1 2 p1 3 4 5 p2 6"));
}

TEST_CASE("A phase of which nothing is shown is left out, and a collapsed one keeps its head", "[ui][schedule]")
{
    const TwoPhases plan;
    CHECK(spelled(plan.rows({1, 6})) == QStringLiteral("p0 1 p2 6"));
    CHECK(spelled(plan.rows({0, 2, 4, 6}, {PhaseId{1}})) == QStringLiteral("p0 p1 4 p2 6"));
    CHECK(plan.rows({0, 2, 4}, {PhaseId{1}}).shownIn(0) == 2);
    CHECK(plan.rows({}).count() == 0);
}

TEST_CASE("A plan without phases is a plain list", "[ui][schedule]")
{
    TwoPhases plan;
    plan.contents.phases.clear();
    for (Activity &activity : plan.contents.activities)
        activity.phase = {};
    plan.measure = measure(plan.contents, QDate(2012, 6, 30));
    CHECK(spelled(plan.rows({0, 1, 2})) == QStringLiteral("0 1 2"));
}

TEST_CASE("Every row that is shown is found again by what it shows, and nothing else", "[ui][schedule]")
{
    const TwoPhases plan;
    const ScheduleRows rows = plan.rows({0, 2, 3, 5, 6}, {PhaseId{2}});
    for (int i = 0; i < rows.count(); ++i) {
        const ScheduleRows::Row row = rows.at(i);
        CHECK((row.isPhase ? rows.rowOfPhase(row.index) : rows.rowOfPlace(row.index)) == i);
    }
    CHECK_FALSE(rows.rowOfPlace(1)); // filtered
    CHECK_FALSE(rows.rowOfPlace(3)); // the first one of a collapsed phase
    CHECK_FALSE(rows.rowOfPlace(5));
    CHECK_FALSE(rows.rowOfPlace(99));
    CHECK_FALSE(rows.rowOfPhase(7));
}
