// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/print/sample.h"

#include <map>
#include <set>

using namespace gelt;
using namespace gelt::print;
using sample::document;
using sample::grid;
using sample::lines;
using sample::pageOf;

namespace {

/// How many body lines fill a letter sheet so that @p left more would still fit.
int linesLeaving(int left)
{
    const double height = pageFrame(report::Paper::Letter, report::Orientation::Portrait).textArea.height();
    return static_cast<int>(height / type::body.leadingPt) - left;
}

report::Heading heading(const QString &text, int level = 2) { return {level, {}, text}; }

} // namespace

TEST_CASE("A heading never stands alone at a page's end", "[pagination]")
{
    const int left = GENERATE(0, 1, 2, 3, 4, 5, 6, 7);
    const Pages pages = layOut(
        document({lines(linesLeaving(left)), heading(QStringLiteral("Head")), lines(6, QStringLiteral("after"))}));
    const int page = pageOf(pages, QStringLiteral("Head"));
    REQUIRE(page >= 0);
    CHECK(pageOf(pages, QStringLiteral("after 1")) == page);
    CHECK(pageOf(pages, QStringLiteral("after 2")) == page);
}

TEST_CASE("A heading stays with a table's caption, header and first two rows", "[pagination]")
{
    const int left = GENERATE(range(0, 14));
    const Pages pages = layOut(document({lines(linesLeaving(left)), heading(QStringLiteral("Head")), grid(8)}));
    const int page = pageOf(pages, QStringLiteral("Head"));
    REQUIRE(page >= 0);
    for (const char *text : {"Table 1.", "Thing", "thing1", "thing2"})
        CHECK(pageOf(pages, QString::fromLatin1(text)) == page);
}

TEST_CASE("No paragraph leaves a single line at a page's end or begin", "[pagination]")
{
    const int left = GENERATE(range(1, 9));
    const int length = GENERATE(2, 3, 4, 9);
    const Pages pages = layOut(document({lines(linesLeaving(left)), lines(length, QStringLiteral("p"))}));
    std::map<int, int> byPage;
    for (int i = 1; i <= length; ++i)
        ++byPage[pageOf(pages, QStringLiteral("p %1").arg(i))];
    for (const auto &[page, count] : byPage) {
        CHECK(page >= 0);
        CHECK(count >= 2);
    }
}

TEST_CASE("A table that goes on says its caption, header and phase again", "[pagination]")
{
    report::Grid table = grid(100);
    table.rows.insert(table.rows.begin(), sample::row(report::RowKind::Group, {QStringLiteral("PHASE A"), {}, {}}));
    const Pages pages = layOut(document({table}));
    REQUIRE(pages.count() >= 3);
    CHECK_FALSE(sample::textsOf(pages.page(0)).join(u' ').contains(QStringLiteral("(continued)")));
    for (int i = 1; i < pages.count(); ++i) {
        const Page page = pages.page(i);
        const QStringList texts = sample::textsOf(page);
        CHECK(texts.value(0) == QStringLiteral("Table 1."));
        CHECK(texts.value(1) == QStringLiteral("Things (continued)"));
        CHECK(texts.value(2) == QStringLiteral("No."));
        CHECK(texts.value(5) == QStringLiteral("PHASE A"));
        CHECK(texts.value(6) == QStringLiteral("(continued)"));
        CHECK(sample::boxOf(page, QStringLiteral("No.")).repeated);
    }
}

TEST_CASE("Of a phase with a remark only the name goes over", "[pagination]")
{
    report::Grid table = grid(60);
    report::GridRow group{report::RowKind::Group, {report::Cell(), report::Cell(), report::Cell()}};
    group.cells[0].lines = {{{QStringLiteral("PHASE A"), true, report::Tone::Plain},
                             {QStringLiteral(" · 60 activities"), false, report::Tone::Plain}}};
    table.rows.insert(table.rows.begin(), group);
    const Pages pages = layOut(document({table}));
    REQUIRE(pages.count() == 2);
    CHECK(sample::textsOf(pages.page(0)).join(u' ').contains(QStringLiteral("PHASE A · 60 activities")));
    CHECK(sample::textsOf(pages.page(1)).join(u' ').contains(QStringLiteral("PHASE A (continued)")));
}

TEST_CASE("A phase stays with the row below it, a total with the row above, a note with its table", "[pagination]")
{
    const int before = GENERATE(range(20, 40));
    report::Grid table = grid(before);
    table.rows.push_back(sample::row(report::RowKind::Group, {QStringLiteral("PHASE B"), {}, {}}));
    table.rows.push_back(sample::row(report::RowKind::Data, {QStringLiteral("1"), QStringLiteral("below"), {}}));
    table.rows.push_back(sample::row(report::RowKind::Data, {QStringLiteral("2"), QStringLiteral("last"), {}}));
    table.rows.push_back(sample::row(report::RowKind::Total, {{}, QStringLiteral("All"), {}}));
    table.note = QStringLiteral("A note.");
    const Pages pages = layOut(document({table}));
    CHECK(pageOf(pages, QStringLiteral("PHASE B")) == pageOf(pages, QStringLiteral("below")));
    CHECK(pageOf(pages, QStringLiteral("last")) == pageOf(pages, QStringLiteral("All")));
    CHECK(pageOf(pages, QStringLiteral("All")) == pageOf(pages, QStringLiteral("A note.")));
}

