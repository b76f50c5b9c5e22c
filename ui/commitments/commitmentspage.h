// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/commitment.h"
#include "core/report/blocks.h"
#include "ui/page.h"
#include "ui/print/printing.h"

class QLabel;
class QLineEdit;
class QModelIndex;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace gelt {

class CommitmentDelegate;
class CommitmentModel;
class CommitmentPanel;
struct SessionChange;

/// What was undertaken in the meetings: one list across actas, what is late first.
class CommitmentsPage : public Page {
    Q_OBJECT

public:
    explicit CommitmentsPage(const Desk &desk, QWidget *parent = nullptr);

    QList<QAction *> toolActions() override;
    QList<QAction *> menuActions() override;
    QString statusText() const override;
    void newItem() override;
    void focusFilter() override;
    bool leave() override;
    void copy() override; ///< the chosen rows, or all that are shown, as a table
    void print() override;
    void preview() override;
    bool canPrint() const override;
    void toggleSidePanel() override;
    bool hasSidePanel() const override { return true; }
    bool focusNextPane() override;
    void showPlace(const Place &place) override;
    void remember() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions();
    QWidget *makeBar();
    QWidget *makeList();
    void makeTable();
    void layColumns();
    void spanGroups();
    void setFilter(const struct CommitmentFilter &filter);
    void showFilter();
    void showCounts();
    void showCurrent();
    void showActions();
    void onChanged(const SessionChange &change);
    void chooseWhich();
    void chooseResponsible();
    void chooseActa();
    void writeEntry(CommitmentEntryKind kind);
    void voidLast();
    void becomeActivity();
    void goToActa();
    std::vector<CommitmentId> chosen() const;
    const Commitment *current() const;
    report::Document document(report::Paper paper, bool byResponsible) const;
    QString filterWords() const;
    void previewOf(bool byResponsible);

    CommitmentModel *m_model;
    CommitmentDelegate *m_delegate;
    QTreeView *m_table;
    CommitmentPanel *m_panel;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    QLineEdit *m_query = nullptr;
    QToolButton *m_which = nullptr;
    QToolButton *m_responsible = nullptr;
    QToolButton *m_acta = nullptr;
    QPushButton *m_clear = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_none = nullptr;
    QPushButton *m_clearAll = nullptr;
    QAction *m_add = nullptr;
    QAction *m_done = nullptr;
    QAction *m_extend = nullptr;
    QAction *m_note = nullptr;
    QAction *m_withdraw = nullptr;
    QAction *m_void = nullptr;
    QAction *m_become = nullptr;
    QAction *m_goActa = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_sheets = nullptr;
    QAction *m_sidePanel = nullptr;
    bool m_panelWanted = true;
    bool m_wasNarrow = false;
    Printing m_printing;
};

} // namespace gelt
