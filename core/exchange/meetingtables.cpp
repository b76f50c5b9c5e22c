// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/quorum.h"
#include "core/exchange/tableparts.h"
#include "core/measure/commitments.h"

#include <QCoreApplication>

/// Tables of the committee and its meetings.
namespace gelt::tables {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Tables)
};

/// Whether a meeting is shown: all where everything is, else those held by the cut-off, of the year that is asked for.
bool showsMeeting(const Source &source, const Acta &acta)
{
    if (source.everything)
        return true;
    return acta.date <= source.cutOff() && (source.year == 0 || acta.date.year() == source.year);
}

DataCell numberOf(const Acta *acta)
{
    //: instead of the number of an acta that has none yet
    return acta && acta->number ? acta->number->text() : Tr::tr("(no number)");
}

/// A commitment and what became of it.
struct CommitmentLine {
    const Commitment *commitment;
    CommitmentMeasure measure;
};

std::shared_ptr<const std::vector<CommitmentLine>> commitmentLines(const Source &source)
{
    auto lines = std::make_shared<std::vector<CommitmentLine>>();
    const Meetings &meetings = source.contents().meetings;
    QHash<CommitmentId, const Commitment *> byId;
    for (const Commitment &commitment : meetings.commitments)
        byId.insert(commitment.id, &commitment);
    for (const CommitmentMeasure &measure : measureCommitments(source.contents(), source.plan->measure())) {
        const Commitment *commitment = byId.value(measure.id);
        const Acta *acta = commitment ? findActa(meetings, commitment->acta) : nullptr;
        if (acta && (source.everything || acta->date <= source.cutOff()))
            lines->push_back({commitment, measure});
    }
    return lines;
}

/// The words of the last entry that counts.
QString lastWords(const Source &source, CommitmentId id)
{
    QString words;
    QDate day;
    for (const CommitmentEntry &entry : ofCommitment(source.contents().meetings.entries, id)) {
        if (entry.voided || entry.note.isEmpty() || (day.isValid() && entry.date < day))
            continue;
        if (!source.everything && entry.date > source.cutOff())
            continue;
        words = entry.note;
        day = entry.date;
    }
    return words;
}

void addCommitment(const Source &source, const CommitmentLine &line, DataRow &cells)
{
    const Commitment &commitment = *line.commitment;
    const Acta *acta = findActa(source.contents().meetings, commitment.acta);
    const Activity *activity = source.plan->activity(commitment.activity);
    cells = {numberOf(acta),
             acta ? DataCell(acta->date) : DataCell(),
             number(commitment.number),
             commitment.text,
             commitment.responsibleText,
             commitment.due,
             line.measure.due,
             displayName(line.measure.state),
             line.measure.doneOn,
             activity ? number(activity->number) : DataCell(),
             lastWords(source, commitment.id)};
}

/// The position that somebody holds on a day: the appointment begun last, else that of now.
QString positionOn(const PlanContents &contents, const Person &person, QDate day)
{
    const Appointment *held = nullptr;
    for (const Appointment &appointment : ofPerson(contents.appointments, person.id)) {
        if (holdsOn(appointment, day) && (!held || held->from <= appointment.from))
            held = &appointment;
    }
    return held ? held->position : person.position;
}

QString delegateNames(const Source &source, PersonId person)
{
    QStringList names;
    for (const PersonId delegate : delegatesOn(source.contents(), person, source.cutOff()))
        names << source.plan->person(delegate);
    return names.join(QLatin1String("; "));
}

std::vector<DataColumn> actaColumns()
{
    return {{Tr::tr("Acta"), CellType::Text, 14},
            {Tr::tr("State"), CellType::Text, 14},
            {Tr::tr("Meeting"), CellType::Text, 16},
            {Tr::tr("Date"), CellType::Date, 12},
            //: column header: when a meeting began
            {Tr::tr("Began"), CellType::Hours, 9},
            //: column header: when a meeting ended
            {Tr::tr("Ended"), CellType::Hours, 9},
            {Tr::tr("Place"), CellType::Text, 30},
            {Tr::tr("Members with vote"), CellType::Integer, 12},
            //: column header: how many members must be there
            {Tr::tr("Needed for quorum"), CellType::Integer, 12},
            //: column header: how many members were there
            {Tr::tr("Present"), CellType::Integer, 12},
            {Tr::tr("Quorum"), CellType::Text, 10},
            {Tr::tr("Commitments"), CellType::Integer, 14},
            {Tr::tr("Approved on"), CellType::Date, 13},
            {Tr::tr("Signed on"), CellType::Date, 12},
            {Tr::tr("Annulled on"), CellType::Date, 13},
            {Tr::tr("Why it was annulled"), CellType::Text, 30}};
}

