// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/request.h"
#include "ui/style/glyphs.h"

#include <vector>

namespace gelt {

class Settings;

/// What a person may choose of the documents of one kind.
struct ReportFeatures {
    bool year = false;
    bool cutOff = false;
    bool publicVersion = false;
    std::vector<report::AnnualPart> parts;
    bool phases = false;
    std::vector<report::ActivityColumn> columns;
    bool paper = true; ///< false: it is made for a screen
    bool orientation = false;
    bool responsible = false;
};

ReportFeatures featuresOf(ReportKind kind);
style::Glyph glyphOf(ReportKind kind);

/// "Matrix of periods", as people read it (translated).
QString displayName(report::AnnualPart part);
QString displayName(report::ActivityColumn column);

/// What was asked for of this kind the last time on this computer: all but the cut-off and what belongs to one plan.
report::ReportRequest recalledRequest(const Settings &settings, ReportKind kind);
void rememberRequest(Settings &settings, const report::ReportRequest &request);

/// The years of a plan that a report can be of: those that began before @p cutOff, the last one first; at least one.
std::vector<int> yearsOf(const PlanContents &contents, QDate cutOff);
/// The year of the plan that a report of @p day is of: that of the day, or the plan's nearest.
int yearOf(const Period &period, QDate day);

} // namespace gelt
