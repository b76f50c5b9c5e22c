// SPDX-License-Identifier: GPL-3.0-or-later
// An empty main window with a tree view: what the toolkit alone costs.
#include "firstpaint.h"

#include <QMainWindow>
#include <QTreeView>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QTreeView(&window));
    window.resize(1280, 800);
    const FirstPaint first(&window);
    window.show();
    return QApplication::exec();
}
