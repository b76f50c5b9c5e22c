// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actas/openacta.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace gelt {

class AttendanceModel;
class FieldWords;
class Section;

/// Who was there: the roll with one choice a row, filled in from the keyboard, and the quorum counted with each of them.
class AttendancePart : public QWidget {
    Q_OBJECT

public:
    explicit AttendancePart(OpenActa &open, QWidget *parent = nullptr);

    /// The head that says whether there is quorum.
    void setSection(Section *section) { m_section = section; }
    void focusLine(AttendanceId line); ///< the first one where it is none of them

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeTable();
    void makeActions();
    void refresh();
    void showActions();
    void fit();
    void fitColumns();
    int leastWidth(int column) const;
    bool write(const Attendance &line);
    static QString what(const Attendance &before, const Attendance &after);
    void edit(const QModelIndex &index);
    bool takeKey(int key);
    void choose(const QModelIndex &index);
    void setRole(MeetingRole role);
    void setVote();
    void addGuest();
    void removeLine();
    void renewRoll();
    void allPresent();
    const Attendance *current() const;
    void tell(const Result<> &done);

    OpenActa &m_open;
    Section *m_section = nullptr;
    AttendanceModel *m_model;
    QTableView *m_table;
    FieldWords *m_failure;
    QPushButton *m_add;
    QPushButton *m_all;
    QPushButton *m_renew;
    QAction *m_chair;
    QAction *m_secretary;
    QAction *m_vote;
    QAction *m_remove;
};

} // namespace gelt
