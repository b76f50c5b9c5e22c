// SPDX-License-Identifier: GPL-3.0-or-later
// How plans come into the window and leave it; MainWindow's third part.
#include "ui/ask.h"
#include "ui/committee/personchooser.h"
#include "ui/files/droppedfile.h"
#include "ui/files/pendingstrip.h"
#include "ui/files/planfiles.h"
#include "ui/files/savestate.h"
#include "ui/files/welcomepage.h"
#include "ui/mainwindow.h"
#include "ui/plan/planfilter.h"
#include "ui/reminders/summarystrip.h"
#include "ui/reminders/tray.h"
#include "ui/search/searchindex.h"
#include "ui/search/searchpopup.h"
#include "ui/session/session.h"
#include "ui/settings.h"
#include "ui/shell/cutoffselector.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace gelt {

void MainWindow::connectFileActions()
{
    WindowActions &a = *m_actions;
    const auto bring = [this](QAction *action, auto come) {
        connect(action, &QAction::triggered, this, [this, come] {
            if (mayLeave())
                arrive(come());
        });
    };
    bring(a.open, [this] { return m_files.chooseAndOpen(this); });
    bring(a.newPlan, [this] { return m_files.makeNew(this); });
    bring(a.example, [this] { return m_files.openExample(this); });
    connect(a.import, &QAction::triggered, this, [this] { importFrom({}); });
    connect(a.saveAs, &QAction::triggered, this, [this] { // takes a change that the file refused along
        if (m_session)
            arrive(m_files.saveAs(*m_session, this));
    });
    bring(a.restore, [this] {
        return m_session ? m_files.restore(m_session->path(), this, m_session.get(), [this] { take(nullptr); }) : nullptr;
    });
    connect(a.copyAs, &QAction::triggered, this, [this] {
        if (m_session)
            m_files.copyAs(*m_session, this);
    });
    for (const auto &[action, form] :
         {std::pair(a.exportJson, PlanForm::Interchange), std::pair(a.exportWorkbook, PlanForm::Workbook),
          std::pair(a.exportTables, PlanForm::Tables), std::pair(a.exportCsv, PlanForm::Activities),
          std::pair(a.exportCalendar, PlanForm::Calendar)})
        connect(action, &QAction::triggered, this, [this, form = form] {
            if (m_session)
                m_files.exportPlan(form, *m_session, this);
        });
    connect(a.exportDocuments, &QAction::triggered, this, [this] { showPage(PageId::Reports); });
    connect(a.closePlan, &QAction::triggered, this, [this] {
        if (!mayLeave())
            return;
        m_files.forgetLast();
        take(nullptr);
    });
    connect(a.recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
}

void MainWindow::makeWelcome()
{
    m_welcome = new WelcomePage(m_files, this);
    m_stack->addWidget(m_welcome);
    connect(m_welcome, &WelcomePage::openRequested, this, [this](const QString &path) {
        arrive(path.isEmpty() ? m_files.chooseAndOpen(this) : m_files.open(path, this));
    });
    connect(m_welcome, &WelcomePage::newRequested, this, [this] { arrive(m_files.makeNew(this)); });
    connect(m_welcome, &WelcomePage::exampleRequested, this, [this] { arrive(m_files.openExample(this)); });
    connect(m_welcome, &WelcomePage::importRequested, this,
            [this](const QString &source) { arrive(m_files.import(this, source, nullptr)); });
    connect(m_welcome, &WelcomePage::personChanged, m_person, &PersonChooser::choose);
}

void MainWindow::makeFileStrips()
{
    m_pending = new PendingStrip(m_around.ask, this);
    m_summary = new SummaryStrip(this);
    m_strips->insertWidget(0, m_pending);
    m_strips->insertWidget(1, m_summary);
    m_pending->hide();
    m_summary->hide();
    connect(m_pending, &PendingStrip::saveElsewhereRequested, m_actions->saveAs, &QAction::trigger);
    connect(m_pending, &PendingStrip::retryRequested, this, [this] {
        if (m_session)
            arrive(m_files.retryPending(*m_session, this, [this] { take(nullptr); }));
    });
    connect(m_summary, &SummaryStrip::agendaWanted, this, [this] { showPage(PageId::Home); });
}

/// Takes a plan that came; nothing came where the person gave up.
bool MainWindow::arrive(std::unique_ptr<Session> session)
{
    if (!session)
        return false;
    take(std::move(session));
    return true;
}

bool MainWindow::openFile(const QString &path) { return mayLeave() && arrive(m_files.open(path, this)); }

/// Into the open plan, or into a new file that takes its place; only then is anything left.
void MainWindow::importFrom(const QString &source)
{
    std::unique_ptr<Session> made = m_files.import(this, source, m_session.get());
    if (made && !mayLeave())
        say(tr("“%1” was made; it stands among the recent plans.").arg(QFileInfo(made->path()).fileName()));
    else
        arrive(std::move(made));
}

void MainWindow::openLast() { arrive(m_files.reopenLast(this)); }

/// The same file again, which somebody else has let go.
void MainWindow::reopen(const QString &path)
{
    take(nullptr);
    openFile(path);
}

void MainWindow::fillRecent()
{
    m_actions->recent->clear();
    for (const QString &path : m_files.recent().paths()) {
        const QFileInfo info(path);
        QAction *action = m_actions->recent->addAction(info.fileName(), this, [this, path] { openFile(path); });
        action->setToolTip(QDir::toNativeSeparators(path));
        action->setEnabled(info.exists());
    }
    if (m_actions->recent->isEmpty())
        m_actions->recent->addAction(tr("No plan was opened yet on this computer"))->setEnabled(false);
}

/// Lets the session go: nothing of the window looks at it any more.
std::unique_ptr<Session> MainWindow::leave()
{
    clearPages();
    delete m_searchPopup;
    m_searchIndex.reset();
    m_cutOff->setSession(nullptr);
    m_pending->setSession(nullptr);
    m_saveState->setSession(nullptr);
    m_person->setSession(nullptr);
    m_summary->hide();
    if (m_tray)
        m_tray->setSession(nullptr);
    m_filter.reset();
    if (m_session) {
        m_session->disconnect(this);
        m_session->history().disconnect(this);
    }
    return std::move(m_session);
}

void MainWindow::take(std::unique_ptr<Session> session)
{
    leave();
    m_session = std::move(session);
    if (m_session)
        connectSession();
    else
        showWelcome();
    fillToolBar();
    fillPageMenu();
    showState();
}

std::unique_ptr<Session> MainWindow::handOver()
{
    std::unique_ptr<Session> session = leave();
    take(nullptr);
    return session;
}

void MainWindow::goOnWith(std::unique_ptr<Session> session) { arrive(std::move(session)); }

void MainWindow::connectSession()
{
    m_filter = std::make_unique<FilterState>(*m_session);
    m_cutOff->setSession(m_session.get());
    m_pending->setSession(m_session.get());
    m_saveState->setSession(m_session.get());
    m_person->setSession(m_session.get());
    if (m_tray)
        m_tray->setSession(m_session.get());
    connect(m_session.get(), &Session::changed, this, &MainWindow::showState);
    connect(&m_session->history(), &History::changed, this, &MainWindow::showHistory);
    connect(m_session.get(), &Session::loadFailed, this, [this](const Error &error) { m_around.ask.tell(this, error); });
    showPage(rememberedPage());
    // What waits is said once all of it is read and the window stands.
    if (m_session->isComplete())
        QTimer::singleShot(0, m_summary, [this] { sayWhatWaits(); });
    else
        connect(m_session.get(), &Session::changed, m_summary, [this] { sayWhatWaits(); }, Qt::SingleShotConnection);
}

/// Beside the page that lists it, a strip would only take its room.
void MainWindow::sayWhatWaits()
{
    const auto home = m_pages.find(PageId::Home); // without making it for that
    if (m_session && (home == m_pages.end() || home->second != currentPage()))
        m_summary->showFor(*m_session);
}

void MainWindow::showWelcome()
{
    if (!m_welcome)
        makeWelcome();
    m_stack->setCurrentWidget(m_welcome);
    m_welcome->setFocus();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (holdsFiles(*event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const Result<DroppedFile> dropped = droppedFile(*event->mimeData());
    event->acceptProposedAction();
    if (!dropped) {
        m_around.ask.tell(this, dropped.error());
        return;
    }
    if (dropped->kind == DroppedFile::Kind::Plan)
        openFile(dropped->path);
    else
        importFrom(dropped->path);
}

/// Whether the program stays beside the clock when its window is closed.
void MainWindow::followReminders()
{
    if (!m_tray && m_around.settings.get(setting::reminders)) {
        m_tray = std::make_unique<Tray>(m_around.settings, m_around.clock, std::make_unique<SystemTrayIcon>(),
                                        [this] { return isVisible() && !isMinimized(); });
        m_tray->setSession(m_session.get());
        connect(m_tray.get(), &Tray::openWanted, this, [this] {
            showNormal();
            activateWindow();
            showPage(PageId::Home);
        });
        connect(m_tray.get(), &Tray::quitWanted, this, &MainWindow::quit);
    }
    if (m_tray)
        m_tray->followSettings();
    QApplication::setQuitOnLastWindowClosed(!m_tray || !m_tray->isActive());
}

void MainWindow::stayInTray()
{
    followReminders();
    if (!m_tray || !m_tray->isActive())
        show(); // there is no place beside the clock
}

QString MainWindow::path() const { return m_session ? m_session->path() : QString(); }

} // namespace gelt
