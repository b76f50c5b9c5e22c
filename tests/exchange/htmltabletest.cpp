// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/htmltable.h"
#include "core/base/htmltokens.h"
#include "tests/support/need.h"

#include <QStringList>

using namespace gelt;

namespace {

/// Each row as one text: cells between bars, loose rows in brackets.
QStringList rowsOf(const QString &html)
{
    QStringList all;
    for (const TableRow &row : need(readHtmlTables(html))) {
        QStringList cells;
        for (const QString &cell : row.cells)
            cells << cell;
        const QString text = cells.join(u'|');
        all << (row.loose ? QString(u'[' + text + u']') : text);
    }
    return all;
}

} // namespace

TEST_CASE("A table as a spreadsheet copies it is read cell by cell", "[html]")
{
    const QString excel =
        QStringLiteral("<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head><meta http-equiv=Content-Type "
                       "content=\"text/html; charset=utf-8\"><style><!--table "
                       "{mso-displayed-decimal-separator:\"\\,\";}--></style></head>"
                       "<body><table border=0><!--StartFragment-->\r\n <col width=80>\r\n <tr height=20>\r\n  <td "
                       "class=xl65>Actividad</td>\r\n"
                       "  <td>Plazo</td>\r\n </tr>\r\n <tr>\r\n  <td>Publicar el\r\n  directorio</td>\r\n  "
                       "<td>Junio&nbsp;2012</td>\r\n </tr>"
                       "<tr><td></td><td></td></tr><tr><td>A &lt;b&gt; &amp; &#241; "
                       "&#xF1;</td></tr><!--EndFragment--></table></body></html>");
    CHECK(rowsOf(excel)
          == QStringList{QStringLiteral("Actividad|Plazo"), QStringLiteral("Publicar el directorio|Junio 2012"),
                         QString(), QStringLiteral("A <b> & ñ ñ")});
}

TEST_CASE("Paragraphs and breaks within a cell are its lines", "[html]")
{
    CHECK(rowsOf(QStringLiteral(
              "<table><tr><td><p>Uno</p><p><b>dos</b> tres<br>cuatro<o:p></o:p></p></td><td>x</td></tr></table>"))
          == QStringList{QStringLiteral("Uno\ndos tres\ncuatro|x")});
}

TEST_CASE("A merged cell counts in every row that it covers, and once across", "[html]")
{
    CHECK(rowsOf(QStringLiteral("<table><tr><td rowspan=3>Fase</td><td>a</td><td rowspan=\"2\">Ana</td></tr>"
                                "<tr><td>b</td></tr><tr><td>c</td><td>Luz</td></tr>"
                                "<tr><td colspan=3>FASE II</td></tr><tr><td>x</td><td>d</td></tr></table>"))
          == QStringList{QStringLiteral("Fase|a|Ana"), QStringLiteral("Fase|b|Ana"), QStringLiteral("Fase|c|Luz"),
                         QStringLiteral("FASE II"), QStringLiteral("x|d")});
}

TEST_CASE("Text around tables is a loose row, and a table within a cell is its text", "[html]")
{
    CHECK(rowsOf(QStringLiteral(
              "<p>FASE DE INFORMACIÓN</p><table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td>"
              "<td>d</td></tr></table><h2>FASE II</h2><table><tr><th>e</th></tr></table>fin"))
          == QStringList{QStringLiteral("[FASE DE INFORMACIÓN]"), QStringLiteral("a\nb c|d"),
                         QStringLiteral("[FASE II]"), QStringLiteral("e"), QStringLiteral("[fin]")});
}

TEST_CASE("Scripts, styles and comments are no text, and nothing is loaded", "[html]")
{
    CHECK(rowsOf(QStringLiteral(
              "<style>td{background:url(file:///etc/hostname)}</style><script>if (a<b) x('<td>');</script>"
              "<table background='/etc/hostname'><tr><td><img src=\"file:///dev/zero\">a</td>"
              "<!-- <td>no</td> --></tr></table>"))
          == QStringList{QStringLiteral("a")});
}

TEST_CASE("HTML that is no HTML is read to its end all the same", "[html]")
{
    CHECK(rowsOf(QStringLiteral("<table><tr><td>a<tr><td>b")) == QStringList{QStringLiteral("a"), QStringLiteral("b")});
    CHECK(rowsOf(QStringLiteral("</table></td><td>x</td>< 3 & 4 &nada; <"))
          == QStringList{QStringLiteral("[x< 3 & 4 &nada; <]")});
    CHECK(rowsOf(QStringLiteral("<table><tr><td title=\"a>b\">c</td><td 'sin cerrar>d"))
          == QStringList{QStringLiteral("c|d")});
    CHECK(rowsOf(QStringLiteral("<table><tr><td title = 'sin cerrar>d</td></tr></table>")) == QStringList{QString()});
    CHECK(rowsOf(QStringLiteral("<!--")).isEmpty());
    CHECK(rowsOf(QStringLiteral("<script>")).isEmpty());
    CHECK(rowsOf(QString(200'000, u'<')).size() == 1);
    CHECK(rowsOf(QStringLiteral("<table>").repeated(50'000)).isEmpty());
    CHECK(withoutEntities(QStringLiteral("&#xD800; &#0; &#99999999999; &; &amp"))
          == QStringLiteral("&#xD800; &#0; &#99999999999; &; &amp"));
}

TEST_CASE("A table beyond the limits is refused in words", "[html]")
{
    const auto wide =
        readHtmlTables(QString(QStringLiteral("<table><tr>") + QStringLiteral("<td>x</td>").repeated(1001)));
    REQUIRE_FALSE(wide);
    CHECK(wide.error().code == ErrorCode::TooLarge);
    const auto merged = readHtmlTables(QString(QStringLiteral("<table><tr><td rowspan=1000000 colspan=900>x</td></tr>")
                                               + QStringLiteral("<tr><td>y</td></tr>").repeated(20'000)));
    REQUIRE_FALSE(merged);
    CHECK(merged.error().code == ErrorCode::TooLarge);
    CHECK(need(readHtmlTables(QStringLiteral("<table><tr><td colspan=999999999>x</td></tr></table>"))).size() == 1);
}
