// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gelt;

TEST_CASE("Each preference is kept and told as it is chosen", "[preferences]")
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("s.ini")));
    PreferencesDialog dialog(settings, {QStringLiteral("Luz Dary")});
    dialog.show();
    QSignalSpy theme(&dialog, &PreferencesDialog::themeChanged);
    QSignalSpy language(&dialog, &PreferencesDialog::languageChanged);
    QSignalSpy compact(&dialog, &PreferencesDialog::compactRowsChanged);
    QSignalSpy remind(&dialog, &PreferencesDialog::remindersChanged);
    QSignalSpy start(&dialog, &PreferencesDialog::startAtLoginChanged);

    auto &themes = *dialog.findChild<QComboBox *>(QStringLiteral("theme"));
    CHECK(themes.currentData().toString() == QStringLiteral("system"));
    QTest::keyClick(&themes, Qt::Key_End);
    CHECK(settings.get(setting::theme) == QStringLiteral("dark"));
    CHECK(theme.last().front().toString() == QStringLiteral("dark"));

    auto &languages = *dialog.findChild<QComboBox *>(QStringLiteral("language"));
    CHECK(languages.currentText() == QStringLiteral("Español"));
    QTest::keyClick(&languages, Qt::Key_Down);
    CHECK(settings.get(setting::language) == QStringLiteral("en"));
    CHECK(language.last().front().toString() == QStringLiteral("en"));

    for (const char *box : {"compactRows", "reminders", "startAtLogin"})
        QTest::keyClick(dialog.findChild<QCheckBox *>(QLatin1StringView(box)), Qt::Key_Space);
    CHECK(settings.get(setting::compactRows));
    CHECK(settings.get(setting::reminders));
    CHECK(settings.get(setting::startAtLogin));
    CHECK(compact.size() + remind.size() + start.size() == 3);
}

TEST_CASE("A name that is still being typed when preferences are closed counts", "[preferences]")
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("s.ini")));
    PreferencesDialog dialog(settings, {});
    dialog.show();
    QSignalSpy person(&dialog, &PreferencesDialog::personChanged);
    QTest::keyClicks(dialog.findChild<QLineEdit *>(QStringLiteral("person")), QStringLiteral("Luz  Dary "));
    dialog.close();
    CHECK(settings.get(setting::person) == QStringLiteral("Luz Dary"));
    REQUIRE(person.size() == 1);
    CHECK(person.front().front().toString() == QStringLiteral("Luz Dary"));
}
