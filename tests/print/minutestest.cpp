// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/acta.h"
#include "tests/print/sample.h"
#include "tests/report/meetings.h"

#include <QBuffer>

#include <map>

using namespace gelt;
using namespace gelt::print;

namespace {

report::Passage passage(const QString &words)
{
    report::Passage made;
    made.text = sample::text(words);
    return made;
}

report::Document minutes(std::vector<report::Block> blocks)
{
    report::Document document = sample::document(std::move(blocks));
    document.style = report::PageStyle::Minutes;
    document.headerLeft = QStringLiteral("ACTA 001");
    document.footerLeft = QStringLiteral("Code 1");
    return document;
}

/// How the lines before the signatures are divided into paragraphs.
enum class Paragraphs { OneParagraph, LineByLine, TwoAtTheEnd };

std::vector<report::Block> textOf(int lines, Paragraphs shape)
{
    std::vector<report::Block> blocks;
    const auto add = [&](int from, int to) {
        QStringList words;
        for (int i = from; i <= to; ++i)
            words << QStringLiteral("line %1").arg(i);
        blocks.push_back(passage(words.join(u'\n')));
    };
    if (shape == Paragraphs::OneParagraph) {
        add(1, lines);
    } else {
        const int single = shape == Paragraphs::LineByLine ? lines : std::max(0, lines - 2);
        for (int i = 1; i <= single; ++i)
            add(i, i);
        if (single < lines)
            add(single + 1, lines);
    }
    return blocks;
}

report::Signatures signatures(int count)
{
    report::Signatures made;
    for (int i = 1; i <= count; ++i)
        made.signers.push_back({QStringLiteral("SIGNER%1").arg(i), QStringLiteral("position%1").arg(i)});
    made.passing = QStringLiteral("Signatures follow:");
    return made;
}

/// On which page each text stands; every one of them once.
std::map<QString, int> placesOf(const Pages &pages)
{
    std::map<QString, int> places;
    for (int i = 0; i < pages.count(); ++i) {
        for (const QString &text : sample::textsOf(pages.page(i))) {
            if (!places.emplace(text, i).second)
                FAIL(text.toStdString() << " stands twice");
        }
    }
    return places;
}

int linesOn(const std::map<QString, int> &places, int page)
{
    return static_cast<int>(std::ranges::count_if(places, [&](const auto &place) {
        return place.second == page && place.first.startsWith(QStringLiteral("line "));
    }));
}

void requireInside(const Pages &pages)
{
    for (int i = 0; i < pages.count(); ++i) {
        const Page page = pages.page(i);
        const QRectF area = page.frame.textArea.adjusted(-0.01, -0.01, 0.01, 0.01);
        for (const TextBox &box : sample::bodyOf(page)) {
            if (!area.contains(box.bounds()))
                FAIL("outside page " << i << ": " << box.text.toStdString());
        }
    }
}

} // namespace

TEST_CASE("Wherever a text ends, two signatures stand on a page with two of its lines, or it says that they follow",
          "[minutes]")
{
    const Paragraphs shape = GENERATE(Paragraphs::OneParagraph, Paragraphs::LineByLine, Paragraphs::TwoAtTheEnd);
    const int signers = GENERATE(1, 2, 3, 6);
    const bool withAnnexes = GENERATE(false, true);
    const QString passing = QStringLiteral("Signatures follow:");
    const Pages type = layOut({});
    int passed = 0;
    for (int lines = 2; lines <= 100; ++lines) {
        std::vector<report::Block> blocks = textOf(lines, shape);
        const Pages natural = layOutAgain(minutes(blocks), type);
        blocks.emplace_back(signatures(signers));
        if (withAnnexes) {
            report::Passage annexes = passage(QStringLiteral("annexes"));
            annexes.small = annexes.keepsWithNext = true;
            report::Passage writer = passage(QStringLiteral("writer"));
            writer.small = writer.close = true;
            blocks.insert(blocks.end(), {annexes, writer});
        }
        const Pages pages = layOutAgain(minutes(blocks), type);
        requireInside(pages);
        const std::map<QString, int> places = placesOf(pages);
        INFO(lines << " lines, " << signers << " signers");

        // Nothing is lost, and no pair is split.
        for (int i = 1; i <= lines; ++i)
            REQUIRE(places.contains(QStringLiteral("line %1").arg(i)));
        for (int i = 1; i <= signers; i += 2) {
            const int page = places.at(QStringLiteral("SIGNER%1").arg(i));
            REQUIRE(places.at(QStringLiteral("position%1").arg(i)) == page);
            if (i < signers) {
                REQUIRE(places.at(QStringLiteral("SIGNER%1").arg(i + 1)) == page);
                const Page sheet = pages.page(page);
                REQUIRE(sample::boxOf(sheet, QStringLiteral("SIGNER%1").arg(i)).baseline.y()
                        == Approx(sample::boxOf(sheet, QStringLiteral("SIGNER%1").arg(i + 1)).baseline.y()));
            }
        }
        // The first pair never stands on a page that says nothing.
        const int signedOn = places.at(QStringLiteral("SIGNER1"));
        REQUIRE(linesOn(places, signedOn) >= 2);
        REQUIRE(places.at(QStringLiteral("line %1").arg(lines)) == signedOn);

        // It is said that signatures follow where, and only where, lines went over for their sake.
        const std::map<QString, int> before = placesOf(natural);
        bool moved = false;
        for (int i = 1; i <= lines; ++i) {
            const QString line = QStringLiteral("line %1").arg(i);
            moved = moved || before.at(line) != places.at(line);
        }
        REQUIRE(places.contains(passing) == moved);
        if (moved) {
            ++passed;
            REQUIRE(places.at(passing) == signedOn - 1);
            REQUIRE(sample::textsOf(pages.page(signedOn - 1)).last() == passing);
        }
        if (withAnnexes)
            REQUIRE(places.at(QStringLiteral("annexes")) == places.at(QStringLiteral("writer")));
    }
    CHECK(passed >= 4); // the lengths at which signatures have no room any more, at two page ends
}

