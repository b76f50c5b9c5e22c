// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/pdf.h"
#include "tests/print/sample.h"
#include "tests/support/need.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <cmath>
#include <memory>

using namespace gelt;
using namespace gelt::print;

namespace {

const Clock clockOfTest = Clock::fixed({1'376'322'067'250}); // 2013-08-12T15:41:07.250Z

report::Document rich()
{
    report::Grid table = sample::grid(60, QStringLiteral("Afiliación «fi fl ffi» pingüino"));
    table.rows.insert(table.rows.begin(), sample::row(report::RowKind::Group, {QStringLiteral("PHASE A"), {}, {}}));
    table.rows[2].cells[1].icon = report::Icon::Overdue;
    const report::BarChart chart{
        QStringLiteral("Progress"),
        QStringLiteral("A 40"),
        {{QStringLiteral("A"), 40, 20, QStringLiteral("40 planned"), QStringLiteral("20 done"), false}}};
    report::Document document = sample::document({report::Heading{1, QStringLiteral("1"), QStringLiteral("Summary")},
                                                  report::Heading{2, {}, QStringLiteral("Año & <más>")}, table,
                                                  report::Heading{1, {}, QStringLiteral("Last")}, chart});
    document.title = QStringLiteral("Informe «2012» & más");
    document.author = QStringLiteral("Comité GEL-T");
    document.subject = QStringLiteral("Cumplimiento");
    return document;
}

/// The file as libqpdf reads it; the bytes live with it.
struct Read {
    QByteArray bytes;
    std::unique_ptr<QPDF> pdf = std::make_unique<QPDF>();

    explicit Read(QByteArray all)
        : bytes(std::move(all))
    {
        pdf->processMemoryFile("test", bytes.constData(), static_cast<size_t>(bytes.size()));
    }
};

QString utf8(QPDFObjectHandle object) { return QString::fromStdString(object.getUTF8Value()); }

std::vector<QPDFObjectHandle> fontsOf(QPDF &pdf)
{
    std::vector<QPDFObjectHandle> fonts;
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (object.isDictionaryOfType("/Font", "/Type0"))
            fonts.push_back(object);
    }
    return fonts;
}

} // namespace

