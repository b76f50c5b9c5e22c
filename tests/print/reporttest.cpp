// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/print/chartparts.h"
#include "core/print/matrix.h"
#include "core/print/painter.h"
#include "core/print/pdf.h"
#include "tests/print/reportsample.h"
#include "tests/support/need.h"

#include <set>

using namespace gelt;
using namespace gelt::print;
using sample::document;

namespace {

/// What a shape covers.
QRectF boundsOf(const Shape &shape)
{
    return std::visit(
        [](const auto &each) -> QRectF {
            if constexpr (requires { each.rect; })
                return each.rect;
            else if constexpr (requires { each.line; })
                return QRectF(each.line.p1(), each.line.p2()).normalized();
            else if constexpr (requires { each.points; }) {
                QRectF all(each.points.front(), QSizeF(0, 0));
                for (const QPointF &point : each.points)
                    all = QRectF(QPointF(std::min(all.left(), point.x()), std::min(all.top(), point.y())),
                                 QPointF(std::max(all.right(), point.x()), std::max(all.bottom(), point.y())));
                return all;
            } else
                return {};
        },
        shape);
}

/// Fails where something of the text stands beyond its area, or a text over another.
void checkClean(const Pages &pages)
{
    for (int i = 0; i < pages.count(); ++i) {
        const Page page = pages.page(i);
        const QRectF area = page.frame.textArea.adjusted(-1, -1, 1, 1);
        INFO("page " << i + 1);
        const std::vector<TextBox> texts = sample::bodyOf(page);
        for (const TextBox &box : texts) {
            INFO("text " << box.text.toStdString());
            CHECK(area.contains(box.bounds()));
        }
        for (std::size_t a = 0; a < texts.size(); ++a) {
            for (std::size_t b = a + 1; b < texts.size(); ++b) {
                const QRectF both = texts[a].bounds().intersected(texts[b].bounds());
                INFO(texts[a].text.toStdString() << " over " << texts[b].text.toStdString());
                CHECK((both.width() < 1 || both.height() < 1));
            }
        }
        for (const Shape &shape : page.shapes) {
            const QRectF bounds = boundsOf(shape);
            if (bounds.top() >= area.top() && bounds.bottom() <= page.frame.footerBottom - 20)
                CHECK((area.left() <= bounds.left() && bounds.right() <= area.right()
                       && bounds.bottom() <= area.bottom()));
        }
    }
}

/// All that the page's text says, in reading order.
QString saidOn(const Page &page)
{
    QString said;
    for (const TextBox &box : sample::bodyOf(page))
        said += box.text + u' ';
    return said.simplified();
}

report::Heading chapter(int number, const QString &text) { return {1, QString::number(number), text}; }

/// The number at the right of the line that begins with @p text, on any of the pages before @p until.
int listedPage(const Pages &pages, const QString &text, int until)
{
    for (int i = 0; i < until; ++i) {
        const std::vector<TextBox> texts = sample::bodyOf(pages.page(i));
        for (const TextBox &box : texts) {
            if (box.text.trimmed() != text)
                continue;
            for (const TextBox &other : texts) {
                bool isNumber = false;
                const int number = other.text.trimmed().toInt(&isNumber);
                if (isNumber && std::abs(other.baseline.y() - box.baseline.y()) < 0.1
                    && other.baseline.x() > box.baseline.x())
                    return number;
            }
        }
    }
    return 0;
}

template <class Kind>
std::vector<Kind> shapesOf(const Page &page)
{
    std::vector<Kind> found;
    for (const Shape &shape : page.shapes) {
        if (const Kind *each = std::get_if<Kind>(&shape))
            found.push_back(*each);
    }
    return found;
}

} // namespace

TEST_CASE("A yearly report keeps within its margins and no words stand on others", "[report]")
{
    const auto paper = GENERATE(report::Paper::Letter, report::Paper::Oficio, report::Paper::A4);
    const Pages pages = layOut(sample::yearly(paper));
    CHECK(pages.count() >= 5);
    checkClean(pages);
}

