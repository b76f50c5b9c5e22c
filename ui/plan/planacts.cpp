// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does on the plan's page: each act is one edit, made through the session.
#include "core/report/activitylist.h"
#include "core/report/common.h"
#include "ui/ask.h"
#include "ui/files/pastedialog.h"
#include "ui/plan/extensiondialog.h"
#include "ui/plan/filterbar.h"
#include "ui/plan/log/addevidence.h"
#include "ui/plan/log/followupdialog.h"
#include "ui/plan/planactions.h"
#include "ui/plan/planmodel.h"
#include "ui/plan/planpage.h"
#include "ui/plan/plantable.h"
#include "ui/plan/sidepanel.h"
#include "ui/plan/structure.h"
#include "ui/plan/whypanel.h"
#include "ui/print/preview.h"
#include "ui/session/session.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>

#include <algorithm>

namespace gelt {

bool PlanPage::perform(const edits::Named &edit)
{
    const Result<> done = session().perform(edit.what, edit.body);
    if (!done && !session().pending()) // what the file refuses is shown with its remedies above the page
        desk().ask.tell(this, done.error());
    return done.has_value();
}

void PlanPage::newItem()
{
    if (!session().isEditable())
        return;
    Activity draft;
    draft.title = tr("New activity");
    const auto made = std::make_shared<ActivityId>();
    const ActivityId after = m_model->activityOf(m_table->currentIndex());
    if (!perform(edits::addActivity(draft, currentPhase(), after, made)))
        return;
    selectOnly(*made);
    m_table->edit(*made, static_cast<int>(PlanColumn::Title));
}

void PlanPage::duplicate()
{
    const auto made = std::make_shared<ActivityId>();
    if (perform(edits::duplicate(activitiesOf(selected()), made)))
        selectOnly(*made);
}

void PlanPage::removeSelected()
{
    const std::vector<Activity> activities = activitiesOf(selected());
    if (activities.empty() || !m_actions->remove->isEnabled())
        return;
    const QModelIndex current = m_table->currentIndex();
    const int row = current.row();
    const QModelIndex phase = current.parent();
    const int column = current.column();
    if (!perform(edits::remove(activities)))
        return;
    Q_EMIT said(tr("%n activity(ies) deleted. Ctrl+Z brings them back.", nullptr, static_cast<int>(activities.size())));
    // The next one takes the place, so that the keyboard goes on from there.
    if (const int rows = m_model->rowCount(phase); rows > 0)
        m_table->setCurrentIndex(m_model->index(std::min(row, rows - 1), column, phase));
}

/// Moves the selected activities past one neighbour. At the end of a phase they go on into the next one.
void PlanPage::moveBy(int step)
{
    const std::vector<ActivityId> ids = selected();
    if (ids.empty() || m_model->isSorted() || !session().isEditable())
        return;
    const std::vector<Activity> &all = session().contents().activities;
    const std::size_t first = *session().placeOf(ids.front());
    const std::size_t last = *session().placeOf(ids.back());
    const PhaseId phase = all[first].phase;
    const std::vector<Activity> moved = activitiesOf(ids);
    const auto perform = [&](PhaseId to, ActivityId before) {
        if (PlanPage::perform(edits::move(moved, to, before)))
            m_table->select(ids);
    };
    if (step < 0) {
        if (first > 0 && all[first - 1].phase == phase)
            return perform(phase, all[first - 1].id);
        if (const std::optional<PhaseId> above = neighbourOf(phase, -1))
            perform(*above, {});
        return;
    }
    if (last + 1 < all.size() && all[last + 1].phase == all[last].phase) {
        const bool isLast = last + 2 >= all.size() || all[last + 2].phase != all[last].phase;
        return perform(all[last].phase, isLast ? ActivityId{} : all[last + 2].id);
    }
    if (const std::optional<PhaseId> below = neighbourOf(all[last].phase, 1)) {
        const auto head = std::ranges::find(all, *below, &Activity::phase);
        perform(*below, head == all.end() ? ActivityId{} : head->id);
    }
}

/// The phase above or below; those under no phase stand below all others.
std::optional<PhaseId> PlanPage::neighbourOf(PhaseId phase, int step) const
{
    const std::vector<Phase> &phases = session().contents().phases;
    const auto at = std::ranges::find(phases, phase, &Phase::id) - phases.begin() + step;
    if (at < 0 || at > std::ssize(phases))
        return {};
    return at == std::ssize(phases) ? PhaseId{} : phases[static_cast<std::size_t>(at)].id;
}

void PlanPage::fillPhaseMenu()
{
    QMenu *menu = m_actions->phaseMenu;
    menu->clear();
    const auto offer = [&](PhaseId phase) {
        menu->addAction(report::phaseName(session().contents(), phase), this, [this, phase] {
            const std::vector<ActivityId> ids = selected();
            if (perform(edits::move(activitiesOf(ids), phase, {})))
                m_table->select(ids);
        });
    };
    for (const Phase &phase : session().contents().phases)
        offer(phase.id);
    menu->addSeparator();
    offer(PhaseId{});
}

void PlanPage::addPhase()
{
    const std::optional<QString> name = desk().ask.line(this, tr("Add a phase"), tr("Name of the phase"), {});
    if (!name || name->trimmed().isEmpty())
        return;
    const auto made = std::make_shared<PhaseId>();
    if (perform(edits::addPhase(name->trimmed(), made)))
        m_table->revealPhase(*made);
}

const Phase *PlanPage::phaseAtHand() const
{
    const std::vector<Phase> &phases = session().contents().phases;
    const auto found = std::ranges::find(phases, currentPhase(), &Phase::id);
    return found == phases.end() ? nullptr : &*found;
}

void PlanPage::renamePhase()
{
    const Phase *phase = phaseAtHand();
    if (!phase)
        return;
    const std::optional<QString> name =
        desk().ask.line(this, tr("Rename the phase"), tr("Name of the phase"), phase->name);
    if (name && !name->trimmed().isEmpty() && *name != phase->name)
        perform(edits::renamePhase(*phase, name->trimmed()));
}

void PlanPage::removePhase()
{
    if (const Phase *phase = phaseAtHand()) {
        if (perform(edits::removePhase(*phase)))
            Q_EMIT said(tr("Phase deleted; its activities stand under no phase. Ctrl+Z brings it back."));
    }
}

void PlanPage::movePhase(int step)
{
    const Phase *phase = phaseAtHand();
    const std::vector<Phase> &phases = session().contents().phases;
    const auto at = phase ? phase - phases.data() + step : -1;
    if (at >= 0 && at < std::ssize(phases)) {
        const PhaseId id = phase->id;
        if (perform(edits::swapPhases(*phase, phases[static_cast<std::size_t>(at)])))
            m_table->revealPhase(id);
    }
}

void PlanPage::followUp()
{
    if (const std::vector<ActivityId> ids = selected(); !ids.empty())
        registerFollowUp(desk(), ids, {}, this);
}

void PlanPage::attachEvidence()
{
    const std::vector<ActivityId> ids = selected();
    if (ids.size() == 1)
        sayKept(addEvidenceFiles(desk(), ids.front(), this));
}

void PlanPage::attach(const QList<QUrl> &urls)
{
    QMimeData dropped;
    dropped.setUrls(urls);
    const std::vector<ActivityId> ids = selected();
    if (ids.size() == 1)
        sayKept(addEvidence(desk(), ids.front(), droppedFrom(dropped), this));
}

void PlanPage::sayKept(const QString &words)
{
    if (!words.isEmpty())
        Q_EMIT said(words);
}

void PlanPage::changeDeadlineOf(ActivityId activity, const Deadline &deadline)
{
    if (const Result<bool> done = changeDeadline(desk(), {activity}, deadline, this); !done && !session().pending())
        desk().ask.tell(this, done.error());
}

void PlanPage::paste()
{
    if (session().isEditable())
        pasteActivities(desk(), *QApplication::clipboard()->mimeData(), this, currentPhase());
}

report::Document PlanPage::document(report::Paper paper) const
{
    const report::Shown shown{m_model->shownPlaces(), m_filter.shown().filter};
    return report::activityList(session().contents(), session().measure(), shown, session().today(), paper, desk().locale);
}

void PlanPage::print() { m_printing.print(this, document(paperOf(desk().settings))); }

void PlanPage::preview()
{
    Preview window([this](report::Paper paper) { return document(paper); }, m_printing, desk().settings, this);
    window.exec();
}

void PlanPage::explain()
{
    const std::vector<ActivityId> ids = selected();
    if (ids.size() == 1)
        showWhy({Why::Of::Activity, report::Figure::Compliance, ids.front(), {}});
    else if (m_model->isPhase(m_table->currentIndex()))
        showWhy({Why::Of::Phase, report::Figure::Compliance, {}, currentPhase()});
    else
        explainPlan();
}

void PlanPage::explainPlan() { showWhy({Why::Of::Plan, report::Figure::Compliance, {}, {}}); }

/// One window, which stays open beside the table and answers the next question too.
void PlanPage::showWhy(const Why &why)
{
    if (m_why) {
        m_why->ask(why);
    } else {
        m_why = new WhyDialog(desk(), why, this);
        m_why->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_why, &WhyDialog::goTo, this, &PlanPage::goTo);
    }
    m_why->show();
    m_why->raise();
    m_why->activateWindow();
}

} // namespace gelt
