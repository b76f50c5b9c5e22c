// SPDX-License-Identifier: GPL-3.0-or-later
// The window over a small disk of its own that fills up, or may not be written any more. Needs the right to mount one
// (Linux, root); without it these tests say that they checked nothing.
#include "core/storage/contents.h"
#include "tests/support/need.h"
#include "tests/ui/support/plans.h"
#include "ui/files/pendingstrip.h"
#include "ui/mainwindow.h"
#include "ui/plan/plancolumns.h"
#include "ui/plan/plantable.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QTest>

#include <utility>

using namespace gelt;

namespace {

/// A file system of one megabyte in memory.
class SmallDisk {
public:
    SmallDisk() : m_mounted(run({QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"), QStringLiteral("size=1m"), QStringLiteral("none")})) {}
    ~SmallDisk() { pullOut(); }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    bool isMounted() const { return m_mounted; }
    QString file(const char *name) const { return m_point.filePath(QLatin1StringView(name)); }
    bool remount(const QByteArray &options) const
    {
        return run({QStringLiteral("-o"), QStringLiteral("remount,") + QString::fromLatin1(options)});
    }
    bool pullOut()
    {
        return std::exchange(m_mounted, false)
               && QProcess::execute(QStringLiteral("umount"), {QStringLiteral("--lazy"), m_point.path()}) == 0;
    }
    /// Leaves room for the files there are and no other.
    bool closeToFiles() const
    {
        constexpr int most = 16;
        for (int files = 1; files < most; ++files) { // fewer than there are is refused
            if (remount("nr_inodes=" + QByteArray::number(files)))
                return true;
        }
        return false;
    }
    /// Leaves no byte free.
    void fill() const
    {
        QFile filler(file("lleno"));
        REQUIRE(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        for (qint64 size : {65'536, 4'096, 1}) {
            const QByteArray bytes(size, 'x');
            while (filler.write(bytes) == size) { }
        }
    }
    void free() const { REQUIRE(QFile::remove(file("lleno"))); }

private:
    bool run(QStringList options) const
    {
        QProcess mount;
        mount.start(QStringLiteral("mount"), options << m_point.path());
        return mount.waitForFinished() && mount.exitStatus() == QProcess::NormalExit && mount.exitCode() == 0;
    }

    QTemporaryDir m_point;
    bool m_mounted;
};

enum class Needs { SmallDisk, RightsThatCount };

constexpr QFile::Permissions readable = QFile::ReadOwner | QFile::ExeOwner;

bool isRoot()
{
    const QTemporaryDir tried;
    QFile::setPermissions(tried.path(), readable);
    const bool written = QFile(tried.filePath(QStringLiteral("x"))).open(QIODevice::WriteOnly);
    QFile::setPermissions(tried.path(), readable | QFile::WriteOwner);
    return written;
}

/// The window with the plan of a small disk, at its table.
struct OnDisk {
    /// Where what is needed is not there it says so and makes no window.
    explicit OnDisk(Needs needs) : settings(folder.filePath(QStringLiteral("settings.ini")))
    {
        if (needs == Needs::SmallDisk && !disk.isMounted()) {
            WARN("no file system can be mounted here: what a full disk does was not checked");
            return;
        }
        if (needs == Needs::RightsThatCount && isRoot()) {
            WARN("root may write everywhere: a folder that may not be written was not checked");
            return;
        }
        path = disk.file("p.gelt"); // where none is mounted, in its folder
        REQUIRE(QFile::rename(templatePlan(folder), path));
        window = std::make_unique<MainWindow>(
            MainWindow::Surroundings{settings, ask, clock2013, QLocale::c(), QStringLiteral("test")});
        window->show();
        REQUIRE(window->openFile(path));
        window->showPage(PageId::Plan);
        QCoreApplication::processEvents();
    }

    Session &session() const { return *window->session(); }
    QAction *action(const char *name) const { return window->findChild<QAction *>(QLatin1StringView(name)); }
    const Activity &activity(std::size_t place) const { return session().contents().activities.at(place); }
    /// Types a title in place and leaves the cell with Return.
    void type(std::size_t place, const QString &title) const
    {
        auto *table = static_cast<PlanTable *>(window->findChild<QTreeView *>(QStringLiteral("plan")));
        table->edit(activity(place).id, static_cast<int>(PlanColumn::Title));
        QLineEdit *line = nullptr;
        for (QWidget *editor : window->findChildren<QWidget *>(QStringLiteral("cellEditor"))) {
            if (editor->isVisible())
                line = editor->findChild<QLineEdit *>();
        }
        REQUIRE(line);
        line->selectAll();
        QTest::keyClicks(line, title);
        QTest::keyClick(line, Qt::Key_Return);
        QCoreApplication::processEvents(); // the table takes a cell's value behind the key
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QString said() const
    {
        const auto *strip = window->findChild<PendingStrip *>();
        return strip->isVisible() ? strip->text() : QString();
    }
    void press(const char *button) const { window->findChild<PendingStrip *>()->findChild<QPushButton *>(QLatin1StringView(button))->click(); }
    /// The titles as another program reads them in the file.
    static QStringList titlesIn(const QString &file)
    {
        const auto database = need(Database::open(file, Database::Mode::ReadOnly, clock2013));
        QStringList titles;
        for (const Activity &one : need(database->read([](Transaction &t) { return contents::read(t); })).activities)
            titles.append(one.title);
        return titles;
    }

    SmallDisk disk;
    QTemporaryDir folder;
    Settings settings;
    ScriptedAsk ask;
    QString path;
    std::unique_ptr<MainWindow> window;
};

const QString one = QStringLiteral("Una que no cabe");
const QString two = QStringLiteral("Otra que tampoco");

} // namespace

TEST_CASE("A disk that fills while the window is open loses no edit and leaves the file whole", "[window][disk]")
{
    OnDisk plan(Needs::SmallDisk);
    if (!plan.window)
        return;
    const QStringList before = OnDisk::titlesIn(plan.path);
    plan.disk.fill();
    plan.type(2, one);
    CHECK(plan.said().contains(QStringLiteral("The disk is full: nothing was changed in “%1”. Free some space and try again.").arg(plan.path)));
    CHECK(plan.said().contains(QStringLiteral("title"))); // and what it was
    plan.type(3, two);
    CHECK(plan.said().startsWith(QStringLiteral("2 change(s) not saved: ")));
    CHECK(plan.ask.told.isEmpty()); // the strip says it, no window on top of it
    CHECK(OnDisk::titlesIn(plan.path) == before);

    SECTION("and takes all of them when there is room again")
    {
        plan.press("retry");
        CHECK(plan.said().startsWith(QStringLiteral("2 ")));
        plan.disk.free();
        plan.press("retry");
        CHECK(plan.said().isEmpty());
        CHECK(plan.activity(2).title == one);
        CHECK(plan.activity(3).title == two);
        CHECK(OnDisk::titlesIn(plan.path).at(3) == two);
        plan.action("undo")->trigger();
        CHECK(plan.activity(3).title == before.at(3));
        CHECK(plan.activity(2).title == one);
    }
    SECTION("which go to another file where that is chosen")
    {
        plan.ask.files = {plan.folder.filePath(QStringLiteral("salvado.gelt"))};
        plan.press("elsewhere");
        CHECK(plan.window->path() == plan.folder.filePath(QStringLiteral("salvado.gelt")));
        CHECK(plan.said().isEmpty());
        CHECK(plan.activity(2).title == one);
        CHECK(plan.activity(3).title == two);
        CHECK(OnDisk::titlesIn(plan.path) == before);
    }
    SECTION("and the window does not close over them")
    {
        CHECK_FALSE(plan.window->close());
        REQUIRE(plan.ask.questions.size() == 1);
        CHECK(plan.ask.questions.front().text.startsWith(QStringLiteral("2 change(s) are not in the file: ")));
        plan.session().dropPending();
    }
}

TEST_CASE("An undo that a full disk refuses says why and can be done later", "[window][disk]")
{
    OnDisk plan(Needs::SmallDisk);
    if (!plan.window)
        return;
    const QString before = plan.activity(2).title;
    plan.type(2, one);
    REQUIRE(plan.activity(2).title == one);
    plan.disk.fill();
    plan.action("undo")->trigger();
    REQUIRE(plan.ask.told.size() == 1);
    CHECK(plan.ask.told.front().code == ErrorCode::DiskFull);
    CHECK(plan.activity(2).title == one);
    CHECK(plan.action("undo")->isEnabled());
    plan.disk.free();
    plan.action("undo")->trigger();
    CHECK(plan.activity(2).title == before);
}

TEST_CASE("A disk that has room for no file more is as full as any", "[window][disk]")
{
    OnDisk plan(Needs::SmallDisk);
    if (!plan.window)
        return;
    REQUIRE(plan.disk.closeToFiles()); // SQLite can make no journal
    plan.type(2, one);
    INFO(plan.said().toStdString());
    CHECK(plan.said().contains(QStringLiteral("the disk has room")));
    REQUIRE(plan.disk.remount("nr_inodes=100"));
    plan.press("retry");
    CHECK(plan.activity(2).title == one);
}

TEST_CASE("A folder that may not be written any more keeps the edit until it may", "[window][disk]")
{
    OnDisk plan(Needs::RightsThatCount);
    if (!plan.window)
        return;
    const QString folder = QFileInfo(plan.path).path();
    REQUIRE(QFile::setPermissions(folder, readable));
    plan.type(2, one);
    INFO(plan.said().toStdString());
    CHECK(plan.said().contains(QStringLiteral("can be read but not written")));
    CHECK(plan.said().contains(plan.path));
    REQUIRE(QFile::setPermissions(folder, readable | QFile::WriteOwner));
    plan.press("retry");
    CHECK(plan.said().isEmpty());
    CHECK(plan.activity(2).title == one);
    CHECK(OnDisk::titlesIn(plan.path).at(2) == one);
}

TEST_CASE("A disk that was pulled out leaves the edit and the plan on screen", "[window][disk]")
{
    OnDisk plan(Needs::SmallDisk);
    if (!plan.window)
        return;
    REQUIRE(plan.disk.pullOut());
    plan.type(2, one);
    CHECK(plan.said().contains(QStringLiteral("is not where it was")));
    plan.ask.files = {plan.folder.filePath(QStringLiteral("salvado.gelt"))};
    plan.ask.choices = {0};
    plan.press("elsewhere");
    CHECK(plan.window->path() == plan.folder.filePath(QStringLiteral("salvado.gelt")));
    CHECK(plan.session().contents().activities.size() == 22);
}
