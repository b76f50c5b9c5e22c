// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/measure/planbuilder.h"

#include <random>

using namespace gelt;

namespace {

struct Random {
    std::mt19937 engine;

    explicit Random(unsigned seed)
        : engine(seed)
    {
    }
    int below(int bound) { return static_cast<int>(engine() % static_cast<unsigned>(bound)); }
    bool oneIn(int bound) { return below(bound) == 0; }
    QDate day() { return QDate(2011, 6, 1).addDays(below(2000)); }
};

QString deadlineText(Random &random)
{
    static const QStringList texts{QStringLiteral("Junio 2012"),
                                   QStringLiteral("15/03/2013"),
                                   QStringLiteral("Hasta 2015"),
                                   QStringLiteral("Permanente"),
                                   QStringLiteral("Anualmente"),
                                   QStringLiteral("Semanal hasta junio de 2013"),
                                   QStringLiteral("mediados de año"),
                                   QStringLiteral("Quincenal"),
                                   QStringLiteral("marzo - mayo 2014"),
                                   QStringLiteral("Hasta el 14 de febrero de 2014"),
                                   QStringLiteral("Mensual del 10/02/2012 al 05/11/2013"),
                                   QStringLiteral("Bimestral"),
                                   QStringLiteral("Cuatrimestral"),
                                   QStringLiteral("Semestral")};
    return texts[random.below(static_cast<int>(texts.size()))];
}

void addLog(PlanBuilder &plan, ActivityId id, Random &random)
{
    for (int i = random.below(8); i > 0; --i) {
        const auto &reading = plan.contents.activities.back().deadline.reading;
        const std::vector<Occurrence> periods = occurrences(reading);
        const QDate day = random.day();
        if (periods.empty() || random.oneIn(6)) {
            plan.progress(id, day, random.below(101));
        } else {
            const QString &label =
                periods[static_cast<std::size_t>(random.below(static_cast<int>(periods.size())))].label;
            if (random.oneIn(4))
                plan.notApplicable(id, day, label);
            else
                plan.fulfil(id, day, label);
        }
        if (random.oneIn(6))
            plan.contents.followUps.back().voided = voiding();
    }
    if (random.oneIn(4))
        plan.extend(id, random.day(), deadlineText(random));
    if (random.oneIn(5))
        plan.status(id, Codes<StatusKind>::all[static_cast<std::size_t>(random.below(3))].value, random.day());
}

PlanBuilder randomPlan(Random &random)
{
    PlanBuilder plan;
    plan.contents.plan.settings.moveDeadlines = random.oneIn(2);
    std::vector<PhaseId> phases{PhaseId{}};
    const bool weighted = random.oneIn(2);
    for (int i = random.below(4); i > 0; --i)
        phases.push_back(plan.phase(weighted ? std::optional<qint64>(random.below(50'000)) : std::nullopt));
    if (weighted && phases.size() > 1)
        phases.erase(phases.begin());
    for (int i = random.below(12); i > 0; --i) {
        const PhaseId phase = phases[static_cast<std::size_t>(random.below(static_cast<int>(phases.size())))];
        const ActivityId id = plan.activity(deadlineText(random), phase,
                                            random.oneIn(2) ? std::optional<qint64>(random.below(9000)) : std::nullopt);
        addLog(plan, id, random);
    }
    return plan;
}

bool isPercentage(const Percent &value) { return value >= Percent() && value <= Percent::hundred(); }

bool isPercentage(const std::optional<Percent> &value) { return !value || isPercentage(*value); }

void checkTotal(const Aggregate &total)
{
    CHECK(isPercentage(total.progress));
    CHECK(isPercentage(total.planned));
    CHECK(isPercentage(total.compliance));
    int sum = 0;
    for (const int count : total.states)
        sum += count;
    CHECK(sum == total.activities);
}

} // namespace

TEST_CASE("No percentage of any plan lies outside 0 to 100", "[measure][property]")
{
    Random random(20121231);
    for (int round = 0; round < 300; ++round) {
        const PlanMeasure measured = randomPlan(random).at(random.day());
        for (const ActivityMeasure &activity : measured.activities) {
            CHECK(isPercentage(activity.progress));
            CHECK(isPercentage(activity.planned));
            CHECK(isPercentage(activity.compliance));
            CHECK(activity.compliance.has_value() == !activity.planned.isZero());
            CHECK(activity.fulfilled <= activity.applicable);
            CHECK(activity.overdue <= activity.dueByNow);
        }
        for (const PhaseMeasure &phase : measured.phases)
            checkTotal(phase.total);
        checkTotal(measured.plan);
        CHECK(isPercentage(measured.year.compliance));
    }
}

TEST_CASE("Parents are the fold of their children", "[measure][property]")
{
    Random random(16930820);
    for (int round = 0; round < 200; ++round) {
        const PlanBuilder plan = randomPlan(random);
        const PlanMeasure measured = plan.at(random.day());
        const Thresholds &thresholds = plan.contents.plan.settings.thresholds;
        int activities = 0;
        for (const PhaseMeasure &phase : measured.phases) {
            std::vector<ActivityMeasure> children;
            std::ranges::copy_if(measured.activities, std::back_inserter(children),
                                 [&](const ActivityMeasure &activity) { return activity.phase == phase.id; });
            CHECK(phase.total == aggregate(children, thresholds));
            activities += phase.total.activities;
        }
        CHECK(activities == static_cast<int>(measured.activities.size()));
        if (!measured.byPhaseWeights)
            CHECK(measured.plan == aggregate(measured.activities, thresholds));
    }
}

TEST_CASE("What is planned never falls from one day to the next", "[measure][property]")
{
    Random random(19910704);
    for (int round = 0; round < 60; ++round) {
        PlanBuilder plan;
        plan.contents.plan.settings.moveDeadlines = round % 2 == 0;
        plan.activity(deadlineText(random));
        Percent before;
        for (QDate day(2011, 11, 1); day < QDate(2016, 3, 1); day = day.addDays(1 + random.below(9))) {
            const Percent now = plan.at(day).activities[0].planned;
            CAPTURE(plan.contents.activities[0].deadline.text, day);
            REQUIRE(now >= before);
            before = now;
        }
    }
}

TEST_CASE("A past cut-off gives the same figures whatever is reported of later days", "[measure][property]")
{
    Random random(18100720);
    const QDate cutOff(2013, 6, 30);
    for (int round = 0; round < 100; ++round) {
        PlanBuilder plan = randomPlan(random);
        const PlanMeasure before = plan.at(cutOff);
        for (const Activity &activity : plan.contents.activities) {
            plan.progress(activity.id, cutOff.addDays(1 + random.below(900)), random.below(101));
            plan.fulfil(activity.id, cutOff.addDays(1 + random.below(900)), QStringLiteral("2013-T2"));
            plan.extend(activity.id, cutOff.addDays(1 + random.below(900)), deadlineText(random));
            plan.status(activity.id, StatusKind::Suspended, cutOff.addDays(1 + random.below(900)));
        }
        CHECK(plan.at(cutOff) == before);
    }
}
