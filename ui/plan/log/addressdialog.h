// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/reporting.h"
#include "ui/plan/log/editdialog.h"

#include <functional>

class QComboBox;

namespace gelt {

class DateEdit;
class LineField;

/// Asks for a web address that proves something, and on which day it said so.
class AddressDialog : public EditDialog {
    Q_OBJECT

public:
    using Taker = std::function<Result<>(const reporting::Proof &)>;

    /// @param take what becomes of the proof; where it fails the dialog stays.
    AddressDialog(const Desk &desk, Taker take, QWidget *parent);

protected:
    QString problem() const override;
    Result<> write() override;
    bool isModified() const override;

private:
    QString address() const;

    Taker m_take;
    LineField *m_address;
    LineField *m_title;
    DateEdit *m_seen;
    QComboBox *m_access;
};

/// A choice of who may see a piece of evidence.
QComboBox *accessBox(Access access, QWidget *parent);

} // namespace gelt
