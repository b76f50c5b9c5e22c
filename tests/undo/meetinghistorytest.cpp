// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/commitments.h"
#include "core/storage/check.h"
#include "core/storage/importfile.h"
#include "core/storage/tables.h"
#include "core/undo/history.h"
#include "tests/storage/committee.h"

#include <algorithm>
#include <functional>
#include <random>

using namespace gelt;
using namespace gelt::testing;

namespace {

using Act = std::function<Result<>(Transaction &)>;

const QDate may17 = day(2013, 5, 17);

/// What a person sees of meetings: without row versions, void entries and the keys of log entries, which an undo and a
/// redo do not bring back.
PlanContents seen(PlanContents contents)
{
    const auto plain = [](auto &rows) {
        for (auto &row : rows)
            row.rowVersion = 0;
    };
    Meetings &meetings = contents.meetings;
    meetings.settings.rowVersion = 0;
    plain(contents.activities);
    plain(contents.people);
    plain(meetings.templates);
    plain(meetings.actas);
    plain(meetings.items);
    plain(meetings.decisions);
    plain(meetings.commitments);
    std::erase_if(meetings.entries, [](const CommitmentEntry &entry) { return entry.voided.has_value(); });
    for (CommitmentEntry &entry : meetings.entries) {
        entry.id = {};
        entry.placeOf = {};
        entry.record = {};
    }
    std::ranges::sort(meetings.entries, {}, [](const CommitmentEntry &entry) {
        return std::tuple(entry.commitment, entry.date, entry.note, entry.acta);
    });
    return contents;
}

struct Fixture {
    Fixture() : history(*temp.db) {}

    PlanContents now() const { return seen(temp.contents()); }
    Result<> perform(const Act &act) { return history.perform(edit(), act); }

    TempCommittee temp;
    History history;
};

template <class T>
Result<> plainly(const Result<T> &result)
{
    return result ? Result<>() : Result<>(result.error());
}

Act beginning(QDate date)
{
    return [date](Transaction &t) {
        actas::Beginning beginning;
        beginning.date = date;
        return actas::begin(t, beginning), Result<>();
    };
}

Act commitmentOf(ActaId acta)
{
    Commitment draft;
    draft.acta = acta;
    draft.text = QStringLiteral("Publicar");
    return [draft](Transaction &t) { return plainly(actas::addCommitment(t, draft)); };
}

Act entryOf(CommitmentId commitment, ActaId meeting, const QString &note = QStringLiteral("Hecho"))
{
    CommitmentEntry entry;
    entry.commitment = commitment;
    entry.kind = CommitmentEntryKind::Done;
    entry.date = may17;
    entry.note = note;
    entry.acta = meeting;
    return [entry](Transaction &t) { return plainly(actas::report(t, entry)); };
}

} // namespace

TEST_CASE("Every edit of a draft is undone and made again", "[undo][acta]")
{
    Fixture f;
    const ActaId id = f.temp.begin(may17).id;
    const CommitmentId commitment = f.temp.commitment(id, may17);
    const Meetings meetings = f.temp.contents().meetings;
    const AgendaItem item = meetings.items.front();
    Decision decision;
    decision.acta = id;
    decision.item = item.id;
    decision.text = QStringLiteral("Aprobado");
    const std::vector<Act> acts{
        beginning(day(2013, 6, 1)),
        commitmentOf(id),
        entryOf(commitment, id),
        [&](Transaction &t) { return actas::remove(t, id); },
        [&](Transaction &t) { return actas::sendToReview(t, id, QStringLiteral("A los miembros")); },
        [&](Transaction &t) { return actas::tie(t, commitment, t.select<Activity>(QString()).front().id); },
        [&](Transaction &t) { return plainly(actas::becomeActivity(t, commitment, {})); },
        [&](Transaction &t) { return t.insert(decision), Result<>(); },
        [&](Transaction &t) -> Result<> {
            AgendaItem changed = item;
            changed.development = QStringLiteral("<p>Otra cosa</p>");
            t.update(changed);
            Acta acta = *t.find<Acta>(id);
            acta.place = QStringLiteral("Otro sitio");
            t.update(acta);
            return {};
        },
        [&](Transaction &t) -> Result<> {
            t.remove<AgendaItem>(item.id);
            t.remove<ActaSigner>(meetings.signers.front().id);
            return {};
        },
        [&](Transaction &t) -> Result<> {
            Attendance line = meetings.attendance.front();
            line.presence = Presence::Virtual;
            t.update(line);
            t.remove<Attendance>(meetings.attendance.back().id);
            return actas::renewRoll(t, id);
        },
        [&](Transaction &t) -> Result<> {
            Annex annex;
            annex.acta = id;
            annex.title = QStringLiteral("Lista");
            t.insert(annex);
            return {};
        },
        [&](Transaction &t) -> Result<> {
            const AgendaTemplateId agenda = t.insert(AgendaTemplate{{}, 0, 1, QStringLiteral("Corta")}).id;
            t.insert(AgendaTemplateItem{{}, agenda, 1, AgendaRole::Topic, QStringLiteral("El plan")});
            CommitteeSettings settings = *t.find<CommitteeSettings>({1});
            settings.firstNumber = 4;
            t.update(settings);
            return {};
        }};
    const std::size_t kind = GENERATE(range(std::size_t{0}, std::size_t{13}));
    REQUIRE(acts.size() == 13);
    CAPTURE(kind);
    const PlanContents before = f.now();
    need(f.perform(acts[kind]));
    const PlanContents after = f.now();
    CHECK(after != before);
    need(f.history.undo());
    CHECK(f.now() == before);
    need(f.history.redo());
    CHECK(f.now() == after);
    need(f.history.undo());
    CHECK(f.now() == before);
    CHECK(need(checking::check(*f.temp.db)).empty());
}

