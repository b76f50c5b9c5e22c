// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/glyphs.h"

#include <QWidget>

namespace gelt {

/// A sign beside a text, as high as a line of it, in the quiet colour of the theme of now.
class SignLabel : public QWidget {
    Q_OBJECT

public:
    explicit SignLabel(style::Glyph glyph, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    style::Glyph m_glyph;
};

} // namespace gelt
