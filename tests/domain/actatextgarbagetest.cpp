// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/actatext.h"
#include "tests/support/catch.h"

#include <QStringList>

#include <random>

using namespace gelt;
using namespace gelt::actatext;

namespace {

using Random = std::mt19937;

int upTo(Random &random, int most) { return std::uniform_int_distribution<int>(0, most)(random); }

/// Tags, halves of tags and text in any order.
QString garbage(Random &random)
{
    static const QStringList pieces{u"<p>"_qs,
                                    u"</p>"_qs,
                                    u"<b>"_qs,
                                    u"</b>"_qs,
                                    u"<i"_qs,
                                    u"</i>"_qs,
                                    u"<ul>"_qs,
                                    u"</ul>"_qs,
                                    u"<ol>"_qs,
                                    u"</ol>"_qs,
                                    u"<li>"_qs,
                                    u"</li>"_qs,
                                    u"<table>"_qs,
                                    u"</table>"_qs,
                                    u"<tr>"_qs,
                                    u"</tr>"_qs,
                                    u"<td>"_qs,
                                    u"</td>"_qs,
                                    u"<th>"_qs,
                                    u"<br>"_qs,
                                    u"<h1>"_qs,
                                    u"</h1>"_qs,
                                    u"<pre>"_qs,
                                    u"</pre>"_qs,
                                    u"<span>"_qs,
                                    u"</span>"_qs,
                                    u"<!--"_qs,
                                    u"-->"_qs,
                                    u"<script>"_qs,
                                    u"</script>"_qs,
                                    u"<svg>"_qs,
                                    u"</svg>"_qs,
                                    u"<o:p>"_qs,
                                    u"</o:p>"_qs,
                                    u"<![endif]>"_qs,
                                    u"<"_qs,
                                    u">"_qs,
                                    u"\""_qs,
                                    u"'"_qs,
                                    u"="_qs,
                                    u"&"_qs,
                                    u"&nbsp;"_qs,
                                    u"&lt;"_qs,
                                    u"&amp;"_qs,
                                    u"&#xD800;"_qs,
                                    u"&aacute;"_qs,
                                    u" "_qs,
                                    u"\n"_qs,
                                    u"\u00A0"_qs,
                                    u"\u2028"_qs,
                                    u"\u2029"_qs,
                                    QString(QChar(0)),
                                    QString(QChar(0xD83D)),
                                    QString(QChar(0xDE00)),
                                    u"a"_qs,
                                    u"ñ"_qs,
                                    u"palabra"_qs,
                                    u"1."_qs,
                                    u"<td colspan=3>"_qs,
                                    u"<td rowspan=2>"_qs,
                                    u"<td colspan=99 rowspan=99>"_qs,
                                    u"<p style='mso-list:l0 level1'>"_qs,
                                    u"<p style='mso-list:l0 level2'>"_qs,
                                    u"<span style='mso-list:Ignore'>"_qs,
                                    u"<span style='font-weight:bold'>"_qs,
                                    u"<head>"_qs,
                                    u"<body>"_qs};
    QString all;
    for (int i = upTo(random, 60); i >= 0; --i)
        all += pieces[upTo(random, static_cast<int>(pieces.size()) - 1)];
    return all;
}

/// A line as read() gives it; empty only where @p mayBeEmpty.
Line line(Random &random, bool mayBeEmpty)
{
    static const QStringList words{u"acta"_qs, u"<b>"_qs, u"&amp;"_qs, u"62,5\u00A0%"_qs, u"año"_qs, u"😀"_qs, u"\""_qs};
    Line made;
    for (int spans = upTo(random, 3) + (mayBeEmpty ? 0 : 1); spans > 0; --spans) {
        Span span{{}, upTo(random, 1) == 1, upTo(random, 1) == 1};
        if (!made.empty() && made.back().bold == span.bold)
            span.italic = !made.back().italic;
        for (int n = upTo(random, 3); n >= 0; --n)
            span.text += words[upTo(random, static_cast<int>(words.size()) - 1)] + (n == 0 ? u""_qs : u" "_qs);
        if (const int between = made.empty() ? 3 : upTo(random, 3); between == 0)
            made.back().text += u"\u2028"_qs;
        else if (between == 1)
            made.back().text += u' ';
        else if (between == 2)
            span.text.prepend(u' ');
        made.push_back(span);
    }
    return made;
}

Text canonical(Random &random)
{
    Text text;
    for (int blocks = upTo(random, 5); blocks > 0; --blocks) {
        switch (upTo(random, 2)) {
        case 0:
            text.push_back(Paragraph{line(random, false)});
            break;
        case 1: {
            List list{upTo(random, 1) == 1, {}};
            for (int n = upTo(random, 3); n >= 0; --n)
                list.items.push_back(line(random, false));
            text.push_back(list);
            break;
        }
        default: {
            Table table;
            const int columns = upTo(random, 4) + 1;
            for (int n = upTo(random, 3); n >= 0; --n) {
                std::vector<Line> row;
                for (int column = 0; column < columns; ++column)
                    row.push_back(line(random, true));
                table.rows.push_back(row);
            }
            text.push_back(table);
        }
        }
    }
    return text;
}

/// Memory and time are linear: what it gives is not much larger than what it was.
void holds(const QString &html)
{
    const QString once = write(read(html));
    CHECK(once.size() <= 12 * html.size() + 100'000);
    CHECK(write(read(once)) == once);
}

} // namespace

TEST_CASE("Any text reads the same again after it was written", "[actatext]")
{
    Random random(20'130'611);
    for (int i = 0; i < 4000; ++i) {
        const QString html = garbage(random);
        const Text once = read(html);
        INFO(html.toStdString());
        INFO(write(once).toStdString());
        REQUIRE((read(write(once)) == once));
    }
}

TEST_CASE("Every canonical text reads as it was", "[actatext]")
{
    Random random(4);
    for (int i = 0; i < 2000; ++i) {
        const Text text = canonical(random);
        INFO(write(text).toStdString());
        REQUIRE((read(write(text)) == text));
    }
}

TEST_CASE("Very large and very deep texts are read to their end", "[actatext]")
{
    constexpr int many = 1'000'000;
    for (const char *tag : {"<b>", "<p>", "<ul><li>", "<table><tr><td>", "<div>", "</span>", "<", "<a b=", "<!--x-->",
                            "<p>x", "<td>x<tr>", "<li>x", "&", "<span style='font-weight:700'>x"}) {
        INFO(tag);
        holds(QString::fromLatin1(tag).repeated(many / 2));
    }
    holds(QString(u"<table>"_qs + u"<tr><td>x"_qs.repeated(200'000) + u"<tr>"_qs + u"<td>y"_qs.repeated(50'000)));
    holds(QString(u"<table>"_qs + u"<tr><td colspan=20 rowspan=1000>x"_qs.repeated(20'000)));
    holds(QString(u"<p style='"_qs + u"mso-list"_qs.repeated(many / 4) + QString(many, u' ') + u"'>x"_qs));
    holds(QString(QString(many, QChar(0)) + u"x"_qs));
    CHECK(plain(read(QString(u"<b>"_qs.repeated(many) + u"fin"_qs))) == u"fin"_qs);
    CHECK(plain(read(QString(u"palabra <i>otra</i> "_qs.repeated(250'000)))).size() == 250'000 * 13 - 1);
}
