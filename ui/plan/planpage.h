// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activity.h"
#include "core/domain/plan.h"
#include "core/report/blocks.h"
#include "ui/page.h"
#include "ui/plan/planfilter.h"
#include "ui/print/printing.h"

#include <QPointer>
#include <QUrl>

#include <memory>

class QAction;
class QSplitter;

namespace gelt {

class FilterBar;
class PlanModel;
class PlanTable;
class SidePanel;
struct PlanActions;
class WhyDialog;
struct Why;
namespace edits {
struct Named;
}

/// The action plan: a table of phases and activities, the filter above it, and the chosen activity at its side.
class PlanPage : public Page {
    Q_OBJECT

public:
    PlanPage(const Desk &desk, FilterState &filter, QWidget *parent = nullptr);
    ~PlanPage() override;

    QList<QAction *> toolActions() override;
    QList<QAction *> menuActions() override;
    QString statusText() const override;
    void newItem() override;
    void focusFilter() override;
    bool leave() override;
    void copy() override;
    void paste() override;
    void print() override;
    void preview() override;
    bool canPrint() const override { return true; }
    void toggleSidePanel() override;
    bool hasSidePanel() const override { return true; }
    void showPlace(const Place &place) override;
    void remember() override;

    void setCompact(bool compact);
    /// What would be printed: what the filter lets through.
    report::Document document(report::Paper paper) const;
    /// The activities that acts are on: the selected ones, in the order of the plan.
    std::vector<ActivityId> selected() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeLayout();
    void connectActions();
    void connectTable();
    void showActions();
    void selectionChanged();
    void selectOnly(ActivityId id);
    void contextMenu(const QPoint &at);
    std::vector<Activity> activitiesOf(const std::vector<ActivityId> &ids) const;
    PhaseId currentPhase() const;
    const Phase *phaseAtHand() const;
    std::optional<PhaseId> neighbourOf(PhaseId phase, int step) const;

    /// @name Acts (planacts.cpp)
    ///@{
    bool perform(const edits::Named &edit);
    void followUp();
    void attachEvidence();
    void attach(const QList<QUrl> &urls);
    void sayKept(const QString &words);
    void changeDeadlineOf(ActivityId activity, const Deadline &deadline);
    void duplicate();
    void removeSelected();
    void moveBy(int step);
    void fillPhaseMenu();
    void addPhase();
    void renamePhase();
    void removePhase();
    void movePhase(int step);
    void explain();
    void explainPlan();
    void showWhy(const Why &why);
    ///@}

    FilterState &m_filter;
    Printing m_printing;
    PlanModel *m_model;
    FilterBar *m_bar;
    PlanTable *m_table;
    SidePanel *m_panel;
    QSplitter *m_splitter;
    std::unique_ptr<PlanActions> m_actions;
    QPointer<WhyDialog> m_why; ///< while it is open
    bool m_panelWanted = true;
    bool m_isNarrow = false;
};

} // namespace gelt
