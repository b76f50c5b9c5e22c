// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cellwords.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/interchange.h"
#include "core/exchange/tables.h"
#include "core/exchange/workbook.h"
#include "tests/exchange/drafts.h"
#include "tests/exchange/xlsxread.h"

#include <QDir>
#include <QTemporaryDir>

using namespace gelt;

namespace {

const QLocale spanish(QLocale::Spanish, QLocale::Colombia);

PlanContents example()
{
    const QByteArray json =
        need(readFile(QStringLiteral(GELT_SOURCE_DIR "/resources/example/ejemplo.json"), limits::tableBytes));
    return need(interchange::read(json, drafts::options())).contents;
}

/// The table of that name, its cells as texts, the header first.
std::vector<QStringList> texts(const std::vector<DataTable> &tables, const char *name)
{
    const auto table = std::ranges::find(tables, QLatin1String(name), &DataTable::name);
    INFO(name);
    REQUIRE(table != tables.end());
    std::vector<QStringList> rows(1);
    for (const DataColumn &column : table->columns)
        rows[0] << column.title;
    for (std::size_t row = 0; row < table->rows; ++row) {
        DataRow cells;
        table->read(row, cells);
        REQUIRE(cells.size() <= table->columns.size());
        QStringList words;
        for (std::size_t i = 0; i < cells.size(); ++i)
            words << cellText(cells[i], table->columns[i].type, spanish);
        rows.push_back(words);
    }
    return rows;
}

/// The cell below a header, in the first row whose @p key column says @p value.
QString cell(const std::vector<QStringList> &rows, const char *key, const QString &value, const char *header)
{
    const qsizetype by = rows[0].indexOf(QLatin1String(key)), wanted = rows[0].indexOf(QLatin1String(header));
    REQUIRE(by >= 0);
    REQUIRE(wanted >= 0);
    for (const QStringList &row : rows) {
        if (row.value(by) == value)
            return row.value(wanted);
    }
    FAIL("no row says " << value.toStdString());
    return {};
}

QStringList names(const std::vector<DataTable> &tables)
{
    QStringList all;
    for (const DataTable &table : tables)
        all << table.name;
    return all;
}

} // namespace

TEST_CASE("Every document has its tables, the one that says most first", "[tables]")
{
    const PlanContents contents = example();
    const PlanMeasure measured = measure(contents, QDate(2013, 12, 31));
    const auto first = [&](ReportKind kind) { return names(tablesOf(kind, contents, measured, spanish)).constFirst(); };
    for (const auto &kind : Codes<ReportKind>::all) {
        CAPTURE(codeOf(kind.value).toStdString());
        const auto tables = tablesOf(kind.value, contents, measured, spanish);
        CHECK_FALSE(tables.empty());
        for (const DataTable &table : tables)
            CHECK_FALSE(table.columns.empty());
    }
    CHECK(first(ReportKind::Annual) == QStringLiteral("Activities"));
    CHECK(first(ReportKind::Commitments) == QStringLiteral("Commitments"));
    CHECK(first(ReportKind::Presentation) == QStringLiteral("Phases"));
    CHECK(tablesOfPlan(contents, measured, spanish).size() == 12);
}

TEST_CASE("The tables of a plan say what the measures say", "[tables]")
{
    const PlanContents contents = example();
    const PlanMeasure measured = measure(contents, QDate(2013, 12, 31));
    const auto tables = tablesOf(ReportKind::Annual, contents, measured, spanish);

    // Somebody reported no progress of a recurring one: what is to be read back has none, a document what was measured.
    CHECK(cell(texts(tables, "Activities"), "No.", QStringLiteral("22"), "Progress") == QStringLiteral("25%"));
    CHECK(cell(texts({activitiesTable(contents, measured, spanish)}, "Activities"), "No.", QStringLiteral("22"), "Progress").isEmpty());

    const auto phases = texts(tables, "Phases");
    CHECK(phases.size() == 1 + measured.phases.size() + 1); // the header and the whole plan
    CHECK(cell(phases, "Phase", QStringLiteral("Whole plan"), "Activities") == QStringLiteral("22"));
    CHECK(cell(phases, "Phase", QStringLiteral("Whole plan"), "Progress")
          == cellText(measured.plan.progress, CellType::Percent, spanish));
    CHECK(cell(phases, "Phase", QStringLiteral("(no phase)"), "Activities") == QStringLiteral("2"));

    const auto periods = texts(tables, "Periods");
    CHECK(cell(periods, "No.", QStringLiteral("21"), "Period") == QStringLiteral("2012"));
    CHECK(cell(periods, "No.", QStringLiteral("21"), "Fulfilled on") == QStringLiteral("12/12/2012"));
    CHECK(cell(periods, "No.", QStringLiteral("22"), "State") == displayName(OccurrenceState::DoneLate));

    const auto extensions = texts(tables, "Extensions");
    CHECK(extensions.size() == 4);
    CHECK(cell(extensions, "No.", QStringLiteral("9"), "New deadline") == QStringLiteral("28 de febrero de 2013"));
    CHECK(cell(extensions, "No.", QStringLiteral("9"), "Due") == QStringLiteral("28/02/2013"));
    CHECK(cell(extensions, "No.", QStringLiteral("9"), "Decided on") == QStringLiteral("23/11/2012"));

    const auto statuses = texts(tables, "Statuses");
    CHECK(cell(statuses, "No.", QStringLiteral("19"), "To") == QStringLiteral("31/08/2013"));

    const auto actas = texts(tables, "Actas");
    CHECK(actas.size() == 3); // of the year alone
    CHECK(cell(actas, "Acta", QStringLiteral("2013-001"), "Present") == QStringLiteral("4"));
    CHECK(cell(actas, "Acta", QStringLiteral("2013-001"), "Quorum") == QStringLiteral("Yes"));
    CHECK(cell(actas, "Acta", QStringLiteral("(no number)"), "Quorum").isEmpty());

    const auto evidence = texts(tables, "Evidence");
    CHECK(cell(evidence, "Code", QStringLiteral("E-002"), "Activities") == QStringLiteral("2"));
    CHECK(cell(evidence, "Code", QStringLiteral("E-002"), "Seen on") == QStringLiteral("22/06/2012"));
}

