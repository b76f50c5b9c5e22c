// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codes.h"

namespace gelt {

/// How often a recurring activity falls due; each divides the calendar into named periods (see occurrence.h).
enum class Periodicity {
    Weekly,     ///< ISO weeks
    Biweekly,   ///< quincenal: 1-15 and 16-end of each month
    Monthly,
    Bimonthly,  ///< two months
    Quarterly,
    FourMonthly,
    Semiannual,
    Annual
};

template <>
struct Codes<Periodicity> {
    static constexpr std::array all{
        Code{Periodicity::Weekly, u"weekly"},         Code{Periodicity::Biweekly, u"biweekly"},
        Code{Periodicity::Monthly, u"monthly"},       Code{Periodicity::Bimonthly, u"bimonthly"},
        Code{Periodicity::Quarterly, u"quarterly"},   Code{Periodicity::FourMonthly, u"four-monthly"},
        Code{Periodicity::Semiannual, u"semiannual"}, Code{Periodicity::Annual, u"annual"}};
};

/// "quarterly", as people read it (translated).
QString displayName(Periodicity periodicity);

} // namespace gelt
