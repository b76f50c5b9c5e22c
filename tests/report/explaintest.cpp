// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/explain.h"

#include "tests/measure/planbuilder.h"
#include "tests/report/plans.h"

using namespace gelt;
using namespace gelt::report;
using gelt::test::textOf;

namespace {

const QDate yearEnd(2012, 12, 31);
const QLocale spanish(QLocale::Spanish, QLocale::Colombia);

/// The municipality's plan as far as figures go, its nine month rows reported in time.
struct Example : PlanBuilder {
    Example()
    {
        const PhaseId information = phase();
        const PhaseId transaction = phase();
        const PhaseId democracy = phase();
        const char16_t *deadlines[] = {u"Junio 2012",
                                       u"Junio 2012",
                                       u"Junio 2012",
                                       u"Mayo 2012",
                                       u"Abril 2012",
                                       u"Diciembre 2012",
                                       u"Agosto 2012",
                                       u"Abril 2012",
                                       u"Noviembre 2012",
                                       u"Permanente actualización",
                                       u"Hasta 2015",
                                       u"Hasta 2015",
                                       u"Hasta 2015",
                                       u"Permanente actualización",
                                       u"Permanente actualización",
                                       u"Permanente actualización",
                                       u"Hasta 2015",
                                       u"Hasta 2015",
                                       u"Hasta 2015",
                                       u"Hasta 2015",
                                       u"Anualmente",
                                       u"Anual hasta 2015"};
        int row = 0;
        for (const char16_t *text : deadlines) {
            ++row;
            activity(QString::fromUtf16(text), row <= 17   ? information
                                               : row <= 19 ? transaction
                                               : row == 20 ? democracy
                                                           : PhaseId{});
        }
        for (const Activity &one : contents.activities) {
            if (one.deadline.reading.kind == DeadlineKind::Date)
                progress(one.id, one.deadline.reading.due, 100);
        }
    }

    PlanContents sorted() const
    {
        PlanContents all = contents;
        std::ranges::stable_sort(all.followUps, {}, &FollowUp::activity);
        std::ranges::stable_sort(all.extensions, {}, &Extension::activity);
        std::ranges::stable_sort(all.statuses, {}, &Status::activity);
        return all;
    }
    Explanation activityAt(int number, QDate cutOff, Figure figure = Figure::Compliance) const
    {
        return explainActivity(sorted(), at(cutOff), static_cast<std::size_t>(number - 1), figure, spanish);
    }
    Explanation planAt(QDate cutOff, Figure figure = Figure::Compliance, std::size_t mostRows = 200) const
    {
        return explainPlan(sorted(), at(cutOff), figure, spanish, mostRows);
    }
};

/// The texts of headings and paragraphs, in order.
QStringList sentences(const std::vector<Block> &blocks)
{
    QStringList texts;
    for (const Block &block : blocks) {
        if (const auto *heading = std::get_if<Heading>(&block)) {
            texts.append(heading->text);
        } else if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            QString text;
            for (const Run &run : paragraph->text)
                text += run.text;
            texts.append(text);
        }
    }
    return texts;
}

QStringList cells(const GridRow &row)
{
    QStringList texts;
    for (const Cell &cell : row.cells)
        texts.append(textOf(cell));
    return texts;
}

QString q(const char *text) { return QString::fromUtf8(text); }

} // namespace

TEST_CASE("The compliance of the worked example is explained by its sums", "[report][explain]")
{
    const Explanation why = Example().planAt(yearEnd);
    CHECK(why.title == q("Why 73,5\u00A0%?"));
    CHECK(why.light == Light::Yellow);
    CHECK(sentences(why.before)
          == QStringList{
              q("22 activity(ies) count(s) here on 31/12/2012."), q("None has a weight of its own, so each weighs 1."),
              q("Compliance: what counts of each is its progress, up to what was programmed: 100 · 900,0 ÷ 1.225,0 = "
                "73,5\u00A0%."),
              q("Yellow: from 60\u00A0% to less than 80\u00A0%."), q("Those that take away most stand first.")});
    REQUIRE(why.grid.rows.size() == 23);
    CHECK(cells(why.grid.rows.front()) == QStringList{q("10"), q("Actividad"), q("0,00"), q("25,00"), q("0,00")});
    CHECK(cells(why.grid.rows[13]) == QStringList{q("1"), q("Actividad"), q("100,00"), q("100,00"), q("100,00")});
    CHECK(cells(why.grid.rows.back())
          == QStringList{q(""), q("Sums with weights"), q("900,00"), q("1.225,00"), q("900,00")});
    CHECK(why.rows.front() == Lead{ActivityId{10}, {}});
    CHECK(why.rows.back() == Lead{});
    CHECK(sentences(why.after)
          == QStringList{
              q("Progress: the sum of weight · progress ÷ the sum of weights: 900,0 ÷ 22 = 40,9\u00A0%."),
              q("Programmed: the sum of weight · programmed ÷ the sum of weights: 1.225,0 ÷ 22 = 55,7\u00A0%.")});
}

