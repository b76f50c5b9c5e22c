// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/timeline.h"
#include "core/print/timelinebars.h"

#include <QCoreApplication>

#include <functional>

namespace gelt::print {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Print)
};

/// A sign of the time line and what it means.
struct Sign {
    QString word;
    double width; ///< of the sample
    std::function<void(const QRectF &, Page &)> set;
};

constexpr double sampleGap = mm(1.2);
constexpr double signGap = mm(5);

/// Names of states stand within sentences elsewhere.
QString capitalised(const QString &word) { return word.isEmpty() ? word : word.at(0).toUpper() + word.sliced(1); }

Sign markSign(OccurrenceState state)
{
    return {capitalised(displayName(state)), TimeLineBars::markSize, [state](const QRectF &at, Page &page) {
                page.icons.push_back({markIcon(state), at});
            }};
}

std::vector<Sign> signs(bool bands)
{
    std::vector<Sign> all;
    for (const OccurrenceState state : {OccurrenceState::Done, OccurrenceState::DoneLate, OccurrenceState::Pending,
                                        OccurrenceState::Overdue, OccurrenceState::NotApplicable})
        all.push_back(markSign(state));
    constexpr double sample = mm(7);
    const auto inBand = [](const QRectF &at, double height) {
        return QRectF(at.left(), at.center().y() - height / 2, at.width(), height);
    };
    all.push_back({Tr::tr("Progress within the deadline"), sample, [=](const QRectF &at, Page &page) {
                       const QRectF bar = inBand(at, TimeLineBars::thickness);
                       page.shapes.push_back(Fill{bar.adjusted(0, 0, -bar.width() / 2, 0), Tint::Navy});
                       page.shapes.push_back(Frame{bar, stroke::bar, Tint::Navy});
                   }});
    all.push_back({Tr::tr("Delay"), sample, [=](const QRectF &at, Page &page) {
                       page.shapes.push_back(HatchedBar{inBand(at, mm(1.8)), Tint::Red});
                   }});
    all.push_back({Tr::tr("Initial deadline"), sample, [=](const QRectF &at, Page &page) {
                       page.shapes.push_back(Frame{inBand(at, mm(2)), stroke::bar, Tint::Quiet, Dash::Short});
                   }});
    all.push_back(
        {displayName(State::Suspended), sample, [=](const QRectF &at, Page &page) {
             page.shapes.push_back(Frame{inBand(at, TimeLineBars::thickness), stroke::bar, Tint::Ink, Dash::Long});
         }});
    if (bands)
        all.push_back(
            {Tr::tr("Several occurrences"), sample, [=](const QRectF &at, Page &page) {
                 const QRectF bar = inBand(at, TimeLineBars::thickness);
                 page.shapes.push_back(Fill{bar, Tint::GreenLight});
                 page.shapes.push_back(Frame{bar, stroke::hair, Tint::Green});
                 const double size = TimeLineBars::markSize;
                 page.icons.push_back({report::Icon::Done, QRectF(bar.center().x() - size / 2, at.top(), size, size)});
             }});
    return all;
}

report::RichText wordOf(const Sign &sign) { return {{sign.word, false, report::Tone::Plain}}; }

/// Sets the signs one after another in lines, or only counts the lines where @p page is none.
int setSigns(Shaper &shaper, const std::vector<Sign> &signs, double left, double width, double top, Page *page)
{
    int lines = 1;
    double x = left;
    qint32 index = 0;
    for (const Sign &sign : signs) {
        const TextStyle &style = type::timeLineWords;
        const double needed = sign.width + sampleGap + naturalWidth(shaper, wordOf(sign), style);
        if (x > left && x + needed > left + width) {
            ++lines;
            x = left;
        }
        if (page) {
            const double lineTop = top + (lines - 1) * style.leadingPt;
            const double middle = lineTop + style.leadingPt / 2;
            const Tagged item(*page, {Role::ListItem, index++});
            const Tagged body(*page, {Role::ItemBody});
            sign.set({x, middle - TimeLineBars::markSize / 2, sign.width, TimeLineBars::markSize}, *page);
            setOneLine(shaper, wordOf(sign), style, {x + sign.width + sampleGap, lineTop + baselineOf(style)}, false,
                       *page);
        }
        x += needed + signGap;
    }
    return lines;
}

} // namespace

double TimeLinePlan::legendHeight(Shaper &shaper) const
{
    return setSigns(shaper, signs(m_hasBands), m_left, m_width, 0, nullptr) * type::timeLineWords.leadingPt;
}

void TimeLinePlan::setLegend(Shaper &shaper, double top, Page &page) const
{
    setSigns(shaper, signs(m_hasBands), m_left, m_width, top, &page);
}

} // namespace gelt::print
