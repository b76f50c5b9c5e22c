// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/docxreader.h"

#include "core/exchange/celldoubts.h"
#include "core/exchange/sheetrows.h"
#include "core/exchange/xmlstream.h"

#include <QCoreApplication>

#include <array>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Import)
};

bool isOneOf(QStringView name, std::initializer_list<const char *> names)
{
    return std::ranges::any_of(names, [&](const char *one) { return name == QLatin1String(one); });
}

/// A paragraph of the body or of a cell.
struct Paragraph {
    QString text;
    bool isHeading = false;
    bool isBold = true; ///< all of its text; without any this says nothing

    Dress dress() const { return isHeading ? Dress::Heading : isBold ? Dress::Bold : Dress::Plain; }
};

/// What a document holds that is not read, for a person to know.
struct LeftOut {
    bool changes = false; ///< tracked
    int boxes = 0;        ///< of text
};

/// Reads paragraphs; what a reader of the page does not see is skipped.
class ParagraphReader {
public:
    ParagraphReader(XmlStream &xml, LeftOut &leftOut)
        : m_xml(xml)
        , m_leftOut(leftOut)
    {
    }

    /// Starts at a paragraph's element and ends at its end.
    Paragraph read()
    {
        Paragraph paragraph;
        const int depth = m_xml.depth();
        while (m_xml.next() && !(m_xml.isEnd() && m_xml.depth() == depth)) {
            if (m_xml.isText()) {
                if (m_inText)
                    add(paragraph, m_xml.text());
            } else if (m_xml.isStart()) {
                open(paragraph);
            } else if (m_xml.name() == QLatin1String("t")) {
                m_inText = false;
            }
        }
        m_inText = false;
        return paragraph;
    }

    /// Whether the element that starts here is none of what is read; then it is skipped.
    bool skips()
    {
        const QStringView name = m_xml.name();
        if (isOneOf(name, {"del", "moveFrom"})) {
            m_leftOut.changes = true;
        } else if (name == QLatin1String("txbxContent")) {
            ++m_leftOut.boxes;
        } else if (!isOneOf(name, {"Fallback", "instrText", "delText", "sdtPr", "sectPr", "tblPr", "tblGrid"})) {
            m_leftOut.changes = m_leftOut.changes || isOneOf(name, {"ins", "moveTo"});
            return false;
        }
        m_xml.skip();
        return true;
    }

private:
    void add(Paragraph &paragraph, QStringView text)
    {
        if (m_isHidden)
            return;
        paragraph.text += text;
        paragraph.isBold = paragraph.isBold && (m_isBold || text.trimmed().isEmpty());
    }

    void open(Paragraph &paragraph)
    {
        const QStringView name = m_xml.name();
        if (name == QLatin1String("pPr")) {
            readProperties(paragraph);
        } else if (skips()) {
            return;
        } else if (name == QLatin1String("r")) {
            m_isBold = m_isHidden = false;
        } else if (name == QLatin1String("b")) {
            m_isBold = m_xml.flag(u"val", true);
        } else if (name == QLatin1String("vanish")) {
            m_isHidden = m_xml.flag(u"val", true);
        } else if (name == QLatin1String("t")) {
            m_inText = true;
        } else if (name == QLatin1String("tab")) {
            add(paragraph, u"\t");
        } else if (isOneOf(name, {"br", "cr"})) {
            add(paragraph, u"\n");
        } else if (name == QLatin1String("noBreakHyphen")) {
            add(paragraph, u"-");
        }
    }

    /// The style's name says what a heading is, in the language of the program that wrote it.
    void readProperties(Paragraph &paragraph)
    {
        const int depth = m_xml.depth();
        while (m_xml.next() && !(m_xml.isEnd() && m_xml.depth() == depth)) {
            if (!m_xml.isStart() || m_xml.name() != QLatin1String("pStyle"))
                continue;
            const QString style = m_xml.attribute(u"val").toLower();
            paragraph.isHeading = style.startsWith(QLatin1String("heading")) || style.startsWith(QLatin1String("ttulo"))
                                  || style.startsWith(QStringLiteral("t\u00EDtulo")) || style == QLatin1String("title");
        }
    }

    XmlStream &m_xml;
    LeftOut &m_leftOut;
    bool m_inText = false;
    bool m_isBold = false;
    bool m_isHidden = false;
};

class DocumentReader {
public:
    explicit DocumentReader(XmlStream &xml)
        : m_xml(xml)
        , m_paragraphs(xml, m_leftOut)
    {
    }

    Result<Delimited> read()
    {
        while (!m_tooLarge && m_xml.next()) {
            if (!m_xml.isStart() || m_paragraphs.skips())
                continue;
            if (m_xml.name() == QLatin1String("p"))
                addLoose(m_paragraphs.read());
            else if (m_xml.name() == QLatin1String("tbl"))
                readTable();
        }
        if (m_tooLarge)
            return Error{ErrorCode::TooLarge,
                         Tr::tr("The document is too large at row %1; split it into parts and import them one by one.")
                             .arg(m_table.rows.size() + 1),
                         {}};
        if (m_xml.failure())
            return *m_xml.failure();
        doubtLeftOut();
        return std::move(m_table);
    }

private:
    /// A cell and where it stands.
    struct Cell {
        int across = 1;
        bool isMerged = false; ///< with the one above or below
        bool goesOn = false;   ///< it is the one above
        QString text;
    };

    void readTable()
    {
        const int depth = m_xml.depth();
        m_above.clear();
        while (!m_tooLarge && m_xml.next() && !(m_xml.isEnd() && m_xml.depth() == depth)) {
            if (m_xml.isStart() && !m_paragraphs.skips() && m_xml.name() == QLatin1String("tr"))
                readRow();
        }
        m_above.clear();
    }

