// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

#include <map>
#include <vector>

class QLabel;
class QPushButton;
class QTabWidget;

namespace gelt {

class ActivityTab;
class GeneralPanel;
struct SessionChange;

/// What there is to know of the chosen activity, beside the table: general, follow-ups, periods, evidence, history. The
/// tabs are made when they are first shown.
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

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void said(const QString &text);
    void goTo(const gelt::Place &place);
    void followUpWanted();
    void evidenceWanted();
    void whyWanted();

private:
    ActivityTab *makeTab(Tab tab);
    ActivityTab *tabOf(Tab tab); ///< made where it is not yet; nullptr: it is the general one
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
    std::map<Tab, ActivityTab *> m_made;
    QPushButton *m_report;
    QPushButton *m_attach;
};

} // namespace gelt
