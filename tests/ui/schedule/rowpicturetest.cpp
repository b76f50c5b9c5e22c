// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/rowpicture.h"

#include "tests/support/catch.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QPainter>

using namespace gelt;
using report::TimeLineRow;
using report::TimeScale;

namespace {

const Period fourYears{QDate(2012, 1, 1), QDate(2015, 12, 31)};

TimeScale scaleOf(double perDay) { return {fourYears, 100, perDay * 1461}; }

RowPicture picture(const TimeLineRow &row, double perDay = 0.6)
{
    return pictureOf(row, scaleOf(perDay), QRectF(0, 50, 2000, 20), QFontMetricsF(QGuiApplication::font()));
}

TimeLineRow oneTime(const Period &bar, State state = State::NotStarted)
{
    TimeLineRow row;
    row.bar = bar;
    row.state = state;
    return row;
}

TimeLineRow weekly()
{
    TimeLineRow row;
    row.recurs = true;
    row.bar = fourYears;
    for (QDate day = fourYears.first; day.addDays(6) <= fourYears.last; day = day.addDays(7)) {
        const bool overdue = row.marks.size() % 10 == 5;
        row.marks.push_back(
            {overdue ? OccurrenceState::Overdue : OccurrenceState::Done, {day, day.addDays(6)}, {}, {}});
    }
    return row;
}

} // namespace

TEST_CASE("A bar lies over its days and is filled as far as its progress", "[ui][schedule]")
{
    TimeLineRow row = oneTime({QDate(2013, 1, 1), QDate(2013, 12, 31)}, State::InProgress);
    row.done = 0.4;
    const RowPicture made = picture(row, 1);
    CHECK(made.bar.left() == Approx(100 + 366));
    CHECK(made.bar.right() == Approx(100 + 366 + 365));
    CHECK(made.filled == Approx(made.bar.left() + 0.4 * 365));
    CHECK(made.covers(made.bar.center()));
    CHECK_FALSE(made.covers({made.bar.left() - 10, made.bar.center().y()}));
}

TEST_CASE("A bar of one day can still be seen and ends on its day", "[ui][schedule]")
{
    const RowPicture made = picture(oneTime({QDate(2013, 6, 15), QDate(2013, 6, 15)}), 0.2);
    CHECK(made.bar.width() >= 6);
    CHECK(made.bar.right() == Approx(scaleOf(0.2).after(QDate(2013, 6, 15))));
}

TEST_CASE("A later deadline is led to from the first one, an earlier one backwards", "[ui][schedule]")
{
    TimeLineRow row = oneTime({QDate(2014, 1, 1), QDate(2014, 1, 31)});
    row.initial = {QDate(2013, 1, 1), QDate(2013, 1, 31)};
    CHECK(picture(row).arrow.dx() > 0);
    std::swap(row.bar, row.initial);
    CHECK(picture(row).arrow.dx() < 0);
    row.bar = {QDate(2013, 1, 1), QDate(2014, 12, 31)};
    CHECK(picture(row).arrow.isNull()); // one within the other: the frame around the bar says it
    CHECK(picture(row).initial.height() > picture(row).bar.height());
}

TEST_CASE("What lies beyond the days is pointed to", "[ui][schedule]")
{
    CHECK(picture(oneTime({QDate(2030, 1, 1), QDate(2030, 1, 31)})).beyond == 1);
    CHECK(picture(oneTime({QDate(1990, 1, 1), QDate(1990, 1, 31)})).beyond == -1);
    CHECK(picture(oneTime({QDate(2013, 1, 1), QDate(2013, 1, 31)})).beyond == 0);
}

TEST_CASE("Words never leave the days, wherever the bar is", "[ui][schedule]")
{
    const QDate day = GENERATE(QDate(2012, 1, 1), QDate(2013, 12, 1), QDate(2015, 12, 20));
    TimeLineRow row = oneTime({day, day.addDays(10)});
    row.words = QStringLiteral("55,0 % extended");
    const RowPicture made = picture(row);
    const TimeScale scale = scaleOf(0.6);
    CHECK(made.words.left() >= scale.begin());
    CHECK(made.words.right() <= scale.end() + 0.5);
    CHECK_FALSE(made.words.intersects(made.bar));
}

TEST_CASE("Marks never cover one another on any scale, and pointing finds each", "[ui][schedule]")
{
    const double perDay = GENERATE(0.05, 0.1, 0.3, 0.6, 1.0, 1.9, 2.5, 8.0, 24.0);
    const RowPicture made = picture(weekly(), perDay);
    REQUIRE_FALSE(made.marks.empty());
    std::size_t all = 0;
    for (std::size_t i = 0; i < made.marks.size(); ++i) {
        const RowPicture::Mark &mark = made.marks[i];
        all += mark.group.count;
        CHECK(mark.rect.width() >= 2.9);
        if (i > 0)
            CHECK(mark.rect.left() >= made.marks[i - 1].rect.right() - 6);
        if (mark.rect.width() > 6)
            CHECK(made.markAt(mark.rect.center()) == static_cast<int>(i));
    }
    CHECK(all == weekly().marks.size());
    CHECK(made.marks[0].isSign == (perDay >= 1.9));
    CHECK(
        std::ranges::any_of(made.marks, [](const auto &mark) { return mark.group.state == OccurrenceState::Overdue; }));
}

TEST_CASE("A band of many says how many where it has the room", "[ui][schedule]")
{
    TimeLineRow row = weekly();
    for (report::TimeLineMark &mark : row.marks)
        mark.state = OccurrenceState::Pending;
    const RowPicture made = picture(row, 0.6);
    REQUIRE(made.marks.size() == 1);
    const RowPicture::Mark &band = made.marks[0];
    CHECK(RowPicture::countOf(band.group).endsWith(QString::number(row.marks.size())));
    CHECK_FALSE(band.count.isNull());
    CHECK(band.rect.contains(band.sign.center()));
    CHECK(band.count.left() >= band.sign.right());
    CHECK(picture(row, 0.02).marks[0].count.isNull());
}

TEST_CASE("Each state has a sign of its own without its colour", "[ui][schedule]")
{
    std::vector<QImage> signs;
    for (const auto &code : Codes<OccurrenceState>::all) {
        QImage image(26, 26, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        style::Tokens grey;
        grey.base = Qt::white;
        grey.ok = grey.bad = grey.na = grey.warn = grey.info = grey.teal = grey.purple = Qt::black;
        grey.text = grey.text2 = grey.text3 = Qt::black;
        paintMark(painter, QRectF(1, 1, 24, 24), code.value, grey);
        painter.end();
        for (const QImage &other : signs) {
            int different = 0;
            for (int y = 0; y < 26; ++y) {
                for (int x = 0; x < 26; ++x)
                    different += std::abs(qGray(image.pixel(x, y)) - qGray(other.pixel(x, y))) > 100 ? 1 : 0;
            }
            CHECK(different > 30);
        }
        signs.push_back(image);
    }
}
