// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/commitments.h"
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

constexpr std::size_t mostReasons = 6; ///< rows of the tables that say why
constexpr std::size_t rowsOfATable = 3;
constexpr qsizetype whatChars = 30;
constexpr qsizetype whyChars = 52;
constexpr qsizetype nextChars = 36;
constexpr qsizetype besideDetailChars = 36;

/// A late activity with what is known of why, and what was agreed.
struct Late {
    const Activity *activity = nullptr;
    const ActivityMeasure *measure = nullptr;
    QString why;
    QString next;

    bool isOverdue() const { return measure->state == State::Overdue; }
};

QString lateness(const SlideSource &source, const Late &late)
{
    if (late.isOverdue())
        //: how long ago an activity was due
        return Tr::tr("%n day(s) late", nullptr, static_cast<int>(late.measure->due.daysTo(source.measure.cutOff)));
    //: of a recurring activity
    return Tr::tr("owes %n period(s)", nullptr, late.measure->overdue);
}

/// The last thing that somebody noted of it by the cut-off.
QString whyOf(const SlideSource &source, ActivityId activity)
{
    const FollowUp *last = nullptr;
    for (const FollowUp &entry : ofActivity(source.contents.followUps, activity)) {
        const bool counts = !entry.voided && entry.date <= source.measure.cutOff && !entry.note.trimmed().isEmpty();
        if (counts && (!last || last->date <= entry.date))
            last = &entry;
    }
    return last ? firstSentence(last->note, whyChars) : QString();
}

/// The open commitment that is due first, else who answers for the activity.
QString nextOf(const SlideSource &source, const std::vector<CommitmentMeasure> &commitments, const PeopleNames &names,
               ActivityId activity)
{
    const Commitment *next = nullptr;
    QDate due;
    for (const CommitmentMeasure &measure : commitments) {
        if (!isOpen(measure.state))
            continue;
        const auto found = std::ranges::find(source.contents.meetings.commitments, measure.id, &Commitment::id);
        if (found == source.contents.meetings.commitments.end() || found->activity != activity)
            continue;
        if (!next || (measure.due.isValid() && (!due.isValid() || measure.due < due))) {
            next = &*found;
            due = measure.due;
        }
    }
    if (next)
        return due.isValid() ? QString(firstSentence(next->text, nextChars) + u": " + shortDate(due))
                             : firstSentence(next->text, nextChars);
    const QString responsible = names.responsibleFor(source.contents, activity);
    return responsible.isEmpty() ? QString() : Tr::tr("%1 answers for it").arg(shortened(responsible, nextChars - 10));
}

/// The longest overdue first, then those that owe the most periods.
std::vector<Late> lateOf(const SlideSource &source)
{
    std::vector<Late> all;
    for (std::size_t i = 0; i < source.contents.activities.size(); ++i) {
        const ActivityMeasure &measure = source.measure.activities[i];
        const bool isLate = measure.state == State::Overdue || measure.state == State::Behind;
        if (isLate && source.shows(source.contents.activities[i].phase))
            all.push_back({&source.contents.activities[i], &measure, {}, {}});
    }
    std::ranges::stable_sort(all, [](const Late &a, const Late &b) {
        if (a.isOverdue() != b.isOverdue())
            return a.isOverdue();
        return a.isOverdue() ? a.measure->due < b.measure->due : a.measure->overdue > b.measure->overdue;
    });
    return all;
}

QString lateTitle(const std::vector<Late> &late)
{
    const int count = static_cast<int>(late.size());
    const auto overdue = std::ranges::count_if(late, &Late::isOverdue);
    if (overdue == count)
        return Tr::tr("%n activity(ies) passed their deadline without being done", nullptr, count);
    if (overdue == 0)
        return Tr::tr("%n recurring activity(ies) owe periods that have passed", nullptr, count);
    return Tr::tr("%n activity(ies) are late", nullptr, count);
}

