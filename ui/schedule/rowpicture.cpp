// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/rowpicture.h"

#include <algorithm>
#include <cmath>

namespace gelt {
namespace {

constexpr double leastBar = 6;
constexpr double gap = 4;
constexpr double arrowLength = 7;

/// The x of some days, as far as they lie within the scale.
struct Stretch {
    double left = 0;
    double right = 0;
    bool isVisible = false;
};

Stretch stretchOf(const Period &days, const report::TimeScale &scale)
{
    if (!days.isValid())
        return {};
    const double left = scale.at(days.first);
    const double right = scale.after(days.last);
    return {std::clamp(left, scale.begin(), scale.end()), std::clamp(right, scale.begin(), scale.end()),
            right > scale.begin() && left < scale.end()};
}

/// Short ones are lengthened into the past: their end is what matters.
Stretch barStretch(const Period &days, const report::TimeScale &scale)
{
    Stretch bar = stretchOf(days, scale);
    bar.left = std::max(scale.begin(), std::min(bar.left, bar.right - leastBar));
    bar.right = std::max(bar.right, bar.left + leastBar);
    return bar;
}

/// Puts a row together, and knows how far what is drawn reaches.
class Composer {
public:
    Composer(const report::TimeLineRow &row, const report::TimeScale &scale, const QRectF &band)
        : m_row(row)
        , m_scale(scale)
        , m_middle(std::round(band.center().y()))
        , m_sizes(RowSizes::of(band.height()))
    {
    }

    RowPicture compose(const QFontMetricsF &metrics)
    {
        addBar();
        addInitial();
        if (const Stretch late = stretchOf(m_row.overdue, m_scale); late.isVisible && late.right - late.left > 0.5) {
            m_picture.overdue = centred(late.left, late.right, m_sizes.bar * 0.6);
            reach(m_picture.overdue);
        }
        if (m_row.recurs)
            addOccurrences(metrics);
        else
            addCompletion();
        if (!m_row.words.isEmpty())
            addWords(metrics);
        return std::move(m_picture);
    }

private:
    QRectF centred(double left, double right, double height) const
    {
        return {left, m_middle - height / 2, right - left, height};
    }

    void reach(const QRectF &rect)
    {
        m_left = std::min(m_left, rect.left());
        m_right = std::max(m_right, rect.right());
    }

    void addBar()
    {
        if (!m_row.bar.isValid())
            return;
        const Stretch bar = barStretch(m_row.bar, m_scale);
        if (!bar.isVisible) {
            pointBeyond(m_row.bar);
            return;
        }
        m_picture.bar = centred(bar.left, bar.right, m_sizes.bar);
        m_picture.filled = bar.left + (bar.right - bar.left) * std::clamp(m_row.done, 0.0, 1.0);
        reach(m_picture.bar);
    }

    void addInitial()
    {
        const Stretch first = barStretch(m_row.initial, m_scale);
        if (!m_row.initial.isValid() || !first.isVisible)
            return;
        const QRectF &bar = m_picture.bar;
        const bool apart = bar.isNull() || first.right <= bar.left() || bar.right() <= first.left;
        m_picture.initial = centred(first.left, first.right, apart ? m_sizes.bar * 0.8 : m_sizes.bar + 4);
        reach(m_picture.initial);
        if (!apart || bar.isNull())
            return;
        const bool later = first.right <= bar.left();
        m_picture.arrow =
            QLineF(later ? first.right : first.left, m_middle, later ? bar.left() : bar.right(), m_middle);
    }

    void addOccurrences(const QFontMetricsF &metrics)
    {
        const double perDay = m_scale.perDay();
        for (const report::TimeLineGroup &group :
             report::gathered(m_row.marks, m_sizes.mark / perDay, m_sizes.sliver / perDay)) {
            const Stretch at = stretchOf(group.days, m_scale);
            if (!at.isVisible)
                continue;
            RowPicture::Mark mark{group, {}, group.alone, {}, {}};
            if (group.alone) {
                const double left = std::max(m_scale.begin(), at.right - m_sizes.mark);
                mark.rect = centred(left, left + m_sizes.mark, m_sizes.mark);
            } else {
                mark.rect = centred(at.left, std::max(at.right, at.left + m_sizes.sliver), m_sizes.bar);
                addSign(mark, metrics);
            }
            reach(mark.rect);
            m_picture.marks.push_back(mark);
        }
    }

