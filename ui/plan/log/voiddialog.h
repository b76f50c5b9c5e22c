// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/followup.h"
#include "ui/plan/log/editdialog.h"

namespace gelt {

class DateEdit;
class TextField;

/// Takes entries of an activity's log back: asks for the reason, which is needed, and the day of the decision.
class VoidDialog : public EditDialog {
    Q_OBJECT

public:
    /// @param entries of one activity, none of them void.
    VoidDialog(const Desk &desk, const std::vector<FollowUp> &entries, int number, QWidget *parent);

protected:
    QString problem() const override;
    Result<> write() override;
    bool isModified() const override;

private:
    std::vector<FollowUpId> m_entries;
    int m_number;
    TextField *m_reason;
    DateEdit *m_date;
};

} // namespace gelt
