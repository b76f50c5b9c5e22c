// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/activity.h"
#include "core/domain/evidence.h"
#include "core/domain/followup.h"
#include "core/domain/limits.h"
#include "core/domain/person.h"
#include "core/domain/plan.h"
#include "core/domain/status.h"
#include "tests/support/catch.h"
#include "tests/support/need.h"

#include <functional>

using namespace gelt;

namespace {

const QDate day(2012, 6, 30);
const QString tooLongName(limits::nameChars + 1, u'n');
const QString tooLongTitle(limits::titleChars + 1, u't');
const QString tooLongText(limits::textChars + 1, u'x');
const QString words = QStringLiteral("Palabras");

/// Checks that each change alone makes a valid @p value one that is refused in words.
template <class Value>
void checkRefused(const Value &value, const std::vector<std::function<void(Value &)>> &changes)
{
    need(validate(value));
    for (std::size_t i = 0; i < changes.size(); ++i) {
        CAPTURE(i);
        Value changed = value;
        changes[i](changed);
        const Result<> refused = validate(changed);
        REQUIRE_FALSE(refused);
        CHECK((refused.error().code == ErrorCode::Invalid || refused.error().code == ErrorCode::TooLarge));
        CHECK(refused.error().message.endsWith(u'.'));
        CHECK(refused.error().message.size() < 300);
        CHECK_FALSE(refused.error().message.contains(u"%1"));
    }
}

Voiding voiding(QDate date, const QString &reason) { return {date, reason, {}}; }

Activity validActivity()
{
    Activity activity;
    activity.number = 1;
    activity.title = words;
    activity.budget = {0, 100};
    activity.deadline.text = QStringLiteral("Según cronograma");
    return activity;
}

FollowUp validFollowUp(FollowUpKind kind)
{
    FollowUp entry;
    entry.date = day;
    entry.kind = kind;
    if (kind == FollowUpKind::Progress)
        entry.progress = Progress();
    if (kind == FollowUpKind::Fulfilled || kind == FollowUpKind::NotApplicable)
        entry.occurrence = Occurrence{QStringLiteral("2012-T2"), {QDate(2012, 4, 1), day}};
    if (kind == FollowUpKind::NotApplicable)
        entry.reason = words;
    if (kind == FollowUpKind::Note)
        entry.note = words;
    return entry;
}

Evidence validEvidence()
{
    Evidence evidence;
    evidence.code = QStringLiteral("E-001");
    evidence.title = words;
    evidence.fileName = QStringLiteral("acta 001.pdf");
    evidence.sha256 = QByteArray(32, '\x5a');
    evidence.fileBytes = 10;
    return evidence;
}

Plan validPlan()
{
    Plan plan;
    plan.name = words;
    plan.period = {QDate(2012, 1, 1), QDate(2015, 12, 31)};
    return plan;
}

} // namespace

TEST_CASE("An activity needs a title and keeps within its limits", "[domain][validation]")
{
    checkRefused<Activity>(
        validActivity(),
        {[](Activity &a) { a.title.clear(); }, [](Activity &a) { a.title = QStringLiteral(" \u00a0\n"); },
         [](Activity &a) { a.title = tooLongTitle; }, [](Activity &a) { a.number = -1; },
         [](Activity &a) { a.shortName = tooLongName; }, [](Activity &a) { a.description = tooLongText; },
         [](Activity &a) { a.target.text = tooLongText; }, [](Activity &a) { a.target.unit = tooLongName; },
         [](Activity &a) { a.indicator = tooLongText; }, [](Activity &a) { a.expectedEvidence = tooLongText; },
         [](Activity &a) { a.budget.programmedCents = -1; }, [](Activity &a) { a.budget.executedCents = -1; },
         [](Activity &a) { a.deadline.text = tooLongTitle; },
         [](Activity &a) { a.deadline.reading.kind = DeadlineKind::Date; }});
}

TEST_CASE("An extension says when, why and until when", "[domain][validation]")
{
    Extension extension;
    extension.decidedOn = day;
    extension.reason = words;
    extension.voided = voiding(day, words);
    checkRefused<Extension>(
        extension,
        {[](Extension &e) { e.decidedOn = {}; }, [](Extension &e) { e.decidedOn = QDate(1899, 12, 31); },
         [](Extension &e) { e.reason.clear(); }, [](Extension &e) { e.reason = tooLongText; },
         [](Extension &e) { e.acta = tooLongName; }, [](Extension &e) { e.deadline.text = tooLongTitle; },
         [](Extension &e) { e.deadline.reading.kind = DeadlineKind::Until; },
         [](Extension &e) { e.voided = voiding({}, words); }, [](Extension &e) { e.voided = voiding(day, {}); },
         [](Extension &e) { e.voided = voiding(day, tooLongText); }});
}

