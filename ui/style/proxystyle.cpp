// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/proxystyle.h"

namespace gelt::style {

ProxyStyle::ProxyStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

} // namespace gelt::style
