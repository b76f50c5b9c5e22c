// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/layout.h"
#include "core/print/lines.h"
#include "tests/support/catch.h"

#include <QStringList>

#include <algorithm>
#include <random>

/// Small documents, and what a reader of their pages would ask.
namespace sample {

using namespace gelt;
using namespace gelt::print;

/// The same numbers on every run and computer.
class Dice {
public:
    explicit Dice(unsigned seed)
        : m_engine(seed)
    {
    }
    /// 0 to @p sides - 1.
    int below(int sides) { return static_cast<int>(m_engine() % static_cast<std::mt19937::result_type>(sides)); }
    QChar letter(char16_t first = 'a', int of = 26) { return QChar(static_cast<char16_t>(first + below(of))); }

private:
    std::mt19937 m_engine;
};

inline report::RichText text(const QString &words, bool bold = false) { return {{words, bold, report::Tone::Plain}}; }

/// A paragraph of @p lines short lines.
inline report::Paragraph lines(int count, const QString &word = QStringLiteral("line"))
{
    QStringList all;
    for (int i = 1; i <= count; ++i)
        all << QStringLiteral("%1 %2").arg(word).arg(i);
    return {text(all.join(u'\n')), report::ParagraphStyle::Body};
}

inline report::Document document(std::vector<report::Block> blocks,
                                 report::Orientation orientation = report::Orientation::Portrait)
{
    report::Document made;
    made.title = QStringLiteral("Test");
    made.language = QStringLiteral("es-CO");
    made.sections.push_back({orientation, std::move(blocks)});
    return made;
}

inline report::GridRow row(report::RowKind kind, const QStringList &cells)
{
    report::GridRow made{kind, {}};
    for (const QString &cell : cells)
        made.cells.emplace_back(cell);
    return made;
}

inline report::Grid grid(int rows, const QString &caption = QStringLiteral("Things"))
{
    report::Grid made;
    made.caption = caption;
    made.columns = {{QStringLiteral("No."), report::ColumnKind::Number, 10, 10},
                    {QStringLiteral("Thing"), report::ColumnKind::Text, 0, 24},
                    {QStringLiteral("Day"), report::ColumnKind::Date, 24, 20}};
    for (int i = 1; i <= rows; ++i)
        made.rows.push_back(row(report::RowKind::Data,
                                {QString::number(i), QStringLiteral("thing%1").arg(i), QStringLiteral("31/12/2012")}));
    return made;
}

/// The page's texts without header and footer, which lie outside the text area.
inline std::vector<TextBox> bodyOf(const Page &page)
{
    std::vector<TextBox> body;
    for (const TextBox &box : page.texts) {
        if (box.baseline.y() > page.frame.textArea.top() && box.baseline.y() < page.frame.textArea.bottom())
            body.push_back(box);
    }
    return body;
}

inline QStringList textsOf(const Page &page)
{
    QStringList texts;
    for (const TextBox &box : bodyOf(page))
        texts << box.text.trimmed();
    return texts;
}

/// The page on which @p text stands first, from 0; -1 where it stands nowhere.
inline int pageOf(const Pages &pages, const QString &text)
{
    for (int i = 0; i < pages.count(); ++i) {
        if (textsOf(pages.page(i)).contains(text))
            return i;
    }
    return -1;
}

/// The box that says @p text on the page, blanks at its ends apart; fails the test where there is none.
inline TextBox boxOf(const Page &page, const QString &text)
{
    for (const TextBox &box : page.texts) {
        if (box.text.trimmed() == text)
            return box;
    }
    FAIL("no text " << text.toStdString() << " among " << textsOf(page).join(u'|').toStdString());
    return {};
}

} // namespace sample
