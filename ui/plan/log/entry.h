// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/glyphs.h"

#include <QAbstractListModel>
#include <QHash>
#include <QImage>

#include <optional>
#include <vector>

namespace gelt {

/// How a part of an entry speaks; its colour follows.
enum class EntryTone { Plain, Quiet, Good, Info, Notice, Bad, Faint };

QColor colorOf(EntryTone tone, const style::Tokens &tokens);
EntryTone toneOf(OccurrenceState state);

/// A line below the title of an entry; as many lines on screen as it needs.
struct EntryLine {
    QString text;
    EntryTone tone = EntryTone::Plain;
    bool isStruck = false; ///< taken back
    std::optional<style::Glyph> glyph;

    bool operator==(const EntryLine &) const = default;
};

/// Something that was recorded, as a list shows it: a sign, a title with something short beside it, and lines.
struct Entry {
    qint64 key = 0; ///< tells entries of one list apart
    std::optional<style::Glyph> glyph;
    EntryTone tone = EntryTone::Plain; ///< of the sign
    bool hasPicture = false; ///< room for a picture instead of the sign
    QString title;
    bool isStruck = false;
    QString aside; ///< at the right; never cut
    std::vector<EntryLine> lines;
    QString tip; ///< what the lines leave out; may be empty

    bool operator==(const Entry &) const = default;
};

/// All of an entry as one text, for who cannot see it.
QString sentenceOf(const Entry &entry);

/// A list of entries. What stays keeps its row, so selection and place on screen survive a change.
class EntryModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { EntryRole = Qt::UserRole, PictureRole };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<Entry> entries);
    const std::vector<Entry> &entries() const { return m_entries; }
    /// The key of a row; 0 where there is none.
    qint64 keyAt(const QModelIndex &index) const;
    /// Where an entry is; invalid where it is not.
    QModelIndex indexOf(qint64 key) const;
    void setPicture(qint64 key, const QImage &picture);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Entry> m_entries;
    QHash<qint64, QImage> m_pictures;
};

} // namespace gelt
