// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/historywords.h"

#include "core/report/historymeetings.h"
#include "core/report/historyvalues.h"
#include "core/storage/tables.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace gelt::report {
namespace {

constexpr qsizetype shortText = 60; ///< characters of a value in a line

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::report::HistoryWords)
};

using RowKey = std::pair<int, qint64>;

RowKey keyOf(TableId table, qint64 id) { return {static_cast<int>(table), id}; }

QJsonValue at(const QJsonObject &row, const char *column) { return row.value(QLatin1StringView(column)); }

QString textAt(const QJsonObject &row, const char *column) { return at(row, column).toString(); }

/// The rows of a log as they were after each entry, for words that need more of a row than what changed in it.
class Rows {
public:
    void take(const changelog::Entry &entry)
    {
        QJsonObject &row = m_rows[keyOf(entry.change.table, entry.change.id)];
        if (entry.change.kind == Change::Kind::Remove)
            row = entry.before;
        for (auto value = entry.after.constBegin(); value != entry.after.constEnd(); ++value)
            row.insert(value.key(), value.value());
    }
    QJsonObject row(TableId table, qint64 id) const { return m_rows.value(keyOf(table, id)); }

private:
    QHash<RowKey, QJsonObject> m_rows;
};

/// Says what one edit did, in lines with values of one length.
class Sentences {
public:
    Sentences(const Rows &rows, const HistoryValues &values)
        : m_rows(rows), m_values(values), m_meetings([&rows](TableId table, qint64 id) { return rows.row(table, id); }, values)
    {
    }

    QStringList of(std::span<const changelog::Entry> edit);

private:
    struct Names {
        QStringList gone;
        QStringList come;
    };

    void say(const changelog::Entry &entry);
    void sayColumns(const changelog::Entry &entry);
    void sayActivity(const changelog::Entry &entry);
    void noteAssignment(const changelog::Entry &entry);
    void sayAssignments();
    void sayExtension(const changelog::Entry &entry, const QJsonObject &row);
    void sayStatus(const changelog::Entry &entry, const QJsonObject &row);
    void sayFollowUp(const changelog::Entry &entry, const QJsonObject &row);
    void sayNewFollowUp(const QJsonObject &row);
    void sayLink(const changelog::Entry &entry, const QJsonObject &row);
    void sayEvidence(const changelog::Entry &entry, const QJsonObject &row);
    QString evidence(const QJsonValue &id) const;

    const Rows &m_rows;
    const HistoryValues &m_values;
    HistoryMeetings m_meetings;
    QStringList m_lines;
    Names m_responsible;
    Names m_supporting;
};

QStringList Sentences::of(std::span<const changelog::Entry> edit)
{
    for (const changelog::Entry &entry : edit)
        say(entry);
    sayAssignments();
    return m_lines + m_meetings.lines();
}

void Sentences::say(const changelog::Entry &entry)
{
    if (m_meetings.take(entry))
        return;
    const QJsonObject row = m_rows.row(entry.change.table, entry.change.id);
    switch (entry.change.table) {
    case TableId::Activity: sayActivity(entry); break;
    case TableId::Assignment: noteAssignment(entry); break;
    case TableId::Extension: sayExtension(entry, row); break;
    case TableId::Status: sayStatus(entry, row); break;
    case TableId::FollowUp: sayFollowUp(entry, row); break;
    case TableId::EvidenceLink: sayLink(entry, row); break;
    case TableId::Evidence: sayEvidence(entry, row); break;
    default: sayColumns(entry); break;
    }
}

/// Where the words of a deadline or a target changed, what they were understood as changed with them.
bool isImplied(const QString &column, const QJsonObject &after)
{
    if (column == QStringLiteral("deadline_kind"))
        return after.contains(QStringLiteral("deadline_text"));
    if (column == QStringLiteral("target_thousandths") || column == QStringLiteral("target_unit"))
        return after.contains(QStringLiteral("target_text"));
    return false;
}

void Sentences::sayColumns(const changelog::Entry &entry)
{
    if (entry.change.kind != Change::Kind::Update)
        return;
    for (const TableInfo::ColumnInfo &column : tableInfo(entry.change.table).columns) {
        const QString name = QLatin1StringView(column.name);
        if (!entry.after.contains(name) || isImplied(name, entry.after))
            continue;
        const QString words =
            m_values.change(entry.change.table, name, entry.before.value(name), entry.after.value(name));
        if (!words.isEmpty())
            m_lines.append(words);
    }
}

void Sentences::sayActivity(const changelog::Entry &entry)
{
    if (entry.change.kind == Change::Kind::Insert) {
        if (entry.after.isEmpty())
            return;
        const QString title = m_values.quoted(at(entry.after, "title"));
        const bool isImported = !at(entry.after, "import_id").isNull();
        m_lines.append(isImported ? Tr::tr("came with an import as %1").arg(title) : Tr::tr("created as %1").arg(title));
        return;
    }
    if (entry.after.contains(QLatin1StringView("removed")))
        m_lines.append(at(entry.after, "removed").toInt() != 0 ? Tr::tr("removed from the plan")
                                                               : Tr::tr("put back into the plan"));
    sayColumns(entry);
}

