// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reminders/waiting.h"
#include "ui/reminders/openingsummary.h"
#include "ui/reminders/reminderspanel.h"
#include "ui/reminders/summarystrip.h"
#include "ui/style/theme.h"
#include "ui/style/tokens.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace gelt;

TEST_CASE("The summary counts what passed and what comes up within seven days", "[reminders]")
{
    const QTemporaryDir folder;
    TestDesk desk(planOfJson(folder, waitingPlan));
    const OpeningSummary summary = openingSummary(*desk.session);
    CHECK(summary == OpeningSummary{2, 2});
    CHECK(summary.text()
          == QStringLiteral("2 deadline(s) passed without being met. 2 deadline(s) come up in the next 7 days."));
    CHECK(OpeningSummary{0, 1}.text() == QStringLiteral("1 deadline(s) come up in the next 7 days."));
    CHECK(OpeningSummary{}.text().isEmpty());
}

TEST_CASE("The summary is of today, whatever cut-off is looked at", "[reminders]")
{
    const QTemporaryDir folder;
    TestDesk desk(planOfJson(folder, waitingPlan));
    desk.session->setCutOff(QDate(2013, 1, 1));
    CHECK(openingSummary(*desk.session) == OpeningSummary{2, 2});
}

TEST_CASE("The strip says what waits, leads there, and goes when it is closed", "[reminders]")
{
    const QTemporaryDir folder;
    TestDesk desk(planOfJson(folder, waitingPlan));
    QWidget window;
    SummaryStrip strip(&window);
    window.show();
    CHECK_FALSE(strip.isVisible());
    QSignalSpy wanted(&strip, &SummaryStrip::agendaWanted);
    QSignalSpy dismissed(&strip, &SummaryStrip::dismissed);

    strip.showFor(*desk.session);
    CHECK(strip.isVisible());
    CHECK(strip.text().startsWith(QStringLiteral("2 deadline(s) passed")));
    strip.findChild<QToolButton *>(QStringLiteral("close"))->click();
    CHECK_FALSE(strip.isVisible());
    CHECK(dismissed.size() == 1);

    strip.showFor(*desk.session);
    QTest::keyClick(strip.findChild<QPushButton *>(QStringLiteral("see")), Qt::Key_Escape);
    CHECK_FALSE(strip.isVisible());

    strip.showFor(*desk.session);
    strip.findChild<QPushButton *>(QStringLiteral("see"))->click();
    CHECK(wanted.size() == 1);
    CHECK_FALSE(strip.isVisible());
}

TEST_CASE("The strip follows the theme", "[reminders]")
{
    auto &application = *qobject_cast<QApplication *>(QApplication::instance());
    const auto switchTo = [&](style::Theme theme) {
        style::apply(application, theme);
        QCoreApplication::processEvents(); // palettes reach widgets by events
    };
    switchTo(style::Theme::Light);
    QWidget window;
    SummaryStrip strip(&window);
    CHECK(strip.palette().color(QPalette::Window) == style::lightTokens().warnBack);
    switchTo(style::Theme::Dark);
    CHECK(strip.palette().color(QPalette::Window) == style::darkTokens().warnBack);
    CHECK(strip.findChild<QLabel *>(QStringLiteral("summary"))->palette().color(QPalette::WindowText)
          == style::darkTokens().warn);
    CHECK(strip.findChild<QPushButton *>()->palette().color(QPalette::ButtonText) == style::darkTokens().text);
    switchTo(style::Theme::Light);
    CHECK(strip.palette().color(QPalette::Window) == style::lightTokens().warnBack);
}

TEST_CASE("Where nothing waits there is no strip", "[reminders]")
{
    const QTemporaryDir folder;
    TestDesk desk(planOfJson(folder, calmPlan));
    QWidget window;
    SummaryStrip strip(&window);
    window.show();
    strip.showFor(*desk.session);
    CHECK_FALSE(strip.isVisible());
}

TEST_CASE("The preferences offer the start at login only with the reminder", "[reminders]")
{
    RemindersPanel panel({false, false}, true, true);
    auto &reminders = *panel.findChild<QCheckBox *>(QStringLiteral("reminders"));
    auto &startAtLogin = *panel.findChild<QCheckBox *>(QStringLiteral("startAtLogin"));
    QSignalSpy changed(&panel, &RemindersPanel::changed);
    CHECK_FALSE(startAtLogin.isEnabled());
    reminders.click();
    startAtLogin.click();
    CHECK(changed.size() == 2);
    CHECK(panel.value() == ReminderChoice{true, true});
    reminders.click();
    CHECK(panel.value() == ReminderChoice{false, false});
}

TEST_CASE("On a desktop without a place beside the clock the preferences say so and offer nothing", "[reminders]")
{
    const RemindersPanel panel({true, true}, false, true);
    CHECK_FALSE(panel.findChild<QCheckBox *>(QStringLiteral("reminders"))->isEnabled());
    CHECK_FALSE(panel.findChild<QCheckBox *>(QStringLiteral("startAtLogin"))->isEnabled());
    CHECK(panel.value() == ReminderChoice{});
    CHECK(panel.findChild<QLabel *>(QStringLiteral("note"))
              ->text()
              .startsWith(QStringLiteral("This desktop shows no icons")));
}
