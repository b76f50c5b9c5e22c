// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/filterbar.h"

#include "core/report/common.h"
#include "ui/plan/choicepopup.h"
#include "ui/plan/duepopup.h"
#include "ui/plan/filterwords.h"
#include "ui/session/session.h"
#include "ui/style/glyphs.h"
#include "ui/widgets/flowlayout.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace gelt {
namespace {

using style::Glyph;

} // namespace

FilterBar::FilterBar(Session &session, FilterState &state, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_state(state)
    , m_text(new QLineEdit(this))
    , m_chips(new QWidget(this))
    , m_chipLayout(new FlowLayout(6))
    , m_add(new QToolButton(this))
    , m_count(new QLabel(this))
    , m_clear(new QToolButton(this))
    , m_tools(new QHBoxLayout)
{
    setObjectName(QStringLiteral("filterBar"));
    m_text->setObjectName(QStringLiteral("filterText"));
    m_text->setPlaceholderText(tr("Filter activities"));
    m_text->setAccessibleName(tr("Filter activities"));
    m_text->setToolTip(tr("Words of the title, description, deadline, phase or people; accents and capitals do not matter (Ctrl+F)"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(style::icon(Glyph::Filter), QLineEdit::LeadingPosition);
    m_text->setMinimumWidth(120);
    m_text->setMaximumWidth(220);
    m_chipLayout->setContentsMargins(0, 0, 0, 0);

    m_add->setObjectName(QStringLiteral("addFilter"));
    m_add->setText(tr("Filter"));
    m_add->setIcon(style::icon(Glyph::Add));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setAutoRaise(true);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(m_add);
    const auto offer = [&](const QString &text, Condition condition) {
        menu->addAction(text, this, [this, condition] { edit(condition, m_add); });
    };
    offer(tr("State…"), Condition::State);
    offer(tr("Phase…"), Condition::Phase);
    offer(tr("Responsible…"), Condition::Responsible);
    offer(tr("Due…"), Condition::Due);
    menu->addSeparator();
    menu->addAction(tr("Not finished"), this, [this] { change([](PlanFilter &filter) { filter.states = unfinishedStates(); }); });
    menu->addAction(tr("Nobody responsible"), this,
                    [this] { change([](PlanFilter &filter) { filter.responsible = {PersonId{}}; }); });
    m_add->setMenu(menu);

    m_count->setObjectName(QStringLiteral("count"));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_count->setFont(bold);
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    m_clear->setText(tr("Clear filters"));
    m_clear->setAutoRaise(true);
    m_clear->setFocusPolicy(Qt::TabFocus);
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::clear);

    m_chips->setObjectName(QStringLiteral("chips"));
    m_chips->setLayout(m_chipLayout);
    auto *row = new QHBoxLayout;
    row->setSpacing(style::metric::gap);
    row->addWidget(m_text, 1);
    row->addWidget(m_add);
    row->addStretch(1);
    row->addWidget(m_count);
    row->addWidget(m_clear);
    row->addLayout(m_tools);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::metric::margin, 6, style::metric::margin, 6);
    layout->setSpacing(6);
    layout->addLayout(row);
    layout->addWidget(m_chips);

    connect(m_text, &QLineEdit::textChanged, this,
            [this](const QString &text) { change([&](PlanFilter &filter) { filter.text = text; }); });
    connect(&m_state, &FilterState::changed, this, &FilterBar::showState);
    connect(&m_session, &Session::changed, this, &FilterBar::showCount);
    showState();
}

void FilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FilterBar::addTool(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::TabFocus);
    m_tools->addWidget(button);
}

void FilterBar::clear()
{
    m_text->clear();
    m_state.setFilter({});
}

void FilterBar::change(const std::function<void(PlanFilter &)> &change)
{
    PlanFilter filter = m_state.filter();
    change(filter);
    m_state.setFilter(filter);
}

void FilterBar::showCount()
{
    const auto all = static_cast<int>(m_session.contents().activities.size());
    const auto shown = static_cast<int>(m_state.places().size());
    m_count->setText(m_state.filter().isEmpty() ? tr("%n activity(ies)", nullptr, all)
                                                : tr("%1 of %2").arg(shown).arg(all));
}

