// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/base/textindex.h"
#include "tests/support/catch.h"

#include <random>

using namespace gelt;
using Found = std::vector<std::size_t>;

TEST_CASE("A text is found without its case, accents and hyphens", "[base]")
{
    TextIndex index;
    index.append(u"Creación comité Gel-T");
    index.append(u"Presentación de la estrategia GELT");
    index.append(u"");
    index.append(u"Actualización de la página WEB, año 2013");

    CHECK(index.find(u"gelt") == Found{0, 1});
    CHECK(index.find(u"GEL-T creacion") == Found{0});
    CHECK(index.find(u"pagina  WEB") == Found{3});
    CHECK(index.find(u"ano") == Found{});
    CHECK(index.find(u"") == Found{0, 1, 2, 3});
    CHECK(index.find(u"web x") == Found{});
    CHECK(index.find(u"t presentacion") == Found{1});
}

TEST_CASE("A word never matches across the border of two texts", "[base]")
{
    TextIndex index;
    index.append(u"acta");
    index.append(u"acta");
    CHECK(index.find(u"taac") == Found{});
    CHECK(index.find(u"acta acta") == Found{0, 1});
}

TEST_CASE("The index finds what looking at every text finds", "[base]")
{
    std::mt19937 random(7);
    const QString letters = QStringLiteral("aábcñ \u2013-n");
    const auto text = [&](int longest) {
        QString made;
        for (auto i = static_cast<int>(random() % static_cast<unsigned>(longest + 1)); i > 0; --i)
            made.append(letters[static_cast<qsizetype>(random() % static_cast<unsigned>(letters.size()))]);
        return made;
    };
    TextIndex index;
    std::vector<QString> texts;
    for (int i = 0; i < 400; ++i) {
        texts.push_back(text(30));
        index.append(texts.back());
    }
    for (int i = 0; i < 400; ++i) {
        const QString query = text(6);
        Found expected;
        for (std::size_t row = 0; row < texts.size(); ++row) {
            const QString whole = folded(texts[row]);
            bool all = true;
            for (const QString &word : folded(query).split(u' ', Qt::SkipEmptyParts))
                all = all && whole.contains(word);
            if (all)
                expected.push_back(row);
        }
        INFO(query.toStdString());
        CHECK(index.find(query) == expected);
    }
}
