// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include "core/storage/contents.h"
#include "core/storage/evidences.h"
#include "core/storage/refresh.h"
#include "ui/session/activitytexts.h"
#include "ui/session/loader.h"

#include <algorithm>
#include <utility>

namespace gelt {
namespace {

/// Whether the file or the disk stood in the way, and not the edit itself.
bool isOfTheFile(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ReadOnly:
    case ErrorCode::DiskFull:
    case ErrorCode::Io:
    case ErrorCode::Busy:
    case ErrorCode::Damaged: return true;
    default: return false;
    }
}

} // namespace

Result<std::unique_ptr<Session>> Session::open(const QString &path, Database::Mode mode, const Clock &clock,
                                               const Options &options)
{
    Database::Options opening;
    opening.person = options.author.person;
    opening.takeOverLock = options.takeOverLock;
    Result<std::unique_ptr<Database>> database = Database::open(path, mode, clock, opening);
    if (!database)
        return database.error();
    return adopt(*std::move(database), options);
}

Result<std::unique_ptr<Session>> Session::adopt(std::unique_ptr<Database> database, const Options &options)
{
    std::unique_ptr<Session> session(new Session(std::move(database), options));
    if (const Result<> loaded = session->load(); !loaded)
        return loaded.error();
    return session;
}

Session::Session(std::unique_ptr<Database> database, const Options &options)
    : m_database(std::move(database)), m_options(options), m_author(options.author), m_history(*m_database)
{
    connect(m_database.get(), &Database::committed, this, &Session::onCommitted);
}

Session::~Session()
{
    m_loader.reset(); // it reads the file
    if (isReadOnly() || !m_savedAt)
        return;
    if (const Result<int> swept = evidences::sweep(*m_database); !swept) // the next session finds them
        qWarning("%s", qUtf8Printable(swept.error().detail));
}

Result<> Session::load()
{
    bool isAll = true;
    Result<PlanContents> read = m_database->read(
        [&](Transaction &transaction) { return contents::readFirst(transaction, m_options.atOnce, &isAll); });
    if (!read)
        return read.error();
    const QDate cutOff = m_followsToday ? today() : m_measure.cutOff;
    m_contents = *std::move(read);
    m_measure = gelt::measure(m_contents, cutOff);
    m_texts.reset();
    m_complete = isAll;
    findPlaces();
    if (const Result<bool> version = m_database->changedElsewhere(); !version) // what comes later is compared with this
        return version.error();
    if (!m_complete) {
        m_loader = std::make_unique<Loader>(path(), clock(), cutOff);
        connect(m_loader.get(), &Loader::finished, this, &Session::takeRest);
    }
    return {};
}

void Session::takeRest()
{
    Result<Loader::Whole> whole = m_loader->take();
    m_loader.release()->deleteLater(); // it is what called
    if (!whole) {
        Q_EMIT loadFailed(whole.error());
        return;
    }
    const QDate cutOff = m_measure.cutOff;
    m_contents = std::move(whole->contents);
    m_measure = whole->measure.cutOff == cutOff ? std::move(whole->measure) : gelt::measure(m_contents, cutOff);
    m_texts = std::move(whole->texts);
    m_complete = true;
    findPlaces();
    Q_EMIT changed({});
    if (!m_pending.empty()) // given by another session meanwhile: nothing is edited here before all is read
        tryAdopted();
}

void Session::findPlaces()
{
    m_places.clear();
    m_places.reserve(m_contents.activities.size());
    for (const Activity &activity : m_contents.activities)
        m_places.emplace_back(activity.id, m_places.size());
    std::ranges::sort(m_places);
}

std::optional<std::size_t> Session::placeOf(ActivityId id) const
{
    const auto found = std::ranges::lower_bound(m_places, id, {}, &std::pair<ActivityId, std::size_t>::first);
    return found != m_places.end() && found->first == id ? std::optional(found->second) : std::nullopt;
}

std::vector<std::size_t> Session::find(QStringView query) const
{
    if (!m_texts)
        m_texts = std::make_unique<ActivityTexts>(m_contents);
    return m_texts->find(query);
}

void Session::setCutOff(QDate day)
{
    const QDate wanted = day.isValid() ? day : today();
    m_followsToday = wanted == today();
    if (wanted == m_measure.cutOff)
        return;
    m_measure = gelt::measure(m_contents, wanted);
    Q_EMIT changed({});
}

bool Session::isEditable() const { return !isReadOnly() && m_complete && m_followsToday; }

void Session::setPerson(const QString &person)
{
    if (m_author.person == person)
        return;
    m_author.person = person;
    Q_EMIT personChanged();
}

Result<> Session::guarded(const Writing &write)
{
    if (!m_complete)
        return Error{ErrorCode::Busy, tr("The plan is still being read. Wait a moment and try again."), {}};
    if (!m_followsToday)
        return Error{ErrorCode::ReadOnly,
                     tr("The plan is shown as it was at another cut-off, so nothing can be changed. Go back to today first."),
                     {}};
    const Result<> done = write();
    if (done) {
        m_savedAt = clock().now();
        Q_EMIT saved();
    }
    return done;
}

