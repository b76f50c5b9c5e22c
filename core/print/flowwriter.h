// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/flow.h"

#include <QLocale>

namespace gelt::print {

/// The distances a block keeps; between two blocks the larger one rules, below a heading the heading's own.
struct Gaps {
    double above = 0;
    double below = 0;
};

/// Writes slabs one below the other: what all kinds of blocks need to do so.
class FlowWriter {
public:
    /// @param document must outlive the writer.
    FlowWriter(const report::Document &document, const std::array<PageFrame, 2> &frames, Shaper &shaper,
               ArmsPicture &arms);

    const report::Document &document() const { return *m_document; }
    /// Of the document's language.
    QLocale locale() const { return QLocale(m_document->language); }
    Flow &flow() { return m_flow; }
    Shaper &shaper() { return *m_shaper; }
    QImage arms(const QByteArray &bytes) { return m_arms->of(bytes); }
    double left() const { return area().left(); }
    double width() const { return area().width(); }
    QRectF area() const { return m_flow.frames[static_cast<std::size_t>(m_orientation)].textArea; }
    /// Whether papers of meetings are written, whose type is larger.
    bool writesMinutes() const { return m_minutes; }

    /// The slab belongs to the element that is open; to a paragraph of its own where none is.
    void push(Slab slab);
    /// The gap above a block with @p gaps, which is then the block before the next one.
    double open(Gaps gaps);
    /// What comes next stands below a heading: with its gap, whatever it is.
    void followsHeading() { m_afterHeading = true; }

    /// @return its index in Flow::texts.
    int addText(FlowText text);
    FlowText flowText(report::RichText text, const TextStyle &style) const;
    /// @return its index in Flow::drawings.
    qint32 addDrawing(std::unique_ptr<Drawing> drawing);
    /// The next number among the chapters, tables or figures of the document.
    ListedAt nextListed(Listed kind) { return {kind, ++m_listed[static_cast<std::size_t>(kind)]}; }
    /// Sets a heading that what comes next stays with. In a report with a cover one of the first level begins a sheet.
    void pushHeading(FlowText text, Gaps gaps);
    /// Adds a slab a line. Widow and orphan: the first two and the last two lines stay together.
    /// @return how many lines there were.
    int pushLines(int source, double gap, bool keepAll);
    /// Ties the last slabs to what comes next: @p slabs of them when that many stand on this sheet.
    void keepLast(std::size_t slabs);
    /// Ties so many of the last slabs that @p lines of text or table rows go with what comes next.
    void keepLastLines(int lines);
    /// Nothing stands above.
    void forgetGap() { m_below = 0; }

    /// A new part of the document below the one that is open. @return its index in Flow::elements.
    qint32 addElement(Role role, const QString &spoken = {});
    /// A heading's role: the first one is of level 1, and none is more than one level below the one before.
    Role headingRole(int level);
    /// The list that the block before wrote, where this block goes on with it; else a new one.
    /// @param kind what tells lists apart that stand next to one another.
    qint32 listElement(Role role, double kind);
    /// Called before every block.
    void beginBlock();

protected:
    friend class Within;

    const report::Document *m_document;
    Flow m_flow;
    Shaper *m_shaper;
    ArmsPicture *m_arms;
    report::Orientation m_orientation = report::Orientation::Portrait;
    double m_below = 0; ///< of the block before
    bool m_afterHeading = false;
    bool m_minutes = false;
    bool m_chaptersOpenSheets = false;
    std::array<qint32, 4> m_listed{}; ///< the last number given, by Listed

private:
    qint32 addElement(Role role, qint32 parent, const QString &spoken);

    qint32 m_open = -1; ///< index into Flow::elements
    int m_headingLevel = 0;
    struct OpenList {
        qint32 element = -1;
        double kind = 0;
    };
    OpenList m_list;       ///< of the block before
    OpenList m_listBefore; ///< of this block
};

/// All slabs that are pushed while it lives belong to an element below the one that was open.
class Within {
public:
    Within(FlowWriter &writer, Role role, const QString &spoken = {})
        : Within(writer, writer.addElement(role, spoken))
    {
    }
    /// Opens again what is there already; -1: the document itself.
    Within(FlowWriter &writer, qint32 element)
        : m_writer(&writer)
        , m_before(writer.m_open)
    {
        writer.m_open = element;
    }
    ~Within() { m_writer->m_open = m_before; }
    Q_DISABLE_COPY_MOVE(Within)

    qint32 element() const { return m_writer->m_open; }

private:
    FlowWriter *m_writer;
    qint32 m_before;
};

report::RichText plainRun(const QString &text);

// The blocks of papers of meetings, and slides.
void addTo(FlowWriter &writer, const report::Letterhead &head);
void addTo(FlowWriter &writer, const report::SectionHead &head);
void addTo(FlowWriter &writer, const report::LabelledRows &rows);
void addTo(FlowWriter &writer, const report::Passage &passage);
void addTo(FlowWriter &writer, const report::Facts &facts);
void addTo(FlowWriter &writer, const report::Separator &separator);
void addTo(FlowWriter &writer, const report::Slide &slide);


// The blocks of yearly reports.
void addTo(FlowWriter &writer, const report::Cover &cover);
void addTo(FlowWriter &writer, const report::TableOfContents &contents);
void addTo(FlowWriter &writer, const report::ComplianceBar &bar);
void addTo(FlowWriter &writer, const report::LineChart &chart);
void addTo(FlowWriter &writer, const report::StackedChart &chart);
void addTo(FlowWriter &writer, const report::GroupedChart &chart);
void addTo(FlowWriter &writer, const report::Matrix &matrix);

} // namespace gelt::print
