// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/blocks.h"
#include "ui/print/pagesview.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace gelt {

class Printing;
class Settings;

/// Makes the document anew for a paper.
using DocumentMaker = std::function<report::Document(report::Paper)>;

/**
 * A window that shows a document's pages as they will print, and prints them or saves them as PDF. The paper can be
 * chosen and is remembered for this computer.
 */
class Preview : public QDialog {
    Q_OBJECT

public:
    /// @param make holds by value what it needs, or what outlives the window.
    /// @param printing and @p settings outlive the window.
    Preview(const DocumentMaker &make, Printing &printing, Settings &settings, QWidget *parent = nullptr);
    ~Preview() override;

    const report::Document &document() const;
    PagesView &view() { return *m_view; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addControls(QHBoxLayout &row);
    void addActions();
    void choosePaper(report::Paper paper);
    void showPage();
    void showZoom();
    void applyZoom(int item);

    DocumentMaker m_make;
    Printing &m_printing;
    Settings &m_settings;
    std::shared_ptr<const print::Pages> m_pages;
    PagesView *m_view;
    QComboBox *m_paper = nullptr;
    QComboBox *m_zoom = nullptr;
    QLabel *m_page = nullptr;
    QToolButton *m_before = nullptr;
    QToolButton *m_next = nullptr;
};

} // namespace gelt
