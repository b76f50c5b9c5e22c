// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actas/extractdialog.h"

#include "core/base/text.h"
#include "ui/style/glyphs.h"
#include "ui/style/paint.h"
#include "ui/style/tokens.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace gelt {
namespace {

enum { IdRole = Qt::UserRole, HeadRole, VotesRole };

constexpr int pad = style::metric::gap;
constexpr int mostLines = 3; ///< of the words of a decision

/// The head over the words, which take up to three lines; whole in the tool tip.
class DecisionDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem bare = option;
        initStyleOption(&bare, index);
        bare.text.clear();
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &bare, painter, option.widget);
        const style::Tokens &tokens = style::tokens(option.palette);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const int line = option.fontMetrics.height();
        const QRect room = option.rect.adjusted(pad, pad / 2, -pad, -pad / 2);
        painter->save();
        QFont strong = option.font;
        strong.setWeight(QFont::DemiBold);
        painter->setFont(strong);
        painter->setPen(selected ? tokens.selectionText : tokens.text);
        const QString votes = index.data(VotesRole).toString();
        const int votesWidth = votes.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(votes) + 2 * pad;
        const QRect head(room.left(), room.top(), room.width(), line);
        painter->drawText(head.adjusted(0, 0, -votesWidth, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(strong).elidedText(index.data(HeadRole).toString(), Qt::ElideRight, head.width() - votesWidth));
        painter->setFont(option.font);
        painter->setPen(selected ? tokens.selectionText : tokens.text2);
        painter->drawText(head, Qt::AlignRight | Qt::AlignVCenter, votes);
        painter->setPen(selected ? tokens.selectionText : tokens.text);
        painter->setClipRect(room);
        painter->drawText(room.adjusted(0, line, 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, index.data().toString());
        painter->restore();
        if (option.state.testFlag(QStyle::State_HasFocus))
            style::paintFocus(*painter, option.rect, tokens);
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int width = option.widget ? option.widget->width() - 2 * pad - style::metric::margin : option.rect.width();
        const int line = option.fontMetrics.height();
        const int words = option.fontMetrics.boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, index.data().toString()).height();
        return {width, line + std::clamp(words, line, mostLines * line) + pad};
    }
};

} // namespace

ExtractDialog::ExtractDialog(const Meetings &meetings, ActaId acta, QWidget *parent)
    : QDialog(parent)
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_none(new QLabel(tr("No decision holds these words."), this))
    , m_show(new QPushButton(tr("Show the extract"), this))
{
    setObjectName(QStringLiteral("extractOf"));
    setWindowTitle(tr("Extract of a decision"));
    addRows(meetings, acta);
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setPlaceholderText(tr("Words or number of the decision"));
    m_filter->setAccessibleName(tr("Find a decision"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(style::icon(style::Glyph::Search), QLineEdit::LeadingPosition);
    m_filter->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("decisions"));
    m_list->setAccessibleName(tr("Decisions of the acta"));
    m_list->setItemDelegate(new DecisionDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_none->setObjectName(QStringLiteral("none"));
    m_show->setObjectName(QStringLiteral("show"));
    m_show->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::metric::margin, style::metric::margin, style::metric::margin, style::metric::margin);
    column->setSpacing(style::metric::gap);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addWidget(m_none);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_show);
    row->addWidget(cancel);
    column->addLayout(row);
    connect(m_filter, &QLineEdit::textChanged, this, &ExtractDialog::fill);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int current) { m_show->setEnabled(current >= 0); });
    connect(m_show, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    const QFontMetrics metrics(font());
    resize(metrics.averageCharWidth() * 84, metrics.height() * 22);
    fill();
    m_filter->setFocus();
}

/// Numbered through the whole acta in the order of its agenda, as its pages number them.
void ExtractDialog::addRows(const Meetings &meetings, ActaId acta)
{
    int point = 0;
    for (const AgendaItem &item : ofActa(meetings.items, acta)) {
        ++point;
        for (const Decision &decision : ofActa(meetings.decisions, acta)) {
            if (decision.item != item.id)
                continue;
            Row row;
            row.id = decision.id;
            row.text = decision.text.simplified();
            row.head = tr("Decision %1 · %2. %3").arg(m_rows.size() + 1).arg(point).arg(item.title);
            if (decision.votes)
                row.votes = tr("%1 in favour, %2 against, %3 blank")
                                .arg(decision.votes->inFavour)
                                .arg(decision.votes->against)
                                .arg(decision.votes->blank);
            row.folded = folded(QString(row.head + u' ' + row.text));
            m_rows.push_back(std::move(row));
        }
    }
}

/// The decisions that hold every word of the filter; the chosen one stays where it can.
void ExtractDialog::fill()
{
    const DecisionId before = decision();
    const QStringList words = folded(m_filter->text()).split(u' ', Qt::SkipEmptyParts);
    m_list->clear();
    for (const Row &row : m_rows) {
        if (!std::ranges::all_of(words, [&](const QString &word) { return row.folded.contains(word); }))
            continue;
        auto *item = new QListWidgetItem(row.text, m_list);
        item->setData(IdRole, row.id.value);
        item->setData(HeadRole, row.head);
        item->setData(VotesRole, row.votes);
        item->setToolTip(row.text);
        item->setData(Qt::AccessibleTextRole, QString(row.head + QStringLiteral(": ") + row.text));
        if (row.id == before)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_none->setVisible(m_list->count() == 0);
    m_show->setEnabled(m_list->count() > 0);
}

DecisionId ExtractDialog::decision() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? DecisionId{item->data(IdRole).toLongLong()} : DecisionId{};
}

/// The arrows choose in the list while somebody types.
bool ExtractDialog::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_filter && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown: QApplication::sendEvent(m_list, event); return true;
        default: break;
        }
    }
    return QDialog::eventFilter(object, event);
}

} // namespace gelt
