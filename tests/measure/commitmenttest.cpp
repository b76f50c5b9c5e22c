// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/commitments.h"
#include "tests/measure/planbuilder.h"

using namespace gelt;

namespace Catch {

template <>
struct StringMaker<CommitmentState> {
    static std::string convert(CommitmentState state) { return codeOf(state).toStdString(); }
};

} // namespace Catch

namespace {

using EntryKind = CommitmentEntryKind;
using CState = CommitmentState;

QDate may(int day) { return QDate(2013, 5, day); }
QDate june(int day) { return QDate(2013, 6, day); }

Commitment commitment(QDate due = may(20))
{
    Commitment made;
    made.id = {1};
    made.acta = {1};
    made.number = 1;
    made.text = QStringLiteral("Publicar el directorio");
    made.due = due;
    return made;
}

/// The log of one commitment, written down in the order of recording.
struct Log {
    Log &add(EntryKind kind, QDate date, QDate newDue = {})
    {
        CommitmentEntry entry;
        entry.id = {static_cast<qint64>(entries.size()) + 1};
        entry.commitment = {1};
        entry.kind = kind;
        entry.date = date;
        entry.newDue = newDue;
        entry.note = QStringLiteral("nota %1").arg(entry.id.value);
        entries.push_back(entry);
        return *this;
    }
    CommitmentMeasure at(QDate cutOff, QDate due = may(20)) const
    {
        return measureCommitment(commitment(due), entries, cutOff, nullptr);
    }
    std::vector<CommitmentEntry> entries;
};

/// Meetings by their dates; each is approved, with a point that follows commitments up.
struct MeetingsBuilder {
    ActaId meeting(QDate date, ActaState state = ActaState::Approved)
    {
        Acta acta;
        acta.id = {static_cast<qint64>(contents.meetings.actas.size()) + 1};
        acta.date = date;
        acta.state = state;
        contents.meetings.actas.push_back(acta);
        AgendaItem item;
        item.id = {acta.id.value};
        item.acta = acta.id;
        item.role = AgendaRole::Commitments;
        contents.meetings.items.push_back(item);
        return acta.id;
    }
    CommitmentId made(ActaId acta, QDate due)
    {
        Commitment made = commitment(due);
        made.id = {static_cast<qint64>(contents.meetings.commitments.size()) + 1};
        made.acta = acta;
        made.number = static_cast<int>(made.id.value);
        made.text = QStringLiteral("Compromiso %1").arg(made.id.value);
        contents.meetings.commitments.push_back(made);
        std::ranges::stable_sort(contents.meetings.commitments, {}, &Commitment::acta);
        return made.id;
    }
    void entry(CommitmentId commitment, EntryKind kind, QDate date, const QString &note, QDate newDue = {})
    {
        CommitmentEntry entry;
        entry.id = {static_cast<qint64>(contents.meetings.entries.size()) + 1};
        entry.commitment = commitment;
        entry.kind = kind;
        entry.date = date;
        entry.note = note;
        entry.newDue = newDue;
        contents.meetings.entries.push_back(entry);
        std::ranges::stable_sort(contents.meetings.entries, {}, &CommitmentEntry::commitment);
    }
    /// Keeps what the meeting looks at, as its approval does.
    void freeze(ActaId acta)
    {
        Acta &row = contents.meetings.actas[static_cast<std::size_t>(acta.value) - 1];
        row.state = ActaState::Draft;
        const auto lines = review(acta);
        row.state = ActaState::Approved;
        contents.meetings.reviewed.insert(contents.meetings.reviewed.end(), lines.begin(), lines.end());
        std::ranges::stable_sort(contents.meetings.reviewed, {}, &ReviewedCommitment::acta);
    }
    std::vector<ReviewedCommitment> review(ActaId acta) const { return commitmentsToReview(contents, acta); }
    std::vector<CommitmentId> reviewed(ActaId acta) const
    {
        std::vector<CommitmentId> ids;
        for (const ReviewedCommitment &line : review(acta))
            ids.push_back(line.commitment);
        return ids;
    }

