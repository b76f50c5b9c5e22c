// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QBoxLayout;
class QDialog;
class QPushButton;

namespace gelt {

/// A plain text that wraps and says by its colour how it is meant; follows the theme.
class ToneLabel : public QLabel {
    Q_OBJECT

public:
    enum class Tone {
        Quiet,  ///< beside what counts
        Problem ///< why something cannot be
    };

    explicit ToneLabel(Tone tone, QWidget *parent = nullptr);

    void setTone(Tone tone);
    /// Shows the text, or hides the label where there is none.
    void say(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    Tone m_tone;
    bool m_isColouring = false;
};

/// The buttons at the foot of a dialog: @p act, the one thing it is there for, accepts; one named @p cancel gives up.
QBoxLayout *dialogButtons(QDialog *dialog, QPushButton *act, const QString &cancel);

/// A text of somebody's own within a label or button, where "&" would mark a key.
QString withoutKeys(QString text);

} // namespace gelt
