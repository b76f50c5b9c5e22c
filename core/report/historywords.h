// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contents.h"
#include "core/storage/changelog.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <span>
#include <vector>

namespace gelt::report {

/// One thing that an edit did: "deadline “Hasta 2014” → “Hasta 2015”".
struct HistoryLine {
    QString text;  ///< long values cut to a few words
    QString whole; ///< the same with every value as long as it is

    bool operator==(const HistoryLine &) const = default;
};

/// What one edit did to an activity, an acta or the texts of a year.
struct HistoryEntry {
    qint64 edit = 0;
    QDateTime at; ///< where the reader is
    QString who;  ///< the person who was chosen in the program, else the system's user; may be empty
    QString what; ///< the edit's name in the language it was made in
    std::vector<HistoryLine> lines;

    bool operator==(const HistoryEntry &) const = default;
};

/// "12/08/2013 10:41 · Líder Comité GEL-T".
QString heading(const HistoryEntry &entry);

/**
 * A log in words, the newest edit first: what changelog::ofActivity() or ofActa() gives, with days, people, phases
 * and figures as people write them. Personal data are only said to have changed. What nobody sees (versions of rows,
 * keys) is left out, and edits that did nothing else.
 * @param log the oldest first. @param contents names the people, phases and evidence of now.
 */
std::vector<HistoryEntry> historyWords(std::span<const changelog::Entry> log, const PlanContents &contents,
                                       const QTimeZone &zone, const QLocale &locale);

} // namespace gelt::report
