// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/pagemaker.h"

#include <QWidget>

class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace gelt {

class PagesView;
class PageSearch;
class Settings;

/**
 * The pages of a document as they will print, made while the window goes on: the first ones at once, progress and Cancel
 * below while there is more to come. Their size, their number, and words to look for in them.
 */
class ReportPreview : public QWidget {
    Q_OBJECT

public:
    /// @param settings outlive this.
    explicit ReportPreview(Settings &settings, PageMaker::Making making = documentOf, QWidget *parent = nullptr);
    ~ReportPreview() override;

    /// Makes the document and shows it. @param isOther whether it is another document, of which the first page is shown.
    void show(PagesWanted wanted, bool isOther);
    /// All pages of what was asked for last; null while they are being made, or where that was given up.
    std::shared_ptr<const print::Pages> pages() const { return m_pages; }
    const PagesWanted &wanted() const { return m_wanted; } ///< what was asked for last
    bool isMaking() const { return m_maker.isBusy(); }

    void openSearch();
    /// @return whether there was a search to close.
    bool closeSearch();
    void zoomBy(int steps); ///< 0: as wide as there is room
    void remember();
    PagesView &view() { return *m_view; }

    /// Shows long work with its Cancel below the pages, in place of the preview's own. @param text empty: it is over.
    void showWork(const QString &text, int percent);

Q_SIGNALS:
    void pagesChanged();
    void cancelWanted(); ///< of the work that is shown

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeSearch();
    QWidget *makeWork();
    void take(const std::shared_ptr<const print::Pages> &pages, bool isWhole);
    void showPage();
    void showZoom();
    void showFound();
    void showBusy();
    void chooseZoom();

    Settings &m_settings;
    PageMaker m_maker;
    PagesView *m_view;
    QStackedWidget *m_stack;
    QLabel *m_waiting;
    PageSearch *m_search;
    PagesWanted m_wanted; ///< what was asked for last
    std::shared_ptr<const print::Pages> m_pages;
    bool m_isOther = true;
    bool m_isBeginning = false; ///< only the first pages are shown
    bool m_isWorking = false;
    bool m_isGivenUp = false; ///< the making of the pages
    QToolButton *m_before = nullptr;
    QToolButton *m_next = nullptr;
    QLabel *m_page = nullptr;
    QComboBox *m_zoom = nullptr;
    QWidget *m_searchBar = nullptr;
    QLineEdit *m_words = nullptr;
    QLabel *m_found = nullptr;
    QToolButton *m_foundBefore = nullptr;
    QToolButton *m_foundNext = nullptr;
    QWidget *m_work = nullptr;
    QLabel *m_workText = nullptr;
    QProgressBar *m_workBar = nullptr;
    QPushButton *m_cancel = nullptr;
    QTimer *m_patience; ///< what is done at once shows no progress
};

} // namespace gelt
