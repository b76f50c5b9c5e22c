// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/plancolumns.h"

#include <vector>

class QMimeData;

namespace gelt {

class PlanModel;

/// Rows of the plan for the clipboard: tab-separated text and an HTML table, with a header, in the columns' order. A cell
/// that a spreadsheet would take for a formula gets an apostrophe before it.
QMimeData *copyOf(const PlanModel &model, const std::vector<PlanColumn> &columns, const std::vector<std::size_t> &places);

} // namespace gelt
