// SPDX-License-Identifier: GPL-3.0-or-later
// The one file with headers of an operating system: POSIX and Windows stand side by side here and nowhere else.
#include "core/base/platform.h"

#include <QDir>
#include <QFile>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace gelt::platform {

#ifdef Q_OS_WIN

bool standardErrorIsTerminal() { return _isatty(_fileno(stderr)) != 0; }

bool hasDisplay() { return true; }

Qt::CaseSensitivity fileNameCase() { return Qt::CaseInsensitive; }

QByteArray pathForLibrary(const QString &path)
{
    // Hunspell reads names with this sign before them as UTF-8 and as long as they are.
    return (QStringLiteral("\\\\?\\") + QDir::toNativeSeparators(QDir(path).absolutePath())).toUtf8();
}

bool flush(int handle) { return _commit(handle) == 0; }

void flushFolder(const QString &) {}

#else

bool standardErrorIsTerminal() { return isatty(STDERR_FILENO) != 0; }

bool hasDisplay()
{
#ifdef Q_OS_DARWIN
    return true;
#else
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
           || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#endif
}

Qt::CaseSensitivity fileNameCase() { return Qt::CaseSensitive; }

QByteArray pathForLibrary(const QString &path) { return QFile::encodeName(QDir(path).absolutePath()); }

bool flush(int handle) { return fsync(handle) == 0; }

void flushFolder(const QString &folder)
{
    // QFile opens no folders.
    const int handle = open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    flush(handle);
    close(handle);
}

#endif

} // namespace gelt::platform
