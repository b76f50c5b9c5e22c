// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportspage.h"

#include "core/storage/database.h"
#include "core/storage/knownat.h"
#include "ui/ask.h"
#include "ui/print/pagesview.h"
#include "ui/reports/issuedpanel.h"
#include "ui/reports/optionspanel.h"
#include "ui/reports/reportoptions.h"
#include "ui/reports/reportpreview.h"
#include "ui/widgets/longtask.h"
#include "ui/session/session.h"
#include "ui/settings.h"
#include "ui/style/tokens.h"
#include "ui/widgets/patience.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gelt {
namespace {

namespace metric = style::metric;

constexpr int narrowWindow = 1100;
const QTime endOfDay(23, 59);

const Setting<QByteArray> splitterSetting{"reports/splitter", {}};
const Setting<bool> issuedSetting{"reports/issued", true};
const Setting<int> kindSetting{"reports/kind", 0};

constexpr ReportKind kinds[]{ReportKind::Annual,   ReportKind::Progress,    ReportKind::Presentation,     ReportKind::ActionPlan,
                             ReportKind::Schedule, ReportKind::Commitments, ReportKind::ResponsibleSheets};

/// A hairline between parts.
QFrame *line(QWidget *parent)
{
    auto *made = new QFrame(parent);
    made->setFrameShape(QFrame::HLine);
    made->setFixedHeight(1);
    return made;
}

} // namespace

ReportsPage::ReportsPage(const Desk &desk, QWidget *parent)
    : Page(desk, parent)
    , m_sessionCutOff(desk.session.cutOff())
    , m_soon(new QTimer(this))
    , m_printing(desk.settings, desk.ask, desk.session.clock())
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    makeActions();
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_issued = new IssuedPanel(this);
    m_splitter->addWidget(makeLeft());
    m_splitter->addWidget(makeMiddle());
    m_splitter->addWidget(m_issued);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    const int character = fontMetrics().averageCharWidth();
    m_issued->setMinimumWidth(character * 34);
    m_splitter->setSizes({character * 38, character * 90, character * 40});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);
    setFocusProxy(m_kinds);
    m_splitter->restoreState(desk.settings.get(splitterSetting));
    m_issuedWanted = desk.settings.get(issuedSetting);
    m_issued->setVisible(m_issuedWanted);
    m_sidePanel->setChecked(m_issuedWanted);

    connect(m_soon, &QTimer::timeout, this, [this] { askAgain(false); });
    connect(&session(), &Session::changed, this, &ReportsPage::onChanged);
    connect(m_options, &OptionsPanel::changed, this, [this] {
        request() = m_options->request();
        rememberRequest(this->desk().settings, request());
        askAgain(false);
    });
    connect(m_options, &OptionsPanel::knownOnChanged, this, &ReportsPage::takeKnownOn);
    connect(m_preview, &ReportPreview::pagesChanged, this, &ReportsPage::showState);
    connect(m_preview, &ReportPreview::cancelWanted, this, [this] {
        if (m_task)
            m_task->cancel();
    });
    connect(&m_preview->view(), &PagesView::currentPageChanged, this, &Page::statusChanged);
    connect(m_issued, &IssuedPanel::chosen, this, [this] {
        checkIssued();
        showState();
    });
    connect(m_issued, &IssuedPanel::openWanted, this, &ReportsPage::openIssued);
    connect(m_issued, &IssuedPanel::copyWanted, this, &ReportsPage::copyIssued);
    connect(m_issued, &IssuedPanel::compareWanted, this, &ReportsPage::compareIssued);
    m_options->setPlan(session().contents());
    showIssued();
    showKind(kinds[std::clamp<std::size_t>(static_cast<std::size_t>(desk.settings.get(kindSetting)), 0, std::size(kinds) - 1)]);
}

ReportsPage::~ReportsPage() = default;

