// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/log/activitytab.h"

class QLabel;
class QPushButton;
class QTableView;

namespace gelt {

class EntryList;
class FieldWords;
class PeriodModel;
class StateLegend;

/// The periods of a recurring activity, a row or more for each year: what became of each, and what was recorded of it.
class PeriodsTab : public ActivityTab {
    Q_OBJECT

public:
    explicit PeriodsTab(const Desk &desk, QWidget *parent = nullptr);

    /// Selects a period, now or when it is shown.
    void showPeriod(const QString &label);

protected:
    void showActivity(bool isAnother) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *gridSide();
    QWidget *detailSide();
    void addEnterKeys();
    void fitColumns();
    QString currentLabel() const;
    const FollowUp *currentEntry() const;
    void act();        ///< on the current period: reports it where it is not done
    void registerIt();
    void voidCurrent();
    void showDetails();
    void showButtons();

    PeriodModel *m_model;
    QTableView *m_grid;
    StateLegend *m_legend;
    FieldWords *m_misfits;
    QLabel *m_sentence;
    EntryList *m_entries;
    QPushButton *m_register;
    QPushButton *m_void;
    EmptyWords *m_empty;
    QWidget *m_periods = nullptr;
    QString m_wanted;
};

} // namespace gelt
