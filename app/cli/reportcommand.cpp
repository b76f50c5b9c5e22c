// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "core/base/file.h"
#include "core/exchange/csvwriter.h"
#include "core/measure/commitments.h"
#include "core/print/pdf.h"
#include "core/report/actionplan.h"
#include "core/report/commitmentlist.h"
#include "core/report/progressreport.h"
#include "core/report/schedule.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace gelt::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::cli::Report)
};

class Report : public Command {
public:
    QString name() const override { return QStringLiteral("report"); }
    QString summary() const override { return Tr::tr("Writes a report as PDF, or its table as CSV."); }
    QString arguments() const override
    {
        return QStringLiteral("FILE --kind annual|progress|presentation|action-plan|schedule|commitments [--year YYYY] "
                              "[--as-of YYYY-MM-DD] [--known-at T] [--public] [--issue] --out X.pdf|.xlsx|.csv");
    }
    int leastWords() const override { return 1; }
    void declare(QCommandLineParser &parser) const override
    {
        for (const char16_t *name : {u"kind", u"year", u"as-of", u"known-at", u"out", u"by"})
            addValue(parser, QString::fromUtf16(name));
        addFlag(parser, QStringLiteral("public"));
        addFlag(parser, QStringLiteral("issue"));
    }

    ExitCode run(const QCommandLineParser &parser, Console &console) const override
    {
        const QString kind = parser.value(QStringLiteral("kind"));
        static const QStringList kinds{QStringLiteral("action-plan"), QStringLiteral("progress"),     QStringLiteral("schedule"),
                                       QStringLiteral("commitments"), QStringLiteral("annual"), QStringLiteral("presentation")};
        if (!kinds.contains(kind))
            return badUsage(console, *this, kind.isEmpty() ? Tr::tr("--kind is missing.") : Tr::tr("--kind: “%1” is no report.").arg(kind));
        const QString out = parser.value(QStringLiteral("out"));
        const QString suffix = QFileInfo(out).suffix().toLower();
        if (suffix != QStringLiteral("pdf") && suffix != QStringLiteral("csv") && suffix != QStringLiteral("xlsx"))
            return badUsage(console, *this, Tr::tr("--out names a file that ends in .pdf, .xlsx or .csv."));
        if (kinds.indexOf(kind) > 3 || suffix == QStringLiteral("xlsx"))
            return later(console, QStringLiteral("--kind %1, .%2").arg(kind, suffix));
        for (const char16_t *name : {u"year", u"known-at", u"public", u"issue"}) {
            if (parser.isSet(QString::fromUtf16(name)))
                return later(console, QStringLiteral("--") + QString::fromUtf16(name));
        }
        const auto asOf = dateOption(parser, QStringLiteral("as-of"));
        if (!asOf)
            return failed(console, asOf.error());
        return make(parser, console, asOf->value_or(console.clock.today()), suffix);
    }

private:
    static ExitCode later(Console &console, const QString &what)
    {
        console.err << Tr::tr("%1: not available yet.").arg(what) << '\n';
        return BadUsage;
    }

    static report::Document document(const QString &kind, const PlanContents &contents, const Console &console, QDate asOf)
    {
        const QDate today = console.clock.today();
        if (kind == QStringLiteral("action-plan"))
            return report::actionPlan(contents, today, console.locale);
        const PlanMeasure figures = measure(contents, asOf);
        if (kind == QStringLiteral("schedule"))
            return report::schedule(contents, figures, report::everything(contents), today, report::Paper::Letter,
                                    console.locale);
        if (kind == QStringLiteral("commitments"))
            return report::commitmentList(contents, measureCommitments(contents, figures), {report::Paper::Letter, asOf, {}},
                                          console.locale);
        return report::progressReport(contents, figures, today, console.locale);
    }

    static ExitCode make(const QCommandLineParser &parser, Console &console, QDate asOf, const QString &suffix)
    {
        const auto contents = readContents(parser.positionalArguments().constFirst(), console);
        if (!contents)
            return failed(console, contents.error());
        const QString out = parser.value(QStringLiteral("out"));
        Result<> written;
        if (suffix == QStringLiteral("csv"))
            written = writeFile(out, activitiesCsv(*contents, measure(*contents, asOf), console.locale));
        else
            written = print::writePdf(document(parser.value(QStringLiteral("kind")), *contents, console, asOf), out, console.clock);
        if (!written)
            return failed(console, written.error());
        console.out << Tr::tr("“%1” written.").arg(QDir::toNativeSeparators(out)) << '\n';
        return Ok;
    }
};

} // namespace

std::unique_ptr<Command> reportCommand() { return std::make_unique<Report>(); }

} // namespace gelt::cli
