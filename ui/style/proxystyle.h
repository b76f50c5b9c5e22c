// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace gelt::style {

/**
 * Fusion without its gradients: corners of 4 px, hairlines, a focus frame of 2 px.
 *
 * Holds no colour: what it paints comes from the palette of each widget, so it serves every theme at once. A push button
 * with the property "primary" = true is the one act of its window; a QToolButton with the property "chip" is a filter.
 */
class ProxyStyle : public QProxyStyle {
public:
    ProxyStyle();
};

} // namespace gelt::style
