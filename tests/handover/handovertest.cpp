// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/handover/given.h"

#include "core/exchange/interchange.h"

#include <QCryptographicHash>
#include <QDirIterator>

#include <zip.h>

using namespace gelt;
using namespace gelt::handover;
using gelt::test::Given;

TEST_CASE("A hand-over has the plan, the pages of actas, the evidence by activity and an index", "[handover]")
{
    Given given;
    const Summary summary = given.writeTo(QStringLiteral("empalme"));
    const QStringList files = given.filesOf(QStringLiteral("empalme"));
    INFO(files.join(u'\n').toStdString());
    for (const QString &file :
         {QStringLiteral("plan.gelt"), QStringLiteral("plan.json"), QStringLiteral("indice.pdf"), QStringLiteral("indice.xlsx"),
          QStringLiteral("SHA256SUMS"), QStringLiteral("actas/2013-001.pdf"), QStringLiteral("evidencias/001 Política/E-001 decreto.txt"),
          QStringLiteral("evidencias/002 Canales/E-001 decreto.txt")})
        CHECK(files.contains(file));
    CHECK(files.size() == summary.files + 1);
    CHECK(summary.actas == 2);
    CHECK(summary.evidence == 2);
    CHECK(summary.absent.isEmpty());
    CHECK(given.bytesOf(QStringLiteral("empalme/evidencias/001 Política/E-001 decreto.txt")) == Given::evidence());
    CHECK(given.bytesOf(QStringLiteral("empalme/actas/2013-001.pdf")) == Given::signedPages());
    CHECK(summary.seal == QCryptographicHash::hash(given.bytesOf(QStringLiteral("empalme/SHA256SUMS")), QCryptographicHash::Sha256));
}

TEST_CASE("An acta that was registered from paper has its pages in the hand-over and its line in the index", "[handover]")
{
    Given given(QByteArray(), R"({"id":"c","state":"archivada","registered":true,"number":"2012-001","date":"2012-03-01","approved_on":"2012-03-01"},)");
    const Summary summary = given.writeTo(QStringLiteral("empalme"));
    CHECK(summary.actas == 3);
    CHECK(given.filesOf(QStringLiteral("empalme")).contains(QStringLiteral("actas/2012-001.pdf")));
    CHECK(given.bytesOf(QStringLiteral("empalme/actas/2012-001.pdf")).startsWith("%PDF"));
    CHECK(given.bytesOf(QStringLiteral("empalme/SHA256SUMS")).contains("actas/2012-001.pdf"));
    CHECK(need(verify(given.path(QStringLiteral("empalme")), given.clock())).isSound());
}

TEST_CASE("A ZIP holds the same files as the folder", "[handover]")
{
    Given given;
    given.writeTo(QStringLiteral("empalme"));
    given.writeTo(QStringLiteral("empalme.zip"));
    int error = 0;
    zip_t *archive = zip_open(given.path(QStringLiteral("empalme.zip")).toUtf8().constData(), ZIP_RDONLY | ZIP_CHECKCONS, &error);
    REQUIRE(archive);
    QStringList names;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i)
        names.append(QString::fromUtf8(zip_get_name(archive, static_cast<zip_uint64_t>(i), 0)));
    zip_discard(archive);
    CHECK(names == given.filesOf(QStringLiteral("empalme")));
    CHECK(need(verify(given.path(QStringLiteral("empalme.zip")), given.clock())).isSound());
}

TEST_CASE("A hand-over never goes where something is, and leaves nothing of itself when given up", "[handover]")
{
    Given given;
    given.write(QStringLiteral("taken/mine.txt"), "mine");
    given.write(QStringLiteral("taken.zip"), "mine");
    CHECK(handover::write(given.database(), given.path(QStringLiteral("taken")), {QLocale::c(), {}}).error().code == ErrorCode::Exists);
    CHECK(handover::write(given.database(), given.path(QStringLiteral("taken.zip")), {QLocale::c(), {}}).error().code == ErrorCode::Exists);
    CHECK(given.bytesOf(QStringLiteral("taken.zip")) == "mine");
    CHECK_FALSE(handover::write(given.database(), given.path(QStringLiteral("none/below")), {QLocale::c(), {}}).has_value());

    const QStringList before = given.filesOf({});
    for (const QString &name : {QStringLiteral("given up"), QStringLiteral("given up.zip")}) {
        const auto done = handover::write(given.database(), given.path(name), {QLocale::c(), [](int percent) { return percent < 40; }});
        REQUIRE_FALSE(done.has_value());
        CHECK(done.error().code == ErrorCode::Cancelled);
        CHECK(given.filesOf({}) == before);
    }
}

TEST_CASE("A file that the plan names and does not hold is said and the rest goes on", "[handover]")
{
    Given given(QByteArray(R"("evidence":[{"code":"E-007","title":"Perdida","file":"x.pdf","size":4,
 "sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08","activities":[{"number":1}]}])"));
    const Summary summary = given.writeTo(QStringLiteral("empalme"));
    CHECK(summary.absent == QStringList{QStringLiteral("E-007")});
    CHECK(need(verify(given.path(QStringLiteral("empalme")), given.clock())).isSound());
}

TEST_CASE("The plan of a hand-over is the plan that was handed over", "[handover]")
{
    Given given;
    given.writeTo(QStringLiteral("empalme.zip"));
    const PlanContents plan = need(planOf(given.path(QStringLiteral("empalme.zip")), given.clock()));
    CHECK(plan == need(given.database().read([](Transaction &transaction) { return contents::read(transaction); })));
}
