// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "core/base/text.h"
#include "core/domain/limits.h"
#include "core/report/format.h"
#include "core/storage/activities.h"
#include "core/storage/database.h"
#include "core/storage/evidences.h"
#include "core/storage/followups.h"
#include "core/storage/tables.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace gelt::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::cli::FollowUp)
};

/// The first deadline and those that were decided later: a follow-up may speak of any of them.
std::vector<DeadlineReading> readingsOf(Transaction &transaction, const Activity &activity)
{
    std::vector<DeadlineReading> readings{activity.deadline.reading};
    for (const Extension &extension : activities::extensions(transaction, activity.id)) {
        if (!extension.voided)
            readings.push_back(extension.deadline.reading);
    }
    return readings;
}

Result<Occurrence> occurrenceNamed(const Activity &activity, const std::vector<DeadlineReading> &readings, const QString &label)
{
    std::vector<Occurrence> known;
    for (const DeadlineReading &reading : readings) {
        for (Occurrence &occurrence : occurrences(reading)) {
            if (occurrence.label.compare(label.trimmed(), Qt::CaseInsensitive) == 0)
                return std::move(occurrence);
            known.push_back(std::move(occurrence));
        }
    }
    if (known.empty())
        return Error{ErrorCode::Invalid,
                     Tr::tr("Activity %1 is not recurring and has no occurrences: report it with --progress.").arg(activity.number), {}};
    return Error{ErrorCode::NotFound,
                 Tr::tr("Activity %1 has no occurrence “%2”; they go from %3 to %4.")
                     .arg(activity.number)
                     .arg(excerpt(label), known.front().label, known.back().label),
                 {}};
}

Evidence evidenceFrom(const QString &where, const FollowUp &entry)
{
    Evidence evidence;
    evidence.date = entry.date;
    const QUrl url(where, QUrl::StrictMode);
    if (url.scheme() == QStringLiteral("http") || url.scheme() == QStringLiteral("https")) {
        evidence.kind = EvidenceKind::Url;
        evidence.url = where;
        evidence.title = where;
        evidence.capturedOn = entry.date;
    } else {
        evidence.title = QFileInfo(where).fileName();
    }
    return evidence;
}

class FollowUpCommand : public Command {
public:
    QString name() const override { return QStringLiteral("follow-up"); }
    QString summary() const override { return Tr::tr("Reports progress on an activity, or an occurrence of it as done."); }
    QString arguments() const override
    {
        return QStringLiteral("FILE ACTIVITY --date YYYY-MM-DD (--progress N | --occurrence LABEL) [--note TEXT] "
                              "[--evidence PATH|URL]... [--by NAME]");
    }
    int leastWords() const override { return 2; }
    void declare(QCommandLineParser &parser) const override
    {
        for (const char16_t *name : {u"date", u"progress", u"occurrence", u"note", u"evidence", u"by"})
            addValue(parser, QString::fromUtf16(name));
    }

    ExitCode run(const QCommandLineParser &parser, Console &console) const override
    {
        const bool hasProgress = parser.isSet(QStringLiteral("progress"));
        const bool hasOccurrence = parser.isSet(QStringLiteral("occurrence"));
        if (!parser.isSet(QStringLiteral("date")))
            return badUsage(console, *this, Tr::tr("--date is missing: the day the follow-up speaks of."));
        if (hasProgress && hasOccurrence)
            return badUsage(console, *this, Tr::tr("--progress and --occurrence exclude each other."));
        if (!hasProgress && !hasOccurrence && !parser.isSet(QStringLiteral("note")))
            return badUsage(console, *this, Tr::tr("One of --progress, --occurrence and --note is needed."));

        const auto date = dateOption(parser, QStringLiteral("date"));
        if (!date)
            return failed(console, date.error());
        const QString word = parser.positionalArguments().at(1);
        bool isNumber = false;
        const int number = word.toInt(&isNumber);
        if (!isNumber || number < 1)
            return failed(console, {ErrorCode::Invalid, Tr::tr("“%1” is no activity number.").arg(excerpt(word)), {}});
        FollowUp entry;
        entry.date = **date;
        entry.note = parser.value(QStringLiteral("note"));
        if (hasProgress) {
            const Result<Progress> progress = Progress::parse(parser.value(QStringLiteral("progress")));
            if (!progress)
                return failed(console, {progress.error().code, QStringLiteral("--progress: ") + progress.error().message, {}});
            entry.kind = FollowUpKind::Progress;
            entry.progress = *progress;
        }
        return record(parser, console, number, entry);
    }

private:
    static ExitCode record(const QCommandLineParser &parser, Console &console, int number, const FollowUp &draft);
    static Result<FollowUp> append(Transaction &transaction, const QCommandLineParser &parser, int number, FollowUp entry);
};

