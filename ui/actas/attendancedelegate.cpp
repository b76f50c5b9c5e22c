// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actas/attendancedelegate.h"

#include "ui/actas/actawords.h"
#include "ui/actas/attendancemodel.h"
#include "ui/actas/rolleditor.h"
#include "ui/style/paint.h"
#include "ui/style/tokens.h"

#include <QApplication>
#include <QComboBox>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace gelt {
namespace {

constexpr int pad = style::metric::gap / 2;

const QStyle *styleOf(const QStyleOptionViewItem &option)
{
    return option.widget ? option.widget->style() : QApplication::style();
}

/// As much of a text as two lines of that width hold.
QString cut(const QFontMetrics &metrics, const QString &text, int width)
{
    const auto fits = [&](const QString &piece) {
        return metrics.boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, piece).height() <= 2 * metrics.lineSpacing();
    };
    if (fits(text))
        return text;
    QString piece = text.left(2 * static_cast<int>(width / std::max(1, metrics.averageCharWidth())) + 8);
    while (piece.size() > 1 && !fits(QString(piece + QChar(0x2026))))
        piece.chop(1);
    return piece.trimmed() + QChar(0x2026);
}

} // namespace

/// Up to two lines; a cell of one stands in the middle. What is missing is asked in the colour of a warning.
void AttendanceDelegate::paintLines(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const style::Tokens &tokens = style::tokens(option.palette);
    const int left = index.column() == AttendanceModel::Who ? style::metric::margin : pad;
    const QRect room = option.rect.adjusted(left, pad / 2, -pad, -pad / 2);
    const QFontMetrics &metrics = option.fontMetrics;
    const QString missing = index.data(AttendanceModel::MissingRole).toString();
    const QString second = index.data(AttendanceModel::DetailRole).toString();
    const QString first = missing.isEmpty() ? index.data().toString() : missing;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto color = [&](const QColor &usual) { return selected ? tokens.selectionText : usual; };
    painter->save();
    painter->setFont(option.font);
    const bool hasBoth = !first.isEmpty() && !second.isEmpty();
    const int top = hasBoth ? room.center().y() - metrics.height() + 1 : room.center().y() - metrics.height() / 2;
    QRect line(room.left(), top, room.width(), metrics.height());
    const auto write = [&](const QString &text, const QColor &usual) {
        painter->setPen(color(usual));
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(text, Qt::ElideRight, room.width()));
        line.translate(0, metrics.height());
    };
    if (!hasBoth && metrics.horizontalAdvance(first) > room.width() && first.contains(u' ')) { // it may take both lines
        painter->setPen(color(missing.isEmpty() ? tokens.text : tokens.warn));
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, cut(metrics, first, room.width()));
    } else if (!first.isEmpty()) {
        write(first, missing.isEmpty() ? tokens.text : tokens.warn);
    }
    if (!second.isEmpty())
        write(second, tokens.text2);
    painter->restore();
}

void AttendanceDelegate::paintChoice(QPainter *painter, const QStyleOptionViewItem &option, bool chosen)
{
    QStyleOptionButton button;
    button.palette = option.palette;
    button.state = (option.state & QStyle::State_Enabled) | (chosen ? QStyle::State_On : QStyle::State_Off);
    const QStyle *style = styleOf(option);
    const int side = style->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, option.widget);
    button.rect = QRect(0, 0, side, side);
    button.rect.moveCenter(option.rect.center());
    style->drawPrimitive(QStyle::PE_IndicatorRadioButton, &button, painter, option.widget);
}

void AttendanceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem bare = option;
    initStyleOption(&bare, index);
    bare.text.clear();
    styleOf(option)->drawControl(QStyle::CE_ItemViewItem, &bare, painter, option.widget);
    if (const QVariant chosen = index.data(AttendanceModel::ChosenRole); chosen.isValid())
        paintChoice(painter, option, chosen.toBool());
    else
        paintLines(painter, bare, index);
    if (option.state.testFlag(QStyle::State_HasFocus))
        style::paintFocus(*painter, option.rect, style::tokens(option.palette));
}

