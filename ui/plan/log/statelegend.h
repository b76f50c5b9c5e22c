// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/measure.h"

#include <QWidget>

#include <array>
#include <vector>

namespace gelt {

/// What the signs and letters of periods mean, and how many there are of each: "V Vencida 2".
class StateLegend : public QWidget {
    Q_OBJECT

public:
    explicit StateLegend(QWidget *parent = nullptr);

    void setPeriods(const std::vector<OccurrenceMeasure> &periods);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Item {
        OccurrenceState state;
        QString text;
        QRect rect;
    };
    std::vector<Item> arranged(int width) const;

    std::array<int, Codes<OccurrenceState>::all.size()> m_counts{};
};

} // namespace gelt
