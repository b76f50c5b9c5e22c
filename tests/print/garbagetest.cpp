// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/pdf.h"
#include "core/print/shaping.h"
#include "tests/print/sample.h"
#include "tests/support/need.h"

using namespace gelt;
using namespace gelt::print;

namespace {

const Clock clockOfTest = Clock::fixed({1'376'322'067'000});

QString garbage(sample::Dice &dice, int length)
{
    QString out;
    for (int i = 0; i < length; ++i) {
        switch (dice.below(6)) {
        case 0:
            out += dice.letter(0, 0x20); // control
            break;
        case 1:
            out += dice.letter(0xD800, 0x800); // half of a pair
            break;
        case 2:
            out += dice.letter(0, 0x10000);
            break;
        case 3:
            out += dice.letter(0x05D0, 26); // right to left
            break;
        case 4:
            out += dice.letter(0x0300, 0x50); // combining
            break;
        default:
            out += dice.letter();
        }
    }
    return out;
}

/// Each text of a document in each of its places.
report::Document documentOf(const QString &text)
{
    report::Grid grid = sample::grid(2, text);
    grid.columns[1].title = text;
    grid.note = text;
    grid.rows[0].cells[0] = report::Cell(text);
    grid.rows[1].cells[1] = report::Cell(text);
    grid.rows.push_back(sample::row(report::RowKind::Group, {text, {}, text}));
    grid.rows.push_back(sample::row(report::RowKind::Total, {text, text, text}));
    const report::KeyFigures figures{{{text, text, {sample::text(text)}, report::Icon::LightRed}}};
    const report::BarChart chart{text, text, {{text, 40, 20, text, text, false}, {text, 1, 2, text, text, true}}};
    const report::Signatures signatures{{{text, text}, {text, text}}};
    report::Document document = sample::document(
        {report::Title{text, text, text.toUtf8()}, report::Heading{1, text, text},
         report::Paragraph{sample::text(text), report::ParagraphStyle::Lead}, figures, grid, chart, signatures});
    document.title = document.author = document.subject = text;
    document.headerLeft = document.headerRight = document.footerLeft = text;
    return document;
}

void checkInside(const Pages &pages)
{
    for (int i = 0; i < pages.count(); ++i) {
        const Page page = pages.page(i);
        const QRectF sheet(QPointF(0, 0), page.frame.size);
        for (const TextBox &box : page.texts) {
            if (box.baseline.y() < 0 || box.baseline.y() > sheet.height() || box.baseline.x() < 0
                || box.baseline.x() > sheet.width())
                FAIL("page " << i << ": a text begins outside the sheet");
        }
    }
}

} // namespace

TEST_CASE("Garbage in every place is laid out and written without a crash", "[garbage]")
{
    const unsigned seed = GENERATE(range(1U, 9U));
    sample::Dice dice(seed);
    const report::Document document = documentOf(garbage(dice, 1 + dice.below(400)));
    const Pages pages = layOut(document);
    checkInside(pages);
    CHECK(need(pdfBytes(document, clockOfTest)).startsWith("%PDF-1.7"));
}

TEST_CASE("Very long words and texts in every place end, and on the sheet", "[garbage]")
{
    const QString text =
        GENERATE(QString(10'000, u'W'), QStringLiteral("palabra ").repeated(3'000), QString(5'000, u'\n') + u'x',
                 QString(20'000, u' ') + u'x', QString(20'000, QChar(0x0301)), QString(20'000, QChar(0x200D)),
                 QStringLiteral("\u05D0").repeated(5'000));
    const Pages pages = layOut(documentOf(text));
    checkInside(pages);
}

TEST_CASE("A character that the family lacks is seen as a square", "[garbage]")
{
    struct Row {
        QString text;
        QString shown;
    };
    const auto row = GENERATE(Row{QStringLiteral("a\U0001F600b"), QStringLiteral("a\u25A1b")},
                              Row{QStringLiteral("\u4E2D\u6587"), QStringLiteral("\u25A1\u25A1")},
                              Row{QStringLiteral("a\u0007b"), QStringLiteral("a\u25A1b")},
                              Row{QString(QStringLiteral("a") + QChar(0xD800) + u'b'), QStringLiteral("a\u25A1b")},
                              Row{QStringLiteral("co\u00ADo\u200Dp"), QStringLiteral("coop")},
                              Row{QStringLiteral("año, Ñandú «€»"), QStringLiteral("año, Ñandú «€»")},
                              Row{QStringLiteral("1\u202F000"), QStringLiteral("1\u00A0000")});
    const Fonts fonts;
    const Shaper shaper(fonts);
    QString shown;
    shaper.appendPrintable(row.text, shown);
    CHECK(shown == row.shown);
}

TEST_CASE("A text from right to left is set in the order in which it is read", "[garbage]")
{
    const Page page =
        layOut(sample::document({report::Paragraph{sample::text(QStringLiteral("\u05D0\u05D1 \u05D2"))}})).page(0);
    const std::vector<TextBox> body = sample::bodyOf(page);
    REQUIRE(body.size() == 1);
    REQUIRE(body[0].glyphs.size() == 4);
    const Fonts fonts;
    const QList<quint32> alef =
        QRawFont::fromFont(fonts.shaping(Face::Regular)).glyphIndexesForString(QStringLiteral("\u05D0"));
    double alefX = 0;
    double most = 0;
    for (std::size_t i = 0; i < body[0].glyphs.size(); ++i) {
        most = std::max(most, body[0].positions[i].x());
        if (body[0].glyphs[i] == alef.value(0))
            alefX = body[0].positions[i].x();
    }
    CHECK(alefX == Approx(most)); // the first letter stands last
}

TEST_CASE("A table of hundreds of columns or empty rows is laid out", "[garbage]")
{
    report::Grid grid;
    const int columns = GENERATE(1, 40, 300);
    for (int i = 0; i < columns; ++i)
        grid.columns.push_back({QString::number(i), report::ColumnKind::Text, 0, 24});
    for (int i = 0; i < 5; ++i)
        grid.rows.push_back({static_cast<report::RowKind>(i % 3), {}});
    grid.rows.push_back(sample::row(report::RowKind::Data, QStringList(columns + 5, QStringLiteral("x"))));
    checkInside(layOut(sample::document({grid})));
}
