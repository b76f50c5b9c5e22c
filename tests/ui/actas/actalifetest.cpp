// SPDX-License-Identifier: GPL-3.0-or-later
// The steps in the life of an acta, as the page asks for them.
#include "tests/ui/actas/support.h"
#include "ui/actas/actahistorydialog.h"
#include "ui/actas/checksdialog.h"
#include "ui/actas/meetingdialogs.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QPlainTextEdit>

using namespace gelt;

namespace {

void giveReason(WordsDialog &dialog, const QString &words)
{
    type(input(dialog, "reason"), words);
    dialog.accept();
}

} // namespace

TEST_CASE("Approving says the number, asks, and gives it", "[actas]")
{
    const QTemporaryDir folder;
    Actas actas(committeePlan(folder));
    actas.page.edit(actas.begin());
    actas.complete();
    actas.desk.ask.choices = {1};
    QTest::mouseClick(&part<QPushButton>(actas.page, "main"), Qt::LeftButton);
    CHECK(actas.acta().state == ActaState::Draft);
    REQUIRE(actas.desk.ask.questions.size() == 1);
    CHECK(actas.desk.ask.questions.front().text == QStringLiteral("Approving gives it the number 2013-001 and cannot be undone."));
    CHECK(actas.desk.ask.questions.front().answers == QStringList{QStringLiteral("Approve"), QStringLiteral("Keep as draft")});

    actas.desk.ask.choices = {0};
    QTest::mouseClick(&part<QPushButton>(actas.page, "main"), Qt::LeftButton);
    CHECK(actas.acta().state == ActaState::Approved);
    REQUIRE(actas.acta().number);
    CHECK(part<QLabel>(actas.page, "title").text() == QStringLiteral("Acta 2013-001 · 12/08/2013"));
    CHECK_FALSE(actas.session().history().canUndo());
    actas.page.showList();
    CHECK(actas.list().model()->index(0, 0).data().toString() == QStringLiteral("2013-001"));
}

TEST_CASE("What is pending is approved only with a written reason", "[actas]")
{
    const QTemporaryDir folder;
    Actas actas(committeePlan(folder));
    actas.page.edit(actas.begin());
    inDialog<ChecksDialog>([](ChecksDialog &dialog) {
        auto &anyway = part<QPushButton>(dialog, "approveAnyway");
        CHECK_FALSE(anyway.isEnabled());
        type(input(dialog, "reason"), QStringLiteral("Sesión informal"));
        CHECK(anyway.isEnabled());
        QTest::mouseClick(&anyway, Qt::LeftButton);
    });
    actas.desk.ask.choices = {0};
    QTest::mouseClick(&part<QPushButton>(actas.page, "main"), Qt::LeftButton);
    CHECK(actas.acta().state == ActaState::Approved);
    CHECK(actas.acta().overrideReason == QStringLiteral("Sesión informal"));
}

TEST_CASE("A draft goes to review and back, and an approved acta is reopened with its number", "[actas]")
{
    const QTemporaryDir folder;
    Actas actas(committeePlan(folder));
    actas.page.edit(actas.begin());
    inDialog<WordsDialog>([](WordsDialog &dialog) { dialog.accept(); });
    QTest::mouseClick(&part<QPushButton>(actas.page, "second"), Qt::LeftButton);
    CHECK(actas.acta().state == ActaState::InReview);
    inDialog<WordsDialog>([](WordsDialog &dialog) { giveReason(dialog, QStringLiteral("Falta el punto 3")); });
    QTest::mouseClick(&part<QPushButton>(actas.page, "second"), Qt::LeftButton);
    CHECK(actas.acta().state == ActaState::Draft);
    CHECK(actas.meetings().events.back().note == QStringLiteral("Falta el punto 3"));

    actas.approve(actas.acta().id);
    inDialog<WordsDialog>([](WordsDialog &dialog) {
        CHECK(dialog.problemText() == QStringLiteral("Say why it is reopened."));
        giveReason(dialog, QStringLiteral("Nombre mal escrito"));
    });
    QTest::mouseClick(&part<QPushButton>(actas.page, "second"), Qt::LeftButton);
    CHECK(actas.acta().state == ActaState::InReview);
    CHECK(actas.acta().number == std::optional(ActaNumber{2013, 1}));
    CHECK_FALSE(actas.text().isReadOnly());
}