/// Keeps an edit that the file refused. Who tries again makes the same edit anew, and means the last.
Result<> Session::noted(const QString &what, const History::Body &body, const Result<> &done)
{
    const bool refused = !done && !isReadOnly() && m_followsToday && m_complete && isOfTheFile(done.error().code);
    if (!refused && !done)
        return done;
    const auto same = std::erase_if(m_pending, [&](const PendingEdit &edit) { return edit.what == what; });
    if (refused)
        m_pending.push_back({what, body, done.error()});
    if (refused || same > 0)
        Q_EMIT pendingChanged();
    return done;
}

Result<> Session::perform(const QString &what, const History::Body &body, const QString &key)
{
    return noted(what, body, guarded([&] { return m_history.perform({what, m_author}, body, key); }));
}

Result<> Session::performFinal(const QString &what, const History::Body &body)
{
    return guarded([&] { return m_history.performFinal({what, m_author}, body); });
}

Result<> Session::undo()
{
    return guarded([&] { return m_history.undo(m_author); });
}

Result<> Session::redo()
{
    return guarded([&] { return m_history.redo(m_author); });
}

Result<> Session::retryPending()
{
    std::vector<PendingEdit> again = std::exchange(m_pending, {});
    Result<> failure;
    auto next = again.begin();
    for (; next != again.end(); ++next) {
        const Result<> done = guarded([&] { return m_history.perform({next->what, m_author}, next->body); });
        if (!done && isOfTheFile(done.error().code)) {
            if (m_followsToday && m_complete)
                next->error = done.error();
            failure = done;
            break;
        }
        if (!done && failure) // the file took it and the plan did not: it will not fit later either
            failure = done;
    }
    m_pending.insert(m_pending.begin(), std::make_move_iterator(next), std::make_move_iterator(again.end()));
    if (!again.empty())
        Q_EMIT pendingChanged();
    return failure;
}

void Session::dropPending()
{
    if (!std::exchange(m_pending, {}).empty())
        Q_EMIT pendingChanged();
}

void Session::adoptPending(std::vector<PendingEdit> pending)
{
    m_pending = std::move(pending);
    if (m_complete)
        tryAdopted();
    else
        Q_EMIT pendingChanged();
}

void Session::tryAdopted()
{
    if (const Result<> done = retryPending(); !done && m_pending.empty())
        Q_EMIT loadFailed(done.error());
}

void Session::onCommitted(const Changes &changes)
{
    contents::Refreshed found;
    const Result<> read = m_database->read(
        [&](Transaction &transaction) { found = contents::refresh(transaction, m_contents, changes); });
    if (!read) { // what is shown may be half of it: all is read again, and if that fails too it is said
        if (const Result<> loaded = load(); !loaded)
            Q_EMIT loadFailed(loaded.error());
        Q_EMIT changed({});
        return;
    }
    if (found.everything || found.structure)
        findPlaces();
    if (m_texts && (found.everything || found.people))
        m_texts.reset();
    else if (m_texts)
        m_texts->update(m_contents, found.activities);
    measureAgain({found.everything, found.structure, found.people, std::move(found.activities), found.meetings,
                  found.reports});
}

/// Measures what changed, or everything where what all are measured by did. Then everything may look otherwise.
void Session::measureAgain(SessionChange change)
{
    const bool anotherDay = m_followsToday && m_measure.cutOff != today();
    if (change.everything || change.people || anotherDay) {
        PlanMeasure now = gelt::measure(m_contents, m_followsToday ? today() : m_measure.cutOff);
        if (!change.everything && !change.structure) {
            for (std::size_t i = 0; i < now.activities.size(); ++i) {
                if (now.activities[i] != m_measure.activities[i])
                    change.activities.push_back(now.activities[i].id);
            }
            std::ranges::sort(change.activities);
            const auto twice = std::ranges::unique(change.activities);
            change.activities.erase(twice.begin(), twice.end());
        }
        m_measure = std::move(now);
    } else {
        gelt::measureAgain(m_measure, m_contents, change.activities);
    }
    Q_EMIT changed(change);
}

Result<> Session::refresh()
{
    const Result<bool> elsewhere = m_database->changedElsewhere();
    if (!elsewhere)
        return elsewhere.error();
    const bool anotherDay = m_followsToday && m_measure.cutOff != today();
    if (!*elsewhere && !anotherDay)
        return {};
    if (*elsewhere) {
        m_loader.reset(); // what it reads may be old
        if (const Result<> loaded = load(); !loaded)
            return loaded;
        m_history.clear(); // its steps speak of rows that may be others now
    } else {
        m_measure = gelt::measure(m_contents, today());
    }
    Q_EMIT changed({});
    return {};
}

} // namespace gelt