    /// What a band is, and of how many where they are all alike.
    void addSign(RowPicture::Mark &mark, const QFontMetricsF &metrics) const
    {
        const double size = m_sizes.mark;
        if (mark.rect.width() < size + 2)
            return;
        const double words = metrics.horizontalAdvance(RowPicture::countOf(mark.group)) + 2;
        const bool counts = mark.group.count > 1 && !mark.group.mixed && mark.rect.width() >= size + words + 3 * gap;
        const double left = mark.rect.center().x() - (size + (counts ? words : 0)) / 2;
        mark.sign = centred(left, left + size, size);
        if (counts)
            mark.count = centred(left + size + 2, left + size + words + 2, metrics.height());
    }

    void addCompletion()
    {
        for (std::size_t i = 0; i < m_row.marks.size(); ++i) {
            const report::TimeLineMark &mark = m_row.marks[i];
            if (!m_scale.days().contains(mark.days.last)) {
                pointBeyond(mark.days);
                continue;
            }
            const double x = m_scale.after(mark.days.last);
            RowPicture::Mark placed{{mark.state, mark.days, i, 1, false, true}, {}, true, {}, {}};
            placed.rect = centred(x - m_sizes.mark / 2, x + m_sizes.mark / 2, m_sizes.mark);
            reach(placed.rect);
            m_picture.marks.push_back(placed);
        }
    }

    void pointBeyond(const Period &days)
    {
        m_picture.beyond = days.last < m_scale.days().first ? -1 : 1;
        const double left = m_picture.beyond < 0 ? m_scale.begin() : m_scale.end() - arrowLength;
        m_picture.pointer = centred(left, left + arrowLength, m_sizes.bar);
        reach(m_picture.pointer);
    }

    /// Behind what is done where the bar has the room, else behind everything, else before it, else at the end.
    void addWords(const QFontMetricsF &metrics)
    {
        const double width = metrics.horizontalAdvance(m_row.words) + 2;
        double left = m_right + gap;
        if (m_right <= m_left) {
            left = m_scale.begin() + gap;
        } else if (!m_picture.bar.isNull() && !m_row.recurs && m_row.done < 1 && m_picture.overdue.isNull()
                   && m_picture.filled + width + 2 * gap <= m_picture.bar.right()) {
            left = m_picture.filled + gap;
        }
        if (left + width > m_scale.end())
            left = m_left - gap - width;
        if (left < m_scale.begin())
            left = std::max(m_scale.begin() + gap, m_scale.end() - width - gap);
        m_picture.words = centred(left, left + width, metrics.height());
    }

    const report::TimeLineRow &m_row;
    const report::TimeScale &m_scale;
    double m_middle;
    RowSizes m_sizes;
    RowPicture m_picture;
    double m_left = 1e9;
    double m_right = -1e9;
};

} // namespace

RowSizes RowSizes::of(double rowHeight) { return {std::round(rowHeight * 0.48), std::round(rowHeight * 0.62), 3}; }

QString RowPicture::countOf(const report::TimeLineGroup &group)
{
    return QStringLiteral("\u00D7\u200A%1").arg(group.count);
}

int RowPicture::markAt(QPointF point) const
{
    constexpr double slack = 2;
    for (std::size_t i = marks.size(); i-- > 0;) {
        if (marks[i].rect.adjusted(-slack, -slack, slack, slack).contains(point))
            return static_cast<int>(i);
    }
    return -1;
}

bool RowPicture::covers(QPointF point) const
{
    constexpr double slack = 3;
    const auto holds = [&](const QRectF &rect) {
        return !rect.isNull() && rect.adjusted(-slack, -slack, slack, slack).contains(point);
    };
    const QRectF way = arrow.isNull() ? QRectF() : QRectF(arrow.p1(), arrow.p2()).normalized().adjusted(0, -1, 0, 1);
    return holds(bar) || holds(initial) || holds(overdue) || holds(pointer) || holds(words) || holds(way);
}

RowPicture pictureOf(const report::TimeLineRow &row, const report::TimeScale &scale, const QRectF &band,
                     const QFontMetricsF &metrics)
{
    return Composer(row, scale, band).compose(metrics);
}

} // namespace gelt
