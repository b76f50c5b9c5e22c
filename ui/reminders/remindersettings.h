// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings.h"

/// What the reminders remember between starts, besides the choices in ui/settings.h.
namespace gelt::setting {

inline const Setting<QString> remindedOn{"reminders/remindedOn", {}}; ///< the local day of the last one, "2013-08-12"

} // namespace gelt::setting
