// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

/// A workbook as a stranger reads it: a ZIP of XML.
namespace xlsx {

struct Cell {
    QString type;   ///< "n" of a number, "inlineStr" of a text
    QString value;  ///< as written
    QString format; ///< the code of its number format, "" where it has none of its own
    bool isFormula = false;
};

struct Sheet {
    QString name;
    QHash<QString, Cell> cells; ///< by "B2"
    int rows = 0;               ///< the header included
    qint64 bytes = 0;           ///< of its part, unpacked
    QString filter;             ///< "A1:C9"
    bool headStays = false;
    std::vector<double> widths; ///< by column

    Cell at(const QString &place) const { return cells.value(place); }
};

struct Book {
    std::vector<Sheet> sheets;
    QString title;
    QString author;
    QString created;
    QStringList parts; ///< names of the entries of the ZIP

    const Sheet &sheet(const QString &name) const;
};

/// Reads what must be there; a file that is not whole fails the test.
Book read(const QString &path);

} // namespace xlsx
