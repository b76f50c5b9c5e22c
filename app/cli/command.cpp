// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "core/base/text.h"
#include "core/domain/limits.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace gelt::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::cli::Command)
};

QString usage(const Command &command)
{
    return QStringLiteral("plan-gelt ") + command.name() + u' ' + command.arguments();
}

/// What is wrong with the number of words, naming the one that is missing or too many; empty: nothing.
QString wrongWords(const Command &command, const QStringList &words)
{
    if (words.size() > command.mostWords())
        return Tr::tr("“%1” is a word too many. What has blanks stands between quotation marks.")
            .arg(excerpt(words[command.mostWords()]));
    if (words.size() < command.leastWords()) // the names of words stand first in the usage
        return Tr::tr("%1 is missing.").arg(command.arguments().section(u' ', words.size(), words.size()));
    return {};
}

void printHelp(QTextStream &out)
{
    out << Tr::tr("plan-gelt [FILE]   opens the desktop; the commands below need no display.") << "\n\n";
    for (const auto &command : allCommands())
        out << "  " << usage(*command) << "\n      " << command->summary() << '\n';
    out << '\n'
        << Tr::tr("Everywhere: --lang es|en, --help. Exit status: 0 done, 1 it could not be done, 2 wrong usage.") << '\n';
}

const Command *find(const QString &word)
{
    const auto &all = allCommands();
    const auto found = std::ranges::find(all, word, [](const auto &command) { return command->name(); });
    return found == all.end() ? nullptr : found->get();
}

} // namespace

const std::vector<std::unique_ptr<Command>> &allCommands()
{
    static const std::vector<std::unique_ptr<Command>> all = [] {
        std::vector<std::unique_ptr<Command>> list;
        list.push_back(newCommand());
        list.push_back(importCommand());
        list.push_back(statusCommand());
        list.push_back(followUpCommand());
        list.push_back(reportCommand());
        list.push_back(actaCommand());
        list.push_back(exportCommand());
        list.push_back(backupCommand());
        list.push_back(restoreCommand());
        list.push_back(checkCommand());
        list.push_back(handoverCommand());
        list.push_back(verifyCommand());
        return list;
    }();
    return all;
}

bool isCommand(const QString &word) { return find(word) != nullptr; }

QString unknownLanguage()
{
    return Tr::tr("--lang takes es (Spanish) or en (English).") + u'\n'
           + Tr::tr("Usage: %1").arg(Tr::tr("plan-gelt [--lang es|en] [FILE | COMMAND …]"));
}

QString outputCutShort()
{
    return Tr::tr("Not all of the output could be written. Free some space or choose another place, and repeat.");
}

ExitCode failed(Console &console, const Error &error)
{
    QString line = error.message;
    line.replace(u'\n', u' ');
    console.err << line << '\n';
    return Failed;
}

ExitCode badUsage(Console &console, const Command &command, const QString &what)
{
    console.err << what << '\n' << Tr::tr("Usage: %1").arg(usage(command)) << '\n';
    return BadUsage;
}

ExitCode runCommandLine(const QStringList &arguments, Console &console)
{
    const QString word = arguments.value(0);
    const Command *command = find(word);
    if (!command) {
        if (word.isEmpty() || word == QStringLiteral("help") || word == QStringLiteral("--help")
            || word == QStringLiteral("-h")) {
            printHelp(console.out);
            return Ok;
        }
        console.err << Tr::tr("There is no command “%1”. “plan-gelt --help” lists them.").arg(word) << '\n';
        return BadUsage;
    }

    QCommandLineParser parser;
    command->declare(parser);
    const QCommandLineOption help(QStringList{QStringLiteral("h"), QStringLiteral("help")});
    parser.addOption(help);
    // The program's name stands first for the parser; the command's word is taken off again below.
    if (!parser.parse(QStringList{QStringLiteral("plan-gelt")} + arguments.mid(1))) {
        const QStringList unknown = parser.unknownOptionNames();
        return badUsage(console, *command,
                        unknown.isEmpty() ? Tr::tr("An option lacks its value.")
                                          : Tr::tr("There is no option “%1” here.").arg(unknown.first()));
    }
    if (parser.isSet(help)) {
        console.out << Tr::tr("Usage: %1").arg(usage(*command)) << '\n' << command->summary() << '\n';
        return Ok;
    }
    if (const QString wrong = wrongWords(*command, parser.positionalArguments()); !wrong.isEmpty())
        return badUsage(console, *command, wrong);
    const QString by = QStringLiteral("by");
    if (parser.optionNames().contains(by) && parser.value(by).size() > limits::nameChars)
        return badUsage(console, *command,
                        Tr::tr("--by: a name has at most %n character(s).", nullptr, static_cast<int>(limits::nameChars)));
    return command->run(parser, console);
}

} // namespace gelt::cli
