// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/page.h"

#include <span>
#include <vector>

namespace gelt::print {

/// The parts of a document as they came up on its pages, and which piece of which page belongs to which of them.
/// Small: two dozen bytes a cell of a table.
class Structure {
public:
    struct Node {
        Role role = Role::Paragraph;
        qint16 columns = 1;
        qint32 parent = -1;   ///< -1: the document
        qint32 index = 0;     ///< see Element
        qint32 last = -1;     ///< its last part
        qint32 previous = -1; ///< the part of the same parent before it
        qint32 detail = -1;   ///< index into details(); -1: none
    };
    /// What only a few nodes have.
    struct Detail {
        QString spoken;
        int page = 0; ///< of the box, from 0
        QRectF box;   ///< of a Figure that stands on one page; else null
    };
    /// A place of a page that leads to another.
    struct Link {
        qint32 node = -1;
        int page = 0; ///< that it stands on, from 0
        QRectF box;
        int target = 0; ///< the page that it leads to
        double top = 0; ///< points below the top of that page
        QString words;  ///< where it leads
    };
    static constexpr qint32 decoration = -1; ///< in place of a node, as is the next one
    static constexpr qint32 repeated = -2;

    /// The next page. Its elements go on with those of the page before where they stand at the same place.
    void beginPage(const Page &page);
    /// What is painted next on the page belongs to one of its elements. @param mark as an ElementMarker has it.
    /// @return the number of the piece on its page, from 0.
    int mark(qint32 mark);

    const std::vector<Node> &nodes() const { return m_nodes; }
    const std::vector<Detail> &details() const { return m_details; }
    const std::vector<Link> &links() const { return m_links; }
    std::size_t pages() const { return m_pageFirst.size(); }
    /// The nodes of a page's pieces, in painting order.
    std::span<const qint32> marks(std::size_t page) const;

private:
    qint32 nodeFor(qint32 parent, const Element &element);
    qint32 add(qint32 parent, const Element &element);
    qint32 &lastOf(qint32 parent);
    void setBox(qint32 node, const Page &page, qint32 element);
    qint32 textOwner(qint32 node);

    std::vector<Node> m_nodes; ///< parents before their parts
    std::vector<Detail> m_details;
    std::vector<Link> m_links;
    std::vector<qint32> m_marks;
    std::vector<std::size_t> m_pageFirst; ///< index into m_marks
    std::vector<qint32> m_ofPage;         ///< the nodes of the page's elements
    qint32 m_last = -1;                   ///< of the document
};

} // namespace gelt::print
