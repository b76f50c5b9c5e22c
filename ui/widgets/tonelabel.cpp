// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tonelabel.h"

#include "ui/style/tokens.h"

#include <QEvent>

namespace gelt {

ToneLabel::ToneLabel(Tone tone, QWidget *parent) : QLabel(parent), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    colour();
}

void ToneLabel::setTone(Tone tone)
{
    m_tone = tone;
    colour();
}

void ToneLabel::say(const QString &text)
{
    setText(text);
    setVisible(!text.isEmpty());
}

void ToneLabel::colour()
{
    m_isColouring = true;
    const style::Tokens &tokens = style::tokens(palette());
    const QColor color = m_tone == Tone::Problem  ? tokens.bad
                         : m_tone == Tone::Notice ? tokens.warn
                                                  : tokens.text2;
    QPalette colors = palette();
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text}) // which one counts depends on the ground
        colors.setColor(role, color);
    setPalette(colors);
    m_isColouring = false;
}

void ToneLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_isColouring)
        colour();
}

} // namespace gelt
