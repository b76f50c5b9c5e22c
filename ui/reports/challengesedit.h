// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/yearreport.h"
#include "ui/page.h"

#include <functional>

class QPushButton;
class QTableView;

namespace gelt {

class ChallengeModel;
class ChoiceField;
class Field;
class LineField;
class TextField;

/// The challenges of a year and, below their list, the words of the chosen one. What is typed is written when it is left.
class ChallengesEdit : public QWidget {
    Q_OBJECT

public:
    explicit ChallengesEdit(const Desk &desk, QWidget *parent = nullptr);

    void setYear(int year); ///< flush() first
    void refresh(); ///< the plan changed
    bool flush(); ///< writes what is typed. @return false where something of it cannot be written and stays

private:
    QWidget *makeTable();
    QWidget *makeForm();
    void add();
    void remove();
    void move(int by);
    void showCurrent();
    void write(Field *field, const QString &what, const std::function<void(Challenge &)> &change);
    void tell(const Result<> &done);
    void choose(ChallengeId id);
    std::vector<Field *> fields() const;

    Desk m_desk;
    int m_year = 0;
    ChallengeId m_current;
    ChallengeModel *m_model;
    QTableView *m_table;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QWidget *m_form = nullptr;
    TextField *m_challenge = nullptr;
    ChoiceField *m_party = nullptr;
    TextField *m_responsibility = nullptr;
    LineField *m_due = nullptr;
    LineField *m_activities = nullptr;
};

} // namespace gelt
