// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "core/base/text.h"
#include "core/report/format.h"
#include "core/storage/activities.h"
#include "core/storage/database.h"
#include "core/storage/reporting.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace gelt::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::cli::FollowUp)
};

class FollowUpCommand : public Command {
public:
    QString name() const override { return QStringLiteral("follow-up"); }
    QString summary() const override { return Tr::tr("Reports progress on an activity, or an occurrence of it as done."); }
    QString arguments() const override
    {
        return Tr::tr("FILE ACTIVITY --date YYYY-MM-DD (--progress N | --occurrence LABEL) [--note TEXT] "
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
            return badUsage(console, *this, date.error().message);
        const QString word = parser.positionalArguments().at(1);
        bool isNumber = false;
        const int number = word.toInt(&isNumber);
        if (!isNumber || number < 1)
            return badUsage(console, *this, Tr::tr("“%1” is no activity number.").arg(excerpt(word)));
        reporting::Report report;
        reporting::Line &line = report.lines.emplace_back();
        line.entry.date = **date;
        line.entry.note = parser.value(QStringLiteral("note"));
        if (hasProgress) {
            const Result<Progress> progress = Progress::parse(parser.value(QStringLiteral("progress")));
            if (!progress)
                return badUsage(console, *this, QStringLiteral("--progress: ") + progress.error().message);
            line.entry.kind = FollowUpKind::Progress;
            line.entry.progress = *progress;
        } else if (hasOccurrence) {
            line.entry.kind = FollowUpKind::Fulfilled;
            line.occurrence = parser.value(QStringLiteral("occurrence"));
        }
        for (const QString &where : parser.values(QStringLiteral("evidence"))) {
            report.proofs.push_back(reporting::proofOf(where, line.entry.date));
            if (const Result<> valid = reporting::validate(report.proofs.back()); !valid)
                return badUsage(console, *this, QStringLiteral("--evidence: ") + valid.error().message);
        }
        return record(parser, console, number, report);
    }

private:
    static ExitCode record(const QCommandLineParser &parser, Console &console, int number, const reporting::Report &draft);
    static void warn(Console &console, QDate date, const Period &period);
    static void say(Console &console, int number, const reporting::Recorded &done);
};

/// A day outside the plan's years is mostly mistyped, and at times what happened.
void FollowUpCommand::warn(Console &console, QDate date, const Period &period)
{
    if (date < period.first || date > period.last)
        console.err << Tr::tr("Warning: %1 lies outside the plan, which runs from %2 to %3.")
                           .arg(report::shortDate(date), report::shortDate(period.first), report::shortDate(period.last))
                    << '\n';
}

void FollowUpCommand::say(Console &console, int number, const reporting::Recorded &done)
{
    const FollowUp &entry = done.entries.front();
    const QString date = report::shortDate(entry.date);
    if (entry.kind == FollowUpKind::Progress)
        console.out << Tr::tr("Activity %1: %2 on %3.").arg(number).arg(entry.progress->percent().toString(console.locale), date);
    else if (entry.kind == FollowUpKind::Fulfilled)
        console.out << Tr::tr("Activity %1: occurrence %2 done on %3.").arg(number).arg(entry.occurrence->label, date);
    else
        console.out << Tr::tr("Activity %1: note on %2.").arg(number).arg(date);
    if (const auto evidence = static_cast<int>(done.kept.evidence.size()); evidence > 0)
        console.out << ' ' << Tr::tr("%n piece(s) of evidence kept.", nullptr, evidence);
    if (done.kept.known > 0)
        console.out << ' ' << Tr::tr("%n of them was in the plan already and keeps its code.", nullptr, done.kept.known);
    console.out << '\n';
}

ExitCode FollowUpCommand::record(const QCommandLineParser &parser, Console &console, int number, const reporting::Report &draft)
{
    const Author author = authorOf(parser, console);
    auto database = openToWrite(parser.positionalArguments().at(0), author, console);
    if (!database)
        return failed(console, database.error());
    Period period;
    const Edit edit{Tr::tr("Report on activity %1").arg(number), author};
    const auto done = (*database)->write(edit, [&](Transaction &transaction) -> Result<reporting::Recorded> {
        const std::optional<Activity> activity = activities::byNumber(transaction, number);
        if (!activity)
            return Error{ErrorCode::NotFound,
                         Tr::tr("The plan has no activity %1. “plan-gelt status” lists them.").arg(number), {}};
        period = transaction.find<Plan>(PlanId{1})->period;
        reporting::Report report = draft;
        report.lines.front().entry.activity = activity->id;
        return reporting::record(transaction, report);
    });
    if (!done)
        return failed(console, done.error());
    warn(console, done->entries.front().date, period);
    say(console, number, *done);
    return Ok;
}

} // namespace

std::unique_ptr<Command> followUpCommand() { return std::make_unique<FollowUpCommand>(); }

} // namespace gelt::cli
