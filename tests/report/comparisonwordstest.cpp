// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/comparisonwords.h"
#include "tests/measure/planbuilder.h"

#include <QSet>

using namespace gelt;

namespace {

const QLocale spanish(QLocale::Spanish, QLocale::Colombia);
using Kind = ChangeReason::Kind;

} // namespace

TEST_CASE("Every reason has words of its own", "[report][comparison]")
{
    QSet<QString> texts;
    for (int kind = 0; kind <= static_cast<int>(Kind::DueSoonChanged); ++kind) {
        const QString text = report::reasonText({static_cast<Kind>(kind), 3, {}}, spanish);
        CHECK_FALSE(text.isEmpty());
        texts.insert(text);
    }
    CHECK(texts.size() == static_cast<int>(Kind::DueSoonChanged) + 1);
}

TEST_CASE("A reason names its activities, of very many the first", "[report][comparison]")
{
    CHECK(report::reasonText({Kind::FollowUpsLater, 3, {9}}, spanish).contains(QStringLiteral("9")));
    CHECK(report::reasonText({Kind::FollowUpsLater, 3, {3, 7}}, spanish).contains(QStringLiteral("3, 7")));
    std::vector<int> many(25);
    for (int i = 0; i < 25; ++i)
        many[static_cast<std::size_t>(i)] = 101 + i;
    const QString text = report::reasonText({Kind::FollowUpsLater, 30, many}, spanish);
    CHECK(text.contains(QStringLiteral("110")));
    CHECK_FALSE(text.contains(QStringLiteral("111")));
    CHECK(text.contains(QStringLiteral("15")));
}

TEST_CASE("Figures that changed stand side by side, others do not", "[report][comparison]")
{
    PlanBuilder then;
    const PhaseId phase = then.phase();
    const ActivityId one = then.activity(QStringLiteral("Junio 2012"), phase);
    then.activity(QStringLiteral("Junio 2012"), phase);
    PlanBuilder now = then;
    now.progress(one, QDate(2012, 6, 1), 100);
    const Thresholds light;
    const Comparison comparison = compare(then.contents, now.contents, QDate(2012, 12, 31));
    const auto rows = report::changedFigures(comparison, light, light, spanish);
    REQUIRE_FALSE(rows.empty());
    CHECK(rows.front() == report::ChangedFigure{QStringLiteral("Plan"), QStringLiteral("Progress"), QStringLiteral("0,0\u00a0%"), QStringLiteral("50,0\u00a0%")});
    CHECK(std::ranges::none_of(rows, [](const report::ChangedFigure &row) { return row.then == row.now; }));
    CHECK(std::ranges::count(rows, QStringLiteral("State"), &report::ChangedFigure::figure) == 1);
    CHECK(report::verdictText(comparison, static_cast<int>(rows.size())) != report::verdictText(comparison, 0));

    const Comparison same = compare(then.contents, then.contents, QDate(2012, 12, 31));
    CHECK(report::changedFigures(same, light, light, spanish).empty());
    CHECK(report::verdictText(same, 0).contains(QStringLiteral("31/12/2012")));
}
