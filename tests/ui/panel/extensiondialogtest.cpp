// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/extensiondialog.h"

#include "tests/support/need.h"
#include "tests/ui/support/plans.h"
#include "tests/ui/support/typing.h"
#include "ui/plan/edits.h"
#include "ui/widgets/textfield.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTimer>

using namespace gelt;

namespace {

struct Plan22 {
    QTemporaryDir folder;
    QString path = templatePlan(folder);
    TestDesk desk{path};
    QObject owner;

    const Activity &activity(int number) const
    {
        return *std::ranges::find(desk.session->contents().activities, number, &Activity::number);
    }
    const ActivityMeasure &measure(int number) const
    {
        return desk.session->measure().activities[*desk.session->placeOf(activity(number).id)];
    }
    /// Does @p act to the dialog that the next call opens, and gives up where it is still open then.
    void inDialog(const std::function<void(ExtensionDialog &)> &act)
    {
        QTimer::singleShot(0, &owner, [act] {
            auto *dialog = qobject_cast<ExtensionDialog *>(QApplication::activeModalWidget());
            REQUIRE(dialog);
            REQUIRE(QTest::qWaitForWindowActive(dialog));
            act(*dialog);
            if (dialog->isVisible())
                dialog->reject();
        });
    }
};

template <class T>
T *part(const ExtensionDialog &dialog, const char16_t *name)
{
    T *found = dialog.findChild<T *>(QString::fromUtf16(name));
    REQUIRE(found);
    return found;
}

QPushButton *okOf(const ExtensionDialog &dialog)
{
    return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
}

QString problemOf(const ExtensionDialog &dialog) { return part<FieldWords>(dialog, u"problem")->text(); }

} // namespace

TEST_CASE("A later deadline is taken for an extension, which needs its reason", "[extension]")
{
    Plan22 plan;
    plan.inDialog([](ExtensionDialog &dialog) {
        CHECK(dialog.windowTitle() == QStringLiteral("Deadline of activity 9"));
        CHECK(part<QRadioButton>(dialog, u"extension")->isChecked());
        CHECK_FALSE(okOf(dialog)->isEnabled());
        CHECK(problemOf(dialog) == QStringLiteral("Write the reason of the extension."));
        auto *reason = part<TextField>(dialog, u"reason")->input();
        typeKeys(reason, QStringLiteral("Faltó el contratista"));
        auto *day = qobject_cast<QLineEdit *>(part<Field>(dialog, u"day")->input());
        CHECK(day->text() == QStringLiteral("12/08/2013"));
        day->selectAll();
        typeKeys(day, QStringLiteral("12/9/2013"));
        CHECK(problemOf(dialog).contains(QStringLiteral("in the future")));
        day->selectAll();
        typeKeys(day, QStringLiteral("12/2/2013"));
        typeKeys(part<Field>(dialog, u"acta")->input(), QStringLiteral("2013-001"));
        REQUIRE(okOf(dialog)->isEnabled());
        CHECK(okOf(dialog)->text() == QStringLiteral("Record the extension"));
        okOf(dialog)->click();
    });
    CHECK(changeDeadline(plan.desk.desk(), plan.activity(9).id, QStringLiteral("Septiembre de 2013"), nullptr));

    REQUIRE(plan.desk.session->contents().extensions.size() == 1);
    const Extension &extension = plan.desk.session->contents().extensions.front();
    CHECK(extension.decidedOn == QDate(2013, 2, 12));
    CHECK(extension.reason == QStringLiteral("Faltó el contratista"));
    CHECK(extension.acta == QStringLiteral("2013-001"));
    CHECK(plan.measure(9).due == QDate(2013, 9, 30));
    CHECK(plan.activity(9).deadline.text == QStringLiteral("Noviembre 2012"));
    CHECK(plan.desk.session->history().undoText() == QStringLiteral("Extend the deadline of activity 9"));
}

TEST_CASE("A change that is no later day is taken for a correction, and either can be chosen", "[extension]")
{
    Plan22 plan;
    plan.inDialog([](ExtensionDialog &dialog) {
        auto *correction = part<QRadioButton>(dialog, u"correction");
        CHECK(correction->isChecked());
        CHECK_FALSE(part<Field>(dialog, u"reason")->isVisible());
        CHECK(okOf(dialog)->text() == QStringLiteral("Correct"));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Down); // by keyboard to the other answer
        CHECK(part<QRadioButton>(dialog, u"extension")->isChecked());
        CHECK(part<Field>(dialog, u"reason")->isVisible());
        CHECK_FALSE(okOf(dialog)->isEnabled());
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Up);
        okOf(dialog)->click();
    });
    CHECK(changeDeadline(plan.desk.desk(), plan.activity(9).id, QStringLiteral("Octubre 2012"), nullptr));
    CHECK(plan.activity(9).deadline.text == QStringLiteral("Octubre 2012"));
    CHECK(plan.desk.session->contents().extensions.empty());
}