TEST_CASE("Two who sign stay side by side, with two lines of text before them", "[pagination]")
{
    const int left = GENERATE(range(0, 12));
    const report::Signatures signatures{{{QStringLiteral("Ana"), QStringLiteral("Mayor")},
                                         {QStringLiteral("Muñoz"), QStringLiteral("Secretary")},
                                         {QStringLiteral("Odd"), QStringLiteral("Third")}}};
    const int count = linesLeaving(left);
    const Pages pages = layOut(document({lines(count), signatures}));
    const int page = pageOf(pages, QStringLiteral("ANA"));
    REQUIRE(page >= 0);
    CHECK(pageOf(pages, QStringLiteral("MUÑOZ")) == page);
    CHECK(pageOf(pages, QStringLiteral("line %1").arg(count)) == page);
    CHECK(pageOf(pages, QStringLiteral("line %1").arg(count - 1)) == page);

    const Page sheet = pages.page(page);
    const TextBox first = sample::boxOf(sheet, QStringLiteral("ANA"));
    const TextBox second = sample::boxOf(sheet, QStringLiteral("MUÑOZ"));
    CHECK(first.baseline.y() == Approx(second.baseline.y()));
    CHECK(first.baseline.x() == Approx(sheet.frame.textArea.left()));
    CHECK(second.baseline.x() == Approx(sheet.frame.textArea.right() - mm(75)));
}

TEST_CASE("A row taller than half the sheet is split between lines, three at least on each side", "[pagination]")
{
    const int before = GENERATE(0, 10, 20, 28, 32);
    report::Grid table = grid(before);
    QStringList words;
    constexpr int tall = 90;
    for (int i = 1; i <= tall; ++i)
        words << QStringLiteral("w%1").arg(i);
    table.rows.push_back(sample::row(report::RowKind::Data, {QStringLiteral("777"), words.join(u'\n'), {}}));
    table.rows.push_back(sample::row(report::RowKind::Total, {{}, QStringLiteral("All"), {}}));
    const Pages pages = layOut(document({table}));

    std::map<int, int> byPage;
    for (int i = 1; i <= tall; ++i) {
        const int page = pageOf(pages, words[i - 1]);
        REQUIRE(page >= 0);
        ++byPage[page];
    }
    CHECK(byPage.size() >= 2);
    for (const auto &[page, count] : byPage) {
        CHECK(count >= 3);
        const QStringList texts = sample::textsOf(pages.page(page));
        CHECK(texts.contains(QStringLiteral("777")));
        CHECK(texts.contains(QStringLiteral("(continued)")) == (page != byPage.begin()->first));
    }
    CHECK(pageOf(pages, QStringLiteral("All")) == byPage.rbegin()->first);
}

TEST_CASE("Whatever the rows are, they stay whole, under a header, inside the page, and nothing is lost",
          "[pagination]")
{
    const unsigned seed = GENERATE(range(1U, 13U));
    sample::Dice dice(seed);
    report::Grid table = grid(0);
    table.dense = dice.below(2) == 0;
    int number = 0;
    for (int i = 0; i < 120; ++i) {
        if (dice.below(9) == 0)
            table.rows.push_back(sample::row(report::RowKind::Group, {QStringLiteral("G%1").arg(i), {}, {}}));
        const int height = 1 + (dice.below(12) == 0 ? dice.below(25) : dice.below(6));
        QStringList words;
        for (int line = 0; line < height; ++line)
            words << QStringLiteral("r%1l%2").arg(number).arg(line);
        table.rows.push_back(
            sample::row(report::RowKind::Data, {QString::number(number++), words.join(u'\n'), QStringLiteral("x")}));
    }
    const auto orientation = dice.below(2) == 0 ? report::Orientation::Portrait : report::Orientation::Landscape;
    const Pages pages = layOut(document({table}, orientation));

    std::map<QString, int> seen;
    std::map<QString, std::set<int>> pagesOfRow;
    for (int i = 0; i < pages.count(); ++i) {
        const Page page = pages.page(i);
        const QRectF area = page.frame.textArea.adjusted(-0.01, -0.01, 0.01, 0.01);
        const std::vector<TextBox> body = sample::bodyOf(page);
        REQUIRE(body.size() > 5);
        CHECK(body[2].text == QStringLiteral("No."));
        for (const TextBox &box : body) {
            if (!area.contains(box.bounds()))
                FAIL("outside page " << i << ": " << box.text.toStdString());
            if (!box.repeated)
                ++seen[box.text];
            if (box.text.startsWith(u'r'))
                pagesOfRow[box.text.section(u'l', 0, 0)].insert(i);
        }
    }
    for (const report::GridRow &row : table.rows) {
        const QString all = plainText(row.cells[row.kind == report::RowKind::Group ? 0 : 1].lines[0]);
        for (const QString &word : all.split(u'\n')) {
            if (seen[word] != 1)
                FAIL(word.toStdString() << " stands " << seen[word] << " times");
        }
    }
    const double half = pages.frame(0).textArea.height() / 2;
    for (const auto &[row, onPages] : pagesOfRow) {
        const auto at = static_cast<std::size_t>(row.sliced(1).toInt());
        const auto data = std::find_if(table.rows.cbegin(), table.rows.cend(), [&](const report::GridRow &r) {
            return r.kind == report::RowKind::Data && plainText(r.cells[0].lines[0]).toInt() == static_cast<int>(at);
        });
        const auto count = static_cast<double>(plainText(data->cells[1].lines[0]).count(u'\n') + 1);
        if (count * mm(3.75) + mm(2.5) <= half)
            CHECK(onPages.size() == 1);
    }
}
