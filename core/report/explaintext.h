// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/measure.h"
#include "core/report/blocks.h"

#include <QLocale>
#include <QStringList>

/// What explanations say in the same way.
namespace gelt::report::explain {

/// A percentage as explanations write it: one decimal, or two where it has them; without the sign.
QString number(const Percent &percent, const QLocale &locale);
/// The same for the columns of a table: two decimals, so that they stand below each other.
QString cell(const Percent &percent, const QLocale &locale);
/// A weight as people write it: "1", "12,5".
QString weight(std::int64_t thousandths, const QLocale &locale);
/// "2012-T1, 2012-T2 and 3 more".
QString list(const QStringList &words, qsizetype most = 12);

Block heading(const QString &text);
Block sentence(const QString &text);
/// A sentence that ends in the figure asked about.
Block result(const QString &text);

/// What the lamp of a compliance means: "Yellow: from 60 % to less than 80 %."
Block lightSentence(Light light, const Thresholds &thresholds, const QLocale &locale);
/// "Why 73,5 %?"
QString title(const QString &figure);

} // namespace gelt::report::explain
