// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/draftmodel.h"

#include "core/base/text.h"
#include "core/report/format.h"

#include <algorithm>

namespace gelt {
namespace {

constexpr qsizetype shownChars = 300; ///< a cell shows no more of a long text; its tooltip does

qint64 cellKey(std::size_t row, int part) { return static_cast<qint64>(row) * DraftModel::parts + part; }

QString numberText(const QLocale &locale, double value)
{
    QString text = locale.toString(value, 'f', 3);
    while (text.endsWith(u'0'))
        text.chop(1);
    return text.endsWith(locale.decimalPoint()) ? text.chopped(1) : text;
}

QString moneyText(const QLocale &locale, std::optional<qint64> cents)
{
    if (!cents)
        return {};
    const QString pesos = locale.toString(*cents / 100);
    return *cents % 100 == 0 ? pesos : pesos + locale.decimalPoint() + QStringLiteral("%1").arg(*cents % 100, 2, 10, QChar(u'0'));
}

} // namespace

DraftModel::DraftModel(const QLocale &locale, QObject *parent) : QAbstractTableModel(parent), m_locale(locale) {}

int DraftModel::partOf(const Doubt &doubt)
{
    if (!doubt.field)
        return Number;
    switch (*doubt.field) {
    case Column::Phase: return PhaseName;
    case Column::Title:
    case Column::ShortName: return Title;
    case Column::Description: return Description;
    case Column::Deadline: return DeadlineText;
    case Column::Kind:
    case Column::Start:
    case Column::Due:
    case Column::Periodicity: return Meaning;
    case Column::Responsible: return Responsible;
    case Column::Supporting: return Supporting;
    case Column::Target: return TargetText;
    case Column::Indicator: return Indicator;
    case Column::Evidence: return Evidence;
    case Column::Weight: return WeightText;
    case Column::Budget: return BudgetText;
    case Column::Executed: return ExecutedText;
    case Column::Progress: return ProgressText;
    case Column::Notes: return Notes;
    case Column::Number:
    case Column::Computed: break;
    }
    return Number;
}

void DraftModel::setDraft(std::shared_ptr<const ImportDraft> draft)
{
    beginResetModel();
    m_draft = std::move(draft);
    m_phases.clear();
    m_people.clear();
    m_rows.clear();
    m_doubts.clear();
    if (m_draft) {
        const PlanContents &contents = m_draft->contents;
        for (const Phase &phase : contents.phases)
            m_phases.insert(phase.id, phase.name);
        for (const Person &person : contents.people)
            m_people.insert(person.id, displayName(person));
        for (std::size_t i = 0; i < contents.activities.size(); ++i)
            m_rows.insert(m_draft->rows.empty() ? contents.activities[i].number : m_draft->rows[i], static_cast<int>(i));
        for (const Doubt &doubt : m_draft->doubts) {
            if (const int row = rowOfSource(doubt.row); row >= 0)
                m_doubts[cellKey(static_cast<std::size_t>(row), partOf(doubt))].push_back(&doubt);
        }
    }
    findUsed();
    endResetModel();
}

int DraftModel::rowOfSource(int sourceRow) const { return sourceRow > 0 ? m_rows.value(sourceRow, -1) : -1; }

bool DraftModel::isUsed(int part) const { return m_used[static_cast<std::size_t>(part)]; }

void DraftModel::findUsed()
{
    m_used.fill(false);
    std::fill_n(m_used.begin(), alwaysShown, true);
    if (!m_draft)
        return;
    const PlanContents &contents = m_draft->contents;
    const auto use = [this](int part, bool used) { m_used[static_cast<std::size_t>(part)] |= used; };
    for (const Activity &activity : contents.activities) {
        use(TargetText, !activity.target.text.isEmpty());
        use(Indicator, !activity.indicator.isEmpty());
        use(Evidence, !activity.expectedEvidence.isEmpty());
        use(WeightText, activity.weight.has_value());
        use(BudgetText, activity.budget.programmedCents.has_value());
        use(ExecutedText, activity.budget.executedCents.has_value());
    }
    for (const Assignment &assignment : contents.assignments)
        use(Supporting, assignment.role == gelt::Role::Supporting);
    for (const FollowUp &entry : contents.followUps) {
        use(ProgressText, entry.kind == FollowUpKind::Progress);
        use(Notes, !entry.note.isEmpty());
    }
    for (const Doubt &doubt : m_draft->doubts)
        use(partOf(doubt), rowOfSource(doubt.row) >= 0);
}

int DraftModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_draft ? 0 : static_cast<int>(m_draft->contents.activities.size());
}

int DraftModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : parts; }

QString DraftModel::people(ActivityId activity, bool responsible) const
{
    QStringList names;
    for (const Assignment &assignment : ofActivity(m_draft->contents.assignments, activity)) {
        if ((assignment.role == gelt::Role::Responsible) == responsible)
            names.append(m_people.value(assignment.person));
    }
    return names.join(QStringLiteral("; "));
}

