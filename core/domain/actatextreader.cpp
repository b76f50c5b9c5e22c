// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/htmltokens.h"
#include "core/domain/actatexttable.h"

#include <algorithm>
#include <array>
#include <utility>

namespace gelt::actatext {
namespace {

/// What an element of HTML means here.
enum class Element { Other, Bold, Italic, Span, Break, Block, Heading, Pre, List, Item, Table, Row, Cell, Hidden };

struct Named {
    const char *name;
    Element element;
};

constexpr std::array elements{
    Named{"b", Element::Bold},          Named{"strong", Element::Bold},      Named{"i", Element::Italic},
    Named{"em", Element::Italic},       Named{"span", Element::Span},        Named{"font", Element::Span},
    Named{"br", Element::Break},        Named{"p", Element::Block},          Named{"div", Element::Block},
    Named{"body", Element::Block},      Named{"html", Element::Block},       Named{"section", Element::Block},
    Named{"article", Element::Block},   Named{"aside", Element::Block},      Named{"main", Element::Block},
    Named{"nav", Element::Block},       Named{"header", Element::Block},     Named{"footer", Element::Block},
    Named{"address", Element::Block},   Named{"blockquote", Element::Block}, Named{"center", Element::Block},
    Named{"form", Element::Block},      Named{"fieldset", Element::Block},   Named{"legend", Element::Block},
    Named{"figure", Element::Block},    Named{"figcaption", Element::Block}, Named{"details", Element::Block},
    Named{"summary", Element::Block},   Named{"dl", Element::Block},         Named{"dt", Element::Block},
    Named{"dd", Element::Block},        Named{"hr", Element::Block},         Named{"caption", Element::Block},
    Named{"h1", Element::Heading},      Named{"h2", Element::Heading},       Named{"h3", Element::Heading},
    Named{"h4", Element::Heading},      Named{"h5", Element::Heading},       Named{"h6", Element::Heading},
    Named{"pre", Element::Pre},         Named{"ul", Element::List},          Named{"ol", Element::List},
    Named{"menu", Element::List},       Named{"li", Element::Item},          Named{"table", Element::Table},
    Named{"tr", Element::Row},          Named{"td", Element::Cell},          Named{"th", Element::Cell},
    Named{"svg", Element::Hidden},      Named{"object", Element::Hidden},    Named{"iframe", Element::Hidden},
    Named{"audio", Element::Hidden},    Named{"video", Element::Hidden},     Named{"picture", Element::Hidden},
    Named{"canvas", Element::Hidden},   Named{"noscript", Element::Hidden},  Named{"noframes", Element::Hidden},
    Named{"template", Element::Hidden}, Named{"select", Element::Hidden},    Named{"xml", Element::Hidden},
    Named{"applet", Element::Hidden},   Named{"map", Element::Hidden},       Named{"frameset", Element::Hidden}};

Element elementOf(const QString &name)
{
    const auto found =
        std::ranges::find_if(elements, [&](const Named &one) { return name == QLatin1String(one.name); });
    return found == elements.end() ? Element::Other : found->element;
}

/// What stands behind "property:" in the style of a tag; empty where it does not say.
QStringView styleOf(QStringView attributes, QLatin1String property)
{
    attributes = attributes.trimmed(); // once: below it costs only what stands before the colon
    for (qsizetype at = attributes.indexOf(property, 0, Qt::CaseInsensitive); at >= 0;
         at = attributes.indexOf(property, at + 1, Qt::CaseInsensitive)) {
        const QStringView behind = attributes.sliced(at + property.size()).trimmed();
        const bool whole = at == 0 || !(attributes[at - 1].isLetterOrNumber() || attributes[at - 1] == u'-');
        if (whole && behind.startsWith(u':')) // "mso-bidi-font-weight" is another
            return behind.sliced(1).trimmed();
    }
    return {};
}

/// How a tag changes the look of the text within it.
struct Look {
    bool bold = false;
    bool italic = false;
};

Look lookOf(Element element, QStringView attributes)
{
    const QStringView weight = styleOf(attributes, QLatin1String("font-weight"));
    const QStringView slant = styleOf(attributes, QLatin1String("font-style"));
    Look look{element == Element::Bold, element == Element::Italic};
    if (!weight.isEmpty())
        look.bold = weight.startsWith(QLatin1String("bold")) || (weight[0] >= u'6' && weight[0] <= u'9');
    if (!slant.isEmpty())
        look.italic = slant.startsWith(QLatin1String("italic")) || slant.startsWith(QLatin1String("oblique"));
    return look;
}

class Reader {
public:
    explicit Reader(QStringView markup)
        : m_reader(markup)
    {
    }

