// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/painter.h"

#include "core/print/fonts.h"
#include "core/print/icons.h"
#include "core/print/patterns.h"

#include <QGlyphRun>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace gelt::print {
namespace {

// All is painted in glyph units: whole numbers keep a PDF's text operators short.
QPointF scaled(QPointF point) { return point * glyphUnitsPerPoint; }
QRectF scaled(const QRectF &rect) { return {scaled(rect.topLeft()), rect.size() * glyphUnitsPerPoint}; }
double scaled(double length) { return length * glyphUnitsPerPoint; }

QPen strokeOf(double width, Tint tint, Dash dash = Dash::None)
{
    QPen pen(colour(tint), scaled(width), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    // A whole number of strokes and gaps fits the vertical unit, so that a line down the rows of a table is one.
    if (dash != Dash::None) {
        const double stroke = (dash == Dash::Short ? 0.3 : 0.6) * rhythm;
        const double gap = (dash == Dash::Short ? 0.2 : 0.4) * rhythm;
        pen.setDashPattern({stroke / width, gap / width});
    }
    return pen;
}

struct ShapePainter {
    QPainter &painter;
    const Fonts &fonts;

    void operator()(const Fill &fill) const { painter.fillRect(scaled(fill.rect), colour(fill.tint)); }

    void operator()(const Rule &rule) const
    {
        painter.setPen(strokeOf(rule.width, rule.tint, rule.dash));
        painter.drawLine(scaled(rule.line.p1()), scaled(rule.line.p2()));
    }

    void operator()(const Frame &frame) const
    {
        const double inset = std::min({frame.width, frame.rect.width(), frame.rect.height()}) / 2;
        painter.setPen(strokeOf(frame.width, frame.tint, frame.dash));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(scaled(frame.rect.adjusted(inset, inset, -inset, -inset)));
    }

    void operator()(const ArrowHead &arrow) const
    {
        const double back = arrow.tip.x() - arrow.length;
        const double half = std::abs(arrow.length) / 2;
        const QPointF points[]{scaled(arrow.tip), scaled(QPointF(back, arrow.tip.y() - half)),
                               scaled(QPointF(back, arrow.tip.y() + half))};
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(arrow.tint));
        painter.drawPolygon(points, 3);
        painter.setBrush(Qt::NoBrush);
    }

    void operator()(const Watermark &mark) const
    {
        constexpr double capHeight = 0.729; // of the bold face, in em
        const QRawFont &font = fonts.glyphs(Face::Bold);
        const double perPixel = scaled(mark.sizePt) / font.pixelSize();
        QPainterPath word;
        word.setFillRule(Qt::WindingFill);
        for (std::size_t i = 0; i < mark.glyphs.size(); ++i) {
            const QPointF at = scaled(mark.positions[i] - QPointF(mark.width / 2, -capHeight / 2 * mark.sizePt));
            word.addPath(QTransform::fromScale(perPixel, perPixel).map(font.pathForGlyph(mark.glyphs[i])).translated(at));
        }
        const QPointF centre = scaled(mark.centre);
        const QTransform turned = QTransform::fromTranslate(centre.x(), centre.y()).rotate(-mark.degrees);
        painter.fillPath(turned.map(word), colour(Tint::Mark));
    }

    void operator()(const Patterned &area) const { paintPatterned(painter, area); }
    void operator()(const Polygon &polygon) const { paintPolygon(painter, polygon); }

    /// The strokes are cut to the bar by arithmetic: a pattern brush or a clip would cost a PDF far more.
    void operator()(const HatchedBar &bar) const
    {
        const double every = bar.every * 1.41421356; // √2 along the bar
        const QRectF r = bar.rect;
        painter.fillRect(scaled(r), colour(Tint::White));
        painter.setPen(strokeOf(bar.strokeWidth, bar.tint));
        for (double x = r.left() + every / 2 - r.height(); x < r.right(); x += every) {
            // From the lower left to the upper right, as far as both ends lie in the bar.
            const double from = std::max(x, r.left());
            const double to = std::min(x + r.height(), r.right());
            if (to > from)
                painter.drawLine(scaled(QPointF(from, r.bottom() - (from - x))),
                                 scaled(QPointF(to, r.bottom() - (to - x))));
        }
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(scaled(r));
    }
};

/// Tells the marker where one element ends and another begins.
class Marks {
public:
    Marks(const Page &page, const ElementMarker &marker)
        : m_marker(&marker)
        , m_page(&page)
    {
        if (!marker)
            return;
        for (const PageElement &element : page.elements) {
            if (element.element.role == Role::Figure)
                m_figures.push_back(static_cast<qint32>(&element - page.elements.data()));
        }
    }

    /// @param range of the list that has the item.
    void decoration(ItemRange PageElement::*range, std::size_t item)
    {
        if (!*m_marker)
            return;
        for (const qint32 figure : m_figures) {
            if ((m_page->elements[static_cast<std::size_t>(figure)].*range).contains(item)) {
                begin(figure);
                return;
            }
        }
        begin(decorationMark);
    }

