// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings.h"

/// What the first page remembers between starts.
namespace gelt::setting {

inline const Setting<bool> homeByResponsible{"home/byResponsible", false};
inline const Setting<QStringList> homeFolded{"home/folded", {}}; ///< keys of groups
inline const Setting<QByteArray> homeSplitter{"home/splitter", {}};
inline const Setting<bool> homeFigures{"home/figures", true}; ///< whether the figures stand beside the list

} // namespace gelt::setting
