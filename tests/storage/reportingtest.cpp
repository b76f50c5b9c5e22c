// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reporting.h"

#include "core/domain/limits.h"
#include "core/storage/evidences.h"
#include "core/storage/followups.h"
#include "core/storage/tables.h"
#include "tests/storage/support.h"

#include <QFile>

using namespace gelt;
using namespace gelt::testing;

namespace {

/// The plan of draft(): activity 1 and 2 are one-time, 3 recurs quarterly.
struct Reporting {
    ActivityId idOf(int number) const
    {
        for (const Activity &activity : temp.contents().activities) {
            if (activity.number == number)
                return activity.id;
        }
        return {};
    }
    reporting::Line progress(int number, int percent) const
    {
        return {progressOf(idOf(number), percent, day(2013, 8, 1)), {}};
    }
    reporting::Line occurrence(int number, const QString &label) const
    {
        FollowUp entry;
        entry.activity = idOf(number);
        entry.date = day(2013, 8, 1);
        entry.kind = FollowUpKind::Fulfilled;
        return {entry, label};
    }
    Result<reporting::Recorded> record(const reporting::Report &report)
    {
        return temp.db->write(edit(), [&](Transaction &t) { return reporting::record(t, report); });
    }
    QString file(const char *name, const QByteArray &bytes)
    {
        putBytes(temp.file(name), bytes);
        return temp.file(name);
    }
    QStringList linked() const
    {
        QStringList found;
        const PlanContents contents = temp.contents();
        for (const EvidenceLink &link : contents.evidenceLinks) {
            const auto evidence = std::ranges::find(contents.evidence, link.evidence, &Evidence::id);
            const auto activity = std::ranges::find(contents.activities, link.activity, &Activity::id);
            found.append(QStringLiteral("%1>%2 %3").arg(evidence->code).arg(activity->number).arg(link.occurrence).trimmed());
        }
        return found;
    }

    TempPlan temp{draft()};
};

} // namespace

TEST_CASE("One report may speak of several activities and give each its proofs", "[storage][reporting]")
{
    Reporting plan;
    const reporting::Report report{{plan.progress(1, 70), plan.occurrence(3, QStringLiteral(" 2013-t2 "))},
                                   {reporting::proofOf(plan.file("Acta 5.pdf", "acta"), day(2013, 8, 1)),
                                    reporting::proofOf(QStringLiteral("https://ejemplo.gov.co/x"), day(2013, 8, 1))}};
    const qsizetype before = plan.linked().size();

    const auto done = need(plan.record(report));

    REQUIRE(done.entries.size() == 2);
    CHECK(done.entries[0].progress->hundredths() == 7000);
    CHECK(done.entries[0].record.at == noon());
    CHECK(done.entries[1].occurrence->label == QStringLiteral("2013-T2"));
    CHECK(done.entries[1].occurrence->days.last == day(2013, 6, 30));
    REQUIRE(done.kept.evidence.size() == 2);
    CHECK(done.kept.known == 0);
    CHECK(done.kept.links == 4);
    CHECK(done.kept.evidence[0].kind == EvidenceKind::Acta);
    CHECK(done.kept.evidence[0].title == QStringLiteral("Acta 5.pdf"));
    CHECK(done.kept.evidence[1].kind == EvidenceKind::Url);
    CHECK(done.kept.evidence[1].capturedOn == day(2013, 8, 1));
    CHECK(plan.linked().size() == before + 4);
    CHECK(plan.linked().contains(QStringLiteral("E-002>3 2013-T2")));
}

TEST_CASE("A report that fails in one part leaves nothing of the others", "[storage][reporting]")
{
    Reporting plan;
    const PlanContents before = plan.temp.contents();
    reporting::Report report{{plan.progress(1, 70)}, {}};
    ErrorCode expected{};
    SECTION("no line") { report.lines.clear(); expected = ErrorCode::Invalid; }
    SECTION("an activity that is not there") { report.lines.push_back(plan.progress(99, 1)); expected = ErrorCode::NotFound; }
    SECTION("a percentage of a recurring activity") { report.lines.push_back(plan.progress(3, 1)); expected = ErrorCode::Invalid; }
    SECTION("an occurrence of a one-time activity")
    {
        report.lines.push_back(plan.occurrence(1, QStringLiteral("2013-T1")));
        expected = ErrorCode::Invalid;
    }
    SECTION("an occurrence that does not exist")
    {
        report.lines.push_back(plan.occurrence(3, QStringLiteral("2013-T5")));
        expected = ErrorCode::NotFound;
    }
    SECTION("a proof that is not there")
    {
        report.proofs.push_back(reporting::proofOf(plan.temp.file("falta.pdf"), day(2013, 8, 1)));
        expected = ErrorCode::NotFound;
    }
    SECTION("a proof that is too large, which is seen before it is read")
    {
        QFile large(plan.temp.file("grande.iso"));
        REQUIRE(large.open(QIODevice::WriteOnly));
        REQUIRE(large.resize(2LL << 30)); // a hole: it takes no room, and reading it would take long
        report.proofs.push_back(reporting::proofOf(large.fileName(), day(2013, 8, 1)));
        expected = ErrorCode::TooLarge;
    }
    CHECK(testing::codeOf(plan.record(report)) == expected);
    CHECK(plan.temp.contents() == before);
}

