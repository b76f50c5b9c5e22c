// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/drawing.h"

#include <QImage>

namespace gelt::print {

/// The first page of a report: the entity above, the title in the upper third, the facts at the foot. A whole sheet.
class CoverDrawing : public Drawing {
public:
    /// @param arms null where there are none. @param area of the sheet's text.
    CoverDrawing(const report::Cover &cover, QImage arms, const QRectF &area, Shaper &shaper);

    /// Whether all it says has room on the sheet, if need be with a smaller title.
    bool fits() const { return m_fits; }

    int pieces() const override { return 1; }
    double height(int, int) const override { return m_area.height(); }
    void set(Shaper &shaper, int first, int count, double top, Page &page) const override;
    bool hidesMargins() const override { return true; }
    QString alternative() const override { return m_cover->armsAlternative; }

private:
    double entityWidth() const;
    double entityHeight(Shaper &shaper) const;
    double titleHeight(Shaper &shaper) const;
    double titleWidth(Shaper &shaper) const;
    double factHeight(Shaper &shaper, std::size_t fact) const;
    void place(Shaper &shaper);
    void setEntity(Shaper &shaper, double top, Page &page) const;
    void setTitle(Shaper &shaper, double top, Page &page) const;
    void setFacts(Shaper &shaper, double top, Page &page) const;

    const report::Cover *m_cover;
    QImage m_arms;
    QRectF m_area;
    TextStyle m_titleStyle;
    double m_headHeight = 0; ///< of arms and entity
    double m_titleTop = 0;   ///< from the area's top, as is the next one
    double m_factsTop = 0;
    double m_factsHeight = 0;
    bool m_fits = false;
};

} // namespace gelt::print
