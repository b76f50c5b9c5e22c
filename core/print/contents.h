// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/drawing.h"

#include <array>

namespace gelt::print {

struct Flow;
struct Pagination;

/// What a table of contents lists.
enum class Listed : quint8 { Nothing, Chapter, Table, Figure };

/// The place of a text among the chapters, tables or figures of its document.
struct ListedAt {
    Listed kind = Listed::Nothing;
    qint32 number = 0; ///< from 1
};

struct ContentsEntry {
    Listed kind = Listed::Chapter;
    qint32 ordinal = 0; ///< from 1, among those of its kind
    QString number;     ///< of a chapter; may be empty
    QString text;
};

/// Where chapters, tables and figures begin; known once a document is divided into pages.
class ListedPages {
public:
    struct Place {
        int page = 0;   ///< from 1; 0: not known
        double top = 0; ///< points below the sheet's top
    };
    void note(ListedAt what, Place place);
    Place of(Listed kind, qint32 ordinal) const;

private:
    std::array<std::vector<Place>, 4> m_places; ///< by Listed
};

/// Whether a block takes a number among the tables or the figures. The same answer numbers its caption.
Listed numberedAs(const report::Block &block);

/**
 * The chapters of a document, one below the other, and under them its tables and figures in two columns. How much room
 * it takes does not depend on page numbers, so it is laid out before they are known.
 */
class ContentsDrawing : public Drawing {
public:
    ContentsDrawing(const report::TableOfContents &contents, const report::Document &document, double left,
                    double width, Shaper &shaper);

    void usePages(const ListedPages &pages) { m_pages = pages; }
    /// How many pieces are chapters; those after them are lines of the lists.
    int chapters() const { return static_cast<int>(m_chapters.size()); }
    /// Whether the page may not end after this piece.
    bool keepsWithNext(int piece) const;

    int pieces() const override;
    double height(int first, int count) const override;
    void set(Shaper &shaper, int first, int count, double top, Page &page) const override;
    double headHeight(int piece) const override;
    void setHead(Shaper &shaper, int piece, double top, Page &page) const override;
    void setEnd(int piece, int next, double bottom, Page &page) const override;

private:
    struct ListLine {
        int entry = -1;  ///< index into m_listed; -1: a column's head or nothing
        TextPlace place; ///< where the line begins
        bool first = false;
        bool last = false;
        bool head = false;
    };
    using List = std::vector<ListLine>;

    void addEntries(const report::Document &document);
    List listOf(Shaper &shaper, Listed kind) const;
    double pieceHeight(int piece) const;
    void setChapter(Shaper &shaper, const ContentsEntry &chapter, double height, double top, Page &page) const;
    void setListLine(Shaper &shaper, const ListLine &line, const QString &head, double left, double top,
                     Page &page) const;
    QString pageText(const ContentsEntry &entry) const;
    void setLink(const ContentsEntry &entry, const QRectF &rect, Page &page) const;
    report::RichText chapterText(const ContentsEntry &chapter) const;
    bool isEmphasised(const ContentsEntry &chapter) const;
    double columnWidth() const;
    double listTextWidth() const;

    const report::TableOfContents *m_contents;
    double m_left;
    double m_width;
    double m_pageWidth = 0;   ///< of page numbers in chapters' type
    double m_numberWidth = 0; ///< of chapters' numbers
    std::vector<ContentsEntry> m_chapters;
    std::vector<double> m_chapterHeights;
    std::vector<ContentsEntry> m_listed;
    std::vector<report::RichText> m_listedTexts;
    std::vector<report::RichText> m_listedNumbers; ///< "10."
    double m_listNumberWidth = 0;
    double m_listPageWidth = 0;
    std::array<List, 2> m_lists; ///< tables, figures
    ListedPages m_pages;
};

/// Tells every table of contents of the flow on which pages what it lists begins.
void findListedPages(Flow &flow, const Pagination &pagination);

} // namespace gelt::print
