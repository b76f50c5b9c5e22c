// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/textreader.h"

#include "core/exchange/decode.h"
#include "core/exchange/rowreader.h"

#include <QCoreApplication>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Import)
};

/// The text between ** and **, where all of it is.
bool takeBold(QStringView &text)
{
    const QStringView mark(u"**");
    if (text.size() <= 4 || !text.startsWith(mark) || !text.endsWith(mark)
        || text.sliced(2).indexOf(mark) != text.size() - 4)
        return false;
    text = text.sliced(2).chopped(2).trimmed();
    return true;
}

/// Takes away what only dresses a line: heading marks and bold.
Dress takeDress(QStringView &line)
{
    qsizetype marks = 0;
    while (marks < line.size() && line[marks] == u'#')
        ++marks;
    Dress dress = Dress::Plain;
    if (marks > 0 && marks <= 6 && marks < line.size() && line[marks].isSpace()) {
        line = line.sliced(marks).trimmed();
        dress = Dress::Heading;
    }
    if (takeBold(line) && dress == Dress::Plain)
        dress = Dress::Bold;
    return dress;
}

/// Whether pipes cut the line into cells; a single one within words does not.
bool hasPipes(QStringView line)
{
    return line.startsWith(u'|') || line.contains(QStringView(u" | ")) || line.count(u'|') > 1;
}

QString cellText(QStringView cell)
{
    cell = cell.trimmed();
    takeBold(cell);
    return cell.toString();
}

/// Whether lines of cells begin with a pipe, as in Markdown; the first one that has pipes decides, because in a table
/// without outer pipes a line that begins with one has an empty first cell.
using OuterPipes = std::optional<bool>;

/// Cuts at tabs, else at pipes without a backslash before them. False: there are more cells than any table has.
bool cut(QStringView line, OuterPipes &outer, TableRow &row)
{
    const bool tabs = line.contains(u'\t') && !line.trimmed().startsWith(u'|');
    if (!tabs) {
        line = line.trimmed();
        if (!hasPipes(line)) {
            row.loose = true;
            row.dress = takeDress(line);
            if (!line.isEmpty())
                row.cells.push_back(line.toString());
            return true;
        }
        if (!outer)
            outer = line.startsWith(u'|');
        if (*outer && line.startsWith(u'|'))
            line = line.sliced(1);
    }
    qsizetype start = 0;
    for (qsizetype i = 0; i <= line.size(); ++i) {
        const bool ends =
            i == line.size() || (tabs ? line[i] == u'\t' : line[i] == u'|' && (i == 0 || line[i - 1] != u'\\'));
        if (!ends)
            continue;
        row.cells.push_back(cellText(line.sliced(start, i - start)));
        if (!tabs)
            row.cells.back().replace(QLatin1String("\\|"), QLatin1String("|"));
        start = i + 1;
        if (row.cells.size() > tablelimits::columns)
            return false;
    }
    while (!row.cells.empty() && row.cells.back().isEmpty())
        row.cells.pop_back();
    // A heading that was set in a table's first cell is one all the same.
    if (row.cells.size() == 1) {
        QStringView only(row.cells.front());
        row.dress = takeDress(only);
        row.cells.front() = only.toString();
    }
    return true;
}

Result<std::vector<TableRow>> linesOf(const QString &text)
{
    std::vector<TableRow> rows;
    bool afterBlank = true;
    OuterPipes outer;
    std::size_t cells = 0;
    int number = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        TableRow row;
        row.number = ++number;
        row.afterBlank = afterBlank;
        const bool fits = cut(line, outer, row);
        cells += row.cells.size();
        if (!fits || cells > tablelimits::cells || rows.size() >= tablelimits::rows) {
            return Error{
                ErrorCode::TooLarge,
                Tr::tr("The text is too large at line %1; split it into parts and import them one by one.").arg(number),
                {}};
        }
        afterBlank = row.cells.empty();
        if (!afterBlank)
            rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

Result<std::vector<TableRow>> readTextRows(const QByteArray &bytes)
{
    const Result<QString> text = decodeText(bytes);
    if (!text)
        return text.error();
    return linesOf(*text);
}

Result<ImportDraft> readTextPlan(const QByteArray &bytes, const ImportOptions &options)
{
    const Result<std::vector<TableRow>> rows = readTextRows(bytes);
    if (!rows)
        return rows.error();
    return readRows(*rows, DraftBuilder(options));
}

} // namespace gelt
