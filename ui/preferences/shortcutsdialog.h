// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

class QAction;
class QLabel;
class QLineEdit;
class QTableWidget;

namespace gelt {

/// A key and what it does.
struct KeyRow {
    QString keys; ///< as the system writes them: "Ctrl+F"
    QString act;

    bool operator==(const KeyRow &) const = default;
};

/// The rows of those @p actions that have keys, without the marks of menus; no key and act twice. nullptr is passed over.
QList<KeyRow> keyRows(const QList<QAction *> &actions);

/// Help: every key with what it does, to search in, and in a few lines how the main things are done.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QList<KeyRow> &rows, QWidget *parent = nullptr);

private:
    QWidget *makeKeys(const QList<KeyRow> &rows);
    QWidget *makeHowTo();
    void filter(const QString &query);

    QLineEdit *m_query = nullptr;
    QTableWidget *m_table = nullptr;
    QLabel *m_nothing = nullptr;
};

} // namespace gelt