QWidget *ReportsPage::makeLeft()
{
    auto *left = new QWidget(this);
    left->setObjectName(QStringLiteral("left"));
    left->setBackgroundRole(QPalette::Base);
    left->setAutoFillBackground(true);
    m_kinds = new QListWidget(left);
    m_kinds->setObjectName(QStringLiteral("kinds"));
    m_kinds->setAccessibleName(tr("Documents"));
    m_kinds->setFrameShape(QFrame::NoFrame);
    m_kinds->setUniformItemSizes(true);
    m_kinds->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_kinds->setTextElideMode(Qt::ElideRight);
    const int height = fontMetrics().height() + metric::gap;
    int widest = 0;
    for (const ReportKind kind : kinds) {
        auto *item = new QListWidgetItem(style::icon(glyphOf(kind)), displayName(kind), m_kinds);
        item->setToolTip(displayName(kind));
        item->setSizeHint({0, height});
        widest = std::max(widest, fontMetrics().horizontalAdvance(displayName(kind)));
    }
    m_kinds->setFixedHeight(height * static_cast<int>(std::size(kinds)) + 2);
    connect(m_kinds, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            showKind(kinds[row]);
    });
    m_options = new OptionsPanel(session().today(), left);
    m_optionsScroll = new QScrollArea(left);
    m_optionsScroll->setObjectName(QStringLiteral("options"));
    m_optionsScroll->setFrameShape(QFrame::NoFrame);
    m_optionsScroll->setFocusPolicy(Qt::NoFocus);
    m_optionsScroll->setWidgetResizable(true);
    m_optionsScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_optionsScroll->setWidget(m_options);
    m_optionsScroll->viewport()->setAutoFillBackground(false);
    m_options->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_kinds);
    column->addWidget(line(left));
    column->addWidget(m_optionsScroll, 1);
    column->addWidget(line(left));
    column->addWidget(makeButtons());
    const int signs = 3 * metric::margin + 2 * fontMetrics().height();
    left->setMinimumWidth(std::max({fontMetrics().averageCharWidth() * 36, widest + signs,
                                    m_options->minimumSizeHint().width() + m_optionsScroll->verticalScrollBar()->sizeHint().width()}));
    return left;
}

QWidget *ReportsPage::makeButtons()
{
    auto *foot = new QWidget(this);
    const auto button = [&](QAction *action, const QString &text) {
        auto *made = new QPushButton(action->icon(), text, foot);
        made->setObjectName(action->objectName() + QStringLiteral("Button"));
        made->setToolTip(action->toolTip());
        made->setAccessibleName(QString(action->text()).remove(u'&').remove(QChar(0x2026)));
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, made, [action, made] {
            made->setEnabled(action->isEnabled());
            made->setToolTip(action->toolTip());
        });
        return made;
    };
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::gap / 2);
    //: button: a file of this kind
    row->addWidget(button(m_pdf, tr("PDF")), 1);
    row->addWidget(button(m_sheet, tr("Excel")), 1);
    row->addWidget(button(m_csv, tr("CSV")), 1);
    row->addWidget(button(m_printAct, {}));
    m_issueButton = button(m_issue, tr("Issue report…"));
    m_issueButton->setProperty("primary", true);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(metric::margin, metric::gap, metric::margin, metric::margin);
    column->setSpacing(metric::gap);
    column->addLayout(row);
    column->addWidget(m_issueButton);
    return foot;
}

QWidget *ReportsPage::makeMiddle()
{
    auto *box = new QWidget(this);
    m_preview = new ReportPreview(desk().settings, documentOf, box);
    m_tabs = new QTabBar(box);
    m_tabs->setObjectName(QStringLiteral("middleTabs"));
    m_tabs->setAccessibleName(tr("Pages or issued reports"));
    m_tabs->setDrawBase(false);
    m_tabs->addTab(tr("Preview"));
    m_tabs->addTab(tr("Issued reports"));
    m_middle = new QStackedWidget(box);
    m_middle->addWidget(m_preview);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_middle, 1);
    m_tabs->hide();
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_middle->setCurrentIndex(std::min(tab, m_middle->count() - 1));
        m_sidePanel->setChecked(m_isNarrow ? tab == 1 : m_issuedWanted);
    });
    return box;
}

/// Where there is no room beside the pages, the issued reports are the pages' other tab.
void ReportsPage::place(bool narrow)
{
    if (narrow == m_isNarrow)
        return;
    m_isNarrow = narrow;
    if (narrow) {
        m_middle->addWidget(m_issued);
        m_tabs->setCurrentIndex(0);
        m_middle->setCurrentIndex(0);
    } else {
        m_middle->setCurrentIndex(0);
        m_splitter->addWidget(m_issued);
        m_issued->setVisible(m_issuedWanted);
    }
    m_tabs->setVisible(narrow);
    m_sidePanel->setChecked(narrow ? false : m_issuedWanted);
}

void ReportsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    place(window()->width() < narrowWindow);
}

void ReportsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        m_soon->start();
}

report::ReportRequest ReportsPage::firstRequest(ReportKind kind) const
{
    report::ReportRequest request = recalledRequest(desk().settings, kind);
    request.cutOff = session().cutOff();
    const Period &period = session().contents().plan.period;
    request.year = yearOf(period, request.cutOff);
    // A year that is over is looked at as it ended.
    if (featuresOf(kind).year && request.cutOff.year() > request.year)
        request.cutOff = QDate(request.year, 12, 31);
    return request;
}

void ReportsPage::showKind(ReportKind kind)
{
    m_kind = kind;
    if (!m_requests.contains(kind))
        m_requests[kind] = firstRequest(kind);
    request().paper = paperOf(desk().settings); // of whatever is printed at this computer
    m_options->setRequest(request());
    m_optionsScroll->verticalScrollBar()->setValue(0);
    const auto row = static_cast<int>(std::ranges::find(kinds, kind) - std::begin(kinds));
    const QSignalBlocker quiet(m_kinds);
    m_kinds->setCurrentRow(row);
    m_kindActions->actions().at(row)->setChecked(true);
    askAgain(true);
}

/// Phases that are gone meanwhile are not asked for, and what is left out is said in words.
PagesWanted ReportsPage::wanted()
{
    if (!m_contents)
        m_contents = std::make_shared<const PlanContents>(session().contents());
    report::ReportRequest asked = request();
    const std::vector<Phase> &phases = m_contents->phases;
    std::erase_if(asked.phases, [&](PhaseId id) { return id.isStored() && std::ranges::find(phases, id, &Phase::id) == phases.end(); });
    QStringList names;
    for (const PhaseId id : asked.phases) {
        const auto phase = std::ranges::find(phases, id, &Phase::id);
        names.append(phase == phases.end() ? tr("under no phase") : phase->name);
    }
    if (!names.isEmpty())
        //: says at the foot of a page which phases it shows
        asked.filter = tr("only: %1").arg(names.join(QStringLiteral("; ")));
    asked.issuedAt = session().clock().now().toLocal();
    if (m_known)
        asked.knownAt = QDateTime(m_knownOn, endOfDay);
    return {m_known ? m_known : m_contents, asked, desk().locale, session().path(), session().clock()};
}

/// Reads the plan as it was known at the end of the day that a person chose; where that cannot be, it is the plan of now.
void ReportsPage::takeKnownOn()
{
    const QDate day = m_options->knownOn();
    std::shared_ptr<const PlanContents> known;
    if (day.isValid()) {
        const Instant moment{QDateTime(day.addDays(1), QTime(0, 0)).toMSecsSinceEpoch() - 1};
        const auto read = std::make_shared<PlanContents>();
        const Result<> done = waitFor(
            tr("Reading what was known…"), this,
            [moment, read, path = session().path(), clock = session().clock()](const WorkProgress &) -> Result<> {
                const auto database = Database::open(path, Database::Mode::ReadOnly, clock);
                if (!database)
                    return database.error();
                Result<PlanContents> then =
                    (*database)->read([&](Transaction &transaction) { return contents::knownAt(transaction, moment); });
                if (!then)
                    return then.error();
                *read = *std::move(then);
                return {};
            });
        if (done)
            known = read;
        else if (done.error().code != ErrorCode::Cancelled)
            desk().ask.tell(this, done.error());
    }
    m_known = known;
    m_knownOn = known ? day : QDate();
    m_options->setKnownOn(m_knownOn);
    askAgain(false);
}

/// Makes the pages anew once they are seen. @param isOther whether it is another document.
void ReportsPage::askAgain(bool isOther)
{
    m_soon->stop();
    m_isStale = !isVisible() || !session().isComplete();
    if (m_isStale) {
        showState();
        return;
    }
    m_preview->show(wanted(), isOther);
    showState();
}

