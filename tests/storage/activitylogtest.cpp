// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/activities.h"
#include "core/storage/changelog.h"
#include "core/storage/followups.h"
#include "core/storage/reporting.h"
#include "core/storage/tables.h"
#include "tests/storage/support.h"

using namespace gelt;
using namespace gelt::testing;

namespace {

struct Logged {
    Logged()
    {
        need(temp.db->write(edit(), [&](Transaction &t) {
            one = t.insert(activity(1, QStringLiteral("Primera")));
            two = t.insert(activity(2, QStringLiteral("Segunda")));
            ana.name = QStringLiteral("Ana");
            ana = t.insert(ana);
        }));
    }
    template <class Body>
    void write(const QString &what, Body &&body)
    {
        need(temp.db->write(edit(what), std::forward<Body>(body)));
    }
    std::vector<changelog::Entry> of(const Activity &which) const
    {
        return need(temp.db->read([&](Transaction &t) { return changelog::ofActivity(t, which.id); }));
    }

    TempPlan temp;
    Activity one;
    Activity two;
    Person ana;
};

QStringList namesOf(const std::vector<changelog::Entry> &entries)
{
    QStringList names;
    for (const changelog::Entry &entry : entries)
        names.append(entry.what);
    names.removeDuplicates();
    return names;
}

} // namespace

TEST_CASE("The log of an activity holds all that hangs on it and nothing of others", "[storage][changelog]")
{
    Logged plan;
    plan.write(QStringLiteral("asignar"), [&](Transaction &t) { t.insert(Assignment{{}, plan.one.id, plan.ana.id, Role::Responsible, 1}); });
    plan.write(QStringLiteral("prorrogar"), [&](Transaction &t) {
        Extension extension;
        extension.activity = plan.one.id;
        extension.decidedOn = day(2012, 6, 1);
        extension.deadline = {QStringLiteral("Agosto 2012"), {DeadlineKind::Date, {}, day(2012, 8, 31), {}}, ReadBy::Reader};
        extension.reason = QStringLiteral("Falta el computador");
        extensions::append(t, extension);
    });
    plan.write(QStringLiteral("suspender"), [&](Transaction &t) {
        Status status;
        status.activity = plan.one.id;
        status.from = day(2013, 1, 1);
        status.reason = QStringLiteral("Sin presupuesto");
        statuses::append(t, status);
    });
    plan.write(QStringLiteral("de la otra"), [&](Transaction &t) { followups::append(t, progressOf(plan.two.id, 10, day(2013, 8, 1))); });
    putBytes(plan.temp.file("acta.pdf"), "a");
    plan.write(QStringLiteral("reportar"), [&](Transaction &t) {
        need(reporting::record(t, {{{progressOf(plan.one.id, 50, day(2013, 8, 1)), {}}},
                                   {reporting::proofOf(plan.temp.file("acta.pdf"), day(2013, 8, 1))}}));
    });
    plan.write(QStringLiteral("renombrar prueba"), [&](Transaction &t) {
        Evidence evidence = t.select<Evidence>(QStringLiteral("ORDER BY id")).front();
        evidence.title = QStringLiteral("Acta del taller");
        t.update(evidence);
    });
    plan.write(QStringLiteral("persona"), [&](Transaction &t) {
        plan.ana.phone = QStringLiteral("300");
        plan.ana = t.update(plan.ana);
    });

    const auto entries = plan.of(plan.one);
    CHECK(namesOf(entries)
          == QStringList{edit().what, QStringLiteral("asignar"), QStringLiteral("prorrogar"), QStringLiteral("suspender"),
                         QStringLiteral("reportar"), QStringLiteral("renombrar prueba")});
    CHECK(namesOf(plan.of(plan.two)) == QStringList{edit().what, QStringLiteral("de la otra")});
}

TEST_CASE("What was removed from an activity stays in its log", "[storage][changelog]")
{
    Logged plan;
    Assignment assignment;
    plan.write(QStringLiteral("asignar"), [&](Transaction &t) {
        assignment = t.insert(Assignment{{}, plan.one.id, plan.ana.id, Role::Responsible, 1});
    });
    plan.write(QStringLiteral("quitar"), [&](Transaction &t) { t.remove<Assignment>(assignment.id); });
    putBytes(plan.temp.file("acta.pdf"), "a");
    EvidenceLink link;
    plan.write(QStringLiteral("probar"), [&](Transaction &t) {
        need(reporting::keep(t, {reporting::proofOf(plan.temp.file("acta.pdf"), day(2013, 8, 1))},
                             {EvidenceLink{{}, {}, plan.one.id, {}, {}}}));
        link = t.select<EvidenceLink>(QStringLiteral("ORDER BY id")).front();
    });
    plan.write(QStringLiteral("desvincular"),
               [&](Transaction &t) { need(reporting::unlink(t, {link.id}, reporting::Orphan::Remove)); });

    const auto entries = plan.of(plan.one);
    CHECK(namesOf(entries)
          == QStringList{edit().what, QStringLiteral("asignar"), QStringLiteral("quitar"), QStringLiteral("probar"),
                         QStringLiteral("desvincular")});
    const auto removed = std::ranges::find(entries, Change{TableId::Evidence, link.evidence.value, Change::Kind::Remove},
                                           &changelog::Entry::change);
    REQUIRE(removed != entries.end());
    CHECK(removed->before[QStringLiteral("code")] == QStringLiteral("E-001"));
    CHECK(plan.of(plan.two).size() == 1);
}

TEST_CASE("A row that was inserted says what it began with, whatever became of it", "[storage][changelog]")
{
    Logged plan;
    plan.write(QStringLiteral("renombrar"), [&](Transaction &t) {
        plan.one.title = QStringLiteral("Otra");
        plan.one = t.update(plan.one);
    });
    FollowUp entry;
    plan.write(QStringLiteral("reportar"), [&](Transaction &t) { entry = followups::append(t, progressOf(plan.one.id, 50, day(2013, 8, 1))); });
    plan.write(QStringLiteral("anular"), [&](Transaction &t) {
        followups::voidEntry(t, entry.id, {day(2013, 8, 2), QStringLiteral("era de otra"), {}});
    });

    const auto entries = plan.of(plan.one);
    REQUIRE(entries.size() == 4);
    CHECK(entries[0].after[QStringLiteral("title")] == QStringLiteral("Primera"));
    CHECK(entries[1].after == QJsonObject{{QStringLiteral("title"), QStringLiteral("Otra")}, {QStringLiteral("row_version"), 2}});
    CHECK(entries[2].after[QStringLiteral("progress_hundredths")] == 5000);
    CHECK(entries[2].after[QStringLiteral("void_reason")] == QJsonValue::Null);
    CHECK(entries[3].after[QStringLiteral("void_reason")] == QStringLiteral("era de otra"));
}

TEST_CASE("The log of an activity is found by keys and not by reading the whole history", "[storage][changelog]")
{
    TempPlan temp(largeDraft(2000, 1));
    const Activity some = temp.contents().activities[1000];
    need(temp.db->read([&](Transaction &t) { return changelog::ofActivity(t, some.id); })); // prepares the statements
    const qint64 before = temp.db->statementCount();
    const auto entries = need(temp.db->read([&](Transaction &t) { return changelog::ofActivity(t, some.id); }));
    CHECK(entries.size() == 2);
    CHECK(temp.db->statementCount() - before <= 5); // begin, the log, each of the two rows, commit
}
