// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/deadlineedit.h"

#include "tests/ui/widgets/shown.h"
#include "ui/widgets/readingdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

using namespace gelt;

namespace {

DeadlineContext context()
{
    DeadlineContext context;
    context.plan = {QDate(2012, 1, 1), QDate(2015, 12, 31)};
    context.today = QDate(2013, 8, 12);
    return context;
}

Deadline asRead(const QString &text) { return {text, readDeadline(text, context().plan), ReadBy::Reader}; }

/// Does @p act to the dialog that the next call opens.
void inDialog(QObject *of, const std::function<void(ReadingDialog &)> &act)
{
    QTimer::singleShot(0, of, [act] {
        auto *dialog = qobject_cast<ReadingDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        act(*dialog);
        if (dialog->isVisible())
            dialog->reject();
    });
}

} // namespace

TEST_CASE("While a deadline is typed its meaning and the next business day stand below it", "[widgets][deadline]")
{
    const Shown<DeadlineEdit> shown(context());
    const auto words = [&](const QString &text) {
        shown.retype(text);
        return shown.field->words();
    };
    CHECK(words(QStringLiteral("Junio de 2013"))
          == QStringLiteral("Read as: due on 30/06/2013. It is a Sunday; next business day: 02/07/2013."));
    CHECK(words(QStringLiteral("1/5/2013"))
          == QStringLiteral("Read as: due on 01/05/2013. It is a holiday; next business day: 02/05/2013."));
    CHECK(words(QStringLiteral("Noviembre 2013"))
          == QStringLiteral("Read as: due on 30/11/2013. It is a Saturday; next business day: 02/12/2013."));
    CHECK(words(QStringLiteral("15/08/2013")) == QStringLiteral("Read as: due on 15/08/2013."));
    CHECK(words(QStringLiteral("Hasta 2015")) == QStringLiteral("Read as: until 31/12/2015, counted from 01/01/2012."));
    CHECK(words(QStringLiteral("Permanente actualización"))
          == QStringLiteral("Read as: quarterly, 16 period(s), until 31/12/2015."));
    CHECK(words(QStringLiteral("marzo a abril 2014")) == QStringLiteral("Read as: from 01/03/2014 to 30/04/2014."));
    CHECK(words({}).isEmpty());
}

TEST_CASE("A deadline that is not understood is kept as written and asked about", "[widgets][deadline]")
{
    const Shown<DeadlineEdit> shown(context());
    QSignalSpy committed(shown.field, &Field::committed);
    shown.type(QStringLiteral("mediados de año"));
    CHECK(shown.field->words()
          == QStringLiteral(
              "The deadline “mediados de año” was not understood. It is kept as it is; which day is it due?"));
    auto *ask = shown.field->findChild<QPushButton *>(QStringLiteral("act"));
    REQUIRE(ask->isVisible());

    SECTION("it can be left so")
    {
        shown.leave();
        CHECK(committed.size() == 1);
        CHECK(shown.field->value() == Deadline{QStringLiteral("mediados de año"), {}, ReadBy::Reader});
    }
    SECTION("a person says what it means")
    {
        inDialog(shown.field, [](ReadingDialog &dialog) {
            auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
            CHECK_FALSE(ok->isEnabled());
            auto *due = dialog.findChild<QWidget *>(QStringLiteral("due"))->findChild<QLineEdit *>();
            CHECK(dialog.focusWidget() == due);
            typeKeys(due, QStringLiteral("30/6/2013"));
            CHECK(ok->isEnabled());
            QTest::keyClick(due, Qt::Key_Return);
        });
        QTest::mouseClick(ask, Qt::LeftButton);
        const Deadline said = shown.field->value();
        CHECK(said.text == QStringLiteral("mediados de año"));
        CHECK(said.reading == DeadlineReading{DeadlineKind::Date, {}, QDate(2013, 6, 30), {}});
        CHECK(said.readBy == ReadBy::Person);
        CHECK(shown.field->words()
              == QStringLiteral("Set by hand: due on 30/06/2013. It is a Sunday; next business day: 02/07/2013."));
        shown.type(QStringLiteral("s")); // other words mean something else
        CHECK(shown.field->value().reading.kind == DeadlineKind::Unread);
        shown.press(Qt::Key_Backspace);
        CHECK(shown.field->value() == said);
    }
}

