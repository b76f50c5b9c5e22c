// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/archive.h"
#include "core/exchange/delimited.h"

namespace gelt {

/**
 * The rows of the tables of an Office Open XML document in order, and between them its paragraphs as loose rows, which
 * are cut at tabs. What a reader of the page does not see is left out: what was deleted with changes tracked, hidden text,
 * comments, codes of fields; text boxes too. A table within a cell is text of that cell.
 *
 * @param document the archive's main part.
 * @return Invalid where it is damaged, TooLarge over tablelimits.
 */
Result<Delimited> readDocxRows(const Archive &archive, const QByteArray &document);

} // namespace gelt
