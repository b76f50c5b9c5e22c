// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/need.h"
#include "tests/ui/support/plans.h"
#include "ui/plan/planmodel.h"
#include "ui/plan/structure.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QMimeData>
#include <QPersistentModelIndex>
#include <QSignalSpy>

using namespace gelt;

namespace {

struct Shown {
    explicit Shown(const QString &path) : desk(path), filter(*desk.session), model(*desk.session, filter, QLocale::c()) {}

    std::vector<int> numbers(int group) const
    {
        std::vector<int> found;
        const QModelIndex phase = model.index(group, 0);
        for (int row = 0; row < model.rowCount(phase); ++row)
            found.push_back(model.index(row, 0, phase).data().toInt());
        return found;
    }
    QString text(ActivityId id, PlanColumn column) const { return model.indexOf(id, column).data().toString(); }
    void perform(const edits::Named &edit) { need(desk.session->perform(edit.what, edit.body)); }
    const Activity &activity(std::size_t place) const { return desk.session->contents().activities[place]; }

    TestDesk desk;
    FilterState filter;
    PlanModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_CASE("The table shows phases, their activities and figures at the cut-off", "[plan]")
{
    const QTemporaryDir folder;
    Shown shown(templatePlan(folder));
    REQUIRE(shown.model.rowCount() == 4); // three phases and those under none
    CHECK(shown.model.rowCount(shown.model.index(0, 0)) == 17);
    const ActivityId fifth = shown.activity(4).id;
    CHECK(shown.text(fifth, PlanColumn::Title) == QStringLiteral("Suscripción del Acta de inicio"));
    CHECK(shown.text(fifth, PlanColumn::State) == QStringLiteral("Overdue"));
    CHECK(shown.text(fifth, PlanColumn::Planned) == QStringLiteral("100.0\u00a0%"));

    shown.desk.session->setCutOff(QDate(2012, 3, 31));
    CHECK(shown.text(fifth, PlanColumn::State) == QStringLiteral("Not started"));
    CHECK(shown.text(shown.activity(10).id, PlanColumn::Planned).startsWith(QStringLiteral("6.3")));
    CHECK_FALSE(shown.model.flags(shown.model.indexOf(fifth, PlanColumn::Title)).testFlag(Qt::ItemIsEditable));
}

TEST_CASE("A filter leaves out rows and phases, and what is chosen stays chosen", "[plan]")
{
    const QTemporaryDir folder;
    Shown shown(templatePlan(folder));
    const ActivityId kept = shown.activity(13).id;
    const QPersistentModelIndex chosen(shown.model.indexOf(kept));
    PlanFilter filter;
    filter.text = QStringLiteral("canales");
    shown.filter.setFilter(filter);
    CHECK(shown.model.rowCount() == 1);
    CHECK(shown.numbers(0) == std::vector{10, 14, 15, 16, 17});
    CHECK(shown.model.activityOf(chosen) == kept);
    CHECK(shown.model.shownOf(shown.model.index(0, 0)) == std::pair(5, 17));
    shown.filter.setFilter({});
    CHECK(shown.model.rowCount() == 4);
    CHECK(shown.model.activityOf(chosen) == kept);
}

TEST_CASE("Sorting keeps phases together and the plan's order comes back", "[plan]")
{
    const QTemporaryDir folder;
    Shown shown(templatePlan(folder));
    shown.model.sort(static_cast<int>(PlanColumn::Deadline), Qt::AscendingOrder);
    const std::vector<int> sorted = shown.numbers(0);
    CHECK(std::vector(sorted.begin(), sorted.begin() + 3) == std::vector{10, 14, 15}); // a period of March 2012 is owed
    CHECK(sorted[4] == 5);
    CHECK(shown.numbers(3) == std::vector{21, 22});
    PlanFilter filter;
    filter.text = QStringLiteral("canales");
    shown.filter.setFilter(filter);
    CHECK(shown.numbers(0) == std::vector{10, 14, 15, 16, 17});
    shown.filter.setFilter({});
    shown.model.sort(-1, Qt::AscendingOrder);
    CHECK(shown.numbers(0).front() == 1);
}

TEST_CASE("An edit touches the rows whose values or figures it changed, and no others", "[plan]")
{
    const QTemporaryDir folder;
    Shown shown(templatePlan(folder));
    QSignalSpy data(&shown.model, &QAbstractItemModel::dataChanged);
    QSignalSpy layout(&shown.model, &QAbstractItemModel::layoutChanged);
    shown.perform(edits::reportProgress(shown.activity(0), need(Progress::parse(u"50")), QDate(2013, 8, 1), {}));
    CHECK(layout.isEmpty());
    REQUIRE(data.size() == 2); // the activity, and the phases above
    CHECK(shown.model.activityOf(data[0][0].toModelIndex()) == shown.activity(0).id);
    CHECK(shown.model.isPhase(data[1][0].toModelIndex()));
    CHECK(shown.text(shown.activity(0).id, PlanColumn::Progress) == QStringLiteral("50.0\u00a0%"));
}

TEST_CASE("While rows are about to move each still stands for its activity, and one that is removed for none", "[plan]")
{
    const QTemporaryDir folder;
    Shown shown(templatePlan(folder));
    const QModelIndex phase = shown.model.index(0, 0);
    std::vector<ActivityId> expected;
    for (int row = 0; row < shown.model.rowCount(phase); ++row)
        expected.push_back(shown.model.activityOf(shown.model.index(row, 0, phase)));
    expected[0] = expected[1] = {};
    std::vector<ActivityId> asked;
    QObject::connect(&shown.model, &QAbstractItemModel::layoutAboutToBeChanged, &shown.model, [&] {
        for (int row = 0; row < shown.model.rowCount(phase); ++row) {
            const QModelIndex title = shown.model.index(row, static_cast<int>(PlanColumn::Title), phase);
            asked.push_back(shown.model.activityOf(title));
            CHECK(title.data().isValid() == asked.back().isStored());
            CHECK(title.flags().testFlag(Qt::ItemIsEditable) == asked.back().isStored());
        }
    });
    shown.perform(edits::remove({shown.activity(0), shown.activity(1)}));
    CHECK(asked == expected);
}

TEST_CASE("The last rows are removed while they are selected, and nothing is selected then", "[plan]")
{
    const QTemporaryDir folder;
    Shown shown(templatePlan(folder));
    QItemSelectionModel selection(&shown.model);
    const QModelIndex phase = shown.model.index(3, 0);
    REQUIRE(shown.model.rowCount(phase) == 2);
    selection.select(shown.model.index(0, 0, phase), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    selection.select(shown.model.index(1, 0, phase), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    shown.perform(edits::remove({shown.activity(20), shown.activity(21)}));
    CHECK_FALSE(selection.hasSelection());
    CHECK(shown.desk.session->contents().activities.size() == 20);
}

TEST_CASE("Rows are dragged to a place and files onto an activity", "[plan]")
{
    const QTemporaryDir folder;
    Shown shown(templatePlan(folder));
    std::vector<ActivityId> moved;
    PhaseId to;
    ActivityId before;
    QObject::connect(&shown.model, &PlanModel::moveWanted, &shown.model,
                     [&](const std::vector<ActivityId> &ids, PhaseId phase, ActivityId stop) {
                         moved = ids;
                         to = phase;
                         before = stop;
                     });
    const std::unique_ptr<QMimeData> data(shown.model.mimeData({shown.model.indexOf(shown.activity(2).id)}));
    shown.model.dropMimeData(data.get(), Qt::MoveAction, 1, 0, shown.model.index(1, 0));
    CHECK(moved == std::vector{shown.activity(2).id});
    CHECK(to == shown.desk.session->contents().phases[1].id);
    CHECK(before == shown.activity(18).id);

    QSignalSpy files(&shown.model, &PlanModel::filesDropped);
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(folder.filePath(QStringLiteral("acta.pdf")))});
    CHECK_FALSE(shown.model.canDropMimeData(&dropped, Qt::CopyAction, -1, -1, shown.model.index(0, 0)));
    shown.model.dropMimeData(&dropped, Qt::CopyAction, -1, -1, shown.model.indexOf(shown.activity(0).id));
    CHECK(files.size() == 1);

    shown.model.sort(static_cast<int>(PlanColumn::Title), Qt::AscendingOrder);
    CHECK_FALSE(shown.model.canDropMimeData(data.get(), Qt::MoveAction, 1, 0, shown.model.index(1, 0)));
}

TEST_CASE("Adding, duplicating, moving and deleting keep the rows right", "[plan]")
{
    const QTemporaryDir folder;
    Shown shown(templatePlan(folder));
    const auto made = std::make_shared<ActivityId>();
    Activity draft;
    draft.title = QStringLiteral("Nueva");
    shown.perform(edits::addActivity(draft, shown.activity(0).phase, shown.activity(0).id, made));
    CHECK(shown.numbers(0)[1] == 23);
    CHECK(shown.text(*made, PlanColumn::Title) == QStringLiteral("Nueva"));
    shown.perform(edits::move({shown.activity(0)}, shown.desk.session->contents().phases[2].id, {}));
    CHECK(shown.numbers(2) == std::vector{20, 1});
    shown.perform(edits::remove({shown.activity(0), shown.activity(1)}));
    CHECK(shown.numbers(0).front() == 3);
    for (int i = 0; i < 3; ++i)
        need(shown.desk.session->undo());
    CHECK(shown.numbers(0).front() == 1);
    CHECK(shown.numbers(0).size() == 17);
}
