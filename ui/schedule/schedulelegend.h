// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace gelt {

/// What the signs of the time line mean, in as many lines as the width asks for.
class ScheduleLegend : public QWidget {
    Q_OBJECT

public:
    explicit ScheduleLegend(QWidget *parent = nullptr);
};

} // namespace gelt
