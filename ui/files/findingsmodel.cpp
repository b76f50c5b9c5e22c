// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/findingsmodel.h"

#include "ui/style/glyphs.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace gelt {

void FindingsModel::setDraft(std::shared_ptr<const ImportDraft> draft)
{
    beginResetModel();
    m_draft = std::move(draft);
    m_lines.clear();
    if (m_draft) {
        for (const Doubt &doubt : m_draft->doubts)
            m_lines.push_back({&doubt, nullptr});
        for (const UnreadRow &row : m_draft->unread)
            m_lines.push_back({nullptr, &row});
        std::ranges::stable_sort(m_lines, {}, &Line::row);
    }
    endResetModel();
}

const Doubt *FindingsModel::doubt(int line) const
{
    return line >= 0 && line < rowCount() ? m_lines[static_cast<std::size_t>(line)].doubt : nullptr;
}

int FindingsModel::unreadRows() const { return m_draft ? static_cast<int>(m_draft->unread.size()) : 0; }

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : parts; }

QString FindingsModel::text(const Line &line, int part) const
{
    switch (static_cast<Part>(part)) {
    case Where:
        if (line.row() <= 0)
            return tr("All");
        return m_draft->rows.empty() && line.doubt ? tr("Activity %1").arg(line.row()) : tr("Row %1").arg(line.row());
    case Kind:
        if (!line.doubt)
            return tr("Not read");
        return line.doubt->refused ? tr("Refused") : tr("Doubt");
    case ColumnName: return line.doubt ? line.doubt->column : QString();
    case Value: return line.doubt ? line.doubt->value : line.unread->text;
    case What: return line.doubt ? line.doubt->message : line.unread->reason;
    }
    return {};
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(line, index.column());
    if (role == Qt::AccessibleTextRole) {
        const QString said = text(line, index.column());
        return said.isEmpty() ? tr("empty") : said;
    }
    if (role == Qt::DecorationRole && index.column() == Kind) {
        const style::Tokens &tokens = style::tokens(QGuiApplication::palette());
        const bool lost = !line.doubt || line.doubt->refused;
        return style::icon(lost ? style::Glyph::Warning : style::Glyph::Question, lost ? tokens.bad : tokens.warn);
    }
    return {};
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Where: return tr("Where");
    //: heading of a column that says "Doubt", "Refused" or "Not read"
    case Kind: return tr("Kind");
    case ColumnName: return tr("Column");
    case Value: return tr("As written");
    case What: return tr("What was done and what can be done");
    default: return {};
    }
}

} // namespace gelt
