// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/agendamodel.h"
#include "tests/ui/home/owed.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace gelt;

namespace {

struct Shown {
    explicit Shown(TestDesk &desk)
        : model(*desk.session, QLocale::c())
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        model.refresh();
    }

    QString text(int group, int row, int column, int role = Qt::DisplayRole) const
    {
        return model.index(row, column, model.index(group, 0)).data(role).toString();
    }

    QStringList groups(int role = Qt::DisplayRole) const
    {
        QStringList groups;
        for (int row = 0; row < model.rowCount(); ++row)
            groups.append(model.index(row, 0).data(role).toString());
        return groups;
    }

    /// The numbers of the activities of a group.
    QStringList numbers(int group) const
    {
        QStringList numbers;
        for (int row = 0; row < model.rowCount(model.index(group, 0)); ++row)
            numbers.append(text(group, row, AgendaModel::Number));
        return numbers;
    }

    AgendaModel model;
    QAbstractItemModelTester tester;
};

QStringList list(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts)
        list.append(QString::fromUtf8(text));
    return list;
}

} // namespace

TEST_CASE("The agenda by date has what passed, what comes soon, what comes later and what is unclear", "[home]")
{
    const QTemporaryDir folder;
    TestDesk desk(planOfJson(folder, owedPlan));
    const Shown shown(desk);

    CHECK(shown.groups() == list({"Overdue", "Due in the next 30 day(s)", "Later", "Deadlines to clarify"}));
    CHECK(shown.groups(AgendaModel::SecondLine).first() == QStringLiteral("2 activity(ies) \u00B7 3 line(s)"));
    CHECK(shown.groups(AgendaModel::SecondLine)[1] == QStringLiteral("1 activity(ies) \u00B7 until 11/09/2013"));
    CHECK(shown.numbers(0) == list({"3", "1", "3"}));
    CHECK(shown.numbers(1) == list({"2"}));
    CHECK(shown.numbers(2) == list({"3", "6"}));
    CHECK(shown.numbers(3) == list({"4"}));
}

TEST_CASE("A line says its state, what it is, who answers and when it falls due", "[home]")
{
    const QTemporaryDir folder;
    TestDesk desk(planOfJson(folder, owedPlan));
    const Shown shown(desk);

    CHECK(shown.text(0, 1, AgendaModel::StateColumn) == QStringLiteral("Overdue"));
    CHECK(shown.text(0, 1, AgendaModel::What) == QStringLiteral("Crear el comité"));
    CHECK(shown.text(0, 1, AgendaModel::What, AgendaModel::SecondLine)
          == QStringLiteral("Progress 60.0\u00A0%, last follow-up 20/05/2013"));
    CHECK(shown.text(0, 1, AgendaModel::Responsible) == QStringLiteral("Web Máster"));
    CHECK(shown.text(0, 1, AgendaModel::Due) == QStringLiteral("30/06/2013"));
    CHECK(shown.text(0, 1, AgendaModel::Due, AgendaModel::SecondLine) == QStringLiteral("43 day(s) ago"));

    CHECK(shown.text(0, 0, AgendaModel::What, AgendaModel::SecondLine)
          == QStringLiteral("Period 2013-T1 \u00B7 Trimestralmente hasta 2014"));
    CHECK(shown.text(1, 0, AgendaModel::What, AgendaModel::SecondLine)
          == QStringLiteral("Nothing reported yet \u00B7 Saturday, next business day 02/09/2013"));
    CHECK(shown.text(1, 0, AgendaModel::Responsible) == QStringLiteral("Web Máster; Ana Ruiz"));
    CHECK(shown.text(1, 0, AgendaModel::Due, AgendaModel::SecondLine) == QStringLiteral("in 19 day(s)"));
    CHECK(shown.text(2, 0, AgendaModel::StateColumn) == QStringLiteral("Pending"));
    CHECK(shown.text(2, 1, AgendaModel::What, AgendaModel::SecondLine)
          == QStringLiteral(
              "Nothing reported yet \u00B7 extended on 10/02/2013 \u00B7 Sunday, next business day 01/12/2014"));
    CHECK(shown.text(3, 0, AgendaModel::StateColumn) == QStringLiteral("Not interpreted"));
    CHECK(shown.text(3, 0, AgendaModel::What, AgendaModel::SecondLine)
          == QStringLiteral("The deadline “mediados de año” was not understood"));
    CHECK(shown.text(3, 0, AgendaModel::Due) == QStringLiteral("—"));
}

