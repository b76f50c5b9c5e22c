// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/actachecks.h"
#include "core/domain/quorum.h"
#include "tests/support/catch.h"

using namespace gelt;

namespace {

using Kind = ActaFinding::Kind;

Attendance voter(qint64 id, Presence presence)
{
    Attendance line;
    line.id = {id};
    line.acta = {1};
    line.order = static_cast<int>(id);
    line.name = QStringLiteral("Miembro %1").arg(id);
    line.vote = true;
    line.presence = presence;
    return line;
}

/// A meeting of three voters, of whom two came, with nothing to mend.
Meetings ready()
{
    Meetings meetings;
    Acta acta;
    acta.id = {1};
    acta.date = QDate(2013, 5, 17);
    acta.from = QTime(9, 0);
    acta.to = QTime(11, 0);
    acta.place = QStringLiteral("Sala de juntas");
    meetings.actas = {acta};
    meetings.attendance = {voter(1, Presence::InPerson), voter(2, Presence::Virtual), voter(3, Presence::Excused)};
    AgendaItem item;
    item.id = {1};
    item.acta = {1};
    item.order = 1;
    item.title = QStringLiteral("Llamado a lista");
    item.development = QStringLiteral("<p>Se llamó a lista.</p>");
    meetings.items = {item};
    meetings.signers = {{{1}, {1}, 1, QStringLiteral("Ana"), QStringLiteral("Alcaldesa")}};
    return meetings;
}

std::vector<Kind> kindsOf(const Meetings &meetings, bool reviewed = false)
{
    std::vector<Kind> kinds;
    for (const ActaFinding &finding : findingsBeforeApproval(meetings, {1}, reviewed)) {
        CHECK_FALSE(finding.message.isEmpty());
        CHECK_FALSE(finding.message.contains(u'%'));
        kinds.push_back(finding.kind);
    }
    return kinds;
}

using Kinds = std::vector<Kind>;

} // namespace

TEST_CASE("A whole acta has nothing to look at before its approval", "[domain][acta]")
{
    CHECK(kindsOf(ready()).empty());
    CHECK(findingsBeforeApproval(ready(), {99}, false).empty());
}

TEST_CASE("Each gap of an acta is found, with the place where it is mended", "[domain][acta]")
{
    Meetings meetings = ready();
    SECTION("the end of the meeting")
    {
        meetings.actas[0].to = {};
        CHECK(kindsOf(meetings) == Kinds{Kind::NoTime});
    }
    SECTION("its beginning, end and place")
    {
        meetings.actas[0].from = {};
        meetings.actas[0].to = {};
        meetings.actas[0].place = QStringLiteral("  ");
        CHECK(kindsOf(meetings) == Kinds{Kind::NoTime, Kind::NoTime, Kind::NoPlace});
    }
    SECTION("the quorum")
    {
        meetings.attendance[1].presence = Presence::Absent;
        CHECK(kindsOf(meetings) == Kinds{Kind::NoQuorum});
    }
    SECTION("voters at all")
    {
        for (Attendance &line : meetings.attendance)
            line.vote = false;
        CHECK(kindsOf(meetings) == Kinds{Kind::NoVoters});
    }
    SECTION("a member of whom nobody said anything")
    {
        meetings.attendance[2].presence = Presence::Unknown;
        const auto findings = findingsBeforeApproval(meetings, {1}, false);
        REQUIRE(findings.size() == 1);
        CHECK(findings[0].kind == Kind::Unaccounted);
        CHECK(findings[0].attendance == AttendanceId{3});
        CHECK(findings[0].message.contains(QStringLiteral("Miembro 3")));
        meetings.attendance[2].guest = true;
        meetings.attendance[2].vote = false;
        CHECK(kindsOf(meetings).empty());
    }
    SECTION("a delegate without a name")
    {
        meetings.attendance[1].presence = Presence::Delegate;
        CHECK(kindsOf(meetings) == Kinds{Kind::DelegateWithoutName});
        meetings.attendance[1].delegateName = QStringLiteral("Luis");
        CHECK(kindsOf(meetings).empty());
    }
    SECTION("the agenda")
    {
        meetings.items.clear();
        CHECK(kindsOf(meetings) == Kinds{Kind::NoAgenda});
    }
    SECTION("signers")
    {
        meetings.signers.clear();
        CHECK(kindsOf(meetings) == Kinds{Kind::NoSigners});
    }
    SECTION("more votes than voters")
    {
        Decision decision;
        decision.id = {7};
        decision.acta = {1};
        decision.item = {1};
        decision.text = QStringLiteral("Aprobar el plan");
        decision.votes = Votes{2, 0, 0};
        meetings.decisions = {decision};
        CHECK(kindsOf(meetings).empty());
        meetings.decisions[0].votes->blank = 1;
        const auto findings = findingsBeforeApproval(meetings, {1}, false);
        REQUIRE(findings.size() == 1);
        CHECK(findings[0].kind == Kind::VotesTooMany);
        CHECK(findings[0].decision == DecisionId{7});
        CHECK(findings[0].item == AgendaItemId{1});
    }
    SECTION("a commitment without responsible or date")
    {
        Commitment commitment;
        commitment.id = {4};
        commitment.acta = {1};
        commitment.number = 1;
        commitment.text = QStringLiteral("Publicar el acta");
        meetings.commitments = {commitment};
        CHECK(kindsOf(meetings) == Kinds{Kind::CommitmentIncomplete});
        meetings.commitments[0].due = QDate(2013, 6, 1);
        CHECK(kindsOf(meetings) == Kinds{Kind::CommitmentIncomplete});
        meetings.commitments[0].responsible = {5};
        CHECK(kindsOf(meetings).empty());
        meetings.commitments[0].responsible = {};
        meetings.commitments[0].responsibleText = QStringLiteral("Todos");
        CHECK(kindsOf(meetings).empty());
        meetings.commitments[0].due = {};
        CHECK(kindsOf(meetings) == Kinds{Kind::CommitmentIncomplete});
    }
}

