// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/measure.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

#include <vector>

namespace gelt {

/// The periods of a recurring activity as cells: every year begins a row, and goes on in the next where it has more
/// periods than there are columns.
class PeriodModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { StateRole = Qt::UserRole, LabelRole, IsNowRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// @param day to which the states belong.
    void setPeriods(const std::vector<OccurrenceMeasure> &periods, QDate day);
    void setColumns(int columns);
    int mostInAYear() const; ///< periods
    const std::vector<OccurrenceMeasure> &periods() const { return m_periods; }

    const OccurrenceMeasure *at(const QModelIndex &index) const; ///< nullptr where there is no period
    QModelIndex indexOf(const QString &label) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void arrange();

    struct Row {
        QString year; ///< empty where it goes on from the row above
        std::size_t first = 0;
        int count = 0;
    };
    std::vector<OccurrenceMeasure> m_periods;
    std::vector<Row> m_rows;
    QDate m_day;
    int m_columns = 1;
};

/// What a period is called within its year: "T2" of "2013-T2", the year itself where it is all of it.
QString shortLabel(const QString &label);
/// The state in one or two letters, for small cells.
QString lettersOf(OccurrenceState state);

/// Paints a period: its name, and below it the sign and the word of its state, or letters where the word finds no room.
class PeriodDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The smallest cell that holds any of these labels.
    static QSize leastSize(const QFont &font, const std::vector<OccurrenceMeasure> &periods);
};

} // namespace gelt
