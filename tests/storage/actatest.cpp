// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/changelog.h"
#include "core/storage/activities.h"
#include "core/storage/check.h"
#include "core/storage/evidences.h"
#include "core/storage/people.h"
#include "core/storage/tables.h"
#include "tests/storage/committee.h"

#include <algorithm>
#include <functional>
#include <map>

using namespace gelt;
using namespace gelt::testing;

namespace {

using EntryKind = CommitmentEntryKind;

const QDate may17 = day(2013, 5, 17);
const QString because = QStringLiteral("Se acordó así");

QStringList namesOf(std::span<const Attendance> roll)
{
    QStringList names;
    for (const Attendance &line : roll)
        names.append(line.name);
    return names;
}

Acta older(int year, int sequence)
{
    Acta acta;
    acta.number = ActaNumber{year, sequence};
    acta.date = day(2012, 12, 1);
    return acta;
}

} // namespace

TEST_CASE("A meeting begins with the members of its day, their agenda, signers and header", "[storage][acta]")
{
    TempCommittee temp;
    need(temp.run([](Transaction &t) {
        CommitteeSettings settings = *t.find<CommitteeSettings>({1});
        settings.group = QStringLiteral("Comité GEL-T");
        settings.actaHeader = {QStringLiteral("100-01.13"), QStringLiteral("FO-GD-02"), QStringLiteral("3")};
        t.update(settings);
    }));
    const Acta acta = temp.begin(day(2012, 6, 1));
    CHECK(acta.state == ActaState::Draft);
    CHECK_FALSE(acta.number);
    CHECK(acta.header.code == QStringLiteral("FO-GD-02"));
    CHECK(acta.city == QStringLiteral("Municipio de Ejemplo"));
    CHECK(acta.transcriber == QStringLiteral("María"));
    const Meetings meetings = temp.contents().meetings;
    const auto roll = ofActa(meetings.attendance, acta.id);
    REQUIRE(roll.size() == 4);
    CHECK(namesOf(roll)
          == QStringList{QStringLiteral("Rosa Díaz"), QStringLiteral("Ana Ruiz"), QStringLiteral("Luis Peña"),
                         QStringLiteral("Juan Gil")});
    CHECK(roll[0].role == MeetingRole::Chair);
    CHECK(roll[1].role == MeetingRole::None); // a vicepresident does not chair
    CHECK(roll[1].position == QStringLiteral("Inspectora")); // as she was that day
    CHECK(roll[2].role == MeetingRole::Secretary);
    CHECK(votersOf(roll) == 3);
    const auto items = ofActa(meetings.items, acta.id);
    REQUIRE(items.size() == usualAgenda().size());
    for (const AgendaItem &item : items)
        CHECK(item.development.isEmpty() == (item.role != AgendaRole::PreviousActa));
    const auto signers = ofActa(meetings.signers, acta.id);
    REQUIRE(signers.size() == 2);
    CHECK(signers[0].name == QStringLiteral("Rosa Díaz"));
    CHECK(signers[1].name == QStringLiteral("Luis Peña"));
}

TEST_CASE("The point on the previous acta names it, its meeting, or says that there is none", "[storage][acta]")
{
    TempCommittee temp;
    const auto wordsOf = [&](ActaId id) {
        const Meetings meetings = temp.contents().meetings;
        const auto items = ofActa(meetings.items, id);
        return std::ranges::find(items, AgendaRole::PreviousActa, &AgendaItem::role)->development;
    };
    const ActaId first = temp.approved(may17);
    CHECK(wordsOf(first).startsWith(QStringLiteral("<p>There was no previous acta")));
    const ActaId second = temp.begin(day(2013, 6, 1)).id;
    CHECK(wordsOf(second) == QStringLiteral("<p>ACTA 2013-001 of 17/05/2013 was read and approved.</p>"));
    const ActaId third = temp.begin(day(2013, 7, 1)).id;
    CHECK(wordsOf(third) == QStringLiteral("<p>The acta of the meeting of 01/06/2013 was read and approved.</p>"));
}

