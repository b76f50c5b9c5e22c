// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/state.h"

#include <QCoreApplication>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::State)
};

} // namespace

QString displayName(State state)
{
    switch (state) {
    //: of an activity
    case State::Done:
        return Tr::tr("Done");
    case State::DoneLate:
        return Tr::tr("Done late");
    case State::InProgress:
        return Tr::tr("In progress");
    case State::OnTrack:
        return Tr::tr("On track");
    case State::NotStarted:
        return Tr::tr("Not started");
    case State::Behind:
        return Tr::tr("Behind");
    case State::Overdue:
        return Tr::tr("Overdue");
    case State::Suspended:
        return Tr::tr("Suspended");
    case State::NotApplicable:
        return Tr::tr("Does not apply");
    case State::Replaced:
        return Tr::tr("Replaced");
    }
    return {};
}

QString displayName(Light light)
{
    switch (light) {
    case Light::Green:
        return Tr::tr("Green");
    case Light::Yellow:
        return Tr::tr("Yellow");
    case Light::Red:
        return Tr::tr("Red");
    //: of the traffic light: nothing was programmed yet
    case Light::NotAvailable:
        return Tr::tr("Not available");
    }
    return {};
}

} // namespace gelt
