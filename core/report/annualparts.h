// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/yearfigures.h"
#include "core/report/annual.h"
#include "core/report/figureparts.h"
#include "core/report/framework.h"

/// The parts of the annual report. Each begins with its heading.
namespace gelt::report::annual {

using Blocks = std::vector<Block>;

/// What every part is made from.
struct Source : FigureSource {
    const ReportRequest &request;
    const YearFigures &figures;
    std::span<const Framework> frameworks;
    const YearTexts &texts;                ///< empty where nothing was written
    std::span<const Challenge> challenges; ///< of the year
    std::vector<std::size_t> places;       ///< of the activities that tables and lists show

    int year() const { return request.year; }
    QDate cutOff() const { return measure.cutOff; }
    QDate firstDay() const { return {year(), 1, 1}; }
    bool isPartial() const { return cutOff() < QDate(year(), 12, 31); }
    bool leavesOut(AnnualPart part) const;
    /// What the framework asks of the phase's component in the year.
    FrameworkTarget targetOf(const Phase &phase) const;
};

// In the order of the report; each part's number is its place, from 1.
Blocks presentation(const Source &source);
Blocks committee(const Source &source);
Blocks method(const Source &source);
Blocks summary(const Source &source);
Blocks phases(const Source &source);
Blocks activities(const Source &source); ///< for landscape sheets, as is the next one
Blocks recurring(const Source &source);
Blocks commitments(const Source &source);
Blocks texts(const Source &source);
Blocks evidence(const Source &source);
Blocks signatures(const Source &source);

// Of the summary and of the phases.
Blocks evolution(const Source &source);  ///< both percentages over the cut-offs of the year, with their table
Blocks comparison(const Source &source); ///< with the year before
Blocks decree(const Source &source);     ///< with what a legal framework asks of the phases
Blocks phaseComparison(const Source &source); ///< this year, last year and the framework beside one another

/// The recurring activities that the report shows, as a matrix; one for weeks, one for all others, as far as there are.
std::vector<Matrix> matrices(const Source &source);

/// The actas of meetings of the year up to the cut-off, by date.
std::vector<const Acta *> actasOf(const Source &source);
/// The number of an acta, or that it has none.
Cell actaCell(const Acta &acta);

Heading part(int number, const QString &title);
Paragraph lead(const QString &text);
Paragraph body(const QString &text);
Paragraph note(const QString &text);
/// A sentence in the place of what is not there.
Paragraph nothing(const QString &text);

/// "sin dato" and such: @p text, or in italics @p absence.
Cell textOr(const QString &text, const QString &absence);

} // namespace gelt::report::annual
