// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/columns.h"
#include "core/exchange/draft.h"

#include <QHash>

#include <vector>

namespace gelt {

/**
 * Makes a draft out of rows whose cells are known for what they are. Every format ends here, so that all of them
 * read deadlines, people, percentages and numbers alike and have the same doubts.
 *
 * Limits are checked as rows come in; the first one broken is what finish() returns.
 */
class DraftBuilder {
public:
    explicit DraftBuilder(const ImportOptions &options);

    /// What the source calls a column, for the doubts.
    void nameColumn(Column column, const QString &name) { at(m_names, column) = name; }
    /// The first name given counts.
    void namePlan(const QString &name);
    /// What follows stands under this phase; a name that came before is the same phase.
    void openPhase(int row, const QString &name);
    void closePhase() { m_phase = {}; }

    /// One row. Its phase is the open one; without a title it is listed as unread with @p source as its text.
    void addRow(int row, const ColumnTexts &cells, const QString &source);
    /// Somebody whom the source names apart from any activity, such as a signer.
    void addPerson(int row, const QString &name, const QString &position);

    void addDoubt(int row, const QString &column, const QString &value, const QString &message,
                  std::optional<Column> field = {}, bool refused = false);
    void addUnread(int row, const QString &text, const QString &reason);

    bool failed() const { return m_failed; }
    /// That there is no activity in the source, and what was expected of it.
    Error nothingRead() const;

    /// Whether the text, in a row without headers, can be meant as a deadline.
    static bool isDeadline(const QString &text);

    /// Reads deadlines and percentages, which takes the whole table, and hands the draft over.
    /// @return TooLarge with row and column, or Invalid where there is no activity.
    Result<ImportDraft> finish() &&;

private:
    /// What is read only when all rows are known; one for each activity.
    struct Late {
        int row = 0;
        QString number, kind, start, due, periodicity, progress, notes;
        bool composed = false; ///< the deadline's text was put together from the other columns
    };

    bool checkLength(int row, Column column, const QString &text, qsizetype maxChars);
    bool checkLengths(int row, const ColumnTexts &cells);
    void fail(Error error);
    QString columnName(Column column) const;
    void doubt(int row, Column column, const QString &value, const QString &message);
    /// A doubt about a cell whose value is not taken for what its column says.
    void refuse(int row, Column column, const QString &value, const QString &message);
    void addPeople(int row, ActivityId activity, const QString &cell, Column column, Role role);
    PersonId personNamed(const QString &text);
    std::optional<qint64> money(int row, Column column, const QString &cell);
    std::optional<Weight> weight(int row, const QString &cell);

    Result<> setPeriod();
    void readDeadlines();
    void applyKind(Activity &activity, const Late &late);
    void applyDays(Deadline &deadline, const Late &late);
    void applyPeriodicity(Deadline &deadline, const Late &late);
    void applyTitle(Activity &activity, const Late &late);
    void doubtUnread(const Activity &activity, const Late &late);
    void setNumbers();
    void readProgress();
    bool progressIsFraction() const;
    void readProgress(const Activity &activity, const Late &late, bool fraction, FollowUp &entry);
    void addFollowUp(FollowUp entry, const QString &notes);
    void findEqualTitles();
    void putInOrder();

    ImportOptions m_options;
    ImportDraft m_draft;
    std::vector<Late> m_late;
    ColumnTexts m_names;
    PhaseId m_phase;
    QHash<QString, PhaseId> m_phases;  ///< by folded name
    QHash<QString, PersonId> m_people; ///< by folded text
    bool m_failed = false;
    Error m_error;
};

} // namespace gelt