TEST_CASE("A meeting begins with an agenda of the committee's own", "[storage][acta]")
{
    TempCommittee temp;
    actas::Beginning beginning;
    beginning.date = may17;
    beginning.agenda = need(temp.run([](Transaction &t) {
        const AgendaTemplateId id = t.insert(AgendaTemplate{{}, 0, 1, QStringLiteral("Corta")}).id;
        t.insert(AgendaTemplateItem{{}, id, 2, AgendaRole::Proposals, QStringLiteral("Varios")});
        t.insert(AgendaTemplateItem{{}, id, 1, AgendaRole::Topic, QStringLiteral("El plan")});
        return id;
    }));
    const Acta acta = need(temp.run([&](Transaction &t) { return actas::begin(t, beginning); }));
    const Meetings meetings = temp.contents().meetings;
    const auto items = ofActa(meetings.items, acta.id);
    REQUIRE(items.size() == 2);
    CHECK(items[0].title == QStringLiteral("El plan"));
    CHECK(items[1].role == AgendaRole::Proposals);
    beginning.agenda = {77};
    CHECK(testing::codeOf(temp.run([&](Transaction &t) { return actas::begin(t, beginning); })) == ErrorCode::NotFound);
}

TEST_CASE("Each step of the life is taken from where it may be, and from nowhere else", "[storage][acta]")
{
    using enum ActaState;
    struct Step {
        const char *name;
        std::vector<ActaState> from;
        ActaState to;
        std::function<Result<>(Transaction &, ActaId)> run;
    };
    const auto plainly = [](const auto &result) { return result ? Result<>() : Result<>(result.error()); };
    const std::vector<Step> steps{
        {"review", {Draft}, InReview, [](Transaction &t, ActaId id) { return actas::sendToReview(t, id, {}); }},
        {"return", {InReview}, Draft, [](Transaction &t, ActaId id) { return actas::returnToDraft(t, id, because); }},
        {"approve", {Draft, InReview}, Approved,
         [&](Transaction &t, ActaId id) { return plainly(actas::approve(t, id, may17, {})); }},
        {"reopen", {Approved}, InReview, [](Transaction &t, ActaId id) { return actas::reopen(t, id, because); }},
        {"sign", {Approved}, Signed,
         [](Transaction &t, ActaId id) { return actas::sign(t, id, t.find<Acta>(id)->rowVersion, pagesOf(id), may17); }},
        {"archive", {Signed}, Archived, [](Transaction &t, ActaId id) { return actas::archive(t, id); }},
        {"annul", {Approved, Signed, Archived}, Annulled,
         [](Transaction &t, ActaId id) { return actas::annul(t, id, may17, because); }}};
    const std::map<ActaState, std::vector<int>> ways{{Draft, {}}, {InReview, {0}}, {Approved, {2}}, {Signed, {2, 4}},
                                                     {Archived, {2, 4, 5}}, {Annulled, {2, 6}}};
    for (const auto &[state, way] : ways) {
        for (const Step &step : steps) {
            INFO(codeOf(state).toStdString() << " " << step.name);
            TempCommittee temp;
            const ActaId id = temp.begin(may17).id;
            temp.fill(id);
            for (const int one : way)
                need(temp.run([&](Transaction &t) { return steps[static_cast<std::size_t>(one)].run(t, id); }));
            REQUIRE(temp.acta(id).state == state);
            const PlanContents before = temp.contents();
            const Result<> done = temp.run([&](Transaction &t) { return step.run(t, id); });
            const bool allowed = std::ranges::find(step.from, state) != step.from.end();
            CHECK(bool(done) == allowed);
            if (allowed) {
                CHECK(mayFollow(state, step.to));
                CHECK(temp.acta(id).state == step.to);
                CHECK(temp.contents().meetings.events.size() == before.meetings.events.size() + 1);
                CHECK(need(checking::check(*temp.db)).empty());
            } else {
                CHECK(testing::codeOf(done) == ErrorCode::Conflict);
                CHECK_FALSE(done.error().message.isEmpty());
                CHECK(temp.contents() == before);
            }
        }
    }
}

