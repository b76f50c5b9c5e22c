// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/log/logs.h"
#include "ui/plan/log/followupdialog.h"
#include "ui/widgets/field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

using namespace gelt;
using namespace gelt::testing;

namespace {

struct Registering {
    Session &session() { return *desk.session; }
    std::unique_ptr<FollowUpDialog> dialog(std::vector<int> numbers, const QString &occurrence = {})
    {
        std::vector<ActivityId> ids;
        for (const int number : numbers)
            ids.push_back(idOf(session(), number));
        auto made = std::make_unique<FollowUpDialog>(desk.desk(), ids, occurrence, nullptr);
        made->show();
        activate(*made);
        return made;
    }

    QTemporaryDir folder;
    QString path = logPlan(folder);
    TestDesk desk{path};
};

QString words(const QWidget &dialog, const char *name)
{
    const auto &box = child<QWidget>(dialog, name);
    return box.isVisible() ? child<QLabel>(box, "words").text() : QString();
}

void drop(QWidget &on, const QList<QUrl> &urls)
{
    QMimeData mime;
    mime.setUrls(urls);
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&on, &enter);
    CHECK(enter.isAccepted());
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&on, &event);
}

} // namespace

TEST_CASE("Progress is registered with the keyboard alone, today and by whoever works here", "[log][dialog]")
{
    Registering plan;
    const auto dialog = plan.dialog({1});
    CHECK_FALSE(dialog->act()->isEnabled());
    CHECK(words(*dialog, "problem") == QStringLiteral("Say how far it is, from 0 to 100 %."));
    REQUIRE(QApplication::focusWidget() == child<Field>(*dialog, "progress").input());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("95,5"));
    CHECK(dialog->act()->isEnabled());
    CHECK(words(*dialog, "problem").isEmpty());
    type(*dialog, "note", QStringLiteral("Casi listo"));
    QTest::keyClick(dialog.get(), Qt::Key_Return, Qt::ControlModifier);

    CHECK(dialog->result() == QDialog::Accepted);
    const FollowUp entry = logOf(plan.session(), 1).back();
    CHECK(entry.progress->hundredths() == 95'50);
    CHECK(entry.date == QDate(2013, 8, 12));
    CHECK(entry.note == QStringLiteral("Casi listo"));
    CHECK(entry.reportedBy == QStringLiteral("Tester"));
    CHECK(plan.session().history().undoText() == QStringLiteral("Register a follow-up of activity 1"));

    need(plan.session().undo());
    CHECK(logOf(plan.session(), 1).back().voided.has_value());
}

TEST_CASE("The dialog says when progress falls and when a day is to come", "[log][dialog]")
{
    Registering plan;
    const auto dialog = plan.dialog({1});
    CHECK(words(*dialog, "progressWords").startsWith(QStringLiteral("It was 80.0")));
    type(*dialog, "progress", QStringLiteral("10"));
    CHECK(words(*dialog, "progressWords").contains(QStringLiteral("falls")));
    type(*dialog, "date", QStringLiteral("01/09/2013"));
    CHECK(words(*dialog, "dateWords").contains(QStringLiteral("still to come")));
    CHECK(dialog->act()->isEnabled());
    type(*dialog, "date", QStringLiteral("31/02/2013"));
    CHECK_FALSE(dialog->act()->isEnabled());
    CHECK(words(*dialog, "problem").contains(QStringLiteral("31/02/2013")));
}

TEST_CASE("A period is chosen, the overdue ones first, or said not to apply", "[log][dialog]")
{
    Registering plan;
    const auto dialog = plan.dialog({2}, QStringLiteral("2013-T1"));
    auto &period = child<QComboBox>(*dialog, "occurrence");
    CHECK(period.currentData().toString() == QStringLiteral("2013-T1"));
    CHECK(period.itemData(0).toString() == QStringLiteral("2012-T4"));
    CHECK(period.itemText(0).contains(displayName(OccurrenceState::Overdue)));
    CHECK_FALSE(child<QWidget>(*dialog, "progress").isVisible());
    child<QRadioButton>(*dialog, "notApplicable").click();
    CHECK_FALSE(dialog->act()->isEnabled());
    CHECK(words(*dialog, "problem") == QStringLiteral("Say why the period does not apply."));
    type(*dialog, "reason", QStringLiteral("Sin contrato"));
    dialog->act()->click();

    const FollowUp entry = logOf(plan.session(), 2).back();
    CHECK(entry.kind == FollowUpKind::NotApplicable);
    CHECK(entry.occurrence->label == QStringLiteral("2013-T1"));
    CHECK(entry.reason == QStringLiteral("Sin contrato"));
}

