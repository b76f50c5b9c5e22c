// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/delimited.h"

#include "core/exchange/columns.h"

#include <QCoreApplication>

#include <map>
#include <tuple>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Import)
};

constexpr qsizetype sampleChars = 65'536;
constexpr int sampleRows = 60;

/// Reads one cell after the other.
class CellReader {
public:
    CellReader(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    bool openQuote() const { return m_openQuote; }

    /// The next cell, and whether it is the last of its row.
    bool next(QString &cell)
    {
        m_openQuote = false;
        qsizetype mark = m_at;
        while (mark < m_text.size() && m_text[mark] == u' ')
            ++mark;
        if (mark < m_text.size() && m_text[mark] == u'"' && readQuoted(mark, cell))
            return endCell();
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != u'\n')
            ++m_at;
        cell = m_text.sliced(start, m_at - start).trimmed().toString();
        return endCell();
    }

private:
    /// A well-formed cell in quotation marks; otherwise nothing was read. Linear over the whole text: a second cell
    /// that starts within the reach of a failed one opens with an odd number of marks, which had ended the first.
    bool readQuoted(qsizetype opening, QString &cell)
    {
        QString inside;
        qsizetype i = opening + 1;
        for (;;) {
            const qsizetype mark = m_text.indexOf(u'"', i);
            if (mark < 0) {
                m_openQuote = true;
                return false;
            }
            inside.append(m_text.sliced(i, mark - i));
            if (mark + 1 < m_text.size() && m_text[mark + 1] == u'"') {
                inside.append(u'"');
                i = mark + 2;
                continue;
            }
            if (mark + 1 < m_text.size() && m_text[mark + 1] != m_separator && m_text[mark + 1] != u'\n')
                return false;
            m_at = mark + 1;
            cell = inside.trimmed();
            return true;
        }
    }

    bool endCell()
    {
        const bool last = m_at >= m_text.size() || m_text[m_at] == u'\n';
        ++m_at;
        return last;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    bool m_openQuote = false;
};

Error tooLarge(int row)
{
    return {ErrorCode::TooLarge,
            Tr::tr("The table is too large at row %1; split it into parts and import them one by one.").arg(row),
            {}};
}

} // namespace

Result<Delimited> readDelimited(QStringView text, QChar separator, int maxRows)
{
    Delimited out;
    CellReader reader(text, separator);
    qsizetype cells = 0;
    while (!reader.atEnd() && static_cast<int>(out.rows.size()) < maxRows) {
        TableRow row;
        row.number = static_cast<int>(out.rows.size()) + 1;
        int columns = 0;
        for (bool last = false; !last;) {
            QString cell;
            last = reader.next(cell);
            if (reader.openQuote())
                out.openQuotes.push_back(row.number);
            ++columns;
            if (cell.isEmpty())
                continue;
            if (columns > tablelimits::columns)
                return tooLarge(row.number);
            row.cells.resize(static_cast<std::size_t>(columns));
            row.cells.back() = std::move(cell);
        }
        cells += static_cast<qsizetype>(row.cells.size());
        if (row.number > tablelimits::rows || cells > tablelimits::cells)
            return tooLarge(row.number);
        out.rows.push_back(std::move(row));
    }
    return out;
}

QChar guessSeparator(QStringView text)
{
    using Score = std::tuple<int, int, int>;
    QChar best = u';';
    Score bestScore{0, 0, 0};
    for (const QChar separator : {QChar(u';'), QChar(u','), QChar(u'\t'), QChar(u'|')}) {
        const auto sample = readDelimited(text.first(std::min(text.size(), sampleChars)), separator, sampleRows);
        if (!sample)
            continue;
        std::map<std::size_t, int> rowsByWidth;
        for (const TableRow &row : sample->rows) {
            if (row.cells.size() > 1)
                ++rowsByWidth[row.cells.size()];
        }
        Score score{0, 0, 0};
        if (const auto header = findHeader(sample->rows))
            std::get<0>(score) = header->known;
        for (const auto &[width, rows] : rowsByWidth)
            score = std::max(score, Score{std::get<0>(score), rows, static_cast<int>(width)});
        if (score > bestScore) {
            best = separator;
            bestScore = score;
        }
    }
    return best;
}

} // namespace gelt
