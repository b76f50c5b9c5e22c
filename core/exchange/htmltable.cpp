// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/htmltable.h"

#include "core/base/htmltokens.h"

#include <QCoreApplication>

#include <algorithm>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Import)
};

bool is(const QString &name, std::initializer_list<const char *> names)
{
    return std::ranges::any_of(names, [&](const char *one) { return name == QLatin1String(one); });
}

/// A text as it is read on a page: runs of white space are one blank, line breaks are only those that were asked for.
class Lines {
public:
    void add(const QString &text)
    {
        for (const QChar c : text) {
            const bool blank = c.isSpace() || c == QChar(0x00A0);
            if (!blank && c < u' ')
                continue;
            if (blank)
                m_gap = m_gap || (!m_text.isEmpty() && m_text.back() != u'\n');
            else
                put(c);
        }
    }
    /// A line ends here, if one was begun.
    void breakLine()
    {
        m_gap = false;
        if (!m_text.isEmpty() && m_text.back() != u'\n')
            m_text += u'\n';
    }
    QString take()
    {
        m_gap = false;
        return std::exchange(m_text, QString()).trimmed();
    }

private:
    void put(QChar c)
    {
        if (m_gap)
            m_text += u' ';
        m_gap = false;
        m_text += c;
    }
    QString m_text;
    bool m_gap = false;
};

class TablesReader {
public:
    explicit TablesReader(QStringView html)
        : m_reader(html)
    {
    }

    Result<std::vector<TableRow>> read()
    {
        for (HtmlToken token = m_reader.next(); token.kind != HtmlToken::Kind::End && !m_tooLarge;
             token = m_reader.next()) {
            switch (token.kind) {
            case HtmlToken::Kind::Text:
                m_lines.add(token.text);
                break;
            case HtmlToken::Kind::Open:
                open(token);
                break;
            case HtmlToken::Kind::Close:
                close(token.name);
                break;
            case HtmlToken::Kind::End:
                break;
            }
        }
        endRow();
        endLines();
        if (m_tooLarge)
            return Error{ErrorCode::TooLarge,
                         Tr::tr("The table is too large at row %1; split it into parts and import them one by one.")
                             .arg(m_rows.size() + 1),
                         {}};
        return std::move(m_rows);
    }

private:
    /// A cell that is merged downwards still counts in the rows to come.
    struct Merged {
        int rows = 0;
        QString text;
    };

    void open(const HtmlToken &token)
    {
        const QString &name = token.name;
        if (name == QLatin1String("table")) {
            if (++m_depth == 1) {
                endLines();
                m_merged.clear();
            }
        } else if (m_depth == 1 && name == QLatin1String("tr")) {
            endRow();
            m_inRow = true;
        } else if (m_depth == 1 && is(name, {"td", "th"})) {
            endCell();
            m_inRow = true;
            m_inCell = true;
            m_lines.take(); // what stands between cells belongs to none
            m_across = std::clamp(token.number(u"colspan", 1), 1, tablelimits::columns);
            m_down = std::clamp(token.number(u"rowspan", 1), 1, tablelimits::rows);
        } else if (is(name, {"br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6"})) {
            breakLine();
            m_isHeading = m_isHeading || (m_depth == 0 && name.size() == 2 && name[0] == u'h');
        } else if (is(name, {"td", "th"})) {
            m_lines.add(QStringLiteral(" ")); // of a table within a cell
        }
    }

    void close(const QString &name)
    {
        if (name == QLatin1String("table") && m_depth > 0) {
            if (--m_depth == 0) {
                endRow();
                m_merged.clear();
            }
        } else if (m_depth == 1 && name == QLatin1String("tr")) {
            endRow();
        } else if (m_depth == 1 && is(name, {"td", "th"})) {
            endCell();
        } else if (is(name, {"p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6"})) {
            breakLine();
        }
    }

    void breakLine()
    {
        if (m_depth == 0)
            endLines();
        else
            m_lines.breakLine();
    }

    /// Text outside any table is a loose row.
    void endLines()
    {
        const QString text = m_lines.take();
        const bool heading = std::exchange(m_isHeading, false);
        if (text.isEmpty())
            return;
        TableRow row;
        row.cells = {text};
        row.loose = true;
        row.dress = heading ? Dress::Heading : Dress::Plain;
        add(std::move(row));
    }

    void endCell()
    {
        if (!m_inCell)
            return;
        m_inCell = false;
        fillMerged();
        const QString text = m_lines.take();
        const auto column = m_row.cells.size();
        if (column + static_cast<std::size_t>(m_across) > tablelimits::columns) {
            m_tooLarge = true;
            return;
        }
        m_row.cells.resize(column + static_cast<std::size_t>(m_across));
        m_row.cells[column] = text;
        if (!text.isEmpty())
            m_row.across = std::max(m_row.across, m_across);
        if (m_down > 1) {
            m_merged.resize(std::max(m_merged.size(), m_row.cells.size()));
            for (std::size_t i = column; i < m_row.cells.size(); ++i)
                m_merged[i] = {m_down, i == column ? text : QString()};
        }
    }

    /// Puts the merged cells of rows above where the next cell would stand.
    void fillMerged()
    {
        while (m_row.cells.size() < m_merged.size() && m_merged[m_row.cells.size()].rows > 0)
            m_row.cells.push_back(m_merged[m_row.cells.size()].text);
    }

    void endRow()
    {
        endCell();
        if (!std::exchange(m_inRow, false))
            return;
        for (std::size_t i = m_row.cells.size(); i < m_merged.size(); ++i) { // merged cells right of the last one
            if (m_merged[i].rows > 0 && !m_merged[i].text.isEmpty()) {
                m_row.cells.resize(i + 1);
                m_row.cells[i] = m_merged[i].text;
            }
        }
        for (Merged &merged : m_merged)
            merged.rows = std::max(0, merged.rows - 1);
        while (!m_row.cells.empty() && m_row.cells.back().isEmpty())
            m_row.cells.pop_back();
        if (m_row.filled() != 1)
            m_row.across = 1;
        add(std::exchange(m_row, TableRow()));
    }

    void add(TableRow row)
    {
        m_cells += row.cells.size();
        if (m_rows.size() >= tablelimits::rows || m_cells > tablelimits::cells) {
            m_tooLarge = true;
            return;
        }
        row.number = static_cast<int>(m_rows.size()) + 1;
        row.afterBlank = true;
        m_rows.push_back(std::move(row));
    }

    HtmlReader m_reader;
    std::vector<TableRow> m_rows;
    std::vector<Merged> m_merged; ///< by column
    TableRow m_row;
    Lines m_lines;
    std::size_t m_cells = 0;
    int m_depth = 0; ///< of tables within each other
    int m_across = 1;
    int m_down = 1;
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_isHeading = false;
    bool m_tooLarge = false;
};

} // namespace

Result<std::vector<TableRow>> readHtmlTables(QStringView html) { return TablesReader(html).read(); }

bool holdsHtmlTable(QStringView html) { return html.contains(QLatin1String("<table"), Qt::CaseInsensitive); }

} // namespace gelt
