// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/actas.h"
#include "core/storage/contents.h"
#include "core/storage/database.h"
#include "tests/cli/shell.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace gelt;
using gelt::test::Shell;

namespace {

/// A plan with an approved acta, a gap, a draft, and one that was signed elsewhere and came without its bytes.
void withActas(Shell &shell)
{
    shell.write(QStringLiteral("p.json"), R"({"format":"plan-gelt","version":1,"plan":{"name":"P","from":"2012-01-01","to":"2015-12-31"},
"activities":[{"number":15,"title":"Canales","deadline":"2013"}],
"actas":[{"id":"a","state":"aprobada","number":"2013-001","date":"2013-04-24","from":"09:00","to":"10:45","place":"Sala",
  "quorum":{"voters":7,"required":4,"present":6},"approved_on":"2013-04-30",
  "agenda":[{"title":"Plan de acción","development":"<p>Se presentó el plan.</p>","decisions":[{"text":"Aprobar el plan"}]}]},
 {"id":"b","state":"firmada","number":"2013-004","date":"2013-05-17","signed_on":"2013-05-20",
  "files":[{"kind":"firmada","file":"acta.pdf","sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08","size":4}]},
 {"id":"c","date":"2013-06-14"}],
"commitments":[{"id":"k","acta":"a","item":1,"number":1,"text":"Publicar planes","responsible_text":"Web máster","due":"2013-05-10","activity":15}]})");
    const auto answer = shell.run(QStringLiteral("import @p.gelt @p.json"));
    INFO(answer.err.toStdString());
    REQUIRE(answer.code == cli::Ok);
}

} // namespace

TEST_CASE("The list of actas says states, quorum and what is strange in the numbers", "[cli][acta]")
{
    Shell shell;
    withActas(shell);
    const auto words = shell.run(QStringLiteral("acta @p.gelt --list"));
    REQUIRE(words.code == cli::Ok);
    CHECK(words.out.contains(QStringLiteral("2013-001")));
    CHECK(words.out.contains(QStringLiteral("6 of 7")));
    CHECK(words.out.contains(QStringLiteral("2013-002")));

    const auto json = shell.run(QStringLiteral("acta @p.gelt --list --json"));
    REQUIRE(json.code == cli::Ok);
    const QJsonObject list = QJsonDocument::fromJson(json.out.toUtf8()).object();
    const QJsonArray actas = list[QStringLiteral("actas")].toArray();
    REQUIRE(actas.size() == 3);
    CHECK(actas[0][QStringLiteral("state")].toString() == QStringLiteral("aprobada"));
    CHECK(actas[0][QStringLiteral("commitments")].toInt() == 1);
    CHECK(actas[1][QStringLiteral("sha256")].toString().startsWith(QStringLiteral("9f86d0")));
    CHECK(actas[2][QStringLiteral("number")].isNull());
    const QJsonArray findings = list[QStringLiteral("findings")].toArray();
    REQUIRE(findings.size() == 1);
    CHECK(findings[0][QStringLiteral("first")].toString() == QStringLiteral("2013-002"));
    CHECK(findings[0][QStringLiteral("last")].toString() == QStringLiteral("2013-003"));
}

TEST_CASE("An acta is written as PDF by its number", "[cli][acta]")
{
    Shell shell;
    withActas(shell);
    const auto answer = shell.run(QStringLiteral("acta @p.gelt 2013-1 --out @acta.pdf"));
    INFO(answer.err.toStdString());
    REQUIRE(answer.code == cli::Ok);
    CHECK(shell.bytes(QStringLiteral("acta.pdf")).startsWith("%PDF-1"));
}

TEST_CASE("Of a signed acta the very bytes come out that were signed", "[cli][acta]")
{
    Shell shell;
    withActas(shell);
    const QByteArray pages = "%PDF-1.4 lo que se firm\xc3\xb3";
    {
        auto database = need(Database::open(shell.path(QStringLiteral("p.gelt")), Database::Mode::ReadWrite, Clock::fromEnvironment()));
        need(database->write({QStringLiteral("Firmar"), {}}, [&](Transaction &transaction) {
            const Acta acta = transaction.select<Acta>(QStringLiteral("WHERE number_sequence = 1")).at(0);
            return actas::sign(transaction, acta.id, acta.rowVersion, pages, QDate(2013, 5, 2));
        }));
    }
    REQUIRE(shell.run(QStringLiteral("acta @p.gelt 2013-001 --out @acta.pdf")).code == cli::Ok);
    CHECK(shell.bytes(QStringLiteral("acta.pdf")) == pages);
}

TEST_CASE("What cannot be written is said, and nothing is left behind", "[cli][acta]")
{
    Shell shell;
    withActas(shell);
    const QStringList before = shell.files();
    const auto words = GENERATE(as<std::string>(), "acta @p.gelt 2013-009 --out @x.pdf", "acta @p.gelt 2013-004 --out @x.pdf",
                                "acta @nada.gelt 2013-001 --out @x.pdf", "acta @p.gelt 2013-001 --out @nada/x.pdf");
    CAPTURE(words);
    const auto answer = shell.run(QString::fromStdString(words));
    CHECK(answer.code == cli::Failed);
    CHECK(answer.isOneLine());
    CHECK(shell.files() == before);
}

TEST_CASE("A wrong call of acta is answered with how it goes", "[cli][acta]")
{
    Shell shell;
    withActas(shell);
    const auto words = GENERATE(as<std::string>(), "acta @p.gelt", "acta @p.gelt 2013-001", "acta @p.gelt uno --out @x.pdf",
                                "acta @p.gelt 2013-001 --list", "acta @p.gelt 2013-001 --out @x.docx", "acta @p.gelt --list --out @x.pdf");
    CAPTURE(words);
    CHECK(shell.run(QString::fromStdString(words)).code == cli::BadUsage);
}
