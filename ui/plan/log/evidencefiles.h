// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evidence.h"
#include "ui/page.h"

#include <QTemporaryDir>

namespace gelt {

class Database;

/// Copies of files of evidence for other programs to look at: read-only, in a private folder that goes with this.
class EvidenceFolder {
public:
    /// The copy of a file, made when it is first asked for. @return NotFound where the plan does not hold the file,
    /// Damaged, DiskFull or Io.
    Result<QString> copyOf(Database &database, const Evidence &evidence);

private:
    QTemporaryDir m_folder;
};

/**
 * Shows a file or page with the program that the system has for it. Programs and scripts, by name or by how they begin,
 * are never opened: a person is offered to save them. What goes wrong is told.
 */
void openEvidence(const Desk &desk, EvidenceFolder &folder, const Evidence &evidence, QWidget *parent);

/// Asks where, and writes the file of the evidence there. @return whether it was written.
bool saveEvidence(const Desk &desk, const Evidence &evidence, QWidget *parent);

} // namespace gelt
