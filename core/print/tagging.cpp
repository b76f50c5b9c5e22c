// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/tagging.h"

#include "core/print/pdfmetadata.h"
#include "core/print/sentinels.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <map>
#include <memory>
#include <stdexcept>

namespace gelt::print {
namespace {

using Object = QPDFObjectHandle;
using Node = Structure::Node;

constexpr const char *nameOf(Role role)
{
    switch (role) {
    case Role::Artifact: return "Artifact";
    case Role::Division: return "Div";
    case Role::Heading1: return "H1";
    case Role::Heading2: return "H2";
    case Role::Heading3: return "H3";
    case Role::Paragraph: return "P";
    case Role::Caption: return "Caption";
    case Role::Figure: return "Figure";
    case Role::Span: return "Span";
    case Role::Table: return "Table";
    case Role::Row: return "TR";
    case Role::ColumnHeader:
    case Role::RowHeader: return "TH";
    case Role::Cell: return "TD";
    case Role::List:
    case Role::NumberedList: return "L";
    case Role::ListItem: return "LI";
    case Role::Label: return "Lbl";
    case Role::ItemBody: return "LBody";
    case Role::Contents: return "TOC";
    case Role::ContentsItem: return "TOCI";
    }
    return "P";
}

/// What each piece of a page begins with.
std::vector<std::string> beginsOf(const Structure &structure, std::size_t page)
{
    std::vector<std::string> begins;
    int id = 0;
    for (const qint32 node : structure.marks(page)) {
        if (node == Structure::repeated)
            begins.emplace_back("/Artifact <</Type /Pagination>> BDC");
        else if (node < 0)
            begins.emplace_back("/Artifact <</Type /Layout>> BDC");
        else
            begins.push_back(std::string("/") + nameOf(structure.nodes()[static_cast<std::size_t>(node)].role)
                             + " <</MCID " + std::to_string(id++) + ">> BDC");
    }
    return begins;
}

/// Rewrites a page's content when it is written: the pages of a large document need not be held at once.
class MarkedContent : public Object::StreamDataProvider {
public:
    explicit MarkedContent(const Structure &structure)
        : m_structure(&structure)
    {
    }

    void add(Object rewritten, Object painted, std::size_t page)
    {
        m_pages.insert_or_assign(rewritten.getObjGen(), Page{painted, page});
    }

    void provideStreamData(const QPDFObjGen &object, Pipeline *pipeline) override
    {
        Page &page = m_pages.at(object);
        const auto data = page.painted.getStreamData(qpdf_dl_generalized);
        const std::string_view content(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
        const std::string marked = withMarkedContent(content, beginsOf(*m_structure, page.number));
        pipeline->write(reinterpret_cast<const unsigned char *>(marked.data()), marked.size());
        pipeline->finish();
    }

private:
    struct Page {
        Object painted;
        std::size_t number;
    };
    const Structure *m_structure;
    std::map<QPDFObjGen, Page> m_pages;
};

/// Where the pieces of one node stand: their places among all pieces of the document.
struct Piece {
    std::size_t page = 0;
    int id = 0; ///< on its page
};

class Tree {
public:
    Tree(QPDF &pdf, const Structure &structure, const std::vector<double> &pageHeights,
         const std::vector<QPDFPageObjectHelper> &pages)
        : m_pdf(&pdf)
        , m_structure(&structure)
        , m_heights(&pageHeights)
    {
        for (QPDFPageObjectHelper page : pages)
            m_pages.push_back(page.getObjectHandle());
        for (int role = 0; role <= static_cast<int>(Role::ContentsItem); ++role)
            m_names.push_back(Object::newName(std::string("/") + nameOf(static_cast<Role>(role))));
    }

    void build()
    {
        Object root = m_pdf->makeIndirectObject(Object::newDictionary());
        m_document = m_pdf->makeIndirectObject(Object::newDictionary());
        for (std::size_t i = 0; i < nodes().size(); ++i)
            m_objects.push_back(m_pdf->makeIndirectObject(Object::newDictionary()));
        gatherPieces();
        setParentTree(root);
        std::vector<Object> top;
        for (std::size_t i = 0; i < nodes().size(); ++i) {
            fill(i);
            if (nodes()[i].parent < 0)
                top.push_back(m_objects[i]);
        }
        m_document.replaceKey("/S", Object::newName("/Document"));
        m_document.replaceKey("/P", root);
        m_document.replaceKey("/K", Object::newArray(top));
        root.replaceKey("/Type", Object::newName("/StructTreeRoot"));
        root.replaceKey("/K", m_document);
        m_pdf->getRoot().replaceKey("/StructTreeRoot", root);
    }

private:
    const std::vector<Node> &nodes() const { return m_structure->nodes(); }

