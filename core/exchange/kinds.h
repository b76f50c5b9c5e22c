// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deadline.h"

namespace gelt {

/// The kind of a deadline as a table shows it ("Until"; translated).
QString kindName(DeadlineKind kind);

/// The inverse of kindName() in Spanish, English and the language of now; takes the codes too.
std::optional<DeadlineKind> kindNamed(const QString &text);

} // namespace gelt
