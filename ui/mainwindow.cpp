// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "core/measure/commitments.h"
#include "core/report/format.h"
#include "ui/actas/text/speller.h"
#include "ui/ask.h"
#include "ui/files/planfiles.h"
#include "ui/reminders/summarystrip.h"
#include "ui/reminders/tray.h"
#include "ui/search/searchindex.h"
#include "ui/search/searchpopup.h"
#include "ui/plan/planfilter.h"
#include "ui/plan/planpage.h"
#include "ui/session/session.h"
#include "ui/settings.h"
#include "ui/shell/cutoffselector.h"
#include "ui/shell/navigation.h"
#include "ui/shell/strip.h"
#include "ui/style/theme.h"
#include "ui/windowactions.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace gelt {
namespace {

constexpr int narrowWindow = 1100;
constexpr int saidMs = 6000;

const std::map<PageId, QString> &pageKeys()
{
    static const std::map<PageId, QString> keys{{PageId::Home, QStringLiteral("home")},
                                                {PageId::Plan, QStringLiteral("plan")},
                                                {PageId::Schedule, QStringLiteral("schedule")},
                                                {PageId::Actas, QStringLiteral("actas")},
                                                {PageId::Commitments, QStringLiteral("commitments")},
                                                {PageId::Committee, QStringLiteral("committee")},
                                                {PageId::Reports, QStringLiteral("reports")}};
    return keys;
}

/// Commitments whose day has passed.
int overdueCommitments(const PlanContents &contents, const PlanMeasure &measure)
{
    const std::vector<CommitmentMeasure> all = measureCommitments(contents, measure);
    return static_cast<int>(std::ranges::count(all, CommitmentState::Overdue, &CommitmentMeasure::state));
}

/// "Undo: change the title": an edit's name within a sentence.
QString lowered(QString what)
{
    if (what.size() > 1 && what[1].isLower())
        what[0] = what[0].toLower();
    return what;
}

QString keyOf(const QString &text) { return QKeySequence::mnemonic(text).toString(QKeySequence::PortableText).right(1); }

/// A page's name as a menu of the bar: under the first of its letters that opens no other menu and goes nowhere in the page.
QString withFreeKey(QString name, const QMenuBar &bar, const QAction *itself, const Page &page)
{
    QString taken;
    for (const QAction *action : bar.actions()) {
        if (action != itself)
            taken += keyOf(action->text());
    }
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->buddy())
            taken += keyOf(label->text());
    }
    for (const QAbstractButton *button : page.findChildren<QAbstractButton *>())
        taken += keyOf(button->text());
    name.remove(u'&');
    for (qsizetype at = 0; at < name.size(); ++at) {
        if (name[at].isLetter() && !taken.contains(name[at], Qt::CaseInsensitive))
            return name.insert(at, u'&');
    }
    return name;
}

} // namespace

MainWindow::MainWindow(const Surroundings &around)
    : m_around(around)
    , m_files({around.settings, around.ask, around.clock, around.locale, around.systemUser, {}})
    , m_actions(std::make_unique<WindowActions>(this))
{
    setObjectName(QStringLiteral("window"));
    setAcceptDrops(true);
    setMinimumSize(940, 520);
    makeShell();
    makeStatusBar();
    makeFileStrips();
    makeToolBar();
    connectActions();
    // The ways to a plan are made when nothing else is to be done, so not at all where a plan is opened at the start.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_session)
                showWelcome();
        },
        Qt::QueuedConnection);
    fillPageMenu();
    showState();
    followReminders();
    const QByteArray geometry = m_around.settings.get(setting::windowGeometry);
    if (geometry.isEmpty() || !restoreGeometry(geometry)) // with room for the frame on a small screen
        resize(QSize(1280, 800).boundedTo(screen()->availableSize() - QSize(20, 60)));
}

MainWindow::~MainWindow()
{
    // Pages and whatever else looks at the session go before it.
    clearPages();
    delete m_searchPopup;
    m_searchIndex.reset();
    m_tray.reset();
}

void MainWindow::makeShell()
{
    m_stack = new QStackedWidget(this);
    m_stack->setObjectName(QStringLiteral("pages"));
    m_stack->addWidget(new QWidget(m_stack)); // a stack shows its first widget unasked: no page is to be the first
    m_navigation = new Navigation(this);
    m_navigation->add(PageId::Home, tr("Home"), style::Glyph::Home, QStringLiteral("Ctrl+1"));
    m_navigation->add(PageId::Plan, tr("Action plan"), style::Glyph::Plan, QStringLiteral("Ctrl+2"));
    m_navigation->add(PageId::Schedule, tr("Schedule"), style::Glyph::Schedule, QStringLiteral("Ctrl+3"));
    m_navigation->add(PageId::Actas, tr("Actas"), style::Glyph::Minutes, QStringLiteral("Ctrl+4"));
    m_navigation->add(PageId::Commitments, tr("Commitments"), style::Glyph::Commitments, QStringLiteral("Ctrl+5"));
    m_navigation->add(PageId::Committee, tr("Committee"), style::Glyph::Committee, QStringLiteral("Ctrl+6"));
    m_navigation->add(PageId::Reports, tr("Reports"), style::Glyph::Reports, QStringLiteral("Ctrl+7"));
    m_navigation->setNarrow(false);
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::showPage);

    m_cutOffStrip = new Strip(Strip::Mood::Warning, style::Glyph::History, this);
    m_cutOffStrip->setObjectName(QStringLiteral("cutOffStrip"));
    connect(m_cutOffStrip->addButton(tr("Back to today")), &QPushButton::clicked, m_actions->today, &QAction::trigger);

    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_cutOffStrip);
    column->addWidget(m_stack, 1);
    m_strips = column;

    m_frame = new QWidget(this);
    auto *row = new QHBoxLayout(m_frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(right, 1);
    setCentralWidget(m_frame);
}

