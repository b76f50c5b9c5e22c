// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/contents.h"
#include "core/storage/evidences.h"
#include "core/storage/reporting.h"
#include "tests/support/need.h"
#include "tests/ui/support/plans.h"

#include <QFile>
#include <QSignalSpy>

using namespace gelt;

namespace {

History::Body titled(Activity activity, const QString &title)
{
    activity.title = title;
    return [activity](Transaction &transaction) -> Result<> {
        transaction.update(activity);
        return {};
    };
}

} // namespace

TEST_CASE("An edit reaches the file, the values and whoever looks, and can be taken back", "[session]")
{
    const QTemporaryDir folder;
    TestDesk desk(templatePlan(folder));
    Session &session = *desk.session;
    QSignalSpy changed(&session, &Session::changed);
    const Activity first = session.contents().activities.front();

    need(session.perform(QStringLiteral("Rename activity 1"), titled(first, QStringLiteral("Xilófono"))));

    REQUIRE(changed.size() == 1);
    const auto change = changed.front().front().value<SessionChange>();
    CHECK_FALSE(change.everything);
    CHECK(change.activities == std::vector{first.id});
    CHECK(session.contents().activities.front().title == QStringLiteral("Xilófono"));
    CHECK(session.find(u"xilofono") == std::vector<std::size_t>{0});
    CHECK(session.savedAt());

    need(session.undo());
    CHECK(session.contents().activities.front().title == first.title);
    CHECK(session.find(u"xilofono").empty());
}

TEST_CASE("At another cut-off the figures are those of that day and nothing can be changed", "[session]")
{
    const QTemporaryDir folder;
    TestDesk desk(templatePlan(folder));
    Session &session = *desk.session;
    session.setCutOff(QDate(2012, 3, 31));

    CHECK(session.measure() == measure(session.contents(), QDate(2012, 3, 31)));
    CHECK_FALSE(session.isEditable());
    const Result<> done =
        session.perform(QStringLiteral("Rename"), titled(session.contents().activities.front(), QStringLiteral("x")));
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::ReadOnly);
    CHECK_FALSE(session.pending());

    session.setCutOff({});
    CHECK(session.isEditable());
    CHECK(session.cutOff() == QDate(2013, 8, 12));
}

TEST_CASE("An edit that comes from another file is made as soon as all of the plan is read", "[session]")
{
    const QTemporaryDir folder;
    const QString path = templatePlan(folder);
    const auto session = need(Session::open(path, Database::Mode::ReadWrite, clock2013, {{}, false, 5}));
    REQUIRE_FALSE(session->isComplete());
    session->adoptPending({PendingEdit{QStringLiteral("Rename"), titled(session->contents().activities.front(), QStringLiteral("x")),
                           {ErrorCode::DiskFull, {}, {}}}});
    CHECK(session->pending());

    QSignalSpy saved(session.get(), &Session::saved);
    REQUIRE(saved.wait());

    CHECK_FALSE(session->pending());
    CHECK(session->contents().activities.front().title == QStringLiteral("x"));
}

TEST_CASE("A large plan shows its first activities at once and the rest when it is read", "[session]")
{
    const QTemporaryDir folder;
    const QString path = templatePlan(folder);
    const auto session = need(Session::open(path, Database::Mode::ReadWrite, clock2013, {{}, false, 5}));
    CHECK_FALSE(session->isComplete());
    CHECK_FALSE(session->isEditable());
    CHECK(session->contents().activities.size() == 5);
    QSignalSpy changed(session.get(), &Session::changed);

    REQUIRE(changed.wait());

    CHECK(session->isComplete());
    CHECK(session->isEditable());
    CHECK(session->contents() == need(session->database().read([](Transaction &t) { return contents::read(t); })));
    CHECK(session->find(u"canales").size() == 5);
}

TEST_CASE("An edit that the file refuses is kept, and is written when it can be", "[session]")
{
    const QTemporaryDir folder;
    const QString path = templatePlan(folder);
    TestDesk desk(path);
    Session &session = *desk.session;
    const History::Body edit = titled(session.contents().activities.front(), QStringLiteral("Guardada al fin"));

    REQUIRE(QFile::rename(path, path + QStringLiteral(".away"))); // as when somebody moves it
    const Result<> done = session.perform(QStringLiteral("Rename"), edit);
    REQUIRE_FALSE(done);
    REQUIRE(session.pending());
    CHECK(session.pending()->what == QStringLiteral("Rename"));
    CHECK(session.contents().activities.front().title != QStringLiteral("Guardada al fin"));

    REQUIRE(QFile::rename(path + QStringLiteral(".away"), path));
    need(session.retryPending());
    CHECK_FALSE(session.pending());
    CHECK(session.contents().activities.front().title == QStringLiteral("Guardada al fin"));
}

