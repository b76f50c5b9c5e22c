// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/historywords.h"

#include "tests/report/plans.h"
#include "tests/support/need.h"

#include <QJsonDocument>

using namespace gelt;

namespace {

const QLocale spanish(QLocale::Spanish, QLocale::Colombia);
const QTimeZone bogota("America/Bogota");

QJsonObject object(const char *json)
{
    QJsonParseError error;
    const QJsonObject parsed = QJsonDocument::fromJson(json, &error).object();
    INFO(json);
    REQUIRE(error.error == QJsonParseError::NoError);
    return parsed;
}

/// A log that is written as it is read: one edit after the other, 12 August 2013 at 10:41 in Bogotá.
struct Log {
    Log()
    {
        Person ana;
        ana.id = {7};
        ana.name = QStringLiteral("Ana Ruiz");
        Person webmaster;
        webmaster.id = {8};
        webmaster.position = QStringLiteral("Web Máster");
        contents.people = {ana, webmaster};
        contents.phases = {{{1}, 1, 1, QStringLiteral("Información"), {}, {}, {}}, {{2}, 1, 2, QStringLiteral("Interacción"), {}, {}, {}}};
        contents.activities.resize(1);
        contents.activities[0].id = {5};
        contents.activities[0].number = 12;
    }
    Log &edit() { ++m_edit; return *this; }
    Log &insert(TableId table, qint64 id, const char *after) { return add({table, id, Change::Kind::Insert}, "{}", after); }
    Log &update(TableId table, qint64 id, const char *before, const char *after)
    {
        return add({table, id, Change::Kind::Update}, before, after);
    }
    Log &remove(TableId table, qint64 id, const char *before) { return add({table, id, Change::Kind::Remove}, before, "{}"); }
    Log &add(const Change &change, const char *before, const char *after)
    {
        entries.push_back({m_edit, *Instant::fromIso(u"2013-08-12T15:41:07Z"),
                           {QStringLiteral("Líder Comité"), QStringLiteral("pc1")}, QStringLiteral("Hacer algo"), change,
                           object(before), object(after)});
        return *this;
    }
    std::vector<report::HistoryEntry> words() const { return report::historyWords(entries, contents, bogota, spanish); }
    /// The lines of the newest edit.
    QStringList lines() const
    {
        QStringList found;
        const auto all = words();
        if (!all.empty()) {
            for (const report::HistoryLine &line : all.front().lines)
                found.append(line.text);
        }
        return found;
    }

    PlanContents contents;
    std::vector<changelog::Entry> entries;

private:
    qint64 m_edit = 1;
};

} // namespace

TEST_CASE("A changed deadline reads with its moment, its author and both texts", "[report][history]")
{
    Log log;
    log.update(TableId::Activity, 1,
               R"({"row_version":1,"deadline_text":"Hasta 2014","deadline_kind":"date","deadline_due":"2014-12-31"})",
               R"({"row_version":2,"deadline_text":"Hasta 2015","deadline_kind":"until","deadline_due":"2015-12-31"})");
    const auto words = log.words();
    REQUIRE(words.size() == 1);
    CHECK(report::heading(words[0]) == QStringLiteral("12/08/2013 10:41 · Líder Comité"));
    CHECK(words[0].what == QStringLiteral("Hacer algo"));
    CHECK(log.lines() == QStringList{QStringLiteral("deadline “Hasta 2014” → “Hasta 2015”"),
                                     QStringLiteral("due day 31/12/2014 → 31/12/2015")});
}

