// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/matrixcells.h"

#include "core/print/chartparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace gelt::print {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Print)
};

constexpr double cellPad = mm(0.6);
constexpr double footLine = mm(1);
constexpr double cutOffFrame = 1.2;

constexpr TextStyle letterStyle{9.5, mm(4.375), false, Tint::Ink};
constexpr TextStyle countStyle{8, mm(3.75), false, Tint::Ink};

report::RichText textOf(const report::Matrix::MatrixCell &cell)
{
    const bool isLater = cell.state == OccurrenceState::Pending && !cell.holdsCutOff;
    return {{cell.text.isEmpty() ? matrixLetter(cell.state) : cell.text, !isLater, report::Tone::Plain}};
}

} // namespace

QString matrixLetter(OccurrenceState state)
{
    switch (state) {
    case OccurrenceState::Done:
        //: one letter in a cell of a table of periods: done in time
        return Tr::tr("D", "done");
    case OccurrenceState::DoneLate:
        //: one letter in a cell of a table of periods: done, but late
        return Tr::tr("L", "done late");
    case OccurrenceState::Pending:
        //: one letter in a cell of a table of periods: pending
        return Tr::tr("P", "pending");
    case OccurrenceState::Overdue:
        //: one letter in a cell of a table of periods: overdue
        return Tr::tr("O", "overdue");
    case OccurrenceState::NotApplicable:
        break;
    }
    return QStringLiteral("\u2014");
}

double matrixCellWidth(Shaper &shaper, const report::Matrix::MatrixCell &cell)
{
    const TextStyle &style = cell.text.isEmpty() ? letterStyle : countStyle;
    return naturalWidth(shaper, textOf(cell), style) + 2 * cellPad + matrixCellGap;
}

void setMatrixCell(Shaper &shaper, const report::Matrix::MatrixCell &cell, const QRectF &rect, Page &page)
{
    TextStyle style = cell.text.isEmpty() ? letterStyle : countStyle;
    const bool isLater = cell.state == OccurrenceState::Pending && !cell.holdsCutOff;
    Frame frame{rect, stroke::form, isLater ? Tint::Hair : Tint::Ink};
    switch (cell.state) {
    case OccurrenceState::Done:
        page.shapes.push_back(Fill{rect, Tint::GreenLight});
        break;
    case OccurrenceState::DoneLate:
        page.shapes.push_back(Fill{rect, Tint::White});
        page.shapes.push_back(Fill{rect.adjusted(0, rect.height() - footLine, 0, 0), Tint::Green});
        break;
    case OccurrenceState::Pending:
        page.shapes.push_back(Fill{rect, Tint::White});
        if (isLater)
            style.tint = Tint::Quiet;
        break;
    case OccurrenceState::Overdue:
        page.shapes.push_back(Fill{rect, Tint::Red});
        style.tint = Tint::White;
        break;
    case OccurrenceState::NotApplicable:
        page.shapes.push_back(Fill{rect, Tint::Band});
        frame.tint = Tint::Rule;
        frame.dash = Dash::Short;
        break;
    }
    if (cell.holdsCutOff)
        frame.width = cutOffFrame;
    page.shapes.push_back(frame);
    setMiddle(shaper, textOf(cell), style, {rect.left() + 0.5, rect.width() - 1, Align::Centre}, rect.center().y(),
              page);
}

} // namespace gelt::print
