// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/need.h"
#include "tests/ui/support/plans.h"
#include "ui/files/planfiles.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QWidget>

/// A folder, settings, prepared answers and the door to plan files over them, at clock2013.
struct Files {
    Files()
        : settings(folder.filePath(QStringLiteral("settings.ini")))
        , files(gelt::FileDesk{settings, ask, clock2013, QLocale::c(), QStringLiteral("test"), folder.path(),
                               std::chrono::milliseconds(0)})
    {
    }

    QString path(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }
    /// The names of all files and folders but the settings, hidden ones too.
    QStringList names() const
    {
        QStringList all = QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
        all.removeIf([](const QString &name) { return name.startsWith(QStringLiteral("settings.ini")); });
        return all;
    }
    QString write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }

    QTemporaryDir folder;
    gelt::Settings settings;
    ScriptedAsk ask;
    gelt::PlanFiles files;
};

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The child of that name and kind, which must be there.
template <class Widget>
Widget *child(const QWidget &parent, const char *name)
{
    auto *found = parent.findChild<Widget *>(QString::fromUtf8(name));
    INFO(name);
    REQUIRE(found);
    return found;
}

inline void click(const QWidget &parent, const char *button) { child<QAbstractButton>(parent, button)->click(); }

/// Drives a dialog that is about to run modally: @p act is called when it is shown.
template <class Dialog, class Act>
void whenShown(Act act)
{
    auto *timer = new QTimer;
    QObject::connect(timer, &QTimer::timeout, timer, [timer, act] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *dialog = dynamic_cast<Dialog *>(widget);
            if (!dialog || !dialog->isVisible())
                continue;
            timer->stop();
            timer->deleteLater();
            act(*dialog);
            return;
        }
    });
    timer->start(0);
}

/// Waits until a thing has come about; the test fails where it never does.
template <class Condition>
void waitUntil(Condition condition)
{
    REQUIRE(QTest::qWaitFor(condition, 20'000));
}

inline gelt::History::Body titled(const gelt::Activity &activity, const QString &title)
{
    gelt::Activity changed = activity;
    changed.title = title;
    return [changed](gelt::Transaction &transaction) -> gelt::Result<> {
        transaction.update(changed);
        return {};
    };
}
