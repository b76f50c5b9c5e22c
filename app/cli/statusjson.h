// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/measure.h"

#include <QJsonObject>

namespace gelt::cli {

/// What `status --json` prints: unrounded figures; the keys are a contract with scripts.
QJsonObject statusJson(const PlanContents &contents, const PlanMeasure &measure);

} // namespace gelt::cli
