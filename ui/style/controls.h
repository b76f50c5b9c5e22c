// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/glyphs.h"

#include <QStyleOption>

class QPainter;
class QWidget;

/// How the style paints each control; it decides when, these decide how.
namespace gelt::style::controls {

/// The colours for a widget: the tokens of its theme or, where its palette is not ours (high contrast), what the
/// palette has for each.
Tokens colorsOf(const QPalette &palette);

/// The room of a chevron.
inline constexpr int chevron = 16;

bool isPrimary(const QWidget *widget);
bool isChip(const QWidget *widget);
/// Whether all of the button opens its menu, so that a chevron says it.
bool hasMenuChevron(const QStyleOptionToolButton &button);

void paintButton(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
void paintToolButton(QPainter &painter, const QStyleOption &option, const QWidget *widget);
/// The frame and ground of an input.
void paintField(QPainter &painter, const QStyleOption &option, bool hasFocus);
void paintComboBox(QPainter &painter, const QStyleOptionComboBox &option, const QRect &arrow, Glyph glyph);
void paintSpinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down);
void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider);
void paintCheckBox(QPainter &painter, const QStyleOption &option);
void paintRadioButton(QPainter &painter, const QStyleOption &option);
void paintTab(QPainter &painter, const QStyleOptionTab &option);
void paintHeader(QPainter &painter, const QStyleOptionHeader &option);
void paintMenuBarItem(QPainter &painter, const QStyleOptionMenuItem &option);
/// What is done of a progress bar; from side to side where nobody knows how much there is to do.
void paintProgress(QPainter &painter, const QStyleOptionProgressBar &option);
/// Where the line of an HLine or VLine runs: one pixel in the middle.
QRect lineIn(const QStyleOptionFrame &frame);
/// A chevron within @p rect, in the colour of the text; @p turn in degrees from pointing down, clockwise.
void paintChevron(QPainter &painter, const QRect &rect, const QStyleOption &option, double turn);
/// The icon in another colour.
QIcon tinted(const QIcon &icon, const QSize &size, const QColor &color, double ratio);

} // namespace gelt::style::controls
