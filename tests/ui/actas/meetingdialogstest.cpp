// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/actas/support.h"
#include "ui/actas/agendatemplatesdialog.h"
#include "ui/actas/committeesettingsdialog.h"
#include "ui/actas/meetingdialogs.h"
#include "ui/actas/timeedit.h"
#include "ui/widgets/choicefield.h"

#include <QComboBox>
#include <QPlainTextEdit>

using namespace gelt;

TEST_CASE("Times are read as people write them", "[actas]")
{
    CHECK(typedTime(u"8") == QTime(8, 0));
    CHECK(typedTime(u" 8:05 ") == QTime(8, 5));
    CHECK(typedTime(u"14.30") == QTime(14, 30));
    CHECK(typedTime(u"805") == QTime(8, 5));
    CHECK(typedTime(u"1430") == QTime(14, 30));
    CHECK(typedTime(u"9 h") == QTime(9, 0));
    for (const QStringView wrong : {u"", u"25", u"8:60", u"8:5", u"noon", u"12345"})
        CHECK_FALSE(typedTime(wrong).isValid());
}

TEST_CASE("An older acta on paper is registered under its own number", "[actas]")
{
    const QTemporaryDir folder;
    Actas actas(committeePlan(folder));
    inDialog<OlderActaDialog>([](OlderActaDialog &dialog) {
        type(input(dialog, "number"), QStringLiteral("7"));
        CHECK(dialog.problemText() == QStringLiteral("Write the number as year and sequence, “2012-001”."));
        type(input(dialog, "number"), QStringLiteral("2012-007"));
        type(input(dialog, "date"), QStringLiteral("01/06/2012"));
        dialog.accept();
    });
    actas.action("olderActa").trigger();
    REQUIRE(actas.meetings().actas.size() == 1);
    CHECK(actas.acta().registered);
    CHECK(actas.acta().number == std::optional(ActaNumber{2012, 7}));
    CHECK(actas.acta().state == ActaState::Archived);
    CHECK_FALSE(actas.action("previewActa").isEnabled());
}

TEST_CASE("How the committee meets is changed as one edit, and the quorum follows", "[actas]")
{
    const QTemporaryDir folder;
    Actas actas(committeePlan(folder));
    actas.page.edit(actas.begin());
    inDialog<CommitteeSettingsDialog>([](CommitteeSettingsDialog &dialog) {
        auto &rule = part<ChoiceField>(dialog, "quorum");
        rule.box()->setCurrentIndex(rule.box()->findData(static_cast<int>(QuorumKind::Fraction)));
        type(input(dialog, "group"), QString());
        CHECK_FALSE(dialog.problemText().isEmpty());
        type(input(dialog, "group"), QStringLiteral("Comité de Gobierno Digital"));
        CHECK(dialog.problemText().isEmpty());
        dialog.accept();
    });
    actas.action("committeeSettings").trigger();
    CHECK(actas.meetings().settings.group == QStringLiteral("Comité de Gobierno Digital"));
    CHECK(actas.meetings().settings.quorum.kind == QuorumKind::Fraction);
    CHECK(actas.summary("attendanceSection") == QStringLiteral("2 member(s) with vote missing for the quorum (0 of 2)"));
}

TEST_CASE("An own agenda is written, and a meeting begins with it", "[actas]")
{
    const QTemporaryDir folder;
    Actas actas(committeePlan(folder));
    inDialog<AgendaTemplatesDialog>([](AgendaTemplatesDialog &dialog) {
        QTest::mouseClick(&part<QPushButton>(dialog, "add"), Qt::LeftButton);
        type(input(dialog, "name"), QStringLiteral("Corta"));
        type(input(dialog, "points"), QStringLiteral("Follow-up of commitments"));
        QTest::keyClick(&input(dialog, "points"), Qt::Key_Return);
        typeKeys(&input(dialog, "points"), QStringLiteral("Clima"));
        dialog.accept();
    });
    actas.action("agendaTemplates").trigger();
    REQUIRE(actas.meetings().templates.size() == 1);
    REQUIRE(actas.meetings().templateItems.size() == 2);
    CHECK(actas.meetings().templateItems[0].role == AgendaRole::Commitments);
    CHECK(actas.meetings().templateItems[1].role == AgendaRole::Topic);

    inDialog<NewMeetingDialog>([](NewMeetingDialog &dialog) {
        auto &agenda = part<ChoiceField>(dialog, "agenda");
        agenda.box()->setCurrentIndex(1);
        dialog.accept();
    });
    actas.page.newItem();
    REQUIRE(actas.meetings().items.size() == 2);
    CHECK(actas.meetings().items[1].title == QStringLiteral("Clima"));
    CHECK(actas.meetings().items[0].role == AgendaRole::Commitments);
}
