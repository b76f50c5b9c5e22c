// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "core/base/file.h"
#include "core/base/text.h"
#include "core/domain/limits.h"
#include "core/exchange/planreader.h"
#include "core/report/format.h"
#include "core/storage/backup.h"
#include "core/storage/contents.h"
#include "core/storage/importfile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace gelt::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::cli::Import)
};

template <class T>
Result<> asDone(const Result<T> &read)
{
    return read ? Result<>() : Result<>(read.error());
}

class Import : public Command {
public:
    QString name() const override { return QStringLiteral("import"); }
    QString summary() const override
    {
        return Tr::tr("Brings a plan from a text, a table or an interchange file into FILE, which is made where it does not exist.");
    }
    QString arguments() const override
    {
        return Tr::tr("FILE SOURCE [--format auto|text|csv|xlsx|ods|docx|json] [--sheet NAME] [--from YYYY-MM-DD --to YYYY-MM-DD] "
                              "[--entity NAME] [--date YYYY-MM-DD] [--dry-run] [--replace] [--by NAME]");
    }
    int leastWords() const override { return 2; }
    void declare(QCommandLineParser &parser) const override
    {
        for (const char16_t *name : {u"format", u"sheet", u"from", u"to", u"entity", u"date", u"by"})
            addValue(parser, QString::fromUtf16(name));
        addFlag(parser, QStringLiteral("dry-run"));
        addFlag(parser, QStringLiteral("replace"));
    }

    ExitCode run(const QCommandLineParser &parser, Console &console) const override;

private:
    struct Job {
        QString path;
        QString source;
        QByteArray bytes;
        ImportFormat format = ImportFormat::Text;
        ImportOptions options;
        Author author;
        bool dryRun = false;
        bool replace = false;
    };
    /// The plan that the import goes into; without a database it is to be made.
    struct Target {
        std::unique_ptr<Database> database;
        PlanContents known;
        bool hasActivities = false;
    };
    Result<> readOptions(const QCommandLineParser &parser, Console &console, Job &job) const;
    static Result<Target> openTarget(Job &job, Console &console);
    /// An interchange file is a whole plan with its settings; a table is activities for the plan there is.
    static imports::Way wayOf(const Job &job);
    static Result<> write(Target &target, const Job &job, const ImportDraft &draft, Console &console);
    static void printDraft(const Job &job, const ImportDraft &draft, bool newPeriod, Console &console);
};

Result<> Import::readOptions(const QCommandLineParser &parser, Console &console, Job &job) const
{
    const auto period = periodOption(parser);
    if (!period)
        return period.error();
    const auto date = dateOption(parser, QStringLiteral("date"));
    if (!date)
        return date.error();
    job.path = parser.positionalArguments().at(0);
    job.source = parser.positionalArguments().at(1);
    job.author = authorOf(parser, console);
    job.dryRun = parser.isSet(QStringLiteral("dry-run"));
    job.replace = parser.isSet(QStringLiteral("replace"));
    job.options.period = *period;
    job.options.entity = oneLine(parser.value(QStringLiteral("entity")));
    job.options.today = console.clock.today();
    job.options.progressDate = date->value_or(job.options.today);
    job.options.sheet = parser.value(QStringLiteral("sheet"));
    job.options.sourceName = QFileInfo(job.source).fileName();

    const QString format = parser.value(QStringLiteral("format"));
    const bool automatic = format.isEmpty() || format == QStringLiteral("auto");
    const auto named = fromCode<ImportFormat>(format);
    const bool mayBeJson = (automatic && job.source.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive))
                           || named == ImportFormat::Json;
    Result<QByteArray> bytes = readFile(job.source, mayBeJson ? limits::jsonBytes : limits::tableBytes);
    if (!bytes)
        return bytes.error();
    job.bytes = *std::move(bytes);
    job.format = named ? *named : guessFormat(job.source, job.bytes.left(4096));
    return {};
}

imports::Way Import::wayOf(const Job &job)
{
    return job.format == ImportFormat::Json ? imports::Way::Replace : imports::Way::Append;
}

Result<> Import::write(Target &target, const Job &job, const ImportDraft &draft, Console &console)
{
    const ImportSource source{job.options.sourceName, codeOf(job.format),
                              QCryptographicHash::hash(job.bytes, QCryptographicHash::Sha256)};
    const Edit edit{Tr::tr("Import “%1”").arg(job.options.sourceName), job.author};
    if (!target.database) {
        const auto made = imports::createFile(job.path, draft.contents, source, wayOf(job), edit, console.clock);
        return made ? Result<>() : Result<>(made.error());
    }
    const auto saved = backups::make(*target.database, {}, QStringLiteral("import"));
    if (!saved)
        return saved.error();
    return target.database->write(
        edit, [&](Transaction &transaction) { return imports::bring(transaction, draft.contents, source, wayOf(job)); });
}

