// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/template.h"

#include "core/base/file.h"
#include "core/domain/limits.h"
#include "core/exchange/interchange.h"

namespace gelt {

Result<ImportDraft> geltTemplate(const Period &period, ImportOptions options)
{
    Result<QByteArray> json = readFile(QStringLiteral(":/templates/gelt.json"), limits::tableBytes);
    if (!json)
        return json.error();
    // The template's deadlines say which year of the plan they mean, not which year of the calendar.
    json->replace("{first}", QByteArray::number(period.first.year()));
    json->replace("{last}", QByteArray::number(period.last.year()));
    options.period = period;
    options.sourceName = QStringLiteral("gelt.json");
    return interchange::read(*json, options);
}

} // namespace gelt
