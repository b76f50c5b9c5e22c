// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/commitmentspage.h"
#include "tests/ui/commitments/meetingsplan.h"
#include "tests/ui/support/scriptedask.h"
#include "ui/commitments/commitmentdialogs.h"
#include "ui/commitments/commitmentmodel.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/textfield.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace gelt;

namespace {

/// The page of the meetings' plan, shown, with the late commitment chosen.
struct Shown {
    explicit Shown(TestDesk &desk)
        : session(*desk.session)
        , page(desk.desk())
        , table(*page.findChild<QTreeView *>(QStringLiteral("commitments")))
        , left(&page, &Page::goTo)
    {
        page.resize(1280, 700);
        page.show();
        choose(QStringLiteral("presupuesto"));
    }

    CommitmentModel &model() { return static_cast<CommitmentModel &>(*table.model()); }
    void choose(const QString &text) { table.setCurrentIndex(model().find(commitmentOf(session, text).id)); }
    QAction &action(const char *name)
    {
        auto *found = page.findChild<QAction *>(QString::fromLatin1(name));
        REQUIRE(found);
        return *found;
    }
    QString label(const char *name) { return page.findChild<QLabel *>(QString::fromLatin1(name))->text(); }

    Session &session;
    CommitmentsPage page;
    QTreeView &table;
    QSignalSpy left;
};

} // namespace

TEST_CASE("The panel says what, who, until when, and in which acta", "[commitments]")
{
    const QTemporaryDir folder;
    TestDesk desk(planOfJson(folder, meetingsPlan));
    Shown shown(desk);
    CHECK(shown.label("text") == QStringLiteral("Entregar el presupuesto"));
    CHECK(shown.label("state").startsWith(QStringLiteral("Overdue")));
    CHECK(shown.label("count") == QStringLiteral("4 of 5 · 3 open · 1 overdue"));
    shown.page.findChild<QPushButton *>(QStringLiteral("acta"))->click();
    REQUIRE(shown.left.size() == 1);
    const auto place = shown.left[0][0].value<Place>();
    CHECK(place.page == PageId::Actas);
    CHECK(place.acta == commitmentOf(shown.session, QStringLiteral("presupuesto")).acta);
}

TEST_CASE("Marking as fulfilled writes an entry that can be undone", "[commitments]")
{
    const QTemporaryDir folder;
    TestDesk desk(planOfJson(folder, meetingsPlan));
    Shown shown(desk);
    const CommitmentId id = commitmentOf(shown.session, QStringLiteral("presupuesto")).id;
    CommitmentEntryDialog dialog(desk.desk(), {id}, CommitmentEntryKind::Done, &shown.page);
    CHECK(dialog.problemText().isEmpty());
    dialog.findChild<DateEdit *>(QStringLiteral("date"))->setDate(QDate(2013, 8, 10));
    dialog.findChild<TextField *>(QStringLiteral("note"))->edit()->setPlainText(QStringLiteral("Entregado"));
    dialog.accept();
    CHECK(shown.model().measureOf(id)->state == CommitmentState::DoneLate);
    CHECK(shown.label("count").endsWith(QStringLiteral("2 open · 0 overdue")));
    CHECK_FALSE(shown.action("markDone").isEnabled());
    need(shown.session.undo());
    CHECK(shown.model().measureOf(id)->state == CommitmentState::Overdue);
    need(shown.session.redo());
    CHECK(shown.model().measureOf(id)->state == CommitmentState::DoneLate);
}

TEST_CASE("A withdrawal needs its reason and a new deadline its day", "[commitments]")
{
    const QTemporaryDir folder;
    TestDesk desk(planOfJson(folder, meetingsPlan));
    const CommitmentId id = commitmentOf(*desk.session, QStringLiteral("presupuesto")).id;
    CommitmentEntryDialog withdraw(desk.desk(), {id}, CommitmentEntryKind::Withdrawn, nullptr);
    CHECK_FALSE(withdraw.problemText().isEmpty());
    CHECK_FALSE(withdraw.act()->isEnabled());
    CommitmentEntryDialog extend(desk.desk(), {id}, CommitmentEntryKind::Extended, nullptr);
    CHECK_FALSE(extend.act()->isEnabled());
    extend.findChild<DateEdit *>(QStringLiteral("newDue"))->type(QStringLiteral("30/09/2013"));
    CHECK(extend.act()->isEnabled());
    extend.accept();
    CommitmentModel model(*desk.session, QLocale::c());
    CHECK(model.measureOf(id)->due == QDate(2013, 9, 30));
    CHECK(model.measureOf(id)->state == CommitmentState::Pending);
}

TEST_CASE("A commitment that becomes an activity is followed up there", "[commitments]")
{
    const QTemporaryDir folder;
    TestDesk desk(planOfJson(folder, meetingsPlan));
    desk.ask.choices = {0};
    Shown shown(desk);
    shown.choose(QStringLiteral("personería"));
    shown.action("becomeActivity").trigger();
    const Commitment &commitment = commitmentOf(shown.session, QStringLiteral("personería"));
    CHECK(commitment.isActivity);
    REQUIRE(shown.session.contents().activities.size() == 2);
    CHECK(shown.session.contents().activities.back().title == QStringLiteral("Citar a la personería"));
    CHECK_FALSE(shown.action("markDone").isEnabled());
    need(shown.session.undo());
    CHECK_FALSE(commitmentOf(shown.session, QStringLiteral("personería")).isActivity);
}

TEST_CASE("A place is shown even where a filter hides it, and the table copies", "[commitments]")
{
    const QTemporaryDir folder;
    TestDesk desk(planOfJson(folder, meetingsPlan));
    Shown shown(desk);
    Place place;
    place.page = PageId::Commitments;
    place.commitment = commitmentOf(shown.session, QStringLiteral("SUIT")).id;
    shown.page.showPlace(place);
    CHECK(shown.label("text") == QStringLiteral("Pedir la clave del SUIT"));
    shown.page.copy();
    const QString text = QGuiApplication::clipboard()->text();
    CHECK(text.count(u'\n') == 6); // the headings and five rows, each with its line end
    CHECK(text.startsWith(QStringLiteral("State\tCommitment\t")));
}

TEST_CASE("Where nothing can be edited nothing is offered", "[commitments]")
{
    const QTemporaryDir folder;
    TestDesk desk(planOfJson(folder, meetingsPlan));
    Shown shown(desk);
    shown.session.setCutOff(QDate(2013, 7, 15));
    for (const char *name : {"addCommitment", "markDone", "extendCommitment", "withdrawCommitment", "becomeActivity"}) {
        CAPTURE(name);
        CHECK_FALSE(shown.action(name).isEnabled());
    }
}

TEST_CASE("A plan without commitments says where they come from", "[commitments]")
{
    const QTemporaryDir folder;
    TestDesk desk(templatePlan(folder));
    CommitmentsPage page(desk.desk());
    page.show();
    QSignalSpy left(&page, &Page::goTo);
    CHECK(page.findChild<QLabel *>(QStringLiteral("none"))->text().contains(QStringLiteral("acta")));
    page.findChild<QPushButton *>(QStringLiteral("noneAct"))->click();
    REQUIRE(left.size() == 1);
    CHECK(left[0][0].value<Place>().page == PageId::Actas);
}
