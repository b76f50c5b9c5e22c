// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "tests/ui/log/logs.h"
#include "ui/plan/log/addevidence.h"
#include "ui/plan/log/editdialog.h"
#include "ui/plan/log/evidencetab.h"
#include "ui/plan/log/thumbnails.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

using namespace gelt;
using namespace gelt::testing;

namespace {

struct Showing {
    Showing()
    {
        tab.resize(340, 600);
        tab.show();
        tab.setActivities({idOf(session(), 1)});
    }
    Session &session() { return *desk.session; }
    EntryList &list() { return child<EntryList>(tab, "evidence"); }
    QString file(const char *name, const QByteArray &bytes)
    {
        const QString path = folder.filePath(QLatin1StringView(name));
        putFile(path, bytes);
        return path;
    }
    /// Adds a file and selects it.
    void add(const QString &path, int number = 1)
    {
        CHECK_FALSE(addEvidence(desk.desk(), idOf(session(), number), {path}, {}, nullptr).isEmpty());
        list().setCurrentIndex(list().entries().index(list().entries().rowCount() - 1));
    }
    const Evidence &first() { return session().contents().evidence.front(); }

    QTemporaryDir folder;
    TestDesk desk{logPlan(folder)};
    EvidenceTab tab{desk.desk()};
};

QImage picture(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    return image;
}

} // namespace

TEST_CASE("A file that is dropped on the tab becomes evidence and is told in the status bar", "[log][evidencetab]")
{
    Showing shown;
    QSignalSpy said(&shown.tab, &ActivityTab::said);
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(shown.file("acta.pdf", "a"))});
    const Qt::DropActions offered = Qt::CopyAction | Qt::MoveAction;
    QDragEnterEvent enter(QPoint(5, 5), offered, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&shown.tab, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), offered, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&shown.tab, &drop);
    CHECK(drop.dropAction() == Qt::CopyAction); // the file stays where it was
    REQUIRE(said.wait());
    CHECK(titlesOf(shown.list()) == QStringList{QStringLiteral("E-001 acta.pdf")});
    CHECK(child<QLabel>(shown.tab, "sum").text().startsWith(QStringLiteral("1 piece")));
}

TEST_CASE("Evidence is opened as a read-only copy with its own bytes", "[log][evidencetab]")
{
    Showing shown;
    shown.add(shown.file("acta.pdf", "contenido"));
    child<QPushButton>(shown.tab, "open").click();
    REQUIRE(shown.desk.ask.opened.size() == 1);
    const QFileInfo copy(shown.desk.ask.opened.front());
    CHECK(copy.fileName() == QStringLiteral("acta.pdf"));
    CHECK(need(readFile(copy.filePath(), 100)) == QByteArray("contenido"));
    CHECK_FALSE(copy.permissions().testFlag(QFile::WriteOwner));
    CHECK_FALSE(copy.permissions().testFlag(QFile::ReadOther));
}

TEST_CASE("A program is never opened, whatever it is called; it can be saved", "[log][evidencetab]")
{
    Showing shown;
    shown.desk.ask.choices = {0}; // kept all the same
    const QString path = GENERATE(true, false) ? shown.file("instalar.exe", "x") : shown.file("foto.jpg", "#!/bin/sh\necho\n");
    shown.add(path);
    shown.desk.ask.questions.clear();

    child<QPushButton>(shown.tab, "open").click();
    CHECK(shown.desk.ask.opened.isEmpty());
    REQUIRE(shown.desk.ask.questions.size() == 1);
    CHECK(shown.desk.ask.questions[0].text.contains(QStringLiteral("not opened from here")));

    shown.desk.ask.choices = {0};
    shown.desk.ask.files = {shown.folder.filePath(QStringLiteral("guardado.bin"))};
    child<QPushButton>(shown.tab, "open").click();
    CHECK(shown.desk.ask.opened.isEmpty());
    CHECK(need(readFile(shown.folder.filePath(QStringLiteral("guardado.bin")), 100)) == need(readFile(path, 100)));
}

TEST_CASE("An address is opened only where it is one of the web", "[log][evidencetab]")
{
    Showing shown;
    whenAsked([](QDialog &dialog) {
        auto &edit = static_cast<EditDialog &>(dialog);
        CHECK_FALSE(edit.act()->isEnabled());
        type(dialog, "address", QStringLiteral("file:///etc/passwd"));
        CHECK_FALSE(edit.act()->isEnabled());
        type(dialog, "address", QStringLiteral("www.ejemplo.gov.co/acta"));
        type(dialog, "title", QStringLiteral("El acta publicada"));
        type(dialog, "seen", QStringLiteral("01/08/2013"));
        edit.act()->click();
    });
    child<QPushButton>(shown.tab, "addAddress").click();
    REQUIRE(titlesOf(shown.list()) == QStringList{QStringLiteral("E-001 El acta publicada")});
    CHECK(shown.first().url == QStringLiteral("https://www.ejemplo.gov.co/acta"));
    CHECK(shown.first().capturedOn == QDate(2013, 8, 1));
    shown.list().setCurrentIndex(shown.list().entries().index(0));
    activate(shown.tab);
    shown.list().setFocus();
    QTest::keyClick(&shown.list(), Qt::Key_Return);
    CHECK(shown.desk.ask.opened == QStringList{QStringLiteral("https://www.ejemplo.gov.co/acta")});
}

