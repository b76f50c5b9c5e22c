// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QLocale>
#include <QString>
#include <QTextStream>

#include <memory>
#include <vector>

class QCommandLineParser;

namespace gelt::cli {

/// Where a command reads and writes, what time it is and who is there; tests hand in their own.
struct Console {
    QTextStream &out; ///< data
    QTextStream &err; ///< words
    Clock clock;
    QLocale locale;     ///< of the language chosen
    QString systemUser; ///< as the operating system calls whoever is logged in
    bool terminal = false; ///< whether a person watches err: long work then shows its progress
};

/// What the process answers: scripts depend on these numbers.
enum ExitCode { Ok = 0, Failed = 1, BadUsage = 2 };

/// The first word after the program's name: "plan-gelt status …".
class Command {
public:
    virtual ~Command() = default;
    virtual QString name() const = 0;
    virtual QString summary() const = 0;   ///< one line for the list of commands
    virtual QString arguments() const = 0; ///< "FILE [--json]", as the usage line shows them
    virtual void declare(QCommandLineParser &parser) const = 0;
    /// How many words without dashes it takes; the dispatcher refuses any other number.
    virtual int leastWords() const = 0;
    virtual int mostWords() const { return leastWords(); }
    virtual ExitCode run(const QCommandLineParser &parser, Console &console) const = 0;
};

/// All commands of the program, in the order of the help.
const std::vector<std::unique_ptr<Command>> &allCommands();

/// Whether @p word is a command's name, so that the desktop is not what is wanted.
bool isCommand(const QString &word);

/**
 * Runs what @p arguments (without the program's own name) ask for.
 * Words go to console.err as one line; a wrong call is answered with the usage and BadUsage.
 */
ExitCode runCommandLine(const QStringList &arguments, Console &console);

/// What to say, with how it goes, where --lang names a language that the program does not speak.
QString unknownLanguage();
/// What to say where standard output could not take all that was printed: a full disk, a closed pipe.
QString outputCutShort();
/// Prints a failure as one line and answers Failed.
ExitCode failed(Console &console, const Error &error);
/// Prints what is wrong with the call, and how it goes, and answers BadUsage.
ExitCode badUsage(Console &console, const Command &command, const QString &what);

} // namespace gelt::cli
