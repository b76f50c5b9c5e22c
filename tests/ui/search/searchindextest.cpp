// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchindex.h"
#include "tests/ui/search/findable.h"

#include <QSignalSpy>

using namespace gelt;

namespace {

struct Index {
    explicit Index(TestDesk &desk)
        : session(*desk.session)
        , index(session)
    {
        index.finish();
    }

    const FindingGroup &find(const QString &query, FindingKind kind)
    {
        found = index.find(query);
        return found[static_cast<std::size_t>(kind)];
    }
    QList<int> activities(const QString &query)
    {
        QList<int> numbers;
        for (const Finding &finding : find(query, FindingKind::Activity).best)
            numbers.append(session.contents().activities[*session.placeOf(finding.activity)].number);
        return numbers;
    }
    /// The notes of the follow-ups that are found.
    QStringList notes(const QString &query)
    {
        QStringList notes;
        for (const Finding &finding : find(query, FindingKind::FollowUp).best) {
            const auto log = ofActivity(session.contents().followUps, finding.activity);
            notes.append(std::ranges::find(log, finding.followUp, &FollowUp::id)->note);
        }
        return notes;
    }

    Session &session;
    SearchIndex index;
    Findings found;
};

} // namespace

TEST_CASE("Activities are found by number first, then by title, then by the rest", "[search]")
{
    const QTemporaryDir folder;
    TestDesk desk(planOfJson(folder, findablePlan));
    Index index(desk);
    CHECK(index.activities(QStringLiteral("pagina")) == QList<int>{2, 1}); // the title before the description
    CHECK(index.activities(QStringLiteral("2")) == QList<int>{2, 1, 15});  // "Junio 2012", "Hasta 2015"
    CHECK(index.activities(QStringLiteral("gelt")) == QList<int>{15});
    CHECK(index.activities(QStringLiteral("INFORMACION comite")) == QList<int>{1});
    CHECK(index.activities(QStringLiteral("oscar")) == QList<int>{1});
    CHECK(index.activities(QStringLiteral("xyz")).isEmpty());
}

TEST_CASE("Follow-ups are found by their words, the latest first, voided ones never", "[search]")
{
    const QTemporaryDir folder;
    TestDesk desk(planOfJson(folder, findablePlan));
    Index index(desk);
    CHECK(index.notes(QStringLiteral("decreto"))
          == QStringList{QStringLiteral("Decreto publicado en la página"), QStringLiteral("Decreto 15 en firma"),
                         QStringLiteral("Se subió el decreto")});
    CHECK(index.notes(QStringLiteral("2012-T1 decreto")) == QStringList{QStringLiteral("Se subió el decreto")});
    CHECK(index.notes(QStringLiteral("error")).isEmpty());
}

TEST_CASE("People and evidence are found", "[search]")
{
    const QTemporaryDir folder;
    TestDesk desk(planOfJson(folder, findablePlan));
    Index index(desk);
    CHECK(index.find(QStringLiteral("peña sistemas"), FindingKind::Person).all == 1);
    CHECK(index.find(QStringLiteral("pena"), FindingKind::Person).all == 0);
    CHECK(index.find(QStringLiteral("gobierno"), FindingKind::Person).all == 1);
    CHECK(index.find(QStringLiteral("e001"), FindingKind::Evidence).all == 1);
    CHECK(index.find(QStringLiteral("creacion"), FindingKind::Evidence).best.front().evidence
          == desk.session->contents().evidence.front().id);
}

TEST_CASE("Without a word nothing is found", "[search]")
{
    const QTemporaryDir folder;
    TestDesk desk(planOfJson(folder, findablePlan));
    Index index(desk);
    CHECK(index.index.find(u"") == Findings{});
    CHECK(index.index.find(u"  - ") == Findings{});
}

TEST_CASE("What is edited is found as it is now", "[search]")
{
    const QTemporaryDir folder;
    TestDesk desk(planOfJson(folder, findablePlan));
    Index index(desk);
    QSignalSpy changed(&index.index, &SearchIndex::changed);

    note(*desk.session, 15, QStringLiteral("Visita a la vereda"));
    CHECK(index.notes(QStringLiteral("vereda")) == QStringList{QStringLiteral("Visita a la vereda")});
    CHECK(changed.size() == 1);
    need(desk.session->undo());
    CHECK(index.notes(QStringLiteral("vereda")).isEmpty());

    Activity renamed = activityNumbered(*desk.session, 2);
    renamed.title = QStringLiteral("Otra cosa");
    store(*desk.session, renamed);
    CHECK(index.activities(QStringLiteral("pagina")) == QList<int>{1});
    CHECK(index.activities(QStringLiteral("otra")) == QList<int>{2});

    Activity removed = activityNumbered(*desk.session, 2);
    removed.removed = true;
    store(*desk.session, removed);
    CHECK(index.notes(QStringLiteral("subio")).isEmpty());
    need(desk.session->undo());
    CHECK(index.notes(QStringLiteral("subio")).size() == 1);

    Person person = desk.session->contents().people.front();
    person.name = QStringLiteral("Marta Ruiz");
    store(*desk.session, person);
    CHECK(index.find(QStringLiteral("oscar"), FindingKind::Person).all == 0);
    CHECK(index.find(QStringLiteral("marta"), FindingKind::Person).all == 1);
    CHECK(index.activities(QStringLiteral("marta")) == QList<int>{1});

    Evidence evidence = desk.session->contents().evidence.front();
    evidence.title = QStringLiteral("Resolución");
    store(*desk.session, evidence);
    CHECK(index.find(QStringLiteral("resolucion"), FindingKind::Evidence).all == 1);
    CHECK(index.find(QStringLiteral("creacion"), FindingKind::Evidence).all == 0);
}

TEST_CASE("Very many findings are counted, and the first ones kept", "[search]")
{
    const QTemporaryDir folder;
    QByteArray json =
        R"({"format":"plan-gelt","version":1,"plan":{"name":"P","entity":"M","from":"2012-01-01","to":"2015-12-31"},
        "people":[],"phases":[],"activities":[)";
    for (int i = 1; i <= 120; ++i)
        json.append(i > 1 ? "," : "")
            .append(R"({"number":)")
            .append(QByteArray::number(i))
            .append(R"(,"title":"Gestión","description":"","deadline":"2013"})");
    TestDesk desk(planOfJson(folder, json.append("]}")));
    Index index(desk);
    CHECK(index.find(QStringLiteral("gestion"), FindingKind::Activity).all == 120);
    CHECK(index.activities(QStringLiteral("gestion")).size() == static_cast<int>(SearchIndex::most));
    CHECK(index.activities(QStringLiteral("gestion 117")) == QList<int>{117});
    CHECK(index.activities(QStringLiteral("20")).first() == 20);
    CHECK(index.activities(QStringLiteral("20")).size() == static_cast<int>(SearchIndex::most)); // "2013" holds it too
}

TEST_CASE("The texts are gathered by themselves when there is time, and a search meanwhile finds activities",
          "[search]")
{
    const QTemporaryDir folder;
    TestDesk desk(planOfJson(folder, findablePlan));
    SearchIndex index(*desk.session);
    QSignalSpy changed(&index, &SearchIndex::changed);
    CHECK_FALSE(index.isReady());
    index.prepare();
    CHECK_FALSE(index.isReady());
    CHECK(index.find(u"comite")[0].all == 1);
    CHECK(index.find(u"decreto")[1].all == 0);
    REQUIRE(changed.wait());
    CHECK(index.isReady());
    CHECK(index.find(u"decreto")[1].all == 3);
}
