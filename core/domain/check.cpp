// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/check.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace gelt::check {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Check)
};

} // namespace

Error dayNeeded()
{
    return invalid(Tr::tr("There is no such day in a plan. Give a date between 01/01/%1 and 31/12/%2.")
                       .arg(limits::firstYear)
                       .arg(limits::lastYear));
}

Error periodNeeded()
{
    return invalid(
        Tr::tr("The last day stands before the first, or outside the years %1 to %2. Correct one of the dates.")
            .arg(limits::firstYear)
            .arg(limits::lastYear));
}

Error nameTooLong(const QString &name)
{
    return invalid(
        Tr::tr("“%1” is longer than %n character(s). Shorten it.", nullptr, static_cast<int>(limits::nameChars))
            .arg(excerpt(name)));
}

Error textTooLong()
{
    return invalid(Tr::tr("A text is longer than %n character(s). Shorten it, or add it as evidence.", nullptr,
                          static_cast<int>(limits::textChars)));
}

Result<> voiding(const std::optional<Voiding> &voided)
{
    if (!voided)
        return {};
    if (!isPlanDay(voided->date))
        return dayNeeded();
    if (isBlank(voided->reason))
        return invalid(Tr::tr("An entry is voided without a reason. Say why it no longer counts."));
    if (!isText(voided->reason))
        return textTooLong();
    return {};
}

} // namespace gelt::check