TEST_CASE("The cover says everything without header and foot, and counts as page 1", "[report]")
{
    const Pages pages = layOut(sample::yearly());
    const Page cover = pages.page(0);
    CHECK(saidOn(cover)
          == QStringLiteral(
              "MUNICIPIO DE EJEMPLO Departamento del Tolima NIT 000.000.000-0 \u00B7 Categoría 6.ª Estrategia "
              "Gobierno en línea territorial \u00B7 Plan de acción 2012–2015 Informe anual de cumplimiento "
              "Vigencia 2012 Fecha de corte 31 de diciembre de 2012 Fecha de emisión 18 de enero de 2013 "
              "Versión 1.0 Elaborado por Comité GEL-T Serie documental 100-22.04"));
    CHECK(cover.texts.size() == sample::bodyOf(cover).size());
    CHECK(cover.pictures.size() == 1);
    const Page second = pages.page(1);
    CHECK(second.texts.size() > sample::bodyOf(second).size());
    CHECK(sample::boxOf(second, QStringLiteral("2")).face == Face::Bold);
}

TEST_CASE("A cover with a mark still shows it", "[report]")
{
    report::Document doc = sample::yearly();
    doc.mark = report::Mark{QStringLiteral("BORRADOR"), QStringLiteral("sin validez")};
    const Page cover = layOut(doc).page(0);
    CHECK(shapesOf<Watermark>(cover).size() == 1);
}

TEST_CASE("A cover of long words loses none and stays on its page", "[report]")
{
    report::Cover cover = sample::cover();
    cover.title = QStringLiteral("Informe anual de cumplimiento del plan de acción ").repeated(4).trimmed();
    cover.entity[0] = QStringLiteral("MUNICIPIO DE SAN SEBASTIÁN DE MARIQUITA ").repeated(4).trimmed();
    for (report::Cover::Fact &fact : cover.facts)
        fact.value = QStringLiteral("un valor largo ").repeated(9).trimmed();
    const Pages pages = layOut(document({cover, sample::lines(1)}));
    REQUIRE(pages.count() == 2);
    checkClean(pages);
    CHECK(saidOn(pages.page(0)).count(QStringLiteral("cumplimiento del plan")) == 4);
    CHECK(saidOn(pages.page(0)).count(QStringLiteral("valor largo")) == 45);
}

TEST_CASE("A cover of more words than a page goes on over several", "[report]")
{
    report::Cover cover = sample::cover();
    cover.title = QStringLiteral("palabra ").repeated(3000).trimmed();
    const Pages pages = layOut(document({cover}));
    CHECK(pages.count() > 1);
    int words = 0;
    for (int i = 0; i < pages.count(); ++i)
        words += static_cast<int>(saidOn(pages.page(i)).count(QStringLiteral("palabra")));
    CHECK(words == 3000);
}

TEST_CASE("The contents name the pages on which the headings stand", "[report]")
{
    const Pages pages = layOut(sample::yearly());
    for (const QString &title : {QStringLiteral("Presentación y marco legal"), QStringLiteral("Resumen de resultados"),
                                 QStringLiteral("Avance por fase"), QStringLiteral("Actividades recurrentes")}) {
        INFO(title.toStdString());
        int stands = 0;
        for (const OutlineEntry &entry : pages.outline()) {
            if (entry.title.endsWith(title))
                stands = entry.page + 1;
        }
        REQUIRE(stands > 2);
        CHECK(listedPage(pages, title, 2) == stands);
    }
    CHECK(sample::boxOf(pages.page(1), QStringLiteral("Resumen de resultados")).face == Face::Bold);
    CHECK(sample::boxOf(pages.page(1), QStringLiteral("Avance por fase")).face == Face::Regular);
}

