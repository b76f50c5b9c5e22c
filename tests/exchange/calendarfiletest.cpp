// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendarfile.h"
#include "core/exchange/interchange.h"
#include "tests/exchange/drafts.h"

#include <libical/ical.h>

#include <QMap>

#include <memory>

using namespace gelt;

namespace {

const QLocale spanish(QLocale::Spanish, QLocale::Colombia);
const Clock winter = Clock::fixed(*Instant::fromIso(u"2013-08-12T12:00:00Z"));

PlanContents example()
{
    const QByteArray json =
        need(readFile(QStringLiteral(GELT_SOURCE_DIR "/resources/example/ejemplo.json"), limits::tableBytes));
    return need(interchange::read(json, drafts::options())).contents;
}

/// One event, as a stranger reads it.
struct Event {
    QString summary;
    QString description;
    QDate first, end;
    bool wholeDay = false;
    int sequence = -1;
    QStringList triggers;
};

QDate dayOf(const icaltimetype &time) { return {time.year, time.month, time.day}; }

QStringList triggersOf(icalcomponent *event)
{
    QStringList triggers;
    for (icalcomponent *alarm = icalcomponent_get_first_component(event, ICAL_VALARM_COMPONENT); alarm;
         alarm = icalcomponent_get_next_component(event, ICAL_VALARM_COMPONENT)) {
        icalproperty *trigger = icalcomponent_get_first_property(alarm, ICAL_TRIGGER_PROPERTY);
        REQUIRE(trigger);
        triggers << QString::fromLatin1(icalproperty_get_value_as_string(trigger));
        CHECK(icalcomponent_get_first_property(alarm, ICAL_ACTION_PROPERTY));
        CHECK(icalcomponent_get_first_property(alarm, ICAL_DESCRIPTION_PROPERTY));
    }
    return triggers;
}

/// The events of a calendar by their identifiers, each of which must stand there once.
QMap<QString, Event> eventsOf(const QByteArray &bytes)
{
    const std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> calendar(
        icalparser_parse_string(bytes.constData()), icalcomponent_free);
    REQUIRE(calendar);
    CHECK(icalcomponent_count_errors(calendar.get()) == 0);
    CHECK(icalrestriction_check(calendar.get()) == 1);
    QMap<QString, Event> events;
    for (icalcomponent *event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT)) {
        const QString uid = QString::fromUtf8(icalcomponent_get_uid(event));
        CHECK_FALSE(events.contains(uid));
        const icaltimetype start = icalcomponent_get_dtstart(event);
        events.insert(uid, {QString::fromUtf8(icalcomponent_get_summary(event)),
                            QString::fromUtf8(icalcomponent_get_description(event)), dayOf(start),
                            dayOf(icalcomponent_get_dtend(event)), start.is_date == 1,
                            icalcomponent_get_sequence(event), triggersOf(event)});
    }
    return events;
}

QByteArray calendar(const PlanContents &contents, const CalendarOptions &options = {}, QDate cutOff = {2013, 8, 12})
{
    return need(calendarOf(contents, measure(contents, cutOff), winter, spanish, options));
}

/// The one event whose identifier has @p part in it.
Event event(const QMap<QString, Event> &events, const QString &part)
{
    for (auto it = events.begin(); it != events.end(); ++it) {
        if (it.key().contains(part))
            return it.value();
    }
    FAIL("no event " << part.toStdString());
    return {};
}

bool has(const QMap<QString, Event> &events, const QString &part)
{
    return std::ranges::any_of(events.keys(), [&](const QString &uid) { return uid.contains(part); });
}

Activity &numbered(PlanContents &contents, int number)
{
    return *std::ranges::find(contents.activities, number, &Activity::number);
}

} // namespace

