// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/occurrence.h"
#include "core/measure/state.h"

#include <QColor>
#include <QFont>

class QPalette;

/// The look of the windows: colours, sizes and signs. Shape, word, colour, in that order; never colour alone.
namespace gelt::style {

/// The colours of one theme. Text on base has a contrast of at least 4.5, signs and borders of controls 3 (WCAG 2.1).
struct Tokens {
    QColor base, alt;              ///< content; group row
    QColor window, head, line;     ///< around the content; headers; hairlines
    QColor text, text2, text3;     ///< text; labels and secondary; hints
    QColor control;                ///< borders of inputs and buttons
    QColor accent, accentText;     ///< focus, today, the one act of a window; text on it
    QColor selection, selectionText;
    QColor ok, info, teal, warn, bad, purple, na; ///< of states, as text or sign
    QColor warnBack, badBack;      ///< strips
    QColor bar, track;             ///< progress; its rail
    QColor lampGreen, lampYellow, lampYellowEdge, lampRed, lampNa;
    bool dark = false;
};

const Tokens &lightTokens();
const Tokens &darkTokens();
/// The tokens of the theme that @p palette is of: dark where its window is.
const Tokens &tokens(const QPalette &palette);

/// How far two colours are apart for an eye that sees no hue: from 1, the same, to 21, black and white (WCAG 2.1).
double contrast(const QColor &one, const QColor &other);

QColor colorOf(State state, const Tokens &tokens);
QColor colorOf(OccurrenceState state, const Tokens &tokens);

/// Sizes of text, in points so that the system's scale rules.
enum class TextSize { Title, Section, Body, Table, Figure };
/// @p base in that size: Title 14 semibold, Section 11 semibold, Body 10, Table 9, Figure 19 semibold. Larger in the
/// same measure where the font of the application is larger than 10, as a person has asked of the system.
QFont sized(const QFont &base, TextSize size);

/// Lengths in device-independent pixels, on a grid of 4.
namespace metric {
inline constexpr int gap = 8;
inline constexpr int margin = 12;
inline constexpr int group = 24;
inline constexpr int toolBar = 42;
inline constexpr int header = 28;
inline constexpr int groupRow = 30;
inline constexpr int control = 28;
inline constexpr int statusBar = 26;
inline constexpr int navigation = 166;
inline constexpr int navigationRow = 34;
inline constexpr int rowComfortable = 40;
inline constexpr int rowCompact = 26;
inline constexpr int rowTimeLine = 21;
} // namespace metric

} // namespace gelt::style
