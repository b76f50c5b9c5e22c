// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/home/agendamodel.h"
#include "ui/page.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QSplitter;

namespace gelt {

class AgendaView;
class FiguresPanel;
class MeetingsPanel;

/**
 * The first page: what falls due and who owes it, and how the plan stands. Every line and every phase leads to its
 * place. While it is hidden it holds nothing and costs nothing; it follows the session again when it is shown.
 */
class HomePage : public Page {
    Q_OBJECT

public:
    explicit HomePage(const Desk &desk, QWidget *parent = nullptr);

    QList<QAction *> menuActions() override;
    QString statusText() const override;
    void copy() override;
    void toggleSidePanel() override;
    bool hasSidePanel() const override { return true; }
    void showPlace(const Place &place) override;
    void remember() override;

Q_SIGNALS:
    /// A follow-up of this activity, or of this occurrence, is to be registered.
    void followUpWanted(const gelt::Place &place);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeActions();
    QWidget *makeList();
    QWidget *makeHead();
    QWidget *makeFoot();
    QWidget *makeEmpty();
    void restore();

    void refresh();
    void showNotice();
    void showChosen();
    void setArrangement(Arrangement arrangement);
    void goToChosen();
    void registerFollowUp();

    AgendaModel *m_model;
    AgendaView *m_view;
    FiguresPanel *m_figures;
    MeetingsPanel *m_meetings;
    QScrollArea *m_side;
    QSplitter *m_splitter;
    QWidget *m_empty; ///< instead of the list where the plan has no activities
    QPushButton *m_openPlan = nullptr;
    QWidget *m_foot;
    QLabel *m_notice;
    QPushButton *m_followUpButton;
    QPushButton *m_goButton;
    QAction *m_followUp;
    QAction *m_go;
    QAction *m_byDate;
    QAction *m_byResponsible;
    QAction *m_foldAll;
    QAction *m_unfoldAll;
    QAction *m_copy;
};

} // namespace gelt
