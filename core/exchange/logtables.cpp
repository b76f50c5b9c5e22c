// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tableparts.h"

#include <QCoreApplication>

/// Tables of the logs of activities.
namespace gelt::tables {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Tables)
};

/// What an entry of the log is, in a word or two.
QString kindWords(FollowUpKind kind)
{
    switch (kind) {
    case FollowUpKind::Progress: return Tr::tr("Progress");
    case FollowUpKind::Fulfilled: return Tr::tr("Period fulfilled");
    case FollowUpKind::NotApplicable: return Tr::tr("Period does not apply");
    case FollowUpKind::Note: return Tr::tr("Note");
    }
    return {};
}

QDate dayOf(const Record &record) { return record.at.toLocal().date(); }

std::vector<DataColumn> activityColumns()
{
    return {{Tr::tr("No."), CellType::Number, 6}, {Tr::tr("Activity"), CellType::Text, 44}};
}

void addActivity(const Source &source, ActivityId id, DataRow &cells)
{
    if (const Activity *activity = source.plan->activity(id)) {
        cells.push_back(number(activity->number));
        cells.emplace_back(activity->title);
    } else {
        cells.resize(2);
    }
}

std::vector<DataColumn> with(std::vector<DataColumn> columns, const std::vector<DataColumn> &more)
{
    columns.insert(columns.end(), more.begin(), more.end());
    return columns;
}

/// When and by whom an entry was written down and, where all entries are shown, whether it was taken back.
std::vector<DataColumn> recordColumns(const Source &source)
{
    //: column header: the day on which an entry was written down
    std::vector<DataColumn> columns{{Tr::tr("Recorded on"), CellType::Date, 13},
                                    //: column header: the person who wrote an entry down
                                    {Tr::tr("Recorded by"), CellType::Text, 22}};
    if (source.everything) {
        //: column header: the day on which an entry was taken back
        columns.push_back({Tr::tr("Voided on"), CellType::Date, 12});
        columns.push_back({Tr::tr("Why it was voided"), CellType::Text, 30});
    }
    return columns;
}

template <class Entry>
void addRecord(const Source &source, const Entry &entry, DataRow &cells)
{
    cells.emplace_back(dayOf(entry.record));
    cells.emplace_back(entry.record.by.person);
    if (source.everything && entry.voided) {
        cells.emplace_back(entry.voided->date);
        cells.emplace_back(entry.voided->reason);
    }
}

/// The codes of the evidence that came with an entry, by entry.
QHash<FollowUpId, QStringList> evidenceCodes(const PlanContents &contents)
{
    QHash<EvidenceId, QString> codes;
    for (const Evidence &item : contents.evidence)
        codes.insert(item.id, item.code);
    QHash<FollowUpId, QStringList> byEntry;
    for (const EvidenceLink &link : contents.evidenceLinks) {
        const QString code = codes.value(link.evidence);
        if (link.followUp.isStored() && !code.isEmpty() && !byEntry[link.followUp].contains(code))
            byEntry[link.followUp] << code;
    }
    return byEntry;
}

std::vector<DataColumn> followUpColumns()
{
    return {{Tr::tr("Date"), CellType::Date, 12},
            //: column header: what kind of entry of a log it is
            {Tr::tr("Kind"), CellType::Text, 18},
            {Tr::tr("Progress"), CellType::Percent, 10},
            {Tr::tr("Period"), CellType::Text, 12},
            {Tr::tr("Note"), CellType::Text, 44},
            //: column header: why a period does not apply
            {Tr::tr("Reason"), CellType::Text, 30},
            {Tr::tr("Reported by"), CellType::Text, 24},
            {Tr::tr("Evidence"), CellType::Text, 16},
            {Tr::tr("Verified on"), CellType::Date, 13},
            {Tr::tr("Verified by"), CellType::Text, 22},
            {Tr::tr("Opinion"), CellType::Text, 30}};
}

void addFollowUp(const FollowUp &entry, const QStringList &codes, DataRow &cells)
{
    cells.insert(cells.end(), {entry.date, kindWords(entry.kind),
                               entry.progress ? DataCell(entry.progress->percent()) : DataCell(),
                               entry.occurrence ? DataCell(entry.occurrence->label) : DataCell(), entry.note,
                               entry.reason, entry.reportedBy, codes.join(QStringLiteral(", "))});
    if (entry.verification)
        cells.insert(cells.end(), {entry.verification->date, entry.verification->by, entry.verification->opinion});
    else
        cells.resize(cells.size() + 3);
}

} // namespace

DataTable followUps(const Source &source)
{
    auto entries =
        chosen(source.contents().followUps, [&](const FollowUp &entry) { return source.shows(entry, entry.date); });
    //: name of a table
    return tableOf<const FollowUp *>(
        Tr::tr("Follow-ups"), with(with(activityColumns(), followUpColumns()), recordColumns(source)), std::move(entries),
        [source, codes = evidenceCodes(source.contents())](const FollowUp *entry, DataRow &cells) {
            addActivity(source, entry->activity, cells);
            addFollowUp(*entry, codes.value(entry->id), cells);
            addRecord(source, *entry, cells);
        });
}

DataTable extensions(const Source &source)
{
    auto entries = chosen(source.contents().extensions,
                          [&](const Extension &entry) { return source.shows(entry, entry.decidedOn); });
    const std::vector<DataColumn> own{{Tr::tr("Decided on"), CellType::Date, 13},
                                      {Tr::tr("First deadline"), CellType::Text, 20},
                                      {Tr::tr("New deadline"), CellType::Text, 20},
                                      {Tr::tr("Due"), CellType::Date, 12},
                                      {Tr::tr("Reason"), CellType::Text, 40},
                                      {Tr::tr("Acta"), CellType::Text, 14}};
    //: name of a table: later deadlines (prórrogas)
    return tableOf<const Extension *>(Tr::tr("Extensions"), with(with(activityColumns(), own), recordColumns(source)),
                                      std::move(entries), [source](const Extension *entry, DataRow &cells) {
                                          addActivity(source, entry->activity, cells);
                                          const Activity *activity = source.plan->activity(entry->activity);
                                          cells.insert(cells.end(),
                                                       {entry->decidedOn,
                                                        activity ? DataCell(activity->deadline.text) : DataCell(),
                                                        entry->deadline.text, entry->deadline.reading.due,
                                                        entry->reason, entry->acta});
                                          addRecord(source, *entry, cells);
                                      });
}

DataTable statuses(const Source &source)
{
    auto entries = chosen(source.contents().statuses, [&](const Status &entry) { return source.shows(entry, entry.from); });
    const std::vector<DataColumn> own{{Tr::tr("Status"), CellType::Text, 16},
                                      {Tr::tr("From"), CellType::Date, 12},
                                      {Tr::tr("To"), CellType::Date, 12},
                                      {Tr::tr("Reason"), CellType::Text, 40},
                                      //: column header: the number of the activity that replaces this one
                                      {Tr::tr("Replaced by"), CellType::Number, 12}};
    //: name of a table: activities suspended, replaced or left out
    return tableOf<const Status *>(Tr::tr("Statuses"), with(with(activityColumns(), own), recordColumns(source)),
                                   std::move(entries), [source](const Status *entry, DataRow &cells) {
                                       addActivity(source, entry->activity, cells);
                                       const Activity *next = source.plan->activity(entry->replacement);
                                       cells.insert(cells.end(),
                                                    {displayName(entry->kind), entry->from, entry->to, entry->reason,
                                                     next ? number(next->number) : DataCell()});
                                       addRecord(source, *entry, cells);
                                   });
}

} // namespace gelt::tables