TEST_CASE("An approval counts the quorum, gives the number and asks for a reason where something is missing",
          "[storage][acta]")
{
    TempCommittee temp;
    const ActaId id = temp.begin(may17).id;
    const PlanContents before = temp.contents();
    const auto refused = temp.approve(id);
    REQUIRE(testing::codeOf(refused) == ErrorCode::Invalid);
    CHECK(temp.contents() == before);
    CHECK(need(temp.approve(id, QStringLiteral(" Se aprobó en sesión "))) == ActaNumber{2013, 1});
    const Acta acta = temp.acta(id);
    CHECK(acta.overrideReason == QStringLiteral("Se aprobó en sesión"));
    CHECK(acta.quorum == QuorumCount{3, 2, 0});
    CHECK(acta.approvedOn == may17);
    CHECK(temp.contents().meetings.events.back().note == QStringLiteral("Se aprobó en sesión"));

    const ActaId whole = temp.begin(day(2013, 6, 1)).id;
    temp.fill(whole);
    CHECK(need(temp.approve(whole)) == ActaNumber{2013, 2});
    CHECK(temp.acta(whole).quorum == QuorumCount{3, 2, 3});
    CHECK(temp.acta(whole).overrideReason.isEmpty());
}

TEST_CASE("The quorum of an approval follows the rule of the settings", "[storage][acta]")
{
    TempCommittee temp;
    const auto [rule, required] = GENERATE(table<QuorumRule, int>({{{QuorumKind::HalfPlusOne, 1, 1, 2}, 2},
                                                                   {{QuorumKind::Fixed, 3, 1, 2}, 3},
                                                                   {{QuorumKind::Fraction, 1, 1, 3}, 1}}));
    need(temp.run([&, quorum = rule](Transaction &t) {
        CommitteeSettings settings = *t.find<CommitteeSettings>({1});
        settings.quorum = quorum;
        t.update(settings);
    }));
    CHECK(temp.acta(temp.approved(may17)).quorum == QuorumCount{3, required, 3});
}

TEST_CASE("Numbers restart each year, from the first number in the first year alone", "[storage][acta]")
{
    TempCommittee temp;
    need(temp.run([](Transaction &t) {
        CommitteeSettings settings = *t.find<CommitteeSettings>({1});
        settings.firstNumber = 5;
        t.update(settings);
    }));
    CHECK(temp.acta(temp.approved(may17)).number == ActaNumber{2013, 5});
    CHECK(temp.acta(temp.approved(day(2013, 6, 1))).number == ActaNumber{2013, 6});
    CHECK(temp.acta(temp.approved(day(2014, 1, 10))).number == ActaNumber{2014, 1});
    CHECK(need(temp.db->read([](Transaction &t) { return actas::nextNumber(t, day(2013, 7, 1)); })) == ActaNumber{2013, 7});
    CHECK(need(temp.db->read([](Transaction &t) { return actas::nextNumber(t, day(2015, 7, 1)); })) == ActaNumber{2015, 1});
}

TEST_CASE("Numbers can run on over the years", "[storage][acta]")
{
    TempCommittee temp;
    need(temp.run([](Transaction &t) {
        CommitteeSettings settings = *t.find<CommitteeSettings>({1});
        settings.numbering = Numbering::Continuous;
        settings.firstNumber = 12;
        t.update(settings);
    }));
    CHECK(temp.acta(temp.approved(may17)).number == ActaNumber{0, 12});
    CHECK(temp.acta(temp.approved(day(2014, 1, 10))).number == ActaNumber{0, 13});
}

TEST_CASE("An annulled acta keeps its number, and a reopened one gets it back", "[storage][acta]")
{
    TempCommittee temp;
    const ActaId first = temp.approved(may17);
    need(temp.run([&](Transaction &t) { return actas::annul(t, first, may17, because); }));
    const ActaId second = temp.approved(day(2013, 6, 1));
    CHECK(temp.acta(first).number == ActaNumber{2013, 1});
    CHECK(temp.acta(second).number == ActaNumber{2013, 2});
    need(temp.run([&](Transaction &t) { return actas::reopen(t, second, because); }));
    CHECK(temp.acta(second).number == ActaNumber{2013, 2});
    CHECK_FALSE(temp.acta(second).quorum);
    CHECK(testing::codeOf(temp.run([&](Transaction &t) { return actas::remove(t, second); })) == ErrorCode::Conflict);
    const ActaId third = temp.begin(day(2013, 7, 1)).id;
    temp.fill(third);
    CHECK(need(temp.approve(third, because)) == ActaNumber{2013, 3});
    CHECK(need(temp.approve(second, because)) == ActaNumber{2013, 2});
    CHECK(temp.acta(second).quorum);
}

