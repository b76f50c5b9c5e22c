// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/page.h"

#include <QImage>

#include <functional>

class QPainter;

namespace gelt::print {

class Fonts;

/// What is painted next is of an element of the page, given as index into Page::elements, or of one of these.
using ElementMarker = std::function<void(qint32 element)>;
constexpr qint32 decorationMark = -1;
constexpr qint32 repeatedMark = -2; ///< headers, footers and what is said again
constexpr qint32 textMark = -3;     ///< text that says of no element to be its part

/// Paints a page on any device: PDF, printer and preview show the same.
/// @param unitsPerPoint how many of the painter's units one point is; resolution ÷ 72 on an untransformed painter.
/// @param marker called before each change from one element to another; it may paint. The pen is then of the text
/// that follows, and there is no brush.
void paintPage(QPainter &painter, const Page &page, const Fonts &fonts, double unitsPerPoint,
               const ElementMarker &marker = {});

/// The page on white paper, for a preview. @param dpi 10 to 1200; others are taken as the nearest of these.
QImage imageOf(const Page &page, const Fonts &fonts, double dpi);

} // namespace gelt::print
