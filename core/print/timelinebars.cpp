// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/timelinebars.h"

#include <algorithm>

namespace gelt::print {
namespace {

constexpr double leastBar = mm(1.6);
constexpr double leastBand = mm(0.7);
constexpr double gap = mm(1);
constexpr double boxPad = mm(0.5);
constexpr double arrowLength = mm(1.6);
constexpr double initialThickness = mm(2);
constexpr double framedThickness = mm(3.6); ///< of an initial deadline around the one in force

report::RichText plain(const QString &text) { return {{text, false, report::Tone::Plain}}; }

Tint outlineOf(State state)
{
    switch (state) {
    case State::Done:
    case State::DoneLate:
        return Tint::Green;
    case State::Overdue:
        return Tint::Red;
    case State::Suspended:
        return Tint::Ink;
    case State::NotApplicable:
    case State::Replaced:
        return Tint::Rule;
    default:
        return Tint::Navy;
    }
}

Tint fillOf(State state)
{
    switch (state) {
    case State::Done:
    case State::DoneLate:
        return Tint::GreenLight;
    case State::Overdue:
        return Tint::Red;
    case State::Suspended:
        return Tint::Quiet;
    default:
        return Tint::Navy;
    }
}

} // namespace

report::Icon markIcon(OccurrenceState state)
{
    switch (state) {
    case OccurrenceState::Done:
        return report::Icon::Done;
    case OccurrenceState::DoneLate:
        return report::Icon::DoneLate;
    case OccurrenceState::Pending:
        return report::Icon::NotStarted;
    case OccurrenceState::Overdue:
        return report::Icon::Overdue;
    case OccurrenceState::NotApplicable:
        return report::Icon::NotApplicable;
    }
    return report::Icon::None;
}

report::RichText elided(Shaper &shaper, const report::RichText &text, const TextStyle &style, double width)
{
    if (naturalWidth(shaper, text, style) <= width || text.empty())
        return text;
    report::Run run = text.front();
    run.text = run.text.simplified();
    qsizetype fits = 0; // the longest begin that leaves room for the ellipsis, found by halving
    for (qsizetype low = 0, high = run.text.size(); low <= high;) {
        const qsizetype middle = (low + high) / 2;
        report::Run cut = run;
        cut.text = run.text.first(middle).trimmed() + u'…';
        const bool fitting = naturalWidth(shaper, {cut}, style) <= width;
        fits = fitting ? middle : fits;
        (fitting ? low : high) = fitting ? middle + 1 : middle - 1;
    }
    if (fits > 0 && run.text.at(fits - 1).isHighSurrogate())
        --fits;
    run.text = run.text.first(fits).trimmed() + u'…';
    return {run};
}

void setOneLine(Shaper &shaper, const report::RichText &text, const TextStyle &style, QPointF baseline, bool repeated,
                Page &page)
{
    LineBreaker line(shaper, text, style, 1e6);
    if (line.next())
        line.set(baseline, repeated, page.texts);
}

TimeLineBars::Stretch TimeLineBars::stretch(const Period &days) const
{
    const double left = m_scale.at(days.first);
    const double right = m_scale.after(days.last);
    return {std::clamp(left, m_scale.begin(), m_scale.end()), std::clamp(right, m_scale.begin(), m_scale.end()),
            right > m_scale.begin() && left < m_scale.end()};
}

/// Short ones are lengthened into the past: their end is what matters.
TimeLineBars::Stretch TimeLineBars::barStretch(const Period &days) const
{
    Stretch bar = stretch(days);
    bar.left = std::max(m_scale.begin(), std::min(bar.left, bar.right - leastBar));
    bar.right = std::max(bar.right, bar.left + leastBar);
    return bar;
}

QRectF TimeLineBars::band(double left, double right, double height) const
{
    return {left, m_middle - height / 2, std::max(right - left, 0.0), height};
}

void TimeLineBars::extend(double left, double right)
{
    m_drawnLeft = std::min(m_drawnLeft, left);
    m_drawnRight = std::max(m_drawnRight, right);
}

/// Something lies wholly before or after the days shown: an arrow at that edge.
void TimeLineBars::pointBeyond(const Period &days)
{
    const bool before = days.last < m_scale.days().first;
    const double edge = before ? m_scale.begin() : m_scale.end();
    m_page->shapes.push_back(ArrowHead{{edge, m_middle}, before ? -arrowLength : arrowLength, Tint::Ink});
    extend(before ? edge : edge - arrowLength, before ? edge + arrowLength : edge);
}

void TimeLineBars::setInitial(const report::TimeLineRow &row)
{
    if (!row.initial.isValid() || !row.bar.isValid())
        return;
    const Stretch first = barStretch(row.initial);
    const Stretch bar = barStretch(row.bar);
    if (!first.isVisible)
        return;
    const bool apart = first.right <= bar.left || bar.right <= first.left;
    m_page->shapes.push_back(Frame{band(first.left, first.right, apart ? initialThickness : framedThickness),
                                   stroke::bar, Tint::Quiet, Dash::Short});
    extend(first.left, first.right);
    if (!apart)
        return;
    const bool later = first.right <= bar.left;
    const double from = later ? first.right : first.left;
    const double to = later ? bar.left : bar.right;
    const double length = std::min(arrowLength, std::abs(to - from));
    if (length < mm(0.4))
        return;
    m_page->shapes.push_back(
        Rule{QLineF(from, m_middle, to - (later ? length : -length) / 2, m_middle), stroke::margin, Tint::Quiet});
    m_page->shapes.push_back(ArrowHead{{to, m_middle}, later ? length : -length, Tint::Quiet});
}

void TimeLineBars::setBar(const report::TimeLineRow &row)
{
    const Stretch bar = barStretch(row.bar);
    if (!bar.isVisible) {
        pointBeyond(row.bar);
        return;
    }
    extend(bar.left, bar.right);
    const bool stopped = row.state == State::Suspended;
    const Dash dash = stopped ? Dash::Long : Dash::None;
    if (row.state == State::NotApplicable || row.state == State::Replaced) {
        m_page->shapes.push_back(Rule{QLineF(bar.left, m_middle, bar.right, m_middle), mm(0.7), Tint::Rule});
        return;
    }
    if (row.recurs) {
        m_page->shapes.push_back(
            Rule{QLineF(bar.left, m_middle, bar.right, m_middle), stroke::margin, Tint::Rule, dash});
        return;
    }
    const QRectF rect = band(bar.left, bar.right);
    m_page->shapes.push_back(Fill{rect, Tint::White});
    if (row.done > 0)
        m_page->shapes.push_back(Fill{
            QRectF(rect.topLeft(), QSizeF(rect.width() * std::min(row.done, 1.0), rect.height())), fillOf(row.state)});
    m_page->shapes.push_back(Frame{rect, stroke::bar, outlineOf(row.state), dash});
}

void TimeLineBars::setBars(const report::TimeLineRow &row)
{
    setInitial(row);
    if (row.overdue.isValid()) {
        const Stretch late = stretch(row.overdue);
        if (late.isVisible && late.right > late.left) {
            m_page->shapes.push_back(HatchedBar{band(late.left, late.right, mm(1.8)), Tint::Red});
            extend(late.left, late.right);
        }
    }
    if (row.bar.isValid())
        setBar(row);
}

void TimeLineBars::setBandFill(OccurrenceState state, const QRectF &rect)
{
    std::vector<Shape> &shapes = m_page->shapes;
    switch (state) {
    case OccurrenceState::Done:
        shapes.push_back(Fill{rect, Tint::GreenLight});
        break;
    case OccurrenceState::DoneLate:
        shapes.push_back(Fill{rect, Tint::White});
        shapes.push_back(Fill{rect.adjusted(0, rect.height() / 2, 0, 0), Tint::GreenLight});
        break;
    case OccurrenceState::Overdue:
        shapes.push_back(Fill{rect, Tint::Red});
        return;
    case OccurrenceState::Pending:
        shapes.push_back(Fill{rect, Tint::White});
        break;
    case OccurrenceState::NotApplicable:
        shapes.push_back(Fill{rect, Tint::White});
        shapes.push_back(Rule{QLineF(rect.left(), m_middle, rect.right(), m_middle), mm(0.7), Tint::Rule});
        return;
    }
    shapes.push_back(Frame{rect, stroke::hair, state == OccurrenceState::Pending ? Tint::Rule : Tint::Green});
}

void TimeLineBars::setSign(OccurrenceState state, double centre)
{
    const double half = markSize / 2;
    m_page->icons.push_back({markIcon(state), QRectF(centre - half, m_middle - half, markSize, markSize)});
    extend(centre - half, centre + half);
}

/// One mark at the end of its last day, or a band over the days of several.
void TimeLineBars::setGroup(const report::TimeLineGroup &group)
{
    const Stretch at = stretch(group.days);
    if (!at.isVisible)
        return;
    if (group.alone) {
        setSign(group.state, std::max(at.right - markSize / 2, m_scale.begin() + markSize / 2));
        return;
    }
    const QRectF rect = band(at.left, std::max(at.right, at.left + leastBand), thickness);
    setBandFill(group.state, rect);
    extend(rect.left(), rect.right());
    if (rect.width() < markSize + mm(0.6))
        return;
    const report::RichText count = plain(QStringLiteral("\u00D7\u200A%1").arg(group.count));
    TextStyle style = type::timeLineWords;
    style.tint = group.state == OccurrenceState::Overdue ? Tint::White : Tint::Ink;
    const double words = naturalWidth(*m_shaper, count, style);
    const bool says = group.count > 1 && !group.mixed && rect.width() >= markSize + words + 3 * boxPad;
    const double whole = markSize + (says ? boxPad + words : 0);
    const double left = rect.center().x() - whole / 2;
    setSign(group.state, left + markSize / 2);
    if (says)
        setOneLine(*m_shaper, count, style,
                   {left + markSize + boxPad, m_middle - style.leadingPt / 2 + baselineOf(style)}, false, *m_page);
}

void TimeLineBars::setMarks(const report::TimeLineRow &row)
{
    if (row.recurs) {
        const double perDay = m_scale.perDay();
        for (const report::TimeLineGroup &group : report::gathered(row.marks, markSize / perDay, leastBand / perDay))
            setGroup(group);
    } else {
        for (const report::TimeLineMark &mark : row.marks) {
            if (m_scale.days().contains(mark.days.last))
                setSign(mark.state, m_scale.after(mark.days.last));
            else
                pointBeyond(mark.days);
        }
    }
    if (!row.words.isEmpty())
        setWords(row);
}

/// Behind what is done where the bar has the room, else behind everything, else before it, else at the right edge.
void TimeLineBars::setWords(const report::TimeLineRow &row)
{
    const TextStyle style = type::timeLineWords;
    const report::RichText words =
        elided(*m_shaper, plain(row.words), style, std::max(1.0, m_right - m_scale.begin() - 2 * boxPad));
    const double width = naturalWidth(*m_shaper, words, style);
    double left = m_drawnRight + gap;
    if (m_drawnRight <= 0) {
        left = m_scale.begin() + boxPad;
    } else if (row.bar.isValid() && !row.recurs && row.done < 1 && !row.overdue.isValid()) {
        const Stretch bar = barStretch(row.bar);
        const double inside = bar.left + (bar.right - bar.left) * row.done + gap;
        if (inside + width + gap <= bar.right)
            left = inside;
    }
    if (left + width > m_right)
        left = m_drawnLeft - gap - width;
    if (left < m_scale.begin())
        left = m_right - width - boxPad;
    m_page->shapes.push_back(Fill{
        QRectF(left - boxPad, m_middle - style.sizePt * 0.6, width + 2 * boxPad, style.sizePt * 1.2), Tint::White});
    setOneLine(*m_shaper, words, style, {left, m_middle - style.leadingPt / 2 + baselineOf(style)}, false, *m_page);
}

} // namespace gelt::print
