// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/log/activitytab.h"

class QStackedLayout;

namespace gelt {

class EntryList;

/// What was done to an activity and all that hangs on it, in words, the newest first.
class HistoryTab : public ActivityTab {
    Q_OBJECT

public:
    explicit HistoryTab(const Desk &desk, QWidget *parent = nullptr);

protected:
    void showActivity(bool isAnother) override;

private:
    EntryList *m_list;
    EmptyWords *m_empty;
    QStackedLayout *m_stack;
};

} // namespace gelt
