// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/importer.h"

/// The meetings of an import. What hangs on an acta comes before it: parts of a frozen one cannot be added to it.
namespace gelt {

void Importer::addMeetings()
{
    addCommittee();
    // The keys that addActas() will give, in the same order.
    qint64 key = m_draft.meetings.actas.empty() ? 0 : nextKey<Acta>();
    for (const Acta &acta : m_draft.meetings.actas)
        m_actas.add(acta.id.value, key++);
    addActaParts();
    addActas();
    addCommitmentEntries();
}

/// How the committee meets is taken from the draft where it says so; agendas of the same name are there already.
void Importer::addCommittee()
{
    const Meetings &meetings = m_draft.meetings;
    if (!meetings.settings.id.isStored())
        return;
    CommitteeSettings settings = meetings.settings;
    settings.rowVersion = m_transaction.find<CommitteeSettings>(settings.id)->rowVersion;
    m_transaction.update(settings);
    const std::vector<AgendaTemplate> known =
        m_transaction.select<AgendaTemplate>(QStringLiteral("ORDER BY display_order, id"));
    int order = static_cast<int>(known.size());
    for (AgendaTemplate agenda : meetings.templates) {
        if (std::ranges::find(known, agenda.name, &AgendaTemplate::name) != known.end())
            continue;
        const AgendaTemplateId draft = agenda.id;
        agenda.order = ++order;
        const AgendaTemplateId stored{add(std::move(agenda))};
        for (AgendaTemplateItem item : meetings.templateItems) {
            if (item.agendaTemplate != draft)
                continue;
            item.agendaTemplate = stored;
            add(std::move(item));
        }
    }
}

void Importer::addActaParts()
{
    const Meetings &meetings = m_draft.meetings;
    const auto ofActa = [this](auto part) {
        part.acta = mapped(m_actas, part.acta);
        return part;
    };
    for (const Attendance &line : meetings.attendance) {
        Attendance added = ofActa(line);
        added.person = mapped(m_people, line.person);
        add(std::move(added));
    }
    for (const AgendaItem &item : meetings.items)
        m_agendaItems.add(item.id.value, add(ofActa(item)));
    for (const Decision &decision : meetings.decisions) {
        Decision added = ofActa(decision);
        added.item = mapped(m_agendaItems, decision.item);
        add(std::move(added));
    }
    for (const Commitment &commitment : meetings.commitments) {
        Commitment added = ofActa(commitment);
        added.item = mapped(m_agendaItems, commitment.item);
        added.responsible = mapped(m_people, commitment.responsible);
        added.activity = mapped(m_activities, commitment.activity);
        added.import = m_import;
        m_commitments.add(commitment.id.value, add(std::move(added)));
    }
    for (const ReviewedCommitment &line : meetings.reviewed) {
        ReviewedCommitment added = ofActa(line);
        added.commitment = mapped(m_commitments, line.commitment);
        add(std::move(added));
    }
    for (const Annex &annex : meetings.annexes)
        add(ofActa(annex));
    for (const ActaSigner &signer : meetings.signers)
        add(ofActa(signer));
    for (const ActaFile &file : meetings.files) {
        ActaFile added = ofActa(file);
        added.record = orNow(file.record);
        add(std::move(added));
    }
    for (const ActaEvent &event : meetings.events) {
        ActaEvent added = ofActa(event);
        added.record = orNow(event.record);
        add(std::move(added));
    }
}

void Importer::addActas()
{
    for (Acta acta : m_draft.meetings.actas) {
        acta.clarifies = mapped(m_actas, acta.clarifies);
        acta.record = orNow(acta.record);
        if (acta.annulled)
            acta.annulled->record = orNow(acta.annulled->record);
        acta.import = m_import;
        add(std::move(acta));
    }
}

void Importer::addCommitmentEntries()
{
    for (CommitmentEntry entry : m_draft.meetings.entries) {
        entry.commitment = mapped(m_commitments, entry.commitment);
        entry.acta = mapped(m_actas, entry.acta);
        entry.record = orNow(entry.record);
        entry.voided = orNow(std::move(entry.voided));
        entry.import = m_import;
        add(std::move(entry));
    }
}

} // namespace gelt
