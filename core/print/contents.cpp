// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/contents.h"

#include "core/print/chartparts.h"
#include "core/print/pagination.h"

#include <algorithm>

namespace gelt::print {
namespace {

constexpr TextStyle chapterStyle{11, mm(5), false, Tint::Ink};
constexpr TextStyle listStyle{9, mm(4.375), false, Tint::Ink};
constexpr double chapterPad = mm(2.5);
constexpr double leastNumber = mm(9); ///< the right edge of chapters' numbers
constexpr double numberGap = mm(4);
constexpr double pageGap = mm(5);
constexpr double listNumberGap = mm(1.5);
constexpr double listPageGap = mm(2.5);
constexpr double listsGap = mm(10);  ///< between the chapters and the lists, and between the two
constexpr double headGap = mm(1.25); ///< under a list's head

report::RichText plain(const QString &text) { return {{text, false, report::Tone::Plain}}; }

std::size_t at(Listed kind) { return static_cast<std::size_t>(kind); }

struct NumberedAs {
    Listed operator()(const report::Grid &grid) const
    {
        return grid.caption.isEmpty() || grid.rows.empty() || grid.columns.empty() ? Listed::Nothing : Listed::Table;
    }
    Listed operator()(const report::Matrix &matrix) const
    {
        return matrix.caption.isEmpty() || matrix.rows.empty() || matrix.periods.empty() ? Listed::Nothing
                                                                                         : Listed::Table;
    }
    Listed operator()(const report::BarChart &chart) const
    {
        return chart.bars.empty() ? Listed::Nothing : Listed::Figure;
    }
    Listed operator()(const report::ComplianceBar &) const { return Listed::Figure; }
    Listed operator()(const report::LineChart &chart) const
    {
        return chart.points.empty() || chart.series.empty() ? Listed::Nothing : Listed::Figure;
    }
    Listed operator()(const report::StackedChart &chart) const
    {
        return chart.bars.empty() ? Listed::Nothing : Listed::Figure;
    }
    Listed operator()(const report::GroupedChart &chart) const
    {
        return chart.groups.empty() || chart.series.empty() ? Listed::Nothing : Listed::Figure;
    }
    template <class Other>
    Listed operator()(const Other &) const
    {
        return Listed::Nothing;
    }
};

QString captionOf(const report::Block &block)
{
    return std::visit(
        [](const auto &each) -> QString {
            if constexpr (requires { each.caption; })
                return each.caption;
            else
                return {};
        },
        block);
}

} // namespace

Listed numberedAs(const report::Block &block) { return std::visit(NumberedAs{}, block); }

void ListedPages::note(ListedAt what, Place place)
{
    if (what.kind == Listed::Nothing || what.number < 1)
        return;
    std::vector<Place> &places = m_places[at(what.kind)];
    const auto i = static_cast<std::size_t>(what.number - 1);
    if (i >= places.size())
        places.resize(i + 1);
    if (places[i].page == 0)
        places[i] = place;
}

ListedPages::Place ListedPages::of(Listed kind, qint32 ordinal) const
{
    const std::vector<Place> &places = m_places[at(kind)];
    const auto i = static_cast<std::size_t>(ordinal - 1);
    return ordinal >= 1 && i < places.size() ? places[i] : Place();
}

ContentsDrawing::ContentsDrawing(const report::TableOfContents &contents, const report::Document &document, double left,
                                 double width, Shaper &shaper)
    : m_contents(&contents)
    , m_left(left)
    , m_width(width)
{
    addEntries(document);
    m_pageWidth = naturalWidth(shaper, {{QStringLiteral("9999"), true, report::Tone::Plain}}, chapterStyle);
    m_numberWidth = leastNumber;
    for (const ContentsEntry &chapter : m_chapters) {
        const double number = naturalWidth(shaper, {{chapter.number, true, report::Tone::Plain}}, chapterStyle);
        m_numberWidth = std::max(m_numberWidth, std::min(number, width / 4));
    }
    const double text = width - m_numberWidth - numberGap - pageGap - m_pageWidth;
    for (const ContentsEntry &chapter : m_chapters) {
        const report::RichText number{{chapter.number, true, report::Tone::Plain}};
        m_chapterHeights.push_back(
            2 * chapterPad
            + std::max({linesHeight(shaper, chapterText(chapter), chapterStyle, text),
                        linesHeight(shaper, number, chapterStyle, m_numberWidth), chapterStyle.leadingPt}));
    }
    m_listPageWidth = naturalWidth(shaper, plain(QStringLiteral("9999")), listStyle);
    for (const report::RichText &number : m_listedNumbers)
        m_listNumberWidth = std::max(m_listNumberWidth, naturalWidth(shaper, number, listStyle));
    m_lists = {listOf(shaper, Listed::Table), listOf(shaper, Listed::Figure)};
}

void ContentsDrawing::addEntries(const report::Document &document)
{
    std::array<qint32, 4> counts{};
    for (const report::Section &section : document.sections) {
        for (const report::Block &block : section.blocks) {
            const auto *heading = std::get_if<report::Heading>(&block);
            const Listed kind = heading && heading->level <= 1 ? Listed::Chapter : numberedAs(block);
            if (kind == Listed::Nothing)
                continue;
            const qint32 ordinal = ++counts[at(kind)];
            if (heading) {
                m_chapters.push_back({kind, ordinal, heading->number, heading->text.simplified()});
            } else if (const QString caption = captionOf(block).simplified(); !caption.isEmpty()) {
                m_listed.push_back({kind, ordinal, {}, caption});
                m_listedTexts.push_back(plain(caption));
                m_listedNumbers.push_back(plain(QString::number(ordinal) + u'.'));
            }
        }
    }
}

double ContentsDrawing::columnWidth() const
{
    const auto has = [this](Listed kind) {
        return std::ranges::any_of(m_listed, [kind](const ContentsEntry &entry) { return entry.kind == kind; });
    };
    return has(Listed::Table) && has(Listed::Figure) ? (m_width - listsGap) / 2 : m_width;
}

double ContentsDrawing::listTextWidth() const
{
    return std::max(mm(10), columnWidth() - m_listNumberWidth - listNumberGap - m_listPageWidth - listPageGap);
}

ContentsDrawing::List ContentsDrawing::listOf(Shaper &shaper, Listed kind) const
{
    List lines;
    for (std::size_t i = 0; i < m_listed.size(); ++i) {
        if (m_listed[i].kind != kind)
            continue;
        if (lines.empty())
            lines.push_back({-1, {}, true, false, true});
        LineBreaker breaker(shaper, m_listedTexts[i], listStyle, listTextWidth());
        bool first = true;
        while (breaker.next()) {
            lines.push_back({static_cast<int>(i), breaker.begin(), first, false, false});
            first = false;
        }
        lines.back().last = true;
    }
    return lines;
}

int ContentsDrawing::pieces() const
{
    return chapters() + static_cast<int>(std::max(m_lists[0].size(), m_lists[1].size()));
}

bool ContentsDrawing::keepsWithNext(int piece) const
{
    if (piece < chapters())
        return chapters() > 1 && (piece == 0 || piece == chapters() - 2);
    const int line = piece - chapters();
    return line == 0 || std::ranges::any_of(m_lists, [line](const List &list) {
               const auto i = static_cast<std::size_t>(line);
               return i < list.size() && !list[i].head && list[i].first && !list[i].last;
           });
}

double ContentsDrawing::pieceHeight(int piece) const
{
    if (piece < chapters())
        return m_chapterHeights[static_cast<std::size_t>(piece)];
    return piece == chapters() ? type::heading2.leadingPt + headGap : listStyle.leadingPt;
}

double ContentsDrawing::height(int first, int count) const
{
    double height = 0;
    for (int piece = first; piece < first + count; ++piece)
        height += pieceHeight(piece);
    return height;
}

QString ContentsDrawing::pageText(const ContentsEntry &entry) const
{
    const int page = m_pages.of(entry.kind, entry.ordinal).page;
    return page > 0 ? QString::number(page) : QString();
}

/// Over the words of an entry, in the element that is open.
void ContentsDrawing::setLink(const ContentsEntry &entry, const QRectF &rect, Page &page) const
{
    const ListedPages::Place place = m_pages.of(entry.kind, entry.ordinal);
    if (place.page == 0)
        return;
    const QString number = entry.number.isEmpty() ? QString() : QString(entry.number + u' ');
    page.links.push_back({rect, place.page - 1, place.top, number + entry.text + u' ' + QString::number(place.page),
                          page.openElement});
}

bool ContentsDrawing::isEmphasised(const ContentsEntry &chapter) const
{
    return !chapter.number.isEmpty() && chapter.number == m_contents->emphasised;
}

report::RichText ContentsDrawing::chapterText(const ContentsEntry &chapter) const
{
    return {{chapter.text, isEmphasised(chapter), report::Tone::Plain}};
}

void ContentsDrawing::setChapter(Shaper &shaper, const ContentsEntry &chapter, double height, double top,
                                 Page &page) const
{
    const bool strong = isEmphasised(chapter);
    const double y = top + chapterPad;
    if (!chapter.number.isEmpty())
        setLines(shaper, {{chapter.number, strong, report::Tone::Accent}}, chapterStyle,
                 {m_left, m_numberWidth, Align::Right}, y, page);
    const double left = m_left + m_numberWidth + numberGap;
    const double right = m_left + m_width;
    setLink(chapter, QRectF(m_left, top, m_width, height), page);
    setLines(shaper, chapterText(chapter), chapterStyle, {left, right - m_pageWidth - pageGap - left}, y, page);
    if (const QString number = pageText(chapter); !number.isEmpty())
        setLines(shaper, {{number, strong, report::Tone::Plain}}, chapterStyle,
                 {right - m_pageWidth, m_pageWidth, Align::Right}, y, page);
}

void ContentsDrawing::setListLine(Shaper &shaper, const ListLine &line, const QString &head, double left, double top,
                                  Page &page) const
{
    if (line.head) {
        const Tagged title(page, {Role::Caption});
        setLines(shaper, plain(head), type::heading2, {left, columnWidth()}, top, page);
        return;
    }
    if (line.entry < 0)
        return;
    const auto i = static_cast<std::size_t>(line.entry);
    const Tagged item(page, {Role::ContentsItem, line.entry + 1});
    const Tagged reference(page, {Role::Reference});
    const Tagged link(page, {Role::Link});
    setLink(m_listed[i], QRectF(left, top, columnWidth(), listStyle.leadingPt), page);
    if (line.first)
        setLines(shaper, m_listedNumbers[i], listStyle, {left, m_listNumberWidth, Align::Right}, top, page);
    LineBreaker breaker(shaper, m_listedTexts[i], listStyle, listTextWidth(), line.place);
    if (breaker.next())
        breaker.set({left + m_listNumberWidth + listNumberGap, top + baselineOf(listStyle)}, false, page.texts);
    const QString number = line.last ? pageText(m_listed[i]) : QString();
    if (!number.isEmpty())
        setLines(shaper, plain(number), listStyle,
                 {left + columnWidth() - m_listPageWidth, m_listPageWidth, Align::Right}, top, page);
}

void ContentsDrawing::set(Shaper &shaper, int first, int count, double top, Page &page) const
{
    for (int piece = first; piece < first + count; ++piece) {
        if (piece < chapters()) {
            if (piece == 0)
                page.shapes.push_back(Rule{QLineF(m_left, top, m_left + m_width, top), stroke::frame, Tint::Ink});
            const Tagged item(page, {Role::ContentsItem, piece});
            const Tagged reference(page, {Role::Reference});
            const Tagged link(page, {Role::Link});
            setChapter(shaper, m_chapters[static_cast<std::size_t>(piece)], pieceHeight(piece), top, page);
        } else {
            const auto line = static_cast<std::size_t>(piece - chapters());
            double left = m_left;
            for (std::size_t list = 0; list < 2; ++list) {
                if (m_lists[list].empty())
                    continue;
                const Tagged tagged(page, {Role::Contents, static_cast<qint32>(list)});
                if (line < m_lists[list].size())
                    setListLine(shaper, m_lists[list][line],
                                list == 0 ? m_contents->tablesTitle : m_contents->figuresTitle, left, top, page);
                left += columnWidth() + listsGap;
            }
        }
        top += pieceHeight(piece);
    }
}

double ContentsDrawing::headHeight(int piece) const { return piece > 0 && piece < chapters() ? stroke::frame : 0; }

void ContentsDrawing::setHead(Shaper &, int, double top, Page &page) const
{
    page.shapes.push_back(Rule{QLineF(m_left, top, m_left + m_width, top), stroke::frame, Tint::Ink});
}

void ContentsDrawing::setEnd(int piece, int, double bottom, Page &page) const
{
    if (piece < chapters())
        page.shapes.push_back(Rule{QLineF(m_left, bottom, m_left + m_width, bottom), stroke::hair, Tint::Rule});
}

void findListedPages(Flow &flow, const Pagination &pagination)
{
    if (flow.contents.empty())
        return;
    ListedPages pages;
    for (std::size_t sheet = 0; sheet < pagination.sheets.size(); ++sheet) {
        const std::size_t end =
            sheet + 1 < pagination.sheets.size() ? pagination.sheets[sheet + 1].first : pagination.placed.size();
        for (std::size_t i = pagination.sheets[sheet].first; i < end; ++i) {
            const Placed &placed = pagination.placed[i];
            if (placed.part != Placed::Part::Slab)
                continue;
            const Slab &slab = flow.slabs[static_cast<std::size_t>(placed.source)];
            if (slab.kind == Slab::Kind::Line)
                pages.note(flow.texts[static_cast<std::size_t>(slab.source)].listed,
                           {static_cast<int>(sheet) + 1, placed.top});
        }
    }
    for (ContentsDrawing *contents : flow.contents)
        contents->usePages(pages);
}

} // namespace gelt::print
