// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/tokens.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <cmath>

namespace gelt::style {
namespace {

constexpr QColor hex(unsigned rgb)
{
    return QColor(static_cast<int>(rgb >> 16U), static_cast<int>((rgb >> 8U) & 0xffU), static_cast<int>(rgb & 0xffU));
}

constexpr Tokens light{
    .base = hex(0xffffff), .alt = hex(0xf7f8fa),
    .window = hex(0xf2f4f6), .head = hex(0xeceff2), .line = hex(0xd6dae0),
    .text = hex(0x1b1f24), .text2 = hex(0x4a525d), .text3 = hex(0x616975),
    .control = hex(0x848d98),
    .accent = hex(0x1d5b99), .accentText = hex(0xffffff),
    .selection = hex(0xd9e7f6), .selectionText = hex(0x102f50),
    .ok = hex(0x1a6b3a), .info = hex(0x1d5b99), .teal = hex(0x0a6568), .warn = hex(0x7a4c00), .bad = hex(0xa61b1b),
    .purple = hex(0x63409a), .na = hex(0x59616c),
    .warnBack = hex(0xfff0c9), .badBack = hex(0xfbe5e3),
    .bar = hex(0x4a7fb5), .track = hex(0xe1e5ea),
    .lampGreen = hex(0x2a8a4f), .lampYellow = hex(0xe0a100), .lampYellowEdge = hex(0x7a4c00),
    .lampRed = hex(0xc62828), .lampNa = hex(0x7a838e),
    .dark = false};

constexpr Tokens darkness{
    .base = hex(0x171a1e), .alt = hex(0x1b1f24),
    .window = hex(0x1f2328), .head = hex(0x262b31), .line = hex(0x373d45),
    .text = hex(0xe7eaee), .text2 = hex(0xb8c0ca), .text3 = hex(0x9da6b1),
    .control = hex(0x7c8691),
    .accent = hex(0x7fb5ee), .accentText = hex(0x0e1b29),
    .selection = hex(0x24415f), .selectionText = hex(0xffffff),
    .ok = hex(0x77cb98), .info = hex(0x7fb5ee), .teal = hex(0x6cc8c9), .warn = hex(0xedbe5a), .bad = hex(0xf7988f),
    .purple = hex(0xc2a7f0), .na = hex(0xa8b0bb),
    .warnBack = hex(0x3a2f14), .badBack = hex(0x42211f),
    .bar = hex(0x6fa3d8), .track = hex(0x363d45),
    .lampGreen = hex(0x4db37a), .lampYellow = hex(0xf0b928), .lampYellowEdge = hex(0xf0b928),
    .lampRed = hex(0xf0685f), .lampNa = hex(0x8b95a0),
    .dark = true};

/// The light that a colour sends, 0 to 1.
double luminance(const QColor &color)
{
    const auto linear = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

const Tokens &lightTokens() { return light; }

const Tokens &darkTokens() { return darkness; }

const Tokens &tokens(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? darkTokens() : lightTokens();
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor colorOf(State state, const Tokens &tokens)
{
    switch (state) {
    case State::Done:
    case State::DoneLate: return tokens.ok;
    case State::InProgress: return tokens.info;
    case State::OnTrack: return tokens.teal;
    case State::Behind: return tokens.warn;
    case State::Overdue: return tokens.bad;
    case State::Suspended: return tokens.purple;
    case State::NotStarted:
    case State::NotApplicable:
    case State::Replaced: return tokens.na;
    }
    return tokens.na;
}

QColor colorOf(OccurrenceState state, const Tokens &tokens)
{
    switch (state) {
    case OccurrenceState::Done:
    case OccurrenceState::DoneLate: return tokens.ok;
    case OccurrenceState::Overdue: return tokens.bad;
    case OccurrenceState::Pending:
    case OccurrenceState::NotApplicable: return tokens.na;
    }
    return tokens.na;
}

QFont sized(const QFont &base, TextSize size)
{
    static constexpr double body = 10;
    const double scale = std::max(1.0, QGuiApplication::font().pointSizeF() / body);
    const auto [points, weight] = [size]() -> std::pair<double, QFont::Weight> {
        switch (size) {
        case TextSize::Title: return {14, QFont::DemiBold};
        case TextSize::Section: return {11, QFont::DemiBold};
        case TextSize::Table: return {9, QFont::Normal};
        case TextSize::Figure: return {19, QFont::DemiBold};
        case TextSize::Body: break;
        }
        return {body, QFont::Normal};
    }();
    QFont font(base);
    font.setPointSizeF(points * scale);
    font.setWeight(weight);
    return font;
}

} // namespace gelt::style
