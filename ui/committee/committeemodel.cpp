// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/committee/committeemodel.h"

#include "core/base/text.h"
#include "core/report/format.h"
#include "ui/style/tokens.h"

#include <QCollator>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <array>

namespace gelt {
namespace {

/// What a cell says where there is nothing to say.
const QString dash = QStringLiteral("—");

struct ColumnText {
    const char *title;
    const char *tip;
};

constexpr std::array<ColumnText, CommitteeModel::columns> columnTexts{{
    {QT_TRANSLATE_NOOP("gelt::CommitteeModel", "Name"), QT_TRANSLATE_NOOP("gelt::CommitteeModel", "Name of the person")},
    {QT_TRANSLATE_NOOP("gelt::CommitteeModel", "Position"), QT_TRANSLATE_NOOP("gelt::CommitteeModel", "Position now")},
    {QT_TRANSLATE_NOOP("gelt::CommitteeModel", "Unit"), QT_TRANSLATE_NOOP("gelt::CommitteeModel", "Unit now")},
    {QT_TRANSLATE_NOOP("gelt::CommitteeModel", "Member"),
     QT_TRANSLATE_NOOP("gelt::CommitteeModel", "Whether the person sits in the committee on the day shown, and as what")},
    {QT_TRANSLATE_NOOP("gelt::CommitteeModel", "Vote"),
     QT_TRANSLATE_NOOP("gelt::CommitteeModel", "Whether the member votes; only members with vote count for the quórum")},
    {QT_TRANSLATE_NOOP("gelt::CommitteeModel", "From – to"),
     QT_TRANSLATE_NOOP("gelt::CommitteeModel", "First and last day of the membership")},
    {QT_TRANSLATE_NOOP("gelt::CommitteeModel", "Delegates"),
     QT_TRANSLATE_NOOP("gelt::CommitteeModel", "Who stands in for the person on the day shown")},
    {QT_TRANSLATE_NOOP("gelt::CommitteeModel", "Activities"),
     QT_TRANSLATE_NOOP("gelt::CommitteeModel", "Number of activities that the person answers for")},
    {QT_TRANSLATE_NOOP("gelt::CommitteeModel", "Active"),
     QT_TRANSLATE_NOOP("gelt::CommitteeModel", "Whether the person is offered for new work")},
}};

QString orDash(const QString &text) { return text.trimmed().isEmpty() ? dash : text; }

} // namespace

std::vector<CommitteeModel::Row> CommitteeModel::rowsOf(const PlanContents &contents, QDate day) const
{
    std::vector<Row> rows;
    rows.reserve(contents.people.size());
    for (const Person &person : contents.people) {
        Row row;
        row.person = person;
        if (const Membership *seat = roll::seatAround(contents, person.id, day)) {
            row.seat = *seat;
            row.isMember = holdsOn(*seat, day);
        }
        QStringList delegates;
        for (const PersonId delegate : delegatesOn(contents, person.id, day)) {
            if (const Person *found = roll::find(contents, delegate))
                delegates.append(displayName(*found));
        }
        row.delegates = delegates.join(QStringLiteral(", "));
        row.search = folded(QStringList{person.name, person.position, person.unit,
                                        row.isMember ? row.seat->role : QString()}.join(QLatin1Char('\n')));
        rows.push_back(std::move(row));
    }
    for (const Assignment &assignment : contents.assignments) {
        if (assignment.role != Role::Responsible)
            continue;
        const auto found =
            std::ranges::lower_bound(rows, assignment.person, {}, [](const Row &row) { return row.person.id; });
        if (found != rows.end() && found->person.id == assignment.person)
            ++found->responsible;
    }
    return rows;
}

void CommitteeModel::show(const PlanContents &contents, QDate day)
{
    std::vector<Row> now = rowsOf(contents, day);
    std::size_t at = 0; // both lists are sorted by id: they are merged step by step
    for (Row &row : now) {
        while (at < m_rows.size() && m_rows[at].person.id < row.person.id) {
            beginRemoveRows({}, static_cast<int>(at), static_cast<int>(at));
            m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(at));
            endRemoveRows();
        }
        const int place = static_cast<int>(at);
        if (at == m_rows.size() || m_rows[at].person.id != row.person.id) {
            beginInsertRows({}, place, place);
            m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(at), std::move(row));
            endInsertRows();
        } else if (m_rows[at] != row) {
            m_rows[at] = std::move(row);
            Q_EMIT dataChanged(index(place, 0), index(place, columns - 1));
        }
        ++at;
    }
    if (at < m_rows.size()) {
        beginRemoveRows({}, static_cast<int>(at), static_cast<int>(m_rows.size()) - 1);
        m_rows.resize(at);
        endRemoveRows();
    }
}

int CommitteeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CommitteeModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columns; }

PersonId CommitteeModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].person.id : PersonId{};
}

int CommitteeModel::rowOf(PersonId id) const
{
    const auto found = std::ranges::lower_bound(m_rows, id, {}, [](const Row &row) { return row.person.id; });
    return found != m_rows.end() && found->person.id == id ? static_cast<int>(found - m_rows.begin()) : -1;
}

QString CommitteeModel::seatDays(const Row &row)
{
    if (!row.seat)
        return dash;
    const QString from = report::shortDate(row.seat->from);
    const QString to = report::shortDate(row.seat->to);
    if (row.seat->from.isValid())
        return row.seat->to.isValid() ? QStringLiteral("%1 – %2").arg(from, to) : tr("since %1").arg(from);
    return row.seat->to.isValid() ? tr("until %1").arg(to) : tr("no dates");
}

QString CommitteeModel::text(const Row &row, int column)
{
    switch (column) {
    case Name: return orDash(row.person.name);
    case Position: return orDash(row.person.position);
    case Unit: return orDash(row.person.unit);
    case Member:
        if (!row.isMember)
            return tr("No");
        return row.seat->role.trimmed().isEmpty() ? tr("Yes") : tr("Yes · %1").arg(row.seat->role);
    case Vote: return !row.isMember ? dash : row.seat->vote ? tr("With vote") : tr("Without vote");
    case Seat: return seatDays(row);
    case Delegates: return orDash(row.delegates);
    case Activities: return QString::number(row.responsible);
    case Active: return row.person.active ? tr("Active") : tr("Inactive");
    default: return {};
    }
}

/// The row in words, for those who hear it.
QString CommitteeModel::sentence(const Row &row)
{
    QStringList parts{roll::label(row.person)};
    if (row.isMember)
        parts.append(row.seat->vote ? tr("member with vote") : tr("member without vote"));
    if (!row.delegates.isEmpty())
        parts.append(tr("represented by %1").arg(row.delegates));
    parts.append(tr("answers for %n activity(ies)", nullptr, row.responsible));
    if (!row.person.active)
        parts.append(tr("inactive"));
    return parts.join(QStringLiteral(", "));
}

QVariant CommitteeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::ToolTipRole:
        return column == Name && row.person.name.trimmed().isEmpty()
            ? tr("%1, known by the position or unit").arg(displayName(row.person))
            : text(row, column);
    case Qt::AccessibleTextRole: return column == Name ? sentence(row) : text(row, column);
    case Qt::TextAlignmentRole:
        return QVariant((column == Activities ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (!row.person.active || text(row, column) == dash)
            return style::tokens(QGuiApplication::palette()).text3;
        return {};
    case PersonRole: return row.person.id.value;
    case SortRole:
        if (column == Seat)
            return row.seat ? row.seat->from : QDate();
        if (column == Activities)
            return row.responsible;
        return text(row, column);
    case SearchRole: return row.search;
    case MemberRole: return row.isMember;
    case ActiveRole: return row.person.active;
    default: return {};
    }
}

QVariant CommitteeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    const ColumnText &texts = columnTexts[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole: return tr(texts.title);
    case Qt::ToolTipRole: return tr(texts.tip);
    case Qt::TextAlignmentRole: return QVariant((section == Activities ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

CommitteeFilter::CommitteeFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(CommitteeModel::SortRole);
}

void CommitteeFilter::setQuery(const QString &query)
{
    m_words = folded(query).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void CommitteeFilter::setOnlyMembers(bool only)
{
    m_onlyMembers = only;
    invalidateFilter();
}

void CommitteeFilter::setInactiveToo(bool too)
{
    m_inactiveToo = too;
    invalidateFilter();
}

bool CommitteeFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_onlyMembers && !index.data(CommitteeModel::MemberRole).toBool())
        return false;
    if (!m_inactiveToo && !index.data(CommitteeModel::ActiveRole).toBool())
        return false;
    const QString texts = index.data(CommitteeModel::SearchRole).toString();
    return std::ranges::all_of(m_words, [&](const QString &word) { return texts.contains(word); });
}

bool CommitteeFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(CommitteeModel::SortRole);
    const QVariant b = right.data(CommitteeModel::SortRole);
    if (a.typeId() != QMetaType::QString)
        return QVariant::compare(a, b) == QPartialOrdering::Less;
    const QString one = a.toString();
    const QString other = b.toString();
    if (one == other)
        return left.row() < right.row();
    if (one == dash || other == dash) // nothing comes after something
        return other == dash;
    QCollator order;
    order.setCaseSensitivity(Qt::CaseInsensitive);
    return order.compare(one, other) < 0;
}

} // namespace gelt
