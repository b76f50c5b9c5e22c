// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/odsreader.h"

#include "core/exchange/celldoubts.h"
#include "core/exchange/odsstyles.h"
#include "core/exchange/sheetpicker.h"
#include "core/exchange/sheetrows.h"

#include <cmath>

namespace gelt {
namespace {

constexpr int mostRows = 1'048'576;
constexpr int mostColumns = 16'384;
constexpr int mostBlanks = 1'000; ///< that one element stands for

/// The text of paragraphs as it is seen. Starts and ends at the element that holds them.
QString paragraphsText(XmlStream &xml)
{
    const int depth = xml.depth();
    QString text;
    int inParagraph = 0;
    while (xml.next() && !(xml.isEnd() && xml.depth() == depth)) {
        const QStringView name = xml.name();
        if (xml.isText()) {
            if (inParagraph > 0)
                text += xml.text();
        } else if (name == QLatin1String("p") || name == QLatin1String("h")) {
            if (xml.isStart() && inParagraph == 0 && !text.isEmpty())
                text += u'\n';
            inParagraph += xml.isStart() ? 1 : -1;
        } else if (!xml.isStart()) {
            continue;
        } else if (name == QLatin1String("s")) {
            text += QString(std::clamp(xml.number(u"c", 1), 1, mostBlanks), u' ');
        } else if (name == QLatin1String("tab")) {
            text += u' ';
        } else if (name == QLatin1String("line-break")) {
            text += u'\n';
        } else if (name == QLatin1String("annotation") || name == QLatin1String("table")
                   || name == QLatin1String("ruby-text") || name == QLatin1String("frame")
                   || name == QLatin1String("custom-shape") || name == QLatin1String("note")) {
            xml.skip();
        }
    }
    return cellText(text);
}

class TableReader {
public:
    TableReader(const OdsStyles &styles, XmlStream &xml)
        : m_styles(styles)
        , m_xml(xml)
    {
    }

    /// Starts and ends at the table's element. @param whole otherwise up to the first cell that holds anything.
    void read(bool whole)
    {
        const int depth = m_xml.depth();
        while (!m_rows.failure() && m_xml.next() && !(m_xml.isEnd() && m_xml.depth() == depth)) {
            if (!whole && !m_rows.isEmpty()) {
                if (m_xml.isStart())
                    m_xml.skip();
            } else if (m_xml.isStart()) {
                readElement();
            }
        }
    }

    bool isEmpty() const { return m_rows.isEmpty(); }
    Result<Delimited> finish() { return std::move(m_rows).finish(); }

private:
    static bool isHidden(const XmlStream &xml)
    {
        const QString visibility = xml.attribute(u"visibility");
        return visibility == QLatin1String("collapse") || visibility == QLatin1String("filter");
    }

    int repeated(QStringView what, int most) const { return std::clamp(m_xml.number(what, 1), 1, most); }

    void readElement()
    {
        const QStringView name = m_xml.name();
        if (name == QLatin1String("table-row")) {
            readRow();
        } else if (name == QLatin1String("table-column")) {
            const int count = repeated(u"number-columns-repeated", mostColumns);
            if (isHidden(m_xml))
                m_rows.hideColumns(m_columns, m_columns + count - 1);
            const QString style = m_xml.attribute(u"default-cell-style-name");
            for (int i = m_columns; i < std::min(m_columns + count, tablelimits::columns); ++i)
                m_columnStyles.append(style);
            m_columns = std::min(m_columns + count, mostColumns);
        } else if (name == QLatin1String("shapes") || name == QLatin1String("forms")
                   || name == QLatin1String("named-expressions") || name == QLatin1String("table")) {
            m_xml.skip();
        }
    }

    /// A row is read once and put as often as it is repeated; one that holds nothing takes no time, however often.
    void readRow()
    {
        const int count = repeated(u"number-rows-repeated", mostRows);
        const bool hidden = isHidden(m_xml);
        const QString rowStyle = m_xml.attribute(u"default-cell-style-name");
        const int depth = m_xml.depth();
        m_cells.clear();
        m_column = 0;
        if (hidden)
            m_rows.hideRow(m_row);
        while (m_xml.next() && !(m_xml.isEnd() && m_xml.depth() == depth)) {
            if (!m_xml.isStart())
                continue;
            if (m_xml.name() == QLatin1String("table-cell"))
                readCell(rowStyle);
            else if (m_xml.name() == QLatin1String("covered-table-cell"))
                passCovered();
        }
        for (int i = 0; i < (m_cells.empty() ? 0 : count) && !m_rows.failure(); ++i) {
            if (hidden)
                m_rows.hideRow(m_row + i);
            for (const auto &[column, text] : m_cells)
                m_rows.put(m_row + i, column, text);
        }
        m_row = std::min(m_row + count, mostRows + 1);
    }

    void passCovered()
    {
        m_column = std::min(m_column + repeated(u"number-columns-repeated", mostColumns), mostColumns);
        m_xml.skip();
    }

    void readCell(const QString &rowStyle)
    {
        const int count = repeated(u"number-columns-repeated", mostColumns);
        const int across = repeated(u"number-columns-spanned", mostColumns);
        const int down = repeated(u"number-rows-spanned", mostRows);
        QString style = m_xml.attribute(u"style-name");
        if (style.isEmpty())
            style = rowStyle.isEmpty() ? m_columnStyles.value(m_column) : rowStyle;
        if (across > 1 || down > 1)
            m_rows.merge({m_row, m_row + down - 1, m_column, m_column + across - 1});
        const QString text = readValue(style);
        if (!text.isEmpty()) {
            for (int i = m_column; i < std::min(m_column + count, tablelimits::columns + 1); ++i)
                m_cells.emplace_back(i, text);
        }
        m_column = std::min(m_column + count, mostColumns);
    }

