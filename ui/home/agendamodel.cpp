// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/agendamodel.h"

#include "core/report/format.h"
#include "ui/session/session.h"

#include <QFont>

#include <algorithm>
#include <numeric>

namespace gelt {

AgendaModel::AgendaModel(const Session &session, const QLocale &locale, QObject *parent)
    : QAbstractItemModel(parent)
    , m_session(session)
    , m_locale(locale)
{
}

void AgendaModel::arrange(Arrangement arrangement)
{
    if (m_arrangement == arrangement)
        return;
    m_arrangement = arrangement;
    if (isCurrent())
        refresh();
}

std::vector<AgendaModel::Group> AgendaModel::grouped(const Agenda &agenda) const
{
    std::vector<Group> groups;
    if (m_arrangement == Arrangement::ByResponsible) {
        for (AgendaShare &share : byResponsible(agenda, m_session.contents()))
            groups.push_back({{}, std::move(share)});
        return groups;
    }
    std::size_t first = 0;
    for (std::size_t group = 0; group < dueGroupCount; ++group) {
        const auto count = static_cast<std::size_t>(agenda.counts[group].lines);
        if (count == 0)
            continue;
        std::vector<std::size_t> lines(count);
        std::iota(lines.begin(), lines.end(), first);
        first += count;
        groups.push_back({static_cast<DueGroup>(group), {{}, std::move(lines), 0, 0}});
    }
    return groups;
}

bool AgendaModel::isSameRows(const std::vector<Group> &groups) const
{
    return std::ranges::equal(groups, m_groups, [](const Group &a, const Group &b) {
        return a.due == b.due && a.share.person == b.share.person && a.share.lines == b.share.lines;
    });
}

/// Between a change of the session and refresh() somebody may still ask.
bool AgendaModel::isStale(const AgendaLine &line) const
{
    const std::vector<ActivityMeasure> &activities = m_session.measure().activities;
    return line.place >= activities.size() || activities[line.place].number != line.number
           || line.occurrence >= static_cast<int>(activities[line.place].occurrences.size());
}

void AgendaModel::refresh()
{
    Agenda agenda = gelt::agenda(m_session.contents(), m_session.measure());
    std::vector<Group> groups = grouped(agenda);
    const bool isSame = isCurrent() && agenda.lines == m_agenda.lines && isSameRows(groups);
    if (!isSame)
        beginResetModel();
    m_agenda = std::move(agenda);
    m_groups = std::move(groups);
    m_texts.emplace(m_session.contents(), m_session.measure(), m_agenda, m_locale,
                    m_session.cutOff() == m_session.today());
    if (!isSame) {
        endResetModel();
        return;
    }
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex group = index(row, 0);
        Q_EMIT dataChanged(group, index(row, columns - 1));
        Q_EMIT dataChanged(index(0, 0, group), index(rowCount(group) - 1, columns - 1, group));
    }
}

void AgendaModel::clear()
{
    beginResetModel();
    m_texts.reset();
    m_groups.clear();
    m_agenda = {};
    endResetModel();
}

QStringList AgendaModel::widest(int column) const
{
    switch (column) {
    case StateColumn:
        return {displayName(State::Overdue), displayName(State::InProgress), displayName(State::NotStarted),
                displayName(OccurrenceState::Pending), AgendaTexts::unreadState()};
    case Number: {
        const auto largest = std::ranges::max_element(m_agenda.lines, {}, &AgendaLine::number);
        return {QString::number(largest == m_agenda.lines.end() ? 0 : std::max(largest->number, 100))};
    }
    case Due: { // the days that are farthest off have the most digits
        QStringList texts{report::shortDate(QDate(2000, 12, 30))};
        for (const DueGroup group : {DueGroup::Overdue, DueGroup::Later}) {
            const auto ofGroup = std::ranges::equal_range(m_agenda.lines, group, {}, &AgendaLine::group);
            if (!ofGroup.empty())
                texts << m_texts->distance(ofGroup.front()) << m_texts->distance(ofGroup.back());
        }
        return texts;
    }
    default:
        return {};
    }
}

const AgendaLine *AgendaModel::lineAt(const QModelIndex &index) const
{
    if (!index.isValid() || isGroup(index))
        return nullptr;
    return &m_agenda.lines[m_groups[index.internalId()].share.lines[static_cast<std::size_t>(index.row())]];
}