QSize AttendanceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.column() == AttendanceModel::Quality) {
        const QString second = index.data(AttendanceModel::DetailRole).toString();
        size.setWidth(std::max(size.width(), option.fontMetrics.horizontalAdvance(second) + 2 * pad));
    }
    size.setHeight(2 * option.fontMetrics.height() + 2 * pad);
    return size;
}

// Editing

/// Everything that somebody can be in one list: as what they are there, and whether they vote.
QWidget *AttendanceDelegate::makeQuality(QWidget *parent, const Attendance &line) const
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QStringLiteral("quality"));
    box->setAccessibleName(tr("As what somebody is there"));
    for (const bool vote : {true, false}) {
        if (vote && line.guest)
            continue;
        for (const MeetingRole role : {MeetingRole::None, MeetingRole::Chair, MeetingRole::Secretary}) {
            Attendance choice = line;
            choice.role = role;
            choice.vote = vote;
            const QString second = actawords::voteOf(choice);
            box->addItem(second.isEmpty() ? actawords::roleOf(choice)
                                          : QString(actawords::roleOf(choice) + QStringLiteral(" \u00B7 ") + second),
                         QVariant::fromValue(std::pair(static_cast<int>(role), vote)));
            if (role == line.role && vote == line.vote)
                box->setCurrentIndex(box->count() - 1);
        }
    }
    auto *self = const_cast<AttendanceDelegate *>(this); // a delegate makes its editors through a const door
    connect(box, &QComboBox::activated, self, [self, box] {
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box, NoHint);
    });
    QMetaObject::invokeMethod(box, &QComboBox::showPopup, Qt::QueuedConnection); // whoever opens it wants to choose
    return box;
}

QWidget *AttendanceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *roll = qobject_cast<const AttendanceModel *>(index.model());
    if (!roll)
        return nullptr;
    const Attendance &line = roll->line(index.row());
    if (index.column() == AttendanceModel::Quality)
        return makeQuality(parent, line);
    auto *editor = new RollEditor(line, index.column() == AttendanceModel::Who ? RollEditor::Of::Who : RollEditor::Of::Words, parent);
    auto *self = const_cast<AttendanceDelegate *>(this);
    connect(editor, &RollEditor::finished, self, [self, editor](bool take) {
        if (take)
            Q_EMIT self->commitData(editor);
        Q_EMIT self->closeEditor(editor, take ? NoHint : RevertModelCache);
    });
    return editor;
}

/// What is typed stays where the row changes meanwhile.
void AttendanceDelegate::setEditorData(QWidget *, const QModelIndex &) const {}

void AttendanceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    auto *roll = qobject_cast<AttendanceModel *>(model);
    if (!roll)
        return;
    Attendance changed = roll->line(index.row());
    if (const auto *box = qobject_cast<QComboBox *>(editor)) {
        const auto [role, vote] = box->currentData().value<std::pair<int, bool>>();
        changed.role = static_cast<MeetingRole>(role);
        changed.vote = vote;
    } else if (const auto *lines = qobject_cast<RollEditor *>(editor)) {
        lines->apply(changed);
    }
    roll->change(index.row(), changed);
}

/// As large as it needs, over the rows around it, and never out of sight.
void AttendanceDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QRect room = editor->parentWidget()->rect();
    QRect place = option.rect;
    place.setSize(editor->sizeHint().expandedTo(qobject_cast<QComboBox *>(editor) ? QSize(option.rect.width(), 0) : option.rect.size()));
    place.setWidth(std::min(place.width(), room.width()));
    if (place.right() > room.right())
        place.moveRight(room.right());
    if (place.bottom() > room.bottom())
        place.moveBottom(room.bottom());
    if (place.top() < room.top())
        place.moveTop(room.top());
    editor->setGeometry(place);
}

} // namespace gelt
