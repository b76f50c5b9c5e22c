// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/common.h"
#include "core/report/format.h"
#include "core/report/slidesource.h"
#include "core/report/slidetext.h"

#include <QCoreApplication>
#include <QSet>

namespace gelt::report {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::report::Presentation)
};

constexpr qsizetype besideDetailChars = 36;
constexpr std::size_t mostPhotos = 6;
constexpr qsizetype captionChars = 60;
constexpr qsizetype narrowCaptionChars = 28; ///< under one of two photographs

/// What became of one activity in the year.
struct Achievements {
    std::vector<SlideList::Row> completed; ///< one-time activities, in the year
    std::vector<SlideList::Row> keptUp;    ///< recurring ones without a period missed
    std::vector<SlideList::Row> advanced;  ///< further than at the year's begin, and not at the end
    QSet<ActivityId> completedIds;
    int dueOnce = 0; ///< one-time activities that were due in the year by the cut-off; of these
    int doneInTime = 0;
};

bool isRecurring(const ActivityMeasure &measure) { return measure.inForce.reading.kind == DeadlineKind::Recurring; }

SlideList::Row rowOf(const SlideSource &source, const Activity &activity, Icon icon, const QString &detail = {})
{
    return {icon, QString::number(activity.number),
            source.nameOf(activity, detail.isEmpty() ? slideNameChars : besideDetailChars), detail};
}

void addOnce(const SlideSource &source, const Activity &activity, const ActivityMeasure &measure, Achievements &all)
{
    if (measure.due.year() == source.year && measure.due <= source.measure.cutOff) {
        ++all.dueOnce;
        all.doneInTime += measure.state == State::Done ? 1 : 0;
    }
    const bool isDone = measure.state == State::Done || measure.state == State::DoneLate;
    if (isDone && measure.completedOn.year() == source.year) {
        all.completed.push_back(rowOf(source, activity, iconOf(measure.state)));
        all.completedIds.insert(activity.id);
    } else if (!isDone && source.isMeasuredYear() && measure.progressBefore < measure.progress) {
        //: percentages of progress at the year's begin and now, "from 20 to 45 %"
        const QString detail =
            Tr::tr("from %1 to %2")
                .arg(measure.progressBefore.number(source.locale), measure.progress.toString(source.locale));
        all.advanced.push_back(rowOf(source, activity, Icon::InProgress, detail));
    }
}

void addRecurring(const SlideSource &source, const Activity &activity, const ActivityMeasure &measure,
                  Achievements &all)
{
    if (measure.state == State::Behind)
        return; // it owes periods of an earlier year
    int fulfilled = 0;
    for (const OccurrenceMeasure &occurrence : measure.occurrences) {
        if (occurrence.occurrence.days.last.year() != source.year)
            continue;
        if (occurrence.state == OccurrenceState::Overdue)
            return;
        if (occurrence.state == OccurrenceState::Done || occurrence.state == OccurrenceState::DoneLate)
            ++fulfilled;
    }
    if (fulfilled > 0)
        all.keptUp.push_back(
            rowOf(source, activity, Icon::OnTrack, Tr::tr("%n period(s) fulfilled", nullptr, fulfilled)));
}

Achievements achievementsOf(const SlideSource &source)
{
    Achievements all;
    for (std::size_t i = 0; i < source.contents.activities.size(); ++i) {
        const Activity &activity = source.contents.activities[i];
        const ActivityMeasure &measure = source.measure.activities[i];
        if (!source.shows(activity.phase) || !isCounted(measure.state))
            continue;
        if (isRecurring(measure))
            addRecurring(source, activity, measure, all);
        else
            addOnce(source, activity, measure, all);
    }
    return all;
}

bool mayShow(const SlideSource &source, const Evidence &evidence)
{
    return !source.request.isPublic || evidence.access == Access::Public;
}

/// How many pieces of evidence prove what was completed.
int evidenceOf(const SlideSource &source, const QSet<ActivityId> &activities)
{
    QSet<EvidenceId> proofs;
    for (const EvidenceLink &link : source.contents.evidenceLinks) {
        if (activities.contains(link.activity))
            proofs.insert(link.evidence);
    }
    return static_cast<int>(std::ranges::count_if(source.contents.evidence, [&](const Evidence &evidence) {
        return proofs.contains(evidence.id) && mayShow(source, evidence);
    }));
}

QString completedTitle(const SlideSource &source, const Achievements &all)
{
    const int count = static_cast<int>(all.completed.size());
    if (all.dueOnce > 1 && all.doneInTime == all.dueOnce && count == all.dueOnce)
        return Tr::tr("The %n activity(ies) due in %1 were done in time", nullptr, count).arg(source.year);
    return Tr::tr("%n activity(ies) were completed in %1", nullptr, count).arg(source.year);
}

Slide nothingAchieved(const SlideSource &source)
{
    return source.slide(
        Tr::tr("Nothing was completed in %1").arg(source.year),
        SlideStatement{Icon::NotStarted, Tr::tr("By %1 no activity had been reported as done or advanced.")
                                             .arg(longDate(source.measure.cutOff, source.locale))});
}

