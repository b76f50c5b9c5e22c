// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attendance.h"

#include <QFrame>

#include <functional>
#include <vector>

class QBoxLayout;
class QLineEdit;
class QVBoxLayout;

namespace gelt {

class FieldWords;

/**
 * Edits in its place what the roll says of somebody in more than one word: name and position, or delegate, excuse and
 * hours. Tab goes through its lines and behind the last one out of it, Enter takes what is typed, Escape leaves it; the
 * loss of the focus takes it too.
 */
class RollEditor : public QFrame {
    Q_OBJECT

public:
    enum class Of { Who, Words };

    RollEditor(const Attendance &line, Of of, QWidget *parent);

    /// Puts what was typed into @p line; what is no time leaves it as it is.
    void apply(Attendance &line) const;

Q_SIGNALS:
    /// It is to be closed, with what is typed in it or without.
    void finished(bool take);

protected:
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *object, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Input {
        QLineEdit *line;
        std::function<void(Attendance &, const QString &)> put;
        bool isTime = false;
    };

    QLineEdit *add(QBoxLayout *row, const char *name, const QString &what, const QString &text,
                   std::function<void(Attendance &, const QString &)> put);
    void addTime(QBoxLayout *row, const char *name, const QString &what, QTime Attendance::*time, const Attendance &line);
    void addWords(QVBoxLayout *column, const Attendance &line);
    QString problem() const;
    void finish(bool take);
    void onFocusChanged(QWidget *now);

    std::vector<Input> m_inputs;
    FieldWords *m_words;
    bool m_isOver = false;
};

} // namespace gelt