TEST_CASE("A commitment's row says what became of it by the cut-off", "[tables]")
{
    const PlanContents contents = example();
    const auto at = [&](QDate day) {
        return texts(tablesOf(ReportKind::Commitments, contents, measure(contents, day), spanish), "Commitments");
    };
    const QString text = QStringLiteral("Convocar a los aliados estratégicos de la comunidad");
    CHECK(cell(at({2012, 8, 10}), "Commitment", text, "Due") == QStringLiteral("31/08/2012"));
    const auto later = at({2012, 8, 20});
    CHECK(cell(later, "Commitment", text, "Due as agreed") == QStringLiteral("31/08/2012"));
    CHECK(cell(later, "Commitment", text, "Due") == QStringLiteral("30/11/2012"));
    CHECK(cell(later, "Commitment", text, "Last report") == QStringLiteral("Faltaba el directorio de organizaciones."));
    CHECK(later.size() == 3); // those of later meetings are not known yet
    CHECK(cell(at({2013, 12, 31}), "Commitment", text, "State") == displayName(CommitmentState::DoneLate));
}

TEST_CASE("A document's tables leave out what does not count at its cut-off, an export of the plan nothing", "[tables]")
{
    PlanContents contents = example();
    REQUIRE_FALSE(contents.followUps.empty());
    contents.followUps[0].voided = Voiding{QDate(2012, 6, 1), QStringLiteral("Otra actividad"), {}};
    const QDate cutOff(2012, 12, 31);
    const PlanMeasure measured = measure(contents, cutOff);
    const auto counting = std::ranges::count_if(
        contents.followUps, [&](const FollowUp &entry) { return !entry.voided && entry.date <= cutOff; });

    const auto some = texts(tablesOf(ReportKind::Progress, contents, measured, spanish), "Follow-ups");
    CHECK(some.size() == static_cast<std::size_t>(counting) + 1);
    CHECK_FALSE(some[0].contains(QStringLiteral("Voided on")));

    const auto all = texts(tablesOfPlan(contents, measured, spanish), "Follow-ups");
    CHECK(all.size() == contents.followUps.size() + 1);
    CHECK(cell(all, "Voided on", QStringLiteral("01/06/2012"), "Why it was voided") == QStringLiteral("Otra actividad"));
}

TEST_CASE("No document's table holds a phone, an address of mail or a number of identity", "[tables]")
{
    PlanContents contents = example();
    for (Person &person : contents.people) {
        person.phone = QStringLiteral("secreto-1");
        person.email = QStringLiteral("secreto-2");
        person.idNumber = QStringLiteral("secreto-3");
    }
    const PlanMeasure measured = measure(contents, QDate(2013, 12, 31));
    for (const auto &kind : Codes<ReportKind>::all) {
        for (const DataTable &table : tablesOf(kind.value, contents, measured, spanish))
            CHECK_FALSE(csvOf(table, spanish).contains("secreto"));
    }
    const auto people = texts(tablesOfPlan(contents, measured, spanish), "People");
    CHECK(people[1].contains(QStringLiteral("secreto-1")));
}

TEST_CASE("What hangs on an activity that the contents leave out is in no table", "[tables]")
{
    PlanContents contents = example();
    const PlanMeasure measured = measure(contents, QDate(2013, 12, 31));
    std::erase_if(contents.activities, [](const Activity &activity) { return activity.number == 9; });
    for (const DataTable &table : tablesOfPlan(contents, measured, spanish)) {
        if (table.columns[0].title != QStringLiteral("No."))
            continue;
        CAPTURE(table.name.toStdString());
        for (const QStringList &row : texts({table}, table.name.toUtf8().constData()))
            CHECK(row.value(0) != QStringLiteral("9"));
    }
}

