// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

#include <QLocale>
#include <QStringList>

#include <functional>

/// The hand-over to the next administration (empalme): everything a plan file holds, readable without the program.
namespace gelt::handover {

/// Told on the way, 0-100 %. @return false to give up.
using Progress = std::function<bool(int percent)>;

/// How a hand-over is written.
struct Options {
    QLocale locale;    ///< of the documents in it
    Progress progress; ///< may be empty
};

/// What was written.
struct Summary {
    int files = 0; ///< SHA256SUMS aside
    int actas = 0;
    int reports = 0;
    int evidence = 0; ///< files
    qint64 bytes = 0;
    QByteArray seal;    ///< SHA-256 of SHA256SUMS: whoever has it on paper can prove the whole
    QStringList absent; ///< codes and names of files whose bytes the plan does not hold

    bool operator==(const Summary &) const = default;
};

/**
 * Writes the hand-over of a plan: its file, its interchange JSON, the pages of all actas (of signed ones the very bytes)
 * and issued reports, the evidence in a folder for each activity, an index as PDF and XLSX, and SHA256SUMS. Made of a copy,
 * so the plan can be worked on meanwhile. The format is described in HANDOVER.md.
 *
 * @param path of a folder that does not exist or is empty, or of a ZIP file that does not exist, where it ends in ".zip".
 * Needs a QGuiApplication; the offscreen platform will do.
 * @return Exists, ReadOnly, DiskFull, Io, Damaged, or Cancelled; nothing is left at @p path then.
 */
Result<Summary> write(Database &database, const QString &path, const Options &options);

} // namespace gelt::handover
