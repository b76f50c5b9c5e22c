// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/tray.h"
#include "tests/ui/reminders/waiting.h"
#include "ui/reminders/remindersettings.h"

#include <QSignalSpy>

using namespace gelt;

namespace {

/// A place beside the clock that keeps what was said.
class WatchedIcon : public TrayIcon {
public:
    bool available = true;
    bool shown = false;
    QStringList said;

    bool isAvailable() const override { return available; }
    void setShown(bool show) override { shown = show; }
    void say(const QString &title, const QString &text) override { said.append(title + u'|' + text); }
    void setToolTip(const QString &) override {}
};

/// A program without a window in sight whose person chose to be reminded.
struct Program {
    explicit Program(const QString &path, bool chosen = true, bool available = true)
        : desk(path)
    {
        desk.settings.set(setting::reminders, chosen);
        auto own = std::make_unique<WatchedIcon>();
        icon = own.get();
        icon->available = available;
        tray = std::make_unique<Tray>(desk.settings, clock2013, std::move(own), [this] { return isInSight; });
    }

    TestDesk desk;
    bool isInSight = false;
    WatchedIcon *icon = nullptr;
    std::unique_ptr<Tray> tray;
};

} // namespace

TEST_CASE("The tray reminds once a day of what waits", "[reminders]")
{
    const QTemporaryDir folder;
    Program program(planOfJson(folder, waitingPlan));
    CHECK(program.tray->isActive());
    CHECK(program.icon->shown);
    program.tray->setSession(program.desk.session.get());
    REQUIRE(program.icon->said.size() == 1);
    CHECK(program.icon->said.first()
          == QStringLiteral("Plan 2013 — Plan GEL-T|2 deadline(s) passed without being met. "
                            "2 deadline(s) come up in the next 7 days."));
    CHECK_FALSE(program.tray->remindIfDue());
    CHECK(program.icon->said.size() == 1);
    CHECK(program.desk.settings.get(setting::remindedOn) == toIso(clock2013.today()));

    program.desk.settings.set(setting::remindedOn, QStringLiteral("2013-08-11")); // as on the day after
    CHECK(program.tray->remindIfDue());
    CHECK(program.icon->said.size() == 2);
}

TEST_CASE("A program started again on the same day does not remind again", "[reminders]")
{
    const QTemporaryDir folder;
    Program program(planOfJson(folder, waitingPlan));
    program.desk.settings.set(setting::remindedOn, toIso(clock2013.today()));
    program.tray->setSession(program.desk.session.get());
    CHECK(program.icon->said.isEmpty());
}

TEST_CASE("The tray says nothing while a window is in sight, and reminds later", "[reminders]")
{
    const QTemporaryDir folder;
    Program program(planOfJson(folder, waitingPlan));
    program.isInSight = true;
    program.tray->setSession(program.desk.session.get());
    CHECK(program.icon->said.isEmpty());
    program.isInSight = false;
    CHECK(program.tray->remindIfDue());
}

TEST_CASE("Where nothing waits, or no plan is open, the tray is silent", "[reminders]")
{
    const QTemporaryDir folder;
    Program program(planOfJson(folder, calmPlan));
    CHECK_FALSE(program.tray->remindIfDue());
    program.tray->setSession(program.desk.session.get());
    CHECK(program.icon->said.isEmpty());
    CHECK(program.desk.settings.get(setting::remindedOn).isEmpty());
    program.desk.session.reset();
    CHECK_FALSE(program.tray->remindIfDue());
}

TEST_CASE("A large plan is reminded of when all of it is read", "[reminders]")
{
    const QTemporaryDir folder;
    const QString path = planOfJson(folder, waitingPlan);
    Program program(planOfJson(folder, calmPlan, QStringLiteral("other.gelt")));
    const auto session = need(Session::open(path, Database::Mode::ReadOnly, clock2013, {{}, false, 1}));
    program.tray->setSession(session.get());
    CHECK(program.icon->said.isEmpty());
    QSignalSpy changed(session.get(), &Session::changed);
    REQUIRE(changed.wait());
    CHECK(program.icon->said.size() == 1);
}

TEST_CASE("The tray is there only where a person chose it and the desktop has a place", "[reminders]")
{
    const QTemporaryDir folder;
    const QString path = planOfJson(folder, waitingPlan);
    {
        Program program(path, false);
        program.tray->setSession(program.desk.session.get());
        CHECK_FALSE(program.tray->isActive());
        CHECK_FALSE(program.icon->shown);
        CHECK(program.icon->said.isEmpty());
        program.desk.settings.set(setting::reminders, true);
        program.tray->followSettings();
        CHECK(program.tray->isActive());
        CHECK(program.tray->remindIfDue());
        program.desk.settings.set(setting::reminders, false);
        program.tray->followSettings();
        CHECK_FALSE(program.icon->shown);
    }
    Program without(path, true, false);
    CHECK_FALSE(without.tray->isActive());
    CHECK_FALSE(without.icon->shown);
}

TEST_CASE("What another program wrote while no window was in sight is reminded of", "[reminders]")
{
    const QTemporaryDir folder;
    const QString path = planOfJson(folder, calmPlan);
    TestDesk writer(path);
    Program program(planOfJson(folder, waitingPlan, QStringLiteral("other.gelt")));
    const auto reader = need(Session::open(path, Database::Mode::ReadOnly, clock2013, {}));
    program.tray->setSession(reader.get());
    program.tray->lookAgain();
    CHECK(program.icon->said.isEmpty());

    Activity moved = writer.session->contents().activities.front();
    moved.deadline.reading.due = QDate(2013, 8, 11);
    need(writer.session->perform(QStringLiteral("Move"), [moved](Transaction &transaction) -> Result<> {
        transaction.update(moved);
        return {};
    }));
    program.tray->lookAgain();
    REQUIRE(program.icon->said.size() == 1);
    CHECK(program.icon->said.first().endsWith(QStringLiteral("1 deadline(s) passed without being met.")));
    program.tray->lookAgain();
    CHECK(program.icon->said.size() == 1);
}

TEST_CASE("Its icon opens the windows and its menu quits", "[reminders]")
{
    const QTemporaryDir folder;
    Program program(planOfJson(folder, waitingPlan));
    QSignalSpy open(program.tray.get(), &Tray::openWanted);
    QSignalSpy quit(program.tray.get(), &Tray::quitWanted);
    Q_EMIT program.icon->activated();
    Q_EMIT program.icon->quitChosen();
    CHECK(open.size() == 1);
    CHECK(quit.size() == 1);
}
