// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/measure.h"
#include "core/report/timelineblock.h"

#include <span>

/// The time line of a plan, made from its values and figures.
namespace gelt::report {

/// One activity as a row. @param place in the contents and in the measure. @param measure of the same @p contents.
TimeLineRow activityRow(const PlanContents &contents, const PlanMeasure &measure, std::size_t place,
                        const QLocale &locale);

/// The row of a phase. @param phase one of the measure's. @param shown how many of its activities stand below it.
TimeLineRow phaseRow(const PlanContents &contents, const PhaseMeasure &phase, int shown, const QLocale &locale);

/**
 * The days that a time line shows: the plan's period and what is drawn of its activities, at most @p yearsBeyond
 * before and after the period (one wrong year shall not make everything else illegible); the cut-off and today where
 * they lie within a year of that. Whole months.
 */
Period timeLineDays(const PlanContents &contents, const PlanMeasure &measure, std::span<const std::size_t> places,
                    QDate today, int yearsBeyond = 2);

/// All of it: phases and the activities at @p places (ascending), for paper. @param beginning only the first so many rows
/// are made, of the same days; 0: all.
TimeLine timeLine(const PlanContents &contents, const PlanMeasure &measure, std::span<const std::size_t> places,
                  QDate today, const QLocale &locale, std::size_t beginning = 0);

/// What a mark says, in a sentence. @param cutOff the day from which an overdue one is late.
QString sentenceOf(const TimeLineMark &mark, QDate cutOff);
/// What a band of several marks says.
QString sentenceOf(const TimeLineGroup &group, const std::vector<TimeLineMark> &marks, QDate cutOff);

} // namespace gelt::report
