// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

/// Text of several looks, as pages and windows show it.
namespace gelt::report {

/// How strongly a piece of text speaks; the page decides what that looks like.
enum class Tone {
    Plain,
    Quiet,  ///< secondary
    Accent, ///< navy figures
    Absent  ///< "sin dato": italic and quiet
};

/// A piece of text of one look.
struct Run {
    QString text;
    bool bold = false;
    Tone tone = Tone::Plain;
    bool italic = false;

    bool operator==(const Run &) const = default;
};
using RichText = std::vector<Run>;

} // namespace gelt::report
