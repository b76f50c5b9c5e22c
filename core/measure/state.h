// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codes.h"

namespace gelt {

/// How an activity stands at a cut-off date.
enum class State {
    Done,          ///< cumplida
    DoneLate,      ///< cumplida tarde: one-time, complete since a day after its due day
    InProgress,    ///< en ejecución: one-time
    OnTrack,       ///< al día: recurring
    NotStarted,    ///< no iniciada
    Behind,        ///< atrasada: recurring, with overdue occurrences
    Overdue,       ///< vencida: one-time, past its due day
    Suspended,     ///< suspendida, said by a person; like the next two out of the aggregates
    NotApplicable, ///< no aplica
    Replaced       ///< reemplazada
};

inline constexpr std::size_t stateCount = 10;

template <>
struct Codes<State> {
    static constexpr std::array all{
        Code{State::Done, u"cumplida"},          Code{State::DoneLate, u"cumplida_tarde"},
        Code{State::InProgress, u"en_ejecucion"}, Code{State::OnTrack, u"al_dia"},
        Code{State::NotStarted, u"no_iniciada"}, Code{State::Behind, u"atrasada"},
        Code{State::Overdue, u"vencida"},        Code{State::Suspended, u"suspendida"},
        Code{State::NotApplicable, u"no_aplica"}, Code{State::Replaced, u"reemplazada"}};
};

/// "Done", as people read it (translated).
QString displayName(State state);

/// Whether an activity in this state enters the aggregates.
inline bool isCounted(State state)
{
    return state != State::Suspended && state != State::NotApplicable && state != State::Replaced;
}

/// The traffic light of a compliance.
enum class Light { Green, Yellow, Red, NotAvailable };

template <>
struct Codes<Light> {
    static constexpr std::array all{Code{Light::Green, u"green"}, Code{Light::Yellow, u"yellow"},
                                    Code{Light::Red, u"red"}, Code{Light::NotAvailable, u"na"}};
};

QString displayName(Light light);

} // namespace gelt
