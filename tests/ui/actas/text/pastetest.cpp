// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/actas/text/wordhtml.h"
#include "tests/ui/actas/text/written.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>

#include <memory>

using namespace gelt;
using written::utf8;
using written::Written;

namespace {

std::unique_ptr<QMimeData> html(const QString &markup, const QString &words = {})
{
    auto data = std::make_unique<QMimeData>();
    data->setHtml(markup);
    if (!words.isEmpty())
        data->setText(words);
    return data;
}

void paste(const Written &field, std::unique_ptr<QMimeData> data)
{
    QGuiApplication::clipboard()->setMimeData(data.release());
    field.press(Qt::Key_V, Qt::ControlModifier);
}

const char *const hostile =
    "<html><head><link rel='stylesheet' href='file:///etc/hostname'><style>@import url('file:///etc/hostname'); p "
    "{background:url(file:///etc/hostname)}</style><script src='file:///etc/hostname'>alert(1)</script></head>"
    "<body background='file:///etc/hostname' onload='x()'><p style='background-image:url(file:///etc/hostname); "
    "color:red; font-size:40pt'>Hola <img src='file:///etc/hostname'><img src='//servidor/x.png'>"
    "<img src='http://ejemplo.co/x.png'> <a href='file:///etc/hostname'>mundo</a></p>"
    "<table background='file:///etc/hostname'><tr><td><img src=\"/etc/hostname\">celda</td></tr></table>"
    "<object data='file:///etc/hostname'>x</object><iframe src='file:///etc/hostname'></iframe>"
    "<svg><image href='file:///etc/hostname'/></svg><video src='file:///etc/hostname'></video></body></html>";

} // namespace

TEST_CASE("Of what Word copies only the allowed formats are pasted", "[actatext]")
{
    Written field;
    paste(field,
          html(utf8("<html xmlns:w=\"urn:schemas-microsoft-com:office:word\"><head><style><!-- p.MsoNormal {color:red} "
                    "--></style><!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]--></head><body>"
                    "<p class=MsoNormal style='margin-bottom:12pt'><b><span style='color:#C00000'>Informe<o:p></o:p>"
                    "</span></b></p><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]>"
                    "<span style='mso-list:Ignore'>-<span>&nbsp;&nbsp;</span></span><![endif]>uno</p>"
                    "<table class=MsoTableGrid><tr><td colspan=2>a</td></tr><tr><td>b</td><td>c</td></tr></table>")));
    CHECK(
        field.edit->markup()
        == utf8("<p><b>Informe</b></p><ul><li>uno</li></ul><table><tr><td>a</td><td></td></tr><tr><td>b</td><td>c</td>"
                "</tr></table>"));
    const QString inside = field.edit->document()->toHtml();
    CHECK_FALSE(inside.contains(utf8("C00000"), Qt::CaseInsensitive));
    CHECK_FALSE(inside.contains(utf8("Mso")));
}

TEST_CASE("Hostile HTML loads nothing and leaves its words alone", "[actatext]")
{
    Written field;
    paste(field, html(utf8(hostile)));
    CHECK(field.edit->markup() == utf8("<p>Hola mundo</p><table><tr><td>celda</td></tr></table>"));
    field.edit->selectAll();
    field.press(Qt::Key_X, Qt::ControlModifier);
    paste(field, html(utf8(hostile)));
    CHECK_FALSE(field.window.grab().isNull()); // painting is when a document would look for pictures
    CHECK(field.edit->loads == 0);
    const QString inside = field.edit->document()->toHtml();
    for (const char *trace : {"<img", "href", "file:", "hostname", "ejemplo.co", "servidor", "script", "40pt"}) {
        INFO(trace);
        CHECK_FALSE(inside.contains(utf8(trace)));
    }
}

TEST_CASE("What is dropped is cleaned too, and files are left to the window", "[actatext]")
{
    Written field;
    const auto drop = [&](const QMimeData &data) {
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(field.edit->viewport(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(field.edit->viewport(), &event);
        return true;
    };
    CHECK(drop(*html(utf8(hostile))));
    CHECK(field.edit->markup().startsWith(utf8("<p>Hola mundo</p>")));
    CHECK(field.edit->loads == 0);

    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(utf8("/etc/hostname"))});
    files.setText(utf8("/etc/hostname"));
    CHECK_FALSE(drop(files));
    QMimeData picture;
    picture.setImageData(QImage(2, 2, QImage::Format_RGB32));
    CHECK_FALSE(drop(picture));
    CHECK_FALSE(field.edit->markup().contains(utf8("hostname")));
}

TEST_CASE("Plain words are pasted as paragraphs, and HTML too where that is asked for", "[actatext]")
{
    Written field;
    auto plain = std::make_unique<QMimeData>();
    plain->setText(utf8("uno\r\n\r\n<b>dos</b>\n"));
    paste(field, std::move(plain));
    CHECK(field.edit->markup() == utf8("<p>uno</p><p>&lt;b&gt;dos&lt;/b&gt;</p>"));

    field.edit->setMarkup({});
    QGuiApplication::clipboard()->setMimeData(html(utf8("<b>tres</b>"), utf8("tres")).release());
    field.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(field.edit->markup() == utf8("<p>tres</p>"));
}

