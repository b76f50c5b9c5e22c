// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/scheduleview.h"

#include "core/report/timeline.h"
#include "ui/schedule/scheduleaccess.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace gelt {
namespace {

constexpr int leastNames = 120;
constexpr int leastDaysWidth = 160;
constexpr int daysMargin = 8;   ///< before the first and behind the last day
constexpr int yearsBeyond = 25; ///< the screen can scroll: much more than on paper
constexpr double mostPerDay = 60;
constexpr double zoomStep = 1.25;
constexpr qsizetype mostMade = 600;

} // namespace

ScheduleView::ScheduleView(Session &session, const QLocale &locale, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_session(session)
    , m_locale(locale)
{
    installScheduleAccess();
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Time line"));
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    measureFonts();
    m_perDay = leastPerDay(report::TimeUnit::Month) * 1.1;
    connect(&m_session, &Session::changed, this, &ScheduleView::onChanged);
    onChanged({});
}

void ScheduleView::measureFonts()
{
    m_font = style::sized(font(), style::TextSize::Table);
    m_smallFont = m_font;
    m_smallFont.setPointSizeF(m_font.pointSizeF() - 0.5);
    const QFontMetricsF metrics(m_font);
    m_sizes.row = std::max(style::metric::rowTimeLine, qRound(metrics.height()) + 4);
    m_sizes.line = std::max(18, qRound(metrics.height()) + 2);
    m_sizes.least = QFontMetricsF(m_font).horizontalAdvance(QStringLiteral("2012")) * 0.5 / 366;
}

/// How many pixels a day needs for the divisions' labels not to touch.
double ScheduleView::leastPerDay(report::TimeUnit unit) const
{
    const QFontMetricsF metrics(m_smallFont);
    const auto width = [&](const char16_t *text) { return metrics.horizontalAdvance(QString::fromUtf16(text)); };
    switch (unit) {
    case report::TimeUnit::Day:
        return width(u"30") + 6;
    case report::TimeUnit::Week:
        return (width(u"30") + 8) / 7;
    case report::TimeUnit::Month:
        return (width(u"M") + 5) / 30.4;
    case report::TimeUnit::Quarter:
        return (width(u"T4") + 6) / 91;
    case report::TimeUnit::Year:
        return (width(u"2012") + 8) / 365;
    }
    return 1;
}

report::TimeUnit ScheduleView::unit() const
{
    for (const report::TimeUnit unit :
         {report::TimeUnit::Day, report::TimeUnit::Week, report::TimeUnit::Month, report::TimeUnit::Quarter}) {
        if (m_perDay >= leastPerDay(unit))
            return unit;
    }
    return report::TimeUnit::Year;
}

void ScheduleView::setUnit(report::TimeUnit unit)
{
    constexpr double comfort = 1.15;
    setPixelsPerDay(leastPerDay(unit) * comfort);
}

void ScheduleView::setPixelsPerDay(double pixels)
{
    // What a person most likely looks at stays where it is: the cut-off where it is seen, else the middle.
    const QRect days = daysRect();
    const double cutOff = scale().after(m_session.cutOff());
    changeScale(pixels, cutOff >= days.left() && cutOff <= days.right() ? cutOff : days.center().x());
}

void ScheduleView::zoomBy(int steps) { setPixelsPerDay(m_perDay * std::pow(zoomStep, steps)); }

void ScheduleView::fitDays()
{
    const double days = static_cast<double>(m_days.first.daysTo(m_days.last) + 1);
    const double fitting = (daysRect().width() - 2 * daysMargin) / days;
    setPixelsPerDay(std::clamp(fitting, leastPerDay(report::TimeUnit::Month), leastPerDay(report::TimeUnit::Week)));
}

void ScheduleView::changeScale(double perDay, double keepX)
{
    perDay = std::clamp(perDay, m_sizes.least, mostPerDay);
    const double day = (keepX - scale().begin()) / m_perDay;
    m_perDay = perDay;
    arrange();
    const double x = daysMargin + day * m_perDay;
    horizontalScrollBar()->setValue(qRound(x - (keepX - m_namesWidth)));
    findMarkAgain();
    viewport()->update();
    Q_EMIT scaleChanged();
}

report::TimeScale ScheduleView::scale() const
{
    const double days = static_cast<double>(m_days.first.daysTo(m_days.last) + 1);
    return {m_days, static_cast<double>(m_namesWidth + daysMargin - horizontalScrollBar()->value()), days * m_perDay};
}

QRect ScheduleView::daysRect() const
{
    return {m_namesWidth, 0, std::max(0, viewport()->width() - m_namesWidth), viewport()->height()};
}

QDate ScheduleView::leftDay() const
{
    const double day = (m_namesWidth - scale().begin()) / m_perDay;
    return m_days.first.addDays(static_cast<qint64>(std::max(0.0, std::ceil(day))));
}

void ScheduleView::scrollToDay(QDate day, double part)
{
    const double x = daysMargin + static_cast<double>(m_days.first.daysTo(day)) * m_perDay;
    horizontalScrollBar()->setValue(qRound(x - part * daysRect().width()));
}

void ScheduleView::setNamesWidth(int pixels)
{
    const int most = std::max(leastNames, viewport()->width() - leastDaysWidth);
    m_namesWidth = std::clamp(pixels, leastNames, isVisible() ? most : std::max(pixels, leastNames));
    arrange();
    viewport()->update();
}

void ScheduleView::setFilter(Filter filter)
{
    m_filter = std::move(filter);
    filterAgain();
}

void ScheduleView::filterAgain()
{
    takePlaces();
    rebuildRows();
}

void ScheduleView::takePlaces()
{
    const std::size_t all = m_session.contents().activities.size();
    if (m_all.size() != all) {
        m_all.resize(all);
        std::iota(m_all.begin(), m_all.end(), std::size_t{0});
    }
    m_shown = m_filter ? m_filter() : report::Shown{m_all, {}};
}

void ScheduleView::onChanged(const SessionChange &change)
{
    m_made.clear(); // only what is seen is made again
    const std::vector<std::size_t> before = m_shown.places;
    takePlaces();
    if (change.everything || change.structure || before != m_shown.places)
        rebuildRows();
    updateDays();
    findMarkAgain();
    viewport()->update();
    Q_EMIT currentChanged();
}

/// The rows anew; what was current stays it, or the row that takes its place.
void ScheduleView::rebuildRows()
{
    m_made.clear();
    m_rows.rebuild(m_session.contents(), m_session.measure(), m_shown.places, m_collapsed);
    std::optional<int> row;
    if (m_currentActivity.isStored()) {
        if (const auto place = m_session.placeOf(m_currentActivity))
            row = m_rows.rowOfPlace(*place);
    } else if (m_current >= 0) {
        const auto &phases = m_session.measure().phases;
        const auto phase = std::ranges::find(phases, m_currentPhase, &PhaseMeasure::id);
        if (phase != phases.end())
            row = m_rows.rowOfPhase(static_cast<std::size_t>(phase - phases.begin()));
    }
    m_current = row.value_or(-1);
    int most = 99;
    for (const Activity &activity : m_session.contents().activities)
        most = std::max(most, activity.number);
    m_sizes.number = qRound(QFontMetricsF(m_font).horizontalAdvance(QString::number(most))) + 2;
    arrange();
    findMarkAgain();
    setAccessibleDescription(m_rows.count() == 0 ? emptySentence() : currentSentence());
    viewport()->update();
    Q_EMIT shownChanged();
    Q_EMIT currentChanged();
}

/// The days that can be scrolled to; the day at the left stays there.
void ScheduleView::updateDays()
{
    const Period days =
        report::timeLineDays(m_session.contents(), m_session.measure(), m_all, m_session.today(), yearsBeyond);
    if (days == m_days)
        return;
    const bool first = !m_days.isValid();
    const QDate left = first ? days.first : leftDay();
    m_days = days;
    arrange();
    if (!first && horizontalScrollBar()->value() > 0)
        scrollToDay(left);
}

void ScheduleView::arrange()
{
    if (!m_days.isValid())
        return;
    const double days = static_cast<double>(m_days.first.daysTo(m_days.last) + 1);
    const int width = qRound(days * m_perDay) + 2 * daysMargin;
    const int room = daysRect().width();
    horizontalScrollBar()->setPageStep(room);
    horizontalScrollBar()->setSingleStep(std::max(m_sizes.row, qRound(30 * m_perDay)));
    horizontalScrollBar()->setRange(0, std::max(0, width - room));
    const int height = viewport()->height() - headerHeight();
    verticalScrollBar()->setPageStep(std::max(m_sizes.row, height - m_sizes.row));
    verticalScrollBar()->setSingleStep(m_sizes.row);
    verticalScrollBar()->setRange(0, std::max(0, m_rows.count() * m_sizes.row - height));
}

const report::TimeLineRow &ScheduleView::made(int row) const
{
    const ScheduleRows::Row at = m_rows.at(row);
    const std::pair key(at.isPhase, at.index);
    const auto found = m_made.constFind(key);
    if (found != m_made.constEnd())
        return *found;
    if (m_made.size() >= mostMade)
        m_made.clear();
    const PlanContents &contents = m_session.contents();
    const PlanMeasure &measure = m_session.measure();
    return *m_made.insert(
        key, at.isPhase ? report::phaseRow(contents, measure.phases[at.index], m_rows.shownIn(at.index), m_locale)
                        : report::activityRow(contents, measure, at.index, m_locale));
}

QRect ScheduleView::rowRect(int row) const
{
    return {0, headerHeight() + row * m_sizes.row - verticalScrollBar()->value(), viewport()->width(), m_sizes.row};
}

int ScheduleView::rowAt(QPoint point) const
{
    if (point.y() < headerHeight())
        return -1;
    const int row = (point.y() - headerHeight() + verticalScrollBar()->value()) / m_sizes.row;
    return row < m_rows.count() ? row : -1;
}

RowPicture ScheduleView::pictureAt(int row) const
{
    if (m_rows.at(row).isPhase)
        return {};
    return pictureOf(made(row), scale(), QRectF(rowRect(row)).adjusted(0, 0, 0, -1), QFontMetricsF(m_font));
}

QRectF ScheduleView::markRect(int row, int mark) const
{
    const RowPicture picture = pictureAt(row);
    const auto i = static_cast<std::size_t>(mark);
    return mark >= 0 && i < picture.marks.size() ? picture.marks[i].rect : QRectF();
}

QString ScheduleView::rowSentence(int row) const { return made(row).sentence; }

QString ScheduleView::sentenceAt(QPoint point) const
{
    const int row = rowAt(point);
    if (row < 0)
        return {};
    if (point.x() < m_namesWidth)
        return rowSentence(row);
    const RowPicture picture = pictureAt(row);
    if (const int mark = picture.markAt(point); mark >= 0)
        return report::sentenceOf(picture.marks[static_cast<std::size_t>(mark)].group, made(row).marks,
                                  m_session.cutOff());
    return picture.covers(point) ? rowSentence(row) : QString();
}

} // namespace gelt
