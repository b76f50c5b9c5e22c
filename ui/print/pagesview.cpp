// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pagesview.h"

#include "core/print/painter.h"
#include "ui/style/tokens.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace gelt {
namespace {

constexpr int gap = style::metric::margin; ///< around and between pages
constexpr double leastZoom = 0.1;
constexpr double mostZoom = 8;
constexpr std::array zoomSteps{0.1, 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0};
constexpr std::size_t mostMade = 8;

} // namespace

PagesView::PagesView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    // The bar is always there, so that fitting the width does not change the width.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setAccessibleName(tr("Pages"));
}

PagesView::~PagesView() = default;

QSize PagesView::sizeHint() const { return {800, 600}; }

double PagesView::pixelsPerPoint() const { return m_zoom * logicalDpiX() / 72.0; }

void PagesView::setPages(std::shared_ptr<const print::Pages> pages)
{
    m_pages = std::move(pages);
    m_made.clear();
    m_widest = 0;
    for (int i = 0; i < m_pages->count(); ++i)
        m_widest = std::max(m_widest, m_pages->frame(i).size.width());
    m_marks.clear();
    m_currentMark = -1;
    const int before = std::clamp(m_current, 0, m_pages->count() - 1);
    const double within = m_tops.empty() || m_current != before
                              ? -gap
                              : verticalScrollBar()->value() - m_tops[static_cast<std::size_t>(before)];
    arrange();
    verticalScrollBar()->setValue(qRound(m_tops[static_cast<std::size_t>(before)] + within));
    viewport()->update();
    m_current = -1; // said again even where it is the same number
    noteCurrent();
}

/// Works out the places of all pages for the size of the window.
void PagesView::arrange()
{
    if (!m_pages)
        return;
    const QSizeF room = QSizeF(viewport()->size()) - QSizeF(2 * gap, 2 * gap);
    const double perPoint = logicalDpiX() / 72.0;
    if (m_fit != Fit::None) {
        double zoom = room.width() / (m_widest * perPoint);
        if (m_fit == Fit::Page)
            zoom = std::min(zoom, room.height() / (m_pages->frame(std::max(m_current, 0)).size.height() * perPoint));
        m_zoom = std::clamp(zoom, leastZoom, mostZoom);
    }
    const double scale = pixelsPerPoint();
    m_tops.clear();
    double y = gap;
    for (int i = 0; i < m_pages->count(); ++i) {
        m_tops.push_back(y);
        y += std::round(m_pages->frame(i).size.height() * scale) + gap;
    }
    m_tops.push_back(y);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 2);
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(y) - viewport()->height()));
    const int width = wholeWidth();
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(fontMetrics().height() * 2);
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
}

/// Of the widest page and what is beside it; rounded, so that what fits the width needs no scrolling.
int PagesView::wholeWidth() const { return qRound(m_widest * pixelsPerPoint() - 0.1) + 2 * gap; }

QRectF PagesView::pageRect(int index) const
{
    const QSizeF size = m_pages->frame(index).size * pixelsPerPoint();
    const double whole = std::max(viewport()->width(), wholeWidth());
    const double left = std::round((whole - size.width()) / 2) - horizontalScrollBar()->value();
    return {left, m_tops[static_cast<std::size_t>(index)] - verticalScrollBar()->value(), std::round(size.width()),
            std::round(size.height())};
}

int PagesView::pageAt(double y) const
{
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end() - 1, y);
    return std::max(0, static_cast<int>(after - m_tops.begin()) - 1);
}

const print::Page &PagesView::page(int index) const
{
    const auto found = std::ranges::find(m_made, index + 1, &print::Page::number);
    if (found != m_made.end())
        return *found;
    if (m_made.size() >= mostMade)
        m_made.pop_front();
    return m_made.emplace_back(m_pages->page(index));
}

QString PagesView::textOf(int index) const
{
    QStringList texts;
    for (const print::TextBox &box : page(index).texts)
        texts.append(box.text);
    return texts.join(u' ').simplified();
}

