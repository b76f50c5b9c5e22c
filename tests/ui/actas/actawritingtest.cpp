// SPDX-License-Identifier: GPL-3.0-or-later
// What is said, decided and undertaken on the points of an agenda.
#include "core/domain/actatext.h"
#include "tests/ui/actas/support.h"
#include "ui/actas/reviewpart.h"
#include "ui/actas/section.h"
#include "ui/widgets/field.h"

#include <QDeadlineTimer>
#include <QPlainTextEdit>

using namespace gelt;

namespace {

/// An acta that is open to be written, on its last point.
struct Writing : Actas {
    explicit Writing(const QString &path) : Actas(path)
    {
        page.edit(begin());
        auto &agenda = part<QListView>(page, "agenda");
        agenda.setCurrentIndex(agenda.model()->index(agenda.model()->rowCount() - 1, 0));
        text().setFocus();
    }
    QString said() const { return actatext::plain(actatext::read(meetings().items.back().development)); }
    QWidget &focus() const
    {
        REQUIRE(QApplication::focusWidget());
        return *QApplication::focusWidget();
    }
};

} // namespace

TEST_CASE("What is typed is in the file after a pause, and when the point is left", "[actas]")
{
    const QTemporaryDir folder;
    Writing actas(committeePlan(folder));
    QTest::keyClicks(&actas.text(), QStringLiteral("Se inform"));
    CHECK(actas.said().isEmpty());
    CHECK(actas.editor().open().isWaiting());
    actas.flush();
    CHECK(actas.said() == QStringLiteral("Se inform"));
    CHECK_FALSE(actas.editor().open().isWaiting());

    QTest::keyClicks(&actas.text(), QStringLiteral("a"));
    QTest::keyClick(&actas.text(), Qt::Key_Left, Qt::AltModifier);
    CHECK(actas.said() == QStringLiteral("Se informa"));
    CHECK(part<QListView>(actas.page, "agenda").currentIndex().row() == 3);
    QTest::keyClick(&actas.text(), Qt::Key_Right, Qt::AltModifier);
    CHECK(actas.text().toPlainText() == QStringLiteral("Se informa"));
}

