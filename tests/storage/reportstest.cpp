// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/check.h"
#include "core/storage/contents.h"
#include "core/storage/evidences.h"
#include "core/storage/importfile.h"
#include "core/storage/issuedreports.h"
#include "core/storage/people.h"
#include "core/storage/refresh.h"
#include "core/storage/tables.h"
#include "core/storage/yeartexts.h"
#include "tests/storage/support.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace gelt;
using namespace gelt::testing;

namespace {

const QByteArray pages = QByteArrayLiteral("%PDF-1.7\n") + QByteArray(1'500'000, 'p');

IssuedReport annual()
{
    IssuedReport draft;
    draft.kind = ReportKind::Annual;
    draft.title = QStringLiteral("Informe anual de cumplimiento 2013");
    draft.year = 2013;
    draft.cutOff = day(2013, 12, 31);
    draft.pages = 24;
    return draft;
}

YearTexts textsOf(int year)
{
    YearTexts texts;
    texts.year = year;
    texts.presentation = QStringLiteral("El comité presenta su informe.\nCon orgullo.");
    texts.version = QStringLiteral("1.0");
    return texts;
}

Challenge challengeOf(int year, const char *text)
{
    Challenge challenge;
    challenge.year = year;
    challenge.party = Party::Community;
    challenge.challenge = QString::fromUtf8(text);
    challenge.activities = QStringLiteral("1, 3");
    return challenge;
}

struct TempReports : TempPlan {
    TempReports() : TempPlan(draft()) {}

    template <class Body>
    auto run(Body &&body) const
    {
        return db->write(edit(), std::forward<Body>(body));
    }
    template <class Body>
    auto look(Body &&body) const
    {
        return db->read(std::forward<Body>(body));
    }
    Result<IssuedReport> issue(const IssuedReport &report = annual(), const QByteArray &bytes = pages) const
    {
        return run([&](Transaction &t) { return issuedreports::issue(t, report, bytes); });
    }
};

bool anyBad(Database &db) { return std::ranges::any_of(need(checking::check(db)), &checking::Finding::bad); }

Result<> bring(const TempPlan &into, const PlanContents &contents, imports::Way way)
{
    return into.db->write(edit(), [&](Transaction &t) { return imports::bring(t, contents, source(), way); });
}

} // namespace

TEST_CASE("An issued report is kept byte for byte with its hash, its moment and the thresholds of that day", "[storage][report]")
{
    TempReports temp;
    need(temp.run([](Transaction &t) {
        Plan plan = *t.find<Plan>({1});
        plan.settings.thresholds.green = Percent::fromHundredths(9000);
        t.update(plan);
    }));
    IssuedReport said = annual();
    said.sha256 = QByteArray(32, 'x'); // what the store finds out itself is not believed
    said.bytes = 1;
    const IssuedReport issued = need(temp.issue(said));
    CHECK(issued.record == Record{noon(), edit().by});
    CHECK(issued.thresholds.green == Percent::fromHundredths(9000));
    CHECK(issued.sha256 == QCryptographicHash::hash(pages, QCryptographicHash::Sha256));
    CHECK(issued.bytes == pages.size());
    CHECK(temp.contents().issuedReports == std::vector{issued});
    CHECK(need(temp.look([&](Transaction &t) { return issuedreports::bytesOf(t, issued.id); })) == pages);
    CHECK(need(checking::check(*temp.db)).empty());

    const IssuedReport again = need(temp.issue()); // the same bytes twice are kept once and issued twice
    CHECK(again.id != issued.id);
    CHECK(querySql(temp.path, QStringLiteral("SELECT count(*) FROM blob")) == QStringList{QStringLiteral("1")});
}

TEST_CASE("What is no report is not issued, and leaves nothing", "[storage][report]")
{
    TempReports temp;
    CHECK(testing::codeOf(temp.issue(annual(), QByteArrayLiteral("<html>"))) == ErrorCode::Invalid);
    CHECK(testing::codeOf(temp.issue(annual(), pages + QByteArray(50 << 20, 'x'))) == ErrorCode::TooLarge);
    IssuedReport nameless = annual();
    nameless.title = QStringLiteral(" ");
    CHECK(testing::codeOf(temp.issue(nameless)) == ErrorCode::Invalid);
    IssuedReport timeless = annual();
    timeless.cutOff = {};
    CHECK(testing::codeOf(temp.issue(timeless)) == ErrorCode::Invalid);
    CHECK(querySql(temp.path, QStringLiteral("SELECT count(*) FROM blob")) == QStringList{QStringLiteral("0")});
    CHECK(temp.contents().issuedReports.empty());
}

