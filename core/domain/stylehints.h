// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

/// Gentle remarks on how minutes are written in Spanish; they are advice, nothing depends on them.
namespace gelt::stylehints {

/// A remark on a piece of a paragraph.
struct Hint {
    qsizetype start = 0; ///< within the paragraph
    qsizetype length = 0;
    QString message; ///< a sentence for a person

    bool operator==(const Hint &) const = default;
};

/**
 * What could be written better in a paragraph of plain words, in order: a gerund that begins it, and verbs that tell in
 * the present what minutes tell in the past ("informa" for "informó"; one a sentence at most, none within quotation
 * marks or behind a "que" or a colon). Both come from short reviewed lists: rather nothing than a wrong remark.
 */
std::vector<Hint> of(QStringView paragraph);

} // namespace gelt::stylehints
