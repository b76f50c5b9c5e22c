// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/presentation.h"
#include "core/report/slidetext.h"
#include "tests/report/workedexample.h"
#include "tests/support/catch.h"

using namespace gelt;
using namespace gelt::report;
using namespace gelt::test;

namespace {

std::vector<Slide> made(const PlanContents &contents, QDate cutOff = {2012, 12, 31}, const Pictures &pictures = {},
                        bool isPublic = false, int year = 0)
{
    ReportRequest request;
    request.kind = ReportKind::Presentation;
    request.isPublic = isPublic;
    request.year = year;
    return blocksOf<Slide>(presentation(contents, measure(contents, cutOff), request, QLocale::c(), pictures));
}

/// The slides with a body of one kind.
template <class Body>
std::vector<Slide> with(const std::vector<Slide> &slides)
{
    std::vector<Slide> found;
    std::ranges::copy_if(slides, std::back_inserter(found),
                         [](const Slide &slide) { return std::holds_alternative<Body>(slide.body); });
    return found;
}

bool hasTitle(const std::vector<Slide> &slides, const QString &title)
{
    return std::ranges::any_of(slides, [&](const Slide &slide) { return slide.title == title; });
}

void addPhoto(PlanContents &contents, qint64 id, Access access, QDate day)
{
    Evidence evidence;
    evidence.id = EvidenceId{id};
    evidence.kind = EvidenceKind::Photograph;
    evidence.title = QStringLiteral("Foto %1").arg(id);
    evidence.date = day;
    evidence.sha256 = QByteArray(32, 'x');
    evidence.access = access;
    contents.evidence.push_back(evidence);
    EvidenceLink link;
    link.id = EvidenceLinkId{id};
    link.evidence = evidence.id;
    link.activity = ActivityId{1};
    contents.evidenceLinks.push_back(link);
}

Challenge challenge(Party party, const QString &text, int year = 2012)
{
    Challenge made;
    made.year = year;
    made.party = party;
    made.challenge = text;
    made.responsibility = QStringLiteral("Quien responde");
    made.due = QStringLiteral("30/06/2013");
    return made;
}

} // namespace

TEST_CASE("The worked example is told in sentences made from its figures", "[slides]")
{
    const std::vector<Slide> slides = made(workedExampleReported());
    CHECK(slides.front().title == QStringLiteral("Results of 2012"));
    CHECK(hasTitle(slides, QStringLiteral("The municipality met 73.5\u00A0% of what was due in 2012")));
    CHECK(hasTitle(slides,
                   QStringLiteral("Only “Información e interacción” moved forward; the others are still at zero")));
    CHECK(hasTitle(slides, QStringLiteral("The 9 activity(ies) due in 2012 were done in time")));
    CHECK(hasTitle(slides, QStringLiteral("4 recurring activity(ies) owe periods that have passed")));
    CHECK(slides.back().title == QStringLiteral("Thank you for following these results"));
}

TEST_CASE("The year stands in five numbers", "[slides]")
{
    const std::vector<Slide> slides = with<SlideFigures>(made(workedExampleReported()));
    REQUIRE(slides.size() == 1);
    const auto &figures = std::get<SlideFigures>(slides[0].body);
    REQUIRE(figures.large.size() == 2);
    CHECK(figures.large[0].value == QStringLiteral("73.5\u00A0%"));
    CHECK(figures.large[0].icon == Icon::LightYellow);
    CHECK(figures.large[1].value == QStringLiteral("40.9\u00A0%"));
    REQUIRE(figures.small.size() == 3);
    CHECK(figures.small[0].value == QStringLiteral("9"));
    const PlanMeasure measured = measure(workedExampleReported(), {2012, 12, 31});
    CHECK(figures.small[1].value == QString::number(measured.plan.of(State::Behind)));
    CHECK(figures.small[1].icon == Icon::Behind);
    CHECK(figures.small[2].icon == Icon::NotStarted);
}

