// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/commitmentlist.h"

#include "core/base/text.h"
#include "core/report/common.h"
#include "core/report/format.h"
#include "core/report/papers.h"

#include <QCoreApplication>
#include <QHash>

namespace gelt::report {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::report::CommitmentList)
};

constexpr double handwritingMm = 22;

/// A commitment that is still owed.
struct Owed {
    const Commitment *commitment;
    const CommitmentMeasure *measure;
};

std::vector<Owed> owedOf(const Meetings &meetings, std::span<const CommitmentMeasure> measures)
{
    QHash<CommitmentId, const Commitment *> byId;
    byId.reserve(static_cast<qsizetype>(meetings.commitments.size()));
    for (const Commitment &commitment : meetings.commitments)
        byId.insert(commitment.id, &commitment);
    std::vector<Owed> owed;
    for (const CommitmentMeasure &measure : measures) {
        if (const Commitment *commitment = byId.value(measure.id); commitment && isOpen(measure.state))
            owed.push_back({commitment, &measure});
    }
    const auto rank = [](const Owed &line) {
        const QDate due = line.measure->due;
        return std::tuple(line.measure->state == CommitmentState::Overdue ? 0 : 1, due.isValid() ? 0 : 1,
                          due.isValid() ? due.toJulianDay() : 0);
    };
    std::ranges::stable_sort(owed, {}, rank);
    return owed;
}

Cell stateCellOf(CommitmentState state)
{
    Cell cell(displayName(state));
    cell.icon = state == CommitmentState::Overdue ? Icon::Overdue : Icon::NotStarted;
    return cell;
}

Document documentOf(const PlanContents &contents, const QString &title, std::size_t lines, const CommitmentPrint &print,
                    const QLocale &locale)
{
    Document document;
    document.title = title;
    document.author = contents.plan.entity.name;
    document.subject = Tr::tr("As of %1").arg(shortDate(print.asOf));
    document.language = locale.bcp47Name();
    document.paper = print.paper;
    document.headerLeft = entityLine(contents.plan) + QStringLiteral(" \u00B7 ") + contents.meetings.settings.group;
    document.headerRight = document.subject;
    document.footerLeft = QStringList{title, Tr::tr("%n open commitment(s)", nullptr, static_cast<int>(lines)),
                                      print.filter.isEmpty() ? Tr::tr("no filter") : print.filter}
                              .join(QStringLiteral(" \u00B7 "));
    return document;
}

Paragraph nothingOpen() { return {{plain(Tr::tr("There are no open commitments."))}, ParagraphStyle::Body}; }

void addGroup(Grid &grid, const QString &name, int count)
{
    GridRow head{RowKind::Group, std::vector<Cell>(grid.columns.size())};
    head.cells[0].lines = {
        {bold(name), plain(QStringLiteral(" \u00B7 ") + Tr::tr("%n commitment(s)", nullptr, count))}};
    grid.rows.push_back(std::move(head));
}

Grid listGrid(const PlanContents &contents, std::span<const Owed> owed)
{
    Grid grid;
    grid.columns = {{Tr::tr("Acta"), ColumnKind::Text, 22, 18},
                    {Tr::tr("Commitment"), ColumnKind::Text, 0, 40},
                    {Tr::tr("Responsible"), ColumnKind::Text, 38, 24},
                    {Tr::tr("Date"), ColumnKind::Date, 22, 20},
                    {Tr::tr("Activity"), ColumnKind::Text, 17, 13}};
    std::optional<CommitmentState> open;
    for (const Owed &line : owed) {
        if (open != line.measure->state) {
            open = line.measure->state;
            addGroup(grid, displayName(*open), static_cast<int>(std::ranges::count(owed, *open, [](const Owed &other) {
                         return other.measure->state;
                     })));
        }
        grid.rows.push_back({RowKind::Data,
                             {Cell(commitmentPlace(contents.meetings, *line.commitment)), Cell(line.commitment->text),
                              personCell(line.commitment->responsibleText), dueCell(line.measure->due),
                              Cell(activityNumber(contents, line.commitment->activity))}});
    }
    return grid;
}

