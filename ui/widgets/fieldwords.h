// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace gelt {

/// How words beside a field speak.
enum class WordsTone {
    Quiet,  ///< what it means
    Good,   ///< what was looked at and is as it should be
    Notice, ///< what to look at
    Problem ///< why it cannot be kept
};

/// A line of words about a field, with a sign before it where it is more than quiet, and what can be done behind it.
class FieldWords : public QWidget {
    Q_OBJECT

public:
    explicit FieldWords(QWidget *parent = nullptr);

    /// @param action the label of the button; empty: none.
    void say(const QString &text, WordsTone tone, const QString &action = {});
    /// In a cell, whose editor closes when the focus goes elsewhere.
    void letNothingTakeFocus();
    QString text() const;
    WordsTone tone() const { return m_tone; }

Q_SIGNALS:
    void acted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_button;
    WordsTone m_tone = WordsTone::Quiet;
};

} // namespace gelt
