// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/options.h"
#include "app/cli/texttable.h"
#include "core/base/file.h"
#include "core/domain/actachecks.h"
#include "core/measure/commitments.h"
#include "core/print/pdf.h"
#include "core/report/acta.h"
#include "core/report/format.h"
#include "core/storage/evidences.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace gelt::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::cli::ActaCommand)
};

std::vector<NumberFinding> findingsOf(const Meetings &meetings)
{
    std::vector<ActaNumber> numbers;
    for (const Acta &acta : meetings.actas) {
        if (acta.number)
            numbers.push_back(*acta.number);
    }
    return numberFindings(std::move(numbers));
}

const ActaFile *signedPages(const Meetings &meetings, ActaId acta)
{
    const auto files = ofActa(meetings.files, acta);
    const auto found = std::ranges::find(files, ActaFileKind::Signed, &ActaFile::kind);
    return found == files.end() ? nullptr : &*found;
}

QByteArray listJson(const Meetings &meetings)
{
    JsonWriter json;
    json.begin('{').key("actas").begin('[');
    for (const Acta &acta : meetings.actas) {
        json.begin('{').key("number");
        acta.number ? json.value(acta.number->text()) : json.null();
        json.key("state").value(codeOf(acta.state)).key("kind").value(codeOf(acta.kind)).key("date").value(acta.date);
        json.key("quorum");
        if (acta.quorum)
            json.begin('{').key("voters").value(acta.quorum->voters).key("required").value(acta.quorum->required)
                .key("present").value(acta.quorum->present).end('}');
        else
            json.null();
        json.key("decisions").value(static_cast<int>(ofActa(meetings.decisions, acta.id).size()));
        json.key("commitments").value(static_cast<int>(ofActa(meetings.commitments, acta.id).size()));
        json.key("sha256");
        if (const ActaFile *file = signedPages(meetings, acta.id))
            json.value(QString::fromLatin1(file->sha256.toHex()));
        else
            json.null();
        json.end('}');
    }
    json.end(']').key("findings").begin('[');
    for (const NumberFinding &finding : findingsOf(meetings)) {
        json.begin('{').key("kind").value(finding.kind == NumberFinding::Kind::Gap ? u"gap" : u"repeat");
        json.key("first").value(finding.first.text()).key("last").value(finding.last.text()).end('}');
    }
    json.end(']').end('}');
    return json.bytes();
}

QString sentenceOf(const NumberFinding &finding)
{
    if (finding.kind == NumberFinding::Kind::Repeat)
        return Tr::tr("The number %1 is there twice.").arg(finding.first.text());
    if (finding.first == finding.last)
        return Tr::tr("The number %1 is missing.").arg(finding.first.text());
    return Tr::tr("The numbers %1 to %2 are missing.").arg(finding.first.text(), finding.last.text());
}

void printList(const Meetings &meetings, Console &console)
{
    if (meetings.actas.empty()) {
        console.out << Tr::tr("There are no actas yet.") << '\n';
        return;
    }
    TextTable table;
    table.addColumn(Tr::tr("Acta"));
    table.addColumn(Tr::tr("Date"));
    table.addColumn(Tr::tr("Meeting"));
    table.addColumn(Tr::tr("State"));
    table.addColumn(Tr::tr("Quorum"), TextTable::Align::Right);
    table.addColumn(Tr::tr("Decisions"), TextTable::Align::Right);
    table.addColumn(Tr::tr("Commitments"), TextTable::Align::Right);
    for (const Acta &acta : meetings.actas) {
        const QString quorum =
            acta.quorum ? Tr::tr("%1 of %2").arg(acta.quorum->present).arg(acta.quorum->voters) : QStringLiteral("\u2014");
        table.addRow({acta.number ? acta.number->text() : Tr::tr("no number"), report::shortDate(acta.date),
                      displayName(acta.kind), displayName(acta.state), quorum,
                      QString::number(ofActa(meetings.decisions, acta.id).size()),
                      QString::number(ofActa(meetings.commitments, acta.id).size())});
    }
    table.print(console.out);
    for (const NumberFinding &finding : findingsOf(meetings))
        console.out << sentenceOf(finding) << '\n';
}

