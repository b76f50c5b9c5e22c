// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/draft.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QLocale>

#include <memory>

namespace gelt {

/**
 * What an import would bring in: a row an activity, as it would stand in the plan, with the cells marked that were
 * doubted or refused. Holds no copy: everything is read from the draft when it is painted.
 */
class DraftModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Part {
        Number, PhaseName, Title, Description, DeadlineText, Meaning, Responsible, // always shown
        Supporting, TargetText, Indicator, Evidence, WeightText, BudgetText, ExecutedText, ProgressText, Notes
    };
    static constexpr int parts = Notes + 1;
    static constexpr int alwaysShown = Responsible + 1;

    /// What became of a cell.
    enum class Mark { None, Doubted, Refused };
    enum Role { MarkRole = Qt::UserRole };

    explicit DraftModel(const QLocale &locale, QObject *parent = nullptr);

    void setDraft(std::shared_ptr<const ImportDraft> draft); ///< nothing: an empty table
    const ImportDraft *draft() const { return m_draft.get(); }

    /// Whether a column says anything in any row.
    bool isUsed(int part) const;
    /// Where the activity of a row of the source stands; -1: none came of it.
    int rowOfSource(int sourceRow) const;
    /// The column that a doubt is about, Number where it is about the whole row.
    static int partOf(const Doubt &doubt);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using Doubts = std::vector<const Doubt *>;

    QString text(std::size_t row, int part) const;
    QString people(ActivityId activity, bool responsible) const;
    QString followUpText(ActivityId activity, int part) const;
    QString meaning(const Deadline &deadline) const;
    const Doubts &doubtsOf(std::size_t row, int part) const;
    QString tip(std::size_t row, int part) const;
    void findUsed();

    QLocale m_locale;
    std::shared_ptr<const ImportDraft> m_draft;
    QHash<PhaseId, QString> m_phases;
    QHash<PersonId, QString> m_people;
    QHash<int, int> m_rows;        ///< by row of the source
    QHash<qint64, Doubts> m_doubts; ///< by cell
    std::array<bool, parts> m_used{};
};

} // namespace gelt
