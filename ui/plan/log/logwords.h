// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contents.h"
#include "core/measure/measure.h"
#include "core/report/historywords.h"
#include "ui/plan/log/entry.h"

#include <QLocale>

/// What the tabs of the side panel say of log entries, occurrences and evidence.
namespace gelt::logwords {

/// "E-001, E-003": what an entry brought; empty where it brought nothing.
QString codesOf(const PlanContents &contents, ActivityId activity, FollowUpId followUp);

/// "60,0 %", "2013-T2 fulfilled", "2013-T2 does not apply", "Note".
QString titleOf(const FollowUp &followUp, const QLocale &locale);

/// A follow-up with its day, words, reporter, recorder, verification and evidence; struck through where it is void.
Entry entryOf(const FollowUp &followUp, const PlanContents &contents, const QLocale &locale);

/// One edit of the history.
Entry entryOf(const report::HistoryEntry &history);

/// A piece of evidence as it hangs on an activity by @p links, all of that evidence.
Entry entryOf(const Evidence &evidence, std::span<const EvidenceLink> links, const QLocale &locale);

/// The state of an occurrence in a sentence: "2013-T2, from 01/04/2013 to 30/06/2013: overdue for 43 days."
QString sentenceOf(const OccurrenceMeasure &occurrence, QDate day);

/// The sign of a kind of evidence.
style::Glyph glyphOf(const Evidence &evidence);

} // namespace gelt::logwords
