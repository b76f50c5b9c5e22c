// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/progressline.h"
#include "core/exchange/planexport.h"
#include "core/storage/contents.h"
#include "core/storage/database.h"
#include "core/storage/plans.h"

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
    QString arguments() const override { return Tr::tr("FILE --out X.json|.csv|.xlsx|.ics"); }
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
        const PlanForm form = formOf(suffix);
        const ProgressLine progress(console);
        PlanExport how;
        how.cutOff = console.clock.today();
        how.clock = console.clock;
        how.locale = console.locale;
        how.progress = progress.teller();
        const Result<PlanContents> contents = read(file, form, how, console);
        if (!contents)
            return failed(console, contents.error());
        const Result<PlanExported> written = exportPlan(form, *contents, out, how);
        if (!written)
            return failed(console, written.error());
        if (written->cutTexts > 0)
            console.err << Tr::tr("%n text(s) longer than a cell can hold were cut; each says so at its end.", nullptr,
                                  written->cutTexts)
                        << '\n';
        console.out << Tr::tr("“%1” written.").arg(QDir::toNativeSeparators(out)) << '\n';
        return Ok;
    }

private:
    static PlanForm formOf(const QString &suffix)
    {
        if (suffix == QStringLiteral("json"))
            return PlanForm::Interchange;
        if (suffix == QStringLiteral("xlsx"))
            return PlanForm::Workbook;
        return suffix == QStringLiteral("csv") ? PlanForm::Activities : PlanForm::Calendar;
    }

    static Result<PlanContents> read(const QString &file, PlanForm form, PlanExport &how, Console &console)
    {
        const auto database = Database::open(file, Database::Mode::ReadOnly, console.clock);
        if (!database)
            return database.error();
        if (const QString notice = (*database)->notice(); !notice.isEmpty())
            console.err << notice << '\n';
        return (*database)->read([&](Transaction &transaction) -> Result<PlanContents> {
            how.identity = plans::identity(transaction);
            return contents::read(transaction, hasRemoved(form) ? contents::Removed::Included : contents::Removed::LeftOut);
        });
    }
};

} // namespace

std::unique_ptr<Command> exportCommand() { return std::make_unique<Export>(); }

} // namespace gelt::cli
