// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/drafts.h"

#include <QStringList>

using namespace gelt;

TEST_CASE("Pipes and tabs with a header make the same plan", "[text]")
{
    const QString form =
        GENERATE(as<QString>(), QStringLiteral("markdown"), QStringLiteral("pipes"), QStringLiteral("tabs"));
    CAPTURE(form);
    QString table = QStringLiteral("| Fase | Actividad | Encargado | Fecha límite |\n"
                                   "|------|:----------|----------:|--------------|\n"
                                   "| FASE UNO | Crear el comité | Alcalde | Junio 2012 |\n"
                                   "|  | **Publicar** el plan | Ana Pérez | 15/08/2012 |\n"
                                   "| FASE DOS | Medir |  | Hasta 2013 |\n");
    if (form != QStringLiteral("markdown")) {
        table.replace(QStringLiteral("|------|:----------|----------:|--------------|\n"), QString());
        table.replace(QStringLiteral("\n| "), QStringLiteral("\n"));
        table.replace(QStringLiteral(" |\n"), QStringLiteral("\n"));
        table = table.sliced(2);
    }
    if (form == QStringLiteral("tabs"))
        table.replace(QStringLiteral(" | "), QStringLiteral("\t"))
            .replace(QStringLiteral("|  | "), QStringLiteral("\t"));
    table.replace(QStringLiteral("\n |"), QStringLiteral("\n|"));
    CAPTURE(table);

    const ImportDraft draft = drafts::text(table);
    drafts::checkSound(draft);
    REQUIRE(drafts::titles(draft)
            == QStringList(
                {QStringLiteral("Crear el comité"), QStringLiteral("**Publicar** el plan"), QStringLiteral("Medir")}));
    const auto &activities = draft.contents.activities;
    CHECK(drafts::phaseOf(draft, activities[1]) == QStringLiteral("FASE UNO"));
    CHECK(drafts::phaseOf(draft, activities[2]) == QStringLiteral("FASE DOS"));
    CHECK(drafts::people(draft, activities[1]) == QStringList(QStringLiteral("Ana Pérez")));
    CHECK(activities[1].deadline.reading.due == QDate(2012, 8, 15));
    CHECK(draft.doubts.empty());
    CHECK(draft.unread.empty());
}

TEST_CASE("A pipe behind a backslash is part of the text", "[text]")
{
    const ImportDraft draft =
        drafts::text(QStringLiteral("| Actividad | Plazo |\n|---|---|\n| Uno \\| dos | 2013 |\n"));
    CHECK(drafts::titles(draft) == QStringList(QStringLiteral("Uno | dos")));
}

TEST_CASE("Lines around a table with a header open phases, dress the page, or are listed", "[text]")
{
    const ImportDraft draft = drafts::text(QStringLiteral("PLAN DE ACCIÓN 2013\n"
                                                          "ESTRATEGIA GOBIERNO EN LINEA\n"
                                                          "Actividad\tPlazo\n"
                                                          "## FASE UNO\n"
                                                          "Sembrar\tJunio 2013\n"
                                                          "PLAN DE ACCIÓN 2013\n"
                                                          "ESTRATEGIA GOBIERNO EN LINEA\n"
                                                          "ACTIVIDAD\tPLAZO\n"
                                                          "Regar\tJulio 2013\n"
                                                          "Nota al margen\n"
                                                          "ESTRATEGIA GOBIERNO EN LINEA\n"
                                                          "Cosechar\tAgosto 2013\n"
                                                          "ANA LUCÍA ROJAS\n"
                                                          "Alcaldesa\n"));
    REQUIRE(drafts::titles(draft)
            == QStringList({QStringLiteral("Sembrar"), QStringLiteral("Regar"), QStringLiteral("Cosechar")}));
    CHECK(drafts::phaseOf(draft, draft.contents.activities[1]) == QStringLiteral("FASE UNO"));
    CHECK_FALSE(draft.contents.activities[2].phase.isStored());
    CHECK(draft.contents.plan.name == QStringLiteral("PLAN DE ACCIÓN 2013"));
    REQUIRE(draft.unread.size() == 1);
    CHECK(draft.unread[0].row == 10);
    CHECK(draft.unread[0].text == QStringLiteral("Nota al margen"));
    REQUIRE(draft.contents.people.size() == 1);
    CHECK(draft.contents.people[0].position == QStringLiteral("Alcaldesa"));
}

