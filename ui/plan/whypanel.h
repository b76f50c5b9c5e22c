// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/explain.h"
#include "ui/page.h"

#include <QAbstractTableModel>
#include <QDialog>

class QLabel;
class QTabBar;
class QTableView;
class QVBoxLayout;

namespace gelt {

class LampLabel;

/// A figure that somebody asks about.
struct Why {
    enum class Of { Activity, Phase, Plan, Year };

    Of of = Of::Plan;
    report::Figure figure = report::Figure::Compliance; ///< of the year: always its compliance
    ActivityId activity;
    PhaseId phase; ///< not stored: the activities under none

    bool operator==(const Why &) const = default;
};

/// The table of an explanation. It holds as many rows as the explanation keeps, however large the plan.
class ExplanationModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const report::Grid &grid, const std::vector<report::Lead> &rows);
    /// Where a row leads; nothing where it speaks of no activity and no phase.
    std::optional<Place> placeOf(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    report::Grid m_grid;
    std::vector<report::Lead> m_rows;
};

/// Explains a figure from its parts, and follows the plan. A row of its table leads to its activity or phase. Of a
/// phase and of the plan one goes on to the other figures.
class WhyPanel : public QWidget {
    Q_OBJECT

public:
    explicit WhyPanel(const Desk &desk, QWidget *parent = nullptr);

    /// Explains a figure; where what it is of is not in the plan any more it says so.
    void ask(const Why &why);
    const report::Explanation &explanation() const { return m_explanation; }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void goTo(const gelt::Place &place);
    /// The figure explained is another, and so is its name.
    void titleChanged(const QString &title);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void explain();
    void showTabs();
    void showBlocks(const std::vector<report::Block> &blocks, QVBoxLayout *in);
    void fitTable();

    Desk m_desk;
    Why m_why;
    bool m_isStale = true;
    QTabBar *m_tabs;
    report::Explanation m_explanation;
    LampLabel *m_lamp;
    QLabel *m_title;
    QVBoxLayout *m_before;
    ExplanationModel *m_model;
    QTableView *m_table;
    QLabel *m_note;
    QVBoxLayout *m_after;
};

/// The panel in a window of its own, which may stay open beside the plan.
class WhyDialog : public QDialog {
    Q_OBJECT

public:
    WhyDialog(const Desk &desk, const Why &why, QWidget *parent = nullptr);
    void ask(const Why &why) { m_panel->ask(why); }
    const WhyPanel &panel() const { return *m_panel; }

Q_SIGNALS:
    void goTo(const gelt::Place &place);

private:
    WhyPanel *m_panel;
};

} // namespace gelt
