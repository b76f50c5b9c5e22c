// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/extensiondialog.h"

#include "core/domain/check.h"
#include "core/report/deadlinetext.h"
#include "ui/style/tokens.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/textfield.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace gelt {
namespace {

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// Whether a change looks like a decision and not like a slip: the day goes on, or it recurs until later.
bool isLater(const Deadline &now, const Deadline &wanted)
{
    return now.reading.due.isValid() && wanted.reading.due.isValid() && wanted.reading.due > now.reading.due;
}

/// Lets the fields of two forms, one above the other, begin at one line.
void alignFields(const QFormLayout &above, const QFormLayout &below)
{
    std::vector<QWidget *> labels;
    for (const QFormLayout *form : {&above, &below}) {
        for (int row = 0; row < form->rowCount(); ++row)
            labels.push_back(form->itemAt(row, QFormLayout::LabelRole)->widget());
    }
    int widest = 0;
    for (QWidget *label : labels) {
        label->ensurePolished();
        widest = std::max(widest, label->sizeHint().width());
    }
    for (QWidget *label : labels)
        label->setMinimumWidth(widest);
}

} // namespace

ExtensionDialog::ExtensionDialog(const Now &now, const Deadline &wanted, bool extensionOnly,
                                 const DeadlineContext &context, Keep keep, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_current(now.current)
    , m_keep(std::move(keep))
    , m_extensionOnly(extensionOnly)
    , m_deadline(new DeadlineEdit(Field::Place::Form, context, this))
    , m_correction(new QRadioButton(tr("It was &written wrongly: correct it"), this))
    , m_extension(new QRadioButton(tr("It was decided &anew: record an extension"), this))
    , m_decision(new QWidget(this))
    , m_day(new DateEdit(Field::Place::Form, context.today, m_decision))
    , m_acta(new LineField(Field::Place::Form, m_decision))
    , m_reason(new TextField(Field::Place::Form, 2, 5, m_decision))
    , m_words(new FieldWords(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(now.title);
    m_deadline->setObjectName(QStringLiteral("deadline"));
    m_correction->setObjectName(QStringLiteral("correction"));
    m_extension->setObjectName(QStringLiteral("extension"));
    m_day->setObjectName(QStringLiteral("day"));
    m_acta->setObjectName(QStringLiteral("acta"));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_words->setObjectName(QStringLiteral("problem"));
    build(now);

    m_deadline->setValue(wanted);
    m_day->setDate(context.today);
    (extensionOnly || isLater(now.current, wanted) ? m_extension : m_correction)->setChecked(true);
    m_correction->setVisible(!extensionOnly);
    m_extension->setVisible(!extensionOnly);
    for (Field *field : {static_cast<Field *>(m_deadline), static_cast<Field *>(m_day), static_cast<Field *>(m_acta),
                         static_cast<Field *>(m_reason)})
        connect(field, &Field::edited, this, &ExtensionDialog::showState);
    connect(m_correction, &QRadioButton::toggled, this, &ExtensionDialog::showState);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ExtensionDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showState();
    if (extensionOnly)
        m_deadline->setFocus();
    else
        (isExtension() ? m_extension : m_correction)->setFocus();
}

void ExtensionDialog::build(const Now &now)
{
    const int margin = style::metric::margin;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin);

    auto *deadlines = new QFormLayout;
    deadlines->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    deadlines->addRow(tr("First deadline:"), plainLabel(now.first, this));
    if (!now.inForce.isEmpty())
        deadlines->addRow(tr("In force:"), plainLabel(now.inForce, this));
    deadlines->addRow(tr("&New deadline:"), m_deadline);
    layout->addLayout(deadlines);
    layout->addWidget(m_correction);
    layout->addWidget(m_extension);

    auto *decision = new QFormLayout(m_decision);
    decision->setContentsMargins(m_extensionOnly ? 0 : style::metric::group, 0, 0, 0);
    decision->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (QFormLayout *form : {deadlines, decision}) // the one would take it from the dialog, the other from the style
        form->setHorizontalSpacing(style::metric::gap);
    decision->addRow(tr("&Decided on:"), m_day);
    decision->addRow(tr("A&cta:"), m_acta);
    decision->addRow(tr("&Reason:"), m_reason);
    m_acta->setPlaceholder(tr("such as 2013-001"));
    layout->addWidget(m_decision);
    if (m_extensionOnly)
        alignFields(*deadlines, *decision);
    layout->addWidget(m_words);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
}

bool ExtensionDialog::isExtension() const { return m_extension->isChecked(); }

Result<ExtensionDialog::Decision> ExtensionDialog::value() const
{
    Decision decision;
    decision.isExtension = isExtension();
    decision.deadline = m_deadline->value();
    if (const QString problem = m_deadline->problem(); !problem.isEmpty())
        return check::invalid(problem);
    if (decision.deadline.text.trimmed().isEmpty() && decision.isExtension)
        return check::invalid(tr("Write the new deadline."));
    if (decision.deadline == m_current)
        return check::invalid(tr("The new deadline is the one in force. Write another."));
    if (!decision.isExtension)
        return decision;
    const Result<QDate> day = m_day->value();
    if (!day)
        return day.error();
    if (*day > m_context.today)
        return check::invalid(tr("The decision lies in the future. Give the day on which it was taken."));
    decision.extension.decidedOn = *day;
    decision.extension.deadline = decision.deadline;
    decision.extension.reason = m_reason->text().trimmed();
    decision.extension.acta = m_acta->text().trimmed();
    if (decision.extension.reason.isEmpty())
        return check::invalid(tr("Write the reason of the extension."));
    if (const Result<> ok = validate(decision.extension); !ok)
        return ok.error();
    return decision;
}

void ExtensionDialog::showState()
{
    m_decision->setVisible(isExtension());
    QPushButton *ok = m_buttons->button(QDialogButtonBox::Ok);
    ok->setText(isExtension() ? tr("Record the extension") : tr("Correct"));
    const Result<Decision> decision = value();
    ok->setEnabled(decision.has_value());
    m_words->say(decision ? QString() : decision.error().message, WordsTone::Quiet);
}

void ExtensionDialog::accept()
{
    const Result<Decision> decision = value();
    if (!decision)
        return showState();
    if (const Result<> kept = m_keep(*decision); !kept) {
        m_words->say(kept.error().message, WordsTone::Problem);
        m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Try again"));
        return;
    }
    QDialog::accept();
}

} // namespace gelt