TEST_CASE("A row broken over paragraphs ends with its deadline, even across a page heading", "[text]")
{
    const ImportDraft draft = drafts::text(QStringLiteral("Capacitar a los funcionarios\n\n"
                                                          "## PLAN DE ACCIÓN\n\n### ESTRATEGIA GOBIERNO EN LINEA\n\n"
                                                          "Tres talleres en el\nauditorio municipal\n\n"
                                                          "Primer trimestre 2013\n\n"
                                                          "Publicar el informe\n\nDiciembre 2013\n"));
    REQUIRE(draft.contents.activities.size() == 2);
    const auto &first = draft.contents.activities[0];
    CHECK(first.title == QStringLiteral("Capacitar a los funcionarios"));
    CHECK(first.description == QStringLiteral("Tres talleres en el auditorio municipal"));
    CHECK(first.deadline.text == QStringLiteral("Primer trimestre 2013"));
    CHECK(draft.contents.activities[1].description.isEmpty());
    CHECK(draft.doubts.empty());
    CHECK(draft.unread.empty());
}

TEST_CASE("More paragraphs than title and description are kept and doubted", "[text]")
{
    const ImportDraft draft = drafts::text(QStringLiteral("Uno\n\nDos\n\nTres\n\nJunio 2013\n"));
    REQUIRE(draft.contents.activities.size() == 1);
    CHECK(draft.contents.activities[0].description == QStringLiteral("Dos\nTres"));
    REQUIRE(drafts::doubtsOf(draft, 1).size() == 1);
    CHECK(drafts::doubtsOf(draft, 1)[0].value == QStringLiteral("Uno"));
}

TEST_CASE("Lines without blank ones between them are paragraphs each", "[text]")
{
    const ImportDraft draft = drafts::text(QStringLiteral("Uno\nDos\nJunio 2013\nTres\nJulio 2013\n"));
    REQUIRE(drafts::titles(draft) == QStringList({QStringLiteral("Uno"), QStringLiteral("Tres")}));
    CHECK(draft.contents.activities[0].description == QStringLiteral("Dos"));
}

TEST_CASE("A row whose cells are merged or broken goes on in the next line", "[text]")
{
    const ImportDraft draft = drafts::text(QStringLiteral("Uno\tDescripción de uno\n\t\tJunio 2013\n"
                                                          "Dos\t\t\n\tDescripción de dos\tHasta 2014\n"
                                                          "3\tTres\tDescripción de tres\t15/12/2013\n"));
    REQUIRE(drafts::titles(draft)
            == QStringList({QStringLiteral("Uno"), QStringLiteral("Dos"), QStringLiteral("Tres")}));
    CHECK(draft.contents.activities[0].description == QStringLiteral("Descripción de uno"));
    CHECK(draft.contents.activities[0].deadline.text == QStringLiteral("Junio 2013"));
    CHECK(draft.contents.activities[1].description == QStringLiteral("Descripción de dos"));
    CHECK(draft.contents.activities[2].description == QStringLiteral("Descripción de tres"));
    CHECK(draft.unread.empty());
}

TEST_CASE("What is not understood in a text is listed with its line", "[text]")
{
    const ImportDraft draft = drafts::text(QStringLiteral("Señores del comité:\n\n"
                                                          "Uno\tDescripción\tJunio 2013\n"
                                                          "a\tb\tc\td\n"
                                                          "\tsin título\t2013\n"
                                                          "Dos\tDescripción\tcuando se pueda\n"
                                                          "# Anexos\n"
                                                          "Uno más\tDescripción\tJulio 2013\tAna\n"));
    CHECK(drafts::titles(draft)
          == QStringList({QStringLiteral("Uno"), QStringLiteral("Dos"), QStringLiteral("Uno más")}));
    REQUIRE(draft.unread.size() == 4);
    CHECK(draft.unread[0].row == 1);
    CHECK(draft.unread[0].text == QStringLiteral("Señores del comité:"));
    CHECK(draft.unread[1].row == 4);
    CHECK(draft.unread[1].text == QStringLiteral("a | b | c | d"));
    CHECK(draft.unread[2].row == 5);
    CHECK(draft.unread[3].text == QStringLiteral("Anexos"));
    for (const UnreadRow &row : draft.unread)
        CHECK_FALSE(row.reason.isEmpty());

    REQUIRE(draft.doubts.size() == 2);
    CHECK(draft.doubts[0].row == 6);
    CHECK(draft.doubts[0].value == QStringLiteral("cuando se pueda"));
    CHECK(draft.doubts[1].row == 8);
    CHECK(draft.doubts[1].value == QStringLiteral("Ana"));
    CHECK(draft.contents.activities[1].deadline.reading.kind == DeadlineKind::Unread);
}

