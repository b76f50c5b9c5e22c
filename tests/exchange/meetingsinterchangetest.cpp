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

/// A plan with what @p more says besides.
QByteArray withMeetings(const QByteArray &more)
{
    return R"({"format":"plan-gelt","version":1,"plan":{"name":"P","from":"2012-01-01","to":"2015-12-31"},
"people":[{"id":"p1","name":"Ana"},{"id":"p2","name":"Luz"}],
"activities":[{"number":15,"title":"Canales","deadline":"2013"}],)"
           + more + "}";
}

QByteArray full()
{
    return withMeetings(R"("committee":{"name":"Comité GEL-T","city":"Ejemplo","numbering":"continua","first_number":7,
 "quorum":{"kind":"fraccion","numerator":2,"denominator":3},"acta_header":{"series":"100-01.13","code":"FO-GD-02","version":"1"},
 "agendas":[{"name":"Corta","items":[{"role":"llamado_a_lista","title":"Llamado a lista"},{"role":"tema","title":"Varios"}]}]},
"actas":[{"id":"x","state":"firmada","number":"007","kind":"extraordinaria","group":"Comité GEL-T","date":"2013-04-24","from":"09:00",
 "to":"10:45","city":"Ejemplo","place":"Sala","header":{"code":"FO"},"next":{"date":"2013-05-17","time":"09:30","place":"Sala"},
 "convened_on":"2013-04-20","convened_note":"Traer el plan","transcriber":"Luz","override_reason":"urgente",
 "quorum":{"voters":2,"required":2,"present":2},"approved_on":"2013-04-30","signed_on":"2013-05-02",
 "attendance":[{"person":"p1","name":"Ana","position":"Alcaldesa","vote":true,"role":"preside","presence":"presencial","arrived":"09:10","left":"10:00"},
  {"person":null,"name":"Rosa","position":"Personera","guest":true,"vote":false,"presence":"virtual"},
  {"person":"p2","name":"Luz","position":"Líder","vote":true,"presence":"delegado","delegate":"Inés","delegate_position":"Auxiliar","note":"oficio 12"}],
 "agenda":[{"role":"tema","title":"Plan","development":"<p>Se <b>leyó</b>.</p>",
   "decisions":[{"text":"Aprobar","votes":{"for":2,"against":0,"blank":1}},{"text":"Publicar"}]},{"role":"proposiciones","title":"Varios"}],
 "annexes":[{"title":"Lista","sheets":1,"file":"lista.pdf","sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08","size":4}],
 "signers":[{"name":"Ana","position":"Presidenta"},{"name":"Luz","position":"Secretaria"}],
 "files":[{"kind":"firmada","file":"acta.pdf","sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08","size":4,"recorded":{"at":"2013-05-02T10:00:00.000Z","by":"Luz"}}],
 "events":[{"act":"aprobada","date":"2013-04-30","note":"n","recorded":{"at":"2013-04-30T10:00:00.000Z","by":"Luz","system_user":"luz"}}],
 "recorded":{"at":"2013-04-24T14:00:00.000Z","by":"Luz"}},
 {"id":"y","state":"anulada","number":"008","group":"G","date":"2013-05-17","clarifies":"x",
  "annulled":{"date":"2013-06-01","cause":"repetida","recorded":{"by":"Ana"}},
  "reviewed":[{"commitment":"k","text":"Publicar planes","responsible":"Web máster","due":"2013-05-10","state":"vencido","note":"avance"}]}],
"commitments":[{"id":"k","acta":"x","item":1,"number":1,"text":"Publicar planes","responsible":"p2","responsible_text":"Web máster","due":"2013-05-10",
 "activity":15,"is_activity":true,"log":[{"date":"2013-05-17","kind":"nuevo_plazo","new_due":"2013-05-24","acta":"y","reported_by":"Luz","recorded":{"by":"Luz"}},
  {"date":"2013-05-20","kind":"nota","note":"falta","void":{"date":"2013-05-21","reason":"error","by":"Ana"}}]}])");
}

Error refused(const QByteArray &json)
{
    const auto read = interchange::read(json, options());
    REQUIRE_FALSE(read);
    return read.error();
}

} // namespace