TEST_CASE("Pages made before another edit are not issued", "[storage][report]")
{
    TempReports temp;
    const qint64 made = need(temp.look([](Transaction &t) { return Result<qint64>(issuedreports::lastEdit(t)); }));
    const auto issue = [&] { return temp.run([&](Transaction &t) { return issuedreports::issue(t, annual(), pages, made); }); };
    need(issue());
    CHECK(testing::codeOf(issue()) == ErrorCode::Conflict); // the first one was an edit, too
}

TEST_CASE("Bytes of issued reports are not swept away, and lost ones are said", "[storage][report]")
{
    TempReports temp;
    const IssuedReport issued = need(temp.issue());
    CHECK(need(evidences::sweep(*temp.db)) == 0);
    const QStringList triggers = querySql(temp.path, QStringLiteral("SELECT sql FROM sqlite_schema WHERE type = 'trigger'"));
    QStringList script;
    for (const QString &name : querySql(temp.path, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'trigger'")))
        script.append(QStringLiteral("DROP TRIGGER ") + name);
    ErrorCode said = ErrorCode::Damaged;
    SECTION("changed") { script.append(QStringLiteral("UPDATE blob_chunk SET data = x'00' WHERE part = 1")); }
    SECTION("cut") { script.append(QStringLiteral("DELETE FROM blob_chunk WHERE part = 1")); }
    SECTION("gone")
    {
        script.append(QStringLiteral("DELETE FROM blob"));
        said = ErrorCode::NotFound;
    }
    SECTION("another length")
    {
        script.append(QStringLiteral("UPDATE issued_report SET file_bytes = 7"));
    }
    runSql(temp.path, script + triggers);
    CHECK(testing::codeOf(temp.look([&](Transaction &t) { return issuedreports::bytesOf(t, issued.id); })) == said);
    CHECK(anyBad(*temp.db));
    CHECK(testing::codeOf(temp.look([&](Transaction &t) { return issuedreports::bytesOf(t, {99}); })) == ErrorCode::NotFound);
}

TEST_CASE("A year has its texts once, and challenges stand in their order", "[storage][report]")
{
    TempReports temp;
    const PersonId luz = temp.contents().people.front().id;
    need(temp.run([&](Transaction &t) {
        YearTexts texts = textsOf(2013);
        texts.preparedBy = luz;
        yeartexts::put(t, texts);
        yeartexts::put(t, textsOf(2012));
        for (const char *text : {"uno", "dos", "tres"})
            yeartexts::addChallenge(t, challengeOf(2013, text));
        yeartexts::addChallenge(t, challengeOf(2012, "de antes"));
    }));
    PlanContents contents = temp.contents();
    REQUIRE(contents.yearTexts.size() == 2);
    CHECK(contents.yearTexts[0].year == 2012);
    REQUIRE(contents.challenges.size() == 4);
    CHECK(contents.challenges[0].challenge == QStringLiteral("de antes"));
    need(temp.run([&](Transaction &t) { yeartexts::swapChallenges(t, contents.challenges[1].id, contents.challenges[3].id); }));
    CHECK(temp.contents().challenges[1].challenge == QStringLiteral("tres"));
    CHECK(testing::codeOf(temp.run([](Transaction &t) { yeartexts::put(t, textsOf(2013)); })) == ErrorCode::Conflict);
    CHECK(testing::codeOf(temp.run([](Transaction &t) { yeartexts::put(t, textsOf(1500)); })) == ErrorCode::Invalid);
    CHECK(testing::codeOf(temp.run([&](Transaction &t) {
              yeartexts::swapChallenges(t, contents.challenges[0].id, contents.challenges[1].id);
          }))
          == ErrorCode::Conflict);
}

TEST_CASE("Who signs a report stays in the plan, and is one person with whom they are merged", "[storage][report][people]")
{
    TempReports temp;
    const auto named = [&](const char *name) {
        return need(temp.run([&](Transaction &t) {
            Person person;
            person.name = QString::fromUtf8(name);
            return Result<Person>(t.insert(person));
        }));
    };
    const Person rosa = named("Rosa");
    const Person rosita = named("Rosita");
    need(temp.run([&](Transaction &t) {
        YearTexts texts = textsOf(2013);
        texts.reviewedBy = rosita.id;
        yeartexts::put(t, texts);
    }));
    CHECK(need(temp.look([&](Transaction &t) { return Result<people::Uses>(people::usesOf(t, rosita.id)); })).years == 1);
    CHECK(testing::codeOf(temp.run([&](Transaction &t) { people::remove(t, rosita.id); })) == ErrorCode::Conflict);
    need(temp.run([&](Transaction &t) { people::merge(t, rosita.id, rosa.id); }));
    CHECK(temp.contents().yearTexts.front().reviewedBy == rosa.id);
}

TEST_CASE("What changed of reports is read again alone", "[storage][report][refresh]")
{
    TempReports temp;
    PlanContents contents = temp.contents();
    contents::Refreshed found;
    QObject::connect(temp.db.get(), &Database::committed, temp.db.get(), [&](const Changes &changes) {
        need(temp.db->read([&](Transaction &t) { found = contents::refresh(t, contents, changes); }));
    });
    need(temp.run([](Transaction &t) { yeartexts::put(t, textsOf(2013)); }));
    CHECK((found.reports && !found.people && !found.structure && !found.everything));
    need(temp.run([](Transaction &t) { yeartexts::addChallenge(t, challengeOf(2013, "uno")); }));
    need(temp.issue());
    CHECK(contents == temp.contents());
    CHECK(contents.issuedReports.size() == 1);
}

TEST_CASE("A plan that issued a report is never replaced", "[storage][report][import]")
{
    TempReports temp;
    need(temp.run([](Transaction &t) { yeartexts::put(t, textsOf(2013)); }));
    need(bring(temp, draft(), imports::Way::Replace));
    CHECK(temp.contents().yearTexts.empty());
    need(temp.issue());
    const PlanContents before = temp.contents();
    CHECK(testing::codeOf(bring(temp, draft(), imports::Way::Replace)) == ErrorCode::Conflict);
    CHECK(temp.contents() == before);
}

TEST_CASE("Texts, challenges and issued reports come with an import, and not twice", "[storage][report][import]")
{
    TempReports from;
    const PersonId luz = from.contents().people.front().id;
    need(from.run([&](Transaction &t) {
        YearTexts texts = textsOf(2013);
        texts.approvedBy = luz;
        yeartexts::put(t, texts);
        yeartexts::addChallenge(t, challengeOf(2013, "uno"));
        yeartexts::addChallenge(t, challengeOf(2013, "dos"));
    }));
    need(from.issue());
    PlanContents contents = from.contents();

    TempPlan into; // without activities: numbers stay
    need(bring(into, contents, imports::Way::Append));
    const PlanContents now = into.contents();
    REQUIRE(now.yearTexts.size() == 1);
    CHECK(now.yearTexts[0].approvedBy == now.people.front().id);
    CHECK(now.challenges[1].challenge == QStringLiteral("dos"));
    CHECK(now.challenges[0].activities == QStringLiteral("1, 3"));
    CHECK(now.issuedReports[0].sha256 == contents.issuedReports[0].sha256);
    CHECK(now.issuedReports[0].record == contents.issuedReports[0].record);
    const std::vector<checking::Finding> findings = need(checking::check(*into.db)); // its bytes stayed behind, and that is said
    REQUIRE(findings.size() == 1);
    CHECK_FALSE(findings[0].bad);
    CHECK(testing::codeOf(into.db->read([&](Transaction &t) { return issuedreports::bytesOf(t, now.issuedReports[0].id); }))
          == ErrorCode::NotFound);

    contents.challenges.push_back(challengeOf(2013, "otro"));
    contents.challenges.back().id = {900};
    need(bring(into, contents, imports::Way::Append)); // the activities are numbered on from here
    const PlanContents twice = into.contents();
    CHECK(twice.yearTexts.size() == 1);
    CHECK(twice.issuedReports.size() == 1);
    CHECK(twice.challenges.back().activities == QStringLiteral("4, 6"));
    CHECK(twice.challenges.back().challenge == QStringLiteral("otro"));

    contents.yearTexts[0].achievements = QStringLiteral("Otra cosa");
    CHECK(testing::codeOf(bring(into, contents, imports::Way::Append)) == ErrorCode::Exists);
    CHECK(into.contents() == twice);
}

TEST_CASE("An import that brought an issued report is not taken back", "[storage][report][import]")
{
    TempReports from;
    need(from.issue());
    const PlanContents contents = from.contents();
    TempPlan into;
    bool isFinal = false;
    ImportId import;
    need(into.db->write(edit(), [&](Transaction &t) -> Result<> {
        import = need(imports::append(t, contents, source()));
        isFinal = t.isFinal();
        return {};
    }));
    CHECK(isFinal);
    CHECK(testing::codeOf(into.db->write(edit(), [&](Transaction &t) { imports::undo(t, import); })) == ErrorCode::Conflict);
}
