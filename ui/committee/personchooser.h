// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QToolButton>

class QFrame;
class QLineEdit;
class QListWidget;

namespace gelt {

class Ask;
class Session;
class Settings;

/**
 * Who registers at this computer, for the status bar: a button that says it and opens a list of the members and people
 * of the plan to choose from. The choice is kept for the next start and given to the open plan.
 */
class PersonChooser : public QToolButton {
    Q_OBJECT

public:
    PersonChooser(Settings &settings, Ask &ask, QWidget *parent = nullptr);

    /// The plan whose people are offered, and whose author the choice is; nullptr: none is open.
    void setSession(Session *session);
    QString person() const; ///< as kept; empty: nobody was chosen yet
    /// Takes @p person as if chosen here.
    void choose(const QString &person);

Q_SIGNALS:
    void personChosen(const QString &person);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void initStyleOption(QStyleOptionToolButton *option) const override;

private:
    void showPerson();
    void openList();
    void fillList();
    void filterList(const QString &query);
    void chooseOther();

    Settings &m_settings;
    Ask &m_ask;
    QPointer<Session> m_session;
    QFrame *m_popup;
    QLineEdit *m_query;
    QListWidget *m_list;
};

} // namespace gelt