Place AgendaModel::placeOf(const QModelIndex &index) const
{
    Place place;
    if (const AgendaLine *line = lineAt(index); line && !isStale(*line)) {
        place.activity = m_session.contents().activities[line->place].id;
        place.occurrence = m_texts->occurrence(*line);
    } else if (isGroup(index)) {
        place.person = m_groups[static_cast<std::size_t>(index.row())].share.person;
    }
    return place;
}

QModelIndex AgendaModel::find(ActivityId activity, const QString &occurrence) const
{
    const std::optional<std::size_t> place = m_session.placeOf(activity);
    if (!place || !isCurrent())
        return {};
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        const std::vector<std::size_t> &lines = m_groups[group].share.lines;
        const auto found = std::ranges::find_if(lines, [&](std::size_t index) {
            const AgendaLine &line = m_agenda.lines[index];
            return line.place == *place && (occurrence.isEmpty() || m_texts->occurrence(line) == occurrence);
        });
        if (found != lines.end())
            return index(static_cast<int>(found - lines.begin()), 0, index(static_cast<int>(group), 0));
    }
    return {};
}

QModelIndex AgendaModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) : groupRow);
}

QModelIndex AgendaModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || isGroup(child))
        return {};
    return createIndex(static_cast<int>(child.internalId()), 0, groupRow);
}

int AgendaModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (!isGroup(parent) || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].share.lines.size());
}

int AgendaModel::columnCount(const QModelIndex &) const { return columns; }

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const AgendaLine *line = lineAt(index))
        return isStale(*line) ? QVariant() : lineData(*line, index.column(), role);
    if (index.column() != 0)
        return {};
    return groupData(m_groups[static_cast<std::size_t>(index.row())], role);
}

QVariant AgendaModel::groupData(const Group &group, int role) const
{
    const QString title = group.due ? m_texts->groupTitle(*group.due) : m_texts->shareTitle(group.share);
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case SecondLine:
        return group.due ? m_texts->groupDetails(*group.due) : m_texts->shareDetails(group.share);
    case Qt::AccessibleTextRole:
        //: a group of a list and what is in it
        return tr("%1: %2").arg(title, groupData(group, SecondLine).toString());
    case GlyphRole:
        return static_cast<int>(group.due ? AgendaTexts::glyphOf(*group.due) : style::Glyph::User);
    case ToneRole:
        return static_cast<int>(group.due ? AgendaTexts::toneOf(*group.due) : Tone::Plain);
    case GroupKey:
        if (group.due) // numbers of an enumeration whose order stays
            return QStringLiteral("due:%1").arg(static_cast<int>(*group.due));
        return QStringLiteral("who:%1").arg(group.share.person.isStored() ? title : QString());
    default:
        return {};
    }
}

QVariant AgendaModel::lineData(const AgendaLine &line, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(line, column);
    case SecondLine:
        return secondLine(line, column);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return m_texts->sentence(line);
    case GlyphRole:
        return column == StateColumn ? QVariant(static_cast<int>(m_texts->glyph(line))) : QVariant();
    case ToneRole:
        return static_cast<int>(toneOf(line, column));
    case Qt::TextAlignmentRole:
        return QVariant((column == Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString AgendaModel::text(const AgendaLine &line, int column) const
{
    switch (column) {
    case StateColumn:
        return m_texts->state(line);
    case Number:
        return QString::number(line.number);
    case What:
        return m_texts->title(line);
    case Responsible: {
        const QString people = m_texts->responsible(line);
        return people.isEmpty() ? QStringLiteral("\u2014") : people;
    }
    case Due:
        return m_texts->due(line);
    default:
        return {};
    }
}

QString AgendaModel::secondLine(const AgendaLine &line, int column) const
{
    if (column == What)
        return m_texts->details(line);
    return column == Due ? m_texts->distance(line) : QString();
}

Tone AgendaModel::toneOf(const AgendaLine &line, int column) const
{
    switch (column) {
    case StateColumn:
        return m_texts->tone(line);
    case Due:
        return m_texts->distanceTone(line);
    case Number:
        return Tone::Plain;
    default:
        return Tone::Quiet;
    }
}

QVariant AgendaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("State");
    case Number:
        return tr("No.");
    case What:
        return tr("Activity or period");
    case Responsible:
        return tr("Responsible");
    case Due:
        return tr("Due");
    default:
        return {};
    }
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return isGroup(index) ? flags : flags | Qt::ItemNeverHasChildren;
}

} // namespace gelt
