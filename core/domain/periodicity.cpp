// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/periodicity.h"

#include <QCoreApplication>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Periodicity)
};

} // namespace

QString displayName(Periodicity periodicity)
{
    switch (periodicity) {
    case Periodicity::Weekly:
        return Tr::tr("weekly");
    //: every half month: the 1st to the 15th, the 16th to the end (quincenal)
    case Periodicity::Biweekly:
        return Tr::tr("half-monthly");
    case Periodicity::Monthly:
        return Tr::tr("monthly");
    //: every two months (bimestral)
    case Periodicity::Bimonthly:
        return Tr::tr("two-monthly");
    case Periodicity::Quarterly:
        return Tr::tr("quarterly");
    //: every four months (cuatrimestral)
    case Periodicity::FourMonthly:
        return Tr::tr("four-monthly");
    case Periodicity::Semiannual:
        return Tr::tr("half-yearly");
    case Periodicity::Annual:
        return Tr::tr("yearly");
    }
    return {};
}

} // namespace gelt
