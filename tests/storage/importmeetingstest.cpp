// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/check.h"
#include "core/storage/contents.h"
#include "core/storage/importfile.h"
#include "core/storage/tables.h"
#include "tests/storage/committee.h"

using namespace gelt;
using namespace gelt::testing;

namespace {

/// What two plans say, whatever edits led there.
PlanContents said(PlanContents contents)
{
    contents.plan.rowVersion = 0;
    const auto plain = [](auto &rows) {
        for (auto &row : rows) {
            if constexpr (requires { row.rowVersion; })
                row.rowVersion = 0;
            if constexpr (requires { row.import; })
                row.import = {};
        }
    };
    Meetings &meetings = contents.meetings;
    meetings.settings.rowVersion = 0;
    plain(contents.people);
    plain(contents.activities);
    plain(meetings.templates);
    plain(meetings.actas);
    plain(meetings.items);
    plain(meetings.decisions);
    plain(meetings.commitments);
    plain(meetings.entries);
    return contents;
}

/// Three meetings with all that can hang on them: one signed, one annulled, one in review that corrects the first.
void meet(const TempCommittee &temp)
{
    const ActaId first = temp.begin(day(2013, 5, 17)).id;
    temp.fill(first);
    const CommitmentId commitment = temp.commitment(first, day(2013, 6, 1));
    need(temp.run([&](Transaction &t) {
        Decision decision;
        decision.acta = first;
        decision.item = t.select<AgendaItem>(QStringLiteral("WHERE acta_id = ? ORDER BY id"), first).front().id;
        decision.text = QStringLiteral("Aprobado");
        decision.votes = Votes{3, 0, 0};
        t.insert(decision);
        Annex annex;
        annex.acta = first;
        annex.title = QStringLiteral("Lista");
        t.insert(annex);
        const AgendaTemplateId agenda = t.insert(AgendaTemplate{{}, 0, 1, QStringLiteral("Corta")}).id;
        t.insert(AgendaTemplateItem{{}, agenda, 1, AgendaRole::Topic, QStringLiteral("El plan")});
        CommitteeSettings settings = *t.find<CommitteeSettings>({1});
        settings.group = QStringLiteral("Comité de Gobierno en Línea");
        t.update(settings);
    }));
    need(temp.approve(first));
    need(temp.sign(first));
    const ActaId second = temp.begin(day(2013, 7, 1)).id;
    temp.report(commitment, CommitmentEntryKind::Done, day(2013, 7, 1), second);
    need(temp.run([&](Transaction &t) { return actas::tie(t, commitment, t.select<Activity>(QString()).front().id); }));
    temp.fill(second);
    need(temp.approve(second));
    need(temp.run([&](Transaction &t) { return actas::annul(t, second, day(2013, 7, 2), QStringLiteral("Error")); }));
    const ActaId third = need(temp.run([&](Transaction &t) { return actas::clarify(t, first, day(2013, 7, 3)); })).id;
    temp.commitment(third, day(2013, 8, 1));
    need(temp.run([&](Transaction &t) { return actas::sendToReview(t, third, {}); }));
}

PlanContents draftWithDraftActa()
{
    TempCommittee temp;
    const ActaId id = temp.begin(day(2013, 5, 17)).id;
    temp.report(temp.commitment(id, day(2013, 6, 1)), CommitmentEntryKind::Note, day(2013, 5, 20), id);
    need(temp.run([&](Transaction &t) { return actas::sendToReview(t, id, {}); }));
    return temp.contents();
}

Result<> bring(const TempPlan &temp, const PlanContents &draft, imports::Way way)
{
    return temp.db->write(edit(), [&](Transaction &t) { return imports::bring(t, draft, source(), way); });
}

} // namespace

TEST_CASE("Meetings come into another file as they are, approved and signed ones too", "[storage][acta][import]")
{
    TempCommittee from;
    meet(from);
    const PlanContents contents = from.contents();
    TempPlan to;
    need(bring(to, contents, imports::Way::Replace));
    CHECK(said(to.contents()) == said(contents));
    for (const checking::Finding &finding : need(checking::check(*to.db))) {
        INFO(finding.what.toStdString());
        CHECK_FALSE(finding.bad); // the bytes that were signed stay where they are
    }
    const QString path = to.file("otro.gelt");
    const auto made = need(imports::createFile(path, contents, source(), imports::Way::Append, edit(), fixedClock()));
    CHECK(said(need(made->read([](Transaction &t) { return contents::read(t); }))) == said(contents));
}

TEST_CASE("A plan that holds an acta with a number is never replaced", "[storage][acta][import]")
{
    TempCommittee temp;
    const ActaId id = temp.approved(day(2013, 5, 17));
    const PlanContents before = temp.contents();
    const Result<> refused = bring(temp, committeeDraft(), imports::Way::Replace);
    REQUIRE(testing::codeOf(refused) == ErrorCode::Conflict);
    CHECK(refused.error().message.contains(QStringLiteral("new file")));
    CHECK(temp.contents() == before);
    need(temp.run([&](Transaction &t) { return actas::annul(t, id, day(2013, 6, 1), QStringLiteral("Error")); }));
    CHECK(testing::codeOf(bring(temp, committeeDraft(), imports::Way::Replace)) == ErrorCode::Conflict);
}

TEST_CASE("A plan with drafts of actas is replaced with them", "[storage][acta][import]")
{
    TempPlan temp(draftWithDraftActa());
    need(bring(temp, committeeDraft(), imports::Way::Replace));
    CHECK(temp.contents().meetings.actas.empty());
    CHECK(temp.contents().meetings.commitments.empty());
    CHECK(need(checking::check(*temp.db)).empty());
}

TEST_CASE("An import whose numbers are taken is refused whole", "[storage][acta][import]")
{
    TempCommittee from;
    from.approved(day(2013, 5, 17));
    TempCommittee temp;
    temp.approved(day(2013, 6, 1));
    const PlanContents before = temp.contents();
    CHECK(testing::codeOf(bring(temp, from.contents(), imports::Way::Append)) == ErrorCode::Exists);
    CHECK(temp.contents() == before);
}

TEST_CASE("A signed page of an acta without a number is not imported", "[storage][acta][import]")
{
    PlanContents draft = draftWithDraftActa();
    ActaFile file;
    file.id = {1};
    file.acta = draft.meetings.actas.front().id;
    file.fileName = QStringLiteral("acta.pdf");
    file.sha256 = QByteArray(32, 'x');
    draft.meetings.files = {file};
    TempPlan temp;
    CHECK(testing::codeOf(bring(temp, draft, imports::Way::Append)) == ErrorCode::Invalid);
}