void Sentences::noteAssignment(const changelog::Entry &entry)
{
    if (entry.change.kind == Change::Kind::Update) {
        sayColumns(entry);
        return;
    }
    const bool isGone = entry.change.kind == Change::Kind::Remove;
    const QJsonObject &row = isGone ? entry.before : entry.after;
    if (row.isEmpty())
        return;
    Names &names = textAt(row, "role") == codeOf(Role::Responsible) ? m_responsible : m_supporting;
    (isGone ? names.gone : names.come).append(m_values.person(at(row, "person_id")));
}

/// Whoever was taken off and put on again in one edit only changed place.
void Sentences::sayAssignments()
{
    for (Names *names : {&m_responsible, &m_supporting}) {
        for (const QString &name : QStringList(names->gone)) {
            if (names->come.removeOne(name))
                names->gone.removeOne(name);
        }
        const bool responsible = names == &m_responsible;
        const QString gone = names->gone.join(QStringLiteral(", "));
        const QString come = names->come.join(QStringLiteral(", "));
        if (!gone.isEmpty() && !come.isEmpty())
            m_lines.append((responsible ? Tr::tr("responsible %1 → %2") : Tr::tr("support %1 → %2")).arg(gone, come));
        else if (!come.isEmpty())
            m_lines.append((responsible ? Tr::tr("responsible: %1 added") : Tr::tr("support: %1 added")).arg(come));
        else if (!gone.isEmpty())
            m_lines.append((responsible ? Tr::tr("responsible: %1 taken off") : Tr::tr("support: %1 taken off")).arg(gone));
    }
}

void Sentences::sayExtension(const changelog::Entry &entry, const QJsonObject &row)
{
    const QString day = m_values.day(at(row, "decided_on"));
    if (entry.change.kind == Change::Kind::Update) {
        m_lines.append(Tr::tr("extension decided on %1 voided: %2").arg(day, m_values.plain(at(row, "void_reason"))));
        return;
    }
    const QString deadline = m_values.quoted(at(row, "deadline_text"));
    const QString reason = m_values.plain(at(row, "reason"));
    const QString acta = m_values.plain(at(row, "acta"));
    m_lines.append(acta.isEmpty()
                       //: a later deadline: %1 is the day of the decision, %2 the deadline, %3 the reason
                       ? Tr::tr("extension decided on %1: deadline %2. %3").arg(day, deadline, reason)
                       : Tr::tr("extension decided on %1, acta %4: deadline %2. %3").arg(day, deadline, reason, acta));
}

void Sentences::sayStatus(const changelog::Entry &entry, const QJsonObject &row)
{
    const std::optional<StatusKind> kind = fromCode<StatusKind>(textAt(row, "kind"));
    const QString name = kind ? displayName(*kind) : QString();
    const QString from = m_values.day(at(row, "from_day"));
    const QString reason = m_values.plain(at(row, "reason"));
    if (entry.change.kind == Change::Kind::Update) {
        if (entry.after.contains(QLatin1StringView("void_date")) && !at(entry.after, "void_date").isNull())
            m_lines.append(Tr::tr("status “%1” from %2 on voided: %3").arg(name, from, m_values.plain(at(row, "void_reason"))));
        else if (entry.after.contains(QLatin1StringView("void_date")))
            m_lines.append(Tr::tr("status “%1” from %2 on holds again").arg(name, from));
        sayColumns(entry);
        return;
    }
    if (entry.change.kind != Change::Kind::Insert)
        return;
    if (!at(row, "replacement_id").isNull() && at(row, "replacement_id").toInt() != 0)
        m_lines.append(Tr::tr("replaced by activity %1 from %2 on: %3")
                           .arg(m_values.activityNumber(at(row, "replacement_id")), from, reason));
    else if (at(row, "to_day").isNull())
        m_lines.append(Tr::tr("status “%1” from %2 on: %3").arg(name, from, reason));
    else
        m_lines.append(Tr::tr("status “%1” from %2 to %4: %3").arg(name, from, reason, m_values.day(at(row, "to_day"))));
}

void Sentences::sayNewFollowUp(const QJsonObject &row)
{
    const std::optional<FollowUpKind> kind = fromCode<FollowUpKind>(textAt(row, "kind"));
    if (!kind)
        return;
    const QString day = m_values.day(at(row, "day"));
    const QString note = m_values.plain(at(row, "note"));
    const QString period = textAt(row, "occurrence_label");
    switch (*kind) {
    case FollowUpKind::Progress: {
        const QString progress = m_values.progress(at(row, "progress_hundredths"));
        m_lines.append(note.isEmpty() ? Tr::tr("progress %1 on %2").arg(progress, day)
                                      : Tr::tr("progress %1 on %2: %3").arg(progress, day, note));
        break;
    }
    case FollowUpKind::Fulfilled:
        m_lines.append(note.isEmpty() ? Tr::tr("period %1 fulfilled on %2").arg(period, day)
                                      : Tr::tr("period %1 fulfilled on %2: %3").arg(period, day, note));
        break;
    case FollowUpKind::NotApplicable:
        m_lines.append(Tr::tr("period %1 does not apply: %2").arg(period, m_values.plain(at(row, "reason"))));
        break;
    case FollowUpKind::Note:
        //: %1 is a day, %2 what somebody noted
        m_lines.append(Tr::tr("note of %1: %2").arg(day, note));
        break;
    }
}