TEST_CASE("Details are edited, and undone", "[log][evidencetab]")
{
    Showing shown;
    shown.add(shown.file("acta.pdf", "a"));
    whenAsked([](QDialog &dialog) {
        type(dialog, "title", QStringLiteral("Acta del taller"));
        type(dialog, "date", QString());
        child<QComboBox>(dialog, "kind").setCurrentIndex(1);
        child<QComboBox>(dialog, "access").setCurrentIndex(1);
        static_cast<EditDialog &>(dialog).act()->click();
    });
    shown.tab.editCurrent();
    CHECK(shown.first().title == QStringLiteral("Acta del taller"));
    CHECK(shown.first().access == Access::Reserved);
    CHECK_FALSE(shown.first().date.isValid());
    CHECK(titlesOf(shown.list()) == QStringList{QStringLiteral("E-001 Acta del taller")}); // the tab heard of it
    need(shown.session().undo());
    CHECK(shown.first().title == QStringLiteral("acta.pdf"));
}

TEST_CASE("Evidence can prove another activity too, and is unlinked from one alone", "[log][evidencetab]")
{
    Showing shown;
    shown.add(shown.file("acta.pdf", "a"));
    whenAsked([](QDialog &dialog) {
        auto &edit = static_cast<EditDialog &>(dialog);
        type(dialog, "query", QStringLiteral("nada que se encuentre"));
        CHECK_FALSE(edit.act()->isEnabled());
        type(dialog, "query", QStringLiteral("canales"));
        auto &period = child<QComboBox>(dialog, "period");
        period.setCurrentIndex(period.findData(QStringLiteral("2013-T2")));
        edit.act()->click();
    });
    shown.tab.linkCurrent();
    CHECK(codesOf(shown.session(), 2) == QStringList{QStringLiteral("E-001")});
    CHECK(shown.session().contents().evidenceLinks.back().occurrence == QStringLiteral("2013-T2"));

    shown.tab.unlinkCurrent();
    CHECK(codesOf(shown.session(), 1).isEmpty());
    CHECK(codesOf(shown.session(), 2).size() == 1);
    CHECK(shown.desk.ask.questions.isEmpty());
}

TEST_CASE("The last link takes the evidence out of the plan, after asking, and undo brings it back whole", "[log][evidencetab]")
{
    Showing shown;
    shown.add(shown.file("acta.pdf", "contenido"));
    shown.tab.unlinkCurrent();
    REQUIRE(shown.desk.ask.questions.size() == 1);
    CHECK(codesOf(shown.session(), 1).size() == 1); // kept: the answer to Escape

    shown.desk.ask.choices = {0};
    shown.tab.unlinkCurrent();
    CHECK(shown.session().contents().evidence.empty());
    CHECK(shown.list().entries().rowCount() == 0);

    need(shown.session().undo());
    REQUIRE(titlesOf(shown.list()) == QStringList{QStringLiteral("E-001 acta.pdf")});
    shown.list().setCurrentIndex(shown.list().entries().index(0));
    child<QPushButton>(shown.tab, "open").click();
    REQUIRE(shown.desk.ask.opened.size() == 1);
    CHECK(need(readFile(shown.desk.ask.opened.front(), 100)) == QByteArray("contenido"));
}

TEST_CASE("Images show small pictures that are made aside", "[log][evidencetab]")
{
    Showing shown;
    const QString path = shown.folder.filePath(QStringLiteral("foto.png"));
    REQUIRE(picture(1200, 300).save(path));
    QSignalSpy changed(&shown.list().entries(), &QAbstractItemModel::dataChanged);
    shown.add(path);
    const auto pictureOf = [&] { return shown.list().entries().index(0).data(EntryModel::PictureRole).value<QImage>(); };
    while (pictureOf().isNull() && changed.wait()) {
    }
    CHECK(pictureOf().size() == QSize(160, 40));
}

TEST_CASE("Only pictures of a bearable size are decoded", "[log][evidencetab]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.png"));
    SECTION("what is no picture") { putFile(path, "esto no es una imagen"); }
    SECTION("a header that promises more than memory holds")
    {
        REQUIRE(picture(8, 8).save(path, "BMP"));
        CHECK_FALSE(thumbnailOf(path, 100).isNull());
        QByteArray bytes = need(readFile(path, 1 << 20));
        bytes.replace(18, 8, QByteArray("\x00\x00\x01\x00\x00\x00\x01\x00", 8)); // 65,536 × 65,536
        putFile(path, bytes);
    }
    CHECK(thumbnailOf(path, 100).isNull());
}

TEST_CASE("Without evidence the tab says that a file can be dropped", "[log][evidencetab]")
{
    Showing shown;
    const auto labels = shown.tab.findChildren<QLabel *>(QStringLiteral("empty"));
    const auto visible = std::ranges::find_if(labels, [](const QLabel *label) { return label->isVisible(); });
    REQUIRE(visible != labels.end());
    CHECK((*visible)->text() == QStringLiteral("No evidence. A file can be dropped here."));
}
