// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/common.h"
#include "core/report/format.h"
#include "core/report/slidesource.h"
#include "core/report/slidetext.h"

#include <QCoreApplication>

namespace gelt::report {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::report::Presentation)
};

constexpr qsizetype phaseChars = 40;
constexpr qsizetype phaseInTitleChars = 32;
constexpr std::size_t mostPhaseSlides = 12;

/// What the large compliance is of: the year's, or where another year is shown all that was due by the cut-off.
struct Compliance {
    std::optional<Percent> value;
    Light light = Light::NotAvailable;
};

Compliance complianceOf(const SlideSource &source)
{
    if (source.isMeasuredYear())
        return {source.measure.year.compliance, source.measure.year.light};
    return {source.measure.plan.compliance, source.measure.plan.light};
}

QString lightLabel(const SlideSource &source, Light light)
{
    if (!source.isMeasuredYear()) {
        switch (light) {
        case Light::Green:
            return Tr::tr("Green light: of what was due to date");
        case Light::Yellow:
            return Tr::tr("Yellow light: of what was due to date");
        case Light::Red:
            return Tr::tr("Red light: of what was due to date");
        case Light::NotAvailable:
            return Tr::tr("nothing was due to date");
        }
    }
    switch (light) {
    //: under a large percentage: the traffic light, and what the percentage is of
    case Light::Green:
        return Tr::tr("Green light: of what was due in %1").arg(source.year);
    case Light::Yellow:
        return Tr::tr("Yellow light: of what was due in %1").arg(source.year);
    case Light::Red:
        return Tr::tr("Red light: of what was due in %1").arg(source.year);
    case Light::NotAvailable:
        return Tr::tr("nothing was due in %1").arg(source.year);
    }
    return {};
}

QString figuresTitle(const SlideSource &source, const Compliance &compliance)
{
    const QString progress = source.measure.plan.progress.toString(source.locale);
    if (!compliance.value)
        return Tr::tr("Nothing was due in %1; %2 of the whole plan is done")
            .arg(QString::number(source.year), progress);
    const QString value = complianceText(compliance.value, source.thresholds(), source.locale);
    if (source.isMeasuredYear())
        return Tr::tr("The municipality met %1 of what was due in %2").arg(value, QString::number(source.year));
    return Tr::tr("The municipality met %1 of what was due by %2").arg(value, shortDate(source.measure.cutOff));
}

SlideFigures::Figure counted(const SlideSource &source, int count, const QString &word, Icon icon)
{
    return {source.locale.toString(count), word, icon};
}

SlideFigures::Figure lateFigure(const SlideSource &source)
{
    const int overdue = source.measure.plan.of(State::Overdue);
    const int behind = source.measure.plan.of(State::Behind);
    const int both = overdue + behind;
    if (overdue == 0)
        //: of recurring activities; beside their number
        return counted(source, both, Tr::tr("behind", "number of activities", both), Icon::Behind);
    if (behind == 0)
        //: past their deadline; beside their number
        return counted(source, both, Tr::tr("overdue", "number of activities", both), Icon::Overdue);
    return counted(source, both, Tr::tr("overdue or behind", "number of activities", both), Icon::Overdue);
}

SlideFigures::Figure openFigure(const SlideSource &source)
{
    const Aggregate &plan = source.measure.plan;
    const int going = plan.of(State::InProgress) + plan.of(State::OnTrack);
    const int toStart = plan.of(State::NotStarted);
    const int both = going + toStart;
    if (going == 0)
        return counted(source, both, Tr::tr("not started", "number of activities", both), Icon::NotStarted);
    if (toStart == 0)
        return counted(source, both, Tr::tr("under way", "number of activities", both), Icon::InProgress);
    return counted(source, both, Tr::tr("under way or to start", "number of activities", both), Icon::InProgress);
}

/// The phases of the chart: those asked for that have activities.
std::vector<const PhaseMeasure *> shownPhases(const SlideSource &source)
{
    std::vector<const PhaseMeasure *> phases;
    for (const PhaseMeasure &phase : source.measure.phases) {
        if (source.shows(phase.id) && phase.total.activities > 0)
            phases.push_back(&phase);
    }
    return phases;
}

