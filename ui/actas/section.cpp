// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actas/section.h"

#include "ui/style/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace gelt {

Section::Section(const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_head(new QToolButton(this))
    , m_sign(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_bar(new QWidget(this))
    , m_content(content)
{
    m_head->setAutoRaise(true);
    m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_head->setFocusPolicy(Qt::StrongFocus);
    m_head->setFont(style::sized(font(), style::TextSize::Section));
    m_head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_summary->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_sign->hide();
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(style::metric::gap / 2, 2, style::metric::margin, 2);
    row->setSpacing(style::metric::gap / 2);
    row->addWidget(m_head);
    row->addWidget(m_summary, 1);
    row->addWidget(m_sign);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    m_content->setParent(this);
    column->addWidget(m_content);
    connect(m_head, &QToolButton::clicked, this, [this] { setOpen(!m_isOpen); });
    setTitle(title);
    setOpen(true);
}

void Section::setTitle(const QString &title)
{
    m_head->setText(QString(title).replace(u'&', QStringLiteral("&&")));
    m_head->setToolTip(title);
}

void Section::setSummary(const QString &text)
{
    m_color = nullptr;
    m_summary->setText(text);
    m_summary->setToolTip(text);
    m_sign->hide();
    colour();
}

void Section::setSummary(const QString &text, style::Glyph glyph, const std::function<QColor(const style::Tokens &)> &color)
{
    m_glyph = glyph;
    m_color = color;
    m_summary->setText(text);
    m_summary->setToolTip(text);
    m_sign->show();
    colour();
}

QString Section::summary() const { return m_summary->text(); }

void Section::setOpen(bool open)
{
    m_isOpen = open;
    m_head->setAccessibleDescription(open ? tr("Open") : tr("Closed"));
    m_head->setIcon(style::icon(open ? style::Glyph::ChevronDown : style::Glyph::ChevronRight));
    m_content->setVisible(open);
}

void Section::colour()
{
    m_isColouring = true;
    const style::Tokens &tokens = style::tokens(palette());
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, m_color ? m_color(tokens) : tokens.text2);
    m_summary->setPalette(colors);
    if (m_color) {
        const int side = style::metric::gap * 2;
        m_sign->setPixmap(style::icon(m_glyph, m_color(tokens)).pixmap(QSize(side, side), devicePixelRatioF()));
    }
    m_isColouring = false;
}

void Section::paintEvent(QPaintEvent *)
{
    const style::Tokens &tokens = style::tokens(palette());
    QPainter painter(this);
    painter.fillRect(m_bar->geometry(), tokens.head);
    painter.setPen(tokens.line);
    painter.drawLine(m_bar->geometry().topLeft(), m_bar->geometry().topRight());
}

void Section::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_isColouring)
        colour();
}

} // namespace gelt
