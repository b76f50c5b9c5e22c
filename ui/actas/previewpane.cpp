// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actas/previewpane.h"

#include "core/print/layout.h"
#include "ui/actas/actapapers.h"
#include "ui/print/pagesview.h"
#include "ui/print/printing.h"
#include "ui/style/glyphs.h"
#include "ui/style/tokens.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace gelt {
namespace {

/// Of the list below, or a percentage above zero.
const Setting<int> zoomSetting{"actas/zoom", -1};
enum ZoomItem { FitWidth = -1, FitPage = -2 };
constexpr int levelOfPoints = 3;    ///< of the outline of an acta
constexpr double lineHeight = 14; ///< of its text, about, in points

constexpr int percentages[]{50, 75, 100, 125, 150, 200};

} // namespace

PreviewPane::PreviewPane(OpenActa &open, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_view(new PagesView(this))
    , m_soon(new QTimer(this))
{
    m_view->setObjectName(QStringLiteral("pagesOfActa"));
    m_view->setAccessibleName(tr("The acta as it is printed"));
    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
    const int zoom = open.desk().settings.get(zoomSetting);
    m_zoom->setCurrentIndex(std::max(0, m_zoom->findData(zoom)));
    chooseZoom();

    connect(m_soon, &QTimer::timeout, this, &PreviewPane::refresh);
    connect(m_view, &PagesView::currentPageChanged, this, &PreviewPane::showPage);
    connect(m_paper, &QComboBox::activated, this, &PreviewPane::choosePaper);
    connect(m_zoom, &QComboBox::activated, this, &PreviewPane::chooseZoom);
    connect(&open, &OpenActa::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            m_soon->start();
    });
}

QWidget *PreviewPane::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(style::metric::margin, style::metric::gap / 2, style::metric::gap, style::metric::gap / 2);
    row->setSpacing(style::metric::gap / 2);
    auto *title = new QLabel(tr("As it is printed"), bar);
    QFont strong = title->font();
    strong.setWeight(QFont::DemiBold);
    title->setFont(strong);
    title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(title, 1);
    const auto tool = [&](style::Glyph glyph, const QString &what, int by) {
        auto *button = new QToolButton(bar);
        button->setIcon(style::icon(glyph));
        button->setAutoRaise(true);
        button->setToolTip(what);
        button->setAccessibleName(what);
        connect(button, &QToolButton::clicked, this, [this, by] { m_view->goToPage(m_view->currentPage() + by); });
        return button;
    };
    m_before = tool(style::Glyph::ChevronLeft, tr("Page before"), -1);
    m_next = tool(style::Glyph::ChevronRight, tr("Next page"), 1);
    m_page = new QLabel(bar);
    m_page->setObjectName(QStringLiteral("page"));
    row->addWidget(m_before);
    row->addWidget(m_page);
    row->addWidget(m_next);
    m_paper = new QComboBox(bar);
    m_paper->setAccessibleName(tr("Paper"));
    m_paper->addItem(tr("Letter"), static_cast<int>(report::Paper::Letter));
    m_paper->addItem(tr("Oficio"), static_cast<int>(report::Paper::Oficio));
    m_paper->addItem(tr("A4"), static_cast<int>(report::Paper::A4));
    m_paper->setCurrentIndex(m_paper->findData(static_cast<int>(paperOf(m_open.desk().settings))));
    m_zoom = new QComboBox(bar);
    m_zoom->setAccessibleName(tr("Size of the pages"));
    m_zoom->addItem(tr("Width"), FitWidth);
    m_zoom->addItem(tr("Whole page"), FitPage);
    for (const int percent : percentages)
        m_zoom->addItem(tr("%1%").arg(percent), percent);
    for (QComboBox *box : {m_paper, m_zoom}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setFixedWidth(box->fontMetrics().horizontalAdvance(tr("Oficio")) + style::metric::control + 2 * style::metric::gap);
        box->view()->setMinimumWidth(box->fontMetrics().averageCharWidth() * 18);
        row->addWidget(box);
    }
    return bar;
}

void PreviewPane::refresh()
{
    m_soon->stop();
    if (!m_isStale || !m_open.acta())
        return;
    m_isStale = false;
    const int before = m_view->verticalScrollBar()->value();
    report::Document document = actapapers::acta(m_open.desk(), m_open.id(), paperOf(m_open.desk().settings));
    m_pages = std::make_shared<const print::Pages>(m_pages ? print::layOutAgain(std::move(document), *m_pages)
                                                           : print::layOut(std::move(document)));
    m_view->setPages(m_pages);
    m_view->verticalScrollBar()->setValue(before); // where a person looks moves only where it is no longer seen
    showFollowed();
    showPage();
}

void PreviewPane::follow(int point, double share)
{
    m_point = point;
    m_share = share;
    if (!m_isStale && isVisible())
        showFollowed();
}

/// Where a share of the text of a point stands is known well enough from where the point and what follows it begin.
void PreviewPane::showFollowed()
{
    const int point = std::exchange(m_point, -1); // once: afterwards the pages are whoever's who scrolls them
    if (point < 0 || !m_pages)
        return;
    const std::vector<print::OutlineEntry> &outline = m_pages->outline();
    auto entry = outline.begin();
    for (int left = point; entry != outline.end(); ++entry) {
        if (entry->level == levelOfPoints && left-- == 0)
            break;
    }
    if (entry == outline.end())
        return;
    const auto next = entry + 1;
    const QRectF area = m_pages->frame(entry->page).textArea;
    const double room = area.height();
    const double end = next == outline.end() ? m_pages->count() * room : next->page * room + next->top - area.top();
    const double begin = entry->page * room + entry->top - area.top();
    const double at = begin + std::max(0.0, end - begin) * m_share;
    const int page = std::clamp(static_cast<int>(at / room), 0, m_pages->count() - 1);
    m_view->showMark({page, {QRectF(0, area.top() + at - page * room, 1, lineHeight)}});
}

void PreviewPane::showPage()
{
    const int page = m_view->currentPage();
    m_page->setText(tr("%1 of %2").arg(page + 1).arg(m_view->pageCount()));
    m_before->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < m_view->pageCount());
}

void PreviewPane::choosePaper()
{
    rememberPaper(m_open.desk().settings, static_cast<report::Paper>(m_paper->currentData().toInt()));
    m_isStale = true;
    refresh();
}

void PreviewPane::chooseZoom()
{
    const int value = m_zoom->currentData().toInt();
    if (value > 0)
        m_view->setZoom(value / 100.0);
    else
        m_view->setFit(value == FitPage ? PagesView::Fit::Page : PagesView::Fit::Width);
}

void PreviewPane::zoomBy(int steps)
{
    if (steps == 0)
        m_view->setFit(PagesView::Fit::Width);
    else
        m_view->zoomBy(steps);
    const bool fits = m_view->fit() == PagesView::Fit::Width;
    m_zoom->setCurrentIndex(fits ? 0 : m_zoom->findData(qRound(m_view->zoom() * 100)));
    m_zoom->setPlaceholderText(tr("%1%").arg(qRound(m_view->zoom() * 100)));
}

void PreviewPane::remember()
{
    const bool percent = m_view->fit() == PagesView::Fit::None;
    m_open.desk().settings.set(zoomSetting, percent ? qRound(m_view->zoom() * 100)
                                                    : m_view->fit() == PagesView::Fit::Page ? FitPage : FitWidth);
}

void PreviewPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        m_soon->start();
}

} // namespace gelt
