// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportpreview.h"

#include "ui/print/pagesview.h"
#include "ui/reports/pagesearch.h"
#include "ui/settings.h"
#include "ui/style/glyphs.h"
#include "ui/style/tokens.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace gelt {
namespace {

namespace metric = style::metric;

/// Of the list below, or a percentage above zero.
const Setting<int> zoomSetting{"reports/zoom", -1};
enum ZoomItem { FitWidth = -1, FitPage = -2 };
constexpr int percentages[]{50, 75, 100, 125, 150, 200, 300, 400};
constexpr int patienceMs = 250;

QToolButton *tool(QWidget *parent, const char *name, style::Glyph glyph, const QString &what, const QString &keys = {})
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QLatin1StringView(name));
    button->setIcon(style::icon(glyph));
    button->setAutoRaise(true);
    button->setAccessibleName(what);
    button->setToolTip(keys.isEmpty() ? what : ReportPreview::tr("%1 (%2)").arg(what, keys));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

ReportPreview::ReportPreview(Settings &settings, PageMaker::Making making, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_maker(std::move(making))
    , m_view(new PagesView(this))
    , m_stack(new QStackedWidget(this))
    , m_waiting(new QLabel(this))
    , m_search(new PageSearch(*m_view, this))
    , m_patience(new QTimer(this))
{
    m_view->setObjectName(QStringLiteral("pagesOfReport"));
    m_view->setAccessibleName(tr("The document as it is printed"));
    m_waiting->setObjectName(QStringLiteral("waiting"));
    m_waiting->setAlignment(Qt::AlignCenter);
    m_waiting->setWordWrap(true);
    m_stack->addWidget(m_waiting);
    m_stack->addWidget(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(makeSearch());
    column->addWidget(m_stack, 1);
    column->addWidget(makeWork());
    setFocusProxy(m_view);
    m_patience->setSingleShot(true);
    m_patience->setInterval(patienceMs);
    m_zoom->setCurrentIndex(std::max(0, m_zoom->findData(settings.get(zoomSetting))));
    chooseZoom();
    showPage();

    connect(m_patience, &QTimer::timeout, this, &ReportPreview::showBusy);
    connect(&m_maker, &PageMaker::begun, this, [this](const auto &pages) { take(pages, false); });
    connect(&m_maker, &PageMaker::made, this, [this](const auto &pages) { take(pages, true); });
    connect(&m_maker, &PageMaker::progressed, this, [this](int percent) {
        if (!m_isWorking)
            m_workBar->setValue(percent);
    });
    connect(&m_maker, &PageMaker::busyChanged, this, [this] {
        if (m_maker.isBusy())
            m_patience->start();
        else
            showBusy();
        Q_EMIT pagesChanged();
    });
    connect(m_view, &PagesView::currentPageChanged, this, &ReportPreview::showPage);
    connect(m_view, &PagesView::zoomChanged, this, &ReportPreview::showZoom);
    connect(m_search, &PageSearch::changed, this, &ReportPreview::showFound);
}

ReportPreview::~ReportPreview() = default;

QWidget *ReportPreview::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metric::margin, metric::gap / 2, metric::gap, metric::gap / 2);
    row->setSpacing(metric::gap / 2);
    auto *title = new QLabel(tr("Preview"), bar);
    QFont strong = title->font();
    strong.setWeight(QFont::DemiBold);
    title->setFont(strong);
    title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(title, 1);
    auto *search = tool(bar, "openSearch", style::Glyph::Search, tr("Search in the pages"), QStringLiteral("Ctrl+F"));
    connect(search, &QToolButton::clicked, this, &ReportPreview::openSearch);
    row->addWidget(search);
    m_before = tool(bar, "pageBefore", style::Glyph::ChevronLeft, tr("Page before"),
                    QKeySequence(Qt::Key_PageUp).toString(QKeySequence::NativeText));
    m_next = tool(bar, "pageNext", style::Glyph::ChevronRight, tr("Next page"),
                  QKeySequence(Qt::Key_PageDown).toString(QKeySequence::NativeText));
    connect(m_before, &QToolButton::clicked, this, [this] { m_view->goToPage(m_view->currentPage() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_view->goToPage(m_view->currentPage() + 1); });
    m_page = new QLabel(bar);
    m_page->setObjectName(QStringLiteral("page"));
    row->addWidget(m_before);
    row->addWidget(m_page);
    row->addWidget(m_next);
    m_zoom = new QComboBox(bar);
    m_zoom->setObjectName(QStringLiteral("zoom"));
    m_zoom->setAccessibleName(tr("Size of the pages"));
    m_zoom->addItem(tr("Width"), FitWidth);
    m_zoom->addItem(tr("Whole page"), FitPage);
    for (const int percent : percentages)
        m_zoom->addItem(tr("%1%").arg(percent), percent);
    m_zoom->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zoom->setMinimumContentsLength(6);
    m_zoom->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_zoom->view()->setMinimumWidth(m_zoom->fontMetrics().averageCharWidth() * 18);
    connect(m_zoom, &QComboBox::activated, this, &ReportPreview::chooseZoom);
    row->addWidget(m_zoom);
    return bar;
}

QWidget *ReportPreview::makeSearch()
{
    m_searchBar = new QWidget(this);
    m_searchBar->setObjectName(QStringLiteral("searchBar"));
    auto *row = new QHBoxLayout(m_searchBar);
    row->setContentsMargins(metric::margin, 0, metric::gap, metric::gap / 2);
    row->setSpacing(metric::gap / 2);
    m_words = new QLineEdit(m_searchBar);
    m_words->setObjectName(QStringLiteral("words"));
    m_words->setPlaceholderText(tr("Search in the pages"));
    m_words->setAccessibleName(tr("Search in the pages"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    row->addWidget(m_words, 1);
    m_found = new QLabel(m_searchBar);
    m_found->setObjectName(QStringLiteral("found"));
    row->addWidget(m_found);
    m_foundBefore = tool(m_searchBar, "foundBefore", style::Glyph::ChevronUp, tr("Place before"), tr("Shift+Enter"));
    m_foundNext = tool(m_searchBar, "foundNext", style::Glyph::ChevronDown, tr("Next place"), tr("Enter"));
    auto *close = tool(m_searchBar, "closeSearch", style::Glyph::Close, tr("Close the search"), tr("Esc"));
    for (QToolButton *button : {m_foundBefore, m_foundNext, close})
        row->addWidget(button);
    connect(m_words, &QLineEdit::textChanged, m_search, &PageSearch::look);
    connect(m_foundBefore, &QToolButton::clicked, this, [this] { m_search->step(-1); });
    connect(m_foundNext, &QToolButton::clicked, this, [this] { m_search->step(1); });
    connect(close, &QToolButton::clicked, this, &ReportPreview::closeSearch);
    m_searchBar->hide();
    showFound();
    return m_searchBar;
}

QWidget *ReportPreview::makeWork()
{
    m_work = new QWidget(this);
    m_work->setObjectName(QStringLiteral("work"));
    auto *row = new QHBoxLayout(m_work);
    row->setContentsMargins(metric::margin, metric::gap / 2, metric::gap, metric::gap / 2);
    row->setSpacing(metric::gap);
    m_workText = new QLabel(m_work);
    m_workText->setObjectName(QStringLiteral("workText"));
    m_workBar = new QProgressBar(m_work);
    m_workBar->setObjectName(QStringLiteral("workBar"));
    m_workBar->setRange(0, 100);
    m_workBar->setTextVisible(false);
    m_cancel = new QPushButton(tr("Cancel"), m_work);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_cancel->setAutoDefault(false);
    row->addWidget(m_workText);
    row->addWidget(m_workBar, 1);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_isWorking) {
            Q_EMIT cancelWanted();
        } else if (m_isGivenUp) {
            show(m_wanted, false);
        } else {
            m_isGivenUp = true;
            m_maker.cancel();
        }
    });
    m_work->hide();
    return m_work;
}

