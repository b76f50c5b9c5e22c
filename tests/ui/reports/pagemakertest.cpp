// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/pagemaker.h"

#include "tests/support/catch.h"
#include "tests/ui/print/documents.h"

#include <QCoreApplication>
#include <QSemaphore>
#include <QSignalSpy>
#include <QThread>

using namespace gelt;

namespace {

report::Document rows(std::size_t count, const QString &word)
{
    report::Document document = shortDocument(word);
    report::Grid grid;
    grid.columns = {{word, report::ColumnKind::Text, 0, 24}};
    for (std::size_t i = 0; i < count; ++i)
        grid.rows.push_back({report::RowKind::Data, {report::Cell(QStringLiteral("%1 %2").arg(word).arg(i))}});
    document.sections = {{report::Orientation::Portrait, {grid}}};
    return document;
}

/// What is wanted is told by the year alone.
PagesWanted wantedOf(int year)
{
    PagesWanted wanted;
    wanted.request.year = year;
    return wanted;
}

QString textOf(const print::Pages &pages, int index)
{
    QString text;
    for (const print::TextBox &box : pages.page(index).texts)
        text += box.text + u' ';
    return text;
}

void wait(const PageMaker &maker)
{
    while (maker.isBusy())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

} // namespace

TEST_CASE("Pages are made in another thread and shown in the window's", "[reports]")
{
    QThread *madeIn = nullptr;
    PageMaker maker([&](const PagesWanted &) {
        madeIn = QThread::currentThread();
        return manyPages(3);
    });
    std::shared_ptr<const print::Pages> pages;
    QObject::connect(&maker, &PageMaker::made, &maker, [&](const auto &made) { pages = made; });
    QSignalSpy begun(&maker, &PageMaker::begun);
    maker.make(wantedOf(2013));
    CHECK(maker.isBusy());
    wait(maker);
    REQUIRE(pages);
    CHECK(madeIn != QThread::currentThread());
    CHECK(pages->count() == 3);
    CHECK(textOf(*pages, 2).contains(QStringLiteral("page3")));
    CHECK(begun.isEmpty()); // it is short
}

TEST_CASE("Of a long document the first pages come before all of them, and progress is told", "[reports]")
{
    PageMaker maker([](const PagesWanted &) { return rows(3'000, QStringLiteral("row")); });
    std::vector<int> counts;
    QString first;
    QObject::connect(&maker, &PageMaker::begun, &maker, [&](const auto &pages) {
        counts.push_back(pages->count());
        first = textOf(*pages, 0);
    });
    QObject::connect(&maker, &PageMaker::made, &maker, [&](const auto &pages) {
        counts.push_back(pages->count());
        CHECK(textOf(*pages, 1) != first);
    });
    QSignalSpy progress(&maker, &PageMaker::progressed);
    maker.make(wantedOf(2013));
    wait(maker);
    REQUIRE(counts.size() == 2);
    CHECK(counts[0] >= 1);
    CHECK(counts[0] < 5);
    CHECK(counts[1] > 40);
    CHECK(first.contains(QStringLiteral("row 0")));
    CHECK(progress.size() > 3);
}

TEST_CASE("Of a large plan the first page comes before the document is made", "[reports]")
{
    QSemaphore isSeen;
    std::vector<std::size_t> beginnings;
    PageMaker maker([&](const PagesWanted &wanted) {
        beginnings.push_back(wanted.request.beginning);
        if (wanted.request.beginning == 0)
            isSeen.acquire();
        return shortDocument(wanted.request.beginning > 0 ? QStringLiteral("first") : QStringLiteral("whole"));
    });
    QStringList shown;
    QObject::connect(&maker, &PageMaker::begun, &maker, [&](const auto &pages) {
        shown.append(pages->document().title);
        isSeen.release();
    });
    QObject::connect(&maker, &PageMaker::made, &maker, [&](const auto &pages) { shown.append(pages->document().title); });
    PagesWanted wanted = wantedOf(2013);
    auto contents = std::make_shared<PlanContents>();
    contents->activities.resize(10'000);
    wanted.contents = contents;
    maker.make(wanted);
    wait(maker);
    REQUIRE(beginnings.size() == 2);
    CHECK(beginnings[0] > 0);
    CHECK(beginnings[1] == 0);
    CHECK(shown == QStringList{QStringLiteral("first"), QStringLiteral("whole")});
}

TEST_CASE("What makes a document is told that nobody wants it any more", "[reports]")
{
    QSemaphore begun;
    QSemaphore isTold;
    auto maker = std::make_unique<PageMaker>([&](const PagesWanted &wanted) {
        begun.release();
        while (wanted.isWanted())
            QThread::yieldCurrentThread();
        isTold.release();
        return shortDocument(QStringLiteral("late"));
    });
    maker->make(wantedOf(1));
    begun.acquire();
    maker.reset();
    CHECK(isTold.available() == 1);
}

TEST_CASE("What is asked for meanwhile comes next, and of several only the last", "[reports]")
{
    QSemaphore mayGoOn;
    std::vector<int> made;
    PageMaker maker([&](const PagesWanted &wanted) {
        made.push_back(wanted.request.year);
        mayGoOn.acquire();
        return shortDocument(QString::number(wanted.request.year));
    });
    QStringList shown;
    QObject::connect(&maker, &PageMaker::made, &maker, [&](const auto &pages) { shown.append(pages->document().title); });
    for (const int year : {1, 2, 3})
        maker.make(wantedOf(year));
    mayGoOn.release(2);
    wait(maker);
    CHECK(made == std::vector<int>{1, 3});
    CHECK(shown == QStringList{QStringLiteral("3")});
}

TEST_CASE("Nothing comes of what was cancelled, and the next one does", "[reports]")
{
    QSemaphore mayGoOn;
    PageMaker maker([&](const PagesWanted &wanted) {
        mayGoOn.acquire();
        return shortDocument(QString::number(wanted.request.year));
    });
    QStringList shown;
    QObject::connect(&maker, &PageMaker::made, &maker, [&](const auto &pages) { shown.append(pages->document().title); });
    QSignalSpy busy(&maker, &PageMaker::busyChanged);
    maker.make(wantedOf(1));
    maker.cancel();
    CHECK_FALSE(maker.isBusy());
    CHECK(busy.size() == 2);
    maker.make(wantedOf(2));
    CHECK(maker.isBusy());
    mayGoOn.release(2);
    wait(maker);
    CHECK(shown == QStringList{QStringLiteral("2")});
}

TEST_CASE("A page that goes while pages are made waits for them and nothing else", "[reports]")
{
    QSemaphore begun;
    auto maker = std::make_unique<PageMaker>([&](const PagesWanted &) {
        begun.release();
        return rows(100'000, QStringLiteral("row"));
    });
    QSignalSpy made(maker.get(), &PageMaker::made);
    maker->make(wantedOf(1));
    begun.acquire();
    maker.reset();
    CHECK(made.isEmpty());
}
