// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/strip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace gelt {

Strip::Strip(Mood mood, style::Glyph glyph, QWidget *parent)
    : QFrame(parent), m_mood(mood), m_glyph(glyph), m_label(new QLabel(this)), m_layout(new QHBoxLayout(this))
{
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::RichText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_layout->setContentsMargins(36, 5, style::metric::margin, 5);
    m_layout->setSpacing(style::metric::gap);
    m_layout->addWidget(m_label, 1);
    colour();
}

void Strip::setText(const QString &text) { setText({}, text); }

void Strip::setText(const QString &strong, const QString &text)
{
    m_label->setText(strong.isEmpty() ? text.toHtmlEscaped()
                                      : QStringLiteral("<b>%1</b> %2").arg(strong.toHtmlEscaped(), text.toHtmlEscaped()));
    setAccessibleName(strong.isEmpty() ? text : QString(strong + u' ' + text));
}

void Strip::colour()
{
    const style::Tokens &tokens = style::tokens(palette());
    QPalette colors;
    colors.setColor(QPalette::WindowText, m_mood == Mood::Refusal ? tokens.bad : m_mood == Mood::Warning ? tokens.warn : tokens.text);
    m_label->setPalette(colors);
}

void Strip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

QPushButton *Strip::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    m_layout->addWidget(button);
    return button;
}

void Strip::paintEvent(QPaintEvent *)
{
    const style::Tokens &tokens = style::tokens(palette());
    QPainter painter(this);
    painter.fillRect(rect(), m_mood == Mood::Refusal ? tokens.badBack : m_mood == Mood::Warning ? tokens.warnBack : tokens.alt);
    painter.setPen(tokens.line);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    const QColor color = m_mood == Mood::Refusal ? tokens.bad : m_mood == Mood::Warning ? tokens.warn : tokens.text2;
    style::paintGlyph(painter, QRectF(12, height() / 2.0 - 8, 16, 16), m_glyph, color);
}

} // namespace gelt
