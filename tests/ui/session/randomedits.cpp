// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/session/randomedits.h"

#include "core/storage/activities.h"
#include "core/storage/evidences.h"
#include "core/storage/followups.h"
#include "core/storage/ordering.h"
#include "tests/support/need.h"
#include "ui/plan/structure.h"

using namespace gelt;

QString RandomEdits::word()
{
    static const QStringList words{QStringLiteral("página"), QStringLiteral("trámite"), QStringLiteral("GEL-T"),
                                   QStringLiteral("año 2013"), QStringLiteral("«comité»"), QStringLiteral("Ñandú")};
    return words[static_cast<qsizetype>(pick(static_cast<std::size_t>(words.size())))] + QString::number(pick(1000));
}

void RandomEdits::perform(const QString &what, const History::Body &body) { need(m_session.perform(what, body)); }

void RandomEdits::one()
{
    const Activity activity = m_session.contents().activities[pick(m_session.contents().activities.size())];
    switch (pick(5)) {
    case 0: return editText(activity);
    case 1: return editLogs(activity);
    case 2: return editStructure(activity);
    case 3: return editPeople(activity);
    default: return voidSomething();
    }
}

void RandomEdits::editText(Activity activity)
{
    switch (pick(5)) {
    case 0: activity.title = word(); break;
    case 1: activity.description = word(); break;
    case 2: activity.weight = pick(2) ? std::optional(need(Weight::fromThousandths(static_cast<qint64>(pick(5000))))) : std::nullopt; break;
    case 3: activity.target.text = word(); break;
    default:
        activity.deadline.text = pick(2) ? QStringLiteral("Hasta 2014") : QStringLiteral("Trimestral");
        activity.deadline.reading = readDeadline(activity.deadline.text, m_session.contents().plan.period);
    }
    perform(QStringLiteral("text"), [activity](Transaction &t) -> Result<> {
        t.update(activity);
        return {};
    });
}

void RandomEdits::editLogs(const Activity &activity)
{
    const QDate day = QDate(2012, 1, 1).addDays(static_cast<int>(pick(900)));
    const QString words = word();
    switch (pick(4)) {
    case 0: {
        FollowUp entry;
        entry.activity = activity.id;
        entry.date = day;
        entry.note = words;
        return perform(QStringLiteral("note"), [entry](Transaction &t) -> Result<> {
            followups::append(t, entry);
            return {};
        });
    }
    case 1: {
        Extension extension;
        extension.activity = activity.id;
        extension.decidedOn = day;
        extension.deadline = {QStringLiteral("Hasta 2015"), readDeadline(u"Hasta 2015", m_session.contents().plan.period), ReadBy::Reader};
        extension.reason = words;
        return perform(QStringLiteral("extend"), [extension](Transaction &t) -> Result<> {
            extensions::append(t, extension);
            return {};
        });
    }
    case 2: {
        Status status;
        status.activity = activity.id;
        status.from = day;
        status.reason = words;
        return perform(QStringLiteral("suspend"), [status](Transaction &t) -> Result<> {
            statuses::append(t, status);
            return {};
        });
    }
    default:
        return perform(QStringLiteral("evidence"), [id = activity.id, words](Transaction &t) -> Result<> {
            Evidence evidence;
            evidence.kind = EvidenceKind::Url;
            evidence.title = words;
            evidence.url = QStringLiteral("https://example.org/") + words;
            evidence.capturedOn = QDate(2013, 1, 1);
            t.insert(EvidenceLink{{}, evidences::addUrl(t, evidence).id, id, {}, {}});
            return {};
        });
    }
}

void RandomEdits::editStructure(const Activity &activity)
{
    const PlanContents &now = m_session.contents();
    const PhaseId phase = pick(4) == 0 || now.phases.empty() ? PhaseId{} : now.phases[pick(now.phases.size())].id;
    const auto run = [&](const edits::Named &edit) { perform(edit.what, edit.body); };
    switch (pick(7)) {
    case 0: {
        Activity draft;
        draft.title = word();
        return run(edits::addActivity(draft, phase, {}, std::make_shared<ActivityId>()));
    }
    case 1: return run(edits::duplicate({activity}, std::make_shared<ActivityId>()));
    case 2:
        if (now.activities.size() > 5)
            run(edits::remove({activity}));
        return;
    case 3: return run(edits::move({activity}, phase, {}));
    case 4: return run(edits::addPhase(word(), std::make_shared<PhaseId>()));
    case 5:
        if (now.phases.size() > 1)
            run(edits::swapPhases(now.phases[0], now.phases[1]));
        return;
    default:
        if (now.phases.size() > 3)
            run(edits::removePhase(now.phases[pick(now.phases.size())]));
    }
}

void RandomEdits::editPeople(const Activity &activity)
{
    const PlanContents &now = m_session.contents();
    if (now.people.empty() || pick(3) == 0) {
        const QString name = word();
        return perform(QStringLiteral("person"), [name, id = activity.id](Transaction &t) -> Result<> {
            const Person person = t.insert(Person{{}, 0, name, {}, {}, {}, {}, {}, true, {}});
            t.insert(Membership{{}, person.id, {}, true, QDate(2012, 1, 1), {}});
            t.insert(Assignment{{}, id, person.id, Role::Supporting, 9});
            return {};
        });
    }
    Person person = now.people[pick(now.people.size())];
    person.position = word();
    perform(QStringLiteral("position"), [person](Transaction &t) -> Result<> {
        t.update(person);
        return {};
    });
}

void RandomEdits::voidSomething()
{
    const PlanContents &now = m_session.contents();
    if (now.followUps.empty())
        return;
    const FollowUp entry = now.followUps[pick(now.followUps.size())];
    if (entry.voided)
        return;
    const Voiding voiding{QDate(2013, 8, 12), word(), {}};
    perform(QStringLiteral("void"), [entry, voiding](Transaction &t) -> Result<> {
        followups::voidEntry(t, entry.id, voiding);
        return {};
    });
}
