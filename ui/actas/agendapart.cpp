// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actas/agendapart.h"

#include "ui/actas/actawords.h"
#include "ui/actas/agendaedits.h"
#include "ui/actas/agendalist.h"
#include "ui/actas/agendapointdelegate.h"
#include "ui/actas/section.h"
#include "ui/style/tokens.h"
#include "ui/widgets/fieldwords.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QVBoxLayout>

namespace gelt {
namespace {

constexpr int mostRows = 12; ///< seen at once

} // namespace

AgendaPart::AgendaPart(OpenActa &open, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_model(new AgendaList(this))
    , m_view(new QListView(this))
    , m_failure(new FieldWords(this))
    , m_add(new QPushButton(tr("Add point"), this))
{
    makeView();
    makeActions();
    m_add->setObjectName(QStringLiteral("addPoint"));
    m_add->setToolTip(tr("A new point at the end; Alt+Up and Alt+Down move it"));
    m_failure->hide();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(style::metric::margin, 0, style::metric::margin, style::metric::gap);
    row->addWidget(m_add);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(style::metric::gap / 2);
    column->addWidget(m_view);
    column->addWidget(m_failure);
    column->addLayout(row);
    setFocusProxy(m_view);

    connect(m_add, &QPushButton::clicked, this, &AgendaPart::add);
    connect(m_model, &AgendaList::moved, this, &AgendaPart::move);
    connect(m_model, &AgendaList::renamed, this, [this](AgendaItemId item, const QString &title) {
        tell(m_open.changeRow<AgendaItem>(tr("Change a point of the agenda"), item, [title](AgendaItem &point) { point.title = title; }));
    });
    connect(&open, &OpenActa::opened, this, [this] { m_current = {}; });
    connect(&open, &OpenActa::changed, this, &AgendaPart::refresh);
}

void AgendaPart::makeView()
{
    m_view->setObjectName(QStringLiteral("agenda"));
    m_view->setAccessibleName(tr("Agenda"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new AgendaPointDelegate(m_view));
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setDragDropMode(QAbstractItemView::InternalMove);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &AgendaPart::showMenu);
    connect(m_view, &QAbstractItemView::activated, this, &AgendaPart::writingWanted);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (m_isShowing || !index.isValid())
            return;
        m_open.flush(); // what was typed on the point before is its
        m_current = m_model->idAt(index.row());
        Q_EMIT currentChanged(m_current);
        refresh();
    });
}

void AgendaPart::makeActions()
{
    const auto make = [this](const QString &text, const QKeySequence &key, auto act) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, act);
        m_view->addAction(action);
        return action;
    };
    const auto place = [this] { return m_model->rowOf(m_current); };
    m_rename = make(tr("Rename"), QKeySequence(Qt::Key_F2), [this] { m_view->edit(m_view->currentIndex()); });
    m_up = make(tr("Move up"), QKeySequence(Qt::ALT | Qt::Key_Up), [this, place] {
        if (place() > 0)
            move(m_current, place() - 1);
    });
    m_down = make(tr("Move down"), QKeySequence(Qt::ALT | Qt::Key_Down), [this, place] {
        if (place() + 1 < m_model->rowCount())
            move(m_current, place() + 2);
    });
    m_remove = make(tr("Delete with what was said on it"), QKeySequence(Qt::Key_Delete), [this] { remove(); });
}

void AgendaPart::showMenu(const QPoint &at)
{
    const auto items = m_open.parts(&Meetings::items);
    const auto item = std::ranges::find(items, m_current, &AgendaItem::id);
    if (item == items.end() || !m_open.isEditable())
        return;
    QMenu menu(this);
    menu.addActions({m_rename, m_up, m_down, m_remove});
    QMenu *roles = menu.addMenu(tr("What it is for"));
    for (const auto &code : Codes<AgendaRole>::all) {
        QAction *action = roles->addAction(actawords::nameOf(code.value), this, [this, role = code.value] { setRole(role); });
        action->setCheckable(true);
        action->setChecked(code.value == item->role);
    }
    menu.exec(m_view->viewport()->mapToGlobal(at));
}

void AgendaPart::refresh()
{
    const Acta *acta = m_open.acta();
    if (!acta)
        return;
    const QScopedValueRollback showing(m_isShowing, true);
    const bool editable = m_open.isEditable();
    const bool reviewed = !m_open.reviewed().empty();
    const int before = std::max(0, m_model->rowOf(m_current));
    m_model->show(m_open.meetings(), acta->id, m_current, reviewed, editable);
    if (m_model->rowOf(m_current) < 0) {
        m_current = m_model->idAt(std::min(before, m_model->rowCount() - 1));
        m_model->show(m_open.meetings(), acta->id, m_current, reviewed, editable);
        Q_EMIT currentChanged(m_current);
    }
    if (m_view->currentIndex().row() != m_model->rowOf(m_current))
        m_view->setCurrentIndex(m_model->index(m_model->rowOf(m_current)));
    m_add->setVisible(editable);
    for (QAction *action : {m_rename, m_up, m_down, m_remove})
        action->setEnabled(editable);
    fit();
    if (m_section)
        m_section->setSummary(tr("%1 of %n developed", nullptr, m_model->rowCount()).arg(m_model->developed()));
}

void AgendaPart::fit()
{
    const int rows = std::clamp(m_model->rowCount(), 1, mostRows);
    m_view->setFixedHeight(rows * (m_view->fontMetrics().height() + style::metric::gap) + 2);
}

void AgendaPart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

AgendaItemId AgendaPart::current() const { return m_current; }

void AgendaPart::select(AgendaItemId item)
{
    const int row = std::max(0, m_model->rowOf(item));
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(row));
}

void AgendaPart::step(int by)
{
    const int row = m_model->rowOf(m_current) + by;
    if (row >= 0 && row < m_model->rowCount())
        m_view->setCurrentIndex(m_model->index(row));
}

void AgendaPart::add()
{
    const auto made = std::make_shared<AgendaItemId>();
    tell(m_open.write(tr("Add a point to the agenda"), agendaedits::add(m_open.id(), tr("New point"), made)));
    if (!made->isStored())
        return;
    select(*made);
    m_view->setFocus();
    m_view->edit(m_view->currentIndex());
}

void AgendaPart::move(AgendaItemId item, int place)
{
    if (m_open.isEditable())
        tell(m_open.write(tr("Move a point of the agenda"), agendaedits::move(m_open.id(), item, place)));
}

void AgendaPart::remove()
{
    if (m_current.isStored() && m_open.isEditable())
        tell(m_open.write(tr("Delete a point of the agenda"), agendaedits::remove(m_open.id(), m_current)));
}

void AgendaPart::setRole(AgendaRole role)
{
    tell(m_open.changeRow<AgendaItem>(tr("Change what a point of the agenda is for"), m_current,
                                      [role](AgendaItem &row) { row.role = role; }));
}

void AgendaPart::tell(const Result<> &done)
{
    m_failure->say(done ? QString() : done.error().message, WordsTone::Problem);
    m_failure->setVisible(!done);
}

} // namespace gelt
