// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/log/activitytab.h"

#include "ui/plan/log/emptywords.h"

#include <QStackedLayout>

#include <algorithm>

namespace gelt {

ActivityTab::ActivityTab(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_stack(new QStackedLayout(this))
    , m_words(new EmptyWords(this))
{
    m_stack->addWidget(m_words);
    m_words->say(tr("Select an activity to see it here."));
    connect(&m_desk.session, &Session::changed, this, &ActivityTab::onChanged);
}

void ActivityTab::setContent(QWidget *content)
{
    m_content = content;
    m_stack->addWidget(content);
}

void ActivityTab::setActivities(const std::vector<ActivityId> &activities)
{
    if (activities == m_activities)
        return;
    m_activities = activities;
    m_isOld = true;
    look();
}

bool ActivityTab::hasCurrent() const { return session().placeOf(activity()).has_value(); }

const Activity &ActivityTab::current() const { return session().contents().activities[*session().placeOf(activity())]; }

const ActivityMeasure &ActivityTab::currentMeasure() const
{
    return session().measure().activities[*session().placeOf(activity())];
}

QString ActivityTab::whyNotEditable() const
{
    if (session().isReadOnly())
        return tr("The plan is open for reading only.");
    if (!session().isComplete())
        return tr("The plan is still being read.");
    return session().isEditable() ? QString() : tr("The plan is shown at another cut-off; go back to today to change it.");
}

void ActivityTab::onChanged(const SessionChange &change)
{
    const bool concerns = change.everything || change.people || followsEverything()
                          || std::ranges::binary_search(change.activities, activity());
    if (!concerns)
        return;
    m_isOld = true;
    look();
}

void ActivityTab::look()
{
    if (!m_isOld || !isVisible())
        return;
    m_isOld = false;
    if (!hasCurrent()) {
        m_shown = {};
        m_words->say(m_activities.size() > 1
                         ? tr("%n activities are selected. Select one to see it here.", nullptr, static_cast<int>(m_activities.size()))
                         : tr("Select an activity to see it here."));
        m_stack->setCurrentWidget(m_words);
        return;
    }
    const bool isAnother = m_shown != activity();
    m_shown = activity();
    showActivity(isAnother);
    m_stack->setCurrentWidget(m_content);
}

void ActivityTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    look();
}

} // namespace gelt
