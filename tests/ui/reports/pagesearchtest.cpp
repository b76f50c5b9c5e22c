// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/pagesearch.h"

#include "core/print/layout.h"
#include "tests/support/catch.h"
#include "tests/ui/print/documents.h"

#include <QCoreApplication>
#include <QScrollBar>

using namespace gelt;

namespace {

report::Document saying(const QStringList &pages)
{
    report::Document document = shortDocument();
    std::vector<report::Block> &blocks = document.sections[0].blocks;
    blocks.clear();
    for (const QString &text : pages) {
        if (!blocks.empty())
            blocks.push_back(report::PageBreak{});
        blocks.push_back(report::Paragraph{{{text, false, report::Tone::Plain}}, report::ParagraphStyle::Body});
    }
    return document;
}

/// A view of pages, and a search in it.
struct Looking {
    explicit Looking(const QStringList &pages)
    {
        view.resize(700, 500);
        view.setPages(std::make_shared<const print::Pages>(print::layOut(saying(pages))));
        view.show();
    }
    void look(const QString &words)
    {
        search.look(words);
        while (search.isLooking())
            QCoreApplication::processEvents();
    }

    PagesView view;
    PageSearch search{view};
};

} // namespace

TEST_CASE("Words are found without regard to case, accents and hyphens, where they stand", "[reports]")
{
    const print::Pages pages = print::layOut(saying({QStringLiteral("El comité GEL-T aprobó la acción; otra ACCION.")}));
    const print::Page page = pages.page(0);
    const std::vector<PageMark> found = placesOf(QStringLiteral("Acción"), page, 4);
    REQUIRE(found.size() == 2);
    CHECK(found[0].page == 4);
    REQUIRE(found[0].rects.size() == 1);
    CHECK(found[0].rects[0].left() < found[1].rects[0].left());
    CHECK(found[0].rects[0].width() > 20); // points: a word of six letters
    CHECK(found[0].rects[0].width() < 60);
    CHECK(page.frame.textArea.contains(found[0].rects[0].center()));
    CHECK(placesOf(QStringLiteral("gelt apro"), page, 0).size() == 1);
    CHECK(placesOf(QStringLiteral("concejo"), page, 0).empty());
    CHECK(placesOf(QStringLiteral(" "), page, 0).empty());
}

TEST_CASE("Words that go over the end of a line are found, with a place on each line", "[reports]")
{
    QString text = QStringLiteral("palabra ").repeated(14);
    text += QStringLiteral("compromiso pendiente ").repeated(12);
    const print::Pages pages = print::layOut(saying({text}));
    const std::vector<PageMark> found = placesOf(QStringLiteral("compromiso pendiente"), pages.page(0), 0);
    CHECK(found.size() == 12);
    CHECK(std::ranges::any_of(found, [](const PageMark &mark) {
        return mark.rects.size() == 2 && mark.rects[1].top() > mark.rects[0].top() && mark.rects[1].left() < mark.rects[0].left();
    }));
}

TEST_CASE("The search goes to the next place from the page that is looked at, and around", "[reports]")
{
    Looking looking({QStringLiteral("uno acta"), QStringLiteral("nada"), QStringLiteral("acta y acta"), QStringLiteral("fin acta")});
    looking.view.goToPage(1);
    looking.look(QStringLiteral("acta"));
    CHECK(looking.search.count() == 4);
    CHECK(looking.search.current() == 1); // the first one of page 3
    CHECK(looking.view.currentPage() == 2);
    looking.search.step(1);
    CHECK(looking.search.current() == 2);
    looking.search.step(1);
    looking.search.step(1);
    CHECK(looking.search.current() == 0);
    CHECK(looking.view.currentPage() == 0);
    looking.search.step(-1);
    CHECK(looking.search.current() == 3);
    looking.look(QStringLiteral("no está"));
    CHECK(looking.search.count() == 0);
    CHECK(looking.search.current() == -1);
}

TEST_CASE("Places are shown in colour on the page", "[reports]")
{
    Looking looking({QStringLiteral("acta")});
    const auto yellow = [&] {
        const QImage image = looking.view.viewport()->grab().toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor color = image.pixelColor(x, y);
                if (color.red() > 240 && color.blue() < 170)
                    return true;
            }
        }
        return false;
    };
    CHECK_FALSE(yellow());
    looking.look(QStringLiteral("acta"));
    CHECK(yellow());
    looking.look({});
    CHECK_FALSE(yellow());
}

TEST_CASE("Other pages are searched anew without moving what is looked at", "[reports]")
{
    Looking looking({QStringLiteral("acta"), QStringLiteral("más"), QStringLiteral("más")});
    looking.look(QStringLiteral("acta"));
    looking.view.verticalScrollBar()->setValue(200);
    looking.view.setPages(std::make_shared<const print::Pages>(
        print::layOut(saying({QStringLiteral("acta acta"), QStringLiteral("más"), QStringLiteral("más")}))));
    CHECK(looking.view.verticalScrollBar()->value() == 200);
    looking.search.lookAgain();
    while (looking.search.isLooking())
        QCoreApplication::processEvents();
    CHECK(looking.search.count() == 2);
    CHECK(looking.view.verticalScrollBar()->value() == 200);
}
