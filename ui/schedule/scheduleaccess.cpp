// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/scheduleaccess.h"

#include "ui/schedule/scheduleview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <map>

namespace gelt {
namespace {

/// One row.
class RowAccess : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    RowAccess(ScheduleView *view, int row)
        : m_view(view)
        , m_row(row)
    {
    }

    bool isValid() const override { return m_view && m_row < m_view->rows().count(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid() || kind != QAccessible::Name)
            return {};
        // A mark of the current row that has the focus is what there is to say.
        return m_row == m_view->currentRow() ? m_view->currentSentence() : m_view->rowSentence(m_row);
    }
    void setText(QAccessible::Text, const QString &) override {}

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect rect = m_view->rowRect(m_row);
        return {m_view->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const bool current = m_row == m_view->currentRow();
        state.selected = current;
        state.focused = current && m_view->hasFocus();
        state.offscreen = !m_view->viewport()->rect().intersects(m_view->rowRect(m_row));
        state.expandable = m_view->rows().at(m_row).isPhase;
        state.collapsed = m_view->isCollapsed(m_row);
        state.expanded = state.expandable && !state.collapsed;
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (isValid() && name == setFocusAction()) {
            m_view->setFocus();
            m_view->setCurrentRow(m_row);
        }
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<ScheduleView> m_view;
    int m_row;
};

/// The list of them. Rows are made when they are asked for.
class ListAccess : public QAccessibleWidget {
public:
    explicit ListAccess(ScheduleView *view)
        : QAccessibleWidget(view, QAccessible::List)
    {
    }
    ~ListAccess() override
    {
        for (const auto &[row, id] : m_rows)
            QAccessible::deleteAccessibleInterface(id);
    }
    Q_DISABLE_COPY_MOVE(ListAccess)

    int childCount() const override { return view()->rows().count(); }

    QAccessibleInterface *child(int row) const override
    {
        if (row < 0 || row >= childCount())
            return nullptr;
        const auto found = m_rows.find(row);
        if (found != m_rows.end())
            return QAccessible::accessibleInterface(found->second);
        auto *made = new RowAccess(view(), row);
        m_rows.emplace(row, QAccessible::registerAccessibleInterface(made)); // which owns it
        return made;
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (const auto &[row, id] : m_rows) {
            if (QAccessible::accessibleInterface(id) == child)
                return row;
        }
        return -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(view()->rowAt(view()->viewport()->mapFromGlobal(QPoint(x, y))));
    }

    QAccessibleInterface *focusChild() const override
    {
        return view()->hasFocus() ? child(view()->currentRow()) : nullptr;
    }

private:
    ScheduleView *view() const { return static_cast<ScheduleView *>(widget()); }

    mutable std::map<int, QAccessible::Id> m_rows;
};

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    auto *view = qobject_cast<ScheduleView *>(object);
    return view ? new ListAccess(view) : nullptr;
}

} // namespace

void installScheduleAccess()
{
    QAccessible::removeFactory(makeAccess);
    QAccessible::installFactory(makeAccess);
}

} // namespace gelt
