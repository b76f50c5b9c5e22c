// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxreader.h"

#include "core/exchange/celldoubts.h"
#include "core/exchange/sheetpicker.h"
#include "core/exchange/sheetrows.h"
#include "core/exchange/xlsxbook.h"
#include "core/exchange/xmlstream.h"

#include <QCoreApplication>

#include <cmath>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Import)
};

constexpr int mostRows = 1'048'576;
constexpr int mostColumns = 16'384;

/// "C12": row 12, column 2; nothing for anything else.
struct Reference {
    int row = 0;
    int column = 0;
};
std::optional<Reference> referenceOf(QStringView text)
{
    Reference reference;
    qsizetype i = 0;
    for (; i < text.size() && text[i] >= u'A' && text[i] <= u'Z' && reference.column <= mostColumns; ++i)
        reference.column = reference.column * 26 + (text[i].unicode() - u'A' + 1);
    bool isNumber = false;
    reference.row = text.sliced(i).toInt(&isNumber);
    if (!isNumber || reference.row < 1 || reference.row > mostRows || reference.column < 1
        || reference.column > mostColumns)
        return {};
    --reference.column;
    return reference;
}

/// A cell as the file has it.
struct RawCell {
    int column = 0;
    QString type;
    QString value;  ///< of <v>
    QString text;   ///< of <is>
    std::size_t style = 0;
    bool hasFormula = false;
};

class SheetReader {
public:
    SheetReader(const XlsxBook &book, XmlStream &xml)
        : m_book(book)
        , m_xml(xml)
    {
    }

    Result<Delimited> read()
    {
        while (!m_rows.failure() && m_xml.next())
            readToken();
        if (!m_rows.failure() && m_xml.failure())
            return *m_xml.failure();
        return std::move(m_rows).finish();
    }

    /// Whether any cell holds anything.
    bool isEmpty()
    {
        while (m_rows.isEmpty() && !m_rows.failure() && m_xml.next())
            readToken();
        return m_rows.isEmpty();
    }

private:
    void readToken()
    {
        const QStringView name = m_xml.name();
        if (!m_xml.isStart())
            return;
        if (name == QLatin1String("row")) {
            m_row = m_xml.number(u"r", m_row + 1);
            m_column = -1;
            if (m_xml.flag(u"hidden"))
                m_rows.hideRow(m_row);
        } else if (name == QLatin1String("c")) {
            readCell();
        } else if (name == QLatin1String("col")) {
            if (m_xml.flag(u"hidden"))
                m_rows.hideColumns(m_xml.number(u"min", 1) - 1, m_xml.number(u"max", 0) - 1);
        } else if (name == QLatin1String("mergeCell")) {
            const QString range = m_xml.attribute(u"ref");
            const auto first = referenceOf(range.section(u':', 0, 0)), last = referenceOf(range.section(u':', 1, 1));
            if (first && last)
                m_rows.merge({first->row, last->row, first->column, last->column});
        } else if (name == QLatin1String("extLst")) {
            m_xml.skip();
        }
    }

    void readCell()
    {
        RawCell cell;
        const QString place = m_xml.attribute(u"r");
        const auto reference = referenceOf(place);
        cell.column = reference ? reference->column : m_column + 1;
        if (reference && reference->row != m_row) // it does not stand in the row that it says it does
            m_row = std::max(m_row, reference->row);
        cell.type = m_xml.attribute(u"t");
        cell.style = static_cast<std::size_t>(std::max(m_xml.number(u"s", 0), 0));
        m_column = cell.column;
        readParts(cell);
        m_rows.put(m_row, cell.column, textOf(cell));
    }

    void readParts(RawCell &cell)
    {
        const int depth = m_xml.depth();
        QString *target = nullptr;
        while (m_xml.next() && !(m_xml.isEnd() && m_xml.depth() == depth)) {
            const QStringView name = m_xml.name();
            if (m_xml.isText()) {
                if (target != nullptr)
                    *target += m_xml.text();
            } else if (m_xml.isEnd()) {
                target = nullptr;
            } else if (name == QLatin1String("rPh")) {
                m_xml.skip();
            } else {
                cell.hasFormula = cell.hasFormula || name == QLatin1String("f");
                target = name == QLatin1String("v") ? &cell.value : name == QLatin1String("t") ? &cell.text : nullptr;
            }
        }
    }

