// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/finish.h"
#include "core/print/sentinels.h"
#include "tests/print/kinds.h"
#include "tests/print/reportsample.h"
#include "tests/support/need.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <functional>
#include <map>
#include <set>

using namespace gelt;
using namespace gelt::print;

namespace {

using Object = QPDFObjectHandle;
using Place = std::pair<QPDFObjGen, int>; ///< a page and an MCID on it

const Clock clockOfTest = Clock::fixed({1'376'322'067'250});

/// Collects the pieces of a page, and complains about what is painted outside of any.
class PieceReader : public Object::ParserCallbacks {
public:
    void handleObject(Object object) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        const std::string name = object.getOperatorValue();
        static const std::set<std::string> painting{"f",  "F", "f*", "B",  "B*", "b",  "b*", "S",
                                                    "s", "sh", "Do", "Tj", "TJ", "'", "\""};
        if (name == "BDC" || name == "BMC") {
            deepest = std::max(deepest, ++m_depth);
            Object properties = m_operands.back();
            if (properties.isDictionary() && properties.hasKey("/MCID"))
                pieces.push_back({properties.getKey("/MCID").getIntValueAsInt(), m_operands.front().getName()});
        } else if (name == "EMC") {
            --m_depth;
        } else if (painting.contains(name) && m_depth == 0) {
            ++unmarked;
        }
        m_operands.clear();
    }
    void handleEOF() override { balanced = m_depth == 0; }

    struct Piece {
        int id;
        std::string tag;
    };
    std::vector<Piece> pieces;
    int deepest = 0;
    int unmarked = 0;
    bool balanced = false;

private:
    int m_depth = 0;
    std::vector<Object> m_operands;
};

/// A PDF with its tree of elements.
struct TaggedPdf {
    QByteArray bytes;
    QPDF pdf;
    struct Element {
        Object object;
        std::string role;
        std::vector<std::size_t> parts;
        std::vector<Place> pieces;
        std::vector<Object> links;
    };
    std::vector<Element> elements; ///< the document first, parents before their parts, in reading order
    std::map<Place, std::size_t> owners;

    explicit TaggedPdf(const report::Document &document)
        : bytes(need(pdfBytes(document, clockOfTest)))
    {
        pdf.processMemoryFile("test", bytes.constData(), static_cast<size_t>(bytes.size()));
        read(pdf.getRoot().getKey("/StructTreeRoot").getKey("/K"));
    }

    std::size_t read(Object object)
    {
        const std::size_t at = elements.size();
        elements.push_back({object, object.getKey("/S").getName().substr(1), {}, {}, {}});
        Object kids = object.getKey("/K");
        std::vector<Object> all = kids.isArray() ? kids.getArrayAsVector() : std::vector<Object>{kids};
        for (Object kid : all) {
            if (kid.isInteger() || (kid.isDictionary() && kid.hasKey("/MCID"))) {
                Object page = kid.isInteger() ? object.getKey("/Pg") : kid.getKey("/Pg");
                const Place place{page.getObjGen(), kid.isInteger() ? kid.getIntValueAsInt()
                                                                    : kid.getKey("/MCID").getIntValueAsInt()};
                elements[at].pieces.push_back(place);
                CHECK(owners.emplace(place, at).second);
            } else if (kid.isDictionary() && kid.hasKey("/Obj")) {
                CHECK(kid.getKey("/Type").getName() == "/OBJR");
                elements[at].links.push_back(kid.getKey("/Obj"));
            } else if (kid.isDictionary()) {
                CHECK(kid.getKey("/P").getObjGen() == object.getObjGen());
                const std::size_t part = read(kid);
                elements[at].parts.push_back(part);
            }
        }
        return at;
    }

    std::vector<std::size_t> all(const std::string &role) const
    {
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < elements.size(); ++i) {
            if (elements[i].role == role)
                found.push_back(i);
        }
        return found;
    }

    int columnsOf(std::size_t cell)
    {
        Object attributes = elements[cell].object.getKey("/A");
        return attributes.isDictionary() && attributes.hasKey("/ColSpan")
                   ? attributes.getKey("/ColSpan").getIntValueAsInt()
                   : 1;
    }
};

