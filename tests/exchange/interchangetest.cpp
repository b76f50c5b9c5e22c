// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/exchange/interchange.h"
#include "tests/support/need.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <random>

using namespace gelt;

namespace {

ImportOptions options()
{
    ImportOptions options;
    options.today = QDate(2013, 8, 12);
    return options;
}

ImportDraft read(const QByteArray &json) { return need(interchange::read(json, options())); }

QByteArray written(const PlanContents &contents)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    need(interchange::write(contents, buffer));
    return bytes;
}

/// A file with one activity whose record is @p activity.
QByteArray withActivity(const QByteArray &activity)
{
    return R"({"format":"plan-gelt","version":1,"plan":{"name":"P","from":"2012-01-01","to":"2015-12-31"},
"people":[{"id":"p1","name":"Ana"}],"phases":[{"id":"f1","name":"UNO"}],"activities":[)"
           + activity + "]}";
}

QByteArray example()
{
    return need(readFile(QStringLiteral(GELT_SOURCE_DIR "/resources/example/ejemplo.json"), 1 << 20));
}

} // namespace

TEST_CASE("The example goes out and in and out again as the same text", "[interchange]")
{
    const ImportDraft first = read(example());
    CHECK(first.contents.activities.size() == 22);
    CHECK(first.unread.empty());
    const QByteArray once = written(first.contents);
    const QByteArray twice = written(read(once).contents);
    CHECK(once == twice);
}

TEST_CASE("All that a plan can say survives the journey", "[interchange]")
{
    const QByteArray full = R"({"format":"plan-gelt","version":1,
"plan":{"name":"Plan","entity":{"name":"Municipio","department":"Tolima","nit":"1-2","category":"6","arms":"iVBORw0KGgo="},
 "from":"2012-01-01","to":"2015-12-31","version":"2","approving_acta":"ACTA 001",
 "settings":{"saturday_is_business":true,"move_deadlines":true,"due_soon_days":15,"permanent":"monthly","green_from":85.5,"yellow_from":50},
 "holidays":[{"date":"2012-06-25","name":"Fiestas"}]},
"people":[{"id":"a","name":"Ana","position":"Líder","unit":"Planeación","id_number":"1","phone":"2","email":"a@b","active":false,
  "appointments":[{"position":"Líder","unit":null,"from":"2012-01-01","to":null}],
  "memberships":[{"role":"Presidente","vote":false,"from":null,"to":"2013-01-01"}],
  "delegations":[{"delegate":"b","from":"2012-05-01","to":"2012-05-31"}]},{"id":"b","unit":"Sistemas"}],
"phases":[{"id":"x","name":"UNO","short":"1","weight":33.333}],
"activities":[{"number":7,"phase":"x","title":"T","short":"t","description":"- d\nlínea","deadline":"Permanente","kind":"recurring",
  "start":"2012-02-01","due":"2014-12-31","periodicity":"semiannual","read_by":"person","weight":2.5,
  "responsible":["b","a"],"supporting":["a"],"target":{"text":"2 talleres","value":2,"unit":"talleres"},"indicator":"i",
  "expected_evidence":"e","budget":{"programmed":1500000.5,"executed":0},"removed":true,
  "extensions":[{"date":"2013-02-10","deadline":"Hasta junio de 2014","reason":"r","acta":"2013-002","recorded":{"at":"2013-02-11T10:00:00.000Z","by":"S","system_user":"u"},"void":{"date":"2013-03-01","reason":"v","by":"Z"}}],
  "statuses":[{"kind":"reemplazada","from":"2014-01-01","to":null,"reason":"r","by":9}],
  "follow_ups":[{"date":"2012-06-20","occurrence":"2012-S1","note":"n","reported_by":"R","verification":{"date":"2012-07-01","by":"V","opinion":"bien"}},
   {"date":"2012-12-20","occurrence":"2012-S2","not_applicable":"no","void":{"date":"2013-01-01","reason":"error","by":"S"}},
   {"date":"2012-12-21","note":"solo"}]},
 {"number":9,"title":"U","deadline":"2013","follow_ups":[{"date":"2012-06-20","progress":62.55}]}],
"evidence":[{"code":"E-001","kind":"fotografia","title":"F","date":"2012-06-20","file":"f.jpg","sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08","size":4,"access":"reservada",
  "proves":[{"activity":7,"occurrence":"2012-S1","follow_up":1}]}]})";

    const PlanContents contents = read(full).contents;
    const Activity &activity = contents.activities.at(0);
    CHECK(contents.plan.settings.thresholds.green == Percent::fromHundredths(85'50));
    CHECK(contents.plan.settings.permanent == Periodicity::Monthly);
    CHECK(contents.holidays.size() == 1);
    CHECK(contents.delegations.at(0).delegate == contents.people.at(1).id);
    CHECK(activity.weight == need(Weight::fromThousandths(2500)));
    CHECK(activity.deadline.reading.start == QDate(2012, 2, 1));
    CHECK(activity.deadline.readBy == ReadBy::Person);
    CHECK(activity.budget.programmedCents == 150'000'050);
    CHECK(activity.target.thousandths == 2000);
    CHECK(contents.extensions.at(0).voided->record.by.person == QStringLiteral("Z"));
    CHECK(contents.statuses.at(0).replacement == contents.activities.at(1).id);
    CHECK(contents.followUps.at(0).occurrence->days == Period{QDate(2012, 2, 1), QDate(2012, 6, 30)});
    CHECK(contents.followUps.at(1).kind == FollowUpKind::NotApplicable);
    CHECK(contents.followUps.at(3).progress->hundredths() == 62'55);
    CHECK(contents.evidenceLinks.at(0).followUp == contents.followUps.at(0).id);
    CHECK(contents.evidence.at(0).sha256.size() == 32);

    const QByteArray once = written(contents);
    CHECK(written(read(once).contents) == once);
    for (const char *kept : {"iVBORw0KGgo=", "a@b", "\"delegate\":\"p2\"", "1500000.5", "62.55", "\"removed\":true", "2013-02-11T10:00:00.000Z", "33.333"})
        CHECK(once.contains(kept));
}

TEST_CASE("The minimum is enough, and deadlines are read", "[interchange]")
{
    const ImportDraft draft = read(R"({"format":"plan-gelt","activities":[
        {"title":"A","deadline":"Junio 2012"},{"title":"B","deadline":"Hasta 2015"},{"title":"C","deadline":"cuando se pueda","otra":1}]})");
    REQUIRE(draft.contents.activities.size() == 3);
    CHECK(draft.periodGuessed);
    CHECK(draft.contents.plan.period == Period{QDate(2012, 1, 1), QDate(2015, 12, 31)});
    CHECK(draft.contents.activities[0].number == 1);
    CHECK(draft.contents.activities[0].deadline.reading.due == QDate(2012, 6, 30));
    CHECK(draft.contents.activities[1].deadline.reading.kind == DeadlineKind::Until);
    CHECK(draft.contents.activities[2].deadline.reading.kind == DeadlineKind::Unread);
    REQUIRE(draft.doubts.size() == 1);
    CHECK(draft.doubts[0].value == QStringLiteral("cuando se pueda"));
}