TEST_CASE("The phases have their two percentages, their compliance and all of it in words", "[slides]")
{
    const std::vector<Slide> slides = with<SlideBars>(made(workedExampleReported()));
    REQUIRE(slides.size() == 1);
    const auto &bars = std::get<SlideBars>(slides[0].body);
    REQUIRE(bars.bars.size() == 4); // three phases, and no phase
    CHECK(bars.bars[0].plannedText == QStringLiteral("64.7"));
    CHECK(bars.bars[0].doneText == QStringLiteral("52.9"));
    CHECK(bars.bars[0].compliance == QStringLiteral("81.8\u00A0%"));
    CHECK(bars.bars[0].icon == Icon::LightGreen);
    CHECK(bars.alternative.contains(
        QStringLiteral("FASE DEMOCRACIA EN LINEA: programmed 25.0\u00A0%, progress 0.0\u00A0%")));
}

TEST_CASE("What was done in time stands on one slide with short names and numbers", "[slides]")
{
    const std::vector<Slide> slides = with<SlideList>(made(workedExampleReported()));
    REQUIRE_FALSE(slides.empty());
    const auto &list = std::get<SlideList>(slides[0].body);
    CHECK(list.columns == 2);
    REQUIRE(list.rows.size() == 9);
    CHECK(list.rows[0].number == QStringLiteral("1"));
    CHECK(list.rows[0].text == QStringLiteral("Creación del comité"));
    CHECK(list.rows[0].icon == Icon::Done);
    CHECK(slides[0].part.isEmpty());
}

TEST_CASE("A late one among the done changes the sentence and the sign", "[slides]")
{
    PlanContents contents = workedExample();
    reportProgress(contents, 1, {2012, 7, 15});
    const std::vector<Slide> slides = made(contents);
    CHECK(hasTitle(slides, QStringLiteral("1 activity(ies) were completed in 2012")));
    CHECK(std::get<SlideList>(with<SlideList>(slides)[0].body).rows[0].icon == Icon::DoneLate);
}

TEST_CASE("Further slides carry the same title and say which they are", "[slides]")
{
    const std::vector<Slide> slides = with<SlideBars>(made(withFortyPhases()));
    REQUIRE(slides.size() == 10);
    CHECK(slides[0].part == QStringLiteral("(1\u00A0of\u00A010)"));
    CHECK(slides[9].part == QStringLiteral("(10\u00A0of\u00A010)"));
    CHECK(slides[0].title == slides[9].title);
    CHECK(std::get<SlideBars>(slides[9].body).bars.back().label == QStringLiteral("Fase 40"));
}

TEST_CASE("What is late says why and what follows, as it was noted last", "[slides]")
{
    PlanContents contents = workedExample();
    contents.activities.resize(1);
    for (const auto &[id, day, note] :
         {std::tuple{1, QDate(2012, 7, 1), QStringLiteral("Primera nota")},
          std::tuple{2, QDate(2012, 9, 1), QStringLiteral("El concejo no sesionó. Se citará de nuevo.")},
          std::tuple{3, QDate(2013, 9, 1), QStringLiteral("Después del corte")}}) {
        FollowUp entry;
        entry.id = FollowUpId{id};
        entry.activity = ActivityId{1};
        entry.date = day;
        entry.note = note;
        contents.followUps.push_back(entry);
    }
    Acta acta;
    acta.id = ActaId{1};
    contents.meetings.actas = {acta};
    Commitment commitment;
    commitment.id = CommitmentId{1};
    commitment.acta = acta.id;
    commitment.text = QStringLiteral("Presentar el decreto");
    commitment.due = QDate(2013, 2, 28);
    commitment.activity = ActivityId{1};
    contents.meetings.commitments = {commitment};

    const std::vector<Slide> slides = with<SlideTable>(made(contents));
    REQUIRE(slides.size() == 1);
    CHECK(slides[0].title == QStringLiteral("1 activity(ies) passed their deadline without being done"));
    const SlideTable::Row &row = std::get<SlideTable>(slides[0].body).rows.at(0);
    CHECK(row.icon == Icon::Overdue);
    CHECK(row.what == QStringLiteral("1\u00A0Creación del comité"));
    CHECK(row.detail == QStringLiteral("184 day(s) late"));
    CHECK(row.why == QStringLiteral("El concejo no sesionó"));
    CHECK(row.next == QStringLiteral("Presentar el decreto: 28/02/2013"));
}