TEST_CASE("A meeting, its commitments and what was said of them go and come back step by step", "[undo][acta]")
{
    Fixture f;
    std::vector<PlanContents> states{f.now()};
    const auto perform = [&](const Act &act) {
        need(f.perform(act));
        states.push_back(f.now());
    };
    perform(beginning(may17));
    const ActaId first = f.temp.contents().meetings.actas.front().id;
    perform(commitmentOf(first));
    const CommitmentId commitment = f.temp.contents().meetings.commitments.front().id;
    perform(beginning(day(2013, 6, 1)));
    const ActaId second = f.temp.contents().meetings.actas.back().id;
    perform(entryOf(commitment, second));
    perform([&](Transaction &t) { return actas::remove(t, second); });
    perform(entryOf(commitment, first, QStringLiteral("Otra vez")));
    for (int round = 0; round < 2; ++round) {
        for (std::size_t i = states.size() - 1; i > 0; --i) {
            CAPTURE(i);
            CHECK(f.now() == states[i]);
            need(f.history.undo());
        }
        CHECK(f.now() == states.front());
        for (std::size_t i = 1; i < states.size(); ++i) {
            CAPTURE(i);
            need(f.history.redo());
            CHECK(f.now() == states[i]);
        }
    }
    CHECK(need(checking::check(*f.temp.db)).empty());
}

TEST_CASE("An entry that comes back takes its place in the log of its commitment", "[undo][acta]")
{
    Fixture f;
    const CommitmentId commitment = f.temp.commitment(f.temp.begin(may17).id, may17);
    const CommitmentEntry done = f.temp.report(commitment, CommitmentEntryKind::Done, may17);
    f.temp.report(commitment, CommitmentEntryKind::Withdrawn, may17); // the same day: it counts, being the later one
    const auto state = [&] {
        const PlanContents contents = f.temp.contents();
        return measureCommitments(contents, measure(contents, may17)).front().state;
    };
    REQUIRE(state() == CommitmentState::Withdrawn);
    need(f.perform([&](Transaction &t) { return actas::voidEntry(t, done.id, may17, QStringLiteral("Mal")); }));
    need(f.history.undo());
    CHECK(state() == CommitmentState::Withdrawn);
    const Meetings meetings = f.temp.contents().meetings;
    CHECK(ofCommitment(meetings.entries, commitment).back().kind == CommitmentEntryKind::Withdrawn);
}

TEST_CASE("Acts of record leave nothing to undo", "[undo][acta]")
{
    Fixture f;
    const ActaId id = f.temp.begin(may17).id;
    f.temp.fill(id);
    const auto isFinal = [&](const Act &act) {
        need(f.perform(beginning(day(2013, 6, 1))));
        REQUIRE(f.history.canUndo());
        need(f.perform(act));
        CHECK_FALSE(f.history.canUndo());
        CHECK_FALSE(f.history.canRedo());
    };
    isFinal([&](Transaction &t) { return plainly(actas::approve(t, id, may17, QStringLiteral("Sí"))); });
    isFinal([&](Transaction &t) { return actas::reopen(t, id, QStringLiteral("Falta")); });
    isFinal([&](Transaction &t) { return actas::returnToDraft(t, id, QStringLiteral("Falta")); });
    isFinal([&](Transaction &t) { return actas::sendToReview(t, id, {}); });
    isFinal([&](Transaction &t) { return plainly(actas::approve(t, id, may17, QStringLiteral("Sí"))); });
    isFinal([&](Transaction &t) { return actas::sign(t, id, t.find<Acta>(id)->rowVersion, pagesOf(id), may17); });
    isFinal([&](Transaction &t) { return actas::archive(t, id); });
    isFinal([&](Transaction &t) { return actas::annul(t, id, may17, QStringLiteral("Error")); });
    isFinal([&](Transaction &t) {
        Acta older;
        older.date = day(2011, 1, 1);
        older.number = ActaNumber{2011, 1};
        return plainly(actas::registerOlder(t, older));
    });
}

