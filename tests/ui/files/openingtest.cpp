// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"
#include "core/storage/sessionlock.h"
#include "tests/ui/files/filesfixture.h"
#include "ui/files/newplandialog.h"
#include "ui/files/restoredialog.h"
#include "ui/files/savestate.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QProcess>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace gelt;

namespace {

/// A lock as a program that runs now left it, in the words of Qt's lock files, and who holds it.
void leaveLock(const QString &path, qint64 pid, const QString &host)
{
    QFile lock(path + QStringLiteral(".lock"));
    REQUIRE(lock.open(QIODevice::WriteOnly));
    lock.write(QStringLiteral("%1\nsleep\n%2\n\n\n").arg(pid).arg(host).toUtf8());
    QFile holder(path + QStringLiteral(".holder"));
    REQUIRE(holder.open(QIODevice::WriteOnly));
    holder.write(QStringLiteral(R"({"person":"Luz Marina","host":"%1","pid":%2,"since":"2013-08-12T12:00:00.000Z"})")
                     .arg(host)
                     .arg(pid)
                     .toUtf8());
}

QString noonHere() { return Instant::fromIso(u"2013-08-12T12:00:00Z")->toLocal().toString(QStringLiteral("dd/MM/yyyy HH:mm")); }

/// Another program of this computer that lives while this does.
struct OtherProgram {
    OtherProgram()
    {
        process.start(QStringLiteral("sleep"), {QStringLiteral("600")});
        REQUIRE(process.waitForStarted());
    }
    ~OtherProgram()
    {
        process.kill();
        process.waitForFinished();
    }
    QProcess process;
};

#ifdef Q_OS_UNIX
/// Without the rights of an administrator while it lives, for whom no permission says no.
class OrdinaryUser {
public:
    OrdinaryUser()
    {
        if (geteuid() == 0)
            REQUIRE(setresuid(65534, 65534, 0) == 0);
    }
    ~OrdinaryUser()
    {
        if (getuid() == 65534)
            (void)!setresuid(0, 0, 0);
    }
};
#endif

} // namespace

TEST_CASE("An opened plan is remembered, backed up once a day and opened again at the next start", "[files]")
{
    Files files;
    const QString path = templatePlan(files.folder);
    QSignalSpy backedUp(&files.files, &PlanFiles::backedUp);
    {
        const auto session = files.files.open(path, nullptr);
        REQUIRE(session);
        CHECK_FALSE(session->isReadOnly());
        REQUIRE(backedUp.wait());
    }
    CHECK(files.files.recent().paths() == QStringList{QFileInfo(path).canonicalFilePath()});
    const auto made = backups::list(path);
    REQUIRE(made.size() == 1);
    CHECK(made.front().reason == backups::dailyReason);

    const auto again = files.files.reopenLast(nullptr);
    REQUIRE(again);
    REQUIRE(backedUp.wait()); // nothing more was to be done
    CHECK(backups::list(path).size() == 1);
    CHECK(files.ask.questions.isEmpty());
    CHECK(files.ask.told.isEmpty());
}

TEST_CASE("A last plan that is gone is said in passing, and nothing opens", "[files]")
{
    Files files;
    files.settings.set(setting::lastFile, files.path("no-esta.gelt"));
    QSignalSpy said(&files.files, &PlanFiles::said);
    CHECK_FALSE(files.files.reopenLast(nullptr));
    REQUIRE(said.size() == 1);
    CHECK(said.front().front().toString().contains(QStringLiteral("no-esta.gelt")));
    CHECK(files.ask.told.isEmpty());
}

TEST_CASE("A plan that another program holds is opened read-only, and who holds it since when is said", "[files]")
{
    Files files;
    const QString path = templatePlan(files.folder);
    const OtherProgram other;
    leaveLock(path, other.process.processId(), QSysInfo::machineHostName());
    files.ask.choices = {0};

    const auto session = files.files.open(path, nullptr);

    REQUIRE(session);
    CHECK(session->isReadOnly());
    REQUIRE(files.ask.questions.size() == 1);
    const Question &question = files.ask.questions.front();
    CHECK(question.text.contains(QStringLiteral("Luz Marina")));
    CHECK(question.text.contains(noonHere()));
    CHECK(question.answers.size() == 2); // it runs on this computer: there is nothing to take over
    SaveState state;
    state.setSession(session.get());
    CHECK(state.savedText()
          == QStringLiteral("Read-only: Luz Marina has had it open on %1 since %2").arg(QSysInfo::machineHostName(), noonHere()));
    CHECK(backups::list(path).empty());
}

