// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/followups.h"
#include "tests/ui/reports/support.h"
#include "ui/reports/issuedmodel.h"
#include "ui/reports/issuedpanel.h"
#include "ui/widgets/fieldwords.h"

#include <QAbstractItemModelTester>
#include <QCryptographicHash>
#include <QFile>
#include <QListView>
#include <QPushButton>

using namespace gelt;

namespace {

IssuedReport issuedOn(qint64 id, const QString &title)
{
    IssuedReport report;
    report.id = {id};
    report.title = title;
    report.cutOff = QDate(2012, 12, 31);
    report.record = {*Instant::fromIso(u"2013-01-28T01:00:00Z"), {QStringLiteral("Ana Ruiz"), {}}};
    report.pages = 14;
    report.sha256 = QByteArray(32, '\x5a');
    return report;
}

/// Issues the document that is shown.
void issue(TestDesk &desk, ShownReports &shown)
{
    desk.ask.choices = {0};
    shown.trigger("issue");
    REQUIRE(desk.ask.told.isEmpty());
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("The list of issued reports begins with the last one and says all of each", "[reports]")
{
    IssuedModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::vector<IssuedReport> reports{issuedOn(1, QStringLiteral("First"))};
    model.setReports(reports);
    reports.push_back(issuedOn(2, QStringLiteral("Second")));
    reports.back().isPublic = true;
    const QPersistentModelIndex first = model.index(0);
    model.setReports(reports);
    CHECK(first.row() == 1); // a new one comes above, the others stay
    CHECK(model.index(0).data().toString() == QStringLiteral("Second"));
    CHECK(model.index(0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("public")));
    CHECK(model.index(1).data(IssuedModel::SecondLineRole).toString() == QStringLiteral("Cut-off 31/12/2012 · issued 28/01/2013"));
    CHECK(model.index(1).data(IssuedModel::ThirdLineRole).toString().contains(QStringLiteral("Ana Ruiz")));
    CHECK(model.indexOf({1}).row() == 1);
    model.setReports({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("Issuing asks first, keeps the very pages and lists them; undo does not take it", "[reports]")
{
    const QTemporaryDir folder;
    TestDesk desk(examplePlan(folder));
    ShownReports shown(desk);
    shown.show(ReportKind::Progress);
    auto &list = shown.child<QListView>("issued");
    REQUIRE(list.model()->rowCount() == 0);
    CHECK(shown.child<QLabel>("noneIssued").isVisibleTo(&shown.page));

    shown.trigger("issue"); // no answer is prepared: not yet
    REQUIRE(desk.ask.questions.size() == 1);
    CHECK(desk.ask.questions[0].detail.contains(QStringLiteral("12/08/2013")));
    CHECK(list.model()->rowCount() == 0);

    issue(desk, shown);
    REQUIRE(list.model()->rowCount() == 1);
    CHECK(list.currentIndex().row() == 0);
    CHECK(shown.label("issuedHead").contains(u'1'));
    const IssuedReport &report = desk.session->contents().issuedReports.at(0);
    CHECK(report.kind == ReportKind::Progress);
    CHECK(report.cutOff == QDate(2013, 8, 12));
    CHECK(report.pages == shown.view().pageCount());
    CHECK(report.record.by.person == QStringLiteral("Tester"));
    CHECK_FALSE(desk.session->history().canUndo());
    CHECK(shown.child<FieldWords>("integrity").text().startsWith(QStringLiteral("Whole")));

    shown.child<QPushButton>("openIssued").click();
    REQUIRE(desk.ask.opened.size() == 1);
    const QByteArray opened = bytesOf(desk.ask.opened[0]);
    CHECK(opened.startsWith("%PDF-"));
    CHECK(QCryptographicHash::hash(opened, QCryptographicHash::Sha256) == report.sha256);
    desk.ask.files = {folder.filePath(QStringLiteral("copy.pdf"))};
    shown.child<QPushButton>("copyIssued").click();
    CHECK(bytesOf(folder.filePath(QStringLiteral("copy.pdf"))) == opened);
}

TEST_CASE("An issued report is compared with now, in words", "[reports]")
{
    const QTemporaryDir folder;
    TestDesk desk(examplePlan(folder));
    ShownReports shown(desk);
    shown.show(ReportKind::Progress);
    issue(desk, shown);

    shown.child<QPushButton>("compareIssued").click();
    shown.settle();
    CHECK(shown.child<FieldWords>("verdict").tone() == WordsTone::Good);
    CHECK_FALSE(shown.child<FieldWords>("verdict").text().isEmpty());
    CHECK(shown.label("differences").isEmpty());

    const std::vector<Activity> &activities = desk.session->contents().activities;
    const std::vector<ActivityMeasure> &figures = desk.session->measure().activities;
    const auto unfinished = std::ranges::find_if(figures, [](const ActivityMeasure &each) {
        return each.occurrences.empty() && each.planned > Percent() && each.progress < Percent::hundred() && each.state != State::Suspended;
    });
    REQUIRE(unfinished != figures.end());
    FollowUp late;
    late.activity = activities[static_cast<std::size_t>(unfinished - figures.begin())].id;
    late.date = QDate(2013, 8, 11);
    late.kind = FollowUpKind::Progress;
    late.progress = need(Progress::fromHundredths(100'00));
    need(desk.session->perform(QStringLiteral("report"), [late](Transaction &transaction) -> Result<> {
        followups::append(transaction, late);
        return {};
    }));
    shown.settle();
    shown.child<QPushButton>("compareIssued").click();
    shown.settle();
    CHECK(desk.ask.told.isEmpty());
    CHECK(shown.child<FieldWords>("verdict").tone() == WordsTone::Notice);
    CHECK(shown.label("differences").contains(QStringLiteral("recorded later")));
    CHECK(shown.label("differences").contains(QStringLiteral(", now ")));
    CHECK(shown.child<FieldWords>("integrity").text().startsWith(QStringLiteral("Whole")));
}

TEST_CASE("A file that is only read issues nothing, and says why", "[reports]")
{
    const QTemporaryDir folder;
    const QString path = examplePlan(folder);
    TestDesk desk(path, Database::Mode::ReadOnly);
    ShownReports shown(desk);
    CHECK_FALSE(shown.action("issue").isEnabled());
    CHECK(shown.action("issue").toolTip().contains(QStringLiteral("look at only")));
    CHECK(shown.action("savePdf").isEnabled());
}

TEST_CASE("Damage to what was issued is said", "[reports]")
{
    IssuedPanel panel;
    panel.setReports({issuedOn(1, QStringLiteral("First"))});
    panel.choose({1});
    REQUIRE(panel.current());
    panel.showIntegrity(false);
    const auto &words = *panel.findChild<FieldWords *>(QStringLiteral("integrity"));
    CHECK(words.tone() == WordsTone::Problem);
    CHECK(words.text().startsWith(QStringLiteral("Damaged")));
    CHECK(panel.findChild<QLabel *>(QStringLiteral("hash"))->text().contains(QStringLiteral("5a5a 5a5a … 5a5a")));
    panel.showIntegrity(std::nullopt, QStringLiteral("The pages are not in the file."));
    CHECK(words.text() == QStringLiteral("The pages are not in the file."));
}
