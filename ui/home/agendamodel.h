// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/home/agendatexts.h"
#include "ui/page.h"

#include <QAbstractItemModel>

#include <optional>

namespace gelt {

class Session;

/// How the agenda is divided.
enum class Arrangement { ByDate, ByResponsible };

/**
 * The agenda of an open plan as groups and, below each, its lines. It keeps only which lines there are; their words
 * come from the session when they are asked for, so refresh() or clear() has to follow whenever the session changes.
 */
class AgendaModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { StateColumn, Number, What, Responsible, Due, columns };
    enum Role {
        SecondLine = Qt::UserRole + 1, ///< of a cell, or what a group says beside its title; a QString
        GlyphRole,                     ///< the sign before the text, a style::Glyph as int; none: no value
        ToneRole,                      ///< of the text, or of the second line where there is one; a Tone as int
        GroupKey                       ///< of a group's row, the same at every start; a QString
    };

    AgendaModel(const Session &session, const QLocale &locale, QObject *parent = nullptr);

    void arrange(Arrangement arrangement); ///< refreshes where that is another
    Arrangement arrangement() const { return m_arrangement; }

    /// Follows the session. Rows that stay where they were are only painted anew.
    void refresh();
    /// Shows nothing until the next refresh().
    void clear();
    bool isCurrent() const { return m_texts.has_value(); }
    const Agenda &agenda() const { return m_agenda; }
    /// The words of the agenda; only while isCurrent().
    const AgendaTexts &texts() const { return *m_texts; }
    /// Texts that are as wide as any in the column, for laying it out; none for a column that takes what is left.
    QStringList widest(int column) const;

    static bool isGroup(const QModelIndex &index) { return index.isValid() && index.internalId() == groupRow; }
    /// The line at @p index; nullptr for a group.
    const AgendaLine *lineAt(const QModelIndex &index) const;
    Place placeOf(const QModelIndex &index) const; ///< without an activity for a group
    /// The first row of an occurrence, or of any line of the activity where @p occurrence is empty; invalid: not here.
    QModelIndex find(ActivityId activity, const QString &occurrence) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    static constexpr quintptr groupRow = ~quintptr(0); ///< the internal id of a group; a line's is its group's row

    struct Group {
        std::optional<DueGroup> due; ///< by date
        AgendaShare share;           ///< its lines; by responsible also whose
    };
    std::vector<Group> grouped(const Agenda &agenda) const;
    QVariant groupData(const Group &group, int role) const;
    QVariant lineData(const AgendaLine &line, int column, int role) const;
    QString text(const AgendaLine &line, int column) const;
    QString secondLine(const AgendaLine &line, int column) const;
    Tone toneOf(const AgendaLine &line, int column) const;
    bool isSameRows(const std::vector<Group> &groups) const;
    bool isStale(const AgendaLine &line) const;

    const Session &m_session;
    QLocale m_locale;
    Arrangement m_arrangement = Arrangement::ByDate;
    Agenda m_agenda;
    std::vector<Group> m_groups;
    std::optional<AgendaTexts> m_texts;
};

} // namespace gelt
