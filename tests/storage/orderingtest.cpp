// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ordering.h"
#include "tests/storage/support.h"

#include <random>

using namespace gelt;
using namespace gelt::testing;

namespace {

/// A plan of ten activities under no phase, whose order is their number.
struct TenActivities : TempPlan {
    TenActivities()
    {
        need(db->write(edit(), [](Transaction &t) {
            for (int number = 101; number <= 110; ++number) {
                Activity one = activity(number);
                one.order = number;
                t.insert(one);
            }
        }));
    }
    ActivityId id(int number) const
    {
        for (const Activity &one : contents().activities) {
            if (one.number == number)
                return one.id;
        }
        return {};
    }
    std::vector<int> numbers(PhaseId phase = {}) const
    {
        std::vector<int> found;
        for (const Activity &one : need(db->read([&](Transaction &t) { return ordering::ofPhase(t, phase); })))
            found.push_back(one.number);
        return found;
    }
    /// @return how many rows were written.
    std::size_t move(const std::vector<int> &moved, PhaseId phase, int before)
    {
        std::vector<ActivityId> ids;
        for (const int number : moved)
            ids.push_back(id(number));
        const ActivityId stop = before ? id(before) : ActivityId{};
        return need(db->write(edit(), [&](Transaction &t) {
            ordering::moveTo(t, ids, phase, stop);
            return t.changes().size();
        }));
    }
};

} // namespace

TEST_CASE("An activity goes where it is put, and a neighbour's step writes two rows", "[storage]")
{
    TenActivities plan;
    CHECK(plan.move({105}, {}, 104) == 2);
    CHECK(plan.numbers() == std::vector{101, 102, 103, 105, 104, 106, 107, 108, 109, 110});
    CHECK(plan.move({105}, {}, 106) == 2);
    CHECK(plan.numbers() == std::vector{101, 102, 103, 104, 105, 106, 107, 108, 109, 110});
    CHECK(plan.move({110}, {}, 101) == 1);
    CHECK(plan.numbers().front() == 110);
    CHECK(plan.move({110}, {}, 0) == 1);
    CHECK(plan.numbers().back() == 110);
}

TEST_CASE("Several activities keep the order in which they are given, also within themselves", "[storage]")
{
    TenActivities plan;
    plan.move({102, 109}, {}, 105);
    CHECK(plan.numbers() == std::vector{101, 103, 104, 102, 109, 105, 106, 107, 108, 110});
    plan.move({102, 109}, {}, 109);
    CHECK(plan.numbers() == std::vector{101, 103, 104, 102, 109, 105, 106, 107, 108, 110});
}

TEST_CASE("Moves between phases and random moves do what a list would", "[storage]")
{
    TenActivities plan;
    const PhaseId phase = need(plan.db->write(edit(), [](Transaction &t) {
                              Phase made;
                              made.name = QStringLiteral("Otra fase");
                              made.order = ordering::nextPhaseOrder(t);
                              return t.insert(made);
                          })).id;
    std::vector<int> lists[2] = {plan.numbers(), {}};
    std::mt19937 random(1);
    for (int i = 0; i < 200; ++i) {
        auto &from = lists[lists[0].empty() ? 1 : lists[1].empty() ? 0 : random() % 2];
        const std::size_t target = random() % 2;
        const int moved = from[random() % from.size()];
        std::erase(from, moved);
        auto &to = lists[target];
        const std::size_t at = random() % (to.size() + 1);
        const int before = at < to.size() ? to[at] : 0;
        to.insert(to.begin() + static_cast<std::ptrdiff_t>(at), moved);
        plan.move({moved}, target == 1 ? phase : PhaseId{}, before);
        INFO("move " << i);
        REQUIRE(plan.numbers() == lists[0]);
        REQUIRE(plan.numbers(phase) == lists[1]);
    }
}

TEST_CASE("Deleting a phase leaves its activities under none", "[storage]")
{
    TempPlan plan;
    need(plan.db->write(edit(), [](Transaction &t) { return imports::append(t, draft(), source()); }));
    const PlanContents before = plan.contents();
    const PhaseId gone = before.phases.front().id;
    need(plan.db->write(edit(), [&](Transaction &t) { ordering::removePhase(t, gone); }));
    const PlanContents after = plan.contents();
    CHECK(after.phases.size() == before.phases.size() - 1);
    CHECK(after.activities.size() == before.activities.size());
    CHECK(std::ranges::none_of(after.activities, [&](const Activity &one) { return one.phase == gone; }));
}
