// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <qnamespace.h>

class QString;

/**
 * What Qt does not offer and each operating system does its own way.
 * platform.cpp is the only file of the program that includes headers of POSIX or Windows or knows how the desktop of
 * one of them is reached; `tests/portability.sh` sees to it. What starts at login, told apart by system without such
 * headers, stands in ui/reminders/autostart.cpp.
 */
namespace gelt::platform {

/// Whether a person watches standard error, rather than a file or another program.
bool standardErrorIsTerminal();

/// Whether there is a screen to open a window on; without one Qt would abort instead of saying so.
bool hasDisplay();

/// Whether “Plan.gelt” and “plan.gelt” are two files here.
Qt::CaseSensitivity fileNameCase();

/// The absolute path as a library that is no part of Qt takes it, letters beyond ASCII and long paths included.
QByteArray pathForLibrary(const QString &path);

/// The bytes written through @p handle (of QFile::handle()) are on the disk when this returns true.
bool flush(int handle);

/// A new name in @p folder stays after a power cut; where the system cannot promise it nothing happens.
void flushFolder(const QString &folder);

} // namespace gelt::platform
