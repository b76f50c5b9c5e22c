// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cells.h"
#include "core/exchange/decode.h"
#include "core/exchange/delimited.h"
#include "core/exchange/format.h"
#include "core/exchange/formulaguard.h"
#include "core/exchange/lines.h"
#include "tests/support/need.h"

using namespace gelt;

TEST_CASE("A file's format is told by what it holds, then by its name", "[exchange]")
{
    struct Case {
        const char *name, *head;
        ImportFormat format;
    };
    const Case c = GENERATE(values<Case>({
        {"plan.txt", "Actividad\t", ImportFormat::Text},
        {"plan.md", "# Plan", ImportFormat::Text},
        {"PLAN.CSV", "a;b", ImportFormat::Csv},
        {"plan.tsv", "a\tb", ImportFormat::Csv},
        {"plan.json", "", ImportFormat::Json},
        {"plan.txt", " \n{\"format\":\"plan-gelt\"", ImportFormat::Json},
        {"plan", "\xEF\xBB\xBF{", ImportFormat::Json},
        {"plan.xlsx", "", ImportFormat::Xlsx},
        {"plan.ods", "", ImportFormat::Ods},
        {"plan.docx", "", ImportFormat::Docx},
        {"plan", "PK\x03\x04 xl/workbook.xml", ImportFormat::Xlsx},
        {"plan.xlsx", "PK\x03\x04 word/document.xml", ImportFormat::Docx},
        {"plan.zip", "PK\x03\x04 mimetypeapplication/vnd.oasis.opendocument.spreadsheet", ImportFormat::Ods},
        {"plan.docx", "PK\x03\x04", ImportFormat::Docx},
        {"plan", "Actividad;Responsable;Plazo\n", ImportFormat::Csv},
        {"plan", "PLAN DE ACCION\n", ImportFormat::Text},
        {"", "", ImportFormat::Text},
    }));
    CAPTURE(c.name, c.head);
    CHECK(guessFormat(QLatin1String(c.name), QByteArray(c.head)) == c.format);
}

TEST_CASE("Bytes that are no text are refused", "[exchange]")
{
    const QByteArray bytes =
        GENERATE(as<QByteArray>(), QByteArray("a\0b", 3),
                 QByteArray("\x7F"
                            "ELF\x02\x01"),
                 QByteArray("\x89PNG\r\n\x1A\n"), QByteArray("%PDF-1.4\n\x80\x81\x8D"),
                 QByteArray("\xFF\xFE"
                            "a",
                            3),
                 QByteArray("\xFF\xFE\x00\xD8", 4), QByteArray("\xEF\xBB\xBF\xC3"), QByteArray("a\x08"),
                 QByteArray("PK\x03\x04"), QByteArray("Creaci\xC3\xB3n del comit\xC3\xA9 y un byte suelto \xC3"));
    const auto decoded = decodeText(bytes);
    REQUIRE_FALSE(decoded);
    CHECK(decoded.error().code == ErrorCode::Invalid);
    CHECK(decoded.error().message.contains(QStringLiteral("UTF-8")));
}

TEST_CASE("Line ends of every kind become one kind", "[exchange]")
{
    CHECK(need(decodeText("a\r\nb\rc\nd\fe\vf")) == QStringLiteral("a\nb\nc\nd\ne\nf"));
    CHECK(need(decodeText("a\xE2\x80\xA8"
                          "b"))
          == QStringLiteral("a\nb"));
    CHECK(need(decodeText("")).isEmpty());
}

TEST_CASE("Windows-1252 keeps its quotation marks, dashes and euro", "[exchange]")
{
    CHECK(need(decodeText("\x93"
                          "A\xF1o\x94 \x96 \x80"))
          == QStringLiteral("“Año” – €"));
}

TEST_CASE("A decimal has one sign and no grouping", "[exchange]")
{
    CHECK(readDecimal(u"62,5") == Decimal{62'500'000, false, false});
    CHECK(readDecimal(u" -3.25 % ") == Decimal{-3'250'000, false, true});
    CHECK(readDecimal(u"0,33333333333333333333333") == Decimal{333'333, true, false});
    CHECK(readDecimal(u"0,6666666") == Decimal{666'667, true, false});
    CHECK(readDecimal(u"1,0000000") == Decimal{1'000'000, false, false});
    for (const QStringView wrong :
         {QStringView(u""), QStringView(u"%"), QStringView(u"1.000,5"), QStringView(u"1,"), QStringView(u",5"),
          QStringView(u"1e3"), QStringView(u"--1"), QStringView(u"1234567890123")})
        CHECK_FALSE(readDecimal(wrong));
}

TEST_CASE("Hundredths are written without zeros at the end", "[exchange]")
{
    CHECK(hundredthsText(6250) == QStringLiteral("62,5"));
    CHECK(hundredthsText(4000) == QStringLiteral("40"));
    CHECK(hundredthsText(5) == QStringLiteral("0,05"));
}

TEST_CASE("A guard against formulas is taken away exactly once", "[exchange]")
{
    const QString cell =
        GENERATE(as<QString>(), QStringLiteral("=1+1"), QStringLiteral("- Formalización"), QStringLiteral("+57"),
                 QStringLiteral("@a"), QStringLiteral("'=1"), QStringLiteral("''-x"), QStringLiteral("'comilla"),
                 QStringLiteral("plain"), QString(), QStringLiteral("'"), QStringLiteral("\t=1"));
    CAPTURE(cell);
    const QString guarded = withFormulaGuard(cell);
    CHECK(withoutFormulaGuard(guarded) == cell);
    CHECK_FALSE((!guarded.isEmpty() && QStringLiteral("=+-@\t\r\n").contains(guarded.front())));
}

TEST_CASE("Positions and units are told from names", "[exchange]")
{
    const QString position =
        GENERATE(as<QString>(), QStringLiteral("Alcalde"), QStringLiteral("Secretaría de Hacienda"),
                 QStringLiteral("Líder Comité GEL-T"), QStringLiteral("Web Máster"), QStringLiteral("PERSONERÍA"),
                 QStringLiteral("Apoyo Paz y Región"), QStringLiteral("la Oficina de Sistemas"));
    CHECK(namesPosition(position));
    const QString name = GENERATE(as<QString>(), QStringLiteral("Ana Pérez"), QStringLiteral("Consuelo Arias"),
                                  QStringLiteral("Jefferson Ruiz"), QStringLiteral("JOSÉ PEÑA"));
    CHECK_FALSE(namesPosition(name));
}

TEST_CASE("A table that would take all the memory is refused with its row", "[exchange]")
{
    const QString text = GENERATE(as<QString>(), QString(QStringLiteral("a;b\n") + QString(2000, u';') + u'x'),
                                  QString(QString(999, u';') + QStringLiteral("x\n")).repeated(6000),
                                  QStringLiteral("\n").repeated(1'000'001));
    const auto read = readDelimited(text, u';');
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::TooLarge);
}
