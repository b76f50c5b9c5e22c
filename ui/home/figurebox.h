// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/state.h"

#include <QWidget>

#include <optional>

namespace gelt {

/// One large figure: what it is, its value, and below it words, with the lamp of a light where it has one.
class FigureBox : public QWidget {
    Q_OBJECT

public:
    explicit FigureBox(QWidget *parent = nullptr);

    void show(const QString &caption, const QString &figure, const QString &words, std::optional<Light> light = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Fonts {
        QFont label;
        QFont figure;
    };
    Fonts fonts() const;

    QString m_caption;
    QString m_figure;
    QString m_words;
    std::optional<Light> m_light;
};

} // namespace gelt
