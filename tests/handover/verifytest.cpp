// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/handover/given.h"

#include <QFile>

#include <zip.h>

#include <random>

using namespace gelt;
using namespace gelt::handover;
using gelt::test::Given;

namespace {

/// What verifying says of a folder that something was done to; empty: it is sound.
QStringList wrongIn(const Given &given, const QString &name)
{
    QStringList wrong;
    for (const checking::Finding &finding : need(verify(given.path(name), given.clock())).findings) {
        if (finding.bad)
            wrong.append(finding.what);
    }
    return wrong;
}

} // namespace

TEST_CASE("A hand-over that nobody touched is verified", "[handover][verify]")
{
    Given given;
    const Summary summary = given.writeTo(QStringLiteral("empalme"));
    const Verdict verdict = need(verify(given.path(QStringLiteral("empalme")), given.clock()));
    CHECK(verdict.isHandover);
    CHECK(verdict.isSound());
    CHECK(verdict.files == summary.files);
    CHECK(verdict.seal == summary.seal);
}

TEST_CASE("One bit of any file is seen", "[handover][verify]")
{
    Given given;
    given.writeTo(QStringLiteral("empalme"));
    std::mt19937 random(7);
    for (const QString &file : given.filesOf(QStringLiteral("empalme"))) {
        if (file == QStringLiteral("SHA256SUMS"))
            continue;
        INFO(file.toStdString());
        const QString name = QStringLiteral("empalme/") + file;
        const QByteArray whole = given.bytesOf(name);
        QByteArray changed = whole;
        const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(whole.size()));
        changed[at] = static_cast<char>(changed[at] ^ (1 << (random() % 8)));
        given.write(name, changed);
        const QStringList wrong = wrongIn(given, QStringLiteral("empalme"));
        REQUIRE(wrong.size() == 1);
        CHECK(wrong[0].contains(file));
        given.write(name, whole);
    }
    CHECK(wrongIn(given, QStringLiteral("empalme")).isEmpty());
}

TEST_CASE("A file that is missing, and one that was put in, are named", "[handover][verify]")
{
    Given given;
    given.writeTo(QStringLiteral("empalme"));
    REQUIRE(QFile::remove(given.path(QStringLiteral("empalme/actas/2013-001.pdf"))));
    given.write(QStringLiteral("empalme/actas/2013-009.pdf"), "falsa");
    REQUIRE(QFile::link(QStringLiteral("/etc/hostname"), given.path(QStringLiteral("empalme/enlace"))));
    const QStringList wrong = wrongIn(given, QStringLiteral("empalme"));
    CHECK(wrong.filter(QStringLiteral("2013-001.pdf")).size() == 1);
    CHECK(wrong.filter(QStringLiteral("2013-009.pdf")).size() == 1);
    CHECK(wrong.filter(QStringLiteral("enlace")).size() == 1);
}

TEST_CASE("What is no hand-over is refused in words", "[handover][verify]")
{
    Given given;
    given.write(QStringLiteral("folder/a.txt"), "a");
    given.write(QStringLiteral("text.zip"), "no zip");
    for (const QString &name : {QStringLiteral("folder"), QStringLiteral("text.zip"), QStringLiteral("nothing")}) {
        const auto verdict = verify(given.path(name), given.clock());
        REQUIRE_FALSE(verdict.has_value());
        CHECK_FALSE(verdict.error().message.isEmpty());
    }
}

TEST_CASE("A ZIP whose names lead out of it is refused, and a truncated one never passes", "[handover][verify]")
{
    Given given;
    given.writeTo(QStringLiteral("empalme.zip"));
    const QByteArray whole = given.bytesOf(QStringLiteral("empalme.zip"));
    for (int twentieth = 0; twentieth < 20; ++twentieth) {
        given.write(QStringLiteral("cut.zip"), whole.left(whole.size() * twentieth / 20));
        const auto verdict = verify(given.path(QStringLiteral("cut.zip")), given.clock());
        CHECK((!verdict || !verdict->isSound()));
    }

    int error = 0;
    zip_t *archive = zip_open(given.path(QStringLiteral("out.zip")).toUtf8().constData(), ZIP_CREATE | ZIP_EXCL, &error);
    REQUIRE(archive);
    zip_file_add(archive, "../out.txt", zip_source_buffer(archive, "x", 1, 0), 0);
    REQUIRE(zip_close(archive) == 0);
    CHECK(verify(given.path(QStringLiteral("out.zip")), given.clock()).error().code == ErrorCode::Invalid);
}

TEST_CASE("Nothing is taken from a hand-over that was changed", "[handover][verify]")
{
    Given given;
    given.writeTo(QStringLiteral("empalme"));
    given.write(QStringLiteral("empalme/plan.json"), "{}");
    CHECK(planOf(given.path(QStringLiteral("empalme")), given.clock()).error().code == ErrorCode::Damaged);
}

TEST_CASE("A plan file alone is verified by its own check", "[handover][verify]")
{
    Given given;
    const Verdict verdict = need(verify(given.path(QStringLiteral("p.gelt")), given.clock()));
    CHECK_FALSE(verdict.isHandover);
    CHECK(verdict.isSound());
}

TEST_CASE("Verifying can be given up", "[handover][verify]")
{
    Given given;
    given.writeTo(QStringLiteral("empalme"));
    CHECK(verify(given.path(QStringLiteral("empalme")), given.clock(), [](int) { return false; }).error().code == ErrorCode::Cancelled);
}
