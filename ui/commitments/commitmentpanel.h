// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/commitments.h"
#include "ui/page.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace gelt {

class ChoiceField;

/// All about the chosen commitment: what, who, when, its activity, and what happened to it.
class CommitmentPanel : public QFrame {
    Q_OBJECT

public:
    explicit CommitmentPanel(const Desk &desk, QWidget *parent = nullptr);

    /// @param measure nullptr: nothing is chosen. Shows it anew.
    void show(const CommitmentMeasure *measure);
    CommitmentId current() const { return m_current; }

Q_SIGNALS:
    void entryWanted(gelt::CommitmentEntryKind kind);
    void goTo(const gelt::Place &place);

private:
    void showFields(const Commitment &commitment, const CommitmentMeasure &measure);
    void showTrajectory(const Commitment &commitment, const CommitmentMeasure &measure);
    void tie();

    Desk m_desk;
    CommitmentId m_current;
    QWidget *m_content;
    QLabel *m_empty;
    QLabel *m_name;
    QLabel *m_text;
    QLabel *m_sign;
    QLabel *m_state;
    QLabel *m_responsible;
    QLabel *m_due;
    QPushButton *m_acta;
    ChoiceField *m_activity;
    QPushButton *m_goActivity;
    QVBoxLayout *m_steps;
    QPushButton *m_done;
    QPushButton *m_extend;
};

} // namespace gelt