TEST_CASE("A PDF says its title, language, dates and where its parts are", "[pdf]")
{
    Read read(need(pdfBytes(rich(), clockOfTest)));
    QPDFObjectHandle root = read.pdf->getRoot();
    CHECK(utf8(root.getKey("/Lang")) == QStringLiteral("es-CO"));
    CHECK(root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
    QPDFObjectHandle info = read.pdf->getTrailer().getKey("/Info");
    CHECK(utf8(info.getKey("/Title")) == QStringLiteral("Informe «2012» & más"));
    CHECK(utf8(info.getKey("/Author")) == QStringLiteral("Comité GEL-T"));
    CHECK(utf8(info.getKey("/Subject")) == QStringLiteral("Cumplimiento"));
    CHECK(utf8(info.getKey("/CreationDate")) == QStringLiteral("D:20130812154107Z"));

    const auto buffer = root.getKey("/Metadata").getStreamData();
    const QString xmp = QString::fromUtf8(reinterpret_cast<const char *>(buffer->getBuffer()),
                                          static_cast<qsizetype>(buffer->getSize()));
    CHECK(xmp.contains(QStringLiteral("<pdfaid:part>2</pdfaid:part>")));
    CHECK(xmp.contains(QStringLiteral("2013-08-12T15:41:07Z")));
    CHECK(xmp.contains(QStringLiteral("Informe «2012» &amp; más")));
    CHECK(read.bytes.startsWith("%PDF-1.7"));

    QPDFOutlineDocumentHelper outline(*read.pdf);
    std::vector<QPDFOutlineObjectHelper> top = outline.getTopLevelOutlines();
    REQUIRE(top.size() == 2);
    CHECK(QString::fromStdString(top[1].getTitle()) == QStringLiteral("Last"));
    REQUIRE(top[0].getKids().size() == 1);
    CHECK(QString::fromStdString(top[0].getKids()[0].getTitle()) == QStringLiteral("Año & <más>"));
    CHECK(QString::fromStdString(top[0].getKids()[0].getKids().at(0).getTitle()) == QStringLiteral("PHASE A"));
    const auto pages = QPDFPageDocumentHelper(*read.pdf).getAllPages();
    REQUIRE(pages.size() >= 2);
    CHECK(top[1].getDestPage().getObjectID() == pages.back().getObjectHandle().getObjectID());
}

TEST_CASE("No number in a PDF's pages is larger than PDF/A-1 allows", "[pdf]")
{
    report::Document document = rich();
    document.paper = report::Paper::Oficio;
    document.sections.push_back({report::Orientation::Landscape, {sample::grid(40)}});
    Read read(need(pdfBytes(document, clockOfTest)));
    for (QPDFPageObjectHelper page : QPDFPageDocumentHelper(*read.pdf).getAllPages()) {
        const auto data = page.getObjectHandle().getKey("/Contents").getStreamData(qpdf_dl_generalized);
        const QByteArray text(reinterpret_cast<const char *>(data->getBuffer()),
                              static_cast<qsizetype>(data->getSize()));
        for (const QByteArray &word : text.simplified().split(' ')) {
            bool isNumber = false;
            const double number = word.toDouble(&isNumber);
            if (isNumber && std::abs(number) > 32767)
                FAIL(word.toStdString());
        }
    }
}

TEST_CASE("Every font of a PDF is a subset of the shipped family and lies in it", "[pdf]")
{
    Read read(need(pdfBytes(rich(), clockOfTest)));
    const std::vector<QPDFObjectHandle> fonts = fontsOf(*read.pdf);
    REQUIRE(fonts.size() >= 2);
    for (QPDFObjectHandle font : fonts) {
        QPDFObjectHandle glyphs = font.getKey("/DescendantFonts").getArrayItem(0);
        CHECK(glyphs.getKey("/FontDescriptor").getKey("/FontFile2").isStream());
        const std::string name = font.getKey("/BaseFont").getName();
        CHECK(QString::fromStdString(name).contains(QStringLiteral("+LiberationSans")));
        CHECK(glyphs.getKey("/FontDescriptor").getKey("/FontName").getName() == name);
    }
}

TEST_CASE("In a PDF a blank is a blank and a letter a letter for who searches it", "[pdf]")
{
    Read read(need(pdfBytes(rich(), clockOfTest)));
    for (QPDFObjectHandle font : fontsOf(*read.pdf)) {
        const auto data = font.getKey("/ToUnicode").getStreamData();
        const QByteArray map =
            QByteArray(reinterpret_cast<const char *>(data->getBuffer()), static_cast<qsizetype>(data->getSize()))
                .toLower();
        CHECK(map.contains("<0020>"));
        // Codes may be 0009; what they mean stands in brackets.
        for (qsizetype at = map.indexOf('['); at >= 0; at = map.indexOf('[', at + 1)) {
            const QByteArray means = map.sliced(at, map.indexOf(']', at) - at);
            CHECK_FALSE(means.contains("<0009>"));
            CHECK_FALSE(means.contains("<fb01>"));
        }
    }
}

TEST_CASE("The text of a PDF can be copied word for word", "[pdf]")
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (program.isEmpty()) {
        WARN("pdftotext is not installed: not checked");
        return;
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    need(writePdf(rich(), path, clockOfTest));
    QProcess process;
    process.start(program, {QStringLiteral("-layout"), QStringLiteral("-enc"), QStringLiteral("UTF-8"), path,
                            QStringLiteral("-")});
    REQUIRE(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    CHECK(text.contains(QStringLiteral("Table 1. Afiliación «fi fl ffi» pingüino")));
    CHECK(text.contains(QStringLiteral("thing60")));
    CHECK(text.contains(QStringLiteral("Page 2 of")));
    CHECK_FALSE(text.contains(u'\t'));
}

TEST_CASE("The same document at the same moment is the same file", "[pdf]")
{
    const QByteArray first = need(pdfBytes(rich(), clockOfTest));
    for (int i = 0; i < 3; ++i)
        CHECK(need(pdfBytes(rich(), clockOfTest)) == first);
    CHECK(need(pdfBytes(rich(), Clock::fixed({1'400'000'000'000}))) != first);
}

TEST_CASE("A PDF that cannot be written leaves what was there and names the place", "[pdf]")
{
    const QTemporaryDir folder;
    SECTION("in a folder that does not exist")
    {
        const QString path = folder.filePath(QStringLiteral("none/a.pdf"));
        const Result<> done = writePdf(rich(), path, clockOfTest);
        REQUIRE_FALSE(done);
        CHECK(done.error().message.contains(QStringLiteral("a.pdf")));
        CHECK_FALSE(QFile::exists(path));
    }
    SECTION("over a folder")
    {
        const Result<> done = writePdf(rich(), folder.path(), clockOfTest);
        REQUIRE_FALSE(done);
        CHECK(done.error().code == ErrorCode::Invalid);
    }
    SECTION("on a full disk")
    {
        if (!QFile::exists(QStringLiteral("/dev/full"))) {
            WARN("there is no /dev/full: not checked");
            return;
        }
        CHECK_FALSE(writePdf(rich(), QStringLiteral("/dev/full"), clockOfTest));
    }
}

TEST_CASE("Each sheet of a PDF has its own size", "[pdf]")
{
    report::Document document = rich();
    document.paper = report::Paper::Oficio;
    document.sections.push_back({report::Orientation::Landscape, {sample::lines(2)}});
    Read read(need(pdfBytes(document, clockOfTest)));
    const auto pages = QPDFPageDocumentHelper(*read.pdf).getAllPages();
    const auto width = [&](std::size_t i) {
        QPDFPageObjectHelper page = pages.at(i);
        return page.getMediaBox().getArrayItem(2).getNumericValue();
    };
    CHECK(width(0) == Approx(612).margin(1));
    CHECK(width(pages.size() - 1) == Approx(935).margin(1));
}
