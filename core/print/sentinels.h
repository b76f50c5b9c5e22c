// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

class QPainter;

/**
 * Qt's PDF writer knows no marked content, but it writes what is painted in the order in which it is painted. So a
 * line far outside the sheet is painted wherever an element begins, and found again in the finished content.
 */
namespace gelt::print {

/// Paints sentinel @p number. The painter's units are the device's dots, it has no brush, and a pen of one dot was given
/// to it since it began: Qt draws those that it began with in another way.
void paintSentinel(QPainter &painter, int number);

/**
 * The content of a page with each sentinel replaced by the end of the sequence before and the begin of its own, and
 * the last one ended. Nothing is left of them.
 * @param begins one a sentinel, as they are numbered: "/P <</MCID 0>> BDC".
 * @throws std::runtime_error where another number of them is found, in another order, or written in another way.
 */
std::string withMarkedContent(std::string_view content, std::span<const std::string> begins);

} // namespace gelt::print
