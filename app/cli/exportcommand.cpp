// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "core/base/file.h"
#include "core/exchange/calendarfile.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/interchange.h"
#include "core/exchange/tables.h"
#include "core/exchange/workbook.h"
#include "core/measure/measure.h"
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
    QString summary() const override
    {
        return Tr::tr("Writes the whole plan as an interchange file or a workbook, its activities as CSV, or what is due as a calendar.");
    }
    QString arguments() const override { return QStringLiteral("FILE --out X.json|.csv|.xlsx|.ics"); }
    int leastWords() const override { return 1; }
    void declare(QCommandLineParser &parser) const override { addValue(parser, QStringLiteral("out")); }

    ExitCode run(const QCommandLineParser &parser, Console &console) const override
    {
        const QString out = parser.value(QStringLiteral("out"));
        const QString suffix = QFileInfo(out).suffix().toLower();
        if (!QStringList{QStringLiteral("json"), QStringLiteral("csv"), QStringLiteral("xlsx"), QStringLiteral("ics")}
                 .contains(suffix))
            return badUsage(console, *this, Tr::tr("--out names a file that ends in .json, .csv, .xlsx or .ics."));
        const QString file = parser.positionalArguments().constFirst();
        if (isSameFile(file, out))
            return failed(console, {ErrorCode::Invalid,
                                    Tr::tr("“%1” is the plan itself and would be lost. Choose another name.")
                                        .arg(QDir::toNativeSeparators(out)),
                                    {}});
        const auto contents =
            readContents(file, console,
                         suffix == QStringLiteral("json") ? contents::Removed::Included : contents::Removed::LeftOut);
        if (!contents)
            return failed(console, contents.error());
        if (const Result<> written = write(*contents, suffix, out, console); !written)
            return failed(console, written.error());
        console.out << Tr::tr("“%1” written.").arg(QDir::toNativeSeparators(out)) << '\n';
        return Ok;
    }

private:
    static bool isSameFile(const QString &one, const QString &other)
    {
        const QString path = QFileInfo(one).canonicalFilePath();
        return !path.isEmpty() && path == QFileInfo(other).canonicalFilePath();
    }

    static Result<> write(const PlanContents &contents, const QString &suffix, const QString &out, Console &console)
    {
        if (suffix == QStringLiteral("json"))
            return writeFile(out, [&](QIODevice &device) { return interchange::write(contents, device); });
        const PlanMeasure measured = measure(contents, console.clock.today());
        if (suffix == QStringLiteral("csv"))
            return writeCsv(activitiesTable(contents, measured, console.locale), out, console.locale);
        if (suffix == QStringLiteral("xlsx"))
            return writeAll(contents, measured, out, console);
        const auto calendar = calendarOf(contents, measured, console.clock, console.locale);
        return calendar ? writeFile(out, *calendar) : Result<>(calendar.error());
    }

    static Result<> writeAll(const PlanContents &contents, const PlanMeasure &measured, const QString &out,
                             Console &console)
    {
        WorkbookOptions options;
        options.title = contents.plan.name;
        options.author = contents.plan.entity.name;
        const auto written =
            writeWorkbook(tablesOfPlan(contents, measured, console.locale), out, console.clock, options);
        if (!written)
            return written.error();
        if (written->cutTexts > 0)
            console.err << Tr::tr("%n text(s) longer than a cell can hold were cut; each says so at its end.", nullptr,
                                  written->cutTexts)
                        << '\n';
        return {};
    }
};

} // namespace

std::unique_ptr<Command> exportCommand() { return std::make_unique<Export>(); }

} // namespace gelt::cli
