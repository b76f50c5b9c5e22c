// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/commitmentmodel.h"

#include "core/base/text.h"
#include "core/report/format.h"
#include "ui/commitments/commitmentwords.h"
#include "ui/session/session.h"

#include <QCollator>

#include <algorithm>
#include <tuple>

namespace gelt {
namespace {

/// A day after every other, for what has none.
const QDate never(9999, 12, 31);

} // namespace

CommitmentModel::CommitmentModel(const Session &session, const QLocale &locale, QObject *parent)
    : QAbstractItemModel(parent)
    , m_session(session)
    , m_locale(locale)
{
    refresh();
}

void CommitmentModel::setFilter(const CommitmentFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    refresh();
}

CommitmentModel::GroupKind CommitmentModel::groupOf(const CommitmentMeasure &measure) const
{
    if (measure.state == CommitmentState::Overdue)
        return GroupKind::Overdue;
    if (!isOpen(measure.state))
        return GroupKind::Closed;
    if (!measure.due.isValid())
        return GroupKind::NoDate;
    const int soon = m_session.contents().plan.settings.dueSoonDays;
    return m_session.cutOff().daysTo(measure.due) <= soon ? GroupKind::Soon : GroupKind::Later;
}

QString CommitmentModel::textsOf(const Commitment &commitment) const
{
    const Acta *acta = findActa(m_session.contents().meetings, commitment.acta);
    QString text = commitment.text + u'\n' + commitment.responsibleText;
    if (acta)
        text += u'\n' + commitmentwords::actaName(*acta);
    if (const int number = activityNumber(commitment.activity); number > 0)
        text += u'\n' + QString::number(number);
    return folded(text);
}

bool CommitmentModel::accepts(const Commitment &commitment, const CommitmentMeasure &measure, QDate since) const
{
    using Which = CommitmentFilter::Which;
    const bool isRecent = since.isValid() && measure.changed.isValid() && measure.changed >= since;
    if (m_filter.which == Which::Overdue && measure.state != CommitmentState::Overdue)
        return false;
    if (m_filter.which == Which::Open && !isOpen(measure.state))
        return false;
    if (m_filter.which == Which::OpenAndRecent && !isOpen(measure.state) && !isRecent)
        return false;
    if (m_filter.acta.isStored() && commitment.acta != m_filter.acta)
        return false;
    if (!m_filter.responsible.isEmpty() && folded(commitment.responsibleText) != folded(m_filter.responsible))
        return false;
    const QStringList words = folded(m_filter.words).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return true;
    const QString texts = textsOf(commitment);
    return std::ranges::all_of(words, [&](const QString &word) { return texts.contains(word); });
}

std::vector<CommitmentModel::Row> CommitmentModel::rowsNow() const
{
    const Meetings &meetings = m_session.contents().meetings;
    QDate since; // the last meeting that is over
    for (const Acta &acta : meetings.actas) {
        if (acta.state != ActaState::Annulled && acta.date < m_session.cutOff() && (!since.isValid() || acta.date > since))
            since = acta.date;
    }
    std::vector<std::tuple<GroupKind, QDate, std::size_t, CommitmentId>> keys;
    for (std::size_t i = 0; i < m_measures.size(); ++i) {
        const CommitmentMeasure &measure = m_measures[i];
        const Commitment *commitment = findCommitment(meetings, measure.id);
        if (!commitment || !accepts(*commitment, measure, since))
            continue;
        const GroupKind kind = groupOf(measure);
        QDate day = measure.due.isValid() ? measure.due : never;
        if (kind == GroupKind::Closed) // the last closed one first
            day = measure.changed.isValid() ? QDate::fromJulianDay(never.toJulianDay() - measure.changed.toJulianDay()) : never;
        keys.emplace_back(kind, day, i, measure.id);
    }
    std::ranges::sort(keys);
    std::vector<Row> rows;
    rows.reserve(keys.size());
    for (const auto &[kind, day, place, id] : keys)
        rows.push_back({id, kind});
    return rows;
}

void CommitmentModel::group()
{
    m_groups.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_groups.empty() || m_groups.back().kind != m_rows[i].group)
            m_groups.push_back({m_rows[i].group, {}});
        m_groups.back().rows.push_back(i);
    }
}

