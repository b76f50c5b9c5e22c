// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/log/followupstab.h"

#include "ui/plan/log/emptywords.h"
#include "ui/plan/log/entrylist.h"
#include "ui/plan/log/followupdialog.h"
#include "ui/plan/log/logwords.h"
#include "ui/plan/log/voiddialog.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedLayout>

namespace gelt {

FollowUpsTab::FollowUpsTab(const Desk &desk, QWidget *parent)
    : ActivityTab(desk, parent)
    , m_list(new EntryList(this))
    , m_empty(new EmptyWords(this))
    , m_stack(new QStackedLayout)
    , m_register(new QPushButton(style::icon(style::Glyph::FollowUp), tr("Register…"), this))
    , m_void(new QPushButton(tr("Void…"), this))
{
    using namespace style;
    m_list->setObjectName(QStringLiteral("followUps"));
    m_list->setAccessibleName(tr("Follow-ups"));
    m_register->setObjectName(QStringLiteral("register"));
    m_void->setObjectName(QStringLiteral("void"));

    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, metric::gap, 0, 0);
    layout->setSpacing(metric::gap);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(metric::margin, 0, metric::margin, 0);
    buttons->setSpacing(metric::gap);
    buttons->addWidget(m_register);
    buttons->addWidget(m_void);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    layout->addLayout(m_stack, 1);
    setContent(content);

    auto *voiding = new QAction(tr("Void…"), m_list);
    voiding->setShortcut(QKeySequence::Delete);
    voiding->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(voiding);
    connect(voiding, &QAction::triggered, this, &FollowUpsTab::voidCurrent);
    connect(m_list, &EntryList::currentKeyChanged, this, &FollowUpsTab::showButtons);
    connect(m_register, &QPushButton::clicked, this, &FollowUpsTab::registerOne);
    connect(m_empty, &EmptyWords::acted, this, &FollowUpsTab::registerOne);
    connect(m_void, &QPushButton::clicked, this, &FollowUpsTab::voidCurrent);
}

void FollowUpsTab::showActivity(bool isAnother)
{
    std::vector<const FollowUp *> log;
    for (const FollowUp &entry : ofActivity(session().contents().followUps, activity()))
        log.push_back(&entry);
    std::ranges::sort(log, [](const FollowUp *a, const FollowUp *b) {
        return std::pair(a->date, a->id) > std::pair(b->date, b->id);
    });
    std::vector<Entry> entries;
    entries.reserve(log.size());
    for (const FollowUp *entry : log)
        entries.push_back(logwords::entryOf(*entry, session().contents(), desk().locale));
    m_list->entries().setEntries(std::move(entries));
    if (isAnother)
        m_list->scrollToTop();
    if (m_wanted.isStored())
        m_list->setCurrentKey(std::exchange(m_wanted, {}).value);

    m_empty->say(tr("No progress has been reported yet."), session().isEditable() ? tr("Register a follow-up") : QString());
    m_stack->setCurrentWidget(log.empty() ? static_cast<QWidget *>(m_empty) : m_list);
    m_register->setVisible(!log.empty());
    m_void->setVisible(!log.empty());
    showButtons();
}

void FollowUpsTab::showFollowUp(FollowUpId id)
{
    m_wanted = id;
    m_list->setCurrentKey(id.value);
    if (m_list->currentKey() == id.value)
        m_wanted = {};
}

const FollowUp *FollowUpsTab::currentEntry() const
{
    for (const FollowUp &entry : ofActivity(session().contents().followUps, activity())) {
        if (entry.id.value == m_list->currentKey())
            return &entry;
    }
    return nullptr;
}

void FollowUpsTab::showButtons()
{
    const QString why = whyNotEditable();
    const FollowUp *entry = currentEntry();
    m_register->setEnabled(why.isEmpty());
    m_register->setToolTip(why.isEmpty() ? tr("Register a follow-up (Ctrl+Enter)") : why);
    const QString whyNot = !why.isEmpty()     ? why
                           : !entry           ? tr("Select the entry to void.")
                           : entry->voided    ? tr("The entry is void already.")
                                              : QString();
    m_void->setEnabled(whyNot.isEmpty());
    m_void->setToolTip(whyNot.isEmpty() ? tr("Take the selected entry back, with a reason (Delete)") : whyNot);
}

void FollowUpsTab::registerOne()
{
    if (session().isEditable() && activity().isStored())
        registerFollowUp(desk(), {activity()}, {}, this);
}

void FollowUpsTab::voidCurrent()
{
    const FollowUp *entry = currentEntry();
    if (!entry || entry->voided || !session().isEditable())
        return;
    VoidDialog(desk(), {*entry}, current().number, this).exec();
}

} // namespace gelt
