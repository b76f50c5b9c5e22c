// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/preview.h"

#include "tests/support/catch.h"
#include "tests/ui/print/documents.h"
#include "tests/ui/support/scriptedask.h"
#include "ui/print/printing.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace gelt;

namespace {

class CountingPrinting : public Printing {
public:
    using Printing::Printing;
    int chosen = 0;

protected:
    QStringList printers() const override { return {QStringLiteral("Laser")}; }
    bool choose(QWidget *, QPrinter &, int) override
    {
        ++chosen;
        return false;
    }
};

struct Desktop {
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("s.ini"))};
    ScriptedAsk ask;
    Clock clock = Clock::fixed(*Instant::fromIso(u"2013-08-12T15:41:07Z"));
    CountingPrinting printing{settings, ask, clock};

    std::unique_ptr<Preview> preview(int pages)
    {
        auto made = std::make_unique<Preview>([pages](report::Paper paper) { return manyPages(pages, paper); },
                                              printing, settings);
        made->resize(900, 700);
        made->show();
        REQUIRE(QTest::qWaitForWindowActive(made.get())); // only then do its shortcuts count
        return made;
    }
};

template <class Widget>
Widget *child(Preview &preview, const char *name)
{
    auto *found = preview.findChild<Widget *>(QString::fromLatin1(name));
    REQUIRE(found);
    return found;
}

QString pageLabel(Preview &preview) { return child<QLabel>(preview, "page")->text(); }

/// Whether something dark, a text, stands in the upper part of what the view shows.
bool showsInk(PagesView &view)
{
    const QImage image = view.viewport()->grab().toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 80)
                return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("The preview opens on the first page and says which of how many it is", "[ui][print]")
{
    Desktop desktop;
    const auto preview = desktop.preview(3);
    CHECK(pageLabel(*preview) == QStringLiteral("Page 1 of 3"));
    CHECK(showsInk(preview->view()));
    CHECK_FALSE(child<QToolButton>(*preview, "before")->isEnabled());
    CHECK(preview->view().accessibleDescription().contains(QStringLiteral("this is page1")));
}

TEST_CASE("Pages are turned by keys and buttons", "[ui][print]")
{
    Desktop desktop;
    const auto preview = desktop.preview(4);
    PagesView &view = preview->view();
    QTest::keyClick(&view, Qt::Key_PageDown);
    CHECK(pageLabel(*preview) == QStringLiteral("Page 2 of 4"));
    CHECK(view.accessibleDescription().contains(QStringLiteral("this is page2")));
    child<QToolButton>(*preview, "next")->click();
    CHECK(view.currentPage() == 2);
    QTest::keyClick(&view, Qt::Key_End);
    CHECK(pageLabel(*preview) == QStringLiteral("Page 4 of 4"));
    CHECK_FALSE(child<QToolButton>(*preview, "next")->isEnabled());
    QTest::keyClick(&view, Qt::Key_Home);
    CHECK(view.currentPage() == 0);
    QTest::keyClick(&view, Qt::Key_PageUp);
    CHECK(view.currentPage() == 0);
    QTest::keyClick(child<QPushButton>(*preview, "pdf"), Qt::Key_PageDown); // wherever the focus is
    CHECK(view.currentPage() == 1);
}

TEST_CASE("Every page can be reached one by one, however small they are shown", "[ui][print]")
{
    Desktop desktop;
    const auto preview = desktop.preview(30);
    preview->view().setZoom(0.1);
    for (int page = 1; page < 12; ++page) {
        QTest::keyClick(&preview->view(), Qt::Key_PageDown);
        CHECK(preview->view().currentPage() == page);
    }
}