TEST_CASE("Contents of two pages still name the right pages", "[report]")
{
    std::vector<report::Block> blocks{sample::cover(), sample::contents()};
    constexpr int chapters = 40;
    for (int i = 1; i <= chapters; ++i) {
        blocks.push_back(chapter(i, QStringLiteral("Chapter%1").arg(i)));
        blocks.push_back(sample::grid(12, QStringLiteral("Table%1").arg(i)));
        blocks.push_back(sample::complianceBar());
    }
    const Pages pages = layOut(document(blocks));
    checkClean(pages);
    const int first = pages.outline()[1].page;
    CHECK(first == 4); // the cover, and three pages of contents
    for (int i = 1; i <= chapters; ++i) {
        const QString title = QStringLiteral("Chapter%1").arg(i);
        const OutlineEntry &entry = pages.outline()[static_cast<std::size_t>(i)];
        REQUIRE(entry.title.endsWith(title));
        CHECK(listedPage(pages, title, first) == entry.page + 1);
        const QString table = QStringLiteral("Table%1").arg(i);
        CHECK(listedPage(pages, table, first) == entry.page + 1);
        CHECK(saidOn(pages.page(entry.page)).contains(QStringLiteral("Table %1. Table%1").arg(i)));
    }
}

TEST_CASE("Tables and figures are counted through the document", "[report]")
{
    const Pages pages = layOut(
        document({sample::grid(1, QStringLiteral("a")), sample::complianceBar(), sample::matrix(1), sample::lineChart(),
                  sample::stackedChart(), sample::groupedChart(), sample::grid(1, QStringLiteral("b"))}));
    QString said;
    for (int i = 0; i < pages.count(); ++i)
        said += saidOn(pages.page(i)) + u' ';
    for (const QString &label :
         {QStringLiteral("Table 1. a"), QStringLiteral("Figure 1. Cumplimiento"), QStringLiteral("Table 2. Estado"),
          QStringLiteral("Figure 2. Avance"), QStringLiteral("Figure 3. Actividades"), QStringLiteral("Figure 4. Esta"),
          QStringLiteral("Table 3. b")})
        CHECK(said.contains(label));
}

TEST_CASE("A chapter of a report begins a page unless a third of the last one is free of text", "[report]")
{
    const auto pagesOf = [](int lines, bool withCover) {
        std::vector<report::Block> blocks{chapter(1, QStringLiteral("One")), sample::lines(lines),
                                          chapter(2, QStringLiteral("Two")), sample::lines(3)};
        if (withCover)
            blocks.insert(blocks.begin(), sample::cover());
        return layOut(document(blocks)).outline().back().page;
    };
    CHECK(pagesOf(5, true) == 1);
    CHECK(pagesOf(20, true) == 2);
    CHECK(pagesOf(20, false) == 0); // a short paper without a cover goes on
}

TEST_CASE("A compliance stands inside its bar, outside a short one, and in words where there is none", "[report]")
{
    const auto valueOf = [](std::optional<double> value) {
        const report::ComplianceBar bar = sample::complianceBar(value);
        const Page page = layOut(document({bar})).page(0);
        std::vector<TextBox> boxes;
        for (const TextBox &box : page.texts) {
            if (box.sizePt == 12.5)
                boxes.push_back(box);
        }
        REQUIRE(!boxes.empty());
        return boxes.front();
    };
    CHECK(valueOf(73.5).tint == Tint::White);
    CHECK(valueOf(8.0).tint == Tint::Ink);
    const double left = pageFrame(report::Paper::Letter, report::Orientation::Portrait).textArea.left();
    CHECK(valueOf(8.0).baseline.x() > left + mm(165.9 * 0.08));
    CHECK(valueOf(std::nullopt).text.startsWith(QStringLiteral("NA")));
    const Page none = layOut(document({sample::complianceBar(std::nullopt)})).page(0);
    for (const Fill &fill : shapesOf<Fill>(none))
        CHECK(fill.tint != Tint::Navy);
}

TEST_CASE("Thresholds close to one another keep their words apart", "[report]")
{
    struct Row {
        double yellow;
        double green;
    };
    const auto row = GENERATE(Row{60, 80}, Row{95, 97.5}, Row{3, 5}, Row{0, 100}, Row{99, 100}, Row{50, 50});
    report::ComplianceBar bar = sample::complianceBar(50);
    bar.yellow = row.yellow;
    bar.green = row.green;
    const Pages pages = layOut(document({bar}));
    checkClean(pages);
    const QString said = saidOn(pages.page(0));
    for (const QString &word : {bar.red.word, bar.middle.limits, bar.best.limits})
        CHECK(said.contains(word));
    bar.middle.limits = QStringLiteral("una frase muy larga sobre los límites ").repeated(4).trimmed();
    const Pages wordy = layOut(document({bar}));
    checkClean(wordy);
    CHECK(saidOn(wordy.page(0)).count(QStringLiteral("los límites")) == 4);
}

