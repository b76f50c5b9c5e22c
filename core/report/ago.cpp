// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ago.h"

#include <QCoreApplication>

namespace gelt::report {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::report::Ago)
};

constexpr int longTime = 731; ///< from here on nobody counts days

int wholeYears(int days) { return static_cast<int>(days / 365.25); }

} // namespace

QString agoText(int days)
{
    return days < longTime ? Tr::tr("%n day(s) ago", nullptr, days) : Tr::tr("%n year(s) ago", nullptr, wholeYears(days));
}

QString aheadText(int days)
{
    return days < longTime ? Tr::tr("in %n day(s)", nullptr, days) : Tr::tr("in %n year(s)", nullptr, wholeYears(days));
}

} // namespace gelt::report