    PlanContents contents = PlanBuilder().contents;
};

using Ids = std::vector<CommitmentId>;

} // namespace

TEST_CASE("A commitment is pending until its day is over, then overdue", "[measure][commitment]")
{
    CHECK(Log().at(may(20)).state == CState::Pending);
    CHECK(Log().at(may(21)).state == CState::Overdue);
    CHECK(Log().at(may(21)).due == may(20));
    CHECK_FALSE(Log().at(may(21)).changed.isValid());
    CHECK(Log().at(QDate(2015, 1, 1), {}).state == CState::Pending); // nobody said a day
}

TEST_CASE("A commitment is done in time up to its day in force, and late after it", "[measure][commitment]")
{
    CHECK(Log().add(EntryKind::Done, may(20)).at(june(1)).state == CState::Done);
    CHECK(Log().add(EntryKind::Done, may(21)).at(june(1)).state == CState::DoneLate);
    CHECK(Log().add(EntryKind::Done, may(21)).at(june(1)).doneOn == may(21));
    CHECK(Log().add(EntryKind::Done, may(21)).at(june(1), {}).state == CState::Done);
    CHECK(Log().add(EntryKind::Done, may(21)).at(may(20)).state == CState::Pending); // dated later
    const Log extended = Log().add(EntryKind::Extended, may(18), june(10)).add(EntryKind::Done, june(5));
    CHECK(extended.at(june(9)).state == CState::Done);
    CHECK(extended.at(june(9)).due == june(10));
    CHECK(extended.at(june(4)).state == CState::Pending);
    CHECK(extended.at(may(17)).due == may(20));
    CHECK(Log().add(EntryKind::Done, may(22)).add(EntryKind::Note, may(25)).at(june(1)).changed == may(25));
}

TEST_CASE("A deadline that comes back earlier makes a commitment late", "[measure][commitment]")
{
    const Log log = Log().add(EntryKind::Extended, may(2), june(30)).add(EntryKind::Extended, may(10), may(12));
    CHECK(log.at(may(9)).due == june(30));
    CHECK(log.at(may(12)).state == CState::Pending);
    CHECK(log.at(may(13)).state == CState::Overdue);
}

TEST_CASE("Of two entries on one day the later recorded wins", "[measure][commitment]")
{
    CHECK(Log().add(EntryKind::Extended, may(5), june(1)).add(EntryKind::Extended, may(5), june(9)).at(june(5)).due
          == june(9));
    CHECK(Log().add(EntryKind::Done, may(5)).add(EntryKind::Withdrawn, may(5)).at(june(1)).state == CState::Withdrawn);
    CHECK(Log().add(EntryKind::Withdrawn, may(5)).add(EntryKind::Done, may(5)).at(june(1)).state == CState::Done);
    // Recorded later, but of an earlier day: the day decides.
    CHECK(Log().add(EntryKind::Withdrawn, may(9)).add(EntryKind::Done, may(5)).at(june(1)).state == CState::Withdrawn);
    CHECK(Log().add(EntryKind::Done, may(22)).add(EntryKind::Extended, may(22), june(9)).at(june(1)).state == CState::Pending);
    CHECK(Log().add(EntryKind::Extended, may(22), june(9)).add(EntryKind::Done, may(22)).at(june(1)).state == CState::Done);
}

TEST_CASE("A commitment is done since the first of the entries that say so in a row", "[measure][commitment]")
{
    const Log twice = Log().add(EntryKind::Done, may(15)).add(EntryKind::Note, may(17)).add(EntryKind::Done, may(25));
    CHECK(twice.at(june(1)).state == CState::Done);
    CHECK(twice.at(june(1)).doneOn == may(15));
    const Log again = Log().add(EntryKind::Done, may(15)).add(EntryKind::Extended, may(16), may(18)).add(EntryKind::Done, may(25));
    CHECK(again.at(june(1)).state == CState::DoneLate);
    CHECK(again.at(june(1)).doneOn == may(25));
    CHECK(again.at(may(17)).doneOn == QDate());
}

