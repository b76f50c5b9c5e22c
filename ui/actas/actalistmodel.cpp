// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actas/actalistmodel.h"

#include "core/report/format.h"
#include "ui/actas/actawords.h"
#include "ui/style/tokens.h"

#include <QGuiApplication>
#include <QPalette>

namespace gelt {

ActaListModel::ActaListModel(const QLocale &locale, QObject *parent)
    : QAbstractTableModel(parent)
    , m_locale(locale)
{
}

ActaListModel::Row ActaListModel::rowOfActa(const Meetings &meetings, const Acta &acta, QDate today)
{
    Row row;
    row.acta = acta;
    row.decisions = static_cast<int>(ofActa(meetings.decisions, acta.id).size());
    row.commitments = static_cast<int>(ofActa(meetings.commitments, acta.id).size());
    row.next = actawords::nextStep(acta, today);
    const auto roll = ofActa(meetings.attendance, acta.id);
    if (acta.registered && roll.empty()) {
        row.quorum = QStringLiteral("—");
        return row;
    }
    const int voters = votersOf(roll);
    const QuorumCount count =
        acta.quorum.value_or(QuorumCount{voters, meetings.settings.quorum.required(voters), votersThere(roll)});
    row.hasQuorum = count.isReached();
    row.quorum = row.hasQuorum ? tr("Yes, %1 of %2").arg(count.present).arg(count.voters)
                               : tr("No, %1 of %2").arg(count.present).arg(count.voters);
    return row;
}

void ActaListModel::show(const Meetings &meetings, const ActaFilter &filter,
                         const std::optional<std::vector<ActaId>> &found, QDate today)
{
    std::vector<const Acta *> shown;
    for (const Acta &acta : meetings.actas) {
        if ((filter.state && acta.state != *filter.state) || (filter.year != 0 && acta.date.year() != filter.year)
            || (found && !std::ranges::binary_search(*found, acta.id)))
            continue;
        shown.push_back(&acta);
    }
    std::ranges::sort(shown, [](const Acta *one, const Acta *other) {
        return std::tie(one->date, one->id) > std::tie(other->date, other->id);
    });
    std::vector<Row> rows;
    rows.reserve(shown.size());
    for (const Acta *acta : shown)
        rows.push_back(rowOfActa(meetings, *acta, today));
    m_all = static_cast<int>(meetings.actas.size());
    take(std::move(rows));
}

/// Where the same actas stand in the same order only what they say is told; else all is new, and the view finds the
/// selected one again.
void ActaListModel::take(std::vector<Row> rows)
{
    const auto idOf = [](const Row &row) { return row.acta.id; };
    if (!std::ranges::equal(m_rows, rows, {}, idOf, idOf)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (m_rows[i] == rows[i])
            continue;
        m_rows[i] = std::move(rows[i]);
        const int row = static_cast<int>(i);
        Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
    }
}

int ActaListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ActaListModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columns; }

QString ActaListModel::text(const Row &row, int column) const
{
    switch (column) {
    case Number: return row.acta.number ? row.acta.number->text() : tr("no number");
    case Date: return report::shortDate(row.acta.date);
    case Kind: return row.acta.clarifies.isStored() ? tr("Clarifying") : displayName(row.acta.kind);
    case State: return displayName(row.acta.state);
    case Quorum: return row.quorum;
    case Decisions: return m_locale.toString(row.decisions);
    case Commitments: return m_locale.toString(row.commitments);
    case Next: return row.next;
    default: return {};
    }
}

/// The row in words, for those who hear it.
QString ActaListModel::sentence(const Row &row) const
{
    QStringList parts{actawords::title(row.acta), text(row, Kind), text(row, State), tr("Quorum: %1").arg(row.quorum),
                      tr("%n decision(s)", nullptr, row.decisions), tr("%n commitment(s)", nullptr, row.commitments)};
    if (!row.next.isEmpty())
        parts.append(row.next);
    return parts.join(QStringLiteral("; "));
}

QVariant ActaListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::ToolTipRole: return column == Next ? row.next : QVariant();
    case Qt::AccessibleTextRole: return column == 0 ? sentence(row) : text(row, column);
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | (column == Decisions || column == Commitments ? Qt::AlignRight : Qt::AlignLeft));
    case ActaRole: return row.acta.id.value;
    case GlyphRole:
        if (column == State)
            return static_cast<int>(actawords::glyphOf(row.acta.state));
        if (column == Quorum && !row.hasQuorum)
            return static_cast<int>(style::Glyph::Warning);
        return {};
    case ColorRole: {
        const style::Tokens &tokens = style::tokens(QGuiApplication::palette());
        return column == State ? actawords::colorOf(row.acta.state, tokens) : tokens.warn;
    }
    default: return {};
    }
}

QVariant ActaListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter
                                | (section == Decisions || section == Commitments ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number: return tr("Acta");
    case Date: return tr("Date");
    case Kind: return tr("Meeting");
    case State: return tr("State");
    case Quorum: return tr("Quorum");
    case Decisions: return tr("Decisions");
    case Commitments: return tr("Commitments");
    case Next: return tr("Next step");
    default: return {};
    }
}

ActaId ActaListModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].acta.id : ActaId{};
}

int ActaListModel::rowOf(ActaId id) const
{
    const auto found = std::ranges::find(m_rows, id, [](const Row &row) { return row.acta.id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

} // namespace gelt
