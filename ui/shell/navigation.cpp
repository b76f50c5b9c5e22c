// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace gelt {
namespace {

enum Role { PageRole = Qt::UserRole, GlyphRole, CountRole, NameRole, KeysRole, SentenceRole };

constexpr int narrowWidth = 46;
constexpr int sign = 18;

class NavigationDelegate : public QStyledItemDelegate {
public:
    explicit NavigationDelegate(Navigation *list) : QStyledItemDelegate(list), m_list(list) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {narrowWidth, std::max(style::metric::navigationRow, option.fontMetrics.height() + 16)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const style::Tokens &tokens = style::tokens(option.palette);
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        if (isCurrent) {
            painter->fillRect(option.rect, tokens.selection);
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), tokens.accent);
        }
        const QColor color = isCurrent ? tokens.selectionText : tokens.text2;
        const QRectF glyph(option.rect.left() + (m_list->isNarrow() ? (narrowWidth - sign) / 2.0 : 14),
                           option.rect.center().y() - sign / 2.0 + 0.5, sign, sign);
        style::paintGlyph(*painter, glyph, static_cast<style::Glyph>(index.data(GlyphRole).toInt()), color);
        const int count = index.data(CountRole).toInt();
        QFont font = style::sized(option.font, style::TextSize::Body);
        painter->setFont(font);
        painter->setPen(color);
        if (!m_list->isNarrow()) {
            font.setWeight(isCurrent ? QFont::DemiBold : QFont::Normal);
            painter->setFont(font);
            painter->drawText(option.rect.adjusted(42, 0, count > 0 ? -46 : -6, 0), Qt::AlignLeft | Qt::AlignVCenter,
                              painter->fontMetrics().elidedText(index.data(NameRole).toString(), Qt::ElideRight,
                                                                option.rect.width() - 42 - (count > 0 ? 46 : 6)));
        }
        if (count > 0)
            paintCount(*painter, option.rect, count, tokens);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(tokens.accent, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }

private:
    void paintCount(QPainter &painter, const QRect &rect, int count, const style::Tokens &tokens) const
    {
        QFont font = style::sized(painter.font(), style::TextSize::Table);
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(tokens.bad);
        const QString text = count > 99 ? QStringLiteral("99+") : QString::number(count);
        if (m_list->isNarrow()) {
            painter.drawText(rect.adjusted(0, 1, -3, 0), Qt::AlignRight | Qt::AlignTop, text);
            return;
        }
        painter.drawText(rect.adjusted(0, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter, text);
        const double left = rect.right() - 10 - painter.fontMetrics().horizontalAdvance(text) - 17;
        style::paintGlyph(painter, QRectF(left, rect.center().y() - 6, 13, 13), style::Glyph::Overdue, tokens.bad);
    }

    Navigation *m_list;
};

} // namespace

Navigation::Navigation(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Places"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new NavigationDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    viewport()->setAutoFillBackground(false);
    setAutoFillBackground(false);
    QPalette colors = palette();
    colors.setColor(QPalette::Base, Qt::transparent);
    setPalette(colors);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            Q_EMIT chosen(static_cast<PageId>(item->data(PageRole).toInt()));
    });
    setNarrow(false);
}

void Navigation::add(PageId page, const QString &name, style::Glyph glyph, const QString &keys)
{
    auto *item = new QListWidgetItem(this);
    item->setData(PageRole, static_cast<int>(page));
    item->setData(GlyphRole, static_cast<int>(glyph));
    item->setData(NameRole, name);
    item->setData(KeysRole, keys);
    describe(item);
}

void Navigation::describe(QListWidgetItem *item) const
{
    const QString name = item->data(NameRole).toString();
    const QString sentence = item->data(SentenceRole).toString();
    item->setData(Qt::AccessibleTextRole, sentence.isEmpty() ? name : tr("%1, %2").arg(name, sentence));
    const QString first = tr("%1 (%2)").arg(name, item->data(KeysRole).toString());
    item->setToolTip(sentence.isEmpty() ? first : tr("%1\n%2").arg(first, sentence));
}

QListWidgetItem *Navigation::itemOf(PageId page) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(PageRole).toInt() == static_cast<int>(page))
            return item(row);
    }
    return nullptr;
}

void Navigation::setCurrent(PageId page)
{
    if (QListWidgetItem *item = itemOf(page))
        setCurrentItem(item);
}

void Navigation::setCount(PageId page, int count, const QString &sentence)
{
    QListWidgetItem *item = itemOf(page);
    if (!item || (item->data(CountRole).toInt() == count && item->data(SentenceRole).toString() == sentence))
        return;
    item->setData(CountRole, count);
    item->setData(SentenceRole, sentence);
    describe(item);
    fit();
}

void Navigation::setNarrow(bool narrow)
{
    m_narrow = narrow;
    fit();
    viewport()->update();
}

/// As wide as its longest name asks for, at any size of text.
void Navigation::fit()
{
    int widest = style::metric::navigation;
    QFont bold = style::sized(font(), style::TextSize::Body);
    bold.setWeight(QFont::DemiBold);
    for (int row = 0; row < count(); ++row) {
        const int beside = item(row)->data(CountRole).toInt() > 0 ? 50 : 10;
        widest = std::max(widest, 42 + QFontMetrics(bold).horizontalAdvance(item(row)->data(NameRole).toString()) + beside);
    }
    setFixedWidth(m_narrow ? narrowWidth : widest);
}

QSize Navigation::sizeHint() const { return {width(), 200}; }

} // namespace gelt
