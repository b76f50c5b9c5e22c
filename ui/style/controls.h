// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/look.h"

class QWidget;

/// How the style paints each control that is no button; it decides when, these decide how.
namespace gelt::style::controls {

/// The frame and ground of an input.
void paintField(QPainter &painter, const QStyleOption &option, bool hasFocus);
/// Frame and sign at the end; @p glyph says what opens.
void paintComboBox(QPainter &painter, const QStyleOptionComboBox &option, const QRect &arrow, Glyph glyph);
void paintSpinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down);
void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &thumb);
void paintSlider(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle);
void paintCheckBox(QPainter &painter, const QStyleOption &option);
void paintRadioButton(QPainter &painter, const QStyleOption &option);
void paintTab(QPainter &painter, const QStyleOptionTab &option);
void paintHeader(QPainter &painter, const QStyleOptionHeader &option);
void paintMenuBarItem(QPainter &painter, const QStyleOptionMenuItem &option);
/// What is done of a progress bar; from side to side where nobody knows how much there is to do.
void paintProgress(QPainter &painter, const QStyleOptionProgressBar &option);
/// Where the line of an HLine or VLine runs: one pixel in the middle.
QRect lineIn(const QStyleOptionFrame &frame);

} // namespace gelt::style::controls
