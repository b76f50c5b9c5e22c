// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columnfit.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QHeaderView>

#include <algorithm>
#include <utility>

namespace gelt {

ColumnFit::ColumnFit(QHeaderView *header, std::vector<Elastic> elastic)
    : QObject(header)
    , m_header(header)
    , m_elastic(std::move(elastic))
{
    qobject_cast<QAbstractScrollArea *>(header->parentWidget())->viewport()->installEventFilter(this);
    connect(header, &QHeaderView::sectionResized, this, [this](int section, int before, int now) {
        if (m_isFitting || section >= static_cast<int>(m_wanted.size()))
            return;
        // Hiding and showing a column changes its size too, to nothing or from it, before the header says so.
        if (before > 0 && now > 0)
            m_isByHand = true;
        else
            m_later.start();
    });
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &ColumnFit::fit);
}

void ColumnFit::setWanted(const std::vector<int> &widths)
{
    m_wanted = widths;
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
    if (m_isByHand || m_isFitting || m_wanted.empty())
        return;
    m_isFitting = true;
    fitTo(qobject_cast<QAbstractScrollArea *>(m_header->parentWidget())->viewport()->width());
    m_isFitting = false;
}

void ColumnFit::fitTo(int room)
{
    const auto isShown = [this](const Elastic &one) { return !m_header->isSectionHidden(one.section); };
    const int least = m_header->minimumSectionSize(); // the header takes it in any case
    const auto wanted = [&](int section) { return std::max(m_wanted[static_cast<std::size_t>(section)], least); };
    int total = 0;
    int canGive = 0;
    for (int section = 0; section < static_cast<int>(m_wanted.size()); ++section)
        total += m_header->isSectionHidden(section) ? 0 : wanted(section);
    for (const Elastic &one : m_elastic)
        canGive += isShown(one) ? std::max(0, wanted(one.section) - one.least) : 0;
    const int missing = std::min(std::max(0, total - room), canGive);
    const int over = std::max(0, room - total);
    const auto first = std::ranges::find_if(m_elastic, isShown);
    const int taker = first == m_elastic.end() ? -1 : first->section;
    int taken = 0;
    int given = 0;
    for (int section = 0; section < static_cast<int>(m_wanted.size()); ++section) {
        int width = wanted(section);
        const auto elastic = std::ranges::find(m_elastic, section, &Elastic::section);
        if (elastic != m_elastic.end() && isShown(*elastic)) {
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
