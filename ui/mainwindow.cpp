// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "core/report/format.h"
#include "core/storage/contents.h"
#include "core/storage/database.h"
#include "ui/plan/planmodel.h"

#include <QDateEdit>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QStatusBar>
#include <QToolBar>
#include <QTreeView>

namespace gelt {

MainWindow::MainWindow(const Clock &clock, const QLocale &locale)
    : m_clock(clock)
    , m_locale(locale)
    , m_model(new PlanModel(locale, this))
    , m_tree(new QTreeView(this))
    , m_cutOff(new QDateEdit(clock.today(), this))
    , m_figures(new QLabel(this))
{
    setWindowTitle(QStringLiteral("Plan GEL-T"));
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&Open…"), QKeySequence::Open, this, &MainWindow::chooseFile);
    file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);

    m_cutOff->setObjectName(QStringLiteral("cutOff"));
    m_cutOff->setCalendarPopup(true);
    m_cutOff->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    auto *label = new QLabel(tr("&Cut-off: "), this);
    label->setBuddy(m_cutOff);
    QToolBar *bar = addToolBar(tr("Cut-off"));
    bar->setMovable(false);
    bar->addWidget(label);
    bar->addWidget(m_cutOff);
    m_figures->setMargin(8);
    bar->addWidget(m_figures);

    m_tree->setObjectName(QStringLiteral("plan"));
    m_tree->setAccessibleName(tr("Action plan"));
    m_tree->setModel(m_model);
    m_tree->setAlternatingRowColors(true);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(PlanModel::Title, QHeaderView::Stretch);
    setCentralWidget(m_tree);
    statusBar()->showMessage(tr("Choose a plan with File › Open."));

    connect(m_cutOff, &QDateEdit::dateChanged, this, &MainWindow::measureAgain);
    resize(1100, 640);
}

Result<> MainWindow::openFile(const QString &path)
{
    const auto database = Database::open(path, Database::Mode::ReadOnly, m_clock);
    if (!database)
        return database.error();
    auto read = (*database)->read([](Transaction &transaction) { return contents::read(transaction); });
    if (!read)
        return read.error();
    PlanMeasure measured = measure(*read, m_cutOff->date());
    m_model->show(*std::move(read), std::move(measured));
    m_tree->expandAll();
    for (int column = 0; column < PlanModel::columns; ++column) {
        if (column != PlanModel::Title)
            m_tree->resizeColumnToContents(column);
    }
    setWindowTitle(tr("%1 — Plan GEL-T").arg(m_model->contents().plan.name));
    const QString notice = (*database)->notice();
    statusBar()->showMessage(notice.isEmpty() ? tr("%1, to look at only").arg(QDir::toNativeSeparators(path)) : notice);
    showFigures();
    return {};
}

void MainWindow::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a plan"), {}, tr("Plans (*.gelt)"));
    if (path.isEmpty())
        return;
    if (const Result<> opened = openFile(path); !opened)
        QMessageBox::warning(this, windowTitle(), opened.error().message);
}

void MainWindow::measureAgain()
{
    PlanContents contents = m_model->contents();
    PlanMeasure measured = measure(contents, m_cutOff->date());
    m_model->show(std::move(contents), std::move(measured));
    m_tree->expandAll();
    showFigures();
}

void MainWindow::showFigures()
{
    const Aggregate &plan = m_model->measured().plan;
    const QString progress = plan.progress.toString(m_locale);
    const QString planned = plan.planned.toString(m_locale);
    const QString compliance =
        report::complianceText(plan.compliance, m_model->contents().plan.settings.thresholds, m_locale);
    m_figures->setText(plan.compliance ? tr("Progress %1 · Programmed %2 · Compliance %3 (%4)")
                                             .arg(progress, planned, compliance, displayName(plan.light))
                                       : tr("Progress %1 · Programmed %2 · Compliance %3").arg(progress, planned, compliance));
}

} // namespace gelt