TEST_CASE("Signing keeps the pages byte for byte, after a backup", "[actas]")
{
    const QTemporaryDir folder;
    Actas actas(committeePlan(folder));
    const ActaId id = actas.begin();
    actas.complete();
    actas.approve(id);
    actas.page.edit(id);
    actas.desk.ask.choices = {0};
    QTest::mouseClick(&part<QPushButton>(actas.page, "main"), Qt::LeftButton);
    CHECK(actas.desk.ask.told.isEmpty());
    CHECK(actas.acta().state == ActaState::Signed);
    REQUIRE(actas.meetings().files.size() == 1);
    const ActaFile kept = actas.meetings().files.front();
    CHECK(kept.kind == ActaFileKind::Signed);
    CHECK(QDir(folder.filePath(QStringLiteral("respaldos"))).entryList({QStringLiteral("*signing*")}).size() == 1);

    const QString out = folder.filePath(QStringLiteral("signed.pdf"));
    actas.desk.ask.files = {out};
    actas.action("pdfActa").trigger();
    QFile file(out);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.startsWith("%PDF-"));
    CHECK(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) == kept.sha256);

    actas.desk.ask.files = {out};
    actas.action("attachScan").trigger();
    REQUIRE(actas.meetings().files.size() == 2);
    CHECK(actas.meetings().files.back().kind == ActaFileKind::Scan);

    actas.desk.ask.choices = {0};
    QTest::mouseClick(&part<QPushButton>(actas.page, "main"), Qt::LeftButton);
    CHECK(actas.acta().state == ActaState::Archived);
    CHECK_FALSE(part<QPushButton>(actas.page, "main").isVisible());
}

TEST_CASE("A signed acta is corrected by another one, and annulled with a cause", "[actas]")
{
    const QTemporaryDir folder;
    Actas actas(committeePlan(folder));
    const ActaId id = actas.begin();
    actas.complete();
    actas.approve(id);
    actas.page.edit(id);
    actas.desk.ask.choices = {0};
    actas.action("sign").trigger();
    REQUIRE(actas.acta().state == ActaState::Signed);
    actas.action("clarify").trigger();
    REQUIRE(actas.meetings().actas.size() == 2);
    CHECK(actas.acta().clarifies == id);
    CHECK(actas.editor().open().id() == actas.acta().id);

    actas.page.edit(id);
    inDialog<WordsDialog>([](WordsDialog &dialog) { giveReason(dialog, QStringLiteral("Se repitió la reunión")); });
    actas.action("annul").trigger();
    const Acta &annulled = actas.meetings().actas.front();
    CHECK(annulled.state == ActaState::Annulled);
    REQUIRE(annulled.annulled);
    CHECK(annulled.annulled->cause == QStringLiteral("Se repitió la reunión"));
}

TEST_CASE("A place leads into the acta, to the point or commitment that it names", "[actas]")
{
    const QTemporaryDir folder;
    Actas actas(committeePlan(folder));
    const ActaId id = actas.begin();
    Place place;
    place.page = PageId::Actas;
    place.acta = id;
    place.item = actas.meetings().items[2].id;
    actas.page.showPlace(place);
    CHECK(actas.editor().isVisible());
    CHECK(part<QListView>(actas.page, "agenda").currentIndex().row() == 2);
    CHECK(actas.text().hasFocus());
}

TEST_CASE("The acta that was open is open again at the next start", "[actas]")
{
    const QTemporaryDir folder;
    Actas actas(committeePlan(folder));
    const ActaId id = actas.begin();
    actas.page.edit(id);
    auto &agenda = part<QListView>(actas.page, "agenda");
    agenda.setCurrentIndex(agenda.model()->index(3, 0));
    actas.page.remember();
    ActasPage again(actas.desk.desk(), actas.speller);
    again.show();
    CHECK(part<QListView>(again, "agenda").isVisible());
    CHECK(part<QListView>(again, "agenda").currentIndex().row() == 3);
}

TEST_CASE("The history of an acta tells what was done and why it was approved with things pending", "[actas]")
{
    const QTemporaryDir folder;
    Actas actas(committeePlan(folder));
    const ActaId id = actas.begin();
    actas.page.edit(id);
    actas.change<Acta>(&Meetings::actas, [](Acta &acta) { acta.place = QStringLiteral("Concejo"); });
    actas.approve(id);
    inDialog<ActaHistoryDialog>([](ActaHistoryDialog &dialog) {
        CHECK(part<QListView>(dialog, "history").model()->rowCount() == 3);
        QTest::mouseClick(&part<QPushButton>(dialog, "copy"), Qt::LeftButton);
        dialog.accept();
    });
    actas.action("actaHistory").trigger();
    const QString text = QGuiApplication::clipboard()->text();
    CHECK(text.contains(QStringLiteral("approved with things pending, because: reason")));
    CHECK(text.contains(QStringLiteral("number 2013-001 given")));
    CHECK(text.contains(QStringLiteral("place “Despacho” → “Concejo”")));
    CHECK(text.contains(QStringLiteral("on the roll: Alcalde Municipal")));
    CHECK(text.indexOf(QStringLiteral("number 2013-001")) < text.indexOf(QStringLiteral("prepared"))); // the newest first
}
