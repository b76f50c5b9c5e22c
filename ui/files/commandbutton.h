// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/glyphs.h"

#include <QAbstractButton>

namespace gelt {

/// A large button with a sign, what it does, and in smaller words what comes of it; as high as its words need.
class CommandButton : public QAbstractButton {
    Q_OBJECT

public:
    CommandButton(style::Glyph glyph, const QString &title, const QString &description, QWidget *parent = nullptr);

    /// The act that most people come for: it stands out.
    void setPrimary(bool primary);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QFont titleFont() const { return style::sized(font(), style::TextSize::Section); }
    QFont descriptionFont() const { return style::sized(font(), style::TextSize::Table); }
    int signSide() const;
    int textLeft() const;
    QSize textSize(const QFont &font, const QString &text, int width) const;

    style::Glyph m_glyph;
    QString m_description;
    bool m_primary = false;
};

} // namespace gelt
