// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/interchange.h"
#include "core/storage/backup.h"
#include "core/storage/contents.h"
#include "core/storage/sessionlock.h"
#include "tests/ui/files/filesfixture.h"
#include "ui/files/pendingstrip.h"
#include "ui/files/restoredialog.h"
#include "ui/files/savestate.h"
#include "ui/files/saving.h"

#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>

using namespace gelt;

namespace {

const QString newTitle = QStringLiteral("Título que no debe perderse");

struct OpenPlan : Files {
    OpenPlan() : plan(templatePlan(folder)), session(files.open(plan, nullptr)) { REQUIRE(session); }

    Activity first() const { return session->contents().activities.front(); }
    Result<> rename(const QString &title = newTitle) { return session->perform(QStringLiteral("Rename activity 1"), titled(first(), title)); }
    /// What the window does when it lets a plan go.
    PlanFiles::Close close()
    {
        return [this] {
            closed = true;
            session.reset();
        };
    }

    QString plan;
    std::unique_ptr<Session> session;
    bool closed = false;
};

QString titleIn(const QString &path)
{
    const auto database = need(Database::open(path, Database::Mode::ReadOnly, clock2013));
    return need(database->read([](Transaction &t) { return contents::read(t); })).activities.front().title;
}

} // namespace

TEST_CASE("Save As copies the whole plan and goes on in the copy, without its undo", "[files][leaving]")
{
    OpenPlan open;
    need(open.rename(QStringLiteral("En los dos")));
    open.ask.files = {open.path("copia.gelt")};

    const auto next = open.files.saveAs(*open.session, nullptr);

    REQUIRE(next);
    CHECK(next->path() == open.path("copia.gelt"));
    CHECK(next->contents().activities == open.session->contents().activities);
    CHECK_FALSE(next->history().canUndo());
    CHECK(open.session->history().canUndo());
    need(next->perform(QStringLiteral("x"), titled(next->contents().activities.front(), QStringLiteral("Solo en la copia"))));
    CHECK(titleIn(open.plan) == QStringLiteral("En los dos"));
    CHECK(open.files.recent().last() == next->path());
}

TEST_CASE("Save As replaces a file that the person agreed to lose, and only when the copy is whole", "[files][leaving]")
{
    OpenPlan open;
    const QString other = planOfJson(open.folder, R"({"format":"plan-gelt","activities":[{"title":"Otro plan","deadline":"2014"}]})",
                                     QStringLiteral("otro.gelt"));
    SECTION("nobody has it open")
    {
        open.ask.files = {other};
        const auto next = open.files.saveAs(*open.session, nullptr);
        REQUIRE(next);
        CHECK(next->contents().activities.size() == 22);
    }
    SECTION("somebody has it open")
    {
        const auto holder = need(Database::open(other, Database::Mode::ReadWrite, clock2013));
        open.ask.files = {other};
        CHECK_FALSE(open.files.saveAs(*open.session, nullptr));
        REQUIRE(open.ask.told.size() == 1);
        CHECK(open.ask.told.front().code == ErrorCode::Busy);
        CHECK(titleIn(other) == QStringLiteral("Otro plan"));
    }
    SECTION("a crash left a journal beside it")
    {
        open.write("otro.gelt-journal", "x");
        open.ask.files = {other};
        CHECK_FALSE(open.files.saveAs(*open.session, nullptr));
        REQUIRE(open.ask.told.size() == 1);
        CHECK(open.ask.told.front().code == ErrorCode::Conflict);
        CHECK(QFile::exists(open.path("otro.gelt-journal")));
    }
    CHECK(open.names().filter(QStringLiteral(".part")).isEmpty());
}

TEST_CASE("The open plan is not saved over itself, whatever it is called", "[files][leaving]")
{
    OpenPlan open;
    REQUIRE(QFile::link(open.plan, open.path("enlace.gelt")));
    const QByteArray before = bytesOf(open.plan);
    for (const QString &same : {open.plan, open.path("enlace.gelt"), QString(open.folder.path() + QStringLiteral("/./p.gelt"))}) {
        open.ask.files = {same};
        CHECK_FALSE(open.files.saveAs(*open.session, nullptr));
        open.ask.files = {same};
        CHECK_FALSE(open.files.copyAs(*open.session, nullptr));
        open.ask.files = {same};
        CHECK(open.files.exportPlan(PlanForm::Interchange, *open.session, nullptr).isEmpty());
    }
    CHECK(open.ask.told.size() == 9);
    CHECK(bytesOf(open.plan) == before);
}

