// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/textreader.h"
#include "tests/cli/shell.h"
#include "tests/support/officefiles.h"

#include <QFile>
#include <QJsonArray>

using namespace gelt;
using gelt::test::Shell;

TEST_CASE("A dry run says what would come in and writes nothing", "[cli][import]")
{
    Shell shell;
    const auto answer = shell.run({QStringLiteral("import"), shell.path(QStringLiteral("p.gelt")),
                                   QStringLiteral(GELT_TEST_DATA "/plan-de-accion-2012.txt"), QStringLiteral("--dry-run")});
    CHECK(answer.code == cli::Ok);
    CHECK(answer.out.contains(QStringLiteral("22 activit")));
    CHECK(answer.out.contains(QStringLiteral("anualmente"))); // the doubt of row 22 shows its value
    CHECK(shell.files().isEmpty());
}

TEST_CASE("A dry run into an existing plan leaves it byte for byte", "[cli][import]")
{
    Shell shell;
    shell.importRealPlan();
    const QByteArray before = shell.bytes(QStringLiteral("p.gelt"));
    const auto answer = shell.run({QStringLiteral("import"), shell.path(QStringLiteral("p.gelt")),
                                   QStringLiteral(GELT_TEST_DATA "/plan-de-accion-2012.txt"), QStringLiteral("--dry-run")});
    CHECK(answer.code == cli::Ok);
    CHECK(shell.bytes(QStringLiteral("p.gelt")) == before);
}

TEST_CASE("A table appends to a plan with the next numbers, its own period, and says which titles are there", "[cli][import]")
{
    Shell shell;
    shell.importRealPlan();
    shell.write(QStringLiteral("mas.csv"), "Actividad;Plazo\nSuscripci\xc3\xb3n del acta de inicio;Hasta 2015\nNueva;Junio 2014\n");
    const auto answer = shell.run(QStringLiteral("import @p.gelt @mas.csv"));
    INFO(answer.err.toStdString());
    REQUIRE(answer.code == cli::Ok);
    CHECK(answer.out.contains(QStringLiteral("number 5")));

    const QJsonArray activities = shell.status(QStringLiteral("p.gelt"), QStringLiteral("2014-12-31"))[QStringLiteral("activities")].toArray();
    REQUIRE(activities.size() == 24);
    CHECK(activities[22][QStringLiteral("number")].toInt() == 23);
    CHECK(activities[22][QStringLiteral("start")].toString() == QStringLiteral("2012-01-01"));
    CHECK(activities[23][QStringLiteral("number")].toInt() == 24);
}

