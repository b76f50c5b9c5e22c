// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/log/historytab.h"

#include "core/report/historywords.h"
#include "core/storage/changelog.h"
#include "ui/plan/log/emptywords.h"
#include "ui/plan/log/entrylist.h"
#include "ui/plan/log/logwords.h"

#include <QStackedLayout>
#include <QTimeZone>

namespace gelt {

HistoryTab::HistoryTab(const Desk &desk, QWidget *parent)
    : ActivityTab(desk, parent)
    , m_list(new EntryList(this))
    , m_empty(new EmptyWords(this))
    , m_stack(new QStackedLayout)
{
    m_list->setObjectName(QStringLiteral("history"));
    m_list->setAccessibleName(tr("History"));
    auto *content = new QWidget(this);
    content->setLayout(m_stack);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    setContent(content);
}

void HistoryTab::showActivity(bool isAnother)
{
    const ActivityId id = activity();
    const auto log = session().database().read([id](Transaction &transaction) { return changelog::ofActivity(transaction, id); });
    if (!log) {
        m_empty->say(log.error().message);
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    std::vector<Entry> entries;
    for (const report::HistoryEntry &entry :
         report::historyWords(*log, session().contents(), QTimeZone::systemTimeZone(), desk().locale))
        entries.push_back(logwords::entryOf(entry));
    m_empty->say(tr("Nothing was recorded of this activity: the file was made by an older program, or its history was replaced."));
    m_stack->setCurrentWidget(entries.empty() ? static_cast<QWidget *>(m_empty) : m_list);
    m_list->entries().setEntries(std::move(entries));
    if (isAnother)
        m_list->scrollToTop();
}

} // namespace gelt
