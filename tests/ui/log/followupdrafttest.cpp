// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/limits.h"
#include "tests/ui/log/logs.h"
#include "ui/plan/log/followupdraft.h"

using namespace gelt;
using namespace gelt::testing;

namespace {

using What = FollowUpDraft::What;

struct Drafting {
    FollowUpDraft of(std::initializer_list<int> numbers) const
    {
        std::vector<ActivityId> ids;
        for (const int number : numbers)
            ids.push_back(idOf(*desk.session, number));
        return FollowUpDraft(*desk.session, ids);
    }
    static QString problem(const FollowUpDraft &draft)
    {
        const auto report = draft.report();
        return report ? QString() : report.error().message;
    }
    static Progress progress(int hundredths) { return need(Progress::fromHundredths(hundredths)); }

    QTemporaryDir folder;
    TestDesk desk{logPlan(folder)};
};

} // namespace

TEST_CASE("A report of progress says what was reported before, and when it falls", "[log][draft]")
{
    Drafting plan;
    FollowUpDraft draft = plan.of({1});
    draft.progress = Drafting::progress(90'00);
    CHECK(draft.progressNotice(QLocale::c()) == QStringLiteral("It was 80.0\u00A0% on 01/06/2013."));
    CHECK_FALSE(draft.falls());
    draft.progress = Drafting::progress(70'00);
    CHECK(draft.falls());
    CHECK(draft.progressNotice(QLocale::c()).contains(QStringLiteral("falls")));

    draft.date = QDate(2013, 4, 1); // between two entries; the void one of May is not looked at
    CHECK_FALSE(draft.falls());
    CHECK(draft.progressNotice(QLocale::c()).startsWith(QStringLiteral("It was 40.0\u00A0% on 01/03/2013. A later entry, of 01/06/2013, says 80.0")));
    draft.date = QDate(2013, 1, 1);
    CHECK(draft.progressNotice(QLocale::c()).startsWith(QStringLiteral("A later entry")));
    CHECK(plan.of({4}).progressNotice(QLocale::c()) == QStringLiteral("Nothing was reported before."));
}

TEST_CASE("A day to come or outside the plan is recorded and said to be so", "[log][draft]")
{
    Drafting plan;
    FollowUpDraft draft = plan.of({1});
    CHECK(draft.dateNotice().isEmpty());
    draft.date = QDate(2013, 8, 13);
    CHECK(draft.dateNotice().contains(QStringLiteral("still to come")));
    draft.date = QDate(2011, 12, 31);
    CHECK(draft.dateNotice().contains(QStringLiteral("01/01/2012")));
    CHECK(Drafting::problem(draft).isEmpty());
}

TEST_CASE("A recurring activity begins with its oldest overdue period", "[log][draft]")
{
    Drafting plan;
    FollowUpDraft draft = plan.of({2});
    CHECK(draft.occurrence == QStringLiteral("2012-T4"));
    CHECK_FALSE(draft.hasOneTime());
    CHECK(draft.occurrenceNotice().contains(QStringLiteral("31/12/2012"))); // late
    const auto report = need(draft.report());
    REQUIRE(report.lines.size() == 1);
    CHECK(report.lines[0].entry.kind == FollowUpKind::Fulfilled);
    CHECK(report.lines[0].occurrence == QStringLiteral("2012-T4"));

    draft.occurrence = QStringLiteral("2012-T1");
    CHECK(draft.occurrenceNotice().contains(QStringLiteral("fulfilled already, on 20/03/2012")));
    draft.occurrence = QStringLiteral("2012-T3");
    CHECK(draft.occurrenceNotice().contains(QStringLiteral("not applicable")));
    draft.occurrence = QStringLiteral("2014-T1");
    CHECK(draft.occurrenceNotice().contains(QStringLiteral("01/01/2014")));
}

TEST_CASE("What is missing is said, one thing at a time", "[log][draft]")
{
    Drafting plan;
    FollowUpDraft draft = plan.of({2});
    draft.what = What::NotApplicable;
    CHECK(Drafting::problem(draft) == QStringLiteral("Say why the period does not apply."));
    draft.reason = QStringLiteral("receso");
    CHECK(Drafting::problem(draft).isEmpty());
    draft.what = What::Note;
    CHECK(Drafting::problem(draft) == QStringLiteral("Write the note."));
    draft.note = QStringLiteral("en curso");
    CHECK(Drafting::problem(draft).isEmpty());
    draft.isVerified = true;
    CHECK(Drafting::problem(draft).contains(QStringLiteral("who verified")));
    draft.verifiedBy = QStringLiteral("Luis");
    CHECK(Drafting::problem(draft).isEmpty());
    draft.note = QString(limits::textChars + 1, u'x');
    CHECK_FALSE(Drafting::problem(draft).isEmpty());
    draft.note = QStringLiteral("x");
    draft.date = Error{ErrorCode::Invalid, QStringLiteral("no es un día"), {}};
    CHECK(Drafting::problem(draft) == QStringLiteral("no es un día"));
}

TEST_CASE("Several activities get the same: progress or the period that comes next", "[log][draft]")
{
    Drafting plan;
    FollowUpDraft draft = plan.of({3, 1, 2});
    draft.progress = Drafting::progress(70'00);
    CHECK(draft.distribution()
          == QStringLiteral("The progress is recorded for: 1. As fulfilled is recorded the period that comes next: "
                            "2 (2012-T4), 3 (2011-W52)."));
    CHECK(draft.progressNotice(QLocale::c()) == QStringLiteral("It is less than before for: 1."));
    CHECK_FALSE(draft.offers(What::NotApplicable));
    const auto report = need(draft.report());
    REQUIRE(report.lines.size() == 3);
    CHECK(report.lines[0].entry.progress->hundredths() == 70'00);
    CHECK(report.lines[1].occurrence == QStringLiteral("2012-T4"));
    CHECK(report.lines[2].occurrence == QStringLiteral("2011-W52"));
    CHECK(draft.name() == QStringLiteral("Register a follow-up of 3 activities"));
}
