// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"
#include "ui/search/searchindex.h"
#include "ui/style/glyphs.h"

#include <QAbstractListModel>

namespace gelt {

/// What a search found, as a list of rows: a heading for each kind, what was found, and how much more there is. Words
/// come from the session when they are asked for, so search() has to follow whenever the index changes.
class SearchModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum class RowKind { Heading, Found, More };
    enum Role {
        KindRole = Qt::UserRole + 1, ///< a RowKind as int
        SecondLine,                  ///< what else there is to know; a QString
        GlyphRole,                   ///< a style::Glyph as int
        WordsRole                    ///< the words of the query, to be marked; a QStringList
    };
    /// How many of a kind are shown before a person asks for more.
    static constexpr std::size_t shownAtFirst = 8;

    SearchModel(const Session &session, const SearchIndex &index, const QLocale &locale, QObject *parent = nullptr);

    void search(const QString &query);
    int found() const; ///< how many in all
    Place placeOf(const QModelIndex &index) const;
    /// Shows all it has of the kind whose More row this is.
    void showMore(const QModelIndex &index);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        RowKind kind = RowKind::Found;
        FindingKind of = FindingKind::Activity;
        Finding finding;
    };
    void layRows();
    const FindingGroup &group(FindingKind kind) const { return m_findings[static_cast<std::size_t>(kind)]; }
    QString heading(FindingKind kind) const;
    QString moreText(FindingKind kind) const;
    QString title(const Finding &finding) const;
    QString details(const Finding &finding) const;
    QString activityDetails(const Activity &activity, std::size_t place) const;
    QString activityName(ActivityId id) const;
    QString sentence(const Row &row) const;
    style::Glyph glyph(const Finding &finding) const;
    const FollowUp *followUp(const Finding &finding) const;

    const Session &m_session;
    const SearchIndex &m_index;
    QLocale m_locale;
    QStringList m_words;
    Findings m_findings;
    std::array<bool, findingKindCount> m_isWhole{}; ///< whether all that is kept of a kind is shown
    std::vector<Row> m_rows;
};

} // namespace gelt
