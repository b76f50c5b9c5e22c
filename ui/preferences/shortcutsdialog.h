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

/// An act and its keys.
struct KeyRow {
    QString keys; ///< as the system writes them: "Ctrl+F"; empty: none
    QString act;

    bool operator==(const KeyRow &) const = default;
};

/// What one menu or page can do.
struct KeyGroup {
    QString title;
    QList<KeyRow> rows;
};

/// The rows of all @p actions, those of submenus included, without the marks of menus; none twice. nullptr and lines are
/// passed over.
QList<KeyRow> actRows(const QList<QAction *> &actions);
/// The same of those that have keys, submenus left out.
QList<KeyRow> keyRows(const QList<QAction *> &actions);
/// Takes out of @p groups every row that stands in an earlier one, and every group that is left without any.
void dropRepeated(QList<KeyGroup> &groups);
/// A menu's title as it is read: without the mark of its key.
QString readTitle(const QString &text);

/// Help: everything that can be done with its keys, to search in, and in a few lines how the main things are done.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QList<KeyGroup> &groups, QWidget *parent = nullptr);

private:
    QWidget *makeKeys(const QList<KeyGroup> &groups);
    void fill(const QList<KeyGroup> &groups);
    QWidget *makeHowTo();
    void filter(const QString &query);

    QLineEdit *m_query = nullptr;
    QTableWidget *m_table = nullptr;
    QLabel *m_nothing = nullptr;
};

} // namespace gelt
