// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contents.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <optional>

namespace gelt {

/// Which actas a list shows besides those whose texts match.
struct ActaFilter {
    std::optional<ActaState> state;
    int year = 0; ///< of the meeting; 0: any

    bool operator==(const ActaFilter &) const = default;
};

/// The actas of the committee as rows, the newest meeting first.
class ActaListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum ColumnId { Number, Date, Kind, State, Quorum, Decisions, Commitments, Next, columns };
    enum { ActaRole = Qt::UserRole, GlyphRole, ColorRole };

    explicit ActaListModel(const QLocale &locale, QObject *parent = nullptr);

    /// Shows the actas of @p meetings that pass @p filter and are among @p found (by id; nothing: all of them). Rows
    /// that stay are kept, so that the selection is.
    void show(const Meetings &meetings, const ActaFilter &filter, const std::optional<std::vector<ActaId>> &found,
              QDate today);
    int all() const { return m_all; } ///< how many there are, shown or not

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    ActaId idAt(int row) const; ///< not stored where there is no such row
    int rowOf(ActaId id) const; ///< -1 where it is not shown

private:
    struct Row {
        Acta acta;
        QString quorum;
        bool hasQuorum = true;
        int decisions = 0;
        int commitments = 0;
        QString next;

        bool operator==(const Row &) const = default;
    };

    static Row rowOfActa(const Meetings &meetings, const Acta &acta, QDate today);
    void take(std::vector<Row> rows);
    QString text(const Row &row, int column) const;
    QString sentence(const Row &row) const;

    QLocale m_locale;
    std::vector<Row> m_rows;
    int m_all = 0;
};

} // namespace gelt