TEST_CASE("A screen reader hears a line as a whole sentence", "[home]")
{
    const QTemporaryDir folder;
    TestDesk desk(planOfJson(folder, owedPlan));
    const Shown shown(desk);
    CHECK(shown.text(0, 0, AgendaModel::Due, Qt::AccessibleTextRole)
          == QStringLiteral("Activity 3, overdue: Actualizar la página. Due on 31/03/2013, 134 day(s) ago. "
                            "Period 2013-T1 \u00B7 Trimestralmente hasta 2014. Responsible: Ana Ruiz."));
    CHECK(shown.text(3, 0, AgendaModel::StateColumn, Qt::AccessibleTextRole)
          == QStringLiteral(
              "Activity 4, not interpreted: Rendir cuentas. The deadline “mediados de año” was not understood. "
              "Nobody is responsible."));
    CHECK(shown.groups(Qt::AccessibleTextRole).first() == QStringLiteral("Overdue: 2 activity(ies) \u00B7 3 line(s)"));
}

TEST_CASE("Arranged by responsible, everybody has their lines and nobody's come last", "[home]")
{
    const QTemporaryDir folder;
    TestDesk desk(planOfJson(folder, owedPlan));
    Shown shown(desk);
    shown.model.arrange(Arrangement::ByResponsible);

    CHECK(shown.groups() == list({"Ana Ruiz", "Web Máster", "Nobody responsible"}));
    CHECK(shown.groups(AgendaModel::SecondLine).first()
          == QStringLiteral("4 line(s) \u00B7 2 overdue \u00B7 1 due soon"));
    CHECK(shown.numbers(0) == list({"3", "3", "2", "3"}));
    CHECK(shown.numbers(1) == list({"1", "2"}));
    CHECK(shown.numbers(2) == list({"6", "4"}));
}

TEST_CASE("A line leads to its activity and occurrence, and is found by them", "[home]")
{
    const QTemporaryDir folder;
    TestDesk desk(planOfJson(folder, owedPlan));
    const Shown shown(desk);
    const ActivityId third = activityNumbered(*desk.session, 3).id;

    const Place place = shown.model.placeOf(shown.model.index(2, AgendaModel::What, shown.model.index(0, 0)));
    CHECK(place.activity == third);
    CHECK(place.occurrence == QStringLiteral("2013-T2"));
    CHECK(place.page == PageId::Plan);
    CHECK(shown.model.find(third, QStringLiteral("2013-T2")) == shown.model.index(2, 0, shown.model.index(0, 0)));
    CHECK(shown.model.find(third, {}) == shown.model.index(0, 0, shown.model.index(0, 0)));
    CHECK_FALSE(shown.model.find(third, QStringLiteral("2013-T4")).isValid());
    CHECK_FALSE(shown.model.placeOf(shown.model.index(0, 0)).activity.isStored());
}

TEST_CASE("An edit that moves no line only repaints; one that does lays them anew", "[home]")
{
    const QTemporaryDir folder;
    TestDesk desk(planOfJson(folder, owedPlan));
    Shown shown(desk);
    QSignalSpy resets(&shown.model, &QAbstractItemModel::modelReset);
    QSignalSpy paints(&shown.model, &QAbstractItemModel::dataChanged);

    reportProgress(*desk.session, 1, 70);
    shown.model.refresh();
    CHECK(resets.isEmpty());
    CHECK(paints.size() > 0);
    CHECK(shown.text(0, 1, AgendaModel::What, AgendaModel::SecondLine)
          == QStringLiteral("Progress 70.0\u00A0%, last follow-up 12/08/2013"));

    fulfil(*desk.session, 3, QStringLiteral("2013-T1"));
    shown.model.refresh();
    CHECK(resets.size() == 1);
    CHECK(shown.numbers(0) == list({"1", "3"}));
}

TEST_CASE("Whoever asks between an edit and the refresh gets no other activity's words", "[home]")
{
    const QTemporaryDir folder;
    TestDesk desk(planOfJson(folder, owedPlan));
    Shown shown(desk);
    const QModelIndex last = shown.model.index(0, AgendaModel::What, shown.model.index(3, 0));
    Activity gone = activityNumbered(*desk.session, 1);
    gone.removed = true;
    need(desk.session->perform(QStringLiteral("Delete"), [gone](Transaction &transaction) -> Result<> {
        transaction.update(gone);
        return {};
    }));
    CHECK(last.data().toString().isEmpty());
    CHECK_FALSE(shown.model.placeOf(last).activity.isStored());
    shown.model.refresh();
    CHECK(shown.numbers(0) == list({"3", "3"}));
}
