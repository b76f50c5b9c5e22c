// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/floater.h"

#include "ui/style/tokens.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace gelt {
namespace {

constexpr int edge = 1;

} // namespace

Floater::Floater(QWidget *anchor)
    : QFrame(anchor)
    , m_anchor(anchor)
{
    setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(edge, edge, edge, edge);
    hide();
}

Floater::~Floater() { watch(false); }

void Floater::setContent(QWidget *content)
{
    m_content = content;
    layout()->addWidget(content);
}

void Floater::appear()
{
    if (!m_anchor || !m_anchor->isVisible())
        return;
    if (parentWidget() != m_anchor->window())
        setParent(m_anchor->window());
    watch(true);
    place();
    show();
    raise();
}

void Floater::place()
{
    if (!m_anchor || !m_content || !parentWidget())
        return;
    const QWidget *window = parentWidget();
    const int frame = 2 * edge;
    const int most = std::min(fontMetrics().averageCharWidth() * m_mostCharacters, window->width());
    const int width =
        std::min(std::max(m_anchor->width(), std::min(m_content->sizeHint().width() + frame, most)), window->width());
    const int inner = width - frame;
    int height = m_content->hasHeightForWidth() ? m_content->heightForWidth(inner) : m_content->sizeHint().height();
    height = std::clamp(height, m_content->minimumHeight(), m_content->maximumHeight()) + frame;

    const QPoint below = m_anchor->mapTo(window, QPoint(0, m_anchor->height()));
    const int above = below.y() - m_anchor->height();
    const int roomBelow = window->height() - below.y();
    const bool goesBelow = height <= roomBelow || roomBelow >= above;
    height = std::min(height, std::max(goesBelow ? roomBelow : above, 0));
    const int x = std::clamp(below.x(), 0, std::max(window->width() - width, 0));
    setGeometry(x, goesBelow ? below.y() : above - height, width, height);
}

void Floater::watch(bool on)
{
    for (const QPointer<QWidget> &widget : m_watched) {
        if (widget)
            widget->removeEventFilter(this);
    }
    m_watched.clear();
    if (!on)
        return;
    for (QWidget *widget = m_anchor; widget; widget = widget->parentWidget()) {
        widget->installEventFilter(this);
        m_watched.emplace_back(widget);
        if (widget->isWindow())
            break;
    }
}

bool Floater::eventFilter(QObject *object, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
        place();
        break;
    case QEvent::Hide:
        if (object == m_anchor)
            hide();
        break;
    default:
        break;
    }
    return QFrame::eventFilter(object, event);
}

void Floater::paintEvent(QPaintEvent *)
{
    const style::Tokens &tokens = style::tokens(palette());
    QPainter painter(this);
    painter.setPen(tokens.control);
    painter.setBrush(tokens.base);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void Floater::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    watch(false);
}

} // namespace gelt
