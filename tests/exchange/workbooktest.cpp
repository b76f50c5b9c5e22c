// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/exchange/packagecheck.h"
#include "core/exchange/sheetnames.h"
#include "core/exchange/sheettext.h"
#include "core/exchange/workbook.h"
#include "tests/exchange/xlsxread.h"
#include "tests/support/need.h"

#include <QDir>
#include <QTemporaryDir>

#if __has_include(<sys/resource.h>)
#include <csignal>
#include <sys/resource.h>
#endif

using namespace gelt;

namespace {

const Clock noon = Clock::fixed(*Instant::fromIso(u"2013-08-12T12:00:00Z"));

/// A table of the cells given, a row after another.
DataTable tableOf(const QString &name, std::vector<DataColumn> columns, std::vector<DataRow> rows)
{
    const std::size_t count = rows.size();
    return {name, std::move(columns), count,
            [rows = std::move(rows)](std::size_t row, DataRow &cells) { cells = rows[row]; }};
}

DataTable wordsTable(const QStringList &words)
{
    std::vector<DataRow> rows;
    for (const QString &word : words)
        rows.push_back({word});
    return tableOf(QStringLiteral("Palabras"), {{QStringLiteral("Texto"), CellType::Text, 30}}, rows);
}

/// So many rows of a number and a text.
DataTable longTable(std::size_t rows)
{
    return {QStringLiteral("Larga"), {{QStringLiteral("N.º"), CellType::Number, 8}, {QStringLiteral("Texto"), CellType::Text, 40}}, rows,
            [](std::size_t row, DataRow &cells) {
                cells = {static_cast<qint64>(row), QStringLiteral("Actividad con un nombre de largo corriente %1").arg(row)};
            }};
}

class Folder {
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }
    xlsx::Book written(const std::vector<DataTable> &tables, const WorkbookOptions &options = {}) const
    {
        need(writeWorkbook(tables, path(QStringLiteral("x.xlsx")), noon, options));
        return xlsx::read(path(QStringLiteral("x.xlsx")));
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("Each cell of a workbook has the type of what it says", "[workbook]")
{
    const Folder folder;
    const auto book = folder.written({tableOf(
        QStringLiteral("Tipos"),
        {{QStringLiteral("Texto"), CellType::Text, 30},
         {QStringLiteral("N.º"), CellType::Number, 6},
         {QStringLiteral("Cuántas"), CellType::Integer, 12},
         {QStringLiteral("Peso"), CellType::Decimal, 12},
         {QStringLiteral("Avance"), CellType::Percent, 10},
         {QStringLiteral("Día"), CellType::Date, 12},
         {QStringLiteral("Dinero"), CellType::Money, 17},
         {QStringLiteral("Hora"), CellType::Hours, 9}},
        {{QStringLiteral("Año"), qint64{2013}, qint64{12345}, qint64{12500}, Percent::of(5, 8), QDate(2013, 6, 30),
          qint64{150'000'050}, QTime(8, 30)},
         {DataCell(), DataCell(), DataCell(), DataCell(), QStringLiteral("NA"), QDate(), DataCell(), QTime()},
         {QStringLiteral("antes"), DataCell(), DataCell(), DataCell(), DataCell(), QDate(1900, 1, 15)}})});

    const xlsx::Sheet &sheet = book.sheet(QStringLiteral("Tipos"));
    const auto is = [&](const char *place, const char *type, const char *value, const char *format) {
        CAPTURE(place);
        const xlsx::Cell cell = sheet.at(QLatin1String(place));
        CHECK(cell.type.toStdString() == type);
        CHECK(cell.value.toStdString() == value);
        CHECK(cell.format.toStdString() == format);
    };
    is("A1", "inlineStr", "Texto", "");
    is("A2", "inlineStr", "Año", "");
    is("B2", "n", "2013", "0");
    is("C2", "n", "12345", "#,##0");
    is("D2", "n", "12.5", "");
    is("E2", "n", "62.5", "0.0");
    is("F2", "n", "41455", "dd/mm/yyyy");
    is("G2", "n", "1500000.5", "#,##0.00");
    CHECK(sheet.at(QStringLiteral("H2")).value.toDouble() == Approx(8.5 / 24));
    CHECK(sheet.at(QStringLiteral("H2")).format == QStringLiteral("hh:mm"));
    is("E3", "inlineStr", "NA", "");
    for (const char *empty : {"A3", "B3", "F3", "G3", "H3"})
        CHECK_FALSE(sheet.cells.contains(QLatin1String(empty)));
    is("F4", "inlineStr", "15/01/1900", ""); // spreadsheets disagree on the days before March 1900
}

TEST_CASE("The header of a sheet stays in sight, can be filtered and has room", "[workbook]")
{
    const Folder folder;
    const auto book = folder.written({longTable(7), longTable(0)});
    REQUIRE(book.sheets.size() == 2);
    CHECK(book.sheets[0].headStays);
    CHECK(book.sheets[0].filter == QStringLiteral("A1:B8"));
    REQUIRE(book.sheets[0].widths.size() == 2);
    CHECK(book.sheets[0].widths[0] == Approx(8).margin(1));
    CHECK(book.sheets[0].widths[1] == Approx(40).margin(1));
    CHECK(book.sheets[1].rows == 1);
    CHECK(book.sheets[1].headStays);
    CHECK(book.sheets[1].filter == QStringLiteral("A1:B2"));
}

TEST_CASE("A workbook says what it is, and the same tables at the same moment give the same bytes", "[workbook]")
{
    const Folder folder;
    WorkbookOptions options;
    options.title = QStringLiteral("Plan de acción <2012> & más");
    options.author = QStringLiteral("Municipio de Ejemplo");
    const auto book = folder.written({longTable(3)}, options);
    CHECK(book.title == options.title);
    CHECK(book.author == options.author);
    CHECK(book.created == QStringLiteral("2013-08-12T12:00:00Z"));

    need(writeWorkbook({longTable(3)}, folder.path(QStringLiteral("y.xlsx")), noon, options));
    CHECK(need(readFile(folder.path(QStringLiteral("x.xlsx")), 1 << 20))
          == need(readFile(folder.path(QStringLiteral("y.xlsx")), 1 << 20)));
}

TEST_CASE("Hostile texts stay words in a workbook", "[workbook]")
{
    const QStringList words{QStringLiteral("=cmd|' /C calc'!A0"),
                            QStringLiteral("{=1+1}"),
                            QStringLiteral("http://ejemplo.test/?a=1&b=<2>"),
                            QStringLiteral("  con blancos  "),
                            QStringLiteral("uno\ndos\ttres"),
                            QStringLiteral("😀 niño \u0645\u0631\u062D\u0628\u0627 \u05E9\u05DC\u05D5\u05DD"),
                            QStringLiteral("]]> <b>&amp;</b> \"'"),
                            QStringLiteral("12345")};
    const Folder folder;
    const auto book = folder.written({wordsTable(words)});
    for (qsizetype i = 0; i < words.size(); ++i) {
        CAPTURE(words[i].toStdString());
        const xlsx::Cell cell = book.sheets[0].at(QStringLiteral("A%1").arg(i + 2));
        CHECK(cell.type == QStringLiteral("inlineStr"));
        CHECK(cell.value == words[i]);
        CHECK_FALSE(cell.isFormula);
    }
    CHECK(book.parts.filter(QStringLiteral("externalLink")).isEmpty());
    CHECK(book.parts.filter(QStringLiteral("sheet1.xml.rels")).isEmpty()); // an address is no link
}

TEST_CASE("What no spreadsheet can hold is replaced, cut and said", "[workbook]")
{
    const Folder folder;
    const QString forbidden = QString(QChar(0)) + QStringLiteral("a\u0001b\u001F") + QChar(0xD800) + QStringLiteral("c\uFFFE\r\nd\re");
    const QString tooLong = QStringLiteral("😀").repeated(20'000); // 40,000 units
    const QString path = folder.path(QStringLiteral("x.xlsx"));
    const auto summary = need(writeWorkbook({wordsTable({forbidden, tooLong, QStringLiteral("_x000D_"), QStringLiteral("x").repeated(32'767)})}, path, noon));
    CHECK(summary.cutTexts == 1);

    const xlsx::Sheet sheet = xlsx::read(path).sheets[0];
    CHECK(sheet.at(QStringLiteral("A2")).value == QStringLiteral("\uFFFDa\uFFFDb\uFFFD\uFFFDc\uFFFD\nd\ne"));
    const QString cut = sheet.at(QStringLiteral("A3")).value;
    CHECK(cut.size() <= sheetTextUnits);
    CHECK(cut.startsWith(QStringLiteral("😀😀")));
    CHECK(cut.contains(QStringLiteral("[cut here")));
    CHECK_FALSE(cut.contains(QChar(QChar::ReplacementCharacter)));
    CHECK(sheet.at(QStringLiteral("A4")).value == QStringLiteral("_x005F_x000D_")); // which says "_x000D_"
    CHECK(sheet.at(QStringLiteral("A5")).value.size() == 32'767);
}

TEST_CASE("Names of sheets are such as spreadsheets take, and each is its own", "[workbook]")
{
    SheetNames names;
    CHECK(names.next(QStringLiteral("Actividades")) == QStringLiteral("Actividades"));
    CHECK(names.next(QStringLiteral("ACTIVIDADES")) == QStringLiteral("ACTIVIDADES (2)"));
    CHECK(names.next(QStringLiteral("'a/b\\c?d*e[f]g:h'")) == QStringLiteral("a b c d e f g h"));
    CHECK(names.next({}) == QStringLiteral("Table"));
    CHECK(names.next(QStringLiteral("History")) == QStringLiteral("Table (2)"));
    const QString longName = QStringLiteral("Una tabla con un nombre muy muy largo");
    CHECK(names.next(longName) == longName.left(31));
    const QString second = names.next(longName);
    CHECK(second.size() == 31);
    CHECK(second.endsWith(QStringLiteral(" (2)")));
    const QString faces = names.next(QStringLiteral("😀").repeated(20));
    CHECK(faces == QStringLiteral("😀").repeated(15));
}

TEST_CASE("Rows that one sheet cannot hold go on in the next", "[workbook]")
{
    const Folder folder;
    WorkbookOptions options;
    options.rowsPerSheet = 10;
    const auto book = folder.written({longTable(25), longTable(10)}, options);
    REQUIRE(book.sheets.size() == 4);
    CHECK(book.sheets[0].rows == 11);
    CHECK(book.sheets[1].rows == 11);
    CHECK(book.sheets[2].rows == 6);
    CHECK(book.sheets[3].rows == 11);
    CHECK(book.sheets[1].name == QStringLiteral("Larga (2)"));
    CHECK(book.sheets[1].at(QStringLiteral("A1")).value == QStringLiteral("N.º"));
    CHECK(book.sheets[1].at(QStringLiteral("A2")).value == QStringLiteral("10"));
    CHECK(book.sheets[2].at(QStringLiteral("A6")).value == QStringLiteral("24"));
}

TEST_CASE("A workbook that is given up leaves no file, and the one before as it was", "[workbook]")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("x.xlsx"));
    const bool existed = GENERATE(false, true);
    if (existed)
        need(writeFile(path, QByteArrayLiteral("antes")));
    const int giveUpAt = GENERATE(0, 40, 95, 100);
    std::vector<int> told;
    WorkbookOptions options;
    options.progress = [&](int percent) {
        told.push_back(percent);
        return percent < giveUpAt;
    };
    const auto result = writeWorkbook({longTable(5'000)}, path, noon, options);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::Cancelled);
    CHECK(std::ranges::is_sorted(told));
    CHECK(told.back() >= giveUpAt);
    if (existed)
        CHECK(need(readFile(path, 100)) == QByteArrayLiteral("antes"));
    CHECK(folder.files().size() == (existed ? 1 : 0));
}

TEST_CASE("A workbook that cannot be written where it should says so", "[workbook]")
{
    const Folder folder;
    const auto missing = writeWorkbook({longTable(1)}, folder.path(QStringLiteral("falta/x.xlsx")), noon);
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::Io);
    CHECK(missing.error().message.contains(QStringLiteral("x.xlsx")));

    const auto nothing = writeWorkbook({}, folder.path(QStringLiteral("x.xlsx")), noon);
    REQUIRE_FALSE(nothing);
    CHECK(nothing.error().code == ErrorCode::Invalid);
    CHECK(folder.files().isEmpty());
}

TEST_CASE("A workbook that an office program has open is not written over", "[workbook]")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("x.xlsx"));
    const QString mark = folder.path(GENERATE(as<QString>(), QStringLiteral(".~lock.x.xlsx#"), QStringLiteral("~$x.xlsx")));
    need(writeFile(mark, QByteArrayLiteral("Ana")));
    need(writeWorkbook({longTable(1)}, path, noon)); // the mark alone was left by a crash

    need(writeFile(path, QByteArrayLiteral("antes")));
    const auto result = writeWorkbook({longTable(1)}, path, noon);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::Busy);
    CHECK(need(readFile(path, 100)) == QByteArrayLiteral("antes"));
}

TEST_CASE("A workbook that was cut short is found out", "[workbook]")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("x.xlsx"));
    need(writeWorkbook({longTable(100)}, path, noon));
    CHECK(checkWorkbook(path, {5'000}));
    CHECK_FALSE(checkWorkbook(path, {500'000})); // more rows were handed over than it holds
    CHECK_FALSE(checkWorkbook(path, {5'000, 5'000}));
    const QByteArray whole = need(readFile(path, 1 << 20));
    need(writeFile(path, whole.left(whole.size() / 2)));
    CHECK_FALSE(checkWorkbook(path, {5'000}));
}

#if __has_include(<sys/resource.h>)
TEST_CASE("A full disk under the temporary files is said, and nothing is left", "[workbook]")
{
    const Folder folder;
    const auto size = static_cast<rlim_t>(folder.written({longTable(2'000)}).sheets[0].bytes);
    const QString path = folder.path(QStringLiteral("x.xlsx"));
    need(writeFile(path, QByteArrayLiteral("antes")));
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const auto was = std::signal(SIGXFSZ, SIG_IGN);
    // The rows do not fit; they do, but not with all that stands around them in the sheet.
    const rlim_t most = GENERATE_COPY(size / 2, size - 1);
    CAPTURE(most);
    const rlimit tight{most, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &tight);
    const auto result = writeWorkbook({longTable(2'000)}, path, noon);
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, was);

    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::DiskFull);
    CHECK(need(readFile(path, 100)) == QByteArrayLiteral("antes"));
    CHECK(folder.files().size() == 1);
}
#endif
