// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/layout.h"
#include "core/print/fonts.h"
#include "core/print/icons.h"
#include "core/print/painter.h"
#include "tests/print/sample.h"

#include <QBuffer>
#include <QPainter>

#include <set>

using namespace gelt;
using namespace gelt::print;
using sample::document;

namespace {

report::Heading heading(int level, const QString &number, const QString &text) { return {level, number, text}; }

QByteArray png(const QSize &size)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(QColor(200, 20, 20, 128));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

TEST_CASE("An empty document is one empty page with its foot", "[layout]")
{
    const Pages pages = layOut({});
    REQUIRE(pages.count() == 1);
    CHECK(sample::textsOf(pages.page(0)).isEmpty());
    const Page page = pages.page(0);
    CHECK(sample::boxOf(page, QStringLiteral("1")).face == Face::Bold);
    CHECK(pages.outline().empty());
}

TEST_CASE("Sheets have the sizes and margins of their paper", "[layout]")
{
    struct Row {
        report::Paper paper;
        report::Orientation orientation;
        QSizeF sheet;
        QSizeF text;
    };
    const auto row =
        GENERATE(Row{report::Paper::Letter, report::Orientation::Portrait, {215.9, 279.4}, {165.9, 229.4}},
                 Row{report::Paper::Letter, report::Orientation::Landscape, {279.4, 215.9}, {249.4, 165.9}},
                 Row{report::Paper::Oficio, report::Orientation::Portrait, {216, 330}, {166, 280}},
                 Row{report::Paper::A4, report::Orientation::Landscape, {297, 210}, {267, 160}});
    const PageFrame frame = pageFrame(row.paper, row.orientation);
    CHECK(frame.size.width() == Approx(mm(row.sheet.width())));
    CHECK(frame.size.height() == Approx(mm(row.sheet.height())));
    CHECK(frame.textArea.width() == Approx(mm(row.text.width())));
    CHECK(frame.textArea.height() == Approx(mm(row.text.height())));
}

TEST_CASE("Header and foot stand on every page and count the pages", "[layout]")
{
    report::Document doc = document({sample::lines(3), report::PageBreak{}, sample::lines(3)});
    doc.headerLeft = QStringLiteral("Entity");
    doc.headerRight = QStringLiteral("Cut");
    doc.footerLeft = QStringLiteral("Version 1");
    doc.sections.push_back({report::Orientation::Landscape, {sample::grid(3)}});
    const Pages pages = layOut(doc);
    REQUIRE(pages.count() == 3);
    for (int i = 0; i < 3; ++i) {
        const Page page = pages.page(i);
        const QRectF area = page.frame.textArea;
        CHECK(sample::boxOf(page, QStringLiteral("Entity")).baseline.x() == Approx(area.left()));
        CHECK(sample::boxOf(page, QStringLiteral("Cut")).bounds().right() == Approx(area.right()));
        CHECK(sample::boxOf(page, QStringLiteral("Version 1")).bounds().top() > area.bottom());
        const TextBox number = page.texts[page.texts.size() - 2];
        CHECK(number.text.trimmed() == QString::number(i + 1));
        CHECK(number.face == Face::Bold);
        CHECK(page.texts.back().text.endsWith(QStringLiteral("of 3")));
        CHECK(page.texts.back().bounds().right() == Approx(area.right()));
    }
    CHECK(pages.frame(1).orientation == report::Orientation::Portrait);
    CHECK(pages.frame(2).orientation == report::Orientation::Landscape);
}

TEST_CASE("A long header takes more lines and leaves the text less room", "[layout]")
{
    report::Document doc = document({sample::lines(3)});
    doc.headerLeft = QStringLiteral("Municipality of a very long name ").repeated(5);
    doc.headerRight = QStringLiteral("Cut 31/12/2012");
    const Pages pages = layOut(doc);
    const QRectF plain = pageFrame(report::Paper::Letter, report::Orientation::Portrait).textArea;
    CHECK(pages.frame(0).textArea.top() > plain.top() + 1);
    for (const TextBox &box : pages.page(0).texts)
        CHECK(box.bounds().right() <= plain.right() + 0.01);
}

TEST_CASE("A page break makes no empty page", "[layout]")
{
    const report::PageBreak turn;
    CHECK(layOut(document({turn, turn, sample::lines(1), turn, turn, sample::lines(1), turn})).count() == 2);
}

TEST_CASE("Bookmarks are titles, headings and phases", "[layout]")
{
    report::Grid table = sample::grid(1);
    table.rows.insert(table.rows.begin(), sample::row(report::RowKind::Group, {QStringLiteral("PHASE"), {}, {}}));
    const Pages pages =
        layOut(document({heading(1, QStringLiteral("4"), QStringLiteral("Summary")),
                         heading(2, {}, QStringLiteral("Details")), heading(3, {}, QStringLiteral("Small")), table,
                         report::PageBreak{}, heading(1, {}, QStringLiteral("End")), sample::lines(2)}));
    const std::vector<OutlineEntry> &outline = pages.outline();
    REQUIRE(outline.size() == 4);
    CHECK(outline[0].title.simplified() == QStringLiteral("4 Summary"));
    CHECK(outline[0].level == 1);
    CHECK(outline[1].title == QStringLiteral("Details"));
    CHECK(outline[1].level == 2);
    CHECK(outline[2].title == QStringLiteral("PHASE"));
    CHECK(outline[2].level == 3);
    CHECK(outline[3].page == 1);
    CHECK(outline[0].top == Approx(pages.frame(0).textArea.top()));
}

TEST_CASE("An empty table is a sentence and takes no number", "[layout]")
{
    const Pages pages = layOut(document({sample::grid(0), sample::grid(2)}));
    const QStringList texts = sample::textsOf(pages.page(0));
    CHECK(texts.first() == QStringLiteral("There is nothing to list here."));
    CHECK(texts.contains(QStringLiteral("Table 1.")));
    CHECK_FALSE(texts.contains(QStringLiteral("Table 2.")));
}

TEST_CASE("The coat of arms stands left of the title and is made opaque", "[layout]")
{
    report::Title title{QStringLiteral("Plan"), QStringLiteral("2012"), png({300, 400})};
    const Page page = layOut(document({title, sample::lines(1)})).page(0);
    REQUIRE(page.pictures.size() == 1);
    CHECK_FALSE(page.pictures[0].image.hasAlphaChannel());
    CHECK(page.pictures[0].rect.height() <= mm(12.5) + 0.01);
    const TextBox head = sample::boxOf(page, QStringLiteral("Plan"));
    CHECK(page.pictures[0].rect.right() < head.bounds().left());
    CHECK(sample::boxOf(page, QStringLiteral("line 1")).bounds().top() > page.pictures[0].rect.bottom());

    title.arms = QByteArray("not a picture");
    const Page without = layOut(document({title})).page(0);
    CHECK(without.pictures.empty());
    CHECK(sample::boxOf(without, QStringLiteral("Plan")).baseline.x() == Approx(without.frame.textArea.left()));
}

TEST_CASE("Bars are as long as their percentages on an axis of 0 to 100", "[layout]")
{
    report::BarChart chart;
    chart.caption = QStringLiteral("Progress");
    chart.bars = {{QStringLiteral("A"), 60, 30, QStringLiteral("60,0 planned"), QStringLiteral("30,0 done"), false},
                  {QStringLiteral("B"), 0, 250, QStringLiteral("0,0 planned"), QStringLiteral("all done"), false},
                  {QStringLiteral("All"), std::nan(""), 0, QStringLiteral("?"), QStringLiteral("0,0 done"), true}};
    const Page page = layOut(document({chart})).page(0);
    std::vector<QRectF> planned;
    std::vector<QRectF> done;
    for (const Shape &shape : page.shapes) {
        if (const auto *bar = std::get_if<HatchedBar>(&shape))
            planned.push_back(bar->rect);
        if (const auto *fill = std::get_if<Fill>(&shape); fill && fill->tint == Tint::Navy)
            done.push_back(fill->rect);
    }
    REQUIRE(planned.size() == 1); // a zero has no bar
    REQUIRE(done.size() == 2);
    CHECK(planned[0].width() == Approx(2 * done[0].width()));
    CHECK(planned[0].bottom() < done[0].top());
    CHECK(done[1].width() == Approx(done[0].width() / 0.3)); // never beyond 100
    CHECK(sample::boxOf(page, QStringLiteral("Figure 1.")).face == Face::Bold);
    CHECK(sample::boxOf(page, QStringLiteral("0,0 done")).face == Face::Bold);
    for (const char *tick : {"0", "20", "40", "60", "80", "100%"})
        CHECK(sample::boxOf(page, QString::fromLatin1(tick)).sizePt == Approx(9));
    for (const TextBox &box : sample::bodyOf(page))
        CHECK(page.frame.textArea.adjusted(-0.01, 0, 0.01, 0).contains(box.bounds()));
}

TEST_CASE("A chart of more phases than a page holds goes on under its caption", "[layout]")
{
    report::BarChart chart;
    chart.caption = QStringLiteral("Progress");
    for (int i = 0; i < 30; ++i)
        chart.bars.push_back(
            {QStringLiteral("phase%1").arg(i), 50, 40, QStringLiteral("50"), QStringLiteral("40"), i == 29});
    const Pages pages = layOut(document({chart}));
    CHECK(pages.count() == 3);
    CHECK(sample::textsOf(pages.page(1)).contains(QStringLiteral("Progress (continued)")));
    std::set<QString> labels;
    for (int i = 0; i < pages.count(); ++i) {
        for (const QString &text : sample::textsOf(pages.page(i))) {
            if (text.startsWith(QStringLiteral("phase")))
                CHECK(labels.insert(text).second);
        }
    }
    CHECK(labels.size() == 30);
}

TEST_CASE("Key figures stand side by side, their icon before the last line", "[layout]")
{
    const report::KeyFigures figures{
        {{QStringLiteral("Progress"),
          QStringLiteral("40,9 %"),
          {sample::text(QStringLiteral("of all"))},
          report::Icon::None},
         {QStringLiteral("Compliance"),
          QStringLiteral("73,5 %"),
          {sample::text(QStringLiteral("of what was due")), sample::text(QStringLiteral("Yellow"), true)},
          report::Icon::LightYellow}}};
    const Page page = layOut(document({figures})).page(0);
    const TextBox left = sample::boxOf(page, QStringLiteral("40,9 %"));
    const TextBox right = sample::boxOf(page, QStringLiteral("73,5 %"));
    CHECK(left.baseline.y() == Approx(right.baseline.y()));
    CHECK(left.bounds().right() < right.bounds().left());
    CHECK(left.sizePt == Approx(34));
    CHECK(left.tint == Tint::Navy);
    REQUIRE(page.icons.size() == 1);
    const TextBox word = sample::boxOf(page, QStringLiteral("Yellow"));
    CHECK(page.icons[0].rect.right() < word.bounds().left());
    CHECK(page.icons[0].rect.center().y() == Approx(word.bounds().center().y()).margin(1.5));
}

TEST_CASE("Every sign can be told from the others, and from nothing, in grey", "[layout]")
{
    using report::Icon;
    const std::vector<Icon> icons{Icon::None,      Icon::Done,          Icon::DoneLate, Icon::InProgress,
                                  Icon::OnTrack,   Icon::NotStarted,    Icon::Behind,   Icon::Overdue,
                                  Icon::Suspended, Icon::NotApplicable, Icon::Replaced};
    std::set<QByteArray> pictures;
    for (const Icon icon : icons) {
        QImage image(24, 24, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintIcon(painter, icon, QRectF(0, 0, 24, 24));
        painter.end();
        QByteArray bytes;
        for (int y = 0; y < 24; ++y)
            bytes.append(reinterpret_cast<const char *>(image.constScanLine(y)), 24);
        CHECK(pictures.insert(bytes).second);
    }
}

TEST_CASE("The same page is painted at any resolution", "[layout]")
{
    const Pages pages = layOut(document({heading(1, QStringLiteral("1"), QStringLiteral("Head")), sample::grid(3)}));
    const Page page = pages.page(0);
    for (const double dpi : {-5.0, 36.0, 144.0}) {
        const QImage image = imageOf(page, pages.fonts(), dpi);
        const double shown = std::max(dpi, 10.0);
        CHECK(image.width() == Approx(8.5 * shown).margin(1));
        const auto head = sample::boxOf(page, QStringLiteral("Head"));
        bool inked = false;
        const QRect where = QRectF(head.bounds().topLeft() * shown / 72, head.bounds().size() * shown / 72)
                                .toAlignedRect()
                                .intersected(image.rect());
        for (int y = where.top(); y <= where.bottom(); ++y) {
            for (int x = where.left(); x <= where.right(); ++x)
                inked = inked || qGray(image.pixel(x, y)) < 200;
        }
        CHECK(inked);
    }
}