void FilterBar::showState()
{
    const PlanFilter &filter = m_state.filter();
    if (m_text->text() != filter.text)
        m_text->setText(filter.text);
    while (QLayoutItem *item = m_chipLayout->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_chipLayout->addWidget(new QWidget(m_chips)); // takes what the last line leaves
    if (!filter.states.empty())
        addChip(Condition::State, filterwords::states(filter));
    if (!filter.phases.empty())
        addChip(Condition::Phase, filterwords::phases(m_session.contents(), filter));
    if (!filter.responsible.empty())
        addChip(Condition::Responsible, filterwords::people(m_session.contents(), filter));
    if (filter.due != DueFilter::Any)
        addChip(Condition::Due, filterwords::due(m_session.contents(), filter));
    m_chips->setVisible(m_chipLayout->count() > 1);
    m_chipLayout->invalidate();
    m_clear->setVisible(!filter.isEmpty());
    showCount();
}

void FilterBar::addChip(Condition condition, const QString &text)
{
    auto *both = new QWidget(m_chips);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *chip = new QToolButton(both);
    chip->setProperty("chip", true);
    chip->setObjectName(QStringLiteral("chip"));
    chip->setCheckable(true);
    chip->setChecked(true); // it looks like what is on, and stays so
    chip->setText(text);
    chip->setToolTip(tr("Changes this condition"));
    chip->setFocusPolicy(Qt::TabFocus);
    connect(chip, &QToolButton::clicked, this, [this, condition, chip] {
        chip->setChecked(true);
        edit(condition, chip);
    });
    row->addWidget(chip);

    auto *close = new QToolButton(both);
    close->setObjectName(QStringLiteral("chipClose"));
    close->setIcon(style::icon(Glyph::Close));
    close->setAutoRaise(true);
    close->setToolTip(tr("Takes the condition “%1” away").arg(text));
    close->setAccessibleName(close->toolTip());
    close->setFocusPolicy(Qt::TabFocus);
    connect(close, &QToolButton::clicked, this, [this, condition] { removeCondition(condition); });
    row->addWidget(close);
    m_chipLayout->insertBeforeLast(both);
}

void FilterBar::removeCondition(Condition condition)
{
    change([condition](PlanFilter &filter) {
        switch (condition) {
        case Condition::State: filter.states.clear(); break;
        case Condition::Phase: filter.phases.clear(); break;
        case Condition::Responsible: filter.responsible.clear(); break;
        case Condition::Due: filter.due = DueFilter::Any; break;
        }
    });
}

void FilterBar::edit(Condition condition, QWidget *at)
{
    switch (condition) {
    case Condition::State: return editStates(at);
    case Condition::Phase: return editPhases(at);
    case Condition::Responsible: return editPeople(at);
    case Condition::Due: return editDue(at);
    }
}

void FilterBar::editStates(QWidget *at)
{
    std::vector<ChoicePopup::Choice> choices;
    for (const auto &code : Codes<State>::all)
        choices.push_back({displayName(code.value), static_cast<int>(code.value), style::icon(style::glyphOf(code.value)),
                           m_state.filter().states.contains(code.value)});
    auto *popup = new ChoicePopup(choices, tr("States"), this);
    connect(popup, &ChoicePopup::changed, this, [this, popup] {
        std::set<State> states;
        for (const QVariant &value : popup->chosen())
            states.insert(static_cast<State>(value.toInt()));
        change([&](PlanFilter &filter) { filter.states = states; });
    });
    popup->openAt(at);
}

void FilterBar::editPhases(QWidget *at)
{
    std::vector<ChoicePopup::Choice> choices;
    for (const PhaseMeasure &phase : m_session.measure().phases)
        choices.push_back({report::phaseName(m_session.contents(), phase.id), phase.id.value, {},
                           m_state.filter().phases.contains(phase.id)});
    auto *popup = new ChoicePopup(choices, tr("Phases"), this);
    connect(popup, &ChoicePopup::changed, this, [this, popup] {
        std::set<PhaseId> phases;
        for (const QVariant &value : popup->chosen())
            phases.insert(PhaseId{value.toLongLong()});
        change([&](PlanFilter &filter) { filter.phases = phases; });
    });
    popup->openAt(at);
}

void FilterBar::editPeople(QWidget *at)
{
    std::set<PersonId> answering;
    for (const Assignment &assignment : m_session.contents().assignments) {
        if (assignment.role == Role::Responsible)
            answering.insert(assignment.person);
    }
    std::vector<ChoicePopup::Choice> choices{
        {tr("Nobody"), qint64(0), {}, m_state.filter().responsible.contains(PersonId{})}};
    for (const Person &person : m_session.contents().people) {
        if (answering.contains(person.id))
            choices.push_back({displayName(person), person.id.value, {}, m_state.filter().responsible.contains(person.id)});
    }
    auto *popup = new ChoicePopup(choices, tr("Responsible"), this);
    connect(popup, &ChoicePopup::changed, this, [this, popup] {
        std::set<PersonId> people;
        for (const QVariant &value : popup->chosen())
            people.insert(PersonId{value.toLongLong()});
        change([&](PlanFilter &filter) { filter.responsible = people; });
    });
    popup->openAt(at);
}

void FilterBar::editDue(QWidget *at)
{
    auto *popup = new DuePopup(m_state.filter(), m_session.contents().plan.settings.dueSoonDays, m_session.today(),
                               this);
    connect(popup, &DuePopup::changed, this, [this, popup] {
        change([&](PlanFilter &filter) {
            filter.due = popup->due();
            filter.from = popup->from();
            filter.to = popup->to();
        });
    });
    popup->openAt(at);
}

} // namespace gelt
