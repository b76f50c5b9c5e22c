// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/draftbuilder.h"

#include "core/base/text.h"
#include "core/domain/limits.h"
#include "core/exchange/cells.h"
#include "core/exchange/lines.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Import)
};

constexpr qsizetype shownChars = 200; ///< of a value or a row in the lists

qsizetype maxChars(Column column)
{
    switch (column) {
    case Column::Title:
    case Column::Deadline:
        return limits::titleChars;
    case Column::Description:
    case Column::Responsible: // many names; each is checked on its own
    case Column::Supporting:
    case Column::Target:
    case Column::Indicator:
    case Column::Evidence:
    case Column::Notes:
        return limits::textChars;
    case Column::Progress: // becomes a note where it is no percentage, with a few words before it
        return limits::textChars - 100;
    default:
        return limits::nameChars;
    }
}

/// A row without a deadline of its own has it in the columns of days, or in how often it falls due.
QString composedDeadline(const ColumnTexts &cells)
{
    const QString &start = at(cells, Column::Start), &due = at(cells, Column::Due);
    if (!start.isEmpty() && !due.isEmpty())
        return start + QLatin1String(" a ") + due;
    if (!due.isEmpty())
        return due;
    return at(cells, Column::Periodicity);
}

} // namespace

DraftBuilder::DraftBuilder(const ImportOptions &options)
    : m_options(options)
{
    Plan &plan = m_draft.contents.plan;
    plan.id = {1};
    plan.entity.name = options.entity;
    plan.settings.permanent = options.permanent;
}

void DraftBuilder::namePlan(const QString &name)
{
    QString &planName = m_draft.contents.plan.name;
    if (planName.isEmpty() && name.size() <= limits::nameChars)
        planName = name;
}

void DraftBuilder::fail(Error error)
{
    if (!m_failed)
        m_error = std::move(error);
    m_failed = true;
}

QString DraftBuilder::columnName(Column column) const
{
    const QString &name = at(m_names, column);
    return name.isEmpty() ? displayName(column) : name;
}

void DraftBuilder::addDoubt(int row, const QString &column, const QString &value, const QString &message,
                            std::optional<Column> field, bool refused)
{
    m_draft.doubts.push_back({row, excerpt(column, shownChars), excerpt(value, shownChars), message, field, refused});
}

void DraftBuilder::doubt(int row, Column column, const QString &value, const QString &message)
{
    addDoubt(row, columnName(column), value, message);
    m_draft.doubts.back().field = column;
}

void DraftBuilder::refuse(int row, Column column, const QString &value, const QString &message)
{
    doubt(row, column, value, message);
    m_draft.doubts.back().refused = true;
}

void DraftBuilder::addUnread(int row, const QString &text, const QString &reason)
{
    m_draft.unread.push_back({row, excerpt(text, shownChars), reason});
}

bool DraftBuilder::checkLength(int row, Column column, const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return true;
    fail({ErrorCode::TooLarge,
          Tr::tr("Row %1, column “%2”: the text is longer than %n character(s); shorten it and import again.", nullptr,
                 static_cast<int>(most))
              .arg(row)
              .arg(excerpt(columnName(column))),
          {}});
    return false;
}

bool DraftBuilder::checkLengths(int row, const ColumnTexts &cells)
{
    for (std::size_t i = 0; i < columnCount; ++i) {
        const auto column = static_cast<Column>(i);
        if (!checkLength(row, column, cells[i], maxChars(column)))
            return false;
    }
    return true;
}

void DraftBuilder::openPhase(int row, const QString &name)
{
    if (!checkLength(row, Column::Phase, name, limits::nameChars))
        return;
    PhaseId &known = m_phases[folded(name)];
    if (!known.isStored()) {
        known = {static_cast<qint64>(m_draft.contents.phases.size()) + 1};
        Phase phase;
        phase.id = known;
        phase.order = static_cast<int>(known.value);
        phase.name = name;
        m_draft.contents.phases.push_back(std::move(phase));
    }
    m_phase = known;
}

