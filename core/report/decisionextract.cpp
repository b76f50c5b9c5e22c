// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/decisionextract.h"

#include "core/report/common.h"
#include "core/report/format.h"

#include <QCoreApplication>

namespace gelt::report {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::report::DecisionExtract)
};

Passage sentence(const QString &words)
{
    Passage passage;
    passage.text = {plain(words)};
    return passage;
}

/// Of which meeting, under which item.
QString certificate(const Acta &acta, int item, const QString &title, const QLocale &locale)
{
    const QString date = longDate(acta.date, locale);
    if (acta.kind == MeetingKind::Ordinary)
        //: %1 is "ACTA 001", %2 a day, %3 a number, %4 the title of an item of the agenda
        return Tr::
            tr("The undersigned secretary certifies that in %1, of the ordinary meeting of %2, under item %3 of the "
               "agenda, “%4”, the following decision is recorded:")
                .arg(displayName(acta), date, QString::number(item), title);
    //: %1 is "ACTA 001", %2 a day, %3 a number, %4 the title of an item of the agenda
    return Tr::tr(
               "The undersigned secretary certifies that in %1, of the extraordinary meeting of %2, under item %3 of "
               "the agenda, “%4”, the following decision is recorded:")
        .arg(displayName(acta), date, QString::number(item), title);
}

std::vector<Signer> secretaryOf(const Meetings &meetings, ActaId acta)
{
    for (const Attendance &line : ofActa(meetings.attendance, acta)) {
        if (line.role == MeetingRole::Secretary)
            return {{line.name, positionInMeeting(line)}};
    }
    return {{{}, Tr::tr("Secretary")}};
}

} // namespace

Document decisionExtract(const PlanContents &contents, DecisionId id, QDate issuedOn, const ActaPrint &print,
                         const QLocale &locale)
{
    const Meetings &meetings = contents.meetings;
    const auto decision = std::ranges::find(meetings.decisions, id, &Decision::id);
    const Acta *acta = decision == meetings.decisions.end() ? nullptr : findActa(meetings, decision->acta);
    if (!acta)
        return noSuchActa(print, locale);
    const int number = decisionNumber(meetings, *decision);
    Document document = paperOf(contents, *acta, acta->header, print, locale);
    document.title = Tr::tr("EXTRACT OF %1").arg(displayName(*acta));
    document.headerLeft = document.title;

    std::vector<Block> blocks{letterhead(contents, acta->group, document.title)};
    const auto items = ofActa(meetings.items, acta->id);
    const auto item = std::ranges::find(items, decision->item, &AgendaItem::id);
    const auto place = static_cast<int>(item - items.begin()) + 1;
    blocks.push_back(sentence(certificate(*acta, place, item == items.end() ? QString() : item->title, locale)));
    for (Block &block : decisionBlocks(*decision, number, 0))
        blocks.push_back(std::move(block));
    if (acta->quorum)
        blocks.push_back(sentence(Tr::tr("%1 of the %2 members with vote took part; the quorum is %3.")
                                      .arg(acta->quorum->present)
                                      .arg(acta->quorum->voters)
                                      .arg(acta->quorum->required)));
    const QString city = cityOf(contents, *acta);
    const QString issued = longDate(issuedOn, locale);
    //: %1 is a city, %2 a day
    blocks.push_back(sentence(city.isEmpty() ? Tr::tr("Issued on %1.").arg(issued)
                                             : Tr::tr("Issued in %1 on %2.").arg(city, issued)));
    blocks.push_back(signaturesOf(secretaryOf(meetings, acta->id)));
    document.sections.push_back({Orientation::Portrait, std::move(blocks)});
    return document;
}

} // namespace gelt::report
