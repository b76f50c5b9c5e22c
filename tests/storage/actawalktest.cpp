// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/actachecks.h"
#include "core/storage/check.h"
#include "core/storage/contents.h"
#include "core/storage/refresh.h"
#include "core/storage/tables.h"
#include "tests/storage/committee.h"

#include <algorithm>
#include <functional>
#include <map>
#include <random>

using namespace gelt;
using namespace gelt::testing;

namespace {

using Act = std::function<Result<>(Transaction &)>;

/// What of an acta stays from its approval on: all but its further life and what commitments are tied to.
WholeActa asFrozen(WholeActa whole)
{
    whole.acta.rowVersion = 0;
    whole.acta.state = ActaState::Approved;
    whole.acta.signedOn = {};
    whole.acta.annulled = {};
    for (Commitment &commitment : whole.commitments) {
        commitment.rowVersion = 0;
        commitment.activity = {};
        commitment.isActivity = false;
    }
    return whole;
}

template <class T>
Result<> plainly(const Result<T> &result)
{
    return result ? Result<>() : Result<>(result.error());
}

/// Random people at work on several actas, many of whose acts are not allowed.
class Walk {
public:
    explicit Walk(unsigned seed) : m_random(seed)
    {
        putBytes(m_temp.file("escaneada.jpg"), QByteArrayLiteral("firmas"));
        m_shown = m_temp.contents();
        QObject::connect(m_temp.db.get(), &Database::committed, m_temp.db.get(),
                         [this](const Changes &changes) { m_changes.insert(m_changes.end(), changes.begin(), changes.end()); });
    }

    void step()
    {
        const PlanContents before = m_temp.contents();
        const Act act = anyAct(before);
        m_changes.clear();
        const Result<> done = m_temp.run(act);
        const PlanContents after = m_temp.contents();
        if (!done) {
            INFO(done.error().message.toStdString() << done.error().detail.toStdString());
            REQUIRE(after == before);
            REQUIRE(m_changes.empty());
            REQUIRE(done.error().code != ErrorCode::Internal);
            ++m_refused;
            return;
        }
        ++m_done;
        need(m_temp.db->read([&](Transaction &t) { contents::refresh(t, m_shown, m_changes); }));
        REQUIRE(m_shown == after);
        livesGoOn(before.meetings, after.meetings);
        frozenStays(after.meetings);
        numbersFollow(after.meetings);
    }

    void finish()
    {
        for (const Acta &acta : m_temp.contents().meetings.actas) {
            if (acta.signedOn.isValid() && !acta.registered)
                CHECK(m_temp.keptPages(acta.id) == pagesOf(acta.id));
        }
        for (const checking::Finding &finding : need(checking::check(*m_temp.db))) {
            INFO(finding.what.toStdString());
            CHECK_FALSE(finding.bad);
        }
        CHECK(m_done > 50);
        CHECK(m_refused > 20);
    }

private:
    int upTo(int most) { return std::uniform_int_distribution(0, most)(m_random); }
    bool rarely() { return upTo(4) == 0; }
    QDate anyDay() { return day(2013, 1, 10).addDays(upTo(500)); }
    QString sometimes(const char *words) { return rarely() ? QString() : QString::fromUtf8(words); }

    /// The key of any row, now and then of none.
    template <class Row>
    decltype(Row::id) any(const std::vector<Row> &rows)
    {
        if (rows.empty() || upTo(30) == 0)
            return {999};
        return rows[static_cast<std::size_t>(upTo(static_cast<int>(rows.size()) - 1))].id;
    }

    Act anyAct(const PlanContents &now)
    {
        const ActaId id = any(now.meetings.actas);
        const int kind = upTo(9);
        if (now.meetings.actas.size() < 3 || kind == 0)
            return newMeeting(now, id);
        if (kind <= 4)
            return lifeOf(id, now);
        return kind <= 6 ? commitmentAct(now, id) : editOf(id, now);
    }

