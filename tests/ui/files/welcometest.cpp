// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/files/filesfixture.h"
#include "ui/files/recentmodel.h"
#include "ui/files/welcomepage.h"

#include <QDragEnterEvent>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QUrl>

using namespace gelt;

namespace {

void drop(QWidget &page, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &enter);
    CHECK(enter.isAccepted());
    QDropEvent dropped({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &dropped);
}

} // namespace

TEST_CASE("The first page offers four ways to a plan, by mouse and by keyboard", "[welcome]")
{
    Files files;
    WelcomePage page(files.files);
    page.show();
    QSignalSpy import(&page, &WelcomePage::importRequested);
    QSignalSpy fresh(&page, &WelcomePage::newRequested);
    QSignalSpy open(&page, &WelcomePage::openRequested);
    QSignalSpy example(&page, &WelcomePage::exampleRequested);
    for (const char *name : {"import", "new", "open", "example"}) {
        auto *button = child<QAbstractButton>(page, name);
        CHECK_FALSE(button->accessibleDescription().isEmpty());
        QTest::mouseClick(button, Qt::LeftButton);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    CHECK(import.size() == 2);
    CHECK(fresh.size() == 2);
    CHECK(open.size() == 2);
    CHECK(example.size() == 2);
}

TEST_CASE("Recent plans are opened and taken out of the list by keyboard", "[welcome]")
{
    Files files;
    WelcomePage page(files.files);
    page.show();
    auto *list = child<QListView>(page, "recent");
    CHECK_FALSE(list->isVisible());
    files.files.recent().add(files.write("a.gelt", "x"));
    files.files.recent().add(files.path("falta.gelt"));
    REQUIRE(list->isVisible());
    QSignalSpy open(&page, &WelcomePage::openRequested);
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(open.size() == 1);
    CHECK(open.front().front().toString() == QFileInfo(files.path("a.gelt")).canonicalFilePath());
    QTest::keyClick(list, Qt::Key_Up);
    QTest::keyClick(list, Qt::Key_Delete);
    CHECK(files.files.recent().paths().size() == 1);
    QTest::keyClick(list, Qt::Key_Delete);
    CHECK(files.files.recent().paths().isEmpty());
    CHECK_FALSE(list->isVisible());
}

TEST_CASE("Who records at this computer is kept as it is typed", "[welcome]")
{
    Files files;
    WelcomePage page(files.files);
    page.show();
    QSignalSpy changed(&page, &WelcomePage::personChanged);
    QTest::keyClicks(child<QLineEdit>(page, "person"), QStringLiteral("Ana"));
    CHECK(files.settings.get(setting::person) == QStringLiteral("Ana"));
    CHECK(changed.size() == 3);
    page.hide();
    files.settings.set(setting::person, QStringLiteral("Luz"));
    page.show();
    CHECK(child<QLineEdit>(page, "person")->text() == QStringLiteral("Luz"));
}

TEST_CASE("A file dropped anywhere is opened, imported, or refused in words", "[welcome]")
{
    Files files;
    WelcomePage page(files.files);
    page.show();
    QSignalSpy open(&page, &WelcomePage::openRequested);
    QSignalSpy import(&page, &WelcomePage::importRequested);
    drop(page, files.write("a.gelt", "x"));
    REQUIRE(open.size() == 1);
    drop(page, files.write("a.txt", "x"));
    REQUIRE(import.size() == 1);
    CHECK(import.front().front().toString() == files.path("a.txt"));
    drop(page, files.folder.path());
    CHECK(files.ask.told.size() == 1);
    CHECK(open.size() == 1);
    CHECK(import.size() == 1);
}

TEST_CASE("On a narrow window the two columns stand below each other and nothing is wider than it", "[welcome]")
{
    Files files;
    WelcomePage page(files.files);
    page.show();
    auto *import = child<QWidget>(page, "import");
    auto *person = child<QWidget>(page, "person");
    const auto left = [&](QWidget *widget) { return widget->mapTo(&page, QPoint(0, 0)).x(); };
    page.resize(1280, 800);
    QApplication::processEvents();
    CHECK(left(person) > left(import) + import->width());
    page.resize(600, 520);
    QApplication::processEvents();
    CHECK(left(person) == left(import));
    CHECK(left(person) + person->width() <= 600);
}
