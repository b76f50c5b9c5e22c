// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/lines.h"
#include "tests/print/sample.h"

#include <QTextLayout>

using namespace gelt;
using namespace gelt::print;

namespace {

QStringList linesOf(const report::RichText &text, double width, Shaper &shaper)
{
    QStringList lines;
    LineBreaker breaker(shaper, text, type::body, width);
    while (breaker.next()) {
        std::vector<TextBox> boxes;
        breaker.set({}, false, boxes);
        QString line;
        for (const TextBox &box : boxes)
            line += box.text;
        lines << line;
    }
    return lines;
}

QStringList linesOf(const QString &text, double width)
{
    const Fonts fonts;
    Shaper shaper(fonts);
    return linesOf(sample::text(text), width, shaper);
}

double widthOf(const QString &text)
{
    const Fonts fonts;
    Shaper shaper(fonts);
    return naturalWidth(shaper, sample::text(text), type::body);
}

} // namespace

TEST_CASE("A text breaks at blanks and where it says so", "[lines]")
{
    const double room = widthOf(QStringLiteral("uno dos tres")) + 1;
    CHECK(linesOf(QStringLiteral("uno dos tres cuatro cinco"), room)
          == QStringList{QStringLiteral("uno dos tres"), QStringLiteral("cuatro cinco")});
    CHECK(
        linesOf(QStringLiteral("uno\ndos\r\ntres\u2028cuatro"), room)
        == QStringList{QStringLiteral("uno"), QStringLiteral("dos"), QStringLiteral("tres"), QStringLiteral("cuatro")});
    CHECK(linesOf(QStringLiteral("uno\n\ndos"), room)
          == QStringList{QStringLiteral("uno"), QString(), QStringLiteral("dos")});
    CHECK(linesOf(QString(), room).isEmpty());
    CHECK(linesOf(QStringLiteral("  uno  dos  "), 1000) == QStringList{QStringLiteral("uno  dos")});
}

TEST_CASE("Codes, dates and numbers with their unit stay whole", "[lines]")
{
    const QString whole =
        GENERATE(QStringLiteral("GEL-T"), QStringLiteral("E-003"), QStringLiteral("31/12/2012"),
                 QStringLiteral("2012-12-31"), QStringLiteral("2012-T4"), QStringLiteral("40,9\u00A0%"),
                 QStringLiteral("(31/12/2012)"), QStringLiteral("ACTA\u00A0001"));
    // A little less room than it takes to set the word behind the first one.
    const QString text = QStringLiteral("palabra ") + whole;
    const QStringList lines = linesOf(text, widthOf(text) - 1);
    CHECK(lines == QStringList{QStringLiteral("palabra"), whole});
}

TEST_CASE("A long word breaks after a sign before it moves to the next line", "[lines]")
{
    const QString text = QStringLiteral("municipio (PEC-SUIT-SECOP-PUC-CHIP), y");
    CHECK(linesOf(text, widthOf(QStringLiteral("municipio (PEC-SUIT-SEC")))
          == QStringList{QStringLiteral("municipio (PEC-SUIT-"), QStringLiteral("SECOP-PUC-CHIP), y")});
    const QString web = QStringLiteral("https://www.example.gov.co/tramites/2012/lista");
    const QStringList lines = linesOf(web, widthOf(QStringLiteral("https://www.example.gov.co/tra")));
    REQUIRE(lines.size() == 2);
    CHECK(lines.first() == QStringLiteral("https://www.example.gov.co/"));
}

TEST_CASE("A word wider than its line breaks at the character and loses nothing", "[lines]")
{
    const QString word = QString(u'W').repeated(300);
    const double width = 40;
    const Fonts fonts;
    Shaper shaper(fonts);
    const report::RichText text = sample::text(word);
    LineBreaker measured(shaper, text, type::body, width);
    qsizetype letters = 0;
    while (measured.next()) {
        CHECK(measured.width() <= width + 0.01);
        std::vector<TextBox> boxes;
        measured.set({}, false, boxes);
        for (const TextBox &box : boxes)
            letters += box.text.size();
    }
    CHECK(letters == word.size());
    // Even where not one letter fits, each line takes one.
    CHECK(linesOf(QStringLiteral("WWW"), 1).size() == 3);
}

TEST_CASE("Words are kerned as Qt's text layout does it, figures are all of one width", "[lines]")
{
    const auto face = GENERATE(Face::Regular, Face::Bold, Face::Italic, Face::BoldItalic);
    const QString word =
        GENERATE(QStringLiteral("AVATAR"), QStringLiteral("To"), QStringLiteral("Yo,"), QStringLiteral("«Vía»"),
                 QStringLiteral("pingüino"), QStringLiteral("oficial"), QStringLiteral("“Tú”"), QStringLiteral("Ты"));
    const Fonts fonts;
    Shaper shaper(fonts);
    QTextLayout layout(word, fonts.shaping(face));
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    // The font's two tables of kerning differ for a few pairs of letters by as much.
    constexpr double margin = 25;
    CHECK(shaper.word(face, word).width * 1000 == Approx(line.naturalTextWidth()).margin(margin));
    CHECK(shaper.word(face, u"11/11/2011").width == Approx(shaper.word(face, u"29/08/2068").width));
}

TEST_CASE("A line keeps the looks of its runs, and a word may have two", "[lines]")
{
    const Fonts fonts;
    Shaper shaper(fonts);
    const report::RichText text{{QStringLiteral("el "), false, report::Tone::Plain},
                                {QStringLiteral("40,9\u00A0%"), true, report::Tone::Accent},
                                {QStringLiteral(", o "), false, report::Tone::Plain},
                                {QStringLiteral("sin dato"), false, report::Tone::Absent}};
    LineBreaker breaker(shaper, text, type::body, 1000);
    REQUIRE(breaker.next());
    std::vector<TextBox> boxes;
    breaker.set({10, 20}, false, boxes);
    REQUIRE(boxes.size() == 4);
    CHECK(boxes[1].text == QStringLiteral("40,9\u00A0%"));
    CHECK(boxes[1].face == Face::Bold);
    CHECK(boxes[1].tint == Tint::Navy);
    CHECK(boxes[3].face == Face::Italic);
    CHECK(boxes[3].tint == Tint::Quiet);
    CHECK(boxes[0].baseline == QPointF(10, 20));
    CHECK(boxes[2].baseline.x() == Approx(boxes[1].baseline.x() + boxes[1].width));
    CHECK_FALSE(breaker.next());

    // The comma is part of the word before it and goes with it to the next line.
    const double narrow = naturalWidth(shaper, {text[0], text[1]}, type::body) + 0.5;
    CHECK(linesOf(text, narrow, shaper).first() == QStringLiteral("el"));
}

TEST_CASE("Reading on from a line's begin gives the same lines", "[lines]")
{
    const Fonts fonts;
    Shaper shaper(fonts);
    sample::Dice dice(7);
    report::RichText text;
    for (int run = 0; run < 20; ++run) {
        QString words;
        for (int i = 0; i < 30; ++i)
            words += QString(dice.below(17), dice.letter()) + QStringLiteral(" -/\n\u00A0").at(dice.below(5));
        text.push_back({words, dice.below(2) == 0, report::Tone::Plain});
    }
    LineBreaker breaker(shaper, text, type::body, 90);
    while (breaker.next()) {
        LineBreaker again(shaper, text, type::body, 90, breaker.begin());
        REQUIRE(again.next());
        CHECK(again.end() == breaker.end());
        CHECK(again.width() == Approx(breaker.width()));
    }
}
