// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/glyphs.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QRawFont>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <optional>

namespace gelt::style {
namespace {

enum class Face { Outline, Filled };

struct Sign {
    Glyph glyph;
    Face face;
    char32_t code; ///< where the font has it
};

/// In the order of the enumeration; the comment is the name in Tabler Icons.
constexpr std::array signs{
    Sign{Glyph::Home, Face::Outline, 0xeac1}, // home
    Sign{Glyph::Plan, Face::Outline, 0xef40}, // list-details
    Sign{Glyph::Schedule, Face::Outline, 0xee20}, // calendar-stats
    Sign{Glyph::Committee, Face::Outline, 0xebf2}, // users
    Sign{Glyph::Minutes, Face::Outline, 0xeaa2}, // file-text
    Sign{Glyph::Commitments, Face::Outline, 0xf074}, // checklist
    Sign{Glyph::Reports, Face::Outline, 0xeecb}, // report-analytics
    Sign{Glyph::Done, Face::Filled, 0xf704}, // circle-check
    Sign{Glyph::DoneLate, Face::Outline, 0xf7c1}, // clock-check
    Sign{Glyph::InProgress, Face::Outline, 0xfa0d}, // progress
    Sign{Glyph::OnTrack, Face::Outline, 0xebaa}, // checks
    Sign{Glyph::Behind, Face::Outline, 0xf847}, // clock-exclamation
    Sign{Glyph::DueSoon, Face::Outline, 0xf621}, // calendar-due
    Sign{Glyph::Unread, Face::Outline, 0xf82d}, // calendar-question
    Sign{Glyph::Overdue, Face::Filled, 0xf6f0}, // alert-triangle
    Sign{Glyph::NotStarted, Face::Outline, 0xed27}, // circle-dashed
    Sign{Glyph::Suspended, Face::Filled, 0xf690}, // player-pause
    Sign{Glyph::NotApplicable, Face::Outline, 0xea68}, // circle-minus
    Sign{Glyph::Replaced, Face::Outline, 0xebc7}, // replace
    Sign{Glyph::Pending, Face::Outline, 0xea6b}, // circle
    Sign{Glyph::Undo, Face::Outline, 0xeb77}, // arrow-back-up
    Sign{Glyph::Redo, Face::Outline, 0xeb78}, // arrow-forward-up
    Sign{Glyph::Add, Face::Outline, 0xeb0b}, // plus
    Sign{Glyph::FollowUp, Face::Outline, 0xec9a}, // message-plus
    Sign{Glyph::Evidence, Face::Outline, 0xeb02}, // paperclip
    Sign{Glyph::Extension, Face::Outline, 0xee21}, // calendar-time
    Sign{Glyph::Recurring, Face::Outline, 0xeb72}, // repeat
    Sign{Glyph::Calendar, Face::Outline, 0xea53}, // calendar
    Sign{Glyph::History, Face::Outline, 0xebea}, // history
    Sign{Glyph::Print, Face::Outline, 0xeb0e}, // printer
    Sign{Glyph::Pdf, Face::Outline, 0xfb10}, // file-type-pdf
    Sign{Glyph::Sheet, Face::Outline, 0xf03e}, // file-spreadsheet
    Sign{Glyph::Filter, Face::Outline, 0xeaa5}, // filter
    Sign{Glyph::Columns, Face::Outline, 0xf6d6}, // columns-3
    Sign{Glyph::SidePanel, Face::Outline, 0xead9}, // layout-sidebar-right
    Sign{Glyph::Search, Face::Outline, 0xeb1c}, // search
    Sign{Glyph::Close, Face::Outline, 0xeb55}, // x
    Sign{Glyph::ChevronDown, Face::Outline, 0xea5f}, // chevron-down
    Sign{Glyph::ChevronUp, Face::Outline, 0xea62}, // chevron-up
    Sign{Glyph::ChevronLeft, Face::Outline, 0xea60}, // chevron-left
    Sign{Glyph::ChevronRight, Face::Outline, 0xea61}, // chevron-right
    Sign{Glyph::Check, Face::Outline, 0xea5e}, // check
    Sign{Glyph::User, Face::Outline, 0xeb4d}, // user
    Sign{Glyph::Copy, Face::Outline, 0xea7a}, // copy
    Sign{Glyph::Delete, Face::Outline, 0xeb41}, // trash
    Sign{Glyph::Edit, Face::Outline, 0xeb04}, // pencil
    Sign{Glyph::MoveUp, Face::Outline, 0xea25}, // arrow-up
    Sign{Glyph::MoveDown, Face::Outline, 0xea16}, // arrow-down
    Sign{Glyph::ZoomIn, Face::Outline, 0xeb56}, // zoom-in
    Sign{Glyph::ZoomOut, Face::Outline, 0xeb57}, // zoom-out
    Sign{Glyph::Import, Face::Outline, 0xedea}, // file-import
    Sign{Glyph::Template, Face::Outline, 0xeb39}, // template
    Sign{Glyph::OpenFolder, Face::Outline, 0xfaf7}, // folder-open
    Sign{Glyph::Example, Face::Outline, 0xecf7}, // school
    Sign{Glyph::FileCopy, Face::Outline, 0xedef}, // files
    Sign{Glyph::Restore, Face::Outline, 0xfafd}, // restore
    Sign{Glyph::Info, Face::Outline, 0xeac5}, // info-circle
    Sign{Glyph::Lock, Face::Outline, 0xeae2}, // lock
    Sign{Glyph::Link, Face::Outline, 0xeade}, // link
    Sign{Glyph::External, Face::Outline, 0xea99}, // external-link
    Sign{Glyph::Save, Face::Outline, 0xeb62}, // device-floppy
    Sign{Glyph::Bell, Face::Outline, 0xea35}, // bell
    Sign{Glyph::Question, Face::Outline, 0xf91d}, // help-circle
    Sign{Glyph::Legal, Face::Outline, 0xebc2}, // scale
    Sign{Glyph::GoTo, Face::Outline, 0xea1f}, // arrow-right
    Sign{Glyph::File, Face::Outline, 0xeaa4}, // file
    Sign{Glyph::Photo, Face::Outline, 0xeb0a}, // photo
    Sign{Glyph::Settings, Face::Outline, 0xeb20}, // settings
    Sign{Glyph::Warning, Face::Outline, 0xea05}, // alert-circle
    Sign{Glyph::Activity, Face::Outline, 0xed23}, // activity
    Sign{Glyph::ShieldCheck, Face::Outline, 0xeb22}, // shield-check
    Sign{Glyph::World, Face::Outline, 0xeb54}, // world
    Sign{Glyph::Duplicate, Face::Outline, 0xfdae}, // copy-plus
    Sign{Glyph::Decision, Face::Outline, 0xef90}, // gavel
    Sign{Glyph::Vote, Face::Outline, 0xec2e}, // hand-stop
    Sign{Glyph::Certificate, Face::Outline, 0xed4d}, // file-certificate
    Sign{Glyph::Compare, Face::Outline, 0xeab4}, // git-compare
    Sign{Glyph::Bold, Face::Outline, 0xeb7b}, // bold
    Sign{Glyph::Italic, Face::Outline, 0xeb93}, // italic
    Sign{Glyph::Bullets, Face::Outline, 0xeb6b}, // list
    Sign{Glyph::Numbers, Face::Outline, 0xef11}, // list-numbers
    Sign{Glyph::Table, Face::Outline, 0xeba1}, // table
};
static_assert(signs.size() == glyphCount);

// As large as the fonts' grid: their points come as they were drawn.
constexpr double unitsPerEm = 1000;

/// The two fonts, each read when the first of its signs is wanted; they go with the application.
std::array<std::optional<QRawFont>, 2> &fonts()
{
    static std::array<std::optional<QRawFont>, 2> fonts;
    return fonts;
}

const QRawFont &fontOf(Face face)
{
    std::optional<QRawFont> &font = fonts().at(static_cast<std::size_t>(face));
    if (!font) {
        qAddPostRoutine([] { fonts() = {}; });
        QFile file(face == Face::Filled ? QStringLiteral(":/icons/tabler-filled.ttf")
                                        : QStringLiteral(":/icons/tabler-outline.ttf"));
        font = file.open(QIODevice::ReadOnly) ? QRawFont(file.readAll(), unitsPerEm, QFont::PreferNoHinting) : QRawFont();
    }
    return *font;
}

/// A sign in a square of 1 × 1 with the origin at the top left.
QPainterPath readPath(const Sign &sign)
{
    constexpr double ascent = 900;
    const QRawFont &font = fontOf(sign.face);
    const QList<quint32> indexes = font.glyphIndexesForString(QString::fromUcs4(&sign.code, 1));
    QPainterPath path;
    if (!indexes.isEmpty())
        path = QTransform::fromScale(1 / unitsPerEm, 1 / unitsPerEm).translate(0, ascent).map(font.pathForGlyph(indexes.first()));
    path.setFillRule(Qt::WindingFill);
    return path;
}

/// Paints a sign when and as large as it is asked for; without a colour of its own in that of the palette's text.
class GlyphEngine : public QIconEngine {
public:
    GlyphEngine(Glyph glyph, const QColor &color)
        : m_glyph(glyph)
        , m_color(color)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        paintGlyph(*painter, rect, m_glyph, colorIn(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new GlyphEngine(*this); }
    QString key() const override { return QStringLiteral("gelt-glyph"); }
    bool isNull() override { return false; }

private:
    QColor colorIn(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        if (m_color.isValid())
            return m_color;
        return mode == QIcon::Selected ? palette.color(QPalette::Active, QPalette::HighlightedText)
                                       : palette.color(QPalette::Active, QPalette::ButtonText);
    }

    Glyph m_glyph;
    QColor m_color; ///< invalid: that of the text
};

QRectF squareIn(const QRectF &rect)
{
    const double side = std::min(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(rect.center());
    return square;
}

QPolygonF regular(int corners, const QRectF &square, double turn)
{
    QPolygonF polygon;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * (i + turn) / corners;
        polygon << square.center() + QPointF(std::cos(angle), std::sin(angle)) * (square.width() / 2);
    }
    return polygon;
}

} // namespace

QIcon icon(Glyph glyph) { return icon(glyph, QColor()); }

QIcon icon(Glyph glyph, const QColor &color) { return QIcon(new GlyphEngine(glyph, color)); }

QIcon applicationIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128})
        icon.addFile(QStringLiteral(":/icons/app/plan-gelt-%1.png").arg(size), QSize(size, size));
    return icon;
}

