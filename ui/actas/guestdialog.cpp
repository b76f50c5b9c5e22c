// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actas/guestdialog.h"

#include "core/domain/check.h"
#include "ui/actas/openacta.h"
#include "ui/plan/log/personfield.h"
#include "ui/session/session.h"

#include <QFormLayout>

namespace gelt {

GuestDialog::GuestDialog(OpenActa &open, QWidget *parent)
    : EditDialog(open.desk(), tr("Add a guest"), tr("Add"), parent)
    , m_open(open)
    , m_name(new PersonField(PeopleIndex(open.desk().session.contents().people), this))
    , m_position(new LineField(Field::Place::Form, this))
{
    m_name->setObjectName(QStringLiteral("name"));
    m_position->setObjectName(QStringLiteral("position"));
    form()->addRow(tr("&Name:"), m_name);
    form()->addRow(tr("&Position:"), m_position);
    m_name->setLabel(tr("Name"));
    m_position->setLabel(tr("Position"));
    connect(m_name, &Field::edited, this, &GuestDialog::takePosition);
    connect(m_position, &Field::edited, this, &GuestDialog::showState);
    m_name->input()->setFocus();
    showState();
}

/// Of somebody of the plan the position is known.
void GuestDialog::takePosition()
{
    const std::vector<Person> &people = desk().session.contents().people;
    const PersonId id = PeopleIndex(people).named(m_name->text());
    const auto person = std::ranges::find(people, id, &Person::id);
    if (person != people.end() && !m_position->isModified())
        m_position->setText(person->position);
    showState();
}

QString GuestDialog::problem() const
{
    if (check::isBlank(m_name->text()) && check::isBlank(m_position->text()))
        return tr("Write a name or a position.");
    return m_name->problem();
}

bool GuestDialog::isModified() const { return m_name->isModified(); }

Result<> GuestDialog::write()
{
    Attendance guest;
    guest.acta = m_open.id();
    guest.guest = true;
    guest.presence = Presence::InPerson;
    guest.name = m_name->text().trimmed();
    guest.position = m_position->text().trimmed();
    guest.person = PeopleIndex(desk().session.contents().people).named(guest.name);
    for (const Attendance &line : m_open.parts(&Meetings::attendance))
        guest.order = std::max(guest.order, line.order);
    ++guest.order;
    return m_open.write(tr("Add a guest to an acta"), [guest](Transaction &transaction) -> Result<> {
        transaction.insert(guest);
        return {};
    });
}

} // namespace gelt