void CommitmentModel::refresh()
{
    m_measures = measureCommitments(m_session.contents(), m_session.measure());
    std::vector<Row> rows = rowsNow();
    if (rows != m_rows) {
        beginResetModel();
        m_rows = std::move(rows);
        group();
        endResetModel();
        return;
    }
    for (int i = 0; i < static_cast<int>(m_groups.size()); ++i) {
        const QModelIndex parent = index(i, 0);
        Q_EMIT dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, columns - 1, parent));
    }
}

int CommitmentModel::open() const
{
    return static_cast<int>(
        std::ranges::count_if(m_measures, [](const CommitmentMeasure &measure) { return isOpen(measure.state); }));
}

int CommitmentModel::overdue() const
{
    return static_cast<int>(std::ranges::count(m_measures, CommitmentState::Overdue, &CommitmentMeasure::state));
}

QStringList CommitmentModel::responsibles() const
{
    QStringList names;
    QSet<QString> known;
    for (const Commitment &commitment : m_session.contents().meetings.commitments) {
        const QString name = commitment.responsibleText.trimmed();
        if (name.isEmpty() || known.contains(folded(name)))
            continue;
        known.insert(folded(name));
        names.append(name);
    }
    QCollator order(m_locale);
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::sort(names, [&](const QString &a, const QString &b) { return order.compare(a, b) < 0; });
    return names;
}

const Commitment *CommitmentModel::commitmentAt(const QModelIndex &index) const
{
    if (!index.isValid() || isGroup(index))
        return nullptr;
    const std::size_t place = m_groups[index.internalId()].rows[static_cast<std::size_t>(index.row())];
    return findCommitment(m_session.contents().meetings, m_rows[place].id);
}

const CommitmentMeasure *CommitmentModel::measureOf(CommitmentId id) const
{
    const auto found = std::ranges::find(m_measures, id, &CommitmentMeasure::id);
    return found == m_measures.end() ? nullptr : &*found;
}

const CommitmentMeasure *CommitmentModel::measureAt(const QModelIndex &index) const
{
    const Commitment *commitment = commitmentAt(index);
    return commitment ? measureOf(commitment->id) : nullptr;
}

QModelIndex CommitmentModel::find(CommitmentId id, int column) const
{
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        for (std::size_t r = 0; r < m_groups[g].rows.size(); ++r) {
            if (m_rows[m_groups[g].rows[r]].id == id)
                return createIndex(static_cast<int>(r), column, static_cast<quintptr>(g));
        }
    }
    return {};
}

std::vector<CommitmentId> CommitmentModel::ids() const
{
    std::vector<CommitmentId> shown;
    for (const Row &row : m_rows)
        shown.push_back(row.id);
    return shown;
}

QModelIndex CommitmentModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) : groupId);
}

QModelIndex CommitmentModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || isGroup(child))
        return {};
    return createIndex(static_cast<int>(child.internalId()), 0, groupId);
}

int CommitmentModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (!isGroup(parent) || parent.column() > 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].rows.size());
}

int CommitmentModel::columnCount(const QModelIndex &) const { return columns; }

QVariant CommitmentModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (isGroup(index))
        return groupData(m_groups[static_cast<std::size_t>(index.row())], index.column(), role);
    const std::size_t place = m_groups[index.internalId()].rows[static_cast<std::size_t>(index.row())];
    return rowData(m_rows[place], index.column(), role);
}

