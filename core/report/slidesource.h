// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/presentation.h"

namespace gelt::report {

/// What every slide is made from.
struct SlideSource {
    const PlanContents &contents;
    const PlanMeasure &measure;
    const ReportRequest &request;
    const QLocale &locale;
    const Pictures &pictures;
    int year = 0; ///< whose results are shown

    /// Whether the year's own figures are those measured.
    bool isMeasuredYear() const { return measure.year.year == year; }
    const Thresholds &thresholds() const { return contents.plan.settings.thresholds; }
    /// Whether the request asks for the phase; PhaseId{} is "under no phase".
    bool shows(PhaseId phase) const;
    /// The short name where there is one, else the title, shortened to @p most characters.
    QString nameOf(const Activity &activity, qsizetype most) const;
    QString nameOf(PhaseId phase, qsizetype most) const;
    /// A slide with its foot.
    Slide slide(const QString &title, SlideBody body, const QString &note = {}) const;
};

/// One to three slides of a list that share a title; of more rows the last slide says how many the report has.
/// @param note under the list, on the last slide; may be empty.
std::vector<Slide> listSlides(const SlideSource &source, const QString &title, std::vector<SlideList::Row> rows,
                              const QString &note = {});
/// The first sentences of a text that people wrote, a paragraph a row. Nothing where the text is empty.
std::vector<Slide> textSlides(const SlideSource &source, const QString &title, const QString &text);
/// How long a name may be in listSlides(): of a few rows, or of many where all of them are short.
inline constexpr qsizetype slideNameChars = 50;

// The parts of a presentation, in their order.
Slide figuresSlide(const SlideSource &source);
std::vector<Slide> phaseSlides(const SlideSource &source);
std::vector<Slide> achievementSlides(const SlideSource &source);
std::vector<Slide> photoSlides(const SlideSource &source);
std::vector<Slide> lateSlides(const SlideSource &source);
std::vector<Slide> challengeSlides(const SlideSource &source);

} // namespace gelt::report
