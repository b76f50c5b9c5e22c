// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QPainter>

/// How many pixels of @p image are of @p color, as near as antialiased text comes to it.
inline int pixelsOf(const QImage &image, const QColor &color)
{
    constexpr int tolerance = 4;
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            count += std::abs(pixel.red() - color.red()) <= tolerance
                     && std::abs(pixel.green() - color.green()) <= tolerance
                     && std::abs(pixel.blue() - color.blue()) <= tolerance && pixel.alpha() > 250;
        }
    }
    return count;
}

/// A transparent picture that @p paint has painted on.
template <class Paint>
QImage painted(const QSize &size, Paint paint)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paint(painter);
    painter.end();
    return image;
}
