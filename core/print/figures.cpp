// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/figures.h"

#include <QLocale>

#include <algorithm>

namespace gelt::print {
namespace {

constexpr double padAbove = mm(3.75);
constexpr double padBelow = mm(3.125);
constexpr double gutter = mm(8); ///< between a divider and the number after it
constexpr double iconSize = mm(3.4);
constexpr double iconGap = mm(1.2);

constexpr double roomToSign = mm(20);
constexpr double minutesRoomToSign = mm(17.5); ///< besides the gap above
constexpr double signatureLine = mm(75);
constexpr double underLine = mm(1.25);

report::RichText boldText(const QString &text) { return {{text, true, report::Tone::Plain}}; }

TextStyle linesStyle() { return type::note; }

/// Names are printed in capitals, as Spanish writes them ("muñoz" is "MUÑOZ").
report::RichText nameOf(const report::Signer &signer)
{
    return boldText(QLocale(QLocale::Spanish).toUpper(signer.name));
}

/// Sets all lines of @p text. @return the top of what comes below.
double setText(Shaper &shaper, const report::RichText &text, const TextStyle &style, double x, double width, double top,
               Page &page)
{
    LineBreaker breaker(shaper, text, style, width);
    while (breaker.next()) {
        breaker.set({x, top + baselineOf(style)}, false, page.texts);
        top += style.leadingPt;
    }
    return top;
}

double lineWidth(const report::KeyFigure &figure, std::size_t line, double width)
{
    const bool withIcon = figure.icon != report::Icon::None && line + 1 == figure.lines.size();
    return withIcon ? width - iconSize - iconGap : width;
}

} // namespace

FiguresPlan::FiguresPlan(const report::KeyFigures &figures, double left, double width, Shaper &shaper)
    : m_figures(&figures)
    , m_left(left)
    , m_width(width)
    , m_value(valueStyle(shaper))
{
    double tallest = 0;
    for (std::size_t i = 0; i < figures.figures.size(); ++i) {
        const report::KeyFigure &figure = figures.figures[i];
        const double column = columnWidth(i);
        double height =
            countLines(shaper, boldText(figure.label), type::figureLabel, column) * type::figureLabel.leadingPt
            + countLines(shaper, boldText(figure.value), m_value, column) * m_value.leadingPt;
        for (std::size_t line = 0; line < figure.lines.size(); ++line)
            height += countLines(shaper, figure.lines[line], linesStyle(), lineWidth(figure, line, column))
                      * linesStyle().leadingPt;
        tallest = std::max(tallest, height);
    }
    m_height = padAbove + tallest + padBelow;
}

double FiguresPlan::columnLeft(std::size_t figure) const
{
    const double each = m_width / static_cast<double>(m_figures->figures.size());
    return m_left + each * static_cast<double>(figure) + (figure == 0 ? 0 : std::min(gutter, each / 4));
}

double FiguresPlan::columnWidth(std::size_t figure) const
{
    const double each = m_width / static_cast<double>(m_figures->figures.size());
    const double right = m_left + each * static_cast<double>(figure + 1);
    return right - columnLeft(figure) - std::min(mm(2), each / 8);
}

TextStyle FiguresPlan::valueStyle(Shaper &shaper) const
{
    constexpr double smallestValue = 14;
    TextStyle style = type::figureValue;
    for (std::size_t i = 0; i < m_figures->figures.size(); ++i) {
        const double width = naturalWidth(shaper, boldText(m_figures->figures[i].value), type::figureValue);
        if (width > columnWidth(i))
            style.sizePt =
                std::max(smallestValue, std::min(style.sizePt, type::figureValue.sizePt * columnWidth(i) / width));
    }
    return style;
}

void FiguresPlan::set(Shaper &shaper, double top, Page &page) const
{
    const double right = m_left + m_width;
    page.shapes.push_back(Rule{QLineF(m_left, top, right, top), stroke::total, Tint::Ink});
    page.shapes.push_back(Rule{QLineF(m_left, top + m_height, right, top + m_height), stroke::total, Tint::Rule});
    for (std::size_t i = 0; i < m_figures->figures.size(); ++i) {
        const report::KeyFigure &figure = m_figures->figures[i];
        const double x = columnLeft(i);
        const double width = columnWidth(i);
        if (i > 0) {
            const double divider =
                m_left + m_width / static_cast<double>(m_figures->figures.size()) * static_cast<double>(i);
            page.shapes.push_back(
                Rule{QLineF(divider, top + padAbove, divider, top + m_height - padBelow), stroke::total, Tint::Rule});
        }
        const Tagged item(page, {Role::ListItem, static_cast<qint32>(i)});
        double y = top + padAbove;
        {
            const Tagged label(page, {Role::Label, 0});
            y = setText(shaper, boldText(figure.label), type::figureLabel, x, width, y, page);
        }
        const Tagged body(page, {Role::ItemBody, 1});
        y = setText(shaper, boldText(figure.value), m_value, x, width, y, page);
        for (std::size_t line = 0; line < figure.lines.size(); ++line) {
            const double available = lineWidth(figure, line, width);
            if (available < width) {
                const double iconTop = y + (linesStyle().leadingPt - iconSize) / 2;
                page.icons.push_back({figure.icon, QRectF(x, iconTop, iconSize, iconSize)});
            }
            y = setText(shaper, figure.lines[line], linesStyle(), x + width - available, available, y, page);
        }
    }
}

SignaturePlan::SignaturePlan(const report::Signer *left, const report::Signer *right, double textLeft, double textWidth,
                             bool minutes, Shaper &shaper)
    : m_signers{left, right}
    , m_left(textLeft)
    , m_width(textWidth)
    , m_lineLength(std::min(signatureLine, textWidth * 0.48))
    , m_style(minutes ? type::minutes : type::body)
    , m_roomToSign(minutes ? minutesRoomToSign : roomToSign)
{
    int most = 0;
    for (const report::Signer *signer : m_signers) {
        if (!signer)
            continue;
        const int lines = countLines(shaper, nameOf(*signer), m_style, m_lineLength)
                          + countLines(shaper, {{signer->position, false, report::Tone::Plain}}, m_style, m_lineLength);
        most = std::max(most, lines);
    }
    m_height = m_roomToSign + underLine + most * m_style.leadingPt;
}

void SignaturePlan::set(Shaper &shaper, double top, Page &page) const
{
    const double y = top + m_roomToSign;
    for (std::size_t i = 0; i < 2; ++i) {
        const report::Signer *signer = m_signers[i];
        if (!signer)
            continue;
        const Tagged tagged(page, {Role::Paragraph, static_cast<qint32>(i)});
        const double x = i == 0 ? m_left : m_left + m_width - m_lineLength;
        page.shapes.push_back(Rule{QLineF(x, y, x + m_lineLength, y), stroke::total, Tint::Ink});
        const double below = setText(shaper, nameOf(*signer), m_style, x, m_lineLength, y + underLine, page);
        setText(shaper, {{signer->position, false, report::Tone::Plain}}, m_style, x, m_lineLength, below, page);
    }
}

} // namespace gelt::print
