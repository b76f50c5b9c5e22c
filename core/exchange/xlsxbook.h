// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/archive.h"
#include "core/exchange/numberlook.h"

#include <QString>

#include <vector>

namespace gelt {

/// A sheet as the workbook lists it.
struct XlsxSheet {
    QString name;
    QByteArray part; ///< of the archive
    bool hidden = false;
};

/// What the cells of all sheets of a workbook need to be understood.
struct XlsxBook {
    std::vector<XlsxSheet> sheets; ///< of cells; charts and macros are none
    std::vector<QString> texts;    ///< that cells name by their place
    std::vector<NumberLook> looks; ///< by style
    bool from1904 = false;
    bool hasMacros = false;
};

/// The name of the part of an office file that everything else hangs on, empty where there is none.
Result<QByteArray> mainPart(const Archive &archive);

/// @return Invalid or TooLarge; what Archive::stream() returns.
Result<XlsxBook> readXlsxBook(const Archive &archive, const QByteArray &workbook);

} // namespace gelt
