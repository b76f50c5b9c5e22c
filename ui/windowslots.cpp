// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's actions do; MainWindow's second half.
#include "ui/actas/actaspage.h"
#include "ui/actas/text/dictionary.h"
#include "ui/actas/text/speller.h"
#include "ui/ask.h"
#include "ui/commitments/commitmentspage.h"
#include "ui/committee/committeepage.h"
#include "ui/committee/personchooser.h"
#include "ui/files/pendingstrip.h"
#include "ui/files/planfiles.h"
#include "ui/files/savestate.h"
#include "ui/home/homepage.h"
#include "ui/mainwindow.h"
#include "ui/plan/log/followupdialog.h"
#include "ui/plan/planfilter.h"
#include "ui/plan/planpage.h"
#include "ui/preferences/planproperties.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/preferences/shortcutsdialog.h"
#include "ui/reminders/autostart.h"
#include "ui/reports/reportspage.h"
#include "ui/schedule/schedulepage.h"
#include "ui/search/searchindex.h"
#include "ui/search/searchpopup.h"
#include "ui/session/session.h"
#include "ui/settings.h"
#include "ui/shell/cutoffselector.h"
#include "ui/style/theme.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTextEdit>

namespace gelt {
namespace {

/// Whether a field has the focus that knows a key by itself.
bool isTyping()
{
    const QWidget *focus = QApplication::focusWidget();
    return qobject_cast<const QLineEdit *>(focus) || qobject_cast<const QPlainTextEdit *>(focus)
           || qobject_cast<const QTextEdit *>(focus);
}

} // namespace

void MainWindow::connectActions()
{
    WindowActions &a = *m_actions;
    const auto onPage = [this](QAction *action, void (Page::*act)()) {
        connect(action, &QAction::triggered, this, [this, act] {
            if (Page *page = currentPage())
                (page->*act)();
        });
    };
    onPage(a.print, &Page::print);
    onPage(a.preview, &Page::preview);
    onPage(a.filter, &Page::focusFilter);
    onPage(a.sidePanel, &Page::toggleSidePanel);
    connect(a.copy, &QAction::triggered, this, [this] {
        if (currentPage() && !isTyping())
            currentPage()->copy();
    });
    connect(a.paste, &QAction::triggered, this, [this] {
        if (currentPage() && !isTyping())
            currentPage()->paste();
    });
    for (const auto &[action, steps] : {std::pair(a.zoomIn, 1), std::pair(a.zoomOut, -1), std::pair(a.zoomReset, 0)})
        connect(action, &QAction::triggered, this, [this, steps = steps] {
            if (Page *page = currentPage())
                page->zoom(steps);
        });
    for (const auto &[id, action] : a.pages)
        connect(action, &QAction::triggered, this, [this, id = id] { showPage(id); });
    connect(a.undo, &QAction::triggered, this, [this] { turn(&Session::undo); });
    connect(a.redo, &QAction::triggered, this, [this] { turn(&Session::redo); });
    connect(a.cutOff, &QAction::triggered, m_cutOff, &CutOffSelector::choose);
    connect(a.today, &QAction::triggered, this, [this] {
        if (m_session)
            m_session->setCutOff({});
    });
    connect(a.nextPane, &QAction::triggered, this, &MainWindow::nextPane);
    connect(a.quit, &QAction::triggered, this, &MainWindow::quit);
    connect(a.search, &QAction::triggered, this, &MainWindow::search);
    connect(a.preferences, &QAction::triggered, this, &MainWindow::showPreferences);
    connect(a.keys, &QAction::triggered, this, &MainWindow::showKeys);
    connect(a.about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(a.properties, &QAction::triggered, this, [this] {
        if (m_session)
            editPlanProperties({*m_session, m_around.settings, m_around.ask, m_around.locale}, this);
    });
    // Ctrl+N makes what the page is a list of; the page says which.
    auto *newItem = new QAction(tr("New on this page"), this);
    newItem->setObjectName(QStringLiteral("newItem"));
    newItem->setShortcut(QKeySequence(QStringLiteral("Ctrl+N")));
    addAction(newItem);
    onPage(newItem, &Page::newItem);
    auto *leave = new QAction(tr("Leave the filter"), this);
    leave->setShortcut(QKeySequence(Qt::Key_Escape));
    addAction(leave);
    connect(leave, &QAction::triggered, this, [this] {
        if (Page *page = currentPage())
            page->leave();
    });
    connectFileActions();
}

void MainWindow::turn(Result<> (Session::*step)())
{
    if (!m_session)
        return;
    if (const Result<> done = (m_session.get()->*step)(); !done)
        m_around.ask.tell(this, done.error());
}

Page *MainWindow::makePage(PageId id)
{
    const Desk desk{*m_session, m_around.settings, m_around.ask, m_around.locale};
    switch (id) {
    case PageId::Home: {
        auto *home = new HomePage(desk, m_stack);
        connect(home, &HomePage::followUpWanted, this, [this, desk](const Place &place) {
            registerFollowUp(desk, {place.activity}, place.occurrence, this);
        });
        return home;
    }
    case PageId::Schedule: {
        auto *schedule = new SchedulePage(desk, m_stack);
        schedule->setFilter([filter = m_filter.get()] { return filter->shown(); });
        connect(m_filter.get(), &FilterState::changed, schedule, &SchedulePage::filterAgain);
        return schedule;
    }
    case PageId::Committee: return new CommitteePage(desk, m_stack);
    case PageId::Actas:
        if (!m_speller)
            m_speller = std::make_unique<Speller>(dictionaryFolders(), Speller::ownWordsFile());
        return new ActasPage(desk, *m_speller, m_stack);
    case PageId::Commitments: return new CommitmentsPage(desk, m_stack);
    case PageId::Reports: return new ReportsPage(desk, m_stack);
    case PageId::Plan: break;
    }
    return new PlanPage(desk, *m_filter, m_stack);
}

void MainWindow::makeStatusBar()
{
    m_saveState = new SaveState(this);
    m_pageState = new QLabel(this);
    m_pageState->setObjectName(QStringLiteral("pageState"));
    m_pageState->setIndent(style::metric::group);
    m_person = new PersonChooser(m_around.settings, m_around.ask, this);
    statusBar()->addWidget(m_saveState);
    statusBar()->addWidget(m_pageState, 1);
    statusBar()->addPermanentWidget(m_person);
    connect(m_saveState, &SaveState::editRequested, this, [this] {
        if (m_session)
            reopen(m_session->path());
    });
    connect(&m_files, &PlanFiles::said, this, &MainWindow::say);
    connect(&m_files, &PlanFiles::backedUp, m_saveState, &SaveState::lookAgain);
    connect(&m_files, &PlanFiles::backupFailed, m_saveState,
            [this](const QString &, const Error &error) { m_saveState->setBackupFailure(error); });
}

void MainWindow::search()
{
    if (!m_session)
        return;
    if (!m_searchIndex)
        m_searchIndex = std::make_unique<SearchIndex>(*m_session);
    if (!m_searchPopup) {
        m_searchPopup = new SearchPopup({*m_session, m_around.settings, m_around.ask, m_around.locale}, *m_searchIndex, this);
        connect(m_searchPopup, &SearchPopup::goTo, this, &MainWindow::showPlace);
    }
    m_searchPopup->popUp();
}

void MainWindow::showPreferences()
{
    QStringList people;
    if (m_session) {
        for (const Person &person : m_session->contents().people) {
            if (person.active)
                people.append(displayName(person));
        }
    }
    PreferencesDialog dialog(m_around.settings, people, this);
    QString language;
    connect(&dialog, &PreferencesDialog::themeChanged, this, [](const QString &theme) {
        style::apply(*qApp, style::themeNamed(theme));
    });
    connect(&dialog, &PreferencesDialog::languageChanged, this, [&](const QString &code) { language = code; });
    connect(&dialog, &PreferencesDialog::personChanged, m_person, &PersonChooser::choose);
    connect(&dialog, &PreferencesDialog::remindersChanged, this, [this] { followReminders(); });
    connect(&dialog, &PreferencesDialog::startAtLoginChanged, this, [this](bool on) {
        if (const Result<> done = Autostart(QApplication::applicationFilePath()).set(on); !done)
            m_around.ask.tell(this, done.error());
    });
    connect(&dialog, &PreferencesDialog::compactRowsChanged, this, [this](bool compact) {
        if (const auto plan = m_pages.find(PageId::Plan); plan != m_pages.end())
            static_cast<PlanPage *>(plan->second)->setCompact(compact);
    });
    dialog.exec();
    if (!language.isEmpty())
        Q_EMIT languageChosen(language);
}

void MainWindow::showKeys()
{
    const WindowActions &a = *m_actions;
    QList<KeyGroup> groups;
    for (const QMenu *menu : {a.file, a.edit, a.view}) {
        QList<QAction *> acts = menu->actions();
        acts.removeOne(a.recent->menuAction()); // names of files
        groups.append({readTitle(menu->title()), actRows(acts)});
    }
    for (const auto &[id, action] : a.pages) {
        if (Page *there = page(id))
            groups.append({readTitle(action->text()), actRows(there->menuActions())});
    }
    groups.append({readTitle(a.help->title()), actRows(a.help->actions())});
    groups.append({tr("Other keys"), keyRows(findChildren<QAction *>())});
    dropRepeated(groups);
    ShortcutsDialog(groups, this).exec();
}

void MainWindow::showAbout()
{
    m_around.ask.choose(this, {tr("About Plan GEL-T"), tr("Plan GEL-T %1").arg(QApplication::applicationVersion()),
                               tr("Action plans of municipal committees, kept in one file. Free software under the GNU General "
                                  "Public License, version 3 or later. It works without internet and sends nothing."),
                               {tr("Close")}});
}

/// Whether the open plan may be let go: while a change is not in its file, only where the person says so.
bool MainWindow::mayLeave()
{
    if (!m_session || !m_session->pending())
        return true;
    const PendingEdit &pending = *m_session->pending();
    Question question;
    question.title = tr("Not saved");
    const int count = static_cast<int>(m_session->allPending().size());
    question.text = count == 1 ? tr("One change is not in the file: %1.").arg(pending.what)
                               : tr("%n change(s) are not in the file: %1.", nullptr, count).arg(pendingNames(*m_session));
    question.detail = pending.error.message;
    question.answers = {count == 1 ? tr("Save it first") : tr("Save them first"),
                        count == 1 ? tr("Go on without it") : tr("Go on without them")};
    question.escape = 0;
    question.destructive = true;
    return m_around.ask.choose(this, question) == 1;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    remember();
    if (!mayLeave()) {
        event->ignore();
        return;
    }
    event->accept();
    QMainWindow::closeEvent(event);
}

/// Ends the program, also where it would stay beside the clock.
void MainWindow::quit()
{
    if (close())
        QApplication::quit();
}

} // namespace gelt