TEST_CASE("A calendar holds what is owed, as whole days with reminders", "[calendar]")
{
    const auto events = eventsOf(calendar(example()));
    // One-time, until June 2015.
    const Event forum = event(events, QStringLiteral("-activity-20@"));
    CHECK(forum.wholeDay);
    CHECK(forum.first == QDate(2015, 6, 30));
    CHECK(forum.end == QDate(2015, 7, 1));
    CHECK(forum.summary.startsWith(QStringLiteral("Due: 20. ")));
    CHECK(forum.description.contains(QStringLiteral("Hasta junio de 2015")));
    CHECK(forum.triggers == QStringList{QStringLiteral("-P6DT16H"), QStringLiteral("-PT16H")}); // at eight in the morning
    // Recurring: only the periods that are not fulfilled.
    CHECK_FALSE(has(events, QStringLiteral("-activity-22-2012@")));
    CHECK(event(events, QStringLiteral("-activity-22-2013@")).first == QDate(2013, 12, 31));
    CHECK(event(events, QStringLiteral("-activity-22-2013@")).summary.endsWith(QStringLiteral("(2013)")));
    // Fulfilled, or suspended on that day.
    CHECK_FALSE(has(events, QStringLiteral("-activity-1@")));
    CHECK_FALSE(has(events, QStringLiteral("-activity-19@")));
}

TEST_CASE("Events stay the same when the plan, its entity or its period are called otherwise", "[calendar]")
{
    CalendarOptions options;
    options.identity = QStringLiteral("0123456789abcdef0123456789abcdef");
    PlanContents contents = example();
    const QStringList before = eventsOf(calendar(contents, options)).keys();
    REQUIRE_FALSE(before.isEmpty());
    for (const QString &uid : before)
        CHECK(uid.startsWith(options.identity));
    contents.plan.name = QStringLiteral("Otro nombre");
    contents.plan.entity.name = QStringLiteral("Otra entidad");
    contents.plan.entity.nit = QStringLiteral("900");
    CHECK(eventsOf(calendar(contents, options)).keys() == before);
}

TEST_CASE("What is past is in the calendar without a reminder", "[calendar]")
{
    const PlanContents contents = example();
    const auto events = eventsOf(calendar(contents));
    int past = 0;
    for (const Event &each : events) {
        CHECK(each.triggers.isEmpty() == (each.first < QDate(2013, 8, 12)));
        past += each.first < QDate(2013, 8, 12) ? 1 : 0;
    }
    CHECK(past > 0);
    CalendarOptions options;
    options.remindDaysBefore = {0};
    options.remindAt = QTime(7, 30);
    CHECK(event(eventsOf(calendar(contents, options)), QStringLiteral("-activity-20@")).triggers
          == QStringList{QStringLiteral("PT7H30M")});
}

TEST_CASE("Open commitments are in the calendar, those fulfilled or without a day are not", "[calendar]")
{
    const PlanContents contents = example();
    const auto count = [](const QMap<QString, Event> &events) {
        return std::ranges::count_if(events.keys(), [](const QString &uid) { return uid.contains(QStringLiteral("-commitment-")); });
    };
    const auto events = eventsOf(calendar(contents));
    CHECK(count(events) == 2); // the budget of January and the boards of May 2013
    CHECK(std::ranges::any_of(events, [](const Event &each) {
        return each.summary == QStringLiteral("Commitment: Publicar el presupuesto y su ejecución en la página web")
               && each.first == QDate(2013, 1, 31) && each.description.contains(QStringLiteral("2012-004"));
    }));
    CalendarOptions options;
    options.withCommitments = false;
    CHECK(count(eventsOf(calendar(contents, options))) == 0);
}

TEST_CASE("A calendar of one person holds what that person answers for", "[calendar]")
{
    const PlanContents contents = example();
    CalendarOptions options;
    const Commitment &budget = *std::ranges::find_if(contents.meetings.commitments, [](const Commitment &commitment) {
        return commitment.text.startsWith(QStringLiteral("Publicar el presupuesto"));
    });
    options.responsible = budget.responsible;
    const auto all = eventsOf(calendar(contents));
    const auto own = eventsOf(calendar(contents, options));
    CHECK(own.size() < all.size());
    CHECK(has(own, QStringLiteral("-commitment-%1@").arg(budget.id.value)));
    for (const QString &uid : own.keys()) {
        CAPTURE(uid.toStdString());
        CHECK(all.contains(uid));
        if (!uid.contains(QStringLiteral("-commitment-")))
            CHECK(own[uid].description.contains(budget.responsibleText));
    }
}

