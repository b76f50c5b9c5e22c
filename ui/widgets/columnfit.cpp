// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columnfit.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QHeaderView>

#include <algorithm>
#include <utility>

namespace gelt {

ColumnFit::ColumnFit(QHeaderView *header, std::vector<Elastic> elastic, ByHand byHand)
    : QObject(header)
    , m_header(header)
    , m_elastic(std::move(elastic))
    , m_rule(byHand)
{
    qobject_cast<QAbstractScrollArea *>(header->parentWidget())->viewport()->installEventFilter(this);
    connect(header, &QHeaderView::sectionResized, this, &ColumnFit::resized);
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &ColumnFit::fit);
}

void ColumnFit::resized(int section, int before, int now)
{
    if (m_isFitting || section >= static_cast<int>(m_wanted.size()))
        return;
    // Hiding and showing a column changes its size too, to nothing or from it, before the header says so.
    if (before > 0 && now > 0) {
        m_byHand.insert(section);
        m_wanted[static_cast<std::size_t>(section)] = now;
        if (m_rule == ByHand::EndsIt)
            return;
    }
    m_later.start();
}

void ColumnFit::setWanted(const std::vector<int> &widths)
{
    std::vector<int> wanted = widths;
    for (const int section : m_byHand) {
        if (section < static_cast<int>(std::min(wanted.size(), m_wanted.size())))
            wanted[static_cast<std::size_t>(section)] = m_wanted[static_cast<std::size_t>(section)];
    }
    m_wanted = std::move(wanted);
    fit();
}

void ColumnFit::setByHand(const std::set<int> &sections)
{
    m_byHand.clear();
    for (const int section : sections) {
        if (section < 0 || section >= static_cast<int>(m_wanted.size()))
            continue; // settings of another version
        m_byHand.insert(section);
        if (!m_header->isSectionHidden(section))
            m_wanted[static_cast<std::size_t>(section)] = m_header->sectionSize(section);
    }
    fit();
}

bool ColumnFit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        fit();
        m_later.start(); // scroll bars come and go once the table has laid itself out
    }
    return QObject::eventFilter(watched, event);
}

void ColumnFit::fit()
{
    if (m_isFitting || m_wanted.empty() || (m_rule == ByHand::EndsIt && !m_byHand.empty()))
        return;
    m_isFitting = true;
    fitTo(qobject_cast<QAbstractScrollArea *>(m_header->parentWidget())->viewport()->width());
    m_isFitting = false;
}

bool ColumnFit::isElastic(const Elastic &one) const
{
    return !m_header->isSectionHidden(one.section) && !m_byHand.contains(one.section);
}

void ColumnFit::fitTo(int room)
{
    const int least = m_header->minimumSectionSize(); // the header takes it in any case
    const auto wanted = [&](int section) { return std::max(m_wanted[static_cast<std::size_t>(section)], least); };
    int total = 0;
    int canGive = 0;
    for (int section = 0; section < static_cast<int>(m_wanted.size()); ++section)
        total += m_header->isSectionHidden(section) ? 0 : wanted(section);
    for (const Elastic &one : m_elastic)
        canGive += isElastic(one) ? std::max(0, wanted(one.section) - one.least) : 0;
    const int missing = std::min(std::max(0, total - room), canGive);
    const int over = std::max(0, room - total);
    const auto first = std::ranges::find_if(m_elastic, [this](const Elastic &one) { return !m_header->isSectionHidden(one.section); });
    const int taker = first == m_elastic.end() || !isElastic(*first) ? -1 : first->section;
    int taken = 0;
    int given = 0;
    for (int section = 0; section < static_cast<int>(m_wanted.size()); ++section) {
        int width = wanted(section);
        const auto elastic = std::ranges::find(m_elastic, section, &Elastic::section);
        if (elastic != m_elastic.end() && isElastic(*elastic)) {
            if (canGive > 0) { // in proportion, and in whole pixels that add up
                given += std::max(0, width - elastic->least);
                const int share = missing * given / canGive - taken;
                taken += share;
                width -= share;
            }
            if (section == taker)
                width += over;
        }
        if (!m_header->isSectionHidden(section))
            m_header->resizeSection(section, width);
    }
}

} // namespace gelt