TEST_CASE("Whoever does not want it read-only opens nothing", "[files]")
{
    Files files;
    const QString path = templatePlan(files.folder);
    const OtherProgram other;
    leaveLock(path, other.process.processId(), QSysInfo::machineHostName());
    CHECK_FALSE(files.files.open(path, nullptr));
    CHECK(files.files.recent().paths().isEmpty());
}

TEST_CASE("The lock of another computer is taken over only when a person says so", "[files]")
{
    Files files;
    const QString path = templatePlan(files.folder);
    leaveLock(path, 4711, QStringLiteral("PC-2"));
    SECTION("said so")
    {
        files.ask.choices = {1};
        const auto session = files.files.open(path, nullptr);
        REQUIRE(session);
        CHECK_FALSE(session->isReadOnly());
        CHECK(SessionLock::holderOf(path)->host == QSysInfo::machineHostName());
    }
    SECTION("not said so")
    {
        files.ask.choices = {2};
        CHECK_FALSE(files.files.open(path, nullptr));
        CHECK(SessionLock::holderOf(path)->host == QStringLiteral("PC-2"));
    }
    REQUIRE(files.ask.questions.size() == 1);
    CHECK(files.ask.questions.front().answers.size() == 3);
    CHECK(files.ask.questions.front().detail.contains(QStringLiteral("only if nobody works there")));
}

TEST_CASE("A plan that is open here already is not opened a second time", "[files]")
{
    Files files;
    const QString path = templatePlan(files.folder);
    const auto session = files.files.open(path, nullptr);
    CHECK_FALSE(files.files.open(path, nullptr));
    REQUIRE(files.ask.told.size() == 1);
    CHECK(files.ask.told.front().message.contains(QStringLiteral("open in this program already")));
}