TEST_CASE("Of several activities each gets what fits it, in one step", "[log][dialog]")
{
    Registering plan;
    const auto dialog = plan.dialog({1, 2, 4});
    CHECK(words(*dialog, "distribution").contains(QStringLiteral("2 (2012-T4)")));
    type(*dialog, "progress", QStringLiteral("85"));
    dialog->act()->click();
    CHECK(logOf(plan.session(), 1).back().progress->hundredths() == 85'00);
    CHECK(logOf(plan.session(), 2).back().occurrence->label == QStringLiteral("2012-T4"));
    CHECK(logOf(plan.session(), 4).back().progress->hundredths() == 85'00);

    need(plan.session().undo());
    CHECK(logOf(plan.session(), 4).back().voided.has_value());
    CHECK(logOf(plan.session(), 2).back().voided.has_value());
    CHECK_FALSE(plan.session().history().canUndo());
}

TEST_CASE("A verification is asked for only where somebody says there was one", "[log][dialog]")
{
    Registering plan;
    const auto dialog = plan.dialog({4});
    type(*dialog, "progress", QStringLiteral("5"));
    CHECK_FALSE(child<QWidget>(*dialog, "verifiedBy").isVisible());
    child<QCheckBox>(*dialog, "verified").click();
    CHECK_FALSE(dialog->act()->isEnabled());
    type(*dialog, "verifiedBy", QStringLiteral("Luis Pena"));
    type(*dialog, "opinion", QStringLiteral("Conforme"));
    dialog->act()->click();
    const FollowUp entry = logOf(plan.session(), 4).back();
    REQUIRE(entry.verification);
    CHECK(entry.verification->by == QStringLiteral("Luis Pena"));
    CHECK(entry.verification->opinion == QStringLiteral("Conforme"));
    CHECK(entry.verification->date == QDate(2013, 8, 12));
}

TEST_CASE("Files that are dropped on the dialog become evidence of the entry", "[log][dialog]")
{
    Registering plan;
    putFile(plan.folder.filePath(QStringLiteral("acta.txt")), "acta");
    const auto dialog = plan.dialog({2});
    drop(*dialog, {QUrl::fromLocalFile(plan.folder.filePath(QStringLiteral("acta.txt"))), QUrl(QStringLiteral("https://ejemplo.gov.co/x"))});
    QApplication::processEvents();
    CHECK(child<QListWidget>(*dialog, "proofs").count() == 2);
    child<QPushButton>(*dialog, "takeOut").click();
    CHECK(child<QListWidget>(*dialog, "proofs").count() == 1);
    dialog->act()->click();

    CHECK(codesOf(plan.session(), 2) == QStringList{QStringLiteral("E-001")});
    const EvidenceLink link = plan.session().contents().evidenceLinks.front();
    CHECK(link.occurrence == QStringLiteral("2012-T4"));
    CHECK(link.followUp == logOf(plan.session(), 2).back().id);
}

TEST_CASE("What the file refuses stays in the dialog and is written when it can be", "[log][dialog]")
{
    Registering plan;
    const auto dialog = plan.dialog({1});
    type(*dialog, "progress", QStringLiteral("90"));
    type(*dialog, "note", QStringLiteral("Sin disco"));
    const QString away = plan.path + QStringLiteral(".away");
    REQUIRE(QFile::rename(plan.path, away));

    dialog->act()->click();
    CHECK(dialog->isVisible());
    CHECK_FALSE(words(*dialog, "failure").isEmpty());
    CHECK(dialog->act()->text() == QStringLiteral("Try again"));
    CHECK(child<Field>(*dialog, "note").isModified());
    CHECK(logOf(plan.session(), 1).size() == 3);

    REQUIRE(QFile::rename(away, plan.path));
    dialog->act()->click();
    CHECK(dialog->result() == QDialog::Accepted);
    CHECK(logOf(plan.session(), 1).back().note == QStringLiteral("Sin disco"));
    CHECK_FALSE(plan.session().pending());
}

TEST_CASE("The dialog is as high as what is in it, and grows with it up to a small screen", "[log][dialog]")
{
    Registering plan;
    const auto dialog = plan.dialog({2});
    QApplication::processEvents();
    const auto *bar = dialog->findChild<QScrollArea *>()->verticalScrollBar();
    const int most = std::min(520, dialog->screen()->availableSize().height());
    CHECK((bar->maximum() == 0 || dialog->height() == most));
    const int before = dialog->height();
    child<QCheckBox>(*dialog, "verified").click();
    QApplication::processEvents();
    CHECK((dialog->height() > before || dialog->height() == most));
    CHECK(dialog->height() <= most);
}

TEST_CASE("Closing with something typed asks first", "[log][dialog]")
{
    Registering plan;
    const auto dialog = plan.dialog({1});
    dialog->reject();
    CHECK(plan.desk.ask.questions.isEmpty());

    dialog->show();
    type(*dialog, "note", QStringLiteral("algo"));
    dialog->reject();
    CHECK(plan.desk.ask.questions.size() == 1);
    CHECK(dialog->isVisible());
    plan.desk.ask.choices = {0};
    dialog->reject();
    CHECK_FALSE(dialog->isVisible());
}

TEST_CASE("Nothing is asked where nothing can be recorded", "[log][dialog]")
{
    Registering plan;
    plan.session().setCutOff(QDate(2012, 12, 31));
    CHECK_FALSE(registerFollowUp(plan.desk.desk(), {idOf(plan.session(), 1)}, {}, nullptr));
    plan.session().setCutOff({});
    CHECK_FALSE(registerFollowUp(plan.desk.desk(), {ActivityId{999}}, {}, nullptr));
}
