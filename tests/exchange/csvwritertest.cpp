// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvwriter.h"
#include "core/exchange/tables.h"
#include "tests/exchange/drafts.h"

using namespace gelt;

namespace {

const QLocale spanish(QLocale::Spanish, QLocale::Colombia);

/// A plan with everything a table can carry, and texts that tables are bad at.
PlanContents sample()
{
    PlanContents contents =
        drafts::csv(QStringLiteral(
                        "Fase,Actividad,Descripción,Responsable,Apoyo,Meta,Indicador,Producto,Peso,Presupuesto,"
                        "Presupuesto ejecutado,Plazo,Avance\n"
                        "Uno,- Formalización,\"Con \"\"comillas\"\"; punto y coma\ny otra línea\",Ana Pérez;Alcalde,"
                        "Oficina de Sistemas,2 talleres,Talleres,Acta,\"12,5\",\"1.500.000,50\",0,Junio 2012,\"62,5\"\n"
                        ",=1+1,+57 300,,,,,,,,,Hasta 2015,100\n"
                        "Dos,@algo,,,,,,,,,,Permanente,\n"
                        "Dos,Socialización anualmente,,,,,,,,,,Hasta 2015,\n"
                        "(sin fase),Algún día,,,,,,,,,,cuando se pueda,\n"))
            .contents;
    contents.activities[0].shortName = QStringLiteral("Formalizar");
    contents.activities[1].number = 7;
    contents.activities[2].description = QStringLiteral("'-ya con apóstrofo");
    // A person said what the words do not.
    contents.activities[4].deadline.reading = {DeadlineKind::Span, QDate(2013, 2, 1), QDate(2013, 11, 30), {}};
    contents.activities[4].deadline.readBy = ReadBy::Person;
    return contents;
}

QByteArray activitiesCsv(const PlanContents &contents, const PlanMeasure &measure, const QLocale &locale)
{
    return csvOf(activitiesTable(contents, measure, locale), locale);
}

ImportDraft readBack(const QByteArray &table, const PlanContents &contents)
{
    ImportOptions options = drafts::options();
    options.period = contents.plan.period;
    return need(readCsvPlan(table, options));
}

} // namespace

TEST_CASE("What is exported as CSV comes back as the same activities", "[csv]")
{
    const PlanContents contents = sample();
    const QByteArray table = activitiesCsv(contents, measure(contents, QDate(2012, 12, 31)), spanish);
    const ImportDraft back = readBack(table, contents);
    drafts::checkSound(back);

    REQUIRE(back.contents.phases.size() == contents.phases.size());
    for (std::size_t i = 0; i < contents.phases.size(); ++i)
        CHECK(back.contents.phases[i].name == contents.phases[i].name);
    REQUIRE(back.contents.activities.size() == contents.activities.size());
    for (std::size_t i = 0; i < contents.activities.size(); ++i) {
        CAPTURE(i);
        const Activity &before = contents.activities[i], &after = back.contents.activities[i];
        Activity expected = before;
        expected.id = after.id;
        CHECK(after.title == before.title);
        CHECK(after.description == before.description);
        CHECK(after.deadline == before.deadline);
        CHECK(after == expected);
    }
    CHECK(back.contents.people == contents.people);
    CHECK(back.contents.assignments == contents.assignments);
    CHECK(back.unread.empty());
}

TEST_CASE("An exported table has the figures of the cut-off date in the locale's signs", "[csv]")
{
    const PlanContents contents = sample();
    const QByteArray bytes = activitiesCsv(contents, measure(contents, QDate(2012, 12, 31)), spanish);
    CHECK(bytes.startsWith("\xEF\xBB\xBF"));
    const QString table = QString::fromUtf8(bytes);
    const QStringList rows = table.split(QStringLiteral("\r\n"));
    REQUIRE(rows.size() == 7); // the last is empty: every row ends in CRLF
    CHECK(rows[0].count(u';') == 22);
    CHECK(rows[1].contains(QStringLiteral(";12,5;1500000,5;0;Junio 2012;")));
    CHECK(rows[1].endsWith(QStringLiteral(";62,5%;100%;62,5%;%1").arg(displayName(State::Overdue))));
    CHECK(rows[5].contains(QStringLiteral("Algún día")));
}

TEST_CASE("No exported cell can run as a formula", "[csv]")
{
    const PlanContents contents = sample();
    const QByteArray table = activitiesCsv(contents, measure(contents, QDate(2012, 12, 31)), spanish);
    for (const char *cell : {";=1+1", ";@algo", ";+57", ";- Form", ";-", ";="})
        CHECK_FALSE(table.contains(cell));
    CHECK(table.contains(";'=1+1;"));
    CHECK(table.contains(";''-ya con"));
}

TEST_CASE("The Spanish headers of an exported table are known to the import", "[csv]")
{
    const PlanContents contents = sample();
    QByteArray table = activitiesCsv(contents, measure(contents, QDate(2012, 12, 31)), spanish);
    table.replace(0, table.indexOf('\r'),
                  "N.º;Fase;Actividad;Nombre corto;Descripción;Responsable;Apoyo;Meta;Indicador;Medio de verificación;"
                  "Ponderación;Presupuesto;Presupuesto ejecutado;Plazo;Tipo de plazo;Inicio;Vence;Periodicidad;"
                  "Plazo vigente;Avance;Programado;Cumplimiento;Estado");
    table.replace(";Span;", ";Lapso;").replace(";Until;", ";Hasta;").replace(";Date;", ";Fecha;");
    table.replace(";Recurring;", ";Recurrente;").replace(";Unread;", ";Sin interpretar;");
    table.replace("(no phase)", "(sin fase)");
    const ImportDraft back = readBack(table, contents);
    REQUIRE(back.contents.activities.size() == contents.activities.size());
    for (std::size_t i = 0; i < contents.activities.size(); ++i) {
        CAPTURE(i);
        CHECK(back.contents.activities[i] == contents.activities[i]);
    }
}

TEST_CASE("The real plan survives the way out and back", "[csv]")
{
    const PlanContents contents =
        need(readTextPlan(drafts::fixture("plan-de-accion-2012.txt"), drafts::options())).contents;
    const ImportDraft back =
        readBack(activitiesCsv(contents, measure(contents, QDate(2012, 12, 31)), QLocale::c()), contents);
    CHECK(back.contents.activities == contents.activities);
    CHECK(back.contents.phases == contents.phases);
}
