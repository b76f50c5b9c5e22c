// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

#include <QDialog>
#include <QLocale>

#include <vector>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDialogButtonBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTabWidget;

namespace gelt {

class ArmsEdit;
class Ask;
class HolidaysEdit;
struct Desk;

/// What the plan says of itself: name, entity, period, and how it counts and measures. Takes values and gives values.
class PlanProperties : public QDialog {
    Q_OBJECT

public:
    struct Value {
        Plan plan;
        std::vector<LocalHoliday> holidays;

        bool operator==(const Value &) const = default;
    };

    PlanProperties(const Value &before, Ask &ask, const QLocale &locale, QWidget *parent = nullptr);

    Value value() const;
    /// Whether the value may be stored, and why not.
    Result<> check() const;
    /// Shows everything, lets nothing be changed and says @p reason.
    void setReadOnly(const QString &reason);

private:
    QWidget *makePlan();
    QWidget *makeEntity();
    QWidget *makeMeasuring();
    QWidget *makeDays();
    QLineEdit *line(const QString &name, const QString &text);
    QDateEdit *day(const QString &name, QDate date);
    QDoubleSpinBox *percent(const QString &name, const Percent &value);
    void checkNow();

    Value m_before;
    QLocale m_locale;
    QTabWidget *m_tabs;
    QLineEdit *m_name = nullptr;
    QDateEdit *m_first = nullptr;
    QDateEdit *m_last = nullptr;
    QLineEdit *m_version = nullptr;
    QLineEdit *m_acta = nullptr;
    QLineEdit *m_entity = nullptr;
    QLineEdit *m_department = nullptr;
    QLineEdit *m_nit = nullptr;
    QComboBox *m_category = nullptr;
    ArmsEdit *m_arms;
    QSpinBox *m_dueSoon = nullptr;
    QComboBox *m_permanent = nullptr;
    QDoubleSpinBox *m_green = nullptr;
    QDoubleSpinBox *m_yellow = nullptr;
    QCheckBox *m_saturday = nullptr;
    QCheckBox *m_move = nullptr;
    HolidaysEdit *m_holidays;
    QLabel *m_reason = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    QPushButton *m_accept = nullptr;
};

/// Shows the properties of the open plan and stores what was changed as one step of undo.
/// @return whether something was stored.
bool editPlanProperties(const Desk &desk, QWidget *parent);

} // namespace gelt
