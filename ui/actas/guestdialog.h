// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/log/editdialog.h"

namespace gelt {

class LineField;
class OpenActa;
class PersonField;

/// Puts a guest on the roll: somebody of the plan, or anybody by name and position.
class GuestDialog : public EditDialog {
    Q_OBJECT

public:
    GuestDialog(OpenActa &open, QWidget *parent);

protected:
    QString problem() const override;
    Result<> write() override;
    bool isModified() const override;

private:
    void takePosition();

    OpenActa &m_open;
    PersonField *m_name;
    LineField *m_position;
};

} // namespace gelt