TEST_CASE("Annexes stay with the signatures while they fit", "[minutes]")
{
    const Pages type = layOut({});
    for (int lines = 25; lines <= 45; ++lines) {
        std::vector<report::Block> blocks = textOf(lines, Paragraphs::OneParagraph);
        blocks.emplace_back(signatures(2));
        report::Passage annexes = passage(QStringLiteral("annexes"));
        annexes.small = true;
        blocks.emplace_back(annexes);
        const Pages pages = layOutAgain(minutes(blocks), type);
        const std::map<QString, int> places = placesOf(pages);
        const Page page = pages.page(places.at(QStringLiteral("SIGNER1")));
        const double end = sample::boxOf(page, QStringLiteral("position1")).baseline.y();
        const bool fits = end + mm(15) < page.frame.textArea.bottom();
        if (fits)
            CHECK(places.at(QStringLiteral("annexes")) == places.at(QStringLiteral("SIGNER1")));
    }
}

TEST_CASE("An agenda item's title stays with two lines of what was said, a decision with its votes", "[minutes]")
{
    const Pages type = layOut({});
    for (int lines = 30; lines <= 46; ++lines) {
        std::vector<report::Block> blocks = textOf(lines, Paragraphs::OneParagraph);
        report::Passage title = passage(QStringLiteral("Title"));
        title.mark = QStringLiteral("5.");
        title.hangMm = 9;
        title.keepsWithNext = true;
        report::Passage said = passage(QStringLiteral("said 1\nsaid 2\nsaid 3\nsaid 4"));
        said.close = true;
        report::Passage decision = passage(QStringLiteral("decided"));
        decision.bar = decision.keepsWithNext = true;
        report::Passage votes = passage(QStringLiteral("votes"));
        votes.bar = votes.close = true;
        blocks.insert(blocks.end(), {title, said, decision, votes});
        const std::map<QString, int> places = placesOf(layOutAgain(minutes(blocks), type));
        INFO(lines);
        CHECK(places.at(QStringLiteral("5.")) == places.at(QStringLiteral("Title")));
        CHECK(places.at(QStringLiteral("said 1")) == places.at(QStringLiteral("Title")));
        CHECK(places.at(QStringLiteral("said 2")) == places.at(QStringLiteral("Title")));
        CHECK(places.at(QStringLiteral("decided")) == places.at(QStringLiteral("votes")));
    }
}

TEST_CASE("The bar of a decision is one, from the top of its text to the bottom of its votes", "[minutes]")
{
    report::Passage decision = passage(QStringLiteral("one\ntwo"));
    decision.bar = decision.keepsWithNext = true;
    decision.indentMm = 13.5;
    report::Passage votes = passage(QStringLiteral("votes"));
    votes.bar = votes.close = true;
    votes.indentMm = 13.5;
    const Page page = layOut(minutes({passage(QStringLiteral("before")), decision, votes})).page(0);
    std::vector<QRectF> bars;
    for (const gelt::print::Shape &shape : page.shapes) {
        if (const auto *fill = std::get_if<Fill>(&shape))
            bars.push_back(fill->rect);
    }
    REQUIRE(bars.size() == 1);
    CHECK(bars[0].left() == Approx(page.frame.textArea.left() + mm(9)));
    CHECK(bars[0].width() == Approx(2.5));
    CHECK(bars[0].height() == Approx(3 * mm(5)));
    CHECK(bars[0].top() < sample::boxOf(page, QStringLiteral("one")).bounds().top());
    CHECK(bars[0].bottom() > sample::boxOf(page, QStringLiteral("votes")).bounds().bottom());
}

