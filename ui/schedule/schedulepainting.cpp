// SPDX-License-Identifier: GPL-3.0-or-later
// What the time line looks like.
#include "ui/schedule/scheduleview.h"

#include "core/report/format.h"
#include "ui/style/glyphs.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace gelt {
namespace {

constexpr int pad = style::metric::gap;

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

/// Whole pixels, so that a line of one is sharp.
double sharp(double x) { return std::round(x) + 0.5; }

} // namespace

void ScheduleView::paintEvent(QPaintEvent *event)
{
    const style::Tokens &t = style::tokens(palette());
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_font);
    painter.fillRect(event->rect(), t.base);
    paintRows(painter, event->rect());
    if (event->rect().top() < headerHeight())
        paintHeader(painter);
    painter.setPen(QPen(t.control, 1));
    painter.drawLine(QPointF(m_namesWidth + 0.5, 0), QPointF(m_namesWidth + 0.5, viewport()->height()));
    if (m_rows.count() == 0)
        paintNothing(painter);
    if (hasFocus() && m_current < 0) {
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    }
}

QColor ScheduleView::backOf(int row) const
{
    const style::Tokens &t = style::tokens(palette());
    if (row == m_current)
        return t.selection;
    return m_rows.at(row).isPhase ? t.alt : t.base;
}

void ScheduleView::paintRows(QPainter &painter, const QRect &clip)
{
    const int header = headerHeight();
    const int from = std::max(clip.top(), header) - header + verticalScrollBar()->value();
    const int first = from / m_sizes.row;
    const int last =
        std::min(m_rows.count() - 1, (clip.bottom() - header + verticalScrollBar()->value()) / m_sizes.row);
    if (first > last)
        return;
    const style::Tokens &t = style::tokens(palette());
    painter.save();
    painter.setClipRect(clip.intersected(viewport()->rect().adjusted(0, header, 0, 0)));
    for (int row = first; row <= last; ++row) {
        const QRect rect = rowRect(row);
        painter.fillRect(rect, backOf(row));
        painter.setPen(t.line);
        painter.drawLine(QPointF(0, rect.bottom() + 0.5), QPointF(rect.right() + 1, rect.bottom() + 0.5));
        if (clip.left() < m_namesWidth)
            paintName(painter, row);
    }
    if (clip.right() > m_namesWidth)
        paintDays(painter, clip, first, last);
    if (hasFocus() && m_current >= first && m_current <= last) {
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rowRect(m_current)).adjusted(1, 1, -1, -2));
    }
    painter.restore();
}

/// The phases' ground hides the divisions, and the lines of the cut-off and today cross everything but signs and words.
void ScheduleView::paintDays(QPainter &painter, const QRect &clip, int first, int last)
{
    const style::Tokens &t = style::tokens(palette());
    const QRect days = daysRect().adjusted(1, headerHeight(), 0, 0).intersected(clip);
    painter.save();
    painter.setClipRect(days, Qt::IntersectClip);
    const QRect rows(days.left(), rowRect(first).top(), days.width(),
                     rowRect(last).bottom() - rowRect(first).top() + 1);
    paintGrid(painter, rows);
    std::vector<std::pair<int, RowPicture>> pictures;
    for (int row = first; row <= last; ++row) {
        if (m_rows.at(row).isPhase) {
            painter.fillRect(rowRect(row).adjusted(m_namesWidth + 1, 0, 0, -1), backOf(row));
        } else {
            pictures.emplace_back(row, pictureAt(row));
            paintBars(painter, pictures.back().second, made(row), days, t);
        }
    }
    paintLines(painter, rows.top(), rows.bottom() + 1);
    for (const auto &[row, picture] : pictures)
        paintMarks(painter, picture, made(row), days, backOf(row), row == m_current && hasFocus() ? m_mark : -1, t);
    painter.restore();
}

void ScheduleView::paintGrid(QPainter &painter, const QRect &rows)
{
    const style::Tokens &t = style::tokens(palette());
    const report::TimeScale days = scale();
    const Period seen{
        m_days.first.addDays(static_cast<qint64>(std::max(0.0, std::floor((rows.left() - days.begin()) / m_perDay)))),
        std::min(m_days.last,
                 m_days.first.addDays(static_cast<qint64>(std::ceil((rows.right() - days.begin()) / m_perDay))))};
    const report::TimeUnit fine = unit();
    // Months are too many lines as soon as they are narrow; quarters and years say enough.
    const report::TimeUnit small = fine == report::TimeUnit::Day    ? report::TimeUnit::Week
                                   : fine == report::TimeUnit::Week ? report::TimeUnit::Month
                                   : fine == report::TimeUnit::Year ? report::TimeUnit::Year
                                                                    : report::TimeUnit::Quarter;
    const report::TimeUnit large = fine < report::TimeUnit::Month ? report::TimeUnit::Month : report::TimeUnit::Year;
    const auto lines = [&](report::TimeUnit each, const QColor &color) {
        painter.setPen(QPen(color, 1));
        for (const report::TimeTick &tick : report::ticks(each, seen, report::MonthNames::Letter, m_locale)) {
            const double x = sharp(days.at(tick.first));
            if (tick.first >= m_days.first)
                painter.drawLine(QPointF(x, rows.top()), QPointF(x, rows.bottom() + 1));
        }
    };
    lines(small, t.line);
    lines(large, t.control);
    const double end = sharp(days.end());
    painter.drawLine(QPointF(end, rows.top()), QPointF(end, rows.bottom() + 1));
}

