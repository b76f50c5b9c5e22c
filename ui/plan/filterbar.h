// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/planfilter.h"

#include <QWidget>

#include <functional>

class QAction;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace gelt {

class FlowLayout;

/// The bar above a list of activities: the text to look for and how many pass; below, a chip for each condition.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    FilterBar(Session &session, FilterState &state, QWidget *parent = nullptr);

    void focusText();
    /// A button at the right end of the bar.
    void addTool(QAction *action);

public Q_SLOTS:
    void clear();

private:
    enum class Condition { State, Phase, Responsible, Due };

    void showState();
    void showCount();
    void addChip(Condition condition, const QString &text);
    void removeCondition(Condition condition);
    void edit(Condition condition, QWidget *at);
    void editStates(QWidget *at);
    void editPhases(QWidget *at);
    void editPeople(QWidget *at);
    void editDue(QWidget *at);
    void change(const std::function<void(PlanFilter &)> &change);

    Session &m_session;
    FilterState &m_state;
    QLineEdit *m_text;
    QWidget *m_chips;
    FlowLayout *m_chipLayout;
    QToolButton *m_add;
    QLabel *m_count;
    QToolButton *m_clear;
    QHBoxLayout *m_tools;
};

} // namespace gelt
