// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fieldwords.h"

#include "ui/style/glyphs.h"
#include "ui/style/tokens.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace gelt {

FieldWords::FieldWords(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    setFont(style::sized(font(), style::TextSize::Table));
    m_text->setObjectName(QStringLiteral("words"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_button->setObjectName(QStringLiteral("act"));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 2, 0, 0);
    layout->setHorizontalSpacing(style::metric::gap / 2);
    layout->setVerticalSpacing(style::metric::gap / 2);
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    layout->addWidget(m_text, 0, 1);
    layout->addWidget(m_button, 1, 1, Qt::AlignLeft);
    layout->setColumnStretch(1, 1);
    m_icon->hide();
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &FieldWords::acted);
    colour();
}

void FieldWords::letNothingTakeFocus() { m_button->setFocusPolicy(Qt::NoFocus); }

QString FieldWords::text() const { return m_text->text(); }

void FieldWords::say(const QString &text, WordsTone tone, const QString &action)
{
    m_text->setText(text);
    m_tone = tone;
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    colour();
}

void FieldWords::colour()
{
    const style::Tokens &tokens = style::tokens(palette());
    const QColor color = m_tone == WordsTone::Problem  ? tokens.bad
                         : m_tone == WordsTone::Notice ? tokens.warn
                         : m_tone == WordsTone::Good   ? tokens.ok
                                                       : tokens.text2;
    QPalette of = palette();
    of.setColor(QPalette::WindowText, color);
    m_text->setPalette(of);
    m_icon->setVisible(m_tone != WordsTone::Quiet);
    if (m_tone == WordsTone::Quiet)
        return;
    const int side = fontMetrics().height();
    const style::Glyph glyph = m_tone == WordsTone::Problem ? style::Glyph::Warning
                               : m_tone == WordsTone::Good  ? style::Glyph::ShieldCheck
                                                            : style::Glyph::Info;
    m_icon->setPixmap(style::icon(glyph, color).pixmap(QSize(side, side), devicePixelRatioF()));
}

void FieldWords::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

} // namespace gelt
