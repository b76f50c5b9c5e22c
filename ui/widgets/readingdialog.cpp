// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/readingdialog.h"

#include "core/base/text.h"
#include "core/report/deadlinetext.h"
#include "ui/style/tokens.h"
#include "ui/widgets/dateedit.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace gelt {
namespace {

bool hasStart(DeadlineKind kind) { return kind != DeadlineKind::Date; }

} // namespace

ReadingDialog::ReadingDialog(const Deadline &deadline, const DeadlineContext &context, QWidget *parent)
    : QDialog(parent)
    , m_deadline(deadline)
    , m_context(context)
    , m_form(new QFormLayout)
    , m_kind(new QComboBox(this))
    , m_start(new DateEdit(Field::Place::Form, context.today, this))
    , m_due(new DateEdit(Field::Place::Form, context.today, this))
    , m_periodicity(new QComboBox(this))
    , m_words(new FieldWords(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("What the deadline means"));
    m_kind->setObjectName(QStringLiteral("kind"));
    m_start->setObjectName(QStringLiteral("start"));
    m_due->setObjectName(QStringLiteral("due"));
    m_periodicity->setObjectName(QStringLiteral("periodicity"));

    m_kind->addItem(tr("Due on one day"), QVariant::fromValue(DeadlineKind::Date));
    m_kind->addItem(tr("From a day to a day, due on the last"), QVariant::fromValue(DeadlineKind::Span));
    m_kind->addItem(tr("Month by month until a day"), QVariant::fromValue(DeadlineKind::Until));
    m_kind->addItem(tr("Again and again, by periods"), QVariant::fromValue(DeadlineKind::Recurring));
    for (const auto &code : Codes<Periodicity>::all)
        m_periodicity->addItem(displayName(code.value), QVariant::fromValue(code.value));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::metric::margin, style::metric::margin, style::metric::margin,
                               style::metric::margin);
    layout->setSpacing(style::metric::margin);
    auto *text = new QLabel(m_deadline.text.trimmed().isEmpty()
                                ? tr("The plan writes no deadline.")
                                : tr("The plan writes: “%1”.").arg(excerpt(m_deadline.text, 120)),
                            this);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    layout->addWidget(text);
    m_form->addRow(tr("&Meaning:"), m_kind);
    m_form->addRow(tr("&First day:"), m_start);
    m_form->addRow(tr("&Last day:"), m_due);
    m_form->addRow(tr("&Periodicity:"), m_periodicity);
    layout->addLayout(m_form);
    layout->addWidget(m_words);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);

    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Set"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    fill(deadline.reading);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ReadingDialog::showState);
    connect(m_periodicity, &QComboBox::currentIndexChanged, this, &ReadingDialog::showState);
    connect(m_start, &Field::edited, this, &ReadingDialog::showState);
    connect(m_due, &Field::edited, this, &ReadingDialog::showState);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showState();
    m_due->input()->setFocus();
}

/// Starts from what is known; what is not, from the plan.
void ReadingDialog::fill(const DeadlineReading &reading)
{
    const bool isRead = reading.kind != DeadlineKind::Unread;
    m_kind->setCurrentIndex(std::max(m_kind->findData(QVariant::fromValue(reading.kind)), 0));
    m_start->setDate(reading.start.isValid() ? reading.start : m_context.plan.first);
    m_due->setDate(isRead ? reading.due : QDate());
    m_periodicity->setCurrentIndex(
        m_periodicity->findData(QVariant::fromValue(reading.periodicity.value_or(m_context.permanent))));
}

DeadlineKind ReadingDialog::kind() const { return m_kind->currentData().value<DeadlineKind>(); }

Result<DeadlineReading> ReadingDialog::reading() const
{
    DeadlineReading reading;
    reading.kind = kind();
    const Result<QDate> due = m_due->value();
    if (!due)
        return due.error();
    reading.due = *due;
    if (hasStart(reading.kind)) {
        const Result<QDate> start = m_start->value();
        if (!start)
            return start.error();
        reading.start = *start;
    }
    if (reading.kind == DeadlineKind::Recurring)
        reading.periodicity = m_periodicity->currentData().value<Periodicity>();
    if (const Result<> ok = validate(reading); !ok)
        return ok.error();
    return reading;
}

Deadline ReadingDialog::value() const
{
    const Result<DeadlineReading> said = reading();
    return {m_deadline.text, said ? *said : m_deadline.reading, ReadBy::Person};
}

void ReadingDialog::showState()
{
    const auto showRow = [this](QWidget *field, bool shown) {
        field->setVisible(shown);
        m_form->labelForField(field)->setVisible(shown);
    };
    showRow(m_start, hasStart(kind()));
    showRow(m_periodicity, kind() == DeadlineKind::Recurring);
    qobject_cast<QLabel *>(m_form->labelForField(m_due))->setText(hasStart(kind()) ? tr("&Last day:") : tr("&Day:"));
    const Result<DeadlineReading> said = reading();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(said.has_value());
    if (said)
        m_words->say(report::deadlineWords(value(), m_context.calendar, m_context.moves), WordsTone::Quiet);
    else
        m_words->say(said.error().message, m_due->text().isEmpty() ? WordsTone::Quiet : WordsTone::Problem);
}

} // namespace gelt
