// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/presentation.h"

#include "core/report/common.h"
#include "core/report/documents.h"
#include "core/report/format.h"
#include "core/report/slidesource.h"
#include "core/report/slidetext.h"

#include <QCoreApplication>

namespace gelt::report {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::report::Presentation)
};

SlideCover coverOf(const SlideSource &source)
{
    const Entity &entity = source.contents.plan.entity;
    SlideCover cover;
    cover.arms = entity.arms;
    if (!entity.arms.isEmpty())
        cover.armsAlternative = Tr::tr("Coat of arms of %1").arg(entity.name);
    cover.entity = entity.name.isEmpty() ? source.contents.plan.name : entity.name;
    cover.place = entity.department;
    //: over the year in very large figures: the year whose results are shown (vigencia)
    cover.panelLabel = Tr::tr("Year");
    cover.panel = QString::number(source.year);
    return cover;
}

Slide cover(const SlideSource &source)
{
    SlideCover body = coverOf(source);
    const QString &plan = source.contents.plan.name;
    if (!plan.isEmpty() && plan != body.entity)
        body.lines.push_back(plan);
    body.lines.push_back(Tr::tr("Progress, challenges and responsibilities"));
    if (const QString marks = marksOf(source.request); !marks.isEmpty())
        body.lines.push_back(marks);
    Slide slide = source.slide(Tr::tr("Results of %1").arg(source.year), std::move(body));
    const QString cutOff = Tr::tr("Cut-off %1").arg(longDate(source.measure.cutOff, source.locale));
    const QString &group = source.contents.meetings.settings.group;
    slide.foot = group.isEmpty() ? cutOff : QString(cutOff + u" \u00B7 " + group);
    return slide;
}

/// Thanks, and whom to ask. Names and positions only: who speaks for the committee does so publicly.
Slide closing(const SlideSource &source)
{
    SlideCover body = coverOf(source);
    body.lines.push_back(Tr::tr("Questions and proposals are welcome."));
    for (const Signer &signer : signersOf(source.contents, source.measure.cutOff)) {
        constexpr std::size_t mostLines = 3;
        if (!signer.name.isEmpty() && body.lines.size() < mostLines)
            body.lines.push_back(signer.position.isEmpty() ? signer.name
                                                           : QString(signer.name + u", " + signer.position));
    }
    Slide slide = source.slide(Tr::tr("Thank you for following these results"), std::move(body));
    slide.foot = footerOf({source.contents.meetings.settings.group, marksOf(source.request)});
    return slide;
}

Slide emptyPlan(const SlideSource &source)
{
    return source.slide(Tr::tr("The plan has no activities yet"),
                        SlideStatement{Icon::NotStarted, Tr::tr("There is nothing to measure on %1.")
                                                             .arg(longDate(source.measure.cutOff, source.locale))});
}

Slide outsideThePlan(const SlideSource &source)
{
    const QString period = years(source.contents.plan.period);
    return source.slide(
        Tr::tr("The year %1 lies outside the plan %2").arg(source.year).arg(period),
        SlideStatement{Icon::NotApplicable, Tr::tr("The figures that follow are those of the whole plan on %1.")
                                                .arg(longDate(source.measure.cutOff, source.locale))});
}

bool isOutside(const SlideSource &source)
{
    const Period &period = source.contents.plan.period;
    return period.isValid() && (source.year < period.first.year() || source.year > period.last.year());
}

std::vector<Slide> allSlides(const SlideSource &source)
{
    std::vector<Slide> all{cover(source)};
    const auto add = [&](std::vector<Slide> slides) {
        for (Slide &slide : slides)
            all.push_back(std::move(slide));
    };
    if (source.contents.activities.empty()) {
        all.push_back(emptyPlan(source));
    } else {
        if (isOutside(source))
            all.push_back(outsideThePlan(source));
        all.push_back(figuresSlide(source));
        add(phaseSlides(source));
        add(achievementSlides(source));
        add(photoSlides(source));
        add(lateSlides(source));
    }
    add(challengeSlides(source));
    all.push_back(closing(source));
    return all;
}

} // namespace

bool SlideSource::shows(PhaseId phase) const
{
    return request.phases.empty() || std::ranges::find(request.phases, phase) != request.phases.end();
}

