// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/committee/datedlist.h"

#include "ui/style/tokens.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gelt::committee {
namespace {

constexpr int mostLinesShown = 5; ///< more scroll

} // namespace

DatedList::DatedList(const QString &name, const QString &heading, const QString &emptyText, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_empty(new QLabel(emptyText, this))
    , m_list(new QListWidget(this))
    , m_buttons(new QWidget(this))
{
    auto *title = new QLabel(heading, this);
    title->setFont(style::sized(title->font(), style::TextSize::Section));
    m_empty->setWordWrap(true);
    m_list->setObjectName(name + QStringLiteral("List"));
    m_list->setAccessibleName(heading);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);

    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins({});
    row->setSpacing(style::metric::gap / 2);
    m_add = addAct(QStringLiteral("Add"), tr("Add…"), tr("Add an entry (Insert)"), Qt::Key_Insert);
    m_change = addAct(QStringLiteral("Change"), tr("Change…"), tr("Change the chosen entry (Return)"), {});
    m_end = addAct(QStringLiteral("End"), tr("End…"), tr("Give the chosen entry its last day"), {});
    m_remove = addAct(QStringLiteral("Remove"), tr("Remove"), tr("Remove an entry that was a mistake (Delete)"),
                      Qt::Key_Delete);
    row->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(style::metric::gap / 2);
    for (QWidget *part : {static_cast<QWidget *>(title), static_cast<QWidget *>(m_empty),
                          static_cast<QWidget *>(m_list), m_buttons})
        column->addWidget(part);

    connect(m_add, &QAction::triggered, this, &DatedList::addAsked);
    connect(m_change, &QAction::triggered, this, [this] { Q_EMIT changeAsked(current()); });
    connect(m_end, &QAction::triggered, this, [this] { Q_EMIT endAsked(current()); });
    connect(m_remove, &QAction::triggered, this, [this] { Q_EMIT removeAsked(current()); });
    connect(m_list, &QListWidget::itemActivated, m_change, &QAction::trigger);
    connect(m_list, &QListWidget::currentRowChanged, this, &DatedList::enableActs);
    show({});
}

QAction *DatedList::addAct(const QString &name, const QString &text, const QString &tip, const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    action->setToolTip(tip);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(action);
    auto *button = new QToolButton(m_buttons);
    button->setObjectName(m_name + name);
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::StrongFocus);
    m_buttons->layout()->addWidget(button);
    return action;
}

qint64 DatedList::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < static_cast<int>(m_lines.size()) ? m_lines[static_cast<std::size_t>(row)].id : 0;
}

void DatedList::show(const std::vector<Line> &lines)
{
    const qint64 before = current();
    m_lines = lines;
    m_list->clear();
    for (const Line &line : lines) {
        auto *item = new QListWidgetItem(line.text, m_list);
        item->setToolTip(line.text);
        if (line.id == before)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0 && !lines.empty())
        m_list->setCurrentRow(0);
    m_list->setVisible(!lines.empty());
    m_empty->setVisible(lines.empty());
    paintLines();
    fitHeight();
    enableActs();
}

void DatedList::setEditable(bool editable)
{
    m_editable = editable;
    m_buttons->setVisible(editable);
    enableActs();
}

void DatedList::enableActs()
{
    const qint64 id = current();
    const auto line = std::ranges::find(m_lines, id, &Line::id);
    const bool chosen = m_editable && id != 0 && line != m_lines.end();
    m_add->setEnabled(m_editable);
    m_change->setEnabled(chosen);
    m_end->setEnabled(chosen && line->canEnd);
    m_remove->setEnabled(chosen);
}

void DatedList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        paintLines();
    else if (event->type() == QEvent::FontChange)
        fitHeight();
    QWidget::changeEvent(event);
}

void DatedList::paintLines()
{
    const style::Tokens &tokens = style::tokens(palette());
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setForeground(m_lines[static_cast<std::size_t>(row)].holds ? tokens.text : tokens.text3);
    QPalette hint = palette();
    hint.setColor(QPalette::WindowText, tokens.text3);
    if (m_empty->palette() != hint)
        m_empty->setPalette(hint);
}

/// As tall as its lines, which may take two rows each.
void DatedList::fitHeight()
{
    const int shown = std::min(m_list->count(), mostLinesShown);
    const int row = 2 * m_list->fontMetrics().lineSpacing() + style::metric::gap;
    m_list->setFixedHeight(std::max(1, shown) * row + 2 * m_list->frameWidth());
}

} // namespace gelt::committee
