// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/limits.h"
#include "tests/ui/log/logs.h"
#include "ui/plan/log/addevidence.h"

#include <QDir>

using namespace gelt;
using namespace gelt::testing;

namespace {

struct Adding {
    QString add(const QStringList &names, const QList<QUrl> &urls = {}, int number = 1)
    {
        QStringList paths;
        for (const QString &name : names)
            paths.append(folder.filePath(name));
        return addEvidence(desk.desk(), idOf(*desk.session, number), paths, urls, nullptr);
    }
    void put(const char *name, const QByteArray &bytes) { putFile(folder.filePath(QLatin1StringView(name)), bytes); }
    void putHole(const char *name, qint64 bytes) ///< a file of that size that takes no room
    {
        QFile file(folder.filePath(QLatin1StringView(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.resize(bytes));
    }

    QTemporaryDir folder;
    TestDesk desk{logPlan(folder)};
};

} // namespace

TEST_CASE("Files and addresses become evidence in one step of undo", "[log][evidence]")
{
    Adding plan;
    plan.put("Acta 1.pdf", "a");
    plan.put("foto.jpg", "b");
    const QString said = plan.add({QStringLiteral("Acta 1.pdf"), QStringLiteral("foto.jpg")}, {QUrl(QStringLiteral("https://ejemplo.gov.co/ñ"))});
    CHECK(said == QStringLiteral("3 piece(s) of evidence added to activity 1."));
    CHECK(codesOf(*plan.desk.session, 1) == QStringList{QStringLiteral("E-001"), QStringLiteral("E-002"), QStringLiteral("E-003")});
    CHECK(plan.desk.session->contents().evidence[0].kind == EvidenceKind::Acta);
    CHECK(plan.desk.session->contents().evidence[2].url == QStringLiteral("https://ejemplo.gov.co/%C3%B1"));
    CHECK(plan.desk.ask.questions.isEmpty());

    need(plan.desk.session->undo());
    CHECK(plan.desk.session->contents().evidence.empty());
    need(plan.desk.session->redo());
    CHECK(codesOf(*plan.desk.session, 1).size() == 3);
}

TEST_CASE("What cannot be evidence is refused in words, and nothing of it is written", "[log][evidence]")
{
    Adding plan;
    QString name;
    QString why;
    SECTION("a file of two gigabytes") { name = QStringLiteral("video.mp4"); plan.putHole("video.mp4", 2LL << 30); why = QStringLiteral("larger than 50 MB"); }
    SECTION("a folder") { name = QStringLiteral("carpeta"); QDir(plan.folder.path()).mkdir(name); why = QStringLiteral("not a file"); }
    SECTION("what is gone") { name = QStringLiteral("falta.pdf"); why = QStringLiteral("There is no file"); }
    const QByteArray before = [&] { QFile file(plan.desk.session->path()); CHECK(file.open(QIODevice::ReadOnly)); return file.readAll(); }();
    CHECK(plan.add({name}).isEmpty());
    REQUIRE(plan.desk.ask.questions.size() == 1);
    CHECK(plan.desk.ask.questions[0].text.contains(why));
    CHECK(plan.desk.session->contents().evidence.empty());
    QFile after(plan.desk.session->path());
    CHECK(after.open(QIODevice::ReadOnly));
    CHECK(after.readAll() == before);
}

#ifdef Q_OS_UNIX
TEST_CASE("A device is refused without being read", "[log][evidence]")
{
    Adding plan;
    CHECK(addEvidence(plan.desk.desk(), idOf(*plan.desk.session, 1), {QStringLiteral("/dev/zero")}, {}, nullptr).isEmpty());
    CHECK(plan.desk.ask.questions.size() == 1);
}
#endif

TEST_CASE("Of several files the good ones are kept and the others named", "[log][evidence]")
{
    Adding plan;
    plan.put("acta.pdf", "a");
    plan.putHole("video.mp4", limits::evidenceBytes + 1);
    const QString said = plan.add({QStringLiteral("video.mp4"), QStringLiteral("acta.pdf"), QStringLiteral("falta.pdf")},
                                  {QUrl(QStringLiteral("ftp://ejemplo.gov.co/x"))});
    CHECK(said == QStringLiteral("Evidence E-001 added to activity 1."));
    REQUIRE(plan.desk.ask.questions.size() == 1);
    CHECK(plan.desk.ask.questions[0].text == QStringLiteral("3 of 4 were not added."));
    CHECK(plan.desk.ask.questions[0].detail.count(u'\n') == 2);
    CHECK(plan.desk.ask.questions[0].detail.contains(QStringLiteral("ftp://")));
}

TEST_CASE("A program is kept only where a person says so", "[log][evidence]")
{
    Adding plan;
    plan.put("instalar.exe", "MZ");
    plan.put("foto.jpg", "#!/bin/sh\n");
    const QString name = GENERATE(as<QString>(), QStringLiteral("instalar.exe"), QStringLiteral("foto.jpg"));
    CHECK(plan.add({name}).isEmpty());
    REQUIRE(plan.desk.ask.questions.size() == 1);
    CHECK(plan.desk.ask.questions[0].text.contains(name));
    CHECK(plan.desk.ask.questions[0].standard == 1);
    CHECK(plan.desk.session->contents().evidence.empty());

    plan.desk.ask.choices = {0};
    CHECK_FALSE(plan.add({name}).isEmpty());
    CHECK(plan.desk.session->contents().evidence.size() == 1);
}

TEST_CASE("Very much evidence is warned about before it is written", "[log][evidence]")
{
    Adding plan;
    QStringList names;
    for (int i = 0; i < 11; ++i) {
        names.append(QStringLiteral("parte%1.zip").arg(i));
        plan.putHole(names.back().toLatin1().constData(), limits::evidenceBytes);
    }
    CHECK(plan.add(names).isEmpty());
    REQUIRE(plan.desk.ask.questions.size() == 1);
    CHECK(plan.desk.ask.questions[0].text.contains(QStringLiteral("MB")));
    CHECK(plan.desk.session->contents().evidence.empty());
}

TEST_CASE("A file that the plan has already is not given a second code", "[log][evidence]")
{
    Adding plan;
    plan.put("acta.pdf", "a");
    plan.put("copia.pdf", "a");
    CHECK_FALSE(plan.add({QStringLiteral("acta.pdf")}).isEmpty());
    CHECK(plan.add({QStringLiteral("copia.pdf")}, {}, 2) == QStringLiteral("The plan had that file already: E-001 now proves activity 2 as well."));
    CHECK(plan.add({QStringLiteral("copia.pdf")}, {}, 2) == QStringLiteral("Activity 2 had that evidence already."));
    CHECK(plan.desk.session->contents().evidence.size() == 1);
}

TEST_CASE("A drop that the file refuses is told and kept to be tried again", "[log][evidence]")
{
    Adding plan;
    plan.put("acta.pdf", "a");
    const QString path = plan.desk.session->path();
    REQUIRE(QFile::rename(path, path + QStringLiteral(".away")));
    CHECK(plan.add({QStringLiteral("acta.pdf")}).isEmpty());
    CHECK(plan.desk.ask.told.size() == 1);
    REQUIRE(plan.desk.session->pending());
    REQUIRE(QFile::rename(path + QStringLiteral(".away"), path));
    need(plan.desk.session->retryPending());
    CHECK(codesOf(*plan.desk.session, 1).size() == 1);
}
