// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/annualparts.h"

#include "core/measure/commitments.h"
#include "core/report/common.h"
#include "core/report/evidencecodes.h"
#include "core/report/format.h"
#include "core/report/papers.h"

#include <QCoreApplication>
#include <QHash>

/// What the report says after its figures: commitments, texts and challenges, evidence and actas.
namespace gelt::report::annual {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::report::Annual)
};

/// A commitment that the report speaks of.
struct Line {
    const Commitment *commitment;
    CommitmentMeasure measure;
};

/// Those that are open at the cut-off, overdue ones first, and those closed in the year.
std::vector<Line> commitmentLines(const Source &source)
{
    const Meetings &meetings = source.contents.meetings;
    QHash<CommitmentId, const Commitment *> byId;
    for (const Commitment &commitment : meetings.commitments)
        byId.insert(commitment.id, &commitment);
    std::vector<Line> lines;
    for (const CommitmentMeasure &measure : measureCommitments(source.contents, source.measure)) {
        const Commitment *commitment = byId.value(measure.id);
        const Acta *acta = commitment ? findActa(meetings, commitment->acta) : nullptr;
        if (!acta || acta->date > source.cutOff())
            continue;
        const QDate closed = measure.doneOn.isValid() ? measure.doneOn : measure.changed;
        if (isOpen(measure.state) || (closed.isValid() && closed >= source.firstDay()))
            lines.push_back({commitment, measure});
    }
    const auto rank = [](const Line &line) {
        const QDate due = line.measure.due;
        const int group = line.measure.state == CommitmentState::Overdue ? 0 : isOpen(line.measure.state) ? 1 : 2;
        return std::tuple(group, due.isValid() ? 0 : 1, due.isValid() ? due.toJulianDay() : 0);
    };
    std::ranges::stable_sort(lines, {}, rank);
    return lines;
}

Cell commitmentState(const CommitmentMeasure &measure)
{
    Cell cell(displayName(measure.state));
    switch (measure.state) {
    case CommitmentState::Pending: cell.icon = Icon::NotStarted; break;
    case CommitmentState::Overdue: cell.icon = Icon::Overdue; break;
    case CommitmentState::Done: cell.icon = Icon::Done; break;
    case CommitmentState::DoneLate: cell.icon = Icon::DoneLate; break;
    case CommitmentState::Withdrawn: cell.icon = Icon::NotApplicable; break;
    }
    return cell;
}

QHash<ActivityId, int> numbersOf(const PlanContents &contents)
{
    QHash<ActivityId, int> numbers;
    numbers.reserve(static_cast<qsizetype>(contents.activities.size()));
    for (const Activity &activity : contents.activities)
        numbers.insert(activity.id, activity.number);
    return numbers;
}

Grid commitmentsGrid(const Source &source, std::span<const Line> lines)
{
    const QHash<ActivityId, int> numbers = numbersOf(source.contents);
    Grid grid;
    grid.caption = Tr::tr("Commitments of the actas on %1").arg(shortDate(source.cutOff()));
    grid.columns = {{Tr::tr("Acta"), ColumnKind::Text, 22, 18},
                    {Tr::tr("Commitment"), ColumnKind::Text, 0, 36},
                    {Tr::tr("Responsible"), ColumnKind::Text, 34, 24},
                    {Tr::tr("Date"), ColumnKind::Date, 22, 20},
                    {Tr::tr("State"), ColumnKind::State, 27, 24},
                    {Tr::tr("Activity"), ColumnKind::Number, 15, 13}};
    for (const Line &line : lines) {
        const auto number = numbers.constFind(line.commitment->activity);
        grid.rows.push_back({RowKind::Data,
                             {Cell(commitmentPlace(source.contents.meetings, *line.commitment)), Cell(line.commitment->text),
                              personCell(line.commitment->responsibleText), dueCell(line.measure.due),
                              commitmentState(line.measure),
                              number == numbers.cend() ? Cell(QStringLiteral("\u2014")) : Cell(QString::number(*number))}});
    }
    return grid;
}

void addText(Blocks &blocks, const QString &number, const QString &title, const QString &text, const QString &absence)
{
    blocks.push_back(Heading{2, number, title});
    const QStringList paragraphs = text.split(u'\n', Qt::SkipEmptyParts);
    if (paragraphs.isEmpty())
        blocks.push_back(nothing(absence));
    for (const QString &paragraph : paragraphs)
        blocks.push_back(body(paragraph));
}

int challengesOf(const Source &source, Party party)
{
    return static_cast<int>(std::ranges::count(source.challenges, party, &Challenge::party));
}

