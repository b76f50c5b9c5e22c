// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/undo/history.h"

#include "core/measure/comparison.h"
#include "core/storage/activities.h"
#include "core/storage/contents.h"
#include "core/storage/evidences.h"
#include "core/storage/followups.h"
#include "core/storage/issuedreports.h"
#include "core/storage/knownat.h"
#include "core/storage/ordering.h"
#include "core/storage/people.h"
#include "core/storage/tables.h"
#include "core/storage/yeartexts.h"
#include "tests/storage/committee.h"

#include <random>

using namespace gelt;
using namespace gelt::testing;

namespace {

/// A plan whose clock goes on with every look at it.
struct Going {
    Going()
    {
        need(Database::create(path, plan(), edit(), fixedClock(), [](Transaction &t) -> Result<> {
            const Result<ImportId> done = imports::append(t, draft(), source());
            return done ? Result<>() : Result<>(done.error());
        }));
        open();
    }

    /// As if the file were opened at the next hour: a clock that stands still would hide what came after what.
    void open()
    {
        history.reset();
        db.reset();
        now.msSinceEpoch += 3'600'000;
        db = need(Database::open(path, Database::Mode::ReadWrite, Clock::fixed(now)));
        history = std::make_unique<History>(*db);
    }

    PlanContents contents() const
    {
        return need(db->read([](Transaction &t) { return contents::read(t); }));
    }
    Result<PlanContents> at(Instant moment) const
    {
        return db->read([&](Transaction &t) { return contents::knownAt(t, moment); });
    }
    PlanContents knownAt(Instant moment) const { return need(at(moment)); }
    template <class Body>
    void perform(Body &&body)
    {
        need(history->perform(edit(), std::forward<Body>(body)));
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("plan.gelt"));
    Instant now = noon();
    std::unique_ptr<Database> db;
    std::unique_ptr<History> history;
};

/// Random edits of every kind of row, undo and redo among them.
class Edits {
public:
    Edits(Going &plan, unsigned seed) : m_plan(plan), m_random(seed) {}

