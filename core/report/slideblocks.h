// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/icon.h"

#include <QByteArray>
#include <QString>

#include <variant>
#include <vector>

/// What the slides of a presentation say. A slide is a page of its own; one message each, which its title says.
namespace gelt::report {

/// The first slide and the last one: words at the left, a year on a panel at the right.
struct SlideCover {
    QByteArray arms;            ///< PNG or JPEG; may be empty
    QString armsAlternative;    ///< "Coat of arms of Municipio de Ejemplo"
    QString entity;             ///< beside the arms, bold
    QString place;              ///< under it: the department; may be empty
    std::vector<QString> lines; ///< under the title; at most three
    QString panelLabel;         ///< small, over the panel's word
    QString panel;              ///< "2012"

    bool operator==(const SlideCover &) const = default;
};

/// Few large numbers, each with what it means: two very large ones above up to three large ones.
struct SlideFigures {
    struct Figure {
        QString value; ///< "73,5 %"
        QString label;
        Icon icon = Icon::None; ///< before the label

        bool operator==(const Figure &) const = default;
    };
    std::vector<Figure> large; ///< one or two
    std::vector<Figure> small; ///< none to three

    bool operator==(const SlideFigures &) const = default;
};

/// Planned above done by phase on an axis of 0-100 %, the compliance at the right with its sign. At most mostBars.
struct SlideBars {
    static constexpr std::size_t mostBars = 4;
    struct Bar {
        QString label;
        double planned = 0;  ///< 0-100
        double done = 0;     ///< 0-100
        QString plannedText; ///< "64,7"
        QString doneText;
        Icon icon = Icon::None;
        QString compliance; ///< "81,8 %"

        bool operator==(const Bar &) const = default;
    };
    QString alternative;                           ///< the data in words, for who cannot see it
    QString plannedWord, doneWord, complianceWord; ///< the legend
    std::vector<Bar> bars;

    bool operator==(const SlideBars &) const = default;
};

/// Lines below one another, in one or two columns of at most mostRows.
struct SlideList {
    static constexpr std::size_t mostRows = 6; ///< of a column
    struct Row {
        Icon icon = Icon::None; ///< of a list of words alone: None
        QString number;         ///< of the activity; may be empty
        QString text;
        QString detail; ///< at the right, "de 40,0 a 65,0 %"; may be empty

        bool operator==(const Row &) const = default;
    };
    int columns = 1; ///< 1 or 2
    std::vector<Row> rows;

    bool operator==(const SlideList &) const = default;
};

/// Three columns: what, why, what follows.
struct SlideTable {
    struct Row {
        Icon icon = Icon::None;
        QString what;
        QString detail; ///< quiet, under it
        QString why;    ///< empty: whyAbsent is said
        QString next;   ///< empty: nextAbsent is said

        bool operator==(const Row &) const = default;
    };
    QString whatTitle, whyTitle, nextTitle;
    QString whyAbsent, nextAbsent; ///< in words that nothing is known
    std::vector<Row> rows;         ///< one to three

    bool operator==(const SlideTable &) const = default;
};

/// Up to three columns with a head each and a few lines below it: who takes on what.
struct SlideColumns {
    static constexpr std::size_t mostEntries = 3; ///< of a column
    struct Entry {
        QString text;
        QString detail; ///< quiet, under it: a date; may be empty

        bool operator==(const Entry &) const = default;
    };
    struct Column {
        QString head;
        std::vector<Entry> entries;

        bool operator==(const Column &) const = default;
    };
    std::vector<Column> columns;

    bool operator==(const SlideColumns &) const = default;
};

/// One photograph beside its words, or two side by side above them.
struct SlidePhotos {
    static constexpr std::size_t mostPhotos = 2;
    struct Photo {
        QByteArray bytes; ///< PNG or JPEG from a plan file: not to be trusted
        QString caption;
        QString detail;      ///< quiet, under it: the day
        QString alternative; ///< "Photograph: …"
        QString unreadable;  ///< in its place where the bytes are no picture

        bool operator==(const Photo &) const = default;
    };
    std::vector<Photo> photos;

    bool operator==(const SlidePhotos &) const = default;
};

/// A sentence or two with a large sign: where there is nothing to list.
struct SlideStatement {
    Icon icon = Icon::None;
    QString text;

    bool operator==(const SlideStatement &) const = default;
};

using SlideBody =
    std::variant<SlideStatement, SlideCover, SlideFigures, SlideBars, SlideList, SlideTable, SlideColumns, SlidePhotos>;

/// A page of a presentation. Texts too long for their place are cut at a word, with "…".
struct Slide {
    QString title; ///< a whole sentence: the message. Bookmarks lead to it
    QString part;  ///< "(2 of 2)" where a message takes several slides; else empty
    SlideBody body;
    QString note; ///< quiet, under the body; may be empty
    QString foot; ///< "Cut-off 31/12/2012"; the slide's number stands at the other side

    bool operator==(const Slide &) const = default;
};

} // namespace gelt::report
