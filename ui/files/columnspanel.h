// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/planreader.h"

#include <QScrollArea>

class QCheckBox;
class QComboBox;
class QGridLayout;

namespace gelt {

/// Where a person says what the columns of a table are: for each its name, some of what stands in it, and a choice.
class ColumnsPanel : public QScrollArea {
    Q_OBJECT

public:
    static constexpr std::size_t most = 40; ///< columns that can be set; those behind them keep what they are

    explicit ColumnsPanel(QWidget *parent = nullptr);

    /// Shows the columns of @p rows as they were taken.
    void setTable(std::span<const TableRow> rows, const ColumnChoice &choice);
    const ColumnChoice &choice() const { return m_choice; }

Q_SIGNALS:
    /// By a person.
    void chosen(const gelt::ColumnChoice &choice);

private:
    void addRow(int row, std::span<const TableRow> rows, const QString &name);
    void onChosen(std::size_t column, int index);
    void onHeaderToggled(bool isHeader);

    QWidget *m_page = nullptr;
    QGridLayout *m_grid = nullptr;
    QCheckBox *m_header = nullptr;
    std::vector<QComboBox *> m_boxes;
    ColumnChoice m_choice;
    std::optional<std::size_t> m_headerRow; ///< the row that was or could be of headers
};

} // namespace gelt