TEST_CASE("Reopening and annulling need their reason", "[storage][acta]")
{
    TempCommittee temp;
    const ActaId id = temp.approved(may17);
    const PlanContents before = temp.contents();
    CHECK(testing::codeOf(temp.run([&](Transaction &t) { return actas::reopen(t, id, QStringLiteral(" ")); })) == ErrorCode::Invalid);
    CHECK(testing::codeOf(temp.run([&](Transaction &t) { return actas::annul(t, id, may17, {}); })) == ErrorCode::Invalid);
    CHECK(testing::codeOf(temp.run([&](Transaction &t) { return actas::annul(t, id, {}, because); })) == ErrorCode::Invalid);
    CHECK(temp.contents() == before);
}

TEST_CASE("Older actas on paper are registered before the numbers that the program gives", "[storage][acta]")
{
    TempCommittee temp;
    const auto enter = [&](const Acta &acta) {
        return temp.run([&](Transaction &t) { return actas::registerOlder(t, acta); });
    };
    const Acta entered = need(enter(older(2013, 3)));
    CHECK(entered.state == ActaState::Archived);
    CHECK(entered.registered);
    CHECK(entered.group == QStringLiteral("Comité GEL-T"));
    CHECK(testing::codeOf(enter(older(2013, 3))) == ErrorCode::Exists);
    CHECK(testing::codeOf(enter(Acta())) == ErrorCode::Invalid);
    Acta unnumbered = older(2013, 1);
    unnumbered.number.reset();
    CHECK(testing::codeOf(enter(unnumbered)) == ErrorCode::Invalid);
    CHECK(temp.acta(temp.approved(may17)).number == ActaNumber{2013, 4});
    need(enter(older(2013, 1)));
    CHECK(testing::codeOf(enter(older(2013, 5))) == ErrorCode::Invalid); // the program goes on from 4
    CHECK(temp.acta(temp.approved(day(2013, 6, 1))).number == ActaNumber{2013, 5});
    const auto findings = need(checking::check(*temp.db));
    REQUIRE(findings.size() == 1); // number 2 is missing
    CHECK_FALSE(findings[0].bad);
    CHECK(findings[0].what.contains(QStringLiteral("2013-002")));
    CHECK(testing::codeOf(temp.run([&](Transaction &t) { return actas::remove(t, entered.id); })) == ErrorCode::Conflict);
}

TEST_CASE("What is signed is kept byte for byte, once, of the pages that were looked at", "[storage][acta]")
{
    TempCommittee temp;
    const ActaId id = temp.approved(may17);
    const Acta acta = temp.acta(id);
    const auto sign = [&](int version, const QByteArray &pdf) {
        return temp.run([&](Transaction &t) { return actas::sign(t, id, version, pdf, may17); });
    };
    const PlanContents before = temp.contents();
    CHECK(testing::codeOf(sign(acta.rowVersion - 1, pagesOf(id))) == ErrorCode::Conflict);
    CHECK(testing::codeOf(sign(acta.rowVersion, QByteArrayLiteral("<html>"))) == ErrorCode::Invalid);
    CHECK(testing::codeOf(sign(acta.rowVersion, {})) == ErrorCode::Invalid);
    CHECK(temp.contents() == before);
    need(sign(acta.rowVersion, pagesOf(id)));
    CHECK(temp.keptPages(id) == pagesOf(id));
    const ActaFile file = temp.contents().meetings.files.front();
    CHECK(file.kind == ActaFileKind::Signed);
    CHECK(file.fileName == QStringLiteral("ACTA 2013-001.pdf"));
    CHECK(file.fileBytes == pagesOf(id).size());
    CHECK(temp.acta(id).signedOn == may17);
    CHECK(testing::codeOf(sign(temp.acta(id).rowVersion, pagesOf(id))) == ErrorCode::Conflict);
    CHECK(need(evidences::sweep(*temp.db)) == 0);
    CHECK(temp.keptPages(id) == pagesOf(id));
    CHECK(need(checking::check(*temp.db)).empty());
}

