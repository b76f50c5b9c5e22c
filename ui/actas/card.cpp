// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actas/card.h"

#include "ui/style/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace gelt {
namespace {

constexpr int bar = 3;

} // namespace

Card::Card(style::Glyph glyph, const std::function<QColor(const style::Tokens &)> &color, QWidget *parent)
    : QFrame(parent)
    , m_glyph(glyph)
    , m_color(color)
    , m_sign(new QLabel(this))
    , m_title(new QLabel(this))
    , m_remove(new QToolButton(this))
    , m_body(new QVBoxLayout)
{
    QFont strong = m_title->font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_remove->setObjectName(QStringLiteral("remove"));
    m_remove->setIcon(style::icon(style::Glyph::Delete));
    m_remove->setAutoRaise(true);
    m_remove->setToolTip(tr("Delete; it can be undone"));
    m_remove->setAccessibleName(tr("Delete"));
    m_remove->setFocusPolicy(Qt::TabFocus);
    connect(m_remove, &QToolButton::clicked, this, &Card::removeWanted);
    auto *head = new QHBoxLayout;
    head->setSpacing(style::metric::gap / 2);
    head->addWidget(m_sign);
    head->addWidget(m_title, 1);
    head->addWidget(m_remove);
    m_body->setContentsMargins(style::metric::margin + bar, style::metric::gap / 2, style::metric::gap, style::metric::gap);
    m_body->setSpacing(style::metric::gap / 2);
    m_body->addLayout(head);
    setLayout(m_body);
    colour();
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    m_remove->setAccessibleDescription(title);
}

void Card::setRemovable(bool removable) { m_remove->setVisible(removable); }

void Card::colour()
{
    const int side = style::metric::gap * 2;
    m_sign->setPixmap(style::icon(m_glyph, m_color(style::tokens(palette()))).pixmap(QSize(side, side), devicePixelRatioF()));
}

void Card::paintEvent(QPaintEvent *)
{
    const style::Tokens &tokens = style::tokens(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.alt);
    painter.fillRect(QRect(0, 0, bar, height()), m_color(tokens));
}

void Card::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

} // namespace gelt
