// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gelt {

/// What is said of cells that hold no plain value; made once, since thousands of cells may share it.
struct CellWords {
    CellWords();
    QString error;      ///< of the spreadsheet, such as #N/A
    QString noResult;   ///< of a formula
    QString lost;       ///< a text that the file does not have
    QString noDay;      ///< a number that is shown as a day and is none
    QString unseenYear; ///< a day that is shown without its year
};

/// What a plan's cell says where a spreadsheet shows true or false.
QString truthText(bool value);

QString macrosLeftOut();

} // namespace gelt