TEST_CASE("What is given about a deadline wins over its text", "[interchange]")
{
    const ImportDraft draft = read(withActivity(
        R"({"number":1,"title":"A","deadline":"Hasta 2015","kind":"recurring","periodicity":"annual"})"));
    const DeadlineReading &reading = draft.contents.activities.at(0).deadline.reading;
    CHECK(reading.kind == DeadlineKind::Recurring);
    CHECK(reading.periodicity == Periodicity::Annual);
    CHECK(reading.due == QDate(2015, 12, 31));
    CHECK(reading.start == QDate(2012, 1, 1));
}

TEST_CASE("A given kind fills what is missing from the plan's own period", "[interchange]")
{
    const ImportDraft draft =
        read(withActivity(R"({"number":1,"title":"A","deadline":"según acta","kind":"recurring","due":"2013-06-30"})"));
    const DeadlineReading &reading = draft.contents.activities.at(0).deadline.reading;
    CHECK(reading.start == QDate(2012, 1, 1));
    CHECK(reading.due == QDate(2013, 6, 30));
    CHECK(reading.periodicity == Periodicity::Quarterly);
}

TEST_CASE("Numbers that are missing come after the highest, whatever the order", "[interchange]")
{
    const ImportDraft draft = read(withActivity(R"({"title":"A"},{"number":9,"title":"B"},{"title":"C"})"));
    CHECK(draft.contents.activities[0].number == 10);
    CHECK(draft.contents.activities[1].number == 9);
    CHECK(draft.contents.activities[2].number == 11);
}

