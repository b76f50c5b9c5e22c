// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/log/personfield.h"

#include "core/domain/check.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

namespace gelt {

PersonField::PersonField(const PeopleIndex &people, QWidget *parent)
    : LineField(Place::Form, parent)
    , m_people(people)
    , m_offers(new QStringListModel(this))
{
    auto *completer = new QCompleter(m_offers, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // who fits is found here, accents apart
    line()->setCompleter(completer);
    connect(line(), &QLineEdit::textEdited, this, &PersonField::offer);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, [this](const QString &name) { type(name); });
}

void PersonField::offer(const QString &typed)
{
    QStringList names;
    if (!typed.trimmed().isEmpty()) {
        for (const PersonId person : m_people.find(typed))
            names.append(m_people.nameOf(person));
        names.removeDuplicates();
    }
    m_offers->setStringList(names);
}

QString PersonField::problem() const { return check::isName(text()) ? QString() : check::nameTooLong(text()).message; }

} // namespace gelt
