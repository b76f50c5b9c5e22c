// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/plan.h"
#include "ui/page.h"

#include <QDialog>

#include <functional>
#include <vector>

namespace gelt {

class ChoiceField;
class LineField;

/// With which component of a legal framework each phase is compared, and what it is called on slides and charts. What is
/// chosen is written at once, a step of undo each.
class ComponentsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ComponentsDialog(const Desk &desk, QWidget *parent = nullptr);

    void reject() override; ///< Close: nothing that is typed is lost

private:
    struct Row {
        PhaseId phase;
        LineField *shortName;
        ChoiceField *component;
    };

    QWidget *makeRows();
    void refresh();
    Result<> write(PhaseId id, const QString &what, const std::function<void(Phase &)> &change, const QString &key);

    Desk m_desk;
    std::vector<Row> m_rows;
};

} // namespace gelt
