// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/need.h"
#include "tests/ui/support/plans.h"
#include "ui/plan/log/followupstab.h"
#include "ui/plan/log/historytab.h"
#include "ui/plan/sidepanel.h"

#include <QTabWidget>

using namespace gelt;

TEST_CASE("A tab is made when it is first opened, and shows what was chosen before and what is chosen later", "[panel]")
{
    const QTemporaryDir folder;
    TestDesk desk(templatePlan(folder));
    const std::vector<Activity> &activities = desk.session->contents().activities;
    SidePanel panel(desk.desk());
    panel.show({activities[0].id});
    CHECK_FALSE(panel.findChild<FollowUpsTab *>());

    panel.findChild<QTabWidget *>()->setCurrentIndex(1);
    auto *tab = panel.findChild<FollowUpsTab *>();
    REQUIRE(tab);
    CHECK(tab->activity() == activities[0].id);
    panel.show({activities[1].id});
    CHECK(tab->activity() == activities[1].id);

    panel.openTab(SidePanel::Tab::General);
    panel.openTab(SidePanel::Tab::FollowUps);
    CHECK(panel.findChildren<FollowUpsTab *>().size() == 1);
}

TEST_CASE("The panel opens at the tab that was open last", "[panel]")
{
    const QTemporaryDir folder;
    TestDesk desk(templatePlan(folder));
    {
        SidePanel panel(desk.desk());
        panel.openTab(SidePanel::Tab::History);
        panel.remember();
    }
    const SidePanel again(desk.desk());
    CHECK(again.findChild<HistoryTab *>());
    CHECK(again.findChild<QTabWidget *>()->currentIndex() == static_cast<int>(SidePanel::Tab::History));
}