TEST_CASE("The same things keep their identifiers after edits, and say that they changed", "[calendar]")
{
    PlanContents contents = example();
    const auto before = eventsOf(calendar(contents));
    CHECK(eventsOf(calendar(contents)).keys() == before.keys());

    // Another text, another place and another deadline; a day later.
    Activity &forum = numbered(contents, 20);
    forum.title = QStringLiteral("Otro nombre");
    forum.order = 99;
    ++forum.rowVersion;
    Extension later = contents.extensions.back();
    REQUIRE(later.activity == forum.id);
    later.id.value += 1'000;
    later.decidedOn = QDate(2013, 8, 1);
    later.deadline = {QStringLiteral("Hasta septiembre de 2015"), {DeadlineKind::Until, {2013, 1, 1}, {2015, 9, 30}, {}}};
    contents.extensions.push_back(later);
    const auto after = eventsOf(calendar(contents));
    CHECK(after.keys() == before.keys());
    const Event was = event(before, QStringLiteral("-activity-20@")), is = event(after, QStringLiteral("-activity-20@"));
    CHECK(is.first == QDate(2015, 9, 30));
    CHECK(is.sequence == was.sequence + 2);
    CHECK(event(after, QStringLiteral("-activity-22-2013@")).sequence == event(before, QStringLiteral("-activity-22-2013@")).sequence);
    contents.extensions.back().voided = Voiding{QDate(2013, 8, 2), QStringLiteral("No"), {}};
    CHECK(event(eventsOf(calendar(contents)), QStringLiteral("-activity-20@")).sequence == was.sequence + 3);
}

TEST_CASE("Plans of other entities and periods do not share identifiers, the same plan written otherwise does", "[calendar]")
{
    PlanContents contents = example();
    const QStringList uids = eventsOf(calendar(contents)).keys();
    PlanContents other = contents;
    other.plan.entity.name = QStringLiteral("Otro municipio");
    CHECK_FALSE(eventsOf(calendar(other)).keys().contains(uids.constFirst()));
    other = contents;
    other.plan.entity.name = contents.plan.entity.name.toUpper();
    CHECK(eventsOf(calendar(other)).keys() == uids);
}

TEST_CASE("A calendar is written as the standard asks", "[calendar]")
{
    PlanContents contents = example();
    contents.plan.name = QStringLiteral("Plan, de \"acción\"; 2012\\2015");
    Activity &forum = numbered(contents, 20);
    forum.title = QStringLiteral("Niños y niñas, 😀 y más; \\ \u0645\u0631\u062D\u0628\u0627 ").repeated(6) + QChar(0x7) + QStringLiteral("\r\nEND:VEVENT");
    forum.description = QStringLiteral("uno\r\ndos\rtres");
    const QByteArray bytes = calendar(contents);
    CHECK(bytes.startsWith("BEGIN:VCALENDAR\r\n"));
    CHECK(bytes.endsWith("END:VCALENDAR\r\n"));
    CHECK(bytes.contains("PRODID:-//Plan GEL-T//Plan GEL-T//ES\r\n"));
    CHECK(bytes.contains("DTSTAMP:20130812T120000Z\r\n"));
    CHECK(bytes.contains("DTSTART;VALUE=DATE:20150630\r\n"));
    CHECK(bytes.contains("X-WR-CALNAME:"));
    CHECK(bytes.count('\n') == bytes.count("\r\n"));
    CHECK(bytes.count('\r') == bytes.count("\r\n"));
    for (const QByteArray &line : bytes.split('\n')) {
        CHECK(line.size() <= 76); // 75 and the carriage return
        CHECK(QString::fromUtf8(line).count(QChar(QChar::ReplacementCharacter)) == 0); // no character is halved
    }
    const Event back = event(eventsOf(bytes), QStringLiteral("-activity-20@"));
    CHECK(back.summary.startsWith(QStringLiteral("Due: 20. Niños y niñas, 😀 y más; \\ ")));
    CHECK(back.summary.endsWith(QStringLiteral("END:VEVENT")));
    CHECK(back.description.startsWith(QStringLiteral("uno\ndos\ntres\n")));
    CHECK(bytes == calendar(contents));
}

TEST_CASE("An empty plan gives a calendar without events", "[calendar]")
{
    CHECK(eventsOf(calendar({})).isEmpty());
}