    Act newMeeting(const PlanContents &now, ActaId id)
    {
        const QDate date = anyDay();
        switch (now.meetings.actas.size() < 3 ? 0 : upTo(5)) {
        case 0:
        case 1: {
            actas::Beginning beginning;
            beginning.date = date;
            beginning.place = QStringLiteral("Sala");
            return [=](Transaction &t) { return actas::begin(t, beginning), Result<>(); };
        }
        case 2: return [=](Transaction &t) { return plainly(actas::clarify(t, id, date)); };
        case 3: return [=](Transaction &t) { return actas::remove(t, id); };
        case 4: {
            Acta older;
            older.date = date;
            older.number = ActaNumber{rarely() ? 0 : date.year(), upTo(12)};
            return [=](Transaction &t) { return plainly(actas::registerOlder(t, older)); };
        }
        default: {
            CommitteeSettings settings = now.meetings.settings;
            settings.numbering = rarely() ? Numbering::Continuous : Numbering::Yearly;
            settings.firstNumber = 1 + upTo(3);
            settings.quorum.kind = Codes<QuorumKind>::all[static_cast<std::size_t>(upTo(2))].value;
            return [=](Transaction &t) { return t.update(settings), Result<>(); };
        }
        }
    }

    Act lifeOf(ActaId id, const PlanContents &now)
    {
        const QDate date = anyDay();
        const QString reason = sometimes("Se acordó");
        const Acta *const acta = findActa(now.meetings, id);
        const int version = acta ? acta->rowVersion - (rarely() ? 1 : 0) : 1;
        switch (upTo(8)) {
        case 0: return [=](Transaction &t) { return actas::sendToReview(t, id, reason); };
        case 1: return [=](Transaction &t) { return actas::returnToDraft(t, id, reason); };
        case 2:
        case 3: return [=](Transaction &t) { return plainly(actas::approve(t, id, date, reason)); };
        case 4: return [=](Transaction &t) { return actas::reopen(t, id, reason); };
        case 5: return [=](Transaction &t) { return actas::sign(t, id, version, pagesOf(id), date); };
        case 6: return [=](Transaction &t) { return actas::archive(t, id); };
        case 7:
            if (upTo(3) == 0)
                return [=](Transaction &t) { return actas::annul(t, id, date, reason); };
            return [=, file = m_temp.file("escaneada.jpg")](Transaction &t) { return plainly(actas::attachScan(t, id, file)); };
        default: return leap(id, acta);
        }
    }

    /// A step that the life does not have, or another number, past the acts.
    Act leap(ActaId id, const Acta *acta)
    {
        const ActaState to = Codes<ActaState>::all[static_cast<std::size_t>(upTo(5))].value;
        const bool isStep = !acta || acta->state == to || mayFollow(acta->state, to);
        const ActaNumber number{2013 + upTo(1), upTo(9)};
        return [=](Transaction &t) -> Result<> {
            std::optional<Acta> row = t.find<Acta>(id);
            if (!row)
                return Error{ErrorCode::NotFound, {}, {}};
            if (isStep)
                row->number = number;
            else
                row->state = to;
            t.update(*row);
            if (row->number == t.find<Acta>(id)->number && isStep)
                return Error{ErrorCode::Conflict, QStringLiteral("nothing new"), {}};
            return {};
        };
    }

    Act commitmentAct(const PlanContents &now, ActaId id)
    {
        const CommitmentId commitment = any(now.meetings.commitments);
        const QDate date = anyDay();
        switch (upTo(5)) {
        case 0:
        case 1: {
            Commitment draft;
            draft.acta = id;
            draft.text = QStringLiteral("Compromiso");
            draft.responsibleText = QStringLiteral("Auxiliar");
            draft.due = date;
            return [=](Transaction &t) { return plainly(actas::addCommitment(t, draft)); };
        }
        case 2: {
            CommitmentEntry entry;
            entry.commitment = commitment;
            entry.date = date;
            entry.kind = Codes<CommitmentEntryKind>::all[static_cast<std::size_t>(upTo(3))].value;
            entry.newDue = entry.kind == CommitmentEntryKind::Extended ? date.addDays(20) : QDate();
            entry.note = sometimes("Se informó");
            entry.acta = rarely() ? id : ActaId{};
            return [=](Transaction &t) { return plainly(actas::report(t, entry)); };
        }
        case 3: {
            const CommitmentEntryId entry = any(now.meetings.entries);
            return [=, reason = sometimes("Mal")](Transaction &t) { return actas::voidEntry(t, entry, date, reason); };
        }
        case 4: {
            const ActivityId activity = rarely() ? ActivityId{} : any(now.activities);
            return [=](Transaction &t) { return actas::tie(t, commitment, activity); };
        }
        default: return [=](Transaction &t) { return plainly(actas::becomeActivity(t, commitment, {})); };
        }
    }