TEST_CASE("A recurring deadline can be set by hand with its periodicity, by keyboard", "[widgets][deadline]")
{
    const Shown<DeadlineEdit> shown(context());
    shown.field->setValue(asRead(QStringLiteral("Permanente")));
    inDialog(shown.field, [](ReadingDialog &dialog) {
        auto *periodicity = dialog.findChild<QComboBox *>(QStringLiteral("periodicity"));
        CHECK(periodicity->isVisible());
        CHECK(periodicity->currentData().value<Periodicity>() == Periodicity::Quarterly);
        periodicity->setCurrentIndex(periodicity->findData(QVariant::fromValue(Periodicity::Annual)));
        dialog.accept();
    });
    shown.press(Qt::Key_Down, Qt::AltModifier);
    const Deadline said = shown.field->value();
    CHECK(said.reading.periodicity == Periodicity::Annual);
    CHECK(said.reading.due == QDate(2015, 12, 31));
    CHECK(said.readBy == ReadBy::Person);
    CHECK(shown.field->isModified()); // though not a letter changed
    shown.press(Qt::Key_Escape);
    CHECK(shown.field->value() == asRead(QStringLiteral("Permanente")));
    CHECK_FALSE(shown.field->isModified());
}

TEST_CASE("A stored reading stands while the words stand, whatever the reader would say now", "[widgets][deadline]")
{
    const Shown<DeadlineEdit> shown(context());
    const Deadline stored{
        QStringLiteral("Junio 2013"), {DeadlineKind::Date, {}, QDate(2013, 6, 15), {}}, ReadBy::Person};
    shown.field->setValue(stored);
    CHECK(shown.field->value() == stored);
    CHECK(shown.field->words().startsWith(QStringLiteral("Set by hand: due on 15/06/2013.")));
    shown.type(QStringLiteral("x"));
    shown.press(Qt::Key_Backspace);
    CHECK(shown.field->value() == stored);
    shown.retype(QStringLiteral("Junio de 2013"));
    CHECK(shown.field->value() == asRead(QStringLiteral("Junio de 2013")));
}

TEST_CASE("Without words a day set by hand writes them", "[widgets][deadline]")
{
    const Shown<DeadlineEdit> shown(context());
    inDialog(shown.field, [](ReadingDialog &dialog) {
        typeKeys(dialog.findChild<QWidget *>(QStringLiteral("due"))->findChild<QLineEdit *>(),
                         QStringLiteral("28062013"));
        dialog.accept();
    });
    shown.field->chooseReading();
    CHECK(shown.field->text() == QStringLiteral("28 de junio de 2013"));
    CHECK(shown.field->value().readBy == ReadBy::Reader); // that is what the words say
}

TEST_CASE("The dialog of a meaning says why it cannot be kept", "[widgets][deadline]")
{
    ReadingDialog dialog(asRead(QStringLiteral("del 1 de marzo al 30 de abril de 2013")), context());
    dialog.show();
    auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    auto *start = dialog.findChild<QWidget *>(QStringLiteral("start"))->findChild<QLineEdit *>();
    CHECK(start->isVisible());
    CHECK(ok->isEnabled());
    start->selectAll();
    typeKeys(start, QStringLiteral("1/5/2013"));
    CHECK_FALSE(ok->isEnabled());
    auto *words = dialog.findChild<FieldWords *>(QString(), Qt::FindDirectChildrenOnly);
    CHECK(words->text().startsWith(QStringLiteral("The last day stands before the first")));
    CHECK(words->tone() == WordsTone::Problem);
    auto *kind = dialog.findChild<QComboBox *>(QStringLiteral("kind"));
    kind->setCurrentIndex(0);
    CHECK_FALSE(start->isVisible());
    CHECK(ok->isEnabled());
}
