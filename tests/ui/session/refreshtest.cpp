// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/activities.h"
#include "core/storage/contents.h"
#include "core/storage/followups.h"
#include "core/storage/refresh.h"
#include "tests/support/need.h"
#include "tests/ui/support/plans.h"

#include <random>

using namespace gelt;

namespace {

/// Random edits of every kind of row that a session patches.
class Walk {
public:
    explicit Walk(Session &session) : m_session(session) {}

    void step()
    {
        const PlanContents &now = m_session.contents();
        Activity activity = now.activities[pick(now.activities.size())];
        switch (pick(9)) {
        case 0:
            activity.title = QStringLiteral("Título %1").arg(m_random());
            return edit([=](Transaction &t) { t.update(activity); });
        case 1:
            activity.phase = pick(4) == 0 ? PhaseId{} : now.phases[pick(now.phases.size())].id;
            activity.order = static_cast<int>(pick(30));
            return edit([=](Transaction &t) { t.update(activity); });
        case 2:
            if (now.activities.size() > 5)
                edit([=](Transaction &t) { activities::remove(t, activity); });
            return;
        case 3:
            activity.id = {};
            return edit([=](Transaction &t) mutable {
                activity.number = activities::nextNumber(t);
                activity.order = activities::nextOrder(t);
                t.insert(activity);
            });
        case 4:
            return edit([=](Transaction &t) {
                FollowUp note;
                note.activity = activity.id;
                note.date = QDate(2013, 1, 1);
                note.note = QStringLiteral("nota");
                followups::append(t, note);
            });
        case 5: {
            Phase phase = now.phases[pick(now.phases.size())];
            phase.order = static_cast<int>(pick(5));
            return edit([=](Transaction &t) { t.update(phase); });
        }
        case 6:
            return edit([=](Transaction &t) {
                const Person person = t.insert(Person{{}, 0, QStringLiteral("Persona"), {}, {}, {}, {}, {}, true, {}});
                t.insert(Assignment{{}, activity.id, person.id, Role::Responsible, 1});
            });
        case 7:
            if (!now.assignments.empty()) {
                const AssignmentId gone = now.assignments[pick(now.assignments.size())].id;
                edit([=](Transaction &t) { t.remove<Assignment>(gone); });
            }
            return;
        default:
            (void)(pick(2) == 0 ? m_session.undo() : m_session.redo());
            return;
        }
    }

private:
    std::size_t pick(std::size_t count) { return m_random() % count; }
    template <class Body>
    void edit(Body body)
    {
        need(m_session.perform(QStringLiteral("step"), [body](Transaction &t) mutable -> Result<> {
            body(t);
            return {};
        }));
    }

    Session &m_session;
    std::mt19937 m_random{2013};
};

} // namespace

TEST_CASE("After any edit the session holds what reading the whole file gives", "[session]")
{
    const QTemporaryDir folder;
    TestDesk desk(examplePlan(folder));
    Walk walk(*desk.session);
    for (int i = 0; i < 300; ++i) {
        walk.step();
        const PlanContents whole =
            need(desk.session->database().read([](Transaction &t) { return contents::read(t); }));
        INFO("step " << i);
        REQUIRE(desk.session->contents() == whole);
        REQUIRE(desk.session->measure() == measure(whole, desk.session->cutOff()));
    }
}