    Act editOf(ActaId id, const PlanContents &now)
    {
        const QString words = QStringLiteral("Texto %1").arg(upTo(1000));
        const int kind = upTo(5);
        if (kind == 0)
            return [=](Transaction &t) { return actas::renewRoll(t, id); };
        if (kind == 1) {
            return [=](Transaction &t) {
                Annex annex;
                annex.acta = id;
                annex.title = words;
                return t.insert(annex), Result<>();
            };
        }
        const auto items = ofActa(now.meetings.items, id);
        const auto roll = ofActa(now.meetings.attendance, id);
        const auto commitments = ofActa(now.meetings.commitments, id);
        if (kind == 2 && !items.empty()) {
            Decision decision;
            decision.acta = id;
            decision.item = items.front().id;
            decision.text = words;
            return [=](Transaction &t) { return t.insert(decision), Result<>(); };
        }
        if (kind == 3 && !commitments.empty()) {
            Commitment changed = commitments.front();
            changed.text = words;
            return [=](Transaction &t) { return t.update(changed), Result<>(); };
        }
        if (kind == 4 && !roll.empty()) {
            std::vector<Attendance> lines(roll.begin(), roll.end());
            for (Attendance &line : lines)
                line.presence = Codes<Presence>::all[static_cast<std::size_t>(upTo(5))].value;
            return [=](Transaction &t) {
                for (const Attendance &line : lines)
                    t.update(line);
                return Result<>();
            };
        }
        return [=](Transaction &t) -> Result<> {
            std::optional<Acta> acta = t.find<Acta>(id);
            if (!acta)
                return Error{ErrorCode::NotFound, {}, {}};
            acta->place = words;
            t.update(*acta);
            for (AgendaItem item : t.select<AgendaItem>(QStringLiteral("WHERE acta_id = ? ORDER BY id"), id)) {
                item.development = QStringLiteral("<p>%1</p>").arg(words);
                t.update(item);
            }
            return {};
        };
    }

    void livesGoOn(const Meetings &before, const Meetings &after)
    {
        for (const Acta &was : before.actas) {
            const Acta *const is = findActa(after, was.id);
            if (was.number) {
                REQUIRE(is);
                REQUIRE(is->number == was.number);
            }
            if (is && is->state != was.state)
                REQUIRE(mayFollow(was.state, is->state));
        }
        for (const Acta &is : after.actas) {
            if (!findActa(before, is.id))
                REQUIRE(is.state == (is.registered ? ActaState::Archived : ActaState::Draft));
            REQUIRE((is.number || isOpen(is.state)));
        }
    }

    void frozenStays(const Meetings &after)
    {
        for (const Acta &acta : after.actas) {
            if (isOpen(acta.state)) {
                m_frozen.erase(acta.id);
                continue;
            }
            const WholeActa now = asFrozen(wholeOf(after, acta.id));
            const auto [kept, isNew] = m_frozen.try_emplace(acta.id, now);
            REQUIRE((isNew || kept->second == now));
        }
    }

    static void numbersFollow(const Meetings &after)
    {
        std::vector<ActaNumber> all;
        std::vector<ActaNumber> given;
        for (const Acta &acta : after.actas) {
            if (acta.number)
                all.push_back(*acta.number);
            if (acta.number && !acta.registered)
                given.push_back(*acta.number);
        }
        for (const NumberFinding &finding : numberFindings(all))
            REQUIRE(finding.kind == NumberFinding::Kind::Gap);
        REQUIRE(numberFindings(given).empty());
    }

    std::mt19937 m_random;
    TempCommittee m_temp;
    PlanContents m_shown;
    Changes m_changes;
    std::map<ActaId, WholeActa> m_frozen;
    int m_done = 0;
    int m_refused = 0;
};

} // namespace

TEST_CASE("Whatever people do, numbers follow, lives go on and what is frozen stays", "[storage][acta][random]")
{
    const unsigned seed = GENERATE(range(1u, 6u));
    CAPTURE(seed);
    Walk walk(seed);
    for (int step = 0; step < 300; ++step) {
        CAPTURE(step);
        walk.step();
    }
    walk.finish();
}
