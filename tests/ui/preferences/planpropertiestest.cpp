// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/need.h"
#include "tests/ui/support/plans.h"
#include "ui/preferences/armsedit.h"
#include "ui/preferences/planproperties.h"

#include <QApplication>
#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

using namespace gelt;

namespace {

template <class Widget>
Widget &part(const QWidget &of, const char *name)
{
    auto *found = of.findChild<Widget *>(QLatin1StringView(name));
    INFO(name);
    REQUIRE(found);
    return *found;
}

QByteArray png(int width, int height)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImage image(width, height, QImage::Format_Mono);
    image.fill(0);
    image.save(&buffer, "png");
    return bytes;
}

QString fileWith(const QTemporaryDir &folder, const QByteArray &bytes)
{
    const QString path = folder.filePath(QStringLiteral("escudo.png"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return path;
}

/// Does @p act in the dialog that editPlanProperties() opens.
void inProperties(const std::function<void(PlanProperties &)> &act)
{
    QTimer::singleShot(0, qApp, [act] {
        auto *dialog = qobject_cast<PlanProperties *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        act(*dialog);
    });
}

void accept(PlanProperties &dialog) { QTest::mouseClick(&part<QPushButton>(dialog, "accept"), Qt::LeftButton); }

} // namespace

TEST_CASE("What is shown of a plan and not touched is given back as it was", "[properties]")
{
    const QTemporaryDir folder;
    TestDesk desk(examplePlan(folder));
    PlanProperties::Value before{desk.session->contents().plan, desk.session->contents().holidays};
    before.plan.settings.thresholds.yellow = Percent::fromHundredths(66'67);
    const PlanProperties dialog(before, desk.ask, QLocale::c());
    CHECK(dialog.value() == before);
    CHECK(dialog.check());
}

TEST_CASE("The properties of the plan are changed as one step that can be taken back", "[properties]")
{
    const QTemporaryDir folder;
    TestDesk desk(examplePlan(folder));
    Session &session = *desk.session;
    const PlanContents before = session.contents();
    desk.ask.files = {fileWith(folder, png(40, 50))};
    inProperties([](PlanProperties &dialog) {
        part<QLineEdit>(dialog, "planName").setText(QStringLiteral("Plan GEL-T"));
        QTest::mouseClick(&part<QPushButton>(dialog, "chooseArms"), Qt::LeftButton);
        part<QCheckBox>(dialog, "saturday").setChecked(true);
        part<QSpinBox>(dialog, "dueSoon").setValue(15);
        part<QDoubleSpinBox>(dialog, "green").setValue(90);
        part<QDateEdit>(dialog, "holidayDate").setDate(QDate(2013, 6, 25));
        QTest::keyClicks(&part<QLineEdit>(dialog, "holidayName"), QStringLiteral("Fiestas"));
        QTest::mouseClick(&part<QPushButton>(dialog, "addHoliday"), Qt::LeftButton);
        part<QTableWidget>(dialog, "holidays").item(0, 1)->setText(QStringLiteral("Fiestas patronales de 2012"));
        accept(dialog);
    });
    CHECK(editPlanProperties(desk.desk(), nullptr));

    const Plan &plan = session.contents().plan;
    CHECK(plan.name == QStringLiteral("Plan GEL-T"));
    CHECK_FALSE(plan.entity.arms.isEmpty());
    CHECK(plan.settings.saturdayIsBusiness);
    CHECK(plan.settings.dueSoonDays == 15);
    CHECK(plan.settings.thresholds.green == Percent::fromHundredths(90'00));
    REQUIRE(session.contents().holidays.size() == 2);
    CHECK(session.contents().holidays[0].name == QStringLiteral("Fiestas patronales de 2012"));
    CHECK(session.contents().holidays[1].date == QDate(2013, 6, 25));

    need(session.undo());
    CHECK(session.contents().plan.name == before.plan.name);
    CHECK(session.contents().plan.settings == before.plan.settings);
    CHECK(session.contents().holidays == before.holidays);
    CHECK_FALSE(session.history().canUndo());
}

TEST_CASE("What “Permanente” means changes no deadline that was read", "[properties]")
{
    const QTemporaryDir folder;
    TestDesk desk(examplePlan(folder));
    const std::vector<Activity> before = desk.session->contents().activities;
    inProperties([](PlanProperties &dialog) {
        auto &box = part<QComboBox>(dialog, "permanent");
        CHECK(box.currentData().toInt() == static_cast<int>(Periodicity::Quarterly));
        box.setCurrentIndex(box.findData(static_cast<int>(Periodicity::Annual)));
        accept(dialog);
    });
    CHECK(editPlanProperties(desk.desk(), nullptr));
    CHECK(desk.session->contents().plan.settings.permanent == Periodicity::Annual);
    CHECK(desk.session->contents().activities == before);
}

TEST_CASE("A plan that breaks a rule cannot be accepted, and the reason is said", "[properties]")
{
    const QTemporaryDir folder;
    TestDesk desk(examplePlan(folder));
    PlanProperties dialog({desk.session->contents().plan, {}}, desk.ask, QLocale::c());
    dialog.show();
    const auto refused = [&] { return !part<QPushButton>(dialog, "accept").isEnabled() && part<QLabel>(dialog, "reason").isVisible(); };
    CHECK_FALSE(refused());
    SECTION("no name")
    {
        part<QLineEdit>(dialog, "planName").setText(QStringLiteral("  "));
        CHECK(refused());
    }
    SECTION("an end before the start")
    {
        part<QDateEdit>(dialog, "lastDay").setDate(QDate(2011, 12, 31));
        CHECK(refused());
    }
    SECTION("yellow above green")
    {
        part<QDoubleSpinBox>(dialog, "yellow").setValue(95);
        CHECK(refused());
        part<QDoubleSpinBox>(dialog, "yellow").setValue(60);
        CHECK_FALSE(refused());
    }
}

TEST_CASE("A day off stands in the list once and is none of the nation's", "[properties]")
{
    const QTemporaryDir folder;
    TestDesk desk(examplePlan(folder));
    PlanProperties dialog({desk.session->contents().plan, desk.session->contents().holidays}, desk.ask, QLocale::c());
    auto &table = part<QTableWidget>(dialog, "holidays");
    const auto add = [&](QDate day) {
        part<QDateEdit>(dialog, "holidayDate").setDate(day);
        QTest::mouseClick(&part<QPushButton>(dialog, "addHoliday"), Qt::LeftButton);
        return table.rowCount();
    };
    CHECK(add(QDate(2012, 6, 25)) == 1); // there already
    CHECK(add(QDate(2012, 7, 20)) == 1); // the nation's
    CHECK(part<QLabel>(dialog, "holidayProblem").text().contains(QStringLiteral("20/07/2012")));
    CHECK(add(QDate(2012, 1, 20)) == 2);
    CHECK(table.item(0, 0)->text() == QStringLiteral("20/01/2012"));
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    part<QTabWidget>(dialog, "tabs").setCurrentIndex(3);
    table.setCurrentCell(0, 0);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Delete);
    CHECK(table.rowCount() == 1);
    CHECK(dialog.value().holidays == desk.session->contents().holidays);
}

TEST_CASE("Only pictures of a sane size are taken as a coat of arms", "[properties]")
{
    CHECK(armsImage(png(100, 120)));
    CHECK(armsImage(png(5000, 10)).error().code == ErrorCode::TooLarge);
    CHECK(armsImage(png(100, 120).left(60)).error().code == ErrorCode::Invalid);
    CHECK(armsImage(QByteArrayLiteral("GIF89a")).error().code == ErrorCode::Invalid);
    CHECK(armsImage(QByteArray(6 << 20, 'x')).error().code == ErrorCode::TooLarge);
    CHECK(armsImage(QByteArrayLiteral("<svg xmlns='http://www.w3.org/2000/svg'/>")).error().code == ErrorCode::Invalid);

    const QTemporaryDir folder;
    ScriptedAsk ask;
    ArmsEdit edit(ask);
    ask.files = {fileWith(folder, png(40, 40)), folder.path()};
    QTest::mouseClick(&part<QPushButton>(edit, "chooseArms"), Qt::LeftButton);
    const QByteArray first = edit.value();
    CHECK_FALSE(first.isEmpty());
    QTest::mouseClick(&part<QPushButton>(edit, "chooseArms"), Qt::LeftButton); // a folder
    CHECK(edit.value() == first);
    CHECK_FALSE(part<QLabel>(edit, "armsProblem").text().isEmpty());
    QTest::mouseClick(&part<QPushButton>(edit, "removeArms"), Qt::LeftButton);
    CHECK(edit.value().isEmpty());
}

TEST_CASE("At another cut-off the properties can be looked at only", "[properties]")
{
    const QTemporaryDir folder;
    TestDesk desk(examplePlan(folder));
    desk.session->setCutOff(QDate(2012, 12, 31));
    inProperties([](PlanProperties &dialog) {
        CHECK_FALSE(part<QLineEdit>(dialog, "planName").isEnabled());
        CHECK(part<QPushButton>(dialog, "accept").isHidden());
        CHECK(part<QLabel>(dialog, "reason").isVisible());
        dialog.reject();
    });
    CHECK_FALSE(editPlanProperties(desk.desk(), nullptr));
}

TEST_CASE("What the file refuses stays in the dialog", "[properties]")
{
    const QTemporaryDir folder;
    const QString path = examplePlan(folder);
    TestDesk desk(path);
    REQUIRE(QFile::rename(path, path + QStringLiteral(".away")));
    inProperties([&](PlanProperties &dialog) {
        part<QLineEdit>(dialog, "version").setText(QStringLiteral("2"));
        inProperties([&](PlanProperties &again) {
            CHECK(part<QLineEdit>(again, "version").text() == QStringLiteral("2"));
            CHECK(desk.ask.told.size() == 1);
            REQUIRE(QFile::rename(path + QStringLiteral(".away"), path));
            accept(again);
        });
        accept(dialog);
    });
    CHECK(editPlanProperties(desk.desk(), nullptr));
    CHECK(desk.session->contents().plan.version == QStringLiteral("2"));
}
