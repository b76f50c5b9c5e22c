// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/structuretree.h"

#include "core/print/pdfmetadata.h"
#include "core/print/rolenames.h"

#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QUtil.hh>

#include <algorithm>
#include <string>
#include <utility>

namespace gelt::print {
namespace {

using Node = Structure::Node;

std::string reference(int number) { return std::to_string(number) + " 0 R"; }

std::string textOf(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(metadataText(text).toStdString()).unparse();
}

/// Where the pieces of one node stand: their places among all pieces of the document.
struct Piece {
    std::size_t page = 0;
    int id = 0; ///< on its page
};

class Tree {
public:
    Tree(const Structure &structure, const std::vector<double> &pageHeights, const TreeTargets &targets, int first)
        : m_structure(&structure)
        , m_heights(&pageHeights)
        , m_targets(&targets)
        , m_first(first)
    {
        gatherPieces();
        for (std::size_t i = 0; i < structure.links().size(); ++i)
            m_links.emplace_back(structure.links()[i].node, i);
        std::ranges::sort(m_links);
    }

    /// The document, the nodes, and the lists of the pages' pieces.
    int objects() const { return 1 + static_cast<int>(nodes().size() + m_structure->pages()); }

    std::string root() const
    {
        std::string text = "<</Type/StructTreeRoot/K " + reference(documentNumber()) + "/ParentTreeNextKey "
                           + std::to_string(m_structure->pages() + m_structure->links().size()) + "/ParentTree<</Nums[";
        for (std::size_t page = 0; page < m_structure->pages(); ++page)
            text += std::to_string(page) + ' ' + reference(listNumber(page)) + '\n';
        for (std::size_t link = 0; link < m_structure->links().size(); ++link)
            text += std::to_string(m_structure->pages() + link) + ' ' + reference(numberOf(m_structure->links()[link].node))
                    + '\n';
        return text + "]>>>>";
    }

    std::string document() const
    {
        std::string text = "<</S/Document/P " + reference(m_targets->root) + "/K[";
        for (std::size_t i = 0; i < nodes().size(); ++i) {
            if (nodes()[i].parent < 0)
                text += reference(numberOf(static_cast<qint32>(i))) + ' ';
        }
        return text + "]>>";
    }

    std::string node(std::size_t at) const
    {
        const Node &node = nodes()[at];
        std::string text = std::string("<</S/") + nameOf(node.role) + "/P "
                           + reference(node.parent < 0 ? documentNumber() : numberOf(node.parent)) + attributes(node);
        const auto [firstLink, lastLink] = std::ranges::equal_range(m_links, static_cast<qint32>(at), {},
                                                                    [](const auto &link) { return link.first; });
        const bool hasPieces = m_piecesFirst[at] < m_piecesFirst[at + 1];
        const std::size_t page = hasPieces ? m_pieces[m_piecesFirst[at]].page : 0;
        if (hasPieces)
            text += "/Pg " + reference(m_targets->pages[page]);
        std::vector<std::pair<std::size_t, std::string>> kids;
        for (std::size_t i = m_partsFirst[at]; i < m_partsFirst[at + 1]; ++i)
            kids.emplace_back(hasPieces ? orderOf(m_parts[i]) : 0, reference(numberOf(static_cast<qint32>(m_parts[i]))));
        for (std::size_t i = m_piecesFirst[at]; i < m_piecesFirst[at + 1]; ++i)
            kids.emplace_back(orderOf(m_pieces[i]), pieceText(m_pieces[i], page));
        if (hasPieces && m_partsFirst[at] < m_partsFirst[at + 1])
            std::ranges::stable_sort(kids, {}, [](const auto &kid) { return kid.first; });
        for (auto link = firstLink; link != lastLink; ++link)
            kids.emplace_back(0, linkText(link->second));
        if (kids.empty())
            return text + ">>";
        text += kids.size() == 1 ? "/K " : "/K[";
        for (const auto &[order, kid] : kids)
            text += kid + ' ';
        return text + (kids.size() == 1 ? ">>" : "]>>");
    }

