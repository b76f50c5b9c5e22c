// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/log/evidencedialog.h"

#include "core/base/sizetext.h"
#include "core/base/text.h"
#include "core/storage/tables.h"
#include "core/storage/transaction.h"
#include "ui/plan/log/addressdialog.h"
#include "ui/plan/log/logwords.h"
#include "ui/session/session.h"
#include "ui/widgets/dateedit.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace gelt {

EvidenceDialog::EvidenceDialog(const Desk &desk, const Evidence &evidence, QWidget *parent)
    : EditDialog(desk, tr("Evidence %1").arg(evidence.code), tr("Save"), parent)
    , m_before(evidence)
    , m_title(new LineField(Field::Place::Form, this))
    , m_kind(new QComboBox(this))
    , m_date(new DateEdit(Field::Place::Form, desk.session.today(), this))
    , m_access(accessBox(evidence.access, this))
{
    m_title->setObjectName(QStringLiteral("title"));
    m_kind->setObjectName(QStringLiteral("kind"));
    m_date->setObjectName(QStringLiteral("date"));
    m_title->setLabel(tr("Title"));
    m_date->setLabel(tr("Date of the fact"));
    m_date->setMayBeEmpty(tr("not said"));
    m_title->setText(evidence.title);
    m_date->setDate(evidence.date);
    for (const auto &code : Codes<EvidenceKind>::all)
        m_kind->addItem(displayName(code.value), QVariant::fromValue(code.value));
    m_kind->setCurrentIndex(m_kind->findData(QVariant::fromValue(evidence.kind)));
    form()->addRow(tr("&Title:"), m_title);
    form()->addRow(tr("&Kind:"), m_kind);
    form()->addRow(tr("&Date of the fact:"), m_date);
    form()->addRow(tr("A&ccess:"), m_access);
    if (evidence.hasFile())
        addFile();
    else
        addAddress();
    connect(m_title, &Field::edited, this, &EvidenceDialog::showState);
    connect(m_date, &Field::edited, this, &EvidenceDialog::showState);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &EvidenceDialog::showState);
    connect(m_access, &QComboBox::currentIndexChanged, this, &EvidenceDialog::showState);
    m_title->input()->setFocus();
    showState();
}

void EvidenceDialog::addAddress()
{
    m_address = new LineField(Field::Place::Form, this);
    m_seen = new DateEdit(Field::Place::Form, desk().session.today(), this);
    m_address->setObjectName(QStringLiteral("address"));
    m_seen->setObjectName(QStringLiteral("seen"));
    m_address->setLabel(tr("Address"));
    m_seen->setLabel(tr("Seen on"));
    m_seen->setMayBeEmpty(tr("not said"));
    m_address->setText(m_before.url);
    m_seen->setDate(m_before.capturedOn);
    form()->addRow(tr("&Address:"), m_address);
    form()->addRow(tr("&Seen on:"), m_seen);
    connect(m_address, &Field::edited, this, &EvidenceDialog::showState);
    connect(m_seen, &Field::edited, this, &EvidenceDialog::showState);
}

void EvidenceDialog::addFile()
{
    auto *file = new QLabel(tr("%1, %2").arg(excerpt(m_before.fileName, 50), sizeText(m_before.fileBytes, desk().locale)), this);
    file->setToolTip(m_before.fileName);
    file->setTextFormat(Qt::PlainText);
    file->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form()->addRow(tr("File:"), file);
    QString digits = QString::fromLatin1(m_before.sha256.toHex());
    digits.insert(digits.size() / 2, u'\n'); // else the form would be as wide as all of them
    auto *hash = new QLabel(digits, this);
    hash->setTextInteractionFlags(Qt::TextSelectableByMouse);
    hash->setFont(style::sized(font(), style::TextSize::Table));
    //: the checksum of a file
    form()->addRow(tr("SHA-256:"), hash);
}

Result<Evidence> EvidenceDialog::value() const
{
    Evidence evidence = m_before;
    evidence.title = m_title->text().trimmed();
    evidence.kind = m_kind->currentData().value<EvidenceKind>();
    evidence.access = m_access->currentData().value<Access>();
    const Result<QDate> date = m_date->value();
    if (!date)
        return date.error();
    evidence.date = *date;
    if (m_address) {
        const Result<QDate> seen = m_seen->value();
        if (!seen)
            return seen.error();
        evidence.url = m_address->text().trimmed();
        evidence.capturedOn = *seen;
    }
    if (const Result<> valid = validate(evidence); !valid)
        return valid.error();
    return evidence;
}

QString EvidenceDialog::problem() const
{
    const Result<Evidence> evidence = value();
    return evidence ? QString() : evidence.error().message;
}

bool EvidenceDialog::isModified() const
{
    const Result<Evidence> evidence = value();
    return !evidence || *evidence != m_before;
}

Result<> EvidenceDialog::write()
{
    const Result<Evidence> evidence = value();
    if (!evidence)
        return evidence.error();
    return desk().session.perform(tr("Change evidence %1").arg(m_before.code),
                                  [changed = *evidence](Transaction &transaction) -> Result<> {
                                      transaction.update(changed);
                                      return {};
                                  });
}

} // namespace gelt
