// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/widgets/linefield.h"

#include <QTime>

namespace gelt {

/// The time that somebody typed, of 24 hours: "8", "8:05", "8.05", "805", "14 h". Invalid for everything else.
QTime typedTime(QStringView text);
/// "08:00"; empty where it is unsaid.
QString timeText(QTime time);

/// A time of the day, or none where it is empty.
class TimeEdit : public LineField {
    Q_OBJECT

public:
    /// @param unsaid stands where it is empty ("still going on").
    explicit TimeEdit(const QString &unsaid, QWidget *parent = nullptr);

    void setTime(QTime time); ///< invalid: empty
    /// @return an invalid time where it is empty; Invalid where it is none.
    Result<QTime> value() const;
    QString problem() const override;
};

} // namespace gelt
