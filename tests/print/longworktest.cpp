// SPDX-License-Identifier: GPL-3.0-or-later
// Long documents: told how far they are, given up, laid out in one thread and painted in another.
#include "core/print/layout.h"
#include "core/print/painter.h"
#include "core/print/pdf.h"
#include "tests/print/sample.h"
#include "tests/support/need.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <memory>

using namespace gelt;
using namespace gelt::print;

namespace {

const Clock clockOfTest = Clock::fixed({1'376'322'067'250});

report::Document longOne() { return sample::document({sample::grid(2'000)}); }

} // namespace

TEST_CASE("A long document says how far it is, and whoever gives it up gets none", "[print][long]")
{
    std::vector<int> told;
    const std::optional<Pages> whole = layOut(longOne(), [&](int percent) {
        told.push_back(percent);
        return true;
    });
    REQUIRE(whole);
    CHECK(whole->count() == layOut(longOne()).count());
    REQUIRE(told.size() > 5);
    CHECK(std::ranges::is_sorted(told));
    CHECK(told.front() >= 0);
    CHECK(told.back() <= 100);

    int asked = 0;
    CHECK_FALSE(layOut(longOne(), [&](int) { return ++asked < 3; }));
    CHECK(asked == 3);
}

TEST_CASE("Pages that one thread laid out are painted the same in another", "[print][long]")
{
    const report::Document document = sample::document({sample::grid(120), sample::lines(3, QStringLiteral("Ωmega año 日"))});
    const Pages here = layOut(document);
    std::unique_ptr<Pages> handed;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        Pages made = layOut(document);
        (void)made.page(0);
        made.leaveThread();
        handed = std::make_unique<Pages>(std::move(made));
    }));
    thread->start();
    REQUIRE(thread->wait()); // its fonts end with it
    REQUIRE(handed->count() == here.count());
    handed->enterThread();
    for (int i = 0; i < here.count(); ++i) {
        CHECK(handed->page(i).texts == here.page(i).texts);
        CHECK(imageOf(handed->page(i), handed->fonts(), 40) == imageOf(here.page(i), here.fonts(), 40));
    }
}

TEST_CASE("A PDF that is given up leaves nothing, and a file that stood there is as it was", "[print][long]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.pdf"));
    const int until = GENERATE(0, 40, 60, 90);
    const auto givesUp = [until](int percent) { return percent < until; };

    const Result<> fresh = writePdf(longOne(), path, clockOfTest, givesUp);
    REQUIRE_FALSE(fresh);
    CHECK(fresh.error().code == ErrorCode::Cancelled);
    CHECK(QDir(folder.path()).isEmpty());

    QFile before(path);
    REQUIRE(before.open(QIODevice::WriteOnly));
    before.write("as it was");
    before.close();
    CHECK_FALSE(writePdf(longOne(), path, clockOfTest, givesUp));
    REQUIRE(before.open(QIODevice::ReadOnly));
    CHECK(before.readAll() == "as it was");
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("x.pdf")});
    CHECK_FALSE(pdfBytes(longOne(), clockOfTest, givesUp));
}

TEST_CASE("Whether progress is told changes no byte of a PDF", "[print][long]")
{
    const report::Document document = sample::document({sample::grid(90)});
    int last = 0;
    const QByteArray told = need(pdfBytes(document, clockOfTest, [&](int percent) {
        last = percent;
        return true;
    }));
    CHECK(told == need(pdfBytes(document, clockOfTest)));
    CHECK(last >= 90);
}