TEST_CASE("Every kind of value reads as people write it", "[report][history]")
{
    struct Case {
        const char *before;
        const char *after;
        const char16_t *words;
    };
    const auto of = GENERATE(
        Case{R"({"phase_id":1})", R"({"phase_id":2})", u"phase “Información” → “Interacción”"},
        Case{R"({"phase_id":1})", R"({"phase_id":null})", u"phase “Información” → —"},
        Case{R"({"phase_id":9})", R"({"phase_id":1})", u"phase a phase that is no longer in the plan → “Información”"},
        Case{R"({"weight_thousandths":null})", R"({"weight_thousandths":12500})", u"weight — → 12,5"},
        Case{R"({"budget_programmed_cents":100})", R"({"budget_programmed_cents":150000050})", u"budget 1 → 1.500.000,5"},
        Case{R"({"deadline_kind":"unread"})", R"({"deadline_kind":"recurring"})", u"kind of deadline not interpreted → recurring"},
        Case{R"({"deadline_periodicity":"quarterly"})", R"({"deadline_periodicity":"annual"})", u"periodicity quarterly → yearly"},
        Case{R"({"short_name":""})", R"({"short_name":"Web"})", u"short name — → “Web”"},
        Case{R"({"display_order":3})", R"({"display_order":4})", u"place in the list changed"},
        Case{R"({"removed":0})", R"({"removed":1})", u"removed from the plan"},
        Case{R"({"removed":1})", R"({"removed":0})", u"put back into the plan"},
        Case{R"({"target_text":"2 talleres","target_thousandths":2000})", R"({"target_text":"3 talleres","target_thousandths":3000})",
             u"target “2 talleres” → “3 talleres”"});
    Log log;
    log.update(TableId::Activity, 1, of.before, of.after);
    CHECK(log.lines() == QStringList{QString::fromUtf16(of.words)});
}

TEST_CASE("What nobody sees makes no line, and an edit without lines is left out", "[report][history]")
{
    Log log;
    log.update(TableId::Activity, 1, R"({"row_version":1})", R"({"row_version":2})");
    log.edit().update(TableId::EvidenceLink, 3, R"({"follow_up_id":1})", R"({"follow_up_id":2})");
    CHECK(log.words().empty());
}

TEST_CASE("People come and go by name", "[report][history]")
{
    Log log;
    SECTION("somebody new") {
        log.insert(TableId::Assignment, 1, R"({"activity_id":1,"person_id":7,"role":"responsible"})");
        CHECK(log.lines() == QStringList{QStringLiteral("responsible: Ana Ruiz added")});
    }
    SECTION("one for another") {
        log.remove(TableId::Assignment, 1, R"({"activity_id":1,"person_id":7,"role":"responsible"})");
        log.insert(TableId::Assignment, 2, R"({"activity_id":1,"person_id":8,"role":"responsible"})");
        CHECK(log.lines() == QStringList{QStringLiteral("responsible Ana Ruiz → Web Máster")});
    }
    SECTION("taken off, who is gone since") {
        log.remove(TableId::Assignment, 1, R"({"activity_id":1,"person_id":99,"role":"supporting"})");
        CHECK(log.lines() == QStringList{QStringLiteral("support: somebody who is no longer in the plan taken off")});
    }
    SECTION("only in another order") {
        log.remove(TableId::Assignment, 1, R"({"activity_id":1,"person_id":7,"role":"responsible"})");
        log.insert(TableId::Assignment, 2, R"({"activity_id":1,"person_id":7,"role":"responsible"})");
        CHECK(log.words().empty());
    }
}

TEST_CASE("Personal data are said to have changed and nothing of them is shown", "[report][history]")
{
    Log log;
    log.update(TableId::Person, 7, R"({"phone":"changed","position":"Auxiliar"})", R"({"phone":"changed","position":"Líder"})");
    CHECK(log.lines() == QStringList{QStringLiteral("position “Auxiliar” → “Líder”"), QStringLiteral("phone changed")});
}

