// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "core/base/file.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/interchange.h"
#include "core/storage/contents.h"
#include "core/storage/database.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace gelt::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::cli::Export)
};

class Export : public Command {
public:
    QString name() const override { return QStringLiteral("export"); }
    QString summary() const override { return Tr::tr("Writes the whole plan as an interchange file, or its activities as CSV."); }
    QString arguments() const override { return QStringLiteral("FILE --out X.json|.csv|.xlsx|.ics"); }
    int leastWords() const override { return 1; }
    void declare(QCommandLineParser &parser) const override { addValue(parser, QStringLiteral("out")); }

    ExitCode run(const QCommandLineParser &parser, Console &console) const override
    {
        const QString out = parser.value(QStringLiteral("out"));
        const QString suffix = QFileInfo(out).suffix().toLower();
        if (suffix == QStringLiteral("xlsx") || suffix == QStringLiteral("ics")) {
            console.err << Tr::tr(".%1: not available yet.").arg(suffix) << '\n';
            return BadUsage;
        }
        if (suffix != QStringLiteral("json") && suffix != QStringLiteral("csv"))
            return badUsage(console, *this, Tr::tr("--out names a file that ends in .json, .csv, .xlsx or .ics."));

        const bool whole = suffix == QStringLiteral("json");
        const auto contents = readContents(parser.positionalArguments().constFirst(), console,
                                           whole ? contents::Removed::Included : contents::Removed::LeftOut);
        if (!contents)
            return failed(console, contents.error());
        const Result<> written =
            whole ? writeFile(out, [&](QIODevice &device) { return interchange::write(*contents, device); })
                  : writeFile(out, activitiesCsv(*contents, measure(*contents, console.clock.today()), console.locale));
        if (!written)
            return failed(console, written.error());
        console.out << Tr::tr("“%1” written.").arg(QDir::toNativeSeparators(out)) << '\n';
        return Ok;
    }
};

} // namespace

std::unique_ptr<Command> exportCommand() { return std::make_unique<Export>(); }

} // namespace gelt::cli
