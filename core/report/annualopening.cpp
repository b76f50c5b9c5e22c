// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/annualparts.h"

#include "core/domain/quorum.h"
#include "core/report/common.h"
#include "core/report/explaintext.h"
#include "core/report/format.h"

#include <QCoreApplication>

/// What the report says before its figures: what it is, who the committee is, and how it was measured.
namespace gelt::report::annual {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::report::Annual)
};

void addText(Blocks &blocks, const QString &text, const QString &absence)
{
    const QStringList paragraphs = text.split(u'\n', Qt::SkipEmptyParts);
    if (paragraphs.isEmpty())
        blocks.push_back(nothing(absence));
    for (const QString &paragraph : paragraphs)
        blocks.push_back(body(paragraph));
}

QString validity(const Framework &framework)
{
    if (!framework.to.isValid())
        return Tr::tr("from %1").arg(shortDate(framework.from));
    return Tr::tr("%1 to %2").arg(shortDate(framework.from), shortDate(framework.to));
}

/// What a framework says for the year and this municipality.
Cell targetsCell(const Source &source, const Framework &framework)
{
    const QString category = categoryCode(source.contents.plan.entity.category);
    for (const FrameworkGroup &group : framework.groups) {
        if (!group.categories.contains(category) || !group.targets.contains(source.year()))
            continue;
        return framework.isInForce(source.cutOff())
                   ? Tr::tr("targets of %1: %2").arg(source.year()).arg(group.name)
                   : Tr::tr("historical reference of %1: %2").arg(source.year()).arg(group.name);
    }
    return absent(Tr::tr("no target for %1").arg(source.year()));
}

bool isMapped(const Source &source, const Framework &framework)
{
    return std::ranges::any_of(source.contents.phases, [&](const Phase &phase) {
        return source.targetOf(phase).framework == &framework;
    });
}

Blocks legalFrame(const Source &source)
{
    Grid grid;
    grid.caption = Tr::tr("Legal framework");
    grid.columns = {{Tr::tr("Rule"), ColumnKind::Text, 36, 30},
                    {Tr::tr("Subject"), ColumnKind::Text, 0, 40},
                    {Tr::tr("In force"), ColumnKind::Text, 30, 24},
                    {Tr::tr("For this report"), ColumnKind::Text, 42, 30}};
    for (const Framework &framework : source.frameworks) {
        if (framework.isInForce(source.cutOff()) || isMapped(source, framework))
            grid.rows.push_back({RowKind::Data,
                                 {Cell(framework.name), Cell(framework.subject), Cell(validity(framework)),
                                  targetsCell(source, framework)}});
    }
    if (grid.rows.empty())
        return {body(Tr::tr("The program knows of no framework of targets that was in force on %1.")
                         .arg(longDate(source.cutOff(), source.locale)))};
    return {std::move(grid)};
}

/// Where somebody held a seat in the year, and as what.
struct Seat {
    const Person *person;
    const Membership *membership;
    QDate until; ///< the last day of it in the year
};

std::vector<Seat> seatsOf(const Source &source)
{
    std::vector<Seat> seats;
    for (const Person &person : source.contents.people) {
        for (const Membership &seat : ofPerson(source.contents.memberships, person.id)) {
            const bool began = !seat.from.isValid() || seat.from <= source.cutOff();
            const bool lasted = !seat.to.isValid() || seat.to >= source.firstDay();
            if (began && lasted)
                seats.push_back({&person, &seat, seat.to.isValid() ? std::min(seat.to, source.cutOff()) : source.cutOff()});
        }
    }
    return seats;
}

/// The position held on a day, or the one that is known now.
QString positionOn(const PlanContents &contents, const Person &person, QDate day)
{
    QString position;
    for (const Appointment &appointment : ofPerson(contents.appointments, person.id)) {
        if (holdsOn(appointment, day))
            position = appointment.position.isEmpty() ? appointment.unit : appointment.position;
    }
    if (!position.isEmpty())
        return position;
    return person.position.isEmpty() ? person.unit : person.position;
}

QString seatDays(const Membership &seat)
{
    if (!seat.from.isValid() && !seat.to.isValid())
        return Tr::tr("always");
    if (!seat.from.isValid())
        return Tr::tr("to %1").arg(shortDate(seat.to));
    if (!seat.to.isValid())
        return Tr::tr("from %1").arg(shortDate(seat.from));
    return Tr::tr("%1 to %2").arg(shortDate(seat.from), shortDate(seat.to));
}

