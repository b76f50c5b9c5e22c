// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/fonts.h"
#include "core/print/layout.h"
#include "core/print/painter.h"
#include "core/print/pdf.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <functional>
#include <random>

using namespace gelt;
using namespace gelt::print;

/// What the large table of a yearly report costs as PDF: tagged and finished, as we make it; our pages alone, without
/// tags and finishing; and a painter that does nothing but QTextLayout for each of the same cells.
namespace {

constexpr std::array<double, 6> widthsMm{11, 42, 25, 23, 20, 44.9};

/// Six cells a row, of words that repeat as those of a plan do, under a phase every few rows; about 14 rows a page.
report::Document documentOf(int rows)
{
    std::mt19937 engine(2012);
    const auto below = [&](std::size_t sides) { return static_cast<std::size_t>(engine()) % sides; };
    std::vector<QString> words;
    for (int i = 0; i < 3'000; ++i) {
        QString word;
        for (std::size_t n = 2 + below(9); n > 0; --n)
            word += QChar(static_cast<char16_t>('a' + below(26)));
        words.push_back(word);
    }
    const auto sentence = [&](std::size_t least, std::size_t most) {
        QString text;
        for (std::size_t n = least + below(most - least); n > 0; --n)
            text += words[below(words.size())] + u' ';
        text.chop(1);
        return text;
    };
    report::Grid grid;
    grid.caption = QStringLiteral("Activities");
    for (std::size_t i = 0; i < widthsMm.size(); ++i)
        grid.columns.push_back({QStringLiteral("Column %1").arg(i), report::ColumnKind::Text, widthsMm[i], 10});
    const int phase = std::max(7, rows / 8);
    for (int i = 0; i < rows; ++i) {
        if (i % phase == 0)
            grid.rows.push_back({report::RowKind::Group, {{}, report::Cell(sentence(2, 4)), {}, {}, {}, {}}});
        report::GridRow row;
        row.cells = {report::Cell(QString::number(i + 1)), report::Cell(sentence(4, 11)),
                     report::Cell(sentence(1, 5)),         report::Cell(QStringLiteral("31/12/2012")),
                     report::Cell(sentence(1, 3)),         report::Cell(sentence(4, 11))};
        grid.rows.push_back(std::move(row));
    }
    report::Document document;
    document.title = QStringLiteral("Bench");
    document.language = QStringLiteral("es-CO");
    document.sections.push_back({report::Orientation::Portrait, {std::move(grid)}});
    return document;
}

double cpuSeconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

/// The most memory the process has had since forgetPeak(), in MiB; 0 where the system does not say.
double peakMiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.sliced(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

void forgetPeak()
{
    QFile references(QStringLiteral("/proc/self/clear_refs"));
    if (references.open(QIODevice::WriteOnly))
        references.write("5");
}

/// The same pages as ours, as Qt writes them.
void paintUntagged(const report::Document &document, const QString &path)
{
    QPdfWriter writer(path);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(static_cast<int>(72 * glyphUnitsPerPoint));
    writer.setPageLayout(sheetLayout(document.paper, report::Orientation::Portrait));
    const Pages pages = layOutBorrowed(document);
    QPainter painter(&writer);
    for (int i = 0; i < pages.count(); ++i) {
        if (i > 0)
            writer.newPage();
        paintPage(painter, pages.page(i), pages.fonts(), glyphUnitsPerPoint);
    }
}

/// Cell by cell and line by line, with no header, no rules for keeping together and no finishing.
void paintBare(const report::Document &document, QIODevice &device)
{
    constexpr int dpi = 1200;
    constexpr double pt = dpi / 72.0;
    QPdfWriter writer(&device);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setPageSize(QPageSize(QPageSize::Letter));
    writer.setPageMargins(QMarginsF(30, 30, 20, 20), QPageLayout::Millimeter);
    writer.setResolution(dpi);
    QPainter painter(&writer);
    QFont font(Fonts().shaping(Face::Regular).family());
    font.setPointSizeF(9);
    font.setHintingPreference(QFont::PreferNoHinting);
    font = QFont(font, &writer);
    const double leading = mm(3.75) * pt;
    const double pad = mm(1.5) * pt;
    const auto &grid = std::get<report::Grid>(document.sections.front().blocks.front());
    double y = 0;
    for (const report::GridRow &row : grid.rows) {
        std::array<std::unique_ptr<QTextLayout>, widthsMm.size()> layouts;
        double height = 0;
        for (std::size_t i = 0; i < layouts.size(); ++i) {
            const report::Cell &cell = row.cells[i];
            layouts[i] =
                std::make_unique<QTextLayout>(cell.lines.empty() ? QString() : cell.lines[0][0].text, font, &writer);
            layouts[i]->beginLayout();
            double lineY = 0;
            for (QTextLine line = layouts[i]->createLine(); line.isValid(); line = layouts[i]->createLine()) {
                line.setLineWidth(mm(widthsMm[i]) * pt - 2 * pad);
                line.setPosition({0, lineY});
                lineY += leading;
            }
            layouts[i]->endLayout();
            height = std::max(height, lineY + mm(2.5) * pt);
        }
        if (y + height > writer.height()) {
            writer.newPage();
            y = 0;
        }
        double x = 0;
        for (std::size_t i = 0; i < layouts.size(); ++i) {
            layouts[i]->draw(&painter, {x + pad, y + mm(1.25) * pt});
            x += mm(widthsMm[i]) * pt;
        }
        y += height;
        painter.drawLine(QPointF(0, y), QPointF(x, y));
    }
}

double secondsOf(const std::function<void()> &work)
{
    const double begin = cpuSeconds();
    work();
    return cpuSeconds() - begin;
}

struct Cost {
    double seconds = 1e9;
    double mib = 0;
};

Cost costOf(int runs, const std::function<void()> &work)
{
    Cost cost;
    forgetPeak();
    // Other programs disturb it; the least of several runs is the truest.
    for (int i = 0; i < runs; ++i)
        cost.seconds = std::min(cost.seconds, secondsOf(work));
    cost.mib = peakMiB();
    return cost;
}

void measure(int rows)
{
    const report::Document document = documentOf(rows);
    forgetPeak();
    const double before = peakMiB();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bench.pdf"));
    const int runs = rows > 20'000 ? 1 : rows > 1'000 ? 3 : 20;
    const Cost untagged =
        costOf(runs, [&] { paintUntagged(document, folder.filePath(QStringLiteral("untagged.pdf"))); });
    const Cost tagged = costOf(runs, [&] {
        if (const Result<> done = writePdf(document, path, Clock::fixed({0})); !done) {
            std::fprintf(stderr, "%s %s\n", qPrintable(done.error().message), qPrintable(done.error().detail));
            std::exit(1);
        }
    });
    const Cost bare = costOf(runs, [&] {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        paintBare(document, buffer);
    });
    std::printf("%6d rows, CPU s: tagged and finished %.3f (%.2f of bare, %.0f MiB), untagged %.3f (%.2f of bare, "
                "%.0f MiB), bare %.3f; the rows alone %.0f MiB; PDF %.1f MiB\n",
                rows, tagged.seconds, tagged.seconds / bare.seconds, tagged.mib, untagged.seconds,
                untagged.seconds / bare.seconds, untagged.mib, bare.seconds, before,
                static_cast<double>(QFileInfo(path).size()) / 1048576);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    if (argc < 2)
        measure(200);
    for (int i = 1; i < argc; ++i)
        measure(QByteArray(argv[i]).toInt());
    return 0;
}
