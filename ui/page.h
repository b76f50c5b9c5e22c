// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QList>
#include <QLocale>
#include <QWidget>

#include <optional>

class QAction;

namespace gelt {

class Ask;
class Session;
class Settings;

/// What every page is handed: the open plan and what the program has around it. All of it outlives the page.
struct Desk {
    Session &session;
    Settings &settings;
    Ask &ask;
    QLocale locale; ///< of the interface
};

/// The pages of the window, in the order of the navigation.
enum class PageId { Home, Plan, Schedule, Actas, Commitments, Committee, Reports };

/// A thing in the plan that a line, a search or a figure leads to.
struct Place {
    PageId page = PageId::Plan;
    ActivityId activity;
    QString occurrence;  ///< label; empty: none
    PersonId person;
    FollowUpId followUp;
    EvidenceId evidence;
    ActaId acta;
    AgendaItemId item;       ///< of the acta
    CommitmentId commitment;
    std::optional<PhaseId> phase; ///< not stored: the activities under no phase

    bool operator==(const Place &) const = default;
};

/**
 * A place a person goes. The window gives it the room, asks for its actions, and passes on the keys that mean the same
 * on every page. Pages are made when they are first shown and go with the session.
 */
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(const Desk &desk, QWidget *parent = nullptr) : QWidget(parent), m_desk(desk) {}

    /// Buttons of the tool bar, left to right; nullptr is a gap. Owned by the page.
    virtual QList<QAction *> toolActions() { return {}; }
    /// The page's own menu: everything it can do. The same actions may stand in the tool bar; nullptr is a line.
    virtual QList<QAction *> menuActions() { return {}; }
    /// What the status bar says of the page ("1 activity selected").
    virtual QString statusText() const { return {}; }
    virtual void newItem() {}       ///< Ctrl+N
    virtual void focusFilter() {}   ///< Ctrl+F
    /// Escape, after open editors had it. @return whether there was anything to leave.
    virtual bool leave() { return false; }
    virtual void copy() {}          ///< Ctrl+C where no field has the focus
    virtual void paste() {}         ///< Ctrl+V likewise
    virtual void print() {}         ///< Ctrl+P
    virtual void preview() {}       ///< Ctrl+Shift+P
    virtual bool canPrint() const { return false; }
    virtual void zoom(int steps) { Q_UNUSED(steps) } ///< Ctrl++, Ctrl+-; 0: as at first
    virtual void toggleSidePanel() {} ///< F4
    virtual bool hasSidePanel() const { return false; }
    /// Moves the focus on to the page's next part. @return false behind its last one.
    virtual bool focusNextPane() { return false; }
    /// Shows the place: selects, scrolls and opens what hides it.
    virtual void showPlace(const Place &place) { Q_UNUSED(place) }
    /// Writes what is remembered between starts to the settings.
    virtual void remember() {}

Q_SIGNALS:
    void goTo(const gelt::Place &place);
    void statusChanged();
    /// Says something in passing in the status bar ("Copied 12 rows").
    void said(const QString &text);

protected:
    const Desk &desk() const { return m_desk; }
    Session &session() const { return m_desk.session; }

private:
    Desk m_desk;
};

} // namespace gelt
