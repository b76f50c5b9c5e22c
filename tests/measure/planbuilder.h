// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/domain/occurrence.h"
#include "core/measure/measure.h"
#include "tests/support/catch.h"
#include "tests/support/need.h"

#include <algorithm>

namespace Catch {

template <>
struct StringMaker<gelt::Percent> {
    static std::string convert(const gelt::Percent &percent) { return std::to_string(percent.toDouble()) + " %"; }
};

template <>
struct StringMaker<gelt::State> {
    static std::string convert(gelt::State state) { return gelt::codeOf(state).toStdString(); }
};

template <>
struct StringMaker<gelt::OccurrenceState> {
    static std::string convert(gelt::OccurrenceState state) { return gelt::codeOf(state).toStdString(); }
};

template <>
struct StringMaker<gelt::Light> {
    static std::string convert(gelt::Light light) { return gelt::codeOf(light).toStdString(); }
};

} // namespace Catch

/// A plan of 2012-2015 that a test writes down in a few lines.
struct PlanBuilder {
    gelt::PlanContents contents;
    qint64 lastEntry = 0;

    PlanBuilder()
    {
        contents.plan.name = QStringLiteral("Plan");
        contents.plan.period = {QDate(2012, 1, 1), QDate(2015, 12, 31)};
    }

    gelt::PhaseId phase(std::optional<qint64> weightThousandths = {})
    {
        gelt::Phase phase;
        phase.id.value = static_cast<qint64>(contents.phases.size()) + 1;
        phase.name = QStringLiteral("Fase %1").arg(phase.id.value);
        if (weightThousandths)
            phase.weight = need(gelt::Weight::fromThousandths(*weightThousandths));
        contents.phases.push_back(phase);
        return phase.id;
    }

    gelt::Deadline deadline(const QString &text) const
    {
        return {text, gelt::readDeadline(text, contents.plan.period, contents.plan.settings.permanent),
                gelt::ReadBy::Reader};
    }

    gelt::ActivityId activity(const QString &text, gelt::PhaseId phase = {}, std::optional<qint64> weight = {})
    {
        gelt::Activity activity;
        activity.id.value = static_cast<qint64>(contents.activities.size()) + 1;
        activity.number = static_cast<int>(activity.id.value);
        activity.title = QStringLiteral("Actividad");
        activity.phase = phase;
        activity.deadline = deadline(text);
        if (weight)
            activity.weight = need(gelt::Weight::fromThousandths(*weight));
        contents.activities.push_back(activity);
        return activity.id;
    }

    gelt::FollowUp &followUp(gelt::ActivityId activity, QDate date, gelt::FollowUpKind kind)
    {
        gelt::FollowUp entry;
        entry.id.value = ++lastEntry;
        entry.activity = activity;
        entry.date = date;
        entry.kind = kind;
        contents.followUps.push_back(entry);
        return contents.followUps.back();
    }

    gelt::FollowUp &progress(gelt::ActivityId activity, QDate date, int percent)
    {
        gelt::FollowUp &entry = followUp(activity, date, gelt::FollowUpKind::Progress);
        entry.progress = need(gelt::Progress::fromHundredths(percent * 100));
        return entry;
    }

    gelt::FollowUp &fulfil(gelt::ActivityId activity, QDate date, const QString &label)
    {
        gelt::FollowUp &entry = followUp(activity, date, gelt::FollowUpKind::Fulfilled);
        entry.occurrence = gelt::occurrenceNamed(label);
        REQUIRE(entry.occurrence);
        return entry;
    }

    gelt::FollowUp &notApplicable(gelt::ActivityId activity, QDate date, const QString &label)
    {
        gelt::FollowUp &entry = fulfil(activity, date, label);
        entry.kind = gelt::FollowUpKind::NotApplicable;
        entry.reason = QStringLiteral("No hubo convocatoria");
        return entry;
    }

    gelt::Extension &extend(gelt::ActivityId activity, QDate decidedOn, const QString &text)
    {
        gelt::Extension extension;
        extension.id.value = ++lastEntry;
        extension.activity = activity;
        extension.decidedOn = decidedOn;
        extension.deadline = deadline(text);
        contents.extensions.push_back(extension);
        return contents.extensions.back();
    }

    gelt::Status &status(gelt::ActivityId activity, gelt::StatusKind kind, QDate from, QDate to = {})
    {
        gelt::Status status;
        status.id.value = ++lastEntry;
        status.activity = activity;
        status.kind = kind;
        status.from = from;
        status.to = to;
        contents.statuses.push_back(status);
        return contents.statuses.back();
    }

    gelt::PlanMeasure at(QDate cutOff) const
    {
        gelt::PlanContents sorted = contents; // as a store hands it out
        std::ranges::stable_sort(sorted.followUps, {}, &gelt::FollowUp::activity);
        std::ranges::stable_sort(sorted.extensions, {}, &gelt::Extension::activity);
        std::ranges::stable_sort(sorted.statuses, {}, &gelt::Status::activity);
        return gelt::measure(sorted, cutOff);
    }

    gelt::ActivityMeasure at(QDate cutOff, gelt::ActivityId activity) const
    {
        return at(cutOff).activities[static_cast<std::size_t>(activity.value - 1)];
    }
};

inline gelt::Percent percent(int part, int whole = 100) { return gelt::Percent::of(part, whole); }

inline gelt::Voiding voiding() { return {QDate(2012, 12, 1), QStringLiteral("Error de digitación"), {}}; }
