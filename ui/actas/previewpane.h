// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actas/openacta.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QTimer;
class QToolButton;

namespace gelt {

namespace print {
class Pages;
}

class PagesView;

/// The open acta as it will be printed, from the same layout as printer and PDF. It follows every change once it is
/// written, and only while it is seen.
class PreviewPane : public QWidget {
    Q_OBJECT

public:
    explicit PreviewPane(OpenActa &open, QWidget *parent = nullptr);

    void zoomBy(int steps); ///< 0: as wide as the window
    void remember();
    /// Keeps in sight what is written now. @param point the place of the point in the agenda, from 0. @param share of its
    /// text that stands before the cursor, 0 to 1.
    void follow(int point, double share);
    PagesView *view() const { return m_view; }
    /// Lays the pages out now, where they are not those of now already.
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeBar();
    void showPage();
    void showFollowed();
    void choosePaper();
    void chooseZoom();

    OpenActa &m_open;
    std::shared_ptr<const print::Pages> m_pages; ///< what did not change in them is not laid out again
    PagesView *m_view;
    QTimer *m_soon;
    QLabel *m_page = nullptr;
    QToolButton *m_before = nullptr;
    QToolButton *m_next = nullptr;
    QComboBox *m_paper = nullptr;
    QComboBox *m_zoom = nullptr;
    bool m_isStale = true;
    int m_point = -1; ///< that is to be kept in sight; -1: none
    double m_share = 0;
};

} // namespace gelt