TEST_CASE("Lines are told apart without colour and their words keep apart", "[report]")
{
    report::LineChart chart = sample::lineChart();
    chart.series.push_back(
        {QStringLiteral("Tercera"),
         {40, 41, 42, 41},
         {QStringLiteral("40,0"), QStringLiteral("41,0"), QStringLiteral("42,0"), QStringLiteral("41,0")}});
    chart.series.push_back(
        {QStringLiteral("Cuarta"),
         {41, 41, 41, 41},
         {QStringLiteral("41,1"), QStringLiteral("41,2"), QStringLiteral("41,3"), QStringLiteral("41,4")}});
    const Pages pages = layOut(document({chart}));
    checkClean(pages);
    const Page page = pages.page(0);
    const QString said = saidOn(page);
    for (const report::LineChart::Series &series : chart.series) {
        CHECK(said.contains(series.label));
        for (const QString &text : series.texts)
            CHECK(said.contains(text));
    }
    // One mark a value that is known, one beside the value that is not, and one at each label.
    std::set<std::size_t> corners;
    const std::vector<Polygon> marks = shapesOf<Polygon>(page);
    CHECK(marks.size() == 15 + 1 + 4);
    for (const Polygon &mark : marks)
        corners.insert(mark.points.size());
    CHECK(corners == std::set<std::size_t>{3, 4, 32});
}

TEST_CASE("A line stops where its value is not known", "[report]")
{
    report::LineChart chart = sample::lineChart();
    chart.series.resize(1);
    const auto strokes = [&] {
        const Page page = layOut(document({chart})).page(0);
        int found = 0;
        for (const Rule &rule : shapesOf<Rule>(page))
            found += rule.tint == Tint::Navy && rule.line.dy() != 0 ? 1 : 0;
        return found;
    };
    CHECK(strokes() == 3);
    chart.series[0].values[1] = std::nullopt;
    CHECK(strokes() == 1);
}

TEST_CASE("A chart of many days names as many as have room, the last one always", "[report]")
{
    report::LineChart chart = sample::lineChart();
    for (int i = 5; i <= 60; ++i) {
        chart.points.push_back(QStringLiteral("01/%1/20").arg(i));
        for (report::LineChart::Series &series : chart.series) {
            series.values.emplace_back(i);
            series.texts.push_back(QStringLiteral("%1,0").arg(i));
        }
    }
    const Pages pages = layOut(document({chart}));
    checkClean(pages);
    CHECK(saidOn(pages.page(0)).contains(QStringLiteral("01/60/20")));
    CHECK_FALSE(saidOn(pages.page(0)).contains(QStringLiteral("01/59/20")));
}

TEST_CASE("Stacked bars are equally long and say every count that is not zero", "[report]")
{
    report::StackedChart chart = sample::stackedChart(2);
    const Page page = layOut(document({chart})).page(0);
    const std::vector<Patterned> parts = shapesOf<Patterned>(page);
    CHECK(parts.size() == 7 + 7 + 1 + 7); // the legend, and the parts of the three bars
    double first = 0;
    for (std::size_t i = 7; i < 14; ++i)
        first += parts[i].rect.width();
    CHECK(first == Approx(parts[14].rect.width()));
    QStringList counts;
    for (const TextBox &box : page.texts) {
        if (box.face == Face::Bold && box.sizePt == type::chart.sizePt && box.text.trimmed().toInt() > 0)
            counts << box.text.trimmed();
    }
    CHECK(counts.count(QStringLiteral("9")) == 1);
    CHECK(counts.count(QStringLiteral("90")) == 1);
    CHECK(counts.count(QStringLiteral("2")) == 2 + 1 + 1);
    CHECK(counts.count(QStringLiteral("101")) == 1);
}

