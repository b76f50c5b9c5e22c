// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/interchange.h"
#include "tests/support/need.h"

#include <QBuffer>

using namespace gelt;

namespace {

ImportOptions options()
{
    ImportOptions options;
    options.today = QDate(2013, 8, 12);
    return options;
}

QByteArray written(const PlanContents &contents)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    need(interchange::write(contents, buffer));
    return bytes;
}

QByteArray withReports(const QByteArray &more)
{
    return R"({"format":"plan-gelt","version":1,"plan":{"name":"P","from":"2012-01-01","to":"2015-12-31"},
"people":[{"id":"p1","name":"Ana"},{"id":"p2","name":"Luz"}],"phases":[{"id":"f1","name":"Una","component":"informacion"},{"id":"f2","name":"Otra"}],)"
           + more + "}";
}

QByteArray full()
{
    return withReports(R"("years":[{"year":2013,"presentation":"Uno.\nDos.","achievements":"Se hizo","difficulties":"Faltó","version":"1.0",
 "series":"100-22.04","prepared_by":"p2","reviewed_by":"p1","approved_by":"p1"},{"year":2012}],
"challenges":[{"year":2013,"party":"administracion","challenge":"Publicar","responsibility":"La alcaldía","due":"Trimestral","activities":"10, 14"},
 {"year":2012,"party":"comunidad","challenge":"Participar"},{"year":2013,"challenge":"Seguir"}],
"issued_reports":[{"kind":"annual","title":"Informe anual 2013","year":2013,"cut_off":"2013-12-31","public":true,"green_from":85,"yellow_from":62.5,
 "sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08","size":123456,"pages":24,
 "recorded":{"at":"2014-01-15T10:00:00.000Z","by":"Luz","system_user":"luz"}},
 {"kind":"schedule","title":"Cronograma","cut_off":"2012-06-30","sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
 "recorded":{"at":"2012-07-01T10:00:00.000Z"}}])");
}

} // namespace

TEST_CASE("What is said in reports, and which were issued, survives the journey", "[interchange][report]")
{
    const ImportDraft draft = need(interchange::read(full(), options()));
    const PlanContents &contents = draft.contents;
    CHECK(contents.phases.at(0).component == QStringLiteral("informacion"));
    CHECK(contents.phases.at(1).component.isEmpty());
    REQUIRE(contents.yearTexts.size() == 2);
    CHECK(contents.yearTexts[0].year == 2012);
    CHECK(contents.yearTexts[1].presentation == QStringLiteral("Uno.\nDos."));
    CHECK(contents.yearTexts[1].preparedBy == contents.people.at(1).id);
    REQUIRE(contents.challenges.size() == 3);
    CHECK(contents.challenges[0].party == Party::Community);
    CHECK(contents.challenges[1].activities == QStringLiteral("10, 14"));
    CHECK(contents.challenges[2].order == 2);
    REQUIRE(contents.issuedReports.size() == 2);
    CHECK(contents.issuedReports[0].kind == ReportKind::Schedule); // in the order in which they were issued
    const IssuedReport &annual = contents.issuedReports[1];
    CHECK(annual.thresholds.yellow == Percent::fromHundredths(6250));
    CHECK(annual.isPublic);
    CHECK(annual.pages == 24);
    CHECK(annual.record.by.systemUser == QStringLiteral("luz"));
    REQUIRE(draft.doubts.size() == 1); // the pages stay behind, and that is said
    CHECK(draft.doubts[0].column == QStringLiteral("issued_reports"));

    const QByteArray once = written(contents);
    const PlanContents back = need(interchange::read(once, options())).contents;
    CHECK(written(back) == once);
    CHECK(back.yearTexts.at(1).presentation == contents.yearTexts[1].presentation);
    CHECK(back.issuedReports.size() == 2);
}

TEST_CASE("Reports that contradict themselves are refused with their place", "[interchange][report]")
{
    const QByteArray issued = R"("issued_reports":[{"kind":"annual","title":"T","cut_off":"2013-12-31","sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08","recorded":{"at":"2014-01-15T10:00:00.000Z"})";
    const auto [json, place] = GENERATE_COPY(table<QByteArray, const char *>(
        {{R"("years":[{"presentation":"sin vigencia"}])", "years[0]"},
         {R"("years":[{"year":1500}])", "years[0].year"},
         {R"("years":[{"year":2013},{"year":2013}])", "years[1].year"},
         {R"("years":[{"year":2013,"approved_by":"p9"}])", "years[0].approved_by"},
         {R"("years":{})", "years"},
         {R"("challenges":[{"year":2013}])", "challenges[0]"},
         {R"("challenges":[{"year":2013,"challenge":"x","party":"otros"}])", "challenges[0].party"},
         {R"("challenges":[{"year":2013,"challenge":"x","activities":"diez"}])", "challenges[0]"},
         {R"("issued_reports":[{"title":"T"}])", "issued_reports[0].kind"},
         {issued + R"(,"kind":"otro"}])", "issued_reports[0].kind"},
         {issued + R"(,"sha256":"9f86"}])", "issued_reports[0]"},
         {issued + R"(,"cut_off":null}])", "issued_reports[0]"},
         {issued + R"(,"title":""}])", "issued_reports[0]"},
         {issued + R"(,"green_from":50}])", "issued_reports[0]"},
         {issued + R"(,"recorded":{"by":"Luz"}}])", "issued_reports[0].recorded"}}));
    INFO(json.toStdString());
    const auto read = interchange::read(withReports(json), options());
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::Invalid);
    CHECK(read.error().detail.toStdString() == place);
}
