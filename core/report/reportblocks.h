// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/occurrence.h"
#include "core/measure/state.h"
#include "core/report/richtext.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

/// Blocks of the yearly report: its cover, its contents, its charts and its matrix.
namespace gelt::report {

/// The first page: no header, no footer, counted as page 1.
struct Cover {
    QByteArray arms;             ///< PNG or JPEG; may be empty
    QString armsAlternative;     ///< "Coat of arms of Municipio de Ejemplo"
    std::vector<QString> entity; ///< the first one bold: "MUNICIPIO DE EJEMPLO", "Departamento del Tolima", "NIT …"
    QString kicker;              ///< small, above the title: the strategy and the plan
    QString title;
    QString subtitle; ///< "Vigencia 2012"
    struct Fact {
        QString label;
        QString value;

        bool operator==(const Fact &) const = default;
    };
    std::vector<Fact> facts; ///< cut-off, issue, version, …; the first value bold

    bool operator==(const Cover &) const = default;
};

/// The table of contents: headings of level 1 with their pages, and below the tables and figures with theirs.
/// The pages fill it in.
struct TableOfContents {
    QString title;
    QString tablesTitle;
    QString figuresTitle;
    QString emphasised; ///< the number of the heading that most people look for; set in bold; may be empty
    QString note;       ///< small, below; may be empty

    bool operator==(const TableOfContents &) const = default;
};

/// One percentage on 0-100 with the scale of the thresholds below it: red hatched, yellow dotted, green plain.
struct ComplianceBar {
    QString caption;
    QString alternative;
    std::optional<double> value; ///< 0-100; nothing: NA, no bar but the word
    QString valueText;           ///< "73,5 %"
    double yellow = 60;          ///< where yellow begins
    double green = 80;
    struct Range {
        QString word;   ///< "Rojo"
        QString limits; ///< "menos de 60"

        bool operator==(const Range &) const = default;
    };
    Range red, middle, best;

    bool operator==(const ComplianceBar &) const = default;
};

/// Percentages over a few days, 0-100, as lines that a photocopy tells apart: by dashes, marks and a label at the end.
struct LineChart {
    QString caption;
    QString alternative;
    std::vector<QString> points; ///< "31/03/2012", in order
    struct Series {
        QString label;
        std::vector<std::optional<double>> values; ///< one a point; nothing: NA, the line stops there
        std::vector<QString> texts;                ///< "40,9", one a point

        bool operator==(const Series &) const = default;
    };
    std::vector<Series> series; ///< at most four

    bool operator==(const LineChart &) const = default;
};

/// How many activities of each phase are in each state, as one bar a phase with the same whole.
struct StackedChart {
    QString caption;
    QString alternative;
    std::vector<State> states; ///< in the order of the segments
    std::vector<QString> words; ///< of the states, for the legend
    struct Bar {
        QString label;
        std::vector<int> counts; ///< one a state
        bool total = false;      ///< under a rule, the last one

        bool operator==(const Bar &) const = default;
    };
    std::vector<Bar> bars;

    bool operator==(const StackedChart &) const = default;
};

/// Some figures of two or three columns beside one another, by group: this year, last year, what a decree asked for.
struct GroupedChart {
    QString caption;
    QString alternative;
    std::vector<QString> series; ///< names, at most three: solid, hatched, outlined
    struct Group {
        QString label;
        std::vector<std::optional<double>> values; ///< 0-100, one a series; nothing: said in words
        std::vector<QString> texts;                ///< "40,9", "sin meta"

        bool operator==(const Group &) const = default;
    };
    std::vector<Group> groups;

    bool operator==(const GroupedChart &) const = default;
};

/// Recurring activities by period: a letter and a fill a cell. Cells that do not fit the sheet's width go on in bands.
struct Matrix {
    QString caption;
    struct Head {
        QString text;
        int columns = 1; ///< how many it spans

        bool operator==(const Head &) const = default;
    };
    std::vector<Head> years;   ///< above; their columns add up to those of periods
    std::vector<QString> periods; ///< one a column, "T1"
    struct MatrixCell {
        OccurrenceState state = OccurrenceState::Pending;
        int column = 0; ///< first
        int columns = 1;
        bool holdsCutOff = false;
        QString text;    ///< instead of the letter, "3/4"; mostly empty
        QString spoken;  ///< "2012-T1: overdue"

        bool operator==(const MatrixCell &) const = default;
    };
    struct Row {
        bool group = false; ///< a phase: only the title
        QString number;
        QString title;
        std::vector<MatrixCell> cells; ///< by column; where there is none the activity has no period
        QString fulfilled;       ///< "1/4"
        QString overdue;         ///< "3"
        State state = State::NotStarted;
        QString stateText;

        bool operator==(const Row &) const = default;
    };
    std::vector<Row> rows;
    QString numberTitle, activityTitle, fulfilledTitle, overdueTitle, stateTitle;
    struct Key {
        OccurrenceState state = OccurrenceState::Pending;
        QString word;

        bool operator==(const Key &) const = default;
    };
    std::vector<Key> key; ///< the letters and what they mean
    QString note;
    /// Where a line across the rows shows the cut-off, in columns from the left: 4 is after the fourth.
    std::optional<double> cutOff;
    QString cutOffText; ///< under that line: "cut-off 31/12/2012"

    bool operator==(const Matrix &) const = default;
};

} // namespace gelt::report