TEST_CASE("Every figure of the plan has the sums behind it, and the one asked about is the one in bold",
          "[report][explain]")
{
    const auto boldOf = [](const Explanation &why) {
        QStringList bold;
        for (const Block &block : why.before) {
            if (const auto *paragraph = std::get_if<Paragraph>(&block); paragraph && paragraph->text.front().bold)
                bold.append(paragraph->text.front().text.section(u':', 0, 0));
        }
        return bold;
    };
    CHECK(boldOf(Example().planAt(yearEnd, Figure::Progress)) == QStringList{q("Progress")});
    CHECK(boldOf(Example().planAt(yearEnd, Figure::Planned)) == QStringList{q("Programmed")});
    CHECK(boldOf(Example().planAt(yearEnd, Figure::Compliance)) == QStringList{q("Compliance")});
    CHECK(Example().planAt(yearEnd, Figure::Progress).title == q("Why 40,9\u00A0%?"));
    CHECK(Example().planAt(yearEnd, Figure::Planned).title == q("Why 55,7\u00A0%?"));
}

TEST_CASE("A phase is explained by its own activities, weights and all", "[report][explain]")
{
    Example example;
    example.contents.activities[17].weight = need(Weight::parse(u"2,5"));
    const Explanation why =
        explainPhase(example.sorted(), example.at(yearEnd), PhaseId{2}, Figure::Compliance, spanish);
    CHECK(sentences(why.before).front() == q("Fase 2"));
    REQUIRE(why.grid.rows.size() == 3);
    CHECK(cells(why.grid.rows[0]) == QStringList{q("18"), q("Actividad"), q("2,5"), q("0,00"), q("25,00"), q("0,00")});
    CHECK(cells(why.grid.rows[2]).mid(2) == QStringList{q("3,5"), q("0,00"), q("87,50"), q("0,00")});
    CHECK(why.light == Light::Red);
    CHECK(sentences(why.before).contains(q("Red: less than 60\u00A0%.")));

    const Explanation none =
        explainPhase(example.sorted(), example.at(yearEnd), PhaseId{}, Figure::Compliance, spanish);
    CHECK(sentences(none.before).front() == q("No phase"));
    CHECK(none.grid.rows.size() == 3);
}

TEST_CASE("What people took out of the figures is said with its reason and not summed", "[report][explain]")
{
    Example example;
    example.status({10}, StatusKind::Suspended, QDate(2012, 7, 1));
    example.status({11}, StatusKind::Suspended, QDate(2012, 7, 1));
    example.status({12}, StatusKind::NotApplicable, QDate(2012, 7, 1)).reason = q("No hay sede");
    const Explanation why = example.planAt(yearEnd);
    CHECK(sentences(why.before).mid(0, 3)
          == QStringList{q("19 activity(ies) count(s) here on 31/12/2012."),
                         q("Left out because they are suspended: 10, 11."),
                         q("Left out because they do not apply: 12.")});
    CHECK(cells(why.grid.rows.back()).mid(2) == QStringList{q("900,00"), q("1.150,00"), q("900,00")});

    const QStringList one = sentences(example.activityAt(12, yearEnd, Figure::State).before);
    CHECK(one.mid(one.size() - 3)
          == QStringList{q("Does not apply"), q("Set by a person since 01/07/2012, because: No hay sede"),
                         q("It is left out of the percentages of the phase and of the plan.")});
}

TEST_CASE("A table of many activities keeps those that take away most, and its sums hold all", "[report][explain]")
{
    const Explanation why = Example().planAt(yearEnd, Figure::Compliance, 5);
    CHECK(why.grid.rows.size() == 6);
    CHECK(why.more == 17);
    CHECK(why.grid.note == q("And 17 more activity(ies), which the sums hold too."));
    CHECK(cells(why.grid.rows.back()).mid(2) == QStringList{q("900,00"), q("1.225,00"), q("900,00")});
    CHECK(cells(why.grid.rows.front()).front() == q("10"));
}

