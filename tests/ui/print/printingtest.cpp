// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printing.h"

#include "core/base/file.h"
#include "core/print/layout.h"
#include "tests/support/catch.h"
#include "tests/support/need.h"
#include "tests/ui/print/documents.h"
#include "tests/ui/support/scriptedask.h"

#include <QDir>
#include <QPrinter>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace gelt;

namespace {

/// A computer with the printers that a test names, and a person who chooses as it says.
class TestPrinting : public Printing {
public:
    using Printing::Printing;

    QStringList names{QStringLiteral("Laser")};
    bool agrees = true;
    QString toFile;
    std::function<void(QPrinter &)> also;
    int pagesOffered = 0;
    QPageLayout offered;

protected:
    QStringList printers() const override { return names; }
    bool choose(QWidget *, QPrinter &printer, int pages) override
    {
        pagesOffered = pages;
        offered = printer.pageLayout();
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(toFile);
        if (also)
            also(printer);
        return agrees;
    }
};

/// Keeps what files were asked for.
class NotingAsk : public ScriptedAsk {
public:
    QList<FileQuestion> fileQuestions;
    QString fileToWrite(QWidget *parent, const FileQuestion &question) override
    {
        fileQuestions.append(question);
        return ScriptedAsk::fileToWrite(parent, question);
    }
};

struct Office {
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("s.ini"))};
    NotingAsk ask;
    Clock clock = Clock::fixed(*Instant::fromIso(u"2013-08-12T15:41:07Z"));
    TestPrinting printing{settings, ask, clock};

    QString path(const QString &name) const { return folder.filePath(name); }
};

/// The sizes of a PDF's sheets in whole points: "792 x 612".
QStringList sheetsOf(const QString &path)
{
    QStringList sheets;
    const QString text = QString::fromLatin1(need(readFile(path, 50 << 20)));
    static const QRegularExpression box(QStringLiteral(R"(/MediaBox \[\s*0 0 ([\d.]+) ([\d.]+)\s*\])"));
    for (auto each = box.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        sheets << QStringLiteral("%1 x %2")
                      .arg(qRound(match.captured(1).toDouble()))
                      .arg(qRound(match.captured(2).toDouble()));
    }
    return sheets;
}

} // namespace

TEST_CASE("Each page goes on a sheet of its own size and orientation", "[ui][print]")
{
    Office office;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(office.path(QStringLiteral("out.pdf")));
    const print::Pages pages = print::layOut(twoOrientations(report::Paper::Letter));
    need(printPages(pages, printer));
    CHECK(sheetsOf(office.path(QStringLiteral("out.pdf")))
          == QStringList{QStringLiteral("612 x 792"), QStringLiteral("792 x 612"), QStringLiteral("792 x 612")});
}

TEST_CASE("Only the pages that were asked for are printed, as often as asked", "[ui][print]")
{
    Office office;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(office.path(QStringLiteral("out.pdf")));
    const print::Pages pages = print::layOut(twoOrientations(report::Paper::Letter));
    SECTION("a range")
    {
        printer.setPrintRange(QPrinter::PageRange);
        printer.setFromTo(2, 2);
        need(printPages(pages, printer));
        CHECK(sheetsOf(office.path(QStringLiteral("out.pdf"))) == QStringList{QStringLiteral("792 x 612")});
    }
    SECTION("a range beyond the end, as far as there are pages")
    {
        printer.setPrintRange(QPrinter::PageRange);
        printer.setFromTo(3, 9);
        need(printPages(pages, printer));
        CHECK(sheetsOf(office.path(QStringLiteral("out.pdf"))).size() == 1);
    }
    SECTION("copies, where the printer makes none itself")
    {
        printer.setCopyCount(2);
        const bool byPrinter = printer.supportsMultipleCopies();
        need(printPages(pages, printer));
        CHECK(sheetsOf(office.path(QStringLiteral("out.pdf"))).size() == (byPrinter ? 3 : 6));
    }
}

