// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/sidepanel.h"

#include "core/report/common.h"
#include "core/report/format.h"
#include "ui/plan/log/evidencetab.h"
#include "ui/plan/log/followupstab.h"
#include "ui/plan/log/historytab.h"
#include "ui/plan/log/periodstab.h"
#include "ui/plan/panel/generalpanel.h"
#include "ui/session/session.h"
#include "ui/settings.h"
#include "ui/style/glyphs.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace gelt {
namespace {

const Setting<int> openedTab{"plan/tab", 0};

} // namespace

SidePanel::SidePanel(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_place(new QLabel(this))
    , m_title(new QLabel(this))
    , m_state(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_general(new GeneralPanel(desk, this))
    , m_report(new QPushButton(style::icon(style::Glyph::FollowUp), tr("&Report follow-up"), this))
    , m_attach(new QPushButton(style::icon(style::Glyph::Evidence), tr("Ev&idence"), this))
{
    setObjectName(QStringLiteral("sidePanel"));
    setAutoFillBackground(true);
    for (QLabel *label : {m_place, m_title, m_state}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_place->setFont(style::sized(font(), style::TextSize::Table));
    m_title->setFont(style::sized(font(), style::TextSize::Section));
    m_state->setFont(style::sized(font(), style::TextSize::Table));
    m_title->setObjectName(QStringLiteral("panelTitle"));
    m_report->setProperty("primary", true);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(style::metric::margin, 10, style::metric::margin, 8);
    head->setSpacing(4);
    head->addWidget(m_place);
    head->addWidget(m_title);
    head->addWidget(m_state);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(style::metric::margin, 8, style::metric::margin, 8);
    foot->setSpacing(style::metric::gap);
    foot->addWidget(m_report);
    foot->addWidget(m_attach);
    foot->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(foot);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->tabBar()->setFont(style::sized(font(), style::TextSize::Table));
    m_tabs->tabBar()->setProperty("narrow", true);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->addTab(m_general, tr("General"));
    for (const QString &title : {tr("Follow-up"), tr("Periods"), tr("Evidence"), tr("History")}) {
        auto *room = new QWidget(m_tabs);
        (new QVBoxLayout(room))->setContentsMargins(0, 0, 0, 0);
        m_tabs->addTab(room, title);
    }
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int index) { tabOf(static_cast<Tab>(index)); });
    m_tabs->setCurrentIndex(desk.settings.get(openedTab));

    connect(m_report, &QPushButton::clicked, this, &SidePanel::followUpWanted);
    connect(m_attach, &QPushButton::clicked, this, &SidePanel::evidenceWanted);
    connect(&desk.session, &Session::changed, this, &SidePanel::onChanged);
    setFocusProxy(m_tabs);
}

ActivityTab *SidePanel::makeTab(Tab tab)
{
    QWidget *room = m_tabs->widget(static_cast<int>(tab));
    switch (tab) {
    case Tab::General: break;
    case Tab::FollowUps: return new FollowUpsTab(m_desk, room);
    case Tab::Periods: return new PeriodsTab(m_desk, room);
    case Tab::Evidence: return new EvidenceTab(m_desk, room);
    case Tab::History: return new HistoryTab(m_desk, room);
    }
    return nullptr;
}

ActivityTab *SidePanel::tabOf(Tab tab)
{
    if (const auto found = m_made.find(tab); found != m_made.end())
        return found->second;
    ActivityTab *made = makeTab(tab);
    if (!made)
        return nullptr;
    m_made[tab] = made;
    connect(made, &ActivityTab::said, this, &SidePanel::said);
    made->setActivities(m_activities);
    m_tabs->widget(static_cast<int>(tab))->layout()->addWidget(made);
    return made;
}

/// All of the tabs are to be seen.
QSize SidePanel::minimumSizeHint() const
{
    const QSize least = QWidget::minimumSizeHint();
    return {std::max({least.width(), m_tabs->tabBar()->sizeHint().width(), 280}), least.height()};
}

void SidePanel::show(const std::vector<ActivityId> &activities)
{
    m_activities = activities;
    showHead();
    m_general->setActivities(activities);
    for (const auto &[tab, made] : m_made)
        made->setActivities(activities);
}

void SidePanel::commit() { m_general->commit(); }

void SidePanel::showFollowUp(FollowUpId id)
{
    openTab(Tab::FollowUps);
    static_cast<FollowUpsTab *>(tabOf(Tab::FollowUps))->showFollowUp(id);
}

void SidePanel::openTab(Tab tab) { m_tabs->setCurrentIndex(static_cast<int>(tab)); }

void SidePanel::remember() { m_desk.settings.set(openedTab, m_tabs->currentIndex()); }

void SidePanel::onChanged(const SessionChange &) { showHead(); }

QString SidePanel::stateText(std::size_t place) const
{
    const ActivityMeasure &measure = m_desk.session.measure().activities[place];
    const QString compliance = report::complianceText(
        measure.compliance, m_desk.session.contents().plan.settings.thresholds, m_desk.locale);
    return tr("%1 · progress %2 · compliance %3")
        .arg(displayName(measure.state), measure.progress.toString(m_desk.locale), compliance);
}

void SidePanel::showHead()
{
    const Session &session = m_desk.session;
    const auto place = m_activities.size() == 1 ? session.placeOf(m_activities.front()) : std::nullopt;
    const bool editable = session.isEditable() && !m_activities.empty();
    m_report->setEnabled(editable);
    m_attach->setEnabled(editable && place);
    m_state->setVisible(place.has_value());
    if (place) {
        const Activity &activity = session.contents().activities[*place];
        m_place->setText(
            tr("Activity %1 · %2").arg(QString::number(activity.number), report::phaseName(session.contents(), activity.phase)));
        m_title->setText(activity.title);
        m_state->setText(stateText(*place));
        return;
    }
    m_place->setText(m_activities.empty() ? tr("No activity is chosen") : tr("What is changed here changes in all of them"));
    m_title->setText(m_activities.empty() ? tr("Choose one in the table to see its details")
                                          : tr("%n activities", nullptr, static_cast<int>(m_activities.size())));
}

} // namespace gelt