QString DraftModel::followUpText(ActivityId activity, int part) const
{
    QStringList notes;
    QString progress;
    for (const FollowUp &entry : ofActivity(m_draft->contents.followUps, activity)) {
        if (!entry.note.isEmpty())
            notes.append(entry.note);
        if (entry.progress)
            progress = entry.progress->percent().toString(m_locale);
    }
    return part == Notes ? notes.join(u'\n') : progress;
}

QString DraftModel::meaning(const Deadline &deadline) const
{
    const DeadlineReading &reading = deadline.reading;
    const QString start = report::shortDate(reading.start);
    const QString due = report::shortDate(reading.due);
    switch (reading.kind) {
    case DeadlineKind::Date: return due;
    case DeadlineKind::Span: return tr("from %1 to %2").arg(start, due);
    case DeadlineKind::Until: return tr("until %1").arg(due);
    case DeadlineKind::Recurring:
        //: of a deadline: how often, and its last day ("quarterly, until 31/12/2015")
        return reading.periodicity ? tr("%1, until %2").arg(displayName(*reading.periodicity), due) : due;
    case DeadlineKind::Unread: break;
    }
    return deadline.text.isEmpty() ? tr("no deadline") : tr("not interpreted");
}

QString DraftModel::text(std::size_t row, int part) const
{
    const Activity &activity = m_draft->contents.activities[row];
    switch (static_cast<Part>(part)) {
    case Number: return QString::number(activity.number);
    case PhaseName: return activity.phase.isStored() ? m_phases.value(activity.phase) : tr("No phase");
    case Title: return activity.title;
    case Description: return activity.description;
    case DeadlineText: return activity.deadline.text;
    case Meaning: return meaning(activity.deadline);
    case Responsible: return people(activity.id, true);
    case Supporting: return people(activity.id, false);
    case TargetText: return activity.target.text;
    case Indicator: return activity.indicator;
    case Evidence: return activity.expectedEvidence;
    case WeightText: return activity.weight ? numberText(m_locale, activity.weight->toDouble()) : QString();
    case BudgetText: return moneyText(m_locale, activity.budget.programmedCents);
    case ExecutedText: return moneyText(m_locale, activity.budget.executedCents);
    case ProgressText:
    case Notes: return followUpText(activity.id, part);
    }
    return {};
}

const DraftModel::Doubts &DraftModel::doubtsOf(std::size_t row, int part) const
{
    static const Doubts none;
    const auto found = m_doubts.constFind(cellKey(row, part));
    return found == m_doubts.cend() ? none : *found;
}

/// The whole text of the cell and under it what there is to say of it.
QString DraftModel::tip(std::size_t row, int part) const
{
    QStringList lines{text(row, part).left(2000)};
    for (const Doubt *doubt : doubtsOf(row, part))
        lines.append(doubt->refused ? tr("“%1” was not taken: %2").arg(doubt->value, doubt->message) : doubt->message);
    lines.removeAll(QString());
    return lines.join(QStringLiteral("\n\n"));
}

QVariant DraftModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const int part = index.column();
    switch (role) {
    case Qt::DisplayRole: {
        const QString shown = text(row, part);
        const Doubts &doubts = doubtsOf(row, part);
        // What was refused is shown as it was written, or nobody would see what is missing.
        const auto refused = std::ranges::find_if(doubts, &Doubt::refused);
        const bool stands = part == Number || part == Meaning;
        return excerpt(refused != doubts.end() && !stands ? (*refused)->value : shown, shownChars);
    }
    case Qt::ToolTipRole: return tip(row, part);
    case Qt::AccessibleTextRole: {
        const QString said = tip(row, part);
        return said.isEmpty() ? tr("empty") : said;
    }
    case Qt::TextAlignmentRole: {
        const bool number = part == Number || (part >= WeightText && part <= ProgressText);
        return QVariant::fromValue<int>(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
    }
    case MarkRole: {
        Mark mark = Mark::None;
        for (const Doubt *doubt : doubtsOf(row, part))
            mark = std::max(mark, doubt->refused ? Mark::Refused : Mark::Doubted);
        return static_cast<int>(mark);
    }
    default: return {};
    }
}

QVariant DraftModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= parts)
        return {};
    switch (static_cast<Part>(section)) {
    case Number: return tr("No.");
    case PhaseName: return tr("Phase");
    case Title: return tr("Activity");
    case Description: return tr("Description");
    case DeadlineText: return tr("Deadline");
    case Meaning: return tr("Interpretation");
    case Responsible: return tr("Responsible");
    case Supporting: return tr("Support");
    case TargetText: return tr("Target");
    case Indicator: return tr("Indicator");
    case Evidence: return tr("Expected evidence");
    case WeightText: return tr("Weight");
    case BudgetText: return tr("Budget");
    case ExecutedText: return tr("Executed budget");
    case ProgressText: return tr("Progress");
    case Notes: return tr("Notes");
    }
    return {};
}

} // namespace gelt
