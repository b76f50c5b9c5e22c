// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/glyphs.h"

#include <QWidget>

#include <functional>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace gelt {

/// A part of a long form under a head that opens and closes it; the head says at its right how things stand.
class Section : public QWidget {
    Q_OBJECT

public:
    explicit Section(const QString &title, QWidget *content, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// How things stand, in a short sentence; with a sign where @p color gives its colour for a theme.
    void setSummary(const QString &text);
    void setSummary(const QString &text, style::Glyph glyph, const std::function<QColor(const style::Tokens &)> &color);
    QString summary() const;

    bool isOpen() const { return m_isOpen; }
    void setOpen(bool open);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void colour();

    QToolButton *m_head;
    QLabel *m_sign;
    QLabel *m_summary;
    QWidget *m_bar;
    QWidget *m_content;
    style::Glyph m_glyph = style::Glyph::Check;
    std::function<QColor(const style::Tokens &)> m_color;
    bool m_isOpen = true;
    bool m_isColouring = false;
};

} // namespace gelt