    void readRow()
    {
        const int depth = m_xml.depth();
        TableRow row;
        int column = 0;
        int across = 1;
        bool isDeleted = false;
        while (!m_tooLarge && m_xml.next() && !(m_xml.isEnd() && m_xml.depth() == depth)) {
            if (!m_xml.isStart())
                continue;
            if (m_xml.name() == QLatin1String("trPr"))
                isDeleted = readRowProperties(column) || isDeleted;
            else if (!m_paragraphs.skips() && m_xml.name() == QLatin1String("tc"))
                addCell(row, column, readCell(), across);
        }
        if (!isDeleted)
            addRow(std::move(row), across);
    }

    /// @return whether the row was deleted, with changes tracked.
    bool readRowProperties(int &column)
    {
        const int depth = m_xml.depth();
        bool isDeleted = false;
        while (m_xml.next() && !(m_xml.isEnd() && m_xml.depth() == depth)) {
            if (!m_xml.isStart())
                continue;
            if (m_xml.name() == QLatin1String("gridBefore"))
                column = std::clamp(m_xml.number(u"val", 0), 0, tablelimits::columns);
            isDeleted = isDeleted || m_xml.name() == QLatin1String("del");
        }
        m_leftOut.changes = m_leftOut.changes || isDeleted;
        return isDeleted;
    }

    /// The text of its paragraphs, those of tables within it too.
    Cell readCell()
    {
        const int depth = m_xml.depth();
        Cell cell;
        QStringList lines;
        while (m_xml.next() && !(m_xml.isEnd() && m_xml.depth() == depth)) {
            if (!m_xml.isStart() || m_paragraphs.skips())
                continue;
            const bool isOwn = m_xml.depth() == depth + 2; // in the properties of this cell
            if (m_xml.name() == QLatin1String("p")) {
                lines.append(m_paragraphs.read().text.replace(u'\t', u' '));
            } else if (isOwn && m_xml.name() == QLatin1String("gridSpan")) {
                cell.across = std::clamp(m_xml.number(u"val", 1), 1, tablelimits::columns);
            } else if (isOwn && m_xml.name() == QLatin1String("vMerge")) {
                cell.isMerged = true;
                cell.goesOn = m_xml.attribute(u"val") != QLatin1String("restart");
            }
        }
        lines.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
        cell.text = cellText(lines.join(u'\n'));
        return cell;
    }

    void addCell(TableRow &row, int &column, const Cell &cell, int &across)
    {
        const auto place = static_cast<std::size_t>(column);
        column += cell.across;
        if (column > tablelimits::columns) {
            m_tooLarge = true;
            return;
        }
        m_above.resize(std::max(m_above.size(), static_cast<std::size_t>(column)));
        const QString text = cell.goesOn ? m_above[place] : cell.text;
        for (auto i = place; i < static_cast<std::size_t>(column); ++i)
            m_above[i] = cell.isMerged && i == place ? text : QString();
        row.cells.resize(place + 1);
        row.cells[place] = text;
        if (!text.isEmpty())
            across = std::max(across, cell.across);
    }

    /// A paragraph outside of tables; tabs cut it into cells.
    void addLoose(const Paragraph &paragraph)
    {
        TableRow row;
        for (const QStringView cell : QStringView(paragraph.text).split(u'\t')) {
            row.cells.push_back(cellText(cell));
            if (row.cells.size() > tablelimits::columns) {
                m_tooLarge = true;
                return;
            }
        }
        row.loose = row.cells.size() == 1;
        row.dress = paragraph.dress();
        if (row.loose)
            row.cells.front().replace(u'\n', u' ');
        addRow(std::move(row), 1);
    }

    void addRow(TableRow row, int across)
    {
        while (!row.cells.empty() && row.cells.back().isEmpty())
            row.cells.pop_back();
        if (row.cells.empty())
            return;
        m_cells += row.cells.size();
        for (const QString &cell : row.cells)
            m_chars += cell.size();
        m_tooLarge = m_tooLarge || m_table.rows.size() >= tablelimits::rows || m_cells > tablelimits::cells
                     || m_chars > tablelimits::chars;
        row.number = static_cast<int>(m_table.rows.size()) + 1;
        row.afterBlank = true;
        row.across = row.filled() == 1 ? across : 1;
        m_table.rows.push_back(std::move(row));
    }

    void doubtLeftOut()
    {
        if (m_leftOut.changes)
            m_table.doubts.push_back({0, 0, false, false, {},
                                      Tr::tr("The document has tracked changes: what was inserted was read, what was "
                                             "deleted was not.")});
        if (m_leftOut.boxes > 0)
            m_table.doubts.push_back({0, 0, false, false, {},
                                      Tr::tr("%n text box(es) of the document were not read; check that they hold "
                                             "nothing of the plan.",
                                             nullptr, m_leftOut.boxes)});
    }

    XmlStream &m_xml;
    LeftOut m_leftOut;
    ParagraphReader m_paragraphs;
    Delimited m_table;
    std::vector<QString> m_above; ///< by column: what a cell that is merged with the one above says
    std::size_t m_cells = 0;
    qsizetype m_chars = 0;
    bool m_tooLarge = false;
};

} // namespace

Result<Delimited> readDocxRows(const Archive &archive, const QByteArray &document)
{
    const auto xml = XmlStream::open(archive, document);
    if (!xml)
        return xml.error();
    Result<Delimited> table = DocumentReader(**xml).read();
    const QList<QByteArray> names = archive.names();
    if (table && std::ranges::any_of(names, [](const QByteArray &name) { return name.endsWith("/vbaProject.bin"); }))
        table->doubts.insert(table->doubts.begin(), {0, 0, false, false, {}, macrosLeftOut()});
    return table;
}

} // namespace gelt
