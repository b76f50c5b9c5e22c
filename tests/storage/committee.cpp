// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/committee.h"

#include "core/storage/evidences.h"
#include "core/storage/tables.h"

#include <QBuffer>

namespace gelt::testing {

PlanContents committeeDraft()
{
    PlanContents contents;
    contents.plan = plan();
    const auto person = [&](qint64 id, const char *name, const char *position) {
        Person one;
        one.id = {id};
        one.name = QString::fromUtf8(name);
        one.position = QString::fromUtf8(position);
        contents.people.push_back(one);
    };
    person(101, "Rosa Díaz", "Alcaldesa");
    person(102, "Luis Peña", "Secretario de Planeación");
    person(103, "Ana Ruiz", "Comisaria de Familia");
    person(104, "Juan Gil", "Personero");
    person(105, "Eva Mora", "Auxiliar");
    const auto seat = [&](qint64 id, const char *role, bool vote) {
        contents.memberships.push_back({{id}, {id}, QString::fromUtf8(role), vote, day(2012, 1, 1), {}});
    };
    seat(101, "Presidenta", true);
    seat(102, "Secretario técnico", true);
    seat(103, "Vicepresidenta", true);
    seat(104, "Invitado permanente", false);
    contents.appointments = {{{101}, {103}, QStringLiteral("Inspectora"), {}, {}, day(2012, 12, 31)}};
    for (int number = 1; number <= 2; ++number) {
        Activity one = activity(number, QStringLiteral("Actividad %1").arg(number));
        one.id = {100 + number};
        contents.activities.push_back(one);
    }
    return contents;
}

QByteArray pagesOf(ActaId acta)
{
    return QByteArray("%PDF-1.7 ") + QByteArray::number(acta.value) + QByteArray((1 << 20) + 1000, 'x');
}

Acta TempCommittee::acta(ActaId id) const
{
    return need(db->read([&](Transaction &t) { return *t.find<Acta>(id); }));
}

Acta TempCommittee::begin(QDate date) const
{
    actas::Beginning beginning;
    beginning.date = date;
    beginning.from = QTime(9, 0);
    beginning.place = QStringLiteral("Sala de juntas");
    return need(run([&](Transaction &t) { return actas::begin(t, beginning); }));
}

void TempCommittee::fill(ActaId id) const
{
    need(run([&](Transaction &t) {
        Acta acta = *t.find<Acta>(id);
        acta.from = QTime(9, 0);
        acta.to = QTime(11, 0);
        t.update(acta);
        for (Attendance line : t.select<Attendance>(QStringLiteral("WHERE acta_id = ?"), id)) {
            line.presence = Presence::InPerson;
            t.update(line);
        }
        for (AgendaItem item : t.select<AgendaItem>(QStringLiteral("WHERE acta_id = ?"), id)) {
            if (item.development.isEmpty())
                item.development = QStringLiteral("<p>Se trató.</p>");
            t.update(item);
        }
    }));
}

CommitmentId TempCommittee::commitment(ActaId acta, QDate due) const
{
    Commitment draft;
    draft.acta = acta;
    draft.text = QStringLiteral("Publicar el directorio");
    draft.responsibleText = QStringLiteral("Auxiliar");
    draft.due = due;
    return need(run([&](Transaction &t) { return actas::addCommitment(t, draft); })).id;
}

CommitmentEntry TempCommittee::report(CommitmentId commitment, CommitmentEntryKind kind, QDate date, ActaId meeting) const
{
    CommitmentEntry entry;
    entry.commitment = commitment;
    entry.kind = kind;
    entry.date = date;
    entry.note = QStringLiteral("Se informó");
    entry.newDue = kind == CommitmentEntryKind::Extended ? date.addDays(30) : QDate();
    entry.acta = meeting;
    return need(run([&](Transaction &t) { return actas::report(t, entry); }));
}

Result<ActaNumber> TempCommittee::approve(ActaId id, const QString &reason) const
{
    return run([&](Transaction &t) { return actas::approve(t, id, t.find<Acta>(id)->date, reason); });
}

Result<> TempCommittee::sign(ActaId id) const
{
    return run([&](Transaction &t) {
        const Acta acta = *t.find<Acta>(id);
        return actas::sign(t, id, acta.rowVersion, pagesOf(id), acta.date.addDays(1));
    });
}

ActaId TempCommittee::approved(QDate date) const
{
    const ActaId id = begin(date).id;
    fill(id);
    need(approve(id));
    return id;
}

ActaId TempCommittee::signedOne(QDate date) const
{
    const ActaId id = approved(date);
    need(sign(id));
    return id;
}

QByteArray TempCommittee::keptPages(ActaId id) const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    need(db->read([&](Transaction &t) -> Result<> {
        for (const ActaFile &file : t.select<ActaFile>(QStringLiteral("WHERE acta_id = ? AND kind = 'firmada'"), id))
            return evidences::extract(t, file.sha256, buffer);
        return {};
    }));
    return buffer.data();
}

WholeActa wholeOf(const Meetings &meetings, ActaId id)
{
    const auto all = [id](const auto &parts) {
        const auto range = ofActa(parts, id);
        return std::vector(range.begin(), range.end());
    };
    return {*findActa(meetings, id), all(meetings.attendance), all(meetings.items), all(meetings.decisions),
            all(meetings.commitments), all(meetings.reviewed), all(meetings.annexes), all(meetings.signers)};
}

} // namespace gelt::testing
