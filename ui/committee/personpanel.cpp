// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/committee/personpanel.h"

#include "core/base/text.h"
#include "core/report/format.h"
#include "ui/ask.h"
#include "ui/committee/datedlist.h"
#include "ui/committee/dialogs.h"
#include "ui/committee/personfields.h"
#include "ui/committee/roll.h"
#include "ui/session/session.h"
#include "ui/style/tokens.h"

#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace gelt::committee {
namespace {

constexpr int activityRole = Qt::UserRole;
constexpr int mostActivityRows = 8; ///< more scroll

/// "· 01/01/2012 – 31/12/2012" behind what an entry says.
QString withDays(const QString &what, QDate from, QDate to)
{
    const QString first = report::shortDate(from);
    const QString last = report::shortDate(to);
    if (from.isValid() && to.isValid())
        return PersonPanel::tr("%1 · %2 – %3").arg(what, first, last);
    if (from.isValid())
        return PersonPanel::tr("%1 · since %2").arg(what, first);
    return to.isValid() ? PersonPanel::tr("%1 · until %2").arg(what, last) : what;
}

template <class Entry>
DatedList::Line lineOf(const Entry &entry, const QString &what, QDate day)
{
    return {entry.id.value, withDays(what, entry.from, entry.to), holdsOn(entry, day), !entry.to.isValid()};
}

QString nameOf(const PlanContents &contents, PersonId id)
{
    const Person *person = roll::find(contents, id);
    return person ? displayName(*person) : QString();
}

} // namespace