TEST_CASE("Follow-ups read as what they reported, and as taken back", "[report][history]")
{
    Log log;
    log.insert(TableId::FollowUp, 1, R"({"kind":"progress","day":"2013-08-01","progress_hundredths":6250,"note":""})");
    CHECK(log.lines() == QStringList{QStringLiteral("progress 62,5\u00A0% on 01/08/2013")});
    log.edit().update(TableId::FollowUp, 1, R"({"void_date":null,"void_reason":null})",
                      R"({"void_date":"2013-08-02","void_reason":"era de otra"})");
    CHECK(log.lines() == QStringList{QStringLiteral("progress 62,5\u00A0% of 01/08/2013 voided: era de otra")});
    log.edit().insert(TableId::FollowUp, 2, R"({"kind":"fulfilled","day":"2013-08-01","occurrence_label":"2013-T2","note":"hecho"})");
    CHECK(log.lines() == QStringList{QStringLiteral("period 2013-T2 fulfilled on 01/08/2013: hecho")});
    log.edit().insert(TableId::FollowUp, 3, R"({"kind":"not_applicable","day":"2013-08-01","occurrence_label":"2013-T3","reason":"receso"})");
    CHECK(log.lines() == QStringList{QStringLiteral("period 2013-T3 does not apply: receso")});
    log.edit().insert(TableId::FollowUp, 4, R"({"kind":"note","day":"2013-08-01","note":"en curso"})");
    CHECK(log.lines() == QStringList{QStringLiteral("note of 01/08/2013: en curso")});
    CHECK(log.words().size() == 5);
}

TEST_CASE("Extensions and statuses read with their days and reasons", "[report][history]")
{
    Log log;
    log.insert(TableId::Extension, 1, R"({"decided_on":"2013-02-12","deadline_text":"Junio de 2013","reason":"Falta el proveedor","acta":"2013-001"})");
    CHECK(log.lines() == QStringList{QStringLiteral("extension decided on 12/02/2013, acta 2013-001: deadline “Junio de 2013”. Falta el proveedor")});
    log.edit().update(TableId::Extension, 1, R"({"void_reason":null})", R"({"void_reason":"no se aprobó"})");
    CHECK(log.lines() == QStringList{QStringLiteral("extension decided on 12/02/2013 voided: no se aprobó")});
    log.edit().insert(TableId::Status, 1, R"({"kind":"suspendida","from_day":"2013-01-01","to_day":"2013-03-31","reason":"sin contrato","replacement_id":null})");
    CHECK(log.lines() == QStringList{QStringLiteral("status “Suspended” from 01/01/2013 to 31/03/2013: sin contrato")});
    log.edit().update(TableId::Status, 1, R"({"to_day":"2013-03-31"})", R"({"to_day":null})");
    CHECK(log.lines() == QStringList{QStringLiteral("last day of the status 31/03/2013 → —")});
    log.edit().insert(TableId::Status, 2, R"({"kind":"reemplazada","from_day":"2013-01-01","to_day":null,"reason":"se unió","replacement_id":5})");
    CHECK(log.lines() == QStringList{QStringLiteral("replaced by activity 12 from 01/01/2013 on: se unió")});
}

TEST_CASE("Evidence reads by its code and title, also when it is gone", "[report][history]")
{
    Log log;
    log.insert(TableId::Evidence, 3, R"({"code":"E-003","title":"Acta"})");
    log.insert(TableId::EvidenceLink, 1, R"({"activity_id":1,"evidence_id":3,"occurrence_label":"2013-T2"})");
    CHECK(log.lines() == QStringList{QStringLiteral("evidence E-003 “Acta” linked to period 2013-T2")});
    log.edit().update(TableId::Evidence, 3, R"({"title":"Acta","access":"publica"})", R"({"title":"Acta del taller","access":"reservada"})");
    CHECK(log.lines() == QStringList{QStringLiteral("evidence E-003: title “Acta” → “Acta del taller”"),
                                     QStringLiteral("evidence E-003: access Public → Reserved")});
    log.edit().remove(TableId::EvidenceLink, 1, R"({"activity_id":1,"evidence_id":3,"occurrence_label":""})");
    log.remove(TableId::Evidence, 3, R"({"code":"E-003","title":"Acta del taller"})");
    CHECK(log.lines() == QStringList{QStringLiteral("evidence E-003 “Acta del taller” unlinked")});
}