TEST_CASE("An import of drafts of actas is undone and made again; one with numbers stays", "[undo][acta]")
{
    TempCommittee from;
    const ActaId id = from.begin(may17).id;
    from.report(from.commitment(id, may17), CommitmentEntryKind::Note, may17, id);
    need(from.run([&](Transaction &t) { return actas::sendToReview(t, id, {}); }));
    Fixture f;
    const auto bring = [&] {
        return f.perform([draft = from.contents()](Transaction &t) {
            return imports::bring(t, draft, testing::source(), imports::Way::Append);
        });
    };
    const PlanContents before = f.now();
    need(bring());
    const PlanContents after = f.now();
    CHECK(after.meetings.actas.size() == 1);
    CHECK(after.meetings.entries.size() == 1);
    need(f.history.undo());
    CHECK(f.now() == before);
    need(f.history.redo());
    CHECK(f.now() == after);
    need(f.history.undo());
    CHECK(need(checking::check(*f.temp.db)).empty());

    from.fill(id);
    need(from.approve(id));
    need(bring());
    CHECK_FALSE(f.history.canUndo());
    const ImportId import = f.temp.contents().meetings.actas.front().import;
    const PlanContents kept = f.temp.contents();
    CHECK(testing::codeOf(f.temp.run([&](Transaction &t) { imports::undo(t, import); })) == ErrorCode::Conflict);
    CHECK(f.temp.contents() == kept);
}

TEST_CASE("Random edits of drafts are taken back one by one", "[undo][acta][random]")
{
    const unsigned seed = GENERATE(range(1u, 5u));
    CAPTURE(seed);
    std::mt19937 random(seed);
    const auto upTo = [&](std::size_t most) { return std::uniform_int_distribution<std::size_t>(0, most)(random); };
    Fixture f;
    f.temp.commitment(f.temp.begin(may17).id, may17);
    std::vector<PlanContents> past{f.now()};
    std::vector<PlanContents> future;
    const auto anyAct = [&]() -> Act {
        const Meetings meetings = f.temp.contents().meetings;
        const auto any = [&](const auto &rows) { return rows.empty() ? decltype(rows.front().id){} : rows[upTo(rows.size() - 1)].id; };
        const ActaId acta = any(meetings.actas);
        const CommitmentId commitment = any(meetings.commitments);
        const QString words = QStringLiteral("Texto %1").arg(upTo(10'000));
        switch (upTo(8)) {
        case 0: return beginning(may17.addDays(static_cast<qint64>(upTo(300))));
        case 1: return commitmentOf(acta);
        case 2:
        case 3: return entryOf(commitment, acta, words);
        case 4: return [=](Transaction &t) { return actas::remove(t, acta); };
        case 5: return [=, entry = any(meetings.entries)](Transaction &t) { return actas::voidEntry(t, entry, may17, words); };
        case 6: return [=](Transaction &t) { return plainly(actas::becomeActivity(t, commitment, {})); };
        case 7: return [=](Transaction &t) { return actas::sendToReview(t, acta, words); };
        default:
            return [=](Transaction &t) -> Result<> {
                Acta row = *t.find<Acta>(acta);
                row.place = words;
                t.update(row);
                return {};
            };
        }
    };
    for (int step = 0; step < 150; ++step) {
        CAPTURE(step);
        const std::size_t kind = upTo(3);
        if (kind == 0 && f.history.canUndo()) {
            need(f.history.undo());
            future.push_back(std::move(past.back()));
            past.pop_back();
        } else if (kind == 1 && f.history.canRedo()) {
            need(f.history.redo());
            past.push_back(std::move(future.back()));
            future.pop_back();
        } else if (!f.temp.contents().meetings.actas.empty() && f.perform(anyAct())) {
            past.push_back(f.now());
            future.clear();
        }
        REQUIRE(f.now() == past.back());
    }
    while (f.history.canUndo()) {
        need(f.history.undo());
        past.pop_back();
        REQUIRE(f.now() == past.back());
    }
    CHECK(past.size() == 1);
    for (const checking::Finding &finding : need(checking::check(*f.temp.db))) {
        INFO(finding.what.toStdString());
        CHECK_FALSE(finding.bad);
    }
}
