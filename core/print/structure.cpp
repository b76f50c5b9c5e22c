// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/structure.h"

#include "core/print/painter.h"

namespace gelt::print {
namespace {

/// Where a shape says its place.
QRectF placeOf(const Shape &shape)
{
    return std::visit(
        [](const auto &s) {
            if constexpr (requires { s.rect; })
                return QRectF(s.rect);
            else if constexpr (requires { s.line; })
                return QRectF(s.line.p1(), s.line.p2()).normalized().adjusted(-0.1, -0.1, 0.1, 0.1);
            else
                return QRectF();
        },
        shape);
}

bool holdsOnlyParts(Role role)
{
    switch (role) {
    case Role::Division:
    case Role::Table:
    case Role::Row:
    case Role::List:
    case Role::NumberedList:
    case Role::ListItem:
    case Role::Contents:
    case Role::Reference:
        return true;
    default:
        return false;
    }
}

} // namespace

void Structure::beginPage(const Page &page)
{
    m_pageFirst.push_back(m_marks.size());
    m_ofPage.clear();
    for (std::size_t i = 0; i < page.elements.size(); ++i) {
        const PageElement &listed = page.elements[i];
        if (listed.element.role == Role::Artifact) {
            m_ofPage.push_back(decoration);
            continue;
        }
        const qint32 parent = listed.parent < 0 ? -1 : m_ofPage[static_cast<std::size_t>(listed.parent)];
        m_ofPage.push_back(nodeFor(parent, listed.element));
        if (listed.element.role == Role::Figure)
            setBox(m_ofPage.back(), page, static_cast<qint32>(i));
    }
    const auto number = static_cast<int>(m_pageFirst.size()) - 1;
    for (const LinkBox &link : page.links)
        m_links.push_back({m_ofPage[static_cast<std::size_t>(link.element)], number, link.rect, link.page, link.top, link.words});
}

int Structure::mark(qint32 mark)
{
    qint32 node = decoration;
    if (mark == repeatedMark)
        node = repeated;
    else if (mark == textMark)
        node = textOwner(-1);
    else if (mark >= 0)
        node = textOwner(m_ofPage[static_cast<std::size_t>(mark)]);
    m_marks.push_back(node);
    return static_cast<int>(m_marks.size() - m_pageFirst.back()) - 1;
}

std::span<const qint32> Structure::marks(std::size_t page) const
{
    const std::size_t end = page + 1 < m_pageFirst.size() ? m_pageFirst[page + 1] : m_marks.size();
    return std::span(m_marks).subspan(m_pageFirst[page], end - m_pageFirst[page]);
}

qint32 &Structure::lastOf(qint32 parent)
{
    return parent < 0 ? m_last : m_nodes[static_cast<std::size_t>(parent)].last;
}

/// The part that is there already or a new one, at the end. Indices ascend, so only the last parts are looked at.
qint32 Structure::nodeFor(qint32 parent, const Element &element)
{
    qint32 at = lastOf(parent);
    while (at >= 0 && m_nodes[static_cast<std::size_t>(at)].index > element.index)
        at = m_nodes[static_cast<std::size_t>(at)].previous;
    while (at >= 0 && m_nodes[static_cast<std::size_t>(at)].index == element.index) {
        if (m_nodes[static_cast<std::size_t>(at)].role == element.role)
            return at;
        at = m_nodes[static_cast<std::size_t>(at)].previous;
    }
    return add(parent, element);
}

qint32 Structure::add(qint32 parent, const Element &element)
{
    Node node{element.role, element.columns, parent, element.index, -1, lastOf(parent), -1};
    if (!element.spoken.isEmpty()) {
        node.detail = static_cast<qint32>(m_details.size());
        m_details.push_back({element.spoken, 0, {}});
    }
    const auto added = static_cast<qint32>(m_nodes.size());
    m_nodes.push_back(node);
    lastOf(parent) = added;
    return added;
}

/// Text stands in a part that may hold text, whatever the block said.
qint32 Structure::textOwner(qint32 node)
{
    if (node >= 0 && !holdsOnlyParts(m_nodes[static_cast<std::size_t>(node)].role))
        return node;
    while (node >= 0 && m_nodes[static_cast<std::size_t>(node)].role != Role::Division)
        node = m_nodes[static_cast<std::size_t>(node)].parent;
    const qint32 last = lastOf(node);
    return add(node, {Role::Paragraph, last < 0 ? 0 : m_nodes[static_cast<std::size_t>(last)].index});
}

void Structure::setBox(qint32 node, const Page &page, qint32 element)
{
    const auto number = static_cast<int>(m_pageFirst.size()) - 1;
    Detail &detail = m_details[static_cast<std::size_t>(m_nodes[static_cast<std::size_t>(node)].detail)];
    const PageElement &listed = page.elements[static_cast<std::size_t>(element)];
    QRectF box;
    for (std::size_t i = listed.shapes.first; i < listed.shapes.end; ++i)
        box |= placeOf(page.shapes[i]);
    for (std::size_t i = listed.pictures.first; i < listed.pictures.end; ++i)
        box |= page.pictures[i].rect;
    for (std::size_t i = listed.icons.first; i < listed.icons.end; ++i)
        box |= page.icons[i].rect;
    for (const TextBox &text : page.texts) {
        if (text.element == element)
            box |= text.bounds();
    }
    // One on several pages has no box.
    const bool elsewhere = !detail.box.isNull() && detail.page != number;
    detail.page = number;
    detail.box = elsewhere ? QRectF() : detail.box | box;
}

} // namespace gelt::print
