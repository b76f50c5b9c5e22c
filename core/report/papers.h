// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contents.h"
#include "core/report/blocks.h"

#include <QDateTime>
#include <QLocale>

/// What the papers of a meeting say in the same way.
namespace gelt::report {

/// How a paper of a meeting is printed.
struct ActaPrint {
    Paper paper = Paper::Letter;
    QDateTime generatedAt; ///< local time, said on drafts; invalid: unsaid

    bool operator==(const ActaPrint &) const = default;
};

/// Entity and department in capitals, and @p third below them: the meeting or the group.
Letterhead letterhead(const PlanContents &contents, const QString &third, const QString &title);
/// "REUNIÓN ORDINARIA DEL COMITÉ GEL-T".
QString meetingLine(const Acta &acta);
/// Names in capitals, as Spanish writes them.
QString capitals(const QString &text);

/// "9:00", 24 hours.
QString timeText(QTime time);
/// "viernes 13 de julio de 2012".
QString dayAndDate(QDate date, const QLocale &locale);
/// The city, the committee's, or the entity's name: where papers are dated.
QString cityOf(const PlanContents &contents, const Acta &acta);
/// "Serie 100-01.13 · Código FO-GD-02 · Versión 1", as far as they are said.
QString codesLine(const HeaderData &header);

/// Drafts and annulled minutes carry a mark on every page; nothing for the others.
std::optional<Mark> markOf(const Acta &acta, const ActaPrint &print);
/// Author, language, paper, codes and mark of a paper about @p acta, without sections.
Document paperOf(const PlanContents &contents, const Acta &acta, const HeaderData &header, const ActaPrint &print,
                 const QLocale &locale);
/// An empty page that says that there are no such minutes.
Document noSuchActa(const ActaPrint &print, const QLocale &locale);

/// "Alcalde municipal, presidente": a position and what its holder does in the meeting.
QString positionInMeeting(const Attendance &line);
/// The numbers of decisions run through the whole acta in the order of its agenda. @return 0 where it is not in it.
int decisionNumber(const Meetings &meetings, const Decision &decision);
/// Those of one item, in their order.
std::vector<const Decision *> decisionsOf(const Meetings &meetings, const AgendaItem &item);
/// The text with its bar, and under it the votes and their total.
std::vector<Block> decisionBlocks(const Decision &decision, int number, double indentMm);

/// The number of an activity of the plan; empty where there is none, or it was removed.
QString activityNumber(const PlanContents &contents, ActivityId activity);
/// What stands in an empty cell of commitments.
Cell personCell(const QString &name);
Cell dueCell(QDate due);
/// "001, n.º 2": the acta of a commitment and its number there.
QString commitmentPlace(const Meetings &meetings, const Commitment &commitment);

/// Who signs: as the acta names them, else who chaired and who wrote it.
std::vector<Signer> signersOf(const Meetings &meetings, const Acta &acta);
/// The places to sign, and what is said where they go over to the next page.
Signatures signaturesOf(std::vector<Signer> signers);

} // namespace gelt::report
