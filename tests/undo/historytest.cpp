// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/undo/history.h"

#include "core/measure/measure.h"
#include "core/storage/activities.h"
#include "core/storage/contents.h"
#include "core/storage/evidences.h"
#include "core/storage/followups.h"
#include "core/storage/tables.h"
#include "tests/storage/support.h"

#include <algorithm>
#include <random>

using namespace gelt;
using namespace gelt::testing;

namespace {

/// What a person sees: without row versions, void entries and the keys and moments of log entries, which an undo and a
/// redo do not bring back.
PlanContents seen(PlanContents contents)
{
    contents.plan.rowVersion = 0;
    for (auto &one : contents.people)
        one.rowVersion = 0;
    for (auto &one : contents.phases)
        one.rowVersion = 0;
    for (auto &one : contents.activities)
        one.rowVersion = 0;
    for (auto &one : contents.evidence)
        one.rowVersion = 0;
    const auto plain = [](auto &log) {
        std::erase_if(log, [](const auto &entry) { return entry.voided.has_value(); });
        for (auto &entry : log) {
            entry.id = {};
            entry.record = {};
            if constexpr (requires { entry.placeOf; })
                entry.placeOf = {};
        }
    };
    plain(contents.extensions);
    plain(contents.followUps);
    plain(contents.statuses);
    for (auto &one : contents.statuses)
        one.rowVersion = 0;
    for (auto &one : contents.evidenceLinks)
        one.followUp = {};
    return contents;
}

struct Fixture {
    Fixture() : temp(draft()), history(*temp.db) {}

    PlanContents now() const { return seen(temp.contents()); }
    Activity first() const { return temp.contents().activities.front(); }

    TempPlan temp;
    History history;
};

} // namespace

TEST_CASE("An edit of every kind of row is undone and made again", "[undo]")
{
    Fixture f;
    const PlanContents before = f.now();
    const PlanContents raw = f.temp.contents();
    const int kind = GENERATE(range(0, 14));
    INFO(kind);
    need(f.history.perform(edit(), [&](Transaction &t) {
        const ActivityId activityId = raw.activities.at(1).id;
        switch (kind) {
        case 0: {
            Plan plan = raw.plan;
            plan.name = QStringLiteral("Otro nombre");
            plan.entity.arms = QByteArrayLiteral("\x89PNG\r\n\x1a\n");
            t.update(plan);
            break;
        }
        case 1: t.insert(LocalHoliday{{}, day(2013, 5, 5), QStringLiteral("Ferias")}); break;
        case 2: t.remove<LocalHoliday>(raw.holidays.front().id); break;
        case 3: {
            Person person = raw.people.front();
            person.email = QStringLiteral("luz@ejemplo.gov.co");
            t.update(person);
            break;
        }
        case 4: t.remove<Membership>(raw.memberships.front().id); break;
        case 5: t.insert(Phase{{}, 0, 9, QStringLiteral("Nueva"), {}, {}, {}}); break;
        case 6: t.insert(activity(60)); break;
        case 7: activities::remove(t, raw.activities.at(1)); break;
        case 8: t.remove<Assignment>(raw.assignments.front().id); break;
        case 9: {
            Extension extension = raw.extensions.front();
            extension.id = {};
            extension.import = {};
            extension.record = {};
            extensions::append(t, extension);
            break;
        }
        case 10: statuses::append(t, Status{{}, 0, activityId, StatusKind::Suspended, day(2013, 1, 1), {},
                                            QStringLiteral("Sin contrato"), {}, {}, {}, {}}); break;
        case 11: followups::append(t, progressOf(activityId, 30, day(2012, 5, 5))); break;
        case 12:
            followups::voidEntry(t, raw.followUps.front().id, {day(2013, 1, 1), QStringLiteral("un error"), {}});
            break;
        default: {
            Status status = raw.statuses.front();
            status.to = day(2014, 1, 1);
            t.update(status);
        }
        }
    }));
    const PlanContents after = f.now();
    CHECK_FALSE(after == before);

    for (int round = 0; round < 3; ++round) {
        INFO(round);
        need(f.history.undo());
        CHECK(f.now() == before);
        CHECK_FALSE(f.history.canUndo());
        need(f.history.redo());
        CHECK(f.now() == after);
        CHECK_FALSE(f.history.canRedo());
    }
}

