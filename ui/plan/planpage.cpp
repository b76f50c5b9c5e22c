// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/planpage.h"

#include "ui/ask.h"
#include "ui/plan/filterbar.h"
#include "ui/plan/planactions.h"
#include "ui/plan/planmodel.h"
#include "ui/plan/plantable.h"
#include "ui/plan/sidepanel.h"
#include "ui/plan/structure.h"
#include "ui/plan/totalrow.h"
#include "ui/session/session.h"
#include "ui/settings.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace gelt {
namespace {

const Setting<QByteArray> splitterState{"plan/splitter", {}};
const Setting<bool> panelOpen{"plan/panel", true};

/// Below this width of the page the panel lies over the table's right side only when it is asked for.
constexpr int narrowWindow = 1100;

} // namespace

PlanPage::PlanPage(const Desk &desk, FilterState &filter, QWidget *parent)
    : Page(desk, parent)
    , m_filter(filter)
    , m_printing(desk.settings, desk.ask, desk.session.clock())
    , m_model(new PlanModel(desk.session, filter, desk.locale, this))
    , m_bar(new FilterBar(desk.session, filter, this))
    , m_table(new PlanTable(desk, *m_model, this))
    , m_panel(new SidePanel(desk, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_actions(std::make_unique<PlanActions>(this))
{
    m_panelWanted = desk.settings.get(panelOpen);
    makeLayout();
    connectActions();
    connectTable();
    connect(&session(), &Session::changed, this, &PlanPage::showActions);
    selectionChanged();
}

PlanPage::~PlanPage() = default;

void PlanPage::makeLayout()
{
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_table, 1);
    auto *total = new TotalRow(*m_model, m_table->header(), left);
    column->addWidget(total);
    connect(total, &TotalRow::whyWanted, this, &PlanPage::explainPlan);

    m_splitter->setObjectName(QStringLiteral("planSplitter"));
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({10000, 1}); // at first the panel is as narrow as it can be
    m_splitter->restoreState(desk().settings.get(splitterState));
    m_panel->setVisible(m_panelWanted);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    m_bar->addTool(m_actions->columns);
    m_bar->addTool(m_actions->panel);
    setFocusProxy(m_table);
}

void PlanPage::connectActions()
{
    PlanActions &a = *m_actions;
    connect(a.add, &QAction::triggered, this, &PlanPage::newItem);
    connect(a.followUp, &QAction::triggered, this, &PlanPage::followUp);
    connect(a.evidence, &QAction::triggered, this, &PlanPage::attachEvidence);
    connect(a.duplicate, &QAction::triggered, this, &PlanPage::duplicate);
    connect(a.remove, &QAction::triggered, this, &PlanPage::removeSelected);
    connect(a.moveUp, &QAction::triggered, this, [this] { moveBy(-1); });
    connect(a.moveDown, &QAction::triggered, this, [this] { moveBy(1); });
    connect(a.phaseMenu, &QMenu::aboutToShow, this, &PlanPage::fillPhaseMenu);
    connect(a.addPhase, &QAction::triggered, this, &PlanPage::addPhase);
    connect(a.renamePhase, &QAction::triggered, this, &PlanPage::renamePhase);
    connect(a.removePhase, &QAction::triggered, this, &PlanPage::removePhase);
    connect(a.phaseUp, &QAction::triggered, this, [this] { movePhase(-1); });
    connect(a.phaseDown, &QAction::triggered, this, [this] { movePhase(1); });
    connect(a.why, &QAction::triggered, this, &PlanPage::explain);
    connect(a.editCell, &QAction::triggered, this, [this] { m_table->edit(m_table->currentIndex()); });
    connect(a.copyTable, &QAction::triggered, this, &PlanPage::copy);
    connect(a.pasteRows, &QAction::triggered, this, &PlanPage::paste);
    connect(a.columns, &QAction::triggered, this,
            [this] { m_table->columnsMenu(this)->popup(mapToGlobal(QPoint(width() / 2, m_bar->height()))); });
    connect(a.panel, &QAction::triggered, this, &PlanPage::toggleSidePanel);
    a.panel->setChecked(m_panelWanted);
    connect(a.compact, &QAction::toggled, this, [this](bool on) {
        m_table->setCompact(on);
        desk().settings.set(setting::compactRows, on);
    });
    a.compact->setChecked(m_table->isCompact());
}

void PlanPage::connectTable()
{
    connect(m_table, &PlanTable::selectedChanged, this, &PlanPage::selectionChanged);
    connect(m_table, &PlanTable::opened, this, [this] {
        if (!m_panel->isVisible())
            toggleSidePanel();
        m_panel->openTab(SidePanel::Tab::General);
        m_panel->setFocus();
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &PlanPage::contextMenu);
    connect(m_model, &PlanModel::moveWanted, this,
            [this](const std::vector<ActivityId> &ids, PhaseId phase, ActivityId before) {
                perform(edits::move(activitiesOf(ids), phase, before));
            });
    connect(m_model, &PlanModel::filesDropped, this, [this](ActivityId activity, const QList<QUrl> &urls) {
        selectOnly(activity);
        attach(urls);
    });
    connect(m_table, &PlanTable::edited, this, &PlanPage::perform);
    connect(m_table, &PlanTable::deadlineEdited, this, &PlanPage::changeDeadlineOf);
    connect(&m_filter, &FilterState::changed, this, &PlanPage::statusChanged);
    connect(m_panel, &SidePanel::goTo, this, &PlanPage::goTo);
    connect(m_panel, &SidePanel::said, this, &PlanPage::said);
    connect(m_panel, &SidePanel::followUpWanted, this, &PlanPage::followUp);
    connect(m_panel, &SidePanel::evidenceWanted, this, &PlanPage::attachEvidence);
    connect(m_panel, &SidePanel::whyWanted, this, &PlanPage::explain);
}

QList<QAction *> PlanPage::toolActions()
{
    const PlanActions &a = *m_actions;
    return {a.add, a.followUp, a.evidence, nullptr, a.copyTable};
}

QList<QAction *> PlanPage::menuActions()
{
    const PlanActions &a = *m_actions;
    return {a.add,      a.followUp,    a.evidence, a.why,         nullptr,       a.editCell, a.duplicate, a.remove,
            nullptr,    a.moveUp,      a.moveDown, a.phaseMenu->menuAction(),     nullptr,    a.addPhase,  a.renamePhase,
            a.phaseUp,  a.phaseDown,   a.removePhase, nullptr,    a.copyTable,   a.pasteRows, nullptr,    a.compact,
            a.columns,  a.panel};
}

std::vector<ActivityId> PlanPage::selected() const { return m_table->selected(); }

std::vector<Activity> PlanPage::activitiesOf(const std::vector<ActivityId> &ids) const
{
    std::vector<Activity> activities;
    for (const ActivityId id : ids) {
        if (const auto place = session().placeOf(id))
            activities.push_back(session().contents().activities[*place]);
    }
    return activities;
}

void PlanPage::selectionChanged()
{
    m_panel->show(selected());
    showActions();
    Q_EMIT statusChanged();
}

PhaseId PlanPage::currentPhase() const { return m_model->phaseOf(m_table->currentIndex()); }

void PlanPage::showActions()
{
    const bool editable = session().isEditable();
    const std::vector<ActivityId> ids = selected();
    const bool some = editable && !ids.empty();
    PlanActions &a = *m_actions;
    for (QAction *action : {a.add, a.pasteRows, a.addPhase})
        action->setEnabled(editable);
    for (QAction *action : {a.followUp, a.duplicate, a.remove})
        action->setEnabled(some);
    a.evidence->setEnabled(editable && ids.size() == 1);
    a.editCell->setEnabled(editable && m_table->currentIndex().isValid());
    a.why->setEnabled(!session().contents().activities.empty());
    const bool movable = some && !m_model->isSorted();
    a.moveUp->setEnabled(movable);
    a.moveDown->setEnabled(movable);
    a.phaseMenu->setEnabled(some);
    const bool phase = editable && currentPhase().isStored();
    for (QAction *action : {a.renamePhase, a.removePhase, a.phaseUp, a.phaseDown})
        action->setEnabled(phase);
}

QString PlanPage::statusText() const
{
    const auto count = static_cast<int>(selected().size());
    return count == 0 ? QString() : tr("%n activity(ies) selected", nullptr, count);
}

void PlanPage::focusFilter() { m_bar->focusText(); }

bool PlanPage::leave()
{
    if (m_filter.filter().isEmpty())
        return false;
    m_bar->clear();
    m_table->setFocus();
    return true;
}

void PlanPage::setCompact(bool compact) { m_actions->compact->setChecked(compact); }

void PlanPage::copy() { Q_EMIT said(tr("%n row(s) copied", nullptr, m_table->copyRows())); }

void PlanPage::toggleSidePanel()
{
    m_panelWanted = !m_panel->isVisible();
    m_panel->setVisible(m_panelWanted);
    m_actions->panel->setChecked(m_panelWanted);
    if (!m_panelWanted)
        m_table->setFocus();
}

/// In a narrow window the table has the room; F4 opens the panel all the same.
void PlanPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isNarrow = window()->width() < narrowWindow;
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    m_panel->setVisible(!isNarrow && m_panelWanted);
    m_actions->panel->setChecked(m_panel->isVisibleTo(this));
}

void PlanPage::showPlace(const Place &place)
{
    if (place.phase && !place.activity.isStored()) {
        m_table->revealPhase(*place.phase);
        m_table->setFocus();
        return;
    }
    if (!place.activity.isStored())
        return;
    selectOnly(place.activity);
    if (!place.occurrence.isEmpty())
        m_panel->openTab(SidePanel::Tab::Periods);
    else if (place.followUp.isStored())
        m_panel->showFollowUp(place.followUp);
    else if (place.evidence.isStored())
        m_panel->openTab(SidePanel::Tab::Evidence);
    m_table->setFocus();
}

void PlanPage::remember()
{
    m_panel->commit();
    m_table->remember();
    m_panel->remember();
    desk().settings.set(splitterState, m_splitter->saveState());
    desk().settings.set(panelOpen, m_panelWanted);
}

void PlanPage::selectOnly(ActivityId id)
{
    if (!m_table->reveal(id)) {
        m_bar->clear();
        m_table->reveal(id);
    }
}

void PlanPage::contextMenu(const QPoint &at)
{
    const PlanActions &a = *m_actions;
    QMenu menu(this);
    if (m_model->isPhase(m_table->indexAt(at)))
        menu.addActions({a.add, a.addPhase, a.renamePhase, a.phaseUp, a.phaseDown, a.removePhase, a.why});
    else
        menu.addActions({a.followUp, a.evidence, a.why, menu.addSeparator(), a.editCell, a.duplicate, a.remove,
                         menu.addSeparator(), a.moveUp, a.moveDown, a.phaseMenu->menuAction(), menu.addSeparator(), a.add,
                         a.copyTable, a.pasteRows});
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

} // namespace gelt
