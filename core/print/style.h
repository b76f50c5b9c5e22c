// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/blocks.h"

#include <QColor>
#include <QPageLayout>
#include <QRectF>

/// How pages look: sizes, colours and distances of printed documents. Lengths are points unless said.
namespace gelt::print {

constexpr double mm(double millimetres) { return millimetres * 72.0 / 25.4; }

/// The vertical unit: every leading and every gap is a multiple of it.
constexpr double rhythm = mm(1.25);

/// The flat colours of paper; a photocopier keeps their order of brightness.
enum class Tint : quint8 { Ink, Quiet, Rule, Hair, Band, Navy, Green, GreenLight, Yellow, Red, White, Mark };
QColor colour(Tint tint);

enum class Face : quint8 { Regular, Bold, Italic, BoldItalic };
constexpr int faceCount = 4;

/// How a text is set. A run's own boldness and tone come on top of it.
struct TextStyle {
    double sizePt = 10.5;
    double leadingPt = mm(5);
    bool bold = false;
    Tint tint = Tint::Ink;

    bool operator==(const TextStyle &) const = default;
};

namespace type {
inline constexpr TextStyle heading1{18, mm(7.5), true, Tint::Ink};
inline constexpr TextStyle heading2{12.5, mm(6.25), true, Tint::Ink};
inline constexpr TextStyle heading3{10.5, mm(5), true, Tint::Ink};
inline constexpr TextStyle subtitle{9, mm(5), false, Tint::Quiet};
inline constexpr TextStyle lead{12.5, mm(6.25), false, Tint::Ink};
inline constexpr TextStyle body{10.5, mm(5), false, Tint::Ink};
inline constexpr TextStyle note{8.5, mm(3.75), false, Tint::Quiet};
inline constexpr TextStyle caption{9, mm(3.75), false, Tint::Ink};
inline constexpr TextStyle table{9, mm(3.75), false, Tint::Ink};
inline constexpr TextStyle denseTable{8.5, mm(3.75), false, Tint::Ink};
inline constexpr TextStyle margin{8, mm(3.75), false, Tint::Quiet}; ///< page header and footer
inline constexpr TextStyle figureLabel{10, mm(5), true, Tint::Ink};
inline constexpr TextStyle figureValue{34, mm(15), true, Tint::Navy};
inline constexpr TextStyle chart{9, mm(4.375), false, Tint::Ink};
inline constexpr TextStyle minutes{11, mm(5), false, Tint::Ink};
inline constexpr TextStyle minutesHead{11, mm(5), true, Tint::Ink};
inline constexpr TextStyle minutesTitle{12.5, mm(6.25), true, Tint::Ink};
inline constexpr TextStyle minutesTable{10, mm(4.375), false, Tint::Ink};
inline constexpr TextStyle minutesSmall{9.5, mm(4.375), false, Tint::Ink};
inline constexpr TextStyle minutesMargin{8, mm(3.75), false, Tint::Ink}; ///< header of later pages
inline constexpr TextStyle mark{9, mm(3.75), false, Tint::Ink};
} // namespace type

/// Strokes.
namespace stroke {
inline constexpr double frame = 1.0;  ///< above and below a table's header, under its last row
inline constexpr double total = 0.75; ///< above a total, under a signature
inline constexpr double hair = 0.4;   ///< between rows
inline constexpr double margin = 0.5; ///< page header and footer
inline constexpr double grid = mm(0.18);
inline constexpr double baseline = mm(0.35);
inline constexpr double bar = mm(0.3);
inline constexpr double form = 0.5;     ///< around the cells that are filled in by hand
inline constexpr double decision = 2.5; ///< at the left of a decision
} // namespace stroke

/// A sheet: where the text goes, and where header and footer stand. The origin is its top left corner.
struct PageFrame {
    report::Orientation orientation = report::Orientation::Portrait;
    QSizeF size;
    QRectF textArea;
    double headerTop = 0;    ///< top of the header's first line
    double footerBottom = 0; ///< bottom of the footer's last line

    bool operator==(const PageFrame &) const = default;
};
PageFrame pageFrame(report::Paper paper, report::Orientation orientation);

/// The same sheet as printers and PDF writers know it, without margins: they are the frame's.
QPageLayout sheetLayout(report::Paper paper, report::Orientation orientation);

/// The baseline of a line of @p style below the line's top.
double baselineOf(const TextStyle &style);

} // namespace gelt::print
