// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "core/storage/backup.h"
#include "core/storage/check.h"
#include "core/storage/database.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace gelt::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::cli::Backup)
};

class BackupCommand : public Command {
public:
    QString name() const override { return QStringLiteral("backup"); }
    QString summary() const override { return Tr::tr("Makes a checked copy of the plan file."); }
    QString arguments() const override { return Tr::tr("FILE [--out DIR]"); }
    int leastWords() const override { return 1; }
    void declare(QCommandLineParser &parser) const override { addValue(parser, QStringLiteral("out")); }

    ExitCode run(const QCommandLineParser &parser, Console &console) const override
    {
        auto database = Database::open(parser.positionalArguments().constFirst(), Database::Mode::ReadOnly, console.clock);
        if (!database)
            return failed(console, database.error());
        const auto made = backups::make(**database, parser.value(QStringLiteral("out")), QStringLiteral("manual"));
        if (!made)
            return failed(console, made.error());
        console.out << QDir::toNativeSeparators(*made) << '\n';
        return Ok;
    }
};

class RestoreCommand : public Command {
public:
    QString name() const override { return QStringLiteral("restore"); }
    QString summary() const override { return Tr::tr("Makes a plan file from a backup; never over a file that exists."); }
    QString arguments() const override { return Tr::tr("BACKUP --out FILE"); }
    int leastWords() const override { return 1; }
    void declare(QCommandLineParser &parser) const override { addValue(parser, QStringLiteral("out")); }

    ExitCode run(const QCommandLineParser &parser, Console &console) const override
    {
        const QString out = parser.value(QStringLiteral("out"));
        if (out.isEmpty())
            return badUsage(console, *this, Tr::tr("--out is missing: the file to make."));
        if (const Result<> done = backups::restore(parser.positionalArguments().constFirst(), out); !done)
            return failed(console, done.error());
        console.out << Tr::tr("“%1” made from the backup.").arg(QDir::toNativeSeparators(out)) << '\n';
        return Ok;
    }
};

class CheckCommand : public Command {
public:
    QString name() const override { return QStringLiteral("check"); }
    QString summary() const override { return Tr::tr("Checks the plan file: integrity, schema, hashes and numbering."); }
    QString arguments() const override { return Tr::tr("FILE"); }
    int leastWords() const override { return 1; }
    void declare(QCommandLineParser &) const override {}

    ExitCode run(const QCommandLineParser &parser, Console &console) const override
    {
        auto database = Database::open(parser.positionalArguments().constFirst(), Database::Mode::ReadOnly, console.clock);
        if (!database)
            return failed(console, database.error());
        const auto findings = checking::check(**database);
        if (!findings)
            return failed(console, findings.error());
        for (const checking::Finding &finding : *findings)
            console.out << (finding.bad ? Tr::tr("Wrong: %1") : Tr::tr("Note: %1")).arg(finding.what) << '\n';
        const auto bad = std::ranges::count_if(*findings, &checking::Finding::bad);
        if (bad == 0) {
            console.out << Tr::tr("The file is sound.") << '\n';
            return Ok;
        }
        return failed(console, {ErrorCode::Damaged,
                                Tr::tr("The file has %n problem(s). Restore a backup with “plan-gelt restore”.", nullptr, static_cast<int>(bad)), {}});
    }
};

} // namespace

std::unique_ptr<Command> backupCommand() { return std::make_unique<BackupCommand>(); }
std::unique_ptr<Command> restoreCommand() { return std::make_unique<RestoreCommand>(); }
std::unique_ptr<Command> checkCommand() { return std::make_unique<CheckCommand>(); }

} // namespace gelt::cli
