// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QLocale>
#include <QMainWindow>

class QDateEdit;
class QLabel;
class QTreeView;

namespace gelt {

class PlanModel;

/// The window: a plan at a cut-off date, to look at. It holds the file only while it reads it.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(const Clock &clock, const QLocale &locale);

    /// Shows the plan of a file. Where it cannot be read the window stays as it was.
    Result<> openFile(const QString &path);

private:
    void chooseFile();
    void measureAgain();
    void showFigures();

    Clock m_clock;
    QLocale m_locale;
    PlanModel *m_model;
    QTreeView *m_tree;
    QDateEdit *m_cutOff;
    QLabel *m_figures;
};

} // namespace gelt
