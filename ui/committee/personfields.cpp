// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/committee/personfields.h"

#include "ui/committee/inputs.h"
#include "ui/style/tokens.h"

#include <QCompleter>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

namespace gelt::committee {

PersonFields::PersonFields(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout)
    , m_fields()
    , m_problem(warningLabel(QStringLiteral("fieldProblem"), this))
    , m_namesakeRow(new QWidget(this))
    , m_namesake(warningLabel(QStringLiteral("namesake"), m_namesakeRow))
{
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->setSpacing(style::metric::gap / 2);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *merge = new QPushButton(tr("Merge…"), m_namesakeRow);
    merge->setObjectName(QStringLiteral("mergeNamesake"));
    merge->setToolTip(tr("If both are the same person, make one entry of the two"));
    auto *row = new QHBoxLayout(m_namesakeRow);
    row->setContentsMargins({});
    row->addWidget(m_namesake, 1);
    row->addWidget(merge, 0, Qt::AlignTop);
    m_namesakeRow->hide();

    m_fields[0] = addField(PersonText::Name, QStringLiteral("nameField"), tr("&Name"), tr("Name"));
    m_form->addRow(m_namesakeRow);
    m_fields[1] = addField(PersonText::Position, QStringLiteral("positionField"), tr("&Position"), tr("Position"));
    m_fields[2] = addField(PersonText::Unit, QStringLiteral("unitField"), tr("&Unit"), tr("Unit"));
    m_form->addRow(m_problem);
    auto *personal = new QLabel(tr("Personal data"), this);
    personal->setFont(style::sized(personal->font(), style::TextSize::Section));
    personal->setContentsMargins(0, style::metric::margin, 0, 0);
    m_form->addRow(personal);
    m_form->addRow(hintLabel(tr("Stays in this file. It never enters reports, nor the history (Ley 1581 of 2012)."), this));
    m_fields[3] = addField(PersonText::IdNumber, QStringLiteral("idField"), tr("&ID number"), tr("ID number, personal data"));
    m_fields[4] = addField(PersonText::Phone, QStringLiteral("phoneField"), tr("Ph&one"), tr("Phone, personal data"));
    m_fields[5] = addField(PersonText::Email, QStringLiteral("emailField"), tr("E-&mail"), tr("E-mail, personal data"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(m_form);
    connect(merge, &QPushButton::clicked, this, &PersonFields::mergeAsked);
}

PersonFields::Field PersonFields::addField(PersonText text, const QString &name, const QString &label,
                                           const QString &accessible)
{
    const bool completes = text == PersonText::Position || text == PersonText::Unit;
    const Field field{text, completes ? completingLine({}, this) : new QLineEdit(this)};
    field.line->setObjectName(name);
    field.line->setAccessibleName(accessible);
    field.line->installEventFilter(this);
    m_form->addRow(label, field.line);
    connect(field.line, &QLineEdit::editingFinished, this, [this, field] { leave(field); });
    return field;
}

void PersonFields::show(const Person &person, const QStringList &positions, const QStringList &units)
{
    const bool same = person.id == m_person.id;
    if (!same) {
        commit();
        setProblem({});
    }
    m_person = person;
    for (const Field &field : m_fields) {
        const bool typing = same && field.line->isModified() && field.line->text() != person.*memberOf(field.text);
        if (!typing && field.line->text() != person.*memberOf(field.text))
            field.line->setText(person.*memberOf(field.text));
        if (!typing)
            field.line->setModified(false);
        if (!field.line->hasFocus())
            field.line->setCursorPosition(0); // the beginning of a long name is what tells it
        const QStringList *known = field.text == PersonText::Position ? &positions
            : field.text == PersonText::Unit                          ? &units
                                                                      : nullptr;
        if (known)
            qobject_cast<QStringListModel *>(field.line->completer()->model())->setStringList(*known);
    }
}

void PersonFields::setEditable(bool editable)
{
    for (const Field &field : m_fields)
        field.line->setReadOnly(!editable);
    m_namesakeRow->setEnabled(editable);
}

void PersonFields::setProblem(const QString &problem) { say(m_problem, problem); }

void PersonFields::setNamesake(const QString &label)
{
    say(m_namesake, label.isEmpty() ? QString() : tr("There is somebody else with this name: %1.").arg(label));
    m_namesakeRow->setVisible(!label.isEmpty());
}

void PersonFields::commit()
{
    for (const Field &field : m_fields)
        leave(field);
}

void PersonFields::focusName()
{
    m_fields[0].line->setFocus(Qt::OtherFocusReason);
    m_fields[0].line->selectAll();
}

void PersonFields::leave(const Field &field)
{
    const QString to = field.line->text().trimmed();
    if (m_leaving || !m_person.id.isStored() || field.line->isReadOnly() || !field.line->isModified())
        return;
    if (to != m_person.*memberOf(field.text)) {
        m_leaving = true; // what follows the edit may show somebody, and so come here again
        Q_EMIT edited(Person(m_person), field.text, to);
        m_leaving = false;
        return;
    }
    field.line->setText(to);
    setProblem({});
}

bool PersonFields::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        for (const Field &field : m_fields) {
            if (field.line == watched && field.line->isModified()) {
                event->accept(); // the key comes as such, and leaves this edit before anything else
                return true;
            }
        }
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        for (const Field &field : m_fields) {
            if (field.line != watched || !field.line->isModified())
                continue;
            field.line->setText(m_person.*memberOf(field.text));
            setProblem({});
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace gelt::committee
