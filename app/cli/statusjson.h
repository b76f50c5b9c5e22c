// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/measure.h"

#include <QByteArray>

namespace gelt::cli {

/// What `status --json` prints: one object with unrounded figures; its keys are a contract with scripts.
QByteArray statusJson(const PlanContents &contents, const PlanMeasure &measure);

} // namespace gelt::cli
