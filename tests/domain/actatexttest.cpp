// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/actatext.h"
#include "tests/support/catch.h"

using namespace gelt;

namespace {

/// The canonical markup of any HTML.
QString clean(const char *html) { return actatext::write(actatext::read(QString::fromUtf8(html))); }

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

} // namespace

TEST_CASE("The markup of minutes is read as it was written", "[actatext]")
{
    const QString markup =
        text("<p>El comité <b>aprobó</b> el <i>plan</i>: a &lt; b &amp; c &gt; d \"e\".\u2028Otra línea</p>"
             "<ul><li>Uno</li><li><b><i>dos</i></b></li></ul><ol><li>tres</li></ol>"
             "<table><tr><td>Meta</td><td></td></tr><tr><td>62,5\u00A0%</td><td>x</td></tr></table>");
    const actatext::Text read = actatext::read(markup);
    REQUIRE(read.size() == 4);
    CHECK(actatext::write(read) == markup);

    const auto &paragraph = std::get<actatext::Paragraph>(read[0]);
    REQUIRE(paragraph.line.size() == 5);
    CHECK(paragraph.line[1] == actatext::Span{text("aprobó"), true, false});
    CHECK(paragraph.line[4].text == text(": a < b & c > d \"e\".\u2028Otra línea"));
    CHECK(std::get<actatext::List>(read[1]).items.size() == 2);
    CHECK(std::get<actatext::List>(read[2]).ordered);
    CHECK(std::get<actatext::Table>(read[3]).rows[1].size() == 2);
}

TEST_CASE("An empty text is empty in every form", "[actatext]")
{
    for (const char *nothing : {"", "  \n", "<p></p>", "<p>&nbsp;</p><ul><li> </li></ul>", "<p><br><br></p>",
                                "<!-- x -->", "<script>x</script>", "<img src=\"file:///etc/hostname\">"}) {
        INFO(nothing);
        CHECK(clean(nothing).isEmpty());
        CHECK(actatext::isBlank(text(nothing)));
    }
    CHECK(actatext::write({}).isEmpty());
    CHECK(actatext::isBlank(text("<table><tr><td></td></tr></table>")));
    CHECK(clean("<table><tr><td></td></tr></table>") == text("<table><tr><td></td></tr></table>"));
    CHECK_FALSE(actatext::isBlank(text("x")));
}

TEST_CASE("The plain words are a line a paragraph, item or cell", "[actatext]")
{
    CHECK(actatext::plain(actatext::read(text("<h1>Uno</h1><p>dos<br>tres</p><ul><li>a</li><li>b</li></ul>"
                                              "<table><tr><td>c</td><td></td></tr><tr><td>d</td></tr></table>")))
          == text("Uno\ndos tres\na\nb\nc\nd"));
}

TEST_CASE("Plain words become paragraphs", "[actatext]")
{
    CHECK(actatext::write(actatext::fromPlain(text("Uno <b>\r\ndos\v tres\n\n\n  cuatro\t5  \rseis\u2029siete\n")))
          == text("<p>Uno &lt;b&gt;</p><p>dos\u2028tres</p><p>cuatro 5</p><p>seis</p><p>siete</p>"));
    CHECK(actatext::fromPlain({}).empty());
}

TEST_CASE("White space is read as on a page", "[actatext]")
{
    CHECK(clean("  a \n\t b <b> c </b> d<br> e <br/>")
          == text("<p>a b <b>c </b>d\u2028"
                  "e</p>"));
    CHECK(clean("<p>a<br><br>b<br><br><br>c</p>") == text("<p>a</p><p>b</p><p>c</p>"));
    CHECK(clean("<ul><li>a<br><br>b</ul>")
          == text("<ul><li>a\u2028"
                  "b</li></ul>"));
    CHECK(clean("<pre>a\n b\n\nc</pre>d\ne")
          == text("<p>a\u2028"
                  "b</p><p>c</p><p>d e</p>"));
    CHECK(clean("&nbsp;62,5&nbsp;% &nbsp; x&nbsp;&nbsp;y&nbsp;") == text("<p>62,5\u00A0% x y</p>"));
}

TEST_CASE("What cannot be shown is left out", "[actatext]")
{
    QString hostile = text("a\u200B\u202E\uFEFF\u00AD"
                           "b");
    hostile += QChar(0);
    hostile += QChar(0xFDD0);
    hostile += QChar(0xFFFC);
    hostile += QChar(0xD800);
    hostile += QChar(0x7F);
    hostile += text("c😀");
    CHECK(actatext::plain(actatext::read(hostile))
          == text("ab\uFFFD"
                  "c😀"));
    CHECK(actatext::plain(actatext::fromPlain(hostile))
          == text("ab\uFFFD"
                  "c😀"));
}

