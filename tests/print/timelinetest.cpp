// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/timeline.h"

#include "core/print/fonts.h"
#include "core/print/timelinebars.h"
#include "core/report/common.h"
#include "tests/print/sample.h"

#include <cmath>

using namespace gelt;
using namespace gelt::print;
using report::TimeLine;
using report::TimeLineRow;
using report::TimeUnit;

namespace {

TimeLineRow phase(const QString &name)
{
    TimeLineRow row;
    row.kind = TimeLineRow::Kind::Phase;
    row.title = name;
    row.words = QStringLiteral("3 activities");
    row.compliance = QStringLiteral("88,8 %");
    row.light = Light::Green;
    return row;
}

TimeLineRow activity(int number, const QString &title = QStringLiteral("thing"))
{
    TimeLineRow row;
    row.number = QString::number(number);
    row.title = title;
    return row;
}

TimeLine line(std::vector<TimeLineRow> rows, int years = 4)
{
    return {{QDate(2012, 1, 1), QDate(2011 + years, 12, 31)},
            QDate(2012, 6, 30),
            QDate(2012, 6, 30),
            QLocale(QLocale::Spanish, QLocale::Colombia),
            std::move(rows)};
}

/// @p count activities that fall due @p everyDays days apart, in three states.
TimeLineRow recurring(int count, int everyDays)
{
    TimeLineRow row = activity(1);
    row.recurs = true;
    QDate day(2012, 1, 1);
    for (int i = 0; i < count; ++i) {
        const QDate last = day.addDays(everyDays - 1);
        const auto state = i % 7 == 3 ? OccurrenceState::Overdue
                           : i % 5    ? OccurrenceState::Done
                                      : OccurrenceState::DoneLate;
        row.marks.push_back({state, {day, last}, QString::number(i), day});
        day = last.addDays(1);
    }
    row.bar = {QDate(2012, 1, 1), day.addDays(-1)};
    return row;
}

report::Document document(TimeLine timeLine, report::Paper paper = report::Paper::Letter)
{
    report::Document made = sample::document({std::move(timeLine)}, report::Orientation::Landscape);
    made.paper = paper;
    return made;
}

/// The only row's page, with the plan that says where its days are.
struct OneRow {
    explicit OneRow(TimeLine timeLine)
        : pages(layOut(document(std::move(timeLine))))
        , page(pages.page(0))
        , shaper(pages.fonts())
        , plan(std::get<TimeLine>(pages.document().sections[0].blocks[0]), page.frame.textArea.left(),
               page.frame.textArea.width(), shaper)
    {
    }

    template <class Kind>
    std::vector<Kind> shapes() const
    {
        std::vector<Kind> found;
        for (const Shape &shape : page.shapes) {
            if (const Kind *kind = std::get_if<Kind>(&shape))
                found.push_back(*kind);
        }
        return found;
    }

    /// The signs among the days, from left to right; those of the legend and the states stand elsewhere.
    std::vector<IconBox> signs() const
    {
        const double below = sample::boxOf(page, plan.line().rows[0].number).bounds().top();
        std::vector<IconBox> found;
        for (const IconBox &icon : page.icons) {
            if (icon.rect.center().x() >= plan.scale().begin() && icon.rect.center().y() > below)
                found.push_back(icon);
        }
        std::ranges::sort(found, {}, [](const IconBox &icon) { return icon.rect.left(); });
        return found;
    }

    Pages pages;
    Page page;
    Shaper shaper;
    TimeLinePlan plan;
};

constexpr double aHair = 0.01;

} // namespace

TEST_CASE("Divisions are as fine as the room allows", "[timeline]")
{
    const auto [years, unit] = GENERATE(table<int, TimeUnit>({{1, TimeUnit::Month},
                                                              {4, TimeUnit::Month},
                                                              {8, TimeUnit::Quarter},
                                                              {20, TimeUnit::Year},
                                                              {60, TimeUnit::Year}}));
    const OneRow row(line({activity(1)}, years));
    CHECK(row.plan.unit() == unit);
    // No two labels of the header touch.
    const auto fills = row.shapes<Fill>();
    const QRectF header = std::ranges::find(fills, Tint::Band, &Fill::tint)->rect;
    std::vector<TextBox> labels;
    for (const TextBox &box : row.page.texts) {
        if (header.contains(box.baseline) && box.tint != Tint::White)
            labels.push_back(box);
    }
    REQUIRE(labels.size() >= 3);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        for (std::size_t j = i + 1; j < labels.size(); ++j) {
            if (std::abs(labels[i].baseline.y() - labels[j].baseline.y()) < aHair)
                CHECK_FALSE(labels[i].bounds().intersects(labels[j].bounds()));
        }
    }
}

