// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

#include <vector>

class QLabel;
class QPushButton;
class QTabWidget;

namespace gelt {

class EvidenceTab;
class FollowUpsTab;
class GeneralPanel;
class HistoryTab;
class PeriodsTab;
struct SessionChange;

/// What there is to know of the chosen activity, beside the table: general, follow-ups, periods, evidence, history.
class SidePanel : public QWidget {
    Q_OBJECT

public:
    enum class Tab { General, FollowUps, Periods, Evidence, History };

    explicit SidePanel(const Desk &desk, QWidget *parent = nullptr);

    /// One activity, several (what can be changed of all at once), or none.
    void show(const std::vector<ActivityId> &activities);
    void openTab(Tab tab);
    void remember();

    /// Takes what is being typed.
    void commit();
    void showFollowUp(FollowUpId id);

Q_SIGNALS:
    void said(const QString &text);
    void goTo(const gelt::Place &place);
    void followUpWanted();
    void evidenceWanted();
    void whyWanted();

private:
    void showHead();
    void onChanged(const SessionChange &change);
    QString stateText(std::size_t place) const;

    Desk m_desk;
    std::vector<ActivityId> m_activities;
    QLabel *m_place;
    QLabel *m_title;
    QLabel *m_state;
    QTabWidget *m_tabs;
    GeneralPanel *m_general;
    FollowUpsTab *m_followUps;
    PeriodsTab *m_periods;
    EvidenceTab *m_evidence;
    HistoryTab *m_history;
    QPushButton *m_report;
    QPushButton *m_attach;
};

} // namespace gelt
