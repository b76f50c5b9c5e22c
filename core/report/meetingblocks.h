// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/richtext.h"

#include <QByteArray>
#include <QString>

#include <vector>

/// Blocks of the papers of meetings: minutes, letters, extracts, sheets for signatures. Lengths are millimetres.
namespace gelt::report {

/// Whose paper it is: the coat of arms at the left, lines in the middle, the title below. Begins a page.
struct Letterhead {
    std::vector<QString> lines; ///< "MUNICIPIO DE EJEMPLO"
    QString title;              ///< "ACTA 001"; enters the PDF outline
    QByteArray arms;            ///< PNG or JPEG; may be empty

    bool operator==(const Letterhead &) const = default;
};

/// Opens a part, "ORDEN DEL DÍA"; keeps with what follows and enters the PDF outline below the title.
struct SectionHead {
    QString text;
    bool centred = true;

    bool operator==(const SectionHead &) const = default;
};

/// What stands beside a label, in one column or two.
struct LabelledRow {
    RichText first;
    RichText second; ///< empty: the first takes both columns

    bool operator==(const LabelledRow &) const = default;
};

/// "FECHA:" and what it is; "ASISTENTES:" and a row each. On a page that goes on with it the label stands again.
struct LabelledRows {
    QString label;
    std::vector<LabelledRow> rows;

    bool operator==(const LabelledRows &) const = default;
};

/// A paragraph of minutes or of a letter. Its number or bullet, if any, hangs at its left.
struct Passage {
    RichText text;
    QString mark;        ///< "1.", "\u2022"; as bold as the text's first run; may be empty
    double indentMm = 0; ///< of the mark
    double hangMm = 0;   ///< from the mark to the text
    bool close = false;  ///< no gap above: belongs to what stands there
    double apartMm = 0;  ///< the least gap above
    bool keepsWithNext = false; ///< its last line stays with what follows
    bool bar = false;    ///< a bar of ink at its left: a decision
    bool centred = false;
    bool small = false;  ///< annexes and the like
    int outlineLevel = 0; ///< 3: enters the PDF outline; 0: does not

    bool operator==(const Passage &) const = default;
};

/// Short facts side by side, what they are above what they say.
struct Fact {
    QString label;
    QString value;
    double widthMm = 0; ///< 0: shares what the others leave

    bool operator==(const Fact &) const = default;
};
struct Facts {
    std::vector<Fact> facts;

    bool operator==(const Facts &) const = default;
};

/// A line across the text.
struct Separator {
    double apartMm = 2.5; ///< the least gap above

    bool operator==(const Separator &) const = default;
};

} // namespace gelt::report
