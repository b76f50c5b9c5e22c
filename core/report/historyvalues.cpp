// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/historyvalues.h"

#include "core/base/text.h"
#include "core/domain/actatext.h"
#include "core/measure/state.h"
#include "core/report/format.h"

#include <QCoreApplication>

#include <array>
#include <cstdlib>

namespace gelt::report {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::report::HistoryValues)
};

QString none() { return QStringLiteral("\u2014"); }

template <class Enum, class Name>
QString named(const QJsonValue &code, Name &&name)
{
    const std::optional<Enum> value = fromCode<Enum>(code.toString());
    return value ? name(*value) : code.toString();
}

template <class Enum>
QString named(const QJsonValue &code)
{
    return named<Enum>(code, [](Enum value) { return displayName(value); });
}

QString nameOf(DeadlineKind kind)
{
    switch (kind) {
    //: kind of deadline
    case DeadlineKind::Date: return Tr::tr("one day");
    //: kind of deadline
    case DeadlineKind::Span: return Tr::tr("from a day to a day");
    //: kind of deadline (hasta)
    case DeadlineKind::Until: return Tr::tr("until a day");
    //: kind of deadline
    case DeadlineKind::Recurring: return Tr::tr("recurring");
    //: kind of deadline
    case DeadlineKind::Unread: return Tr::tr("not interpreted");
    }
    return {};
}

QString nameOf(Role role)
{
    return role == Role::Responsible ? Tr::tr("responsible") : Tr::tr("support");
}

QString nameOf(MeetingRole role)
{
    switch (role) {
    //: role in a meeting
    case MeetingRole::Chair: return Tr::tr("chair");
    //: role in a meeting
    case MeetingRole::Secretary: return Tr::tr("secretary");
    case MeetingRole::None: break;
    }
    return none();
}

qint64 keyOf(const QJsonValue &id) { return static_cast<qint64>(id.toDouble()); }

} // namespace

enum class HistoryValues::Shape {
    Text, Day, Phase, Person, Weight, Target, Money, YesNo, Periodicity, DeadlineKind, Role, EvidenceKind, Access, Order,
    Personal, MeetingKind, MeetingRole, Presence, Party, Markup, Number, Activity
};

struct HistoryValues::Column {
    TableId table;
    const char *name;
    const char *label;
    Shape shape;
};

