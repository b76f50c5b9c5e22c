// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QTextEdit;

namespace gelt::tablemenu {

/// Adds a menu that changes the table which the cursor is in: rows and columns before and behind, taking them away.
/// Nothing where it is in none.
void addTo(QMenu &menu, QTextEdit &edit);

/// To the next cell, or the one before; behind the last one a new row begins. False where the cursor is in no table, or
/// before its first cell.
bool moveCell(QTextEdit &edit, bool forward);

} // namespace gelt::tablemenu
