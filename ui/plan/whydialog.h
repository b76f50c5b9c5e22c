// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/why.h"
#include "ui/page.h"

#include <QDialog>

namespace gelt {

/// "Why 63.5 %?": a figure's formula with its numbers and the activities it is made of, each of which leads to its place.
class WhyDialog : public QDialog {
    Q_OBJECT

public:
    WhyDialog(const report::Explanation &why, const QLocale &locale, QWidget *parent = nullptr);

    /// The activity whose row was chosen, once the dialog is closed; not stored: none.
    ActivityId chosen() const { return m_chosen; }

private:
    ActivityId m_chosen;
};

} // namespace gelt
