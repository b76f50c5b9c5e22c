// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actas/openacta.h"
#include "ui/plan/log/editdialog.h"

#include <QWidget>

class QLabel;

namespace gelt {

class DateEdit;
class GeneralEntries;
class TextField;

/// The commitments that the meeting looks at, each with what is said of it there and then.
class ReviewPart : public QWidget {
    Q_OBJECT

public:
    explicit ReviewPart(OpenActa &open, QWidget *parent = nullptr);

    void refresh();

private:
    void act(CommitmentId commitment, int act);

    OpenActa &m_open;
    QLabel *m_head;
    GeneralEntries *m_entries;
};

/// Reports on a commitment in a meeting: fulfilled, another date, or words alone.
class CommitmentReportDialog : public EditDialog {
    Q_OBJECT

public:
    CommitmentReportDialog(OpenActa &open, const Commitment &commitment, CommitmentEntryKind kind, QWidget *parent);

protected:
    QString problem() const override;
    Result<> write() override;
    bool isModified() const override;

private:
    OpenActa &m_open;
    CommitmentId m_commitment;
    CommitmentEntryKind m_kind;
    DateEdit *m_date;
    DateEdit *m_newDue;
    TextField *m_note;
};

} // namespace gelt