TEST_CASE("Pages fit the window until a size is chosen", "[ui][print]")
{
    Desktop desktop;
    const auto preview = desktop.preview(2);
    PagesView &view = preview->view();
    auto *sizes = child<QComboBox>(*preview, "zoom");
    CHECK(view.fit() == PagesView::Fit::Width);
    CHECK(sizes->currentText() == QStringLiteral("Fit width"));
    const double before = view.zoom();
    preview->resize(preview->width() / 2 + 300, preview->height());
    CHECK(view.zoom() < before);
    CHECK(view.horizontalScrollBar()->maximum() == 0);

    sizes->setCurrentIndex(1);
    Q_EMIT sizes->activated(1);
    CHECK(view.fit() == PagesView::Fit::Page);
    const double whole = view.zoom();
    CHECK(279.4 / 25.4 * view.logicalDpiX() * whole <= view.viewport()->height());

    QTest::keyClick(preview.get(), Qt::Key_Plus, Qt::ControlModifier);
    CHECK(view.fit() == PagesView::Fit::None);
    CHECK(view.zoom() > whole);
    QTest::keyClick(preview.get(), Qt::Key_Minus, Qt::ControlModifier);
    QTest::keyClick(preview.get(), Qt::Key_Minus, Qt::ControlModifier);
    CHECK(view.zoom() < whole);
    CHECK(sizes->placeholderText() == QStringLiteral("%1%").arg(qRound(view.zoom() * 100)));
    QTest::keyClick(preview.get(), Qt::Key_0, Qt::ControlModifier);
    CHECK(view.fit() == PagesView::Fit::Width);
}

TEST_CASE("Ctrl and the wheel change the size around what the mouse points at", "[ui][print]")
{
    Desktop desktop;
    const auto preview = desktop.preview(9);
    PagesView &view = preview->view();
    view.goToPage(4);
    const double before = view.zoom();
    const QPointF at(view.viewport()->width() / 2.0, 200);
    QWheelEvent up(at, view.viewport()->mapToGlobal(at), {}, {0, 240}, Qt::NoButton, Qt::ControlModifier,
                   Qt::NoScrollPhase, false);
    QApplication::sendEvent(view.viewport(), &up);
    CHECK(view.zoom() > before);
    CHECK(view.currentPage() == 4);
    QWheelEvent plain(at, view.viewport()->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    const double zoom = view.zoom();
    const int scrolled = view.verticalScrollBar()->value();
    QApplication::sendEvent(view.viewport(), &plain);
    CHECK(view.zoom() == zoom);
    CHECK(view.verticalScrollBar()->value() > scrolled);
}

TEST_CASE("Another paper makes the document anew and is remembered", "[ui][print]")
{
    Desktop desktop;
    {
        const auto preview = desktop.preview(3);
        QTest::keyClick(&preview->view(), Qt::Key_PageDown);
        auto *paper = child<QComboBox>(*preview, "paper");
        paper->setCurrentIndex(2);
        Q_EMIT paper->activated(2);
        CHECK(preview->document().paper == report::Paper::A4);
        CHECK(preview->view().currentPage() == 1);
    }
    CHECK(desktop.preview(1)->document().paper == report::Paper::A4);
}

TEST_CASE("The size of the preview's pages is remembered", "[ui][print]")
{
    Desktop desktop;
    desktop.preview(1)->view().setZoom(1.25);
    const auto again = desktop.preview(1);
    CHECK(again->view().zoom() == Approx(1.25));
    CHECK(child<QComboBox>(*again, "zoom")->currentText() == QStringLiteral("125%"));
}

TEST_CASE("The preview prints and saves what it shows", "[ui][print]")
{
    Desktop desktop;
    const auto preview = desktop.preview(2);
    child<QPushButton>(*preview, "print")->click();
    QTest::keyClick(preview.get(), Qt::Key_P, Qt::ControlModifier);
    CHECK(desktop.printing.chosen == 2);
    desktop.ask.files = {desktop.folder.filePath(QStringLiteral("x.pdf"))};
    child<QPushButton>(*preview, "pdf")->click();
    CHECK(QFile::exists(desktop.folder.filePath(QStringLiteral("x.pdf"))));
}

TEST_CASE("Pages stay white in a dark theme", "[ui][print]")
{
    Desktop desktop;
    const auto preview = desktop.preview(1);
    QPalette dark = preview->palette();
    dark.setColor(QPalette::Window, QColor(0x1F, 0x23, 0x28));
    dark.setColor(QPalette::Base, QColor(0x17, 0x1A, 0x1E));
    preview->setPalette(dark);
    const QImage image = preview->view().viewport()->grab().toImage();
    CHECK(image.pixelColor(image.width() / 2, image.height() / 2) == QColor(Qt::white));
    CHECK(image.pixelColor(2, 2) != QColor(Qt::white));
}