TEST_CASE("Minutes have no header on the first page, then their name and the page, and codes on all", "[minutes]")
{
    const Pages pages = layOut(minutes(textOf(100, Paragraphs::OneParagraph)));
    REQUIRE(pages.count() == 3);
    for (int i = 0; i < 3; ++i) {
        const Page page = pages.page(i);
        QStringList texts;
        for (const TextBox &box : page.texts)
            texts << box.text.trimmed();
        CHECK(texts.contains(QStringLiteral("ACTA 001")) == (i > 0));
        CHECK(texts.contains(QStringLiteral("Page %1 of 3").arg(i + 1)) == (i > 0));
        CHECK(texts.last() == QStringLiteral("Code 1"));
        CHECK(page.shapes.size() == (i > 0 ? 1U : 0U)); // the header's rule
    }
    const Page second = pages.page(1);
    CHECK(sample::boxOf(second, QStringLiteral("ACTA 001")).face == Face::Bold);
    CHECK(sample::boxOf(second, QStringLiteral("Page 2 of 3")).bounds().right()
          == Approx(second.frame.textArea.right()).margin(0.01));
    CHECK(std::get<Rule>(second.shapes[0]).line.y1() == Approx(mm(16 + 3.75 + 2.5)));
}

TEST_CASE("A mark is a word across every page behind everything, and a framed line 13 mm from the top", "[minutes]")
{
    const auto paper = GENERATE(report::Paper::Letter, report::Paper::Oficio, report::Paper::A4);
    report::Document document = minutes(textOf(100, Paragraphs::OneParagraph));
    document.paper = paper;
    document.mark = report::Mark{QStringLiteral("BORRADOR"), QStringLiteral("Not valid")};
    const Pages pages = layOut(document);
    for (int i = 0; i < pages.count(); ++i) {
        const Page page = pages.page(i);
        REQUIRE(std::holds_alternative<Watermark>(page.shapes.front()));
        const auto &word = std::get<Watermark>(page.shapes.front());
        CHECK(word.glyphs.size() == 8);
        CHECK(word.sizePt == Approx(mm(44)));
        CHECK(word.centre == QPointF(page.frame.size.width() / 2, page.frame.size.height() / 2));
        const auto frame =
            std::ranges::find_if(page.shapes, [](const auto &shape) { return std::holds_alternative<Frame>(shape); });
        REQUIRE(frame != page.shapes.end());
        const QRectF rect = std::get<Frame>(*frame).rect;
        CHECK(rect.top() == Approx(mm(13)));
        CHECK(rect.bottom() == Approx(mm(20.5)));
        CHECK(rect.left() == Approx(page.frame.textArea.left()));
        CHECK(rect.right() == Approx(page.frame.textArea.right()));
        CHECK(rect.contains(sample::boxOf(page, QStringLiteral("BORRADOR")).bounds()));
        CHECK(sample::boxOf(page, QStringLiteral("BORRADOR")).face == Face::Bold);
        CHECK(page.frame.textArea.top() == Approx(mm(30)));
        if (i > 0)
            CHECK(sample::boxOf(page, QStringLiteral("ACTA 001")).bounds().top() > rect.bottom());
        CHECK_FALSE(sample::textsOf(page).contains(QStringLiteral("BORRADOR"))); // no text of the page itself
    }
}

TEST_CASE("A long reason in a mark takes more lines, and the text begins below it", "[minutes]")
{
    report::Document document = minutes(textOf(60, Paragraphs::OneParagraph));
    document.mark =
        report::Mark{QStringLiteral("ANULADA"), QStringLiteral("Cause: it was held without notice. ").repeated(8)};
    const Pages pages = layOut(document);
    const Page page = pages.page(1);
    const auto frame =
        std::ranges::find_if(page.shapes, [](const auto &shape) { return std::holds_alternative<Frame>(shape); });
    const QRectF rect = std::get<Frame>(*frame).rect;
    CHECK(rect.height() > mm(9));
    const TextBox header = sample::boxOf(page, QStringLiteral("ACTA 001"));
    CHECK(header.bounds().top() > rect.bottom());
    CHECK(header.bounds().bottom() < page.frame.textArea.top());
    requireInside(pages);
    // However long the word, it stays on the sheet.
    document.mark->word = QStringLiteral("EXTRAORDINARILY ANNULLED");
    const Page shrunk = layOut(document).page(0);
    CHECK(std::get<Watermark>(shrunk.shapes.front()).sizePt < mm(25));
}

