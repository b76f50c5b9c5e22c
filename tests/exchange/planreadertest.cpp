// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/planreader.h"
#include "core/exchange/newplan.h"
#include "core/exchange/template.h"
#include "tests/exchange/drafts.h"

using namespace gelt;

namespace {

Delimited table(const char *csv) { return need(readPlanRows(ImportFormat::Csv, QByteArray(csv), {})); }

ColumnChoice guessOf(const char *csv) { return guessColumns(table(csv).rows); }

using Columns = std::vector<std::optional<Column>>;

} // namespace

TEST_CASE("A plan is read by its format, whatever it is", "[planreader]")
{
    const QByteArray csv = drafts::fixture("import-all-columns.csv");
    CHECK(need(readPlan(ImportFormat::Csv, csv, drafts::options())).contents == drafts::csv(csv).contents);
    const QByteArray text = drafts::fixture("plan-de-accion-2012.txt");
    CHECK(need(readPlan(ImportFormat::Text, text, drafts::options())).contents.activities.size() == 22);
    const QByteArray json = R"({"format":"plan-gelt","activities":[{"number":5,"title":"Sola","deadline":"2014"}]})";
    CHECK(need(readPlan(ImportFormat::Json, json, drafts::options())).contents.activities.size() == 1);
    for (const ImportFormat office : {ImportFormat::Xlsx, ImportFormat::Ods, ImportFormat::Docx})
        CHECK(readPlan(office, "PK", drafts::options()).error().code == ErrorCode::Invalid);
}

TEST_CASE("A draft says in which row each activity stands", "[planreader]")
{
    const ImportDraft draft = drafts::csv(QByteArray("Actividad;Fase;Plazo\nA;II;2012\nB;I;2013\nC;II;2014\n"));
    CHECK(drafts::titles(draft) == QStringList{QStringLiteral("A"), QStringLiteral("C"), QStringLiteral("B")});
    CHECK(draft.rows == std::vector{2, 4, 3});
}

TEST_CASE("A cell that is refused is told apart from one that is doubted", "[planreader]")
{
    const ImportDraft draft = drafts::csv(QByteArray("Actividad;Plazo;Peso;Avance\nA;2012;mucho;200\nB;mañana;3;50\n"));
    REQUIRE(draft.doubts.size() == 3);
    CHECK(draft.doubts[0].field == Column::Weight);
    CHECK(draft.doubts[0].refused);
    CHECK(draft.doubts[1].field == Column::Progress);
    CHECK(draft.doubts[1].refused);
    CHECK(draft.doubts[2].field == Column::Deadline);
    CHECK_FALSE(draft.doubts[2].refused);
}

TEST_CASE("Columns are guessed by their headers, else by what stands in them", "[planreader]")
{
    CHECK(guessOf("Cuadro\nActividad;Responsable;Plazo;Estado\nA;Ana;2012;ok\n")
          == ColumnChoice{1, Columns{Column::Title, Column::Responsible, Column::Deadline, {}}});
    CHECK(guessOf("1;Publicar;Todo el directorio;Junio 2012\n2;Actualizar;El sitio;Permanente\n")
          == ColumnChoice{{}, Columns{Column::Number, Column::Title, Column::Description, Column::Deadline}});
    CHECK(guessOf("Publicar;Secretaría de Planeación;Junio 2012\nActualizar;Web Máster;\n")
          == ColumnChoice{{}, Columns{Column::Title, Column::Responsible, Column::Deadline}});
    CHECK(guessOf("Publicar\nActualizar\n") == ColumnChoice{{}, Columns{Column::Title}});
    CHECK(guessOf("FASE I\nPublicar;Enero 2012;Junio 2012\n")
          == ColumnChoice{{}, Columns{Column::Title, Column::Description, Column::Deadline}});
    CHECK(guessOf("") == ColumnChoice{{}, Columns{Column::Title}});
}

TEST_CASE("What a person says of the columns is what they are", "[planreader]")
{
    const Delimited rows = table("Publicar;Ana Díaz;x;Junio 2012\nFASE II\nActualizar;Luz Pérez;y;Permanente\n");
    const ImportDraft draft = need(readPlanTable(
        rows, drafts::options(), ColumnChoice{{}, Columns{Column::Title, Column::Responsible, {}, Column::Deadline}}));
    REQUIRE(drafts::titles(draft) == QStringList{QStringLiteral("Actualizar"), QStringLiteral("Publicar")});
    CHECK(drafts::people(draft, draft.contents.activities[1]) == QStringList{QStringLiteral("Ana Díaz")});
    CHECK(draft.contents.activities[1].description.isEmpty());
    CHECK(draft.contents.phases.size() == 1);
    CHECK(draft.rows == std::vector{3, 1});
    CHECK(draft.doubts.empty()); // a column that was left out on purpose is nothing to say
}