    /// The parents of a page's pieces, by their numbers on it.
    std::string list(std::size_t page) const
    {
        std::string text = "[";
        for (const qint32 owner : m_structure->marks(page)) {
            if (owner >= 0)
                text += reference(numberOf(owner)) + ' ';
        }
        return text + ']';
    }

private:
    const std::vector<Node> &nodes() const { return m_structure->nodes(); }
    int documentNumber() const { return m_first; }
    int numberOf(qint32 node) const { return m_first + 1 + node; }
    int listNumber(std::size_t page) const { return m_first + 1 + static_cast<int>(nodes().size() + page); }

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

    /// The page and number of a node's first piece or its first part's, as one number in reading order.
    std::size_t orderOf(std::size_t node) const
    {
        while (m_piecesFirst[node] == m_piecesFirst[node + 1] && m_partsFirst[node] < m_partsFirst[node + 1])
            node = m_parts[m_partsFirst[node]];
        return m_piecesFirst[node] == m_piecesFirst[node + 1] ? 0 : orderOf(m_pieces[m_piecesFirst[node]]);
    }
    static std::size_t orderOf(const Piece &piece) { return (piece.page << 24) + static_cast<std::size_t>(piece.id); }

    std::string pieceText(const Piece &piece, std::size_t page) const
    {
        if (piece.page == page)
            return std::to_string(piece.id);
        return "<</Type/MCR/Pg " + reference(m_targets->pages[piece.page]) + "/MCID " + std::to_string(piece.id) + ">>";
    }

    std::string linkText(std::size_t link) const
    {
        const auto page = static_cast<std::size_t>(m_structure->links()[link].page);
        return "<</Type/OBJR/Pg " + reference(m_targets->pages[page]) + "/Obj " + reference(m_targets->links[link]) + ">>";
    }

    std::string attributes(const Node &node) const
    {
        std::string text;
        const bool header = node.role == Role::ColumnHeader || node.role == Role::RowHeader;
        if (header || (node.role == Role::Cell && node.columns > 1)) {
            text = "/A<</O/Table";
            if (header)
                text += std::string("/Scope/") + (node.role == Role::RowHeader ? "Row" : "Column");
            if (node.columns > 1)
                text += "/ColSpan " + std::to_string(node.columns);
            text += ">>";
        }
        if (node.role == Role::NumberedList)
            text += "/A<</O/List/ListNumbering/Decimal>>";
        if (node.detail < 0)
            return text;
        const Structure::Detail &detail = m_structure->details()[static_cast<std::size_t>(node.detail)];
        text += (node.role == Role::Figure ? "/Alt " : "/ActualText ") + textOf(detail.spoken);
        if (!detail.box.isNull()) {
            const double height = m_heights->at(static_cast<std::size_t>(detail.page));
            text += "/A<</O/Layout/BBox[";
            for (const double edge : {detail.box.left(), height - detail.box.bottom(), detail.box.right(),
                                      height - detail.box.top()})
                text += QUtil::double_to_string(edge, 2) + ' ';
            text += "]>>";
        }
        return text;
    }

    const Structure *m_structure;
    const std::vector<double> *m_heights;
    const TreeTargets *m_targets;
    int m_first;
    std::vector<Piece> m_pieces;
    std::vector<std::size_t> m_piecesFirst; ///< by node; its pieces end where those of the next one begin
    std::vector<std::size_t> m_parts;
    std::vector<std::size_t> m_partsFirst;
    std::vector<std::pair<qint32, std::size_t>> m_links; ///< node and index, by node
};

} // namespace

void appendStructure(Pipeline &out, const WrittenPdf &written, const Structure &structure,
                     const std::vector<double> &pageHeights, const TreeTargets &targets)
{
    const Tree tree(structure, pageHeights, targets, written.next);
    Appendix appendix(out, written, tree.objects());
    appendix.replace(targets.root, tree.root());
    appendix.add(tree.document());
    for (std::size_t i = 0; i < structure.nodes().size(); ++i)
        appendix.add(tree.node(i));
    for (std::size_t page = 0; page < structure.pages(); ++page)
        appendix.add(tree.list(page));
    appendix.finish();
}

} // namespace gelt::print