TEST_CASE("A wrong value refuses the whole file and says where it stands", "[interchange]")
{
    struct Case {
        const char *activity;
        const char *place;
    };
    const auto wrong = GENERATE(
        Case{R"({"number":"1","title":"A"})", "activities[0].number"},
        Case{R"({"number":0,"title":"A"})", "activities[0].number"},
        Case{R"({"number":1.5,"title":"A"})", "activities[0].number"},
        Case{R"({"number":1,"title":"A"},{"number":1,"title":"B"})", "activities[1].number"},
        Case{R"({"number":1,"title":7})", "activities[0].title"},
        Case{R"({"number":1})", "activities[0]"},
        Case{R"({"number":1,"title":"A","phase":"nope"})", "activities[0].phase"},
        Case{R"({"number":1,"title":"A","responsible":["nobody"]})", "activities[0].responsible"},
        Case{R"({"number":1,"title":"A","responsible":"p1"})", "activities[0].responsible"},
        Case{R"({"number":1,"title":"A","weight":-1})", "activities[0].weight"},
        Case{R"({"number":1,"title":"A","weight":"1"})", "activities[0].weight"},
        Case{R"({"number":1,"title":"A","kind":"someday"})", "activities[0].kind"},
        Case{R"({"number":1,"title":"A","due":"30/06/2012"})", "activities[0].due"},
        Case{R"({"number":1,"title":"A","due":"2013-02-30"})", "activities[0].due"},
        Case{R"({"number":1,"title":"A","kind":"span","start":"2013-02-01","due":"2012-02-01"})", "activities[0].deadline"},
        Case{R"({"number":1,"title":"A","kind":"date","deadline":"x"})", "activities[0].deadline"},
        Case{R"({"number":1,"title":"A","follow_ups":[{"date":"2012-01-01","progress":101}]})", "follow_ups[0].progress"},
        Case{R"({"number":1,"title":"A","follow_ups":[{"date":"2012-01-01","progress":"50"}]})", "follow_ups[0].progress"},
        Case{R"({"number":1,"title":"A","follow_ups":[{"progress":50}]})", "follow_ups[0]"},
        Case{R"({"number":1,"title":"A","follow_ups":[{"date":"2012-01-01","occurrence":"2012-X9"}]})", "follow_ups[0].occurrence"},
        Case{R"({"number":1,"title":"A","follow_ups":[{"date":"2012-01-01","progress":1,"occurrence":"2012"}]})", "follow_ups[0].progress"},
        Case{R"({"number":1,"title":"A","follow_ups":{}})", "follow_ups"},
        Case{R"({"number":1,"title":"A","follow_ups":[7]})", "follow_ups[0]"},
        Case{R"({"number":1,"title":"A","statuses":[{"kind":"dormida","from":"2012-01-01"}]})", "statuses[0].kind"},
        Case{R"({"number":1,"title":"A","statuses":[{"kind":"reemplazada","from":"2012-01-01","by":77}]})", "statuses[0].by"},
        Case{R"(7)", "activities[0]"});
    CAPTURE(wrong.activity);
    const auto refused = interchange::read(withActivity(wrong.activity), options());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK_FALSE(refused.error().message.contains(u'\n'));
    CHECK(refused.error().message.contains(QString::fromLatin1(wrong.place)));
}

TEST_CASE("What is no interchange file is refused in words", "[interchange]")
{
    const auto bytes = GENERATE(QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("{}"),
                                QByteArray(R"({"format":"otro"})"), QByteArray("\xff\xfe\x00", 3), QByteArray(1000, '\0'),
                                QByteArray(R"({"format":"plan-gelt","activities":7})"), QByteArray(200'000, '['),
                                QByteArray(R"({"format":"plan-gelt","plan":{"from":"2015-01-01","to":"2012-01-01"}})"));
    const auto refused = interchange::read(bytes, options());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK_FALSE(refused.error().message.isEmpty());
}

TEST_CASE("A file of a later version of the format is refused as such", "[interchange]")
{
    const auto refused = interchange::read(R"({"format":"plan-gelt","version":2})", options());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::TooNew);
}

TEST_CASE("A text beyond its limit is refused and named", "[interchange]")
{
    const auto refused = interchange::read(withActivity(R"({"number":1,"title":")" + QByteArray(10 << 20, 'x') + R"("})"), options());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(QStringLiteral("activities[0].title")));
    CHECK(refused.error().message.size() < 500);
}

TEST_CASE("An occurrence that no deadline of the activity has is kept and asked about", "[interchange]")
{
    const ImportDraft draft = read(withActivity(
        R"({"number":1,"title":"A","deadline":"Anual","follow_ups":[{"date":"2012-06-01","occurrence":"2012-T1"}]})"));
    CHECK(draft.contents.followUps.at(0).occurrence->days == Period{QDate(2012, 1, 1), QDate(2012, 3, 31)});
    CHECK(draft.doubts.size() == 1);
}

TEST_CASE("A reason that is not given is asked about, and what it explains comes in", "[interchange]")
{
    const ImportDraft draft = read(withActivity(R"({"number":1,"title":"A","deadline":"Anual",
        "extensions":[{"date":"2013-02-10","deadline":"Hasta 2014"}],"statuses":[{"kind":"suspendida","from":"2014-01-01"}]})"));
    CHECK(draft.doubts.size() == 2);
    CHECK_FALSE(draft.contents.extensions.at(0).reason.isEmpty());
    CHECK_FALSE(draft.contents.statuses.at(0).reason.isEmpty());
}

TEST_CASE("A damaged interchange file is refused or read, never worse", "[interchange][property]")
{
    const QByteArray whole = example();
    std::mt19937 random(2013);
    for (int round = 0; round < 300; ++round) {
        QByteArray damaged = whole;
        const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(damaged.size()));
        switch (random() % 3) {
        case 0: damaged.truncate(at); break;
        case 1: damaged[at] = static_cast<char>(random() % 256); break;
        default: damaged.remove(at, 1 + static_cast<qsizetype>(random() % 40)); break;
        }
        const auto result = interchange::read(damaged, options());
        if (!result)
            CHECK_FALSE(result.error().message.isEmpty());
        else
            CHECK(written(read(written(result->contents)).contents) == written(result->contents));
    }
}
