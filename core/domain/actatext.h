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

/// Reads what write() wrote, and any other HTML as far as it is allowed: unknown elements lose their tags, scripts,
/// styles, heads, pictures and comments go with all they hold, attributes are ignored. Never fails, never opens anything.
/// Time and memory are linear in the text.
Text read(QStringView markup);

/// The canonical markup: read(write(x)) == x for every x that read() gives. Empty for an empty text.
QString write(const Text &text);

/// The words alone, a line a paragraph, list item or cell: for search and for seeing whether there is anything.
QString plain(const Text &text);
bool isBlank(QStringView markup);

/// A text of paragraphs from plain words; a blank line or a line end begins the next.
Text fromPlain(QStringView words);

} // namespace gelt::actatext
