// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/slides.h"

#include "core/print/pdf.h"
#include "core/print/slidecanvas.h"
#include "core/report/presentation.h"
#include "core/report/slidetext.h"
#include "tests/print/sample.h"
#include "tests/report/workedexample.h"
#include "tests/support/need.h"

#include <QBuffer>

#include <set>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

using namespace gelt;
using namespace gelt::print;

namespace {

const QDate cutOff(2012, 12, 31);

QByteArray photograph(QSize size, const char *format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor(40, 120, 160));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

/// Three photographs, challenges for everybody, and words of the year; all of them long.
PlanContents fullOf(PlanContents contents)
{
    const QString words =
        QStringLiteral("Levantamiento y actualización permanente de los procedimientos de todas las dependencias");
    for (qint64 id = 1; id <= 3; ++id) {
        Evidence evidence;
        evidence.id = EvidenceId{id};
        evidence.kind = EvidenceKind::Photograph;
        evidence.title = words;
        evidence.date = QDate(2012, 6, static_cast<int>(id));
        evidence.sha256 = QByteArray(32, 'x');
        contents.evidence.push_back(evidence);
        EvidenceLink link;
        link.evidence = evidence.id;
        link.activity = ActivityId{1};
        contents.evidenceLinks.push_back(link);
    }
    for (const Party party : {Party::Committee, Party::Administration, Party::Community}) {
        for (int i = 0; i < 4; ++i) {
            Challenge challenge;
            challenge.year = 2012;
            challenge.party = party;
            challenge.challenge = words;
            challenge.responsibility = QString(120, u'M');
            challenge.due = words;
            contents.challenges.push_back(challenge);
        }
    }
    YearTexts texts;
    texts.year = 2012;
    texts.achievements = words + u'\n' + QString(300, u'W');
    texts.difficulties = words;
    contents.yearTexts = {texts};
    return contents;
}

report::Document slidesOf(const PlanContents &contents)
{
    // One of the three is no picture.
    const report::Pictures pictures = [](EvidenceId id) {
        return id.value == 2 ? QByteArray("no picture") : photograph({400, 300}, "JPEG");
    };
    return report::presentation(contents, measure(contents, cutOff), {}, QLocale::c(), pictures);
}

/// Every plan that a presentation may have to show.
PlanContents anyPlan()
{
    switch (GENERATE(range(0, 7))) {
    case 0:
        return test::workedExample();
    case 1:
        return test::workedExampleReported();
    case 2:
        return fullOf(test::workedExampleReported());
    case 3:
        return test::withFortyPhases();
    case 4:
        return fullOf(test::withLongNames(test::workedExampleReported()));
    case 5:
        return fullOf(test::withLongNames(test::withFortyPhases()));
    default:
        break;
    }
    PlanContents empty = test::workedExample();
    empty.activities.clear();
    return empty;
}

const report::Slide &slideAt(const report::Document &document, int index)
{
    return std::get<report::Slide>(document.sections.at(0).blocks.at(static_cast<std::size_t>(index)));
}

} // namespace

TEST_CASE("Each slide is a page of 16:9 with a bookmark", "[slides]")
{
    const report::Document document = slidesOf(fullOf(test::workedExampleReported()));
    const Pages pages = layOut(document);
    REQUIRE(pages.count() == static_cast<int>(document.sections.at(0).blocks.size()));
    REQUIRE(pages.outline().size() == static_cast<std::size_t>(pages.count()));
    for (int i = 0; i < pages.count(); ++i) {
        CHECK(pages.frame(i).size == QSizeF(960, 540));
        const OutlineEntry &entry = pages.outline()[static_cast<std::size_t>(i)];
        CHECK(entry.page == i);
        CHECK(entry.level == 1);
        CHECK(entry.title.startsWith(slideAt(document, i).title.simplified()));
    }
}

TEST_CASE("Nothing on a slide is small, outside its margins or over another text", "[slides]")
{
    const report::Document document = slidesOf(anyPlan());
    const Pages pages = layOut(document);
    for (int i = 0; i < pages.count(); ++i) {
        const Page page = pages.page(i);
        INFO("slide " << i + 1 << ": " << slideAt(document, i).title.toStdString());
        const QRectF sheet(QPointF(), page.frame.size);
        const QRectF within = sheet.adjusted(mm(17.9), mm(7), -mm(13.9), -mm(6.9));
        for (std::size_t a = 0; a < page.texts.size(); ++a) {
            const QRectF bounds = page.texts[a].bounds();
            INFO(page.texts[a].text.toStdString());
            CHECK(page.texts[a].sizePt >= 24);
            CHECK(within.contains(bounds));
            for (std::size_t b = a + 1; b < page.texts.size(); ++b) {
                INFO("and " << page.texts[b].text.toStdString());
                CHECK_FALSE(bounds.adjusted(0.1, 0.1, -0.1, -0.1).intersects(page.texts[b].bounds()));
            }
            for (const IconBox &icon : page.icons)
                CHECK_FALSE(bounds.intersects(icon.rect));
            for (const PictureBox &picture : page.pictures)
                CHECK_FALSE(bounds.intersects(picture.rect));
        }
        for (const IconBox &icon : page.icons)
            CHECK(within.contains(icon.rect));
        for (const PictureBox &picture : page.pictures)
            CHECK(sheet.contains(picture.rect));
        for (const Shape &shape : page.shapes) {
            if (const auto *fill = std::get_if<Fill>(&shape))
                CHECK(sheet.contains(fill->rect));
            if (const auto *bar = std::get_if<HatchedBar>(&shape))
                CHECK(within.contains(bar->rect));
        }
    }
}

