// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/kinds.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::DeadlineKind)
};

/// Spanish as a table of ours has it when the program is English at the moment.
struct Spanish {
    DeadlineKind kind;
    const char16_t *text;
};
constexpr std::array spanish{Spanish{DeadlineKind::Date, u"fecha"}, Spanish{DeadlineKind::Span, u"lapso"},
                             Spanish{DeadlineKind::Until, u"hasta"}, Spanish{DeadlineKind::Recurring, u"recurrente"},
                             Spanish{DeadlineKind::Unread, u"sin interpretar"}};

} // namespace

QString kindName(DeadlineKind kind)
{
    switch (kind) {
    //: of a deadline: one day; the Spanish must be "Fecha", because tables are read back by it
    case DeadlineKind::Date:
        return Tr::tr("Date");
    //: of a deadline: from a day to a day; the Spanish must be "Lapso"
    case DeadlineKind::Span:
        return Tr::tr("Span");
    //: of a deadline; the Spanish must be "Hasta"
    case DeadlineKind::Until:
        return Tr::tr("Until");
    //: of a deadline; the Spanish must be "Recurrente"
    case DeadlineKind::Recurring:
        return Tr::tr("Recurring");
    //: of a deadline that was not understood; the Spanish must be "Sin interpretar"
    case DeadlineKind::Unread:
        return Tr::tr("Unread");
    }
    return {};
}

std::optional<DeadlineKind> kindNamed(const QString &text)
{
    const QString plain = folded(text);
    for (const auto &code : Codes<DeadlineKind>::all) {
        if (plain == QStringView(code.text) || plain == folded(kindName(code.value)))
            return code.value;
    }
    for (const Spanish &word : spanish) {
        if (plain == QStringView(word.text))
            return word.kind;
    }
    return {};
}

} // namespace gelt
