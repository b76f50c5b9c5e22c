// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/explain.h"

#include "core/report/common.h"
#include "core/report/explaintable.h"
#include "core/report/explaintext.h"
#include "core/report/format.h"

#include <QCoreApplication>

namespace gelt::report {
namespace {

using namespace explain;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::report::Explain)
};

/// The activities that an aggregate is of, and what is said of them.
struct Source {
    const PlanContents &contents;
    const PlanMeasure &measure;
    const QLocale &locale;
    std::vector<std::size_t> places; ///< in contents.activities
    const Aggregate &total;

    const Thresholds &thresholds() const { return contents.plan.settings.thresholds; }
    QString percent(const Percent &value) const { return value.toString(locale); }
};

/// The sums of the formulas.
struct Sums {
    std::int64_t weights = 0; ///< thousandths
    bool areWeighted = false; ///< some weight is not 1
    PercentSum progress;
    PercentSum planned;
    PercentSum reached;

    void add(const ActivityMeasure &activity)
    {
        weights += activity.weightThousandths;
        areWeighted = areWeighted || activity.weightThousandths != Weight::one().thousandths();
        progress.add(activity.progress, activity.weightThousandths);
        planned.add(activity.planned, activity.weightThousandths);
        reached.add(least(activity.progress, activity.planned), activity.weightThousandths);
    }
};

QString leftOut(State state, const QString &numbers)
{
    switch (state) {
    case State::Suspended:
        return Tr::tr("Left out because they are suspended: %1.").arg(numbers);
    case State::NotApplicable:
        return Tr::tr("Left out because they do not apply: %1.").arg(numbers);
    default:
        return Tr::tr("Left out because others replace them: %1.").arg(numbers);
    }
}

/// Which are left out of the figures, and why.
void addLeftOut(const Source &source, std::vector<Block> &to)
{
    std::array<QStringList, stateCount> numbers;
    for (const std::size_t place : source.places) {
        const ActivityMeasure &one = source.measure.activities[place];
        if (!isCounted(one.state))
            numbers[static_cast<std::size_t>(one.state)].append(QString::number(one.number));
    }
    for (const State state : {State::Suspended, State::NotApplicable, State::Replaced}) {
        const QStringList &of = numbers[static_cast<std::size_t>(state)];
        if (!of.isEmpty())
            to.push_back(sentence(leftOut(state, list(of))));
    }
}

void addCounts(const Source &source, std::vector<Block> &to)
{
    to.push_back(sentence(Tr::tr("%n activity(ies) count(s) here on %1.", nullptr, source.total.counted)
                              .arg(shortDate(source.measure.cutOff))));
    addLeftOut(source, to);
}

QString titleOf(const Source &source, Figure figure)
{
    switch (figure) {
    case Figure::Progress:
        return title(source.percent(source.total.progress));
    case Figure::Planned:
        return title(source.percent(source.total.planned));
    default:
        return title(complianceText(source.total.compliance, source.thresholds(), source.locale));
    }
}

/// What of the figure an activity takes away: the larger, the nearer to the top.
double loss(const ActivityMeasure &one, Figure figure)
{
    const double weight = static_cast<double>(one.weightThousandths) / 1000.0;
    switch (figure) {
    case Figure::Progress:
        return weight * (100.0 - one.progress.toDouble());
    case Figure::Planned:
        return weight * (100.0 - one.planned.toDouble());
    default:
        return weight * (one.planned - least(one.progress, one.planned)).toDouble();
    }
}

void addTable(const Source &source, Figure figure, std::size_t mostRows, const Sums &sums, Explanation &to)
{
    std::vector<Table::Column> columns{{Tr::tr("Progress"), ColumnKind::Number},
                                       {Tr::tr("Programmed"), ColumnKind::Number},
                                       {Tr::tr("Counts"), ColumnKind::Number}};
    if (sums.areWeighted)
        columns.insert(columns.begin(), {Tr::tr("Weight"), ColumnKind::Number});
    const auto cells = [&](std::int64_t weights, const Percent &progress, const Percent &planned,
                           const Percent &reached) {
        QStringList texts{cell(progress, source.locale), cell(planned, source.locale), cell(reached, source.locale)};
        if (sums.areWeighted)
            texts.prepend(weight(weights, source.locale));
        return texts;
    };
    Table table(columns);
    std::vector<Table::Candidate> candidates;
    for (const std::size_t place : source.places) {
        const ActivityMeasure &one = source.measure.activities[place];
        if (isCounted(one.state))
            candidates.push_back({place, loss(one, figure)});
    }
    const std::size_t shown = Table::keepMost(candidates, mostRows);
    for (std::size_t i = 0; i < shown; ++i) {
        const std::size_t place = candidates[i].place;
        const ActivityMeasure &one = source.measure.activities[place];
        table.add(source.contents.activities[place],
                  cells(one.weightThousandths, one.progress, one.planned, least(one.progress, one.planned)));
    }
    table.total(
        cells(sums.weights, Table::points(sums.progress), Table::points(sums.planned), Table::points(sums.reached)));
    table.moveTo(to, candidates.size() - shown);
}

