// SPDX-License-Identifier: GPL-3.0-or-later
// What DraftBuilder reads when all rows are known: deadlines, and the percentages whose meaning they decide.
#include "core/exchange/draftbuilder.h"

#include "core/base/text.h"
#include "core/domain/limits.h"
#include "core/exchange/cells.h"
#include "core/exchange/kinds.h"

#include <QCoreApplication>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Import)
};

constexpr qsizetype deadlineChars = 200; ///< longer texts are prose, not deadlines

bool isPlanYear(int year) { return year >= limits::firstYear && year <= limits::lastYear; }

/// The title says how often and the deadline only until when ("Socialización … anualmente", "Hasta 2015"); the reader
/// of deadlines sees no titles, so this is where the two meet. The reading as it was where that is not so.
DeadlineReading withTitle(DeadlineReading reading, const QString &title)
{
    if (reading.kind != DeadlineKind::Until)
        return reading;
    if (const auto periodicity = namedPeriodicity(title)) {
        reading.kind = DeadlineKind::Recurring;
        reading.periodicity = periodicity;
    }
    return reading;
}

/// A day as tables write it, or an invalid date.
QDate readDay(const QString &text)
{
    if (text.isEmpty() || text.size() > deadlineChars)
        return {};
    if (const QDate day = dateFromIso(text); day.isValid())
        return day;
    const DeadlineReading reading =
        readDeadline(text, {QDate(limits::firstYear, 1, 1), QDate(limits::lastYear, 12, 31)});
    return reading.kind == DeadlineKind::Date ? reading.due : QDate();
}

std::optional<Periodicity> readPeriodicity(const QString &text)
{
    const QString plain = folded(text);
    for (const auto &code : Codes<Periodicity>::all) {
        if (plain == folded(displayName(code.value)) || plain == folded(QStringView(code.text)))
            return code.value;
    }
    return namedPeriodicity(text);
}

} // namespace

bool DraftBuilder::isDeadline(const QString &text)
{
    if (text.isEmpty() || text.size() > deadlineChars)
        return false;
    return readDeadline(text, {QDate(limits::firstYear, 1, 1), QDate(limits::lastYear, 12, 31)}).kind
           != DeadlineKind::Unread;
}

Result<> DraftBuilder::setPeriod()
{
    Period &period = m_draft.contents.plan.period;
    if (m_options.period) {
        if (!m_options.period->isValid()) {
            return Error{
                ErrorCode::Invalid, Tr::tr("The plan's last day stands before its first; correct one of the two."), {}};
        }
        period = *m_options.period;
        return {};
    }
    int first = 0, last = 0;
    QHash<QString, bool> seen;
    for (const Activity &activity : m_draft.contents.activities) {
        const QString &text = activity.deadline.text;
        if (text.isEmpty() || text.size() > deadlineChars || std::exchange(seen[text], true))
            continue;
        const Period years = namedYears(text);
        if (!years.isValid() || !isPlanYear(years.first.year()) || !isPlanYear(years.last.year()))
            continue;
        first = first == 0 ? years.first.year() : std::min(first, years.first.year());
        last = std::max(last, years.last.year());
    }
    if (first == 0)
        first = last = m_options.today.year();
    period = {QDate(first, 1, 1), QDate(last, 12, 31)};
    m_draft.periodGuessed = true;
    return {};
}

void DraftBuilder::readDeadlines()
{
    const Period &plan = m_draft.contents.plan.period;
    QHash<QString, DeadlineReading> read; // tables repeat a few deadlines thousands of times
    for (std::size_t i = 0; i < m_late.size(); ++i) {
        Activity &activity = m_draft.contents.activities[i];
        Deadline &deadline = activity.deadline;
        const Late &late = m_late[i];
        if (!deadline.text.isEmpty() && deadline.text.size() <= deadlineChars) {
            auto known = read.find(deadline.text);
            if (known == read.end())
                known = read.insert(deadline.text, readDeadline(deadline.text, plan, m_options.permanent));
            deadline.reading = *known;
        }
        if (!late.kind.isEmpty()) {
            applyKind(activity, late);
            continue;
        }
        applyDays(deadline, late);
        applyPeriodicity(deadline, late);
        applyTitle(activity, late);
        if (deadline.reading.kind == DeadlineKind::Unread)
            doubtUnread(activity, late);
    }
}

