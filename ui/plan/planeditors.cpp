// SPDX-License-Identifier: GPL-3.0-or-later
// The editors that stand in the cells of the plan's table; PlanDelegate's second half.
#include "ui/plan/plandelegate.h"
#include "ui/plan/planmodel.h"
#include "ui/plan/structure.h"
#include "ui/widgets/deadlineedit.h"
#include "ui/widgets/numberfields.h"
#include "ui/widgets/peopleedit.h"
#include "ui/widgets/textfield.h"

#include <QTreeView>

namespace gelt {
namespace {

PlanColumn columnOf(const QModelIndex &index) { return planColumns[static_cast<std::size_t>(index.column())].column; }

People peopleOf(const PlanContents &contents, ActivityId activity, Role role)
{
    People people;
    for (const Assignment &assignment : ofActivity(contents.assignments, activity)) {
        if (assignment.role == role)
            people.push_back({assignment.person, {}});
    }
    return people;
}

Role roleOf(PlanColumn column) { return column == PlanColumn::Supporting ? Role::Supporting : Role::Responsible; }

} // namespace

QWidget *PlanDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    constexpr auto cell = Field::Place::Cell;
    const Session &session = m_model.session();
    Field *field = nullptr;
    switch (columnOf(index)) {
    case PlanColumn::Responsible:
    case PlanColumn::Supporting: {
        auto *people = new PeopleEdit(cell, parent);
        people->setPeople(PeopleIndex(session.contents().people));
        field = people;
        break;
    }
    case PlanColumn::Deadline:
        field = new DeadlineEdit(cell, deadlineContext(session.contents(), session.today()), parent);
        break;
    case PlanColumn::Progress: field = new PercentEdit(cell, m_model.locale(), parent); break;
    case PlanColumn::Weight: field = new WeightEdit(cell, m_model.locale(), parent); break;
    case PlanColumn::Target: field = new TargetEdit(cell, m_model.locale(), parent); break;
    case PlanColumn::Description:
    case PlanColumn::ExpectedEvidence: field = new TextField(cell, 3, 8, parent); break;
    default: field = new LineField(cell, parent); break;
    }
    field->setLabel(titleOf(specOf(columnOf(index))));
    field->setObjectName(QStringLiteral("cellEditor"));
    return field;
}

void PlanDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const PlanRow row = m_model.rowOf(*m_model.placeOf(index));
    const Activity &activity = row.activity;
    if (static_cast<Field *>(editor)->isModified())
        return; // the row changed while somebody types: what they type stays
    switch (columnOf(index)) {
    case PlanColumn::Responsible:
    case PlanColumn::Supporting:
        return static_cast<PeopleEdit *>(editor)->setValue(
            peopleOf(row.session.contents(), activity.id, roleOf(columnOf(index))));
    case PlanColumn::Deadline: return static_cast<DeadlineEdit *>(editor)->setValue(row.measure.inForce);
    case PlanColumn::Progress: {
        const Result<Progress> progress = Progress::parse(row.measure.progress.number(QLocale::c(), 2));
        return static_cast<PercentEdit *>(editor)->setValue(progress ? *progress : Progress());
    }
    case PlanColumn::Weight: return static_cast<WeightEdit *>(editor)->setValue(activity.weight);
    case PlanColumn::Target: return static_cast<TargetEdit *>(editor)->setValue(activity.target);
    case PlanColumn::Description: return static_cast<TextField *>(editor)->setText(activity.description);
    case PlanColumn::ExpectedEvidence: return static_cast<TextField *>(editor)->setText(activity.expectedEvidence);
    default: return static_cast<LineField *>(editor)->setText(activity.title);
    }
}

void PlanDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    if (!static_cast<Field *>(editor)->isModified())
        return;
    const PlanRow row = m_model.rowOf(*m_model.placeOf(index));
    const edits::Subjects subjects = edits::subjects(row.session, {row.activity.id});
    switch (const PlanColumn column = columnOf(index)) {
    case PlanColumn::Responsible:
    case PlanColumn::Supporting:
        Q_EMIT edited(edits::setPeople(subjects, roleOf(column), static_cast<PeopleEdit *>(editor)->value()));
        return;
    case PlanColumn::Deadline:
        Q_EMIT deadlineEdited(row.activity.id, static_cast<DeadlineEdit *>(editor)->value());
        return;
    case PlanColumn::Progress:
        if (const Result<Progress> value = static_cast<PercentEdit *>(editor)->value(); value)
            Q_EMIT edited(edits::reportProgress(row.activity, *value, row.session.today(), row.session.author().person));
        return;
    case PlanColumn::Weight:
        if (const auto value = static_cast<WeightEdit *>(editor)->value(); value)
            Q_EMIT edited(edits::setWeight(subjects, *value));
        return;
    case PlanColumn::Target: Q_EMIT edited(edits::setTarget(subjects, static_cast<TargetEdit *>(editor)->value())); return;
    case PlanColumn::Description: Q_EMIT edited(edits::setDescription(subjects, static_cast<TextField *>(editor)->text())); return;
    case PlanColumn::ExpectedEvidence:
        Q_EMIT edited(edits::setExpectedEvidence(subjects, static_cast<TextField *>(editor)->text()));
        return;
    default: Q_EMIT edited(edits::setTitle(subjects, static_cast<LineField *>(editor)->text())); return;
    }
}

/// As large as it needs to be and never past the table's edge.
void PlanDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QRect place = option.rect;
    const PlanColumn column = columnOf(index);
    if (column == PlanColumn::Description || column == PlanColumn::ExpectedEvidence)
        place.setHeight(std::max(place.height(), editor->sizeHint().height()));
    // A title stands in two lines; what is typed stands in one, and most of it is to be seen.
    const int wanted = column == PlanColumn::Title ? editor->fontMetrics().averageCharWidth() * 56 : editor->minimumSizeHint().width();
    place.setWidth(std::max(place.width(), std::min(wanted, m_view->viewport()->width() - place.left())));
    if (place.right() > m_view->viewport()->width())
        place.moveRight(std::max(place.width(), m_view->viewport()->width()) - 1);
    if (place.bottom() > m_view->viewport()->height())
        place.moveBottom(std::max(place.height(), m_view->viewport()->height()) - 1);
    editor->setGeometry(place);
}

} // namespace gelt