TEST_CASE("A long text is cut in the line and whole beside it", "[report][history]")
{
    const QString whole = QStringLiteral("palabra ").repeated(40).trimmed();
    Log log;
    log.entries.clear();
    log.update(TableId::Activity, 1, R"({"description":""})", "{}");
    log.entries.back().after.insert(QStringLiteral("description"), whole);
    const report::HistoryLine line = log.words().at(0).lines.at(0);
    CHECK(line.text.size() < 100);
    CHECK(line.text.contains(QChar(u'\u2026')));
    CHECK(line.whole == QStringLiteral("description — → “%1”").arg(whole));
}

TEST_CASE("The newest edit comes first", "[report][history]")
{
    Log log;
    log.insert(TableId::Activity, 1, R"({"title":"Primera","import_id":null})");
    log.edit().update(TableId::Activity, 1, R"({"title":"Primera"})", R"({"title":"Otra"})");
    const auto words = log.words();
    REQUIRE(words.size() == 2);
    CHECK(words[0].lines[0].text == QStringLiteral("title “Primera” → “Otra”"));
    CHECK(words[1].lines[0].text == QStringLiteral("created as “Primera”"));
}

TEST_CASE("What is done to an acta reads as people say it, a roll and an agenda in one line", "[report][history]")
{
    Log log;
    log.insert(TableId::Acta, 1, R"({"day":"2013-08-12","registered":0})");
    log.insert(TableId::Attendance, 1, R"({"name":"Ana Ruiz","position":"Alcaldesa"})");
    log.insert(TableId::Attendance, 2, R"({"name":"","position":"Web M\u00e1ster"})");
    log.insert(TableId::AgendaItem, 3, R"({"title":"Llamado a lista"})");
    log.insert(TableId::AgendaItem, 4, R"({"title":"Varios","development":""})");
    CHECK(log.lines() == QStringList{QStringLiteral("acta of the meeting of 12/08/2013 prepared"), QStringLiteral("on the roll: Ana Ruiz, Web Máster"),
                                     QStringLiteral("agenda: “Llamado a lista”, “Varios” added")});
    log.edit().update(TableId::Attendance, 1, R"({"presence":"sin_registrar","role":"ninguno","arrived":null})",
                      R"({"presence":"delegado","role":"preside","arrived":"08:15"})");
    CHECK(log.lines() == QStringList{QStringLiteral("Ana Ruiz: role — → chair"),
                                     QStringLiteral("Ana Ruiz: attendance %1 → %2").arg(displayName(Presence::Unknown), displayName(Presence::Delegate)),
                                     QStringLiteral("Ana Ruiz: arrived — → “08:15”")});
    log.edit().update(TableId::AgendaItem, 4, R"({"development":""})", R"({"development":"<p>Se <b>inform\u00f3</b>.</p>"})");
    CHECK(log.lines() == QStringList{QStringLiteral("“Varios”: what was said changed")});
    CHECK(log.words().front().lines.front().whole == QStringLiteral("“Varios”: what was said — → “Se informó.”"));
    log.edit().insert(TableId::Decision, 7, R"({"text":"Aprobar el plan"})");
    log.update(TableId::Decision, 7, R"({"votes_for":null})", R"({"votes_for":4})");
    CHECK(log.lines() == QStringList{QStringLiteral("decision: “Aprobar el plan”"), QStringLiteral("decision “Aprobar el plan”: votes in favour — → 4")});
    log.edit().remove(TableId::AgendaItem, 4, R"({"title":"Varios"})");
    CHECK(log.lines() == QStringList{QStringLiteral("agenda: “Varios” taken off with what was said on it")});
}

