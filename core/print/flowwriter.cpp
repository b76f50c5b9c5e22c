// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/flowwriter.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

namespace gelt::print {

namespace {

QImage decoded(const QByteArray &bytes)
{
    constexpr int mostSide = 16'384;
    constexpr QSize mostPixels(600, 750); // at 1000 dpi or more, wherever it stands
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    if (copy.isEmpty() || !buffer.open(QIODevice::ReadOnly))
        return {};
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > mostSide || size.height() > mostSide)
        return {};
    if (size.width() > mostPixels.width() || size.height() > mostPixels.height())
        reader.setScaledSize(size.scaled(mostPixels, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    const QImage image = reader.read();
    if (image.isNull())
        return {};
    QImage opaque(image.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QPainter painter(&opaque);
    painter.drawImage(0, 0, image);
    return opaque;
}

} // namespace

QImage ArmsPicture::of(const QByteArray &bytes)
{
    if (m_bytes != bytes) {
        m_bytes = bytes;
        m_image = decoded(bytes);
    }
    return m_image;
}

FlowWriter::FlowWriter(const report::Document &document, const std::array<PageFrame, 2> &frames, Shaper &shaper,
                       ArmsPicture &arms)
    : m_document(&document)
    , m_shaper(&shaper)
    , m_arms(&arms)
{
    m_flow.frames = frames;
    for (const report::Section &section : document.sections) {
        for (const report::Block &block : section.blocks)
            m_chaptersOpenSheets = m_chaptersOpenSheets || std::holds_alternative<report::Cover>(block);
    }
}

void FlowWriter::push(Slab slab)
{
    using Kind = Slab::Kind;
    const bool says = slab.kind != Kind::Line && slab.kind != Kind::Picture && slab.kind != Kind::Space
                      && slab.kind != Kind::Separator && slab.kind != Kind::PageBreak && slab.kind != Kind::Sheet;
    if (slab.element < 0 && says)
        slab.element = m_open >= 0 ? m_open : addElement(Role::Paragraph);
    m_flow.slabs.push_back(slab);
}

qint32 FlowWriter::addElement(Role role, const QString &spoken) { return addElement(role, m_open, spoken); }

qint32 FlowWriter::addElement(Role role, qint32 parent, const QString &spoken)
{
    const auto index = static_cast<qint32>(m_flow.elements.size());
    m_flow.elements.push_back({{role, index, 1, spoken}, parent});
    return index;
}

Role FlowWriter::headingRole(int level)
{
    m_headingLevel = std::clamp(level, 1, std::min(m_headingLevel + 1, 3));
    return m_headingLevel == 1 ? Role::Heading1 : m_headingLevel == 2 ? Role::Heading2 : Role::Heading3;
}

void FlowWriter::beginBlock()
{
    m_listBefore = m_list;
    m_list = {};
}

qint32 FlowWriter::listElement(Role role, double kind)
{
    const bool goesOn = m_listBefore.element >= 0 && m_listBefore.kind == kind
                        && m_flow.elements[static_cast<std::size_t>(m_listBefore.element)].element.role == role;
    m_list = {goesOn ? m_listBefore.element : addElement(role), kind};
    return m_list.element;
}

double FlowWriter::open(Gaps gaps)
{
    const double gap = m_afterHeading ? m_below : std::max(m_below, gaps.above);
    m_below = gaps.below;
    m_afterHeading = false;
    return gap;
}

int FlowWriter::addText(FlowText text)
{
    m_flow.texts.push_back(std::move(text));
    return static_cast<int>(m_flow.texts.size()) - 1;
}

qint32 FlowWriter::addDrawing(std::unique_ptr<Drawing> drawing)
{
    m_flow.drawings.push_back(std::move(drawing));
    return static_cast<qint32>(m_flow.drawings.size()) - 1;
}

void FlowWriter::pushHeading(FlowText text, Gaps gaps)
{
    const bool isChapter = text.outlineLevel == 1;
    m_afterHeading = false;
    const std::size_t first = m_flow.slabs.size();
    pushLines(addText(std::move(text)), open(gaps), true);
    if (isChapter && m_chaptersOpenSheets && first < m_flow.slabs.size())
        m_flow.slabs[first].opensSheet = true;
    m_afterHeading = true;
}

FlowText FlowWriter::flowText(report::RichText text, const TextStyle &style) const
{
    FlowText made;
    made.own = std::move(text);
    made.style = style;
    made.left = left();
    made.width = width();
    return made;
}

int FlowWriter::pushLines(int source, double gap, bool keepAll)
{
    FlowText &text = m_flow.texts[static_cast<std::size_t>(source)];
    if (text.element < 0 && !text.repeated)
        text.element = addElement(text.role);
    LineBreaker breaker(*m_shaper, text.text(), text.style, text.width);
    const std::size_t first = m_flow.slabs.size();
    while (breaker.next()) {
        push({Slab::Kind::Line, keepAll, source, 0, 0, breaker.begin(), gap, text.style.leadingPt});
        gap = 0;
    }
    const std::size_t lines = m_flow.slabs.size() - first;
    if (lines >= 2) {
        m_flow.slabs[first].keepsWithNext = true;
        m_flow.slabs[first + lines - 2].keepsWithNext = true;
    }
    return static_cast<int>(lines);
}

void FlowWriter::keepLast(std::size_t slabs)
{
    for (std::size_t i = m_flow.slabs.size(); i-- > 0 && slabs > 0; --slabs) {
        Slab &slab = m_flow.slabs[i];
        if (slab.kind == Slab::Kind::PageBreak || slab.kind == Slab::Kind::Sheet)
            return;
        slab.keepsWithNext = true;
    }
}

void FlowWriter::keepLastLines(int lines)
{
    for (std::size_t i = m_flow.slabs.size(); i-- > 0 && lines > 0;) {
        Slab &slab = m_flow.slabs[i];
        if (slab.kind == Slab::Kind::PageBreak || slab.kind == Slab::Kind::Sheet)
            return;
        slab.tied = !slab.keepsWithNext;
        slab.keepsWithNext = true;
        const bool says = slab.kind == Slab::Kind::Line || slab.kind == Slab::Kind::Row;
        if (says && slab.height > 0)
            --lines;
    }
}

report::RichText plainRun(const QString &text) { return {{text, false, report::Tone::Plain}}; }

} // namespace gelt::print