/// The cut-off dashed in the colour of text, today solid in the accent; one line where they are one day.
void ScheduleView::paintLines(QPainter &painter, int top, int bottom)
{
    const style::Tokens &t = style::tokens(palette());
    const auto draw = [&](QDate day, const QPen &pen) {
        if (!m_days.contains(day))
            return;
        const double x = std::round(scale().after(day));
        painter.setPen(pen);
        painter.drawLine(QPointF(x, top), QPointF(x, bottom));
    };
    if (m_session.today() != m_session.cutOff() || m_session.isAtToday())
        draw(m_session.today(), QPen(t.accent, 2));
    if (!m_session.isAtToday()) {
        QPen pen(t.text, 2);
        pen.setDashPattern({2.5, 1.5});
        // The strokes belong to the whole line, not to what of it is painted anew.
        pen.setDashOffset((top - headerHeight() + verticalScrollBar()->value()) / 2.0);
        draw(m_session.cutOff(), pen);
    }
}

void ScheduleView::paintName(QPainter &painter, int row)
{
    const style::Tokens &t = style::tokens(palette());
    const report::TimeLineRow &line = made(row);
    const QRectF rect = QRectF(rowRect(row)).adjusted(pad, 0, -1, -1);
    const double right = m_namesWidth - pad;
    const double icon = std::min(16.0, rect.height() - 4);
    const auto square = [&](double left) { return QRectF(left, rect.center().y() - icon / 2, icon, icon); };
    const QColor text = row == m_current ? t.selectionText : t.text;
    painter.save();
    painter.setClipRect(QRectF(0, rect.top(), m_namesWidth, rect.height()), Qt::IntersectClip);
    const auto draw = [&](const QFont &font, double from, double to, int alignment, const QString &words) {
        painter.setFont(font);
        painter.setPen(text);
        const QString fitting = QFontMetricsF(font).elidedText(words, Qt::ElideRight, std::max(0.0, to - from));
        painter.drawText(QRectF(from, rect.top(), std::max(0.0, to - from), rect.height()),
                         alignment | Qt::AlignVCenter | Qt::TextSingleLine, fitting);
    };
    if (line.kind == report::TimeLineRow::Kind::Phase) {
        const QFont font = bold(m_font);
        style::paintGlyph(painter, square(pad - 2),
                          isCollapsed(row) ? style::Glyph::ChevronRight : style::Glyph::ChevronDown, t.text2);
        const double width = QFontMetricsF(font).horizontalAdvance(line.compliance) + 2;
        draw(font, right - width, right, Qt::AlignRight, line.compliance);
        const double lamp = icon * 0.8;
        style::paintLamp(painter, QRectF(right - width - lamp - 4, rect.center().y() - lamp / 2, lamp, lamp),
                         line.light, t);
        draw(font, pad + icon + 2, right - width - lamp - pad - 4, Qt::AlignLeft, line.title);
    } else {
        const double titles = pad + m_sizes.number + pad;
        draw(m_font, 0, pad + m_sizes.number, Qt::AlignRight, line.number);
        draw(m_font, titles, right - icon - pad, Qt::AlignLeft, line.title);
        style::paintGlyph(painter, square(right - icon), style::glyphOf(line.state), style::colorOf(line.state, t));
    }
    painter.restore();
    painter.setFont(m_font);
}

