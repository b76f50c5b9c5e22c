// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pictures/album.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QMenu>
#include <QTimer>

#include <cstdio>

void settle()
{
    for (int i = 0; i < 8; ++i)
        QCoreApplication::processEvents();
}

void Album::take(QWidget &widget, const QString &name) const
{
    settle();
    const QString file = QDir(m_folder).filePath(name + m_suffix + QStringLiteral(".png"));
    if (!widget.grab().save(file))
        std::fprintf(stderr, "%s: not written\n", qPrintable(file));
}

void Album::takeDialog(QWidget &dialog, const QString &name, const std::function<bool()> &isBusy) const
{
    dialog.show();
    dialog.activateWindow();
    settle();
    while (isBusy && isBusy())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    take(dialog, name);
    dialog.hide(); // not closed: some ask first
}

void Album::takeAsked(const QString &name, const std::function<void()> &act,
                      const std::function<void(QWidget &)> &prepare) const
{
    QTimer wait;
    bool taken = false;
    QObject::connect(&wait, &QTimer::timeout, &wait, [&] {
        QWidget *popup = QApplication::activePopupWidget();
        QWidget *asked = popup ? popup : QApplication::activeModalWidget();
        if (!asked || taken)
            return;
        taken = true;
        wait.stop();
        settle();
        if (prepare)
            prepare(*asked);
        take(*asked, name);
        if (auto *dialog = qobject_cast<QDialog *>(asked))
            dialog->reject();
        else
            asked->close();
    });
    wait.start(0);
    act();
    for (int i = 0; i < 50 && !taken; ++i)
        settle();
    if (!taken)
        std::fprintf(stderr, "%s: nothing was asked\n", qPrintable(name));
}

void Album::takeMenu(QMenu &menu, const QString &name) const
{
    menu.popup({});
    take(menu, name);
    menu.close();
}