TEST_CASE("The life of an acta reads with the reason of an approval in spite of what was pending", "[report][history]")
{
    Log log;
    log.update(TableId::Acta, 1, R"({"state":"borrador","override_reason":"","number_year":null,"number_sequence":null})",
               R"({"state":"aprobada","override_reason":"Era urgente","number_year":2013,"number_sequence":4})");
    log.insert(TableId::ActaEvent, 1, R"({"act":"aprobada","day":"2013-08-12","note":""})");
    CHECK(log.lines() == QStringList{QStringLiteral("approved with things pending, because: Era urgente"), QStringLiteral("number 2013-004 given"),
                                     QStringLiteral("%1 on 12/08/2013").arg(displayName(ActaAct::Approved))});
    log.edit().insert(TableId::ActaEvent, 2, R"({"act":"reabierta","day":"2013-08-13","note":"Falta una firma"})");
    CHECK(log.lines() == QStringList{QStringLiteral("%1 on 13/08/2013: Falta una firma").arg(displayName(ActaAct::Reopened))});
    log.edit().insert(TableId::ActaFile, 1, R"({"kind":"firmada","file_name":"2013-004.pdf"})");
    CHECK(log.lines() == QStringList{QStringLiteral("signed pages kept: “2013-004.pdf”")});
}

TEST_CASE("Commitments and what was entered on them read with their words", "[report][history]")
{
    Log log;
    log.insert(TableId::Commitment, 3, R"({"text":"Publicar","responsible_text":"","due":null,"activity_id":null})");
    log.update(TableId::Commitment, 3, R"({"due":null,"activity_id":null})", R"({"due":"2013-09-30","activity_id":5})");
    CHECK(log.lines() == QStringList{QStringLiteral("commitment: “Publicar”"), QStringLiteral("commitment “Publicar”: date — → 30/09/2013"),
                                     QStringLiteral("commitment “Publicar”: activity — → 12")});
    log.edit().insert(TableId::CommitmentEntry, 1, R"({"commitment_id":3,"day":"2013-09-20","kind":"cumplido","note":"En la web"})");
    log.insert(TableId::CommitmentEntry, 2, R"({"commitment_id":3,"day":"2013-09-21","kind":"nuevo_plazo","note":"","new_due":"2013-10-15"})");
    CHECK(log.lines() == QStringList{QStringLiteral("commitment “Publicar”: fulfilled on 20/09/2013: En la web"),
                                     QStringLiteral("commitment “Publicar”: new date 15/10/2013, agreed on 21/09/2013")});
    log.edit().update(TableId::CommitmentEntry, 1, R"({"void_date":null})", R"({"void_date":"2013-09-22","void_reason":"No estaba"})");
    CHECK(log.lines() == QStringList{QStringLiteral("commitment “Publicar”: entry of 20/09/2013 voided: No estaba")});
}

TEST_CASE("The texts and challenges of a year read with their year", "[report][history]")
{
    Log log;
    log.insert(TableId::YearTexts, 1, R"({"year":2013,"achievements":""})");
    log.update(TableId::YearTexts, 1, R"({"achievements":"","prepared_by_id":null})", R"({"achievements":"Se public\u00f3","prepared_by_id":7})");
    log.insert(TableId::Challenge, 2, R"({"year":2013,"challenge":"Capacitar","party":"comite"})");
    log.update(TableId::Challenge, 2, R"({"party":"comite"})", R"({"party":"comunidad"})");
    CHECK(log.lines() == QStringList{QStringLiteral("texts of the report of 2013 begun"), QStringLiteral("report of 2013: achievements — → “Se publicó”"),
                                     QStringLiteral("report of 2013: prepared by — → Ana Ruiz"), QStringLiteral("challenge of 2013: “Capacitar”"),
                                     QStringLiteral("challenge “Capacitar”: of whom %1 → %2").arg(displayName(Party::Committee), displayName(Party::Community))});
}
