// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/commitmentmodel.h"
#include "core/storage/actas.h"
#include "tests/ui/commitments/meetingsplan.h"
#include "ui/commitments/commitmentwords.h"

#include <QAbstractItemModelTester>

using namespace gelt;

namespace {

/// "Overdue: Entregar el presupuesto | Later: …": what is on screen.
QString shown(const CommitmentModel &model)
{
    QStringList groups;
    for (int g = 0; g < model.rowCount(); ++g) {
        const QModelIndex group = model.index(g, 0);
        QStringList rows;
        for (int r = 0; r < model.rowCount(group); ++r)
            rows.append(model.index(r, CommitmentModel::What, group).data().toString());
        groups.append(group.data().toString() + QStringLiteral(": ") + rows.join(QStringLiteral(", ")));
    }
    return groups.join(QStringLiteral(" | "));
}

CommitmentFilter all()
{
    CommitmentFilter filter;
    filter.which = CommitmentFilter::Which::All;
    return filter;
}

} // namespace

TEST_CASE("What is long past is counted in years", "[commitments]")
{
    CommitmentMeasure measure;
    measure.state = CommitmentState::Overdue;
    measure.due = QDate(2012, 6, 1);
    CHECK(commitmentwords::whenOf(measure, QDate(2026, 6, 5)) == QStringLiteral("14 year(s) ago"));
}

TEST_CASE("Commitments stand in groups, what is late first; what was fulfilled since the last meeting is there", "[commitments]")
{
    const QTemporaryDir folder;
    TestDesk desk(planOfJson(folder, meetingsPlan));
    CommitmentModel model(*desk.session, QLocale::c());
    const QAbstractItemModelTester tester(&model);
    CHECK(shown(model) == QStringLiteral("Overdue: Entregar el presupuesto | Due in the next 30 day(s): Citar a la personería | "
                                         "Without a date: Buscar aliados | Fulfilled or withdrawn: Convocar al concejo"));
    model.setFilter(all());
    CHECK(shown(model).endsWith(QStringLiteral("Convocar al concejo, Pedir la clave del SUIT")));
    CHECK(model.open() == 3);
    CHECK(model.overdue() == 1);
    const QModelIndex late = model.find(commitmentOf(*desk.session, QStringLiteral("presupuesto")).id, CommitmentModel::Due);
    CHECK(late.data().toString() == QStringLiteral("01/07/2013"));
    CHECK(late.data(CommitmentModel::SecondLine).toString() == QStringLiteral("42 day(s) ago"));
    CHECK(late.siblingAtColumn(CommitmentModel::ActaColumn).data().toString() == QStringLiteral("2013-001"));
    CHECK(late.siblingAtColumn(CommitmentModel::ActivityColumn).data().toString() == QStringLiteral("15"));
}

TEST_CASE("The filter asks for words, a responsible, an acta, or what is open", "[commitments]")
{
    const QTemporaryDir folder;
    TestDesk desk(planOfJson(folder, meetingsPlan));
    CommitmentModel model(*desk.session, QLocale::c());
    const QAbstractItemModelTester tester(&model);
    CommitmentFilter filter = all();
    filter.words = QStringLiteral("PERSONERIA");
    model.setFilter(filter);
    CHECK(shown(model) == QStringLiteral("Due in the next 30 day(s): Citar a la personería"));
    filter = all();
    filter.responsible = QStringLiteral("web master");
    model.setFilter(filter);
    CHECK(model.shown() == 2);
    filter = all();
    filter.acta = commitmentOf(*desk.session, QStringLiteral("aliados")).acta;
    model.setFilter(filter);
    CHECK(model.shown() == 2);
    filter = {};
    filter.which = CommitmentFilter::Which::Overdue;
    model.setFilter(filter);
    CHECK(model.shown() == 1);
    CHECK(model.responsibles() == QStringList{QStringLiteral("Ana Ruiz"), QStringLiteral("Líder Comité"), QStringLiteral("Web Máster")});
}

TEST_CASE("At another cut-off commitments stand as they did then", "[commitments]")
{
    const QTemporaryDir folder;
    TestDesk desk(planOfJson(folder, meetingsPlan));
    desk.session->setCutOff(QDate(2013, 6, 29));
    CommitmentModel model(*desk.session, QLocale::c());
    model.setFilter(all());
    CHECK(model.measureOf(commitmentOf(*desk.session, QStringLiteral("SUIT")).id)->state == CommitmentState::Done);
    CHECK(model.measureOf(commitmentOf(*desk.session, QStringLiteral("concejo")).id)->state == CommitmentState::Pending);
    CHECK(model.overdue() == 0);
}

TEST_CASE("The trajectory goes from the acta that made it to the one it comes into next", "[commitments]")
{
    const QTemporaryDir folder;
    TestDesk desk(planOfJson(folder, meetingsPlan));
    const Commitment commitment = commitmentOf(*desk.session, QStringLiteral("presupuesto"));
    CommitmentEntry entry;
    entry.commitment = commitment.id;
    entry.date = QDate(2013, 7, 12);
    entry.kind = CommitmentEntryKind::Extended;
    entry.newDue = QDate(2013, 7, 31);
    entry.note = QStringLiteral("Avance parcial");
    need(desk.session->perform(QStringLiteral("Extend"), [entry](Transaction &t) -> Result<> {
        const auto done = actas::report(t, entry);
        return done ? Result<>() : Result<>(done.error());
    }));
    const Meetings &meetings = desk.session->contents().meetings;
    CommitmentModel model(*desk.session, QLocale::c());
    const auto steps = commitmentwords::trajectoryOf(meetings, commitment, *model.measureOf(commitment.id), desk.session->cutOff());
    REQUIRE(steps.size() == 4);
    CHECK(steps[0].words == QStringLiteral("Agreed. Due on 01/07/2013."));
    CHECK(steps[1].title == QStringLiteral("New deadline: 31/07/2013"));
    CHECK(steps[2].title == QStringLiteral("Overdue"));
    CHECK(steps[3].date == QStringLiteral("30/08/2013"));
}
