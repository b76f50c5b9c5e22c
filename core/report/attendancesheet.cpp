// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/attendancesheet.h"

#include "core/report/common.h"
#include "core/report/format.h"

#include <QCoreApplication>

namespace gelt::report {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::report::AttendanceSheet)
};

constexpr double rowMm = 11;

QString capacity(const Attendance &line)
{
    if (line.guest)
        return Tr::tr("Guest");
    if (line.presence == Presence::Delegate)
        return Tr::tr("Delegate");
    return line.vote ? Tr::tr("Vote") : Tr::tr("No vote");
}

Facts factsOf(const Meetings &meetings, const Acta &acta, const QLocale &locale)
{
    QString when = locale.dayName(acta.date.dayOfWeek()) + u' ' + shortDate(acta.date);
    if (acta.from.isValid())
        when += QStringLiteral(", ") + timeText(acta.from);
    const int voters = votersOf(ofActa(meetings.attendance, acta.id));
    Facts facts;
    facts.facts = {{Tr::tr("Meeting"), displayName(acta.kind), acta.kind == MeetingKind::Ordinary ? 25.0 : 31.0},
                   {Tr::tr("Day and hour"), when, 51},
                   {Tr::tr("Place"), acta.place.isEmpty() ? Tr::tr("not said") : acta.place, 0},
                   {Tr::tr("Quorum"),
                    //: of the members with a vote so many are needed
                    Tr::tr("%1 of %2 with vote").arg(meetings.settings.quorum.required(voters)).arg(voters),
                    voters < 10 ? 30.0 : 34.0}};
    return facts;
}

Grid rowsFrom(std::span<const Attendance> roll, int first)
{
    Grid grid;
    grid.look = GridLook::Form;
    grid.rowMm = rowMm;
    grid.columns = {{Tr::tr("No."), ColumnKind::Number, 8, 8},
                    {Tr::tr("First and last names"), ColumnKind::Text, 46, 40},
                    {Tr::tr("Position or entity"), ColumnKind::Text, 46, 40},
                    {Tr::tr("Capacity"), ColumnKind::Text, 18, 16},
                    {Tr::tr("Signature"), ColumnKind::Text, 0, 45}};
    for (int i = first; i < first + attendanceRows; ++i) {
        GridRow row{RowKind::Data, std::vector<Cell>(grid.columns.size())};
        row.cells[0] = Cell(QString::number(i + 1));
        if (const auto at = static_cast<std::size_t>(i); at < roll.size()) {
            const Attendance &line = roll[at];
            const bool delegated = line.presence == Presence::Delegate && !line.delegateName.isEmpty();
            row.cells[1] = Cell(delegated ? line.delegateName : line.name);
            row.cells[2] =
                Cell(delegated && !line.delegatePosition.isEmpty() ? line.delegatePosition : positionInMeeting(line));
            row.cells[3] = Cell(capacity(line));
        }
        grid.rows.push_back(std::move(row));
    }
    grid.note =
        Tr::tr("Capacity: vote, delegate (accredited) or guest. The data serve only as a record of who attended "
               "(Ley 1581 de 2012).");
    return grid;
}

} // namespace

Document attendanceSheet(const PlanContents &contents, ActaId id, const ActaPrint &print, const QLocale &locale)
{
    const Meetings &meetings = contents.meetings;
    const Acta *acta = findActa(meetings, id);
    if (!acta)
        return noSuchActa(print, locale);
    Document document = paperOf(contents, *acta, meetings.settings.attendanceHeader, print, locale);
    document.style = PageStyle::Report;
    document.mark.reset(); // people sign it whatever becomes of the acta
    document.title = Tr::tr("Attendance list");
    document.headerLeft = document.subject;
    document.headerRight = document.footerLeft;
    document.footerLeft = document.title + QStringLiteral(" \u00B7 ") + shortDate(acta->date);

    const auto roll = ofActa(meetings.attendance, id);
    std::vector<Block> blocks;
    for (int first = 0; first <= static_cast<int>(roll.size()); first += attendanceRows) {
        if (first > 0)
            blocks.push_back(PageBreak{});
        blocks.push_back(Heading{1, {}, document.title});
        blocks.push_back(factsOf(meetings, *acta, locale));
        blocks.push_back(rowsFrom(roll, first));
    }
    document.sections.push_back({Orientation::Portrait, std::move(blocks)});
    return document;
}

} // namespace gelt::report