TEST_CASE("A follow-up has what its kind asks for and nothing of another", "[domain][validation]")
{
    using Changes = std::vector<std::function<void(FollowUp &)>>;
    const Changes ofAll{[](FollowUp &f) { f.date = {}; },
                        [](FollowUp &f) { f.date = QDate(2201, 1, 1); },
                        [](FollowUp &f) { f.note = tooLongText; },
                        [](FollowUp &f) { f.reportedBy = tooLongName; },
                        [](FollowUp &f) { f.verification = Verification{}; },
                        [](FollowUp &f) {
                            f.verification = Verification{day, tooLongName, {}};
                        },
                        [](FollowUp &f) {
                            f.verification = Verification{day, {}, tooLongText};
                        },
                        [](FollowUp &f) { f.voided = voiding(day, QStringLiteral(" ")); }};
    const auto progress = [](FollowUp &f) { f.progress = f.progress ? std::nullopt : std::optional(Progress()); };
    const auto noOccurrence = [](FollowUp &f) { f.occurrence.reset(); };
    const auto noLabel = [](FollowUp &f) { f.occurrence->label.clear(); };
    const auto longLabel = [](FollowUp &f) { f.occurrence->label = tooLongName; };
    const auto noDays = [](FollowUp &f) { f.occurrence->days = {}; };
    const auto occurrence = [](FollowUp &f) { f.occurrence = Occurrence{QStringLiteral("2012"), {day, day}}; };
    const auto reason = [](FollowUp &f) { f.reason = f.reason.isEmpty() ? words : QString(); };
    const auto longReason = [](FollowUp &f) { f.reason = tooLongText; };

    for (const auto &code : Codes<FollowUpKind>::all)
        checkRefused<FollowUp>(validFollowUp(code.value), ofAll);
    checkRefused<FollowUp>(validFollowUp(FollowUpKind::Progress), {progress, occurrence, reason});
    checkRefused<FollowUp>(validFollowUp(FollowUpKind::Fulfilled),
                           {progress, noOccurrence, noLabel, longLabel, noDays, reason});
    checkRefused<FollowUp>(validFollowUp(FollowUpKind::NotApplicable),
                           {progress, noOccurrence, noLabel, longLabel, noDays, reason, longReason});
    checkRefused<FollowUp>(validFollowUp(FollowUpKind::Note),
                           {progress, occurrence, reason, [](FollowUp &f) { f.note.clear(); }});
}

TEST_CASE("A status runs from a day on, with a reason", "[domain][validation]")
{
    Status status;
    status.activity = {1};
    status.from = day;
    status.to = day;
    status.reason = words;
    checkRefused<Status>(status, {[](Status &s) { s.from = {}; }, [](Status &s) { s.to = day.addDays(-1); },
                                  [](Status &s) { s.to = QDate(2201, 1, 1); }, [](Status &s) { s.reason.clear(); },
                                  [](Status &s) { s.reason = tooLongText; }, [](Status &s) { s.replacement = {2}; },
                                  [](Status &s) {
                                      s.kind = StatusKind::Replaced;
                                      s.replacement = {1};
                                  },
                                  [](Status &s) { s.voided = voiding({}, words); }});
    status.to = {};
    status.kind = StatusKind::Replaced;
    need(validate(status));
    status.replacement = {2};
    need(validate(status));
    CHECK(status.covers(QDate(2199, 1, 1)));
    CHECK_FALSE(status.covers(day.addDays(-1)));
}

TEST_CASE("Evidence is a file or an address, never both or neither", "[domain][validation]")
{
    checkRefused<Evidence>(
        validEvidence(),
        {[](Evidence &e) { e.code.clear(); }, [](Evidence &e) { e.code = tooLongName; },
         [](Evidence &e) { e.title.clear(); }, [](Evidence &e) { e.title = tooLongTitle; },
         [](Evidence &e) { e.date = QDate(1800, 1, 1); }, [](Evidence &e) { e.capturedOn = QDate(1800, 1, 1); },
         [](Evidence &e) { e.url = QStringLiteral("https://example.org"); }, [](Evidence &e) { e.fileName.clear(); },
         [](Evidence &e) { e.fileName = QStringLiteral("../acta.pdf"); },
         [](Evidence &e) { e.fileName = QStringLiteral("C:\\acta.pdf"); },
         [](Evidence &e) { e.fileName = QString(QChar(u'\0')); }, [](Evidence &e) { e.fileName = tooLongName; },
         [](Evidence &e) { e.sha256 = QByteArray(31, 'a'); }, [](Evidence &e) { e.sha256.clear(); },
         [](Evidence &e) { e.fileBytes = -1; },
         [](Evidence &e) {
             e.fileBytes = limits::evidenceBytes + 1;
             e.fileName = QStringLiteral("%2.pdf"); // names are words, not places for other words
         }});
    Evidence page;
    page.code = QStringLiteral("E-002");
    page.title = words;
    page.url = QStringLiteral("https://example.org/acta");
    page.capturedOn = day;
    checkRefused<Evidence>(
        page, {[](Evidence &e) { e.url = QStringLiteral(" "); }, [](Evidence &e) { e.url = tooLongTitle; },
               [](Evidence &e) { e.fileName = QStringLiteral("acta.pdf"); }, [](Evidence &e) { e.fileBytes = 1; }});
}