    Text read()
    {
        for (HtmlToken token = m_reader.next(); token.kind != HtmlToken::Kind::End; token = m_reader.next()) {
            if (token.kind == HtmlToken::Kind::Text)
                addText(token.text);
            else if (!passesMarker(token))
                token.kind == HtmlToken::Kind::Open ? open(token) : close(token.name);
        }
        if (m_outer == Outer::Table)
            endTable();
        else if (m_outer == Outer::List)
            endList();
        endParagraphs();
        return std::move(m_text);
    }

private:
    /// What holds all that is read now; what is nested in it becomes lines of its items or cells.
    enum class Outer { None, List, Table };

    void addText(const QString &text)
    {
        if (m_markerDepth > 0) {
            m_marker += QStringView(text).left(8);
            return;
        }
        m_line.add(text, m_bold > 0 || m_heading || (m_outer == Outer::Table && m_table.isHeadCell()), m_italic > 0,
                   m_pre > 0);
    }

    void open(const HtmlToken &token)
    {
        const Element element = elementOf(token.name);
        switch (element) {
        case Element::Other:
            break;
        case Element::Bold:
        case Element::Italic:
        case Element::Span:
            openLook(element, token.attributes);
            break;
        case Element::Break:
            m_line.breakLine();
            break;
        case Element::Block:
        case Element::Heading:
        case Element::Pre:
            endBlock();
            m_heading = m_heading || element == Element::Heading;
            m_pre += element == Element::Pre ? 1 : 0;
            if (m_outer == Outer::None)
                m_wordLevel = wordLevel(token.attributes);
            break;
        case Element::List:
            openList(token.name == QLatin1String("ol"));
            break;
        case Element::Item:
            m_outer == Outer::List ? endItem() : endBlock();
            break;
        case Element::Table:
            openTable();
            break;
        case Element::Row:
        case Element::Cell:
            openTablePart(element, token);
            break;
        case Element::Hidden:
            m_reader.skipElement(token.name);
            break;
        }
    }

    void close(const QString &name)
    {
        const Element element = elementOf(name);
        switch (element) {
        case Element::Other:
        case Element::Break:
        case Element::Hidden:
            break;
        case Element::Bold:
        case Element::Italic:
        case Element::Span:
            closeLook(element);
            break;
        case Element::Block:
        case Element::Heading:
        case Element::Pre:
            endBlock();
            m_heading = m_heading && element != Element::Heading;
            m_pre = std::max(0, m_pre - (element == Element::Pre ? 1 : 0));
            break;
        case Element::List:
            closeList();
            break;
        case Element::Item:
            m_outer == Outer::List ? endItem() : endBlock();
            break;
        case Element::Table:
            closeTable();
            break;
        case Element::Row:
        case Element::Cell:
            closeTablePart(element);
            break;
        }
    }

    // Looks: a tag is closed by the next one of its name, whatever stands between.

    std::vector<Look> &looksOf(Element element)
    {
        return m_looks[static_cast<std::size_t>(element) - static_cast<std::size_t>(Element::Bold)];
    }
    void openLook(Element element, QStringView attributes)
    {
        if (element == Element::Span
            && styleOf(attributes, QLatin1String("mso-list"))
                   .startsWith(QLatin1String("ignore"), Qt::CaseInsensitive)) {
            m_markerDepth = 1;
            return;
        }
        const Look look = lookOf(element, attributes);
        m_bold += look.bold ? 1 : 0;
        m_italic += look.italic ? 1 : 0;
        looksOf(element).push_back(look);
    }
    void closeLook(Element element)
    {
        std::vector<Look> &looks = looksOf(element);
        if (looks.empty())
            return;
        m_bold -= looks.back().bold ? 1 : 0;
        m_italic -= looks.back().italic ? 1 : 0;
        looks.pop_back();
    }

    // Word writes the items of a list as paragraphs whose style names the list, the bullet or number as hidden text.

