// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/page.h"

#include <QImage>

class QPainter;

namespace gelt::print {

class Fonts;

/// Paints a page on any device: PDF, printer and preview show the same.
/// @param unitsPerPoint how many of the painter's units one point is; resolution ÷ 72 on an untransformed painter.
void paintPage(QPainter &painter, const Page &page, const Fonts &fonts, double unitsPerPoint);

/// The page on white paper, for a preview. @param dpi 10 to 1200; others are taken as the nearest of these.
QImage imageOf(const Page &page, const Fonts &fonts, double dpi);

} // namespace gelt::print