TEST_CASE("A commitment that is withdrawn is owed by nobody until it gets another day", "[measure][commitment]")
{
    const Log log = Log().add(EntryKind::Withdrawn, may(25)).add(EntryKind::Extended, june(5), june(30));
    CHECK(log.at(may(24)).state == CState::Overdue);
    CHECK(log.at(june(4)).state == CState::Withdrawn);
    CHECK(log.at(june(5)).state == CState::Pending);
    CHECK(log.at(QDate(2013, 7, 1)).state == CState::Overdue);
}

TEST_CASE("Void entries do not count", "[measure][commitment]")
{
    Log log = Log().add(EntryKind::Done, may(15)).add(EntryKind::Extended, may(16), june(30));
    for (CommitmentEntry &entry : log.entries)
        entry.voided = Voiding{may(17), QStringLiteral("Se registró mal"), {}};
    CHECK(log.at(june(1)) == Log().at(june(1)));
}

TEST_CASE("A commitment that became an activity stands as the activity does", "[measure][commitment]")
{
    Commitment became = commitment();
    became.isActivity = true;
    const Log log = Log().add(EntryKind::Done, may(1)); // from before it became one
    ActivityMeasure activity;
    activity.due = june(30);
    activity.completedOn = june(20);
    const auto at = [&](State state) {
        activity.state = state;
        return measureCommitment(became, log.entries, june(25), &activity);
    };
    CHECK(at(State::Done).state == CState::Done);
    CHECK(at(State::Done).doneOn == june(20));
    CHECK(at(State::Done).changed == june(20));
    CHECK(at(State::DoneLate).state == CState::DoneLate);
    CHECK(at(State::Overdue).state == CState::Overdue);
    CHECK(at(State::Behind).state == CState::Overdue);
    CHECK(at(State::NotApplicable).state == CState::Withdrawn);
    CHECK(at(State::Replaced).state == CState::Withdrawn);
    for (const State state : {State::NotStarted, State::InProgress, State::OnTrack, State::Suspended}) {
        CHECK(at(state).state == CState::Pending);
        CHECK_FALSE(at(state).doneOn.isValid());
        CHECK(at(state).changed == may(1));
        CHECK(at(state).due == june(30));
    }
}

TEST_CASE("Commitments of annulled actas drop out", "[measure][commitment]")
{
    MeetingsBuilder b;
    const ActaId first = b.meeting(may(2));
    const ActaId second = b.meeting(may(3));
    b.made(first, may(20));
    const CommitmentId stays = b.made(second, may(20));
    const auto ids = [&] {
        Ids found;
        for (const CommitmentMeasure &one : measureCommitments(b.contents, measure(b.contents, june(1))))
            found.push_back(one.id);
        return found;
    };
    CHECK(ids().size() == 2);
    b.contents.meetings.actas[0].state = ActaState::Annulled;
    CHECK(ids() == Ids{stays});
    const ActaId third = b.meeting(june(5), ActaState::Draft);
    CHECK(b.reviewed(third) == Ids{stays});
}

TEST_CASE("A meeting looks at what is open from before, by due day, those without one last", "[measure][commitment]")
{
    MeetingsBuilder b;
    const ActaId first = b.meeting(may(2));
    const CommitmentId open = b.made(first, {});
    const CommitmentId late = b.made(first, june(20));
    const CommitmentId soon = b.made(first, june(10));
    const ActaId second = b.meeting(june(15), ActaState::Draft);
    b.made(second, june(30)); // its own are no follow-up
    const auto lines = b.review(second);
    REQUIRE(b.reviewed(second) == Ids{soon, late, open});
    CHECK(lines[0].state == CState::Overdue);
    CHECK(lines[1].state == CState::Pending);
    CHECK(lines[0].order == 1);
    CHECK(lines[2].order == 3);
    CHECK(lines[0].text == QStringLiteral("Compromiso 3"));
    CHECK(lines[0].acta == second);
    CHECK(b.review(first).empty());
}