TEST_CASE("Steps are named and told", "[undo]")
{
    Fixture f;
    int told = 0;
    QObject::connect(&f.history, &History::changed, &f.history, [&] { ++told; });
    CHECK_FALSE(f.history.canUndo());
    need(f.history.perform(edit(QStringLiteral("cambiar responsable")), [](Transaction &t) { t.insert(activity(60)); }));
    CHECK(f.history.undoText() == QStringLiteral("cambiar responsable"));
    need(f.history.undo());
    CHECK(f.history.undoText().isEmpty());
    CHECK(f.history.redoText() == QStringLiteral("cambiar responsable"));
    CHECK(querySql(f.temp.path, QStringLiteral("SELECT what FROM edit ORDER BY id DESC LIMIT 1")).first()
          == QStringLiteral("Undo: cambiar responsable"));
    need(f.history.perform(edit(QStringLiteral("otra cosa")), [](Transaction &t) { t.insert(activity(61)); }));
    CHECK_FALSE(f.history.canRedo());
    CHECK(told == 3);
}

TEST_CASE("Edits of one key in a row are one step, until something else is done", "[undo]")
{
    Fixture f;
    const Activity first = f.first();
    const auto rename = [&](const QString &title, const QString &key) {
        need(f.history.perform({QStringLiteral("type"), {}}, [id = first.id, title](Transaction &t) {
            Activity activity = *t.find<Activity>(id);
            activity.title = title;
            t.update(activity);
        }, key));
    };
    rename(QStringLiteral("a"), QStringLiteral("k"));
    rename(QStringLiteral("ab"), QStringLiteral("k"));
    rename(QStringLiteral("abc"), QStringLiteral("k"));
    need(f.history.undo());
    CHECK(f.first().title == first.title);
    need(f.history.redo());
    CHECK(f.first().title == QStringLiteral("abc"));

    rename(QStringLiteral("x"), QStringLiteral("other"));
    rename(QStringLiteral("y"), {});
    rename(QStringLiteral("z"), {}); // without a key nothing is joined
    need(f.history.undo());
    CHECK(f.first().title == QStringLiteral("y"));
    need(f.history.undo());
    need(f.history.undo());
    CHECK(f.first().title == QStringLiteral("abc"));

    rename(QStringLiteral("abcd"), QStringLiteral("k")); // behind an undo a step of its own
    need(f.history.undo());
    CHECK(f.first().title == QStringLiteral("abc"));
}

TEST_CASE("An undo is one commit, by whoever asks for it", "[undo]")
{
    Fixture f;
    need(f.history.perform(edit(), [](Transaction &t) {
        t.insert(activity(60));
        t.insert(activity(61));
    }));
    const qint64 commits = f.temp.db->commitCount();
    need(f.history.undo(Author{QStringLiteral("Rosa"), {}}));
    CHECK(f.temp.db->commitCount() == commits + 1);
    CHECK(querySql(f.temp.path, QStringLiteral("SELECT person FROM edit ORDER BY id DESC LIMIT 1")).first()
          == QStringLiteral("Rosa"));
}

TEST_CASE("What was changed since is not undone over, and file and history stay as they are", "[undo]")
{
    Fixture f;
    Activity mine = f.first();
    mine.title = QStringLiteral("Mía");
    need(f.history.perform(edit(QStringLiteral("dos pasos en uno")), [&](Transaction &t) {
        t.insert(LocalHoliday{{}, day(2013, 5, 5), {}});
        mine = t.update(mine);
    }));
    Activity theirs = mine;
    theirs.title = QStringLiteral("De otra persona");
    need(f.temp.db->write(edit(), [&](Transaction &t) { theirs = t.update(theirs); }));
    const PlanContents before = f.temp.contents();

    const Result<> undone = f.history.undo();
    CHECK(testing::codeOf(undone) == ErrorCode::Conflict);
    CHECK(f.temp.contents() == before);
    CHECK(f.history.undoText() == QStringLiteral("dos pasos en uno"));
    CHECK_FALSE(f.history.canRedo());

    theirs.title = QStringLiteral("Mía");
    need(f.temp.db->write(edit(), [&](Transaction &t) { t.update(theirs); }));
    need(f.history.undo());
}

