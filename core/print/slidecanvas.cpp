// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/slidecanvas.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace gelt::print {
namespace {

constexpr double bodyTop = mm(52);
constexpr double bodyBottom = mm(166);
constexpr double noteHeight = mm(13);

/// No place on a slide has room for more; a text of a hundred thousand is not measured to find that out.
constexpr qsizetype mostChars = 400;
constexpr double smallestPt = 24;

bool isEndOfWord(QChar c) { return c == u' ' || c == u'\n' || c == u'\t'; }

/// Takes the last word away, and the signs that would stand before the "…".
void dropWord(QString &text)
{
    qsizetype at = text.size();
    while (at > 0 && !isEndOfWord(text[at - 1]))
        --at;
    if (at == 0) // one word as long as that: a piece of it at a time
        at = text.size() - std::max<qsizetype>(1, text.size() / 8);
    text.truncate(at);
    while (!text.isEmpty()
           && (isEndOfWord(text.back()) || text.back().isHighSurrogate()
               || QStringView(u",;:.(-\u2013\u00B7").contains(text.back())))
        text.chop(1);
}

} // namespace

SlideCanvas::SlideCanvas(Shaper &shaper, Page &page, bool hasNote)
    : m_shaper(&shaper)
    , m_page(&page)
{
    const QRectF area = page.frame.textArea;
    const double bottom = bodyBottom - (hasNote ? noteHeight : 0);
    m_body = QRectF(area.left(), bodyTop, area.width(), bottom - bodyTop);
}

/// Cuts the first piece of @p text; what stands behind it is kept whole.
void SlideCanvas::cut(report::RichText &text, const TextStyle &style, const Room &room) const
{
    if (text.empty())
        return;
    QString &words = text.front().text;
    const bool endless = words.size() > mostChars;
    if (!endless && countLines(*m_shaper, text, style, room.width) <= room.lines)
        return;
    QString kept = words.first(std::min(words.size(), mostChars));
    do {
        dropWord(kept);
        words = kept + u'…';
    } while (!kept.isEmpty() && countLines(*m_shaper, text, style, room.width) > room.lines);
}

int SlideCanvas::text(report::RichText text, const TextStyle &style, const Room &room, double top)
{
    cut(text, style, room);
    LineBreaker breaker(*m_shaper, text, style, room.width);
    int lines = 0;
    while (lines < room.lines && breaker.next()) {
        const double free = room.width - breaker.width();
        const double x = room.left + (room.side == Side::Left ? 0 : room.side == Side::Right ? free : free / 2);
        breaker.set({x, top + lines * style.leadingPt + baselineOf(style)}, false, m_page->texts);
        ++lines;
    }
    return lines;
}

int SlideCanvas::text(const QString &text, const TextStyle &style, const Room &room, double top)
{
    return this->text(report::RichText{{text, false, report::Tone::Plain}}, style, room, top);
}

int SlideCanvas::linesOf(const QString &text, const TextStyle &style, double width, int most) const
{
    const report::RichText measured{{text.first(std::min(text.size(), mostChars)), false, report::Tone::Plain}};
    return std::clamp(countLines(*m_shaper, measured, style, width), text.isEmpty() ? 0 : 1, most);
}

double SlideCanvas::widthOf(const QString &text, const TextStyle &style) const
{
    return naturalWidth(*m_shaper, {{text, false, report::Tone::Plain}}, style);
}

TextStyle SlideCanvas::fitting(const QString &text, TextStyle style, double width) const
{
    if (const double natural = widthOf(text, style); natural > width)
        style.sizePt = std::max(smallestPt, std::floor(style.sizePt * width / natural));
    return style;
}

void SlideCanvas::fill(const QRectF &rect, Tint tint) { m_page->shapes.push_back(Fill{rect, tint}); }

void SlideCanvas::hatch(const QRectF &rect)
{
    HatchedBar bar{rect};
    bar.every = mm(3.4);
    bar.strokeWidth = mm(0.5);
    m_page->shapes.push_back(bar);
}

void SlideCanvas::frame(const QRectF &rect) { m_page->shapes.push_back(Frame{rect, mm(0.5), Tint::Rule}); }

void SlideCanvas::rule(double left, double right, double y, double width, Tint tint)
{
    m_page->shapes.push_back(Rule{QLineF(left, y, right, y), width, tint});
}

void SlideCanvas::upright(double x, double top, double bottom, double width, Tint tint)
{
    m_page->shapes.push_back(Rule{QLineF(x, top, x, bottom), width, tint});
}

void SlideCanvas::icon(report::Icon icon, double left, double middle, double size)
{
    if (icon != report::Icon::None)
        m_page->icons.push_back({icon, QRectF(left, middle - size / 2, size, size)});
}

void SlideCanvas::picture(const QImage &image, const QRectF &rect, bool photograph)
{
    m_page->pictures.push_back({image, rect, photograph});
}

QImage boundedPicture(const QByteArray &bytes, QSize most)
{
    constexpr qint64 mostPixels = 50'000'000; // what a progressive JPEG needs to be decoded grows with them
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    if (copy.isEmpty() || !buffer.open(QIODevice::ReadOnly))
        return {};
    QImageReader reader;
    reader.setDecideFormatFromContent(true);
    reader.setDevice(&buffer);
    if (const QByteArray format = reader.format(); format != "png" && format != "jpeg")
        return {};
    const QSize size = reader.size();
    if (size.isEmpty() || qint64(size.width()) * size.height() > mostPixels)
        return {};
    reader.setAutoTransform(true); // a telephone lays its pictures on their side and says so
    if (size.width() > most.width() || size.height() > most.height())
        reader.setScaledSize(size.scaled(most, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    const QImage image = reader.read();
    if (image.isNull())
        return {};
    QImage opaque(image.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QPainter painter(&opaque);
    painter.drawImage(QRect(QPoint(), image.size()), image);
    return opaque;
}

} // namespace gelt::print
