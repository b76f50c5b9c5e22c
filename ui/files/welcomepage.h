// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QFrame;
class QLabel;
class QLineEdit;
class QListView;

namespace gelt {

class DropArea;
class PlanFiles;
class RecentModel;

/**
 * The first page, while no plan is open: the four ways to come to one, the plans of before, who works at this computer,
 * and how plans are kept. A file can be dropped anywhere on it.
 */
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    /// @p files outlive the page.
    explicit WelcomePage(PlanFiles &files, QWidget *parent = nullptr);

Q_SIGNALS:
    void importRequested(const QString &source); ///< empty: to be chosen in the dialog
    void newRequested();
    void openRequested(const QString &path); ///< empty: ask for one
    void exampleRequested();
    /// Somebody said who works at this computer.
    void personChanged(const QString &person);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeCommands();
    QWidget *makeSide();
    QWidget *makeRecent();
    QWidget *makePerson();
    QWidget *makeNotes();
    QLabel *makeHeading(const QString &text, QWidget *parent);
    QLabel *makeQuiet(const QString &text, QWidget *parent);
    void openRecent(const QModelIndex &index);
    void removeRecent();
    void showRecent();

    PlanFiles &m_files;
    RecentModel *m_recentModel;
    QBoxLayout *m_rows = nullptr;
    QBoxLayout *m_columns = nullptr;
    DropArea *m_drop = nullptr;
    QListView *m_recent = nullptr;
    QFrame *m_noRecent = nullptr;
    QLineEdit *m_person = nullptr;
};

} // namespace gelt
