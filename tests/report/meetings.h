// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contents.h"
#include "core/report/papers.h"
#include "tests/report/plans.h"

#include <initializer_list>

/// Meetings as the tests of their papers need them.
namespace gelt::test {

/// "What was said", a paragraph each.
inline QString said(std::initializer_list<const char *> paragraphs)
{
    QString markup;
    for (const char *text : paragraphs)
        markup += QStringLiteral("<p>%1</p>").arg(QString::fromUtf8(text));
    return markup;
}

inline Attendance onRoll(qint64 id, const char *name, const char *position, Presence presence = Presence::InPerson)
{
    Attendance line;
    line.id = AttendanceId{id};
    line.acta = ActaId{1};
    line.order = static_cast<int>(id);
    line.name = QString::fromUtf8(name);
    line.position = QString::fromUtf8(position);
    line.vote = true;
    line.presence = presence;
    return line;
}

inline AgendaItem agendaItem(qint64 id, const char *title, const QString &development = {},
                             AgendaRole role = AgendaRole::Topic)
{
    AgendaItem item;
    item.id = AgendaItemId{id};
    item.acta = ActaId{1};
    item.order = static_cast<int>(id);
    item.role = role;
    item.title = QString::fromUtf8(title);
    item.development = development;
    return item;
}

inline Commitment commitment(qint64 id, const char *text, const char *responsible, QDate due)
{
    Commitment made;
    made.id = CommitmentId{id};
    made.acta = ActaId{1};
    made.number = static_cast<int>(id);
    made.text = QString::fromUtf8(text);
    made.responsibleText = QString::fromUtf8(responsible);
    made.due = due;
    return made;
}

/// Who was in the first meeting: seven members, one of them excused and one represented, and a guest.
inline std::vector<Attendance> firstRoll()
{
    std::vector<Attendance> roll{
        onRoll(1, "Ana María Rojas Peña", "Alcaldesa municipal"),
        onRoll(2, "Luis Ernesto Gaitán", "Secretario de Gobierno"),
        onRoll(3, "Marta Cecilia Ñáñez", "Secretaria de Planeación", Presence::Virtual),
        onRoll(4, "Jorge Iván Díaz", "Secretario de Hacienda", Presence::Delegate),
        onRoll(5, "Rosa Elvira Méndez", "Inspectora de Policía", Presence::Excused),
        onRoll(6, "Óscar Julián Vega", "Web máster"),
        onRoll(7, "Claudia Patricia Lara", "Auxiliar administrativa"),
        onRoll(8, "Hernán Darío Ospina", "Personero municipal")};
    roll[0].role = MeetingRole::Chair;
    roll[3].delegateName = QStringLiteral("Pedro Nel Ortiz");
    roll[5].arrived = QTime(9, 40);
    roll[6].role = MeetingRole::Secretary;
    roll[6].vote = false;
    roll[7].guest = true;
    roll[7].vote = false;
    return roll;
}

/// The plan of the tests with one meeting: approved, number 1, six items, a decision, three commitments, two annexes.
inline PlanContents oneMeeting()
{
    PlanContents contents = smallPlan();
    contents.plan.entity.name = QStringLiteral("Municipio de Ejemplo");
    Meetings &meetings = contents.meetings;
    meetings.settings.group = QStringLiteral("Comité GEL-T");
    meetings.settings.numbering = Numbering::Continuous;
    meetings.settings.noticeHeader = {QStringLiteral("100-01.13"), QStringLiteral("FO-GD-03"), QStringLiteral("1")};
    meetings.settings.attendanceHeader = {QStringLiteral("100-01.13"), QStringLiteral("FO-GD-04"), QStringLiteral("1")};
    Acta acta;
    acta.id = ActaId{1};
    acta.state = ActaState::Approved;
    acta.number = ActaNumber{0, 1};
    acta.group = meetings.settings.group;
    acta.date = QDate(2012, 6, 15);
    acta.from = QTime(9, 0);
    acta.to = QTime(10, 45);
    acta.place = QStringLiteral("Sala de juntas de la Alcaldía");
    acta.header = {QStringLiteral("100-01.13"), QStringLiteral("FO-GD-02"), QStringLiteral("1")};
    acta.next = {QDate(2012, 7, 13), QTime(9, 0), QStringLiteral("Sala de juntas de la Alcaldía")};
    acta.convenedOn = QDate(2012, 6, 5);
    acta.transcriber = QStringLiteral("Auxiliar administrativa");
    acta.quorum = QuorumCount{6, 4, 5};
    meetings.actas = {acta};
    meetings.attendance = firstRoll();
    meetings.items = {
        agendaItem(1, "Llamado a lista y verificación del quórum",
                   said({"Se llamó a lista. Asistieron 5 de los 6 integrantes con voto; el quórum es de 4. Hubo quórum "
                         "para deliberar y decidir."}),
                   AgendaRole::RollCall),
        agendaItem(2, "Aprobación del orden del día",
                   said({"La presidenta leyó el orden del día, que se aprobó sin modificaciones."}),
                   AgendaRole::AgendaApproval),
        agendaItem(3, "Aprobación del acta anterior",
                   said({"No hubo acta anterior por aprobar, por ser la primera reunión del comité."}),
                   AgendaRole::PreviousActa),
        agendaItem(4, "Seguimiento a compromisos", {}, AgendaRole::Commitments),
        agendaItem(5, "Plan de acción GEL-T 2012–2015",
                   said({"El web máster presentó las <b>22 actividades</b> del plan, sus plazos y los responsables "
                         "propuestos. El Personero municipal pidió vincular a las <i>juntas de acción comunal</i> en la "
                         "actividad 6."})),
        agendaItem(6, "Proposiciones y varios",
                   said({"El web máster propuso un calendario trimestral de actualización de canales. Se acogió como "
                         "compromiso."}),
                   AgendaRole::Proposals)};
    Decision decision;
    decision.id = DecisionId{1};
    decision.acta = ActaId{1};
    decision.item = AgendaItemId{5};
    decision.order = 1;
    decision.text = QStringLiteral("El comité aprobó la versión 1 del plan de acción.");
    decision.votes = Votes{4, 0, 1};
    meetings.decisions = {decision};
    meetings.commitments = {
        commitment(1, "Presentar el calendario trimestral de canales", "Web máster", QDate(2012, 7, 13)),
        commitment(2, "Entregar el inventario de recursos físicos", "Secretaría de Planeación", QDate(2012, 8, 24)),
        commitment(3, "Convocar a los aliados estratégicos", "Líder del comité GEL-T", QDate(2012, 8, 31))};
    meetings.commitments[1].activity = ActivityId{3};
    meetings.annexes = {{AnnexId{1}, ActaId{1}, 1, QStringLiteral("lista de asistencia"), 1, {}, {}, 0},
                        {AnnexId{2}, ActaId{1}, 2, QStringLiteral("plan de acción, versión 1"), 6, {}, {}, 0}};
    meetings.signers = {
        {ActaSignerId{1}, ActaId{1}, 1, QStringLiteral("Ana María Rojas Peña"), QStringLiteral("Presidenta")},
        {ActaSignerId{2}, ActaId{1}, 2, QStringLiteral("Claudia Patricia Lara"), QStringLiteral("Secretaria")}};
    return contents;
}

/// A second meeting after it, a draft that looks at what the first one left open.
inline PlanContents twoMeetings()
{
    PlanContents contents = oneMeeting();
    Meetings &meetings = contents.meetings;
    Acta next = meetings.actas.front();
    next.id = ActaId{2};
    next.state = ActaState::Draft;
    next.number.reset();
    next.quorum.reset();
    next.date = QDate(2012, 7, 13);
    next.convenedOn = QDate(2012, 7, 5);
    meetings.actas.push_back(next);
    for (Attendance line : firstRoll()) {
        line.id = AttendanceId{line.id.value + 100};
        line.acta = next.id;
        meetings.attendance.push_back(std::move(line));
    }
    for (AgendaItem item : std::vector(meetings.items)) {
        item.id = AgendaItemId{item.id.value + 100};
        item.acta = next.id;
        meetings.items.push_back(std::move(item));
    }
    return contents;
}

/// What the second meeting looks at.
inline std::vector<ReviewedCommitment> reviewedOf(const PlanContents &contents)
{
    std::vector<ReviewedCommitment> lines;
    for (const Commitment &open : contents.meetings.commitments) {
        ReviewedCommitment line;
        line.acta = ActaId{2};
        line.commitment = open.id;
        line.order = open.number;
        line.text = open.text;
        line.responsible = open.responsibleText;
        line.due = open.due;
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace gelt::test
