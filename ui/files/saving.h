// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

class QWidget;

namespace gelt {

class Session;
struct FileDesk;

/// Plan files as wholes: copied, checked and put in each other's place.
namespace saving {

/**
 * Gives a finished file the name of another, which it replaces in one step: at every moment there is one of the two.
 * @return Busy where somebody has the other open, Conflict where a crash left a journal beside it, Io.
 */
Result<> replaceFile(const QString &temporary, const QString &path, const FileDesk &desk);

/**
 * A whole, checked copy of the open plan at @p path, evidence and history included. A file that stands there is
 * replaced only when the copy is complete.
 * @return what copying::copyInto() and replaceFile() return, Invalid where @p path is the open file itself.
 */
Result<> writeCopy(Session &session, const QString &path, const FileDesk &desk);

/// Whether the open file can still be read at all.
bool canBeRead(const Session &session);

/// What is on screen as a new plan, for when the file itself cannot be read any more: without the files of evidence,
/// removed activities and the history. @return what imports::createFile() returns.
Result<> writeFromScreen(const Session &session, const QString &path, const FileDesk &desk);

} // namespace saving
} // namespace gelt
