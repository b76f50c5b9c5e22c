// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/log/voiddialog.h"

#include "core/domain/check.h"
#include "core/report/format.h"
#include "core/storage/followups.h"
#include "ui/plan/log/logwords.h"
#include "ui/session/session.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/textfield.h"

#include <QFormLayout>

namespace gelt {

VoidDialog::VoidDialog(const Desk &desk, const std::vector<FollowUp> &entries, int number, QWidget *parent)
    : EditDialog(desk, tr("Void a follow-up"), tr("Void"), parent)
    , m_number(number)
    , m_reason(new TextField(Field::Place::Form, 3, 6, this))
    , m_date(new DateEdit(Field::Place::Form, desk.session.today(), this))
{
    m_reason->setObjectName(QStringLiteral("reason"));
    m_date->setObjectName(QStringLiteral("date"));
    for (const FollowUp &entry : entries) {
        m_entries.push_back(entry.id);
        addText(tr("Activity %1, %2: %3").arg(number).arg(report::shortDate(entry.date), logwords::titleOf(entry, desk.locale)));
    }
    addText(tr("The entry stays in the log, struck through, and counts no longer."));
    m_date->setDate(desk.session.today());
    form()->addRow(tr("&Reason:"), m_reason);
    form()->addRow(tr("&Decided on:"), m_date);
    m_reason->setLabel(tr("Reason"));
    m_date->setLabel(tr("Decided on"));
    connect(m_reason, &Field::edited, this, &VoidDialog::showState);
    connect(m_date, &Field::edited, this, &VoidDialog::showState);
    m_reason->input()->setFocus();
    showState();
}

QString VoidDialog::problem() const
{
    if (const Result<QDate> day = m_date->value(); !day)
        return day.error().message;
    if (m_reason->text().trimmed().isEmpty())
        return tr("Say why the entry is taken back.");
    return check::isText(m_reason->text()) ? QString() : check::textTooLong().message;
}

bool VoidDialog::isModified() const { return !m_reason->text().trimmed().isEmpty(); }

Result<> VoidDialog::write()
{
    const Voiding voiding{*m_date->value(), m_reason->text().trimmed(), {}};
    const QString what = m_entries.size() == 1
                             ? tr("Void a follow-up of activity %1").arg(m_number)
                             : tr("Void %n follow-ups of activity %1", nullptr, static_cast<int>(m_entries.size())).arg(m_number);
    return desk().session.perform(what, [entries = m_entries, voiding](Transaction &transaction) -> Result<> {
        for (const FollowUpId entry : entries)
            followups::voidEntry(transaction, entry, voiding);
        return {};
    });
}

} // namespace gelt
