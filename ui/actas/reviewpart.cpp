// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actas/reviewpart.h"

#include "core/domain/check.h"
#include "core/report/format.h"
#include "core/storage/actas.h"
#include "ui/plan/panel/generalentries.h"
#include "ui/session/session.h"
#include "ui/style/tokens.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/textfield.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace gelt {
namespace {

constexpr std::array acts{CommitmentEntryKind::Done, CommitmentEntryKind::Extended, CommitmentEntryKind::Note};

} // namespace

ReviewPart::ReviewPart(OpenActa &open, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_head(new QLabel(this))
    , m_entries(new GeneralEntries(this))
{
    m_head->setObjectName(QStringLiteral("reviewHead"));
    m_head->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(style::metric::gap);
    column->addWidget(m_head);
    column->addWidget(m_entries);
    connect(m_entries, &GeneralEntries::acted, this, [this](qint64 id, int which) { act(CommitmentId{id}, which); });
}

void ReviewPart::refresh()
{
    std::vector<GeneralEntries::Entry> entries;
    const bool editable = m_open.isEditable();
    for (const ReviewedCommitment &line : m_open.reviewed()) {
        const Commitment *commitment = findCommitment(m_open.meetings(), line.commitment);
        QStringList details{displayName(line.state)};
        if (!line.responsible.isEmpty())
            details.append(line.responsible);
        if (line.due.isValid())
            details.append(tr("due %1").arg(report::shortDate(line.due)));
        if (!line.note.isEmpty())
            details.append(QString(line.note).replace(u'\n', u' '));
        GeneralEntries::Entry entry;
        entry.id = line.commitment.value;
        entry.text = line.text;
        entry.detail = details.join(QStringLiteral(" · "));
        if (editable && commitment && !commitment->isActivity)
            entry.acts = {tr("Fulfilled"), tr("New date…"), tr("Note…")};
        entries.push_back(entry);
    }
    m_head->setText(entries.empty() ? tr("There are no commitments to look at in this meeting.")
                                    : tr("%n commitment(s) to look at. They are printed by themselves.", nullptr,
                                         static_cast<int>(entries.size())));
    m_entries->setEntries(entries);
}

void ReviewPart::act(CommitmentId id, int which)
{
    const Commitment *commitment = findCommitment(m_open.meetings(), id);
    if (!commitment || which < 0 || which >= static_cast<int>(acts.size()))
        return;
    CommitmentReportDialog(m_open, *commitment, acts[static_cast<std::size_t>(which)], this).exec();
}

CommitmentReportDialog::CommitmentReportDialog(OpenActa &open, const Commitment &commitment, CommitmentEntryKind kind, QWidget *parent)
    : EditDialog(open.desk(), tr("Follow-up of a commitment"), tr("Record"), parent)
    , m_open(open)
    , m_commitment(commitment.id)
    , m_kind(kind)
    , m_date(new DateEdit(Field::Place::Form, open.desk().session.today(), this))
    , m_newDue(new DateEdit(Field::Place::Form, open.desk().session.today(), this))
    , m_note(new TextField(Field::Place::Form, 2, 6, this))
{
    m_date->setObjectName(QStringLiteral("date"));
    m_newDue->setObjectName(QStringLiteral("newDue"));
    m_note->setObjectName(QStringLiteral("note"));
    addText(commitment.text);
    const Acta *acta = open.acta();
    m_date->setDate(acta && acta->date <= open.desk().session.today() ? acta->date : open.desk().session.today());
    const bool done = kind == CommitmentEntryKind::Done;
    const bool extended = kind == CommitmentEntryKind::Extended;
    form()->addRow(done ? tr("Fulfilled &on:") : tr("Said &on:"), m_date);
    if (extended)
        form()->addRow(tr("&New date:"), m_newDue);
    m_newDue->setVisible(extended);
    form()->addRow(tr("&Note:"), m_note);
    m_date->setLabel(done ? tr("Fulfilled on") : tr("Said on"));
    m_newDue->setLabel(tr("New date"));
    m_note->setLabel(tr("Note"));
    for (Field *field : {static_cast<Field *>(m_date), static_cast<Field *>(m_newDue), static_cast<Field *>(m_note)})
        connect(field, &Field::edited, this, &CommitmentReportDialog::showState);
    (extended ? m_newDue->input() : m_note->input())->setFocus();
    showState();
}

QString CommitmentReportDialog::problem() const
{
    if (const QString wrong = m_date->problem(); !wrong.isEmpty())
        return wrong;
    if (m_kind == CommitmentEntryKind::Extended && !m_newDue->problem().isEmpty())
        return m_newDue->problem();
    if (m_kind == CommitmentEntryKind::Note && m_note->text().trimmed().isEmpty())
        return tr("A note needs words.");
    return check::isText(m_note->text()) ? QString() : check::textTooLong().message;
}

bool CommitmentReportDialog::isModified() const { return m_note->isModified() || m_newDue->isModified(); }

Result<> CommitmentReportDialog::write()
{
    CommitmentEntry entry;
    entry.commitment = m_commitment;
    entry.date = *m_date->value();
    entry.kind = m_kind;
    entry.note = m_note->text().trimmed();
    if (m_kind == CommitmentEntryKind::Extended)
        entry.newDue = *m_newDue->value();
    entry.acta = m_open.id();
    entry.reportedBy = desk().session.author().person;
    return m_open.write(tr("Record the follow-up of a commitment"), [entry](Transaction &transaction) -> Result<> {
        const Result<CommitmentEntry> stored = actas::report(transaction, entry);
        return stored ? Result<>() : Result<>(stored.error());
    });
}

} // namespace gelt