Block members(const Source &source)
{
    const std::vector<Seat> seats = seatsOf(source);
    if (seats.empty())
        return nothing(Tr::tr("No members of the committee are recorded for %1.").arg(source.year()));
    Grid grid;
    grid.caption = Tr::tr("Members of the committee in %1").arg(source.year());
    grid.columns = {{Tr::tr("Name"), ColumnKind::Text, 0, 36},
                    {Tr::tr("Position"), ColumnKind::Text, 48, 30},
                    {Tr::tr("In the committee"), ColumnKind::Text, 30, 24},
                    {Tr::tr("Vote"), ColumnKind::Text, 14, 13},
                    {Tr::tr("Member"), ColumnKind::Text, 30, 24}};
    for (const Seat &seat : seats)
        grid.rows.push_back({RowKind::Data,
                             {textOr(seat.person->name, Tr::tr("no name")),
                              textOr(positionOn(source.contents, *seat.person, seat.until), Tr::tr("no data")),
                              Cell(seat.membership->role.isEmpty() ? Tr::tr("Member") : seat.membership->role),
                              Cell(seat.membership->vote ? Tr::tr("yes") : Tr::tr("no")), Cell(seatDays(*seat.membership))}});
    return grid;
}

Cell quorumCell(const Acta &acta)
{
    if (!acta.quorum)
        return absent(Tr::tr("not counted"));
    const QuorumCount &count = *acta.quorum;
    //: of the members with vote, how many were there and how many had to be
    const QString counted = Tr::tr("%1 of %2; %3 needed").arg(count.present).arg(count.voters).arg(count.required);
    Cell cell(counted);
    cell.lines.push_back({quiet(count.isReached() ? Tr::tr("with quorum") : Tr::tr("without quorum"))});
    return cell;
}

Block meetings(const Source &source, std::span<const Acta *const> actas)
{
    if (actas.empty())
        return nothing(Tr::tr("No meetings of the committee are recorded for %1.").arg(source.year()));
    Grid grid;
    grid.caption = Tr::tr("Meetings, actas and quorum in %1").arg(source.year());
    grid.columns = {{Tr::tr("Acta"), ColumnKind::Text, 28, 20},
                    {Tr::tr("Date"), ColumnKind::Date, 24, 20},
                    {Tr::tr("Meeting"), ColumnKind::Text, 32, 24},
                    {Tr::tr("Quorum"), ColumnKind::Text, 0, 36},
                    {Tr::tr("State of the acta"), ColumnKind::Text, 32, 24}};
    for (const Acta *acta : actas)
        grid.rows.push_back({RowKind::Data,
                             {actaCell(*acta), Cell(shortDate(acta->date)),
                              Cell(acta->clarifies.isStored() ? Tr::tr("clarifies another") : displayName(acta->kind)),
                              quorumCell(*acta), Cell(displayName(acta->state))}});
    return grid;
}

Paragraph term(const QString &name, const QString &text)
{
    return {{bold(name), plain(QStringLiteral(" ") + text)}, ParagraphStyle::Body};
}

QString daysOff(const Source &source)
{
    const auto own = static_cast<int>(source.contents.holidays.size());
    if (source.contents.plan.settings.saturdayIsBusiness)
        return own == 0 ? Tr::tr("Sundays and national holidays.")
                        : Tr::tr("Sundays, national holidays and %n day(s) of the municipality's own.", nullptr, own);
    return own == 0 ? Tr::tr("Saturdays, Sundays and national holidays.")
                    : Tr::tr("Saturdays, Sundays, national holidays and %n day(s) of the municipality's own.", nullptr, own);
}

/// "UNO: 60; DOS: 40", where the plan is the weighted mean of its phases.
QString phaseWeights(const Source &source)
{
    QStringList weights;
    for (const Phase &phase : source.contents.phases) {
        if (phase.weight)
            weights.append(QStringLiteral("%1: %2").arg(phase.name, explain::weight(phase.weight->thousandths(), source.locale)));
    }
    return weights.join(QStringLiteral("; "));
}

} // namespace

Cell actaCell(const Acta &acta)
{
    return acta.number ? Cell(acta.number->text()) : absent(Tr::tr("no number"));
}

std::vector<const Acta *> actasOf(const Source &source)
{
    std::vector<const Acta *> actas;
    for (const Acta &acta : source.contents.meetings.actas) {
        if (source.firstDay() <= acta.date && acta.date <= source.cutOff())
            actas.push_back(&acta);
    }
    std::ranges::stable_sort(actas, {}, [](const Acta *acta) { return acta->date; });
    return actas;
}