TEST_CASE("A file or page that the plan has already keeps its code and proves one thing more", "[storage][reporting]")
{
    Reporting plan;
    const QString file = plan.file("foto.jpg", "los mismos bytes");
    const auto keep = [&](const reporting::Proof &proof, int number) {
        const EvidenceLink target{{}, {}, plan.idOf(number), {}, {}};
        return need(plan.temp.db->write(edit(), [&](Transaction &t) { return reporting::keep(t, {proof}, {target}); }));
    };
    const auto first = keep(reporting::proofOf(file, day(2013, 8, 1)), 1);
    CHECK(first.evidence[0].kind == EvidenceKind::Photograph);

    const auto again = keep(reporting::proofOf(plan.file("otra.jpg", "los mismos bytes"), day(2013, 8, 2)), 2);
    CHECK(again.evidence[0] == first.evidence[0]);
    CHECK(again.known == 1);
    CHECK(again.links == 1);
    CHECK(keep(reporting::proofOf(file, day(2013, 8, 1)), 2).links == 0);

    const QString page = QStringLiteral("https://ejemplo.gov.co/y");
    const auto seen = keep(reporting::proofOf(page, day(2013, 8, 1)), 1);
    CHECK(keep(reporting::proofOf(page, day(2013, 8, 1)), 2).evidence[0].id == seen.evidence[0].id);
    CHECK(keep(reporting::proofOf(page, day(2013, 9, 1)), 2).evidence[0].id != seen.evidence[0].id); // seen anew
}

TEST_CASE("Evidence that came without its file gets it when somebody adds the file", "[storage][reporting]")
{
    Reporting plan;
    const QString file = plan.file("acta.pdf", "bytes");
    const EvidenceLink target{{}, {}, plan.idOf(1), {}, {}};
    const auto add = [&] {
        return need(plan.temp.db->write(edit(), [&](Transaction &t) {
            return reporting::keep(t, {reporting::proofOf(file, day(2013, 8, 1))}, {target});
        }));
    };
    const Evidence evidence = add().evidence[0];
    runSql(plan.temp.path, {QStringLiteral("DELETE FROM blob")});
    const auto holds = [&] {
        return need(plan.temp.db->read([&](Transaction &t) { return evidences::holds(t, evidence.sha256); }));
    };
    REQUIRE_FALSE(holds());

    CHECK(add().evidence[0].id == evidence.id);
    CHECK(holds());
}

TEST_CASE("Unlinked evidence stays or goes, and its code is never given again", "[storage][reporting]")
{
    Reporting plan;
    const auto done = need(plan.record({{plan.progress(1, 70), plan.progress(2, 10)},
                                        {reporting::proofOf(plan.file("acta.pdf", "a"), day(2013, 8, 1))}}));
    const Evidence evidence = done.kept.evidence[0];
    std::vector<EvidenceLinkId> links;
    for (const EvidenceLink &link : plan.temp.contents().evidenceLinks) {
        if (link.evidence == evidence.id)
            links.push_back(link.id);
    }
    REQUIRE(links.size() == 2);
    const auto unlink = [&](EvidenceLinkId link, reporting::Orphan orphan) {
        return plan.temp.db->write(edit(), [&](Transaction &t) { return reporting::unlink(t, {link}, orphan); });
    };
    const auto isThere = [&] {
        const PlanContents contents = plan.temp.contents();
        return std::ranges::find(contents.evidence, evidence.id, &Evidence::id) != contents.evidence.end();
    };

    need(unlink(links[0], reporting::Orphan::Remove));
    CHECK(isThere()); // it proves the other still
    CHECK(testing::codeOf(unlink(links[0], reporting::Orphan::Remove)) == ErrorCode::NotFound);
    SECTION("kept")
    {
        need(unlink(links[1], reporting::Orphan::Keep));
        CHECK(isThere());
    }
    SECTION("removed")
    {
        need(unlink(links[1], reporting::Orphan::Remove));
        CHECK_FALSE(isThere());
        CHECK(need(plan.temp.db->read([](Transaction &t) { return evidences::nextCode(t); })) == QStringLiteral("E-003"));
    }
}
