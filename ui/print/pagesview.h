// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/layout.h"

#include <QAbstractScrollArea>

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace gelt {

/// A place on a page that is shown in colour: a word that was looked for.
struct PageMark {
    int page = 0;              ///< index
    std::vector<QRectF> rects; ///< points from the sheet's top left corner; one for each line that it goes over

    bool operator==(const PageMark &) const = default;
};


/**
 * Pages below one another as they will be printed, black on white in every theme. Makes and paints only the pages that
 * are seen, so a document of a thousand pages costs what one costs.
 */
class PagesView : public QAbstractScrollArea {
    Q_OBJECT

public:
    /// How the size follows the window's.
    enum class Fit { None, Width, Page };

    explicit PagesView(QWidget *parent = nullptr);
    ~PagesView() override;

    /// Shows other pages; what was looked at stays where it is still there. Marks are forgotten. @param pages never null.
    void setPages(std::shared_ptr<const print::Pages> pages);

    int pageCount() const { return m_pages ? m_pages->count() : 0; }
    int currentPage() const { return m_current; } ///< index
    void goToPage(int index);                     ///< to its top; the nearest one where there is no such page
    /// All that a page says, for who cannot see it.
    QString textOf(int index) const;
    /// The page as it is laid out. The reference holds until the next call.
    const print::Page &page(int index) const;

    /// Shows places in colour. @param current the one that stands out; -1: none. By page.
    void setMarks(std::vector<PageMark> marks, int current);
    /// Scrolls as little as it takes to see the place.
    void showMark(const PageMark &mark);

    Fit fit() const { return m_fit; }
    void setFit(Fit fit);
    double zoom() const { return m_zoom; } ///< 1: as large as on paper
    void setZoom(double zoom);             ///< 0.1 to 8; no longer follows the window's size
    void zoomBy(int steps);                ///< to the next sizes of a list, larger or smaller

    QSize sizeHint() const override;

Q_SIGNALS:
    void currentPageChanged(int index);
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;

private:
    double pixelsPerPoint() const;
    QRectF pageRect(int index) const; ///< in the viewport
    int pageAt(double y) const;       ///< of the whole, from its top
    int wholeWidth() const;
    void arrange();
    void changeZoom(double zoom, QPointF keep);
    void noteCurrent();
    void paintMarks(QPainter &painter, int index, QPointF corner) const;

    std::shared_ptr<const print::Pages> m_pages;
    std::vector<double> m_tops; ///< of each page, in pixels; one more for the end
    double m_widest = 0;        ///< page, in points
    Fit m_fit = Fit::Width;
    double m_zoom = 1;
    int m_current = 0;
    std::vector<PageMark> m_marks;
    int m_currentMark = -1;
    mutable std::deque<print::Page> m_made; ///< the last few that were seen
};

} // namespace gelt
