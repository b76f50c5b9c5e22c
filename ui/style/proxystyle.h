// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QStyleOptionGroupBox;
class QStyleOptionToolButton;

namespace gelt::style {

/**
 * Fusion without its gradients: corners of 4 px, hairlines, a focus frame of 2 px.
 *
 * Holds no colour: what it paints comes from the palette of each widget, so it serves every theme at once. Two dynamic
 * properties choose a look: a QPushButton with "primary" = true is the one act of its window, a QToolButton with
 * "chip" = true a filter, which is on while it is checked. A QToolButton without autoRaise has a frame like a button.
 */
class ProxyStyle : public QProxyStyle {
public:
    ProxyStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *more = nullptr) const override;
    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    QIcon standardIcon(StandardPixmap standard, const QStyleOption *option = nullptr,
                       const QWidget *widget = nullptr) const override;

private:
    bool drawFrame(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                   const QWidget *widget) const;
    bool drawArea(ControlElement element, const QStyleOption *option, QPainter *painter) const;
    bool drawLabel(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    template <class Header> // QStyleOptionHeader of either version
    void drawHeaderLabel(Header label, QPainter *painter, const QWidget *widget) const;
    bool drawLine(PrimitiveElement element, const QStyleOption *option, QPainter *painter) const;
    void drawGroupBox(const QStyleOptionGroupBox &option, QPainter *painter, const QWidget *widget) const;
    void drawToolButton(const QStyleOptionToolButton &option, QPainter *painter, const QWidget *widget) const;
};

} // namespace gelt::style