TEST_CASE("All that meetings can say survives the journey", "[interchange][meetings]")
{
    const ImportDraft draft = need(interchange::read(full(), options()));
    const Meetings &meetings = draft.contents.meetings;
    CHECK(meetings.settings.numbering == Numbering::Continuous);
    CHECK(meetings.settings.quorum.required(7) == 5);
    REQUIRE(meetings.actas.size() == 2);
    const Acta &acta = meetings.actas[0];
    CHECK(acta.number == ActaNumber{0, 7});
    CHECK(acta.from == QTime(9, 0));
    CHECK(acta.quorum == QuorumCount{2, 2, 2});
    CHECK(meetings.actas[1].clarifies == acta.id);
    CHECK(meetings.actas[1].annulled->cause == QStringLiteral("repetida"));
    CHECK(ofActa(meetings.attendance, acta.id).size() == 3);
    CHECK(ofActa(meetings.attendance, acta.id)[2].delegateName == QStringLiteral("Inés"));
    CHECK(ofActa(meetings.decisions, acta.id)[0].votes->total() == 3);
    CHECK_FALSE(ofActa(meetings.decisions, acta.id)[1].votes);
    CHECK(meetings.reviewed.at(0).commitment == meetings.commitments.at(0).id);
    CHECK(meetings.commitments.at(0).item == ofActa(meetings.items, acta.id)[0].id);
    CHECK(meetings.commitments.at(0).activity == draft.contents.activities.at(0).id);
    REQUIRE(ofCommitment(meetings.entries, meetings.commitments.at(0).id).size() == 2);
    CHECK(meetings.entries[0].acta == meetings.actas[1].id);
    CHECK(meetings.entries[1].voided->record.by.person == QStringLiteral("Ana"));
    CHECK(meetings.files.at(0).sha256.size() == 32);

    const QByteArray once = written(draft.contents);
    CHECK(written(need(interchange::read(once, options())).contents) == once);
    for (const char *kept : {"\"convened_note\"", "\"left\":\"10:00\"", "100-01.13", "<b>leyó</b>", "\"blank\":1", "is_activity", "\"note\":\"oficio 12\""})
        CHECK(once.contains(kept));
    REQUIRE(draft.doubts.size() == 1); // bytes stay behind, and that is said
    CHECK(draft.doubts[0].column == QStringLiteral("actas"));
}

TEST_CASE("The minimum of a meeting is its day", "[interchange][meetings]")
{
    const PlanContents contents =
        need(interchange::read(withMeetings(R"("actas":[{"id":"a","date":"2013-04-24"}],"commitments":[{"id":"c","acta":"a","text":"Hacer"}])"), options()))
            .contents;
    CHECK(contents.meetings.actas.at(0).state == ActaState::Draft);
    CHECK(contents.meetings.commitments.at(0).number == 1);
}

TEST_CASE("Meetings that contradict themselves are refused with their place", "[interchange][meetings]")
{
    const auto [json, place] = GENERATE(table<const char *, const char *>(
        {{R"("actas":[{"id":"a"}])", "actas[0]"},
         {R"("actas":[{"id":"a","date":"2013-02-30"}])", "actas[0].date"},
         {R"("actas":[{"date":"2013-04-24"}])", "actas[0].id"},
         {R"("actas":[{"id":"a","date":"2013-04-24"},{"id":"a","date":"2013-04-25"}])", "actas[1].id"},
         {R"("actas":[{"id":"a","date":"2013-04-24","state":"aprobada"}])", "actas[0]"},
         {R"("actas":[{"id":"a","date":"2013-04-24","state":"firmada","number":"2013-001"}])", "actas[0].signed_on"},
         {R"("actas":[{"id":"a","date":"2013-04-24","number":"No. 1"}])", "actas[0].number"},
         {R"("actas":[{"id":"a","date":"2013-04-24","number":"1"},{"id":"b","date":"2013-04-25","number":"001"}])", "actas"},
         {R"("actas":[{"id":"a","date":"2013-04-24","from":"25:00"}])", "actas[0].from"},
         {R"("actas":[{"id":"a","date":"2013-04-24","clarifies":"z"}])", "actas[0].clarifies"},
         {R"("actas":[{"id":"a","date":"2013-04-24","attendance":[{"name":"Ana","guest":true,"vote":true}]}])", "actas[0].attendance[0]"},
         {R"("actas":[{"id":"a","date":"2013-04-24","attendance":[{"name":"Ana","person":"p9"}]}])", "actas[0].attendance[0].person"},
         {R"("actas":[{"id":"a","date":"2013-04-24","agenda":[{"title":""}]}])", "actas[0].agenda[0]"},
         {R"("actas":[{"id":"a","date":"2013-04-24","reviewed":[{"commitment":"c"}]}])", "actas[0].reviewed[0].commitment"},
         {R"("commitments":[{"id":"c","acta":"a","text":"Hacer"}])", "commitments[0].acta"},
         {R"("actas":[{"id":"a","date":"2013-04-24"}],"commitments":[{"id":"c","acta":"a","text":"Hacer","item":1}])", "commitments[0].item"},
         {R"("actas":[{"id":"a","date":"2013-04-24"}],"commitments":[{"id":"c","acta":"a","text":"Hacer","activity":99}])", "commitments[0].activity"},
         {R"("actas":[{"id":"a","date":"2013-04-24"}],"commitments":[{"id":"c","acta":"a","text":"Hacer","log":[{"kind":"nota","date":"2013-05-01"}]}])", "commitments[0].log[0]"},
         {R"("committee":{"name":"","quorum":{}})", "committee"},
         {R"("actas":{})", "actas"}}));
    INFO(json);
    const Error error = refused(withMeetings(json));
    CHECK(error.code == ErrorCode::Invalid);
    CHECK(error.detail.toStdString() == place);
}
