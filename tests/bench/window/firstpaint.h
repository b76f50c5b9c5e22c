// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QFile>
#include <QMainWindow>
#include <QTimer>

#include <cstdio>
#include <ctime>

/// Prints the CPU that the process took until its main window is painted first, in milliseconds, and its memory then, in
/// KiB; ends.
class FirstPaint : public QObject {
public:
    /// Before the application is made.
    static void watch()
    {
        qAddPreRoutine([] { QCoreApplication::instance()->installEventFilter(new FirstPaint); });
    }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && qobject_cast<QMainWindow *>(object)) {
            QCoreApplication::instance()->removeEventFilter(this);
            QTimer::singleShot(0, this, [] {
                std::printf("%.1f %ld\n", 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC, memory());
                std::fflush(stdout);
                std::_Exit(0); // what closing costs is not asked
            });
        }
        return false;
    }

private:
    /// The resident set, where the system tells it.
    static long memory()
    {
        QFile status(QStringLiteral("/proc/self/status"));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmRSS:"))
                return line.mid(6).trimmed().split(' ').front().toLong();
        }
        return 0;
    }
};
