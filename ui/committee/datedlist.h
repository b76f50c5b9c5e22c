// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QAction;
class QLabel;
class QListWidget;
class QToolButton;

namespace gelt::committee {

/**
 * A short list of entries with a heading and, below it, what can be done: add, change, end, remove; the same with the
 * keyboard (Insert, Return, Delete) and in the context menu.
 */
class DatedList : public QWidget {
    Q_OBJECT

public:
    struct Line {
        qint64 id = 0;
        QString text;
        bool holds = true; ///< on the day shown; others are written in the colour of hints
        bool canEnd = false; ///< it has no last day yet
    };

    /// @param name starts the object names of the parts.
    DatedList(const QString &name, const QString &heading, const QString &emptyText, QWidget *parent = nullptr);

    void show(const std::vector<Line> &lines);
    void setEditable(bool editable);

Q_SIGNALS:
    void addAsked();
    void changeAsked(qint64 id);
    void endAsked(qint64 id);
    void removeAsked(qint64 id);

protected:
    void changeEvent(QEvent *event) override;

private:
    QAction *addAct(const QString &name, const QString &text, const QString &tip, const QKeySequence &keys);
    qint64 current() const;
    void enableActs();
    void paintLines();
    void fitHeight();

    QString m_name;
    QLabel *m_empty;
    QListWidget *m_list;
    QWidget *m_buttons;
    QAction *m_add = nullptr;
    QAction *m_change = nullptr;
    QAction *m_end = nullptr;
    QAction *m_remove = nullptr;
    std::vector<Line> m_lines;
    bool m_editable = true;
};

} // namespace gelt::committee