Blocks presentation(const Source &source)
{
    const Plan &plan = source.contents.plan;
    Blocks blocks{part(1, Tr::tr("Presentation and legal framework"))};
    blocks.push_back(lead(Tr::tr("This report says what was done in %1 of the plan “%2”, and how that compares with what "
                                 "was programmed.")
                              .arg(source.year())
                              .arg(plan.name)));
    if (source.isPartial())
        blocks.push_back(body(Tr::tr("The cut-off is partial: it takes the year up to %1 only.")
                                  .arg(longDate(source.cutOff(), source.locale))));
    if (source.cutOff() < plan.period.first || source.firstDay() > plan.period.last)
        blocks.push_back(body(Tr::tr("The year %1 lies outside the period of the plan, %2 to %3.")
                                  .arg(QString::number(source.year()), shortDate(plan.period.first),
                                       shortDate(plan.period.last))));
    blocks.push_back(Heading{2, QStringLiteral("1.1"), Tr::tr("Presentation")});
    addText(blocks, source.texts.presentation, Tr::tr("No presentation was written for %1.").arg(source.year()));
    blocks.push_back(Heading{2, QStringLiteral("1.2"), Tr::tr("Legal framework")});
    std::ranges::move(legalFrame(source), std::back_inserter(blocks));
    return blocks;
}

Blocks committee(const Source &source)
{
    const std::vector<const Acta *> actas = actasOf(source);
    const auto held = std::ranges::count_if(
        actas, [](const Acta *acta) { return acta->state != ActaState::Annulled && !acta->clarifies.isStored(); });
    const auto withQuorum = std::ranges::count_if(actas, [](const Acta *acta) {
        return acta->state != ActaState::Annulled && !acta->clarifies.isStored() && acta->quorum && acta->quorum->isReached();
    });
    Blocks blocks{part(2, Tr::tr("Committee: members, meetings and actas"))};
    if (held > 0)
        blocks.push_back(lead(Tr::tr("The committee met %n time(s) in %1; %2 of them with the quorum counted and reached.",
                                     nullptr, static_cast<int>(held))
                                  .arg(source.year())
                                  .arg(withQuorum)));
    blocks.push_back(members(source));
    blocks.push_back(meetings(source, actas));
    return blocks;
}

Blocks method(const Source &source)
{
    Blocks blocks{part(3, Tr::tr("How it was measured"))};
    blocks.push_back(lead(Tr::tr("Two percentages always stand together: what was done of the whole plan, and what was done of "
                                 "what was programmed.")));
    blocks.push_back(term(Tr::tr("Cut-off:"), Tr::tr("follow-ups, extensions and statuses dated up to %1 count; those that "
                                                     "were voided do not.")
                                                  .arg(longDate(source.cutOff(), source.locale))));
    std::ranges::move(methodBlocks(source, source.request.isPublic), std::back_inserter(blocks));
    if (source.measure.byPhaseWeights)
        blocks.push_back(term(Tr::tr("Weights of the phases:"), phaseWeights(source)));
    blocks.push_back(term(Tr::tr("Days off:"), daysOff(source)));
    blocks.push_back(Heading{2, {}, Tr::tr("Formulas")});
    blocks.push_back(body(Tr::tr("With a the progress, p the programmed and w the weight of an activity:")));
    blocks.push_back(body(Tr::tr("progress of a group = Σ w·a ÷ Σ w")));
    blocks.push_back(body(Tr::tr("compliance of a group = 100 · Σ w·min(a, p) ÷ Σ w·p, over the activities with p above 0")));
    blocks.push_back(body(Tr::tr("compliance of the year = 100 · Σ w·min(done, target) ÷ Σ w·target, where the target is what "
                                  "is programmed less what had been done when the year began, and done is what was added "
                                  "since")));
    blocks.push_back(body(Tr::tr("backlog: activities that were behind already when the year began")));
    blocks.push_back(body(Tr::tr("Figures are computed exactly and rounded, half up, only to be shown.")));
    blocks.push_back(note(Tr::tr("Activities keep the numbers that the plan gave them. Dates are written dd/mm/yyyy; percentages "
                                 "with one decimal.")));
    if (!source.request.filter.isEmpty())
        blocks.push_back(term(Tr::tr("Left out of tables and lists:"),
                              Tr::tr("%1. The figures are those of the whole plan.").arg(source.request.filter)));
    return blocks;
}

} // namespace gelt::report::annual