TEST_CASE("What changed since the meeting before is looked at once, then no more", "[measure][commitment]")
{
    MeetingsBuilder b;
    const ActaId first = b.meeting(may(2));
    const CommitmentId done = b.made(first, may(20));
    const ActaId second = b.meeting(may(15));
    b.freeze(second);
    REQUIRE(b.reviewed(second) == Ids{done});
    b.entry(done, EntryKind::Note, may(10), QStringLiteral("En curso"));
    b.entry(done, EntryKind::Done, may(18), QStringLiteral("Publicado"));
    const ActaId third = b.meeting(june(1), ActaState::Draft);
    const auto lines = b.review(third);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].state == CState::Done);
    CHECK(lines[0].note.contains(QStringLiteral("Publicado")));
    b.freeze(third);
    const ActaId fourth = b.meeting(june(20), ActaState::Draft);
    CHECK(b.review(fourth).empty());
    // What the third keeps is what it kept, whatever comes later.
    b.entry(done, EntryKind::Withdrawn, may(19), QStringLiteral("Ya no"));
    CHECK(b.review(third) == lines);
}

TEST_CASE("What was told late is told in the next meeting all the same", "[measure][commitment]")
{
    MeetingsBuilder b;
    const ActaId first = b.meeting(may(2));
    const CommitmentId old = b.made(first, may(20));
    const ActaId second = b.meeting(may(15));
    const CommitmentId sameDay = b.made(second, may(20));
    b.freeze(second);
    b.entry(old, EntryKind::Done, may(10), QStringLiteral("Se hizo antes")); // written down after the second meeting
    b.entry(sameDay, EntryKind::Done, may(15), QStringLiteral("Se hizo allí"));
    const ActaId third = b.meeting(june(1), ActaState::Draft);
    CHECK(b.reviewed(third) == Ids{old, sameDay});
    CHECK(b.review(third)[0].note == QStringLiteral("Se hizo antes"));
    CHECK(b.review(third)[1].note == QStringLiteral("Se hizo allí"));
}

TEST_CASE("A meeting that did not look at commitments hides none from the next", "[measure][commitment]")
{
    MeetingsBuilder b;
    const ActaId first = b.meeting(may(2));
    const CommitmentId done = b.made(first, may(20));
    const ActaId second = b.meeting(may(15));
    b.contents.meetings.items[1].role = AgendaRole::Topic;
    b.entry(done, EntryKind::Done, may(10), QStringLiteral("Publicado"));
    const ActaId third = b.meeting(june(1), ActaState::Draft);
    CHECK(b.reviewed(third) == Ids{done});
    CHECK(b.reviewed(second).empty()); // approved, and it keeps no lines
}

TEST_CASE("A meeting looks at a commitment that became an activity as the activity stood on its day",
          "[measure][commitment]")
{
    MeetingsBuilder b;
    PlanBuilder plan;
    plan.contents.meetings = b.contents.meetings;
    const ActivityId activity = plan.activity(QStringLiteral("Junio 2013"));
    plan.progress(activity, june(20), 100);
    b.contents = plan.contents;
    const ActaId first = b.meeting(may(2));
    b.made(first, may(20));
    b.contents.meetings.commitments[0].activity = activity;
    b.contents.meetings.commitments[0].isActivity = true;
    const ActaId second = b.meeting(june(1), ActaState::Draft);
    REQUIRE(b.review(second).size() == 1);
    CHECK(b.review(second)[0].state == CState::Pending);
    CHECK(b.review(second)[0].due == june(30));
    b.contents.meetings.actas[1].date = june(25);
    REQUIRE(b.review(second).size() == 1);
    CHECK(b.review(second)[0].state == CState::Done);
    b.contents.activities.clear(); // removed: what was agreed counts again
    CHECK(b.review(second)[0].state == CState::Overdue);
}
