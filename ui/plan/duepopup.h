// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/planfilter.h"

#include <QFrame>

class QDateEdit;
class QRadioButton;

namespace gelt {

/// Chooses which deadlines a filter lets through; tells at once, closes on Escape.
class DuePopup : public QFrame {
    Q_OBJECT

public:
    /// @param today the year of days that the filter does not name.
    DuePopup(const PlanFilter &filter, int soonDays, QDate today, QWidget *parent);

    void openAt(QWidget *button);
    DueFilter due() const;
    QDate from() const;
    QDate to() const;

Q_SIGNALS:
    void changed();

private:
    QRadioButton *m_any;
    QRadioButton *m_overdue;
    QRadioButton *m_soon;
    QRadioButton *m_between;
    QDateEdit *m_from;
    QDateEdit *m_to;
};

} // namespace gelt
