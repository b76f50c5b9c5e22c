// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/stylehints.h"
#include "tests/support/catch.h"

#include <QStringList>

using namespace gelt;

namespace {

/// The pieces of the paragraph that a remark is made on.
QStringList remarked(const char *paragraph)
{
    const QString text = QString::fromUtf8(paragraph);
    QStringList pieces;
    for (const stylehints::Hint &hint : stylehints::of(text)) {
        CHECK_FALSE(hint.message.isEmpty());
        pieces << text.mid(hint.start, hint.length);
    }
    return pieces;
}

} // namespace

TEST_CASE("A paragraph that begins with a gerund is remarked on", "[stylehints]")
{
    for (const char *begins :
         {"Siendo", "Viendo", "Continuando", "ATENDIENDO", "Leyendo", "Informándoles", "Haciéndose"}) {
        INFO(begins);
        CHECK(remarked((std::string(begins) + " lo anterior, se aprobó.").c_str())
              == QStringList{QString::fromUtf8(begins)});
    }
    CHECK(remarked("  «Dando» inicio, se leyó.") == QStringList{QStringLiteral("Dando")});
    for (const char *other :
         {"Cuando", "Fernando", "Comando", "El mando", "Ando", "Arriendo", "Mandos", "Se leyó dando"})
        CHECK(remarked((std::string(other) + " se leyó el acta.").c_str()).isEmpty());
}

TEST_CASE("A verb that tells in the present is to be put in the past, once a sentence", "[stylehints]")
{
    CHECK(remarked("El Web Máster informa que falta el informe. La Alcaldesa propone y aprueba la fecha; Ana pide más.")
          == QStringList{QStringLiteral("informa"), QStringLiteral("propone"), QStringLiteral("pide")});
    const auto hints = stylehints::of(u"Ana Expone.");
    REQUIRE(hints.size() == 1);
    CHECK(hints[0].start == 4);
    CHECK(hints[0].message.contains(u"expuso"));
}

TEST_CASE("No remark where the present may be right", "[stylehints]")
{
    CHECK(remarked("El informe que presenta la Secretaría fue aprobado.").isEmpty());
    CHECK(remarked("La Líder informó que Planeación solicita más plazo.").isEmpty());
    CHECK(remarked("Se leyó: «la entidad informa a los ciudadanos» y \"el Concejo aprueba\".").isEmpty());
    CHECK(remarked("La pregunta y la firma quedaron pendientes.").isEmpty());
    CHECK(remarked("Decisión: el comité aprueba el plan.").isEmpty());
    CHECK(remarked("").isEmpty());
    CHECK(remarked(" .,; ").isEmpty());
}
