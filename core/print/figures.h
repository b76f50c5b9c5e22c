// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/lines.h"

#include <vector>

namespace gelt::print {

/// A band of large numbers between two rules. The figures must outlive the plan.
class FiguresPlan {
public:
    FiguresPlan(const report::KeyFigures &figures, double left, double width, Shaper &shaper);

    double height() const { return m_height; }
    void set(Shaper &shaper, double top, Page &page) const;

private:
    double columnLeft(std::size_t figure) const;
    double columnWidth(std::size_t figure) const;
    TextStyle valueStyle(Shaper &shaper) const;

    const report::KeyFigures *m_figures;
    double m_left;
    double m_width;
    TextStyle m_value; ///< smaller where a number would not fit its column
    double m_height = 0;
};

/// Two places to sign side by side, or one at the left. The signers must outlive the plan.
class SignaturePlan {
public:
    /// @param minutes whether in the larger type of papers of meetings.
    SignaturePlan(const report::Signer *left, const report::Signer *right, double textLeft, double textWidth,
                  bool minutes, Shaper &shaper);

    double height() const { return m_height; }
    void set(Shaper &shaper, double top, Page &page) const;

private:
    const report::Signer *m_signers[2];
    double m_left;
    double m_width;
    double m_lineLength;
    TextStyle m_style;
    double m_roomToSign;
    double m_height = 0;
};

} // namespace gelt::print
