// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <random>

/// Makes random edits of every kind through a session, as a person with the whole window would. None may fail.
class RandomEdits {
public:
    RandomEdits(gelt::Session &session, unsigned seed) : m_session(session), m_random(seed) {}

    void one();

private:
    std::size_t pick(std::size_t count) { return m_random() % count; }
    QString word();
    void perform(const QString &what, const gelt::History::Body &body);
    void editText(gelt::Activity activity);
    void editLogs(const gelt::Activity &activity);
    void editStructure(const gelt::Activity &activity);
    void editPeople(const gelt::Activity &activity);
    void voidSomething();

    gelt::Session &m_session;
    std::mt19937 m_random;
};