const HistoryValues::Column *HistoryValues::columnOf(TableId table, const QString &name)
{
    using enum TableId;
    // The labels stand before "“old” → “new”".
    static constexpr std::array columns{
        Column{Acta, "kind", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "kind of meeting"), Shape::MeetingKind},
        Column{Acta, "group_name", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "group"), Shape::Text},
        Column{Acta, "day", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "date"), Shape::Day},
        Column{Acta, "from_time", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "from"), Shape::Text},
        Column{Acta, "to_time", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "until"), Shape::Text},
        Column{Acta, "city", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "city"), Shape::Text},
        Column{Acta, "place", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "place"), Shape::Text},
        Column{Acta, "series", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "series"), Shape::Text},
        Column{Acta, "code", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "code"), Shape::Text},
        Column{Acta, "version", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "version"), Shape::Text},
        Column{Acta, "next_day", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "next meeting"), Shape::Day},
        Column{Acta, "next_time", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "time of the next meeting"), Shape::Text},
        Column{Acta, "next_place", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "place of the next meeting"), Shape::Text},
        Column{Acta, "convened_on", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "notice of"), Shape::Day},
        Column{Acta, "convened_note", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "text of the notice"), Shape::Text},
        Column{Acta, "transcriber", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "transcribed by"), Shape::Text},
        Column{Attendance, "name", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "name"), Shape::Text},
        Column{Attendance, "position", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "position"), Shape::Text},
        Column{Attendance, "vote", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "vote"), Shape::YesNo},
        Column{Attendance, "role", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "role"), Shape::MeetingRole},
        Column{Attendance, "presence", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "attendance"), Shape::Presence},
        Column{Attendance, "delegate_name", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "delegate"), Shape::Text},
        Column{Attendance, "delegate_position", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "position of the delegate"), Shape::Text},
        Column{Attendance, "note", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "excuse or remark"), Shape::Text},
        Column{Attendance, "arrived", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "arrived"), Shape::Text},
        Column{Attendance, "left_at", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "left"), Shape::Text},
        Column{AgendaItem, "title", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "title"), Shape::Text},
        Column{AgendaItem, "development", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "what was said"), Shape::Markup},
        Column{AgendaItem, "display_order", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "place in the agenda changed"), Shape::Order},
        Column{Decision, "text", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "words"), Shape::Text},
        Column{Decision, "votes_for", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "votes in favour"), Shape::Number},
        Column{Decision, "votes_against", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "votes against"), Shape::Number},
        Column{Decision, "votes_blank", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "blank votes"), Shape::Number},
        Column{Commitment, "text", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "words"), Shape::Text},
        Column{Commitment, "responsible_text", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "responsible"), Shape::Text},
        Column{Commitment, "due", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "date"), Shape::Day},
        Column{Commitment, "activity_id", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "activity"), Shape::Activity},
        Column{Commitment, "is_activity", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "followed up as that activity"), Shape::YesNo},
        Column{Annex, "title", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "title"), Shape::Text},
        Column{Annex, "sheets", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "sheets"), Shape::Number},
        Column{Annex, "file_name", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "file"), Shape::Text},
        Column{ActaSigner, "name", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "name"), Shape::Text},
        Column{ActaSigner, "position", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "position"), Shape::Text},
        Column{ActaSigner, "display_order", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "order of the signatures changed"), Shape::Order},
        Column{YearTexts, "presentation", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "presentation"), Shape::Text},
        Column{YearTexts, "achievements", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "achievements"), Shape::Text},
        Column{YearTexts, "difficulties", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "difficulties"), Shape::Text},
        Column{YearTexts, "version", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "version"), Shape::Text},
        Column{YearTexts, "series", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "series"), Shape::Text},
        Column{YearTexts, "prepared_by_id", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "prepared by"), Shape::Person},
        Column{YearTexts, "reviewed_by_id", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "reviewed by"), Shape::Person},
        Column{YearTexts, "approved_by_id", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "approved by"), Shape::Person},
        Column{Challenge, "party", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "of whom"), Shape::Party},
        Column{Challenge, "challenge", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "challenge"), Shape::Text},
        Column{Challenge, "responsibility", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "responsibility"), Shape::Text},
        Column{Challenge, "due", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "due"), Shape::Text},
        Column{Challenge, "activities", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "activities"), Shape::Text},
        Column{Challenge, "display_order", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "place in the list changed"), Shape::Order},
        Column{Activity, "title", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "title"), Shape::Text},
        Column{Activity, "short_name", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "short name"), Shape::Text},
        Column{Activity, "description", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "description"), Shape::Text},
        Column{Activity, "phase_id", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "phase"), Shape::Phase},
        Column{Activity, "display_order", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "place in the list changed"), Shape::Order},
        Column{Activity, "target_text", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "target"), Shape::Text},
        Column{Activity, "target_thousandths", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "value of the target"), Shape::Target},
        Column{Activity, "target_unit", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "unit of the target"), Shape::Text},
        Column{Activity, "indicator", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "indicator"), Shape::Text},
        Column{Activity, "expected_evidence", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "expected evidence"), Shape::Text},
        Column{Activity, "weight_thousandths", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "weight"), Shape::Weight},
        Column{Activity, "budget_programmed_cents", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "budget"), Shape::Money},
        Column{Activity, "budget_executed_cents", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "executed budget"), Shape::Money},
        Column{Activity, "deadline_text", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "deadline"), Shape::Text},
        Column{Activity, "deadline_kind", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "kind of deadline"), Shape::DeadlineKind},
        Column{Activity, "deadline_start", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "start"), Shape::Day},
        Column{Activity, "deadline_due", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "due day"), Shape::Day},
        Column{Activity, "deadline_periodicity", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "periodicity"), Shape::Periodicity},
        Column{Assignment, "person_id", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "person"), Shape::Person},
        Column{Assignment, "role", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "role"), Shape::Role},
        Column{Status, "from_day", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "first day of the status"), Shape::Day},
        Column{Status, "to_day", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "last day of the status"), Shape::Day},
        Column{Status, "reason", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "reason of the status"), Shape::Text},
        Column{Evidence, "kind", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "kind"), Shape::EvidenceKind},
        Column{Evidence, "title", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "title"), Shape::Text},
        Column{Evidence, "day", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "date"), Shape::Day},
        Column{Evidence, "url", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "address"), Shape::Text},
        Column{Evidence, "captured_on", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "seen on"), Shape::Day},
        Column{Evidence, "access", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "access"), Shape::Access},
        Column{Person, "name", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "name"), Shape::Text},
        Column{Person, "position", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "position"), Shape::Text},
        Column{Person, "unit", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "unit"), Shape::Text},
        Column{Person, "id_number", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "ID number changed"), Shape::Personal},
        Column{Person, "phone", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "phone changed"), Shape::Personal},
        Column{Person, "email", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "e-mail changed"), Shape::Personal},
        Column{Person, "active", QT_TRANSLATE_NOOP("gelt::report::HistoryValues", "offered for new work"), Shape::YesNo}};
    for (const Column &column : columns) {
        if (column.table == table && name == QLatin1StringView(column.name))
            return &column;
    }
    return nullptr;
}

