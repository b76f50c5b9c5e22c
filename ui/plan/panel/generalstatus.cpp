// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/panel/generalstatus.h"

#include "core/base/text.h"
#include "core/domain/check.h"
#include "core/measure/state.h"
#include "ui/session/session.h"
#include "ui/style/tokens.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gelt {
namespace {

QVBoxLayout *frameOf(QDialog &dialog)
{
    const int margin = style::metric::margin;
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin);
    dialog.setMinimumWidth(dialog.fontMetrics().averageCharWidth() * 56);
    return layout;
}

} // namespace

StatusDialog::StatusDialog(const Session &session, const QString &title, Keep keep, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_keep(std::move(keep))
    , m_form(new QFormLayout)
    , m_kind(new QComboBox(this))
    , m_from(new DateEdit(Field::Place::Form, session.today(), this))
    , m_to(new DateEdit(Field::Place::Form, session.today(), this))
    , m_replacement(new LineField(Field::Place::Form, this))
    , m_replacementTitle(new QLabel(this))
    , m_reason(new TextField(Field::Place::Form, 2, 5, this))
    , m_words(new FieldWords(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(title);
    m_kind->setObjectName(QStringLiteral("kind"));
    m_from->setObjectName(QStringLiteral("from"));
    m_to->setObjectName(QStringLiteral("to"));
    m_replacement->setObjectName(QStringLiteral("replacement"));
    m_replacementTitle->setObjectName(QStringLiteral("replacementTitle"));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_words->setObjectName(QStringLiteral("problem"));
    m_kind->addItem(displayName(State::Suspended), QVariant::fromValue(StatusKind::Suspended));
    m_kind->addItem(displayName(State::NotApplicable), QVariant::fromValue(StatusKind::NotApplicable));
    m_kind->addItem(displayName(State::Replaced), QVariant::fromValue(StatusKind::Replaced));
    m_from->setDate(session.today());
    m_to->setMayBeEmpty(tr("no end"));
    m_replacement->setPlaceholder(tr("number, or none"));
    m_replacementTitle->setWordWrap(true);
    m_replacementTitle->setTextFormat(Qt::PlainText);

    QVBoxLayout *layout = frameOf(*this);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("&Status:"), m_kind);
    m_form->addRow(tr("&From:"), m_from);
    m_form->addRow(tr("&To:"), m_to);
    m_form->addRow(tr("Replaced &by:"), m_replacement);
    m_form->addRow(QString(), m_replacementTitle);
    m_form->addRow(tr("&Reason:"), m_reason);
    layout->addLayout(m_form);
    auto *meaning = new QLabel(tr("While it holds, the activity is left out of the percentages."), this);
    meaning->setWordWrap(true);
    meaning->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(meaning);
    layout->addWidget(m_words);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));

    for (const Field *field : {static_cast<Field *>(m_from), static_cast<Field *>(m_to),
                               static_cast<Field *>(m_replacement), static_cast<Field *>(m_reason)})
        connect(field, &Field::edited, this, &StatusDialog::showState);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &StatusDialog::showState);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &StatusDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showState();
    m_kind->setFocus();
}

/// The activity whose number was typed; none where none was.
Result<ActivityId> StatusDialog::replacement() const
{
    const QString typed = m_replacement->text().trimmed();
    if (typed.isEmpty())
        return ActivityId{};
    const std::vector<Activity> &activities = m_session.contents().activities;
    const auto found = std::ranges::find(activities, typed.toInt(), &Activity::number);
    if (found == activities.end())
        return check::invalid(tr("There is no activity “%1”. Write the number of one, or none.").arg(excerpt(typed)));
    return found->id;
}

Result<Status> StatusDialog::value() const
{
    Status status;
    status.kind = m_kind->currentData().value<StatusKind>();
    const Result<QDate> from = m_from->value();
    if (!from)
        return from.error();
    const Result<QDate> to = m_to->value();
    if (!to)
        return to.error();
    status.from = *from;
    status.to = *to;
    status.reason = m_reason->text().trimmed();
    if (status.kind == StatusKind::Replaced) {
        const Result<ActivityId> by = replacement();
        if (!by)
            return by.error();
        status.replacement = *by;
    }
    if (status.reason.isEmpty())
        return check::invalid(tr("Write the reason."));
    if (const Result<> ok = validate(status); !ok)
        return ok.error();
    return status;
}

void StatusDialog::showState()
{
    const bool isReplaced = m_kind->currentData().value<StatusKind>() == StatusKind::Replaced;
    m_replacement->setVisible(isReplaced);
    m_form->labelForField(m_replacement)->setVisible(isReplaced);
    const Result<ActivityId> by = replacement();
    const std::optional<std::size_t> place = by ? m_session.placeOf(*by) : std::nullopt;
    m_replacementTitle->setVisible(isReplaced && place);
    if (place)
        m_replacementTitle->setText(excerpt(m_session.contents().activities[*place].title, 120));

    const Result<Status> status = value();
    QPushButton *ok = m_buttons->button(QDialogButtonBox::Ok);
    ok->setText(tr("Set the status"));
    ok->setEnabled(status.has_value());
    m_words->say(status ? QString() : status.error().message, WordsTone::Quiet);
}

void StatusDialog::accept()
{
    const Result<Status> status = value();
    if (!status)
        return showState();
    if (const Result<> kept = m_keep(*status); !kept) {
        m_words->say(kept.error().message, WordsTone::Problem);
        m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Try again"));
        return;
    }
    QDialog::accept();
}

LastDayDialog::LastDayDialog(const QString &title, const QString &text, QDate last, QDate today, Keep keep,
                             QWidget *parent)
    : QDialog(parent)
    , m_keep(std::move(keep))
    , m_last(new DateEdit(Field::Place::Form, today, this))
    , m_words(new FieldWords(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(title);
    m_last->setObjectName(QStringLiteral("last"));
    m_words->setObjectName(QStringLiteral("problem"));
    QVBoxLayout *layout = frameOf(*this);
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    layout->addWidget(label);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Last day:"), m_last);
    layout->addLayout(form);
    layout->addWidget(m_words);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_last->setMayBeEmpty(tr("no end"));
    m_last->setDate(last.isValid() ? last : today);
    connect(m_last, &Field::edited, this, &LastDayDialog::showState);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &LastDayDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showState();
    m_last->setFocus();
}

void LastDayDialog::showState()
{
    const Result<QDate> day = m_last->value();
    QPushButton *ok = m_buttons->button(QDialogButtonBox::Ok);
    ok->setText(day && !day->isValid() ? tr("Leave it open") : tr("Set the last day"));
    ok->setEnabled(day.has_value());
    m_words->say(day ? QString() : day.error().message, WordsTone::Quiet);
}

void LastDayDialog::accept()
{
    const Result<QDate> day = m_last->value();
    if (!day)
        return showState();
    if (const Result<> kept = m_keep(*day); !kept) {
        m_words->say(kept.error().message, WordsTone::Problem);
        return;
    }
    QDialog::accept();
}

} // namespace gelt
