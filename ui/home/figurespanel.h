// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QFrame>
#include <QLocale>

#include <array>

class QLabel;
class QTableView;

namespace gelt {

class FigureBox;
class PhasesModel;
class Session;

/**
 * How the plan stands: progress, compliance and the compliance of the year with their lights, and the same by phase.
 * A phase leads to its place in the plan. As tall as what it shows; whoever holds it scrolls.
 */
class FiguresPanel : public QFrame {
    Q_OBJECT

public:
    FiguresPanel(const Session &session, const QLocale &locale, QWidget *parent = nullptr);

    /// Follows the session; says that it is still counting while the session is not complete.
    void refresh();

Q_SIGNALS:
    void phaseWanted(gelt::PhaseId phase); ///< not stored: the activities under no phase

protected:
    void changeEvent(QEvent *event) override;

private:
    QTableView *makeTable();
    void layTable();
    void showFigures();

    const Session &m_session;
    QLocale m_locale;
    PhasesModel *m_phases;
    QLabel *m_title;
    QLabel *m_day;
    std::array<FigureBox *, 3> m_figures; ///< progress, compliance, of the year
    QTableView *m_table;
    QLabel *m_note;
};

} // namespace gelt