const QPainterPath &pathOf(Glyph glyph)
{
    static std::array<std::optional<QPainterPath>, signs.size()> read; // a start shows few of them
    const auto place = static_cast<std::size_t>(glyph);
    std::optional<QPainterPath> &path = read.at(place);
    if (!path)
        path = readPath(signs.at(place));
    return *path;
}

void paintGlyph(QPainter &painter, const QRectF &rect, Glyph glyph, const QColor &color)
{
    const QRectF square = squareIn(rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width(), square.height());
    painter.fillPath(pathOf(glyph), color);
    painter.restore();
}

void paintLamp(QPainter &painter, const QRectF &rect, Light light, const Tokens &tokens)
{
    const QRectF square = squareIn(rect);
    const double side = square.width();
    const auto within = [&](double margin) { return square.adjusted(margin, margin, -margin, -margin); };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    switch (light) {
    case Light::Green:
        painter.setBrush(tokens.lampGreen);
        painter.drawEllipse(within(side * 0.06));
        break;
    case Light::Yellow: {
        const double edge = std::max(1.0, side / 12);
        const QRectF inner = within(edge / 2);
        painter.setBrush(tokens.lampYellow);
        painter.setPen(QPen(tokens.lampYellowEdge, edge, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        painter.drawPolygon(QPolygonF{QPointF(inner.center().x(), inner.top() + side * 0.04),
                                      QPointF(inner.right(), inner.bottom() - side * 0.06),
                                      QPointF(inner.left(), inner.bottom() - side * 0.06)});
        break;
    }
    case Light::Red:
        painter.setBrush(tokens.lampRed);
        painter.drawPolygon(regular(8, square, 0.5));
        break;
    case Light::NotAvailable: {
        const double stroke = std::max(1.25, side / 9);
        const double length = std::numbers::pi * (side * 0.88 - stroke);
        QPen pen(tokens.lampNa, stroke, Qt::CustomDashLine, Qt::FlatCap);
        const double dash = length / 8 / stroke; // eight dashes around, in widths of the pen
        pen.setDashPattern({dash * 0.6, dash * 0.4});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(within(side * 0.06 + stroke / 2));
        break;
    }
    }
    painter.restore();
}

Glyph glyphOf(State state)
{
    switch (state) {
    case State::Done: return Glyph::Done;
    case State::DoneLate: return Glyph::DoneLate;
    case State::InProgress: return Glyph::InProgress;
    case State::OnTrack: return Glyph::OnTrack;
    case State::NotStarted: return Glyph::NotStarted;
    case State::Behind: return Glyph::Behind;
    case State::Overdue: return Glyph::Overdue;
    case State::Suspended: return Glyph::Suspended;
    case State::NotApplicable: return Glyph::NotApplicable;
    case State::Replaced: return Glyph::Replaced;
    }
    return Glyph::Question;
}

Glyph glyphOf(OccurrenceState state)
{
    switch (state) {
    case OccurrenceState::Done: return Glyph::Done;
    case OccurrenceState::DoneLate: return Glyph::DoneLate;
    case OccurrenceState::Pending: return Glyph::Pending;
    case OccurrenceState::Overdue: return Glyph::Overdue;
    case OccurrenceState::NotApplicable: return Glyph::NotApplicable;
    }
    return Glyph::Question;
}

} // namespace gelt::style