const YearTexts *textsOf(const SlideSource &source)
{
    const auto found = std::ranges::find(source.contents.yearTexts, source.year, &YearTexts::year);
    return found == source.contents.yearTexts.end() ? nullptr : &*found;
}

/// The day of the fact, or where it is unsaid the day on which the file was kept.
QDate dayOf(const Evidence &evidence)
{
    return evidence.date.isValid() ? evidence.date : evidence.record.at.toLocal().date();
}

/// Photographs of the year, the earliest first: files that prove an activity which is shown.
std::vector<const Evidence *> photosOf(const SlideSource &source)
{
    QSet<EvidenceId> shown;
    for (const EvidenceLink &link : source.contents.evidenceLinks) {
        const auto activity = std::ranges::find(source.contents.activities, link.activity, &Activity::id);
        if (activity != source.contents.activities.end() && source.shows(activity->phase))
            shown.insert(link.evidence);
    }
    std::vector<const Evidence *> photos;
    for (const Evidence &evidence : source.contents.evidence) {
        const QDate day = dayOf(evidence);
        if (evidence.kind == EvidenceKind::Photograph && evidence.hasFile() && shown.contains(evidence.id)
            && mayShow(source, evidence) && day.year() == source.year && day <= source.measure.cutOff)
            photos.push_back(&evidence);
    }
    std::ranges::stable_sort(photos, {}, [](const Evidence *photo) { return dayOf(*photo); });
    return photos;
}

/// Whether the bytes begin as a slide's pictures do; what is called a photograph may be a PDF.
bool isPicture(const QByteArray &bytes) { return bytes.startsWith("\xFF\xD8\xFF") || bytes.startsWith("\x89PNG\r\n"); }

SlidePhotos::Photo photoOf(const Evidence &evidence, QByteArray bytes, qsizetype most)
{
    return {std::move(bytes), shortened(evidence.title, most),
            evidence.date.isValid() ? shortDate(evidence.date) : QString(),
            Tr::tr("Photograph: %1").arg(evidence.title), Tr::tr("The photograph cannot be shown.")};
}

} // namespace

std::vector<Slide> achievementSlides(const SlideSource &source)
{
    Achievements all = achievementsOf(source);
    const int keptUp = static_cast<int>(all.keptUp.size());
    const int advanced = static_cast<int>(all.advanced.size());
    const bool isEmpty = all.completed.empty() && keptUp == 0 && advanced == 0;
    if (isEmpty && !source.request.phases.empty()) // of the phases left out nothing is said
        return {};
    if (isEmpty)
        return {nothingAchieved(source)};
    const int proofs = evidenceOf(source, all.completedIds);
    const QString note = proofs == 0 ? QString() : Tr::tr("%n piece(s) of evidence on file", nullptr, proofs);
    const QString title = completedTitle(source, all);
    std::vector<Slide> slides = listSlides(source, title, std::move(all.completed), note);
    const auto add = [&](const QString &sentence, std::vector<SlideList::Row> rows) {
        for (Slide &slide : listSlides(source, sentence, std::move(rows)))
            slides.push_back(std::move(slide));
    };
    add(Tr::tr("%n recurring activity(ies) missed no period of %1", nullptr, keptUp).arg(source.year),
        std::move(all.keptUp));
    add(Tr::tr("%n activity(ies) under way moved forward in %1", nullptr, advanced).arg(source.year),
        std::move(all.advanced));
    if (const YearTexts *texts = textsOf(source)) {
        for (Slide &slide :
             textSlides(source, Tr::tr("The committee highlights this of %1").arg(source.year), texts->achievements))
            slides.push_back(std::move(slide));
    }
    return slides;
}

std::vector<Slide> photoSlides(const SlideSource &source)
{
    if (!source.pictures)
        return {};
    std::vector<std::pair<const Evidence *, QByteArray>> photos;
    for (const Evidence *evidence : photosOf(source)) {
        if (photos.size() == mostPhotos)
            break;
        if (QByteArray bytes = source.pictures(evidence->id); isPicture(bytes))
            photos.emplace_back(evidence, std::move(bytes));
    }
    std::vector<Slide> slides;
    for (std::size_t i = 0; i < photos.size(); i += SlidePhotos::mostPhotos) {
        const std::size_t end = std::min(i + SlidePhotos::mostPhotos, photos.size());
        SlidePhotos body;
        for (std::size_t j = i; j < end; ++j) {
            const qsizetype most = end - i > 1 ? narrowCaptionChars : captionChars;
            body.photos.push_back(photoOf(*photos[j].first, std::move(photos[j].second), most));
        }
        slides.push_back(source.slide(Tr::tr("This is how the work of %1 looked").arg(source.year), std::move(body)));
    }
    numberParts(slides);
    return slides;
}

} // namespace gelt::report
