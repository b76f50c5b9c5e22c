// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evidence.h"
#include "core/storage/transaction.h"

#include <QSet>

#include <vector>

class QIODevice;

namespace gelt {
class Database;
}

namespace gelt::evidences {

/// The code that the next evidence gets: "E-003"; one above the highest of that shape, those of evidence that was
/// removed included: a document that names a code never means another piece later.
QString nextCode(Transaction &transaction);
int nextCodeNumber(Transaction &transaction);
QString codeOfNumber(int number);
QSet<QString> codes(Transaction &transaction);

/**
 * The first bytes of a file that could be taken in, at most @p bytes of them; so much is looked at before anything is
 * asked or written.
 * @return NotFound, Invalid (a folder or device), TooLarge (over limits::evidenceBytes) or Io.
 */
Result<QByteArray> look(const QString &path, qint64 bytes);

/// A file whose bytes lie in the plan.
struct KeptFile {
    QString name; ///< without folders
    QByteArray sha256;
    qint64 bytes = 0;
};

/// Keeps the bytes of a file that is evidence of nothing: an annex, a scan. Those that are there already are not kept
/// twice. @return NotFound, Invalid (a folder or device), TooLarge (over limits::evidenceBytes) or Io.
Result<KeptFile> keepFile(Transaction &transaction, const QString &path);
/// Keeps bytes that the program made under the name of a file. @return TooLarge.
Result<KeptFile> keepBytes(Transaction &transaction, const QString &name, const QByteArray &bytes);

/**
 * Takes a file into the plan, with its SHA-256; a file that is there already is not stored twice. The draft's file
 * name, size and hash are found out, its code and record too where they are missing.
 * @return NotFound, Invalid (a folder or device), TooLarge (over limits::evidenceBytes), Io, or what is wrong with the
 *         draft.
 */
Result<Evidence> addFile(Transaction &transaction, const QString &path, Evidence draft);

/// Stores evidence that is an address; its code and record where they are missing.
Evidence addUrl(Transaction &transaction, Evidence draft);

/// Evidence that was taken in, or was there already.
struct Taken {
    Evidence evidence;
    bool isNew = true;
};

/// addFile(), unless the plan has evidence with the very same bytes: that one is meant, under whatever name.
Result<Taken> takeFile(Transaction &transaction, const QString &path, Evidence draft);
/// addUrl(), unless the plan has the same address as seen on the same day.
Taken takeUrl(Transaction &transaction, Evidence draft);

/// The evidence whose file has that hash, the first of several.
std::optional<Evidence> ofFile(Transaction &transaction, const QByteArray &sha256);

/// Whether something proves anything with it still.
bool isLinked(Transaction &transaction, EvidenceId evidence);

/// Whether the plan holds the bytes of that hash; evidence from an interchange file comes without.
bool holds(Transaction &transaction, const QByteArray &sha256);

/// Writes the bytes of that hash to a device, chunk by chunk, and checks them on the way.
/// @return NotFound where the plan does not hold them, Damaged where they are not what they were, Io.
Result<> extract(Transaction &transaction, const QByteArray &sha256, QIODevice &to);
/// The same into memory, for a file that is known to be small enough.
Result<QByteArray> bytesOf(Transaction &transaction, const QByteArray &sha256);

/**
 * Deletes the bytes of files that no evidence, annex, acta nor issued report names any more. What the history says of them stays, and so
 * does whatever a void entry is proved by. This is no edit and cannot be undone, and an undone removal would miss them: for when the
 * undo of the open file is gone.
 * @return how many files; what the engine says where it could not be done, and all are there still.
 */
Result<int> sweep(const Database &database);

} // namespace gelt::evidences