TEST_CASE("A point of the agenda is developed by words, a decision, a commitment, or commitments to look at",
          "[domain][acta]")
{
    Meetings meetings = ready();
    AgendaItem &item = meetings.items[0];
    item.development = QStringLiteral("<p> <b></b></p><ul><li></li></ul>");
    CHECK(kindsOf(meetings) == Kinds{Kind::Undeveloped});
    SECTION("words") { item.development = QStringLiteral("<table><tr><td>x</td></tr></table>"); }
    SECTION("a decision")
    {
        Decision decision;
        decision.acta = {1};
        decision.item = {1};
        decision.text = QStringLiteral("Sí");
        meetings.decisions = {decision};
    }
    SECTION("a commitment")
    {
        Commitment commitment;
        commitment.acta = {1};
        commitment.item = {1};
        commitment.text = QStringLiteral("Algo");
        commitment.responsibleText = QStringLiteral("Todos");
        commitment.due = QDate(2013, 6, 1);
        meetings.commitments = {commitment};
    }
    SECTION("commitments to look at")
    {
        CHECK(kindsOf(meetings, true) == Kinds{Kind::Undeveloped});
        item.role = AgendaRole::Commitments;
        CHECK(kindsOf(meetings, false) == Kinds{Kind::Undeveloped});
        CHECK(kindsOf(meetings, true).empty());
        return;
    }
    CHECK(kindsOf(meetings).empty());
}

TEST_CASE("Approving against the order of the meetings is found from both sides", "[domain][acta]")
{
    Meetings meetings = ready();
    Acta other;
    other.id = {2};
    SECTION("the meeting before has no approved acta")
    {
        other.date = QDate(2013, 4, 1);
        meetings.actas.push_back(other);
        const auto findings = findingsBeforeApproval(meetings, {1}, false);
        REQUIRE(findings.size() == 1);
        CHECK(findings[0].kind == Kind::PreviousNotApproved);
        CHECK(findings[0].acta == ActaId{2});
        meetings.actas[1].state = ActaState::Approved;
        meetings.actas[1].number = ActaNumber{2013, 1};
        CHECK(kindsOf(meetings).empty());
    }
    SECTION("a later meeting has its number already")
    {
        other.date = QDate(2013, 6, 1);
        other.state = ActaState::Signed;
        other.number = ActaNumber{2013, 1};
        meetings.actas.push_back(other);
        CHECK(kindsOf(meetings) == Kinds{Kind::LaterApproved});
        meetings.actas[1].date = QDate(2014, 6, 1); // numbers begin again there
        CHECK(kindsOf(meetings).empty());
        meetings.settings.numbering = Numbering::Continuous;
        CHECK(kindsOf(meetings) == Kinds{Kind::LaterApproved});
        meetings.actas[0].number = ActaNumber{2013, 2}; // reopened: it keeps what it has
        CHECK(kindsOf(meetings).empty());
    }
    SECTION("annulled actas and those that clarify others are passed over")
    {
        other.date = QDate(2013, 4, 1);
        other.state = ActaState::Annulled;
        meetings.actas.push_back(other);
        other.id = {3};
        other.state = ActaState::Draft;
        other.clarifies = {2};
        meetings.actas.push_back(other);
        CHECK(kindsOf(meetings).empty());
        CHECK(previousActa(meetings, {1}) == nullptr);
        other.id = {4};
        other.clarifies = {};
        other.date = meetings.actas[0].date; // the same day, begun later
        meetings.actas.push_back(other);
        CHECK(previousActa(meetings, {1}) == nullptr);
        CHECK(previousActa(meetings, {4})->id == ActaId{1});
    }
}