/// Each piece of each page has one element, which names it; no element names another.
void checkPieces(TaggedPdf &tagged)
{
    Object numbers = tagged.pdf.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums");
    std::size_t count = 0;
    const auto pages = QPDFPageDocumentHelper(tagged.pdf).getAllPages();
    std::size_t links = 0;
    for (const TaggedPdf::Element &element : tagged.elements)
        links += element.links.size();
    REQUIRE(static_cast<std::size_t>(numbers.getArrayNItems()) == 2 * (pages.size() + links));
    for (std::size_t i = 0; i < pages.size(); ++i) {
        QPDFPageObjectHelper page = pages[i];
        Object object = page.getObjectHandle();
        PieceReader reader;
        page.parseContents(&reader);
        CHECK(reader.balanced);
        CHECK(reader.deepest <= 1);
        CHECK(reader.unmarked == 0);
        const int key = object.getKey("/StructParents").getIntValueAsInt();
        CHECK(numbers.getArrayItem(2 * key).getIntValueAsInt() == key);
        Object owners = numbers.getArrayItem(2 * key + 1);
        REQUIRE(static_cast<std::size_t>(owners.getArrayNItems()) == reader.pieces.size());
        for (const PieceReader::Piece &piece : reader.pieces) {
            const auto owner = tagged.owners.find({object.getObjGen(), piece.id});
            REQUIRE(owner != tagged.owners.end());
            const TaggedPdf::Element &element = tagged.elements[owner->second];
            CHECK(owners.getArrayItem(piece.id).getObjGen() == element.object.getObjGen());
            CHECK(piece.tag == "/" + element.role);
        }
        count += reader.pieces.size();
    }
    CHECK(count == tagged.owners.size());
}

void checkTables(TaggedPdf &tagged)
{
    for (const std::size_t table : tagged.all("Table")) {
        int columns = 0;
        const std::vector<std::size_t> &parts = tagged.elements[table].parts;
        CHECK(!parts.empty());
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const TaggedPdf::Element &part = tagged.elements[parts[i]];
            if (part.role == "Caption") {
                CHECK(i == 0);
                continue;
            }
            REQUIRE(part.role == "TR");
            int wide = 0;
            for (const std::size_t cell : part.parts) {
                const std::string &role = tagged.elements[cell].role;
                CHECK((role == "TH" || role == "TD"));
                if (role == "TH")
                    CHECK(tagged.elements[cell].object.getKey("/A").getKey("/Scope").isName());
                wide += tagged.columnsOf(cell);
            }
            columns = columns == 0 ? wide : columns;
            CHECK(wide == columns);
        }
    }
}

/// Which parts may stand in which, as ISO 32000-1 and ISO 14289-1 have it.
void checkNesting(TaggedPdf &tagged)
{
    static const std::map<std::string, std::set<std::string>> parents{
        {"TR", {"Table"}},     {"TH", {"TR"}},  {"TD", {"TR"}},    {"LI", {"L"}},
        {"Lbl", {"LI"}},       {"LBody", {"LI"}}, {"TOCI", {"TOC"}}, {"Caption", {"Table", "Div", "TOC"}},
    };
    int level = 0;
    for (const TaggedPdf::Element &element : tagged.elements) {
        const auto known = parents.find(element.role);
        if (known != parents.end())
            CHECK(known->second.contains(Object(element.object).getKey("/P").getKey("/S").getName().substr(1)));
        if (element.role.size() == 2 && element.role[0] == 'H') {
            const int found = element.role[1] - '0';
            CHECK(found <= level + 1);
            level = found;
        }
        if (element.role == "Figure")
            CHECK_FALSE(Object(element.object).getKey("/Alt").getUTF8Value().empty());
        if (element.role == "L")
            CHECK(!element.parts.empty());
    }
}

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(-1)); // however busy the computer is
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The text of the structure, or an empty one and a warning where poppler's tools are not there.
QString structureText(const report::Document &document)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdfinfo"));
    if (program.isEmpty()) {
        WARN("pdfinfo is not installed: not checked");
        return {};
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    need(writePdf(document, path, clockOfTest));
    return outputOf(program, {QStringLiteral("-enc"), QStringLiteral("UTF-8"), QStringLiteral("-struct-text"), path});
}

