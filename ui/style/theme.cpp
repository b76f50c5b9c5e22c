// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include "ui/style/proxystyle.h"
#include "ui/style/tokens.h"

#include <QApplication>
#include <QLabel>
#include <QPalette>

namespace gelt::style {
namespace {

QPalette paletteOf(const Tokens &t)
{
    QPalette palette(t.text, t.base, t.base, t.control, t.line, t.text, t.base, t.base, t.window);
    const auto set = [&palette](std::initializer_list<std::pair<QPalette::ColorRole, QColor>> colors) {
        for (const auto &[role, color] : colors)
            palette.setColor(role, color);
    };
    set({{QPalette::AlternateBase, t.alt},
         {QPalette::Midlight, t.head},
         {QPalette::Shadow, t.control},
         {QPalette::Highlight, t.selection},
         {QPalette::HighlightedText, t.selectionText},
         {QPalette::Link, t.accent},
         {QPalette::LinkVisited, t.purple},
         {QPalette::PlaceholderText, t.text3},
         {QPalette::ToolTipBase, t.base},
         {QPalette::ToolTipText, t.text},
         {QPalette::BrightText, t.bad}});
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                           QPalette::HighlightedText, QPalette::Link, QPalette::LinkVisited})
        palette.setColor(QPalette::Disabled, role, t.text3);
    palette.setColor(QPalette::Disabled, QPalette::Base, t.window);
    palette.setColor(QPalette::Disabled, QPalette::Button, t.window);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, t.head);
    return palette;
}

/// 10 points and 9 in tables, or what the system says where a person has made its text larger.
void setFonts(QApplication &application)
{
    constexpr double usual = 10;
    constexpr double largestUsual = 12; // systems come with 9 to 12
    QFont font = application.font();
    if (font.pointSizeF() <= largestUsual)
        font.setPointSizeF(usual);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1);
#endif
    if (font != application.font())
        application.setFont(font);
    const QFont table = sized(font, TextSize::Table);
    for (const char *view : {"QTreeView", "QTableView", "QHeaderView"})
        application.setFont(table, view);
}

/// Qt writes the colour of links into a rich text when it reads it: labels read theirs again.
void readLinksAgain()
{
    for (QWidget *widget : QApplication::allWidgets()) {
        auto *label = qobject_cast<QLabel *>(widget);
        if (!label || !label->text().contains(QLatin1StringView("<a ")))
            continue;
        const QString text = label->text();
        label->setText({});
        label->setText(text);
    }
}

} // namespace

Theme themeNamed(const QString &name)
{
    if (name == QLatin1StringView("light"))
        return Theme::Light;
    if (name == QLatin1StringView("dark"))
        return Theme::Dark;
    return Theme::System;
}

bool isHighContrast(const QPalette &palette)
{
    // Qt 6.4 does not tell. Such systems have one ground for windows, fields and buttons, which no ordinary theme does,
    // and a text far from it.
    constexpr double far = 10;
    const QColor window = palette.color(QPalette::Window);
    return window == palette.color(QPalette::Base) && window == palette.color(QPalette::Button)
           && contrast(window, palette.color(QPalette::WindowText)) >= far;
}

void apply(QApplication &application, Theme theme)
{
    if (!dynamic_cast<ProxyStyle *>(application.style()))
        application.setStyle(new ProxyStyle); // the application owns it
    setFonts(application);

    application.setPalette(QPalette()); // back to the system's, to know it
    const QPalette system = application.palette();
    if (!isHighContrast(system)) {
        const bool dark = theme == Theme::System ? tokens(system).dark : theme == Theme::Dark;
        application.setPalette(paletteOf(dark ? darkTokens() : lightTokens()));
    }
    readLinksAgain();
}

} // namespace gelt::style
