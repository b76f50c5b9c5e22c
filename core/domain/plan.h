// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/calendar.h"
#include "core/domain/ids.h"
#include "core/domain/period.h"
#include "core/domain/periodicity.h"
#include "core/domain/quantity.h"

#include <QByteArray>

#include <vector>

namespace gelt {

/// The municipality whose plan it is.
struct Entity {
    QString name;
    QString department;
    QString nit;      ///< tax number as written
    QString category; ///< "6", "Especial"; as written
    QByteArray arms;  ///< coat of arms, PNG or JPEG; may be empty

    bool operator==(const Entity &) const = default;
};

/// From which compliance on the traffic light is green and yellow; below both it is red.
struct Thresholds {
    Percent green = Percent::fromHundredths(80'00);
    Percent yellow = Percent::fromHundredths(60'00);

    bool operator==(const Thresholds &) const = default;
};

/// What a plan decides for itself about counting and measuring.
struct PlanSettings {
    bool saturdayIsBusiness = false;
    /// Deadlines on days off count from the next business day on (Ley 4/1913 art. 62); off: they stand as written.
    bool moveDeadlines = false;
    int dueSoonDays = 30; ///< 0-366
    Periodicity permanent = Periodicity::Quarterly; ///< what "Permanente" means
    Thresholds thresholds;

    bool operator==(const PlanSettings &) const = default;
};

/// A day on which this municipality does not work, besides the national holidays.
struct LocalHoliday {
    HolidayId id;
    QDate date;
    QString name;

    bool operator==(const LocalHoliday &) const = default;
};

/// The plan itself. The row version is the store's: what is changed must be what was read.
struct Plan {
    PlanId id;
    int rowVersion = 0;
    QString name;
    Entity entity;
    Period period;
    QString version;       ///< "1"; as written
    QString approvingActa; ///< "ACTA 001 del 15/06/2012"; as written
    PlanSettings settings;

    bool operator==(const Plan &) const = default;
};

/// A group of activities. The plan's own phases are free text.
struct Phase {
    PhaseId id;
    int rowVersion = 0;
    int order = 0; ///< among the phases, from 1
    QString name;
    QString shortName; ///< for slides and charts; may be empty
    std::optional<Weight> weight;
    ImportId import;
    QString component = {}; ///< of a legal framework that it is compared with, by code; empty: none

    bool operator==(const Phase &) const = default;
};

BusinessCalendar calendarOf(const PlanSettings &settings, const std::vector<LocalHoliday> &holidays);

Result<> validate(const Plan &plan);
Result<> validate(const Phase &phase);
Result<> validate(const LocalHoliday &holiday);

} // namespace gelt
