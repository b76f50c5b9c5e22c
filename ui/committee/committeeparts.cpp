// SPDX-License-Identifier: GPL-3.0-or-later
// The bars, empty states and actions of the committee page.
#include "ui/committee/committeemodel.h"
#include "ui/committee/committeepage.h"
#include "ui/committee/inputs.h"
#include "ui/committee/personpanel.h"
#include "ui/style/glyphs.h"
#include "ui/style/tokens.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace gelt {

void CommitteePage::makeActions()
{
    using style::Glyph;
    const auto make = [this](Glyph glyph, const QString &text, const QString &tip) {
        auto *action = new QAction(style::icon(glyph), text, this);
        action->setToolTip(tip);
        return action;
    };
    m_add = make(Glyph::Add, tr("Add &person…"), tr("Add a person, position or unit (Ctrl+N)"));
    m_add->setObjectName(QStringLiteral("addPerson"));
    m_edit = make(Glyph::Edit, tr("&Edit"), tr("Edit the chosen person in the panel (F2)"));
    m_edit->setShortcut(Qt::Key_F2);
    m_addSeat = make(Glyph::User, tr("Add a &membership…"), tr("Give the chosen person a seat in the committee"));
    m_end = make(Glyph::Calendar, tr("E&nd membership…"), tr("Say the last day of the chosen person as a member"));
    m_end->setObjectName(QStringLiteral("endMembership"));
    m_active = make(Glyph::Lock, tr("Make in&active"), tr("No longer offered for new work; old records keep the name"));
    m_merge = make(Glyph::Duplicate, tr("Mer&ge with…"), tr("Make one entry of two that are the same person"));
    m_remove = make(Glyph::Delete, tr("&Delete"), tr("Delete the chosen person (Delete)"));
    m_remove->setShortcut(Qt::Key_Delete);
    m_copy = make(Glyph::Copy, tr("&Copy table"), tr("Copy the people that are shown as a table for Excel or Word (Ctrl+C)"));
    m_onlyMembers = make(Glyph::Filter, tr("Only current membe&rs"), tr("Show only the members of the committee on the day shown"));
    m_inactiveToo = make(Glyph::History, tr("&Inactive too"), tr("Show also the people who are no longer offered"));
    m_sidePanel = make(Glyph::SidePanel, tr("&Side panel"), tr("Show or hide all about the chosen person (F4)"));
    for (QAction *action : {m_edit, m_remove}) // in fields these keys mean the text
        action->setShortcutContext(Qt::WidgetShortcut);
    for (QAction *action : {m_onlyMembers, m_inactiveToo, m_sidePanel})
        action->setCheckable(true);

    connect(m_add, &QAction::triggered, this, &CommitteePage::newItem);
    connect(m_edit, &QAction::triggered, this, &CommitteePage::editCurrent);
    connect(m_addSeat, &QAction::triggered, m_panel, &committee::PersonPanel::addSeat);
    connect(m_end, &QAction::triggered, m_panel, &committee::PersonPanel::endMembership);
    connect(m_active, &QAction::triggered, m_panel, &committee::PersonPanel::toggleActive);
    connect(m_merge, &QAction::triggered, m_panel, &committee::PersonPanel::merge);
    connect(m_remove, &QAction::triggered, m_panel, &committee::PersonPanel::removePerson);
    connect(m_copy, &QAction::triggered, this, &CommitteePage::copy);
    connect(m_onlyMembers, &QAction::toggled, this, &CommitteePage::filter);
    connect(m_inactiveToo, &QAction::toggled, this, &CommitteePage::filter);
    connect(m_sidePanel, &QAction::triggered, this, &CommitteePage::toggleSidePanel);
}

QList<QAction *> CommitteePage::toolActions() { return {m_add, m_end, nullptr, m_copy}; }

QList<QAction *> CommitteePage::menuActions()
{
    return {m_add, m_edit, m_addSeat, m_end, m_active, m_merge, m_remove, nullptr, m_copy, nullptr,
            m_onlyMembers, m_inactiveToo, m_sidePanel};
}