TEST_CASE("The scan of the signatures is kept once there are some", "[storage][acta]")
{
    TempCommittee temp;
    putBytes(temp.file("acta.jpg"), QByteArrayLiteral("una foto"));
    const ActaId id = temp.approved(may17);
    const auto attach = [&](const QString &path) {
        return temp.run([&](Transaction &t) { return actas::attachScan(t, id, path); });
    };
    CHECK(testing::codeOf(attach(temp.file("acta.jpg"))) == ErrorCode::Conflict);
    need(temp.sign(id));
    CHECK(testing::codeOf(attach(temp.file("nada.jpg"))) == ErrorCode::NotFound);
    CHECK(need(attach(temp.file("acta.jpg"))).fileName == QStringLiteral("acta.jpg"));
    need(temp.run([&](Transaction &t) { return actas::archive(t, id); }));
    need(attach(temp.file("acta.jpg")));
    CHECK(temp.contents().meetings.files.size() == 3);
    CHECK(need(evidences::sweep(*temp.db)) == 0);
}

TEST_CASE("Annexes bring their file while the acta is open", "[storage][acta]")
{
    TempCommittee temp;
    putBytes(temp.file("lista.pdf"), QByteArrayLiteral("una lista"));
    const ActaId id = temp.begin(may17).id;
    Annex draft;
    draft.acta = id;
    const auto attach = [&](const Annex &annex) {
        return temp.run([&](Transaction &t) { return actas::attachAnnex(t, annex, temp.file("lista.pdf")); });
    };
    const Annex first = need(attach(draft));
    CHECK(first.title == QStringLiteral("lista.pdf"));
    CHECK(first.fileBytes == 9);
    CHECK(need(attach(draft)).order == 2);
    CHECK(need(attach(first)).id == first.id);
    CHECK(need(evidences::sweep(*temp.db)) == 0);
    temp.fill(id);
    need(temp.approve(id));
    CHECK(testing::codeOf(attach(draft)) == ErrorCode::Conflict);
}

TEST_CASE("A signed acta is corrected by another one, which names it", "[storage][acta]")
{
    TempCommittee temp;
    const ActaId id = temp.approved(may17);
    const auto clarify = [&] { return temp.run([&](Transaction &t) { return actas::clarify(t, id, day(2013, 6, 3)); }); };
    CHECK(testing::codeOf(clarify()) == ErrorCode::Conflict);
    need(temp.sign(id));
    const Acta acta = need(clarify());
    CHECK(acta.clarifies == id);
    CHECK(acta.place == QStringLiteral("Sala de juntas"));
    const WholeActa whole = wholeOf(temp.contents().meetings, acta.id);
    REQUIRE(whole.items.size() == 1);
    CHECK(whole.items[0].title == QStringLiteral("Clarification of ACTA 2013-001"));
    CHECK(whole.roll.size() == 4);
    temp.fill(acta.id);
    CHECK(need(temp.approve(acta.id)) == ActaNumber{2013, 2});
}

TEST_CASE("A draft is deleted whole, and what was said in it of other commitments is void", "[storage][acta]")
{
    TempCommittee temp;
    const ActaId first = temp.approved(may17);
    const ActaId open = temp.begin(day(2013, 6, 1)).id;
    need(temp.run([&](Transaction &t) { return actas::sendToReview(t, open, {}); }));
    need(temp.run([&](Transaction &t) { return actas::returnToDraft(t, open, because); }));
    const ActaId draft = temp.begin(day(2013, 7, 1)).id;
    const CommitmentId theirs = temp.commitment(open, day(2013, 8, 1));
    const CommitmentId own = temp.commitment(draft, day(2013, 8, 1));
    const CommitmentEntry said = temp.report(theirs, EntryKind::Note, day(2013, 7, 1), draft);
    need(temp.run([&](Transaction &t) {
        const AgendaItem item = t.select<AgendaItem>(QStringLiteral("WHERE acta_id = ? ORDER BY id"), draft).front();
        Decision decision;
        decision.acta = draft;
        decision.item = item.id;
        decision.text = QStringLiteral("Aprobado");
        t.insert(decision);
    }));
    const auto remove = [&](ActaId id) { return temp.run([&](Transaction &t) { return actas::remove(t, id); }); };

    const CommitmentEntry entry = temp.report(own, EntryKind::Note, day(2013, 7, 2));
    CHECK(testing::codeOf(remove(draft)) == ErrorCode::Conflict);
    need(temp.run([&](Transaction &t) { return actas::voidEntry(t, entry.id, day(2013, 7, 2), because); }));
    need(remove(draft));
    const Meetings meetings = temp.contents().meetings;
    CHECK(meetings.actas.size() == 2);
    CHECK(meetings.commitments.size() == 1);
    CHECK(meetings.decisions.empty());
    REQUIRE(meetings.entries.size() == 1);
    CHECK(meetings.entries[0].id == said.id);
    CHECK(meetings.entries[0].voided);
    CHECK_FALSE(meetings.entries[0].acta.isStored());
    CHECK(testing::codeOf(remove(first)) == ErrorCode::Conflict);
    need(remove(open)); // the void entry goes with its commitment
    CHECK(temp.contents().meetings.entries.empty());
    CHECK(need(checking::check(*temp.db)).empty());
    CHECK(testing::codeOf(remove({99})) == ErrorCode::NotFound);
}