TEST_CASE("A removed activity that somebody brought back otherwise is not made again", "[undo]")
{
    Fixture f;
    Activity made;
    need(f.history.perform(edit(), [&](Transaction &t) { made = t.insert(activity(60)); }));
    need(f.history.undo());
    need(f.temp.db->write(edit(), [&](Transaction &t) {
        Activity other = *t.find<Activity>(made.id);
        other.title = QStringLiteral("Otra");
        t.update(other);
    }));
    CHECK(testing::codeOf(f.history.redo()) == ErrorCode::Conflict);
    CHECK(f.history.canRedo());
}

TEST_CASE("A step that fails is not remembered", "[undo]")
{
    Fixture f;
    CHECK(testing::codeOf(f.history.perform(edit(), [](Transaction &t) -> Result<> {
              t.insert(activity(60));
              return Error{ErrorCode::Invalid, QStringLiteral("no"), {}};
          }))
          == ErrorCode::Invalid);
    CHECK_FALSE(f.history.canUndo());
    need(f.history.perform(edit(), [](Transaction &) {}));
    CHECK_FALSE(f.history.canUndo());
}

TEST_CASE("Undoing a follow-up voids it and leaves it in the ledger", "[undo]")
{
    Fixture f;
    const ActivityId id = f.temp.contents().activities.at(1).id;
    need(f.history.perform(edit(QStringLiteral("reportar avance")),
                           [&](Transaction &t) { followups::append(t, progressOf(id, 30, day(2012, 5, 5))); }));
    need(f.history.undo());
    need(f.history.redo());
    need(f.history.undo());
    const PlanContents contents = f.temp.contents();
    const auto log = ofActivity(contents.followUps, id);
    REQUIRE(log.size() == 2);
    for (const FollowUp &entry : log) {
        REQUIRE(entry.voided);
        CHECK(entry.voided->reason == QStringLiteral("Undo: reportar avance"));
    }
}

TEST_CASE("A follow-up whose void is undone counts where it did, of two on one day", "[undo]")
{
    Fixture f;
    const ActivityId id = f.temp.contents().activities.at(1).id;
    const QDate one = day(2012, 5, 5);
    std::vector<FollowUpId> entries;
    need(f.temp.db->write(edit(), [&](Transaction &t) {
        for (const int percent : {30, 60})
            entries.push_back(followups::append(t, progressOf(id, percent, one)).id);
    }));
    const auto progress = [&] { return measure(f.temp.contents(), one).activities.at(1).progress; };
    REQUIRE(progress() == Percent::fromHundredths(6000));
    const std::size_t voided = GENERATE(0U, 1U);
    INFO(voided);
    need(f.history.perform(edit(), [&](Transaction &t) {
        followups::voidEntry(t, entries[voided], {day(2013, 1, 1), QStringLiteral("un error"), {}});
    }));
    for (int round = 0; round < 3; ++round) { // each time under another key
        CHECK(progress() == Percent::fromHundredths(voided == 0 ? 6000 : 3000));
        need(f.history.undo());
        CHECK(progress() == Percent::fromHundredths(6000));
        need(f.history.redo());
    }
}

