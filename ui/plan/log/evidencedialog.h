// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evidence.h"
#include "ui/plan/log/editdialog.h"

class QComboBox;

namespace gelt {

class DateEdit;
class LineField;

/// What is said of a piece of evidence: kind, title, date, access, and of an address where it is and when it was seen.
class EvidenceDialog : public EditDialog {
    Q_OBJECT

public:
    EvidenceDialog(const Desk &desk, const Evidence &evidence, QWidget *parent);

protected:
    QString problem() const override;
    Result<> write() override;
    bool isModified() const override;

private:
    Result<Evidence> value() const;
    void addAddress();
    void addFile();

    Evidence m_before;
    LineField *m_title;
    QComboBox *m_kind;
    DateEdit *m_date;
    QComboBox *m_access;
    LineField *m_address = nullptr; ///< these two of an address alone
    DateEdit *m_seen = nullptr;
};

} // namespace gelt
