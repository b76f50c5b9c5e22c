// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reports/support.h"
#include "ui/plan/choicepopup.h"
#include "ui/reports/reportpreview.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/fieldwords.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QTabBar>

using namespace gelt;

TEST_CASE("Each document is shown as it is printed, one after the other", "[reports]")
{
    const QTemporaryDir folder;
    TestDesk desk(examplePlan(folder));
    ShownReports shown(desk);
    QStringList titles;
    for (const auto &code : Codes<ReportKind>::all) {
        if (code.value == ReportKind::Presentation)
            continue; // slides have few words
        shown.show(code.value);
        INFO(displayName(code.value).toStdString());
        REQUIRE(shown.view().pageCount() > 0);
        CHECK(shown.view().currentPage() == 0);
        CHECK(shown.text().size() > 100);
        CHECK(shown.action(qPrintable(QStringLiteral("kind%1").arg(static_cast<int>(code.value)))).isChecked());
        titles.append(shown.text().left(400));
    }
    CHECK(titles.removeDuplicates() == 0);
    CHECK(shown.page.statusText().contains(QStringLiteral("page")));
}

TEST_CASE("Only what a document knows can be chosen of it", "[reports]")
{
    const QTemporaryDir folder;
    TestDesk desk(examplePlan(folder));
    ShownReports shown(desk);
    const auto isOffered = [&](const char *name) { return shown.child<QWidget>(name).isVisibleTo(&shown.page); };
    shown.show(ReportKind::Annual);
    for (const char *name : {"year", "cutOff", "public", "part0", "phases", "columns", "paper"})
        CHECK(isOffered(name));
    CHECK_FALSE(isOffered("responsible"));
    shown.show(ReportKind::ActionPlan);
    CHECK_FALSE(isOffered("year"));
    CHECK_FALSE(isOffered("cutOff"));
    CHECK_FALSE(isOffered("public"));
    CHECK(isOffered("orientation"));
    shown.show(ReportKind::ResponsibleSheets);
    CHECK(isOffered("responsible"));
    shown.show(ReportKind::Presentation);
    CHECK_FALSE(isOffered("paper"));
}

TEST_CASE("What is chosen changes the pages and is remembered of each document", "[reports]")
{
    const QTemporaryDir folder;
    TestDesk desk(examplePlan(folder));
    {
        ShownReports shown(desk);
        shown.show(ReportKind::Progress);
        auto &cutOff = shown.child<DateEdit>("cutOff");
        CHECK(shown.text().contains(QStringLiteral("12/08/2013")));
        cutOff.type(QStringLiteral("31/03/2013"));
        cutOff.commit();
        shown.settle();
        CHECK(shown.text().contains(QStringLiteral("31/03/2013")));

        const QSizeF letter = shown.view().page(0).frame.size;
        auto &paper = shown.child<QComboBox>("paper");
        paper.setCurrentIndex(2);
        Q_EMIT paper.activated(2);
        shown.settle();
        CHECK(shown.view().page(0).frame.size != letter);

        shown.child<QPushButton>("columns").click();
        auto *popup = shown.page.findChild<ChoicePopup *>();
        REQUIRE(popup);
        auto *list = popup->findChild<QListWidget *>();
        const int all = list->count();
        list->item(all - 1)->setCheckState(Qt::Unchecked);
        popup->close();
        shown.settle();
        CHECK(shown.child<QPushButton>("columns").text() == QStringLiteral("%1 of %2").arg(all - 1).arg(all));

        shown.child<QRadioButton>("public").click();
        shown.settle();
        shown.show(ReportKind::Annual);
        CHECK(shown.child<QRadioButton>("internal").isChecked());
        CHECK(shown.child<QPushButton>("columns").text() == QStringLiteral("All"));
        shown.page.remember();
    }
    ShownReports again(desk);
    CHECK(again.page.kind() == ReportKind::Annual);
    again.show(ReportKind::Progress);
    CHECK(again.child<QRadioButton>("public").isChecked());
    CHECK(again.child<QPushButton>("columns").text() != QStringLiteral("All"));
    CHECK(again.child<QComboBox>("paper").currentIndex() == 2);
    CHECK(again.text().contains(QStringLiteral("12/08/2013"))); // the cut-off is not kept
}

TEST_CASE("A year that has not ended is said so, and one that has is looked at as it ended", "[reports]")
{
    const QTemporaryDir folder;
    TestDesk desk(examplePlan(folder));
    ShownReports shown(desk);
    shown.show(ReportKind::Annual);
    auto &hint = shown.child<FieldWords>("partial");
    CHECK(hint.isVisibleTo(&shown.page));
    CHECK(hint.text().contains(QStringLiteral("2013")));
    auto &year = shown.child<QComboBox>("year");
    const int index = year.findData(2012);
    REQUIRE(index >= 0);
    CHECK(year.findData(2014) < 0); // it has not begun
    year.setCurrentIndex(index);
    Q_EMIT year.activated(index);
    shown.settle();
    CHECK_FALSE(hint.isVisibleTo(&shown.page));
    CHECK(shown.text().contains(QStringLiteral("31/12/2012")));
}