void PagesView::paintEvent(QPaintEvent *event)
{
    const style::Tokens &tokens = style::tokens(palette());
    QPainter painter(viewport());
    painter.fillRect(event->rect(), tokens.window);
    if (!m_pages)
        return;
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    const double y = event->rect().top() + verticalScrollBar()->value();
    for (int i = pageAt(y); i < m_pages->count(); ++i) {
        const QRectF rect = pageRect(i);
        if (rect.top() > event->rect().bottom())
            break;
        painter.fillRect(rect, Qt::white);
        painter.save();
        painter.setClipRect(rect.intersected(QRectF(event->rect())));
        painter.translate(rect.topLeft());
        print::paintPage(painter, page(i), m_pages->fonts(), pixelsPerPoint());
        painter.restore();
        paintMarks(painter, i, rect.topLeft());
        painter.setBrush(Qt::NoBrush);
        painter.setPen(tokens.line);
        painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5));
    }
}

/// As with a marker pen: what is printed stays readable in any theme, for the paper is white in all of them.
void PagesView::paintMarks(QPainter &painter, int index, QPointF corner) const
{
    const auto first = std::ranges::lower_bound(m_marks, index, {}, &PageMark::page);
    painter.save();
    for (auto mark = first; mark != m_marks.end() && mark->page == index; ++mark) {
        const bool isCurrent = mark - m_marks.begin() == m_currentMark;
        painter.setCompositionMode(QPainter::CompositionMode_Multiply);
        for (const QRectF &each : mark->rects) {
            const QRectF rect(corner + each.topLeft() * pixelsPerPoint(), each.size() * pixelsPerPoint());
            painter.fillRect(rect, isCurrent ? QColor(0xff, 0xb0, 0x3b) : QColor(0xff, 0xee, 0x99));
            if (!isCurrent)
                continue;
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(style::lightTokens().accent, 2));
            painter.drawRect(rect.adjusted(-2, -2, 2, 2));
        }
    }
    painter.restore();
}

void PagesView::setMarks(std::vector<PageMark> marks, int current)
{
    m_marks = std::move(marks);
    m_currentMark = current;
    viewport()->update();
}

void PagesView::showMark(const PageMark &mark)
{
    if (!m_pages || mark.rects.empty() || mark.page >= m_pages->count())
        return;
    QRectF rect = mark.rects.front();
    for (const QRectF &each : mark.rects)
        rect |= each;
    const QRectF place(rect.topLeft() * pixelsPerPoint(), rect.size() * pixelsPerPoint());
    const int around = fontMetrics().lineSpacing() * 3;
    const QRectF sheet = pageRect(mark.page);
    const int top = qRound(m_tops[static_cast<std::size_t>(mark.page)] + place.top());
    QScrollBar *vertical = verticalScrollBar();
    if (top - around < vertical->value() || top + qRound(place.height()) + around > vertical->value() + viewport()->height())
        vertical->setValue(top - viewport()->height() / 3);
    QScrollBar *horizontal = horizontalScrollBar();
    const int left = qRound(sheet.left() + place.left()) + horizontal->value();
    if (left - around < horizontal->value() || left + qRound(place.width()) + around > horizontal->value() + viewport()->width())
        horizontal->setValue(left - viewport()->width() / 3);
}

void PagesView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (!m_pages || m_tops.empty())
        return;
    // What stands at the top stays there while the pages grow or shrink with the window.
    const double within =
        (verticalScrollBar()->value() - m_tops[static_cast<std::size_t>(std::max(m_current, 0))]) / m_zoom;
    const int current = std::max(m_current, 0);
    const double before = m_zoom;
    arrange();
    verticalScrollBar()->setValue(qRound(m_tops[static_cast<std::size_t>(current)] + within * m_zoom));
    if (before != m_zoom)
        Q_EMIT zoomChanged();
    viewport()->update();
    noteCurrent();
}

