// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/spanishgroup.h"
#include "tests/support/catch.h"

using namespace gelt::report;

TEST_CASE("Spanish group names are feminine or masculine by their first word", "[acta]")
{
    for (const char *name : {"Junta directiva", "comisión técnica", "MESA de trabajo", "Unidad de apoyo"})
        CHECK(isFeminine(QString::fromUtf8(name)));
    for (const char *name : {"Comité GEL-T", "Consejo de Gobierno", "equipo técnico", "", "  Grupo"})
        CHECK_FALSE(isFeminine(QString::fromUtf8(name)));
}

TEST_CASE("Some departments have an article and the others have none", "[acta]")
{
    for (const char *name : {"Tolima", "CHOCÓ", "Atlántico", "Valle  del Cauca", "quindio"})
        CHECK(takesArticle(QString::fromUtf8(name)));
    for (const char *name : {"Antioquia", "La Guajira", "Norte de Santander", "Boyacá", ""})
        CHECK_FALSE(takesArticle(QString::fromUtf8(name)));
}
