// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/log/periodmodel.h"

#include "ui/plan/log/logwords.h"
#include "ui/style/paint.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace gelt {
namespace {

constexpr qsizetype yearChars = 4;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::PeriodModel)
};

} // namespace

QString shortLabel(const QString &label) { return label.size() > yearChars + 1 ? label.mid(yearChars + 1) : label; }

QString lettersOf(OccurrenceState state)
{
    switch (state) {
    //: one or two letters for “Done” (cumplida)
    case OccurrenceState::Done: return Tr::tr("D");
    //: one or two letters for “Done late” (cumplida tarde)
    case OccurrenceState::DoneLate: return Tr::tr("DL");
    //: one or two letters for “Pending” (pendiente)
    case OccurrenceState::Pending: return Tr::tr("P");
    //: one or two letters for “Overdue” (vencida)
    case OccurrenceState::Overdue: return Tr::tr("O");
    //: one or two letters for “Does not apply” (no aplica)
    case OccurrenceState::NotApplicable: return Tr::tr("NA");
    }
    return {};
}

void PeriodModel::setPeriods(const std::vector<OccurrenceMeasure> &periods, QDate day)
{
    const bool same = std::ranges::equal(periods, m_periods, {}, &OccurrenceMeasure::occurrence, &OccurrenceMeasure::occurrence);
    if (!same)
        beginResetModel();
    m_periods = periods;
    m_day = day;
    if (!same) {
        arrange();
        endResetModel();
    } else if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void PeriodModel::setColumns(int columns)
{
    if (columns == m_columns || columns < 1)
        return;
    beginResetModel();
    m_columns = columns;
    arrange();
    endResetModel();
}

void PeriodModel::arrange()
{
    m_rows.clear();
    QString year;
    for (std::size_t i = 0; i < m_periods.size(); ++i) {
        const QString of = m_periods[i].occurrence.label.left(yearChars);
        if (of != year || m_rows.empty())
            m_rows.push_back({of, i, 0});
        else if (m_rows.back().count == m_columns)
            m_rows.push_back({{}, i, 0});
        year = of;
        ++m_rows.back().count;
    }
}

int PeriodModel::mostInAYear() const
{
    int most = 0;
    int count = 0;
    QString year;
    for (const OccurrenceMeasure &period : m_periods) {
        const QString of = period.occurrence.label.left(yearChars);
        count = of == year ? count + 1 : 1;
        year = of;
        most = std::max(most, count);
    }
    return most;
}

const OccurrenceMeasure *PeriodModel::at(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    return index.column() < row.count ? &m_periods[row.first + static_cast<std::size_t>(index.column())] : nullptr;
}

QModelIndex PeriodModel::indexOf(const QString &label) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        for (int column = 0; column < m_rows[row].count; ++column) {
            if (m_periods[m_rows[row].first + static_cast<std::size_t>(column)].occurrence.label == label)
                return index(static_cast<int>(row), column);
        }
    }
    return {};
}

int PeriodModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int PeriodModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_columns; }

QVariant PeriodModel::data(const QModelIndex &index, int role) const
{
    const OccurrenceMeasure *period = at(index);
    if (!period)
        return {};
    switch (role) {
    case Qt::DisplayRole: return shortLabel(period->occurrence.label);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return logwords::sentenceOf(*period, m_day);
    case StateRole: return QVariant::fromValue(period->state);
    case LabelRole: return period->occurrence.label;
    case IsNowRole: return period->occurrence.days.contains(m_day);
    default: return {};
    }
}

QVariant PeriodModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Vertical || section < 0 || section >= rowCount())
        return {};
    if (role == Qt::DisplayRole)
        return m_rows[static_cast<std::size_t>(section)].year;
    return {};
}

Qt::ItemFlags PeriodModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return at(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemNeverHasChildren;
}

void PeriodDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    using namespace style;
    const Tokens &colors = tokens(option.palette);
    const QString label = index.data().toString();
    if (label.isEmpty()) {
        painter->fillRect(option.rect, colors.base);
        return;
    }
    const auto state = index.data(PeriodModel::StateRole).value<OccurrenceState>();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, selected ? colors.selection : colors.base);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colors.line);
    painter->fillRect(QRect(option.rect.right(), option.rect.top(), 1, option.rect.height()), colors.line);
    if (index.data(PeriodModel::IsNowRole).toBool()) // where today is
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width() - 1, 2), colors.accent);

    const QFont font = sized(option.font, TextSize::Table);
    const QFontMetrics metrics(font);
    const QRect inner = option.rect.adjusted(4, 4, -4, -4);
    painter->setFont(font);
    painter->setPen(selected ? colors.selectionText : colors.text2);
    painter->drawText(QRect(inner.left(), inner.top(), inner.width(), metrics.height()), Qt::AlignLeft | Qt::AlignVCenter, label);
    const QString word = displayName(state);
    // Words where all of them fit, else letters: a grid of both is hard to read.
    const bool inWords = std::ranges::all_of(Codes<OccurrenceState>::all, [&](const auto &code) {
        return signTextWidth(metrics, displayName(code.value)) <= inner.width();
    });
    const QString shown = inWords ? word : lettersOf(state);
    const QRect below(inner.left(), inner.top() + metrics.height() + 2, inner.width(), metrics.height());
    paintSignText(*painter, below, glyphOf(state), shown, colorOf(state, colors));
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocus(*painter, option.rect.adjusted(0, 0, -1, -1), colors);
    painter->restore();
}

QSize PeriodDelegate::leastSize(const QFont &font, const std::vector<OccurrenceMeasure> &periods)
{
    const QFontMetrics metrics(style::sized(font, style::TextSize::Table));
    int width = 0;
    for (const auto &code : Codes<OccurrenceState>::all)
        width = std::max(width, style::signTextWidth(metrics, lettersOf(code.value)));
    for (const OccurrenceMeasure &period : periods)
        width = std::max(width, metrics.horizontalAdvance(shortLabel(period.occurrence.label)));
    return {width + 10, 2 * metrics.height() + 10};
}

} // namespace gelt
