// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/progressline.h"
#include "core/base/file.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/tables.h"
#include "core/exchange/workbook.h"
#include "core/print/layout.h"
#include "core/print/pdf.h"
#include "core/report/request.h"
#include "core/storage/evidences.h"
#include "core/storage/issuedreports.h"
#include "core/storage/knownat.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace gelt::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::cli::Report)
};

/// A moment, or the end of a day here.
std::optional<Instant> momentOf(const QString &text)
{
    if (const auto moment = Instant::fromIso(text))
        return moment;
    const QDate day = dateFromIso(text);
    if (!day.isValid())
        return {};
    return Instant{QDateTime(day.addDays(1), QTime(0, 0)).toMSecsSinceEpoch() - 1};
}

/// What is asked for, as far as the command line says.
struct Wish {
    report::ReportRequest request;
    QString out;
    QString suffix; ///< "pdf", "xlsx" or "csv"
    std::optional<Instant> knownAt;
    bool issues = false;
};

class Report : public Command {
public:
    QString name() const override { return QStringLiteral("report"); }
    QString summary() const override
    {
        return Tr::tr("Writes a report as PDF, its tables as XLSX or the first of them as CSV. KIND is one of: %1.").arg(kinds());
    }
    QString arguments() const override
    {
        return Tr::tr("FILE --kind KIND [--year YYYY] [--as-of YYYY-MM-DD] [--known-at T] [--public] [--issue] "
                              "[--paper letter|oficio|a4] [--by NAME] --out X.pdf|.xlsx|.csv");
    }
    int leastWords() const override { return 1; }
    void declare(QCommandLineParser &parser) const override
    {
        for (const char16_t *name : {u"kind", u"year", u"as-of", u"known-at", u"paper", u"out", u"by"})
            addValue(parser, QString::fromUtf16(name));
        addFlag(parser, QStringLiteral("public"));
        addFlag(parser, QStringLiteral("issue"));
    }

    ExitCode run(const QCommandLineParser &parser, Console &console) const override
    {
        Wish wish;
        if (const QString wrong = read(parser, wish); !wrong.isEmpty())
            return badUsage(console, *this, wrong);
        const auto asOf = dateOption(parser, QStringLiteral("as-of"));
        if (!asOf)
            return badUsage(console, *this, asOf.error().message);
        if (const QString wrong = setCutOff(wish.request, *asOf, console.clock.today()); !wrong.isEmpty())
            return badUsage(console, *this, wrong);
        wish.request.issuedAt = console.clock.now().toLocal();
        if (wish.knownAt)
            wish.request.knownAt = wish.knownAt->toLocal();
        const QString file = parser.positionalArguments().constFirst();
        auto database = wish.issues ? openToWrite(file, authorOf(parser, console), console)
                                    : Database::open(file, Database::Mode::ReadOnly, console.clock);
        if (!database)
            return failed(console, database.error());
        if (!(*database)->notice().isEmpty())
            console.err << (*database)->notice() << '\n';
        const Result<> made = make(**database, wish, authorOf(parser, console), console);
        if (!made)
            return failed(console, made.error());
        console.out << Tr::tr("“%1” written.").arg(QDir::toNativeSeparators(wish.out)) << '\n';
        return Ok;
    }

private:
    static QString kinds()
    {
        QStringList codes;
        for (const auto &code : Codes<ReportKind>::all)
            codes.append(QString::fromUtf16(code.text));
        return codes.join(QStringLiteral(", "));
    }

    /// @return what is wrong with the call; empty: nothing.
    static QString read(const QCommandLineParser &parser, Wish &wish)
    {
        const QString kindText = parser.value(QStringLiteral("kind"));
        const auto kind = fromCode<ReportKind>(kindText);
        if (!kind)
            return kindText.isEmpty() ? Tr::tr("--kind is missing. It is one of: %1.").arg(kinds())
                                      : Tr::tr("--kind: “%1” is no report. It is one of: %2.").arg(kindText, kinds());
        wish.request.kind = *kind;
        wish.out = parser.value(QStringLiteral("out"));
        wish.suffix = QFileInfo(wish.out).suffix().toLower();
        if (!QStringList{QStringLiteral("pdf"), QStringLiteral("csv"), QStringLiteral("xlsx")}.contains(wish.suffix))
            return Tr::tr("--out names a file that ends in .pdf, .xlsx or .csv.");
        wish.request.isPublic = parser.isSet(QStringLiteral("public"));
        wish.issues = parser.isSet(QStringLiteral("issue"));
        if (wish.issues && wish.suffix != QStringLiteral("pdf"))
            return Tr::tr("Only a PDF can be issued: --issue goes with --out X.pdf.");
        if (parser.isSet(QStringLiteral("known-at"))) {
            wish.knownAt = momentOf(parser.value(QStringLiteral("known-at")));
            if (!wish.knownAt)
                return Tr::tr("--known-at takes a day (2013-01-28) or a moment (2013-01-28T15:00:00Z).");
            if (wish.issues)
                return Tr::tr("What is issued says what is known now: --issue goes without --known-at.");
        }
        return readYearAndPaper(parser, wish.request);
    }

