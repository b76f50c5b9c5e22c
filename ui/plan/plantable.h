// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "ui/page.h"
#include "ui/plan/edits.h"

#include <QTreeView>

#include <vector>

class QMenu;

namespace gelt {

class ColumnFit;
class PlanDelegate;
class PlanModel;

/**
 * The table of the plan: its columns are chosen, ordered and resized by the person and remembered; phases open and close;
 * rows are edited in place.
 */
class PlanTable : public QTreeView {
    Q_OBJECT

public:
    PlanTable(const Desk &desk, PlanModel &model, QWidget *parent = nullptr);

    std::vector<ActivityId> selected() const;
    void select(const std::vector<ActivityId> &activities);
    /// Makes it the only selected one, opens its phase and scrolls to it. @return false where the filter hides it.
    bool reveal(ActivityId id);
    void revealPhase(PhaseId phase);
    using QTreeView::edit;
    void edit(ActivityId id, int column);

    /// The selected rows, or all that are shown where none is, as text and as a table for Excel and Word. @return how many.
    int copyRows() const;
    QMenu *columnsMenu(QWidget *parent);
    void setCompact(bool compact);
    bool isCompact() const;
    void remember();

Q_SIGNALS:
    void selectedChanged();
    void edited(const gelt::edits::Named &edit);
    void deadlineEdited(gelt::ActivityId activity, const gelt::Deadline &deadline);
    void opened(); ///< Return or a double click on a row

protected:
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles = {}) override;
    void keyPressEvent(QKeyEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void restoreColumns();
    void openPhases();
    void rememberPhases();
    void standardColumns();
    void noteSelected();
    QString emptyText() const;

    Desk m_desk;
    PlanModel &m_model;
    PlanDelegate *m_delegate;
    ColumnFit *m_fit;
    std::vector<ActivityId> m_noted; ///< the selection that selectedChanged() last spoke of
};

} // namespace gelt