TEST_CASE("The roll follows the committee, and what people wrote on it stays", "[storage][acta]")
{
    TempCommittee temp;
    const ActaId id = temp.begin(may17).id;
    need(temp.run([&](Transaction &t) {
        auto roll = t.select<Attendance>(QStringLiteral("WHERE acta_id = ? ORDER BY display_order"), id);
        roll[1].presence = Presence::Excused; // said something of
        roll[1].position = QStringLiteral("Comisaria (e)");
        t.update(roll[1]);
        Attendance guest;
        guest.acta = id;
        guest.order = 9;
        guest.guest = true;
        guest.name = QStringLiteral("Invitada");
        t.insert(guest);
        for (Membership seat : t.select<Membership>(QStringLiteral("ORDER BY id"))) {
            seat.to = day(2013, 5, 16);
            if (seat.role != QStringLiteral("Presidenta")) // all but the chair leave
                t.update(seat);
        }
        const PersonId eva = t.select<Person>(QStringLiteral("WHERE name = 'Eva Mora'")).front().id;
        t.insert(Membership{{}, eva, QStringLiteral("Vocal"), true, day(2013, 5, 1), {}});
    }));
    need(temp.run([&](Transaction &t) { return actas::renewRoll(t, id); }));
    const Meetings meetings = temp.contents().meetings;
    const auto roll = ofActa(meetings.attendance, id);
    CHECK(namesOf(roll)
          == QStringList{QStringLiteral("Rosa Díaz"), QStringLiteral("Ana Ruiz"), QStringLiteral("Eva Mora"),
                         QStringLiteral("Invitada")});
    CHECK(roll[1].position == QStringLiteral("Comisaria (e)"));
    CHECK(roll[3].order == 4);
    const PlanContents once = temp.contents();
    need(temp.run([&](Transaction &t) { return actas::renewRoll(t, id); }));
    CHECK(temp.contents() == once);
}

TEST_CASE("Commitments carry over into the next meeting and stand there as they stood on its approval", "[storage][acta]")
{
    TempCommittee temp;
    const ActaId first = temp.begin(may17).id;
    temp.fill(first);
    const CommitmentId open = temp.commitment(first, day(2013, 5, 30));
    const CommitmentId done = temp.commitment(first, day(2013, 8, 1));
    need(temp.approve(first));
    temp.report(done, EntryKind::Done, day(2013, 5, 25));
    const ActaId second = temp.approved(day(2013, 6, 1));
    const auto lines = temp.contents().meetings.reviewed;
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].commitment == open);
    CHECK(lines[0].state == CommitmentState::Overdue);
    CHECK(lines[1].commitment == done);
    CHECK(lines[1].state == CommitmentState::Done);
    temp.report(open, EntryKind::Done, day(2013, 5, 29)); // told later, of an earlier day
    CHECK(temp.contents().meetings.reviewed == lines);

    const ActaId third = temp.approved(day(2013, 7, 1));
    const Meetings meetings = temp.contents().meetings;
    const auto next = ofActa(meetings.reviewed, third);
    REQUIRE(next.size() == 1);
    CHECK(next[0].commitment == open);
    CHECK(next[0].state == CommitmentState::Done);
    // Reopened, it looks again.
    need(temp.run([&](Transaction &t) { return actas::reopen(t, third, because); }));
    CHECK(ofActa(temp.contents().meetings.reviewed, third).empty());
    CHECK(ofActa(temp.contents().meetings.reviewed, second).size() == 2);
}

