// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evidence.h"
#include "ui/plan/log/editdialog.h"

class QComboBox;
class QListWidget;

namespace gelt {

class LineField;

/// Lets evidence prove another activity, or one of its periods: the activity is found by number or words.
class LinkDialog : public EditDialog {
    Q_OBJECT

public:
    /// @param from the activity that has it already: it comes first, for its periods.
    LinkDialog(const Desk &desk, const Evidence &evidence, ActivityId from, QWidget *parent);

protected:
    QString problem() const override;
    Result<> write() override;
    bool isModified() const override { return false; } // nothing is lost that takes long to choose again
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void find();
    void showPeriods();
    ActivityId chosen() const;

    Evidence m_evidence;
    ActivityId m_from;
    LineField *m_query;
    QListWidget *m_activities;
    QComboBox *m_period;
};

} // namespace gelt