TEST_CASE("Where nothing is late a slide says so", "[slides]")
{
    // The first quarter's last day has not passed; on the next one it is owed.
    CHECK(hasTitle(made(workedExampleReported(), {2012, 3, 31}), QStringLiteral("No activity is late")));
    CHECK_FALSE(hasTitle(made(workedExampleReported(), {2012, 4, 1}), QStringLiteral("No activity is late")));
    PlanContents contents = workedExampleReported();
    contents.activities.resize(9);
    const std::vector<Slide> glad = made(contents);
    REQUIRE(hasTitle(glad, QStringLiteral("No activity is late")));
    CHECK(with<SlideTable>(glad).empty());
    CHECK(std::get<SlideStatement>(with<SlideStatement>(glad)[0].body).icon == Icon::LightGreen);
}

TEST_CASE("Challenges stand by party, and below them who takes them on", "[slides]")
{
    PlanContents contents = workedExampleReported();
    contents.challenges = {challenge(Party::Committee, QStringLiteral("Canales al día")),
                           challenge(Party::Community, QStringLiteral("Participar")),
                           challenge(Party::Administration, QStringLiteral("De otra vigencia"), 2011)};
    const std::vector<Slide> slides = with<SlideColumns>(made(contents));
    REQUIRE(slides.size() == 2);
    CHECK(slides[0].title == QStringLiteral("Challenges of 2013: each has a part to do"));
    const auto &columns = std::get<SlideColumns>(slides[0].body).columns;
    REQUIRE(columns.size() == 2);
    CHECK(columns[0].head == QStringLiteral("Committee"));
    CHECK(columns[1].entries[0].text == QStringLiteral("Participar"));
    const auto &who = std::get<SlideColumns>(slides[1].body).columns;
    CHECK(who[0].entries[0].detail == QStringLiteral("30/06/2013"));

    contents.challenges.clear();
    CHECK(hasTitle(made(contents), QStringLiteral("The challenges of 2013 are still to be agreed")));
}

TEST_CASE("Photographs of the year are shown, the reserved ones not in public", "[slides]")
{
    PlanContents contents = workedExampleReported();
    addPhoto(contents, 1, Access::Public, {2012, 6, 1});
    addPhoto(contents, 2, Access::Reserved, {2012, 5, 1});
    addPhoto(contents, 3, Access::Public, {2011, 5, 1});
    std::vector<qint64> asked;
    const Pictures pictures = [&](EvidenceId id) {
        asked.push_back(id.value);
        return QByteArray("\xFF\xD8\xFF");
    };
    const std::vector<Slide> all = with<SlidePhotos>(made(contents, {2012, 12, 31}, pictures));
    REQUIRE(all.size() == 1);
    const auto &photos = std::get<SlidePhotos>(all[0].body).photos;
    REQUIRE(photos.size() == 2);
    CHECK(photos[0].caption == QStringLiteral("Foto 2")); // the earlier
    CHECK(photos[1].alternative.endsWith(QStringLiteral("Foto 1")));
    CHECK(photos[1].detail == QStringLiteral("01/06/2012"));

    asked.clear();
    const std::vector<Slide> open = with<SlidePhotos>(made(contents, {2012, 12, 31}, pictures, true));
    REQUIRE(open.size() == 1);
    CHECK(std::get<SlidePhotos>(open[0].body).photos.size() == 1);
    CHECK(asked == std::vector<qint64>{1});
    CHECK(with<SlidePhotos>(made(contents)).empty()); // nobody can hand in their bytes
}

TEST_CASE("An empty plan and a year outside the plan are said, not measured", "[slides]")
{
    PlanContents contents = workedExample();
    CHECK(hasTitle(made(contents, {2019, 12, 31}), QStringLiteral("The year 2019 lies outside the plan 2012–2015")));
    contents.activities.clear();
    const std::vector<Slide> slides = made(contents);
    CHECK(slides.size() == 4); // cover, nothing to measure, no challenges, thanks
    CHECK(hasTitle(slides, QStringLiteral("The plan has no activities yet")));
}