/// Who answers for it, as sheets are told apart: the person, else the words.
struct Owner {
    QString name; ///< empty: nobody
    std::vector<Owed> owed;
};

std::vector<Owner> ownersOf(std::span<const Owed> owed)
{
    std::vector<Owner> owners;
    QHash<QString, std::size_t> places;
    for (const Owed &line : owed) {
        const PersonId person = line.commitment->responsible;
        const QString name = line.commitment->responsibleText;
        const QString key = person.isStored() ? QString::number(person.value) : QString(u' ' + folded(name));
        const auto place = places.constFind(key);
        if (place != places.cend()) {
            owners[*place].owed.push_back(line);
        } else {
            places.insert(key, owners.size());
            owners.push_back({name, {line}});
        }
    }
    std::ranges::stable_sort(owners, [](const Owner &a, const Owner &b) {
        if (a.name.isEmpty() != b.name.isEmpty())
            return b.name.isEmpty();
        return QString::compare(folded(a.name), folded(b.name)) < 0;
    });
    return owners;
}

Grid sheetGrid(const PlanContents &contents, std::span<const Owed> owed)
{
    Grid grid;
    grid.look = GridLook::Form;
    grid.rowMm = handwritingMm;
    grid.columns = {{Tr::tr("Acta"), ColumnKind::Text, 20, 18},
                    {Tr::tr("Commitment"), ColumnKind::Text, 0, 40},
                    {Tr::tr("Date"), ColumnKind::Date, 22, 20},
                    {Tr::tr("State"), ColumnKind::State, 25, 22},
                    {Tr::tr("What was done, and when"), ColumnKind::Text, 52, 45}};
    for (const Owed &line : owed)
        grid.rows.push_back({RowKind::Data,
                             {Cell(commitmentPlace(contents.meetings, *line.commitment)), Cell(line.commitment->text),
                              dueCell(line.measure->due), stateCellOf(line.measure->state), Cell()}});
    return grid;
}

} // namespace

Document commitmentList(const PlanContents &contents, std::span<const CommitmentMeasure> commitments,
                        const CommitmentPrint &print, const QLocale &locale)
{
    const std::vector<Owed> owed = owedOf(contents.meetings, commitments);
    Document document = documentOf(contents, Tr::tr("Open commitments"), owed.size(), print, locale);
    std::vector<Block> blocks{Title{document.title, contents.plan.name, contents.plan.entity.arms}};
    if (owed.empty())
        blocks.push_back(nothingOpen());
    else
        blocks.push_back(listGrid(contents, owed));
    document.sections.push_back({Orientation::Portrait, std::move(blocks)});
    return document;
}

Document commitmentSheets(const PlanContents &contents, std::span<const CommitmentMeasure> commitments,
                          const CommitmentPrint &print, const QLocale &locale)
{
    const std::vector<Owed> owed = owedOf(contents.meetings, commitments);
    Document document = documentOf(contents, Tr::tr("Commitments by responsible"), owed.size(), print, locale);
    std::vector<Block> blocks;
    if (owed.empty())
        blocks = {Title{document.title, contents.plan.name, contents.plan.entity.arms}, nothingOpen()};
    for (const Owner &owner : ownersOf(owed)) {
        if (!blocks.empty())
            blocks.push_back(PageBreak{});
        const QString name = owner.name.isEmpty() ? Tr::tr("Commitments of nobody yet")
                                                  //: %1 is a person, a position or a unit
                                                  : Tr::tr("Commitments of %1").arg(owner.name);
        blocks.push_back(Title{name, document.subject, contents.plan.entity.arms});
        blocks.push_back(sheetGrid(contents, owner.owed));
        blocks.push_back(Signatures{{{owner.name, Tr::tr("Who reports")}}});
    }
    document.sections.push_back({Orientation::Portrait, std::move(blocks)});
    return document;
}

} // namespace gelt::report