TEST_CASE("A printer that does not begin is told of, not waited for", "[ui][print]")
{
    Office office;
    office.printing.toFile = office.path(QStringLiteral("no/such/folder/out.pdf"));
    office.printing.also = [](QPrinter &printer) {
        printer.setPrintRange(QPrinter::PageRange);
        printer.setFromTo(1, 1);
    };
    CHECK_FALSE(office.printing.print(nullptr, shortDocument()));
    REQUIRE(office.ask.told.size() == 1);
    CHECK(office.ask.told[0].code == ErrorCode::Io);
}

TEST_CASE("The dialog is offered the document's pages and its paper", "[ui][print]")
{
    Office office;
    office.printing.agrees = false;
    CHECK_FALSE(office.printing.print(nullptr, twoOrientations(report::Paper::A4)));
    CHECK(office.printing.pagesOffered == 3);
    CHECK(office.printing.offered.pageSize().id() == QPageSize::A4);
    CHECK(office.ask.told.isEmpty()); // giving up is no failure
}

TEST_CASE("Printing the whole document to a file writes the archival PDF", "[ui][print]")
{
    Office office;
    office.printing.toFile = office.path(QStringLiteral("out.pdf"));
    CHECK(office.printing.print(nullptr, shortDocument()));
    CHECK(need(readFile(office.printing.toFile, 50 << 20)).contains("pdfaid"));
}

TEST_CASE("A computer without printers says so and offers a PDF", "[ui][print]")
{
    Office office;
    office.printing.names.clear();
    SECTION("which is written where the person says")
    {
        office.ask.choices = {0};
        office.ask.files = {office.path(QStringLiteral("saved.pdf"))};
        CHECK(office.printing.print(nullptr, shortDocument()));
        CHECK(QFile::exists(office.path(QStringLiteral("saved.pdf"))));
    }
    SECTION("or not")
    {
        CHECK_FALSE(office.printing.print(nullptr, shortDocument()));
        CHECK(office.ask.told.isEmpty());
    }
    REQUIRE(office.ask.questions.size() == 1);
    CHECK(office.ask.questions[0].text == QStringLiteral("This computer has no printer."));
}

TEST_CASE("A PDF is suggested under the document's title, where the last one went", "[ui][print]")
{
    Office office;
    NotingAsk &ask = office.ask;
    ask.files = {office.path(QStringLiteral("a.pdf")), {}};
    CHECK(office.printing.savePdf(nullptr, shortDocument(QStringLiteral("Plan 1/2: \"x\"")))
          == office.path(QStringLiteral("a.pdf")));
    CHECK(office.printing.savePdf(nullptr, shortDocument(QStringLiteral("Plan 1/2: \"x\""))).isEmpty());
    REQUIRE(ask.fileQuestions.size() == 2);
    CHECK(ask.fileQuestions[0].suffix == QStringLiteral("pdf"));
    CHECK(ask.fileQuestions[1].folder == office.path(QStringLiteral("Plan 1-2- -x-.pdf")));
}

TEST_CASE("A PDF that cannot be written is told of", "[ui][print]")
{
    Office office;
    office.ask.files = {office.path(QStringLiteral("no/such/folder/a.pdf"))};
    CHECK(office.printing.savePdf(nullptr, shortDocument()).isEmpty());
    CHECK(office.ask.told.size() == 1);
}

TEST_CASE("The paper of this computer is remembered by its name", "[ui][print]")
{
    Office office;
    CHECK(paperOf(office.settings) == report::Paper::Letter);
    for (const report::Paper paper : {report::Paper::Oficio, report::Paper::A4, report::Paper::Letter}) {
        rememberPaper(office.settings, paper);
        CHECK(paperOf(office.settings) == paper);
    }
    office.settings.set(setting::paper, QStringLiteral("papyrus"));
    CHECK(paperOf(office.settings) == report::Paper::Letter);
}
