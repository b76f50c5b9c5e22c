// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/committee/inputs.h"

#include "ui/committee/roll.h"
#include "ui/style/tokens.h"
#include "ui/widgets/tonelabel.h"

#include <QCheckBox>
#include <QCompleter>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace gelt::committee {
OptionalDate::OptionalDate(const QString &absence, QDate suggested, QWidget *parent)
    : QWidget(parent), m_day(new QDateEdit(suggested, this)), m_absent(new QCheckBox(absence, this))
{
    m_day->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    m_day->setCalendarPopup(true);
    m_day->setDateRange(QDate(1900, 1, 1), QDate(2200, 12, 31));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(style::metric::gap);
    row->addWidget(m_day);
    row->addWidget(m_absent);
    row->addStretch();
    setFocusProxy(m_day);
    setTabOrder(m_day, m_absent);
    connect(m_absent, &QCheckBox::toggled, m_day, &QWidget::setDisabled);
    connect(m_absent, &QCheckBox::toggled, this, &OptionalDate::changed);
    connect(m_day, &QDateEdit::dateChanged, this, &OptionalDate::changed);
}

QDate OptionalDate::value() const { return m_absent->isChecked() ? QDate() : m_day->date(); }

void OptionalDate::setValue(QDate day)
{
    if (day.isValid())
        m_day->setDate(day);
    m_absent->setChecked(!day.isValid());
}

void OptionalDate::setName(const QString &name)
{
    m_day->setAccessibleName(name);
    m_absent->setAccessibleName(QStringLiteral("%1: %2").arg(name, m_absent->text()));
}

PersonBox::PersonBox(const PlanContents &contents, PersonId except, QWidget *parent) : QComboBox(parent)
{
    for (const Person &person : roll::offered(contents, except)) {
        addItem(roll::label(person));
        m_people.push_back(person.id);
    }
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(28);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    lineEdit()->setPlaceholderText(tr("Name or position"));
    lineEdit()->setClearButtonEnabled(true);
    setCurrentIndex(-1);
}

PersonId PersonBox::value() const
{
    int at = currentIndex();
    if (at < 0 || itemText(at) != currentText()) // written, not chosen
        at = findText(currentText().trimmed(), Qt::MatchFixedString);
    return at < 0 ? PersonId{} : m_people[static_cast<std::size_t>(at)];
}

void PersonBox::setValue(PersonId id)
{
    const auto found = std::ranges::find(m_people, id);
    setCurrentIndex(found == m_people.end() ? -1 : static_cast<int>(found - m_people.begin()));
}

QLineEdit *completingLine(const QStringList &known, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    auto *completer = new QCompleter(known, line);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    line->setCompleter(completer);
    return line;
}

QLabel *warningLabel(const QString &objectName, QWidget *parent)
{
    auto *label = new ToneLabel(ToneLabel::Tone::Notice, parent);
    label->setObjectName(objectName);
    label->hide();
    return label;
}

QLabel *hintLabel(const QString &text, QWidget *parent)
{
    auto *label = new ToneLabel(ToneLabel::Tone::Quiet, parent);
    label->setText(text);
    label->setFont(style::sized(label->font(), style::TextSize::Table));
    return label;
}

void say(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace gelt::committee
