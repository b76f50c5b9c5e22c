// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contents.h"
#include "ui/plan/log/editdialog.h"

class QComboBox;
class QLineEdit;

namespace gelt {

class ChoiceField;
class DateEdit;
class LineField;
class TextField;

/// Appends to the logs of commitments: fulfilled, another day, a note, or no longer asked for.
class CommitmentEntryDialog : public EditDialog {
    Q_OBJECT

public:
    /// @param commitments one or several; the same is written for each.
    CommitmentEntryDialog(const Desk &desk, const std::vector<CommitmentId> &commitments, CommitmentEntryKind kind,
                          QWidget *parent);

protected:
    QString problem() const override;
    Result<> write() override;
    bool isModified() const override;

private:
    static QString titleOf(CommitmentEntryKind kind);
    static QString actOf(CommitmentEntryKind kind);
    QString what() const;

    std::vector<CommitmentId> m_commitments;
    CommitmentEntryKind m_kind;
    DateEdit *m_date;
    DateEdit *m_newDue = nullptr;
    TextField *m_note;
    LineField *m_reportedBy;
};

/// Writes a commitment into an acta that is still open.
class NewCommitmentDialog : public EditDialog {
    Q_OBJECT

public:
    NewCommitmentDialog(const Desk &desk, QWidget *parent);

    /// Whether there is an acta that a commitment can be written into.
    static bool isPossible(const Meetings &meetings);

protected:
    QString problem() const override;
    Result<> write() override;
    bool isModified() const override;

private:
    Commitment draft() const;

    ChoiceField *m_acta;
    TextField *m_text;
    QComboBox *m_responsible;
    DateEdit *m_due;
    ChoiceField *m_activity;
};

/// Takes the last entry of a commitment's log back that counts still: asks why.
class CommitmentVoidDialog : public EditDialog {
    Q_OBJECT

public:
    CommitmentVoidDialog(const Desk &desk, const CommitmentEntry &entry, QWidget *parent);

protected:
    QString problem() const override;
    Result<> write() override;
    bool isModified() const override;

private:
    CommitmentEntryId m_entry;
    TextField *m_reason;
    DateEdit *m_date;
};

/// The activities of the plan to choose one of, "none" first: its id as a number.
void fillActivities(ChoiceField &field, const PlanContents &contents);

} // namespace gelt