Result<FollowUp> FollowUpCommand::append(Transaction &transaction, const QCommandLineParser &parser, int number, FollowUp entry)
{
    const std::optional<Activity> activity = activities::byNumber(transaction, number);
    if (!activity || activity->removed)
        return Error{ErrorCode::NotFound, Tr::tr("The plan has no activity %1. “plan-gelt status” lists them.").arg(number), {}};
    entry.activity = activity->id;
    const std::vector<DeadlineReading> readings = readingsOf(transaction, *activity);
    const auto recurs = [](const DeadlineReading &reading) { return reading.kind == DeadlineKind::Recurring; };
    if (entry.kind == FollowUpKind::Progress && std::ranges::all_of(readings, recurs)) {
        const std::vector<Occurrence> known = occurrences(readings.back());
        return Error{ErrorCode::Invalid,
                     Tr::tr("Activity %1 is recurring: report an occurrence (--occurrence %2) and not a percentage.")
                         .arg(number)
                         .arg(known.empty() ? QStringLiteral("\u2026") : known.front().label),
                     {}};
    }
    if (parser.isSet(QStringLiteral("occurrence"))) {
        const Result<Occurrence> occurrence = occurrenceNamed(*activity, readings, parser.value(QStringLiteral("occurrence")));
        if (!occurrence)
            return occurrence.error();
        entry.kind = FollowUpKind::Fulfilled;
        entry.occurrence = *occurrence;
    }
    if (const Result<> valid = validate(entry); !valid)
        return valid.error();
    entry = followups::append(transaction, entry);

    for (const QString &where : parser.values(QStringLiteral("evidence"))) {
        const Evidence evidence = evidenceFrom(where, entry);
        const Result<Evidence> added = evidence.url.isEmpty() ? evidences::addFile(transaction, where, evidence)
                                                              : Result<Evidence>(evidences::addUrl(transaction, evidence));
        if (!added)
            return added.error();
        transaction.insert(EvidenceLink{{}, added->id, entry.activity, entry.occurrence ? entry.occurrence->label : QString(), entry.id});
    }
    return entry;
}

ExitCode FollowUpCommand::record(const QCommandLineParser &parser, Console &console, int number, const FollowUp &draft)
{
    const Author author = authorOf(parser, console);
    auto database = openToWrite(parser.positionalArguments().at(0), author, console);
    if (!database)
        return failed(console, database.error());
    const Edit edit{Tr::tr("Report on activity %1").arg(number), author};
    const Result<FollowUp> done = (*database)->write(
        edit, [&](Transaction &transaction) { return append(transaction, parser, number, draft); });
    if (!done)
        return failed(console, done.error());
    const auto evidence = static_cast<int>(parser.values(QStringLiteral("evidence")).size());
    if (done->kind == FollowUpKind::Progress)
        console.out << Tr::tr("Activity %1: %2 on %3.").arg(number).arg(done->progress->percent().toString(console.locale), report::shortDate(done->date));
    else if (done->kind == FollowUpKind::Fulfilled)
        console.out << Tr::tr("Activity %1: occurrence %2 done on %3.").arg(number).arg(done->occurrence->label, report::shortDate(done->date));
    else
        console.out << Tr::tr("Activity %1: note on %2.").arg(number).arg(report::shortDate(done->date));
    if (evidence > 0)
        console.out << ' ' << Tr::tr("%n piece(s) of evidence kept.", nullptr, evidence);
    console.out << '\n';
    return Ok;
}

} // namespace

std::unique_ptr<Command> followUpCommand() { return std::make_unique<FollowUpCommand>(); }

} // namespace gelt::cli