void MainWindow::makeToolBar()
{
    m_bar = addToolBar(tr("Tools"));
    m_bar->setObjectName(QStringLiteral("tools"));
    m_bar->setMovable(false);
    m_bar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_bar->setIconSize(QSize(18, 18));
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_cutOff = new CutOffSelector(this);
    m_search = new QToolButton(this);
    m_search->setObjectName(QStringLiteral("searchButton"));
    m_search->setText(tr("Search everything   Ctrl+K"));
    m_search->setIcon(style::icon(style::Glyph::Search));
    m_search->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_search->setToolTip(tr("Looks for activities, follow-ups, people and evidence (Ctrl+K)"));
    m_search->setProperty("field", true);
    m_search->setFocusPolicy(Qt::TabFocus);
    connect(m_search, &QToolButton::clicked, m_actions->search, &QAction::trigger);
    fillToolBar();
}

/// Undo and redo and, at the right, what holds for every page stay; between them stand the acts of the page.
void MainWindow::fillToolBar()
{
    if (!m_barGap) {
        for (QAction *action : {m_actions->undo, m_actions->redo}) {
            m_bar->addAction(action);
            static_cast<QToolButton *>(m_bar->widgetForAction(action))->setToolButtonStyle(Qt::ToolButtonIconOnly);
        }
        auto *gap = new QWidget(m_bar);
        gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        m_barGap = m_bar->addWidget(gap);
        m_bar->addWidget(new QLabel(tr("Cut-off") + u' ', m_bar));
        m_bar->addWidget(m_cutOff);
        m_bar->addWidget(m_search);
        m_cutOff->setAutoRaise(false); // the tool bar raises what it takes in; these look like fields
        m_search->setAutoRaise(false);
    }
    dropPageTools();
    if (Page *page = currentPage()) {
        m_pageTools.append(m_bar->insertSeparator(m_barGap));
        for (QAction *action : page->toolActions()) {
            if (action)
                m_bar->insertAction(m_barGap, action);
            m_pageTools.append(action ? action : m_bar->insertSeparator(m_barGap));
        }
    }
    fit();
}

Page *MainWindow::currentPage() const
{
    return m_session ? qobject_cast<Page *>(m_stack->currentWidget()) : nullptr;
}

Page *MainWindow::page(PageId id)
{
    if (!m_session)
        return nullptr;
    if (const auto found = m_pages.find(id); found != m_pages.end())
        return found->second;
    Page *made = makePage(id);
    m_pages[id] = made;
    m_stack->addWidget(made);
    connect(made, &Page::goTo, this, &MainWindow::showPlace);
    connect(made, &Page::said, this, &MainWindow::say);
    connect(made, &Page::statusChanged, this, &MainWindow::showPageState);
    return made;
}

void MainWindow::showPage(PageId id)
{
    Page *wanted = page(id);
    if (!wanted || wanted == m_stack->currentWidget())
        return;
    m_stack->setCurrentWidget(wanted);
    m_navigation->setCurrent(id);
    if (id == PageId::Home)
        m_summary->hide(); // all of it stands there
    m_around.settings.set(setting::page, pageKeys().at(id));
    fillToolBar();
    fillPageMenu();
    wanted->setFocus();
    showState();
}

void MainWindow::showPlace(const Place &place)
{
    showPage(place.page);
    if (Page *there = currentPage())
        there->showPlace(place);
}

void MainWindow::fillPageMenu()
{
    m_actions->page->clear();
    Page *page = currentPage();
    m_actions->page->menuAction()->setVisible(page && !page->menuActions().isEmpty());
    if (!page)
        return;
    for (const auto &[id, known] : m_pages) {
        if (known == page)
            m_actions->page->setTitle(withFreeKey(m_actions->pages.at(id)->text(), *menuBar(),
                                                   m_actions->page->menuAction(), *page));
    }
    for (QAction *action : page->menuActions())
        action ? m_actions->page->addAction(action) : static_cast<void>(m_actions->page->addSeparator());
}

void MainWindow::say(const QString &text) { statusBar()->showMessage(text, saidMs); }

void MainWindow::showPageState() { m_pageState->setText(currentPage() ? currentPage()->statusText() : QString()); }