    static QString readYearAndPaper(const QCommandLineParser &parser, report::ReportRequest &request)
    {
        if (parser.isSet(QStringLiteral("year"))) {
            bool isNumber = false;
            request.year = parser.value(QStringLiteral("year")).toInt(&isNumber);
            if (!isNumber || !QDate(request.year, 1, 1).isValid() || request.year < 1900 || request.year > 2200)
                return Tr::tr("--year takes a year such as 2013.");
            if (!report::isAboutAYear(request.kind))
                return Tr::tr("--year goes with --kind annual and presentation.");
        }
        const QString paper = parser.value(QStringLiteral("paper"));
        static const QHash<QString, report::Paper> papers{{QString(), report::Paper::Letter},
                                                          {QStringLiteral("letter"), report::Paper::Letter},
                                                          {QStringLiteral("oficio"), report::Paper::Oficio},
                                                          {QStringLiteral("a4"), report::Paper::A4}};
        if (!papers.contains(paper))
            return Tr::tr("--paper is letter, oficio or a4.");
        request.paper = papers.value(paper);
        return {};
    }

    /// A year's documents are cut at its end, or today where it has not ended; the others today.
    static QString setCutOff(report::ReportRequest &request, const std::optional<QDate> &asOf, QDate today)
    {
        if (asOf && request.year != 0 && asOf->year() != request.year)
            return Tr::tr("--as-of must lie in the year of --year.");
        if (asOf)
            request.cutOff = *asOf;
        else if (request.year != 0 && request.year != today.year())
            request.cutOff = QDate(request.year, 12, 31);
        else
            request.cutOff = today;
        if (report::isAboutAYear(request.kind))
            request.year = request.cutOff.year();
        return {};
    }

    static Result<PlanContents> contentsFor(const Database &database, const Wish &wish)
    {
        Result<PlanContents> read = database.read([&](Transaction &transaction) -> Result<PlanContents> {
            if (wish.knownAt)
                return contents::knownAt(transaction, *wish.knownAt);
            return contents::read(transaction);
        });
        if (read && wish.request.isPublic)
            return report::publicVersion(*std::move(read));
        return read;
    }

    static Result<> make(Database &database, const Wish &wish, const Author &author, Console &console)
    {
        Result<PlanContents> contents = contentsFor(database, wish);
        if (!contents)
            return contents.error();
        if (const Result<> fits = yearFits(*contents, wish, console); !fits)
            return fits;
        if (wish.suffix == QStringLiteral("pdf"))
            return makePdf(database, documentOf(database, *std::move(contents), wish, console), wish, author, console);
        const PlanMeasure figures = measure(*contents, wish.request.cutOff);
        const std::vector<DataTable> tables = tablesOf(wish.request.kind, *contents, figures, console.locale);
        const ProgressLine progress(console);
        if (wish.suffix == QStringLiteral("csv"))
            return writeCsv(tables.front(), wish.out, console.locale, progress.teller());
        WorkbookOptions options;
        options.title = displayName(wish.request.kind);
        options.author = contents->plan.entity.name;
        options.progress = progress.teller();
        const auto written = writeWorkbook(tables, wish.out, console.clock, options);
        return written ? Result<>() : Result<>(written.error());
    }

    /// A year that the plan has not makes an empty report, which is worth a word and never a place on the record.
    static Result<> yearFits(const PlanContents &contents, const Wish &wish, Console &console)
    {
        const Period &period = contents.plan.period;
        const int year = wish.request.year;
        if (!report::isAboutAYear(wish.request.kind) || (year >= period.first.year() && year <= period.last.year()))
            return {};
        const QString outside = Tr::tr("The plan runs from %1 to %2 and has no year %3.").arg(period.first.year()).arg(period.last.year()).arg(year);
        if (wish.issues)
            return Error{ErrorCode::Invalid, outside + u' ' + Tr::tr("Nothing was issued."), {}};
        console.err << outside << '\n';
        return {};
    }

    /// Photographs for slides come out of the file when they are asked for.
    static report::Pictures picturesOf(const Database &database, const PlanContents &contents)
    {
        return [&](EvidenceId id) {
            const auto found = std::ranges::find(contents.evidence, id, &Evidence::id);
            if (found == contents.evidence.end() || !found->hasFile())
                return QByteArray();
            const Result<QByteArray> bytes =
                database.read([&](Transaction &transaction) { return evidences::bytesOf(transaction, found->sha256); });
            return bytes ? *bytes : QByteArray();
        };
    }

    /// The contents end with it: a large plan and its pages are not held at once.
    static report::Document documentOf(const Database &database, const PlanContents contents, const Wish &wish,
                                       const Console &console)
    {
        return report::makeReport(contents, wish.request, console.locale, picturesOf(database, contents));
    }

    static Result<> makePdf(Database &database, const report::Document &document, const Wish &wish, const Author &author,
                            Console &console)
    {
        const ProgressLine progress(console);
        if (!wish.issues)
            return print::writePdf(document, wish.out, console.clock, progress.teller());
        const Result<QByteArray> pdf = print::pdfBytes(document, console.clock, progress.teller());
        if (!pdf)
            return pdf.error();
        // The file first: where it cannot be written, nothing is on the record.
        if (const Result<> written = writeFile(wish.out, *pdf); !written)
            return written;
        IssuedReport draft;
        draft.kind = wish.request.kind;
        draft.title = document.title;
        draft.year = report::isAboutAYear(wish.request.kind) ? wish.request.year : 0;
        draft.cutOff = wish.request.cutOff;
        draft.isPublic = wish.request.isPublic;
        draft.pages = print::layOutBorrowed(document).count();
        const auto issued = database.write({Tr::tr("Issue “%1”").arg(document.title), author}, [&](Transaction &transaction) {
            return issuedreports::issue(transaction, draft, *pdf);
        });
        if (!issued)
            return issued.error();
        console.out << Tr::tr("Issued and kept, SHA-256 %1.").arg(QString::fromLatin1(issued->sha256.toHex())) << '\n';
        return {};
    }
};

} // namespace

std::unique_ptr<Command> reportCommand() { return std::make_unique<Report>(); }

} // namespace gelt::cli