TEST_CASE("A bar begins and ends with its days and is filled as far as its progress", "[timeline]")
{
    TimeLineRow activityRow = activity(1);
    activityRow.state = State::InProgress;
    activityRow.bar = {QDate(2013, 1, 1), QDate(2014, 12, 31)};
    activityRow.done = 0.25;
    const OneRow row(line({activityRow}));
    const double left = row.plan.scale().at(QDate(2013, 1, 1));
    const double right = row.plan.scale().after(QDate(2014, 12, 31));
    const auto frames = row.shapes<Frame>();
    CHECK(std::ranges::any_of(frames, [&](const Frame &frame) {
        return std::abs(frame.rect.left() - left) < aHair && std::abs(frame.rect.right() - right) < aHair;
    }));
    CHECK(std::ranges::any_of(row.shapes<Fill>(), [&](const Fill &fill) {
        return fill.tint == Tint::Navy && std::abs(fill.rect.left() - left) < aHair
               && std::abs(fill.rect.right() - (left + (right - left) / 4)) < aHair;
    }));
}

TEST_CASE("A delay is hatched from the due day to the line of the cut-off", "[timeline]")
{
    TimeLineRow late = activity(1);
    late.state = State::Overdue;
    late.bar = {QDate(2012, 3, 1), QDate(2012, 3, 31)};
    late.overdue = {QDate(2012, 4, 1), QDate(2012, 6, 30)};
    late.words = QStringLiteral("91 days");
    const OneRow row(line({late}));
    const double from = row.plan.scale().at(QDate(2012, 4, 1));
    const double to = row.plan.scale().after(QDate(2012, 6, 30));
    CHECK(std::ranges::any_of(row.shapes<HatchedBar>(), [&](const HatchedBar &bar) {
        return bar.tint == Tint::Red && std::abs(bar.rect.left() - from) < aHair
               && std::abs(bar.rect.right() - to) < aHair;
    }));
    CHECK(std::ranges::any_of(row.shapes<Rule>(), [&](const Rule &rule) {
        return rule.dash == Dash::Long && rule.line.dx() == 0 && std::abs(rule.line.x1() - to) < aHair;
    }));
    CHECK(sample::boxOf(row.page, QStringLiteral("91 days")).bounds().left() > to);
}

TEST_CASE("The first deadline is dashed, with an arrow to the one in force", "[timeline]")
{
    TimeLineRow extended = activity(1);
    extended.initial = {QDate(2012, 3, 1), QDate(2012, 3, 31)};
    extended.bar = {QDate(2013, 3, 1), QDate(2013, 3, 31)};
    const OneRow row(line({extended}));
    const double first = row.plan.scale().at(QDate(2012, 3, 1));
    CHECK(std::ranges::any_of(row.shapes<Frame>(), [&](const Frame &frame) {
        return frame.dash == Dash::Short && std::abs(frame.rect.left() - first) < aHair;
    }));
    const auto heads = row.shapes<ArrowHead>();
    REQUIRE(heads.size() == 1);
    CHECK(heads[0].length > 0);
    CHECK(heads[0].tip.x() == Approx(row.plan.scale().at(QDate(2013, 3, 1))));
}

TEST_CASE("What is beyond the days shown is pointed to at the edge", "[timeline]")
{
    TimeLineRow far = activity(1);
    far.bar = {QDate(2030, 3, 1), QDate(2030, 3, 31)};
    const OneRow row(line({far}));
    const auto heads = row.shapes<ArrowHead>();
    REQUIRE(heads.size() == 1);
    CHECK(heads[0].length > 0);
    CHECK(heads[0].tip.x() == Approx(row.plan.scale().end()));
}

TEST_CASE("Each occurrence has its sign where there is room, at the end of its last day", "[timeline]")
{
    const OneRow row(line({recurring(16, 91)}));
    const auto signs = row.signs();
    REQUIRE(signs.size() == 16);
    CHECK(signs[0].rect.right() == Approx(row.plan.scale().after(QDate(2012, 1, 1).addDays(90))));
    CHECK(signs[0].icon == report::Icon::DoneLate);
    CHECK(signs[3].icon == report::Icon::Overdue);
}

TEST_CASE("However many occurrences there are, no sign covers another and the overdue ones are seen", "[timeline]")
{
    const int everyDays = GENERATE(3, 7, 14, 15, 20, 30, 31, 61);
    const int years = GENERATE(1, 4, 20);
    const OneRow row(line({recurring(365 * years / everyDays, everyDays)}, years));
    const auto signs = row.signs();
    for (std::size_t i = 1; i < signs.size(); ++i)
        CHECK(signs[i].rect.left() >= signs[i - 1].rect.left() + TimeLineBars::markSize * 0.6);
    const bool sign =
        std::ranges::any_of(signs, [](const IconBox &icon) { return icon.icon == report::Icon::Overdue; });
    const bool band = std::ranges::any_of(
        row.shapes<Fill>(), [](const Fill &fill) { return fill.tint == Tint::Red && fill.rect.width() >= mm(0.69); });
    CHECK((sign || band));
}