void checkOrder(const QString &text, const QStringList &words)
{
    qsizetype at = 0;
    for (const QString &word : words) {
        const qsizetype found = text.indexOf(word, at);
        INFO(word.toStdString());
        CHECK(found >= 0);
        at = std::max(at, found);
    }
}

std::string begin(int id) { return "/P <</MCID " + std::to_string(id) + ">> BDC"; }

/// What Qt writes for some sentinels.
QByteArray painted(const std::vector<int> &numbers)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(2160);
    writer.setPageMargins({});
    QPainter painter(&writer);
    painter.setPen(Qt::darkBlue);
    for (const int number : numbers) {
        paintSentinel(painter, number);
        painter.fillRect(QRectF(number * 100, 100, 50, 50), Qt::red);
    }
    painter.end();
    QPDF pdf;
    pdf.processMemoryFile("test", bytes.constData(), static_cast<size_t>(bytes.size()));
    Object page = QPDFPageDocumentHelper(pdf).getAllPages().at(0).getObjectHandle();
    const auto data = page.getKey("/Contents").getStreamData();
    return {reinterpret_cast<const char *>(data->getBuffer()), static_cast<qsizetype>(data->getSize())};
}

std::string marked(const QByteArray &content, int pieces)
{
    std::vector<std::string> begins;
    for (int i = 0; i < pieces; ++i)
        begins.push_back(begin(i));
    return withMarkedContent({content.constData(), static_cast<std::size_t>(content.size())}, begins);
}

} // namespace