TEST_CASE("A phase line is one by its capitals, its marks or its number", "[text]")
{
    const QString line = GENERATE(as<QString>(), QStringLiteral("FASE DOS"), QStringLiteral("Fase 2: medir"),
                                  QStringLiteral("Fase II. Medir"), QStringLiteral("**Fase de medición**"),
                                  QStringLiteral("### Fase de medición"), QStringLiteral("FASE\u00A0de medición\t\t"));
    CAPTURE(line);
    const ImportDraft draft = drafts::text(QStringLiteral("Uno\tx\tJunio 2013\n%1\nDos\ty\tJulio 2013\n").arg(line));
    REQUIRE(draft.contents.activities.size() == 2);
    // Those under no phase stand last.
    CHECK(draft.contents.activities[0].title == QStringLiteral("Dos"));
    CHECK(draft.contents.activities[0].number == 2);
    CHECK(draft.contents.activities[0].phase.isStored());
    CHECK_FALSE(draft.contents.activities[1].phase.isStored());
}

TEST_CASE("A paragraph that happens to begin with a phase's word opens none", "[text]")
{
    const ImportDraft draft =
        drafts::text(QStringLiteral("Fase de pruebas del sitio\n\nRevisar enlaces\n\nJunio 2013\n"));
    CHECK(draft.contents.phases.empty());
    CHECK(drafts::titles(draft) == QStringList(QStringLiteral("Fase de pruebas del sitio")));
}

TEST_CASE("A phase named again is the same phase", "[text]")
{
    const ImportDraft draft =
        drafts::text(QStringLiteral("FASE UNO\na\tx\t2013\nFASE DOS\nb\tx\t2013\nFASE  UNO\nc\tx\t2013\n"));
    REQUIRE(draft.contents.phases.size() == 2);
    CHECK(drafts::titles(draft) == QStringList({QStringLiteral("a"), QStringLiteral("c"), QStringLiteral("b")}));
    CHECK(draft.contents.activities[1].order == 2);
    CHECK(draft.contents.activities[1].number == 3);
}

TEST_CASE("A text without any activity is refused with what was expected", "[text]")
{
    const QString source = GENERATE(as<QString>(), QString(), QStringLiteral("\n\n"), QStringLiteral("Hola"),
                                    QStringLiteral("a | b | c\nd | e | f\n"), QStringLiteral("FASE UNO\nFASE DOS\n"),
                                    QStringLiteral("Junio 2013\n"), QStringLiteral("Actividad\tPlazo\n"),
                                    QStringLiteral("PLAN DE ACCIÓN\n"), QStringLiteral("----\n====\n"));
    CAPTURE(source);
    const auto read = readTextPlan(source.toUtf8(), drafts::options());
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::Invalid);
    CHECK(read.error().message.contains(QStringLiteral("plan de prueba.csv")));
    CHECK(read.error().message.contains(QStringLiteral("Plazo")));
}

TEST_CASE("A plan whose deadlines name no year is this year's", "[text]")
{
    const ImportDraft draft = drafts::text(QStringLiteral("Uno\tx\tPermanente\n"));
    CHECK(draft.periodGuessed);
    CHECK(draft.contents.plan.period == Period{QDate(2014, 1, 1), QDate(2014, 12, 31)});
    CHECK(draft.contents.activities[0].deadline.reading.due == QDate(2014, 12, 31));
    CHECK(draft.contents.plan.name == QStringLiteral("plan de prueba"));
}

TEST_CASE("A title that names several periodicities changes no deadline", "[text]")
{
    const ImportDraft draft = drafts::text(QStringLiteral("Informe mensual y anual\tx\tHasta 2015\n"
                                                          "Informe mensual\tx\tJunio 2015\n"));
    CHECK(draft.contents.activities[0].deadline.reading.kind == DeadlineKind::Until);
    CHECK(draft.contents.activities[1].deadline.reading.kind == DeadlineKind::Date);
    CHECK(draft.doubts.empty());
}

TEST_CASE("A row of the plan that begins with a header's words is no header", "[text]")
{
    const ImportDraft draft =
        drafts::text(QStringLiteral("Acciones de mejora del sitio\tMeta del cuatrienio: 20 trámites\tJunio 2015\n"
                                    "Publicar\tDatos\tJulio 2015\n"));
    CHECK(drafts::titles(draft)
          == QStringList({QStringLiteral("Acciones de mejora del sitio"), QStringLiteral("Publicar")}));
}