TEST_CASE("Who types without a pause is written all the same, still as one step of undo", "[actas]")
{
    const QTemporaryDir folder;
    Writing actas(committeePlan(folder));
    const auto typeUntilWritten = [&] {
        const QString before = actas.said();
        const QDeadlineTimer most(20'000);
        while (actas.said() == before && !most.hasExpired()) {
            QTest::keyClick(&actas.text(), 'a');
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        }
        return actas.said() != before;
    };
    CHECK(typeUntilWritten());
    CHECK(typeUntilWritten());
    actas.flush();
    CHECK(actas.said() == actas.text().toPlainText());
    need(actas.session().undo());
    CHECK(actas.said().isEmpty());
}

TEST_CASE("Typing on one point is one step of undo, and the editor follows it", "[actas]")
{
    const QTemporaryDir folder;
    Writing actas(committeePlan(folder));
    for (const char letter : {'a', 'b', 'c'}) {
        QTest::keyClick(&actas.text(), letter);
        actas.flush();
    }
    CHECK(actas.said() == QStringLiteral("abc"));
    need(actas.session().undo());
    CHECK(actas.said().isEmpty());
    CHECK(actas.text().toPlainText().isEmpty());
    need(actas.session().redo());
    CHECK(actas.text().toPlainText() == QStringLiteral("abc"));
}

TEST_CASE("A change from elsewhere does not touch what is being typed", "[actas]")
{
    const QTemporaryDir folder;
    Writing actas(committeePlan(folder));
    QTest::keyClicks(&actas.text(), QStringLiteral("half a sen"));
    actas.change<Acta>(&Meetings::actas, [](Acta &acta) { acta.place = QStringLiteral("Elsewhere"); });
    CHECK(actas.text().toPlainText() == QStringLiteral("half a sen"));
    CHECK(actas.text().textCursor().position() == 10);
    QTest::keyClicks(&actas.text(), QStringLiteral("tence"));
    actas.flush();
    CHECK(actas.said() == QStringLiteral("half a sentence"));
    CHECK(actas.text().textCursor().position() == 15);
}

TEST_CASE("Ctrl+D makes a decision of the selected words, with the votes counted after it", "[actas]")
{
    const QTemporaryDir folder;
    Writing actas(committeePlan(folder));
    actas.change<Attendance>(&Meetings::attendance, [](Attendance &line) { line.presence = Presence::InPerson; });
    QTest::keyClicks(&actas.text(), QStringLiteral("Mantener el plazo"));
    actas.text().selectAll();
    QTest::keyClick(&actas.text(), Qt::Key_D, Qt::ControlModifier);
    REQUIRE(actas.meetings().decisions.size() == 1);
    CHECK(actas.meetings().decisions.front().text == QStringLiteral("Mantener el plazo"));
    CHECK(actas.said().isEmpty());
    CHECK(input(actas.page, "inFavour").hasFocus());

    QTest::keyClicks(&actas.focus(), QStringLiteral("4"));
    CHECK(part<QLabel>(part<QWidget>(actas.page, "decision"), "words").isEnabled());
    actas.flush();
    REQUIRE(actas.meetings().decisions.front().votes);
    CHECK(*actas.meetings().decisions.front().votes == Votes{4, 0, 0});
    CHECK(actas.session().history().undoText() == QStringLiteral("Count the votes on a decision"));
}

TEST_CASE("Words that became a decision or a commitment come back into the text with one step of undo", "[actas]")
{
    const auto [key, words] = GENERATE(std::pair(Qt::Key_D, "Add a decision"), std::pair(Qt::Key_M, "Add a commitment"));
    const QTemporaryDir folder;
    Writing actas(committeePlan(folder));
    QTest::keyClicks(&actas.text(), QStringLiteral("Se propuso mantener el plazo"));
    QTextCursor cursor = actas.text().textCursor();
    cursor.setPosition(11, QTextCursor::KeepAnchor); // “mantener el plazo”
    actas.text().setTextCursor(cursor);
    QTest::keyClick(&actas.text(), key, Qt::ControlModifier);
    const auto made = [&] { return actas.meetings().decisions.size() + actas.meetings().commitments.size(); };
    CHECK(made() == 1);
    CHECK(actas.said() == QStringLiteral("Se propuso"));
    CHECK(actas.session().history().undoText() == QLatin1StringView(words));

    need(actas.session().undo());
    CHECK(made() == 0);
    CHECK(actas.said() == QStringLiteral("Se propuso mantener el plazo"));
    CHECK(actas.text().toPlainText() == QStringLiteral("Se propuso mantener el plazo"));
    need(actas.session().redo());
    CHECK(made() == 1);
    CHECK(actas.text().toPlainText().trimmed() == QStringLiteral("Se propuso"));

    // Back in the text, Ctrl+Z is the window's: the words do not come back while the decision stays.
    actas.text().setFocus();
    QTest::keyClick(&actas.text(), Qt::Key_Z, Qt::ControlModifier);
    actas.flush();
    CHECK((made() == 1) == (actas.said() == QStringLiteral("Se propuso")));
}

TEST_CASE("Ctrl+D without words makes a decision once it says something", "[actas]")
{
    const QTemporaryDir folder;
    Writing actas(committeePlan(folder));
    QTest::keyClick(&actas.text(), Qt::Key_D, Qt::ControlModifier);
    CHECK(actas.meetings().decisions.empty());
    QTest::keyClicks(&actas.focus(), QStringLiteral("Aprobar el plan"));
    actas.flush();
    REQUIRE(actas.meetings().decisions.size() == 1);
    CHECK(actas.page.findChildren<QWidget *>(QStringLiteral("decision")).size() == 1);
    QTest::keyClicks(&actas.focus(), QStringLiteral(" anual"));
    actas.flush();
    CHECK(actas.meetings().decisions.front().text == QStringLiteral("Aprobar el plan anual"));
    need(actas.session().undo());
    CHECK(actas.meetings().decisions.front().text == QStringLiteral("Aprobar el plan"));
}

TEST_CASE("Ctrl+M makes a commitment, whose responsible, date and activity are asked for", "[actas]")
{
    const QTemporaryDir folder;
    Writing actas(committeePlan(folder));
    QTest::keyClicks(&actas.text(), QStringLiteral("Publicar planes"));
    actas.text().selectAll();
    QTest::keyClick(&actas.text(), Qt::Key_M, Qt::ControlModifier);
    REQUIRE(actas.meetings().commitments.size() == 1);
    CHECK(input(actas.page, "responsible").hasFocus());

    typeKeys(&actas.focus(), QStringLiteral("Alcalde Municipal"));
    type(input(actas.page, "due"), QStringLiteral("30/09/2013"));
    type(input(actas.page, "activity"), QStringLiteral("9"));
    actas.flush();
    const Commitment &commitment = actas.meetings().commitments.front();
    CHECK(commitment.text == QStringLiteral("Publicar planes"));
    CHECK(commitment.responsibleText == QStringLiteral("Alcalde Municipal"));
    CHECK(commitment.responsible.isStored());
    CHECK(commitment.due == QDate(2013, 9, 30));
    CHECK(commitment.activity.isStored());
    CHECK(commitment.item == actas.meetings().items.back().id);
}

TEST_CASE("Commitments of the meeting before are looked at and fulfilled right there", "[actas]")
{
    const QTemporaryDir folder;
    Actas actas(committeePlan(folder));
    const ActaId first = actas.begin(QDate(2013, 7, 1));
    need(actas.session().perform(QStringLiteral("undertake"), [first](Transaction &transaction) -> Result<> {
        Commitment draft;
        draft.acta = first;
        draft.text = QStringLiteral("Publicar");
        draft.due = QDate(2013, 7, 20);
        const auto stored = actas::addCommitment(transaction, draft);
        return stored ? Result<>() : Result<>(stored.error());
    }));
    actas.approve(first);
    actas.page.edit(actas.begin());
    auto &agenda = part<QListView>(actas.page, "agenda");
    agenda.setCurrentIndex(agenda.model()->index(3, 0));
    CHECK(part<QLabel>(actas.page, "reviewHead").isVisible());
    CHECK(part<QLabel>(actas.page, "reviewHead").text().startsWith(QStringLiteral("1 commitment(s) to look at")));

    inDialog<CommitmentReportDialog>([](CommitmentReportDialog &dialog) { dialog.accept(); });
    for (QPushButton *button : actas.page.findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Fulfilled")) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    }
    REQUIRE(actas.meetings().entries.size() == 1);
    CHECK(actas.meetings().entries.front().kind == CommitmentEntryKind::Done);
    CHECK(actas.meetings().entries.front().acta == actas.acta().id);
}

TEST_CASE("An approved acta and a file that is only read are shown and say why they cannot be changed", "[actas]")
{
    const QTemporaryDir folder;
    const QString path = committeePlan(folder);
    {
        Writing actas(path);
        actas.approve(actas.acta().id);
        CHECK(actas.text().isReadOnly());
        CHECK(part<QLabel>(part<QWidget>(actas.page, "why"), "words").text().contains(QStringLiteral("reopened with a reason")));
        CHECK(part<QPushButton>(actas.page, "second").text() == QStringLiteral("Reopen…"));
        CHECK(part<QPushButton>(actas.page, "main").text() == QStringLiteral("Sign…"));
        CHECK_FALSE(part<QPushButton>(actas.page, "addGuest").isVisible());
        actas.begin(QDate(2013, 8, 12));
    }
    Actas actas(path, Database::Mode::ReadOnly);
    actas.page.edit(actas.acta().id);
    CHECK(actas.text().isReadOnly());
    CHECK(part<QLabel>(part<QWidget>(actas.page, "why"), "words").text().contains(QStringLiteral("read only")));
    CHECK_FALSE(part<QPushButton>(actas.page, "main").isEnabled());
}

TEST_CASE("What is typed is not lost when the page goes", "[actas]")
{
    const QTemporaryDir folder;
    const QString path = committeePlan(folder);
    {
        Writing actas(path);
        QTest::keyClicks(&actas.text(), QStringLiteral("last words"));
        actas.page.remember();
    }
    Actas again(path);
    CHECK(again.meetings().items.back().development.contains(QStringLiteral("last words")));
}