TEST_CASE("An extension whose void is undone holds where it did, of two decided on one day", "[undo]")
{
    Fixture f;
    const ActivityId id = f.temp.contents().activities.at(1).id;
    const QDate decided = day(2012, 5, 5);
    ExtensionId first;
    need(f.temp.db->write(edit(), [&](Transaction &t) {
        for (const char16_t *text : {u"2013", u"2014"}) {
            const QString deadline = QString::fromUtf16(text);
            Extension extension;
            extension.activity = id;
            extension.decidedOn = decided;
            extension.deadline = {deadline, readDeadline(deadline, plan().period), ReadBy::Reader};
            extension.reason = QStringLiteral("Sin presupuesto");
            const ExtensionId added = extensions::append(t, extension).id;
            first = first.isStored() ? first : added;
        }
    }));
    const auto inForce = [&] { return measure(f.temp.contents(), decided).activities.at(1).inForce.text; };
    need(f.history.perform(edit(), [&](Transaction &t) {
        extensions::voidEntry(t, first, {day(2013, 1, 1), QStringLiteral("un error"), {}});
    }));
    need(f.history.undo());
    CHECK(inForce() == QStringLiteral("2014"));
}

TEST_CASE("A follow-up that comes back under a new key takes its evidence and its void with it", "[undo]")
{
    Fixture f;
    const ActivityId id = f.temp.contents().activities.at(1).id;
    FollowUpId entry;
    need(f.history.perform(edit(QStringLiteral("avance con evidencia")), [&](Transaction &t) {
        entry = followups::append(t, progressOf(id, 30, day(2012, 5, 5))).id;
        Evidence evidence;
        evidence.title = QStringLiteral("Acta de entrega");
        evidence.url = QStringLiteral("https://ejemplo.gov.co/acta");
        evidence = evidences::addUrl(t, evidence);
        t.insert(EvidenceLink{{}, evidence.id, id, {}, entry});
    }));
    need(f.history.perform(edit(QStringLiteral("anular")), [&](Transaction &t) {
        followups::voidEntry(t, entry, {day(2013, 1, 1), QStringLiteral("un error"), {}});
    }));
    const PlanContents after = f.now();
    for (int round = 0; round < 2; ++round) {
        need(f.history.undo());
        need(f.history.undo());
        CHECK(f.temp.contents().evidenceLinks.size() == 1);
        need(f.history.redo());
        const PlanContents between = f.temp.contents();
        REQUIRE(between.evidenceLinks.size() == 2);
        CHECK(between.evidenceLinks.back().followUp.value > entry.value);
        need(f.history.redo());
        CHECK(f.now() == after);
    }
}

TEST_CASE("An import is one step, and what was done on it follows it back and forth", "[undo]")
{
    Fixture f;
    const PlanContents before = f.now();
    const PlanContents more = draft();
    need(f.history.perform(edit(QStringLiteral("importar")), [more](Transaction &t) -> Result<> {
        const Result<ImportId> done = imports::append(t, more, source());
        return done ? Result<>() : Result<>(done.error());
    }));
    const PlanContents imported = f.now();
    Activity last = f.temp.contents().activities.back();
    CHECK(last.number == 6);
    last.title = QStringLiteral("Corregida");
    need(f.history.perform(edit(), [&](Transaction &t) { t.update(last); }));
    FollowUp note;
    note.activity = last.id;
    note.date = day(2013, 1, 1);
    note.note = QStringLiteral("Una nota");
    need(f.history.perform(edit(), [&](Transaction &t) { followups::append(t, note); }));
    need(f.history.perform(edit(), [&](Transaction &t) {
        Activity inPhase = activity(7);
        inPhase.phase = last.phase;
        t.insert(inPhase);
    }));
    const PlanContents after = f.now();

    for (int round = 0; round < 2; ++round) {
        for (int step = 0; step < 3; ++step)
            need(f.history.undo());
        CHECK(f.now() == imported);
        need(f.history.undo());
        CHECK(f.now() == before);
        need(f.history.redo());
        CHECK(f.now() == imported);
        for (int step = 0; step < 3; ++step)
            need(f.history.redo());
        CHECK(f.now() == after);
    }
}

TEST_CASE("An act of record ends what can be undone", "[undo]")
{
    Fixture f;
    need(f.history.perform(edit(), [](Transaction &t) { t.insert(activity(60)); }));
    SECTION("said by the caller")
    {
        need(f.history.performFinal(edit(), [](Transaction &t) { t.insert(activity(61)); }));
    }
    SECTION("because the whole plan was replaced")
    {
        need(f.history.perform(edit(), [](Transaction &t) -> Result<> {
            const Result<ImportId> done = imports::replace(t, draft(), source());
            return done ? Result<>() : Result<>(done.error());
        }));
    }
    CHECK_FALSE(f.history.canUndo());
    CHECK_FALSE(f.history.canRedo());
    need(f.history.undo()); // nothing to do is no failure
}

