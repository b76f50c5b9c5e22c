// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fieldwords.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace gelt {

/// A short log inside a form: each entry in words, what is said of it, and what can be done with it.
class GeneralEntries : public QWidget {
    Q_OBJECT

public:
    struct Entry {
        qint64 id = 0;
        QString text;
        QString detail;      ///< may be empty
        bool isVoid = false; ///< shown, and counts no longer
        QStringList acts;    ///< button labels; none where nothing can be done

        bool operator==(const Entry &) const = default;
    };

    explicit GeneralEntries(QWidget *parent = nullptr);

    /// Shows other entries; the same ones stay as they are, with the focus where it is.
    void setEntries(const std::vector<Entry> &entries);
    /// Says why the last act could not be done; empty: nothing.
    void setFailure(const QString &why);

Q_SIGNALS:
    void acted(qint64 id, int act);

private:
    QWidget *makeRow(const Entry &entry);

    std::vector<Entry> m_entries;
    std::vector<QWidget *> m_rows;
    QVBoxLayout *m_layout;
    FieldWords *m_words;
};

} // namespace gelt