void ReportsPage::onChanged(const SessionChange &)
{
    m_contents.reset();
    if (session().cutOff() != m_sessionCutOff) { // the whole window looks at another day
        m_sessionCutOff = session().cutOff();
        for (auto &[kind, asked] : m_requests) {
            asked.cutOff = m_sessionCutOff;
            asked.year = m_sessionCutOff.year();
        }
        m_options->setRequest(request());
    }
    m_options->setPlan(session().contents());
    showIssued();
    m_isStale = true;
    if (isVisible())
        m_soon->start();
    showState();
}

void ReportsPage::showIssued()
{
    m_issued->setReports(session().contents().issuedReports);
    const int count = m_issued->count();
    m_tabs->setTabText(1, count == 0 ? tr("Issued reports") : tr("Issued reports (%1)").arg(count));
}

bool ReportsPage::isBusy() const { return m_task || m_preview->isMaking() || m_soon->isActive(); }

void ReportsPage::showState()
{
    const bool isFree = !m_task;
    const bool hasPages = m_preview->pages() != nullptr;
    for (QAction *action : {m_printAct, m_pdf, m_sheet, m_csv})
        action->setEnabled(isFree && hasPages);
    m_issue->setEnabled(isFree && hasPages && session().isEditable() && !m_known);
    m_issue->setToolTip(m_known ? tr("The pages say what was known on another day: nothing can be issued.")
                        : session().isEditable() ? tr("Keeps these pages as they are, with their date and hash; it cannot be undone")
                        : session().isReadOnly()
                            ? tr("The file is open to look at only: nothing can be issued.")
                            : tr("The plan is shown as of another day or is still being read: nothing can be issued."));
    const bool isChosen = m_issued->current() != nullptr;
    m_openIssued->setEnabled(isChosen);
    m_copyIssued->setEnabled(isChosen);
    m_compareIssued->setEnabled(isChosen && isFree);
    m_issued->showComparing(!isFree);
    Q_EMIT statusChanged();
}

QString ReportsPage::statusText() const
{
    const int count = m_preview->view().pageCount();
    return count == 0 || !m_preview->pages() ? QString() : tr("%n page(s)", nullptr, count);
}

void ReportsPage::focusFilter()
{
    m_tabs->setCurrentIndex(0);
    m_preview->openSearch();
}

bool ReportsPage::leave() { return m_preview->closeSearch(); }

void ReportsPage::preview()
{
    m_tabs->setCurrentIndex(0);
    m_preview->view().setFocus(Qt::ShortcutFocusReason);
}

void ReportsPage::zoom(int steps) { m_preview->zoomBy(steps); }

void ReportsPage::toggleSidePanel()
{
    if (m_isNarrow) {
        m_tabs->setCurrentIndex(m_tabs->currentIndex() == 0 ? 1 : 0);
        return;
    }
    m_issuedWanted = m_issued->isHidden();
    m_issued->setVisible(m_issuedWanted);
    m_sidePanel->setChecked(m_issuedWanted);
}

/// From the documents to what is chosen of them, the pages and what was issued.
bool ReportsPage::focusNextPane()
{
    const QWidget *focus = window()->focusWidget();
    const auto isIn = [focus](const QWidget *part) { return part == focus || part->isAncestorOf(focus); };
    if (focus == m_kinds) {
        for (QWidget *next = m_options->nextInFocusChain(); next && next != m_options; next = next->nextInFocusChain()) {
            if (m_options->isAncestorOf(next) && next->isVisible() && (next->focusPolicy() & Qt::TabFocus)) {
                next->setFocus(Qt::TabFocusReason);
                return true;
            }
        }
    }
    if (!isIn(m_preview) && !isIn(m_issued)) {
        m_tabs->setCurrentIndex(0);
        m_preview->view().setFocus(Qt::TabFocusReason);
        return true;
    }
    if (isIn(m_preview) && m_issued->isVisible() && m_issued->count() > 0) {
        m_issued->setFocus(Qt::TabFocusReason);
        return true;
    }
    return false;
}

void ReportsPage::remember()
{
    Settings &settings = desk().settings;
    if (!m_isNarrow)
        settings.set(splitterSetting, m_splitter->saveState());
    settings.set(issuedSetting, m_issuedWanted);
    settings.set(kindSetting, static_cast<int>(std::ranges::find(kinds, m_kind) - std::begin(kinds)));
    m_preview->remember();
}

} // namespace gelt