TEST_CASE("A plan of weighted phases is explained by its phases", "[report][explain]")
{
    PlanBuilder plan;
    const PhaseId first = plan.phase(3000);
    const PhaseId second = plan.phase(1000);
    plan.phase(6000); // empty
    plan.progress(plan.activity(q("Junio 2012"), first), QDate(2012, 6, 1), 100);
    plan.activity(q("Junio 2012"), second);
    const Explanation why = explainPlan(plan.contents, plan.at(yearEnd), Figure::Compliance, spanish);
    REQUIRE(why.grid.rows.size() == 4);
    CHECK(cells(why.grid.rows[0]).mid(1) == QStringList{q("Fase 1"), q("3"), q("100,00"), q("100,00"), q("100,0")});
    CHECK(why.rows[1] == Lead{{}, second});
    CHECK(cells(why.grid.rows[2]).mid(1) == QStringList{q("Fase 3"), q("6"), q("—"), q("—"), q("NA")});
    CHECK(cells(why.grid.rows[3]).mid(2) == QStringList{q(""), q("75,00"), q("100,00"), q("75,0")});
    CHECK(sentences(why.before)[2] == q("Progress 75,0\u00A0%, programmed 100,0\u00A0%, compliance 75,0\u00A0%."));
}

TEST_CASE("Where nothing counts or nothing was programmed the explanation says so", "[report][explain]")
{
    PlanBuilder plan;
    CHECK(sentences(explainPlan(plan.contents, plan.at(yearEnd), Figure::Compliance, spanish).after)
          == QStringList{q("Nothing counts here, so the progress is 0,0\u00A0% and there is no compliance: NA.")});
    plan.activity(q("Junio 2014"));
    const Explanation why = explainPlan(plan.contents, plan.at(yearEnd), Figure::Compliance, spanish);
    CHECK(why.title == q("Why NA?"));
    CHECK(sentences(why.before)
              .contains(q("Nothing was programmed up to the cut-off, so there is nothing to comply with: NA.")));
}

TEST_CASE("An activity that runs until a day is explained by its months", "[report][explain]")
{
    Example example;
    example.progress({11}, QDate(2012, 10, 1), 15);
    example.progress({11}, QDate(2013, 1, 5), 80);
    example.progress({11}, QDate(2012, 11, 1), 50).voided = voiding();
    const Explanation why = example.activityAt(11, yearEnd);
    CHECK(why.title == q("Why 60,0\u00A0%?"));
    CHECK(sentences(why.before)
          == QStringList{
              q("Activity 11 on 31/12/2012: Actividad"), q("Progress"),
              q("The last report up to 31/12/2012 is the one of 01/10/2012: 15,0\u00A0%."),
              q("1 later report(s) do not count at this cut-off."), q("1 voided report(s) do not count."),
              q("Programmed"), q("Deadline: “Hasta 2015”."),
              q("From 01/01/2012 to 31/12/2015 are 48 months, of which 12 have ended by 31/12/2012: 100 · 12 ÷ 48 = "
                "25,0\u00A0%."),
              q("Compliance"), q("What was reached of what was programmed: 100 · 15,0 ÷ 25,0 = 60,0\u00A0%."),
              q("Yellow: from 60\u00A0% to less than 80\u00A0%."), q("State"), q("In progress"),
              q("It has begun, is not complete, and its last day, 31/12/2015, has not passed.")});
}

TEST_CASE("A recurring activity is explained by its periods", "[report][explain]")
{
    Example example;
    example.fulfil({10}, QDate(2012, 3, 20), q("2012-T1"));
    example.fulfil({10}, QDate(2012, 7, 20), q("2012-T2"));
    example.notApplicable({10}, QDate(2012, 7, 20), q("2013-T1"));
    const QStringList said = sentences(example.activityAt(10, yearEnd, Figure::Progress).before);
    CHECK(said.mid(2, 4)
          == QStringList{q("Fulfilled in time: 2012-T1."), q("Fulfilled late: 2012-T2."),
                         q("Left out because they do not apply: 2013-T1."),
                         q("2 of 15 periods are fulfilled: 100 · 2 ÷ 15 = 13,33\u00A0%.")});
    CHECK(said.contains(q("4 of 15 periods have fallen due by 31/12/2012: 100 · 4 ÷ 15 = 26,67\u00A0%.")));
    CHECK(said.contains(q("What was reached of what was programmed: 100 · 13,33 ÷ 26,67 = 50,0\u00A0%.")));
    CHECK(said.last() == q("1 period(s) fell due and are not fulfilled: 2012-T3."));
}

