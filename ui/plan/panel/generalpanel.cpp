// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/panel/generalpanel.h"

#include "core/report/deadlinetext.h"
#include "ui/plan/extensiondialog.h"
#include "ui/plan/panel/generalentries.h"
#include "ui/session/session.h"
#include "ui/style/tokens.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/peopleedit.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace gelt {

GeneralPanel::GeneralPanel(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_pages(new QStackedLayout(this))
    , m_form(new QWidget)
    , m_rows(new QVBoxLayout(m_form))
{
    auto *empty = new QLabel(tr("Select an activity to see and edit it here."), this);
    empty->setMargin(style::metric::margin);
    empty->setObjectName(QStringLiteral("empty"));
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    empty->setForegroundRole(QPalette::PlaceholderText);
    m_pages->addWidget(empty);

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_form);
    m_pages->addWidget(scroll);
    const int margin = style::metric::margin;
    m_rows->setContentsMargins(margin, margin, margin, margin);
    m_rows->setSpacing(margin);
    connect(&desk.session, &Session::changed, this, &GeneralPanel::onChanged);
    setActivities({});
}

QSize GeneralPanel::minimumSizeHint() const { return {280, 160}; }

void GeneralPanel::setActivities(const std::vector<ActivityId> &ids)
{
    if (ids == m_ids && !ids.empty())
        return;
    commit();
    m_ids = ids;
    load(true);
    if (auto *scroll = qobject_cast<QScrollArea *>(m_pages->widget(1)))
        scroll->verticalScrollBar()->setValue(0);
}

void GeneralPanel::commit()
{
    for (const Bound &bound : m_bound)
        bound.field->commit();
}

bool GeneralPanel::hasUnsaved() const
{
    return std::ranges::any_of(m_bound, [](const Bound &bound) { return bound.field->isModified(); });
}

void GeneralPanel::onChanged(const SessionChange &change)
{
    const auto isShown = [this](ActivityId id) { return std::ranges::find(m_ids, id) != m_ids.end(); };
    if (change.everything || change.structure || change.people || std::ranges::any_of(change.activities, isShown))
        load(false);
}

/// Fills the fields from the plan. @param anew also those in which somebody types.
void GeneralPanel::load(bool anew)
{
    const edits::Subjects shown = subjects();
    const bool isEmpty = shown.activities.empty();
    if (!isEmpty && m_bound.empty())
        build(); // a plan is opened with nothing chosen
    m_pages->setCurrentIndex(isEmpty ? 0 : 1);
    if (isEmpty)
        return;
    const bool isOne = shown.activities.size() == 1;
    const bool isEditable = m_desk.session.isEditable();
    loadChoices();
    for (const Bound &bound : m_bound) {
        bound.row->setVisible(isOne || !bound.ofOne);
        if (bound.field == m_writing)
            continue;
        bound.field->setReadOnly(!isEditable);
        if (isOne || !bound.ofOne)
            bound.load(shown, anew);
    }
    loadDeadlines(shown);
    loadStatuses(shown);
}

/// What can be chosen: the phases and the people of the plan.
void GeneralPanel::loadChoices()
{
    const PlanContents &contents = m_desk.session.contents();
    std::vector<ChoiceField::Choice> phases;
    for (const Phase &phase : contents.phases)
        phases.push_back({phase.name, phase.id.value});
    phases.push_back({tr("No phase"), PhaseId{}.value});
    m_phase->setChoices(phases);
    const PeopleIndex people(contents.people);
    m_responsible->setPeople(people);
    m_supporting->setPeople(people);
    const DeadlineContext context = deadlineContext(contents, m_desk.session.today());
    m_firstDeadline->setContext(context);
    m_deadline->setContext(context);
}

void GeneralPanel::write(std::size_t index)
{
    const Bound &bound = m_bound[index];
    const edits::Named edit = bound.edit(subjects());
    m_writing = bound.field;
    const Result<> done = m_desk.session.perform(edit.what, edit.body);
    m_writing = nullptr;
    if (done)
        bound.load(subjects(), true); // as it is written now: "12,50" is "12,5"
    else
        bound.field->setFailure(done.error().message);
}

/// Asks what the change is. Not within the loss of focus that may have brought it.
void GeneralPanel::writeDeadline()
{
    if (m_isDeadlineQueued)
        return;
    m_isDeadlineQueued = true;
    const std::vector<ActivityId> of = m_ids;
    const Deadline wanted = m_deadline->value();
    QMetaObject::invokeMethod(
        this,
        [this, of, wanted] {
            m_isDeadlineQueued = false;
            const Result<bool> changed = changeDeadline(m_desk, of, wanted, this);
            if (of != m_ids)
                return; // others are shown meanwhile
            if (!changed)
                m_deadline->setFailure(changed.error().message);
            else
                load(true);
        },
        Qt::QueuedConnection);
}

GeneralPanel::Bound &GeneralPanel::bind(Field *field, QWidget *row)
{
    const std::size_t index = m_bound.size();
    connect(field, &Field::committed, this, [this, index] {
        if (m_bound[index].edit)
            write(index);
        else
            writeDeadline();
    });
    return m_bound.emplace_back(Bound{field, row, false, {}, {}});
}

QWidget *GeneralPanel::addRow(const QString &label, QWidget *field, QVBoxLayout *to)
{
    auto *row = new QWidget(m_form);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::metric::gap / 2);
    auto *text = new QLabel(label, row);
    text->setFont(style::sized(text->font(), style::TextSize::Table));
    text->setForegroundRole(QPalette::PlaceholderText);
    text->setBuddy(field);
    text->setWordWrap(true);
    layout->addWidget(text);
    layout->addWidget(field);
    if (auto *named = qobject_cast<Field *>(field))
        named->setLabel(label);
    to->addWidget(row);
    return row;
}

} // namespace gelt
