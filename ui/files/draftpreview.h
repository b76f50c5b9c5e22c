// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/files/importreader.h"

#include <QTabWidget>

class QLabel;
class QTableView;

namespace gelt {

class ColumnFit;
class ColumnsPanel;
class DraftModel;
class FindingsModel;

/**
 * What would come in, before it does: the activities with their doubted and refused cells marked, below them the list of
 * what there is to look at, and behind a second tab what each column of the table was taken for.
 */
class DraftPreview : public QTabWidget {
    Q_OBJECT

public:
    explicit DraftPreview(const QLocale &locale, QWidget *parent = nullptr);

    /// Shows an outcome that holds a draft; nothing: empties everything.
    void setOutcome(const std::shared_ptr<const ImportOutcome> &outcome);
    /// How much comes in, in a line.
    QString summary() const;

    const DraftModel &activities() const { return *m_activities; }
    const FindingsModel &findings() const { return *m_findings; }

Q_SIGNALS:
    /// A person said what the columns are.
    void columnsChosen(const gelt::ColumnChoice &choice);

private:
    QTableView *makeTable(const QString &name, const QString &accessibleName);
    void layOut();
    void showColumns(const std::shared_ptr<const ImportOutcome> &outcome);
    void fitColumns();
    void showFinding();

    DraftModel *m_activities;
    FindingsModel *m_findings;
    QTableView *m_activityTable;
    QTableView *m_findingTable;
    QLabel *m_nothing; ///< said where there are no findings
    QLabel *m_finding; ///< the chosen one, whole
    ColumnsPanel *m_columns;
    ColumnFit *m_fit; ///< of the activities
    std::shared_ptr<const ImportOutcome> m_outcome;
    std::shared_ptr<const ImportedSource> m_shownColumns; ///< the source whose columns the panel has
};

} // namespace gelt
