// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/pagesview.h"

#include <QObject>

class QTimer;

namespace gelt {

/// The places on a page where it says @p words: case, accents and hyphens do not matter, and a line's end is a blank.
/// @param index of the page, for the marks.
std::vector<PageMark> placesOf(const QString &words, const print::Page &page, int index);

/**
 * Looks for words in the pages of a view and shows where they stand. Long documents are searched bit by bit from the page
 * on that is looked at, while the window goes on.
 */
class PageSearch : public QObject {
    Q_OBJECT

public:
    explicit PageSearch(PagesView &view, QObject *parent = nullptr);

    /// Begins anew; blank words end the search.
    void look(const QString &words);
    /// Looks again in other pages of the same document: the view has new ones. The place that is shown stays.
    void lookAgain();
    /// To the next place (1) or the one before (-1), around the end.
    void step(int by);

    const QString &words() const { return m_words; }
    bool isLooking() const; ///< there may be more
    int count() const { return static_cast<int>(m_found.size()); }
    int current() const { return m_current; } ///< index; -1: none

Q_SIGNALS:
    void changed();

private:
    void begin(int from, bool keepPlace);
    void lookOn();
    void lookAt(int page);
    void show(bool scroll);

    PagesView &m_view;
    QTimer *m_timer;
    QString m_words;
    std::vector<PageMark> m_found; ///< by page
    int m_current = -1;
    int m_from = 0;   ///< where it began
    int m_looked = 0; ///< how many pages
    bool m_keepsPlace = false;
};

} // namespace gelt
