// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/elements.h"
#include "core/print/style.h"

#include <QImage>
#include <QLineF>
#include <QPointF>

#include <variant>
#include <vector>

/// One laid-out page: everything on it with its place, in points from the sheet's top left corner.
namespace gelt::print {

/// A piece of one line in one look.
struct TextBox {
    QString text;
    QPointF baseline; ///< where the first character begins
    double width = 0;
    double sizePt = 0;
    Face face = Face::Regular;
    Tint tint = Tint::Ink;
    bool repeated = false;          ///< header, footer, or said already on an earlier page
    std::vector<quint32> glyphs;    ///< of the face
    std::vector<QPointF> positions; ///< one a glyph, from the baseline's begin
    qint32 element = -1;            ///< index into Page::elements; see Tagged
    bool endsInside = false;        ///< its line ends inside a word, which the next line goes on with

    /// From the ascent to the descent of its line.
    QRectF bounds() const;
    bool operator==(const TextBox &) const = default;
};

struct Fill {
    QRectF rect;
    Tint tint = Tint::Band;

    bool operator==(const Fill &) const = default;
};
/// Strokes with gaps: a photocopy tells the two apart.
enum class Dash : quint8 { None, Short, Long };
struct Rule {
    QLineF line;
    double width = stroke::hair;
    Tint tint = Tint::Hair;
    Dash dash = Dash::None;

    bool operator==(const Rule &) const = default;
};
/// The outline of a rectangle, the stroke lying within it.
struct Frame {
    QRectF rect;
    double width = stroke::bar;
    Tint tint = Tint::Ink;
    Dash dash = Dash::None;

    bool operator==(const Frame &) const = default;
};
/// A white bar with strokes at 45° and an outline.
struct HatchedBar {
    QRectF rect;
    Tint tint = Tint::Navy;
    double every = mm(1.6);      ///< from stroke to stroke, across them
    double strokeWidth = stroke::bar; ///< of strokes and outline

    bool operator==(const HatchedBar &) const = default;
};
/// A filled triangle whose tip points to the right, or with a negative length to the left.
struct ArrowHead {
    QPointF tip;
    double length = 0;
    Tint tint = Tint::Ink;

    bool operator==(const ArrowHead &) const = default;
};
/// A large word across the sheet, behind everything; outlines, no text that is searched or copied.
struct Watermark {
    QPointF centre;
    double degrees = 0; ///< to the left from the horizontal
    double sizePt = 0;
    double width = 0;               ///< of the word
    std::vector<quint32> glyphs;    ///< of the bold face
    std::vector<QPointF> positions; ///< one a glyph, from the baseline's begin

    bool operator==(const Watermark &) const = default;
};
/// An area that is told apart from its neighbours by more than its colour.
enum class Pattern : quint8 { Plain, Rising, Falling, Crossed, Upright, Dots };
struct Patterned {
    QRectF rect;
    Pattern pattern = Pattern::Plain;
    Tint ground = Tint::White;
    Tint marks = Tint::Ink; ///< strokes or dots

    bool operator==(const Patterned &) const = default;
};
/// A filled outline: the mark of a point on a line.
struct Polygon {
    std::vector<QPointF> points;
    Tint fill = Tint::White;
    Tint outline = Tint::Ink;
    double width = stroke::bar;

    bool operator==(const Polygon &) const = default;
};
/// Fills and strokes in painting order; all of them lie behind pictures, icons and texts.
using Shape = std::variant<Fill, Rule, Frame, HatchedBar, ArrowHead, Watermark, Patterned, Polygon>;

struct IconBox {
    report::Icon icon = report::Icon::None;
    QRectF rect;

    bool operator==(const IconBox &) const = default;
};

struct PictureBox {
    QImage image; ///< opaque
    QRectF rect;
    bool photograph = false; ///< may be kept in a file as a JPEG

    bool operator==(const PictureBox &) const = default;
};

/// What a person who clicks on it is led to.
struct LinkBox {
    QRectF rect;
    int page = 0;       ///< index of the page it leads to
    double top = 0;     ///< points below that sheet's top
    QString words;      ///< where it leads, for who cannot see it
    qint32 element = 0; ///< its Link: index into Page::elements

    bool operator==(const LinkBox &) const = default;
};

/// The texts stand in reading order.
struct Page {
    PageFrame frame;
    int number = 1; ///< from 1
    std::vector<Shape> shapes;
    std::vector<PictureBox> pictures;
    std::vector<IconBox> icons;
    std::vector<TextBox> texts;
    std::vector<LinkBox> links;
    std::vector<PageElement> elements; ///< parents before their parts
    qint32 openElement = -1;           ///< what Tagged has open while the page is made
};

} // namespace gelt::print
