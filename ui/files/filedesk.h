// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/record.h"
#include "ui/ask.h"
#include "ui/settings.h"

#include <QLocale>

#include <chrono>

namespace gelt {

/// What everything around plan files is handed, with a plan open or without. What it refers to outlives its holders.
struct FileDesk {
    Settings &settings;
    Ask &ask;
    Clock clock;
    QLocale locale;     ///< of the interface
    QString systemUser; ///< as the operating system calls whoever is logged in
    QString documents;  ///< where plans are proposed to lie; empty: the system's folder of documents
    std::chrono::milliseconds backupDelay{3000}; ///< from opening a plan to the day's backup: the person goes first

    /// Who works at this computer.
    Author author() const { return {settings.get(setting::person), systemUser}; }
    /// The folder of documents, which is made where it is missing.
    QString documentsFolder() const;
};

/// "name.gelt" in @p folder, or "name 2.gelt" and so on where that is taken.
QString freeName(const QString &folder, const QString &name);

/// @p text without what no file system takes in a name; never empty.
QString asFileName(const QString &text);

/// Whether both name one file, however they are written.
bool isSameFile(const QString &a, const QString &b);

/// The question of the system's file dialog for plans.
FileQuestion planQuestion(const QString &title, const QString &suggestion);

} // namespace gelt