/// Which phase holds the plan back? @p phases are two or more.
QString phasesTitle(const SlideSource &source, const std::vector<const PhaseMeasure *> &phases)
{
    std::vector<const PhaseMeasure *> moved;
    std::vector<const PhaseMeasure *> lowest;
    bool allGreen = true;
    for (const PhaseMeasure *phase : phases) {
        if (!phase->total.progress.isZero())
            moved.push_back(phase);
        if (!phase->total.compliance)
            continue;
        allGreen = allGreen && phase->total.light == Light::Green;
        if (!lowest.empty() && *phase->total.compliance < *lowest.front()->total.compliance)
            lowest.clear();
        if (lowest.empty() || *phase->total.compliance == *lowest.front()->total.compliance)
            lowest.push_back(phase);
    }
    const auto name = [&](const PhaseMeasure *phase) { return source.nameOf(phase->id, phaseInTitleChars); };
    if (moved.empty())
        return Tr::tr("No phase has moved forward yet");
    if (moved.size() == 1)
        return Tr::tr("Only “%1” moved forward; the others are still at zero").arg(name(moved.front()));
    if (lowest.empty())
        return Tr::tr("The phases move forward before anything is due");
    const QString value = complianceText(lowest.front()->total.compliance, source.thresholds(), source.locale);
    if (allGreen && lowest.size() == phases.size())
        return Tr::tr("All phases met %1 of what was due").arg(value);
    if (allGreen)
        return Tr::tr("All phases are in green; the lowest met %1").arg(value);
    if (lowest.size() > 1)
        return Tr::tr("%n phase(s) hold the plan back: they met %1", nullptr, static_cast<int>(lowest.size()))
            .arg(value);
    return Tr::tr("“%1” holds the plan back: it met %2").arg(name(lowest.front()), value);
}

SlideBars::Bar barOf(const SlideSource &source, const PhaseMeasure &phase)
{
    const Aggregate &total = phase.total;
    return {source.nameOf(phase.id, phaseChars),
            total.planned.toDouble(),
            total.progress.toDouble(),
            total.planned.number(source.locale),
            total.progress.number(source.locale),
            iconOf(total.light),
            complianceText(total.compliance, source.thresholds(), source.locale)};
}

QString alternativeOf(const SlideSource &source, const std::vector<const PhaseMeasure *> &phases)
{
    QStringList sentences{
        Tr::tr("Programmed, progress and compliance by phase on %1.").arg(shortDate(source.measure.cutOff))};
    for (const PhaseMeasure *phase : phases) {
        sentences.append(Tr::tr("%1: programmed %2, progress %3, compliance %4.")
                             .arg(phaseName(source.contents, phase->id), phase->total.planned.toString(source.locale),
                                  phase->total.progress.toString(source.locale),
                                  complianceText(phase->total.compliance, source.thresholds(), source.locale)));
    }
    return sentences.join(u' ');
}

} // namespace

Slide figuresSlide(const SlideSource &source)
{
    const Compliance compliance = complianceOf(source);
    const Aggregate &plan = source.measure.plan;
    SlideFigures figures;
    figures.large = {{complianceText(compliance.value, source.thresholds(), source.locale),
                      lightLabel(source, compliance.light), iconOf(compliance.light)},
                     {plan.progress.toString(source.locale),
                      Tr::tr("done of the whole plan %1").arg(years(source.contents.plan.period)), Icon::None}};
    const int done = plan.of(State::Done) + plan.of(State::DoneLate);
    //: of activities; beside their number
    figures.small = {counted(source, done, Tr::tr("done", "number of activities", done), Icon::Done),
                     lateFigure(source), openFigure(source)};
    return source.slide(figuresTitle(source, compliance), std::move(figures));
}

std::vector<Slide> phaseSlides(const SlideSource &source)
{
    const std::vector<const PhaseMeasure *> phases = shownPhases(source);
    if (phases.size() < 2)
        return {};
    const QString title = phasesTitle(source, phases);
    std::vector<int> words;
    for (const PhaseMeasure *phase : phases)
        words.push_back(slideWords(source.nameOf(phase->id, phaseChars)));
    constexpr int legendWords = 3;
    std::vector<Slide> slides;
    auto next = phases.begin();
    for (const std::size_t count : dealt(words, SlideBars::mostBars, mostSlideWords - legendWords)) {
        if (slides.size() == mostPhaseSlides)
            break;
        const std::vector<const PhaseMeasure *> shown(next, next + static_cast<std::ptrdiff_t>(count));
        next += static_cast<std::ptrdiff_t>(count);
        SlideBars bars;
        bars.alternative = alternativeOf(source, shown);
        //: the legend of a chart; small letters
        bars.plannedWord = Tr::tr("programmed");
        bars.doneWord = Tr::tr("progress");
        bars.complianceWord = Tr::tr("compliance");
        for (const PhaseMeasure *phase : shown)
            bars.bars.push_back(barOf(source, *phase));
        slides.push_back(source.slide(title, std::move(bars)));
    }
    numberParts(slides);
    return slides;
}

} // namespace gelt::report
