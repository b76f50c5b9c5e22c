// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/timeaxis.h"
#include "core/report/timelineblock.h"
#include "ui/style/tokens.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QRectF>

#include <vector>

class QPainter;

namespace gelt {

/**
 * Where everything of an activity's row stands on the screen. Painting and pointing with the mouse ask the same places.
 * Lengths are device-independent pixels of the viewport.
 */
struct RowPicture {
    struct Mark {
        report::TimeLineGroup group;
        QRectF rect;        ///< of the sign, or of the band
        bool isSign = true; ///< else a band over several days
        QRectF sign;        ///< within a band; null where there is no room for it
        QRectF count;       ///< within a band, behind its sign: how many it stands for; null likewise
    };

    QRectF bar;        ///< null: there is none, or it lies beyond the days shown
    double filled = 0; ///< x up to which the bar is done
    QRectF initial;    ///< the first deadline; null: none
    QLineF arrow;      ///< from the first deadline to the one in force; null: none
    QRectF overdue;
    std::vector<Mark> marks;
    int beyond = 0; ///< -1, 1: what there is lies before, after the days shown
    QRectF pointer; ///< of the arrow that says so
    QRectF words;   ///< null: none

    /// "× 13", for a band.
    static QString countOf(const report::TimeLineGroup &group);

    /// The mark at a point; -1: none.
    int markAt(QPointF point) const;
    /// Whether anything is drawn there.
    bool covers(QPointF point) const;
};

/// The sizes of what stands in a row.
struct RowSizes {
    double bar = 10;
    double mark = 13;
    double sliver = 3; ///< the narrowest band that can be seen

    /// Those of a row so high.
    static RowSizes of(double rowHeight);
};

/// @param scale days as x in the viewport. @param band the row. @param metrics of the words' font.
RowPicture pictureOf(const report::TimeLineRow &row, const report::TimeScale &scale, const QRectF &band,
                     const QFontMetricsF &metrics);

/// What lies under the lines of the cut-off and today. @param visible the part of the viewport that shows days.
void paintBars(QPainter &painter, const RowPicture &picture, const report::TimeLineRow &row, const QRectF &visible,
               const style::Tokens &tokens);
/// What lies over them. @param back the colour behind. @param current the mark with the focus; -1: none.
void paintMarks(QPainter &painter, const RowPicture &picture, const report::TimeLineRow &row, const QRectF &visible,
                const QColor &back, int current, const style::Tokens &tokens);

/// A sign of its own: full disc with tick, half disc, ring, triangle with "!", dash.
void paintMark(QPainter &painter, const QRectF &rect, OccurrenceState state, const style::Tokens &tokens);
/// The strokes of a delay. @param from where the first one begins, also where that lies before @p rect.
void paintHatching(QPainter &painter, const QRectF &rect, double from, const QColor &color);
/// A dashed frame, of which @p seen is looked at: the strokes stay where they are while the window scrolls.
void paintDashedFrame(QPainter &painter, const QRectF &whole, const QRectF &seen, const QColor &color);

} // namespace gelt
