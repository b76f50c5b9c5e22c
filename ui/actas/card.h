// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/glyphs.h"

#include <QFrame>

#include <functional>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace gelt {

/// A block under what was said: a sign and a title, a bar at its left in their colour, and what belongs to it.
class Card : public QFrame {
    Q_OBJECT

public:
    Card(style::Glyph glyph, const std::function<QColor(const style::Tokens &)> &color, QWidget *parent = nullptr);

    void setTitle(const QString &title);

Q_SIGNALS:
    /// The person wants it to go.
    void removeWanted();

protected:
    QVBoxLayout *body() const { return m_body; }
    void setRemovable(bool removable);
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void colour();

    style::Glyph m_glyph;
    std::function<QColor(const style::Tokens &)> m_color;
    QLabel *m_sign;
    QLabel *m_title;
    QToolButton *m_remove;
    QVBoxLayout *m_body;
};

} // namespace gelt