TEST_CASE("Every piece of every page of every kind of document belongs to the tree or is an artifact", "[structure]")
{
    for (const test::Kind &kind : test::everyKind()) {
        INFO(kind.name.toStdString());
        TaggedPdf tagged(kind.document);
        Object root = tagged.pdf.getRoot();
        CHECK(root.getKey("/MarkInfo").getKey("/Marked").getBoolValue());
        CHECK_FALSE(root.getKey("/Lang").getUTF8Value().empty());
        CHECK(root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
        CHECK_FALSE(tagged.pdf.getTrailer().getKey("/Info").getKey("/Title").getUTF8Value().empty());
        CHECK(tagged.elements.front().role == "Document");
        checkPieces(tagged);
        checkTables(tagged);
        checkNesting(tagged);
    }
}

TEST_CASE("A table over several pages is one table, its header is said once and a split row is one row", "[structure]")
{
    report::Grid table = sample::grid(60);
    table.rows[30].cells[1] = report::Cell(QString(QStringLiteral("word ")).repeated(3'000));
    TaggedPdf tagged(sample::document({table}));
    REQUIRE(tagged.all("Table").size() == 1);
    CHECK(tagged.all("TH").size() == 3);
    CHECK(tagged.all("TR").size() == 61);
    CHECK(tagged.all("TD").size() == 180);
    std::set<QPDFObjGen> pages;
    const std::size_t row = tagged.all("TR").at(31);
    for (const std::size_t cell : tagged.elements[row].parts) {
        for (const Place &piece : tagged.elements[cell].pieces)
            pages.insert(piece.first);
    }
    CHECK(pages.size() >= 3);
}

TEST_CASE("A phase heads its rows over all columns, and empty cells are there", "[structure]")
{
    report::Grid table = sample::grid(3);
    table.rows.insert(table.rows.begin(), sample::row(report::RowKind::Group, {{}, QStringLiteral("PHASE"), {}}));
    table.rows[2].cells[1] = report::Cell();
    table.rows[3].cells.resize(1);
    TaggedPdf tagged(sample::document({table}));
    const auto rows = tagged.all("TR");
    REQUIRE(rows.size() == 5);
    REQUIRE(tagged.elements[rows[1]].parts.size() == 1);
    const std::size_t phase = tagged.elements[rows[1]].parts[0];
    CHECK(tagged.elements[phase].role == "TH");
    CHECK(tagged.elements[phase].object.getKey("/A").getKey("/Scope").getName() == "/Row");
    CHECK(tagged.columnsOf(phase) == 3);
    CHECK(tagged.elements[rows[3]].parts.size() == 3);
    CHECK(tagged.elements[tagged.elements[rows[3]].parts[1]].pieces.empty());
    REQUIRE(tagged.elements[rows[4]].parts.size() == 2);
    CHECK(tagged.columnsOf(tagged.elements[rows[4]].parts[1]) == 2);
}

TEST_CASE("A very large table is read row by row", "[structure]")
{
    const auto cellsOfFirstRow = [](int rows) {
        const Page page = layOut(sample::document({sample::grid(rows)})).page(0);
        return std::ranges::count_if(page.elements, [&](const PageElement &element) {
            if (element.element.role != Role::Cell)
                return false;
            return page.elements[static_cast<std::size_t>(element.parent)].element.index == 1;
        });
    };
    CHECK(cellsOfFirstRow(20'000) == 3);
    CHECK(cellsOfFirstRow(20'001) == 1);
}

TEST_CASE("A figure is its shapes and words with what it shows, beside its caption", "[structure]")
{
    report::BarChart chart{QStringLiteral("Progress"),
                           QStringLiteral("A: 40 planned, 20 done"),
                           {{QStringLiteral("A"), 40, 20, QStringLiteral("40"), QStringLiteral("20"), false}}};
    TaggedPdf tagged(sample::document({chart}));
    const auto figures = tagged.all("Figure");
    REQUIRE(figures.size() == 1);
    Object figure = tagged.elements[figures[0]].object;
    CHECK(figure.getKey("/Alt").getUTF8Value() == "A: 40 planned, 20 done");
    CHECK(figure.getKey("/A").getKey("/BBox").getArrayNItems() == 4);
    CHECK(tagged.elements[figures[0]].pieces.size() == 2); // what is drawn, and the words over it
    CHECK(tagged.all("Caption").size() == 1);

    chart.alternative.clear();
    TaggedPdf silent(sample::document({chart}));
    CHECK(silent.all("Figure").empty()); // its words are read instead
    CHECK(silent.all("P").size() == 1);
}

TEST_CASE("The contents of a report are contents, and its charts are figures with what they show", "[structure]")
{
    TaggedPdf tagged(test::kindOf(QStringLiteral("report-blocks")));
    CHECK(tagged.all("TOC").size() == 3); // chapters, tables, figures
    CHECK(tagged.all("TOCI").size() >= 8);
    CHECK(tagged.all("Figure").size() >= 4);
}

TEST_CASE("Each line of the contents leads to the page that it names", "[structure]")
{
    TaggedPdf tagged(test::kindOf(QStringLiteral("annual")));
    Object numbers = tagged.pdf.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums");
    const auto pages = QPDFPageDocumentHelper(tagged.pdf).getAllPages();
    std::size_t items = 0;
    for (const std::size_t link : tagged.all("Link")) {
        const TaggedPdf::Element &element = tagged.elements[link];
        REQUIRE_FALSE(element.links.empty());
        CHECK_FALSE(element.pieces.empty());
        ++items;
        for (Object annotation : element.links) {
            CHECK(annotation.getKey("/Subtype").getName() == "/Link");
            CHECK(annotation.getKey("/F").getIntValue() == 4);
            // Its words end with the number of the page.
            const QString words = QString::fromStdString(annotation.getKey("/Contents").getUTF8Value());
            const auto page = words.section(u' ', -1).toULongLong();
            REQUIRE(page >= 1);
            REQUIRE(page <= pages.size());
            Object target = annotation.getKey("/Dest").getArrayItem(0);
            CHECK(target.getObjGen() == QPDFPageObjectHelper(pages[page - 1]).getObjectHandle().getObjGen());
            const int key = annotation.getKey("/StructParent").getIntValueAsInt();
            CHECK(numbers.getArrayItem(2 * key).getIntValueAsInt() == key);
            CHECK(numbers.getArrayItem(2 * key + 1).getObjGen() == element.object.getObjGen());
        }
    }
    CHECK(items == tagged.all("TOCI").size());
    std::size_t listed = 0;
    for (QPDFPageObjectHelper page : pages)
        listed += page.getAnnotations().size();
    CHECK(listed >= items);
}

TEST_CASE("A matrix is a table whose cells say in words what their letters stand for", "[structure]")
{
    report::Matrix matrix = sample::matrix(8, 4, 5);
    matrix.rows[1].cells.erase(matrix.rows[1].cells.begin() + 1);
    TaggedPdf tagged(sample::document({matrix}));
    CHECK(tagged.all("Table").size() >= 2); // what has no room beside goes on below
    checkTables(tagged);
    checkPieces(tagged);
    int said = 0;
    for (const std::size_t span : tagged.all("Span")) {
        Object words = tagged.elements[span].object.getKey("/ActualText");
        CHECK(words.isString());
        const QString text = QString::fromStdString(words.getUTF8Value());
        said += text == matrix.rows[2].cells[0].spoken ? 1 : 0;
    }
    CHECK(said >= 1);
}

TEST_CASE("A slide is its title as a heading and what it shows as lists, tables and figures", "[structure]")
{
    TaggedPdf tagged(test::kindOf(QStringLiteral("slides")));
    CHECK(tagged.all("H1").size() == 1);
    CHECK(tagged.all("H2").size() == 8);
    CHECK(tagged.all("Figure").size() == 4); // arms, bars, a photograph twice; the broken one says so
    CHECK(tagged.all("Table").size() == 1);
    CHECK(tagged.all("TD").size() == 2);
    CHECK(tagged.all("LI").size() == 2 + 5 + 3);
    const QString text = structureText(test::kindOf(QStringLiteral("slides")));
    if (text.isEmpty())
        return;
    checkOrder(text, {QStringLiteral("Municipio de Ejemplo"), QStringLiteral("Portada"), QStringLiteral("2012"),
                      QStringLiteral("Cifras"), QStringLiteral("73,5 %"), QStringLiteral("Nota"),
                      QStringLiteral("Atrasada"), QStringLiteral("sin motivo"), QStringLiteral("Contratar"),
                      QStringLiteral("Comité"), QStringLiteral("Otro reto"), QStringLiteral("Comunidad"),
                      QStringLiteral("No se puede mostrar"), QStringLiteral("Nada se atrasó.")});
    CHECK_FALSE(text.contains(QStringLiteral("Pie\n")));
}

TEST_CASE("What is read follows what is seen, and what only repeats is not read", "[structure]")
{
    report::Document document = test::kindOf(QStringLiteral("everything"));
    const QString text = structureText(document);
    if (text.isEmpty())
        return;
    checkOrder(text, {QStringLiteral("Todo"), QStringLiteral("a la vez"), QStringLiteral("Nivel saltado"),
                      QStringLiteral("40,9 %"), QStringLiteral("line 3"), QStringLiteral("Tabla larga"),
                      QStringLiteral("Thing"), QStringLiteral("FASE A"), QStringLiteral("thing38"),
                      QStringLiteral("palabra"), QStringLiteral("thing43"), QStringLiteral("total"),
                      QStringLiteral("Nota de la tabla."), QStringLiteral("Gráfico"), QStringLiteral("Fin"),
                      QStringLiteral("UNO")});
    CHECK(text.contains(QStringLiteral("palabra palabra")));
    CHECK_FALSE(text.contains(QStringLiteral("palabrapalabra"))); // lines end with a blank, seen or not
    CHECK(text.contains(QStringLiteral("UNO Cargo")));
    CHECK(text.count(QStringLiteral("FASE A")) == 1);
    CHECK_FALSE(text.contains(QStringLiteral("Encabezado")));
    CHECK_FALSE(text.contains(QStringLiteral("continued")));
}

TEST_CASE("The text of a page is extracted in reading order", "[structure]")
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (program.isEmpty()) {
        WARN("pdftotext is not installed: not checked");
        return;
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    need(writePdf(test::kindOf(QStringLiteral("acta")), path, clockOfTest));
    const QString text = outputOf(program, {QStringLiteral("-raw"), path, QStringLiteral("-")});
    checkOrder(text, {QStringLiteral("MUNICIPIO DE EJEMPLO"), QStringLiteral("ACTA 001"),
                      QStringLiteral("Sala de juntas"), QStringLiteral("Ana María Rojas Peña"),
                      QStringLiteral("Llamado a lista"), QStringLiteral("22 actividades"), QStringLiteral("2."),
                      QStringLiteral("Dos"), QStringLiteral("Entre listas"), QStringLiteral("Punto"),
                      QStringLiteral("Celda A"), QStringLiteral("Celda B"), QStringLiteral("Celda C")});
}

TEST_CASE("Lists are lists: numbered ones say so, and one that begins anew is another", "[structure]")
{
    const auto item = [](const QString &mark) {
        report::Passage passage;
        passage.text = sample::text(QStringLiteral("words"));
        passage.mark = mark;
        passage.hangMm = 7;
        return passage;
    };
    report::Passage between = item({});
    TaggedPdf tagged(sample::document({item(QStringLiteral("1.")), item(QStringLiteral("2.")),
                                    item(QStringLiteral("1.")), item(QStringLiteral("•")), between,
                                    item(QStringLiteral("•"))}));
    const auto lists = tagged.all("L");
    REQUIRE(lists.size() == 4);
    CHECK(tagged.elements[lists[0]].parts.size() == 2);
    CHECK(tagged.elements[lists[0]].object.getKey("/A").getKey("/ListNumbering").getName() == "/Decimal");
    CHECK_FALSE(tagged.elements[lists[2]].object.hasKey("/A"));
    CHECK(tagged.all("Lbl").size() == 5);
    CHECK(tagged.all("LBody").size() == 5);
}

TEST_CASE("What stands on every page is no part of the document", "[structure]")
{
    report::Document document = sample::document({sample::lines(3)});
    document.headerLeft = QStringLiteral("Head");
    document.footerLeft = QStringLiteral("Foot");
    document.mark = report::Mark{QStringLiteral("DRAFT"), QStringLiteral("why")};
    TaggedPdf tagged(document);
    REQUIRE(tagged.elements.size() == 2);
    CHECK(tagged.elements[1].role == "P");
    CHECK(tagged.elements[1].pieces.size() == 1);
}

TEST_CASE("Sentinels become marked content and nothing of them is left", "[structure]")
{
    const QByteArray content = painted({0, 1, 2});
    const std::string made = marked(content, 3);
    const std::size_t first = made.find(begin(0));
    const std::size_t second = made.find("EMC\n" + begin(1));
    REQUIRE(first != std::string::npos);
    REQUIRE(second != std::string::npos);
    CHECK(made.find("0 100 50 50 re", first) < second);
    CHECK(made.ends_with("EMC\n"));
    CHECK(made.find("-30001") == std::string::npos);
}

TEST_CASE("A sentinel that is missing, too many, out of order or written otherwise is an error", "[structure]")
{
    REQUIRE_NOTHROW(marked(painted({0, 1}), 2));
    CHECK_THROWS_AS(marked(painted({0, 1}), 3), std::runtime_error);
    CHECK_THROWS_AS(marked(painted({0, 1, 2}), 2), std::runtime_error);
    CHECK_THROWS_AS(marked(painted({1, 0}), 2), std::runtime_error);
    CHECK_THROWS_AS(marked(painted({0}).replace("-30001 0 m", "-30001.0 0 m"), 1), std::runtime_error);
}

TEST_CASE("A painted file whose pieces are not found becomes no PDF", "[structure]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("painted.pdf"));
    {
        QPdfWriter writer(path);
        QPainter painter(&writer);
        painter.fillRect(QRectF(0, 0, 10, 10), Qt::red);
    }
    PdfFacts facts;
    facts.title = QStringLiteral("Test");
    facts.language = QStringLiteral("es-CO");
    facts.pageHeights = {792};
    Page page;
    page.texts.push_back({});
    facts.structure.beginPage(page);
    facts.structure.mark(-1);
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const Result<> done = finishPdf(path, facts, out);
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::Internal);
    CHECK(done.error().detail.contains(QStringLiteral("piece 0")));
}
