// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/glyphs.h"

#include <optional>

class QFontMetrics;
class QFrame;
class QWidget;

namespace gelt::style {

/// A progress bar: a rail at half the height of @p rect, filled from the left to @p progress, and over its whole height
/// a tick in the colour of the text at @p planned. Both are shares from 0 to 1; what lies outside is painted at the
/// end.
void paintBar(QPainter &painter, const QRectF &rect, double progress, std::optional<double> planned,
              const Tokens &tokens);

/// The focus frame, 2 px within @p rect.
void paintFocus(QPainter &painter, const QRectF &rect, const Tokens &tokens);

/// A sign as high as the painter's font and the text beside it, in one colour and on one line; a text that finds no
/// room ends in “…”.
void paintSignText(QPainter &painter, const QRectF &rect, Glyph glyph, const QString &text, const QColor &color);
/// The same with the lamp of @p light; the text in @p color.
void paintLampText(QPainter &painter, const QRectF &rect, Light light, const QString &text, const QColor &color,
                   const Tokens &tokens);
/// How wide the two above are where nothing is cut.
int signTextWidth(const QFontMetrics &metrics, const QString &text);
/// The side of a sign that stands in a line of text.
int signSize(const QFontMetrics &metrics);

/// A hairline to separate areas, one pixel wide; @p orientation is the way it runs.
QFrame *hairline(Qt::Orientation orientation, QWidget *parent = nullptr);

} // namespace gelt::style