    void one()
    {
        if (pick(5) == 0 && m_plan.history->canUndo())
            return need(m_plan.history->undo());
        if (pick(8) == 0 && m_plan.history->canRedo())
            return need(m_plan.history->redo());
        const PlanContents now = m_plan.contents();
        switch (pick(8)) {
        case 0: return log(now);
        case 1: return voidSomething(now);
        case 2: return structure(now);
        case 3: return activity(now);
        case 4: return people(now);
        case 5: return evidence(now);
        case 6: return reports(now);
        default: return planItself(now);
        }
    }

private:
    std::size_t pick(std::size_t count) { return m_random() % count; }
    template <class Row>
    const Row &any(const std::vector<Row> &rows)
    {
        return rows[pick(rows.size())];
    }
    QString word() { return QStringLiteral("palabra %1").arg(pick(10'000)); }
    QDate someDay() { return day(2012, 1, 1).addDays(static_cast<int>(pick(1400))); }
    template <class Body>
    void perform(Body body)
    {
        m_plan.perform(std::move(body));
    }

    void log(const PlanContents &now)
    {
        const Activity on = any(now.activities);
        const bool recurs = on.deadline.reading.kind == DeadlineKind::Recurring;
        if (pick(4) == 0) {
            Extension extension;
            extension.activity = on.id;
            extension.decidedOn = someDay();
            extension.deadline = deadline(recurs ? "Anual hasta 2015" : "Hasta 2014");
            extension.reason = word();
            return perform([extension](Transaction &t) { extensions::append(t, extension); });
        }
        if (pick(4) == 0) {
            Status status;
            status.activity = on.id;
            status.kind = pick(2) ? StatusKind::Suspended : StatusKind::NotApplicable;
            status.from = someDay();
            status.reason = word();
            return perform([status](Transaction &t) { statuses::append(t, status); });
        }
        FollowUp entry = progressOf(on.id, static_cast<int>(pick(101)), someDay());
        if (recurs) {
            const std::vector<Occurrence> known = occurrences(on.deadline.reading);
            entry.kind = FollowUpKind::Fulfilled;
            entry.progress.reset();
            entry.occurrence = any(known);
        }
        perform([entry](Transaction &t) { followups::append(t, entry); });
    }

    void voidSomething(const PlanContents &now)
    {
        const Voiding voiding{day(2013, 8, 12), word(), {}};
        if (pick(3) == 0 && !now.extensions.empty()) {
            if (const Extension one = any(now.extensions); !one.voided)
                perform([one, voiding](Transaction &t) { extensions::voidEntry(t, one.id, voiding); });
            return;
        }
        if (const FollowUp one = any(now.followUps); !one.voided)
            perform([one, voiding](Transaction &t) { followups::voidEntry(t, one.id, voiding); });
    }

    void structure(const PlanContents &now)
    {
        const Activity one = any(now.activities);
        const PhaseId phase = now.phases.empty() || pick(4) == 0 ? PhaseId{} : any(now.phases).id;
        switch (pick(6)) {
        case 0:
            return perform([words = word(), phase](Transaction &t) {
                Activity added = testing::activity(activities::nextNumber(t), words);
                added.order = activities::nextOrder(t);
                added.phase = phase;
                t.insert(added);
            });
        case 1:
            if (now.activities.size() > 3)
                perform([one](Transaction &t) { activities::remove(t, one); });
            return;
        case 2: return perform([one, phase](Transaction &t) { ordering::moveTo(t, {one.id}, phase, {}); });
        case 3:
            return perform([words = word()](Transaction &t) {
                t.insert(Phase{{}, 0, ordering::nextPhaseOrder(t), words, {}, need(Weight::fromThousandths(500)), {}});
            });
        case 4:
            if (now.phases.size() > 2)
                perform([id = any(now.phases).id](Transaction &t) { ordering::removePhase(t, id); });
            return;
        default:
            if (now.phases.size() > 1)
                perform([a = now.phases.front().id, b = now.phases.back().id](Transaction &t) { ordering::swapPhases(t, a, b); });
        }
    }

    void activity(const PlanContents &now)
    {
        Activity one = any(now.activities);
        switch (pick(4)) {
        case 0: one.title = word(); break;
        case 1: one.weight = pick(2) ? std::optional(need(Weight::fromThousandths(static_cast<qint64>(pick(5000))))) : std::nullopt; break;
        case 2: one.budget.programmedCents = static_cast<qint64>(pick(1'000'000)); break;
        default:
            if (one.deadline.reading.kind != DeadlineKind::Recurring)
                one.deadline = deadline(pick(2) ? "Hasta 2013" : "Marzo 2014");
        }
        perform([one](Transaction &t) { t.update(one); });
    }

    void people(const PlanContents &now)
    {
        if (now.people.size() < 3 || pick(3) == 0)
            return perform([words = word(), on = any(now.activities).id](Transaction &t) {
                Person person;
                person.name = words;
                person = t.insert(person);
                t.insert(Membership{{}, person.id, QStringLiteral("Vocal"), true, day(2012, 1, 1), {}});
                t.insert(Assignment{{}, on, person.id, Role::Supporting, 9});
            });
        if (pick(3) == 0 && !now.assignments.empty())
            return perform([id = any(now.assignments).id](Transaction &t) { t.remove<Assignment>(id); });
        if (pick(4) == 0) {
            const Person twice = any(now.people);
            const Person kept = any(now.people);
            if (twice.id != kept.id)
                perform([twice, kept](Transaction &t) { people::merge(t, twice.id, kept.id); });
            return;
        }
        Person one = any(now.people);
        one.position = word();
        perform([one](Transaction &t) { t.update(one); });
    }

    void evidence(const PlanContents &now)
    {
        if (pick(3) == 0 && !now.evidenceLinks.empty())
            return perform([id = any(now.evidenceLinks).id](Transaction &t) { t.remove<EvidenceLink>(id); });
        Evidence proof;
        proof.kind = EvidenceKind::Url;
        proof.title = word();
        proof.url = QStringLiteral("https://ejemplo.gov.co/") + word();
        FollowUpId entry;
        const Activity on = any(now.activities);
        if (const auto entries = ofActivity(now.followUps, on.id); !entries.empty())
            entry = entries.front().id;
        perform([proof, on, entry](Transaction &t) {
            t.insert(EvidenceLink{{}, evidences::addUrl(t, proof).id, on.id, {}, entry});
        });
    }

    void reports(const PlanContents &now)
    {
        const int year = 2012 + static_cast<int>(pick(3));
        const auto known = std::ranges::find(now.yearTexts, year, &YearTexts::year);
        YearTexts texts;
        if (known != now.yearTexts.end())
            texts = *known;
        texts.year = year;
        texts.achievements = word();
        if (pick(3) == 0 && !now.challenges.empty())
            return perform([id = any(now.challenges).id](Transaction &t) { t.remove<Challenge>(id); });
        if (pick(2) == 0)
            return perform([words = word(), year](Transaction &t) {
                Challenge challenge;
                challenge.year = year;
                challenge.challenge = words;
                yeartexts::addChallenge(t, challenge);
            });
        perform([texts](Transaction &t) { yeartexts::put(t, texts); });
    }

    void planItself(const PlanContents &now)
    {
        if (pick(4) == 0)
            return perform([more = draft()](Transaction &t) -> Result<> {
                const Result<ImportId> done = imports::append(t, more, source());
                return done ? Result<>() : Result<>(done.error());
            });
        if (pick(3) == 0) {
            const QDate off = someDay();
            if (std::ranges::find(now.holidays, off, &LocalHoliday::date) == now.holidays.end())
                perform([off](Transaction &t) { t.insert(LocalHoliday{{}, off, QStringLiteral("Ferias")}); });
            return;
        }
        Plan plan = now.plan;
        plan.settings.moveDeadlines = pick(2) != 0;
        plan.settings.thresholds.green = Percent::fromHundredths(8000 + static_cast<int>(pick(1000)));
        plan.entity.arms = pick(2) ? QByteArrayLiteral("\x89PNG\r\n\x1a\nuno") : QByteArrayLiteral("\x89PNG\r\n\x1a\ndos");
        perform([plan](Transaction &t) { t.update(plan); });
    }

    static Deadline deadline(const char *text)
    {
        const QString words = QString::fromUtf8(text);
        return {words, readDeadline(words, plan().period), ReadBy::Person};
    }

    Going &m_plan;
    std::mt19937 m_random;
};

void checkSameFigures(const PlanContents &known, const PlanContents &then)
{
    for (const QDate cutOff : {day(2012, 3, 31), day(2012, 12, 31), day(2013, 6, 30), day(2014, 2, 28), day(2015, 12, 31)}) {
        INFO(cutOff.toString(Qt::ISODate).toStdString());
        CHECK((measure(known, cutOff) == measure(then, cutOff)));
        const Comparison comparison = compare(then, known, cutOff);
        CHECK(comparison.sameFigures());
        CHECK(comparison.reasons.empty());
    }
}

IssuedReport reportOf(int year)
{
    IssuedReport report;
    report.title = QStringLiteral("Informe anual");
    report.year = year;
    report.cutOff = day(year, 12, 31);
    return report;
}

} // namespace

TEST_CASE("What was known at a moment is found again, whatever was done since", "[undo][knownat]")
{
    const unsigned seed = GENERATE(range(1U, 4U));
    INFO(seed);
    Going plan;
    Edits edits(plan, seed);
    for (int i = 0; i < 40; ++i)
        edits.one();
    const PlanContents first = plan.contents();
    const Instant firstMoment = plan.now;
    plan.open();
    const IssuedReport issued = need(plan.db->write(edit(), [](Transaction &t) {
        return issuedreports::issue(t, reportOf(2013), QByteArrayLiteral("%PDF-1.7 uno"));
    }));
    plan.open();
    for (int i = 0; i < 250; ++i)
        edits.one();
    const PlanContents second = plan.contents();
    const Instant secondMoment = plan.now;
    plan.open();
    for (int i = 0; i < 250; ++i)
        edits.one();
    REQUIRE_FALSE(plan.contents() == second);

    const QByteArray before = bytesOf(plan.path);
    CHECK(plan.knownAt(firstMoment) == first);
    checkSameFigures(plan.knownAt(firstMoment), first);
    CHECK(plan.knownAt(secondMoment) == second);
    checkSameFigures(plan.knownAt(secondMoment), second);
    CHECK(plan.knownAt(plan.now) == plan.contents());
    CHECK(need(plan.db->read([&](Transaction &t) { return contents::knownWhenIssued(t, issued.id); })) == first);
    CHECK(bytesOf(plan.path) == before); // it is only read
}

TEST_CASE("An import that was taken back since was known while it was there", "[undo][knownat]")
{
    Going plan;
    plan.perform([](Transaction &t) -> Result<> {
        const Result<ImportId> done = imports::append(t, committeeDraft(), source());
        return done ? Result<>() : Result<>(done.error());
    });
    const PlanContents then = plan.contents();
    const qint64 edit = need(plan.db->read([](Transaction &t) { return Result<qint64>(issuedreports::lastEdit(t)); }));
    // The same moment for all, for undo lives with the open file: so the report says where it was.
    const IssuedReport issued = need(plan.db->write(testing::edit(), [&](Transaction &t) {
        return issuedreports::issue(t, reportOf(2013), QByteArrayLiteral("%PDF-1.7 uno"), edit);
    }));
    need(plan.history->undo());
    REQUIRE(plan.contents().activities.size() < then.activities.size());
    PlanContents known = need(plan.db->read([&](Transaction &t) { return contents::knownWhenIssued(t, issued.id); }));
    CHECK(known == then);
    need(plan.history->redo());
    known = need(plan.db->read([&](Transaction &t) { return contents::knownWhenIssued(t, issued.id); }));
    CHECK(known == then);
}

TEST_CASE("Bytes and moments of rows that are gone are known as they were", "[undo][knownat]")
{
    Going plan;
    putBytes(plan.folder.filePath(QStringLiteral("lista.pdf")), QByteArray(100, 'x'));
    plan.perform([&](Transaction &t) -> Result<> {
        Evidence proof;
        proof.title = QStringLiteral("Lista");
        const Result<Evidence> added = evidences::addFile(t, plan.folder.filePath(QStringLiteral("lista.pdf")), proof);
        return added ? Result<>() : Result<>(added.error());
    });
    const PlanContents then = plan.contents();
    const Instant moment = plan.now;
    plan.open();
    plan.perform([&](Transaction &t) { t.remove<Evidence>(then.evidence.back().id); });
    CHECK(plan.knownAt(moment) == then);
}

TEST_CASE("Meetings are known as they were", "[undo][knownat]")
{
    TempCommittee temp;
    const ActaId one = temp.begin(day(2013, 5, 17)).id;
    temp.fill(one);
    temp.report(temp.commitment(one, day(2013, 6, 1)), CommitmentEntryKind::Note, day(2013, 5, 18));
    const ActaId other = temp.begin(day(2013, 6, 17)).id;
    const PlanContents then = temp.contents();
    const Instant moment = noon();
    temp.db.reset();
    temp.db = need(Database::open(temp.path, Database::Mode::ReadWrite, Clock::fixed({moment.msSinceEpoch + 1000})));
    need(temp.approve(one));
    need(temp.sign(one));
    need(temp.run([&](Transaction &t) { return actas::remove(t, other); }));
    REQUIRE_FALSE(temp.contents() == then);
    CHECK(need(temp.db->read([&](Transaction &t) { return contents::knownAt(t, moment); })) == then);
}

TEST_CASE("Before the history begins nothing is known, and that is said", "[undo][knownat]")
{
    Going plan;
    CHECK(testing::codeOf(plan.at({noon().msSinceEpoch - 1})) == ErrorCode::NotFound);
    CHECK(testing::codeOf(plan.db->read([](Transaction &t) { return contents::knownWhenIssued(t, {7}); })) == ErrorCode::NotFound);
    need(plan.db->write(edit(), [](Transaction &t) -> Result<> {
        const Result<ImportId> done = imports::replace(t, draft(), source());
        return done ? Result<>() : Result<>(done.error());
    }));
    CHECK(testing::codeOf(plan.at(noon())) == ErrorCode::NotFound); // all of it was replaced, with its history
    CHECK(plan.knownAt(plan.now) == plan.contents());
}

TEST_CASE("What another file issued was not known here", "[undo][knownat]")
{
    Going from;
    need(from.db->write(edit(), [](Transaction &t) { return issuedreports::issue(t, reportOf(2013), QByteArrayLiteral("%PDF-1.7 uno")); }));
    Going into;
    into.open();
    need(into.db->write(edit(), [more = from.contents()](Transaction &t) { return imports::append(t, more, source()); }));
    CHECK(testing::codeOf(into.db->read([](Transaction &t) { return contents::knownWhenIssued(t, {1}); })) == ErrorCode::NotFound);
}

TEST_CASE("An import that an older version took back without a word is not made up", "[undo][knownat]")
{
    Going plan;
    const Instant moment = plan.now;
    plan.perform([](Transaction &t) -> Result<> {
        const Result<ImportId> done = imports::append(t, draft(), source());
        return done ? Result<>() : Result<>(done.error());
    });
    need(plan.history->undo());
    runSql(plan.path, {QStringLiteral("DROP TRIGGER change_is_kept_on_delete"), QStringLiteral("DROP TRIGGER edit_is_kept_on_update"),
                       QStringLiteral("DELETE FROM change WHERE kind = 'delete'"),
                       QStringLiteral("UPDATE edit SET at = '2030-01-01T00:00:00.000Z' WHERE id = (SELECT max(id) FROM edit)")});
    CHECK(testing::codeOf(plan.at(moment)) == ErrorCode::Conflict);
    CHECK(plan.at(noon())); // it was not there yet, so nothing is missing
}

TEST_CASE("Texts of a year and challenges are undone, an issued report is not", "[undo][report]")
{
    Going plan;
    plan.perform([](Transaction &t) {
        YearTexts texts;
        texts.year = 2013;
        texts.difficulties = QStringLiteral("Sin presupuesto");
        yeartexts::put(t, texts);
        Challenge challenge;
        challenge.year = 2013;
        challenge.challenge = QStringLiteral("Conseguirlo");
        yeartexts::addChallenge(t, challenge);
    });
    const PlanContents after = plan.contents();
    for (int round = 0; round < 2; ++round) {
        need(plan.history->undo());
        CHECK(plan.contents().yearTexts.empty());
        CHECK(plan.contents().challenges.empty());
        need(plan.history->redo());
        CHECK(plan.contents().challenges.size() == after.challenges.size());
        CHECK(plan.contents().yearTexts.front().difficulties == after.yearTexts.front().difficulties);
    }
    need(plan.history->perform(edit(), [](Transaction &t) -> Result<> {
        const auto issued = issuedreports::issue(t, reportOf(2013), QByteArrayLiteral("%PDF-1.7 uno"));
        return issued ? Result<>() : Result<>(issued.error());
    }));
    CHECK_FALSE(plan.history->canUndo());
}
