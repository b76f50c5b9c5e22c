// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/drawing.h"

#include <QLocale>

#include <array>

namespace gelt::print {

/// One percentage as a bar, and below it the scale of the thresholds with its words.
class ComplianceDrawing : public Drawing {
public:
    /// @param locale of the numbers under the scale.
    ComplianceDrawing(const report::ComplianceBar &bar, double left, double width, const QLocale &locale,
                      Shaper &shaper);

    int pieces() const override { return 1; }
    double height(int first, int count) const override;
    void set(Shaper &shaper, int first, int count, double top, Page &page) const override;
    QString alternative() const override { return m_bar->alternative; }

private:
    struct Range {
        const report::ComplianceBar::Range *words;
        double from; ///< percent
        double to;
        double width = 0; ///< of the wider of its two lines
    };
    void measureWords(Shaper &shaper);
    double x(double percent) const { return m_left + m_width * percent / 100; }
    void setBar(Shaper &shaper, double top, Page &page) const;
    void setScale(double top, Page &page) const;
    static void setRange(std::size_t range, const QRectF &rect, Page &page);
    void setTicks(Shaper &shaper, double top, Page &page) const;
    void setWords(Shaper &shaper, double top, Page &page) const;
    QString tickText(double percent) const;

    const report::ComplianceBar *m_bar;
    double m_left;
    double m_width;
    QLocale m_locale;
    std::array<Range, 3> m_ranges;
    std::vector<double> m_places; ///< of the ranges' words; empty: they stand below one another
    double m_wordsHeight = 0;
    double m_barHeight = 0;
};

} // namespace gelt::print
