// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/actachecks.h"
#include "ui/page.h"

#include <QDialog>

#include <optional>

class QListWidget;
class QPushButton;

namespace gelt {

class TextField;

/// What stands between a draft and its approval, each with the way to the place where it is mended; and the approval in
/// spite of it, with a reason.
class ChecksDialog : public QDialog {
    Q_OBJECT

public:
    /// @param approving whether it can be approved from here, or is only looked at.
    ChecksDialog(const std::vector<ActaFinding> &findings, bool approving, QWidget *parent);

    /// The place a person wants to go to, once it was rejected with one.
    const std::optional<ActaFinding> &wanted() const { return m_wanted; }
    /// Why it is approved all the same, once it was accepted.
    QString reason() const;

private:
    void takeThere();
    QWidget *makeOverride();

    std::vector<ActaFinding> m_findings;
    QListWidget *m_list;
    TextField *m_reason = nullptr;
    QPushButton *m_approve = nullptr;
    std::optional<ActaFinding> m_wanted;
};

/// What is still to be looked at in an acta, in the order of the page.
std::vector<ActaFinding> findingsOf(const Desk &desk, ActaId acta);

} // namespace gelt
