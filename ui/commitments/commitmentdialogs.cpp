// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/commitmentdialogs.h"

#include "core/domain/check.h"
#include "core/report/format.h"
#include "core/storage/actas.h"
#include "ui/commitments/commitmentwords.h"
#include "ui/session/session.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLineEdit>

namespace gelt {

void fillActivities(ChoiceField &field, const PlanContents &contents)
{
    std::vector<ChoiceField::Choice> choices{{CommitmentEntryDialog::tr("None"), QVariant::fromValue<qlonglong>(0)}};
    for (const Activity &activity : contents.activities)
        choices.push_back({QStringLiteral("%1 · %2").arg(activity.number).arg(activity.shortName.isEmpty() ? activity.title : activity.shortName),
                           QVariant::fromValue<qlonglong>(activity.id.value)});
    field.setChoices(choices);
}

CommitmentEntryDialog::CommitmentEntryDialog(const Desk &desk, const std::vector<CommitmentId> &commitments,
                                             CommitmentEntryKind kind, QWidget *parent)
    : EditDialog(desk, titleOf(kind), actOf(kind), parent)
    , m_commitments(commitments)
    , m_kind(kind)
    , m_date(new DateEdit(Field::Place::Form, desk.session.today(), this))
    , m_note(new TextField(Field::Place::Form, 3, 6, this))
    , m_reportedBy(new LineField(Field::Place::Form, this))
{
    const Meetings &meetings = desk.session.contents().meetings;
    for (const CommitmentId id : commitments) {
        if (const Commitment *commitment = findCommitment(meetings, id))
            addText(tr("%1: %2").arg(commitmentwords::nameOf(meetings, *commitment), commitment->text));
    }
    m_date->setObjectName(QStringLiteral("date"));
    m_note->setObjectName(QStringLiteral("note"));
    m_reportedBy->setObjectName(QStringLiteral("reportedBy"));
    m_date->setDate(desk.session.today());
    const QString dateLabel = kind == CommitmentEntryKind::Done ? tr("&Fulfilled on:") : tr("Da&te:");
    form()->addRow(dateLabel, m_date);
    m_date->setLabel(kind == CommitmentEntryKind::Done ? tr("Fulfilled on") : tr("Date"));
    if (kind == CommitmentEntryKind::Extended) {
        m_newDue = new DateEdit(Field::Place::Form, desk.session.today(), this);
        m_newDue->setObjectName(QStringLiteral("newDue"));
        form()->addRow(tr("&New deadline:"), m_newDue);
        m_newDue->setLabel(tr("New deadline"));
        connect(m_newDue, &Field::edited, this, &CommitmentEntryDialog::showState);
    }
    form()->addRow(kind == CommitmentEntryKind::Withdrawn ? tr("&Reason:") : tr("&Note:"), m_note);
    m_note->setLabel(kind == CommitmentEntryKind::Withdrawn ? tr("Reason") : tr("Note"));
    form()->addRow(tr("Reported &by:"), m_reportedBy);
    m_reportedBy->setLabel(tr("Reported by"));
    for (Field *field : {static_cast<Field *>(m_date), static_cast<Field *>(m_note), static_cast<Field *>(m_reportedBy)})
        connect(field, &Field::edited, this, &CommitmentEntryDialog::showState);
    (m_newDue ? m_newDue->input() : kind == CommitmentEntryKind::Done ? m_date->input() : m_note->input())->setFocus();
    showState();
}

QString CommitmentEntryDialog::titleOf(CommitmentEntryKind kind)
{
    switch (kind) {
    case CommitmentEntryKind::Note: return tr("Note on a commitment");
    case CommitmentEntryKind::Done: return tr("Mark as fulfilled");
    case CommitmentEntryKind::Extended: return tr("New deadline");
    case CommitmentEntryKind::Withdrawn: return tr("Withdraw a commitment");
    }
    return {};
}

QString CommitmentEntryDialog::actOf(CommitmentEntryKind kind)
{
    switch (kind) {
    case CommitmentEntryKind::Note: return tr("Save note");
    case CommitmentEntryKind::Done: return tr("Mark as fulfilled");
    case CommitmentEntryKind::Extended: return tr("Give new deadline");
    case CommitmentEntryKind::Withdrawn: return tr("Withdraw");
    }
    return {};
}

QString CommitmentEntryDialog::what() const
{
    const int count = static_cast<int>(m_commitments.size());
    switch (m_kind) {
    case CommitmentEntryKind::Note: return tr("Note on %n commitment(s)", nullptr, count);
    case CommitmentEntryKind::Done: return tr("Mark %n commitment(s) as fulfilled", nullptr, count);
    case CommitmentEntryKind::Extended: return tr("New deadline of %n commitment(s)", nullptr, count);
    case CommitmentEntryKind::Withdrawn: return tr("Withdraw %n commitment(s)", nullptr, count);
    }
    return {};
}

QString CommitmentEntryDialog::problem() const
{
    if (const Result<QDate> day = m_date->value(); !day)
        return day.error().message;
    if (m_newDue) {
        if (const Result<QDate> day = m_newDue->value(); !day)
            return day.error().message;
    }
    if (m_kind == CommitmentEntryKind::Note && m_note->text().trimmed().isEmpty())
        return tr("Write what there is to say.");
    if (m_kind == CommitmentEntryKind::Withdrawn && m_note->text().trimmed().isEmpty())
        return tr("Say why the committee no longer asks for it.");
    return check::isText(m_note->text()) ? QString() : check::textTooLong().message;
}

bool CommitmentEntryDialog::isModified() const
{
    return m_date->isModified() || m_note->isModified() || m_reportedBy->isModified() || (m_newDue && m_newDue->isModified());
}

Result<> CommitmentEntryDialog::write()
{
    CommitmentEntry entry;
    entry.kind = m_kind;
    entry.date = *m_date->value();
    if (m_newDue)
        entry.newDue = *m_newDue->value();
    entry.note = m_note->text().trimmed();
    entry.reportedBy = m_reportedBy->text().trimmed();
    return desk().session.perform(what(), [entry, commitments = m_commitments](Transaction &transaction) -> Result<> {
        for (const CommitmentId id : commitments) {
            CommitmentEntry one = entry;
            one.commitment = id;
            if (const auto reported = actas::report(transaction, one); !reported)
                return reported.error();
        }
        return {};
    });
}

NewCommitmentDialog::NewCommitmentDialog(const Desk &desk, QWidget *parent)
    : EditDialog(desk, tr("New commitment"), tr("Add commitment"), parent)
    , m_acta(new ChoiceField(Field::Place::Form, this))
    , m_text(new TextField(Field::Place::Form, 2, 6, this))
    , m_responsible(new QComboBox(this))
    , m_due(new DateEdit(Field::Place::Form, desk.session.today(), this))
    , m_activity(new ChoiceField(Field::Place::Form, this))
{
    m_text->setObjectName(QStringLiteral("text"));
    m_responsible->setObjectName(QStringLiteral("responsible"));
    m_due->setObjectName(QStringLiteral("due"));
    const PlanContents &contents = desk.session.contents();
    std::vector<ChoiceField::Choice> actas;
    for (const Acta &acta : contents.meetings.actas) {
        if (isOpen(acta.state))
            actas.insert(actas.begin(), {commitmentwords::actaName(acta), QVariant::fromValue<qlonglong>(acta.id.value)});
    }
    m_acta->setChoices(actas);
    if (!actas.empty())
        m_acta->setValue(actas.front().value);
    m_responsible->setEditable(true);
    m_responsible->setInsertPolicy(QComboBox::NoInsert);
    for (const Person &person : contents.people) {
        if (person.active)
            m_responsible->addItem(displayName(person), QVariant::fromValue<qlonglong>(person.id.value));
    }
    m_responsible->setCurrentIndex(-1);
    m_responsible->completer()->setFilterMode(Qt::MatchContains);
    m_responsible->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_responsible->setAccessibleName(tr("Responsible"));
    m_due->setMayBeEmpty(tr("no date"));
    fillActivities(*m_activity, contents);
    m_activity->setValue(QVariant::fromValue<qlonglong>(0));

    form()->addRow(tr("&Acta:"), m_acta);
    form()->addRow(tr("&Commitment:"), m_text);
    form()->addRow(tr("&Responsible:"), m_responsible);
    form()->addRow(tr("&Due:"), m_due);
    form()->addRow(tr("Acti&vity of the plan:"), m_activity);
    m_acta->setLabel(tr("Acta"));
    m_text->setLabel(tr("Commitment"));
    m_due->setLabel(tr("Due"));
    m_activity->setLabel(tr("Activity of the plan"));
    for (Field *field : {static_cast<Field *>(m_acta), static_cast<Field *>(m_text), static_cast<Field *>(m_due),
                         static_cast<Field *>(m_activity)})
        connect(field, &Field::edited, this, &NewCommitmentDialog::showState);
    connect(m_responsible, &QComboBox::editTextChanged, this, &NewCommitmentDialog::showState);
    m_text->input()->setFocus();
    showState();
}

bool NewCommitmentDialog::isPossible(const Meetings &meetings)
{
    return std::ranges::any_of(meetings.actas, [](const Acta &acta) { return isOpen(acta.state); });
}

QString NewCommitmentDialog::problem() const
{
    if (!m_acta->value().isValid())
        return tr("Commitments are written into an acta. Prepare one first.");
    if (m_text->text().trimmed().isEmpty())
        return tr("Say what is to be done.");
    if (const Result<QDate> day = m_due->value(); !day)
        return day.error().message;
    const Result<> valid = validate(draft());
    return valid ? QString() : valid.error().message;
}

bool NewCommitmentDialog::isModified() const
{
    return m_text->isModified() || m_due->isModified() || !m_responsible->currentText().isEmpty();
}

Commitment NewCommitmentDialog::draft() const
{
    Commitment commitment;
    commitment.acta = {m_acta->value().toLongLong()};
    commitment.number = 1; // the store gives the acta's next one
    commitment.text = m_text->text().trimmed();
    commitment.responsibleText = m_responsible->currentText().trimmed();
    const int person = m_responsible->findText(commitment.responsibleText, Qt::MatchFixedString);
    if (person >= 0)
        commitment.responsible = {m_responsible->itemData(person).toLongLong()};
    if (const Result<QDate> due = m_due->value())
        commitment.due = *due;
    commitment.activity = {m_activity->value().toLongLong()};
    return commitment;
}

Result<> NewCommitmentDialog::write()
{
    return desk().session.perform(tr("Add a commitment"), [draft = draft()](Transaction &transaction) -> Result<> {
        const Result<Commitment> added = actas::addCommitment(transaction, draft);
        return added ? Result<>() : Result<>(added.error());
    });
}

CommitmentVoidDialog::CommitmentVoidDialog(const Desk &desk, const CommitmentEntry &entry, QWidget *parent)
    : EditDialog(desk, tr("Void an entry"), tr("Void"), parent)
    , m_entry(entry.id)
    , m_reason(new TextField(Field::Place::Form, 3, 6, this))
    , m_date(new DateEdit(Field::Place::Form, desk.session.today(), this))
{
    m_reason->setObjectName(QStringLiteral("reason"));
    addText(tr("The entry of %1 stays in the log, struck through, and counts no longer.").arg(report::shortDate(entry.date)));
    m_date->setDate(desk.session.today());
    form()->addRow(tr("&Reason:"), m_reason);
    form()->addRow(tr("&Decided on:"), m_date);
    m_reason->setLabel(tr("Reason"));
    m_date->setLabel(tr("Decided on"));
    connect(m_reason, &Field::edited, this, &CommitmentVoidDialog::showState);
    connect(m_date, &Field::edited, this, &CommitmentVoidDialog::showState);
    m_reason->input()->setFocus();
    showState();
}

QString CommitmentVoidDialog::problem() const
{
    if (const Result<QDate> day = m_date->value(); !day)
        return day.error().message;
    if (m_reason->text().trimmed().isEmpty())
        return tr("Say why the entry is taken back.");
    return check::isText(m_reason->text()) ? QString() : check::textTooLong().message;
}

bool CommitmentVoidDialog::isModified() const { return m_reason->isModified(); }

Result<> CommitmentVoidDialog::write()
{
    return desk().session.perform(tr("Void an entry of a commitment"),
                                  [entry = m_entry, date = *m_date->value(), reason = m_reason->text().trimmed()](
                                      Transaction &transaction) { return actas::voidEntry(transaction, entry, date, reason); });
}

} // namespace gelt