void ReportPreview::show(PagesWanted wanted, bool isOther)
{
    m_isOther = m_isOther || isOther;
    m_isGivenUp = false;
    m_wanted = std::move(wanted);
    m_pages.reset();
    m_workBar->setValue(0);
    m_maker.make(m_wanted);
    Q_EMIT pagesChanged();
}

void ReportPreview::take(const std::shared_ptr<const print::Pages> &pages, bool isWhole)
{
    // Until all of it is there, a person who looks at the document as it was goes on doing so.
    if (!isWhole && !m_isOther && !m_isBeginning)
        return;
    m_isBeginning = !isWhole;
    m_view->setPages(pages);
    if (m_isOther)
        m_view->goToPage(0);
    m_isOther = false;
    if (isWhole)
        m_pages = pages;
    m_stack->setCurrentWidget(m_view);
    m_search->lookAgain();
    showPage();
    Q_EMIT pagesChanged();
}

/// Progress is shown of what takes long; of what was given up, what is missing.
void ReportPreview::showBusy()
{
    if (m_isWorking)
        return;
    const bool isBusy = m_maker.isBusy();
    m_work->setVisible(isBusy || m_isGivenUp);
    m_workBar->setVisible(isBusy);
    m_cancel->setText(m_isGivenUp ? tr("Lay out") : tr("Cancel"));
    if (m_isGivenUp)
        m_workText->setText(m_isBeginning ? tr("Only the first pages are laid out.") : tr("The pages are not laid out as they are now."));
    else
        m_workText->setText(tr("Laying out the pages…"));
    m_waiting->setText(isBusy ? tr("The pages are being laid out.") : tr("The pages are not laid out."));
    showPage();
}

