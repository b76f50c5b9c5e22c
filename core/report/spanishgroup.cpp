// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/spanishgroup.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace gelt::report {

bool isFeminine(const QString &group)
{
    const QString first = folded(group).section(u' ', 0, 0, QString::SectionSkipEmpty);
    return first.endsWith(QLatin1StringView("a")) || first.endsWith(QLatin1StringView("ion"))
           || first.endsWith(QLatin1StringView("dad"));
}

bool takesArticle(const QString &department)
{
    constexpr std::array names{u"amazonas", u"atlantico", u"caqueta",         u"cauca",     u"cesar",  u"choco",
                               u"guainia",  u"guaviare",  u"huila",           u"magdalena", u"meta",   u"putumayo",
                               u"quindio",  u"tolima",    u"valle del cauca", u"vaupes",    u"vichada"};
    const QString written = folded(department);
    return std::ranges::any_of(names, [&](const char16_t *name) { return written == QStringView(name); });
}

} // namespace gelt::report
