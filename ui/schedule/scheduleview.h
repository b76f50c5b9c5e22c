// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/schedule.h"
#include "core/report/timeaxis.h"
#include "ui/schedule/rowpicture.h"
#include "ui/schedule/schedulerows.h"
#include "ui/session/session.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QLocale>

#include <functional>

namespace gelt {

/**
 * The time line on the screen: names at the left, which stay, and days at the right. Only what is seen is worked out
 * and painted, so a hundred thousand activities scroll like ten.
 *
 * The current line is an activity or a phase; within an activity a mark can be current too, for who has no mouse to
 * point at it.
 */
class ScheduleView : public QAbstractScrollArea {
    Q_OBJECT

public:
    /// Which activities are shown and why not the others.
    using Filter = std::function<report::Shown()>;

    /// @param session outlives the view.
    ScheduleView(Session &session, const QLocale &locale, QWidget *parent = nullptr);

    /// @param filter asked again with every change of the plan; none: all activities.
    void setFilter(Filter filter);
    /// Asks the filter again.
    void filterAgain();
    const report::Shown &shown() const { return m_shown; }

    /// @name Scale
    ///@{
    double pixelsPerDay() const { return m_perDay; }
    void setPixelsPerDay(double pixels); ///< around the middle; within limits
    report::TimeUnit unit() const;       ///< the finest division that the scale has room to name
    void setUnit(report::TimeUnit unit); ///< a comfortable scale for it
    void zoomBy(int steps);
    /// All days in the width where months can still be named then, else months.
    void fitDays();
    const Period &days() const { return m_days; } ///< all that can be scrolled to
    QDate leftDay() const;
    void scrollToDay(QDate day, double part = 0); ///< @param part of the width at which it then stands, from the left
    ///@}

    int namesWidth() const { return m_namesWidth; }
    void setNamesWidth(int pixels);

    /// @name The current line
    ///@{
    const ScheduleRows &rows() const { return m_rows; }
    int currentRow() const { return m_current; } ///< -1: none
    void setCurrentRow(int row, int mark = -1);
    /// Selects the activity, opening its phase. @return false where the filter hides it or there is none.
    bool showActivity(ActivityId activity, const QString &occurrence = {});
    ActivityId currentActivity() const; ///< not stored: none
    QString currentOccurrence() const;  ///< label; empty: none
    QString rowSentence(int row) const; ///< all of the row in words
    QString currentSentence() const;    ///< of the current mark, else of the row; empty: none
    ///@}

    void setCollapsed(int row, bool collapsed); ///< of a phase
    bool isCollapsed(int row) const;
    void collapseAll(bool collapsed);

    /// @name Places in the viewport
    ///@{
    QRect rowRect(int row) const;
    QRectF markRect(int row, int mark) const;
    int rowAt(QPoint point) const; ///< -1: none
    /// What stands there, in a sentence; empty: nothing.
    QString sentenceAt(QPoint point) const;
    ///@}

Q_SIGNALS:
    void currentChanged();
    void activated(gelt::ActivityId activity, const QString &occurrence);
    void scaleChanged();
    void shownChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Sizes { ///< of the fonts
        int row = 21;
        int line = 18; ///< of the header
        int number = 0;
        double least = 0.05; ///< pixels per day
    };
    void measureFonts();
    void onChanged(const SessionChange &change);
    void takePlaces();
    void rebuildRows();
    void updateDays();
    void arrange();
    void changeScale(double perDay, double keepX);
    double leastPerDay(report::TimeUnit unit) const;
    int headerHeight() const { return 3 * m_sizes.line; }
    QRect daysRect() const; ///< header included
    report::TimeScale scale() const;
    const report::TimeLineRow &made(int row) const;
    RowPicture pictureAt(int row) const;
    int markOf(int row, const QString &occurrence) const;
    void findMarkAgain();
    void ensureVisible(int row, int mark);
    void moveMark(int step);
    bool moveByKey(QKeyEvent *event);
    bool isOnDivider(QPoint point) const;
    void say();
    QString emptySentence() const;

    void paintRows(QPainter &painter, const QRect &clip);
    void paintDays(QPainter &painter, const QRect &clip, int first, int last);
    void paintGrid(QPainter &painter, const QRect &rows);
    void paintLines(QPainter &painter, int top, int bottom);
    void paintName(QPainter &painter, int row);
    void paintHeader(QPainter &painter);
    void paintChips(QPainter &painter);
    void paintNothing(QPainter &painter);
    QColor backOf(int row) const;

    Session &m_session;
    QLocale m_locale;
    Filter m_filter;
    report::Shown m_shown;
    std::vector<std::size_t> m_all; ///< the places of all activities
    std::set<PhaseId> m_collapsed;
    ScheduleRows m_rows;
    Period m_days;
    Sizes m_sizes;
    QFont m_font;      ///< of names and words
    QFont m_smallFont; ///< of divisions
    double m_perDay = 0.55;
    int m_namesWidth = 286;
    int m_current = -1;
    int m_mark = -1;     ///< of the current row
    QString m_markLabel; ///< of its first occurrence: how it is found again on another scale
    ActivityId m_currentActivity;
    PhaseId m_currentPhase;
    bool m_isDragging = false;                                               ///< the divider
    int m_dragFrom = 0;                                                      ///< how far beside it the mouse took hold
    mutable QHash<std::pair<bool, std::size_t>, report::TimeLineRow> m_made; ///< by Row; those seen lately
};

} // namespace gelt
