// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/report/annualplan.h"
#include "tests/support/catch.h"

using namespace gelt;
using namespace gelt::report;
using namespace gelt::test;

namespace {

ReportRequest sheets()
{
    ReportRequest request = annualRequest();
    request.kind = ReportKind::ResponsibleSheets;
    request.issuedAt = QDateTime(QDate(2012, 12, 31), QTime(9, 0));
    return request;
}

Person person(qint64 id, const char *position)
{
    Person one;
    one.id = PersonId{id};
    one.position = QString::fromUtf8(position);
    return one;
}

Assignment assigned(qint64 activity, qint64 person, Role role = Role::Responsible)
{
    Assignment one;
    one.id = AssignmentId{activity * 10 + person};
    one.activity = ActivityId{activity};
    one.person = PersonId{person};
    one.role = role;
    return one;
}

/// Two people; activity 1 is done, 10 recurs, 11 runs until 2015, of the others nobody is responsible.
PlanContents withPeople()
{
    PlanContents contents = annualPlan();
    contents.people = {person(1, "Web máster"), person(2, "Alcalde")};
    contents.assignments = {assigned(1, 1), assigned(10, 1), assigned(11, 1), assigned(11, 2), assigned(12, 2, Role::Supporting)};
    return contents;
}

std::vector<QString> names(const Document &document)
{
    std::vector<QString> names;
    for (const Facts &facts : blocksOf<Facts>(document))
        names.push_back(facts.facts.at(0).value);
    return names;
}

} // namespace

TEST_CASE("Each responsible has a sheet of what is unfinished, nobody's comes last", "[report][sheets]")
{
    const Document document = annual(withPeople(), sheets());
    CHECK(names(document) == std::vector<QString>{QStringLiteral("Alcalde"), QStringLiteral("Web máster"),
                                                  QStringLiteral("not assigned")});
    const std::vector<Facts> facts = blocksOf<Facts>(document);
    CHECK(facts[0].facts.at(3).value == QStringLiteral("1"));
    CHECK(facts[1].facts.at(3).value == QStringLiteral("2")); // the first is done
    CHECK(facts[2].facts.at(3).value == QStringLiteral("11"));
    CHECK(facts[0].facts.at(2).value == QStringLiteral("09/01/2013")); // 1 and 7 January are holidays
    CHECK(blocksOf<Signatures>(document).size() == 3);
    CHECK(blocksOf<PageBreak>(document).size() == 2);
}

TEST_CASE("A sheet asks for the periods that are owed, one by one, or for the progress", "[report][sheets]")
{
    ReportRequest request = sheets();
    request.responsible = PersonId{1};
    const Document document = annual(withPeople(), request);
    CHECK(names(document).size() == 1);
    const std::vector<Grid> forms = blocksOf<Grid>(document);
    REQUIRE(forms.size() == 2);
    CHECK(forms[0].look == GridLook::Form);
    CHECK(forms[0].rows.size() == 2); // what pages keep together
    CHECK(forms[0].columns[0].title.startsWith(QStringLiteral("10")));
    CHECK(forms[0].columns[1].title == QStringLiteral("Deadline: Permanente actualización"));
    const QString periods = textOf(forms[0].rows[0].cells[1]);
    for (const char *label : {"2012-T1 overdue", "2012-T3 overdue", "2012-T4 pending"})
        CHECK(periods.contains(QLatin1StringView(label)));
    CHECK_FALSE(periods.contains(QStringLiteral("2013-T1")));
    CHECK(textOf(forms[1].rows[0].cells[1]).startsWith(QStringLiteral("Cumulative progress")));
    CHECK(textOf(forms[1].rows[0].cells[0]).contains(QStringLiteral("Last record: none.")));
    CHECK(textOf(forms[1].rows[0].cells[0]).contains(QStringLiteral("25,0")));
}

TEST_CASE("Of many overdue periods a sheet asks for some and counts the rest", "[report][sheets]")
{
    ReportRequest request = sheets();
    request.responsible = PersonId{1};
    request.cutOff = QDate(2015, 12, 31);
    const QString periods = textOf(blocksOf<Grid>(annual(withPeople(), request)).at(0).rows[0].cells[1]);
    CHECK(periods.contains(QStringLiteral("2013-T4")));
    CHECK_FALSE(periods.contains(QStringLiteral("2014-T1")));
    CHECK(periods.contains(QStringLiteral("and 8 more")));
}

TEST_CASE("Suspended activities are asked of nobody, and nothing to ask is said", "[report][sheets]")
{
    PlanContents contents = withPeople();
    ReportRequest request = sheets();
    request.responsible = PersonId{2};
    Status pause;
    pause.id = StatusId{1};
    pause.activity = ActivityId{11};
    pause.from = QDate(2012, 6, 1);
    contents.statuses = {pause};
    const Document document = annual(contents, request);
    CHECK(blocksOf<Grid>(document).empty());
    CHECK(wordsOf(document).contains(QStringLiteral("There are no unfinished activities to ask about.")));
}
