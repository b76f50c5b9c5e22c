// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/pdf.h"

#include <QString>

#include <vector>

/// A small document of every kind that the program makes, in Spanish, as the tests of PDFs need them.
namespace gelt::test {

struct Kind {
    QString name; ///< of its file, without ".pdf"
    report::Document document;
};

std::vector<Kind> everyKind();
/// The one that has that name.
report::Document kindOf(const QString &name);

} // namespace gelt::test
