// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/signlabel.h"

#include <QPainter>

namespace gelt {

SignLabel::SignLabel(style::Glyph glyph, QWidget *parent) : QWidget(parent), m_glyph(glyph)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize SignLabel::sizeHint() const { return QSize(fontMetrics().height(), fontMetrics().height()); }

void SignLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    style::paintGlyph(painter, QRectF(rect()), m_glyph, style::tokens(palette()).text2);
}

} // namespace gelt
