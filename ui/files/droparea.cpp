// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/droparea.h"

#include "ui/style/tokens.h"

#include <QPainter>

namespace gelt {

DropArea::DropArea(const QString &text, QWidget *parent) : QWidget(parent), m_text(text)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DropArea::setLit(bool lit)
{
    m_lit = lit;
    update();
}

QSize DropArea::sizeHint() const
{
    return QSize(fontMetrics().horizontalAdvance(m_text) + 2 * style::metric::margin,
                 fontMetrics().height() + 2 * style::metric::margin + style::metric::gap);
}

void DropArea::paintEvent(QPaintEvent *)
{
    const style::Tokens &tokens = style::tokens(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_lit ? tokens.selection : QColor(Qt::transparent));
    painter.setPen(QPen(m_lit ? tokens.accent : tokens.control, m_lit ? 2 : 1, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    painter.setPen(m_lit ? tokens.selectionText : tokens.text2);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_text);
}

} // namespace gelt