/// A figure from its sums; empty where there is no such figure.
QString formula(const Source &source, Figure figure, const Sums &sums)
{
    const auto points = [&](const PercentSum &sum) { return number(Table::points(sum), source.locale); };
    const QString weights = weight(sums.weights, source.locale);
    switch (figure) {
    case Figure::Progress:
        return Tr::tr("Progress: the sum of weight · progress ÷ the sum of weights: %1 ÷ %2 = %3.")
            .arg(points(sums.progress), weights, source.percent(source.total.progress));
    case Figure::Planned:
        return Tr::tr("Programmed: the sum of weight · programmed ÷ the sum of weights: %1 ÷ %2 = %3.")
            .arg(points(sums.planned), weights, source.percent(source.total.planned));
    default:
        break;
    }
    if (!source.total.compliance)
        return {};
    return Tr::tr("Compliance: what counts of each is its progress, up to what was programmed: 100 · %1 ÷ %2 = %3.")
        .arg(points(sums.reached), points(sums.planned),
             complianceText(source.total.compliance, source.thresholds(), source.locale));
}

/// The figure asked about stands before the table, the others behind it.
void addFormulas(const Source &source, Figure figure, const Sums &sums, Explanation &to)
{
    if (sums.weights == 0) {
        to.before.push_back(sentence(Tr::tr("All of their weights are 0, so they add up to nothing.")));
        return;
    }
    const Figure asked = figure == Figure::State ? Figure::Compliance : figure;
    for (const Figure of : {Figure::Progress, Figure::Planned, Figure::Compliance}) {
        std::vector<Block> &blocks = of == asked ? to.before : to.after;
        if (const QString text = formula(source, of, sums); !text.isEmpty())
            blocks.push_back(of == asked ? result(text) : sentence(text));
        if (of == Figure::Compliance)
            blocks.push_back(lightSentence(source.total.light, source.thresholds(), source.locale));
    }
}

Explanation ofActivities(const Source &source, Figure figure, std::size_t mostRows)
{
    Sums sums;
    for (const std::size_t place : source.places) {
        if (isCounted(source.measure.activities[place].state))
            sums.add(source.measure.activities[place]);
    }
    Explanation explanation;
    explanation.title = titleOf(source, figure);
    explanation.light = source.total.light;
    addCounts(source, explanation.before);
    if (source.total.counted == 0) {
        explanation.after.push_back(
            result(Tr::tr("Nothing counts here, so the progress is %1 and there is no compliance: NA.")
                       .arg(source.percent({}))));
        return explanation;
    }
    if (!sums.areWeighted)
        explanation.before.push_back(sentence(Tr::tr("None has a weight of its own, so each weighs 1.")));
    addFormulas(source, figure, sums, explanation);
    explanation.before.push_back(sentence(Tr::tr("Those that take away most stand first.")));
    addTable(source, figure, mostRows, sums, explanation);
    return explanation;
}

/// What a phase adds to a plan that is the weighted mean of its phases.
Explanation ofPhases(const Source &source, Figure figure)
{
    Explanation explanation;
    explanation.title = titleOf(source, figure);
    explanation.light = source.total.light;
    addCounts(source, explanation.before);
    explanation.before.push_back(sentence(Tr::tr(
        "Every phase has a weight, so the plan is the weighted mean of its phases. A phase without anything counted is "
        "left out, and of the compliance one where nothing was programmed too.")));
    explanation.before.push_back(
        result(Tr::tr("Progress %1, programmed %2, compliance %3.")
                   .arg(source.percent(source.total.progress), source.percent(source.total.planned),
                        complianceText(source.total.compliance, source.thresholds(), source.locale))));
    explanation.before.push_back(lightSentence(source.total.light, source.thresholds(), source.locale));
    Table table({{Tr::tr("Weight"), ColumnKind::Number},
                 {Tr::tr("Progress"), ColumnKind::Number},
                 {Tr::tr("Programmed"), ColumnKind::Number},
                 {Tr::tr("Compliance"), ColumnKind::Number}});
    for (std::size_t i = 0; i < source.contents.phases.size(); ++i) {
        const Phase &phase = source.contents.phases[i];
        const Aggregate &total = source.measure.phases[i].total;
        const QString none = QStringLiteral("\u2014");
        table.addPhase(phase, {weight(phase.weight.value_or(Weight::one()).thousandths(), source.locale),
                               total.counted == 0 ? none : cell(total.progress, source.locale),
                               total.counted == 0 ? none : cell(total.planned, source.locale),
                               complianceNumber(total.compliance, source.thresholds(), source.locale)});
    }
    table.total({QString(), cell(source.total.progress, source.locale), cell(source.total.planned, source.locale),
                 complianceNumber(source.total.compliance, source.thresholds(), source.locale)});
    table.moveTo(explanation, 0);
    return explanation;
}

} // namespace

Explanation explainPhase(const PlanContents &contents, const PlanMeasure &measure, PhaseId phase, Figure figure,
                         const QLocale &locale, std::size_t mostRows)
{
    static const Aggregate none;
    const auto found = std::ranges::find(measure.phases, phase, &PhaseMeasure::id);
    Source source{contents, measure, locale, {}, found == measure.phases.end() ? none : found->total};
    for (std::size_t place = 0; place < measure.activities.size(); ++place) {
        if (measure.activities[place].phase == phase)
            source.places.push_back(place);
    }
    Explanation explanation = ofActivities(source, figure, mostRows);
    explanation.before.insert(explanation.before.begin(), sentence(phaseName(contents, phase)));
    return explanation;
}

Explanation explainPlan(const PlanContents &contents, const PlanMeasure &measure, Figure figure, const QLocale &locale,
                        std::size_t mostRows)
{
    Source source{contents, measure, locale, {}, measure.plan};
    source.places.resize(measure.activities.size());
    for (std::size_t place = 0; place < source.places.size(); ++place)
        source.places[place] = place;
    return measure.byPhaseWeights ? ofPhases(source, figure) : ofActivities(source, figure, mostRows);
}

} // namespace gelt::report