    /// What each node has: its parts and its pieces, one list for all of them.
    void gatherPieces()
    {
        m_partsFirst.assign(nodes().size() + 1, 0);
        m_piecesFirst.assign(nodes().size() + 1, 0);
        const auto forEachPiece = [&](const auto &visit) {
            for (std::size_t page = 0; page < m_structure->pages(); ++page) {
                int id = 0;
                for (const qint32 node : m_structure->marks(page)) {
                    if (node >= 0)
                        visit(static_cast<std::size_t>(node), Piece{page, id++});
                }
            }
        };
        forEachPiece([&](std::size_t node, Piece) { ++m_piecesFirst[node + 1]; });
        for (const Node &node : nodes()) {
            if (node.parent >= 0)
                ++m_partsFirst[static_cast<std::size_t>(node.parent) + 1];
        }
        for (std::size_t i = 0; i < nodes().size(); ++i) {
            m_piecesFirst[i + 1] += m_piecesFirst[i];
            m_partsFirst[i + 1] += m_partsFirst[i];
        }
        m_pieces.resize(m_piecesFirst.back());
        m_parts.resize(m_partsFirst.back());
        std::vector<std::size_t> next = m_piecesFirst;
        forEachPiece([&](std::size_t node, Piece piece) { m_pieces[next[node]++] = piece; });
        next = m_partsFirst;
        for (std::size_t i = 0; i < nodes().size(); ++i) {
            if (nodes()[i].parent >= 0)
                m_parts[next[static_cast<std::size_t>(nodes()[i].parent)]++] = i;
        }
    }

    void setParentTree(Object root)
    {
        Object numbers = Object::newArray();
        for (std::size_t page = 0; page < m_structure->pages(); ++page) {
            Object owners = Object::newArray();
            for (const qint32 node : m_structure->marks(page)) {
                if (node >= 0)
                    owners.appendItem(m_objects[static_cast<std::size_t>(node)]);
            }
            const auto key = static_cast<long long>(page);
            numbers.appendItem(Object::newInteger(key));
            numbers.appendItem(m_pdf->makeIndirectObject(owners));
            m_pages[page].replaceKey("/StructParents", Object::newInteger(key));
            m_pages[page].replaceKey("/Tabs", Object::newName("/S"));
        }
        Object tree = m_pdf->makeIndirectObject(Object::newDictionary());
        tree.replaceKey("/Nums", numbers);
        root.replaceKey("/ParentTree", tree);
        root.replaceKey("/ParentTreeNextKey", Object::newInteger(static_cast<long long>(m_structure->pages())));
    }

    /// The page and number of a node's first piece or its first part's, as one number in reading order.
    std::size_t orderOf(std::size_t node) const
    {
        while (m_piecesFirst[node] == m_piecesFirst[node + 1] && m_partsFirst[node] < m_partsFirst[node + 1])
            node = m_parts[m_partsFirst[node]];
        return m_piecesFirst[node] == m_piecesFirst[node + 1] ? 0 : orderOf(m_pieces[m_piecesFirst[node]]);
    }
    static std::size_t orderOf(const Piece &piece) { return (piece.page << 24) + static_cast<std::size_t>(piece.id); }

    void fill(std::size_t at)
    {
        const Node &node = nodes()[at];
        Object object = m_objects[at];
        object.replaceKey("/S", m_names[static_cast<std::size_t>(node.role)]);
        object.replaceKey("/P", node.parent < 0 ? m_document : m_objects[static_cast<std::size_t>(node.parent)]);
        setAttributes(node, object);
        const bool hasPieces = m_piecesFirst[at] < m_piecesFirst[at + 1];
        const std::size_t page = hasPieces ? m_pieces[m_piecesFirst[at]].page : 0;
        if (hasPieces)
            object.replaceKey("/Pg", m_pages[page]);
        std::vector<std::pair<std::size_t, Object>> kids;
        for (std::size_t i = m_partsFirst[at]; i < m_partsFirst[at + 1]; ++i)
            kids.emplace_back(hasPieces ? orderOf(m_parts[i]) : 0, m_objects[m_parts[i]]);
        for (std::size_t i = m_piecesFirst[at]; i < m_piecesFirst[at + 1]; ++i)
            kids.emplace_back(orderOf(m_pieces[i]), pieceObject(m_pieces[i], page));
        if (hasPieces && m_partsFirst[at] < m_partsFirst[at + 1])
            std::ranges::stable_sort(kids, {}, [](const auto &kid) { return kid.first; });
        if (kids.size() == 1) {
            object.replaceKey("/K", kids.front().second);
        } else if (!kids.empty()) {
            Object list = Object::newArray();
            for (const auto &kid : kids)
                list.appendItem(kid.second);
            object.replaceKey("/K", list);
        }
    }

