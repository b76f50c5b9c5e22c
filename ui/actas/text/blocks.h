// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/actatext.h"

#include <QTextFormat>

class QTextCursor;
class QTextDocument;
class QTextTable;

/// Between the limited rich text of minutes and the document that is edited. Nothing but what the former can hold is
/// ever put into the latter, and nothing else is read from it.
namespace gelt::blocks {

/// The most columns that a table has.
inline constexpr int maxColumns = 20;

QTextBlockFormat paragraphFormat();
QTextListFormat listFormat(bool ordered);

/// What the document says, in canonical form: what is typed but means nothing (empty paragraphs, double blanks) is not
/// part of it.
actatext::Text textOf(const QTextDocument &document);

/// Puts @p text where the cursor is, instead of its selection, as one step of undo; the cursor is behind it then.
/// In a cell all of it becomes lines of the cell, in a list all but tables becomes items.
void insert(QTextCursor &cursor, const actatext::Text &text);

/// An empty table where the cursor is, which must not be in one; the cursor is in its first cell then.
QTextTable *insertTable(QTextCursor &cursor, int rows, int columns);
/// Gives all columns the same width, after one came or went.
void spreadColumns(QTextTable &table);

} // namespace gelt::blocks