TEST_CASE("A row of headers can be given other meanings", "[planreader]")
{
    const Delimited rows = table("Actividad;Zona;Plazo\nA;Se hace en agosto;2012\n");
    CHECK(drafts::csv(QByteArray("Actividad;Zona;Plazo\nA;Se hace en agosto;2012\n")).doubts.size() == 1);
    const ImportDraft draft = need(readPlanTable(
        rows, drafts::options(), ColumnChoice{0, Columns{Column::Title, Column::Description, Column::Deadline}}));
    REQUIRE(draft.contents.activities.size() == 1);
    CHECK(draft.contents.activities[0].description == QStringLiteral("Se hace en agosto"));
    CHECK(draft.doubts.empty());
}

TEST_CASE("A list of titles alone is a table of one column", "[planreader]")
{
    const Delimited lines = need(readPlanRows(ImportFormat::Text, "Publicar el directorio\nActualizar el sitio\n", {}));
    CHECK_FALSE(readPlanTable(lines, drafts::options()));
    const ImportDraft draft = need(readPlanTable(lines, drafts::options(), guessColumns(lines.rows)));
    CHECK(drafts::titles(draft)
          == QStringList{QStringLiteral("Publicar el directorio"), QStringLiteral("Actualizar el sitio")});
    CHECK(draft.doubts.size() == 2); // neither has a deadline
}

TEST_CASE("Titles that the plan has already are doubted in their row", "[planreader]")
{
    const ImportDraft known = drafts::csv(QByteArray("Número;Actividad;Plazo\n7;Publicar el directorio;2012\n"));
    ImportDraft draft =
        drafts::csv(QByteArray("Actividad;Plazo;Peso\nOtra;2012;mucho\nPUBLICAR EL DIRECTORIO;2013;1\n"));
    doubtKnownTitles(draft, known.contents);
    REQUIRE(draft.doubts.size() == 2);
    CHECK(draft.doubts[1].row == 3);
    CHECK(draft.doubts[1].field == Column::Title);
    CHECK(draft.doubts[1].message.contains(QStringLiteral("number 7")));
}

TEST_CASE("A new plan has the template's activities, or none, and the period and entity asked for", "[planreader]")
{
    const Period period{QDate(2016, 1, 1), QDate(2019, 12, 31)};
    const ImportDraft full =
        need(newPlan({QStringLiteral(" Chaparral "), QStringLiteral("Tolima"), period, false}, QDate(2016, 2, 1)));
    CHECK(full.contents.plan.name == QStringLiteral("Action plan 2016–2019"));
    CHECK(full.contents.plan.entity.name == QStringLiteral("Chaparral"));
    CHECK(full.contents.plan.entity.department == QStringLiteral("Tolima"));
    CHECK(full.contents.activities == need(geltTemplate(period, drafts::options())).contents.activities);
    const ImportDraft empty = need(newPlan({{}, {}, period, true}, QDate(2016, 2, 1)));
    CHECK(empty.contents.activities.empty());
    CHECK(empty.contents.plan.period == period);
    CHECK_FALSE(newPlan({{}, {}, {period.last, period.first}, true}, QDate(2016, 2, 1)));
    CHECK_FALSE(newPlan({QString(600, u'x'), {}, period, true}, QDate(2016, 2, 1)));
}

TEST_CASE("The government periods of municipalities begin every four years from 2012", "[planreader]")
{
    CHECK(governmentPeriod(QDate(2012, 1, 1)) == Period{QDate(2012, 1, 1), QDate(2015, 12, 31)});
    CHECK(governmentPeriod(QDate(2015, 12, 31)) == Period{QDate(2012, 1, 1), QDate(2015, 12, 31)});
    CHECK(governmentPeriod(QDate(2011, 12, 31)) == Period{QDate(2008, 1, 1), QDate(2011, 12, 31)});
    CHECK(yearsOf({QDate(2012, 1, 1), QDate(2012, 12, 31)}) == QStringLiteral("2012"));
}