/// A table of ours says what the deadline means; where that is not what its words say, a person had said it.
void DraftBuilder::applyKind(Activity &activity, const Late &late)
{
    DeadlineReading stated;
    const auto kind = kindNamed(late.kind);
    if (kind) {
        stated.kind = *kind;
        if (*kind != DeadlineKind::Unread)
            stated.due = readDay(late.due);
        if (*kind != DeadlineKind::Unread && *kind != DeadlineKind::Date)
            stated.start = readDay(late.start);
        if (*kind == DeadlineKind::Recurring)
            stated.periodicity = readPeriodicity(late.periodicity);
    }
    if (!kind || !validate(stated)) {
        refuse(late.row, Column::Kind, late.kind,
              Tr::tr("The type, start, due day and periodicity of this row do not fit together; the deadline was read "
                     "from its words."));
        return;
    }
    Deadline &deadline = activity.deadline;
    if (stated != deadline.reading && stated != withTitle(deadline.reading, activity.title))
        deadline.readBy = ReadBy::Person;
    deadline.reading = stated;
}

void DraftBuilder::applyDays(Deadline &deadline, const Late &late)
{
    if (late.composed || (late.start.isEmpty() && late.due.isEmpty()))
        return;
    const QDate start = readDay(late.start), due = readDay(late.due);
    DeadlineReading &reading = deadline.reading;
    if (reading.kind == DeadlineKind::Unread && due.isValid()) {
        const bool span = start.isValid() && start <= due;
        const DeadlineReading stated{span ? DeadlineKind::Span : DeadlineKind::Date, span ? start : QDate(), due, {}};
        if (!validate(stated))
            return;
        reading = stated;
        deadline.readBy = ReadBy::Person;
        doubt(late.row, Column::Deadline, deadline.text,
              Tr::tr("This deadline was not understood; the days of the row were taken for it."));
    } else if ((!late.due.isEmpty() && due != reading.due)
               || (!late.start.isEmpty() && reading.start.isValid() && start != reading.start)) {
        doubt(late.row, Column::Due,
              late.start.isEmpty() ? late.due : QString(late.start + QLatin1String(" - ") + late.due),
              Tr::tr("These days are not those of the deadline, which stands as written; check which is right."));
    }
}

void DraftBuilder::applyPeriodicity(Deadline &deadline, const Late &late)
{
    if (late.periodicity.isEmpty() || (late.composed && deadline.text == late.periodicity))
        return;
    const auto periodicity = readPeriodicity(late.periodicity);
    DeadlineReading &reading = deadline.reading;
    if (!periodicity) {
        refuse(late.row, Column::Periodicity, late.periodicity,
              Tr::tr("This periodicity was not understood and was not imported; write one such as Trimestral."));
    } else if (reading.kind == DeadlineKind::Until || reading.kind == DeadlineKind::Span
               || reading.kind == DeadlineKind::Recurring) {
        reading.kind = DeadlineKind::Recurring;
        reading.periodicity = periodicity;
    } else {
        refuse(late.row, Column::Periodicity, late.periodicity,
              Tr::tr("The deadline is not one that falls due again and again, so the periodicity was not imported; "
                     "check the deadline."));
    }
}

void DraftBuilder::applyTitle(Activity &activity, const Late &late)
{
    const DeadlineReading reading = withTitle(activity.deadline.reading, activity.title);
    if (reading == activity.deadline.reading)
        return;
    activity.deadline.reading = reading;
    doubt(late.row, Column::Deadline, activity.deadline.text,
          Tr::tr("The title says how often and the deadline only until when, so it was taken as recurring (%1) until "
                 "then; check it.")
              .arg(displayName(*reading.periodicity)));
}