TEST_CASE("Every state has a fill of its own in grey", "[report]")
{
    const report::StackedChart chart = sample::stackedChart();
    const std::vector<Patterned> parts = shapesOf<Patterned>(layOut(document({chart})).page(0));
    for (std::size_t a = 0; a < chart.states.size(); ++a) {
        for (std::size_t b = a + 1; b < chart.states.size(); ++b) {
            const int apart = std::abs(qGray(colour(parts[a].ground).rgb()) - qGray(colour(parts[b].ground).rgb()));
            CHECK((parts[a].pattern != parts[b].pattern || apart >= 40));
        }
    }
}

TEST_CASE("Charts of forty phases go on over pages with their captions", "[report]")
{
    const Pages pages = layOut(document({sample::stackedChart(40), sample::groupedChart(40)}));
    REQUIRE(pages.count() >= 4);
    checkClean(pages);
    CHECK(saidOn(pages.page(1)).startsWith(QStringLiteral("Figure 1. Actividades por estado")));
    CHECK(saidOn(pages.page(1)).contains(QStringLiteral("(continued)")));
}

TEST_CASE("A chart whose names fit no page is said in words", "[report]")
{
    report::StackedChart chart = sample::stackedChart(1);
    chart.bars[0].label = QStringLiteral("Fase ").repeated(3000);
    const Pages pages = layOut(document({chart}));
    checkClean(pages);
    CHECK(saidOn(pages.page(0)).contains(chart.alternative));
}

TEST_CASE("Grouped bars say what is not known in words and draw nothing for it", "[report]")
{
    report::GroupedChart chart = sample::groupedChart(1);
    const Page page = layOut(document({chart})).page(0);
    CHECK(saidOn(page).contains(QStringLiteral("sin meta meta del Decreto 2693")));
    CHECK(shapesOf<HatchedBar>(page).size() == 1);
    CHECK(shapesOf<Frame>(page).empty());
    CHECK(sample::boxOf(page, QStringLiteral("sin meta")).face == Face::Italic);
}

TEST_CASE("Periods are divided into bands of whole years where they fit", "[matrix]")
{
    using Bands = std::vector<MatrixBand>;
    CHECK(matrixBands({4, 4, 4, 4}, 16, 20) == Bands{{0, 16}});
    CHECK(matrixBands({12, 12}, 24, 20) == Bands{{0, 12}, {12, 12}});
    CHECK(matrixBands({24}, 24, 20) == Bands{{0, 12}, {12, 12}});
    CHECK(matrixBands({54}, 54, 20) == Bands{{0, 18}, {18, 18}, {36, 18}});
    CHECK(matrixBands({}, 5, 3) == Bands{{0, 2}, {2, 3}});
    CHECK(matrixBands({1, 1}, 2, 0) == Bands{{0, 1}, {1, 1}});
}

TEST_CASE("A matrix keeps its cells at seven millimetres and goes on in bands", "[matrix]")
{
    const auto columns = GENERATE(1, 4, 12, 24, 54);
    const Pages pages = layOut(document({sample::matrix(1, columns, 3)}, report::Orientation::Landscape));
    checkClean(pages);
    QString said;
    double least = 1e9;
    for (int i = 0; i < pages.count(); ++i) {
        const Page page = pages.page(i);
        said += saidOn(page) + u' ';
        for (const Frame &frame : shapesOf<Frame>(page))
            least = std::min(least, frame.rect.width());
    }
    CHECK(least >= mm(7 - 1.3) - 0.01);
    const int bands = columns <= 20 ? 1 : columns == 24 ? 2 : 3;
    CHECK(said.count(QStringLiteral("Gestión de canales 1 ")) == bands);
    CHECK(said.count(QStringLiteral("corte 31/12/2012")) == 1);
    CHECK(said.count(QStringLiteral("Cumplida tarde")) == 1);
}