TEST_CASE("Long after the plan its last year is offered, as it ended", "[reports]")
{
    const QTemporaryDir folder;
    TestDesk desk(examplePlan(folder));
    desk.session->setCutOff(QDate(2026, 11, 25));
    ShownReports shown(desk);
    shown.show(ReportKind::Annual);
    CHECK(shown.child<QComboBox>("year").currentText() == QStringLiteral("2015"));
    CHECK(shown.text().contains(QStringLiteral("31/12/2015")));
    CHECK_FALSE(shown.text().contains(QStringLiteral("25/11/2026")));
    shown.show(ReportKind::Progress); // is of any day
    CHECK(shown.text().contains(QStringLiteral("25/11/2026")));
}

TEST_CASE("An edit of the plan comes to the pages, and what is looked at stays where it is", "[reports]")
{
    const QTemporaryDir folder;
    TestDesk desk(examplePlan(folder));
    ShownReports shown(desk);
    shown.show(ReportKind::ActionPlan);
    REQUIRE(shown.view().pageCount() > 1);
    shown.view().goToPage(1);
    const int place = shown.view().verticalScrollBar()->value();
    const ActivityId id = desk.session->contents().activities.front().id;
    need(desk.session->perform(QStringLiteral("edit"), [id](Transaction &transaction) {
        Activity activity = *transaction.find<Activity>(id);
        activity.title = QStringLiteral("Pinguinera municipal");
        transaction.update(activity);
        return Result<>();
    }));
    shown.settle();
    CHECK(shown.text().contains(QStringLiteral("Pinguinera municipal")));
    CHECK(shown.view().verticalScrollBar()->value() == place);

    shown.page.hide(); // pages that nobody sees are not made
    need(desk.session->undo());
    CHECK_FALSE(shown.page.isBusy());
    shown.page.show();
    shown.settle();
    CHECK_FALSE(shown.text().contains(QStringLiteral("Pinguinera municipal")));
}

TEST_CASE("The document goes to a PDF, a spreadsheet and a table", "[reports]")
{
    const QTemporaryDir folder;
    TestDesk desk(examplePlan(folder));
    ShownReports shown(desk);
    shown.show(ReportKind::Progress);
    const auto begins = [&](const QString &name) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.read(5);
    };
    desk.ask.files = {folder.filePath(QStringLiteral("a.pdf"))};
    shown.trigger("savePdf");
    CHECK(begins(QStringLiteral("a.pdf")) == "%PDF-");
    REQUIRE(shown.said.size() == 1);
    CHECK(shown.said[0][0].toString().contains(QStringLiteral("a.pdf")));
    desk.ask.files = {folder.filePath(QStringLiteral("a.xlsx"))};
    shown.trigger("saveWorkbook");
    CHECK(begins(QStringLiteral("a.xlsx")).startsWith("PK"));

    SECTION("all tables, in a folder")
    {
        desk.ask.choices = {0};
        desk.ask.files = {folder.filePath(QStringLiteral("tablas"))};
        shown.trigger("saveCsv");
        CHECK(QDir(folder.filePath(QStringLiteral("tablas"))).entryList(QDir::Files).size() > 1);
    }
    SECTION("only the first one")
    {
        desk.ask.choices = {1};
        desk.ask.files = {folder.filePath(QStringLiteral("a.csv"))};
        shown.trigger("saveCsv");
        CHECK(begins(QStringLiteral("a.csv")).startsWith("\xEF\xBB\xBF"));
    }
    SECTION("not at all")
    {
        shown.trigger("saveCsv");
        CHECK(desk.ask.questions.size() == 1);
        CHECK(shown.said.size() == 2);
    }
    CHECK(desk.ask.told.isEmpty());
}

TEST_CASE("Cancelling leaves no file, and what cannot be written is said", "[reports]")
{
    const QTemporaryDir folder;
    TestDesk desk(examplePlan(folder));
    ShownReports shown(desk);
    shown.show(ReportKind::Progress);
    const QString path = folder.filePath(QStringLiteral("x.pdf"));

    SECTION("cancelled")
    {
        desk.ask.files = {path};
        shown.action("savePdf").trigger();
        CHECK(shown.page.isBusy());
        CHECK_FALSE(shown.action("saveWorkbook").isEnabled());
        auto &cancel = shown.child<QPushButton>("cancel");
        CHECK(cancel.isVisibleTo(&shown.page));
        CHECK(shown.label("workText").contains(QStringLiteral("PDF")));
        cancel.click();
        shown.settle();
        CHECK_FALSE(QFile::exists(path));
        CHECK(shown.said.last()[0].toString().contains(QStringLiteral("Cancelled")));
        CHECK(desk.ask.told.isEmpty());
        CHECK(shown.action("savePdf").isEnabled());
        CHECK_FALSE(shown.child<QWidget>("work").isVisibleTo(&shown.page));
    }
    SECTION("no such folder")
    {
        desk.ask.files = {folder.filePath(QStringLiteral("gone/x.pdf"))};
        shown.trigger("savePdf");
        REQUIRE(desk.ask.told.size() == 1);
        CHECK(desk.ask.told[0].message.contains(QStringLiteral("x.pdf")));
        CHECK(shown.said.isEmpty());
    }
    SECTION("the person gives up in the dialog")
    {
        shown.trigger("savePdf");
        CHECK(shown.said.isEmpty());
    }
}