TEST_CASE("Phases that are not asked for leave charts and lists, not the figures", "[slides]")
{
    const PlanContents contents = workedExampleReported();
    ReportRequest request;
    request.phases = {PhaseId{2}, PhaseId{3}};
    const std::vector<Slide> slides =
        blocksOf<Slide>(presentation(contents, measure(contents, {2012, 12, 31}), request, QLocale::c()));
    CHECK(std::get<SlideFigures>(with<SlideFigures>(slides)[0].body).large[1].value == QStringLiteral("40.9\u00A0%"));
    CHECK(std::get<SlideBars>(with<SlideBars>(slides)[0].body).bars.size() == 2);
    CHECK_FALSE(hasTitle(slides, QStringLiteral("The 9 activity(ies) due in 2012 were done in time")));
    // What is late lies in the other phases: it is neither listed nor denied.
    CHECK(with<SlideStatement>(slides).size() == 1);
    CHECK_FALSE(hasTitle(slides, QStringLiteral("No activity is late")));
}

TEST_CASE("Long names are cut at a word, and more than three slides of a list are left to the report", "[slides]")
{
    CHECK(shortened(QStringLiteral("uno dos,  tres"), 9) == QStringLiteral("uno dos…"));
    CHECK(shortened(QStringLiteral("uno"), 9) == QStringLiteral("uno"));
    CHECK(firstSentence(QStringLiteral("Manual 3.0 listo. Falta uno."), 40) == QStringLiteral("Manual 3.0 listo"));
    CHECK(slideWords(QStringLiteral("de los canales, GEL-T y año 2012")) == 1);

    PlanContents contents = workedExample();
    const Activity pattern = contents.activities[0];
    contents.activities.clear();
    for (qint64 id = 1; id <= 100; ++id) {
        contents.activities.push_back(pattern);
        contents.activities.back().id = ActivityId{id};
        contents.activities.back().number = static_cast<int>(id);
        reportProgress(contents, id, {2012, 5, 1});
    }
    const std::vector<Slide> slides = with<SlideList>(made(contents));
    REQUIRE(slides.size() == 3);
    std::size_t shown = 0;
    for (const Slide &slide : slides)
        shown += std::get<SlideList>(slide.body).rows.size();
    CHECK(slides.back().note == QStringLiteral("and %1 more in the annual report").arg(100 - shown));
}

TEST_CASE("Rows are dealt to as few slides as hold them, about as many on each", "[slides]")
{
    const std::vector<int> thirteen(13, 1);
    CHECK(dealt(thirteen, 12) == std::vector<std::size_t>{7, 6});
    const std::vector<int> wordy{20, 10, 10, 30, 1};
    CHECK(dealt(wordy, 6) == std::vector<std::size_t>{1, 2, 1, 1});
    CHECK(dealt({}, 6).empty());
}

TEST_CASE("Every slide of the public version says that it is one", "[report][presentation]")
{
    const PlanContents contents = workedExample();
    const auto says = [](const Slide &slide) {
        const auto *cover = std::get_if<SlideCover>(&slide.body);
        return slide.foot.contains(QStringLiteral("Public version"))
               || (cover && std::ranges::find(cover->lines, QStringLiteral("Public version")) != cover->lines.end());
    };
    CHECK(std::ranges::all_of(made(contents, {2012, 12, 31}, {}, true), says));
    CHECK(std::ranges::none_of(made(contents), says));
}

TEST_CASE("A presentation is asked for like every document, and stands on slides whatever the paper", "[slides]")
{
    PlanContents contents = workedExampleReported();
    addPhoto(contents, 1, Access::Reserved, {2012, 6, 1});
    ReportRequest request;
    request.kind = ReportKind::Presentation;
    request.year = 2012;
    request.paper = Paper::Oficio;
    request.isPublic = true;
    const Pictures pictures = [](EvidenceId) { return QByteArray("\xFF\xD8\xFF"); };
    const Document document = makeReport(contents, request, QLocale::c(), pictures);
    CHECK(document.paper == Paper::Slides);
    CHECK(hasTitle(blocksOf<Slide>(document), QStringLiteral("The 9 activity(ies) due in 2012 were done in time")));
    CHECK(with<SlidePhotos>(blocksOf<Slide>(document)).empty());
    request.isPublic = false;
    CHECK(with<SlidePhotos>(blocksOf<Slide>(makeReport(contents, request, QLocale::c(), pictures))).size() == 1);
}
