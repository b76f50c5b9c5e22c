// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/plan.h"

#include "core/domain/check.h"

#include <QCoreApplication>

namespace gelt {
namespace {

constexpr int mostDueSoonDays = 366;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Plan)
};

Result<> checkEntity(const Entity &entity)
{
    for (const QString *text : {&entity.name, &entity.department, &entity.nit, &entity.category}) {
        if (!check::isName(*text))
            return check::nameTooLong(*text);
    }
    const bool isPicture = entity.arms.startsWith(QByteArrayLiteral("\x89PNG\r\n\x1a\n"))
                           || entity.arms.startsWith(QByteArrayLiteral("\xff\xd8\xff"));
    if (!entity.arms.isEmpty() && !isPicture)
        return check::invalid(Tr::tr("The coat of arms is neither a PNG nor a JPEG picture. Choose another file."));
    if (entity.arms.size() > limits::evidenceBytes)
        return Error{
            ErrorCode::TooLarge,
            Tr::tr("The coat of arms is larger than %1 MB. Choose a smaller picture.").arg(limits::evidenceBytes >> 20),
            {}};
    return {};
}

Result<> checkSettings(const PlanSettings &settings)
{
    if (settings.dueSoonDays < 0 || settings.dueSoonDays > mostDueSoonDays)
        return check::invalid(
            Tr::tr("“Due soon” is set to %1 days. Choose 0 to %2.").arg(settings.dueSoonDays).arg(mostDueSoonDays));
    const Thresholds &light = settings.thresholds;
    if (light.yellow < Percent() || light.green < light.yellow || light.green > Percent::hundred())
        return check::invalid(Tr::tr("The thresholds of the traffic light are out of order. Choose them so that yellow "
                                     "is not above green and both lie between 0 and 100."));
    return {};
}

} // namespace

BusinessCalendar calendarOf(const PlanSettings &settings, const std::vector<LocalHoliday> &holidays)
{
    std::set<QDate> days;
    for (const LocalHoliday &holiday : holidays)
        days.insert(holiday.date);
    return BusinessCalendar(settings.saturdayIsBusiness, std::move(days));
}

Result<> validate(const Plan &plan)
{
    if (check::isBlank(plan.name))
        return check::invalid(Tr::tr("The plan has no name. Write one."));
    for (const QString *text : {&plan.name, &plan.version, &plan.approvingActa}) {
        if (!check::isName(*text))
            return check::nameTooLong(*text);
    }
    if (!plan.period.isValid() || !check::isPlanDay(plan.period.first) || !check::isPlanDay(plan.period.last))
        return check::periodNeeded();
    if (Result<> ok = checkEntity(plan.entity); !ok)
        return ok;
    return checkSettings(plan.settings);
}

Result<> validate(const Phase &phase)
{
    if (check::isBlank(phase.name))
        return check::invalid(Tr::tr("The phase has no name. Write one."));
    for (const QString *text : {&phase.name, &phase.shortName}) {
        if (!check::isName(*text))
            return check::nameTooLong(*text);
    }
    return {};
}

Result<> validate(const LocalHoliday &holiday)
{
    if (!check::isPlanDay(holiday.date))
        return check::dayNeeded();
    if (!check::isName(holiday.name))
        return check::nameTooLong(holiday.name);
    return {};
}

} // namespace gelt