TEST_CASE("Copy As leaves the window where it is", "[files][leaving]")
{
    OpenPlan open;
    open.ask.files = {open.path("copia.gelt")};
    CHECK(open.files.copyAs(*open.session, nullptr));
    CHECK(titleIn(open.path("copia.gelt")) == open.first().title);
    CHECK_FALSE(SessionLock::holderOf(open.path("copia.gelt")));
    CHECK(open.files.recent().last() == QFileInfo(open.plan).canonicalFilePath());
}

TEST_CASE("An edit that the file refuses is said in a strip and can be discarded", "[files][leaving]")
{
    OpenPlan open;
    PendingStrip strip(open.ask);
    strip.setSession(open.session.get());
    SaveState state;
    state.setSession(open.session.get());
    CHECK(strip.isHidden());
    CHECK(state.savedText() == QStringLiteral("Everything is saved"));
    need(open.rename(QStringLiteral("Antes")));
    CHECK(state.savedText().startsWith(QStringLiteral("Saved ")));

    REQUIRE(QFile::rename(open.plan, open.path("movido.gelt")));
    REQUIRE_FALSE(open.rename());

    CHECK_FALSE(strip.isHidden());
    CHECK(strip.text().startsWith(QStringLiteral("Not saved: Rename activity 1. ")));
    CHECK(strip.text().contains(QStringLiteral("moved or deleted")));
    CHECK(state.savedText() == QStringLiteral("Not saved"));
    click(strip, "discard"); // the answer is to keep it
    CHECK(open.session->pending());
    open.ask.choices = {0};
    click(strip, "discard");
    CHECK_FALSE(open.session->pending());
    CHECK(strip.isHidden());
    CHECK(open.first().title == QStringLiteral("Antes"));
}

TEST_CASE("Of many refused edits the strip names a few and counts all", "[files][leaving]")
{
    OpenPlan open;
    PendingStrip strip(open.ask);
    strip.setSession(open.session.get());
    REQUIRE(QFile::rename(open.plan, open.path("movido.gelt")));
    for (int i = 1; i <= 30; ++i)
        REQUIRE_FALSE(open.session->perform(QStringLiteral("Rename %1").arg(i), titled(open.first(), newTitle)));
    CHECK(strip.text().startsWith(QStringLiteral("30 change(s) not saved: “Rename 1”; “Rename 2”; “Rename 3”; “Rename 4”; …. ")));
    open.ask.choices = {0};
    click(strip, "discard");
    CHECK(open.ask.questions.front().text.startsWith(QStringLiteral("30 change(s) were not saved")));
    CHECK_FALSE(open.session->pending());
}

TEST_CASE("A plan that was moved away while it is open goes on in another file with the edit", "[files][leaving]")
{
    OpenPlan open;
    REQUIRE(QFile::rename(open.plan, open.path("movido.gelt")));
    REQUIRE_FALSE(open.rename());
    open.ask.files = {open.path("salvado.gelt")};

    const auto next = open.files.saveAs(*open.session, nullptr);

    REQUIRE(next);
    CHECK_FALSE(next->pending());
    CHECK_FALSE(open.session->pending());
    CHECK(next->contents().activities.front().title == newTitle);
    CHECK(titleIn(open.path("movido.gelt")) != newTitle);
}

TEST_CASE("A plan that was deleted while it is open is saved whole elsewhere", "[files][leaving]")
{
    OpenPlan open;
    REQUIRE(QFile::remove(open.plan));
    REQUIRE_FALSE(open.rename());
    open.ask.files = {open.path("salvado.gelt")};
    const auto next = open.files.saveAs(*open.session, nullptr);
    REQUIRE(next);
    CHECK(next->contents().activities.size() == 22);
    CHECK(next->contents().activities.front().title == newTitle);
}

TEST_CASE("A plan that comes back is written by trying again", "[files][leaving]")
{
    OpenPlan open;
    REQUIRE(QFile::rename(open.plan, open.path("movido.gelt")));
    REQUIRE_FALSE(open.rename());
    SECTION("while it is away nothing happens")
    {
        CHECK_FALSE(open.files.retryPending(*open.session, nullptr, open.close()));
        CHECK(open.session->pending());
        CHECK_FALSE(open.closed);
    }
    SECTION("the same file")
    {
        REQUIRE(QFile::rename(open.path("movido.gelt"), open.plan));
        CHECK_FALSE(open.files.retryPending(*open.session, nullptr, open.close()));
        CHECK_FALSE(open.closed);
        CHECK_FALSE(open.session->pending());
        CHECK(titleIn(open.plan) == newTitle);
    }
    SECTION("a copy of it, as programs that synchronise put it there")
    {
        REQUIRE(QFile::copy(open.path("movido.gelt"), open.plan));
        const auto next = open.files.retryPending(*open.session, nullptr, open.close());
        REQUIRE(next);
        CHECK(open.closed);
        CHECK_FALSE(next->pending());
        CHECK(titleIn(open.plan) == newTitle);
    }
}

