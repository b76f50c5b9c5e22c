// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/panel/generalpanel.h"

#include "core/storage/activities.h"
#include "tests/support/need.h"
#include "tests/ui/support/plans.h"
#include "tests/ui/support/typing.h"
#include "ui/plan/edits.h"
#include "ui/plan/extensiondialog.h"
#include "ui/plan/panel/generalentries.h"
#include "ui/plan/panel/generalstatus.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/numberfields.h"
#include "ui/widgets/peopleedit.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

using namespace gelt;

namespace {

struct ShownPanel {
    ShownPanel()
    {
        panel.resize(320, 600);
        panel.show();
        REQUIRE(QTest::qWaitForWindowActive(&panel));
    }

    const Activity &activity(int number) const
    {
        return *std::ranges::find(session.contents().activities, number, &Activity::number);
    }
    void show(const std::vector<int> &numbers)
    {
        std::vector<ActivityId> ids;
        for (const int number : numbers)
            ids.push_back(activity(number).id);
        panel.setActivities(ids);
    }
    template <class T>
    T *field(const char16_t *name) const
    {
        T *found = panel.findChild<T *>(QString::fromUtf16(name));
        REQUIRE(found);
        return found;
    }
    /// Types into a field instead of what is there.
    void retype(Field *field, const QString &text) const
    {
        field->setFocus();
        QTest::keyClick(field->input(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field->input(), Qt::Key_Delete);
        typeKeys(field->input(), text);
    }
    static void enter(Field *field, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(field->input(), Qt::Key_Return, modifiers);
    }
    void leave(Field *field) const { QTest::keyClick(field->input(), Qt::Key_Tab); }
    /// Does @p act to the next dialog, whenever it opens, and closes it.
    template <class Dialog>
    void inDialog(const std::function<void(Dialog &)> &act)
    {
        auto *timer = new QTimer(&panel);
        timer->start(1);
        QObject::connect(timer, &QTimer::timeout, &panel, [timer, act, this] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            timer->deleteLater();
            timer->stop();
            ++dialogs;
            act(*dialog);
            if (dialog->isVisible())
                dialog->reject();
        });
    }
    QString undoText() const { return session.history().undoText(); }

    QTemporaryDir folder;
    QString path = templatePlan(folder);
    TestDesk desk{path};
    Session &session = *desk.session;
    GeneralPanel panel{desk.desk()};
    int dialogs = 0;
};

} // namespace

TEST_CASE("Without an activity the panel says what goes there", "[panel]")
{
    ShownPanel shown;
    CHECK(shown.field<QLabel>(u"empty")->isVisible());
    shown.show({9});
    CHECK_FALSE(shown.field<QLabel>(u"empty")->isVisible());
    CHECK(shown.field<TextField>(u"title")->isVisible());
}