class ActaCommand : public Command {
public:
    QString name() const override { return QStringLiteral("acta"); }
    QString summary() const override { return Tr::tr("Writes the acta of a meeting as PDF, or lists all of them."); }
    QString arguments() const override { return Tr::tr("FILE NUMBER --out X.pdf | FILE --list [--json]"); }
    int leastWords() const override { return 1; }
    int mostWords() const override { return 2; }
    void declare(QCommandLineParser &parser) const override
    {
        addValue(parser, QStringLiteral("out"));
        addFlag(parser, QStringLiteral("list"));
        addFlag(parser, QStringLiteral("json"));
    }

    ExitCode run(const QCommandLineParser &parser, Console &console) const override
    {
        const QStringList words = parser.positionalArguments();
        const bool list = parser.isSet(QStringLiteral("list"));
        if (list == (words.size() == 2))
            return badUsage(console, *this, Tr::tr("Either the number of an acta or --list is needed."));
        if (list) {
            if (parser.isSet(QStringLiteral("out")))
                return badUsage(console, *this, Tr::tr("--out goes with the number of an acta."));
            return printAll(words.constFirst(), parser.isSet(QStringLiteral("json")), console);
        }
        if (parser.isSet(QStringLiteral("json")))
            return badUsage(console, *this, Tr::tr("--json goes with --list."));
        const QString out = parser.value(QStringLiteral("out"));
        if (QFileInfo(out).suffix().toLower() != QStringLiteral("pdf"))
            return badUsage(console, *this, Tr::tr("--out names a file that ends in .pdf."));
        const std::optional<ActaNumber> number = ActaNumber::fromText(words[1]);
        if (!number)
            return badUsage(console, *this, Tr::tr("“%1” is no number of an acta such as 2013-001.").arg(words[1]));
        return write(words[0], *number, out, console);
    }

private:
    static ExitCode printAll(const QString &path, bool json, Console &console)
    {
        const auto contents = readContents(path, console);
        if (!contents)
            return failed(console, contents.error());
        if (json)
            console.out << QString::fromUtf8(listJson(contents->meetings)) << '\n';
        else
            printList(contents->meetings, console);
        return Ok;
    }

    static ExitCode write(const QString &path, const ActaNumber &number, const QString &out, Console &console)
    {
        const auto contents = readContents(path, console);
        if (!contents)
            return failed(console, contents.error());
        const std::vector<Acta> &actas = contents->meetings.actas;
        const auto acta = std::ranges::find(actas, std::optional(number), &Acta::number);
        if (acta == actas.end())
            return failed(console, {ErrorCode::NotFound,
                                    Tr::tr("There is no acta %1 in “%2”. “plan-gelt acta FILE --list” shows those there are.")
                                        .arg(number.text(), QDir::toNativeSeparators(path)),
                                    {}});
        const Result<QByteArray> pdf = pagesOf(path, *contents, *acta, console);
        if (!pdf)
            return failed(console, pdf.error());
        if (const Result<> written = writeFile(out, *pdf); !written)
            return failed(console, written.error());
        console.out << Tr::tr("“%1” written.").arg(QDir::toNativeSeparators(out)) << '\n';
        return Ok;
    }

    /// Of a signed acta the very bytes that were signed; of another one its pages as they are now.
    static Result<QByteArray> pagesOf(const QString &path, const PlanContents &contents, const Acta &acta, Console &console)
    {
        const ActaFile *file = signedPages(contents.meetings, acta.id);
        if (!file || acta.annulled)
            return print::pdfBytes(report::acta(contents, commitmentsToReview(contents, acta.id), acta.id,
                                                {report::Paper::Letter, console.clock.now().toLocal()}, console.locale),
                                   console.clock);
        auto database = Database::open(path, Database::Mode::ReadOnly, console.clock);
        if (!database)
            return database.error();
        return (*database)->read([&](Transaction &transaction) { return evidences::bytesOf(transaction, file->sha256); });
    }
};

} // namespace

std::unique_ptr<Command> actaCommand() { return std::make_unique<ActaCommand>(); }

} // namespace gelt::cli