    QString textOf(const RawCell &cell)
    {
        if (cell.value.isEmpty() && cell.text.isEmpty()) {
            if (cell.hasFormula && cell.type != QLatin1String("str"))
                m_rows.doubt(m_row, cell.column, {}, m_words.noResult, true);
            return {};
        }
        if (cell.type == QLatin1String("s"))
            return sharedText(cell);
        if (cell.type == QLatin1String("inlineStr"))
            return cellText(cell.text.isEmpty() ? cell.value : cell.text);
        if (cell.type == QLatin1String("b"))
            return truthText(cell.value == QLatin1String("1") || cell.value == QLatin1String("true"));
        if (cell.type == QLatin1String("e")) {
            m_rows.doubt(m_row, cell.column, cell.value, m_words.error, true);
            return {};
        }
        if (cell.type == QLatin1String("d")) {
            const QDate day = QDate::fromString(cell.value.left(10), Qt::ISODate);
            return day.isValid() ? dayIn(cell, day) : cellText(cell.value);
        }
        bool isNumber = false;
        const double value = cell.value.toDouble(&isNumber);
        if (cell.type == QLatin1String("str") || !isNumber || !std::isfinite(value))
            return cellText(cell.value);
        return numberIn(cell, value);
    }

    QString sharedText(const RawCell &cell)
    {
        bool isNumber = false;
        const int place = cell.value.toInt(&isNumber);
        if (isNumber && place >= 0 && static_cast<std::size_t>(place) < m_book.texts.size())
            return m_book.texts[static_cast<std::size_t>(place)];
        m_rows.doubt(m_row, cell.column, cell.value, m_words.lost, true);
        return {};
    }

    NumberLook lookOf(const RawCell &cell) const
    {
        return cell.style < m_book.looks.size() ? m_book.looks[cell.style] : NumberLook::Plain;
    }

    QString numberIn(const RawCell &cell, double value)
    {
        const NumberLook look = lookOf(cell);
        if (!isDayLook(look))
            return numberText(value, look);
        if (const auto day = dayOfSerial(value, m_book.from1904))
            return dayIn(cell, *day);
        m_rows.doubt(m_row, cell.column, cell.value, m_words.noDay, true);
        return {};
    }

    QString dayIn(const RawCell &cell, QDate day)
    {
        const NumberLook look = lookOf(cell);
        const QString text = dayText(day, look);
        if (look == NumberLook::DayMonth || look == NumberLook::MonthOnly)
            m_rows.doubt(m_row, cell.column, text, m_words.unseenYear, false);
        return text;
    }

    const XlsxBook &m_book;
    XmlStream &m_xml;
    SheetRows m_rows;
    CellWords m_words;
    int m_row = 0;
    int m_column = -1;
};

} // namespace

Result<Delimited> readXlsxRows(const Archive &archive, const QByteArray &workbook, const QString &sheet)
{
    const Result<XlsxBook> book = readXlsxBook(archive, workbook);
    if (!book)
        return book.error();
    SheetPicker picker(sheet);
    for (const XlsxSheet &one : book->sheets) {
        auto xml = XmlStream::open(archive, one.part);
        if (!xml)
            return xml.error();
        SheetReader reader(*book, **xml);
        if (!picker.wants(one.name)) {
            picker.pass(one.name, one.hidden, reader.isEmpty());
            continue;
        }
        Result<Delimited> table = reader.read();
        if (!table)
            return table.error();
        picker.offer(one.name, one.hidden, *std::move(table));
    }
    Result<Delimited> table = std::move(picker).finish();
    if (table && book->hasMacros)
        table->doubts.insert(table->doubts.begin(), {0, 0, false, false, {}, macrosLeftOut()});
    return table;
}

} // namespace gelt
