// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/log/addevidence.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace gelt {

/// Files and addresses that are to become evidence together with what is being reported: dropped or chosen.
class ProofList : public QWidget {
    Q_OBJECT

public:
    explicit ProofList(const Desk &desk, QWidget *parent = nullptr);

    const std::vector<reporting::Proof> &proofs() const { return m_proofs; }
    /// The day of the fact of what is added from now on.
    void setDay(QDate day) { m_day = day; }
    void add(const Dropped &dropped); ///< looks at them first, and refuses in words

    void addFiles();
    void addAddress();
    void removeCurrent();

Q_SIGNALS:
    void edited();

private:
    void show(const reporting::Proof &proof);

    Desk m_desk;
    QDate m_day;
    QListWidget *m_list;
    QPushButton *m_remove;
    std::vector<reporting::Proof> m_proofs;
};

} // namespace gelt
