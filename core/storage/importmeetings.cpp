// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/importer.h"

#include "core/storage/tables.h"

#include <QCoreApplication>

#include <algorithm>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Importer)
};

bool isTaken(Transaction &transaction, const ActaNumber &number)
{
    Statement statement = transaction.prepare(
        QStringLiteral("SELECT EXISTS (SELECT 1 FROM acta WHERE number_year = ? AND number_sequence = ?)"));
    statement.bind(number.year, number.sequence);
    return statement.step() && statement.get<bool>(0);
}

} // namespace

/// What an acta says comes before the acta itself, because one that is approved takes nothing any more.
void Importer::addMeetings()
{
    addAgendas();
    reserveActas();
    addPartsOfActas();
    addCommitments();
    addActas();
    addEntries();
}

/// Agendas whose name the plan knows are there already.
void Importer::addAgendas()
{
    const auto known = m_transaction.select<AgendaTemplate>(QStringLiteral("ORDER BY display_order, id"));
    const Meetings &meetings = m_draft.meetings;
    for (AgendaTemplate agenda : meetings.templates) {
        if (std::ranges::find(known, agenda.name, &AgendaTemplate::name) != known.end())
            continue;
        const AgendaTemplateId draft = agenda.id;
        agenda.order += static_cast<int>(known.size());
        const AgendaTemplateId stored{add(std::move(agenda))};
        for (AgendaTemplateItem item : meetings.templateItems) {
            if (item.agendaTemplate != draft)
                continue;
            item.agendaTemplate = stored;
            add(std::move(item));
        }
    }
}

void Importer::reserveActas()
{
    for (const Acta &acta : m_draft.meetings.actas) {
        if (acta.number && isTaken(m_transaction, *acta.number))
            throw SqlError(Error{ErrorCode::Exists,
                                 Tr::tr("The plan has an acta with the number %1 already, so nothing was imported.")
                                     .arg(acta.number->text()),
                                 {}});
        m_actas.add(acta.id.value, reserve<Acta>());
    }
}

void Importer::addPartsOfActas()
{
    const Meetings &meetings = m_draft.meetings;
    for (AgendaItem item : meetings.items) {
        const qint64 draft = item.id.value;
        item.acta = mapped(m_actas, item.acta);
        m_items.add(draft, add(std::move(item)));
    }
    for (Attendance line : meetings.attendance) {
        line.acta = mapped(m_actas, line.acta);
        line.person = mapped(m_people, line.person);
        add(std::move(line));
    }
    for (Decision decision : meetings.decisions) {
        decision.acta = mapped(m_actas, decision.acta);
        decision.item = mapped(m_items, decision.item);
        add(std::move(decision));
    }
    const auto addAll = [this](auto parts) {
        for (auto &part : parts) {
            part.acta = mapped(m_actas, part.acta);
            if constexpr (requires { part.record; })
                part.record = orNow(part.record);
            add(std::move(part));
        }
    };
    addAll(meetings.annexes);
    addAll(meetings.signers);
    for (const ActaFile &file : meetings.files) {
        const auto acta = std::ranges::find(meetings.actas, file.acta, &Acta::id);
        if (acta != meetings.actas.end() && !acta->number)
            refuse(Tr::tr("“%1” should be kept with an acta that has no number; only signed actas keep files.").arg(file.fileName));
    }
    addAll(meetings.files);
    addAll(meetings.events);
}

void Importer::addCommitments()
{
    for (Commitment commitment : m_draft.meetings.commitments) {
        const qint64 draft = commitment.id.value;
        commitment.acta = mapped(m_actas, commitment.acta);
        commitment.item = mapped(m_items, commitment.item);
        commitment.responsible = mapped(m_people, commitment.responsible);
        commitment.activity = {m_activities.orNone(commitment.activity.value)}; // removed ones are in no draft
        commitment.isActivity = commitment.isActivity && commitment.activity.isStored();
        commitment.import = m_import;
        m_commitments.add(draft, add(std::move(commitment)));
    }
    for (ReviewedCommitment line : m_draft.meetings.reviewed) {
        line.acta = mapped(m_actas, line.acta);
        line.commitment = mapped(m_commitments, line.commitment);
        add(std::move(line));
    }
}

void Importer::addActas()
{
    for (Acta acta : m_draft.meetings.actas) {
        acta.id = mapped(m_actas, acta.id);
        acta.clarifies = mapped(m_actas, acta.clarifies);
        acta.record = orNow(acta.record);
        if (acta.annulled)
            acta.annulled->record = orNow(acta.annulled->record);
        acta.import = m_import;
        if (acta.number)
            m_transaction.makeFinal();
        m_transaction.insert(std::move(acta));
    }
}

void Importer::addEntries()
{
    for (CommitmentEntry entry : m_draft.meetings.entries) {
        entry.commitment = mapped(m_commitments, entry.commitment);
        entry.acta = mapped(m_actas, entry.acta);
        entry.record = orNow(entry.record);
        entry.voided = orNow(std::move(entry.voided));
        entry.import = m_import;
        entry.placeOf = {}; // they come in their order
        add(std::move(entry));
    }
}

} // namespace gelt
