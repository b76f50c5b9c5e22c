// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/status.h"

#include "core/domain/check.h"

#include <QCoreApplication>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Status)
};

} // namespace

QString displayName(StatusKind kind)
{
    switch (kind) {
    case StatusKind::Suspended: return Tr::tr("Suspended");
    case StatusKind::NotApplicable: return Tr::tr("Does not apply");
    case StatusKind::Replaced: return Tr::tr("Replaced");
    }
    return {};
}

Result<> validate(const Status &status)
{
    if (!check::isPlanDay(status.from))
        return check::dayNeeded();
    if (!check::isOpenPeriod(status.from, status.to))
        return check::periodNeeded();
    if (check::isBlank(status.reason))
        return check::invalid(Tr::tr("The status has no reason. Say why the activity is left out."));
    if (!check::isText(status.reason))
        return check::textTooLong();
    if (status.kind != StatusKind::Replaced && status.replacement.isStored())
        return check::invalid(Tr::tr("The status names an activity that replaces this one. Choose “replaced”, or name "
                                     "none."));
    if (status.replacement.isStored() && status.replacement == status.activity)
        return check::invalid(Tr::tr("An activity cannot replace itself. Choose another."));
    return check::voiding(status.voided);
}

} // namespace gelt