TEST_CASE("Each field of an activity is written when it is left or entered, and undone by name", "[panel]")
{
    ShownPanel shown;
    shown.show({9});
    auto *title = shown.field<TextField>(u"title");
    CHECK(title->text() == shown.activity(9).title);
    const QString before = title->text();

    shown.retype(title, QStringLiteral("Página nueva"));
    CHECK(shown.activity(9).title == before);
    shown.enter(title, Qt::ControlModifier);
    CHECK(shown.activity(9).title == QStringLiteral("Página nueva"));
    CHECK(shown.undoText() == QStringLiteral("Change the title of activity 9"));
    need(shown.session.undo());
    CHECK(title->text() == before);

    shown.retype(shown.field<Field>(u"description"), QStringLiteral("Qué se hace"));
    shown.leave(shown.field<Field>(u"description"));
    CHECK(shown.activity(9).description == QStringLiteral("Qué se hace"));

    shown.retype(shown.field<Field>(u"shortName"), QStringLiteral("Página"));
    shown.enter(shown.field<Field>(u"shortName"));
    CHECK(shown.activity(9).shortName == QStringLiteral("Página"));

    shown.retype(shown.field<Field>(u"indicator"), QStringLiteral("Visitas"));
    shown.leave(shown.field<Field>(u"indicator"));
    CHECK(shown.activity(9).indicator == QStringLiteral("Visitas"));

    shown.retype(shown.field<Field>(u"expectedEvidence"), QStringLiteral("Acta"));
    shown.leave(shown.field<Field>(u"expectedEvidence"));
    CHECK(shown.activity(9).expectedEvidence == QStringLiteral("Acta"));

    shown.retype(shown.field<Field>(u"target"), QStringLiteral("2 talleres"));
    shown.enter(shown.field<Field>(u"target"));
    CHECK(shown.activity(9).target == Target{QStringLiteral("2 talleres"), 2000, QStringLiteral("talleres")});

    shown.retype(shown.field<Field>(u"weight"), QStringLiteral("12,50"));
    shown.enter(shown.field<Field>(u"weight"));
    CHECK(shown.activity(9).weight == need(Weight::fromThousandths(12'500)));
    CHECK(shown.field<WeightEdit>(u"weight")->text() == QStringLiteral("12.5")); // as it is stored
    CHECK_FALSE(shown.panel.hasUnsaved());

    shown.retype(shown.field<Field>(u"budget"), QStringLiteral("5000"));
    shown.enter(shown.field<Field>(u"budget"));
    shown.retype(shown.field<Field>(u"executed"), QStringLiteral("100.5"));
    shown.enter(shown.field<Field>(u"executed"));
    CHECK(shown.activity(9).budget == Budget{5'000'00, 100'50});

    auto *phase = shown.field<ChoiceField>(u"phase")->box();
    phase->setFocus();
    QTest::keyClick(phase, Qt::Key_Down);
    CHECK(shown.activity(9).phase == shown.session.contents().phases[1].id);
    CHECK(shown.undoText() == QStringLiteral("Move activity 9 to another phase"));

    auto *people = shown.field<PeopleEdit>(u"responsible");
    people->setFocus();
    typeKeys(people->input(), QStringLiteral("Rosa Díaz"));
    shown.enter(people);
    shown.enter(people);
    CHECK(shown.undoText() == QStringLiteral("Change the responsible of activity 9"));
    const auto assigned = ofActivity(shown.session.contents().assignments, shown.activity(9).id);
    REQUIRE(assigned.size() == 1);
    CHECK(shown.session.contents().people.back().id == assigned.front().person);
    CHECK(people->value() == People{{assigned.front().person, {}}}); // no longer new
    CHECK_FALSE(shown.panel.hasUnsaved());
}

TEST_CASE("Several activities show what they have in common, and what is typed becomes all of theirs in one step",
          "[panel]")
{
    ShownPanel shown;
    shown.show({9, 10});
    CHECK_FALSE(shown.field<Field>(u"title")->isVisible()); // no two activities have one title
    auto *description = shown.field<TextField>(u"description");
    CHECK(description->text().isEmpty());
    CHECK(description->edit()->placeholderText() == QStringLiteral("(several values)"));
    auto *weight = shown.field<WeightEdit>(u"weight");
    CHECK(weight->line()->placeholderText() == QStringLiteral("not weighted")); // both
    shown.leave(description);
    CHECK_FALSE(shown.session.history().canUndo());

    shown.retype(weight, QStringLiteral("3"));
    shown.enter(weight);
    CHECK(shown.activity(9).weight == need(Weight::parse(u"3")));
    CHECK(shown.activity(10).weight == need(Weight::parse(u"3")));
    CHECK(shown.undoText() == QStringLiteral("Change the weight of 2 activities"));
    need(shown.session.undo());
    CHECK_FALSE(shown.activity(9).weight);
    CHECK_FALSE(shown.activity(10).weight);
}

TEST_CASE("What the file refuses stays in the field with the reason beside it, and is tried again", "[panel]")
{
    ShownPanel shown;
    shown.show({9});
    auto *name = shown.field<LineField>(u"shortName");
    REQUIRE(QFile::rename(shown.path, shown.path + QStringLiteral(".away")));
    shown.retype(name, QStringLiteral("Página"));
    shown.leave(name);
    CHECK(name->text() == QStringLiteral("Página"));
    CHECK_FALSE(name->words().isEmpty());
    CHECK(shown.panel.hasUnsaved());
    CHECK(shown.session.pending());

    REQUIRE(QFile::rename(shown.path + QStringLiteral(".away"), shown.path));
    auto *again = name->findChild<QPushButton *>(QStringLiteral("act"));
    SECTION("in the field") { QTest::mouseClick(again, Qt::LeftButton); }
    SECTION("by whoever retries what is pending") { need(shown.session.retryPending()); }
    CHECK(shown.activity(9).shortName == QStringLiteral("Página"));
    CHECK(name->words().isEmpty());
    CHECK_FALSE(shown.panel.hasUnsaved());
}

TEST_CASE("What is being typed survives changes from elsewhere, which are said", "[panel]")
{
    ShownPanel shown;
    shown.show({9});
    auto *name = shown.field<LineField>(u"shortName");
    shown.retype(name, QStringLiteral("Mío"));
    const auto perform = [&](const edits::Named &edit) { need(shown.session.perform(edit.what, edit.body)); };
    const auto subjects = [&] { return edits::subjects(shown.session, {shown.activity(9).id}); };
    perform(edits::setIndicator(subjects(), QStringLiteral("Otro")));
    CHECK(name->text() == QStringLiteral("Mío"));
    CHECK(name->words().isEmpty());
    CHECK(shown.field<TextField>(u"indicator")->text() == QStringLiteral("Otro"));

    perform(edits::setShortName(subjects(), QStringLiteral("Ajeno")));
    CHECK(name->text() == QStringLiteral("Mío"));
    CHECK(name->words().startsWith(QStringLiteral("Somebody else changed this")));
    SECTION("Escape shows what it says now")
    {
        QTest::keyClick(name->input(), Qt::Key_Escape);
        CHECK(name->text() == QStringLiteral("Ajeno"));
        CHECK(name->words().isEmpty());
    }
    SECTION("leaving the field writes it all the same")
    {
        shown.enter(name);
        CHECK(shown.activity(9).shortName == QStringLiteral("Mío"));
    }
}

TEST_CASE("Another selection takes first what was typed for the one before", "[panel]")
{
    ShownPanel shown;
    shown.show({9});
    shown.retype(shown.field<Field>(u"shortName"), QStringLiteral("Nueve"));
    shown.show({10});
    CHECK(shown.activity(9).shortName == QStringLiteral("Nueve"));
    CHECK(shown.activity(10).shortName != QStringLiteral("Nueve"));
    CHECK(shown.field<LineField>(u"shortName")->text() == shown.activity(10).shortName);
}

TEST_CASE("A changed deadline asks what it is; giving up puts it back", "[panel]")
{
    ShownPanel shown;
    shown.show({9});
    auto *deadline = shown.field<DeadlineEdit>(u"deadline");
    const auto changeTo = [&](const QString &text) {
        const int before = shown.dialogs;
        shown.retype(deadline, text);
        shown.enter(deadline);
        REQUIRE(QTest::qWaitFor([&] { return shown.dialogs > before; }));
        QCoreApplication::processEvents();
    };
    shown.inDialog<ExtensionDialog>([](ExtensionDialog &dialog) { dialog.reject(); });
    changeTo(QStringLiteral("2014"));
    CHECK(deadline->text() == QStringLiteral("Noviembre 2012"));

    shown.inDialog<ExtensionDialog>([](ExtensionDialog &dialog) {
        typeKeys(dialog.findChild<Field *>(QStringLiteral("reason"))->input(), QStringLiteral("Falta presupuesto"));
        dialog.accept();
    });
    changeTo(QStringLiteral("2014"));
    CHECK(deadline->text() == QStringLiteral("2014"));
    auto *first = shown.field<DeadlineEdit>(u"firstDeadline");
    CHECK(first->isVisible());
    CHECK(first->text() == QStringLiteral("Noviembre 2012"));

    shown.retype(first, QStringLiteral("Octubre 2012")); // a slip: nothing is asked
    shown.enter(first);
    CHECK(shown.activity(9).deadline.text == QStringLiteral("Octubre 2012"));
    CHECK(deadline->text() == QStringLiteral("2014"));

    auto *extensions = shown.field<GeneralEntries>(u"extensions");
    auto *voidIt = extensions->findChild<QPushButton *>(QString());
    for (QPushButton *button : extensions->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Void…"))
            voidIt = button;
    }
    QTest::mouseClick(voidIt, Qt::LeftButton); // without a reason nothing happens
    CHECK(deadline->text() == QStringLiteral("2014"));
    shown.desk.ask.lines = {QStringLiteral("Era de otra actividad")};
    QTest::mouseClick(voidIt, Qt::LeftButton);
    CHECK(deadline->text() == QStringLiteral("Octubre 2012"));
    CHECK_FALSE(first->isVisible());
    REQUIRE(shown.session.contents().extensions.front().voided);
    CHECK(shown.session.contents().extensions.front().voided->reason == QStringLiteral("Era de otra actividad"));
}

TEST_CASE("An extension is recorded with its button", "[panel]")
{
    ShownPanel shown;
    shown.show({9, 4});
    shown.inDialog<ExtensionDialog>([](ExtensionDialog &dialog) {
        typeKeys(dialog.findChild<Field *>(QStringLiteral("deadline"))->input(), QStringLiteral("2014"));
        typeKeys(dialog.findChild<Field *>(QStringLiteral("reason"))->input(), QStringLiteral("Falta presupuesto"));
        dialog.accept();
    });
    QTest::mouseClick(shown.field<QPushButton>(u"extend"), Qt::LeftButton);
    CHECK(shown.session.contents().extensions.size() == 2);
    CHECK(shown.field<DeadlineEdit>(u"deadline")->text() == QStringLiteral("2014")); // now the same of both
}

TEST_CASE("A status is set, its last day said, and it is voided", "[panel]")
{
    ShownPanel shown;
    shown.show({9});
    shown.inDialog<StatusDialog>([](StatusDialog &dialog) {
        auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        auto *problem = dialog.findChild<FieldWords *>(QStringLiteral("problem"));
        CHECK_FALSE(ok->isEnabled());
        CHECK(problem->text() == QStringLiteral("Write the reason."));
        typeKeys(dialog.findChild<Field *>(QStringLiteral("reason"))->input(), QStringLiteral("Hay otra"));
        auto *kind = dialog.findChild<QComboBox *>(QStringLiteral("kind"));
        kind->setCurrentIndex(2);
        auto *by = dialog.findChild<Field *>(QStringLiteral("replacement"));
        CHECK(by->isVisible());
        typeKeys(by->input(), QStringLiteral("99"));
        CHECK(problem->text().startsWith(QStringLiteral("There is no activity “99”.")));
        QTest::keyClick(by->input(), Qt::Key_A, Qt::ControlModifier);
        typeKeys(by->input(), QStringLiteral("10"));
        CHECK(dialog.findChild<QLabel *>(QStringLiteral("replacementTitle"))->text()
              == QStringLiteral("Gestión de canales I"));
        ok->click();
    });
    QTest::mouseClick(shown.field<QPushButton>(u"setStatus"), Qt::LeftButton);
    REQUIRE(shown.session.contents().statuses.size() == 1);
    CHECK(shown.session.contents().statuses.front().replacement == shown.activity(10).id);
    auto *list = shown.field<GeneralEntries>(u"statuses");
    const auto texts = [list] {
        QStringList all;
        for (const QLabel *label : list->findChildren<QLabel *>()) {
            if (label->isVisible())
                all.append(label->text());
        }
        return all;
    };
    CHECK(texts().contains(QStringLiteral("Replaced since 12/08/2013.")));
    CHECK(texts().contains(QStringLiteral("Hay otra\nReplaced by activity 10.")));

    const auto press = [list](const QString &text) {
        for (QPushButton *button : list->findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible())
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        FAIL("no button " << text.toStdString());
    };
    shown.inDialog<LastDayDialog>([](LastDayDialog &dialog) {
        auto *line = dialog.findChild<Field *>(QStringLiteral("last"))->input();
        QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
        typeKeys(line, QStringLiteral("1/8/2013")); // before it began
        dialog.accept();
        CHECK(dialog.isVisible());
        CHECK(dialog.findChild<FieldWords *>(QStringLiteral("problem"))->tone() == WordsTone::Problem);
        QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
        typeKeys(line, QStringLiteral("31/8/2013"));
        dialog.accept();
    });
    press(QStringLiteral("Last day…"));
    CHECK(texts().contains(QStringLiteral("Replaced from 12/08/2013 to 31/08/2013.")));

    shown.desk.ask.lines = {QStringLiteral("Fue un error")};
    press(QStringLiteral("Void…"));
    CHECK(texts().contains(QStringLiteral("Voided on 12/08/2013: Fue un error")));
    CHECK(shown.session.contents().statuses.front().voided);
}

TEST_CASE("At another cut-off everything can be read and nothing changed", "[panel]")
{
    ShownPanel shown;
    shown.show({9});
    shown.session.setCutOff(QDate(2012, 12, 31));
    auto *title = shown.field<TextField>(u"title");
    CHECK(title->edit()->isReadOnly());
    CHECK(title->isEnabled()); // readable, not grey
    typeKeys(title->input(), QStringLiteral("x"));
    CHECK(title->text() == shown.activity(9).title);
    CHECK_FALSE(shown.field<QPushButton>(u"extend")->isVisible());
    CHECK_FALSE(shown.field<QPushButton>(u"setStatus")->isVisible());
    CHECK_FALSE(shown.field<ChoiceField>(u"phase")->box()->isVisible());
    CHECK(qobject_cast<QLineEdit *>(shown.field<PeopleEdit>(u"responsible")->input())->isReadOnly());
    shown.session.setCutOff({});
    CHECK_FALSE(title->edit()->isReadOnly());
    CHECK(shown.field<QPushButton>(u"extend")->isVisible());
}

TEST_CASE("A field keeps what the plan does not allow and says why", "[panel]")
{
    ShownPanel shown;
    shown.show({9});
    auto *title = shown.field<TextField>(u"title");
    shown.retype(title, QStringLiteral(" "));
    shown.leave(title);
    CHECK(title->words() == QStringLiteral("The activity has no title. Write what is to be done."));
    CHECK_FALSE(shown.activity(9).title.trimmed().isEmpty());

    auto *weight = shown.field<WeightEdit>(u"weight");
    shown.retype(weight, QStringLiteral("mucho"));
    shown.leave(weight);
    CHECK(weight->words().startsWith(QStringLiteral("“mucho” is not a weight.")));
    CHECK_FALSE(shown.activity(9).weight);
}

TEST_CASE("An activity that goes away leaves the panel empty, and comes back with undo", "[panel]")
{
    ShownPanel shown;
    shown.show({9});
    need(shown.session.perform(QStringLiteral("Delete"), [activity = shown.activity(9)](Transaction &t) -> Result<> {
        activities::remove(t, activity);
        return {};
    }));
    CHECK(shown.field<QLabel>(u"empty")->isVisible());
    need(shown.session.undo());
    CHECK_FALSE(shown.field<QLabel>(u"empty")->isVisible());
    CHECK(shown.field<TextField>(u"title")->text() == shown.activity(9).title);
}

TEST_CASE("Every field can be reached with Tab and has a name for who cannot see it", "[panel]")
{
    ShownPanel shown;
    shown.show({9});
    shown.field<Field>(u"description")->setFocus();
    QSet<QWidget *> reached;
    for (int i = 0; i < 60; ++i) {
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const Field *field : shown.panel.findChildren<Field *>()) {
        if (!field->isVisible())
            continue;
        INFO(field->objectName().toStdString());
        CHECK(reached.contains(field->input()));
        CHECK_FALSE(field->input()->accessibleName().isEmpty());
    }
}
