// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/interchange.h"
#include "core/exchange/nextperiod.h"
#include "tests/support/need.h"

using namespace gelt;

namespace {

const Period next{QDate(2016, 1, 1), QDate(2019, 12, 31)};
const QDate lastDay(2015, 12, 31);

PlanContents plan(const QByteArray &more)
{
    ImportOptions options;
    options.today = lastDay;
    return need(interchange::read(R"({"format":"plan-gelt","version":1,
"plan":{"name":"Plan 2012","entity":{"name":"Municipio de Ejemplo","department":"Tolima"},"from":"2012-01-01","to":"2015-12-31"},)"
                                      + more + "}",
                                  options))
        .contents;
}

PlanContents following(const QByteArray &more) { return need(nextPeriod(plan(more), next, lastDay)); }

} // namespace

TEST_CASE("The next period has the recurring activities and no other", "[exchange][nextperiod]")
{
    const PlanContents made = following(R"("phases":[{"id":"f1","name":"Una"},{"id":"f2","name":"Dos"}],
"activities":[{"number":3,"phase":"f1","title":"Política","deadline":"Junio 2012"},
 {"number":5,"phase":"f2","title":"Canales","deadline":"Permanente actualización","responsible":[],"follow_ups":[{"date":"2012-03-01","occurrence":"2012-T1"}]},
 {"number":9,"phase":"f2","title":"Resultados","deadline":"Anual hasta 2015","budget":{"programmed":100}},
 {"number":12,"title":"Largo","deadline":"Hasta 2015"},
 {"number":13,"title":"Acabada","deadline":"Mensual","statuses":[{"kind":"no_aplica","from":"2013-01-01","to":null,"reason":"derogada"}]}])");
    REQUIRE(made.activities.size() == 2);
    CHECK(made.plan.period == next);
    CHECK(made.plan.entity.name == QStringLiteral("Municipio de Ejemplo"));
    CHECK(made.followUps.empty());

    const Activity &channels = made.activities[0];
    CHECK(channels.title == QStringLiteral("Canales"));
    CHECK(channels.number == 1);
    CHECK(channels.deadline.text == QStringLiteral("Permanente actualización"));
    CHECK(channels.deadline.reading == DeadlineReading{DeadlineKind::Recurring, next.first, next.last, Periodicity::Quarterly});

    const Activity &results = made.activities[1];
    CHECK(results.number == 2);
    // "hasta 2015" would be wrong now: the words follow.
    CHECK_FALSE(results.deadline.text.contains(QStringLiteral("2015")));
    CHECK(readDeadline(results.deadline.text, next) == results.deadline.reading);
    CHECK(results.deadline.reading.periodicity == Periodicity::Annual);
    CHECK_FALSE(results.budget.programmedCents);

    REQUIRE(made.phases.size() == 1);
    CHECK(made.phases[0].name == QStringLiteral("Dos"));
}

TEST_CASE("People come along with what lasts, and those who left do not", "[exchange][nextperiod]")
{
    const PlanContents made = following(R"("people":[
 {"id":"a","name":"Ana","memberships":[{"role":"Presidenta","vote":true,"from":"2012-01-01","to":"2015-12-31"}]},
 {"id":"b","name":"Luz","memberships":[{"role":"Secretaria","vote":false,"from":"2014-01-01","to":null}]},
 {"id":"c","name":"Fue","active":false},
 {"id":"d","name":"Responde","active":false}],
"activities":[{"number":1,"title":"Canales","deadline":"Mensual","responsible":["d"]}])");
    QStringList names;
    for (const Person &person : made.people)
        names.append(person.name);
    CHECK(names == QStringList{QStringLiteral("Ana"), QStringLiteral("Luz"), QStringLiteral("Responde")});
    REQUIRE(made.memberships.size() == 1);
    CHECK(made.memberships[0].role == QStringLiteral("Secretaria"));
    CHECK(made.assignments.size() == 1);
}

TEST_CASE("An open commitment comes along on its acta, as one on paper", "[exchange][nextperiod]")
{
    const PlanContents made = following(R"("activities":[{"number":1,"title":"Una vez","deadline":"2013"},{"number":2,"title":"Canales","deadline":"Mensual"}],
"committee":{"name":"Comité GEL-T","numbering":"continua"},
"actas":[{"id":"x","state":"aprobada","number":"007","date":"2013-04-24","approved_on":"2013-04-30","agenda":[{"title":"Plan"}]},
 {"id":"y","state":"aprobada","number":"008","date":"2013-05-24","approved_on":"2013-05-30"},
 {"id":"z","date":"2015-12-01"}],
"commitments":[{"id":"k","acta":"x","item":1,"number":1,"text":"Publicar","due":"2013-05-10","activity":2,
  "log":[{"date":"2013-05-17","kind":"nuevo_plazo","new_due":"2016-02-24"}]},
 {"id":"l","acta":"x","number":2,"text":"Hecho","due":"2013-05-10","log":[{"date":"2013-05-01","kind":"cumplido"}]},
 {"id":"m","acta":"x","number":3,"text":"Sigue","activity":1},
 {"id":"n","acta":"z","number":1,"text":"Sin acordar"}])");
    REQUIRE(made.meetings.commitments.size() == 2);
    const Commitment &published = made.meetings.commitments[0];
    CHECK(published.text == QStringLiteral("Publicar"));
    CHECK(published.due == QDate(2016, 2, 24));
    CHECK(published.activity == made.activities[0].id);
    CHECK_FALSE(made.meetings.commitments[1].activity.isStored());
    CHECK(made.meetings.entries.empty());

    REQUIRE(made.meetings.actas.size() == 1);
    const Acta &acta = made.meetings.actas[0];
    CHECK(acta.registered);
    CHECK(acta.state == ActaState::Archived);
    CHECK(acta.number == ActaNumber{0, 7});
    CHECK(made.meetings.items.empty());
    // Numbers that run on go on behind the last one.
    CHECK(made.meetings.settings.firstNumber == 9);
}

TEST_CASE("The next period begins after the one that it follows", "[exchange][nextperiod]")
{
    const PlanContents old = plan(R"("activities":[])");
    CHECK(nextPeriod(old, {QDate(2012, 1, 1), QDate(2019, 12, 31)}, lastDay).error().code == ErrorCode::Invalid);
    CHECK(nextPeriod(old, {QDate(2019, 1, 1), QDate(2016, 12, 31)}, lastDay).error().code == ErrorCode::Invalid);
}