void MainWindow::showHistory()
{
    const bool editable = m_session && m_session->isEditable();
    const auto show = [&](QAction *action, bool can, const QString &what, const QString &plain, const QString &named) {
        action->setEnabled(editable && can);
        action->setText(can ? named.arg(lowered(what)) : plain);
        action->setToolTip(QString(action->text()).remove(u'&'));
    };
    const History *history = m_session ? &m_session->history() : nullptr;
    show(m_actions->undo, history && history->canUndo(), history ? history->undoText() : QString(), tr("&Undo"), tr("&Undo: %1"));
    show(m_actions->redo, history && history->canRedo(), history ? history->redoText() : QString(), tr("&Redo"), tr("&Redo: %1"));
}

void MainWindow::showState()
{
    const bool has = m_session != nullptr;
    WindowActions &a = *m_actions;
    for (QAction *action : {a.saveAs, a.copyAs, a.restore, a.exportJson, a.exportCsv, a.exportWorkbook, a.exportTables,
                            a.exportCalendar, a.exportDocuments, a.closePlan,
                            a.search, a.cutOff, a.copy})
        action->setEnabled(has);
    for (const auto &[id, action] : a.pages)
        action->setEnabled(has);
    a.exportMenu->setEnabled(has);
    Page *page = currentPage();
    a.properties->setEnabled(has && m_session->isEditable());
    a.paste->setEnabled(has && m_session->isEditable());
    a.today->setEnabled(has && !m_session->isAtToday());
    a.filter->setEnabled(page);
    a.print->setEnabled(page && page->canPrint());
    a.preview->setEnabled(page && page->canPrint());
    a.sidePanel->setEnabled(page && page->hasSidePanel());
    m_bar->setVisible(has);
    m_navigation->setVisible(has);
    m_cutOffStrip->setVisible(has && !m_session->isAtToday());
    if (has && !m_session->isAtToday())
        m_cutOffStrip->setText(tr("Cut-off %1.").arg(report::shortDate(m_session->cutOff())),
                               tr("The plan is shown as it stood on that day, to look at only; what was reported for later days does not count."));
    showHistory();
    showPageState();
    showCounts();
    setWindowTitle(has ? tr("%1 — Plan GEL-T").arg(m_session->contents().plan.name) : QStringLiteral("Plan GEL-T"));
}

/// How many activities are late, beside the places that show them.
void MainWindow::showCounts()
{
    const bool known = m_session && m_session->isComplete();
    const Aggregate none;
    const Aggregate &plan = known ? m_session->measure().plan : none;
    const int late = plan.of(State::Overdue) + plan.of(State::Behind);
    const int owed = known ? overdueCommitments(m_session->contents(), m_session->measure()) : 0;
    m_navigation->setCount(PageId::Commitments, owed, owed == 0 ? QString() : tr("%n commitment(s) overdue", nullptr, owed));
    m_navigation->setCount(PageId::Home, late, late == 0 ? QString() : tr("%n activity(ies) overdue or behind", nullptr, late));
}

void MainWindow::dropPageTools()
{
    for (QAction *action : std::exchange(m_pageTools, {})) {
        m_bar->removeAction(action);
        if (action->isSeparator() && action->parent() == m_bar)
            delete action;
    }
}

void MainWindow::clearPages()
{
    dropPageTools();
    for (const auto &[id, page] : m_pages) {
        page->remember();
        m_stack->removeWidget(page);
        delete page;
    }
    m_pages.clear();
}

PageId MainWindow::rememberedPage() const
{
    for (const auto &[id, key] : pageKeys()) {
        if (key == m_around.settings.get(setting::page))
            return id;
    }
    return PageId::Home;
}

void MainWindow::fit()
{
    const bool narrow = width() < narrowWindow;
    m_navigation->setNarrow(narrow);
    // In a narrow window the first two acts of a page keep their words, and the search its sign alone.
    int words = 0;
    for (QAction *action : m_bar->actions()) {
        auto *button = qobject_cast<QToolButton *>(m_bar->widgetForAction(action));
        if (!button || button == m_cutOff || button == m_search || action == m_actions->undo || action == m_actions->redo)
            continue;
        button->setToolButtonStyle(narrow && ++words > 2 ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    }
    m_search->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fit();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ThemeChange) // of the system, which may be the one to follow
        style::apply(*qApp, style::themeNamed(m_around.settings.get(setting::theme)));
    if (event->type() != QEvent::ActivationChange || !isActiveWindow() || !m_session || !m_session->isComplete())
        return;
    if (const Result<> done = m_session->refresh(); !done)
        say(done.error().message);
}

void MainWindow::remember()
{
    m_around.settings.set(setting::windowGeometry, saveGeometry());
    for (const auto &[id, page] : m_pages)
        page->remember();
    m_around.settings.sync();
}

/// F6: from the navigation to the page, its panel and back.
void MainWindow::nextPane()
{
    if (m_navigation->hasFocus() && currentPage())
        currentPage()->setFocus(Qt::TabFocusReason);
    else if (currentPage() && currentPage()->focusNextPane())
        return;
    else
        m_navigation->setFocus(Qt::TabFocusReason);
}

} // namespace gelt
