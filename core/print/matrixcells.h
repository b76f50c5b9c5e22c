// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/lines.h"

namespace gelt::print {

inline constexpr double matrixCellHeight = mm(7.8);
inline constexpr double matrixCellGap = mm(1.3); ///< between two cells of one period each
inline constexpr QSizeF matrixSample{mm(8), mm(5.6)};

/// The letter that stands for a state.
QString matrixLetter(OccurrenceState state);
/// How wide the columns of a cell must be together for what it says.
double matrixCellWidth(Shaper &shaper, const report::Matrix::MatrixCell &cell);
/// A letter and a fill, told apart without colour. @param rect of what is painted.
void setMatrixCell(Shaper &shaper, const report::Matrix::MatrixCell &cell, const QRectF &rect, Page &page);

} // namespace gelt::print