PersonPanel::PersonPanel(const Desk &desk, QWidget *parent)
    : QScrollArea(parent)
    , m_desk(desk)
    , m_body(new QWidget)
    , m_nobody(hintLabel(tr("Choose a person to see their positions, memberships and activities."), nullptr))
    , m_fields(new PersonFields(m_body))
    , m_appointments(new DatedList(QStringLiteral("appointments"), tr("Positions held"),
                                   tr("No position with dates."), m_body))
    , m_seats(new DatedList(QStringLiteral("seats"), tr("Seats in the committee"), tr("Not a member so far."), m_body))
    , m_delegations(new DatedList(QStringLiteral("delegations"), tr("Delegates"), tr("Nobody stands in."), m_body))
    , m_standsIn(new QLabel(m_body))
{
    setObjectName(QStringLiteral("personPanel"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_standsIn->setObjectName(QStringLiteral("standsIn"));
    m_standsIn->setWordWrap(true);
    m_standsIn->setTextFormat(Qt::PlainText);

    setWidget(makeBody());
    connect(m_fields, &PersonFields::edited, this, &PersonPanel::takeText);
    connect(m_fields, &PersonFields::mergeAsked, this, &PersonPanel::merge);
    connectLists();
    refresh();
}

QWidget *PersonPanel::makeBody()
{
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(style::metric::margin, style::metric::margin, style::metric::margin,
                               style::metric::margin);
    column->setSpacing(style::metric::margin);
    column->addWidget(makeHead(m_body));
    for (QWidget *part : {static_cast<QWidget *>(m_fields), static_cast<QWidget *>(m_seats),
                          static_cast<QWidget *>(m_appointments), static_cast<QWidget *>(m_delegations),
                          static_cast<QWidget *>(m_standsIn)})
        column->addWidget(part);
    column->addWidget(makeActivities(m_body));
    column->addWidget(makeActs(m_body));
    column->addStretch(1); // the parts keep their heights

    m_nobody->setMargin(style::metric::margin);
    m_nobody->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *both = new QWidget;
    auto *stack = new QVBoxLayout(both);
    stack->setContentsMargins({});
    stack->addWidget(m_nobody);
    stack->addWidget(m_body);
    return both;
}

QWidget *PersonPanel::makeHead(QWidget *parent)
{
    auto *head = new QWidget(parent);
    m_readOnly = warningLabel(QStringLiteral("readOnlyReason"), head);
    m_title = new QLabel(head);
    m_title->setObjectName(QStringLiteral("personTitle"));
    m_title->setFont(style::sized(m_title->font(), style::TextSize::Section));
    m_state = hintLabel({}, head);
    m_state->setObjectName(QStringLiteral("personState"));
    for (QLabel *label : {m_title, m_state}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins({});
    column->setSpacing(style::metric::gap / 2);
    for (QLabel *label : {m_readOnly, m_title, m_state})
        column->addWidget(label);
    return head;
}

QWidget *PersonPanel::makeActivities(QWidget *parent)
{
    auto *part = new QWidget(parent);
    m_activitiesTitle = new QLabel(tr("Activities"), part);
    m_activitiesTitle->setFont(style::sized(m_activitiesTitle->font(), style::TextSize::Section));
    m_noActivities = hintLabel(tr("Answers for no activity and supports none."), part);
    m_activities = new QListWidget(part);
    m_activities->setObjectName(QStringLiteral("activities"));
    m_activities->setAccessibleName(tr("Activities that the person answers for or supports"));
    m_activities->setToolTip(tr("Return or a double click goes to the activity"));
    m_activities->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_activities->setTextElideMode(Qt::ElideRight);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(style::metric::gap / 2);
    for (QWidget *widget : {static_cast<QWidget *>(m_activitiesTitle), static_cast<QWidget *>(m_noActivities),
                            static_cast<QWidget *>(m_activities)})
        column->addWidget(widget);
    connect(m_activities, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Place place;
        place.page = PageId::Plan;
        place.activity = {item->data(activityRole).toLongLong()};
        Q_EMIT goTo(place);
    });
    return part;
}

QWidget *PersonPanel::makeActs(QWidget *parent)
{
    auto *acts = new QWidget(parent);
    m_active = new QPushButton(acts);
    m_active->setObjectName(QStringLiteral("toggleActive"));
    m_merge = new QPushButton(tr("Merge with…"), acts);
    m_merge->setObjectName(QStringLiteral("merge"));
    m_merge->setToolTip(tr("Make one entry of two that are the same person"));
    m_remove = new QPushButton(tr("Delete"), acts);
    m_remove->setObjectName(QStringLiteral("remove"));
    m_reason = hintLabel({}, acts);
    m_reason->setObjectName(QStringLiteral("reasonToStay"));
    auto *grid = new QGridLayout(acts);
    grid->setContentsMargins({});
    grid->setSpacing(style::metric::gap);
    grid->addWidget(m_active, 0, 0);
    grid->addWidget(m_merge, 0, 1);
    grid->addWidget(m_remove, 1, 0);
    grid->addWidget(m_reason, 2, 0, 1, 2);
    connect(m_active, &QPushButton::clicked, this, &PersonPanel::toggleActive);
    connect(m_merge, &QPushButton::clicked, this, &PersonPanel::merge);
    connect(m_remove, &QPushButton::clicked, this, &PersonPanel::removePerson);
    return acts;
}

const Person *PersonPanel::current() const { return roll::find(m_desk.session.contents(), m_id); }

void PersonPanel::setPerson(PersonId id)
{
    if (id == m_id)
        return;
    m_id = id;
    refresh();
    verticalScrollBar()->setValue(0);
}

void PersonPanel::focusName()
{
    if (current())
        m_fields->focusName();
}

void PersonPanel::refresh()
{
    const Person *found = current();
    m_body->setVisible(found);
    m_nobody->setVisible(!found);
    if (!found)
        return;
    const Person person = *found; // an edit that is being left may replace the contents
    const PlanContents &contents = m_desk.session.contents();
    m_fields->show(person, roll::positions(contents), roll::units(contents));
    if (person.id != m_id || !current())
        return;
    const bool editable = m_desk.session.isEditable();
    m_fields->setEditable(editable);
    for (DatedList *list : {m_appointments, m_seats, m_delegations})
        list->setEditable(editable);
    say(m_readOnly, editable ? QString()
        : m_desk.session.isReadOnly()
            ? tr("The file is open to look at only: nothing can be changed.")
            : tr("Shown as of %1: nothing can be changed.").arg(report::shortDate(m_desk.session.cutOff())));
    m_title->setText(displayName(person));
    const auto same = roll::namesakes(contents, person.name, person.id);
    m_fields->setNamesake(same.empty() ? QString() : roll::label(*roll::find(contents, same.front())));
    showLists(person);
    showActivities(person);
    showActs(person);
    const int narrowest = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    setMinimumWidth(std::max(narrowest, fontMetrics().averageCharWidth() * 42)); // nothing is cut at the side
}

void PersonPanel::showLists(const Person &person)
{
    const PlanContents &contents = m_desk.session.contents();
    const QDate day = m_desk.session.cutOff();
    std::vector<DatedList::Line> lines;
    for (const Appointment &one : ofPerson(contents.appointments, person.id)) {
        const QString what = one.position.isEmpty() || one.unit.isEmpty()
            ? one.position + one.unit
            : tr("%1 · %2", "position · unit").arg(one.position, one.unit);
        lines.push_back(lineOf(one, what, day));
    }
    m_appointments->show(lines);
    lines.clear();
    for (const Membership &one : ofPerson(contents.memberships, person.id)) {
        const QString vote = one.vote ? tr("with vote") : tr("without vote");
        lines.push_back(
            lineOf(one, one.role.isEmpty() ? tr("Member · %1").arg(vote) : tr("%1 · %2").arg(one.role, vote), day));
    }
    m_seats->show(lines);
    lines.clear();
    for (const Delegation &one : ofPerson(contents.delegations, person.id))
        lines.push_back(lineOf(one, nameOf(contents, one.delegate), day));
    m_delegations->show(lines);

    QStringList principals;
    for (const Delegation &one : contents.delegations) {
        if (one.delegate == person.id)
            principals.append(withDays(nameOf(contents, one.person), one.from, one.to));
    }
    say(m_standsIn, principals.isEmpty() ? QString() : tr("Stands in for: %1").arg(principals.join(QStringLiteral("; "))));
}

void PersonPanel::showActivities(const Person &person)
{
    const Session &session = m_desk.session;
    const QVariant before = m_activities->currentItem() ? m_activities->currentItem()->data(activityRole) : QVariant();
    m_activities->clear();
    for (const Assignment &one : session.contents().assignments) {
        const auto at = one.person == person.id ? session.placeOf(one.activity) : std::nullopt;
        if (!at)
            continue;
        const Activity &activity = session.contents().activities[*at];
        const QString title = tr("%1 · %2", "number · title").arg(activity.number).arg(simplified(activity.title));
        auto *item = new QListWidgetItem(one.role == Role::Responsible ? title : tr("%1 (supports)").arg(title));
        item->setToolTip(item->text());
        item->setData(activityRole, activity.id.value);
        m_activities->addItem(item);
        if (item->data(activityRole) == before)
            m_activities->setCurrentItem(item);
    }
    const int count = m_activities->count();
    m_activities->setVisible(count > 0);
    m_noActivities->setVisible(count == 0);
    m_activities->setFixedHeight(std::clamp(count, 1, mostActivityRows)
                                     * (m_activities->fontMetrics().lineSpacing() + style::metric::gap)
                                 + 2 * m_activities->frameWidth());
}

/// What the values in memory say is enough to refuse; only who is named by none of them is looked for in the logs.
people::Uses PersonPanel::usesOf(const Person &person) const
{
    const PlanContents &contents = m_desk.session.contents();
    people::Uses uses;
    for (const Assignment &one : contents.assignments) {
        if (one.person == person.id)
            ++(one.role == Role::Responsible ? uses.responsible : uses.supporting);
    }
    uses.standsIn = static_cast<int>(std::ranges::count(contents.delegations, person.id, &Delegation::delegate));
    if (uses.any())
        return uses;
    const auto read = m_desk.session.database().read(
        [id = person.id](Transaction &transaction) { return people::usesOf(transaction, id); });
    return read ? *read : uses;
}

QString PersonPanel::reasonToStay(const people::Uses &uses)
{
    if (uses.responsible > 0)
        return tr("Answers for %n activity(ies), so this person cannot be deleted.", nullptr, uses.responsible);
    if (uses.supporting > 0)
        return tr("Supports %n activity(ies), so this person cannot be deleted.", nullptr, uses.supporting);
    if (uses.removed > 0)
        return tr("Is named by %n activity(ies) that were deleted and could come back, so this person cannot be deleted.",
                  nullptr, uses.removed);
    if (uses.standsIn > 0)
        return tr("Stands in for somebody, so this person cannot be deleted.");
    if (uses.meetings > 0)
        return tr("Stands in the acta of %n meeting(s), so this person cannot be deleted.", nullptr, uses.meetings);
    if (uses.years > 0)
        return tr("Signs the report of %n year(s), so this person cannot be deleted.", nullptr, uses.years);
    if (uses.logEntries > 0)
        return tr("Is named in the history or in a follow-up, so this person cannot be deleted.");
    return {};
}

void PersonPanel::showActs(const Person &person)
{
    const PlanContents &contents = m_desk.session.contents();
    const bool editable = m_desk.session.isEditable();
    const Membership *seat = seatOn(contents, person.id, m_desk.session.cutOff());
    const QString vote = !seat ? tr("Not a member") : seat->vote ? tr("Member with vote") : tr("Member without vote");
    m_state->setText(person.active ? vote : tr("%1 · inactive: no longer offered").arg(vote));
    m_active->setText(person.active ? tr("Make inactive") : tr("Make active"));
    m_active->setToolTip(person.active ? tr("No longer offered for new work; old records keep the name")
                                       : tr("Offered for new work again"));
    const QString stays = reasonToStay(usesOf(person));
    say(m_reason, !editable || stays.isEmpty() ? QString()
                  : person.active              ? tr("%1 It can be made inactive: then it is no longer offered.").arg(stays)
                                               : stays);
    m_remove->setToolTip(stays.isEmpty() ? tr("Delete this person with their positions and memberships") : stays);
    m_active->setEnabled(editable);
    m_merge->setEnabled(editable && contents.people.size() > 1);
    m_remove->setEnabled(editable && stays.isEmpty());
}

} // namespace gelt::committee
