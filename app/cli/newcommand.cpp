// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "core/exchange/newplan.h"
#include "core/exchange/nextperiod.h"
#include "core/handover/verify.h"
#include "core/report/format.h"
#include "core/storage/importfile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace gelt::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::cli::New)
};

class New : public Command {
public:
    QString name() const override { return QStringLiteral("new"); }
    QString summary() const override { return Tr::tr("Makes a plan file: from the GEL-T template, empty, or the next period of a plan that was handed over."); }
    QString arguments() const override
    {
        return Tr::tr("FILE [--template gelt | --empty | --previous DIR|X.zip|PLAN] [--entity NAME] [--from YYYY-MM-DD --to YYYY-MM-DD] [--by NAME]");
    }
    int leastWords() const override { return 1; }
    void declare(QCommandLineParser &parser) const override
    {
        for (const char16_t *name : {u"template", u"previous", u"entity", u"from", u"to", u"by"})
            addValue(parser, QString::fromUtf16(name));
        addFlag(parser, QStringLiteral("empty"));
    }

    ExitCode run(const QCommandLineParser &parser, Console &console) const override
    {
        const bool empty = parser.isSet(QStringLiteral("empty"));
        const bool fromTemplate = parser.isSet(QStringLiteral("template"));
        if (empty && fromTemplate)
            return badUsage(console, *this, Tr::tr("--template and --empty exclude each other."));
        if (fromTemplate && parser.value(QStringLiteral("template")) != QStringLiteral("gelt"))
            return badUsage(console, *this, Tr::tr("There is one template: gelt."));
        const auto period = periodOption(parser);
        if (!period)
            return badUsage(console, *this, period.error().message);
        if (parser.isSet(QStringLiteral("previous"))) {
            if (empty || fromTemplate || parser.isSet(QStringLiteral("entity")))
                return badUsage(console, *this, Tr::tr("--previous brings the entity and the activities: it goes with neither --template, --empty nor --entity."));
            return follow(parser, console, *period);
        }
        return make(parser, console, period->value_or(governmentPeriod(console.clock.today())), empty);
    }

private:
    /// The next period of a plan: by default the government period after it.
    static ExitCode follow(const QCommandLineParser &parser, Console &console, const std::optional<Period> &wanted)
    {
        const QString previous = parser.value(QStringLiteral("previous"));
        const Result<PlanContents> old = handover::planOf(previous, console.clock);
        if (!old)
            return failed(console, old.error());
        const Period period = wanted.value_or(governmentPeriod(old->plan.period.last.addDays(1)));
        const Result<PlanContents> next = nextPeriod(*old, period, console.clock.today());
        if (!next)
            return failed(console, next.error());
        const QString path = parser.positionalArguments().constFirst();
        const Edit edit{Tr::tr("Begin the next period"), authorOf(parser, console)};
        const auto made = imports::createFile(path, *next, {QFileInfo(previous).fileName(), QStringLiteral("gelt"), {}},
                                              imports::Way::Replace, edit, console.clock);
        if (!made)
            return failed(console, made.error());
        console.out << Tr::tr("“%1” made: %2 to %3.").arg(QDir::toNativeSeparators(path), report::shortDate(period.first), report::shortDate(period.last)) << '\n'
                    << Tr::tr("%n person(s), position(s) or unit(s) came along.", nullptr, static_cast<int>(next->people.size())) << '\n'
                    << Tr::tr("%n recurring activity(ies) came along.", nullptr, static_cast<int>(next->activities.size())) << '\n'
                    << Tr::tr("%n open commitment(s) came along.", nullptr, static_cast<int>(next->meetings.commitments.size())) << '\n';
        return Ok;
    }

    ExitCode make(const QCommandLineParser &parser, Console &console, const Period &period, bool empty) const
    {
        const Result<ImportDraft> draft =
            newPlan({parser.value(QStringLiteral("entity")), {}, period, empty}, console.clock.today());
        if (!draft)
            return failed(console, draft.error());
        const QString path = parser.positionalArguments().constFirst();
        const Edit edit{Tr::tr("Make the plan"), authorOf(parser, console)};
        const auto made =
            imports::createFile(path, draft->contents, {QStringLiteral("gelt.json"), QStringLiteral("json"), {}}, imports::Way::Append, edit, console.clock);
        if (!made)
            return failed(console, made.error());
        console.out << Tr::tr("“%1” made: %2 to %3, %n activity(ies).", nullptr,
                              static_cast<int>(draft->contents.activities.size()))
                           .arg(QDir::toNativeSeparators(path), report::shortDate(period.first), report::shortDate(period.last))
                    << '\n';
        return Ok;
    }
};

} // namespace

std::unique_ptr<Command> newCommand() { return std::make_unique<New>(); }

} // namespace gelt::cli