TEST_CASE("What is pasted joins the paragraph, list or cell that it is pasted into", "[actatext]")
{
    Written field;
    const auto pastedBehind = [&](const char *before, const char *words, const char *pasted) {
        field.set(before);
        field.goBehind(words);
        paste(field, html(utf8(pasted)));
        return field.edit->markup();
    };
    CHECK(pastedBehind("<p>uno dos</p>", "uno", "<b> y</b>") == utf8("<p>uno<b>y</b> dos</p>"));
    CHECK(pastedBehind("<p>uno dos</p>", "uno", "<p>a</p><p>b</p>") == utf8("<p>unoa</p><p>b dos</p>"));
    CHECK(pastedBehind("<p>uno dos</p>", "uno", "<ul><li>a</li><li>b</li></ul>")
          == utf8("<p>uno</p><ul><li>a</li><li>b</li></ul><p>dos</p>"));
    CHECK(pastedBehind("<p>uno dos</p>", "uno", "<table><tr><td>a</td></tr></table>")
          == utf8("<p>uno</p><table><tr><td>a</td></tr></table><p>dos</p>"));
    CHECK(pastedBehind("<ul><li>uno</li></ul>", "uno", "<p>a</p><ol><li>b</li></ol><p>c</p>")
          == utf8("<ul><li>unoa</li><li>b</li><li>c</li></ul>"));
    CHECK(pastedBehind("<table><tr><td>uno</td><td>x</td></tr></table>", "uno",
                       "<p>a</p><table><tr><td>b</td><td>c</td></tr></table>")
          == utf8("<table><tr><td>unoa\u2028"
                  "b\u2028"
                  "c</td><td>x</td></tr></table>"));
    field.press(Qt::Key_Z, Qt::ControlModifier); // one step
    CHECK(field.edit->markup() == utf8("<table><tr><td>uno</td><td>x</td></tr></table>"));
}

TEST_CASE("What is copied is clean, and pasted again it is the same", "[actatext]")
{
    Written field;
    const char *markup = "<p>Uno <b>dos</b></p><ol><li>a</li><li><i>b</i></li></ol><table><tr><td>c</td><td>d</td></tr>"
                         "</table><p>fin</p>";
    field.set(markup);
    field.edit->selectAll();
    field.press(Qt::Key_C, Qt::ControlModifier);
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    CHECK(copied->html() == utf8(markup));
    CHECK(copied->text() == utf8("Uno dos\na\nb\nc\nd\nfin"));
    field.press(Qt::Key_Delete);
    REQUIRE(field.edit->isBlank());
    field.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(field.edit->markup() == utf8(markup));
}

TEST_CASE("Five megabytes of Word are pasted with their words, lists and tables and nothing else", "[actatext]")
{
    Written field;
    QSignalSpy refused(field.edit, &ActaTextEdit::refused);
    paste(field, html(wordhtml::page(ActaTextEdit::maxPasted)));
    CHECK(refused.isEmpty());
    const QString markup = field.edit->markup();
    CHECK(markup.startsWith(utf8("<p>Se presentó el informe número 1 de <b>trámites</b> y el comité pidió <i>publicar</i> los datos.</p>"
                                 "<ul><li>pendiente 1</li></ul><table>")));
    const auto pieces = markup.count(utf8("Se presentó el informe"));
    CHECK(pieces > 800);
    CHECK(markup.count(utf8("<table>")) >= pieces);
    CHECK(markup.count(utf8("celda ")) == pieces);
    CHECK(markup.count(utf8("enlace")) == pieces);
    for (const char *trace : {"<img", "href", "file:", "127.0.0.1", "mso", "Mso", "style", "escrito por", "comentario", "span", "v:"}) {
        INFO(trace);
        CHECK_FALSE(markup.contains(utf8(trace)));
    }
    CHECK_FALSE(field.window.grab().isNull());
    CHECK(field.edit->loads == 0);
}

TEST_CASE("Up to 5 MB are pasted, more is refused in words", "[actatext]")
{
    Written field;
    QSignalSpy refused(field.edit, &ActaTextEdit::refused);
    const QString junk = utf8("<p style='mso-x:y'><span><o:p></o:p></span></p>");
    const QString large = junk.repeated((ActaTextEdit::maxPasted - 100) / junk.size()) + utf8("<p>fin</p>");
    paste(field, html(large));
    CHECK(field.edit->markup() == utf8("<p>fin</p>"));
    CHECK(refused.isEmpty());

    paste(field, html(QString(large + junk.repeated(4)), utf8("x")));
    REQUIRE(refused.size() == 1);
    CHECK(refused[0][0].toString().contains(utf8("5 MB")));
    auto plain = std::make_unique<QMimeData>();
    plain->setText(QString(ActaTextEdit::maxPasted + 1, u'x'));
    paste(field, std::move(plain));
    CHECK(refused.size() == 2);

    paste(field, html(utf8("<p>palabra</p>").repeated(ActaTextEdit::maxCharacters / 6)));
    CHECK(refused.size() == 3);
    paste(field, html(QString(utf8("<table>") + utf8("<tr><td>x").repeated(ActaTextEdit::maxCells + 1))));
    CHECK(refused.size() == 4);
    CHECK(field.edit->markup() == utf8("<p>fin</p>"));
}
