// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/odsstyles.h"

namespace gelt {
namespace {

constexpr qsizetype mostStyles = 100'000;
constexpr int mostParents = 10;

NumberLook lookOfDate(bool year, bool month, bool day)
{
    if (day)
        return year ? NumberLook::Day : NumberLook::DayMonth;
    if (month)
        return year ? NumberLook::Month : NumberLook::MonthOnly;
    return year ? NumberLook::Year : NumberLook::Day;
}

} // namespace

void OdsStyles::take(XmlStream &xml)
{
    if (!xml.isStart() || m_looks.size() + m_cells.size() > mostStyles)
        return;
    const QStringView name = xml.name();
    if (name == QLatin1String("date-style") || name == QLatin1String("number-style")
        || name == QLatin1String("currency-style") || name == QLatin1String("percentage-style")
        || name == QLatin1String("time-style"))
        takeNumber(xml);
    else if (name == QLatin1String("style"))
        takeStyle(xml);
}

void OdsStyles::takeNumber(XmlStream &xml)
{
    const QString kind = xml.name().toString();
    const QString style = xml.attribute(u"name");
    const int depth = xml.depth();
    bool year = false, month = false, day = false, grouped = false;
    while (xml.next() && !(xml.isEnd() && xml.depth() == depth)) {
        if (!xml.isStart())
            continue;
        year = year || xml.name() == QLatin1String("year");
        month = month || xml.name() == QLatin1String("month");
        day = day || xml.name() == QLatin1String("day");
        grouped = grouped || xml.flag(u"grouping");
    }
    if (kind == QLatin1String("date-style"))
        m_looks.insert(style, lookOfDate(year, month, day));
    else if (kind == QLatin1String("currency-style") || (kind == QLatin1String("number-style") && grouped))
        m_looks.insert(style, NumberLook::Money);
}

void OdsStyles::takeStyle(XmlStream &xml)
{
    const QString family = xml.attribute(u"family");
    const QString style = xml.attribute(u"name");
    if (family == QLatin1String("table-cell"))
        m_cells.insert(style, {xml.attribute(u"data-style-name"), xml.attribute(u"parent-style-name")});
    const int depth = xml.depth();
    while (xml.next() && !(xml.isEnd() && xml.depth() == depth)) {
        if (xml.isStart() && family == QLatin1String("table") && xml.name() == QLatin1String("table-properties")
            && !xml.flag(u"display", true))
            m_hidden.insert(style);
    }
}

std::optional<NumberLook> OdsStyles::lookOf(const QString &cellStyle) const
{
    QString style = cellStyle;
    for (int i = 0; i < mostParents; ++i) {
        const auto found = m_cells.constFind(style);
        if (found == m_cells.cend())
            return {};
        if (!found->data.isEmpty())
            return m_looks.contains(found->data) ? std::optional(m_looks.value(found->data)) : std::nullopt;
        style = found->parent;
    }
    return {};
}

} // namespace gelt