TEST_CASE("A person is a name, a position or a unit", "[domain][validation]")
{
    Person person;
    person.unit = words;
    checkRefused<Person>(person, {[](Person &p) { p.unit = QStringLiteral(" "); },
                                  [](Person &p) { p.name = tooLongName; }, [](Person &p) { p.position = tooLongName; },
                                  [](Person &p) { p.unit = tooLongName; }, [](Person &p) { p.idNumber = tooLongName; },
                                  [](Person &p) { p.phone = tooLongName; }, [](Person &p) { p.email = tooLongName; }});
    CHECK(displayName(person) == words);
    person.position = QStringLiteral("Alcalde");
    CHECK(displayName(person) == QStringLiteral("Alcalde"));
    person.name = QStringLiteral("Ana");
    CHECK(displayName(person) == QStringLiteral("Ana"));
}

TEST_CASE("Appointments, memberships and delegations run forward, with open ends allowed", "[domain][validation]")
{
    const Appointment appointment{{}, {1}, words, {}, day, day};
    checkRefused<Appointment>(
        appointment, {[](Appointment &a) { a.position.clear(); }, [](Appointment &a) { a.position = tooLongName; },
                      [](Appointment &a) { a.unit = tooLongName; }, [](Appointment &a) { a.to = day.addDays(-1); },
                      [](Appointment &a) { a.from = QDate(1899, 1, 1); }});
    const Membership membership{{}, {1}, {}, true, {}, day};
    checkRefused<Membership>(membership, {[](Membership &m) { m.role = tooLongName; },
                                          [](Membership &m) { m.from = day.addDays(1); },
                                          [](Membership &m) { m.to = QDate(2201, 1, 1); }});
    const Delegation delegation{{}, {1}, {2}, {}, {}};
    checkRefused<Delegation>(delegation, {[](Delegation &d) { d.delegate = {1}; },
                                          [](Delegation &d) {
                                              d.from = day;
                                              d.to = day.addDays(-1);
                                          }});
}

TEST_CASE("A plan has a name, a period and settings in order", "[domain][validation]")
{
    checkRefused<Plan>(
        validPlan(),
        {[](Plan &p) { p.name.clear(); }, [](Plan &p) { p.name = tooLongName; },
         [](Plan &p) { p.version = tooLongName; }, [](Plan &p) { p.approvingActa = tooLongName; },
         [](Plan &p) { p.period = {}; }, [](Plan &p) { std::swap(p.period.first, p.period.last); },
         [](Plan &p) { p.period.first = QDate(1899, 1, 1); }, [](Plan &p) { p.period.last = QDate(2201, 1, 1); },
         [](Plan &p) { p.entity.name = tooLongName; }, [](Plan &p) { p.entity.department = tooLongName; },
         [](Plan &p) { p.entity.nit = tooLongName; }, [](Plan &p) { p.entity.category = tooLongName; },
         [](Plan &p) { p.entity.arms = QByteArrayLiteral("GIF89a"); },
         [](Plan &p) { p.entity.arms = QByteArrayLiteral("\xff\xd8\xff").leftJustified(limits::evidenceBytes + 1); },
         [](Plan &p) { p.settings.dueSoonDays = -1; }, [](Plan &p) { p.settings.dueSoonDays = 367; },
         [](Plan &p) { p.settings.thresholds.yellow = Percent::fromHundredths(80'01); },
         [](Plan &p) { p.settings.thresholds.green = Percent::fromHundredths(100'01); },
         [](Plan &p) { p.settings.thresholds.yellow = Percent::fromHundredths(-1); }});
    Plan plan = validPlan();
    plan.entity.arms = QByteArrayLiteral("\x89PNG\r\n\x1a\n and more");
    plan.settings.thresholds.yellow = plan.settings.thresholds.green;
    need(validate(plan));
}

TEST_CASE("Phases have a name and local holidays a day", "[domain][validation]")
{
    Phase phase;
    phase.name = words;
    checkRefused<Phase>(phase, {[](Phase &p) { p.name.clear(); }, [](Phase &p) { p.name = tooLongName; },
                                [](Phase &p) { p.shortName = tooLongName; }});
    const LocalHoliday holiday{{}, day, {}};
    checkRefused<LocalHoliday>(holiday,
                               {[](LocalHoliday &h) { h.date = {}; }, [](LocalHoliday &h) { h.name = tooLongName; }});
}

TEST_CASE("The extension decided last by a day is in force, of two on one day the later recorded", "[domain][extension]")
{
    std::vector<Extension> extensions(4);
    extensions[0].decidedOn = QDate(2013, 3, 1);
    extensions[1].decidedOn = QDate(2013, 2, 1);
    extensions[2].decidedOn = QDate(2013, 3, 1);
    extensions[3].decidedOn = QDate(2013, 4, 1);
    extensions[3].voided = Voiding{};
    CHECK(extensionInForce(extensions, QDate(2013, 1, 31)) == nullptr);
    CHECK(extensionInForce(extensions, QDate(2013, 2, 1)) == &extensions[1]);
    CHECK(extensionInForce(extensions, QDate(2013, 12, 31)) == &extensions[2]);
    CHECK(extensionInForce({}, QDate(2013, 12, 31)) == nullptr);
}