QVariant CommitmentModel::groupData(const Group &group, int column, int role) const
{
    if (column != 0)
        return {};
    const int soon = m_session.contents().plan.settings.dueSoonDays;
    const auto title = [&]() -> QString {
        switch (group.kind) {
        case GroupKind::Overdue: return tr("Overdue");
        case GroupKind::Soon: return tr("Due in the next %n day(s)", nullptr, soon);
        case GroupKind::Later: return tr("Later");
        case GroupKind::NoDate: return tr("Without a date");
        case GroupKind::Closed: return tr("Fulfilled or withdrawn");
        }
        return {};
    };
    switch (role) {
    case Qt::DisplayRole: return title();
    case SecondLine: return QString::number(group.rows.size());
    case Qt::AccessibleTextRole:
        return tr("%1: %n commitment(s)", nullptr, static_cast<int>(group.rows.size())).arg(title());
    case GroupRole: return static_cast<int>(group.kind);
    case GlyphRole:
        switch (group.kind) {
        case GroupKind::Overdue: return static_cast<int>(style::Glyph::Overdue);
        case GroupKind::Soon: return static_cast<int>(style::Glyph::DueSoon);
        case GroupKind::Later: return static_cast<int>(style::Glyph::Calendar);
        case GroupKind::NoDate: return static_cast<int>(style::Glyph::Unread);
        case GroupKind::Closed: return static_cast<int>(style::Glyph::Done);
        }
        return {};
    case StateRole:
        if (group.kind == GroupKind::Overdue)
            return static_cast<int>(CommitmentState::Overdue);
        return static_cast<int>(group.kind == GroupKind::Closed ? CommitmentState::Done : CommitmentState::Pending);
    default: return {};
    }
}

int CommitmentModel::activityNumber(ActivityId id) const
{
    const std::optional<std::size_t> place = id.isStored() ? m_session.placeOf(id) : std::nullopt;
    return place ? m_session.contents().activities[*place].number : 0;
}

QString CommitmentModel::text(const Commitment &commitment, const CommitmentMeasure &measure, int column) const
{
    const QString dash = QStringLiteral("—");
    switch (column) {
    case State: return displayName(measure.state);
    case What: return commitment.text;
    case Responsible: return commitmentwords::responsibleOf(commitment);
    case Due: return measure.due.isValid() ? report::shortDate(measure.due) : tr("no date");
    case ActaColumn: {
        const Acta *acta = findActa(m_session.contents().meetings, commitment.acta);
        return acta ? commitmentwords::actaName(*acta) : dash;
    }
    case ActivityColumn: {
        const int number = activityNumber(commitment.activity);
        return number > 0 ? QString::number(number) : dash;
    }
    default: return {};
    }
}

QString CommitmentModel::secondLine(const CommitmentMeasure &measure, int column) const
{
    return column == Due ? commitmentwords::whenOf(measure, m_session.cutOff()) : QString();
}

QString CommitmentModel::sentence(const Commitment &commitment, const CommitmentMeasure &measure) const
{
    return tr("Commitment %1, %2: %3. Responsible: %4. Due: %5.")
        .arg(commitmentwords::nameOf(m_session.contents().meetings, commitment), displayName(measure.state), commitment.text,
             text(commitment, measure, Responsible), text(commitment, measure, Due));
}

QVariant CommitmentModel::rowData(const Row &row, int column, int role) const
{
    const Commitment *commitment = findCommitment(m_session.contents().meetings, row.id);
    const CommitmentMeasure *measure = measureOf(row.id);
    if (!commitment || !measure)
        return {};
    switch (role) {
    case Qt::DisplayRole: return text(*commitment, *measure, column);
    case Qt::ToolTipRole: {
        const QString second = secondLine(*measure, column);
        const QString first = text(*commitment, *measure, column);
        return second.isEmpty() ? first : QString(first + QStringLiteral(" · ") + second);
    }
    case Qt::AccessibleTextRole: return column == What ? sentence(*commitment, *measure) : text(*commitment, *measure, column);
    case Qt::TextAlignmentRole:
        return QVariant((column == ActivityColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SecondLine: return secondLine(*measure, column);
    case GlyphRole: return column == State ? QVariant(static_cast<int>(commitmentwords::glyphOf(measure->state))) : QVariant();
    case StateRole: return static_cast<int>(measure->state);
    default: return {};
    }
}

QVariant CommitmentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == ActivityColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State: return tr("State");
    case What: return tr("Commitment");
    case Responsible: return tr("Responsible");
    case Due: return tr("Due");
    case ActaColumn: return tr("Acta");
    case ActivityColumn: return tr("Activity");
    default: return {};
    }
}

} // namespace gelt
