// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/log/logs.h"
#include "ui/plan/log/editdialog.h"
#include "ui/plan/log/followupstab.h"

#include <QLabel>
#include <QPushButton>

using namespace gelt;
using namespace gelt::testing;

namespace {

struct Showing {
    Showing()
    {
        tab.resize(340, 600);
        tab.show();
        tab.setActivities({idOf(session(), 1)});
    }
    Session &session() { return *desk.session; }
    EntryList &list() { return child<EntryList>(tab, "followUps"); }

    QTemporaryDir folder;
    TestDesk desk{logPlan(folder)};
    FollowUpsTab tab{desk.desk()};
};

} // namespace

TEST_CASE("The log of an activity is shown, the newest day first, void entries struck through", "[log][followups]")
{
    Showing shown;
    CHECK(titlesOf(shown.list()) == QStringList{QStringLiteral("80.0\u00A0%"), QStringLiteral("60.0\u00A0%"), QStringLiteral("40.0\u00A0%")});
    const auto &entries = shown.list().entries().entries();
    CHECK_FALSE(entries[0].isStruck);
    CHECK(entries[1].isStruck);
    CHECK(entries[1].lines.back().text.contains(QStringLiteral("era de otra actividad")));
    CHECK(entries[2].aside == QStringLiteral("01/03/2013"));
    CHECK(entries[2].lines.front().text == QStringLiteral("Se levantó la lista."));
}

TEST_CASE("An entry is voided with a reason, and undo brings it back", "[log][followups]")
{
    Showing shown;
    auto &button = child<QPushButton>(shown.tab, "void");
    CHECK_FALSE(button.isEnabled()); // none is selected
    shown.list().setCurrentIndex(shown.list().entries().index(0));
    REQUIRE(button.isEnabled());
    whenAsked([](QDialog &dialog) {
        auto &edit = static_cast<EditDialog &>(dialog);
        CHECK_FALSE(edit.act()->isEnabled());
        CHECK(edit.problemText() == QStringLiteral("Say why the entry is taken back."));
        type(dialog, "reason", QStringLiteral("dato equivocado"));
        CHECK(edit.act()->isEnabled());
        edit.act()->click();
    });
    button.click();

    const auto &entry = shown.list().entries().entries()[0];
    CHECK(entry.isStruck);
    CHECK(entry.lines.back().text == QStringLiteral("Voided 12/08/2013 by Tester: dato equivocado"));
    CHECK_FALSE(button.isEnabled());
    CHECK(shown.session().measure().activities[*shown.session().placeOf(idOf(shown.session(), 1))].progress.number(QLocale::c()) == QStringLiteral("40.0"));

    need(shown.session().undo());
    CHECK_FALSE(shown.list().entries().entries()[0].isStruck);
    CHECK(shown.session().measure().activities[*shown.session().placeOf(idOf(shown.session(), 1))].progress.number(QLocale::c()) == QStringLiteral("80.0"));
}

TEST_CASE("An activity without a log says so and offers the first entry", "[log][followups]")
{
    Showing shown;
    shown.tab.setActivities({idOf(shown.session(), 4)});
    CHECK(child<QLabel>(shown.tab, "empty").text() == QStringLiteral("Select an activity to see it here.")); // of the other page
    const auto labels = shown.tab.findChildren<QLabel *>(QStringLiteral("empty"));
    const auto visible = std::ranges::find_if(labels, [](const QLabel *label) { return label->isVisible(); });
    REQUIRE(visible != labels.end());
    CHECK((*visible)->text() == QStringLiteral("No progress has been reported yet."));
    whenAsked([](QDialog &dialog) {
        type(dialog, "progress", QStringLiteral("15"));
        static_cast<EditDialog &>(dialog).act()->click();
    });
    const auto buttons = shown.tab.findChildren<QPushButton *>(QStringLiteral("emptyAct"));
    for (QPushButton *button : buttons) {
        if (button->isVisible()) {
            button->click();
            break;
        }
    }
    CHECK(titlesOf(shown.list()) == QStringList{QStringLiteral("15.0\u00A0%")});
}

TEST_CASE("Several activities are counted and not mixed", "[log][followups]")
{
    Showing shown;
    shown.tab.setActivities({idOf(shown.session(), 1), idOf(shown.session(), 2)});
    const auto labels = shown.tab.findChildren<QLabel *>(QStringLiteral("empty"));
    const auto visible = std::ranges::find_if(labels, [](const QLabel *label) { return label->isVisible(); });
    REQUIRE(visible != labels.end());
    CHECK((*visible)->text().startsWith(QStringLiteral("2 activities")));
}

TEST_CASE("At another cut-off the log is looked at and not changed", "[log][followups]")
{
    Showing shown;
    shown.session().setCutOff(QDate(2013, 1, 1));
    shown.list().setCurrentIndex(shown.list().entries().index(0));
    CHECK_FALSE(child<QPushButton>(shown.tab, "register").isEnabled());
    CHECK_FALSE(child<QPushButton>(shown.tab, "void").isEnabled());
    CHECK(child<QPushButton>(shown.tab, "void").toolTip().contains(QStringLiteral("cut-off")));
}

TEST_CASE("An entry that a search leads to is selected", "[log][followups]")
{
    Showing shown;
    const FollowUpId first = logOf(shown.session(), 1).front().id;
    shown.tab.showFollowUp(first);
    CHECK(shown.list().currentKey() == first.value);
    const FollowUpId other = logOf(shown.session(), 2).front().id;
    shown.tab.showFollowUp(other); // before its activity is shown
    shown.tab.setActivities({idOf(shown.session(), 2)});
    CHECK(shown.list().currentKey() == other.value);
}
