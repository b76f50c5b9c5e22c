// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/style.h"

#include "core/print/slides.h"

#include <array>

namespace gelt::print {

QColor colour(Tint tint)
{
    constexpr std::array<QRgb, 12> hex{0x1A1A1A, 0x4A4F57, 0x8A9099, 0xC4C9CF, 0xE9EDF1, 0x1D3F6E,
                                       0x2F9E6B, 0x8FD0AE, 0xF0B429, 0x8F1D21, 0xFFFFFF, 0xE9EAEC};
    return QColor(hex[static_cast<std::size_t>(tint)]);
}

PageFrame pageFrame(report::Paper paper, report::Orientation orientation)
{
    if (paper == report::Paper::Slides)
        return slideFrame();
    QSizeF portrait(mm(215.9), mm(279.4));
    if (paper == report::Paper::Oficio)
        portrait = QSizeF(mm(216), mm(330));
    else if (paper == report::Paper::A4)
        portrait = QSizeF(mm(210), mm(297));

    PageFrame frame;
    frame.orientation = orientation;
    if (orientation == report::Orientation::Portrait) {
        frame.size = portrait;
        frame.textArea = QRectF(QPointF(0, 0), portrait).adjusted(mm(30), mm(30), -mm(20), -mm(20));
        frame.headerTop = mm(16);
    } else {
        frame.size = portrait.transposed();
        // The 30 mm at the top are the binding edge once the sheet is turned.
        frame.textArea = QRectF(QPointF(0, 0), frame.size).adjusted(mm(15), mm(30), -mm(15), -mm(20));
        frame.headerTop = mm(20);
    }
    frame.footerBottom = frame.size.height() - mm(9);
    return frame;
}

QPageLayout sheetLayout(report::Paper paper, report::Orientation orientation)
{
    if (paper == report::Paper::Slides) {
        const QSize upright = slideFrame().size.transposed().toSize();
        return QPageLayout(QPageSize(upright, QStringLiteral("16:9"), QPageSize::ExactMatch), QPageLayout::Landscape,
                           QMarginsF());
    }
    QPageSize size(QPageSize::Letter);
    if (paper == report::Paper::Oficio)
        size = QPageSize(QSizeF(216, 330), QPageSize::Millimeter, QStringLiteral("Oficio"), QPageSize::ExactMatch);
    else if (paper == report::Paper::A4)
        size = QPageSize(QPageSize::A4);
    const bool landscape = orientation == report::Orientation::Landscape;
    return QPageLayout(size, landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
}

double baselineOf(const TextStyle &style)
{
    // Ascent and descent of Liberation Sans, as parts of its size; the rest of the leading is shared by both sides.
    constexpr double ascent = 0.905;
    constexpr double descent = 0.212;
    return (style.leadingPt - (ascent + descent) * style.sizePt) / 2 + ascent * style.sizePt;
}

} // namespace gelt::print
