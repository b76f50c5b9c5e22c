// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/historymeetings.h"

#include "core/domain/acta.h"
#include "core/domain/commitment.h"
#include "core/storage/tables.h"

#include <QCoreApplication>

namespace gelt::report {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::report::HistoryMeetings)
};

QJsonValue at(const QJsonObject &row, const char *column) { return row.value(QLatin1StringView(column)); }

QString textAt(const QJsonObject &row, const char *column) { return at(row, column).toString(); }

} // namespace

bool HistoryMeetings::take(const changelog::Entry &entry)
{
    const QJsonObject row = m_rowOf(entry.change.table, entry.change.id);
    switch (entry.change.table) {
    case TableId::Acta: takeActa(entry); return true;
    case TableId::Attendance: takeAttendance(entry, row); return true;
    case TableId::AgendaItem: takeItem(entry, row); return true;
    case TableId::Decision: takeDecision(entry, row); return true;
    case TableId::Commitment: takeCommitment(entry, row); return true;
    case TableId::CommitmentEntry: takeCommitmentEntry(entry, row); return true;
    case TableId::Annex: takeAnnex(entry, row); return true;
    case TableId::ActaSigner: takeSigner(entry, row); return true;
    case TableId::ActaFile: takeFile(entry, row); return true;
    case TableId::ActaEvent: takeEvent(entry, row); return true;
    case TableId::YearTexts: takeYearTexts(entry, row); return true;
    case TableId::Challenge: takeChallenge(entry, row); return true;
    case TableId::ReviewedCommitment: return true; // a copy of what is told of the commitments themselves
    default: return false;
    }
}

QStringList HistoryMeetings::lines() const
{
    QStringList all = m_lines;
    const auto add = [&all](const QStringList &names, const QString &sentence) {
        if (!names.isEmpty())
            all.append(sentence.arg(names.join(QStringLiteral(", "))));
    };
    add(m_roll.come, Tr::tr("on the roll: %1"));
    add(m_roll.gone, Tr::tr("off the roll: %1"));
    add(m_agenda.come, Tr::tr("agenda: %1 added"));
    add(m_agenda.gone, Tr::tr("agenda: %1 taken off with what was said on it"));
    return all;
}

/// What changed in a row, each with whose it is before it.
void HistoryMeetings::addColumns(const changelog::Entry &entry, const QString &of)
{
    if (entry.change.kind != Change::Kind::Update)
        return;
    for (const TableInfo::ColumnInfo &column : tableInfo(entry.change.table).columns) {
        const QString name = QLatin1StringView(column.name);
        if (!entry.after.contains(name))
            continue;
        const QString words = m_values.change(entry.change.table, name, entry.before.value(name), entry.after.value(name));
        if (words.isEmpty())
            continue;
        //: %1 is a part of an acta (a name, a point, a decision), %2 what changed in it
        m_lines.append(of.isEmpty() ? words : Tr::tr("%1: %2").arg(of, words));
    }
}

void HistoryMeetings::addCommon(const changelog::Entry &entry, const QString &come, const QString &gone, const QString &of)
{
    switch (entry.change.kind) {
    case Change::Kind::Insert: m_lines.append(come); break;
    case Change::Kind::Remove: m_lines.append(gone); break;
    case Change::Kind::Update: addColumns(entry, of); break;
    }
}

void HistoryMeetings::takeActa(const changelog::Entry &entry)
{
    switch (entry.change.kind) {
    case Change::Kind::Insert: {
        const QString day = m_values.day(at(entry.after, "day"));
        if (at(entry.after, "registered").toInt() != 0)
            m_lines.append(Tr::tr("older acta of %1 registered").arg(day));
        else if (!entry.after.isEmpty())
            m_lines.append(Tr::tr("acta of the meeting of %1 prepared").arg(day));
        return;
    }
    case Change::Kind::Remove: m_lines.append(Tr::tr("acta of %1 deleted").arg(m_values.day(at(entry.before, "day")))); return;
    case Change::Kind::Update: break;
    }
    addColumns(entry, {});
    if (const QString reason = textAt(entry.after, "override_reason"); !reason.isEmpty())
        m_lines.append(Tr::tr("approved with things pending, because: %1").arg(m_values.plain(reason)));
    if (entry.after.contains(QLatin1StringView("number_sequence")) && !at(entry.after, "number_sequence").isNull()) {
        const QJsonValue year = at(entry.after, "number_year");
        const ActaNumber number{year.toInt(), at(entry.after, "number_sequence").toInt()};
        m_lines.append(Tr::tr("number %1 given").arg(number.text()));
    }
}

void HistoryMeetings::takeAttendance(const changelog::Entry &entry, const QJsonObject &row)
{
    const QString name = textAt(row, "name").isEmpty() ? m_values.plain(at(row, "position")) : m_values.plain(at(row, "name"));
    switch (entry.change.kind) {
    case Change::Kind::Insert:
        if (!name.isEmpty())
            m_roll.come.append(name);
        break;
    case Change::Kind::Remove: m_roll.gone.append(name); break;
    case Change::Kind::Update: addColumns(entry, name); break;
    }
}

void HistoryMeetings::takeItem(const changelog::Entry &entry, const QJsonObject &row)
{
    const QString title = m_values.quoted(at(row, "title"));
    switch (entry.change.kind) {
    case Change::Kind::Insert:
        if (!row.isEmpty())
            m_agenda.come.append(title);
        break;
    case Change::Kind::Remove: m_agenda.gone.append(title); break;
    case Change::Kind::Update: addColumns(entry, title); break;
    }
}

