// SPDX-License-Identifier: GPL-3.0-or-later
// An empty main window with a tree view: what the toolkit alone costs. With an argument it says a few words, for which the
// system's fonts are looked up.
#include "firstpaint.h"

#include <QLabel>
#include <QStatusBar>
#include <QTreeView>

int main(int argc, char **argv)
{
    FirstPaint::watch();
    const QApplication application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QTreeView(&window));
    if (argc > 1)
        window.statusBar()->addWidget(new QLabel(QStringLiteral("A few words"), &window));
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
