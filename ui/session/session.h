// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contents.h"
#include "core/measure/measure.h"
#include "core/storage/database.h"
#include "core/undo/history.h"

#include <QObject>

#include <memory>
#include <optional>

namespace gelt {

class ActivityTexts;
class Loader;

/// What became of a plan on screen; says what to look at again.
struct SessionChange {
    bool everything = true;            ///< another cut-off, an import, a change by another program, the rest of a large file
    bool structure = false;            ///< activities came, went or moved, or phases changed
    bool people = false;               ///< somebody of the committee, a phase, a day off or the plan itself
    std::vector<ActivityId> activities; ///< whose values or figures are others now; sorted; may be gone, or new
    bool meetings = false;              ///< anything of actas, commitments or how the committee meets
    bool reports = false;               ///< texts or challenges of a year's report, or the reports that were issued
};

/// An edit that could not be written because of the file or the disk: it can be tried again, here or in another file.
struct PendingEdit {
    QString what;
    History::Body body;
    Error error;
};

/**
 * An open plan as the windows see it: the file, its values and figures at the cut-off, and the one way to change it.
 *
 * Data goes file → values → models → views; views listen to changed() and never learn who changed what. A file with
 * very many activities is shown by its first ones at once, and the rest is read in another thread (isComplete()).
 */
class Session : public QObject {
    Q_OBJECT

public:
    struct Options {
        Author author;
        bool takeOverLock = false;   ///< of another computer; a person said that nobody works there
        std::size_t atOnce = 200;    ///< plans with more activities are read in two parts; a high screen has 90 rows
    };

    /// @return what Database::open() returns; Busy says who holds the file, and ReadOnly mode opens it all the same.
    static Result<std::unique_ptr<Session>> open(const QString &path, Database::Mode mode, const Clock &clock,
                                                 const Options &options);
    /// The session of a file that was just made.
    static Result<std::unique_ptr<Session>> adopt(std::unique_ptr<Database> database, const Options &options);
    ~Session() override; ///< with the undo go the files of evidence that was taken out of the plan

    const PlanContents &contents() const { return m_contents; }
    /// Of contents() at cutOff(). The activities run in parallel.
    const PlanMeasure &measure() const { return m_measure; }
    BusinessCalendar calendar() const { return calendarOf(m_contents.plan.settings, m_contents.holidays); }
    /// The place of an activity in contents().activities; nothing where it is not in the plan.
    std::optional<std::size_t> placeOf(ActivityId id) const;
    /// The places of the activities whose number, titles, description, deadlines, phase or people hold every word of
    /// @p query, in order; case, accents and hyphens do not matter. All of them where it is blank.
    std::vector<std::size_t> find(QStringView query) const;
    /// False while only the first activities are here; everything can be looked at, nothing edited.
    bool isComplete() const { return m_complete; }

    /// @name The cut-off: today, unless a person looks at another day
    ///@{
    QDate today() const { return m_database->clock().today(); }
    QDate cutOff() const { return m_measure.cutOff; }
    bool isAtToday() const { return m_followsToday; }
    void setCutOff(QDate day); ///< today's date follows the calendar again
    ///@}

    /// Whether perform() can work: the file is open for editing, all of it is here and the cut-off is today.
    bool isEditable() const;
    bool isReadOnly() const { return m_database->mode() == Database::Mode::ReadOnly; }

    Database &database() { return *m_database; }
    const Database &database() const { return *m_database; }
    History &history() { return m_history; }
    QString path() const { return m_database->path(); }
    const Clock &clock() const { return m_database->clock(); }

    const Author &author() const { return m_author; }
    void setPerson(const QString &person); ///< who works at this computer now

    /**
     * The one way to change the plan: one transaction, one step of undo, one line of the history.
     * @param what names it as an imperative sentence ("Change the responsible of activity 9"), translated.
     * @param body holds by value what it needs: where the file or the disk refuses it is kept as pending().
     * @param key as of History::perform(): edits of one key in a row are one step of undo.
     * @return what the body returned; ReadOnly, DiskFull, Io, Busy or Conflict of the file.
     */
    Result<> perform(const QString &what, const History::Body &body, const QString &key = {});
    /// The same for acts of record, which no undo takes back; callers ask first.
    Result<> performFinal(const QString &what, const History::Body &body);
    Result<> undo();
    Result<> redo();

    /// @name Edits that the file refused
    ///@{
    /// The last of them; nullptr once all were written or let go. One that was made again counts once, as it was last.
    const PendingEdit *pending() const { return m_pending.empty() ? nullptr : &m_pending.back(); }
    /// All of them, in the order in which they were made.
    const std::vector<PendingEdit> &allPending() const { return m_pending; }
    /// Makes them in their order. @return why the file still refuses one: it and the later ones stay; else what the first
    /// one that the plan did not take any more returned, which is let go.
    Result<> retryPending();
    void dropPending();
    /// Gives the edits to another session, of a copy of this file, and tries them there as soon as all of it is read.
    void adoptPending(std::vector<PendingEdit> pending);
    ///@}

    /// When this session last wrote.
    std::optional<Instant> savedAt() const { return m_savedAt; }
    /// Reads again where another program changed the file or the day is another; for when the window is activated.
    Result<> refresh();

Q_SIGNALS:
    /// contents() and measure() are new.
    void changed(const gelt::SessionChange &change);
    void personChanged();
    /// An edit was written.
    void saved();
    /// pending() is another, or there is none any more.
    void pendingChanged();
    /// The rest of a large file could not be read.
    void loadFailed(const gelt::Error &error);

private:
    Session(std::unique_ptr<Database> database, const Options &options);

    using Writing = std::function<Result<>()>;

    Result<> load();
    void takeRest();
    void tryAdopted();
    void onCommitted(const Changes &changes);
    void measureAgain(SessionChange change);
    void findPlaces();
    Result<> guarded(const Writing &write);
    Result<> noted(const QString &what, const History::Body &body, const Result<> &done);

    std::unique_ptr<Database> m_database;
    Options m_options;
    Author m_author;
    History m_history;
    PlanContents m_contents;
    PlanMeasure m_measure;
    mutable std::unique_ptr<ActivityTexts> m_texts; ///< made when idle, or when first asked for
    std::vector<std::pair<ActivityId, std::size_t>> m_places; ///< by id
    std::unique_ptr<Loader> m_loader;
    bool m_complete = true;
    bool m_followsToday = true;
    std::vector<PendingEdit> m_pending;
    std::optional<Instant> m_savedAt;
};

} // namespace gelt