TEST_CASE("Nothing is asked where nothing changes or nothing was there, and giving up changes nothing", "[extension]")
{
    Plan22 plan;
    CHECK_FALSE(changeDeadline(plan.desk.desk(), plan.activity(9).id, QStringLiteral("Noviembre 2012"), nullptr));

    plan.inDialog([](ExtensionDialog &dialog) { dialog.reject(); });
    CHECK_FALSE(changeDeadline(plan.desk.desk(), plan.activity(9).id, QStringLiteral("2014"), nullptr));
    CHECK_FALSE(plan.desk.session->history().canUndo());

    const edits::Named none = edits::setDeadline(edits::subjects(*plan.desk.session, {plan.activity(9).id}), {});
    need(plan.desk.session->perform(none.what, none.body));
    CHECK(changeDeadline(plan.desk.desk(), plan.activity(9).id, QStringLiteral("2014"), nullptr));
    CHECK(plan.activity(9).deadline.reading.due == QDate(2014, 12, 31));
}

TEST_CASE("An extension is asked for by itself, with the first deadline and the one in force in sight", "[extension]")
{
    Plan22 plan;
    for (const char16_t *text : {u"Septiembre de 2013", u"Diciembre de 2013"}) {
        plan.inDialog([text](ExtensionDialog &dialog) {
            CHECK_FALSE(part<QRadioButton>(dialog, u"correction")->isVisible());
            CHECK(problemOf(dialog) == QStringLiteral("Write the new deadline."));
            QStringList labels;
            for (const QLabel *label : dialog.findChildren<QLabel *>())
                labels.append(label->text());
            CHECK(labels.contains(QStringLiteral("Noviembre 2012 \u2192 30/11/2012")));
            const bool isSecond = QString::fromUtf16(text).startsWith(u'D');
            CHECK(isSecond
                  == labels.contains(QStringLiteral("Septiembre de 2013 \u2192 30/09/2013, decided on 12/08/2013")));
            CHECK(dialog.focusWidget() == part<Field>(dialog, u"deadline")->input());
            typeKeys(dialog.focusWidget(), QString::fromUtf16(text));
            CHECK(part<Field>(dialog, u"deadline")->words().startsWith(QStringLiteral("Read as: due on 3")));
            typeKeys(part<Field>(dialog, u"reason")->input(), QStringLiteral("Falta presupuesto"));
            dialog.accept();
        });
        CHECK(extendDeadline(plan.desk.desk(), {plan.activity(9).id}, nullptr));
    }
    CHECK(plan.measure(9).due == QDate(2013, 12, 31));
}

TEST_CASE("What the file refuses stays in the dialog with the reason, and can be tried again", "[extension]")
{
    Plan22 plan;
    plan.inDialog([&](ExtensionDialog &dialog) {
        REQUIRE(QFile::rename(plan.path, plan.path + QStringLiteral(".away")));
        okOf(dialog)->click();
        CHECK(dialog.isVisible());
        CHECK_FALSE(problemOf(dialog).isEmpty());
        CHECK(part<FieldWords>(dialog, u"problem")->tone() == WordsTone::Problem);
        CHECK(okOf(dialog)->text() == QStringLiteral("Try again"));
        REQUIRE(QFile::rename(plan.path + QStringLiteral(".away"), plan.path));
        okOf(dialog)->click();
        CHECK_FALSE(dialog.isVisible());
    });
    CHECK(changeDeadline(plan.desk.desk(), plan.activity(9).id, QStringLiteral("Octubre 2012"), nullptr));
    CHECK(plan.activity(9).deadline.text == QStringLiteral("Octubre 2012"));
    CHECK_FALSE(plan.desk.session->pending());
}

TEST_CASE("Several activities get one extension each in one step", "[extension]")
{
    Plan22 plan;
    plan.inDialog([](ExtensionDialog &dialog) {
        CHECK(dialog.windowTitle() == QStringLiteral("Deadline of 2 activities"));
        typeKeys(part<Field>(dialog, u"reason")->input(), QStringLiteral("Falta presupuesto"));
        part<QRadioButton>(dialog, u"extension")->setChecked(true);
        dialog.accept();
    });
    const Deadline wanted{QStringLiteral("2013"), readDeadline(u"2013", plan.desk.session->contents().plan.period),
                          ReadBy::Reader};
    CHECK(need(changeDeadline(plan.desk.desk(), {plan.activity(9).id, plan.activity(4).id}, wanted, nullptr)));
    CHECK(plan.measure(9).due == QDate(2013, 12, 31));
    CHECK(plan.measure(4).due == QDate(2013, 12, 31));
    need(plan.desk.session->undo());
    CHECK(plan.measure(9).due == QDate(2012, 11, 30));
    CHECK(plan.measure(4).due == QDate(2012, 5, 31));
}