TEST_CASE("The quorum follows the committee's rule", "[domain][acta]")
{
    QuorumRule rule;
    for (const auto &[voters, required] : {std::pair(0, 0), {1, 1}, {2, 2}, {3, 2}, {4, 3}, {5, 3}, {40, 21}})
        CHECK(rule.required(voters) == required);
    rule.kind = QuorumKind::Fixed;
    rule.fixed = 4;
    CHECK(rule.required(9) == 4);
    CHECK(rule.required(2) == 4);
    CHECK(rule.required(0) == 0);
    rule = {QuorumKind::Fraction, 1, 2, 3};
    for (const auto &[voters, required] : {std::pair(1, 1), {3, 2}, {6, 4}, {7, 5}, {9, 6}})
        CHECK(rule.required(voters) == required);
}

TEST_CASE("Guests never count, delegates do, and who left is not there", "[domain][acta]")
{
    std::vector<Attendance> roll{voter(1, Presence::InPerson), voter(2, Presence::Delegate), voter(3, Presence::Absent),
                                 voter(4, Presence::Virtual), voter(5, Presence::InPerson)};
    roll[3].arrived = QTime(9, 30);
    roll[3].left = QTime(10, 30);
    roll[4].vote = false;
    Attendance guest = voter(6, Presence::InPerson);
    guest.guest = true;
    roll.push_back(guest);
    CHECK(votersOf(roll) == 4);
    CHECK(votersThere(roll) == 3);
    CHECK(votersThereAt(roll, QTime(9, 0)) == 2);
    CHECK(votersThereAt(roll, QTime(9, 30)) == 3);
    CHECK(votersThereAt(roll, QTime(10, 29)) == 3);
    CHECK(votersThereAt(roll, QTime(10, 30)) == 2);
    CHECK_FALSE(QuorumCount{4, 3, 2}.isReached());
    CHECK(QuorumCount{4, 3, 3}.isReached());
    CHECK_FALSE(QuorumCount{}.isReached());
}

TEST_CASE("Gaps and repeats among numbers are found year by year", "[domain][acta]")
{
    using Finding = NumberFinding;
    CHECK(numberFindings({}).empty());
    CHECK(numberFindings({{2013, 5}, {2013, 6}, {2012, 1}, {0, 3}}).empty());
    CHECK(numberFindings({{2013, 6}, {2013, 2}, {2013, 1}})
          == std::vector{Finding{Finding::Kind::Gap, {2013, 3}, {2013, 5}}});
    CHECK(numberFindings({{0, 2}, {0, 2}, {0, 2}, {0, 4}})
          == std::vector{Finding{Finding::Kind::Repeat, {0, 2}, {0, 2}}, Finding{Finding::Kind::Gap, {0, 3}, {0, 3}}});
}

TEST_CASE("A number is read back from what is printed, and from nothing else", "[domain][acta]")
{
    for (const ActaNumber number : {ActaNumber{2013, 1}, {2013, 1234}, {0, 7}, {1900, 99999}})
        CHECK(ActaNumber::fromText(number.text()) == number);
    CHECK(ActaNumber{2013, 1}.text() == QStringLiteral("2013-001"));
    CHECK(ActaNumber{0, 12}.text() == QStringLiteral("012"));
    CHECK(ActaNumber::fromText(u" 2013-1 ") == ActaNumber{2013, 1});
    for (const QStringView text : {u"", u"-", u"2013-", u"-1", u"2013-0", u"0", u"1899-1", u"2013-1-1", u"2013-1a", u"123456",
                                   u"+1", u"ACTA 1"})
        CHECK_FALSE(ActaNumber::fromText(text));
}

TEST_CASE("An acta goes through its life and no other way", "[domain][acta]")
{
    using enum ActaState;
    const std::vector<std::pair<ActaState, ActaState>> allowed{
        {Draft, InReview}, {InReview, Draft}, {Draft, Approved}, {InReview, Approved}, {Approved, InReview},
        {Approved, Signed}, {Signed, Archived}, {Approved, Annulled}, {Signed, Annulled}, {Archived, Annulled}};
    for (const auto &from : Codes<ActaState>::all) {
        for (const auto &to : Codes<ActaState>::all)
            CHECK(mayFollow(from.value, to.value)
                  == (std::ranges::find(allowed, std::pair(from.value, to.value)) != allowed.end()));
    }
}