    Object pieceObject(const Piece &piece, std::size_t page)
    {
        if (piece.page == page) {
            while (m_ids.size() <= static_cast<std::size_t>(piece.id))
                m_ids.push_back(Object::newInteger(static_cast<long long>(m_ids.size())));
            return m_ids[static_cast<std::size_t>(piece.id)];
        }
        Object elsewhere = Object::newDictionary();
        elsewhere.replaceKey("/Type", Object::newName("/MCR"));
        elsewhere.replaceKey("/Pg", m_pages[piece.page]);
        elsewhere.replaceKey("/MCID", Object::newInteger(piece.id));
        return elsewhere;
    }

    /// Many cells have the same attributes: one object for all of them.
    Object cellAttributes(const Node &node)
    {
        Object &table = m_cellAttributes[{node.role, node.columns}];
        if (table.isInitialized())
            return table;
        table = m_pdf->makeIndirectObject(Object::newDictionary());
        table.replaceKey("/O", Object::newName("/Table"));
        if (node.role != Role::Cell)
            table.replaceKey("/Scope", Object::newName(node.role == Role::RowHeader ? "/Row" : "/Column"));
        if (node.columns > 1)
            table.replaceKey("/ColSpan", Object::newInteger(node.columns));
        return table;
    }

    void setAttributes(const Node &node, Object object)
    {
        const bool header = node.role == Role::ColumnHeader || node.role == Role::RowHeader;
        if (header || (node.role == Role::Cell && node.columns > 1))
            object.replaceKey("/A", cellAttributes(node));
        if (node.role == Role::NumberedList)
            object.replaceKey("/A", Object::parse("<</O /List /ListNumbering /Decimal>>"));
        if (node.detail < 0)
            return;
        const Structure::Detail &detail = m_structure->details()[static_cast<std::size_t>(node.detail)];
        const Object words = Object::newUnicodeString(metadataText(detail.spoken).toStdString());
        object.replaceKey(node.role == Role::Figure ? "/Alt" : "/ActualText", words);
        if (!detail.box.isNull()) {
            const double height = m_heights->at(static_cast<std::size_t>(detail.page));
            Object box = Object::newArray();
            for (const double edge : {detail.box.left(), height - detail.box.bottom(), detail.box.right(),
                                      height - detail.box.top()})
                box.appendItem(Object::newReal(edge, 2));
            Object layout = Object::newDictionary();
            layout.replaceKey("/O", Object::newName("/Layout"));
            layout.replaceKey("/BBox", box);
            object.replaceKey("/A", layout);
        }
    }

    QPDF *m_pdf;
    const Structure *m_structure;
    const std::vector<double> *m_heights;
    std::vector<Object> m_pages;
    std::vector<Object> m_names; ///< by role
    std::vector<Object> m_ids;   ///< numbers of pieces, shared by all pages
    std::map<std::pair<Role, qint16>, Object> m_cellAttributes;
    std::vector<Object> m_objects;
    Object m_document;
    std::vector<Piece> m_pieces;
    std::vector<std::size_t> m_piecesFirst; ///< by node; its pieces end where those of the next one begin
    std::vector<std::size_t> m_parts;
    std::vector<std::size_t> m_partsFirst;
};

} // namespace

void setStructure(QPDF &pdf, const Structure &structure, const std::vector<double> &pageHeights)
{
    const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    if (pages.size() != structure.pages())
        throw std::runtime_error("there are other pages than were painted");
    const auto content = std::make_shared<MarkedContent>(structure);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        Object page = QPDFPageObjectHelper(pages[i]).getObjectHandle();
        Object painted = page.getKey("/Contents");
        if (!painted.isStream())
            throw std::runtime_error("a page without one content");
        Object rewritten = Object::newStream(&pdf);
        rewritten.replaceStreamData(content, Object::newNull(), Object::newNull());
        content->add(rewritten, painted, i);
        page.replaceKey("/Contents", rewritten);
    }
    Tree(pdf, structure, pageHeights, pages).build();
    pdf.getRoot().replaceKey("/MarkInfo", Object::parse("<</Marked true>>"));
}

} // namespace gelt::print
