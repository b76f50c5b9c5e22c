// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/log/addressdialog.h"

#include "core/domain/limits.h"
#include "ui/session/session.h"
#include "ui/widgets/dateedit.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QClipboard>
#include <QUrl>

namespace gelt {
namespace {

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty()
           && (url.scheme() == QStringLiteral("http") || url.scheme() == QStringLiteral("https"));
}

} // namespace

QComboBox *accessBox(Access access, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QStringLiteral("access"));
    for (const auto &code : Codes<Access>::all)
        box->addItem(displayName(code.value), QVariant::fromValue(code.value));
    box->setCurrentIndex(box->findData(QVariant::fromValue(access)));
    return box;
}

AddressDialog::AddressDialog(const Desk &desk, Taker take, QWidget *parent)
    : EditDialog(desk, tr("Add a web address"), tr("Add"), parent)
    , m_take(std::move(take))
    , m_address(new LineField(Field::Place::Form, this))
    , m_title(new LineField(Field::Place::Form, this))
    , m_seen(new DateEdit(Field::Place::Form, desk.session.today(), this))
    , m_access(accessBox(Access::Public, this))
{
    m_address->setObjectName(QStringLiteral("address"));
    m_title->setObjectName(QStringLiteral("title"));
    m_seen->setObjectName(QStringLiteral("seen"));
    m_address->setPlaceholder(QStringLiteral("https://"));
    m_title->setPlaceholder(tr("the address itself"));
    const QString copied = QGuiApplication::clipboard()->text().trimmed();
    m_address->setText(isWebAddress(copied) && copied.size() <= limits::titleChars ? copied : QString());
    m_seen->setDate(desk.session.today());
    form()->addRow(tr("&Address:"), m_address);
    form()->addRow(tr("&Title:"), m_title);
    form()->addRow(tr("&Seen on:"), m_seen);
    form()->addRow(tr("A&ccess:"), m_access);
    m_address->setLabel(tr("Address"));
    m_title->setLabel(tr("Title"));
    m_seen->setLabel(tr("Seen on"));
    for (Field *field : {static_cast<Field *>(m_address), static_cast<Field *>(m_title), static_cast<Field *>(m_seen)})
        connect(field, &Field::edited, this, &AddressDialog::showState);
    m_address->input()->setFocus();
    showState();
}

/// As typed; "www.example.org" without a scheme is a web address too.
QString AddressDialog::address() const
{
    const QString typed = m_address->text().trimmed();
    if (typed.startsWith(QStringLiteral("www."), Qt::CaseInsensitive))
        return QStringLiteral("https://") + typed;
    return typed;
}

QString AddressDialog::problem() const
{
    if (address().isEmpty())
        return tr("Write or paste the address of the page.");
    if (!isWebAddress(address()))
        return tr("That is no web address. It begins with http:// or https://.");
    if (address().size() > limits::titleChars || m_title->text().size() > limits::titleChars)
        return tr("The text is longer than %n character(s). Shorten it.", nullptr, static_cast<int>(limits::titleChars));
    const Result<QDate> seen = m_seen->value();
    return seen ? QString() : seen.error().message;
}

bool AddressDialog::isModified() const { return m_address->isModified() || m_title->isModified(); }

Result<> AddressDialog::write()
{
    reporting::Proof proof = reporting::proofOf(address(), *m_seen->value());
    if (const QString title = m_title->text().trimmed(); !title.isEmpty())
        proof.details.title = title;
    proof.details.access = m_access->currentData().value<Access>();
    return m_take(proof);
}

} // namespace gelt
