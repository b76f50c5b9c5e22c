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
    case State::Done: return Tr::tr("done");
    case State::DoneLate: return Tr::tr("done late");
    case State::InProgress: return Tr::tr("in progress");
    case State::OnTrack: return Tr::tr("on track");
    case State::NotStarted: return Tr::tr("not started");
    case State::Behind: return Tr::tr("behind");
    case State::Overdue: return Tr::tr("overdue");
    case State::Suspended: return Tr::tr("suspended");
    case State::NotApplicable: return Tr::tr("does not apply");
    case State::Replaced: return Tr::tr("replaced");
    }
    return {};
}

QString displayName(Light light)
{
    switch (light) {
    case Light::Green: return Tr::tr("green");
    case Light::Yellow: return Tr::tr("yellow");
    case Light::Red: return Tr::tr("red");
    //: of the traffic light: nothing was programmed yet
    case Light::NotAvailable: return Tr::tr("not available");
    }
    return {};
}

} // namespace gelt