TEST_CASE("A full disk keeps the edit until there is room", "[files][leaving]")
{
    OpenPlan open;
    Connection &connection = open.session->database().connection();
    const int pages = connection.scalar(QStringLiteral("PRAGMA page_count")).toInt();
    connection.scalar(QStringLiteral("PRAGMA max_page_count = %1").arg(pages));
    PendingStrip strip(open.ask);
    strip.setSession(open.session.get());
    const QString huge(90'000, u'x');
    Activity changed = open.first();
    changed.description = huge;
    const History::Body body = [changed](Transaction &t) -> Result<> {
        t.update(changed);
        return {};
    };
    const Result<> done = open.session->perform(QStringLiteral("Describe activity 1"), body);
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::DiskFull);
    CHECK(strip.text().contains(QStringLiteral("disk is full")));
    CHECK_FALSE(open.files.retryPending(*open.session, nullptr, open.close()));
    CHECK(open.session->pending());

    connection.scalar(QStringLiteral("PRAGMA max_page_count = 1000000"));
    QSignalSpy retry(&strip, &PendingStrip::retryRequested);
    click(strip, "retry");
    REQUIRE(retry.size() == 1);
    CHECK_FALSE(open.files.retryPending(*open.session, nullptr, open.close()));
    CHECK_FALSE(open.session->pending());
    CHECK(open.first().description == huge);
    CHECK(strip.isHidden());
}

TEST_CASE("A file that cannot be read any more leaves what is on screen", "[files][leaving]")
{
    OpenPlan open;
    {
        QFile file(open.plan); // as when its disk fails
        REQUIRE(file.open(QIODevice::ReadWrite));
        const qint64 size = file.size();
        REQUIRE(file.resize(0));
        REQUIRE(file.write(QByteArray(size, 'x')) == size);
    }
    REQUIRE_FALSE(open.rename());
    open.ask.files = {open.path("salvado.gelt")};
    open.ask.choices = {0};
    const auto next = open.files.saveAs(*open.session, nullptr);
    REQUIRE(next);
    REQUIRE(open.ask.questions.size() == 1);
    CHECK(open.ask.questions.front().detail.contains(QStringLiteral("Rename activity 1")));
    CHECK(next->contents().activities.size() == 22);
    CHECK(next->contents().activities.front().number == open.first().number);
    CHECK_FALSE(next->pending());
}

TEST_CASE("The backups stand in a list with their dates, and one becomes a new file", "[files][restore]")
{
    OpenPlan open;
    need(backups::make(open.session->database(), {}, QStringLiteral("manual")));
    need(open.rename());
    whenShown<RestoreDialog>([&](RestoreDialog &dialog) {
        auto *table = child<QTableView>(dialog, "backups");
        const QAbstractItemModel &model = *table->model();
        REQUIRE(model.rowCount() >= 1);
        CHECK(model.index(0, 0).data().toString() == momentText(clock2013.now(), clock2013.today()));
        CHECK(model.index(0, 1).data().toString() == QStringLiteral("Made by hand"));
        CHECK(child<QRadioButton>(dialog, "asNew")->isChecked());
        CHECK(child<QLineEdit>(dialog, "file")->text().contains(QStringLiteral("p, backup of 2013-08-1")));
        click(dialog, "restore");
    });
    const auto next = open.files.restore(open.plan, nullptr, open.session.get(), open.close());
    REQUIRE(next);
    CHECK_FALSE(open.closed);
    CHECK(next->path() != open.plan);
    CHECK(next->contents().activities.front().title != newTitle);
    CHECK(titleIn(open.plan) == newTitle);
}