    qint32 markOf(const TextBox &box) const
    {
        if (box.repeated)
            return repeatedMark;
        if (box.element < 0)
            return textMark;
        const bool artifact = m_page->elements[static_cast<std::size_t>(box.element)].element.role == Role::Artifact;
        return artifact ? decorationMark : box.element;
    }

    void begin(qint32 mark)
    {
        if (*m_marker && (!m_begun || mark != m_mark))
            (*m_marker)(mark);
        m_mark = mark;
        m_begun = true;
    }

private:
    const ElementMarker *m_marker;
    const Page *m_page;
    std::vector<qint32> m_figures;
    qint32 m_mark = 0;
    bool m_begun = false;
};

/// Gathers boxes of one look and one element and paints them as one run of glyphs.
class TextPainter {
public:
    TextPainter(QPainter &painter, const Fonts &fonts, Marks &marks, bool marked)
        : m_painter(&painter)
        , m_fonts(&fonts)
        , m_marks(&marks)
        , m_marked(marked)
    {
    }

    void add(const TextBox &box)
    {
        const qint32 mark = m_marked ? m_marks->markOf(box) : 0;
        if (m_look && m_marked && mark == m_mark)
            addBlank(box);
        if (!m_look || m_look->face != box.face || m_look->tint != box.tint || m_look->sizePt != box.sizePt
            || mark != m_mark)
            flush();
        m_look = &box;
        m_mark = mark;
        for (std::size_t i = 0; i < box.glyphs.size(); ++i) {
            m_glyphs.push_back(box.glyphs[i]);
            const QPointF at = scaled(box.baseline + box.positions[i]);
            m_positions.emplace_back(std::round(at.x()), std::round(at.y()));
        }
    }

    void flush()
    {
        if (m_look && !m_glyphs.empty()) {
            QGlyphRun run;
            run.setRawFont(m_fonts->painting(m_look->face, m_look->sizePt));
            run.setRawData(m_glyphs.data(), m_positions.data(), static_cast<int>(m_glyphs.size()));
            m_painter->setPen(colour(m_look->tint));
            m_marks->begin(m_mark);
            m_painter->drawGlyphRun({}, run);
        }
        m_glyphs.clear();
        m_positions.clear();
        m_look = nullptr;
    }

private:
    /// Between two lines of one element, and two texts beside one another, whoever reads them aloud or copies them
    /// finds a blank (ISO 32000-1, 14.8.2.5).
    void addBlank(const TextBox &next)
    {
        const bool sameLine = m_look->baseline.y() == next.baseline.y();
        const double end = m_look->baseline.x() + m_look->width;
        const bool apart = sameLine ? next.baseline.x() > end + 0.15 * next.sizePt : !m_look->endsInside;
        if (!apart || m_look->glyphs.empty() || m_look->text.endsWith(u' '))
            return;
        const QPointF at = scaled(m_look->baseline + QPointF(m_look->width, 0));
        m_glyphs.push_back(m_fonts->blankGlyph(m_look->face));
        m_positions.emplace_back(std::round(at.x()), std::round(at.y()));
    }

    QPainter *m_painter;
    const Fonts *m_fonts;
    Marks *m_marks;
    bool m_marked;
    const TextBox *m_look = nullptr;
    qint32 m_mark = 0;
    std::vector<quint32> m_glyphs;
    std::vector<QPointF> m_positions;
};

} // namespace

void paintPage(QPainter &painter, const Page &page, const Fonts &fonts, double unitsPerPoint,
               const ElementMarker &marker)
{
    painter.save();
    const double scale = unitsPerPoint / glyphUnitsPerPoint;
    if (std::abs(scale - 1) > 1e-12)
        painter.scale(scale, scale);
    painter.setPen(colour(Tint::Ink));
    painter.setBrush(Qt::NoBrush);
    Marks marks(page, marker);
    for (std::size_t i = 0; i < page.shapes.size(); ++i) {
        marks.decoration(&PageElement::shapes, i);
        std::visit(ShapePainter{painter, fonts}, page.shapes[i]);
    }
    painter.setPen(colour(Tint::Ink));
    for (std::size_t i = 0; i < page.pictures.size(); ++i) {
        marks.decoration(&PageElement::pictures, i);
        painter.setRenderHint(QPainter::LosslessImageRendering, !page.pictures[i].photograph);
        painter.drawImage(scaled(page.pictures[i].rect), page.pictures[i].image);
    }
    for (std::size_t i = 0; i < page.icons.size(); ++i) {
        marks.decoration(&PageElement::icons, i);
        paintIcon(painter, page.icons[i].icon, scaled(page.icons[i].rect));
    }
    TextPainter texts(painter, fonts, marks, static_cast<bool>(marker));
    for (const TextBox &box : page.texts)
        texts.add(box);
    texts.flush();
    painter.restore();
}

QImage imageOf(const Page &page, const Fonts &fonts, double dpi)
{
    const double unitsPerPoint = std::clamp(dpi, 10.0, 1200.0) / 72;
    QImage image((page.frame.size * unitsPerPoint).toSize().expandedTo(QSize(1, 1)), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    paintPage(painter, page, fonts, unitsPerPoint);
    return image;
}

} // namespace gelt::print
