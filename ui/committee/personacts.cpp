// SPDX-License-Identifier: GPL-3.0-or-later
// What a person panel does: each act is one edit of the session.
#include "ui/ask.h"
#include "ui/committee/datedlist.h"
#include "ui/committee/dialogs.h"
#include "ui/committee/personfields.h"
#include "ui/committee/personpanel.h"
#include "ui/committee/roll.h"
#include "ui/session/session.h"

#include <algorithm>

namespace gelt::committee {
namespace {

template <class Entry>
std::optional<Entry> entryOf(const std::vector<Entry> &entries, qint64 id)
{
    const auto found = std::ranges::find(entries, id, [](const Entry &entry) { return entry.id.value; });
    return found == entries.end() ? std::nullopt : std::optional(*found);
}

NamedEdit putEntry(const Person &person, const Appointment &entry, QDate today) { return put(person, entry, today); }
template <class Entry>
NamedEdit putEntry(const Person &person, const Entry &entry, QDate)
{
    return put(person, entry);
}

} // namespace

template <class Dialog, class Entry>
void PersonPanel::editEntry(const std::vector<Entry> &entries, qint64 id)
{
    const Person *person = current();
    const std::optional<Entry> stored = entryOf(entries, id);
    if (!person || !m_desk.session.isEditable() || (id != 0 && !stored))
        return;
    Entry before = stored.value_or(Entry{});
    before.person = person->id;
    const QDate today = m_desk.session.today();
    Dialog dialog(m_desk.session.contents(), before, today, this);
    if (dialog.exec() != QDialog::Accepted || !current())
        return;
    if (const Entry after = dialog.value(); id == 0 || after != before)
        perform(putEntry(*current(), after, today));
}

template <class Entry>
void PersonPanel::endEntry(const std::vector<Entry> &entries, qint64 id, const QString &title, const QString &what)
{
    const std::optional<Entry> entry = entryOf(entries, id);
    if (!current() || !entry || !m_desk.session.isEditable())
        return;
    EndDialog dialog(title, what.arg(displayName(*current())), entry->from, m_desk.session.today(), this);
    if (dialog.exec() == QDialog::Accepted && current())
        perform(end(*current(), entry->id, dialog.value()));
}

void PersonPanel::connectLists()
{
    const PlanContents &contents = m_desk.session.contents();
    const auto edit = [this]<class Dialog, class Entry>(DatedList *list, const std::vector<Entry> &entries) {
        connect(list, &DatedList::addAsked, this, [this, &entries] { editEntry<Dialog>(entries, 0); });
        connect(list, &DatedList::changeAsked, this, [this, &entries](qint64 id) { editEntry<Dialog>(entries, id); });
        connect(list, &DatedList::removeAsked, this, [this](qint64 id) {
            if (current() && m_desk.session.isEditable())
                perform(remove(*current(), decltype(Entry::id){id}));
        });
    };
    edit.operator()<AppointmentDialog>(m_appointments, contents.appointments);
    edit.operator()<MembershipDialog>(m_seats, contents.memberships);
    edit.operator()<DelegationDialog>(m_delegations, contents.delegations);
    connect(m_appointments, &DatedList::endAsked, this, [this, &contents](qint64 id) {
        endEntry(contents.appointments, id, tr("End the appointment"), tr("Until when did %1 hold this position?"));
    });
    connect(m_seats, &DatedList::endAsked, this, [this, &contents](qint64 id) {
        endEntry(contents.memberships, id, tr("End the membership"), tr("Until when is %1 a member of the committee?"));
    });
    connect(m_delegations, &DatedList::endAsked, this, [this, &contents](qint64 id) {
        endEntry(contents.delegations, id, tr("End the delegation"), tr("Until when does somebody stand in for %1?"));
    });
}

bool PersonPanel::perform(const NamedEdit &edit)
{
    const Result<> done = m_desk.session.perform(edit.what, edit.body);
    if (!done)
        m_desk.ask.tell(this, done.error());
    return done.has_value();
}

/// A text that the person or the file does not take stays in its field, with the reason below.
void PersonPanel::takeText(const Person &person, PersonText text, const QString &to)
{
    Person changed = person;
    changed.*memberOf(text) = to;
    if (const Result<> ok = validate(changed); !ok) {
        m_fields->setProblem(ok.error().message);
        return;
    }
    const NamedEdit edit = changeText(person, text, to);
    const Result<> done = m_desk.session.perform(edit.what, edit.body);
    m_fields->setProblem(done ? QString() : done.error().message);
}

void PersonPanel::addSeat() { editEntry<MembershipDialog>(m_desk.session.contents().memberships, 0); }

void PersonPanel::endMembership()
{
    const Person *person = current();
    const Membership *seat = person ? seatOn(m_desk.session.contents(), m_id, m_desk.session.today()) : nullptr;
    if (seat)
        endEntry(m_desk.session.contents().memberships, seat->id.value, tr("End the membership"),
                 tr("Until when is %1 a member of the committee?"));
}

void PersonPanel::toggleActive()
{
    const Person *found = current();
    if (!found || !m_desk.session.isEditable())
        return;
    const Person person = *found;
    const QDate today = m_desk.session.today();
    if (!person.active || !seatOn(m_desk.session.contents(), m_id, today)) {
        perform(setActive(person, !person.active));
        return;
    }
    Question question;
    question.title = tr("Make inactive");
    question.text = tr("“%1” is a member of the committee today.").arg(displayName(person));
    question.detail = tr("An inactive person is no longer offered. As long as the membership lasts it counts for the quórum.");
    question.answers = {tr("End the membership today too"), tr("Only make inactive"), tr("Leave as it is")};
    const int answer = m_desk.ask.choose(this, question);
    if (answer == 0)
        perform(endSeats(person, today, true));
    else if (answer == 1)
        perform(setActive(person, false));
}

void PersonPanel::merge()
{
    const Person *found = current();
    if (!found || !m_desk.session.isEditable())
        return;
    const PlanContents &contents = m_desk.session.contents();
    const auto same = roll::namesakes(contents, found->name, m_id);
    MergeDialog dialog(contents, *found, same.empty() ? PersonId{} : same.front(), this);
    if (dialog.exec() != QDialog::Accepted || !current())
        return;
    const Person *kept = roll::find(contents, dialog.value());
    if (!kept)
        return;
    const PersonId id = kept->id;
    if (perform(mergePeople(*current(), *kept)))
        Q_EMIT merged(id);
}

void PersonPanel::removePerson()
{
    const Person *found = current();
    if (!found || !m_desk.session.isEditable())
        return;
    const Person person = *found;
    const QString stays = reasonToStay(usesOf(person));
    if (stays.isEmpty()) {
        perform(committee::removePerson(person));
        return;
    }
    Question question;
    question.title = tr("Delete a person");
    question.text = stays;
    question.detail = tr("Old records keep the names of those who made them.");
    question.answers = person.active ? QStringList{tr("Make inactive"), tr("Leave as it is")}
                                     : QStringList{tr("Leave as it is")};
    if (m_desk.ask.choose(this, question) == 0 && person.active)
        toggleActive();
}

} // namespace gelt::committee