TEST_CASE("A slot that would change the history in the middle of a step is refused", "[undo]")
{
    Fixture f;
    std::optional<ErrorCode> answer;
    QObject context;
    QObject::connect(f.temp.db.get(), &Database::committed, &context,
                     [&] { answer = testing::codeOf(f.history.perform(edit(), [](Transaction &) {})); });
    need(f.history.perform(edit(), [](Transaction &t) { t.insert(activity(60)); }));
    CHECK(answer == ErrorCode::Internal);
    CHECK(f.history.canUndo());
}

TEST_CASE("Whatever was done, undoing all and making all again ends where it was", "[undo]")
{
    std::mt19937 random(20130812);
    const auto below = [&](std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(random); };
    for (int plan = 0; plan < 5; ++plan) {
        Fixture f;
        const PlanContents before = f.now();
        int steps = 0;
        for (int i = 0; i < 40; ++i) {
            const PlanContents raw = f.temp.contents();
            const Activity one = raw.activities.at(below(raw.activities.size()));
            const Result<> done = f.history.perform(edit(), [&](Transaction &t) {
                switch (below(7)) {
                case 0: t.insert(activity(activities::nextNumber(t))); break;
                case 1: {
                    Activity other = one;
                    other.title = QStringLiteral("Título %1").arg(i);
                    other.order = static_cast<int>(below(20));
                    t.update(other);
                    break;
                }
                case 2:
                    if (raw.activities.size() > 2)
                        activities::remove(t, one);
                    break;
                case 3: followups::append(t, FollowUp{{}, one.id, day(2013, 1, 1), FollowUpKind::Note, {}, {}, {},
                                                      QString::number(i), {}, {}, {}, {}, {}}); break;
                case 4: {
                    if (raw.followUps.empty())
                        break;
                    const FollowUp &entry = raw.followUps.at(below(raw.followUps.size()));
                    if (!entry.voided)
                        followups::voidEntry(t, entry.id, {day(2013, 1, 1), QStringLiteral("un error"), {}});
                    break;
                }
                case 5: t.insert(Phase{{}, 0, i, QStringLiteral("Fase %1").arg(i), {}, {}, {}}); break;
                default:
                    statuses::append(t, Status{{}, 0, one.id, StatusKind::Suspended, day(2013, 1, 1), {},
                                               QStringLiteral("x"), {}, {}, {}, {}});
                }
            });
            need(done);
        }
        const PlanContents after = f.now();
        while (f.history.canUndo()) {
            need(f.history.undo());
            ++steps;
        }
        CHECK(f.now() == before);
        while (f.history.canRedo())
            need(f.history.redo());
        CHECK(f.now() == after);
        CHECK(steps > 20);
    }
}

TEST_CASE("A phase can be taken back after the activity that was made in it, and both made again", "[undo]")
{
    TempPlan plan;
    History history(*plan.db);
    need(history.perform(edit(QStringLiteral("fase")), [](Transaction &t) {
        Phase phase;
        phase.name = QStringLiteral("Nueva");
        phase.order = 1;
        t.insert(phase);
    }));
    const PhaseId phase = plan.contents().phases.front().id;
    need(history.perform(edit(QStringLiteral("actividad")), [phase](Transaction &t) {
        Activity made = activity(1);
        made.phase = phase;
        t.insert(made);
    }));
    const PlanContents before = plan.contents();

    need(history.undo());
    need(history.undo()); // the activity is only marked, and still named the phase
    CHECK(plan.contents().phases.empty());
    need(history.redo());
    need(history.redo());
    const PlanContents after = plan.contents();
    REQUIRE(after.activities.size() == 1);
    CHECK(after.activities.front().phase == phase);
    CHECK(after.phases == before.phases);
}