TEST_CASE("A commitment is numbered within its acta, and frozen with it", "[storage][acta]")
{
    TempCommittee temp;
    const ActaId id = temp.begin(may17).id;
    temp.fill(id);
    const CommitmentId first = temp.commitment(id, may17);
    temp.commitment(id, may17);
    CHECK(temp.contents().meetings.commitments.at(1).number == 2);
    Commitment draft;
    draft.acta = id;
    draft.text = QStringLiteral("Otro");
    draft.item = {999};
    const auto add = [&] { return temp.run([&](Transaction &t) { return actas::addCommitment(t, draft); }); };
    CHECK(testing::codeOf(add()) == ErrorCode::NotFound);
    draft.item = {};
    need(temp.approve(id));
    CHECK(testing::codeOf(add()) == ErrorCode::Conflict);
    CHECK(testing::codeOf(temp.run([&](Transaction &t) {
        Commitment changed = *t.find<Commitment>(first);
        changed.due = changed.due.addDays(1);
        t.update(changed);
    })) == ErrorCode::Conflict);
    need(temp.run([&](Transaction &t) { return actas::tie(t, first, t.select<Activity>(QString()).front().id); }));
    CHECK(temp.contents().meetings.commitments.at(0).activity.isStored());
    CHECK(testing::codeOf(temp.run([&](Transaction &t) { return actas::tie(t, first, {999}); })) == ErrorCode::NotFound);
    need(temp.run([&](Transaction &t) { return actas::tie(t, first, {}); }));
    CHECK_FALSE(temp.contents().meetings.commitments.at(0).activity.isStored());
}

TEST_CASE("The log of a commitment is reported, voided, and closed with an annulled acta", "[storage][acta]")
{
    TempCommittee temp;
    const ActaId id = temp.begin(may17).id;
    temp.fill(id);
    const CommitmentId commitment = temp.commitment(id, may17);
    need(temp.approve(id));
    const CommitmentEntry entry = temp.report(commitment, EntryKind::Done, may17);
    CHECK(entry.record.by.person == QStringLiteral("María"));
    const auto voidIt = [&] {
        return temp.run([&](Transaction &t) { return actas::voidEntry(t, entry.id, may17, because); });
    };
    need(voidIt());
    CHECK(testing::codeOf(voidIt()) == ErrorCode::Conflict);
    CHECK(testing::codeOf(temp.run([&](Transaction &t) { return actas::voidEntry(t, {99}, may17, because); }))
          == ErrorCode::NotFound);
    CommitmentEntry draft = entry;
    draft.commitment = {99};
    const auto report = [&] { return temp.run([&](Transaction &t) { return actas::report(t, draft); }); };
    CHECK(testing::codeOf(report()) == ErrorCode::NotFound);
    draft.commitment = commitment;
    CHECK_FALSE(need(report()).voided);
    need(temp.run([&](Transaction &t) { return actas::annul(t, id, may17, because); }));
    CHECK(testing::codeOf(report()) == ErrorCode::Conflict);
}

TEST_CASE("A commitment becomes an activity with its words, its day in force and its responsible", "[storage][acta]")
{
    TempCommittee temp;
    const ActaId id = temp.begin(may17).id;
    const CommitmentId commitment = temp.commitment(id, day(2013, 7, 20));
    need(temp.run([&](Transaction &t) {
        Commitment row = *t.find<Commitment>(commitment);
        row.responsible = t.select<Person>(QStringLiteral("ORDER BY id")).front().id;
        t.update(row);
    }));
    temp.report(commitment, EntryKind::Extended, day(2013, 7, 2)); // to 1 August
    const auto become = [&] { return temp.run([&](Transaction &t) { return actas::becomeActivity(t, commitment, {}); }); };
    const ActivityId activity = need(become());
    const PlanContents contents = temp.contents();
    const Activity &made = contents.activities.back();
    CHECK(made.id == activity);
    CHECK(made.number == 3);
    CHECK(made.title == QStringLiteral("Publicar el directorio"));
    CHECK(made.deadline.reading.due == day(2013, 8, 1));
    CHECK(readDeadline(made.deadline.text, contents.plan.period) == made.deadline.reading);
    CHECK(contents.assignments.back().activity == activity);
    CHECK(contents.meetings.commitments[0].isActivity);
    CHECK(testing::codeOf(become()) == ErrorCode::Conflict);
    CommitmentEntry draft;
    draft.commitment = commitment;
    draft.kind = EntryKind::Done;
    draft.date = may17;
    CHECK(testing::codeOf(temp.run([&](Transaction &t) { return actas::report(t, draft); })) == ErrorCode::Conflict);
    need(temp.run([&](Transaction &t) { activities::remove(t, *t.find<Activity>(activity)); }));
    need(temp.run([&](Transaction &t) { return actas::report(t, draft); }));
    need(become());
}

