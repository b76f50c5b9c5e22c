// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendarfile.h"

#include "core/base/text.h"
#include "core/exchange/calendarevents.h"

#include <libical/ical.h>

#include <QCoreApplication>
#include <QCryptographicHash>

#include <memory>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::CalendarFile)
};

constexpr int secondsPerDay = 24 * 60 * 60;

struct FreeComponent {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

/// Without the signs that no line of a calendar may hold; line ends are "\n".
QByteArray clean(const QString &text)
{
    QString out = text;
    out.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    for (QChar &c : out) {
        if ((c < u' ' && c != u'\n' && c != u'\t') || c == QChar(0x7F))
            c = u' ';
    }
    return out.toUtf8();
}

/// What tells this plan from others, in the identifiers of its events: 20 letters and digits.
QByteArray identityOf(const Plan &plan)
{
    const QString words = QStringList{folded(plan.entity.name), folded(plan.name), toIso(plan.period.first),
                                      toIso(plan.period.last)}
                              .join(u'\n');
    return QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha256).toHex().left(20);
}

icaltimetype icalDay(QDate day)
{
    icaltimetype time = icaltime_null_date();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    return time;
}

Component alarm(const QByteArray &words, int daysBefore, QTime at)
{
    Component alarm(icalcomponent_new(ICAL_VALARM_COMPONENT));
    icaltriggertype trigger{};
    trigger.time = icaltime_null_time();
    trigger.duration = icaldurationtype_from_int(at.msecsSinceStartOfDay() / 1000 - daysBefore * secondsPerDay);
    icalcomponent_add_property(alarm.get(), icalproperty_new_action(ICAL_ACTION_DISPLAY));
    icalcomponent_add_property(alarm.get(), icalproperty_new_description(words.constData()));
    icalcomponent_add_property(alarm.get(), icalproperty_new_trigger(trigger));
    return alarm;
}

class Calendar {
public:
    Calendar(const Plan &plan, const Clock &clock, const QLocale &locale, const CalendarOptions &options)
        : m_identity(options.identity.isEmpty() ? identityOf(plan) : options.identity.toLatin1())
        , m_options(options)
        , m_today(clock.today())
        , m_stamp(icaltime_from_timet_with_zone(static_cast<time_t>(clock.now().msSinceEpoch / 1000), 0,
                                                icaltimezone_get_utc_timezone()))
        , m_calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT))
    {
        const QString language = locale.bcp47Name().section(u'-', 0, 0).toUpper();
        const QString maker = QStringLiteral("-//Plan GEL-T//Plan GEL-T//%1").arg(language);
        add(icalproperty_new_prodid(maker.toUtf8().constData()));
        add(icalproperty_new_version("2.0"));
        add(icalproperty_new_calscale("GREGORIAN"));
        const QByteArray words = clean(simplified(plan.name));
        if (words.isEmpty())
            return;
        icalproperty *name = icalproperty_new_x(words.constData());
        icalproperty_set_x_name(name, "X-WR-CALNAME");
        add(name);
    }

    void add(const CalendarEvent &event)
    {
        icalcomponent *entry = icalcomponent_new(ICAL_VEVENT_COMPONENT);
        const QByteArray uid = m_identity + '-' + event.key.toUtf8() + "@plan-gelt";
        const QByteArray summary = clean(simplified(event.summary));
        icalcomponent_add_property(entry, icalproperty_new_uid(uid.constData()));
        icalcomponent_add_property(entry, icalproperty_new_dtstamp(m_stamp));
        icalcomponent_add_property(entry, icalproperty_new_sequence(event.sequence));
        icalcomponent_add_property(entry, icalproperty_new_dtstart(icalDay(event.day)));
        icalcomponent_add_property(entry, icalproperty_new_dtend(icalDay(event.day.addDays(1))));
        icalcomponent_add_property(entry, icalproperty_new_summary(summary.constData()));
        icalcomponent_add_property(entry, icalproperty_new_description(clean(event.description).constData()));
        // Whoever has a deadline on a day is free to meet on it.
        icalcomponent_add_property(entry, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
        if (event.day >= m_today) {
            for (const int days : m_options.remindDaysBefore)
                icalcomponent_add_component(entry, alarm(summary, days, m_options.remindAt).release());
        }
        icalcomponent_add_component(m_calendar.get(), entry);
    }

    QByteArray bytes() const
    {
        const std::unique_ptr<char, decltype(&std::free)> text(icalcomponent_as_ical_string_r(m_calendar.get()), std::free);
        return text ? QByteArray(text.get()) : QByteArray();
    }

private:
    void add(icalproperty *property) { icalcomponent_add_property(m_calendar.get(), property); }

    QByteArray m_identity;
    const CalendarOptions &m_options;
    QDate m_today;
    icaltimetype m_stamp;
    Component m_calendar;
};

} // namespace

Result<QByteArray> calendarOf(const PlanContents &contents, const PlanMeasure &measure, const Clock &clock,
                              const QLocale &locale, const CalendarOptions &options)
{
    Calendar calendar(contents.plan, clock, locale, options);
    for (const CalendarEvent &event : calendarEvents(contents, measure, options))
        calendar.add(event);
    QByteArray bytes = calendar.bytes();
    if (bytes.isEmpty())
        return Error{ErrorCode::Internal, Tr::tr("The calendar could not be made."), {}};
    return bytes;
}

} // namespace gelt
