// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

#include <QWidget>

class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace gelt {

/// The days on which the municipality does not work, besides the national holidays: by date, each day once.
class HolidaysEdit : public QWidget {
    Q_OBJECT

public:
    explicit HolidaysEdit(QDate suggested, QWidget *parent = nullptr);

    const std::vector<LocalHoliday> &value() const { return m_days; }
    void setValue(std::vector<LocalHoliday> days);

Q_SIGNALS:
    void changed();

private:
    void add();
    void removeCurrent();
    void fill();

    std::vector<LocalHoliday> m_days;
    QTableWidget *m_table;
    QDateEdit *m_date;
    QLineEdit *m_name;
    QLabel *m_problem;
    QPushButton *m_remove;
    bool m_filling = false;
};

} // namespace gelt
