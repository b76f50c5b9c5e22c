// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace gelt {

/// What an empty place says: one line that tells what goes here, and at most one act.
class EmptyWords : public QWidget {
    Q_OBJECT

public:
    explicit EmptyWords(QWidget *parent = nullptr);

    /// @param act the label of the button; empty: none.
    void say(const QString &text, const QString &act = {});
    QString text() const;
    QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void acted();

private:
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace gelt