TEST_CASE("A title takes two lines at most, and a slide few words besides it", "[slides]")
{
    const report::Document document = slidesOf(anyPlan());
    const Pages pages = layOut(document);
    for (int i = 1; i + 1 < pages.count(); ++i) { // covers apart
        const Page page = pages.page(i);
        INFO("slide " << i + 1 << ": " << slideAt(document, i).title.toStdString());
        std::set<double> titleLines;
        int words = 0;
        for (const TextBox &box : page.texts) {
            if (box.sizePt == 40)
                titleLines.insert(box.baseline.y());
            else if (box.baseline.y() < page.frame.size.height() - mm(20))
                words += report::slideWords(box.text);
        }
        CHECK(titleLines.size() >= 1);
        CHECK(titleLines.size() <= 2);
        CHECK(words <= report::mostSlideWords);
    }
}

TEST_CASE("A further slide says which it is even where its title is cut", "[slides]")
{
    report::Slide slide;
    slide.title = QStringLiteral("una sentencia que no termina ").repeated(20);
    slide.part = QStringLiteral("(2\u00A0de\u00A02)");
    report::Document document = sample::document({slide}, report::Orientation::Landscape);
    document.paper = report::Paper::Slides;
    QStringList words;
    for (const TextBox &box : layOut(document).page(0).texts)
        words << box.text;
    const QString all = words.join(u' ');
    CHECK(all.contains(QStringLiteral("…")));
    CHECK(all.contains(QStringLiteral("(2\u00A0de\u00A02)")));
}

TEST_CASE("A photograph that cannot be read leaves its words and a sentence", "[slides]")
{
    report::Slide slide;
    slide.title = QStringLiteral("Fotos");
    slide.body = report::SlidePhotos{
        {{QByteArray("GIF89a\1\0\1\0"), QStringLiteral("Taller"), {}, {}, QStringLiteral("no se puede mostrar")},
         {photograph({300, 200}, "PNG"), QStringLiteral("Feria"), {}, {}, {}}}};
    report::Document document = sample::document({slide}, report::Orientation::Landscape);
    document.paper = report::Paper::Slides;
    const Page page = layOut(document).page(0);
    CHECK(page.pictures.size() == 1);
    CHECK(page.pictures[0].photograph);
    sample::boxOf(page, QStringLiteral("no se puede mostrar"));
    sample::boxOf(page, QStringLiteral("Taller"));
}

TEST_CASE("Pictures of a plan file are decoded within bounds or not at all", "[slides]")
{
    CHECK(boundedPicture(photograph({3000, 1000}, "JPEG"), {600, 600}).size() == QSize(600, 200));
    CHECK(boundedPicture(photograph({30, 10}, "PNG"), {600, 600}).size() == QSize(30, 10));
    CHECK(boundedPicture(photograph({30, 10}, "BMP"), {600, 600}).isNull());
    CHECK(boundedPicture({}, {600, 600}).isNull());
    CHECK(boundedPicture("not a picture", {600, 600}).isNull());
    // A head that promises 60,000 × 60,000 pixels.
    QByteArray huge = photograph({30, 10}, "PNG");
    huge.replace(16, 8, QByteArray::fromHex("0000ea600000ea60"));
    CHECK(boundedPicture(huge, {600, 600}).isNull());
    QByteArray cut = photograph({800, 600}, "PNG");
    cut.truncate(cut.size() / 3);
    boundedPicture(cut, {600, 600}); // whatever it shows, it comes back
}

TEST_CASE("Slides become a PDF of as many pages, all of 16:9", "[slides]")
{
    const report::Document document = slidesOf(fullOf(test::workedExampleReported()));
    const QByteArray bytes = need(pdfBytes(document, Clock::fixed({1'376'322'067'250})));
    QPDF pdf;
    pdf.processMemoryFile("slides", bytes.constData(), static_cast<size_t>(bytes.size()));
    const auto all = QPDFPageDocumentHelper(pdf).getAllPages();
    CHECK(all.size() == document.sections.at(0).blocks.size());
    for (QPDFPageObjectHelper page : all) {
        const auto box = page.getMediaBox().getArrayAsRectangle();
        CHECK(box.urx - box.llx == Approx(960));
        CHECK(box.ury - box.lly == Approx(540));
    }
}
