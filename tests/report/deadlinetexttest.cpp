// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/deadlinetext.h"

#include "tests/support/catch.h"

using namespace gelt;
using namespace gelt::report;

namespace {

const Period plan{QDate(2012, 1, 1), QDate(2015, 12, 31)};

Deadline deadline(const QString &text) { return {text, readDeadline(text, plan), ReadBy::Reader}; }

QString words(const QString &text, bool moves = false)
{
    return deadlineWords(deadline(text), BusinessCalendar(), moves);
}

} // namespace

TEST_CASE("A deadline's meaning is said in sentences, with the next business day where it falls on a day off",
          "[report][deadline]")
{
    CHECK(words(QStringLiteral("30/06/2013"))
          == QStringLiteral("Read as: due on 30/06/2013. It is a Sunday; next business day: 02/07/2013."));
    CHECK(words(QStringLiteral("30/06/2013"), true)
          == QStringLiteral(
              "Read as: due on 30/06/2013. It is a Sunday; it counts on the next business day, 02/07/2013."));
    CHECK(words(QStringLiteral("29/06/2013"))
              .contains(QStringLiteral("It is a Saturday; next business day: 02/07/2013.")));
    CHECK(words(QStringLiteral("25/12/2013"))
              .contains(QStringLiteral("It is a holiday; next business day: 26/12/2013.")));
    CHECK(words(QStringLiteral("28/06/2013")) == QStringLiteral("Read as: due on 28/06/2013."));
    CHECK(words(QStringLiteral("Hasta 2015")) == QStringLiteral("Read as: until 31/12/2015, counted from 01/01/2012."));
    CHECK(words(QStringLiteral("Anualmente")) == QStringLiteral("Read as: yearly, 4 period(s), until 31/12/2015."));
    CHECK(words(QStringLiteral("  ")).isEmpty());
    CHECK(words(QStringLiteral("pronto")).startsWith(QStringLiteral("The deadline “pronto” was not understood.")));
    Deadline said = deadline(QStringLiteral("pronto"));
    said.reading = {DeadlineKind::Date, {}, QDate(2013, 6, 28), {}};
    said.readBy = ReadBy::Person;
    CHECK(deadlineWords(said, BusinessCalendar(), false) == QStringLiteral("Set by hand: due on 28/06/2013."));
}

TEST_CASE("A deadline's meaning in a few words", "[report][deadline]")
{
    const auto brief = [](const QString &text) { return deadlineBrief(deadline(text).reading); };
    CHECK(brief(QStringLiteral("Noviembre 2012")) == QStringLiteral("30/11/2012"));
    CHECK(brief(QStringLiteral("Hasta 2015")) == QStringLiteral("until 31/12/2015"));
    CHECK(brief(QStringLiteral("Permanente")) == QStringLiteral("quarterly, 16 period(s)"));
    CHECK(brief(QStringLiteral("marzo a abril 2014")) == QStringLiteral("01/03/2014 to 30/04/2014"));
    CHECK(brief(QStringLiteral("pronto")) == QStringLiteral("not understood"));
    CHECK(deadlineBrief({DeadlineKind::Recurring, {}, {}, {}}) == QStringLiteral("not understood")); // a broken row
}
