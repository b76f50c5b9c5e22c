// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace gelt {

/// A plain text that wraps and says by its colour how it is meant; follows the theme.
class ToneLabel : public QLabel {
    Q_OBJECT

public:
    enum class Tone {
        Quiet,  ///< beside what counts
        Notice, ///< what to look at
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

} // namespace gelt