void ScheduleView::paintHeader(QPainter &painter)
{
    const style::Tokens &t = style::tokens(palette());
    const int height = headerHeight();
    const int line = m_sizes.line;
    painter.fillRect(QRect(0, 0, viewport()->width(), height), t.head);
    painter.setFont(bold(m_font));
    painter.setPen(t.text2);
    const QRectF names(pad, height - line, m_namesWidth - 2 * pad, line - 1);
    painter.drawText(names, Qt::AlignLeft | Qt::AlignVCenter, tr("Activity"));
    painter.drawText(names, Qt::AlignRight | Qt::AlignVCenter, tr("State"));

    painter.save();
    painter.setClipRect(daysRect().adjusted(1, 0, 0, 0));
    const report::TimeScale days = scale();
    const double left = m_namesWidth;
    const double right = viewport()->width();
    const Period seen{
        m_days.first.addDays(static_cast<qint64>(std::max(0.0, std::floor((left - days.begin()) / m_perDay)))),
        std::min(m_days.last, m_days.first.addDays(static_cast<qint64>(std::ceil((right - days.begin()) / m_perDay))))};
    const report::TimeUnit fine = unit();
    const auto labels = [&](report::TimeUnit each, report::MonthNames months, const QFont &font, const QColor &color,
                            int top) {
        const QFontMetricsF metrics(font);
        painter.setFont(font);
        for (const report::TimeTick &tick : report::ticks(each, seen, months, m_locale)) {
            const double from = std::max(days.at(tick.first), days.begin());
            const double to = std::min(days.at(tick.next), days.end());
            painter.setPen(t.control);
            if (top == 0 || fine == report::TimeUnit::Year)
                painter.drawLine(QPointF(sharp(from), top + 2), QPointF(sharp(from), top + line));
            // A long division keeps its name in sight.
            const double visibleFrom = std::max(from, left + 2);
            const double visibleTo = std::min(to, right);
            const double width = metrics.horizontalAdvance(tick.label);
            if (width + 2 > to - from)
                continue;
            if (visibleTo - visibleFrom < width)
                continue; // a part of a name says nothing
            painter.setPen(color);
            painter.drawText(QRectF(visibleFrom, top, visibleTo - visibleFrom, line),
                             Qt::AlignCenter | Qt::TextSingleLine, tick.label);
        }
    };
    if (fine == report::TimeUnit::Year) {
        labels(report::TimeUnit::Year, report::MonthNames::Letter, bold(m_font), t.text, line);
    } else {
        const bool months = fine < report::TimeUnit::Month;
        labels(months ? report::TimeUnit::Month : report::TimeUnit::Year, report::MonthNames::WithYear, bold(m_font),
               t.text, 0);
        const bool roomy = 28 * m_perDay >= QFontMetricsF(m_smallFont).horizontalAdvance(QStringLiteral("mmm."));
        labels(fine, roomy ? report::MonthNames::Short : report::MonthNames::Letter, m_smallFont, t.text2, line);
    }
    paintChips(painter);
    painter.restore();
    painter.setPen(t.line);
    painter.drawLine(QPointF(0, height - 0.5), QPointF(viewport()->width(), height - 0.5));
    painter.setFont(m_font);
}

/// The labels of the lines: the earlier one before its line, the later one behind its own; at the edge where the line
/// itself is out of sight.
void ScheduleView::paintChips(QPainter &painter)
{
    const style::Tokens &t = style::tokens(palette());
    struct Chip {
        QDate day;
        QString text;
        QColor back;
        QColor ink;
        double left = 0;
        double width = 0;
    };
    std::vector<Chip> chips;
    chips.push_back(
        {m_session.today(), tr("Today %1").arg(report::shortDate(m_session.today())), t.accent, t.accentText});
    if (!m_session.isAtToday())
        chips.push_back(
            {m_session.cutOff(), tr("Cut-off %1").arg(report::shortDate(m_session.cutOff())), t.text, t.base});
    std::ranges::stable_sort(chips, {}, &Chip::day);
    const QFontMetricsF metrics(m_smallFont);
    const double from = m_namesWidth + 1;
    const double to = viewport()->width();
    constexpr double apart = 2;
    const auto within = [&](double left, double width) { return std::clamp(left, from, std::max(from, to - width)); };
    for (std::size_t i = 0; i < chips.size(); ++i) {
        Chip &chip = chips[i];
        const double x = scale().after(chip.day);
        if (x < from)
            chip.text.prepend(u"\u2190 ");
        else if (x > to)
            chip.text.append(u" \u2192");
        chip.width = metrics.horizontalAdvance(chip.text) + 8;
        chip.left = within(i == 0 && chips.size() > 1 ? x - chip.width + 1 : x - 1, chip.width);
    }
    if (chips.size() == 2 && chips[0].left + chips[0].width + apart > chips[1].left) {
        chips[1].left = within(chips[0].left + chips[0].width + apart, chips[1].width);
        chips[0].left = within(chips[1].left - apart - chips[0].width, chips[0].width);
    }
    painter.setFont(m_smallFont);
    for (const Chip &chip : chips) {
        const QRectF rect(std::round(chip.left), headerHeight() - m_sizes.line + 1, std::round(chip.width),
                          m_sizes.line - 2);
        painter.fillRect(rect, chip.back);
        painter.setPen(chip.ink);
        painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, chip.text);
    }
}

void ScheduleView::paintNothing(QPainter &painter)
{
    const style::Tokens &t = style::tokens(palette());
    const QRect room = viewport()->rect().adjusted(pad, headerHeight(), -pad, 0);
    painter.fillRect(viewport()->rect().adjusted(0, headerHeight(), 0, 0), t.base);
    painter.setFont(font());
    painter.setPen(t.text2);
    painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, emptySentence());
}

} // namespace gelt
