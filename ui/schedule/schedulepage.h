// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"
#include "ui/print/printing.h"
#include "ui/schedule/scheduleview.h"

class QActionGroup;
class QComboBox;

namespace gelt {

/// The schedule: the activities of the plan on a time line, with what was done, what is late and what is to come.
class SchedulePage : public Page {
    Q_OBJECT

public:
    explicit SchedulePage(const Desk &desk, QWidget *parent = nullptr);

    /// Shows only some activities. @param filter asked again with every change of the plan; none: all of them.
    void setFilter(ScheduleView::Filter filter) { m_view->setFilter(std::move(filter)); }
    /// The filter answers differently now.
    void filterAgain() { m_view->filterAgain(); }

    /// Puts the fields of the filter above the time line. @param bar gets the focus of Ctrl+F; now the page's.
    void setFilterBar(QWidget *bar);

    ScheduleView &view() { return *m_view; }
    /// What would be printed now.
    report::Document document(report::Paper paper) const;

    QList<QAction *> toolActions() override;
    QList<QAction *> menuActions() override;
    QString statusText() const override;
    void focusFilter() override;
    bool leave() override;
    void copy() override;
    void print() override;
    void preview() override;
    bool canPrint() const override { return true; }
    void zoom(int steps) override;
    void showPlace(const Place &place) override;
    void remember() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeActions();
    void makeUnits();
    void showUnit();
    void showDays();
    void goToDay(QDate day);

    ScheduleView *m_view;
    QWidget *m_filterBar = nullptr;
    Printing m_printing;
    QComboBox *m_units = nullptr;
    QActionGroup *m_unitGroup = nullptr;
    QAction *m_unitList = nullptr; ///< the list of units in the tool bar
    QAction *m_zoomOut = nullptr;
    QAction *m_zoomIn = nullptr;
    QAction *m_today = nullptr;
    QAction *m_cutOff = nullptr;
    QAction *m_open = nullptr;
    QAction *m_expand = nullptr;
    QAction *m_collapse = nullptr;
    QAction *m_wider = nullptr;
    QAction *m_narrower = nullptr;
    QAction *m_print = nullptr;
    bool m_wasShown = false;
};

} // namespace gelt
