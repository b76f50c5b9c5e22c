// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contents.h"
#include "core/storage/transaction.h"

namespace gelt {

/// Where an import came from.
struct ImportSource {
    QString name;      ///< the file's name as a person knows it
    QString format;    ///< "text", "csv", "json", …
    QByteArray sha256; ///< of the source's bytes, 32; may be empty

    bool operator==(const ImportSource &) const = default;
};

/// An import as the plan file remembers it; when and by whom stands in its edit.
struct Import {
    ImportId id;
    qint64 edit = 0;
    ImportSource source;
    int activities = 0; ///< how many it brought
    int followUps = 0;
    std::optional<Instant> undoneAt;

    bool operator==(const Import &) const = default;
};

namespace imports {

/**
 * Adds what an importer read. Keys in the draft are any positive numbers that are unique in their table; they are
 * given new ones here. Into a plan that holds activities (removed ones included) new activities get the next numbers,
 * else they keep the draft's, which must be unique and at least 1. Phases and people that the plan already has under
 * the same words are not added twice. The draft's plan is not looked at, nor its committee's settings.
 *
 * Actas come with their numbers; where one of them has a number the import cannot be taken back (an act of record). So it
 * is where it brings a report that was issued; one that the plan has already (same bytes, same moment) is left out, and so
 * are texts and challenges of a year that the plan has in the same words.
 *
 * Records with a moment are kept, others get now and the author of the edit.
 * @return Invalid where the draft refers to what is not in it, repeats a key or a number, or breaks a rule of a row;
 *         Exists where the plan has an acta of the same number, or other texts for the report of the same year.
 */
Result<ImportId> append(Transaction &transaction, const PlanContents &draft, const ImportSource &source);

/// Whether replace() may be: what it refuses whatever the draft holds. @return Conflict.
Result<> mayReplace(Transaction &transaction);

/**
 * Puts the draft in place of all there is: the plan and its settings, people, activities, logs, evidence and the
 * history of edits, meetings and their settings (where the draft names the committee); numbers and order are the
 * draft's. Files that the draft still names are kept. Not undoable: make a backup first.
 * @return as append(); Conflict where the plan holds an acta that has a number or a report that was issued: those are
 *         never deleted.
 */
Result<ImportId> replace(Transaction &transaction, const PlanContents &draft, const ImportSource &source);

/**
 * Takes an import back: its rows go, with what hangs on them, by the import's key and not one by one; the change log says
 * what they were. Throws Conflict where somebody since recorded something on its activities or meetings (entries that are
 * void do not count), or where it brought an acta that has a number or a report that was issued.
 */
void undo(Transaction &transaction, ImportId import);

/// Puts the settings of the draft's committee in place of the plan's, where the draft names the committee.
void takeSettings(Transaction &transaction, const PlanContents &draft);

/// Whether the plan holds an activity, removed or not, so that an append would number on from it.
bool hasActivities(Transaction &transaction);

} // namespace imports
} // namespace gelt