Result<Import::Target> Import::openTarget(Job &job, Console &console)
{
    Target target;
    if (!QFileInfo::exists(job.path))
        return target;
    const QString shown = QDir::toNativeSeparators(job.path);
    if (job.options.period || !job.options.entity.isEmpty())
        return Error{ErrorCode::Exists,
                     Tr::tr("“%1” exists and has its own period and entity: leave --from, --to and --entity out.").arg(shown), {}};
    Result<std::unique_ptr<Database>> opened =
        job.dryRun ? Database::open(job.path, Database::Mode::ReadOnly, console.clock) : openToWrite(job.path, job.author, console);
    if (!opened)
        return opened.error();
    target.database = *std::move(opened);
    // What can never be is known before anything is advised or copied.
    const Result<> read = target.database->read([&](Transaction &transaction) {
        target.known = contents::read(transaction);
        target.hasActivities = imports::hasActivities(transaction);
        return job.format == ImportFormat::Json ? imports::mayReplace(transaction) : Result<>();
    });
    if (!read)
        return read.error();
    if (job.format == ImportFormat::Json) {
        if (target.hasActivities && !job.replace)
            return Error{ErrorCode::Exists,
                         Tr::tr("“%1” has activities: an interchange file would take their place. Add --replace to do that; "
                                "a backup is made first.").arg(shown), {}};
    } else {
        job.options.period = target.known.plan.period;
        job.options.permanent = target.known.plan.settings.permanent;
    }
    return target;
}

void Import::printDraft(const Job &job, const ImportDraft &draft, bool newPeriod, Console &console)
{
    const PlanContents &contents = draft.contents;
    const auto count = [](std::size_t size) { return static_cast<int>(size); };
    console.out << (job.dryRun ? Tr::tr("“%1” would bring (nothing was written):") : Tr::tr("“%1” brought:")).arg(job.options.sourceName)
                << '\n'
                << "  " << Tr::tr("%n activity(ies)", nullptr, count(contents.activities.size())) << '\n'
                << "  " << Tr::tr("%n phase(s)", nullptr, count(contents.phases.size())) << '\n'
                << "  " << Tr::tr("%n person(s)", nullptr, count(contents.people.size())) << '\n'
                << "  " << Tr::tr("%n follow-up(s)", nullptr, count(contents.followUps.size())) << '\n';
    if (newPeriod) {
        console.out << "  "
                    << (draft.periodGuessed ? Tr::tr("period %1 to %2, read from the deadlines") : Tr::tr("period %1 to %2"))
                           .arg(report::shortDate(contents.plan.period.first), report::shortDate(contents.plan.period.last))
                    << '\n';
    }
    if (job.dryRun) {
        for (const Activity &activity : contents.activities)
            console.out << "  " << activity.number << ". " << excerpt(activity.title, 70) << " [" << excerpt(activity.deadline.text, 40)
                        << "]\n";
        for (const Person &person : contents.people)
            console.out << "  " << excerpt(person.name.isEmpty() ? person.position : QString(person.name + QStringLiteral(" \u00B7 ") + person.position), 90)
                        << '\n';
    }
    printDoubts(draft, console);
}

ExitCode Import::run(const QCommandLineParser &parser, Console &console) const
{
    const QString format = parser.value(QStringLiteral("format"));
    if (!format.isEmpty() && format != QStringLiteral("auto") && !fromCode<ImportFormat>(format))
        return badUsage(console, *this, Tr::tr("--format: “%1” is no format.").arg(format));
    for (const Result<> &option : {asDone(periodOption(parser)), asDone(dateOption(parser, QStringLiteral("date")))}) {
        if (!option)
            return badUsage(console, *this, option.error().message);
    }
    Job job;
    if (const Result<> read = readOptions(parser, console, job); !read)
        return failed(console, read.error());
    if (!job.options.sheet.isEmpty() && job.format != ImportFormat::Xlsx && job.format != ImportFormat::Ods)
        return badUsage(console, *this, Tr::tr("--sheet goes with a spreadsheet (xlsx or ods)."));
    if (job.replace && job.format != ImportFormat::Json)
        return badUsage(console, *this, Tr::tr("--replace goes with an interchange file (json)."));

    Result<Target> target = openTarget(job, console);
    if (!target)
        return failed(console, target.error());
    Result<ImportDraft> draft = readPlan(job.format, job.bytes, job.options);
    if (!draft)
        return failed(console, {draft.error().code,
                                QStringLiteral("%1: %2").arg(job.options.sourceName, draft.error().message), draft.error().detail});
    if (target->database && job.format != ImportFormat::Json)
        doubtKnownTitles(*draft, target->known);
    if (!job.dryRun) {
        if (const Result<> done = write(*target, job, *draft, console); !done)
            return failed(console, done.error());
    }
    printDraft(job, *draft, !target->database || job.format == ImportFormat::Json, console);
    return Ok;
}

} // namespace

std::unique_ptr<Command> importCommand() { return std::make_unique<Import>(); }

} // namespace gelt::cli