TEST_CASE("A day before and on the due day, and states of one-time activities", "[report][explain]")
{
    Example example;
    example.contents.followUps.clear();
    const auto said = [&](int number, QDate cutOff) {
        return sentences(example.activityAt(number, cutOff, Figure::State).before);
    };
    CHECK(said(6, QDate(2012, 12, 30))
              .contains(q("It is due on 31/12/2012, after the cut-off, so nothing is programmed yet: 0,0\u00A0%.")));
    CHECK(said(6, yearEnd).contains(q("It was due on 31/12/2012, by the cut-off: 100,0\u00A0%.")));
    CHECK(said(6, yearEnd).last() == q("Nothing was reported of it, and its last day, 31/12/2012, has not passed."));
    CHECK(said(6, QDate(2013, 1, 10)).last()
          == q("It is not complete, and its last day, 31/12/2012, passed 10 day(s) ago."));
    example.progress({6}, QDate(2013, 1, 5), 100);
    CHECK(said(6, QDate(2013, 1, 10)).last() == q("It is complete since 05/01/2013, after its last day, 31/12/2012."));
    CHECK(said(6, QDate(2013, 1, 10))
              .contains(q("The last report up to 10/01/2013 is the one of 05/01/2013: 100,0\u00A0%.")));
    example.extend({6}, QDate(2013, 1, 2), q("Marzo 2013"));
    CHECK(said(6, QDate(2013, 1, 10))
              .contains(
                  q("Deadline in force: “Marzo 2013”, an extension decided on 02/01/2013. The first one was “Diciembre "
                    "2012”.")));
    CHECK(said(6, QDate(2013, 1, 10)).last() == q("It is complete since 05/01/2013, by its last day, 31/03/2013."));
}

TEST_CASE("A deadline that was not understood, and one that the plan moves, are explained", "[report][explain]")
{
    PlanBuilder plan;
    plan.activity(q("pronto"));
    plan.activity(q("30/06/2013"));
    plan.contents.plan.settings.moveDeadlines = true;
    const auto said = [&](std::size_t place) {
        return sentences(
            explainActivity(plan.contents, plan.at(QDate(2013, 7, 1)), place, Figure::Planned, spanish).before);
    };
    CHECK(said(0).contains(q("The deadline was not understood, so nothing is programmed: 0,0\u00A0%.")));
    CHECK(
        said(1).contains(q("Its last day, 30/06/2013, is a day off; by the plan's setting it counts on 02/07/2013.")));
    CHECK(said(1).contains(q("It is due on 02/07/2013, after the cut-off, so nothing is programmed yet: 0,0\u00A0%.")));
}

TEST_CASE("The year is explained by what was to be reached in it alone", "[report][explain]")
{
    Example example;
    for (const char16_t *label : {u"2013-T1", u"2013-T2", u"2013-T3", u"2013-T4"})
        example.fulfil({10}, QDate(2013, 12, 1), QString::fromUtf16(label));
    const Explanation why = explainYear(example.sorted(), example.at(QDate(2013, 12, 31)), spanish);
    // Thirteen activities go from 0 to 50; one of them reached 25.
    CHECK(why.title == q("Why 3,8\u00A0%?"));
    REQUIRE(why.grid.rows.size() == 14);
    CHECK(cells(why.grid.rows.front())
          == QStringList{q("11"), q("Actividad"), q("0,00"), q("0,00"), q("50,00"), q("50,00"), q("0,00")});
    CHECK(cells(why.grid.rows[12])
          == QStringList{q("10"), q("Actividad"), q("0,00"), q("25,00"), q("50,00"), q("50,00"), q("25,00")});
    CHECK(cells(why.grid.rows.back()).mid(2) == QStringList{q(""), q(""), q(""), q("650,00"), q("25,00")});
    CHECK(sentences(why.before).mid(2, 2)
          == QStringList{q("Compliance of 2013: 100 · 25,0 ÷ 650,0 = 3,8\u00A0%."), q("Red: less than 60\u00A0%.")});
    CHECK(sentences(why.after)
          == QStringList{
              q("Behind already when the year began: 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21 and 1 more.")});
}
