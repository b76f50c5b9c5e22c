// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/files/filesfixture.h"
#include "ui/files/backupmodel.h"
#include "ui/files/dialogparts.h"
#include "ui/files/droppedfile.h"
#include "ui/files/recentmodel.h"
#include "ui/files/savestate.h"
#include "ui/style/tokens.h"
#include "ui/widgets/tonelabel.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QUrl>

using namespace gelt;

TEST_CASE("The recent files are few, each once, the last one first", "[files][recent]")
{
    Files files;
    RecentFiles &recent = files.files.recent();
    const QString a = files.write("a.gelt", "x");
    REQUIRE(QFile::link(a, files.path("enlace.gelt")));
    for (int i = 0; i < 15; ++i)
        recent.add(files.path(QByteArray("falta" + QByteArray::number(i) + ".gelt").constData()));
    recent.add(a);
    CHECK(recent.paths().size() == RecentFiles::most);
    recent.add(files.path("falta14.gelt"));
    recent.add(files.path("enlace.gelt"));
    recent.add(QString(files.folder.path() + QStringLiteral("/./a.gelt")));
    CHECK(recent.paths().size() == RecentFiles::most);
    CHECK(recent.paths()[0] == QFileInfo(a).canonicalFilePath());
    CHECK(recent.paths()[1] == files.path("falta14.gelt"));

    QSignalSpy changed(&recent, &RecentFiles::changed);
    recent.setLast(recent.paths()[1]);
    recent.remove(recent.paths()[1]);
    CHECK(changed.size() == 1);
    CHECK(recent.last().isEmpty());
    CHECK(recent.paths().size() == RecentFiles::most - 1);
}

TEST_CASE("A recent file that is gone is shown as missing", "[files][recent]")
{
    Files files;
    files.files.recent().add(files.write("esta.gelt", "x"));
    files.files.recent().add(files.path("falta.gelt"));
    RecentModel model(files.files.recent());
    const QAbstractItemModelTester tester(&model);
    QSignalSpy looked(&model, &RecentModel::looked);
    REQUIRE(looked.wait());
    CHECK(model.index(0).data(RecentModel::MissingRole).toBool());
    CHECK(model.index(0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("not there any more")));
    CHECK_FALSE(model.index(1).data(RecentModel::MissingRole).toBool());
}

TEST_CASE("What is dropped is a plan, a source, or refused in words", "[files][drop]")
{
    Files files;
    const auto kindOf = [](const QString &path) { return need(droppedFile(path)).kind; };
    CHECK(kindOf(files.write("p.gelt", "x")) == DroppedFile::Kind::Plan);
    CHECK(kindOf(files.write("sin-apellido", QByteArray("SQLite format 3\0....", 20))) == DroppedFile::Kind::Plan);
    for (const char *name : {"a.txt", "a.csv", "a.json", "notas"})
        CHECK(kindOf(files.write(name, "Actividad")) == DroppedFile::Kind::Source);
    CHECK(kindOf(files.write("a.docx", "PK\x03\x04word/")) == DroppedFile::Kind::Source);
    CHECK(kindOf(files.write("utf16.txt", QByteArray("\xFF\xFE" "A\0", 4))) == DroppedFile::Kind::Source);

    QFile huge(files.path("enorme.txt"));
    REQUIRE(huge.open(QIODevice::WriteOnly));
    REQUIRE(huge.resize(2LL << 30));
    for (const QString &path : {files.folder.path(), huge.fileName(), files.path("falta"), files.write("x.zip", "PK\x03\x04"),
                                files.write("x.exe", QByteArray("MZ\0", 3)), files.write("x.sh", "#!/bin/sh\n"),
                                files.write("x.pdf", "%PDF-1.4"), files.write("x.bin", QByteArray("a\0b", 3))}) {
        INFO(path.toStdString());
        const auto refused = droppedFile(path);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().message.contains(QFileInfo(path).fileName()));
    }
    QMimeData two;
    two.setUrls({QUrl::fromLocalFile(files.path("a.txt")), QUrl::fromLocalFile(files.path("a.csv"))});
    CHECK(holdsFiles(two));
    CHECK(droppedFile(two).error().message.startsWith(QStringLiteral("2 files")));
    QMimeData web;
    web.setUrls({QUrl(QStringLiteral("https://ejemplo.gov.co/a.txt"))});
    CHECK_FALSE(holdsFiles(web));
    CHECK_FALSE(droppedFile(web));
}

TEST_CASE("Names of files are free and hold nothing that a system refuses", "[files]")
{
    const Files files;
    CHECK(freeName(files.folder.path(), QStringLiteral("a")) == files.path("a.gelt"));
    files.write("a.gelt", "x");
    CHECK(freeName(files.folder.path(), QStringLiteral("a")) == files.path("a 2.gelt"));
    CHECK(asFileName(QStringLiteral(" Plan: 1/2 \"x\"?\n ")) == QStringLiteral("Plan 1 2 x"));
    CHECK(asFileName(QStringLiteral("..")) == QStringLiteral("plan"));
    CHECK(asFileName(QString(500, u'x')).size() == 80);
}

TEST_CASE("A moment is today's, yesterday's or has its date", "[files]")
{
    const Instant now = clock2013.now();
    const QDate today = now.toLocal().date();
    const QString time = now.toLocal().toString(QStringLiteral("HH:mm"));
    CHECK(momentText(now, today) == QStringLiteral("today ") + time);
    CHECK(momentText(now, today.addDays(1)) == QStringLiteral("yesterday ") + time);
    CHECK(momentText(now, today.addDays(2)) == today.toString(QStringLiteral("dd/MM/yyyy ")) + time);
}

TEST_CASE("Backups say when and why they were made, and how large they are", "[files][restore]")
{
    const Instant now = clock2013.now();
    BackupModel model({{QStringLiteral("/x/p.1.daily.gelt"), now, QStringLiteral("daily"), 4096},
                       {QStringLiteral("/x/p.0.raro.gelt"), now, QStringLiteral("raro"), 10}},
                      now.toLocal().date(), QLocale::c());
    const QAbstractItemModelTester tester(&model);
    CHECK(model.index(0, BackupModel::Why).data().toString() == QStringLiteral("Of every day"));
    CHECK(model.index(1, BackupModel::Why).data().toString() == QStringLiteral("raro"));
    CHECK(model.index(0, BackupModel::Size).data().toString() == QStringLiteral("4 kB"));
    CHECK_FALSE(model.backup(2));
}

TEST_CASE("A text that says why not follows the theme, and goes where there is nothing to say", "[files]")
{
    QWidget window;
    ToneLabel label(ToneLabel::Tone::Problem, &window);
    const auto paint = [&](const QColor &ground) {
        QPalette palette;
        palette.setColor(QPalette::Window, ground);
        window.setPalette(palette);
        return label.palette().color(QPalette::WindowText);
    };
    CHECK(paint(Qt::white) == style::lightTokens().bad);
    CHECK(paint(Qt::black) == style::darkTokens().bad);
    CHECK(paint(Qt::white) == style::lightTokens().bad);
    label.setTone(ToneLabel::Tone::Quiet);
    CHECK(label.palette().color(QPalette::WindowText) == style::lightTokens().text2);
    label.say(QStringLiteral("No se pudo."));
    CHECK_FALSE(label.isHidden());
    label.say({});
    CHECK(label.isHidden());
    CHECK(withoutKeys(QStringLiteral("Agua & aseo")) == QStringLiteral("Agua && aseo"));
}