TEST_CASE("A matrix says its head and its phase again on every page", "[matrix]")
{
    report::Matrix matrix = sample::matrix(4, 4, 40);
    matrix.rows[7].title = QStringLiteral("Un título largo ").repeated(200).trimmed();
    const Pages pages = layOut(document({matrix}, report::Orientation::Landscape));
    REQUIRE(pages.count() >= 4);
    checkClean(pages);
    int titles = 0;
    for (int i = 0; i < pages.count(); ++i) {
        const QString said = saidOn(pages.page(i));
        titles += static_cast<int>(said.count(QStringLiteral("título")));
        if (i > 0) {
            CHECK(said.startsWith(QStringLiteral("Table 1. Estado de cada ocurrencia al 31/12/2012 (continued)")));
            CHECK(said.contains(QStringLiteral("INTERACCIÓN (continued)")));
            CHECK(said.contains(QStringLiteral("T4")));
        }
    }
    CHECK(titles == 200);
    CHECK(saidOn(pages.page(pages.count() - 1)).contains(QStringLiteral("No aplica")));
}

TEST_CASE("The cells of a matrix tell their states by letter and fill", "[matrix]")
{
    report::Matrix matrix = sample::matrix(1, 4, 1);
    matrix.key.clear();
    matrix.rows[1].cells[1].state = OccurrenceState::Done;
    matrix.rows[1].cells[2].state = OccurrenceState::DoneLate;
    matrix.rows[1].cells[3].text = QStringLiteral("3/4");
    const Page page = layOut(document({matrix}, report::Orientation::Landscape)).page(0);
    CHECK(sample::boxOf(page, QStringLiteral("O")).tint == Tint::White);
    CHECK(sample::boxOf(page, QStringLiteral("D")).tint == Tint::Ink);
    CHECK(sample::boxOf(page, QStringLiteral("L")).tint == Tint::Ink);
    CHECK(sample::boxOf(page, QStringLiteral("3/4")).sizePt == 8);
    const std::vector<Frame> frames = shapesOf<Frame>(page);
    REQUIRE(frames.size() == 4);
    CHECK(frames[3].width > frames[0].width); // the cut-off lies in the last one
}

TEST_CASE("A matrix of nothing is a sentence", "[matrix]")
{
    report::Matrix matrix = sample::matrix();
    matrix.rows.clear();
    CHECK(saidOn(layOut(document({matrix})).page(0)) == matrix.note);
}

TEST_CASE("A column of bars shows shares on one scale and a line for zero", "[grid]")
{
    const Page page = layOut(document({sample::statesGrid()})).page(0);
    std::vector<double> lengths;
    for (const Fill &fill : shapesOf<Fill>(page)) {
        if (fill.tint == Tint::Navy)
            lengths.push_back(fill.rect.width());
    }
    REQUIRE(lengths.size() == 3);
    CHECK(lengths[0] == Approx(lengths[1]));
    CHECK(lengths[2] / lengths[0] == Approx(4.0 / 9));
    int axes = 0;
    for (const Rule &rule : shapesOf<Rule>(page))
        axes += rule.line.dx() == 0 && rule.width == stroke::baseline ? 1 : 0;
    CHECK(axes == 4);
}

TEST_CASE("What would overlap is moved apart as little as possible", "[report]")
{
    CHECK(apart({{10, 4}, {20, 4}}, 0, 100, 1) == std::vector<double>{8, 18});
    CHECK(apart({{10, 4}, {10, 4}}, 0, 100, 2) == std::vector<double>{5, 11});
    CHECK(apart({{0, 4}, {1, 4}}, 0, 100, 0) == std::vector<double>{0, 4});
    CHECK(apart({{99, 4}, {100, 4}}, 0, 100, 0) == std::vector<double>{92, 96});
    CHECK(apart({{5, 60}, {5, 60}}, 0, 100, 0).empty());
    CHECK(apart({}, 0, 100, 0).empty());
}

TEST_CASE("A yearly report becomes the same PDF twice, of few bytes", "[report]")
{
    const Clock clock = Clock::fixed({1'358'500'000'000});
    const QByteArray once = need(pdfBytes(sample::yearly(), clock));
    CHECK(once == need(pdfBytes(sample::yearly(), clock)));
    CHECK(once.size() < 120'000);
}
