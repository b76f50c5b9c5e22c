// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/widgets/linefield.h"

#include <QDate>

namespace gelt {

/**
 * The day that somebody typed: "30/06/2013", "30-6-13", "30.06.2013", "30062013", "2013-06-30", and "30/06" of the year
 * of
 * @p today. Day before month; two digits of a year are of this century. Invalid for everything else.
 */
QDate typedDay(QStringView text, QDate today);

/// A day, typed as dd/mm/yyyy or chosen in a calendar (Alt+Down) whose weeks begin on Monday. Up and Down go a day on,
/// Page Up and Page Down a month.
class DateEdit : public LineField {
    Q_OBJECT

public:
    DateEdit(Place place, QDate today, QWidget *parent = nullptr);

    /// Whether no day is a value too; @p words stand where it is empty ("no end").
    void setMayBeEmpty(const QString &words);
    void setDate(QDate date); ///< invalid: empty
    /// @return an invalid date where it is empty and may be; Invalid where it is no day that a plan may name.
    Result<QDate> value() const;
    QString problem() const override;
    void setReadOnly(bool readOnly) override;

    void chooseDay(); ///< opens the calendar

protected:
    bool takeKey(QKeyEvent *event) override;

private:
    QDate m_today;
    QWidget *m_button = nullptr;
    bool m_mayBeEmpty = false;
};

} // namespace gelt
