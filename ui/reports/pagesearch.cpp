// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/pagesearch.h"

#include "core/base/text.h"
#include "core/print/page.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <span>

namespace gelt {
namespace {

constexpr int turnMs = 12; ///< so long the window may wait

/// A letter of the page as a search sees it, and where it stands.
struct Letter {
    QChar folded;
    std::size_t box;
    qsizetype at;
};

std::vector<Letter> lettersOf(const print::Page &page, QString &text)
{
    std::vector<Letter> letters;
    const auto add = [&](QChar folded, std::size_t box, qsizetype at) {
        if (folded == u' ' && (letters.empty() || letters.back().folded == u' '))
            return;
        letters.push_back({folded, box, at});
        text += folded;
    };
    for (std::size_t box = 0; box < page.texts.size(); ++box) {
        const QString &said = page.texts[box].text;
        for (qsizetype at = 0; at < said.size(); ++at) {
            if (said[at].isSpace()) {
                add(u' ', box, at);
                continue;
            }
            for (const QChar c : folded(QStringView(said).mid(at, 1)))
                add(c, box, at);
        }
        add(u' ', box, said.size());
    }
    return letters;
}

/// How far into the box its letter @p at begins, in points. Fonts form no ligatures, so mostly a glyph is a letter.
double offsetOf(const print::TextBox &box, qsizetype at)
{
    const auto i = static_cast<std::size_t>(at);
    if (at >= box.text.size())
        return box.width;
    if (box.positions.size() == static_cast<std::size_t>(box.text.size()))
        return box.positions[i].x();
    return box.width * static_cast<double>(at) / static_cast<double>(box.text.size());
}

PageMark markOf(const print::Page &page, int index, std::span<const Letter> letters)
{
    PageMark mark{index, {}};
    for (std::size_t i = 0; i < letters.size();) {
        const std::size_t box = letters[i].box;
        std::size_t end = i;
        while (end < letters.size() && letters[end].box == box)
            ++end;
        const print::TextBox &said = page.texts[box];
        const double left = offsetOf(said, letters[i].at);
        const double right = offsetOf(said, letters[end - 1].at + 1);
        const QRectF line = said.bounds();
        if (right > left)
            mark.rects.emplace_back(line.left() + left, line.top(), right - left, line.height());
        i = end;
    }
    return mark;
}

} // namespace

std::vector<PageMark> placesOf(const QString &words, const print::Page &page, int index)
{
    const QString wanted = folded(words);
    if (wanted.isEmpty())
        return {};
    QString all;
    for (const print::TextBox &box : page.texts)
        all += box.text + u' ';
    if (!folded(all).contains(wanted)) // most pages
        return {};
    QString text;
    const std::vector<Letter> letters = lettersOf(page, text);
    std::vector<PageMark> found;
    for (qsizetype at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.size())) {
        PageMark mark = markOf(page, index, std::span(letters).subspan(static_cast<std::size_t>(at),
                                                                       static_cast<std::size_t>(wanted.size())));
        if (!mark.rects.empty())
            found.push_back(std::move(mark));
    }
    return found;
}

PageSearch::PageSearch(PagesView &view, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_timer(new QTimer(this))
{
    connect(m_timer, &QTimer::timeout, this, &PageSearch::lookOn);
}

bool PageSearch::isLooking() const { return m_timer->isActive(); }

void PageSearch::look(const QString &words)
{
    if (words == m_words)
        return;
    m_words = words;
    begin(std::max(0, m_view.currentPage()), false);
}

void PageSearch::lookAgain()
{
    if (!m_words.isEmpty())
        begin(std::max(0, m_view.currentPage()), true);
}

void PageSearch::begin(int from, bool keepPlace)
{
    m_found.clear();
    m_current = -1;
    m_from = from;
    m_looked = 0;
    m_keepsPlace = keepPlace;
    if (folded(m_words).isEmpty() || m_view.pageCount() == 0) {
        m_timer->stop();
        show(false);
        return;
    }
    m_timer->start(0);
    lookOn();
}

void PageSearch::lookOn()
{
    QElapsedTimer since;
    since.start();
    const int all = m_view.pageCount();
    const std::size_t before = m_found.size();
    const bool had = m_current >= 0;
    do {
        if (m_looked >= all) {
            m_timer->stop();
            break;
        }
        lookAt((m_from + m_looked++) % all);
    } while (since.elapsed() < turnMs);
    const bool first = !had && m_current >= 0;
    if (first || m_found.size() != before || !isLooking())
        show(first && !m_keepsPlace);
}

void PageSearch::lookAt(int page)
{
    std::vector<PageMark> here = placesOf(m_words, m_view.page(page), page);
    if (here.empty())
        return;
    const auto place = std::ranges::upper_bound(m_found, page, {}, &PageMark::page);
    const auto at = static_cast<int>(place - m_found.begin());
    if (m_current >= at)
        m_current += static_cast<int>(here.size());
    m_found.insert(place, std::make_move_iterator(here.begin()), std::make_move_iterator(here.end()));
    if (m_current < 0)
        m_current = at;
}

void PageSearch::step(int by)
{
    if (m_found.empty())
        return;
    m_current = (m_current + by + count()) % count();
    show(true);
}

void PageSearch::show(bool scroll)
{
    m_view.setMarks(m_found, m_current);
    if (scroll && m_current >= 0)
        m_view.showMark(m_found[static_cast<std::size_t>(m_current)]);
    Q_EMIT changed();
}

} // namespace gelt