QString SlideSource::nameOf(const Activity &activity, qsizetype most) const
{
    return shortened(activity.shortName.trimmed().isEmpty() ? activity.title : activity.shortName, most);
}

QString SlideSource::nameOf(PhaseId phase, qsizetype most) const
{
    const auto found = std::ranges::find(contents.phases, phase, &Phase::id);
    const bool isShort = found != contents.phases.end() && !found->shortName.trimmed().isEmpty();
    return shortened(isShort ? found->shortName : phaseName(contents, phase), most);
}

Slide SlideSource::slide(const QString &title, SlideBody body, const QString &note) const
{
    return {title, {}, std::move(body), note,
            footerOf({Tr::tr("Cut-off %1").arg(shortDate(measure.cutOff)), marksOf(request)})};
}

std::vector<Slide> listSlides(const SlideSource &source, const QString &title, std::vector<SlideList::Row> rows,
                              const QString &note)
{
    constexpr std::size_t mostListSlides = 3;
    constexpr std::size_t fewRows = 5; // stand in one wide column
    constexpr qsizetype twoColumnChars = 26;
    if (rows.empty())
        return {};
    std::vector<int> words;
    bool isNarrow = rows.size() > fewRows;
    for (const SlideList::Row &row : rows) {
        words.push_back(slideWords(row.text) + slideWords(row.detail));
        isNarrow = isNarrow && row.detail.isEmpty() && row.text.size() <= twoColumnChars;
    }
    const int columns = isNarrow ? 2 : 1;
    const std::size_t mostRows = static_cast<std::size_t>(columns) * SlideList::mostRows;
    // A note takes a row's place in each column; "and 12 more" has four words in some languages.
    constexpr int wordsOfRest = 4;
    const std::size_t rowsBesideNote = mostRows - static_cast<std::size_t>(columns);
    std::vector<std::size_t> counts =
        note.isEmpty() ? dealt(words, mostRows) : dealt(words, rowsBesideNote, mostSlideWords - slideWords(note));
    if (counts.size() > mostListSlides)
        counts = dealt(words, rowsBesideNote, mostSlideWords - wordsOfRest);
    std::vector<Slide> slides;
    std::size_t shown = 0;
    for (const std::size_t count : counts) {
        if (slides.size() == mostListSlides)
            break;
        const auto first = rows.begin() + static_cast<std::ptrdiff_t>(shown);
        slides.push_back(source.slide(title, SlideList{columns, {first, first + static_cast<std::ptrdiff_t>(count)}}));
        shown += count;
    }
    slides.back().note = note;
    if (shown < rows.size())
        slides.back().note = Tr::tr("and %n more in the annual report", nullptr, static_cast<int>(rows.size() - shown));
    numberParts(slides);
    return slides;
}

std::vector<Slide> textSlides(const SlideSource &source, const QString &title, const QString &text)
{
    constexpr qsizetype mostChars = 96;
    std::vector<SlideList::Row> rows;
    for (const QString &paragraph : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (QString sentence = firstSentence(paragraph, mostChars); !sentence.isEmpty())
            rows.push_back({Icon::None, {}, std::move(sentence), {}});
    }
    return listSlides(source, title, std::move(rows));
}

Document presentation(const PlanContents &contents, const PlanMeasure &measure, const ReportRequest &request,
                      const QLocale &locale, const Pictures &pictures)
{
    const SlideSource source{contents, measure,  request,
                             locale,   pictures, request.year == 0 ? measure.cutOff.year() : request.year};
    Document document;
    document.title = Tr::tr("Results of %1, %2").arg(QString::number(source.year), entityLine(contents.plan));
    document.author = contents.plan.entity.name;
    document.subject = Tr::tr("Cut-off %1").arg(shortDate(measure.cutOff));
    document.language = locale.bcp47Name();
    document.paper = Paper::Slides;
    Section section{Orientation::Landscape, {}};
    if (request.beginning > 0) {
        section.blocks.emplace_back(cover(source));
        document.sections.push_back(std::move(section));
        return document;
    }
    for (Slide &slide : allSlides(source))
        section.blocks.emplace_back(std::move(slide));
    document.sections.push_back(std::move(section));
    return document;
}

} // namespace gelt::report
