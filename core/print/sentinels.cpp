// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/sentinels.h"

#include "core/print/style.h"

#include <QPainter>

#include <stdexcept>

namespace gelt::print {
namespace {

/// No sheet is so large, and no step from one letter to another so long, that this number is written for them.
constexpr int abscissa = -30'001;

std::string sentinelText(std::size_t number)
{
    const std::string x = std::to_string(abscissa);
    return x + ' ' + std::to_string(number) + " m\n" + x + ' ' + std::to_string(number + 1) + " l\nS\n";
}

} // namespace

void paintSentinel(QPainter &painter, int number)
{
    if (painter.pen().style() != Qt::SolidLine)
        painter.setPen(colour(Tint::Ink));
    painter.drawLine(QPointF(abscissa, number), QPointF(abscissa, number + 1));
}

std::string withMarkedContent(std::string_view content, std::span<const std::string> begins)
{
    const std::string name = std::to_string(abscissa);
    std::string out;
    out.reserve(content.size() + begins.size() * 8 + 8);
    std::size_t done = 0;
    for (std::size_t number = 0; number < begins.size(); ++number) {
        const std::string expected = sentinelText(number);
        const std::size_t at = content.find(name, done);
        if (at == std::string_view::npos || !content.substr(at).starts_with(expected))
            throw std::runtime_error("the begin of piece " + std::to_string(number) + " was not found on its page");
        out += content.substr(done, at - done);
        out += number > 0 ? "EMC\n" : "";
        out += begins[number];
        out += '\n';
        done = at + expected.size();
    }
    if (content.find(name, done) != std::string_view::npos)
        throw std::runtime_error("a page has more pieces than were painted");
    out += content.substr(done);
    if (!begins.empty())
        out += "\nEMC\n";
    return out;
}

} // namespace gelt::print