TEST_CASE("An import that is refused leaves the plan as it was, or no plan at all", "[cli][import]")
{
    Shell shell;
    shell.importRealPlan();
    const QByteArray before = shell.bytes(QStringLiteral("p.gelt"));
    const QStringList filesBefore = shell.files();
    shell.write(QStringLiteral("malo.json"), R"({"format":"plan-gelt","activities":[{"title":"A"},{"title":7}]})");
    shell.write(QStringLiteral("vacio.csv"), "");
    shell.write(QStringLiteral("celda.csv"), "Actividad;Plazo\n" + QByteArray(10 << 20, 'x') + ";2012\n");
    shell.write(QStringLiteral("hondo.json"), QByteArray(100'000, '['));
    const auto source = GENERATE(as<std::string>(), "malo.json --replace", "vacio.csv", "celda.csv", "hondo.json --replace", "falta.csv",
                                 "malo.json");
    CAPTURE(source);
    const auto into = shell.run(QStringLiteral("import @p.gelt @") + QString::fromStdString(source));
    CHECK(into.code == cli::Failed);
    CHECK(into.isOneLine());
    CHECK(shell.bytes(QStringLiteral("p.gelt")) == before);

    const auto fresh = shell.run(QStringLiteral("import @otro.gelt @") + QString::fromStdString(source));
    CHECK(fresh.code == cli::Failed);
    CHECK(fresh.isOneLine());
    QStringList after = shell.files();
    for (const char *own : {"malo.json", "vacio.csv", "celda.csv", "hondo.json"})
        after.removeAll(QLatin1String(own));
    CHECK(after == filesBefore);
}

TEST_CASE("An interchange file takes the place of a plan only when told to, after a backup", "[cli][import]")
{
    Shell shell;
    shell.importRealPlan();
    shell.write(QStringLiteral("uno.json"), R"({"format":"plan-gelt","activities":[{"number":5,"title":"Sola","deadline":"2014"}]})");
    const auto refused = shell.run(QStringLiteral("import @p.gelt @uno.json"));
    CHECK(refused.code == cli::Failed);
    CHECK(refused.err.contains(QStringLiteral("--replace")));

    const auto replaced = shell.run(QStringLiteral("import @p.gelt @uno.json --replace"));
    INFO(replaced.err.toStdString());
    REQUIRE(replaced.code == cli::Ok);
    const QJsonArray activities = shell.status(QStringLiteral("p.gelt"), QStringLiteral("2014-12-31"))[QStringLiteral("activities")].toArray();
    REQUIRE(activities.size() == 1);
    CHECK(activities[0][QStringLiteral("number")].toInt() == 5);
    CHECK(shell.files().size() >= 3); // a backup stands beside
}

TEST_CASE("A plan that nothing can replace is said to be so at once, without advice that fails and without a backup", "[cli][import]")
{
    Shell shell;
    const QString example = QStringLiteral(GELT_SOURCE_DIR "/resources/example/ejemplo.json");
    REQUIRE(shell.run({QStringLiteral("import"), shell.path(QStringLiteral("e.gelt")), example}).code == cli::Ok);
    for (const QStringList &more : {QStringList(), QStringList{QStringLiteral("--replace")}, QStringList{QStringLiteral("--replace"), QStringLiteral("--dry-run")}}) {
        const auto refused = shell.run(QStringList{QStringLiteral("import"), shell.path(QStringLiteral("e.gelt")), example} + more);
        CHECK(refused.code == cli::Failed);
        CHECK(refused.isOneLine());
        CHECK_FALSE(refused.err.contains(QStringLiteral("--replace")));
        CHECK(refused.err.contains(QStringLiteral("new file")));
        CHECK(shell.files() == QStringList{QStringLiteral("e.gelt")});
    }
}

TEST_CASE("A source that is a plan or a PDF is called what it is, with what to do", "[cli][import]")
{
    Shell shell;
    shell.importRealPlan();
    shell.write(QStringLiteral("plan.txt"), shell.bytes(QStringLiteral("p.gelt")));
    shell.write(QStringLiteral("plan.pdf"), "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n");
    const QStringList before = shell.files();
    for (const auto &[source, words] : {std::pair("p.gelt", "plan-gelt export"), std::pair("plan.txt", "plan-gelt export"), std::pair("plan.pdf", "PDF")}) {
        const auto refused = shell.run(QStringLiteral("import @n.gelt @") + QLatin1StringView(source));
        CHECK(refused.code == cli::Failed);
        CHECK(refused.isOneLine());
        CHECK(refused.err.contains(QLatin1StringView(words)));
        CHECK(shell.files() == before);
    }
}

TEST_CASE("Of many doubts the first are printed, and how many there are", "[cli][import]")
{
    Shell shell;
    QByteArray table = "Actividad;Plazo\n";
    for (int i = 0; i < 300; ++i)
        table += "Una " + QByteArray::number(i) + ";cuando se pueda\n";
    shell.write(QStringLiteral("a.csv"), table);
    const auto answer = shell.run(QStringLiteral("import @a.gelt @a.csv --from 2012-01-01 --to 2015-12-31"));
    INFO(answer.out.toStdString());
    REQUIRE(answer.code == cli::Ok);
    CHECK(answer.out.contains(QStringLiteral("300 doubt")));
    CHECK(answer.out.count(u'\n') < 40);
    CHECK(answer.out.contains(QStringLiteral("280 more")));
}

TEST_CASE("A number out of bounds is written as people write it", "[cli][import]")
{
    Shell shell;
    shell.write(QStringLiteral("n.json"), R"({"format":"plan-gelt","activities":[{"number":2147483648,"title":"A","deadline":"2013"}]})");
    const auto answer = shell.run(QStringLiteral("import @n.gelt @n.json"));
    CHECK(answer.code == cli::Failed);
    CHECK_FALSE(answer.err.contains(QStringLiteral("e+")));
    QString digits = answer.err;
    digits.remove(u',').remove(u'.');
    CHECK(digits.contains(QStringLiteral("2147483648")));
}

TEST_CASE("Export, import and export give the same text", "[cli][import]")
{
    Shell shell;
    const auto imported = shell.run({QStringLiteral("import"), shell.path(QStringLiteral("e.gelt")),
                                     QStringLiteral(GELT_SOURCE_DIR "/resources/example/ejemplo.json")});
    INFO(imported.err.toStdString());
    REQUIRE(imported.code == cli::Ok);
    CHECK(shell.run(QStringLiteral("follow-up @e.gelt 12 --date 2014-01-10 --progress 62.5 --by Ana --note nota")).code == cli::Ok);
    REQUIRE(shell.run(QStringLiteral("export @e.gelt --out @1.json")).code == cli::Ok);
    REQUIRE(shell.run(QStringLiteral("import @f.gelt @1.json")).code == cli::Ok);
    REQUIRE(shell.run(QStringLiteral("export @f.gelt --out @2.json")).code == cli::Ok);
    CHECK(shell.bytes(QStringLiteral("1.json")) == shell.bytes(QStringLiteral("2.json")));
    CHECK(shell.bytes(QStringLiteral("1.json")).contains("\"Fiestas patronales\""));

    // The same into a plan that had something else.
    shell.importRealPlan();
    REQUIRE(shell.run(QStringLiteral("import @p.gelt @1.json --replace")).code == cli::Ok);
    REQUIRE(shell.run(QStringLiteral("export @p.gelt --out @3.json")).code == cli::Ok);
    CHECK(shell.bytes(QStringLiteral("1.json")) == shell.bytes(QStringLiteral("3.json")));
}

TEST_CASE("What a killed import left behind goes with the next one of that name, and nothing else does", "[cli][import]")
{
    Shell shell;
    shell.write(QStringLiteral(".n.gelt.0123abcd.part"), "resto");
    shell.write(QStringLiteral(".n.gelt.otra.part"), "de otro");
    REQUIRE(shell.run(QStringLiteral("new @n.gelt --empty")).code == cli::Ok);
    CHECK(shell.files() == QStringList{QStringLiteral(".n.gelt.otra.part"), QStringLiteral("n.gelt")});
}

TEST_CASE("A progress column speaks of the day that --date names", "[cli][import]")
{
    Shell shell;
    shell.write(QStringLiteral("a.csv"), "Actividad;Plazo;% avance\nUna;Junio 2012;60\nOtra;Permanente;40\n");
    const auto answer = shell.run(QStringLiteral("import @a.gelt @a.csv --date 2012-05-15"));
    INFO(answer.err.toStdString());
    REQUIRE(answer.code == cli::Ok);
    CHECK(answer.out.contains(QStringLiteral("40")));
    const auto before = shell.status(QStringLiteral("a.gelt"), QStringLiteral("2012-05-14"));
    const auto on = shell.status(QStringLiteral("a.gelt"), QStringLiteral("2012-05-15"));
    CHECK(before[QStringLiteral("activities")][0][QStringLiteral("progress")].toDouble() == 0);
    CHECK(on[QStringLiteral("activities")][0][QStringLiteral("progress")].toDouble() == 60);
    CHECK(on[QStringLiteral("activities")][1][QStringLiteral("progress")].toDouble() == 0);
}

TEST_CASE("A workbook, an OpenDocument sheet and a document bring the real plan, after a dry run that writes nothing", "[cli][import]")
{
    Shell shell;
    QFile text(QStringLiteral(GELT_TEST_DATA "/plan-de-accion-2012.txt"));
    REQUIRE(text.open(QIODevice::ReadOnly));
    test::Grid grid;
    QByteArray body;
    for (const TableRow &row : need(readTextRows(text.readAll()))) {
        grid.push_back(row.cells);
        body += row.loose ? test::docxParagraph(row.cells.front(), row.dress != Dress::Plain) : test::docxTable({row.cells});
    }
    shell.write(QStringLiteral("plan.xlsx"), test::zipOf(test::xlsxParts(test::xlsxRows(grid))));
    shell.write(QStringLiteral("plan.ods"),
                test::zipOf(test::odsParts("<table:table table:name=\"Plan\">" + test::odsRows(grid) + "</table:table>")));
    shell.write(QStringLiteral("plan.docx"), test::zipOf(test::docxParts(body)));
    const auto kind = QString::fromStdString(GENERATE(as<std::string>(), "xlsx", "ods", "docx"));
    CAPTURE(kind);
    const QString words = QStringLiteral("import @%1.gelt @plan.%1").arg(kind);
    const auto tried = shell.run(words + QStringLiteral(" --dry-run"));
    INFO(tried.err.toStdString());
    CHECK(tried.code == cli::Ok);
    CHECK(tried.out.contains(QStringLiteral("22 activit")));
    CHECK(tried.out.contains(QStringLiteral("nothing was written")));
    CHECK(tried.out.contains(QStringLiteral("1 doubt")));
    CHECK(shell.files().size() == 3);
    const auto done = shell.run(words);
    CHECK(done.code == cli::Ok);
    const auto status = shell.status(kind + QStringLiteral(".gelt"), QStringLiteral("2014-12-31"));
    CHECK(status[QStringLiteral("activities")].toArray().size() == 22);
    CHECK(shell.run(words + QStringLiteral(" --format ") + kind).code == cli::Ok);
}

TEST_CASE("A sheet of a workbook is chosen by its name", "[cli][import]")
{
    Shell shell;
    const auto rows = [](const char *title) {
        return test::xlsxRows({{QStringLiteral("Actividad"), QStringLiteral("Plazo")},
                               {QString::fromUtf8(title), QStringLiteral("Junio 2012")}});
    };
    shell.write(QStringLiteral("dos.xlsx"), test::zipOf(test::xlsxParts({{"Uno", {}, rows("Primera")}, {"Dos", {}, rows("Segunda")}})));
    const auto first = shell.run(QStringLiteral("import @a.gelt @dos.xlsx --dry-run"));
    CHECK(first.code == cli::Ok);
    CHECK(first.out.contains(QStringLiteral("Primera")));
    CHECK(first.out.contains(QStringLiteral("Only the sheet \u201CUno\u201D was read")));
    const auto second = shell.run(QStringLiteral("import @a.gelt @dos.xlsx --dry-run --sheet dos"));
    CHECK(second.code == cli::Ok);
    CHECK(second.out.contains(QStringLiteral("Segunda")));
    const auto none = shell.run(QStringLiteral("import @a.gelt @dos.xlsx --sheet Tres"));
    CHECK(none.code == cli::Failed);
    CHECK(none.isOneLine());
    CHECK(none.err.contains(QStringLiteral("Uno, Dos")));
    shell.write(QStringLiteral("a.csv"), "Actividad;Plazo\nUna;2012\n");
    CHECK(shell.run(QStringLiteral("import @a.gelt @a.csv --sheet Uno")).code == cli::BadUsage);
    CHECK(shell.files() == QStringList{QStringLiteral("a.csv"), QStringLiteral("dos.xlsx")});
}

TEST_CASE("An office file that cannot be read is one line and no plan", "[cli][import]")
{
    Shell shell;
    const QByteArray whole = test::zipOf(test::xlsxParts(QByteArray()));
    shell.write(QStringLiteral("cortado.xlsx"), whole.first(whole.size() / 2));
    shell.write(QStringLiteral("vacio.xlsx"), whole);
    shell.write(QStringLiteral("viejo.xls"), QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(600, '\0'));
    shell.write(QStringLiteral("falso.docx"), "un texto");
    for (const char *name : {"cortado.xlsx", "vacio.xlsx", "viejo.xls", "falso.docx"}) {
        CAPTURE(name);
        const auto answer = shell.run(QStringLiteral("import @p.gelt @") + QLatin1String(name));
        CHECK(answer.code == cli::Failed);
        CHECK(answer.isOneLine());
        CHECK(answer.err.contains(QLatin1String(name)));
    }
    CHECK(shell.files().size() == 4);
}
