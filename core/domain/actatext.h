// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <variant>
#include <vector>

/**
 * The limited rich text of what was said in a meeting: paragraphs, bold, italic, lists and simple tables, nothing else.
 *
 * In the plan file it is written in a small part of HTML, canonical, so that a person with a database shell can read
 * it: <p>, <b>, <i>, <ul>, <ol>, <li>, <table>, <tr>, <td>; no attributes, no other elements, & < > as entities.
 */
namespace gelt::actatext {

/// A piece of text of one look; a line end within it is U+2028.
struct Span {
    QString text;
    bool bold = false;
    bool italic = false;

    bool operator==(const Span &) const = default;
};
using Line = std::vector<Span>;

struct Paragraph {
    Line line;

    bool operator==(const Paragraph &) const = default;
};
struct List {
    bool ordered = false;
    std::vector<Line> items;

    bool operator==(const List &) const = default;
};
/// Rows of the same number of cells.
struct Table {
    std::vector<std::vector<Line>> rows;

    bool operator==(const Table &) const = default;
};
using Block = std::variant<Paragraph, List, Table>;
using Text = std::vector<Block>;

/**
 * Reads what write() wrote, and any other HTML as far as it is allowed: unknown elements lose their tags, scripts,
 * styles, heads, pictures and comments go with all they hold. Never fails, never opens anything. Time and memory are
 * linear in the text.
 *
 * Of attributes only those count that say bold, italic, merged cells or (Word) that a paragraph is an item of a list.
 * Headings become bold paragraphs, nested lists items of the outer one, what stands in cells and items lines of them.
 * Runs of white space are one blank; empty paragraphs, items and lists go, empty cells stay. A table has at most
 * 20 columns.
 */
Text read(QStringView markup);

/// The canonical markup: read(write(x)) == x for every x that read() gives; another text comes back in its canonical
/// form. Empty for an empty text.
QString write(const Text &text);

/// The words alone, a line a paragraph, list item or cell (a U+2028 is a blank): for search and counting.
QString plain(const Text &text);

/// Whether no words are in it. Empty tables are blank.
bool isBlank(QStringView markup);

/// A text of paragraphs from plain words; a blank line or a line end begins the next, a vertical tab is a U+2028.
Text fromPlain(QStringView words);

} // namespace gelt::actatext
