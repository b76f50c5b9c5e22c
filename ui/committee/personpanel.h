// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/people.h"
#include "ui/committee/edits.h"
#include "ui/page.h"

#include <QScrollArea>

class QLabel;
class QListWidget;
class QPushButton;

namespace gelt::committee {

class DatedList;
class PersonFields;

/// All about one person: what they are called, their past, who stands in, and what they answer for. Edits are committed
/// as a field is left or a dialog is accepted.
class PersonPanel : public QScrollArea {
    Q_OBJECT

public:
    explicit PersonPanel(const Desk &desk, QWidget *parent = nullptr);

    /// Shows another person; not stored: nobody.
    void setPerson(PersonId id);
    PersonId person() const { return m_id; }
    /// Reads the session again.
    void refresh();
    void focusName();

    /// @name What can be done with the person that is shown
    ///@{
    void addSeat();
    void endMembership();
    void toggleActive();
    void merge();
    void removePerson();
    ///@}

Q_SIGNALS:
    void goTo(const gelt::Place &place);
    /// The person was merged into this one.
    void merged(gelt::PersonId kept);

private:
    const Person *current() const;
    QWidget *makeBody();
    QWidget *makeHead(QWidget *parent);
    QWidget *makeActivities(QWidget *parent);
    QWidget *makeActs(QWidget *parent);
    void connectLists();
    void showLists(const Person &person);
    void showActivities(const Person &person);
    void showActs(const Person &person);
    people::Uses usesOf(const Person &person) const;
    /// Why the person cannot be deleted; empty where they can.
    static QString reasonToStay(const people::Uses &uses);

    bool perform(const NamedEdit &edit);
    void takeText(const Person &person, PersonText text, const QString &to);
    template <class Dialog, class Entry>
    void editEntry(const std::vector<Entry> &entries, qint64 id);
    template <class Entry>
    void endEntry(const std::vector<Entry> &entries, qint64 id, const QString &title, const QString &what);

    Desk m_desk;
    PersonId m_id;
    QWidget *m_body;
    QLabel *m_nobody;
    QLabel *m_readOnly;
    QLabel *m_title;
    QLabel *m_state;
    PersonFields *m_fields;
    DatedList *m_appointments;
    DatedList *m_seats;
    DatedList *m_delegations;
    QLabel *m_standsIn;
    QLabel *m_activitiesTitle;
    QListWidget *m_activities;
    QLabel *m_noActivities;
    QPushButton *m_active;
    QPushButton *m_merge;
    QPushButton *m_remove;
    QLabel *m_reason;
};

} // namespace gelt::committee