#ifdef Q_OS_UNIX
TEST_CASE("A plan in a folder that may not be written opens read-only and says so", "[files]")
{
    Files files;
    const QString path = templatePlan(files.folder);
    constexpr auto everybodyReads = QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
    constexpr auto everybodyEnters = everybodyReads | QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    QFile::setPermissions(path, everybodyReads);
    QFile::setPermissions(files.folder.path(), everybodyEnters);
    QSignalSpy said(&files.files, &PlanFiles::said);
    {
        const OrdinaryUser ordinary;
        const auto session = files.files.open(path, nullptr);
        REQUIRE(session);
        CHECK(session->isReadOnly());
        SaveState state;
        state.setSession(session.get());
        CHECK(state.savedText() == QStringLiteral("Read-only: the file may not be written"));
    }
    CHECK(said.size() == 1);
    QFile::setPermissions(files.folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}
#endif

TEST_CASE("Whatever is no plan is refused in words", "[files]")
{
    Files files;
    const QString text = files.write("hola.gelt", "hola");
    for (const QString &path : {text, files.path("falta.gelt"), files.folder.path(), files.write("vacio.gelt", {})}) {
        files.ask.told.clear();
        CHECK_FALSE(files.files.open(path, nullptr));
        REQUIRE(files.ask.told.size() == 1);
        CHECK(files.ask.told.front().message.contains(QFileInfo(path).fileName()));
    }
    CHECK(files.files.recent().paths().isEmpty());
    CHECK(bytesOf(text) == "hola");
}

TEST_CASE("A damaged plan leads to its backups, and is kept whatever is done", "[files]")
{
    Files files;
    const QString path = templatePlan(files.folder);
    {
        const auto session = files.files.open(path, nullptr);
        need(backups::make(session->database(), {}, QStringLiteral("manual")));
    }
    const QByteArray cut = bytesOf(path).left(5000);
    files.write("p.gelt", cut);
    files.ask.choices = {0, 0}; // see the backups; go back to one
    whenShown<RestoreDialog>([](RestoreDialog &dialog) {
        child<QRadioButton>(dialog, "inPlace")->setChecked(true);
        click(dialog, "restore");
    });

    const auto session = files.files.open(path, nullptr);

    REQUIRE(session);
    CHECK(session->contents().activities.size() == 22);
    CHECK(session->path() == path);
    const QStringList kept = files.names().filter(QStringLiteral("damaged"));
    REQUIRE(kept.size() == 1);
    CHECK(bytesOf(files.folder.filePath(kept.front())) == cut);
}

TEST_CASE("A damaged plan without backups is refused, and where they would be is said", "[files]")
{
    Files files;
    const QString path = templatePlan(files.folder);
    files.write("p.gelt", bytesOf(path).left(5000));
    CHECK_FALSE(files.files.open(path, nullptr));
    REQUIRE(files.ask.told.size() == 1);
    CHECK(files.ask.told.front().message.contains(QStringLiteral("respaldos")));
}

TEST_CASE("A new plan is made from the template, for the government period and whoever is said", "[files]")
{
    Files files;
    files.settings.set(setting::person, QStringLiteral("Líder"));
    whenShown<NewPlanDialog>([&](NewPlanDialog &dialog) {
        auto *make = child<QPushButton>(dialog, "make");
        CHECK_FALSE(make->isEnabled());
        CHECK_FALSE(child<QLabel>(dialog, "problem")->text().isEmpty());
        CHECK(child<QDateEdit>(dialog, "from")->date() == QDate(2012, 1, 1));
        CHECK(child<QDateEdit>(dialog, "to")->date() == QDate(2015, 12, 31));
        CHECK(child<QLineEdit>(dialog, "file")->text().endsWith(QStringLiteral("Action plan 2012–2015.gelt")));
        QTest::keyClicks(child<QLineEdit>(dialog, "entity"), QStringLiteral("Chaparral"));
        QTest::keyClicks(child<QLineEdit>(dialog, "department"), QStringLiteral("Tolima"));
        CHECK(make->isEnabled());
        make->click();
    });
    const auto session = files.files.makeNew(nullptr);
    REQUIRE(session);
    CHECK(session->contents().activities.size() == 22);
    CHECK(session->contents().plan.entity.name == QStringLiteral("Chaparral"));
    CHECK(session->contents().plan.entity.department == QStringLiteral("Tolima"));
    CHECK(session->author().person == QStringLiteral("Líder"));
    CHECK(files.files.recent().last() == session->path());
}

TEST_CASE("A new plan is never written over a file, and what is wrong is said beside it", "[files]")
{
    Files files;
    const QString taken = files.write("tomado.gelt", "otro");
    whenShown<NewPlanDialog>([&](NewPlanDialog &dialog) {
        auto *make = child<QPushButton>(dialog, "make");
        auto *file = child<QLineEdit>(dialog, "file");
        auto *problem = child<QLabel>(dialog, "fileProblem");
        QTest::keyClicks(child<QLineEdit>(dialog, "entity"), QStringLiteral("Chaparral"));
        for (const QString &name : {taken, files.path("no/hay/carpeta.gelt"), QStringLiteral("suelto.gelt"), QString()}) {
            file->clear();
            QTest::keyClicks(file, name);
            INFO(name.toStdString());
            CHECK_FALSE(make->isEnabled());
            CHECK(problem->isVisible());
            CHECK_FALSE(problem->text().isEmpty());
        }
        child<QDateEdit>(dialog, "to")->setDate(QDate(2011, 1, 1));
        CHECK(child<QLabel>(dialog, "problem")->text().contains(QStringLiteral("before its first")));
        files.ask.files = {files.path("nuevo")};
        click(dialog, "chooseFile");
        CHECK_FALSE(make->isEnabled());
        child<QDateEdit>(dialog, "to")->setDate(QDate(2012, 12, 31));
        CHECK(file->text() == files.path("nuevo")); // what a person said is not proposed away
        child<QRadioButton>(dialog, "empty")->setChecked(true);
        make->click();
    });
    const auto session = files.files.makeNew(nullptr);
    REQUIRE(session);
    CHECK(session->path() == files.path("nuevo.gelt"));
    CHECK(session->contents().activities.empty());
    CHECK(bytesOf(taken) == "otro");
}

TEST_CASE("The example is a file of one's own; a second one does not touch the first", "[files]")
{
    Files files;
    {
        const auto session = files.files.openExample(nullptr);
        REQUIRE(session);
        CHECK(session->path() == files.path("Plan GEL-T example.gelt"));
        CHECK(session->contents().activities.size() == 22);
        CHECK_FALSE(session->contents().followUps.empty());
        CHECK(session->contents().plan.entity.name == QStringLiteral("Municipio de Ejemplo"));
        need(session->perform(QStringLiteral("x"), titled(session->contents().activities.front(), QStringLiteral("Cambiada"))));
    }
    files.ask.choices = {0};
    {
        const auto session = files.files.openExample(nullptr);
        REQUIRE(session);
        CHECK(session->contents().activities.front().title == QStringLiteral("Cambiada"));
    }
    files.ask.choices = {1};
    const auto session = files.files.openExample(nullptr);
    REQUIRE(session);
    CHECK(session->path() == files.path("Plan GEL-T example 2.gelt"));
    CHECK(session->contents().activities.front().title != QStringLiteral("Cambiada"));
}
