// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/occurrence.h"
#include "core/measure/state.h"
#include "ui/style/tokens.h"

#include <QIcon>
#include <QRectF>

class QPainter;
class QPainterPath;

namespace gelt::style {

/// The signs of the program (Tabler Icons). Painted as paths of an embedded font: no image plugin, sharp at any scale.
enum class Glyph {
    // Navigation
    Home, Plan, Schedule, Committee, Minutes, Commitments, Reports,
    // States
    Done, DoneLate, InProgress, OnTrack, Behind, DueSoon, Unread, Overdue, NotStarted, Suspended, NotApplicable,
    Replaced, Pending,
    // Acts
    Undo, Redo, Add, FollowUp, Evidence, Extension, Recurring, Calendar, History, Print, Pdf, Sheet, Filter, Columns,
    SidePanel, Search, Close, ChevronDown, ChevronUp, ChevronLeft, ChevronRight, Check, User, Copy, Delete, Edit,
    MoveUp, MoveDown, ZoomIn, ZoomOut, Import, Template, OpenFolder, Example, FileCopy, Restore, Info, Lock, Link,
    External, Save, Bell, Question, Legal, GoTo, File, Photo, Settings, Warning, Activity, ShieldCheck, World,
    Duplicate, Decision, Vote, Certificate, Compare,
    // Writing
    Bold, Italic, Bullets, Numbers, Table
};

/// How many signs there are; they are numbered from 0.
inline constexpr int glyphCount = static_cast<int>(Glyph::Table) + 1;

/// An icon in the colour of the text it stands beside, of any size. Follows the palette of the application when it is
/// painted, so it need not be made anew for another theme; paler where disabled.
QIcon icon(Glyph glyph);
/// The same in a colour of its own, for what has a meaning; to be made anew for another theme.
QIcon icon(Glyph glyph, const QColor &color);
/// The program's own sign, for windows and the task bar. All of it is read at the start, so that it ends at 128 pixels.
QIcon applicationIcon();

/// The outline of the sign in a square of 1 × 1, to be filled.
const QPainterPath &pathOf(Glyph glyph);

/// Paints the sign into @p rect, as large as the square fits.
void paintGlyph(QPainter &painter, const QRectF &rect, Glyph glyph, const QColor &color);
/// The traffic light's lamp: green disc, yellow triangle, red octagon, dashed ring for NA.
void paintLamp(QPainter &painter, const QRectF &rect, Light light, const Tokens &tokens);

Glyph glyphOf(State state);
Glyph glyphOf(OccurrenceState state);

} // namespace gelt::style