void Sentences::sayFollowUp(const changelog::Entry &entry, const QJsonObject &row)
{
    if (entry.change.kind == Change::Kind::Insert) {
        sayNewFollowUp(row);
        return;
    }
    const std::optional<FollowUpKind> kind = fromCode<FollowUpKind>(textAt(row, "kind"));
    if (!kind || entry.change.kind != Change::Kind::Update)
        return;
    const QString day = m_values.day(at(row, "day"));
    const QString period = textAt(row, "occurrence_label");
    const QString reason = m_values.plain(at(row, "void_reason"));
    switch (*kind) {
    case FollowUpKind::Progress:
        m_lines.append(Tr::tr("progress %1 of %2 voided: %3").arg(m_values.progress(at(row, "progress_hundredths")), day, reason));
        break;
    case FollowUpKind::Fulfilled:
        m_lines.append(Tr::tr("fulfilment of period %1 voided: %2").arg(period, reason));
        break;
    case FollowUpKind::NotApplicable:
        m_lines.append(Tr::tr("“does not apply” of period %1 voided: %2").arg(period, reason));
        break;
    case FollowUpKind::Note: m_lines.append(Tr::tr("note of %1 voided: %2").arg(day, reason)); break;
    }
}

QString Sentences::evidence(const QJsonValue &id) const
{
    return m_values.evidence(m_rows.row(TableId::Evidence, static_cast<qint64>(id.toDouble())));
}

void Sentences::sayLink(const changelog::Entry &entry, const QJsonObject &row)
{
    const QString name = evidence(at(row, "evidence_id"));
    const QString period = textAt(row, "occurrence_label");
    if (entry.change.kind == Change::Kind::Remove)
        //: %1 is a piece of evidence: E-003 “Acta del taller”
        m_lines.append(Tr::tr("evidence %1 unlinked").arg(name));
    else if (entry.change.kind == Change::Kind::Insert)
        m_lines.append(period.isEmpty() ? Tr::tr("evidence %1 linked").arg(name)
                                        : Tr::tr("evidence %1 linked to period %2").arg(name, period));
}

/// That evidence came or went is said by its links.
void Sentences::sayEvidence(const changelog::Entry &entry, const QJsonObject &row)
{
    const qsizetype before = m_lines.size();
    sayColumns(entry);
    for (qsizetype i = before; i < m_lines.size(); ++i)
        //: %1 is the code of a piece of evidence, %2 what changed: E-003: title “Acta” → “Acta del taller”
        m_lines[i] = Tr::tr("evidence %1: %2").arg(textAt(row, "code"), m_lines.at(i));
}

HistoryEntry entryOf(std::span<const changelog::Entry> edit, const Rows &rows, const PlanContents &contents,
                     const QTimeZone &zone, const QLocale &locale)
{
    const changelog::Entry &first = edit.front();
    HistoryEntry entry{first.edit, first.at.toUtc().toTimeZone(zone),
                       first.by.person.isEmpty() ? first.by.systemUser : first.by.person, first.what, {}};
    const QStringList words = Sentences(rows, HistoryValues(contents, locale, shortText)).of(edit);
    const QStringList whole = Sentences(rows, HistoryValues(contents, locale)).of(edit);
    for (qsizetype i = 0; i < words.size(); ++i)
        entry.lines.push_back({words[i], whole[i]});
    return entry;
}

} // namespace

QString heading(const HistoryEntry &entry)
{
    const QString at = entry.at.toString(QStringLiteral("dd/MM/yyyy HH:mm"));
    return entry.who.isEmpty() ? at : QString(at + QStringLiteral(" \u00B7 ") + entry.who);
}

std::vector<HistoryEntry> historyWords(std::span<const changelog::Entry> log, const PlanContents &contents,
                                       const QTimeZone &zone, const QLocale &locale)
{
    std::vector<HistoryEntry> all;
    Rows rows;
    for (auto first = log.begin(); first != log.end();) {
        const auto last = std::find_if(first, log.end(), [&](const changelog::Entry &entry) { return entry.edit != first->edit; });
        const std::span<const changelog::Entry> edit(first, last);
        for (const changelog::Entry &entry : edit)
            rows.take(entry);
        HistoryEntry entry = entryOf(edit, rows, contents, zone, locale);
        if (!entry.lines.empty())
            all.push_back(std::move(entry));
        first = last;
    }
    std::ranges::reverse(all);
    return all;
}

} // namespace gelt::report
