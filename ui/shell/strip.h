// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/glyphs.h"

#include <QFrame>

class QLabel;
class QHBoxLayout;
class QPushButton;

namespace gelt {

/// A line across the page that says something that holds for all of it, with what can be done about it at its right.
class Strip : public QFrame {
    Q_OBJECT

public:
    enum class Mood { Notice, Warning, Refusal };

    explicit Strip(Mood mood, style::Glyph glyph, QWidget *parent = nullptr);

    void setText(const QString &text); ///< plain text; the first sentence stands out where @p strong says so
    void setText(const QString &strong, const QString &text);
    QPushButton *addButton(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void colour();

    Mood m_mood;
    style::Glyph m_glyph;
    QLabel *m_label;
    QHBoxLayout *m_layout;
};

} // namespace gelt