void HistoryMeetings::takeDecision(const changelog::Entry &entry, const QJsonObject &row)
{
    const QString text = m_values.quoted(at(row, "text"));
    addCommon(entry, Tr::tr("decision: %1").arg(text), Tr::tr("decision %1 deleted").arg(text), Tr::tr("decision %1").arg(text));
}

void HistoryMeetings::takeCommitment(const changelog::Entry &entry, const QJsonObject &row)
{
    const QString text = m_values.quoted(at(row, "text"));
    addCommon(entry, Tr::tr("commitment: %1").arg(text), Tr::tr("commitment %1 deleted").arg(text), Tr::tr("commitment %1").arg(text));
}

void HistoryMeetings::takeCommitmentEntry(const changelog::Entry &entry, const QJsonObject &row)
{
    const QString of = m_values.quoted(
        at(m_rowOf(TableId::Commitment, static_cast<qint64>(at(row, "commitment_id").toDouble())), "text"));
    const QString day = m_values.day(at(row, "day"));
    if (entry.change.kind == Change::Kind::Update) {
        if (!at(entry.after, "void_date").isNull() && entry.after.contains(QLatin1StringView("void_date")))
            m_lines.append(Tr::tr("commitment %1: entry of %2 voided: %3").arg(of, day, m_values.plain(at(row, "void_reason"))));
        return;
    }
    const std::optional<CommitmentEntryKind> kind = fromCode<CommitmentEntryKind>(textAt(row, "kind"));
    if (!kind || entry.change.kind != Change::Kind::Insert)
        return;
    QString said;
    switch (*kind) {
    //: of a commitment, on day %1
    case CommitmentEntryKind::Note: said = Tr::tr("note of %1").arg(day); break;
    //: of a commitment, on day %1
    case CommitmentEntryKind::Done: said = Tr::tr("fulfilled on %1").arg(day); break;
    case CommitmentEntryKind::Extended:
        said = Tr::tr("new date %2, agreed on %1").arg(day, m_values.day(at(row, "new_due")));
        break;
    //: of a commitment, on day %1
    case CommitmentEntryKind::Withdrawn: said = Tr::tr("withdrawn on %1").arg(day); break;
    }
    const QString note = m_values.plain(at(row, "note"));
    m_lines.append(note.isEmpty() ? Tr::tr("commitment %1: %2").arg(of, said) : Tr::tr("commitment %1: %2: %3").arg(of, said, note));
}

void HistoryMeetings::takeAnnex(const changelog::Entry &entry, const QJsonObject &row)
{
    const QString title = m_values.quoted(at(row, "title"));
    addCommon(entry, Tr::tr("annex %1 added").arg(title), Tr::tr("annex %1 taken away").arg(title), Tr::tr("annex %1").arg(title));
}

void HistoryMeetings::takeSigner(const changelog::Entry &entry, const QJsonObject &row)
{
    const QString name = textAt(row, "name").isEmpty() ? m_values.plain(at(row, "position")) : m_values.plain(at(row, "name"));
    if (entry.change.kind == Change::Kind::Insert && name.isEmpty())
        return; // a line to be filled in
    addCommon(entry, Tr::tr("signs: %1").arg(name), Tr::tr("does not sign: %1").arg(name), Tr::tr("who signs, %1").arg(name));
}

void HistoryMeetings::takeFile(const changelog::Entry &entry, const QJsonObject &row)
{
    if (entry.change.kind != Change::Kind::Insert)
        return;
    const std::optional<ActaFileKind> kind = fromCode<ActaFileKind>(textAt(row, "kind"));
    const QString name = m_values.quoted(at(row, "file_name"));
    m_lines.append(kind == ActaFileKind::Signed ? Tr::tr("signed pages kept: %1").arg(name) : Tr::tr("scan kept: %1").arg(name));
}

void HistoryMeetings::takeEvent(const changelog::Entry &entry, const QJsonObject &row)
{
    const std::optional<ActaAct> act = fromCode<ActaAct>(textAt(row, "act"));
    if (!act || entry.change.kind != Change::Kind::Insert)
        return;
    const QString note = m_values.plain(at(row, "note"));
    const QString day = m_values.day(at(row, "day"));
    //: %1 is a step in the life of an acta ("Approved"), %2 its day, %3 why or with which remarks
    m_lines.append(note.isEmpty() ? Tr::tr("%1 on %2").arg(displayName(*act), day) : Tr::tr("%1 on %2: %3").arg(displayName(*act), day, note));
}

void HistoryMeetings::takeYearTexts(const changelog::Entry &entry, const QJsonObject &row)
{
    const QString year = QString::number(at(row, "year").toInt());
    addCommon(entry, Tr::tr("texts of the report of %1 begun").arg(year), Tr::tr("texts of the report of %1 deleted").arg(year),
              Tr::tr("report of %1").arg(year));
}

void HistoryMeetings::takeChallenge(const changelog::Entry &entry, const QJsonObject &row)
{
    const QString challenge = m_values.quoted(at(row, "challenge"));
    addCommon(entry, Tr::tr("challenge of %1: %2").arg(at(row, "year").toInt()).arg(challenge),
              Tr::tr("challenge %1 deleted").arg(challenge), Tr::tr("challenge %1").arg(challenge));
}

} // namespace gelt::report