void ReportPreview::showWork(const QString &text, int percent)
{
    m_isWorking = !text.isEmpty();
    if (!m_isWorking) {
        showBusy();
        return;
    }
    m_workText->setText(text);
    m_workBar->setValue(percent);
    m_workBar->show();
    m_cancel->setText(tr("Cancel"));
    m_work->show();
}

void ReportPreview::showPage()
{
    const int page = m_view->currentPage();
    const int count = m_view->pageCount();
    if (count == 0)
        m_page->clear();
    else if (m_isBeginning)
        m_page->setText(tr("%1 of …").arg(page + 1));
    else
        m_page->setText(tr("%1 of %2").arg(page + 1).arg(count));
    m_page->setAccessibleName(count == 0 ? QString() : tr("Page %1").arg(m_page->text()));
    m_before->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < count);
}

void ReportPreview::showZoom()
{
    const bool isPercent = m_view->fit() == PagesView::Fit::None;
    const int percent = qRound(m_view->zoom() * 100);
    m_zoom->setCurrentIndex(m_zoom->findData(isPercent ? percent : m_view->fit() == PagesView::Fit::Page ? FitPage : FitWidth));
    m_zoom->setPlaceholderText(tr("%1%").arg(percent)); // of a size that is not in the list
}

void ReportPreview::chooseZoom()
{
    const int value = m_zoom->currentData().toInt();
    if (value > 0)
        m_view->setZoom(value / 100.0);
    else
        m_view->setFit(value == FitPage ? PagesView::Fit::Page : PagesView::Fit::Width);
}

void ReportPreview::zoomBy(int steps)
{
    if (steps == 0)
        m_view->setFit(PagesView::Fit::Width);
    else
        m_view->zoomBy(steps);
    showZoom();
}

void ReportPreview::remember() { m_settings.set(zoomSetting, m_zoom->currentIndex() < 0 ? qRound(m_view->zoom() * 100) : m_zoom->currentData().toInt()); }

void ReportPreview::openSearch()
{
    m_searchBar->show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    m_search->look(m_words->text());
}

bool ReportPreview::closeSearch()
{
    if (m_searchBar->isHidden())
        return false;
    const bool hadFocus = m_searchBar->isAncestorOf(focusWidget());
    m_searchBar->hide();
    m_search->look({});
    if (hadFocus)
        m_view->setFocus();
    return true;
}

void ReportPreview::showFound()
{
    const int count = m_search->count();
    QString text;
    if (!m_search->words().trimmed().isEmpty()) {
        if (count > 0)
            //: the first is the place that is shown, the second how many there are
            text = tr("%1 of %2").arg(m_search->current() + 1).arg(count);
        else
            text = m_search->isLooking() ? tr("Searching…") : tr("Not in the pages");
    }
    m_found->setText(text);
    m_foundBefore->setEnabled(count > 0);
    m_foundNext->setEnabled(count > 0);
}

bool ReportPreview::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_words && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            m_search->step(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Escape)
            return closeSearch();
        if (key->key() == Qt::Key_PageDown || key->key() == Qt::Key_PageUp) {
            m_view->goToPage(m_view->currentPage() + (key->key() == Qt::Key_PageDown ? 1 : -1));
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

} // namespace gelt
