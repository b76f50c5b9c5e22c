// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/elements.h"

#include "core/print/page.h"

namespace gelt::print {

Tagged::Tagged(Page &page, const Element &element)
    : m_page(&page)
    , m_before(page.openElement)
    , m_firsts{page.texts.size(), page.shapes.size(), page.pictures.size(), page.icons.size()}
{
    open(element);
}

Tagged::Tagged(Page &page, const std::vector<Element> &path)
    : m_page(&page)
    , m_before(page.openElement)
    , m_firsts{page.texts.size(), page.shapes.size(), page.pictures.size(), page.icons.size()}
{
    for (const Element &element : path)
        open(element);
}

void Tagged::open(const Element &element)
{
    std::vector<PageElement> &all = m_page->elements;
    const qint32 parent = m_page->openElement;
    // What was opened last goes on: the lines of a paragraph, the rows of a table.
    auto last = all.size();
    while (last > 0 && all[last - 1].parent != parent)
        --last;
    if (last > 0 && element.role != Role::Figure && all[last - 1].element == element) {
        m_element = m_page->openElement = static_cast<qint32>(last) - 1;
        return;
    }
    m_element = static_cast<qint32>(all.size());
    PageElement &opened = all.emplace_back(PageElement{element, parent, {}, {}, {}});
    if (parent >= 0 && all[static_cast<std::size_t>(parent)].element.role == Role::Artifact)
        opened.element.role = Role::Artifact;
    else if (element.role == Role::Figure && element.spoken.isEmpty())
        opened.element.role = Role::Paragraph; // its texts are all that is said
    m_page->openElement = m_element;
}

Tagged::~Tagged()
{
    m_page->openElement = m_before;
    if (m_element < 0)
        return;
    for (std::size_t i = m_firsts[0]; i < m_page->texts.size(); ++i) {
        if (m_page->texts[i].element < 0)
            m_page->texts[i].element = m_element;
    }
    PageElement &element = m_page->elements[static_cast<std::size_t>(m_element)];
    if (element.element.role != Role::Figure)
        return;
    element.shapes = {m_firsts[1], m_page->shapes.size()};
    element.pictures = {m_firsts[2], m_page->pictures.size()};
    element.icons = {m_firsts[3], m_page->icons.size()};
}

} // namespace gelt::print