TEST_CASE("An empty plan has tables without rows", "[tables]")
{
    const PlanContents contents;
    const PlanMeasure measured = measure(contents, QDate(2013, 12, 31));
    const auto tables = tablesOfPlan(contents, measured, spanish);
    for (const DataTable &table : tables) {
        CAPTURE(table.name.toStdString());
        CHECK(table.rows == (table.name == QStringLiteral("Phases") ? 1 : 0)); // the whole plan
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.xlsx"));
    const Clock clock = Clock::fixed(*Instant::fromIso(u"2013-08-12T12:00:00Z"));
    CHECK(need(writeWorkbook(tables, path, clock)).sheets == names(tables));
    CHECK(xlsx::read(path).sheets.size() == tables.size());
}

TEST_CASE("A workbook of the whole plan holds every table with its rows", "[tables][workbook]")
{
    const PlanContents contents = example();
    const PlanMeasure measured = measure(contents, QDate(2013, 12, 31));
    const auto tables = tablesOfPlan(contents, measured, spanish);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.xlsx"));
    need(writeWorkbook(tables, path, Clock::fixed(*Instant::fromIso(u"2013-08-12T12:00:00Z"))));
    const xlsx::Book book = xlsx::read(path);
    REQUIRE(book.sheets.size() == tables.size());
    for (std::size_t i = 0; i < tables.size(); ++i) {
        CAPTURE(tables[i].name.toStdString());
        CHECK(book.sheets[i].name == tables[i].name);
        CHECK(static_cast<std::size_t>(book.sheets[i].rows) == tables[i].rows + 1);
    }
    CHECK(book.sheets[0].at(QStringLiteral("A2")).type == QStringLiteral("n"));
    CHECK(book.sheets[0].at(QStringLiteral("Q2")).format == QStringLiteral("dd/mm/yyyy"));
    CHECK(book.sheets[0].at(QStringLiteral("T2")).value == QStringLiteral("100"));
}

TEST_CASE("Each table is a CSV file of its own in a folder", "[csv][tables]")
{
    const PlanContents contents = example();
    const PlanMeasure measured = measure(contents, QDate(2013, 12, 31));
    const auto tables = tablesOf(ReportKind::Annual, contents, measured, spanish);
    const QTemporaryDir folder;
    const QString inside = folder.filePath(QStringLiteral("tablas"));
    const QStringList written = need(writeCsvFolder(tables, inside, spanish));
    REQUIRE(static_cast<std::size_t>(written.size()) == tables.size());
    CHECK(written.constFirst() == QStringLiteral("Activities.csv"));
    for (std::size_t i = 0; i < tables.size(); ++i)
        CHECK(need(readFile(QDir(inside).filePath(written[static_cast<qsizetype>(i)]), 1 << 20)) == csvOf(tables[i], spanish));
}

TEST_CASE("A CSV file that is given up or cannot be written leaves what was there", "[csv][tables]")
{
    const DataTable table{QStringLiteral("Larga"), {{QStringLiteral("N"), CellType::Number, 6}}, 5'000,
                          [](std::size_t row, DataRow &cells) { cells = {static_cast<qint64>(row)}; }};
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.csv"));
    need(writeFile(path, QByteArrayLiteral("antes")));
    const auto givenUp = writeCsv(table, path, spanish, [](int percent) { return percent < 50; });
    REQUIRE_FALSE(givenUp);
    CHECK(givenUp.error().code == ErrorCode::Cancelled);

    need(writeFile(folder.filePath(QStringLiteral(".~lock.x.csv#")), QByteArrayLiteral("Ana")));
    const auto open = writeCsv(table, path, spanish);
    REQUIRE_FALSE(open);
    CHECK(open.error().code == ErrorCode::Busy);
    CHECK(need(readFile(path, 100)) == QByteArrayLiteral("antes"));

    CHECK_FALSE(writeCsv(table, folder.filePath(QStringLiteral("falta/x.csv")), spanish));
    CHECK_FALSE(writeCsvFolder({table}, path, spanish)); // a file stands where the folder should
    need(writeCsv(table, folder.filePath(QStringLiteral("y.csv")), spanish));
    CHECK(need(readFile(folder.filePath(QStringLiteral("y.csv")), 1 << 20)) == csvOf(table, spanish));
}

TEST_CASE("Cells of a table of plain text are written in the locale's signs", "[csv][tables]")
{
    CHECK(cellText(qint64{12'500}, CellType::Decimal, spanish) == QStringLiteral("12,5"));
    CHECK(cellText(qint64{-500}, CellType::Decimal, spanish) == QStringLiteral("-0,5"));
    CHECK(cellText(qint64{150'000'050}, CellType::Money, spanish) == QStringLiteral("1500000,5"));
    CHECK(cellText(qint64{2013}, CellType::Number, spanish) == QStringLiteral("2013"));
    CHECK(cellText(Percent::of(5, 8), CellType::Percent, spanish) == QStringLiteral("62,5%"));
    CHECK(cellText(QTime(8, 5), CellType::Hours, spanish) == QStringLiteral("08:05"));
    CHECK(cellText(QDate(2013, 6, 30), CellType::Date, spanish) == QStringLiteral("30/06/2013"));
    CHECK(cellText(QDate(), CellType::Date, spanish).isEmpty());
    CHECK(cellText(DataCell(), CellType::Text, spanish).isEmpty());
}