    /// Reads the cell's element to its end.
    QString readValue(const QString &style)
    {
        const QString type = m_xml.attribute(u"value-type", u":office:");
        const bool isError = m_xml.attribute(u"value-type", u"calcext") == QLatin1String("error");
        const bool hasFormula = !m_xml.attribute(u"formula").isEmpty();
        const QString value = m_xml.attribute(type == QLatin1String("date")      ? u"date-value"
                                              : type == QLatin1String("boolean") ? u"boolean-value"
                                              : type == QLatin1String("string")  ? u"string-value"
                                                                                 : u"value");
        const QString shown = paragraphsText(m_xml);
        if (isError || (hasFormula && shown.startsWith(QLatin1String("#N/")))) {
            m_rows.doubt(m_row, m_column, shown, m_words.error, true);
            return {};
        }
        if (hasFormula && type.isEmpty() && shown.isEmpty()) {
            m_rows.doubt(m_row, m_column, {}, m_words.noResult, true);
            return {};
        }
        if (type == QLatin1String("boolean"))
            return truthText(value == QLatin1String("true"));
        if (type == QLatin1String("date"))
            return dayIn(QDate::fromString(value.left(10), Qt::ISODate), m_styles.lookOf(style), shown);
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (type == QLatin1String("string") || type == QLatin1String("time") || type.isEmpty() || !isNumber
            || !std::isfinite(number))
            return shown.isEmpty() && type == QLatin1String("string") ? cellText(value) : shown;
        if (type == QLatin1String("percentage"))
            return numberText(number, NumberLook::Percent);
        const bool money = type == QLatin1String("currency") || m_styles.lookOf(style) == NumberLook::Money;
        return numberText(number, money ? NumberLook::Money : NumberLook::Plain);
    }

    QString dayIn(QDate day, std::optional<NumberLook> look, const QString &shown)
    {
        if (!day.isValid())
            return shown;
        const NumberLook seen = look && isDayLook(*look) ? *look : NumberLook::Day;
        const QString text = dayText(day, seen);
        if (seen == NumberLook::DayMonth || seen == NumberLook::MonthOnly)
            m_rows.doubt(m_row, m_column, text, m_words.unseenYear, false);
        return text;
    }

    const OdsStyles &m_styles;
    XmlStream &m_xml;
    SheetRows m_rows;
    CellWords m_words;
    QStringList m_columnStyles;
    std::vector<std::pair<int, QString>> m_cells; ///< of the row that is being read
    int m_columns = 0;
    int m_column = 0;
    int m_row = 1;
};

/// Reads what there is of styles before the first sheet, then the sheets.
Result<> readContent(XmlStream &xml, OdsStyles &styles, SheetPicker &picker)
{
    while (xml.next()) {
        if (!xml.isStart())
            continue;
        if (xml.name() == QLatin1String("tracked-changes") || xml.name() == QLatin1String("dde-links")) {
            xml.skip();
        } else if (xml.name() == QLatin1String("table")) {
            const QString name = cellText(xml.attribute(u"name"));
            const bool hidden = styles.hidesTable(xml.attribute(u"style-name"));
            const bool wanted = picker.wants(name);
            TableReader reader(styles, xml);
            reader.read(wanted);
            if (!wanted) {
                picker.pass(name, hidden, reader.isEmpty());
                continue;
            }
            Result<Delimited> table = reader.finish();
            if (!table)
                return table.error();
            picker.offer(name, hidden, *std::move(table));
        } else {
            styles.take(xml);
        }
    }
    return xml.failure() ? Result<>(*xml.failure()) : Result<>();
}

/// A file that is protected with a password says so in its list of parts, which is not itself protected.
bool isProtected(const Archive &archive)
{
    const Result<QByteArray> manifest = archive.read("META-INF/manifest.xml");
    return manifest && manifest->contains("encryption-data");
}

/// The lists of libraries alone are in files without any macro too.
bool hasMacros(const Archive &archive)
{
    const QList<QByteArray> names = archive.names();
    return std::ranges::any_of(names, [](const QByteArray &name) {
        return name.startsWith("Basic/") && name.endsWith(".xml") && !name.contains("script-l");
    });
}

} // namespace

Result<Delimited> readOdsRows(const Archive &archive, const QString &sheet)
{
    if (isProtected(archive))
        return passwordProtected();
    OdsStyles styles;
    if (archive.contains("styles.xml")) {
        const auto xml = XmlStream::open(archive, "styles.xml");
        if (!xml)
            return xml.error();
        while ((*xml)->next())
            styles.take(**xml);
        if ((*xml)->failure())
            return *(*xml)->failure();
    }
    const auto xml = XmlStream::open(archive, "content.xml");
    if (!xml)
        return xml.error();
    SheetPicker picker(sheet);
    if (const Result<> done = readContent(**xml, styles, picker); !done)
        return done.error();
    Result<Delimited> table = std::move(picker).finish();
    if (table && hasMacros(archive))
        table->doubts.insert(table->doubts.begin(), {0, 0, false, false, {}, macrosLeftOut()});
    return table;
}

} // namespace gelt
