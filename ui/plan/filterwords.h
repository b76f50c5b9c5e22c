// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contents.h"
#include "ui/plan/planfilter.h"

/// A filter in words, for its chips and for the footers of pages. Each is for a condition that is there.
namespace gelt::filterwords {

QString states(const PlanFilter &filter);
QString phases(const PlanContents &contents, const PlanFilter &filter);
QString people(const PlanContents &contents, const PlanFilter &filter);
QString due(const PlanContents &contents, const PlanFilter &filter);
/// All of it in a line; empty where nothing is filtered.
QString all(const PlanContents &contents, const PlanFilter &filter);

} // namespace gelt::filterwords