TEST_CASE("Only the allowed looks are kept", "[actatext]")
{
    CHECK(clean("<p style='color:red' onclick='x()'><u>a</u> <strong>b</strong> <em>c</em> <a href='http://x'>d</a> "
                "<font size=7>e</font><sup>2</sup></p>")
          == text("<p>a <b>b</b> <i>c</i> d e2</p>"));
    CHECK(clean("<p><b>a<i>b</b>c</i>d</b></p>") == text("<p><b>a</b><b><i>b</i></b><i>c</i>d</p>"));
    CHECK(clean("<h2>Título <i>largo</i></h2><p>x</p>") == text("<p><b>Título </b><b><i>largo</i></b></p><p>x</p>"));
    // As word processors and Qt write them; a whole document within a <b> that is not bold (Google).
    CHECK(clean("<b style=\"font-weight:normal\"><span style=\"color:#000; FONT-WEIGHT: 700\">a</span>"
                "<span style='font-style:italic;font-weight:400'>b</span></b>c")
          == text("<p><b>a</b><i>b</i>c</p>"));
    CHECK(clean("<b style='mso-bidi-font-weight:normal'>a</b>b") == text("<p><b>a</b>b</p>"));
}

TEST_CASE("Word's HTML becomes paragraphs, lists and tables", "[actatext]")
{
    const char *word =
        "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:w=\"urn:schemas-microsoft-com:office:word\">"
        "<head><meta name=Generator content=\"Microsoft Word 15\"><link rel=File-List "
        "href=\"file:///C:/x/filelist.xml\">"
        "<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->"
        "<style><!-- /* Style Definitions */ p.MsoNormal {margin:0cm; font-family:\"Calibri\"} --></style></head>"
        "<body lang=ES-CO><!--StartFragment--><p class=MsoNormal><b style='mso-bidi-font-weight:normal'>"
        "<span lang=ES style='font-size:12.0pt'>Desarrollo<o:p></o:p></span></b></p>"
        "<p class=MsoNormal><o:p>&nbsp;</o:p></p><w:sdt><p class=MsoNormal>La\r\nalcaldesa abri&oacute; la "
        "sesi&oacute;n.<o:p></o:p></p></w:sdt>"
        "<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]>"
        "<span style='font-family:Symbol'><span style='mso-list:Ignore'>\u00B7<span style='font:7.0pt \"Times New "
        "Roman\"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Publicar el directorio</p>\r\n"
        "<p class=MsoListParagraphCxSpLast style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>1.<span>&nbsp;"
        "</span></span>Revisarlo</p>"
        "<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1)<span>&nbsp;</span>"
        "</span>Primero</p>"
        "<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>2)<span>&nbsp;</span>"
        "</span>Segundo</p><p class=MsoNormal style='mso-list:none'>Fin</p>"
        "<table class=MsoTableGrid><tr><td colspan=2><p class=MsoNormal>Meta</p></td></tr>"
        "<tr><td><p class=MsoNormal>1</p></td><td><p class=MsoNormal>dos<o:p></o:p></p><p>tres</p></td></tr></table>"
        "<!--EndFragment--></body></html>";
    CHECK(clean(word)
          == text("<p><b>Desarrollo</b></p><p>La alcaldesa abrió la sesión.</p>"
                  "<ul><li>Publicar el directorio</li><li>Revisarlo</li></ul><ol><li>Primero</li><li>Segundo</li></ol>"
                  "<p>Fin</p><table><tr><td>Meta</td><td></td></tr><tr><td>1</td><td>dos\u2028tres</td></tr></table>"));
}

TEST_CASE("Nested lists become items of the outer one", "[actatext]")
{
    CHECK(clean("<ul><li>a<ol><li>b<ul><li>c</ul></ol><li>d</ul>e<ul>f<li>g")
          == text("<ul><li>a</li><li>b</li><li>c</li><li>d</li></ul><p>e</p><ul><li>f</li><li>g</li></ul>"));
    CHECK(clean("<ul><li><p>a</p><p>b</p><table><tr><td>c</td><td>d</td></tr></table></li></ul>")
          == text("<ul><li>a\u2028"
                  "b\u2028"
                  "c d</li></ul>"));
    CHECK(clean("<li>a</li><li>b</li></ul>") == text("<p>a</p><p>b</p>"));
}

TEST_CASE("Every row of a table has as many cells as the widest", "[actatext]")
{
    CHECK(clean("<table><caption>Título</caption><thead><tr><th rowspan=2>a</th><th colspan=2>b</th></tr><tr><td>c"
                "</thead><tbody><tr><td>d<tr><td>e<td>f<td>g</tbody></table>")
          == text("<p>Título</p><table><tr><td><b>a</b></td><td><b>b</b></td><td></td></tr>"
                  "<tr><td></td><td>c</td><td></td></tr><tr><td>d</td><td></td><td></td></tr>"
                  "<tr><td>e</td><td>f</td><td>g</td></tr></table>"));
    CHECK(
        clean("<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table>d</td><td><ul><li>e<li>f</ul></td></table>")
        == text("<table><tr><td>a\u2028"
                "b c\u2028"
                "d</td><td>e\u2028"
                "f</td></tr></table>"));
    const QString wide =
        actatext::write(actatext::read(QString(text("<table><tr>") + text("<td>x</td>").repeated(30))));
    CHECK(wide.count(text("<td>")) == 20);
    CHECK(wide.endsWith(text("<td>x x x x x x x x x x x</td></tr></table>")));
}
