// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/figurebox.h"

#include "ui/style/paint.h"

#include <QEvent>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>

namespace gelt {

FigureBox::FigureBox(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void FigureBox::show(const QString &caption, const QString &figure, const QString &words, std::optional<Light> light)
{
    m_caption = caption;
    m_figure = figure;
    m_words = words;
    m_light = light;
    //: a figure, its value and what it means
    setAccessibleName(tr("%1: %2, %3").arg(caption, figure, words));
    updateGeometry();
    update();
}

FigureBox::Fonts FigureBox::fonts() const
{
    return {style::sized(QGuiApplication::font(), style::TextSize::Table),
            style::sized(QGuiApplication::font(), style::TextSize::Figure)};
}

QSize FigureBox::sizeHint() const
{
    const Fonts of = fonts();
    const QFontMetrics label(of.label);
    const QFontMetrics figure(of.figure);
    const int words = m_light ? style::signTextWidth(label, m_words) : label.horizontalAdvance(m_words);
    const int width = std::max({label.horizontalAdvance(m_caption), figure.horizontalAdvance(m_figure), words});
    return {width + 2, 2 * label.height() + figure.height()};
}

void FigureBox::paintEvent(QPaintEvent *)
{
    const Fonts of = fonts();
    const style::Tokens &tokens = style::tokens(palette());
    QPainter painter(this);
    QRect line = rect();
    const auto next = [&](const QFont &font, const QColor &color) {
        painter.setFont(font);
        painter.setPen(color);
        line.setHeight(QFontMetrics(font).height());
    };
    next(of.label, tokens.text2);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_caption);
    line.moveTop(line.bottom() + 1);
    next(of.figure, tokens.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_figure);
    line.moveTop(line.bottom() + 1);
    next(of.label, tokens.text2);
    if (m_light)
        style::paintLampText(painter, line, *m_light, m_words, tokens.text2, tokens);
    else
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_words);
}

void FigureBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace gelt
