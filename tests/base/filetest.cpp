// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "tests/support/need.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace gelt;

TEST_CASE("A file is written whole or not at all", "[file]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("informe.pdf"));
    need(writeFile(path, QByteArrayLiteral("antes")));

    const Result<> failed = writeFile(path, [](QIODevice &device) -> Result<> {
        device.write("a medias");
        return Error{ErrorCode::Invalid, QStringLiteral("no"), {}};
    });

    REQUIRE_FALSE(failed);
    CHECK(failed.error().code == ErrorCode::Invalid);
    CHECK(need(readFile(path, 100)) == QByteArrayLiteral("antes"));
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("What cannot be replaced when the new file is whole stays, and that is said", "[file]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("informe.pdf"));
    // As where another system's program holds the file: it cannot take the name.
    const Result<> done = writeFile(path, [&](QIODevice &device) -> Result<> {
        device.write("nuevo");
        QDir().mkpath(path + QStringLiteral("/dentro"));
        return {};
    });
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::Busy);
    CHECK(done.error().message.contains(QStringLiteral("informe.pdf")));
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

TEST_CASE("Nothing is written over a folder or a device", "[file]")
{
    const QTemporaryDir folder;
    const Result<> done = writeFile(folder.path(), QByteArrayLiteral("x"));
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::Invalid);
}

TEST_CASE("Nothing is written over a plan, whatever name leads to it", "[file]")
{
    const QTemporaryDir folder;
    QByteArray plan(200, '\0');
    plan.replace(0, 15, "SQLite format 3");
    plan.replace(68, 4, "GELT");
    const QString path = folder.filePath(QStringLiteral("plan.gelt"));
    need(writeFile(path, plan));
    QStringList names{path};
    const QString link = folder.filePath(QStringLiteral("informe.pdf"));
    if (QFile::link(path, link) && QFileInfo(link).isSymLink() && QFileInfo(link).suffix() == QStringLiteral("pdf"))
        names.append(link);
    for (const QString &name : names) {
        const Result<> done = writeFile(name, QByteArrayLiteral("%PDF"));
        REQUIRE_FALSE(done);
        CHECK(done.error().code == ErrorCode::Invalid);
        CHECK(need(readFile(path, 1000)) == plan);
    }
    // A database of another program is a file like others.
    plan.replace(68, 4, "DISC");
    const QString other = folder.filePath(QStringLiteral("otra.db"));
    need(writeFile(other, plan));
    need(writeFile(other, QByteArrayLiteral("x")));
}

TEST_CASE("What cannot be read is named", "[file]")
{
    const QTemporaryDir folder;
    const auto missing = readFile(folder.filePath(QStringLiteral("nada.csv")), 100);
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::NotFound);
    CHECK(missing.error().message.contains(QStringLiteral("nada.csv")));

    const auto directory = readFile(folder.path(), 100);
    REQUIRE_FALSE(directory);
    CHECK(directory.error().code == ErrorCode::Invalid);

    const QString large = folder.filePath(QStringLiteral("grande.csv"));
    need(writeFile(large, QByteArray(101, 'x')));
    const auto tooLarge = readFile(large, 100);
    REQUIRE_FALSE(tooLarge);
    CHECK(tooLarge.error().code == ErrorCode::TooLarge);
    CHECK(need(readFile(large, 101)).size() == 101);
}