    /// The level of the list that a paragraph of Word belongs to; 0 for none.
    static int wordLevel(QStringView attributes)
    {
        const QStringView list = styleOf(attributes, QLatin1String("mso-list"));
        const qsizetype at = list.left(40).indexOf(QLatin1String("level"));
        return at < 0 ? 0 : std::max(1, list.sliced(at + 5).left(1).toInt());
    }
    /// Within a bullet or number of Word's: nothing of it is text.
    bool passesMarker(const HtmlToken &token)
    {
        if (m_markerDepth == 0)
            return false;
        const Element element = elementOf(token.name);
        if (element != Element::Span && element != Element::Other && element != Element::Bold
            && element != Element::Italic) { // it was never closed
            m_markerDepth = 0;
            return false;
        }
        if (element == Element::Span)
            m_markerDepth += token.kind == HtmlToken::Kind::Open ? 1 : -1;
        return true;
    }
    void addWordItem(Line line)
    {
        // A "·", "o" or "§" is a bullet; "1.", "a)" or "iv." a number.
        const bool ordered = m_marker.trimmed().contains(u'.') || m_marker.contains(u')');
        List *last = m_wordList ? std::get_if<List>(&m_text.back()) : nullptr;
        if (last == nullptr || (m_wordLevel == 1 && last->ordered != ordered)) {
            push(List{ordered, {}});
            last = std::get_if<List>(&m_text.back());
        }
        last->items.push_back(std::move(line));
        m_wordList = true;
    }

    // Paragraphs and lists

    void push(Block block)
    {
        m_text.push_back(std::move(block));
        m_wordList = false;
    }
    void endParagraphs()
    {
        for (Line &line : m_line.takeParagraphs()) {
            if (m_wordLevel > 0)
                addWordItem(std::move(line));
            else
                push(Paragraph{std::move(line)});
        }
        m_wordLevel = 0;
        m_marker.clear();
    }
    void endBlock()
    {
        if (m_outer == Outer::None || (m_outer == Outer::Table && !m_table.isInCell()))
            endParagraphs();
        else
            m_line.breakLine();
    }
    void openList(bool ordered)
    {
        if (m_outer == Outer::Table) {
            endBlock();
        } else if (m_outer == Outer::List) {
            endItem();
            ++m_depth;
        } else {
            endParagraphs();
            m_outer = Outer::List;
            m_depth = 1;
            m_list = List{ordered, {}};
        }
    }
    void endItem()
    {
        if (Line line = m_line.takeLine(); !line.empty())
            m_list.items.push_back(std::move(line));
    }
    void closeList()
    {
        if (m_outer != Outer::List) {
            endBlock();
        } else {
            endItem();
            if (--m_depth == 0)
                endList();
        }
    }
    void endList()
    {
        endItem();
        m_outer = Outer::None;
        if (!m_list.items.empty())
            push(std::exchange(m_list, List()));
    }

    // Tables; what stands in one but in none of its cells becomes a paragraph before it.

    void openTable()
    {
        if (m_outer == Outer::None) {
            endParagraphs();
            m_outer = Outer::Table;
            m_depth = 1;
        } else {
            endBlock();
            m_depth += m_outer == Outer::Table ? 1 : 0;
        }
    }
    void openTablePart(Element element, const HtmlToken &token)
    {
        if (m_outer != Outer::Table || m_depth > 1) {
            element == Element::Row ? endBlock() : m_line.add(u" ", false, false);
            return;
        }
        endCell();
        if (element == Element::Row) {
            m_table.beginRow();
            return;
        }
        m_table.beginCell(token.number(u"colspan", 1), token.number(u"rowspan", 1), token.name == QLatin1String("th"));
    }
    void closeTablePart(Element element)
    {
        if (m_outer != Outer::Table || m_depth > 1) {
            element == Element::Row ? endBlock() : m_line.add(u" ", false, false);
            return;
        }
        endCell();
        if (element == Element::Row)
            m_table.endRow();
    }
    void endCell()
    {
        if (m_table.isInCell())
            m_table.endCell(m_line.takeLine());
        else
            endParagraphs();
    }
    void closeTable()
    {
        if (m_outer != Outer::Table)
            endBlock();
        else if (--m_depth == 0)
            endTable();
        else
            m_line.breakLine();
    }
    void endTable()
    {
        endCell();
        m_outer = Outer::None;
        for (Table &table : m_table.take())
            push(std::move(table));
    }

    HtmlReader m_reader;
    Text m_text;
    LineCollector m_line;
    List m_list;
    TableCollector m_table;
    std::array<std::vector<Look>, 3> m_looks;
    QString m_marker;      ///< the bullet or number of a paragraph of Word's
    int m_markerDepth = 0; ///< of spans within it
    int m_wordLevel = 0;
    int m_bold = 0;
    int m_italic = 0;
    int m_pre = 0;
    int m_depth = 0; ///< of lists or tables within the outer one, it included
    Outer m_outer = Outer::None;
    bool m_heading = false;
    bool m_wordList = false; ///< the last block is a list of Word's, which may go on
};

} // namespace

Text read(QStringView markup) { return Reader(markup).read(); }

} // namespace gelt::actatext
