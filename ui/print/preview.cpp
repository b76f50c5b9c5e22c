// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/preview.h"

#include "ui/print/printing.h"
#include "ui/settings.h"
#include "ui/style/glyphs.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

namespace gelt {
namespace {

const Setting<int> zoomSetting{"print/previewZoom", -1}; ///< of the list below, or a percentage above zero
const Setting<QByteArray> geometrySetting{"print/previewGeometry", {}};

/// The items of the list of sizes before its percentages.
enum ZoomItem { FitWidth = -1, FitPage = -2 };
constexpr int percentages[]{50, 75, 100, 125, 150, 200, 300, 400};

std::shared_ptr<const print::Pages> pagesOf(report::Document document)
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    auto pages = std::make_shared<const print::Pages>(print::layOut(std::move(document)));
    QApplication::restoreOverrideCursor();
    return pages;
}

} // namespace

Preview::Preview(const DocumentMaker &make, Printing &printing, Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_make(make)
    , m_printing(printing)
    , m_settings(settings)
    , m_pages(pagesOf(make(paperOf(settings))))
    , m_view(new PagesView(this))
{
    setWindowTitle(tr("Preview: %1").arg(document().title));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(style::metric::margin, style::metric::gap, style::metric::margin, style::metric::gap);
    row->setSpacing(style::metric::gap);
    addControls(*row);
    column->addLayout(row);
    column->addWidget(m_view, 1);
    addActions();

    connect(m_view, &PagesView::currentPageChanged, this, &Preview::showPage);
    connect(m_view, &PagesView::zoomChanged, this, &Preview::showZoom);
    const int zoom = m_settings.get(zoomSetting);
    if (zoom > 0)
        m_view->setZoom(zoom / 100.0);
    else
        m_view->setFit(zoom == FitPage ? PagesView::Fit::Page : PagesView::Fit::Width);
    m_view->setPages(m_pages);
    showZoom();
    if (!restoreGeometry(m_settings.get(geometrySetting))) {
        const QSize room = screen()->availableSize() * 0.85;
        resize(QSize(980, 760).boundedTo(room));
    }
    m_view->setFocus();
}

Preview::~Preview()
{
    const bool percent = m_view->fit() == PagesView::Fit::None;
    m_settings.set(zoomSetting, percent ? qRound(m_view->zoom() * 100)
                                        : (m_view->fit() == PagesView::Fit::Page ? FitPage : FitWidth));
    m_settings.set(geometrySetting, saveGeometry());
}

const report::Document &Preview::document() const { return m_pages->document(); }

void Preview::addControls(QHBoxLayout &row)
{
    const auto tool = [&](style::Glyph glyph, const QString &what, const QKeySequence &key, auto act) {
        auto *button = new QToolButton(this);
        button->setIcon(style::icon(glyph));
        button->setAutoRaise(true);
        button->setAccessibleName(what);
        button->setToolTip(key.isEmpty() ? what : tr("%1 (%2)").arg(what, key.toString(QKeySequence::NativeText)));
        connect(button, &QToolButton::clicked, this, act);
        row.addWidget(button);
        return button;
    };
    const auto labelled = [&](const QString &text, QComboBox *list) {
        auto *label = new QLabel(text, this);
        label->setBuddy(list);
        row.addWidget(label);
        row.addWidget(list);
    };

    auto *print = new QPushButton(style::icon(style::Glyph::Print), tr("&Print…"), this);
    print->setObjectName(QStringLiteral("print"));
    print->setDefault(true);
    print->setProperty("primary", true);
    connect(print, &QPushButton::clicked, this, [this] { m_printing.print(this, document()); });
    row.addWidget(print);
    auto *pdf = new QPushButton(style::icon(style::Glyph::Pdf), tr("&Save as PDF…"), this);
    pdf->setObjectName(QStringLiteral("pdf"));
    pdf->setAutoDefault(false);
    connect(pdf, &QPushButton::clicked, this, [this] { m_printing.savePdf(this, document()); });
    row.addWidget(pdf);

    m_paper = new QComboBox(this);
    m_paper->setObjectName(QStringLiteral("paper"));
    m_paper->addItem(tr("Letter"), static_cast<int>(report::Paper::Letter));
    //: the Colombian paper of 216 × 330 mm
    m_paper->addItem(tr("Oficio"), static_cast<int>(report::Paper::Oficio));
    m_paper->addItem(tr("A4"), static_cast<int>(report::Paper::A4));
    m_paper->setCurrentIndex(m_paper->findData(static_cast<int>(document().paper)));
    connect(m_paper, &QComboBox::activated, this,
            [this](int item) { choosePaper(static_cast<report::Paper>(m_paper->itemData(item).toInt())); });
    labelled(tr("Pap&er:"), m_paper);

    row.addStretch();
    m_before = tool(style::Glyph::MoveUp, tr("Previous page"), Qt::Key_PageUp,
                    [this] { m_view->goToPage(m_view->currentPage() - 1); });
    m_before->setObjectName(QStringLiteral("before"));
    m_page = new QLabel(this);
    m_page->setObjectName(QStringLiteral("page"));
    row.addWidget(m_page);
    m_next = tool(style::Glyph::MoveDown, tr("Next page"), Qt::Key_PageDown,
                  [this] { m_view->goToPage(m_view->currentPage() + 1); });
    m_next->setObjectName(QStringLiteral("next"));
    row.addStretch();
    tool(style::Glyph::ZoomOut, tr("Smaller"), QKeySequence(Qt::CTRL | Qt::Key_Minus), [this] { m_view->zoomBy(-1); });
    m_zoom = new QComboBox(this);
    m_zoom->setObjectName(QStringLiteral("zoom"));
    m_zoom->addItem(tr("Fit width"), static_cast<int>(FitWidth));
    m_zoom->addItem(tr("Fit page"), static_cast<int>(FitPage));
    for (const int percent : percentages)
        m_zoom->addItem(tr("%1%").arg(percent), percent);
    m_zoom->setAccessibleName(tr("Size of the pages"));
    connect(m_zoom, &QComboBox::activated, this, &Preview::applyZoom);
    row.addWidget(m_zoom);
    tool(style::Glyph::ZoomIn, tr("Larger"), QKeySequence(Qt::CTRL | Qt::Key_Plus), [this] { m_view->zoomBy(1); });
    auto *close = new QPushButton(tr("&Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    row.addWidget(close);
}

void Preview::addActions()
{
    const auto add = [this](const QList<QKeySequence> &keys, auto act) {
        auto *action = new QAction(this);
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    add({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)}, [this] { m_view->zoomBy(1); });
    add({QKeySequence(Qt::CTRL | Qt::Key_Minus)}, [this] { m_view->zoomBy(-1); });
    add({QKeySequence(Qt::CTRL | Qt::Key_0)}, [this] { m_view->setFit(PagesView::Fit::Width); });
    add({QKeySequence(Qt::CTRL | Qt::Key_P)}, [this] { m_printing.print(this, document()); });
}

void Preview::choosePaper(report::Paper paper)
{
    if (paper == document().paper)
        return;
    rememberPaper(m_settings, paper);
    m_pages = pagesOf(m_make(paper));
    m_view->setPages(m_pages);
    showPage();
}

void Preview::showPage()
{
    const int page = m_view->currentPage();
    m_page->setText(tr("Page %1 of %2").arg(page + 1).arg(m_view->pageCount()));
    m_before->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < m_view->pageCount());
}

void Preview::showZoom()
{
    int item = -1;
    if (m_view->fit() != PagesView::Fit::None)
        item = m_zoom->findData(static_cast<int>(m_view->fit() == PagesView::Fit::Page ? FitPage : FitWidth));
    else
        item = m_zoom->findData(qRound(m_view->zoom() * 100));
    m_zoom->setCurrentIndex(item);
    // A size that is not in the list is shown all the same.
    m_zoom->setPlaceholderText(tr("%1%").arg(qRound(m_view->zoom() * 100)));
}

void Preview::applyZoom(int item)
{
    const int value = m_zoom->itemData(item).toInt();
    if (value > 0)
        m_view->setZoom(value / 100.0);
    else
        m_view->setFit(value == FitPage ? PagesView::Fit::Page : PagesView::Fit::Width);
    m_view->setFocus();
}

void Preview::keyPressEvent(QKeyEvent *event)
{
    // Pages turn wherever the focus is.
    if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp) {
        m_view->goToPage(m_view->currentPage() + (event->key() == Qt::Key_PageDown ? 1 : -1));
        event->accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace gelt