TEST_CASE("Words beside a bar stay on the sheet", "[timeline]")
{
    const QDate due = GENERATE(QDate(2012, 1, 31), QDate(2014, 6, 30), QDate(2015, 12, 31));
    TimeLineRow worded = activity(1);
    worded.bar = {QDate(due.year(), due.month(), 1), due};
    worded.state = State::NotStarted;
    worded.words = GENERATE(QStringLiteral("extended"), QString(4000, u'x'));
    const OneRow row(line({worded}));
    for (const TextBox &box : row.page.texts) {
        CHECK(box.bounds().left() >= row.page.frame.textArea.left() - aHair);
        CHECK(box.bounds().right() <= row.page.frame.textArea.right() + aHair);
    }
}

TEST_CASE("Labels of the cut-off and of today never cover each other", "[timeline]")
{
    TimeLine both = line({activity(1)});
    both.cutOff =
        GENERATE(QDate(2012, 1, 1), QDate(2012, 1, 5), QDate(2013, 6, 30), QDate(2015, 12, 30), QDate(2030, 1, 1));
    both.today = GENERATE(QDate(2012, 1, 3), QDate(2013, 7, 1), QDate(2015, 12, 31));
    const OneRow row(both);
    std::vector<QRectF> chips;
    for (const TextBox &box : row.page.texts) {
        if (box.tint == Tint::White)
            chips.push_back(box.bounds());
    }
    REQUIRE_FALSE(chips.empty());
    for (const QRectF &chip : chips) {
        CHECK(chip.left() >= row.plan.scale().begin() - aHair);
        CHECK(chip.right() <= row.plan.scale().end() + aHair);
    }
    const bool apart = chips.front().right() <= chips.back().left() || chips.back().right() <= chips.front().left();
    CHECK((chips.size() == 1 || apart));
}

TEST_CASE("Three hundred activities fill pages that each begin with the scale and their phase", "[timeline]")
{
    const auto paper = GENERATE(report::Paper::Letter, report::Paper::Oficio, report::Paper::A4);
    std::vector<TimeLineRow> rows;
    for (int i = 0; i < 300; ++i) {
        if (i % 100 == 0)
            rows.push_back(phase(QStringLiteral("PHASE%1").arg(i / 100)));
        rows.push_back(activity(i + 1, i % 3 ? QStringLiteral("short") : QStringLiteral("word ").repeated(30)));
    }
    const Pages pages = layOut(document(line(rows), paper));
    REQUIRE(pages.count() > 5);
    int number = 0;
    for (int i = 0; i < pages.count(); ++i) {
        const Page page = pages.page(i);
        const QStringList texts = sample::textsOf(page);
        CHECK(texts.contains(QStringLiteral("2013")));
        CHECK(texts.contains(QStringLiteral("Cut-off 30/06/2012")));
        CHECK(std::ranges::any_of(texts, [](const QString &text) { return text.startsWith(QStringLiteral("PHASE")); }));
        for (const TextBox &box : page.texts) {
            CHECK(box.bounds().bottom() <= page.frame.size.height());
            if (const int read = box.text.toInt(); read == number + 1)
                number = read;
        }
        for (const Shape &shape : page.shapes) {
            if (const auto *rule = std::get_if<Rule>(&shape))
                CHECK(rule->line.y2() <= page.frame.size.height());
        }
    }
    CHECK(number == 300); // all of them, in order
    CHECK(pages.outline().size() == 3);
    CHECK(pages.outline()[1].title == QStringLiteral("PHASE1"));
}

TEST_CASE("The head of a phase stands with its first activity", "[timeline]")
{
    const int before = GENERATE(range(10, 26));
    std::vector<TimeLineRow> rows;
    for (int i = 0; i < before; ++i)
        rows.push_back(activity(i + 1));
    rows.push_back(phase(QStringLiteral("PHASE")));
    rows.push_back(activity(999));
    const Pages pages = layOut(document(line(rows)));
    CHECK(sample::pageOf(pages, QStringLiteral("PHASE")) == sample::pageOf(pages, QStringLiteral("999")));
}

TEST_CASE("A monstrous title takes no more than a part of its page", "[timeline]")
{
    const Pages pages =
        layOut(document(line({phase(QString(500, u'P')), activity(1, QString(4000, u'x')), activity(2)})));
    CHECK(pages.count() == 1);
    CHECK(std::ranges::any_of(sample::textsOf(pages.page(0)), [](const QString &text) { return text.endsWith(u'…'); }));
}

TEST_CASE("A time line without rows says so", "[timeline]")
{
    CHECK(sample::pageOf(layOut(document(line({}))), QStringLiteral("There is nothing to list here.")) == 0);
}