Grid challengesGrid(const Source &source)
{
    Grid grid;
    grid.caption = Tr::tr("Challenges for %1, with responsibility and date").arg(source.year() + 1);
    grid.columns = {{Tr::tr("No."), ColumnKind::Number, 10, 8},
                    {Tr::tr("Challenge"), ColumnKind::Text, 48, 36},
                    {Tr::tr("Responsibility"), ColumnKind::Text, 0, 36},
                    {Tr::tr("Date"), ColumnKind::Text, 24, 20},
                    {Tr::tr("Activities"), ColumnKind::Text, 27, 18}};
    int number = 0;
    for (const auto &party : Codes<Party>::all) {
        if (challengesOf(source, party.value) == 0)
            continue;
        GridRow head{RowKind::Group, std::vector<Cell>(grid.columns.size())};
        head.cells[0] = boldCell(displayName(party.value));
        grid.rows.push_back(std::move(head));
        for (const Challenge &one : source.challenges) {
            if (one.party == party.value)
                grid.rows.push_back({RowKind::Data,
                                     {Cell(QString::number(++number)), Cell(one.challenge),
                                      textOr(one.responsibility, Tr::tr("not assigned")), textOr(one.due, Tr::tr("no date")),
                                      Cell(one.activities.isEmpty() ? QStringLiteral("\u2014") : one.activities)}});
        }
    }
    return grid;
}

Blocks challenges(const Source &source)
{
    const auto count = static_cast<int>(source.challenges.size());
    Blocks blocks{Heading{2, QStringLiteral("9.3"), Tr::tr("Challenges and responsibilities")}};
    if (count == 0) {
        blocks.push_back(nothing(Tr::tr("No challenges were written for %1.").arg(source.year() + 1)));
        return blocks;
    }
    //: %1 is a year; %2, %3 and %4 are numbers of challenges
    blocks.push_back(lead(Tr::tr("For %1 there is (are) %n challenge(s). Of the committee: %2; of the municipal administration: "
                                 "%3; of the community: %4.",
                                 nullptr, count)
                              .arg(source.year() + 1)
                              .arg(challengesOf(source, Party::Committee))
                              .arg(challengesOf(source, Party::Administration))
                              .arg(challengesOf(source, Party::Community))));
    blocks.push_back(challengesGrid(source));
    return blocks;
}

/// The numbers of the activities that a piece of evidence proves, of those that the report shows.
QHash<EvidenceId, std::vector<int>> provedBy(const Source &source)
{
    QHash<EvidenceId, std::vector<int>> proved;
    for (const std::size_t place : source.places) {
        const Activity &activity = source.contents.activities[place];
        for (const EvidenceLink &link : ofActivity(source.contents.evidenceLinks, activity.id)) {
            std::vector<int> &numbers = proved[link.evidence];
            if (numbers.empty() || numbers.back() != activity.number)
                numbers.push_back(activity.number);
        }
    }
    return proved;
}

/// All that the plan has, or where phases were chosen what proves their activities; by code.
std::vector<const Evidence *> shownEvidence(const Source &source, const QHash<EvidenceId, std::vector<int>> &proved)
{
    std::vector<const Evidence *> shown;
    for (const Evidence &evidence : source.contents.evidence) {
        if (isKnownBy(evidence, source.cutOff()) && (source.request.phases.empty() || proved.contains(evidence.id)))
            shown.push_back(&evidence);
    }
    std::ranges::stable_sort(shown, {}, [](const Evidence *evidence) { return evidence->code; });
    return shown;
}

Cell whereCell(const Evidence &evidence)
{
    Cell cell(evidence.title);
    if (!evidence.url.isEmpty())
        cell.lines.push_back({quiet(evidence.capturedOn.isValid()
                                        ? Tr::tr("%1 (seen on %2)").arg(evidence.url, shortDate(evidence.capturedOn))
                                        : evidence.url)});
    else if (!evidence.fileName.isEmpty())
        cell.lines.push_back({quiet(evidence.fileName)});
    return cell;
}

