// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/icon.h"
#include "core/report/meetingblocks.h"
#include "core/report/reportblocks.h"
#include "core/report/richtext.h"
#include "core/report/slideblocks.h"
#include "core/report/timelineblock.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

/// What pages say, apart from how they look. Lengths are millimetres on paper.
namespace gelt::report {

/// Opens a part. Level 1 and 2 enter the PDF outline.
struct Heading {
    int level = 1; ///< 1-3
    QString number; ///< "4"; may be empty
    QString text;

    bool operator==(const Heading &) const = default;
};

/// The head of a working list: coat of arms, title and one line under it; no page of its own.
struct Title {
    QString text;
    QString subtitle;
    QByteArray arms; ///< PNG or JPEG; may be empty

    bool operator==(const Title &) const = default;
};

enum class ParagraphStyle { Lead, Body, Note };

struct Paragraph {
    RichText text;
    ParagraphStyle style = ParagraphStyle::Body;

    bool operator==(const Paragraph &) const = default;
};

/// What a column holds decides how it is set: numbers right-aligned, dates and states not wrapped.
enum class ColumnKind {
    Text, Number, Date, State,
    Bar ///< no words: the bars of its cells, on one scale
};

struct GridColumn {
    QString title;
    ColumnKind kind = ColumnKind::Text;
    double widthMm = 0;    ///< 0: shares what the others leave
    double minWidthMm = 24;

    bool operator==(const GridColumn &) const = default;
};

/// Lines of a cell; each is a paragraph of its own.
struct Cell {
    std::vector<RichText> lines;
    Icon icon = Icon::None;
    std::optional<double> bar = {}; ///< 0-1 of the scale; only in a column of bars

    Cell() = default;
    Cell(const QString &text) : lines{{Run{text, false, Tone::Plain}}} {} // NOLINT(google-explicit-constructor)
    bool operator==(const Cell &) const = default;
};

enum class RowKind {
    Data,
    Group, ///< a phase: keeps with the row below, repeated "(continued)" on the next page
    Total  ///< keeps with the row above
};

struct GridRow {
    RowKind kind = RowKind::Data;
    std::vector<Cell> cells; ///< one a column; of a Group the first text cell spans the columns that are empty after it

    bool operator==(const GridRow &) const = default;
};

enum class GridLook {
    Report,
    Minutes, ///< of minutes and letters: larger type and no fills; without a header where no column has a title
    Form     ///< lines around every cell, to be filled in by hand
};

/// A table. Its header repeats on every page; rows stay whole while they fit half a page.
struct Grid {
    QString caption; ///< "Results by phase at 31/12/2012"; numbered by the page; may be empty
    std::vector<GridColumn> columns;
    std::vector<GridRow> rows;
    QString note;             ///< under the table; may be empty
    bool dense = false;       ///< the smaller type of landscape tables
    GridLook look = GridLook::Report;
    double indentMm = 0; ///< of the whole table, from the text's left edge
    double rowMm = 0;    ///< of a Form: rows are at least so high, and what they say stands in their middle
    bool roomBelow = false; ///< of a Form: what rows say stands at their top, and people write below it

    bool operator==(const Grid &) const = default;
};

/// Up to three large numbers side by side, each with what it means.
struct KeyFigure {
    QString label;
    QString value; ///< "40,9 %"
    std::vector<RichText> lines; ///< under the number
    Icon icon = Icon::None;      ///< before the last line

    bool operator==(const KeyFigure &) const = default;
};
struct KeyFigures {
    std::vector<KeyFigure> figures;

    bool operator==(const KeyFigures &) const = default;
};

/// Planned above done, by group, on an axis of 0-100 %.
struct Bar {
    QString label;
    double planned = 0; ///< 0-100
    double done = 0;    ///< 0-100
    QString plannedText; ///< "64,7 programado"
    QString doneText;
    bool total = false; ///< under a rule, the last one

    bool operator==(const Bar &) const = default;
};
struct BarChart {
    QString caption;
    QString alternative; ///< the data in words, for who cannot see it
    std::vector<Bar> bars;

    bool operator==(const BarChart &) const = default;
};

struct Signer {
    QString name;     ///< printed in capitals; may be empty: a line to sign on
    QString position;

    bool operator==(const Signer &) const = default;
};

/// Places for signatures in pairs, left and right; a pair is never split.
struct Signatures {
    std::vector<Signer> signers;
    QString passing = {}; ///< "Signatures follow:", where the text ends and they go over; empty: nothing is said

    bool operator==(const Signatures &) const = default;
};

struct PageBreak {
    bool operator==(const PageBreak &) const = default;
};

using Block = std::variant<Heading, Title, Paragraph, Grid, TimeLine, KeyFigures, BarChart, Signatures, PageBreak,
                           Letterhead, SectionHead, LabelledRows, Passage, Facts, Separator, Cover, TableOfContents,
                           ComplianceBar, LineChart, StackedChart, GroupedChart, Matrix, Slide>;

enum class Orientation { Portrait, Landscape };

/// Blocks that stand on sheets of one orientation.
struct Section {
    Orientation orientation = Orientation::Portrait;
    std::vector<Block> blocks;

    bool operator==(const Section &) const = default;
};

enum class Paper {
    Letter, Oficio, A4,
    Slides ///< a screen of 16:9 that holds nothing but Slide blocks; it has no other orientation
};

/// What stands above and below the text.
enum class PageStyle {
    Report, ///< header and footer on every page, the page's number in the footer
    Minutes ///< from the second page on what it is and the page's number above; the form's codes below
};

/// Says on every page that a document is not in force: a word across it, and a framed line above.
struct Mark {
    QString word; ///< "BORRADOR"
    QString note; ///< after the word in the line: why

    bool operator==(const Mark &) const = default;
};

/// A whole document, ready to be laid out.
struct Document {
    QString title;    ///< of the PDF
    QString author;
    QString subject;
    QString language; ///< "es-CO"
    Paper paper = Paper::Letter;
    QString headerLeft;
    QString headerRight;
    QString footerLeft; ///< the right of it is "Página n de m"
    std::vector<Section> sections;
    PageStyle style = PageStyle::Report;
    std::optional<Mark> mark = {};

    bool operator==(const Document &) const = default;
};

} // namespace gelt::report