void addActa(const Source &source, const Acta &acta, DataRow &cells)
{
    const auto agreed = ofActa(source.contents().meetings.commitments, acta.id).size();
    cells = {numberOf(&acta), displayName(acta.state), displayName(acta.kind), acta.date, acta.from, acta.to, acta.place};
    if (const auto &quorum = acta.quorum)
        cells.insert(cells.end(), {number(quorum->voters), number(quorum->required), number(quorum->present),
                                   yesNo(quorum->isReached())});
    else
        cells.resize(cells.size() + 4);
    cells.insert(cells.end(), {static_cast<qint64>(agreed), acta.approvedOn, acta.signedOn});
    if (acta.annulled)
        cells.insert(cells.end(), {acta.annulled->date, acta.annulled->cause});
}

} // namespace

DataTable commitments(const Source &source)
{
    return tableOf<CommitmentLine>(
        //: name of a table
        Tr::tr("Commitments"),
        {{Tr::tr("Acta"), CellType::Text, 14},
         {Tr::tr("Date of the meeting"), CellType::Date, 13},
         {Tr::tr("No."), CellType::Number, 6},
         {Tr::tr("Commitment"), CellType::Text, 44},
         {Tr::tr("Responsible"), CellType::Text, 26},
         //: column header: the due day that the meeting agreed on
         {Tr::tr("Due as agreed"), CellType::Date, 13},
         //: column header: the due day after later decisions
         {Tr::tr("Due"), CellType::Date, 12},
         {Tr::tr("State"), CellType::Text, 14},
         //: column header: the day on which a commitment was fulfilled
         {Tr::tr("Done on"), CellType::Date, 12},
         {Tr::tr("Activity"), CellType::Number, 10},
         //: column header: what was reported last
         {Tr::tr("Last report"), CellType::Text, 40}},
        commitmentLines(source),
        [source](const CommitmentLine &line, DataRow &cells) { addCommitment(source, line, cells); });
}

DataTable committee(const Source &source)
{
    auto seats = chosen(source.contents().memberships, [&](const Membership &seat) {
        return source.everything || holdsOn(seat, source.cutOff());
    });
    return tableOf<const Membership *>(
        //: name of a table
        Tr::tr("Committee"),
        {{Tr::tr("Name"), CellType::Text, 30},
         {Tr::tr("Position"), CellType::Text, 30},
         //: column header: what somebody is in the committee: chair, secretary
         {Tr::tr("In the committee"), CellType::Text, 20},
         {Tr::tr("Vote"), CellType::Text, 8},
         {Tr::tr("From"), CellType::Date, 12},
         {Tr::tr("To"), CellType::Date, 12},
         //: column header: who stands in for a member
         {Tr::tr("Delegate"), CellType::Text, 30}},
        std::move(seats), [source](const Membership *seat, DataRow &cells) {
            const auto &all = source.contents().people;
            const auto person = std::ranges::find(all, seat->person, &Person::id);
            cells = {source.plan->person(seat->person),
                     person != all.end() ? DataCell(positionOn(source.contents(), *person, source.cutOff())) : DataCell(),
                     seat->role,
                     yesNo(seat->vote),
                     seat->from,
                     seat->to,
                     delegateNames(source, seat->person)};
        });
}

DataTable people(const Source &source)
{
    const auto &all = source.contents().people;
    return {//: name of a table
            Tr::tr("People"),
            {{Tr::tr("Name"), CellType::Text, 30},
             {Tr::tr("Position"), CellType::Text, 30},
             //: column header: an office of the administration (dependencia)
             {Tr::tr("Unit"), CellType::Text, 30},
             {Tr::tr("ID number"), CellType::Text, 16},
             {Tr::tr("Phone"), CellType::Text, 16},
             {Tr::tr("E-mail"), CellType::Text, 30},
             //: column header: whether somebody is offered for new work
             {Tr::tr("Active"), CellType::Text, 9}},
            all.size(),
            [source](std::size_t row, DataRow &cells) {
                const Person &person = source.contents().people[row];
                cells = {person.name,  person.position, person.unit,         person.idNumber,
                         person.phone, person.email,    yesNo(person.active)};
            }};
}

DataTable actas(const Source &source)
{
    auto shown =
        chosen(source.contents().meetings.actas, [&](const Acta &acta) { return showsMeeting(source, acta); });
    //: name of a table
    return tableOf<const Acta *>(Tr::tr("Actas"), actaColumns(), std::move(shown),
                                 [source](const Acta *acta, DataRow &cells) { addActa(source, *acta, cells); });
}

} // namespace gelt::tables
