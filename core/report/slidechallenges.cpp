// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/slidesource.h"
#include "core/report/slidetext.h"

#include <QCoreApplication>

#include <array>

namespace gelt::report {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::report::Presentation)
};

constexpr qsizetype entryChars = 44;
constexpr qsizetype dueChars = 18;
constexpr std::size_t parties = Codes<Party>::all.size();

QString headOf(Party party)
{
    switch (party) {
    //: heads of columns: whose challenges stand below
    case Party::Committee:
        return Tr::tr("Committee");
    case Party::Administration:
        return Tr::tr("Administration");
    case Party::Community:
        return Tr::tr("Community");
    }
    return {};
}

/// The entries of each party, in its order.
using Entries = std::array<std::vector<SlideColumns::Entry>, parties>;

int wordsOf(const SlideColumns::Entry &entry) { return slideWords(entry.text) + slideWords(entry.detail); }

/// As many entries as a slide holds, taken from each party in turn so that all of them stand on the first slide.
/// @param most entries of a column.
SlideColumns takeColumns(Entries &left, std::size_t most)
{
    std::array<std::vector<SlideColumns::Entry>, parties> taken;
    int words = static_cast<int>(parties); // the heads
    bool goesOn = true;
    while (goesOn) {
        goesOn = false;
        for (std::size_t i = 0; i < parties; ++i) {
            if (left[i].empty() || taken[i].size() == most)
                continue;
            const int more = wordsOf(left[i].front());
            if (words + more > mostSlideWords && words > static_cast<int>(parties))
                continue;
            words += more;
            taken[i].push_back(std::move(left[i].front()));
            left[i].erase(left[i].begin());
            goesOn = true;
        }
    }
    SlideColumns columns;
    for (std::size_t i = 0; i < parties; ++i) {
        if (!taken[i].empty())
            columns.columns.push_back({headOf(Codes<Party>::all[i].value), std::move(taken[i])});
    }
    return columns;
}

std::size_t countOf(const Entries &entries)
{
    std::size_t count = 0;
    for (const auto &party : entries)
        count += party.size();
    return count;
}

/// @param left afterwards what four slides had no room for.
std::vector<SlideColumns> dealtToSlides(Entries &left, std::size_t most)
{
    constexpr std::size_t mostSlides = 4;
    std::vector<SlideColumns> slides;
    while (countOf(left) > 0 && slides.size() < mostSlides)
        slides.push_back(takeColumns(left, most));
    return slides;
}

/// As few slides as it takes, about as many entries on each.
std::vector<Slide> columnSlides(const SlideSource &source, const QString &title, const Entries &entries)
{
    Entries left = entries;
    std::vector<SlideColumns> bodies = dealtToSlides(left, SlideColumns::mostEntries);
    for (std::size_t most = 1; most < SlideColumns::mostEntries && bodies.size() > 1; ++most) {
        Entries rest = entries;
        std::vector<SlideColumns> even = dealtToSlides(rest, most);
        if (even.size() == bodies.size() && countOf(rest) == countOf(left)) {
            bodies = std::move(even);
            break;
        }
    }
    std::vector<Slide> slides;
    for (SlideColumns &body : bodies)
        slides.push_back(source.slide(title, std::move(body)));
    if (const std::size_t more = countOf(left); more > 0)
        slides.back().note = Tr::tr("and %n more in the annual report", nullptr, static_cast<int>(more));
    numberParts(slides);
    return slides;
}

/// @param concerned of the parties those that have a challenge.
QString challengesTitle(int year, const std::vector<Party> &concerned)
{
    if (concerned.size() > 1)
        return Tr::tr("Challenges of %1: each has a part to do").arg(year);
    switch (concerned.front()) {
    case Party::Committee:
        return Tr::tr("The challenges of %1 are the committee's").arg(year);
    case Party::Administration:
        return Tr::tr("The challenges of %1 are the administration's").arg(year);
    case Party::Community:
        return Tr::tr("The challenges of %1 are the community's").arg(year);
    }
    return {};
}

} // namespace

std::vector<Slide> challengeSlides(const SlideSource &source)
{
    Entries challenges;
    Entries responsibilities;
    std::vector<Party> concerned;
    for (const Challenge &challenge : source.contents.challenges) {
        if (challenge.year != source.year)
            continue;
        const auto party = static_cast<std::size_t>(challenge.party);
        if (challenges[party].empty())
            concerned.push_back(challenge.party);
        challenges[party].push_back({firstSentence(challenge.challenge, entryChars), {}});
        if (QString who = firstSentence(challenge.responsibility, entryChars); !who.isEmpty())
            responsibilities[party].push_back({std::move(who), shortened(challenge.due, dueChars)});
    }
    const int next = source.year + 1;
    if (concerned.empty())
        return {source.slide(
            Tr::tr("The challenges of %1 are still to be agreed").arg(next),
            SlideStatement{Icon::NotStarted, Tr::tr("Committee, administration and community agree on them.")})};
    std::vector<Slide> slides = columnSlides(source, challengesTitle(next, concerned), challenges);
    for (Slide &slide :
         columnSlides(source, Tr::tr("These are the responsibilities of %1").arg(next), responsibilities))
        slides.push_back(std::move(slide));
    return slides;
}

} // namespace gelt::report
