// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "tests/support/need.h"
#include "tests/ui/support/plans.h"
#include "ui/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAction>
#include <QApplication>
#include <QKeySequence>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

#include <map>
#include <string>

using namespace gelt;

namespace {

/// The letter that Alt and the text press; empty where it has none.
QString keyOf(const QString &text) { return QKeySequence::mnemonic(text).toString(QKeySequence::PortableText); }

/// Which texts share a key, in words for whoever has to change one: "Alt+A: &Archivo, Plan de &acción".
class Keys {
public:
    void add(const QString &text)
    {
        if (const QString key = keyOf(text); !key.isEmpty())
            m_texts[key].append(text);
    }
    std::string clashes() const
    {
        QStringList found;
        for (const auto &[key, texts] : m_texts) {
            if (texts.size() > 1)
                found.append(key + QStringLiteral(": ") + texts.join(QStringLiteral(", ")));
        }
        return found.join(QStringLiteral("; ")).toStdString();
    }

private:
    std::map<QString, QStringList> m_texts;
};

std::string clashesIn(const QMenu &menu)
{
    Keys keys;
    for (const QAction *action : menu.actions()) {
        if (action->isVisible())
            keys.add(action->text());
    }
    return keys.clashes();
}

} // namespace

TEST_CASE("No two things that are to be seen at once have the same key, in either language", "[window]")
{
    const QString code = GENERATE(QStringLiteral("es"), QStringLiteral("en"));
    Language language(code);
    language.install(*qApp);
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    ScriptedAsk ask;
    MainWindow window({settings, ask, clock2013, language.locale(), code});
    window.resize(1280, 800);
    window.show();
    REQUIRE(window.openFile(examplePlan(folder)));
    QCoreApplication::processEvents();
    for (const PageId id : {PageId::Home, PageId::Plan, PageId::Schedule, PageId::Actas, PageId::Commitments,
                            PageId::Committee, PageId::Reports}) {
        window.showPage(id);
        QCoreApplication::processEvents();
        Keys keys;
        for (const QAction *action : window.menuBar()->actions()) {
            if (!action->isVisible())
                continue;
            keys.add(action->text());
            INFO(code.toStdString() << " " << action->text().toStdString());
            CHECK(clashesIn(*action->menu()) == "");
        }
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            if (label->isVisible() && label->buddy())
                keys.add(label->text());
        }
        for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                keys.add(button->text());
        }
        INFO(code.toStdString() << ", page " << static_cast<int>(id));
        CHECK(keys.clashes() == "");
    }
}

TEST_CASE("Every page has the keys in its list as soon as it is shown", "[window]")
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    ScriptedAsk ask;
    MainWindow window({settings, ask, clock2013, QLocale(QLocale::English), QStringLiteral("en")});
    window.show();
    REQUIRE(window.openFile(examplePlan(folder)));
    for (const PageId id : {PageId::Plan, PageId::Schedule, PageId::Actas, PageId::Commitments, PageId::Committee,
                            PageId::Reports, PageId::Home}) {
        window.showPage(id);
        QCoreApplication::processEvents();
        INFO("page " << static_cast<int>(id));
        const QWidget *with = window.focusWidget();
        REQUIRE(with != nullptr);
        CHECK(with->isVisible());
        CHECK(qobject_cast<const QAbstractScrollArea *>(with) != nullptr);
    }
}
