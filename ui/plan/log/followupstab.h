// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/log/activitytab.h"

class QPushButton;
class QStackedLayout;

namespace gelt {

class EntryList;

/// The log of an activity, the newest day first; entries are added and voided, never changed.
class FollowUpsTab : public ActivityTab {
    Q_OBJECT

public:
    explicit FollowUpsTab(const Desk &desk, QWidget *parent = nullptr);

    /// Selects an entry and scrolls to it.
    void showFollowUp(FollowUpId id);
    void registerOne();  ///< asks for a new entry
    void voidCurrent();  ///< asks for the reason

protected:
    void showActivity(bool isAnother) override;

private:
    const FollowUp *currentEntry() const;
    void showButtons();

    EntryList *m_list;
    EmptyWords *m_empty;
    QStackedLayout *m_stack;
    QPushButton *m_register;
    QPushButton *m_void;
    FollowUpId m_wanted; ///< to be selected when it is shown
};

} // namespace gelt
