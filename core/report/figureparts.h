// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/measure.h"
#include "core/report/blocks.h"

#include <QLocale>

#include <span>

/// What the reports about figures say in the same way: the progress report and the annual one.
namespace gelt::report {

/// What every part of such a report is made from.
struct FigureSource {
    const PlanContents &contents;
    const PlanMeasure &measure; ///< of the same contents
    const QLocale &locale;

    const Thresholds &thresholds() const { return contents.plan.settings.thresholds; }
    /// "73,5 %", "NA".
    QString compliance(const std::optional<Percent> &value) const;
    /// The same without its sign, for columns.
    QString number(const std::optional<Percent> &value) const;
    /// A threshold as people say it: "80 %", decimals only where it has some.
    QString threshold(const Percent &value) const;
};

/// Phases that tables and charts show; empty: all of them. PhaseId{} is "under no phase".
using PhaseChoice = std::span<const PhaseId>;
bool isChosen(PhaseChoice choice, PhaseId phase);

/// One sentence that says it all, made from the figures.
Paragraph leadParagraph(const FigureSource &source);
/// One sentence that says it all, made from the figures.
Paragraph leadParagraph(const FigureSource &source);
/// What a light means: "(60 % to less than 80 %)".
QString lightRange(const FigureSource &source, Light light);
/// Progress of the plan, compliance to date and of the year, as large numbers.
KeyFigures keyFigures(const FigureSource &source);
/// How many activities are in each state, and which; those left out of the figures in the note.
Grid statesGrid(const FigureSource &source);
/// Both percentages of each phase chosen, and of the plan.
Grid phasesGrid(const FigureSource &source, PhaseChoice choice = {});
BarChart phasesChart(const FigureSource &source, PhaseChoice choice = {});
/// The activities that came late into the year of the cut-off.
std::vector<Block> backlogBlocks(const FigureSource &source);
/// How it was measured, a paragraph a term, without a heading. @param isPublic says what the public version leaves out.
std::vector<Block> methodBlocks(const FigureSource &source, bool isPublic = false);

/// "1, 2, 3 and 40 more": numbers of activities, at most @p most of them.
QString numberList(std::span<const int> numbers, std::size_t most = 60);

} // namespace gelt::report
