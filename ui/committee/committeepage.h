// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

class QLabel;
class QLineEdit;
class QModelIndex;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace gelt {

class CommitteeFilter;
class CommitteeModel;
struct SessionChange;

namespace committee {
class PersonPanel;
}

/// The people of the plan: who sits in the committee, with what vote, who stands in, and who answers for what.
class CommitteePage : public Page {
    Q_OBJECT

public:
    explicit CommitteePage(const Desk &desk, QWidget *parent = nullptr);

    QList<QAction *> toolActions() override;
    QList<QAction *> menuActions() override;
    QString statusText() const override;
    void newItem() override;
    void focusFilter() override;
    bool leave() override;
    void copy() override; ///< the people that are shown, as a table
    void toggleSidePanel() override;
    bool hasSidePanel() const override { return true; }
    void showPlace(const Place &place) override;
    void remember() override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeActions();
    QWidget *makeBar();
    QWidget *makeList();
    QWidget *makeEmpty(QLabel *&text, QPushButton *&act, const QString &name);
    void makeTable();
    void restore();
    void standardColumns();
    void chooseColumns(const QPoint &at);
    void fitRows();

    void onChanged(const SessionChange &change);
    void showSession();
    void filter();
    void clearFilters();
    void showCounts();
    void showActions();
    void editCurrent();
    void select(PersonId id);
    PersonId current() const;

    CommitteeModel *m_model;
    CommitteeFilter *m_shown;
    QSplitter *m_splitter;
    committee::PersonPanel *m_panel;
    QStackedWidget *m_stack;
    QTableView *m_table;
    QLineEdit *m_query;
    QToolButton *m_onlyMembersButton;
    QToolButton *m_inactiveButton;
    QLabel *m_count;
    QPushButton *m_clear;
    QLabel *m_quorum;
    QLabel *m_noPeople = nullptr;
    QPushButton *m_addFirst = nullptr;
    QLabel *m_noMatch = nullptr;
    QPushButton *m_clearAll = nullptr;

    QAction *m_add;
    QAction *m_edit;
    QAction *m_addSeat;
    QAction *m_end;
    QAction *m_active;
    QAction *m_merge;
    QAction *m_remove;
    QAction *m_copy;
    QAction *m_onlyMembers;
    QAction *m_inactiveToo;
    QAction *m_sidePanel;
    bool m_panelWanted = true;   ///< as chosen, where there is room
    bool m_wasNarrow = false;
};

} // namespace gelt