TEST_CASE("Words are looked for in the pages with the keyboard alone", "[reports]")
{
    const QTemporaryDir folder;
    TestDesk desk(examplePlan(folder));
    ShownReports shown(desk);
    REQUIRE(QTest::qWaitForWindowActive(&shown.page));
    shown.show(ReportKind::ActionPlan);
    shown.page.focusFilter();
    auto &words = shown.child<QLineEdit>("words");
    REQUIRE(words.hasFocus());
    QTest::keyClicks(&words, QStringLiteral("gelt"));
    while (shown.label("found").startsWith(QStringLiteral("Searching")) || shown.label("found").isEmpty())
        QCoreApplication::processEvents();
    CHECK(shown.label("found").startsWith(QStringLiteral("1 of ")));
    QTest::keyClick(&words, Qt::Key_Return);
    CHECK(shown.label("found").startsWith(QStringLiteral("2 of ")));
    QTest::keyClick(&words, Qt::Key_Return, Qt::ShiftModifier);
    CHECK(shown.label("found").startsWith(QStringLiteral("1 of ")));
    QTest::keyClick(&words, Qt::Key_Escape);
    CHECK(shown.view().hasFocus());
    CHECK_FALSE(shown.child<QWidget>("searchBar").isVisible());
    CHECK_FALSE(shown.page.leave());
}

TEST_CASE("Every part of the page is reached with F6 and has a name", "[reports]")
{
    const QTemporaryDir folder;
    TestDesk desk(examplePlan(folder));
    ShownReports shown(desk);
    REQUIRE(QTest::qWaitForWindowActive(&shown.page));
    desk.ask.choices = {0};
    shown.trigger("issue");
    shown.page.setFocus();
    CHECK(shown.child<QListWidget>("kinds").hasFocus());
    CHECK(shown.page.focusNextPane());
    CHECK(shown.child<QWidget>("options").isAncestorOf(shown.page.focusWidget()));
    CHECK(shown.page.focusNextPane());
    CHECK(shown.view().hasFocus());
    CHECK(shown.page.focusNextPane());
    CHECK(shown.child<QWidget>("issued").hasFocus());
    CHECK_FALSE(shown.page.focusNextPane());
    for (QWidget *widget : shown.page.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&shown.page) || widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        REQUIRE(interface);
        CHECK_FALSE(interface->text(QAccessible::Name).isEmpty());
    }
}

TEST_CASE("In a narrow window the issued reports are the other tab", "[reports]")
{
    const QTemporaryDir folder;
    TestDesk desk(examplePlan(folder));
    ShownReports shown(desk);
    auto &tabs = shown.child<QTabBar>("middleTabs");
    auto &issued = shown.child<QWidget>("issuedHead");
    CHECK_FALSE(tabs.isVisible());
    shown.page.resize(940, 520);
    shown.settle();
    CHECK(tabs.isVisible());
    CHECK(shown.view().isVisible());
    shown.page.toggleSidePanel();
    CHECK(issued.isVisibleTo(&shown.page));
    CHECK_FALSE(shown.view().isVisible());
    shown.page.preview();
    CHECK(shown.view().isVisible());
    shown.page.resize(1280, 720);
    shown.settle();
    CHECK_FALSE(tabs.isVisible());
    CHECK(issued.isVisibleTo(&shown.page));
}

TEST_CASE("The page says what was known at the end of a day, and nothing of that is issued", "[reports]")
{
    const QTemporaryDir folder;
    TestDesk desk(examplePlan(folder)); // made on 12/08/2013
    ShownReports shown(desk);
    shown.show(ReportKind::Annual);
    CHECK(shown.action("issue").isEnabled());
    auto &known = shown.child<DateEdit>("knownOn");
    const auto choose = [&](const char *day) {
        known.type(QString::fromLatin1(day));
        known.commit();
        shown.settle();
    };
    choose("01/01/2013"); // the file's history begins later
    CHECK(desk.ask.told.size() == 1);
    CHECK(shown.action("issue").isEnabled());
    CHECK_FALSE(known.value().value().isValid());
    choose("12/08/2013"); // today: what is known now
    CHECK(desk.ask.told.size() == 1);
    CHECK_FALSE(shown.text().contains(QStringLiteral("As known on")));
}
