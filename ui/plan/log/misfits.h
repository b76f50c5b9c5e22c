// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

#include <QDate>

#include <vector>

namespace gelt {

/// An entry that speaks of a period which the deadline in force does not have, and the period that holds its days now.
struct Misfit {
    FollowUpId entry;
    QString label;
    QDate date;
    QString now; ///< the label of the period in force; empty: none holds those days
};

/// The entries of an activity that fit no period, in the order recorded; void ones left out.
std::vector<Misfit> misfitsOf(const Session &session, ActivityId activity);

/// That there are some, and that they count for nothing; empty where there are none.
QString misfitWords(const std::vector<Misfit> &misfits);

/// Asks of each whether it is to count for the period that holds its days now, to be voided, or to stay as it is; all
/// answers together are one step of undo.
void decideMisfits(const Desk &desk, ActivityId activity, QWidget *parent);

} // namespace gelt
