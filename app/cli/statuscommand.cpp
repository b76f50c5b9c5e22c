// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/statusjson.h"
#include "app/cli/texttable.h"
#include "core/report/common.h"
#include "core/report/format.h"
#include "core/storage/contents.h"
#include "core/storage/database.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace gelt::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::cli::Status)
};

/// The figures of the plan, a line each.
void printSummary(const PlanContents &contents, const PlanMeasure &measure, Console &console)
{
    const QLocale &locale = console.locale;
    const Thresholds &thresholds = contents.plan.settings.thresholds;
    console.out << contents.plan.name;
    if (!contents.plan.entity.name.isEmpty())
        console.out << QStringLiteral(" \u00B7 ") << contents.plan.entity.name;
    console.out << '\n'
                << Tr::tr("Cut-off: %1").arg(report::shortDate(measure.cutOff)) << QStringLiteral(" \u00B7 ")
                << Tr::tr("%n activity(ies)", nullptr, measure.plan.activities) << "\n\n";

    TextTable figures;
    figures.addColumn(Tr::tr("Figure"));
    figures.addColumn(Tr::tr("Value"), TextTable::Align::Right);
    figures.addColumn(Tr::tr("Light"));
    figures.addRow({Tr::tr("Progress of the plan"), measure.plan.progress.toString(locale), {}});
    figures.addRow({Tr::tr("Programmed to date"), measure.plan.planned.toString(locale), {}});
    figures.addRow({Tr::tr("Compliance to date"), report::complianceText(measure.plan.compliance, thresholds, locale),
                    displayName(measure.plan.light)});
    figures.addRow({Tr::tr("Compliance of %1").arg(measure.year.year),
                    report::complianceText(measure.year.compliance, thresholds, locale), displayName(measure.year.light)});
    figures.print(console.out);

    QStringList states;
    for (const auto &code : Codes<State>::all) {
        if (measure.plan.of(code.value) > 0)
            states.append(QStringLiteral("%1 %2").arg(displayName(code.value)).arg(measure.plan.of(code.value)));
    }
    if (!states.isEmpty())
        console.out << '\n' << Tr::tr("States: %1").arg(states.join(QStringLiteral(" \u00B7 "))) << '\n';
    QStringList backlog;
    for (const int number : measure.year.backlog)
        backlog.append(QString::number(number));
    if (!backlog.isEmpty())
        console.out << Tr::tr("Backlog of earlier years: %1").arg(backlog.join(QStringLiteral(", "))) << '\n';
}

void printPhases(const PlanContents &contents, const PlanMeasure &measure, Console &console)
{
    TextTable table;
    table.addColumn(Tr::tr("Phase"), TextTable::Align::Left, 44);
    for (const QString &title : {Tr::tr("Activ."), Tr::tr("Progr. %"), Tr::tr("Progress %"), Tr::tr("Compl. %")})
        table.addColumn(title, TextTable::Align::Right);
    table.addColumn(Tr::tr("Light"));
    for (const PhaseMeasure &phase : measure.phases)
        table.addRow({report::phaseName(contents, phase.id), QString::number(phase.total.activities),
                      phase.total.planned.number(console.locale), phase.total.progress.number(console.locale),
                      report::complianceNumber(phase.total.compliance, contents.plan.settings.thresholds, console.locale),
                      displayName(phase.total.light)});
    console.out << '\n';
    table.print(console.out);
}

void printActivities(const PlanContents &contents, const PlanMeasure &measure, Console &console)
{
    TextTable table;
    table.addColumn(Tr::tr("No."), TextTable::Align::Right);
    table.addColumn(Tr::tr("Activity"), TextTable::Align::Left, 40);
    table.addColumn(Tr::tr("Deadline"), TextTable::Align::Left, 26);
    table.addColumn(Tr::tr("Due"));
    for (const QString &title : {Tr::tr("Progr. %"), Tr::tr("Progress %"), Tr::tr("Compl. %")})
        table.addColumn(title, TextTable::Align::Right);
    table.addColumn(Tr::tr("State"));
    for (std::size_t i = 0; i < contents.activities.size(); ++i) {
        const Activity &activity = contents.activities[i];
        const ActivityMeasure &figures = measure.activities[i];
        const QString due = figures.due.isValid() ? report::shortDate(figures.due) : QStringLiteral("\u2014");
        table.addRow({QString::number(activity.number), activity.title, figures.inForce.text, due,
                      figures.planned.number(console.locale), figures.progress.number(console.locale),
                      report::complianceNumber(figures.compliance, contents.plan.settings.thresholds, console.locale),
                      displayName(figures.state)});
    }
    console.out << '\n';
    table.print(console.out);
}

class Status : public Command {
public:
    QString name() const override { return QStringLiteral("status"); }
    QString summary() const override { return Tr::tr("Shows how the plan stands at a date."); }
    QString arguments() const override { return Tr::tr("FILE [--as-of YYYY-MM-DD] [--json]"); }
    int leastWords() const override { return 1; }
    void declare(QCommandLineParser &parser) const override
    {
        addValue(parser, QStringLiteral("as-of"));
        addFlag(parser, QStringLiteral("json"));
    }

    ExitCode run(const QCommandLineParser &parser, Console &console) const override
    {
        const auto asOf = dateOption(parser, QStringLiteral("as-of"));
        if (!asOf)
            return badUsage(console, *this, asOf.error().message);
        const auto contents = readContents(parser.positionalArguments().constFirst(), console);
        if (!contents)
            return failed(console, contents.error());
        const PlanMeasure measured = measure(*contents, asOf->value_or(console.clock.today()));
        if (parser.isSet(QStringLiteral("json"))) {
            console.out << QString::fromUtf8(statusJson(*contents, measured)) << '\n';
            return Ok;
        }
        printSummary(*contents, measured, console);
        if (!contents->activities.empty()) {
            printPhases(*contents, measured, console);
            printActivities(*contents, measured, console);
        }
        return Ok;
    }
};

} // namespace

std::unique_ptr<Command> statusCommand() { return std::make_unique<Status>(); }

} // namespace gelt::cli
