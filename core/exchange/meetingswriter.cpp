// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/meetingswriter.h"

#include "core/exchange/interchangejson.h"

namespace gelt::interchange {
namespace {

QJsonObject headerOf(const HeaderData &header)
{
    QJsonObject object;
    json::put(object, QStringLiteral("series"), header.series);
    json::put(object, QStringLiteral("code"), header.code);
    json::put(object, QStringLiteral("version"), header.version);
    return object;
}

void putHeader(QJsonObject &object, const QString &key, const HeaderData &header)
{
    if (header != HeaderData{})
        object.insert(key, headerOf(header));
}

void putFile(QJsonObject &object, const QString &fileName, const QByteArray &sha256, qint64 bytes)
{
    json::put(object, QStringLiteral("file"), fileName);
    if (!sha256.isEmpty()) {
        object.insert(QStringLiteral("sha256"), QString::fromLatin1(sha256.toHex()));
        object.insert(QStringLiteral("size"), bytes);
    }
}

} // namespace

MeetingsWriter::MeetingsWriter(const Meetings &meetings, const QHash<PersonId, QString> &people,
                               const QHash<ActivityId, int> &numbers)
    : m_meetings(meetings), m_people(people), m_numbers(numbers)
{
    for (const Acta &acta : meetings.actas)
        m_actas.insert(acta.id, QStringLiteral("a%1").arg(m_actas.size() + 1));
    for (const Commitment &commitment : meetings.commitments)
        m_commitments.insert(commitment.id, QStringLiteral("c%1").arg(m_commitments.size() + 1));
}

QJsonValue MeetingsWriter::actaName(ActaId acta) const { return json::orNull(m_actas.value(acta)); }

QJsonObject MeetingsWriter::committee() const
{
    const CommitteeSettings &settings = m_meetings.settings;
    QJsonObject object{{QStringLiteral("name"), settings.group},
                       {QStringLiteral("numbering"), codeOf(settings.numbering)},
                       {QStringLiteral("first_number"), settings.firstNumber}};
    json::put(object, QStringLiteral("city"), settings.city);
    QJsonObject quorum{{QStringLiteral("kind"), codeOf(settings.quorum.kind)}};
    if (settings.quorum.kind == QuorumKind::Fixed)
        quorum.insert(QStringLiteral("members"), settings.quorum.fixed);
    if (settings.quorum.kind == QuorumKind::Fraction) {
        quorum.insert(QStringLiteral("numerator"), settings.quorum.numerator);
        quorum.insert(QStringLiteral("denominator"), settings.quorum.denominator);
    }
    object.insert(QStringLiteral("quorum"), quorum);
    putHeader(object, QStringLiteral("acta_header"), settings.actaHeader);
    putHeader(object, QStringLiteral("notice_header"), settings.noticeHeader);
    putHeader(object, QStringLiteral("attendance_header"), settings.attendanceHeader);
    QJsonArray agendas;
    for (const AgendaTemplate &agenda : m_meetings.templates) {
        QJsonArray items;
        for (const AgendaTemplateItem &item : m_meetings.templateItems) {
            if (item.agendaTemplate == agenda.id)
                items.append(QJsonObject{{QStringLiteral("role"), codeOf(item.role)}, {QStringLiteral("title"), item.title}});
        }
        agendas.append(QJsonObject{{QStringLiteral("name"), agenda.name}, {QStringLiteral("items"), items}});
    }
    object.insert(QStringLiteral("agendas"), agendas);
    return object;
}

QJsonObject MeetingsWriter::acta(const Acta &acta) const
{
    QJsonObject object{{QStringLiteral("id"), m_actas.value(acta.id)},
                       {QStringLiteral("state"), codeOf(acta.state)},
                       {QStringLiteral("number"), acta.number ? QJsonValue(acta.number->text()) : QJsonValue()},
                       {QStringLiteral("kind"), codeOf(acta.kind)},
                       {QStringLiteral("group"), acta.group},
                       {QStringLiteral("date"), toIso(acta.date)},
                       {QStringLiteral("from"), json::orNull(acta.from)},
                       {QStringLiteral("to"), json::orNull(acta.to)},
                       {QStringLiteral("place"), acta.place},
                       {QStringLiteral("attendance"), attendanceOf(acta.id)},
                       {QStringLiteral("agenda"), agendaOf(acta.id)},
                       {QStringLiteral("reviewed"), reviewedOf(acta.id)},
                       {QStringLiteral("annexes"), annexesOf(acta.id)},
                       {QStringLiteral("signers"), signersOf(acta.id)},
                       {QStringLiteral("files"), filesOf(acta.id)},
                       {QStringLiteral("events"), eventsOf(acta.id)},
                       {QStringLiteral("recorded"), json::recordOf(acta.record)}};
    if (acta.registered)
        object.insert(QStringLiteral("registered"), true);
    json::put(object, QStringLiteral("city"), acta.city);
    putHeader(object, QStringLiteral("header"), acta.header);
    if (acta.next != NextMeeting{})
        object.insert(QStringLiteral("next"), QJsonObject{{QStringLiteral("date"), json::orNull(acta.next.date)},
                                                          {QStringLiteral("time"), json::orNull(acta.next.time)},
                                                          {QStringLiteral("place"), acta.next.place}});
    json::put(object, QStringLiteral("convened_on"), acta.convenedOn);
    json::put(object, QStringLiteral("convened_note"), acta.convenedNote);
    json::put(object, QStringLiteral("transcriber"), acta.transcriber);
    json::put(object, QStringLiteral("clarifies"), m_actas.value(acta.clarifies));
    json::put(object, QStringLiteral("override_reason"), acta.overrideReason);
    if (acta.quorum)
        object.insert(QStringLiteral("quorum"), QJsonObject{{QStringLiteral("voters"), acta.quorum->voters},
                                                            {QStringLiteral("required"), acta.quorum->required},
                                                            {QStringLiteral("present"), acta.quorum->present}});
    json::put(object, QStringLiteral("approved_on"), acta.approvedOn);
    json::put(object, QStringLiteral("signed_on"), acta.signedOn);
    if (acta.annulled)
        object.insert(QStringLiteral("annulled"), QJsonObject{{QStringLiteral("date"), toIso(acta.annulled->date)},
                                                              {QStringLiteral("cause"), acta.annulled->cause},
                                                              {QStringLiteral("recorded"), json::recordOf(acta.annulled->record)}});
    return object;
}

QJsonArray MeetingsWriter::attendanceOf(ActaId acta) const
{
    QJsonArray list;
    for (const Attendance &line : ofActa(m_meetings.attendance, acta)) {
        QJsonObject object{{QStringLiteral("person"), json::orNull(m_people.value(line.person))},
                           {QStringLiteral("name"), line.name},
                           {QStringLiteral("position"), line.position},
                           {QStringLiteral("vote"), line.vote},
                           {QStringLiteral("presence"), codeOf(line.presence)}};
        if (line.guest)
            object.insert(QStringLiteral("guest"), true);
        if (line.role != MeetingRole::None)
            object.insert(QStringLiteral("role"), codeOf(line.role));
        json::put(object, QStringLiteral("delegate"), line.delegateName);
        json::put(object, QStringLiteral("delegate_position"), line.delegatePosition);
        json::put(object, QStringLiteral("note"), line.note);
        if (line.arrived.isValid())
            object.insert(QStringLiteral("arrived"), json::orNull(line.arrived));
        if (line.left.isValid())
            object.insert(QStringLiteral("left"), json::orNull(line.left));
        list.append(object);
    }
    return list;
}

QJsonArray MeetingsWriter::agendaOf(ActaId acta) const
{
    QJsonArray list;
    const auto decisions = ofActa(m_meetings.decisions, acta);
    for (const AgendaItem &item : ofActa(m_meetings.items, acta)) {
        QJsonArray decided;
        for (const Decision &decision : decisions) {
            if (decision.item != item.id)
                continue;
            QJsonObject object{{QStringLiteral("text"), decision.text}};
            if (decision.votes)
                object.insert(QStringLiteral("votes"), QJsonObject{{QStringLiteral("for"), decision.votes->inFavour},
                                                                   {QStringLiteral("against"), decision.votes->against},
                                                                   {QStringLiteral("blank"), decision.votes->blank}});
            decided.append(object);
        }
        list.append(QJsonObject{{QStringLiteral("role"), codeOf(item.role)},
                                {QStringLiteral("title"), item.title},
                                {QStringLiteral("development"), item.development},
                                {QStringLiteral("decisions"), decided}});
    }
    return list;
}

QJsonArray MeetingsWriter::reviewedOf(ActaId acta) const
{
    QJsonArray list;
    for (const ReviewedCommitment &line : ofActa(m_meetings.reviewed, acta))
        list.append(QJsonObject{{QStringLiteral("commitment"), json::orNull(m_commitments.value(line.commitment))},
                                {QStringLiteral("text"), line.text},
                                {QStringLiteral("responsible"), line.responsible},
                                {QStringLiteral("due"), json::orNull(line.due)},
                                {QStringLiteral("state"), codeOf(line.state)},
                                {QStringLiteral("note"), line.note}});
    return list;
}

QJsonArray MeetingsWriter::annexesOf(ActaId acta) const
{
    QJsonArray list;
    for (const Annex &annex : ofActa(m_meetings.annexes, acta)) {
        QJsonObject object{{QStringLiteral("title"), annex.title}};
        if (annex.sheets)
            object.insert(QStringLiteral("sheets"), *annex.sheets);
        putFile(object, annex.fileName, annex.sha256, annex.fileBytes);
        list.append(object);
    }
    return list;
}

QJsonArray MeetingsWriter::signersOf(ActaId acta) const
{
    QJsonArray list;
    for (const ActaSigner &signer : ofActa(m_meetings.signers, acta))
        list.append(QJsonObject{{QStringLiteral("name"), signer.name}, {QStringLiteral("position"), signer.position}});
    return list;
}

QJsonArray MeetingsWriter::filesOf(ActaId acta) const
{
    QJsonArray list;
    for (const ActaFile &file : ofActa(m_meetings.files, acta)) {
        QJsonObject object{{QStringLiteral("kind"), codeOf(file.kind)},
                           {QStringLiteral("recorded"), json::recordOf(file.record)}};
        putFile(object, file.fileName, file.sha256, file.fileBytes);
        list.append(object);
    }
    return list;
}

QJsonArray MeetingsWriter::eventsOf(ActaId acta) const
{
    QJsonArray list;
    for (const ActaEvent &event : ofActa(m_meetings.events, acta)) {
        QJsonObject object{{QStringLiteral("act"), codeOf(event.act)},
                           {QStringLiteral("date"), toIso(event.date)},
                           {QStringLiteral("recorded"), json::recordOf(event.record)}};
        json::put(object, QStringLiteral("note"), event.note);
        list.append(object);
    }
    return list;
}

QJsonObject MeetingsWriter::commitment(const Commitment &commitment) const
{
    QJsonArray log;
    for (const CommitmentEntry &item : ofCommitment(m_meetings.entries, commitment.id))
        log.append(entry(item));
    QJsonObject object{{QStringLiteral("id"), m_commitments.value(commitment.id)},
                       {QStringLiteral("acta"), actaName(commitment.acta)},
                       {QStringLiteral("number"), commitment.number},
                       {QStringLiteral("text"), commitment.text},
                       {QStringLiteral("responsible"), json::orNull(m_people.value(commitment.responsible))},
                       {QStringLiteral("responsible_text"), commitment.responsibleText},
                       {QStringLiteral("due"), json::orNull(commitment.due)},
                       {QStringLiteral("log"), log}};
    const auto items = ofActa(m_meetings.items, commitment.acta);
    const auto item = std::ranges::find(items, commitment.item, &AgendaItem::id);
    object.insert(QStringLiteral("item"),
                  item == items.end() ? QJsonValue() : QJsonValue(static_cast<qint64>(item - items.begin()) + 1));
    object.insert(QStringLiteral("activity"), commitment.activity.isStored() && m_numbers.contains(commitment.activity)
                                                  ? QJsonValue(m_numbers.value(commitment.activity))
                                                  : QJsonValue());
    if (commitment.isActivity)
        object.insert(QStringLiteral("is_activity"), true);
    return object;
}

QJsonObject MeetingsWriter::entry(const CommitmentEntry &entry) const
{
    QJsonObject object{{QStringLiteral("date"), toIso(entry.date)}, {QStringLiteral("kind"), codeOf(entry.kind)}};
    json::put(object, QStringLiteral("note"), entry.note);
    json::put(object, QStringLiteral("new_due"), entry.newDue);
    json::put(object, QStringLiteral("acta"), m_actas.value(entry.acta));
    json::put(object, QStringLiteral("reported_by"), entry.reportedBy);
    json::putRecord(object, entry.record, entry.voided);
    return object;
}

} // namespace gelt::interchange
