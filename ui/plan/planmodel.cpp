// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/planmodel.h"

#include "core/base/text.h"
#include "core/report/format.h"
#include "ui/plan/plandrag.h"
#include "ui/plan/plansentence.h"

#include <QMimeData>

#include <algorithm>
#include <numeric>

namespace gelt {
namespace {

/// The internal id of a phase's row; an activity's is the row of its phase.
constexpr quintptr groupRow = ~quintptr(0);

std::size_t at(int row) { return static_cast<std::size_t>(row); }

} // namespace

PlanModel::PlanModel(Session &session, FilterState &filter, const QLocale &locale, QObject *parent)
    : QAbstractItemModel(parent), m_session(session), m_filter(filter), m_locale(locale)
{
    build();
    connect(&filter, &FilterState::changed, this, &PlanModel::rebuild);
    connect(&session, &Session::changed, this, &PlanModel::onSessionChanged);
}

PlanRow PlanModel::rowOf(std::size_t place) const
{
    return {m_session, m_session.contents().activities[place], m_session.measure().activities[place], m_people, m_locale};
}

/// All groups from the session and the filter. Phases without any activity are shown while nothing is filtered, so that
/// something can be put into them.
void PlanModel::build()
{
    const PlanContents &contents = m_session.contents();
    m_people.clear();
    for (const Person &person : contents.people)
        m_people.insert(person.id, displayName(person));
    m_ids.resize(contents.activities.size());
    std::ranges::transform(contents.activities, m_ids.begin(), &Activity::id);

    const std::vector<PhaseMeasure> &phases = m_session.measure().phases;
    QHash<PhaseId, std::size_t> places;
    std::vector<Group> groups(phases.size());
    for (std::size_t i = 0; i < phases.size(); ++i) {
        groups[i].id = phases[i].id;
        groups[i].phase = i;
        places.insert(phases[i].id, i);
    }
    const auto add = [&](std::size_t place) {
        groups[places.value(contents.activities[place].phase, groups.size() - 1)].places.push_back(place);
    };
    if (m_order.empty()) {
        std::ranges::for_each(m_filter.places(), add);
    } else {
        std::vector<char> passes(contents.activities.size(), 0);
        for (const std::size_t place : m_filter.places())
            passes[place] = 1;
        for (const std::size_t place : m_order) {
            if (passes[place])
                add(place);
        }
    }
    if (!m_filter.filter().isEmpty())
        std::erase_if(groups, [](const Group &group) { return group.places.empty(); });
    m_groups = std::move(groups);
}

std::vector<std::size_t> PlanModel::shownPlaces() const
{
    std::vector<std::size_t> places;
    places.reserve(m_filter.places().size());
    for (const Group &group : m_groups)
        places.insert(places.end(), group.places.begin(), group.places.end());
    return places;
}

void PlanModel::rankAll()
{
    m_order.clear();
    if (m_sortColumn < 0)
        return;
    const PlanColumnSpec &spec = planColumns[at(m_sortColumn)];
    const std::size_t count = m_session.contents().activities.size();
    std::vector<QVariant> keys(count);
    for (std::size_t place = 0; place < count; ++place)
        keys[place] = spec.sortKey ? spec.sortKey(rowOf(place)) : QVariant(folded(spec.text(rowOf(place))));
    m_order.resize(count);
    std::iota(m_order.begin(), m_order.end(), std::size_t(0));
    std::ranges::stable_sort(m_order, [&](std::size_t a, std::size_t b) {
        const QPartialOrdering order = QVariant::compare(keys[a], keys[b]);
        return m_sortOrder == Qt::AscendingOrder ? order < 0 : order > 0;
    });
}

/// Builds anew and keeps what a person sees in place: selection, current row and open phases follow their thing.
void PlanModel::rebuild()
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<Thing> things;
    things.reserve(static_cast<std::size_t>(before.size()));
    for (const QModelIndex &index : before)
        things.push_back(thingAt(index));
    if (!m_order.empty() && !std::ranges::equal(m_ids, m_session.contents().activities, {}, {}, &Activity::id))
        rankAll(); // the places are others
    build();
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(indexOf(things[static_cast<std::size_t>(i)], before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void PlanModel::onSessionChanged(const SessionChange &change)
{
    if (change.everything && isSorted()) {
        rankAll();
        rebuild();
    }
    if (change.everything || change.structure)
        return; // the filter has said so already
    if (change.people) {
        for (const Person &person : m_session.contents().people)
            m_people.insert(person.id, displayName(person));
        for (int group = 0; group < rowCount(); ++group) {
            const QModelIndex parent = index(group, 0);
            if (const int rows = rowCount(parent); rows > 0)
                Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, planColumnCount - 1, parent));
        }
    }
    patch(change.activities);
}

void PlanModel::patch(const std::vector<ActivityId> &activities)
{
    for (const ActivityId id : activities) {
        if (const QModelIndex row = indexOf(id); row.isValid())
            Q_EMIT dataChanged(row, row.siblingAtColumn(planColumnCount - 1));
    }
    if (!m_groups.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, planColumnCount - 1));
}

void PlanModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = column < planColumnCount ? column : -1;
    m_sortOrder = order;
    rankAll();
    rebuild();
}

PlanModel::Thing PlanModel::thingAt(const QModelIndex &index) const
{
    const Group &group = groupAt(index);
    return isPhase(index) ? Thing{group.id, {}} : Thing{group.id, m_ids[group.places[at(index.row())]]};
}

QModelIndex PlanModel::indexOf(const Thing &thing, int column) const
{
    if (thing.activity.isStored())
        return indexOf(thing.activity, static_cast<PlanColumn>(column));
    const auto group = std::ranges::find(m_groups, thing.phase, &Group::id);
    return group == m_groups.end() ? QModelIndex() : index(static_cast<int>(group - m_groups.begin()), column);
}

QModelIndex PlanModel::indexOf(ActivityId id, PlanColumn column) const
{
    const std::optional<std::size_t> place = m_session.placeOf(id);
    if (!place)
        return {};
    const PhaseId phase = m_session.contents().activities[*place].phase;
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        if (m_groups[i].id != phase)
            continue;
        const std::vector<std::size_t> &places = m_groups[i].places;
        const auto found = m_order.empty() ? std::ranges::lower_bound(places, *place) : std::ranges::find(places, *place);
        if (found == places.end() || *found != *place)
            return {};
        return createIndex(static_cast<int>(found - places.begin()), static_cast<int>(column), static_cast<quintptr>(i));
    }
    return {};
}

bool PlanModel::isPhase(const QModelIndex &index) const { return index.isValid() && index.internalId() == groupRow; }

const PlanModel::Group &PlanModel::groupAt(const QModelIndex &index) const
{
    return m_groups[isPhase(index) ? at(index.row()) : static_cast<std::size_t>(index.internalId())];
}

std::optional<std::size_t> PlanModel::placeOf(const QModelIndex &index) const
{
    if (!index.isValid() || isPhase(index))
        return {};
    const std::size_t built = groupAt(index).places[at(index.row())];
    const std::vector<Activity> &activities = m_session.contents().activities;
    // Between an edit and rebuild() rows are asked already (a selection asks for their flags), by places of before.
    const bool isThere = built < activities.size() && activities[built].id == m_ids[built];
    return isThere ? built : m_session.placeOf(m_ids[built]);
}

ActivityId PlanModel::activityOf(const QModelIndex &index) const
{
    const std::optional<std::size_t> place = placeOf(index);
    return place ? m_session.contents().activities[*place].id : ActivityId{};
}

PhaseId PlanModel::phaseOf(const QModelIndex &index) const { return index.isValid() ? groupAt(index).id : PhaseId{}; }

const PhaseMeasure *PlanModel::phaseMeasure(const QModelIndex &index) const
{
    return isPhase(index) ? &m_session.measure().phases[groupAt(index).phase] : nullptr;
}

std::pair<int, int> PlanModel::shownOf(const QModelIndex &phase) const
{
    const Group &group = groupAt(phase);
    return {static_cast<int>(group.places.size()), m_session.measure().phases[group.phase].total.activities};
}

QModelIndex PlanModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) : groupRow);
}

QModelIndex PlanModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || isPhase(child))
        return {};
    return createIndex(static_cast<int>(child.internalId()), 0, groupRow);
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    return isPhase(parent) && parent.column() == 0 ? static_cast<int>(groupAt(parent).places.size()) : 0;
}

int PlanModel::columnCount(const QModelIndex &) const { return planColumnCount; }

