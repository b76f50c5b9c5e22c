// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/commandbutton.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace gelt {
namespace {

constexpr int padding = 14;
constexpr double corner = 4;
constexpr int wrapped = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

} // namespace

CommandButton::CommandButton(style::Glyph glyph, const QString &title, const QString &description, QWidget *parent)
    : QAbstractButton(parent), m_glyph(glyph), m_description(description)
{
    setText(title);
    setAccessibleDescription(description);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CommandButton::setPrimary(bool primary)
{
    m_primary = primary;
    update();
}

int CommandButton::signSide() const { return QFontMetrics(titleFont()).height() + style::metric::gap / 2; }

int CommandButton::textLeft() const { return padding + signSide() + padding; }

QSize CommandButton::textSize(const QFont &font, const QString &text, int width) const
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, std::max(1, width), 10'000), wrapped, text).size();
}

int CommandButton::heightForWidth(int width) const
{
    const int room = width - textLeft() - padding;
    return 2 * padding + textSize(titleFont(), text(), room).height() + 2
           + textSize(descriptionFont(), m_description, room).height();
}

QSize CommandButton::sizeHint() const
{
    const int width = textLeft() + padding + fontMetrics().averageCharWidth() * 58;
    return QSize(width, heightForWidth(width));
}

QSize CommandButton::minimumSizeHint() const
{
    const int width = textLeft() + padding + fontMetrics().averageCharWidth() * 26;
    return QSize(width, heightForWidth(width));
}

bool CommandButton::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

void CommandButton::paintEvent(QPaintEvent *)
{
    const style::Tokens &tokens = style::tokens(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = m_primary || isDown();
    painter.setBrush(lit ? tokens.selection : underMouse() ? tokens.alt : tokens.base);
    painter.setPen(QPen(m_primary ? tokens.accent : tokens.control, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner, corner);
    }
    const int side = signSide();
    style::paintGlyph(painter, QRectF(padding, padding, side, side), m_glyph, tokens.accent);

    const int room = width() - textLeft() - padding;
    const QRect title(QPoint(textLeft(), padding), textSize(titleFont(), text(), room));
    painter.setFont(titleFont());
    painter.setPen(lit ? tokens.selectionText : tokens.text);
    painter.drawText(QRect(title.left(), title.top(), room, title.height()), wrapped, text());
    painter.setFont(descriptionFont());
    painter.setPen(lit ? tokens.selectionText : tokens.text2);
    painter.drawText(QRect(title.left(), title.bottom() + 3, room, height() - title.bottom() - 3), wrapped, m_description);
}

} // namespace gelt
