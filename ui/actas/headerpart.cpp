// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actas/headerpart.h"

#include "ui/actas/timeedit.h"
#include "ui/session/session.h"
#include "ui/style/tokens.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/dateedit.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace gelt {
namespace {

QLabel *labelled(const QString &text, Field *field, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(field->input());
    label->setFont(style::sized(label->font(), style::TextSize::Table));
    field->setLabel(QString(text).remove(u'&'));
    return label;
}

} // namespace

HeaderPart::HeaderPart(OpenActa &open, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_fields(open, [&open] { return open.id(); })
    , m_kind(new ChoiceField(Field::Place::Form, this))
    , m_date(new DateEdit(Field::Place::Form, open.desk().session.today(), this))
    , m_from(new TimeEdit(tr("hh:mm"), this))
    , m_to(new TimeEdit(tr("going on"), this))
    , m_place(new LineField(Field::Place::Form, this))
{
    m_kind->setObjectName(QStringLiteral("kind"));
    m_date->setObjectName(QStringLiteral("date"));
    m_from->setObjectName(QStringLiteral("from"));
    m_to->setObjectName(QStringLiteral("to"));
    m_place->setObjectName(QStringLiteral("place"));
    std::vector<ChoiceField::Choice> kinds;
    for (const auto &code : Codes<MeetingKind>::all)
        kinds.push_back({displayName(code.value), static_cast<int>(code.value)});
    m_kind->setChoices(kinds);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(style::metric::margin, style::metric::gap, style::metric::margin, style::metric::margin);
    grid->setHorizontalSpacing(style::metric::gap);
    grid->setVerticalSpacing(style::metric::gap / 2);
    int column = 0;
    for (const auto &[text, field, stretch] :
         {std::tuple(tr("&Meeting"), static_cast<Field *>(m_kind), 3), std::tuple(tr("&Date"), static_cast<Field *>(m_date), 3),
          std::tuple(tr("F&rom"), static_cast<Field *>(m_from), 2), std::tuple(tr("T&o"), static_cast<Field *>(m_to), 2)}) {
        grid->addWidget(labelled(text, field, this), 0, column);
        grid->addWidget(field, 1, column, Qt::AlignTop);
        grid->setColumnStretch(column++, stretch);
    }
    grid->addWidget(labelled(tr("&Place, or how people meet from afar"), m_place, this), 2, 0, 1, 4);
    grid->addWidget(m_place, 3, 0, 1, 4);

    m_fields.bind({m_kind, [this](const Acta &acta) { m_kind->setValue(static_cast<int>(acta.kind)); },
                   [this]() -> BoundFields<Acta>::Change {
                       return [kind = static_cast<MeetingKind>(m_kind->value().toInt())](Acta &acta) { acta.kind = kind; };
                   },
                   tr("Change the kind of meeting of an acta"), false});
    m_fields.bind(boundValue<Acta>(m_date, &DateEdit::setDate, [](Acta &a) -> QDate & { return a.date; }, tr("Change the date of an acta")));
    m_fields.bind(boundValue<Acta>(m_from, &TimeEdit::setTime, [](Acta &a) -> QTime & { return a.from; }, tr("Change the hours of an acta")));
    m_fields.bind(boundValue<Acta>(m_to, &TimeEdit::setTime, [](Acta &a) -> QTime & { return a.to; }, tr("Change the hours of an acta")));
    m_fields.bind(boundText<Acta>(m_place, [](Acta &a) -> QString & { return a.place; }, tr("Change the place of an acta")));
    connect(&open, &OpenActa::opened, this, [this] { m_fields.reset(); });
    connect(&open, &OpenActa::changed, this, &HeaderPart::refresh);
    connect(&open, &OpenActa::paused, this, [this](bool leaving) { m_fields.flush(leaving); });
}

void HeaderPart::refresh()
{
    if (const Acta *acta = m_open.acta())
        m_fields.show(*acta, m_open.isEditable());
}

void HeaderPart::focusTime() { (m_from->text().isEmpty() ? m_from : m_to)->input()->setFocus(Qt::OtherFocusReason); }

void HeaderPart::focusPlace() { m_place->input()->setFocus(Qt::OtherFocusReason); }

} // namespace gelt
