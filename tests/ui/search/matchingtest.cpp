// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/matching.h"
#include "tests/support/catch.h"

using namespace gelt;

namespace {

/// The parts of the text that match.
QStringList marked(const QString &text, const QString &query)
{
    QStringList parts;
    for (const TextRange &range : matchesIn(text, searchWords(query)))
        parts.append(text.mid(range.begin, range.length));
    return parts;
}

} // namespace

TEST_CASE("Words are marked as they are written, whatever their accents, case and hyphens", "[search]")
{
    CHECK(marked(QStringLiteral("Comité Gel-T y GELT"), QStringLiteral("gelt comite"))
          == QStringList{QStringLiteral("Comité"), QStringLiteral("Gel-T"), QStringLiteral("GELT")});
    CHECK(marked(QStringLiteral("año"), QStringLiteral("ano")).isEmpty());
    CHECK(marked(QStringLiteral("Página"), QStringLiteral("agin")) == QStringList{QStringLiteral("ágin")});
    CHECK(marked(QStringLiteral("sin nada"), QStringLiteral("xyz")).isEmpty());
    CHECK(marked(QString(), QStringLiteral("a")).isEmpty());
}

TEST_CASE("Marks do not overlap", "[search]")
{
    const std::vector<TextRange> ranges = matchesIn(QStringLiteral("canales canal"), searchWords(u"canal canales ana"));
    CHECK(ranges == std::vector<TextRange>{{0, 5}, {8, 5}});
}

TEST_CASE("Signs outside the basic plane are marked whole", "[search]")
{
    CHECK(marked(QStringLiteral("ok \U0001F600 fin"), QStringLiteral("\U0001F600"))
          == QStringList{QStringLiteral("\U0001F600")});
}

TEST_CASE("A match far into a text is brought to where it can be seen", "[search]")
{
    const QString text =
        QStringLiteral("Se reunió el comité en pleno y después de oír a los vecinos acordó publicar el presupuesto.");
    const QStringList words = searchWords(u"presupuesto");
    const QString excerpt = excerptAround(text, words, 40);
    CHECK(excerpt.startsWith(u'…'));
    CHECK(excerpt.endsWith(QStringLiteral("publicar el presupuesto.")));
    CHECK(excerpt.indexOf(QStringLiteral("presupuesto")) < 40);
    CHECK(excerptAround(text, searchWords(u"comite"), 40) == text);
    CHECK(excerptAround(text, words, 400) == text);
    CHECK(excerptAround(QStringLiteral("dos\nfilas"), words, 40) == QStringLiteral("dos filas"));
}