Qt::ItemFlags PlanModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled;
    if (isPhase(index))
        return flags;
    flags |= Qt::ItemNeverHasChildren;
    const std::optional<std::size_t> place = placeOf(index);
    if (!m_session.isEditable() || !place)
        return flags;
    flags |= Qt::ItemIsDragEnabled;
    const PlanColumnSpec &spec = planColumns[at(index.column())];
    // Of a recurring activity one reports an occurrence, not a percentage.
    const bool reportsPeriods = spec.column == PlanColumn::Progress
                                && m_session.measure().activities[*place].inForce.reading.kind == DeadlineKind::Recurring;
    return spec.isEditable && !reportsPeriods ? flags | Qt::ItemIsEditable : flags;
}

QString PlanModel::groupText(const Group &group, PlanColumn column) const
{
    const Aggregate &total = m_session.measure().phases[group.phase].total;
    switch (column) {
    case PlanColumn::Title: return report::phaseName(m_session.contents(), group.id);
    default: break;
    }
    if (!m_session.isComplete()) // what is here of it is no figure yet
        return {};
    switch (column) {
    case PlanColumn::Planned: return total.planned.toString(m_locale);
    case PlanColumn::Progress: return total.progress.toString(m_locale);
    case PlanColumn::Compliance:
        return report::complianceText(total.compliance, m_session.contents().plan.settings.thresholds, m_locale);
    case PlanColumn::State: return displayName(total.light);
    default: return {};
    }
}

QString PlanModel::groupSentence(const Group &group) const
{
    return sentence::ofPhase(report::phaseName(m_session.contents(), group.id), static_cast<int>(group.places.size()),
                             m_session.measure().phases[group.phase].total, m_session.contents().plan.settings.thresholds,
                             m_locale);
}

QVariant PlanModel::activityData(std::size_t place, PlanColumn column, int role) const
{
    const PlanRow row = rowOf(place);
    const PlanColumnSpec &spec = specOf(column);
    switch (role) {
    case Qt::DisplayRole: return spec.text(row);
    case detailRole:
        if (column == PlanColumn::Deadline)
            return deadlineMeaning(row);
        return column == PlanColumn::State ? stateDetail(row) : QVariant();
    case Qt::ToolTipRole: return sentence::toolTip(row, column);
    case Qt::AccessibleTextRole: return sentence::ofActivity(row);
    case Qt::TextAlignmentRole: return QVariant((spec.isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PlanColumn column = planColumns[at(index.column())].column;
    if (!isPhase(index)) {
        const std::optional<std::size_t> place = placeOf(index);
        return place ? activityData(*place, column, role) : QVariant();
    }
    const Group &group = groupAt(index);
    switch (role) {
    case Qt::DisplayRole: return groupText(group, column);
    case Qt::AccessibleTextRole: return groupSentence(group);
    case Qt::ToolTipRole: return column == PlanColumn::Title ? QVariant(groupText(group, column)) : QVariant();
    default: return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= planColumnCount)
        return {};
    const PlanColumnSpec &spec = planColumns[at(section)];
    switch (role) {
    case Qt::DisplayRole: return titleOf(spec);
    case Qt::ToolTipRole: return helpOf(spec);
    case Qt::TextAlignmentRole: return QVariant((spec.isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

QStringList PlanModel::mimeTypes() const { return {QLatin1StringView(mimeType), QStringLiteral("text/uri-list")}; }

QMimeData *PlanModel::mimeData(const QModelIndexList &indexes) const
{
    std::vector<ActivityId> ids;
    for (const QModelIndex &index : indexes) {
        if (const ActivityId id = activityOf(index); id.isStored() && std::ranges::find(ids, id) == ids.end())
            ids.push_back(id);
    }
    return ids.empty() ? nullptr : drag::toMime(ids);
}

bool PlanModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    if (!m_session.isEditable())
        return false;
    if (data->hasFormat(QLatin1StringView(mimeType)))
        return !isSorted(); // between sorted rows there is no place to drop on
    return data->hasUrls() && activityOf(parent).isStored();
}

bool PlanModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    if (!data->hasFormat(QLatin1StringView(mimeType))) {
        Q_EMIT filesDropped(activityOf(parent), data->urls());
        return true;
    }
    // Onto an activity: before it. Onto a phase: behind its last. Between rows: before the one below.
    ActivityId before = activityOf(parent);
    if (isPhase(parent) && row >= 0 && row < rowCount(parent))
        before = activityOf(index(row, 0, parent));
    if (parent.isValid())
        Q_EMIT moveWanted(drag::fromMime(*data), phaseOf(parent), before);
    return false; // the rows are moved by the edit, not by the view
}

} // namespace gelt