void DraftBuilder::doubtUnread(const Activity &activity, const Late &late)
{
    if (activity.deadline.text.isEmpty()) {
        doubt(late.row, Column::Deadline, {},
              Tr::tr("The activity has no deadline, so it never falls due; give it one."));
    } else {
        doubt(late.row, Column::Deadline, activity.deadline.text,
              Tr::tr("This deadline was not understood; it stays as written and never falls due until its meaning is "
                     "given."));
    }
}

/// Whether the column holds 0,4 for 40 %: numbers without a sign, none above 1, and one of them between 0 and 1.
bool DraftBuilder::progressIsFraction() const
{
    bool between = false;
    for (const Late &late : m_late) {
        if (late.progress.isEmpty())
            continue;
        const auto value = readDecimal(late.progress);
        if (!value || value->percentSign || value->millionths < 0 || value->millionths > 1'000'000)
            return false;
        between = between || value->millionths % 1'000'000 != 0;
    }
    return between;
}

void DraftBuilder::readProgress()
{
    const bool fraction = progressIsFraction();
    if (fraction) {
        doubt(0, Column::Progress, {},
              Tr::tr("No value of this column is above 1, so they were taken as parts of one (0,4 as 40 %); check "
                     "them."));
    }
    for (std::size_t i = 0; i < m_late.size(); ++i) {
        const Late &late = m_late[i];
        if (late.progress.isEmpty() && late.notes.isEmpty())
            continue;
        FollowUp entry;
        entry.activity = m_draft.contents.activities[i].id;
        entry.date = m_options.progressDate.isValid() ? m_options.progressDate : m_options.today;
        if (!late.progress.isEmpty())
            readProgress(m_draft.contents.activities[i], late, fraction, entry);
        addFollowUp(std::move(entry), late.notes);
    }
}

void DraftBuilder::readProgress(const Activity &activity, const Late &late, bool fraction, FollowUp &entry)
{
    const auto value = readDecimal(late.progress);
    const qint64 millionths = value ? value->millionths * (fraction ? 100 : 1) : -1;
    const auto progress = Progress::fromHundredths(millionths < 0 ? -1 : (millionths + 5'000) / 10'000);
    if (!value || !progress || millionths > 100'000'000) {
        entry.note = Tr::tr("Reported progress: %1").arg(late.progress);
        refuse(late.row, Column::Progress, late.progress,
              Tr::tr("This is not a percentage from 0 to 100, so it was kept as a note; correct it and report the "
                     "progress by hand."));
        return;
    }
    if (activity.deadline.reading.kind == DeadlineKind::Recurring) {
        const QString percent = hundredthsText(progress->hundredths()) + QStringLiteral("\u00A0%");
        entry.note = Tr::tr("Reported progress: %1").arg(percent);
        refuse(late.row, Column::Progress, late.progress,
              Tr::tr("A recurring activity advances by its occurrences, so the percentage was kept as a note; report "
                     "the occurrences that are done."));
        return;
    }
    if (value->rounded || millionths % 10'000 != 0) {
        doubt(late.row, Column::Progress, late.progress,
              Tr::tr("The percentage was rounded to two decimals: %1.").arg(hundredthsText(progress->hundredths())));
    }
    entry.kind = FollowUpKind::Progress;
    entry.progress = *progress;
}

void DraftBuilder::addFollowUp(FollowUp entry, const QString &notes)
{
    std::vector<FollowUp> &log = m_draft.contents.followUps;
    if (!entry.note.isEmpty() && !notes.isEmpty())
        entry.note += u'\n';
    entry.note += notes;
    if (entry.note.size() > limits::textChars) { // both cells are near the limit: two entries hold them
        FollowUp more = entry;
        more.kind = FollowUpKind::Note;
        more.progress.reset();
        more.note = notes;
        entry.note.chop(notes.size() + 1);
        entry.id = {static_cast<qint64>(log.size()) + 1};
        log.push_back(std::move(entry));
        entry = std::move(more);
    }
    entry.id = {static_cast<qint64>(log.size()) + 1};
    log.push_back(std::move(entry));
}

} // namespace gelt