void PagesView::changeZoom(double zoom, QPointF keep)
{
    zoom = std::clamp(zoom, leastZoom, mostZoom);
    const double before = m_zoom;
    const double x = (keep.x() + horizontalScrollBar()->value()) / before;
    const int index = m_pages ? pageAt(keep.y() + verticalScrollBar()->value()) : 0;
    const double y =
        m_pages ? (keep.y() + verticalScrollBar()->value() - m_tops[static_cast<std::size_t>(index)]) / before : 0;
    m_zoom = zoom;
    arrange();
    if (m_pages) {
        horizontalScrollBar()->setValue(qRound(x * m_zoom - keep.x()));
        verticalScrollBar()->setValue(qRound(m_tops[static_cast<std::size_t>(index)] + y * m_zoom - keep.y()));
    }
    viewport()->update();
    noteCurrent();
    Q_EMIT zoomChanged();
}

void PagesView::setFit(Fit fit)
{
    m_fit = fit;
    if (!m_pages)
        return;
    const int before = std::max(m_current, 0);
    arrange();
    if (fit == Fit::Page)
        goToPage(before);
    viewport()->update();
    noteCurrent();
    Q_EMIT zoomChanged();
}

void PagesView::setZoom(double zoom)
{
    m_fit = Fit::None;
    changeZoom(zoom, QRectF(viewport()->rect()).center());
}

void PagesView::zoomBy(int steps)
{
    double zoom = m_zoom;
    constexpr double nearly = 1.02; // a size that fits the window may lie just beside one of the list
    for (; steps > 0; --steps) {
        const auto next = std::ranges::find_if(zoomSteps, [&](double each) { return each > zoom * nearly; });
        zoom = next == zoomSteps.end() ? mostZoom : *next;
    }
    for (; steps < 0; ++steps) {
        const auto next =
            std::find_if(zoomSteps.rbegin(), zoomSteps.rend(), [&](double each) { return each * nearly < zoom; });
        zoom = next == zoomSteps.rend() ? leastZoom : *next;
    }
    setZoom(zoom);
}

void PagesView::goToPage(int index)
{
    if (!m_pages)
        return;
    index = std::clamp(index, 0, m_pages->count() - 1);
    verticalScrollBar()->setValue(static_cast<int>(m_tops[static_cast<std::size_t>(index)]) - gap);
}

/// The page at the window's top is the one that is read, until half of it is gone; at the very end it is the last one.
void PagesView::noteCurrent()
{
    if (!m_pages)
        return;
    const int scrolled = verticalScrollBar()->value();
    const double y = scrolled + gap;
    int now = pageAt(y);
    const auto i = static_cast<std::size_t>(now);
    const int last = m_pages->count() - 1;
    if (now < last && y > (m_tops[i] + m_tops[i + 1]) / 2)
        ++now;
    if (scrolled > 0 && scrolled == verticalScrollBar()->maximum())
        now = last;
    if (now == m_current)
        return;
    m_current = now;
    setAccessibleDescription(textOf(now));
    Q_EMIT currentPageChanged(now);
}

void PagesView::scrollContentsBy(int dx, int dy)
{
    viewport()->scroll(dx, dy);
    noteCurrent();
}

void PagesView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    m_fit = Fit::None;
    constexpr double perNotch = 1.15;
    changeZoom(m_zoom * std::pow(perNotch, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void PagesView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        goToPage(m_current + 1);
        break;
    case Qt::Key_PageUp: {
        const bool below =
            m_pages && verticalScrollBar()->value() > m_tops[static_cast<std::size_t>(std::max(m_current, 0))];
        goToPage(below ? m_current : m_current - 1);
        break;
    }
    case Qt::Key_Home:
        goToPage(0);
        break;
    case Qt::Key_End:
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        break;
    case Qt::Key_Space:
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    event->accept();
}

void PagesView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        viewport()->update();
}

} // namespace gelt
