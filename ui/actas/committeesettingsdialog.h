// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meetings.h"
#include "ui/plan/log/editdialog.h"

#include <array>

class QSpinBox;

namespace gelt {

class ChoiceField;
class LineField;

/// How the committee meets and numbers: its name, the city, the row of numbers, the quorum, the data of quality systems.
class CommitteeSettingsDialog : public EditDialog {
    Q_OBJECT

public:
    explicit CommitteeSettingsDialog(const Desk &desk, QWidget *parent);

protected:
    QString problem() const override;
    Result<> write() override;
    bool isModified() const override { return value() != m_before; }

private:
    CommitteeSettings value() const;
    void addHeaders();
    void showRule();

    CommitteeSettings m_before;
    LineField *m_group;
    LineField *m_city;
    ChoiceField *m_numbering;
    QSpinBox *m_first;
    ChoiceField *m_kind;
    QSpinBox *m_fixed;
    QSpinBox *m_numerator;
    QSpinBox *m_denominator;
    std::array<std::array<LineField *, 3>, 3> m_headers{}; ///< acta, notice, attendance; series, code, version
};

} // namespace gelt
