// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/slidecanvas.h"

#include <algorithm>

namespace gelt::print {
namespace {

constexpr QSize mostPixels(1600, 1200); ///< more than a projector shows of the largest place
constexpr double gutter = mm(12);
constexpr double aloneWidth = mm(186); ///< of a photograph that stands beside its words
constexpr double underPhoto = mm(3);

/// The photograph as large as @p place lets it be, at its upper left. @return what it covers.
QRectF setPhoto(SlideCanvas &canvas, const report::SlidePhotos::Photo &photo, const QRectF &place)
{
    const QImage image = boundedPicture(photo.bytes, mostPixels);
    if (!image.isNull()) {
        const QRectF rect(place.topLeft(), QSizeF(image.size()).scaled(place.size(), Qt::KeepAspectRatio));
        const Tagged picture(canvas.page(), {Role::Figure, 0, 1, photo.alternative});
        canvas.picture(image, rect, true);
        return rect;
    }
    canvas.frame(place);
    constexpr double pad = mm(8);
    constexpr int mostLines = 3;
    const double width = place.width() - 2 * pad;
    const int lines = canvas.linesOf(photo.unreadable, slidetype::quiet, width, mostLines);
    const Tagged instead(canvas.page(), {Role::Paragraph, 0});
    canvas.text(photo.unreadable, slidetype::quiet, {place.left() + pad, width, mostLines, SlideCanvas::Side::Centre},
                place.center().y() - lines * slidetype::quiet.leadingPt / 2);
    return place;
}

/// @return the bottom of the words.
double setWords(SlideCanvas &canvas, const report::SlidePhotos::Photo &photo, const SlideCanvas::Room &room,
                double top)
{
    const Tagged caption(canvas.page(), {Role::Paragraph, 1});
    return top + canvas.text(photo.caption, slidetype::body, room, top) * slidetype::body.leadingPt;
}

void setDetail(SlideCanvas &canvas, const report::SlidePhotos::Photo &photo, const SlideCanvas::Room &room, double top)
{
    const Tagged detail(canvas.page(), {Role::Paragraph, 2});
    canvas.text(photo.detail, slidetype::quiet, room, top);
}

} // namespace

void setBody(SlideCanvas &canvas, const report::SlidePhotos &photos)
{
    const QRectF body = canvas.body();
    if (photos.photos.size() == 1) {
        const report::SlidePhotos::Photo &photo = photos.photos.front();
        const QRectF shown = setPhoto(canvas, photo, QRectF(body.topLeft(), QSizeF(aloneWidth, body.height())));
        const double left = shown.right() + gutter;
        const double width = body.right() - left;
        const double below = setWords(canvas, photo, {left, width, 5}, body.top());
        setDetail(canvas, photo, {left, width, 2}, below + mm(1));
        return;
    }
    const std::size_t count = std::min(photos.photos.size(), report::SlidePhotos::mostPhotos);
    const double words = underPhoto + slidetype::body.leadingPt + slidetype::quiet.leadingPt;
    const double width = (body.width() - gutter) / 2;
    for (std::size_t i = 0; i < count; ++i) {
        const report::SlidePhotos::Photo &photo = photos.photos[i];
        const double left = body.left() + static_cast<double>(i) * (width + gutter);
        const Tagged both(canvas.page(), {Role::Division, static_cast<qint32>(i)});
        setPhoto(canvas, photo, QRectF(left, body.top(), width, body.height() - words));
        const double caption = body.bottom() - words + underPhoto;
        setWords(canvas, photo, {left, width}, caption);
        setDetail(canvas, photo, {left, width}, caption + slidetype::body.leadingPt);
    }
}

} // namespace gelt::print
