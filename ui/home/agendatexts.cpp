// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/agendatexts.h"

#include "core/report/ago.h"
#include "core/report/format.h"

namespace gelt {
namespace {

const QString between = QStringLiteral(" \u00B7 ");

/// As the beginning of a line, and as a word in a sentence.
QString capitalized(const QString &word) { return word.left(1).toUpper() + word.mid(1); }
QString uncapitalized(const QString &word) { return word.left(1).toLower() + word.mid(1); }

} // namespace

QColor colorOf(Tone tone, const style::Tokens &tokens)
{
    switch (tone) {
    case Tone::Plain:
        return tokens.text;
    case Tone::Quiet:
        return tokens.text2;
    case Tone::Bad:
        return tokens.bad;
    case Tone::Warn:
        return tokens.warn;
    case Tone::Info:
        return tokens.info;
    case Tone::Idle:
        return tokens.na;
    }
    return tokens.text;
}

AgendaTexts::AgendaTexts(const PlanContents &contents, const PlanMeasure &measure, const Agenda &agenda,
                         const QLocale &locale, bool isToday)
    : m_contents(contents)
    , m_measure(measure)
    , m_agenda(agenda)
    , m_locale(locale)
    , m_isToday(isToday)
    , m_names(contents)
    , m_calendar(calendarOf(contents.plan.settings, contents.holidays))
{
}

QString AgendaTexts::state(const AgendaLine &line) const
{
    if (line.group == DueGroup::Unread)
        return unreadState();
    if (line.occurrence != AgendaLine::wholeActivity)
        return capitalized(
            displayName(line.group == DueGroup::Overdue ? OccurrenceState::Overdue : OccurrenceState::Pending));
    return displayName(figures(line).state);
}

QString AgendaTexts::unreadState()
{
    //: a deadline whose words were not understood
    return tr("Not interpreted");
}

style::Glyph AgendaTexts::glyph(const AgendaLine &line) const
{
    if (line.group == DueGroup::Unread)
        return style::Glyph::Unread;
    if (line.occurrence != AgendaLine::wholeActivity)
        return line.group == DueGroup::Overdue ? style::Glyph::Overdue : style::Glyph::Pending;
    return style::glyphOf(figures(line).state);
}

Tone AgendaTexts::tone(const AgendaLine &line) const
{
    if (line.group == DueGroup::Overdue)
        return Tone::Bad;
    if (line.group == DueGroup::Unread)
        return Tone::Warn;
    return line.occurrence == AgendaLine::wholeActivity && figures(line).state == State::InProgress ? Tone::Info
                                                                                                    : Tone::Idle;
}

QString AgendaTexts::title(const AgendaLine &line) const { return activity(line).title; }

QString AgendaTexts::progress(const AgendaLine &line) const
{
    const QDate last = lastFollowUp(m_contents, activity(line).id, m_agenda.cutOff);
    if (!last.isValid())
        return tr("Nothing reported yet");
    const QString progress = figures(line).progress.toString(m_locale);
    return tr("Progress %1, last follow-up %2").arg(progress, report::shortDate(last));
}

QString AgendaTexts::dayOff(QDate due) const
{
    if (!due.isValid() || m_calendar.isBusinessDay(due))
        return {};
    const QString next = report::shortDate(m_calendar.onOrAfter(due));
    if (due.dayOfWeek() < Qt::Saturday)
        return tr("holiday, next business day %1").arg(next);
    return due.dayOfWeek() == Qt::Saturday ? tr("Saturday, next business day %1").arg(next)
                                           : tr("Sunday, next business day %1").arg(next);
}

QString AgendaTexts::details(const AgendaLine &line) const
{
    const QString &deadline = figures(line).inForce.text;
    QStringList parts;
    if (line.group == DueGroup::Unread)
        parts.append(deadline.isEmpty() ? tr("No deadline is written")
                                        : tr("The deadline “%1” was not understood").arg(deadline));
    else if (line.occurrence != AgendaLine::wholeActivity)
        parts << tr("Period %1").arg(occurrence(line)) << deadline;
    else
        parts.append(progress(line));
    const auto extensions = ofActivity(m_contents.extensions, activity(line).id);
    if (const Extension *extension = extensionInForce(extensions, m_agenda.cutOff))
        parts.append(tr("extended on %1").arg(report::shortDate(extension->decidedOn)));
    if (line.group != DueGroup::Overdue)
        parts.append(dayOff(line.due));
    parts.removeAll(QString());
    return parts.join(between);
}

QString AgendaTexts::responsible(const AgendaLine &line) const
{
    return m_names.responsibleFor(m_contents, activity(line).id);
}

QString AgendaTexts::due(const AgendaLine &line) const
{
    return line.due.isValid() ? report::shortDate(line.due) : QStringLiteral("\u2014");
}

QString AgendaTexts::distance(const AgendaLine &line) const
{
    if (!line.due.isValid())
        return {};
    const int days = m_agenda.daysLeft(line);
    if (days < 0)
        return report::agoText(-days);
    if (days > 0)
        return report::aheadText(days);
    return m_isToday ? tr("today") : tr("that same day");
}

Tone AgendaTexts::distanceTone(const AgendaLine &line) const
{
    if (line.group == DueGroup::Overdue)
        return Tone::Bad;
    return line.group == DueGroup::Soon ? Tone::Warn : Tone::Quiet;
}

QString AgendaTexts::occurrence(const AgendaLine &line) const
{
    if (line.occurrence == AgendaLine::wholeActivity)
        return {};
    return figures(line).occurrences[static_cast<std::size_t>(line.occurrence)].occurrence.label;
}

QString AgendaTexts::sentence(const AgendaLine &line) const
{
    const QString number = QString::number(line.number);
    const QString people = responsible(line);
    const QString who = people.isEmpty() ? tr("Nobody is responsible.") : tr("Responsible: %1.").arg(people);
    if (line.group == DueGroup::Unread)
        return tr("Activity %1, not interpreted: %2. %3. %4").arg(number, title(line), details(line), who);
    //: %1 number, %2 state, %3 title, %4 date, %5 "in 19 days", %6 progress or period, %7 who
    return tr("Activity %1, %2: %3. Due on %4, %5. %6. %7")
        .arg(number, uncapitalized(state(line)), title(line), due(line), distance(line), details(line), who);
}

QString AgendaTexts::groupTitle(DueGroup group) const
{
    const int days = m_contents.plan.settings.dueSoonDays;
    switch (group) {
    //: heading of what is past its deadline
    case DueGroup::Overdue:
        return tr("Overdue");
    case DueGroup::Soon:
        if (days == 0)
            return m_isToday ? tr("Due today") : tr("Due that same day");
        return tr("Due in the next %n day(s)", nullptr, days);
    //: heading of what falls due after the next days
    case DueGroup::Later:
        return tr("Later");
    case DueGroup::Unread:
        return tr("Deadlines to clarify");
    }
    return {};
}

QString AgendaTexts::groupDetails(DueGroup group) const
{
    const AgendaCount &count = m_agenda.of(group);
    QStringList parts{tr("%n activity(ies)", nullptr, count.activities)};
    if (count.lines != count.activities)
        parts.append(tr("%n line(s)", "of a list", count.lines));
    if (group == DueGroup::Soon && m_agenda.soonUntil > m_agenda.cutOff)
        parts.append(tr("until %1").arg(report::shortDate(m_agenda.soonUntil)));
    return parts.join(between);
}

QString AgendaTexts::shareTitle(const AgendaShare &share) const
{
    const auto found = std::ranges::find(m_contents.people, share.person, &Person::id);
    return found == m_contents.people.end() ? tr("Nobody responsible") : displayName(*found);
}

QString AgendaTexts::shareDetails(const AgendaShare &share) const
{
    QStringList parts{tr("%n line(s)", "of a list", static_cast<int>(share.lines.size()))};
    if (share.overdue > 0)
        parts.append(tr("%n overdue", nullptr, share.overdue));
    if (share.soon > 0)
        parts.append(tr("%n due soon", nullptr, share.soon));
    return parts.join(between);
}

style::Glyph AgendaTexts::glyphOf(DueGroup group)
{
    switch (group) {
    case DueGroup::Overdue:
        return style::Glyph::Overdue;
    case DueGroup::Soon:
        return style::Glyph::DueSoon;
    case DueGroup::Later:
        return style::Glyph::Calendar;
    case DueGroup::Unread:
        return style::Glyph::Unread;
    }
    return style::Glyph::Calendar;
}

Tone AgendaTexts::toneOf(DueGroup group)
{
    switch (group) {
    case DueGroup::Overdue:
        return Tone::Bad;
    case DueGroup::Soon:
    case DueGroup::Unread:
        return Tone::Warn;
    case DueGroup::Later:
        return Tone::Quiet;
    }
    return Tone::Quiet;
}

} // namespace gelt
