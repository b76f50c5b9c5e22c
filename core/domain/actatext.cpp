// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/actatext.h"

#include "core/domain/actatextline.h"

namespace gelt::actatext {
namespace {

template <class... F>
struct Overloaded : F... {
    using F::operator()...;
};
template <class... F>
Overloaded(F...) -> Overloaded<F...>;

class Writer {
public:
    void operator()(const Paragraph &paragraph) { put("p", paragraph.line); }
    void operator()(const List &list)
    {
        const char *name = list.ordered ? "ol" : "ul";
        open(name);
        for (const Line &item : list.items)
            put("li", item);
        close(name);
    }
    void operator()(const Table &table)
    {
        open("table");
        for (const std::vector<Line> &row : table.rows) {
            open("tr");
            for (const Line &cell : row)
                put("td", cell);
            close("tr");
        }
        close("table");
    }

    QString markup;

private:
    void open(const char *name) { markup += u'<' + QLatin1String(name) + u'>'; }
    void close(const char *name) { markup += QLatin1String("</") + QLatin1String(name) + u'>'; }
    void put(const char *name, const Line &line)
    {
        open(name);
        for (const Span &span : line) {
            if (span.bold)
                open("b");
            if (span.italic)
                open("i");
            markup += span.text.toHtmlEscaped().replace(QLatin1String("&quot;"), QLatin1String("\""));
            if (span.italic)
                close("i");
            if (span.bold)
                close("b");
        }
        close(name);
    }
};

/// Each line of the text, cells row by row.
template <class F>
void forEachLine(const Text &text, F &&use)
{
    for (const Block &block : text) {
        std::visit(Overloaded{[&](const Paragraph &paragraph) { use(paragraph.line); },
                              [&](const List &list) {
                                  for (const Line &item : list.items)
                                      use(item);
                              },
                              [&](const Table &table) {
                                  for (const std::vector<Line> &row : table.rows)
                                      for (const Line &cell : row)
                                          use(cell);
                              }},
                   block);
    }
}

} // namespace

QString write(const Text &text)
{
    Writer writer;
    for (const Block &block : text)
        std::visit(writer, block);
    return writer.markup;
}

QString plain(const Text &text)
{
    QString words;
    forEachLine(text, [&](const Line &line) {
        if (line.empty())
            return;
        if (!words.isEmpty())
            words += u'\n';
        for (const Span &span : line)
            words += span.text;
    });
    return words.replace(QChar(QChar::LineSeparator), u' ');
}

bool isBlank(QStringView markup) { return plain(read(markup)).isEmpty(); }

Text fromPlain(QStringView words)
{
    LineCollector collector;
    Text text;
    const auto endParagraph = [&] {
        for (Line &line : collector.takeParagraphs())
            text.push_back(Paragraph{std::move(line)});
    };
    qsizetype start = 0;
    for (qsizetype i = 0; i <= words.size(); ++i) {
        const bool ends = i == words.size() || words[i] == u'\n' || words[i] == u'\r';
        if (!ends && words[i] != u'\v')
            continue;
        collector.add(words.sliced(start, i - start), false, false);
        start = i + 1;
        if (ends)
            endParagraph();
        else
            collector.breakLine();
    }
    return text;
}

} // namespace gelt::actatext
