// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHeaderView;

namespace gelt {

class PlanModel;

/// The row below the table that stays in sight: the whole plan's figures under the columns they belong to.
class TotalRow : public QWidget {
    Q_OBJECT

public:
    TotalRow(PlanModel &model, QHeaderView *header, QWidget *parent = nullptr);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The person asks where the figures come from.
    void whyWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void describe();

    PlanModel &m_model;
    QHeaderView *m_header;
};

} // namespace gelt
