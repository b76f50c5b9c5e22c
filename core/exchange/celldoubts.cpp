// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/celldoubts.h"

#include <QCoreApplication>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Import)
};

} // namespace

CellWords::CellWords()
    : error(Tr::tr("The cell holds an error of the spreadsheet, so it was left empty; correct it and import again."))
    , noResult(Tr::tr("The cell holds a formula without its result, so it was left empty; open the file in a spreadsheet "
                      "program, save it and import again."))
    , lost(Tr::tr("The file does not have the text of this cell, so it was left empty; write it again and import again."))
    , noDay(Tr::tr("The cell is formatted as a date and its number is no day, so it was left empty; correct it and "
                   "import again."))
    , unseenYear(Tr::tr("The cell shows no year; the one that it holds was taken. Check it."))
{
}

QString truthText(bool value) { return value ? QStringLiteral("VERDADERO") : QStringLiteral("FALSO"); }

QString macrosLeftOut() { return Tr::tr("The file holds macros; they were neither run nor imported."); }

} // namespace gelt
