// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/meetingfindings.h"

#include "core/base/text.h"
#include "core/domain/actatext.h"
#include "core/report/format.h"
#include "ui/search/matching.h"

#include <QCoreApplication>

namespace gelt::meetingfindings {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::MeetingFindings)
};

QString wordsOf(const Meetings &meetings, const AgendaItem &item)
{
    QString text = item.title + u'\n' + actatext::plain(actatext::read(item.development));
    for (const Decision &decision : ofActa(meetings.decisions, item.acta)) {
        if (decision.item == item.id)
            text += u'\n' + decision.text;
    }
    return text;
}

} // namespace

std::vector<Piece> piecesOf(const Meetings &meetings, const Acta &acta)
{
    QString head = displayName(acta) + u'\n' + displayName(acta.kind) + u'\n' + acta.place + u'\n' + report::shortDate(acta.date);
    for (const Attendance &line : ofActa(meetings.attendance, acta.id))
        head += u'\n' + line.name + u' ' + line.position;
    std::vector<Piece> pieces{{{}, std::move(head)}};
    for (const AgendaItem &item : ofActa(meetings.items, acta.id))
        pieces.push_back({item.id, wordsOf(meetings, item)});
    return pieces;
}

QString textOf(const Commitment &commitment) { return commitment.text + u'\n' + commitment.responsibleText; }

QString actaTitle(const Acta &acta)
{
    return displayName(acta) + QStringLiteral(" \u00B7 ") + report::shortDate(acta.date);
}

QString actaDetails(const Meetings &meetings, const Acta &acta, AgendaItemId item, const QStringList &words, qsizetype chars)
{
    const auto items = ofActa(meetings.items, acta.id);
    const auto found = std::ranges::find(items, item, &AgendaItem::id);
    if (found == items.end())
        return QStringList{displayName(acta.kind), displayName(acta.state), acta.place}.join(QStringLiteral(" \u00B7 "));
    return found->title + QStringLiteral(": ") + excerptAround(wordsOf(meetings, *found).mid(found->title.size()), words, chars);
}

QString commitmentDetails(const Meetings &meetings, const Commitment &commitment)
{
    QStringList parts;
    if (const Acta *acta = findActa(meetings, commitment.acta))
        parts.append(displayName(*acta));
    parts.append(commitment.responsibleText);
    if (commitment.due.isValid())
        parts.append(Tr::tr("due on %1").arg(report::shortDate(commitment.due)));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" \u00B7 "));
}

} // namespace gelt::meetingfindings