PersonId DraftBuilder::personNamed(const QString &text)
{
    PersonId &known = m_people[folded(text)];
    if (!known.isStored()) {
        known = {static_cast<qint64>(m_draft.contents.people.size()) + 1};
        Person person;
        person.id = known;
        (namesPosition(text) ? person.position : person.name) = text;
        m_draft.contents.people.push_back(std::move(person));
    }
    return known;
}

void DraftBuilder::addPerson(int row, const QString &name, const QString &position)
{
    if (!checkLength(row, Column::Responsible, name, limits::nameChars)
        || !checkLength(row, Column::Responsible, position, limits::nameChars))
        return;
    Person &person = m_draft.contents.people[static_cast<std::size_t>(personNamed(name).value) - 1];
    person.name = name;
    person.position = position;
}

void DraftBuilder::addPeople(int row, ActivityId activity, const QString &cell, Column column, Role role)
{
    std::vector<PersonId> added;
    QString all = cell;
    all.replace(u'\n', u';');
    for (const QString &part : all.split(u';', Qt::SkipEmptyParts)) {
        const QString text = part.trimmed();
        if (foldedHeader(text).isEmpty()) // blanks and strokes
            continue;
        if (!checkLength(row, column, text, limits::nameChars))
            return;
        const PersonId person = personNamed(text);
        if (std::ranges::find(added, person) != added.end())
            continue;
        added.push_back(person);
        Assignment assignment;
        assignment.id = {static_cast<qint64>(m_draft.contents.assignments.size()) + 1};
        assignment.activity = activity;
        assignment.person = person;
        assignment.role = role;
        assignment.order = static_cast<int>(added.size());
        m_draft.contents.assignments.push_back(assignment);
    }
}

std::optional<qint64> DraftBuilder::money(int row, Column column, const QString &cell)
{
    if (cell.isEmpty())
        return {};
    const auto cents = readMoneyCents(cell);
    if (!cents)
        refuse(row, column, cell,
              Tr::tr("This is not an amount of money, so it was not imported; write it as 1.500.000."));
    return cents;
}

std::optional<Weight> DraftBuilder::weight(int row, const QString &cell)
{
    if (cell.isEmpty())
        return {};
    const QString number = cell.endsWith(u'%') ? cell.chopped(1).trimmed() : cell;
    if (const auto weight = Weight::parse(number))
        return *weight;
    refuse(row, Column::Weight, cell,
          Tr::tr("This is not a weight, so it was not imported; write a number such as 12,5."));
    return {};
}

void DraftBuilder::addRow(int row, const ColumnTexts &cells, const QString &source)
{
    if (m_failed || !checkLengths(row, cells))
        return;
    if (at(cells, Column::Title).isEmpty()) {
        addUnread(row, source, Tr::tr("It says nothing in the column of activities."));
        return;
    }
    PlanContents &contents = m_draft.contents;
    Activity activity;
    activity.id = {static_cast<qint64>(contents.activities.size()) + 1};
    activity.phase = m_phase;
    activity.title = at(cells, Column::Title);
    activity.shortName = at(cells, Column::ShortName);
    activity.description = at(cells, Column::Description);
    activity.target.text = at(cells, Column::Target);
    activity.indicator = at(cells, Column::Indicator);
    activity.expectedEvidence = at(cells, Column::Evidence);
    activity.weight = weight(row, at(cells, Column::Weight));
    activity.budget.programmedCents = money(row, Column::Budget, at(cells, Column::Budget));
    activity.budget.executedCents = money(row, Column::Executed, at(cells, Column::Executed));
    activity.deadline.text = at(cells, Column::Deadline);

    Late late{row,
              at(cells, Column::Number),
              at(cells, Column::Kind),
              at(cells, Column::Start),
              at(cells, Column::Due),
              at(cells, Column::Periodicity),
              at(cells, Column::Progress),
              at(cells, Column::Notes)};
    if (activity.deadline.text.isEmpty()) {
        activity.deadline.text = composedDeadline(cells);
        late.composed = !activity.deadline.text.isEmpty();
    }
    addPeople(row, activity.id, at(cells, Column::Responsible), Column::Responsible, Role::Responsible);
    addPeople(row, activity.id, at(cells, Column::Supporting), Column::Supporting, Role::Supporting);
    contents.activities.push_back(std::move(activity));
    m_late.push_back(std::move(late));
}

