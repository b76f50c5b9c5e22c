// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/convocatoria.h"

#include "core/measure/commitments.h"
#include "core/report/acta.h"
#include "core/report/common.h"
#include "core/report/format.h"
#include "core/report/spanishgroup.h"

#include <QCoreApplication>

namespace gelt::report {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::report::NoticeOfMeeting)
};

Passage sentence(const QString &words, double apartMm = 0)
{
    Passage passage;
    passage.text = {plain(words)};
    passage.apartMm = apartMm;
    return passage;
}

QString title(MeetingKind kind)
{
    return kind == MeetingKind::Ordinary ? Tr::tr("NOTICE OF ORDINARY MEETING")
                                         : Tr::tr("NOTICE OF EXTRAORDINARY MEETING");
}

QString addressees(const QString &group)
{
    return isFeminine(group) ? Tr::tr("Members of the %1", "feminine: de la Junta").arg(group)
                             : Tr::tr("Members of the %1", "masculine: del Comité").arg(group);
}

void addWhenAndWhere(std::vector<Block> &blocks, const Acta &acta, const QLocale &locale)
{
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            blocks.push_back(LabelledRows{label, {{{plain(value)}, {}}}});
    };
    blocks.push_back(Separator{5});
    add(Tr::tr("DATE:"), dayAndDate(acta.date, locale));
    add(Tr::tr("TIME:"), timeText(acta.from));
    add(Tr::tr("PLACE:"), acta.place);
    blocks.push_back(Separator{});
}

Grid commitmentsGrid(const PlanContents &contents, std::span<const ReviewedCommitment> reviewed)
{
    Grid grid;
    grid.look = GridLook::Minutes;
    grid.columns = {{Tr::tr("Acta"), ColumnKind::Text, 22, 18},
                    {Tr::tr("Commitment"), ColumnKind::Text, 0, 40},
                    {Tr::tr("Responsible"), ColumnKind::Text, 45, 24},
                    {Tr::tr("Date"), ColumnKind::Date, 25, 22}};
    for (const ReviewedCommitment &line : reviewed) {
        const Commitment *commitment = findCommitment(contents.meetings, line.commitment);
        grid.rows.push_back({RowKind::Data,
                             {Cell(commitment ? commitmentPlace(contents.meetings, *commitment) : QString()),
                              Cell(line.text), personCell(line.responsible), dueCell(line.due)}});
    }
    return grid;
}

/// Who writes to the members: the secretary, else who chairs.
std::vector<Signer> signersOfLetter(const Meetings &meetings, const Acta &acta)
{
    for (const MeetingRole role : {MeetingRole::Secretary, MeetingRole::Chair}) {
        for (const Attendance &line : ofActa(meetings.attendance, acta.id)) {
            if (line.role == role)
                return {{line.name, positionInMeeting(line)}};
        }
    }
    return {{{}, Tr::tr("Secretary")}};
}

/// The acta that the agenda has to approve goes with the letter.
QString enclosure(const Meetings &meetings, const Acta &acta)
{
    const bool approves = std::ranges::any_of(
        ofActa(meetings.items, acta.id), [](const AgendaItem &item) { return item.role == AgendaRole::PreviousActa; });
    const Acta *before = approves ? previousActa(meetings, acta.id) : nullptr;
    return before ? Tr::tr("Enclosed: %1").arg(displayName(*before)) : QString();
}

} // namespace

Document convocatoria(const PlanContents &contents, std::span<const ReviewedCommitment> reviewed, ActaId id,
                      const ActaPrint &print, const QLocale &locale)
{
    const Meetings &meetings = contents.meetings;
    const Acta *acta = findActa(meetings, id);
    if (!acta)
        return noSuchActa(print, locale);
    Document document = paperOf(contents, *acta, meetings.settings.noticeHeader, print, locale);
    document.mark.reset(); // a letter is sent while its acta is a draft
    document.title = title(acta->kind);
    document.headerLeft = document.title;

    std::vector<Block> blocks{letterhead(contents, acta->group, document.title)};
    const QString city = cityOf(contents, *acta);
    if (acta->convenedOn.isValid()) {
        const QString date = longDate(acta->convenedOn, locale);
        blocks.push_back(sentence(city.isEmpty() ? date : QString(city + QStringLiteral(", ") + date), 6.25));
    }
    blocks.push_back(sentence(addressees(acta->group), 5));
    addWhenAndWhere(blocks, *acta, locale);
    const auto items = ofActa(meetings.items, id);
    if (!items.empty()) {
        blocks.push_back(SectionHead{Tr::tr("AGENDA"), false});
        for (Block &block : agendaBlocks(items))
            blocks.push_back(std::move(block));
    }
    if (!reviewed.empty()) {
        blocks.push_back(SectionHead{Tr::tr("COMMITMENTS TO LOOK AT"), false});
        blocks.push_back(commitmentsGrid(contents, reviewed));
    }
    if (!acta->convenedNote.isEmpty())
        blocks.push_back(sentence(acta->convenedNote));
    blocks.push_back(sentence(
        Tr::tr("Whoever cannot come tells the secretary of the committee and accredits a delegate in writing.")));
    blocks.push_back(sentence(Tr::tr("Sincerely,")));
    blocks.push_back(signaturesOf(signersOfLetter(meetings, *acta)));
    if (const QString enclosed = enclosure(meetings, *acta); !enclosed.isEmpty()) {
        Passage passage = sentence(enclosed);
        passage.small = true;
        blocks.push_back(std::move(passage));
    }
    document.sections.push_back({Orientation::Portrait, std::move(blocks)});
    return document;
}

} // namespace gelt::report
