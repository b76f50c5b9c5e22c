// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/period.h"
#include "core/domain/periodicity.h"

#include <QDate>
#include <QString>

#include <optional>

/**
 * The calendar divided by a periodicity: the quarters of all years, the ISO weeks of all years, and so on, numbered
 * without gaps. Counting occurrences and telling which one a day or a label means needs no list of them.
 */
namespace gelt::calendarperiod {

/// The number of the period that holds @p day: one more for each next period.
qint64 indexOf(Periodicity periodicity, QDate day);

/// The period of that number, whole.
Period at(Periodicity periodicity, qint64 index);

/// Its name, such as "2013-T2"; see occurrences().
QString label(Periodicity periodicity, qint64 index);

/// The number of the period that @p label names; nothing where it is no label of this periodicity.
std::optional<qint64> named(Periodicity periodicity, QStringView label);

} // namespace gelt::calendarperiod