Error DraftBuilder::nothingRead() const
{
    return {ErrorCode::Invalid,
            m_options.sourceName.isEmpty()
                ? Tr::tr("No activity was found in the file; a table is expected with a row of headers such as "
                         "Actividad, Responsable and Plazo, or lines of activity, description and deadline.")
                : Tr::tr("No activity was found in “%1”; a table is expected with a row of headers such as "
                         "Actividad, Responsable and Plazo, or lines of activity, description and deadline.")
                      .arg(excerpt(m_options.sourceName)),
            {}};
}

Result<ImportDraft> DraftBuilder::finish() &&
{
    if (m_failed)
        return m_error;
    if (m_draft.contents.activities.empty())
        return nothingRead();
    if (m_draft.contents.activities.size() > limits::activities) {
        return Error{ErrorCode::TooLarge,
                     Tr::tr("There are more than %n activities; split the table and import its parts.", nullptr,
                            limits::activities),
                     {}};
    }
    namePlan(simplified(QFileInfo(m_options.sourceName).completeBaseName()));
    namePlan(Tr::tr("Action plan"));
    if (Result<> ok = setPeriod(); !ok)
        return ok.error();
    readDeadlines();
    setNumbers();
    readProgress();
    findEqualTitles();
    putInOrder();
    return std::move(m_draft);
}

void DraftBuilder::setNumbers()
{
    int order = 0;
    for (Activity &activity : m_draft.contents.activities)
        activity.number = ++order;
    if (std::ranges::all_of(m_late, [](const Late &late) { return late.number.isEmpty(); }))
        return;

    QHash<int, int> rows;
    std::vector<int> numbers;
    for (const Late &late : m_late) {
        const auto number = readNumber(late.number);
        if (!number || rows.contains(*number)) {
            refuse(late.row, Column::Number, late.number,
                  number ? Tr::tr("This number stands in two rows, so the activities were numbered anew from 1.")
                         : Tr::tr("This is not a whole number from 1, so the activities were numbered anew from 1."));
            return;
        }
        rows.insert(*number, late.row);
        numbers.push_back(*number);
    }
    for (std::size_t i = 0; i < numbers.size(); ++i)
        m_draft.contents.activities[i].number = numbers[i];
}

void DraftBuilder::findEqualTitles()
{
    QHash<QString, int> rows;
    for (std::size_t i = 0; i < m_late.size(); ++i) {
        const QString &title = m_draft.contents.activities[i].title;
        int &first = rows[folded(title)];
        if (first == 0) {
            first = m_late[i].row;
            continue;
        }
        doubt(m_late[i].row, Column::Title, title,
              Tr::tr("Row %1 has the same title; if it is the same activity, delete one of the two.").arg(first));
    }
}

void DraftBuilder::putInOrder()
{
    PlanContents &contents = m_draft.contents;
    const auto place = [last = static_cast<qint64>(contents.phases.size()) + 1](const Activity &activity) {
        return activity.phase.isStored() ? activity.phase.value : last;
    };
    std::ranges::stable_sort(contents.activities, {}, place);
    std::vector<int> used(contents.phases.size() + 2);
    m_draft.rows.reserve(contents.activities.size());
    for (Activity &activity : contents.activities) {
        activity.order = ++used[static_cast<std::size_t>(place(activity))];
        m_draft.rows.push_back(m_late[static_cast<std::size_t>(activity.id.value) - 1].row);
    }
    std::ranges::stable_sort(m_draft.doubts, {}, &Doubt::row);
    std::ranges::stable_sort(m_draft.unread, {}, &UnreadRow::row);
}

} // namespace gelt
