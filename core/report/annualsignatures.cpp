// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/annualparts.h"

#include "core/base/text.h"
#include "core/domain/quorum.h"
#include "core/report/common.h"
#include "core/report/documents.h"
#include "core/report/format.h"
#include "core/report/papers.h"

#include <QCoreApplication>

/// Who answers for the figures.
namespace gelt::report::annual {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::report::Annual)
};

constexpr double handwritingMm = 12;

const Person *findPerson(const PlanContents &contents, PersonId id)
{
    const auto found = std::ranges::find(contents.people, id, &Person::id);
    return found == contents.people.end() ? nullptr : &*found;
}

QString positionOf(const Person &person) { return person.position.isEmpty() ? person.unit : person.position; }

/// Whoever has one of the words in the position or in the seat of the committee that is held on @p day.
const Person *personWith(const PlanContents &contents, std::initializer_list<QLatin1StringView> words, QDate day)
{
    for (const Person &person : contents.people) {
        const Membership *seat = seatOn(contents, person.id, day);
        QStringList said = folded(person.position).split(u' ');
        if (seat)
            said += folded(seat->role).split(u' ');
        const bool has = std::ranges::any_of(words, [&](QLatin1StringView word) { return said.contains(word); });
        if (has)
            return &person;
    }
    return nullptr;
}

/// The mayor and the leader of the committee; a line to sign on where nobody is known.
std::vector<Signer> signers(const Source &source)
{
    const PlanContents &contents = source.contents;
    const Person *mayor = personWith(contents, {QLatin1StringView("alcalde"), QLatin1StringView("alcaldesa")}, source.cutOff());
    const Person *leader = personWith(contents, {QLatin1StringView("lider")}, source.cutOff());
    std::vector<Signer> signers;
    signers.push_back(mayor ? Signer{mayor->name, positionOf(*mayor)} : Signer{{}, Tr::tr("Mayor")});
    if (leader && leader != mayor)
        signers.push_back({leader->name, positionOf(*leader)});
    else
        signers.push_back({{}, Tr::tr("Leader of the GEL-T committee")});
    return signers;
}

Grid procedure(const Source &source)
{
    Grid grid;
    grid.look = GridLook::Form;
    grid.rowMm = handwritingMm;
    grid.columns = {{Tr::tr("Step"), ColumnKind::Text, 24, 20},
                    {Tr::tr("Name and position"), ColumnKind::Text, 0, 40},
                    {Tr::tr("Date"), ColumnKind::Text, 28, 22},
                    {Tr::tr("Signature"), ColumnKind::Text, 50, 45}};
    const auto add = [&](const QString &step, PersonId id) {
        const Person *person = findPerson(source.contents, id);
        Cell who;
        if (person) {
            who = Cell(displayName(*person));
            if (!person->name.isEmpty() && !positionOf(*person).isEmpty())
                who.lines.push_back({quiet(positionOf(*person))});
        }
        grid.rows.push_back({RowKind::Data, {boldCell(step), std::move(who), Cell(), Cell()}});
    };
    add(Tr::tr("Prepared"), source.texts.preparedBy);
    add(Tr::tr("Reviewed"), source.texts.reviewedBy);
    add(Tr::tr("Approved"), source.texts.approvedBy);
    return grid;
}

Grid control(const Source &source)
{
    const Thresholds &thresholds = source.thresholds();
    const QDateTime &issued = source.request.issuedAt;
    Grid grid;
    grid.columns = {{Tr::tr("Item"), ColumnKind::Text, 52, 40}, {Tr::tr("What holds"), ColumnKind::Text, 0, 40}};
    const auto add = [&](const QString &item, const QString &value) {
        if (!value.isEmpty())
            grid.rows.push_back({RowKind::Data, {Cell(item), Cell(value)}});
    };
    add(Tr::tr("Cut-off"), source.isPartial() ? Tr::tr("%1, partial").arg(shortDate(source.cutOff()))
                                              : shortDate(source.cutOff()));
    add(Tr::tr("Issued"), footerOf({shortDate(issued.date()), timeText(issued.time())}));
    add(Tr::tr("Version"), source.texts.version);
    add(Tr::tr("Archive series"), source.texts.series);
    add(Tr::tr("Thresholds of the light"),
        Tr::tr("green from %1; yellow from %2; red below").arg(source.threshold(thresholds.green), source.threshold(thresholds.yellow)));
    add(Tr::tr("Public version"), source.request.isPublic
                                      ? Tr::tr("This is the public version: without personal data or reserved evidence")
                                      : Tr::tr("Issued apart, without personal data or reserved evidence"));
    add(Tr::tr("Shown"), source.request.filter);
    add(Tr::tr("Integrity"), Tr::tr("The SHA-256 fingerprint of the file is kept in the register of issued reports"));
    return grid;
}

} // namespace

Blocks signatures(const Source &source)
{
    const Plan &plan = source.contents.plan;
    Blocks blocks{part(11, Tr::tr("Signatures"))};
    blocks.push_back(body(Tr::tr("Those who sign state that the figures of this report were computed from the follow-ups dated up "
                                 "to %1, by the method of chapter 3, and that the evidence of chapter 10 is kept by the "
                                 "committee.")
                              .arg(longDate(source.cutOff(), source.locale))));
    //: a place and a day
    blocks.push_back(body(Tr::tr("%1, %2.").arg(entityLine(plan), longDate(source.request.issuedAt.date(), source.locale))));
    blocks.push_back(Signatures{signers(source)});
    blocks.push_back(Heading{2, {}, Tr::tr("Procedure of the report")});
    blocks.push_back(procedure(source));
    blocks.push_back(Heading{2, {}, Tr::tr("Document control")});
    blocks.push_back(control(source));
    return blocks;
}

} // namespace gelt::report::annual