std::vector<Slide> tableSlides(const SlideSource &source, const QString &title, const std::vector<Late> &late)
{
    SlideTable heads;
    heads.whatTitle = Tr::tr("What");
    heads.whyTitle = Tr::tr("Why");
    heads.nextTitle = Tr::tr("What follows");
    heads.whyAbsent = Tr::tr("no reason noted");
    heads.nextAbsent = Tr::tr("nothing agreed yet");
    std::vector<SlideTable::Row> rows;
    std::vector<int> words;
    for (const Late &each : late) {
        // The number holds to the first word of the name.
        const QString what =
            QString::number(each.activity->number) + u'\u00A0' + source.nameOf(*each.activity, whatChars);
        rows.push_back({iconOf(each.measure->state), what, lateness(source, each), each.why, each.next});
        words.push_back(slideWords(what) + slideWords(rows.back().detail)
                        + slideWords(each.why.isEmpty() ? heads.whyAbsent : each.why)
                        + slideWords(each.next.isEmpty() ? heads.nextAbsent : each.next));
    }
    const int headWords = slideWords(heads.whatTitle) + slideWords(heads.whyTitle) + slideWords(heads.nextTitle);
    std::vector<Slide> slides;
    auto next = rows.begin();
    for (const std::size_t count : dealt(words, rowsOfATable, mostSlideWords - headWords)) {
        SlideTable table = heads;
        table.rows.assign(next, next + static_cast<std::ptrdiff_t>(count));
        next += static_cast<std::ptrdiff_t>(count);
        slides.push_back(source.slide(title, std::move(table)));
    }
    numberParts(slides);
    return slides;
}

std::vector<Slide> nameSlides(const SlideSource &source, const std::vector<Late> &late)
{
    std::vector<SlideList::Row> rows;
    for (const Late &each : late)
        rows.push_back({iconOf(each.measure->state), QString::number(each.activity->number),
                        source.nameOf(*each.activity, besideDetailChars), lateness(source, each)});
    return listSlides(source, lateTitle(late), std::move(rows));
}

Slide nothingLate(const SlideSource &source)
{
    return source.slide(Tr::tr("No activity is late"),
                        SlideStatement{Icon::LightGreen, Tr::tr("On %1 no deadline has passed and no period is owed.")
                                                             .arg(longDate(source.measure.cutOff, source.locale))});
}

} // namespace

std::vector<Slide> lateSlides(const SlideSource &source)
{
    std::vector<Late> late = lateOf(source);
    const bool isSomewhereLate = source.measure.plan.of(State::Overdue) + source.measure.plan.of(State::Behind) > 0;
    if (late.empty() && isSomewhereLate) // in phases that are not asked for
        return {};
    if (late.empty())
        return {nothingLate(source)};
    const std::vector<CommitmentMeasure> commitments = measureCommitments(source.contents, source.measure);
    const PeopleNames names(source.contents);
    std::vector<Late> explained;
    for (const Late &each : late) {
        if (explained.size() == mostReasons)
            break;
        Late said = each;
        said.why = whyOf(source, each.activity->id);
        said.next = nextOf(source, commitments, names, each.activity->id);
        if (!said.why.isEmpty() || !said.next.isEmpty())
            explained.push_back(std::move(said));
    }
    std::vector<Slide> slides;
    if (explained.size() == late.size()) {
        slides = tableSlides(source, lateTitle(late), explained);
    } else {
        slides = nameSlides(source, late);
        for (Slide &slide :
             tableSlides(source, Tr::tr("This is known of what is late, and of what follows"), explained))
            slides.push_back(std::move(slide));
    }
    const auto texts = std::ranges::find(source.contents.yearTexts, source.year, &YearTexts::year);
    if (texts != source.contents.yearTexts.end()) {
        for (Slide &slide :
             textSlides(source, Tr::tr("These were the difficulties of %1").arg(source.year), texts->difficulties))
            slides.push_back(std::move(slide));
    }
    return slides;
}

} // namespace gelt::report