TEST_CASE("Whoever stands in an acta stays in the plan, and two are made one while it is open", "[storage][acta]")
{
    TempCommittee temp;
    const ActaId id = temp.begin(may17).id;
    const auto idOf = [&](const char *name) {
        for (const Person &person : temp.contents().people) {
            if (person.name == QString::fromUtf8(name))
                return person.id;
        }
        return PersonId{};
    };
    const PersonId juan = idOf("Juan Gil");
    const PersonId eva = idOf("Eva Mora");
    CHECK(need(temp.db->read([&](Transaction &t) { return people::usesOf(t, juan); })).meetings == 1);
    CHECK(testing::codeOf(temp.run([&](Transaction &t) { people::remove(t, juan); })) == ErrorCode::Conflict);
    need(temp.run([&](Transaction &t) { people::merge(t, juan, eva); }));
    CHECK(std::ranges::count(temp.contents().meetings.attendance, eva, &Attendance::person) == 1);
    temp.fill(id);
    need(temp.approve(id));
    const PersonId ana = idOf("Ana Ruiz");
    CHECK(testing::codeOf(temp.run([&](Transaction &t) { people::merge(t, eva, ana); })) == ErrorCode::Conflict);
}

TEST_CASE("The log of an acta holds all that hangs on it, removed rows included, and nothing of others", "[storage][acta][changelog]")
{
    TempCommittee temp;
    const ActaId one = temp.begin(day(2013, 4, 1)).id;
    const ActaId two = temp.begin(day(2013, 5, 17)).id;
    const auto log = [&](ActaId id) { return need(temp.db->read([&](Transaction &t) { return changelog::ofActa(t, id); })); };
    const std::size_t before = log(two).size();
    temp.fill(one);
    CHECK(log(two).size() == before);
    const CommitmentId commitment = temp.commitment(one, day(2013, 5, 1));
    temp.report(commitment, CommitmentEntryKind::Done, day(2013, 4, 20));
    Annex annex;
    annex.acta = one;
    annex.order = 1;
    annex.title = QStringLiteral("Lista");
    need(temp.db->write(edit(QStringLiteral("anexar")), [&](Transaction &t) { annex = t.insert(annex); }));
    need(temp.db->write(edit(QStringLiteral("quitar")), [&](Transaction &t) { t.remove<Annex>(annex.id); }));
    const auto found = log(one);
    const auto has = [&](TableId table, Change::Kind kind) {
        return std::ranges::any_of(found, [&](const changelog::Entry &e) { return e.change.table == table && e.change.kind == kind; });
    };
    CHECK(has(TableId::Acta, Change::Kind::Insert));
    CHECK(has(TableId::Attendance, Change::Kind::Insert));
    CHECK(has(TableId::AgendaItem, Change::Kind::Insert));
    CHECK(has(TableId::Commitment, Change::Kind::Insert));
    CHECK(has(TableId::CommitmentEntry, Change::Kind::Insert));
    CHECK(has(TableId::Annex, Change::Kind::Insert));
    CHECK(has(TableId::Annex, Change::Kind::Remove));
    const auto added = std::ranges::find(found, TableId::Annex, [](const changelog::Entry &e) { return e.change.table; });
    CHECK(added->after.value(QStringLiteral("title")).toString() == QStringLiteral("Lista"));
    CHECK(std::ranges::is_sorted(found, {}, &changelog::Entry::edit));
}