TEST_CASE("A backup takes the plan's place only after the plan itself is backed up and the person agrees", "[files][restore]")
{
    OpenPlan open;
    const QString before = open.first().title;
    need(backups::make(open.session->database(), {}, QStringLiteral("manual")));
    need(open.rename());
    const auto choosePlace = [](RestoreDialog &dialog) {
        child<QRadioButton>(dialog, "inPlace")->setChecked(true);
        click(dialog, "restore");
    };
    SECTION("agreed")
    {
        whenShown<RestoreDialog>(choosePlace);
        open.ask.choices = {0};
        const auto next = open.files.restore(open.plan, nullptr, open.session.get(), open.close());
        REQUIRE(next);
        CHECK(open.closed);
        CHECK(next->path() == open.plan);
        CHECK(next->contents().activities.front().title == before);
        const auto kept = backups::list(open.plan);
        const auto now = std::ranges::find(kept, QStringLiteral("restore"), &backups::Backup::reason);
        REQUIRE(now != kept.end());
        CHECK(titleIn(now->path) == newTitle);
    }
    SECTION("not agreed")
    {
        whenShown<RestoreDialog>([&](RestoreDialog &dialog) {
            choosePlace(dialog);
            CHECK(dialog.isVisible());
            click(dialog, "cancel");
        });
        CHECK_FALSE(open.files.restore(open.plan, nullptr, open.session.get(), open.close()));
        CHECK_FALSE(open.closed);
        CHECK(titleIn(open.plan) == newTitle);
    }
}

TEST_CASE("A backup that is damaged replaces nothing, and the dialog says so", "[files][restore]")
{
    OpenPlan open;
    const QString backup = need(backups::make(open.session->database(), {}, QStringLiteral("manual")));
    QFile file(backup);
    REQUIRE(file.resize(3000));
    const QString before = open.first().title;
    whenShown<RestoreDialog>([&](RestoreDialog &dialog) {
        click(dialog, "restore");
        CHECK(dialog.isVisible());
        CHECK_FALSE(child<QLabel>(dialog, "problem")->text().isEmpty());
        click(dialog, "cancel");
    });
    CHECK_FALSE(open.files.restore(open.plan, nullptr, open.session.get(), open.close()));
    whenShown<RestoreDialog>([](RestoreDialog &dialog) {
        child<QRadioButton>(dialog, "inPlace")->setChecked(true);
        click(dialog, "restore");
    });
    open.ask.choices = {0};
    const auto again = open.files.restore(open.plan, nullptr, open.session.get(), open.close());
    REQUIRE(again); // the plan as it was, open once more
    CHECK(again->contents().activities.front().title == before);
    CHECK(open.ask.told.size() == 1);
    CHECK(open.names().filter(QStringLiteral(".part")).isEmpty());
}

TEST_CASE("A backup by hand is made and shown", "[files][restore]")
{
    OpenPlan open;
    SaveState state;
    state.setSession(open.session.get());
    QObject::connect(&open.files, &PlanFiles::backedUp, &state, &SaveState::lookAgain);
    CHECK(open.files.backUp(*open.session, nullptr));
    CHECK(state.backupText()
          == QStringLiteral("Backup: %1").arg(momentText(clock2013.now(), clock2013.today())));
    state.setBackupFailure({ErrorCode::DiskFull, QStringLiteral("The disk is full."), {}});
    CHECK(child<QLabel>(state, "backup")->toolTip() == QStringLiteral("The disk is full."));
}

TEST_CASE("A plan is exported in every form, whole", "[files][export]")
{
    OpenPlan open;
    const QString json = open.path("x.json");
    open.ask.files = {json};
    CHECK(open.files.exportPlan(PlanForm::Interchange, *open.session, nullptr) == json);
    CHECK(need(interchange::read(bytesOf(json), {})).contents.activities.size() == 22);
    open.ask.files = {open.path("x.csv")};
    open.files.exportPlan(PlanForm::Activities, *open.session, nullptr);
    CHECK(bytesOf(open.path("x.csv")).count('\n') >= 23);
    open.ask.files = {open.path("x.xlsx")};
    CHECK(open.files.exportPlan(PlanForm::Workbook, *open.session, nullptr) == open.path("x.xlsx"));
    CHECK(bytesOf(open.path("x.xlsx")).startsWith("PK"));
    open.ask.files = {open.path("x.ics")};
    CHECK(open.files.exportPlan(PlanForm::Calendar, *open.session, nullptr) == open.path("x.ics"));
    CHECK(bytesOf(open.path("x.ics")).count("BEGIN:VEVENT") > 0);
    const QString tables = open.path("tablas");
    open.ask.files = {tables};
    CHECK(open.files.exportPlan(PlanForm::Tables, *open.session, nullptr) == tables);
    CHECK(QDir(tables).entryList({QStringLiteral("*.csv")}).size() > 5);
    open.ask.files = {open.path("no/hay/x.json")};
    CHECK(open.files.exportPlan(PlanForm::Interchange, *open.session, nullptr).isEmpty());
    CHECK(open.ask.told.size() == 1);
}
