// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/personchip.h"

#include "ui/style/glyphs.h"
#include "ui/style/tokens.h"

#include <QKeyEvent>
#include <QPainter>

namespace gelt {
namespace {

constexpr int padding = 6;

} // namespace

PersonChip::PersonChip(const ChosenPerson &person, const PeopleIndex &people, QWidget *parent)
    : QAbstractButton(parent)
    , m_person(person)
    , m_isActive(person.isNew() || people.isActive(person.id))
{
    const QString name = people.nameOf(person);
    setText(person.isNew() ? tr("%1 (new)").arg(name) : name);
    setFocusPolicy(Qt::ClickFocus); // the keyboard comes from the line with the arrow keys
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCursor(Qt::ArrowCursor);
    const QString detail = people.detailOf(person.id);
    QString tip = detail.isEmpty() ? name : name + QStringLiteral("\n") + detail;
    if (!m_isActive)
        tip = tr("%1\nNo longer active in the committee").arg(tip);
    setToolTip(tip);
    setAccessibleName(tr("%1, chosen; Delete takes it out").arg(text()));
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (!m_isReadOnly
            && crossRect().adjusted(-padding, -padding, padding, padding).contains(mapFromGlobal(QCursor::pos())))
            Q_EMIT removeWanted();
    });
}

void PersonChip::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    setFocusPolicy(readOnly ? Qt::NoFocus : Qt::ClickFocus);
    updateGeometry();
    update();
}

QSize PersonChip::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int cross = m_isReadOnly ? 0 : metrics.height();
    return {metrics.horizontalAdvance(text()) + cross + 2 * padding + 2, metrics.height() + 4};
}

QSize PersonChip::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 6, sizeHint().height()}; }

QRect PersonChip::crossRect() const
{
    const int side = fontMetrics().height() * 3 / 4;
    return {width() - padding - side + 2, (height() - side) / 2, side, side};
}

void PersonChip::paintEvent(QPaintEvent *)
{
    const style::Tokens &tokens = style::tokens(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_isReadOnly ? QBrush(Qt::NoBrush) : QBrush(tokens.selection));
    const bool isMarked = m_person.isNew() || hasFocus();
    painter.setPen(isMarked ? QPen(tokens.accent, hasFocus() ? 2 : 1, hasFocus() ? Qt::SolidLine : Qt::DashLine)
                            : QPen(Qt::NoPen));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);

    const int cross = m_isReadOnly ? 0 : fontMetrics().height();
    const QRect room = rect().adjusted(m_isReadOnly ? 0 : padding, 0, -(cross + 2), 0);
    painter.setPen(m_isReadOnly ? tokens.text : !m_isActive ? tokens.text2 : tokens.selectionText);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    if (!m_isReadOnly)
        style::paintGlyph(painter, crossRect(), style::Glyph::Close, tokens.selectionText);
}

void PersonChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removeWanted();
        return;
    case Qt::Key_Left:
        Q_EMIT leaveWanted(-1);
        return;
    case Qt::Key_Right:
        Q_EMIT leaveWanted(1);
        return;
    case Qt::Key_Escape:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT leaveWanted(0);
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace gelt