QString HistoryValues::change(TableId table, const QString &column, const QJsonValue &before, const QJsonValue &after) const
{
    const Column *known = columnOf(table, column);
    if (!known)
        return {};
    const QString label = QCoreApplication::translate("gelt::report::HistoryValues", known->label);
    if (known->shape == Shape::Personal || known->shape == Shape::Order)
        return label;
    // The first words of a long text are mostly the same before and after.
    if (known->shape == Shape::Markup && m_most < wholeText)
        return Tr::tr("%1 changed").arg(label);
    //: %1 is what changed, %2 and %3 are its values: deadline “Hasta 2014” → “Hasta 2015”
    return Tr::tr("%1 %2 → %3").arg(label, value(known->shape, before), value(known->shape, after));
}

QString HistoryValues::value(Shape shape, const QJsonValue &value) const
{
    if (value.isNull() || value.isUndefined())
        return none();
    switch (shape) {
    case Shape::Text: return quoted(value);
    case Shape::Day: return day(value);
    case Shape::Phase: return phase(value);
    case Shape::Person: return person(value);
    case Shape::Weight:
    case Shape::Target: return decimal(value, 3);
    case Shape::Money: return decimal(value, 2);
    case Shape::YesNo: return value.toInt() != 0 ? Tr::tr("yes") : Tr::tr("no");
    case Shape::Periodicity: return named<Periodicity>(value);
    case Shape::DeadlineKind: return named<DeadlineKind>(value, [](DeadlineKind kind) { return nameOf(kind); });
    case Shape::Role: return named<Role>(value, [](Role role) { return nameOf(role); });
    case Shape::EvidenceKind: return named<EvidenceKind>(value);
    case Shape::Access: return named<Access>(value);
    case Shape::MeetingKind: return named<gelt::MeetingKind>(value);
    case Shape::MeetingRole: return named<gelt::MeetingRole>(value, [](gelt::MeetingRole role) { return nameOf(role); });
    case Shape::Presence: return named<gelt::Presence>(value);
    case Shape::Party: return named<gelt::Party>(value);
    case Shape::Markup: return quoted(actatext::plain(actatext::read(value.toString())));
    case Shape::Number: return QString::number(value.toInt());
    case Shape::Activity: return activityNumber(value);
    case Shape::Order:
    case Shape::Personal: break;
    }
    return {};
}

QString HistoryValues::plain(const QJsonValue &text) const { return excerpt(text.toString(), m_most); }

QString HistoryValues::quoted(const QJsonValue &text) const
{
    const QString words = plain(text);
    return words.isEmpty() ? none() : Tr::tr("“%1”").arg(words);
}

QString HistoryValues::day(const QJsonValue &day) const
{
    const QDate date = dateFromIso(day.toString());
    return date.isValid() ? shortDate(date) : none();
}

QString HistoryValues::progress(const QJsonValue &hundredths) const
{
    const int value = hundredths.toInt();
    return Percent::fromHundredths(value).toString(m_locale, value % 10 == 0 ? 1 : 2);
}

QString HistoryValues::person(const QJsonValue &id) const
{
    const auto found = std::ranges::find(m_contents.people, PersonId{keyOf(id)}, &gelt::Person::id);
    return found == m_contents.people.end() ? Tr::tr("somebody who is no longer in the plan") : displayName(*found);
}

QString HistoryValues::phase(const QJsonValue &id) const
{
    const auto found = std::ranges::find(m_contents.phases, PhaseId{keyOf(id)}, &gelt::Phase::id);
    return found == m_contents.phases.end() ? Tr::tr("a phase that is no longer in the plan") : quoted(found->name);
}

QString HistoryValues::activityNumber(const QJsonValue &id) const
{
    const auto found = std::ranges::find(m_contents.activities, ActivityId{keyOf(id)}, &gelt::Activity::id);
    return found == m_contents.activities.end() ? none() : QString::number(found->number);
}

QString HistoryValues::evidence(const QJsonObject &row) const
{
    const QString code = row.value(QLatin1StringView("code")).toString();
    if (code.isEmpty())
        return Tr::tr("that is no longer in the plan");
    return code + QChar(u' ') + quoted(row.value(QLatin1StringView("title")));
}

/// A whole number of the smallest unit, with as many decimals as it needs.
QString HistoryValues::decimal(const QJsonValue &value, int decimals) const
{
    const auto all = static_cast<qint64>(value.toDouble());
    qint64 one = 1;
    for (int i = 0; i < decimals; ++i)
        one *= 10;
    QString rest = QString::number(std::abs(all % one)).rightJustified(decimals, u'0');
    while (rest.endsWith(u'0'))
        rest.chop(1);
    const QString whole = m_locale.toString(all / one);
    return rest.isEmpty() ? whole : QString(whole + m_locale.decimalPoint() + rest);
}

} // namespace gelt::report