TEST_CASE("The head has its lines in the middle, the arms beside them and the title below", "[minutes]")
{
    report::Letterhead head;
    head.lines = {QStringLiteral("MUNICIPIO"), QStringLiteral("DEPARTAMENTO"), QStringLiteral("REUNIÓN")};
    head.title = QStringLiteral("ACTA 001");
    const Pages pages = layOut(minutes({head, passage(QStringLiteral("text"))}));
    const Page page = pages.page(0);
    const QRectF area = page.frame.textArea;
    double above = 0;
    for (const char *words : {"MUNICIPIO", "DEPARTAMENTO", "REUNIÓN", "ACTA 001"}) {
        const TextBox box = sample::boxOf(page, QString::fromUtf8(words));
        CHECK(box.bounds().center().x() == Approx(area.center().x()).margin(0.1));
        CHECK(box.face == Face::Bold);
        CHECK(box.baseline.y() > above);
        above = box.baseline.y();
    }
    CHECK(sample::boxOf(page, QStringLiteral("MUNICIPIO")).bounds().top() > area.top() - 0.01);
    REQUIRE(pages.outline().size() == 1);
    CHECK(pages.outline()[0].title == QStringLiteral("ACTA 001"));

    QImage picture(300, 400, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QBuffer buffer(&head.arms);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    head.lines[0] = QStringLiteral("MUNICIPIO DE UN NOMBRE MUY LARGO ").repeated(4).trimmed();
    const Page withArms = layOut(minutes({head, passage(QStringLiteral("text"))})).page(0);
    REQUIRE(withArms.pictures.size() == 1);
    const QRectF arms = withArms.pictures[0].rect;
    CHECK(arms.width() <= mm(15) + 0.01);
    CHECK(arms.height() <= mm(17.5) + 0.01);
    CHECK(arms.top() >= mm(28));
    for (const TextBox &box : sample::bodyOf(withArms)) {
        if (box.bounds().top() < arms.bottom())
            CHECK(box.bounds().left() > arms.right());
    }
}

TEST_CASE("Names stand beside their label and positions beside the names, long ones in several lines", "[minutes]")
{
    report::LabelledRows rows{QStringLiteral("ATTENDEES:"), {}};
    rows.rows.push_back({sample::text(QStringLiteral("Ana")), sample::text(QStringLiteral("Mayor"))});
    rows.rows.push_back({sample::text(QStringLiteral("María ").repeated(20).trimmed()),
                         sample::text(QStringLiteral("Secretary of everything ").repeated(6).trimmed())});
    rows.rows.push_back({sample::text(QStringLiteral("Bea")), {}});
    const Page page = layOut(minutes({rows})).page(0);
    const double left = page.frame.textArea.left();
    CHECK(sample::boxOf(page, QStringLiteral("ATTENDEES:")).baseline.x() == Approx(left));
    CHECK(sample::boxOf(page, QStringLiteral("Ana")).baseline.x() == Approx(left + mm(34)));
    CHECK(sample::boxOf(page, QStringLiteral("Mayor")).baseline.x() == Approx(left + mm(90)));
    const TextBox bea = sample::boxOf(page, QStringLiteral("Bea"));
    for (const TextBox &box : sample::bodyOf(page)) {
        CHECK(box.bounds().right() <= page.frame.textArea.right() + 0.01);
        if (box.text.contains(QStringLiteral("María"))) {
            CHECK(box.bounds().right() < left + mm(90));
            CHECK(box.bounds().bottom() < bea.bounds().top() + 1);
        }
    }
}

TEST_CASE("Forty attendees go over to the next page under their label, none of them alone", "[minutes]")
{
    const Pages type = layOut({});
    for (int before = 5; before <= 45; ++before) {
        std::vector<report::Block> blocks = textOf(before, Paragraphs::OneParagraph);
        report::LabelledRows rows{QStringLiteral("ATTENDEES:"), {}};
        for (int i = 1; i <= 40; ++i)
            rows.rows.push_back(
                {sample::text(QStringLiteral("name%1").arg(i)), sample::text(QStringLiteral("pos%1").arg(i))});
        blocks.emplace_back(rows);
        const Pages pages = layOutAgain(minutes(blocks), type);
        std::map<int, int> names;
        for (int i = 0; i < pages.count(); ++i) {
            const Page page = pages.page(i);
            bool labelled = false;
            for (const TextBox &box : sample::bodyOf(page)) {
                names[i] += box.text.startsWith(QStringLiteral("name")) ? 1 : 0;
                labelled = labelled || box.text == QStringLiteral("ATTENDEES:");
            }
            CHECK(labelled == (names[i] > 0));
            CHECK(names[i] != 1);
        }
    }
}

TEST_CASE("Tables of minutes have no fill, and without titles no header", "[minutes]")
{
    report::Grid table = sample::grid(3, {});
    table.look = report::GridLook::Minutes;
    table.indentMm = 9;
    const auto fills = [](const Page &page) {
        return std::ranges::count_if(page.shapes,
                                     [](const auto &shape) { return std::holds_alternative<Fill>(shape); });
    };
    const Page page = layOut(minutes({table})).page(0);
    CHECK(fills(page) == 0);
    CHECK(sample::boxOf(page, QStringLiteral("Thing")).sizePt == Approx(10));
    const double height = sample::boxOf(page, QStringLiteral("thing2")).baseline.y()
                          - sample::boxOf(page, QStringLiteral("thing1")).baseline.y();
    CHECK(height == Approx(mm(4.375 + 2.5)));
    for (const auto &shape : page.shapes)
        CHECK(std::get<Rule>(shape).line.x1() == Approx(page.frame.textArea.left() + mm(9)));

    for (report::GridColumn &column : table.columns)
        column.title.clear();
    const Page bare = layOut(minutes({table})).page(0);
    CHECK(sample::textsOf(bare).first() == QStringLiteral("1"));
    CHECK(bare.shapes.size() == 4); // above, between, below
    CHECK(std::get<Rule>(bare.shapes.front()).line.y1() == Approx(bare.frame.textArea.top()));
}

TEST_CASE("A form has lines around every cell, rows of its height, and its words in their middle", "[minutes]")
{
    report::Grid table = sample::grid(2, {});
    table.look = report::GridLook::Form;
    table.rowMm = 11;
    const Page page = layOut(sample::document({table})).page(0);
    std::vector<QLineF> bars;
    for (const auto &shape : page.shapes) {
        if (const auto *rule = std::get_if<Rule>(&shape); rule && rule->line.x1() == rule->line.x2())
            bars.push_back(rule->line);
    }
    REQUIRE(bars.size() == 8); // four a row
    for (const QLineF &bar : bars)
        CHECK(bar.length() == Approx(mm(11)));
    CHECK(bars[3].x1() == Approx(page.frame.textArea.right()));
    const double middle = (bars[0].y1() + bars[0].y2()) / 2;
    CHECK(sample::boxOf(page, QStringLiteral("thing1")).bounds().center().y() == Approx(middle).margin(1));
}

TEST_CASE("Bold and italic are faces of the family, alone and together", "[minutes]")
{
    report::Passage mixed;
    mixed.text = {{QStringLiteral("plain "), false, report::Tone::Plain, false},
                  {QStringLiteral("italic "), false, report::Tone::Plain, true},
                  {QStringLiteral("bold "), true, report::Tone::Plain, false},
                  {QStringLiteral("both"), true, report::Tone::Plain, true}};
    const Page page = layOut(minutes({mixed})).page(0);
    CHECK(sample::boxOf(page, QStringLiteral("plain")).face == Face::Regular);
    CHECK(sample::boxOf(page, QStringLiteral("italic")).face == Face::Italic);
    CHECK(sample::boxOf(page, QStringLiteral("bold")).face == Face::Bold);
    CHECK(sample::boxOf(page, QStringLiteral("both")).face == Face::BoldItalic);
    CHECK(sample::boxOf(page, QStringLiteral("both")).tint == Tint::Ink);
}

TEST_CASE("Pages laid out again are the same pages", "[minutes]")
{
    const report::Document document =
        report::acta(test::oneMeeting(), {}, ActaId{1}, {}, QLocale(QLocale::Spanish, QLocale::Colombia));
    const Pages first = layOut(document);
    const Pages again = layOutAgain(document, first);
    REQUIRE(again.count() == first.count());
    for (int i = 0; i < first.count(); ++i) {
        const Page a = first.page(i);
        const Page b = again.page(i);
        CHECK(a.texts == b.texts);
        CHECK(a.shapes == b.shapes);
    }
}
