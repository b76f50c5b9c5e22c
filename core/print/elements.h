// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <initializer_list>
#include <vector>

/**
 * What the pieces of pages are for who cannot see them (ISO 32000-1, 14.8.4: the tags of a PDF).
 *
 * Pages are made one by one and in any order, so the tree of a document is not kept: each page lists the parts of it
 * that it opens, by their places below one another, and what stands at the same place on the next page goes on there.
 *
 * What a block says about itself takes a line or two:
 * - While its slabs are pushed: `const Within table(*this, Role::Table);` puts all that follows in an element, and
 *   FlowText::role says what a text is. What says nothing is a paragraph.
 *   `const Within figure(*this, Role::Figure, chart.alternative);` is a figure; without words its texts are read.
 * - While a piece is set on a page: `const Tagged cell(page, {Role::Cell, column});`. All texts that are set while
 *   `cell` lives are its, except those of elements opened within. Shapes, icons and pictures are decoration, except
 *   those of a Figure: `const Tagged figure(page, {Role::Figure, 0, 1, alternative});`.
 * - What a letter or a sign stands for: `const Tagged said(page, {Role::Span, 0, 1, spoken});` within its cell.
 * - Words that lead elsewhere stand in a Link, and the page has the LinkBox over them.
 * - Leaders and the like: `const Tagged dots(page, {Role::Artifact});`. Texts that are set as repeated need none.
 *
 * Indices ascend in reading order among the parts of one parent; so do those that FlowWriter gives.
 */
namespace gelt::print {

enum class Role : quint8 {
    Artifact, ///< decoration, or said already: of no element
    Division,
    Heading1, Heading2, Heading3, Paragraph, Caption,
    Figure, Span,
    Table, Row, ColumnHeader, RowHeader, Cell,
    List, NumberedList, ListItem, Label, ItemBody,
    Contents, ContentsItem,
    Reference, ///< holds the Link of a ContentsItem
    Link       ///< its words lead to another page; see LinkBox
};

/// One part of the document, below the part that is open.
struct Element {
    Role role = Role::Paragraph;
    qint32 index = 0;   ///< among the parts of its parent
    qint16 columns = 1; ///< that a cell spans
    QString spoken = {}; ///< of a Figure what it shows; of other roles what is read instead of its text; may be empty

    bool operator==(const Element &) const = default;
};

/// Items of a page's list, in the order in which they were set.
struct ItemRange {
    std::size_t first = 0;
    std::size_t end = 0;

    bool contains(std::size_t item) const { return item >= first && item < end; }
};

/// An element as far as it stands on one page; it may be listed again where more of it comes.
struct PageElement {
    Element element;
    qint32 parent = -1; ///< index into Page::elements; -1: the document
    ItemRange shapes;   ///< of a Figure, as are the next two
    ItemRange pictures;
    ItemRange icons;
};

struct Page;

/// Opens an element on a page as long as it lives. What is within an artifact is one too.
class Tagged {
public:
    Tagged(Page &page, const Element &element);
    /// An element below others that may be open on an earlier page: the last one of @p path, from the document down.
    Tagged(Page &page, const std::vector<Element> &path);
    ~Tagged();
    Q_DISABLE_COPY_MOVE(Tagged)

private:
    void open(const Element &element);

    Page *m_page;
    qint32 m_before; ///< what was open
    qint32 m_element = -1;
    std::array<std::size_t, 4> m_firsts{}; ///< texts, shapes, pictures, icons that the page had
};

} // namespace gelt::print