QWidget *CommitteePage::makeBar()
{
    auto *bar = new QWidget(this);
    m_query = new QLineEdit(bar);
    m_query->setObjectName(QStringLiteral("filter"));
    m_query->setPlaceholderText(tr("Filter people"));
    m_query->setAccessibleName(tr("Filter people by name, position, unit or role"));
    m_query->setToolTip(tr("Name, position, unit or role; accents and capitals do not matter (Ctrl+F)"));
    m_query->setClearButtonEnabled(true);
    m_query->addAction(style::icon(style::Glyph::Filter), QLineEdit::LeadingPosition);
    m_query->setMinimumWidth(fontMetrics().averageCharWidth() * 18);
    m_query->setMaximumWidth(fontMetrics().averageCharWidth() * 34);
    const auto button = [bar](QAction *action, const QString &name) {
        auto *made = new QToolButton(bar);
        made->setObjectName(name);
        made->setDefaultAction(action);
        made->setFocusPolicy(Qt::StrongFocus);
        return made;
    };
    m_onlyMembersButton = button(m_onlyMembers, QStringLiteral("onlyMembers"));
    m_inactiveButton = button(m_inactiveToo, QStringLiteral("inactiveToo"));
    for (QToolButton *chip : {m_onlyMembersButton, m_inactiveButton})
        chip->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_count = new QLabel(bar);
    m_count->setObjectName(QStringLiteral("count"));
    m_clear = new QPushButton(tr("Remove filters"), bar);
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    m_clear->setFlat(true);
    auto *panel = button(m_sidePanel, QStringLiteral("sidePanel"));
    panel->setToolButtonStyle(Qt::ToolButtonIconOnly);
    panel->setAccessibleName(tr("Side panel"));

    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(style::metric::margin, style::metric::gap, style::metric::gap, style::metric::gap);
    row->setSpacing(style::metric::gap);
    row->addWidget(m_query, 1);
    row->addWidget(m_onlyMembersButton);
    row->addWidget(m_inactiveButton);
    row->addStretch(1);
    for (QWidget *widget : {static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_clear), static_cast<QWidget *>(panel)})
        row->addWidget(widget);
    connect(m_query, &QLineEdit::textChanged, this, &CommitteePage::filter);
    connect(m_clear, &QPushButton::clicked, this, &CommitteePage::clearFilters);
    return bar;
}

void CommitteePage::clearFilters()
{
    m_query->clear();
    m_onlyMembers->setChecked(false);
    m_inactiveToo->setChecked(true);
    m_table->setFocus();
}

QWidget *CommitteePage::makeEmpty(QLabel *&text, QPushButton *&act, const QString &name)
{
    auto *page = new QWidget(this);
    text = new QLabel(page);
    text->setObjectName(name);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    act = new QPushButton(page);
    act->setObjectName(name + QStringLiteral("Act"));
    auto *column = new QVBoxLayout(page);
    column->addStretch(1);
    column->addWidget(text);
    column->addWidget(act, 0, Qt::AlignHCenter);
    column->addStretch(2);
    return page;
}

QWidget *CommitteePage::makeList()
{
    m_stack->addWidget(m_table);
    m_stack->addWidget(makeEmpty(m_noPeople, m_addFirst, QStringLiteral("noPeople")));
    m_stack->addWidget(makeEmpty(m_noMatch, m_clearAll, QStringLiteral("noMatch")));
    m_noPeople->setText(tr("The members are still to be written down: without them no quórum can be counted."));
    m_addFirst->setText(tr("Add person"));
    m_noMatch->setText(tr("Nobody matches the filters."));
    m_clearAll->setText(tr("Remove filters"));
    connect(m_addFirst, &QPushButton::clicked, this, &CommitteePage::newItem);
    connect(m_clearAll, &QPushButton::clicked, this, &CommitteePage::clearFilters);

    m_quorum->setObjectName(QStringLiteral("quorum"));
    m_quorum->setWordWrap(true);
    m_quorum->setContentsMargins(style::metric::margin, style::metric::gap, style::metric::margin, style::metric::gap);
    QFont bold = m_quorum->font();
    bold.setWeight(QFont::DemiBold);
    m_quorum->setFont(bold);

    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_stack, 1);
    column->addWidget(m_quorum);
    return list;
}

} // namespace gelt