Block evidenceList(const Source &source)
{
    const QHash<EvidenceId, std::vector<int>> proved = provedBy(source);
    const std::vector<const Evidence *> shown = shownEvidence(source, proved);
    if (shown.empty())
        return nothing(Tr::tr("No evidence is recorded up to the cut-off."));
    Grid grid;
    grid.caption = Tr::tr("Evidence up to %1").arg(shortDate(source.cutOff()));
    grid.columns = {{Tr::tr("Code"), ColumnKind::Text, 18, 15},
                    {Tr::tr("Type"), ColumnKind::Text, 32, 24},
                    {Tr::tr("Title, file or address"), ColumnKind::Text, 0, 40},
                    {Tr::tr("Date"), ColumnKind::Date, 22, 20},
                    {Tr::tr("Activities"), ColumnKind::Text, 22, 15}};
    if (!source.request.isPublic)
        grid.columns.push_back({Tr::tr("Access"), ColumnKind::Text, 20, 18});
    for (const Evidence *evidence : shown) {
        const std::vector<int> numbers = proved.value(evidence->id);
        GridRow row{RowKind::Data,
                    {Cell(evidence->code), Cell(displayName(evidence->kind)), whereCell(*evidence), dueCell(evidence->date),
                     numbers.empty() ? absent(Tr::tr("none")) : Cell(numberList(numbers))}};
        if (!source.request.isPublic)
            row.cells.push_back(Cell(displayName(evidence->access)));
        grid.rows.push_back(std::move(row));
    }
    return grid;
}

Block actaList(const Source &source)
{
    const std::vector<const Acta *> actas = actasOf(source);
    if (actas.empty())
        return nothing(Tr::tr("No actas are recorded for %1.").arg(source.year()));
    Grid grid;
    grid.caption = Tr::tr("Actas of %1").arg(source.year());
    grid.columns = {{Tr::tr("Acta"), ColumnKind::Text, 28, 20},
                    {Tr::tr("Date"), ColumnKind::Date, 24, 20},
                    {Tr::tr("Place"), ColumnKind::Text, 0, 30},
                    {Tr::tr("State"), ColumnKind::Text, 28, 24},
                    {Tr::tr("Signed on"), ColumnKind::Date, 26, 20}};
    for (const Acta *acta : actas)
        grid.rows.push_back({RowKind::Data,
                             {actaCell(*acta), Cell(shortDate(acta->date)), textOr(acta->place, Tr::tr("no data")),
                              Cell(displayName(acta->state)),
                              acta->signedOn.isValid() ? Cell(shortDate(acta->signedOn)) : absent(Tr::tr("not signed"))}});
    return grid;
}

} // namespace

Blocks commitments(const Source &source)
{
    Blocks blocks{part(8, Tr::tr("Commitments of the actas"))};
    const std::vector<Line> lines = commitmentLines(source);
    const auto open = std::ranges::count_if(lines, [](const Line &line) { return isOpen(line.measure.state); });
    const auto overdue = std::ranges::count(lines, CommitmentState::Overdue, [](const Line &line) { return line.measure.state; });
    const auto closed = static_cast<int>(lines.size()) - static_cast<int>(open);
    if (open == 0)
        blocks.push_back(body(Tr::tr("There are no open commitments.")));
    else
        blocks.push_back(lead(Tr::tr("%n commitment(s) was (were) open on %1, %2 of them overdue.", nullptr, static_cast<int>(open))
                                  .arg(longDate(source.cutOff(), source.locale))
                                  .arg(overdue)));
    if (closed > 0)
        blocks.push_back(body(Tr::tr("%n commitment(s) was (were) closed in %1.", nullptr, closed).arg(source.year())));
    if (!lines.empty())
        blocks.push_back(commitmentsGrid(source, lines));
    return blocks;
}

Blocks texts(const Source &source)
{
    const int year = source.year();
    Blocks blocks{part(9, Tr::tr("Achievements, difficulties, challenges and responsibilities"))};
    addText(blocks, QStringLiteral("9.1"), Tr::tr("Achievements"), source.texts.achievements,
            Tr::tr("Nothing was written about the achievements of %1.").arg(year));
    addText(blocks, QStringLiteral("9.2"), Tr::tr("Difficulties"), source.texts.difficulties,
            Tr::tr("Nothing was written about the difficulties of %1.").arg(year));
    if (!source.leavesOut(AnnualPart::Challenges))
        std::ranges::move(challenges(source), std::back_inserter(blocks));
    return blocks;
}

Blocks evidence(const Source &source)
{
    Blocks blocks{part(10, Tr::tr("Evidence and actas"))};
    blocks.push_back(Heading{2, QStringLiteral("10.1"), Tr::tr("Evidence")});
    if (source.leavesOut(AnnualPart::EvidenceList))
        blocks.push_back(note(Tr::tr("The list of evidence was left out of this report.")));
    else
        blocks.push_back(evidenceList(source));
    blocks.push_back(Heading{2, QStringLiteral("10.2"), Tr::tr("Actas")});
    blocks.push_back(actaList(source));
    return blocks;
}

} // namespace gelt::report::annual
