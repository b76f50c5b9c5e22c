// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/lines.h"

namespace gelt::print {

/// Type of slides: 24 pt, the smallest, is read at eight metres from a screen two metres wide.
namespace slidetype {
inline constexpr TextStyle cover{54, mm(22), true, Tint::Ink};
inline constexpr TextStyle title{40, mm(16), false, Tint::Ink}; ///< its words bold, "(2 of 2)" behind them not
inline constexpr TextStyle body{28, mm(13), false, Tint::Ink};
inline constexpr TextStyle strong{28, mm(13), true, Tint::Ink};
inline constexpr TextStyle head{30, mm(13), true, Tint::Ink};
inline constexpr TextStyle small{24, mm(10.5), false, Tint::Ink};
inline constexpr TextStyle smallStrong{24, mm(10.5), true, Tint::Ink};
inline constexpr TextStyle quiet{24, mm(10.5), false, Tint::Quiet};
inline constexpr TextStyle large{88, mm(34), true, Tint::Navy};
inline constexpr TextStyle medium{66, mm(26), true, Tint::Ink};
} // namespace slidetype

/// Sets the parts of one slide on its page. Nothing it sets is smaller than 24 pt, and a text has the lines it is
/// given: what is longer is cut at a word, with "…".
class SlideCanvas {
public:
    enum class Side : quint8 { Left, Right, Centre };
    /// Where a text goes: so wide, and at most so many lines.
    struct Room {
        double left = 0;
        double width = 0;
        int lines = 1;
        Side side = Side::Left;
    };

    /// @param hasNote whether the body leaves the room of a note.
    SlideCanvas(Shaper &shaper, Page &page, bool hasNote);

    /// For Tagged: what the parts of the slide are for who cannot see it.
    Page &page() { return *m_page; }
    const QSizeF &sheet() const { return m_page->frame.size; }
    /// Between title and foot.
    const QRectF &body() const { return m_body; }

    /// Sets @p text from @p top down. @return how many lines it took.
    int text(const QString &text, const TextStyle &style, const Room &room, double top);
    int text(report::RichText text, const TextStyle &style, const Room &room, double top);
    /// How many lines text() would take of as many as it likes, at most @p most.
    int linesOf(const QString &text, const TextStyle &style, double width, int most) const;
    double widthOf(const QString &text, const TextStyle &style) const;
    /// @p style, or as much smaller as @p text, a figure that must not be cut, needs to fit @p width.
    TextStyle fitting(const QString &text, TextStyle style, double width) const;

    void fill(const QRectF &rect, Tint tint);
    void hatch(const QRectF &rect);
    void frame(const QRectF &rect);
    void rule(double left, double right, double y, double width, Tint tint);
    void upright(double x, double top, double bottom, double width, Tint tint);
    void icon(report::Icon icon, double left, double middle, double size);
    void picture(const QImage &image, const QRectF &rect, bool photograph);

private:
    void cut(report::RichText &text, const TextStyle &style, const Room &room) const;

    Shaper *m_shaper;
    Page *m_page;
    QRectF m_body;
};

/// The bytes as an opaque picture of at most @p most pixels; null where they are no PNG or JPEG, or one of more than
/// fifty megapixels. Memory stays bounded whatever the bytes are.
QImage boundedPicture(const QByteArray &bytes, QSize most);

// What stands between title and foot.
void setBody(SlideCanvas &canvas, const report::SlideFigures &figures);
void setBody(SlideCanvas &canvas, const report::SlideBars &bars);
void setBody(SlideCanvas &canvas, const report::SlideList &list);
void setBody(SlideCanvas &canvas, const report::SlideTable &table);
void setBody(SlideCanvas &canvas, const report::SlideColumns &columns);
void setBody(SlideCanvas &canvas, const report::SlidePhotos &photos);
void setBody(SlideCanvas &canvas, const report::SlideStatement &statement);
/// A cover is the whole slide, with its title and its foot.
/// @param titleRole which heading the title is.
void setCover(SlideCanvas &canvas, const report::SlideCover &cover, const report::Slide &slide, Role titleRole);

} // namespace gelt::print
