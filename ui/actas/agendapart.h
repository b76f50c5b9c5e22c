// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actas/openacta.h"

#include <QWidget>

class QListView;
class QPushButton;

namespace gelt {

class AgendaList;
class FieldWords;
class Section;

/// The agenda of the open acta: one point is the current one, and points are added, named, moved and taken away.
class AgendaPart : public QWidget {
    Q_OBJECT

public:
    explicit AgendaPart(OpenActa &open, QWidget *parent = nullptr);

    void setSection(Section *section) { m_section = section; }
    AgendaItemId current() const;
    void select(AgendaItemId item); ///< the first one where it is none of them
    void step(int by);              ///< to the next point or the one before
    void add();                     ///< a new point, whose title is typed at once

Q_SIGNALS:
    void currentChanged(gelt::AgendaItemId item);
    /// The person wants to write on the current point.
    void writingWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeView();
    void makeActions();
    void refresh();
    void fit();
    void move(AgendaItemId item, int place);
    void remove();
    void setRole(AgendaRole role);
    void showMenu(const QPoint &at);
    void tell(const Result<> &done);

    OpenActa &m_open;
    Section *m_section = nullptr;
    AgendaList *m_model;
    QListView *m_view;
    FieldWords *m_failure;
    QPushButton *m_add;
    QAction *m_rename;
    QAction *m_up;
    QAction *m_down;
    QAction *m_remove;
    AgendaItemId m_current;
    bool m_isShowing = false;
};

} // namespace gelt