TEST_CASE("What another program wrote is seen when the window is activated", "[session]")
{
    const QTemporaryDir folder;
    const QString path = templatePlan(folder);
    TestDesk reader(path, Database::Mode::ReadOnly);
    QSignalSpy changed(reader.session.get(), &Session::changed);
    need(reader.session->refresh());
    CHECK(changed.isEmpty());
    {
        TestDesk writer(path);
        need(writer.session->perform(QStringLiteral("Rename"), titled(writer.session->contents().activities.front(),
                                                                      QStringLiteral("De otro"))));
    }
    need(reader.session->refresh());
    CHECK(changed.size() == 1);
    CHECK(reader.session->contents().activities.front().title == QStringLiteral("De otro"));
}

TEST_CASE("The file of evidence that was taken out comes back by undo, and goes when the plan is closed", "[session]")
{
    const QTemporaryDir folder;
    TestDesk desk(templatePlan(folder));
    const QString path = desk.session->path();
    QFile photo(folder.filePath(QStringLiteral("foto.png")));
    REQUIRE(photo.open(QIODevice::WriteOnly));
    photo.write("\x89PNG and what else");
    photo.close();
    const ActivityId activity = desk.session->contents().activities.front().id;
    need(desk.session->perform(QStringLiteral("Add evidence"), [&](Transaction &t) -> Result<> {
        const auto kept = reporting::keep(t, {reporting::proofOf(photo.fileName(), clock2013.today())}, {{{}, {}, activity, {}, {}}});
        return kept ? Result<>() : Result<>(kept.error());
    }));
    const QByteArray hash = desk.session->contents().evidence.front().sha256;
    const auto unlink = [links = std::vector{desk.session->contents().evidenceLinks.front().id}](Transaction &t) {
        return reporting::unlink(t, links, reporting::Orphan::Remove);
    };
    const auto holds = [&hash](const Database &database) {
        return need(database.read([&](Transaction &t) { return evidences::holds(t, hash); }));
    };

    need(desk.session->perform(QStringLiteral("Unlink"), unlink));
    CHECK(holds(desk.session->database()));
    need(desk.session->undo());
    CHECK(desk.session->contents().evidence.size() == 1);
    SECTION("it came back and stays")
    {
        desk.session.reset();
        CHECK(holds(*need(Database::open(path, Database::Mode::ReadOnly, clock2013))));
    }
    SECTION("it went for good")
    {
        need(desk.session->redo());
        desk.session.reset();
        CHECK_FALSE(holds(*need(Database::open(path, Database::Mode::ReadOnly, clock2013))));
    }
}

TEST_CASE("Of several edits that the file refuses none is lost, and all are written in their order", "[session]")
{
    const QTemporaryDir folder;
    TestDesk desk(templatePlan(folder));
    Session &session = *desk.session;
    const auto activity = [&](std::size_t place) { return session.contents().activities.at(place); };
    const QString away = session.path() + QStringLiteral(".away");
    REQUIRE(QFile::rename(session.path(), away));
    REQUIRE_FALSE(session.perform(QStringLiteral("Rename 1"), titled(activity(0), QStringLiteral("Uno"))));
    REQUIRE_FALSE(session.perform(QStringLiteral("Rename 2"), titled(activity(1), QStringLiteral("Dos"))));
    REQUIRE_FALSE(session.perform(QStringLiteral("Rename 1"), titled(activity(0), QStringLiteral("Primera")))); // again, and meant
    CHECK(session.allPending().size() == 2);
    CHECK(session.pending()->what == QStringLiteral("Rename 1"));
    CHECK_FALSE(session.retryPending());
    CHECK(session.allPending().size() == 2);

    REQUIRE(QFile::rename(away, session.path()));
    need(session.perform(QStringLiteral("Rename 3"), titled(activity(2), QStringLiteral("Tres"))));
    CHECK(session.allPending().size() == 2); // another one that went does not take them along
    need(session.retryPending());
    CHECK_FALSE(session.pending());
    CHECK(activity(0).title == QStringLiteral("Primera"));
    CHECK(activity(1).title == QStringLiteral("Dos"));
    CHECK(session.history().undoText() == QStringLiteral("Rename 1"));
}

TEST_CASE("A kept edit that the plan does not take any more holds up none of the others", "[session]")
{
    const QTemporaryDir folder;
    TestDesk desk(templatePlan(folder));
    Session &session = *desk.session;
    const Activity first = session.contents().activities.at(0);
    const Activity second = session.contents().activities.at(1);
    const QString away = session.path() + QStringLiteral(".away");
    REQUIRE(QFile::rename(session.path(), away));
    REQUIRE_FALSE(session.perform(QStringLiteral("Rename 1"), titled(first, QStringLiteral("Uno"))));
    REQUIRE_FALSE(session.perform(QStringLiteral("Rename 2"), titled(second, QStringLiteral("Dos"))));
    REQUIRE(QFile::rename(away, session.path()));
    need(session.perform(QStringLiteral("Change 1"), titled(first, QStringLiteral("Otra"))));

    const Result<> done = session.retryPending();

    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::Conflict);
    CHECK_FALSE(session.pending());
    CHECK(session.contents().activities.at(0).title == QStringLiteral("Otra"));
    CHECK(session.contents().activities.at(1).title == QStringLiteral("Dos"));
}
