// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/numberfields.h"

#include "tests/ui/widgets/shown.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace gelt;

namespace {

const QLocale colombia(QLocale::Spanish, QLocale::Colombia);

} // namespace

TEST_CASE("A percentage takes comma or point, at most two decimals, from 0 to 100", "[widgets][number]")
{
    const Shown<PercentEdit> shown(colombia);
    for (const char16_t *text : {u"62,5", u"62.5", u"62,50 %"}) {
        shown.retype(QString::fromUtf16(text));
        CHECK(need(shown.field->value()).hundredths() == 62'50);
    }
    shown.field->setValue(need(Progress::fromHundredths(62'50)));
    CHECK(shown.field->text() == QStringLiteral("62,5"));
    shown.field->setValue(need(Progress::fromHundredths(100'00)));
    CHECK(shown.field->text() == QStringLiteral("100"));

    QSignalSpy committed(shown.field, &Field::committed);
    shown.retype(QStringLiteral("120"));
    shown.press(Qt::Key_Return);
    CHECK(committed.isEmpty());
    CHECK(shown.field->words()
          == QStringLiteral("“120” is not a progress. Write a number from 0 to 100 with at most two decimals."));
    shown.retype(QStringLiteral("12,345"));
    CHECK_FALSE(shown.field->words().isEmpty());
    shown.retype(QStringLiteral("12,34"));
    CHECK(shown.field->words().isEmpty());
    shown.press(Qt::Key_Return);
    CHECK(committed.size() == 1);
}

TEST_CASE("A weight may be empty, which is none", "[widgets][number]")
{
    const Shown<WeightEdit> shown(colombia);
    shown.field->setValue(need(Weight::fromThousandths(12'500)));
    CHECK(shown.field->text() == QStringLiteral("12,5"));
    shown.retype({});
    CHECK(need(shown.field->value()) == std::nullopt);
    CHECK(shown.field->line()->placeholderText() == QStringLiteral("not weighted"));
    shown.retype(QStringLiteral("0,125"));
    CHECK(need(shown.field->value()) == need(Weight::fromThousandths(125)));
    shown.retype(QStringLiteral("-1"));
    CHECK_FALSE(shown.field->value());
}

TEST_CASE("Money is read as the language writes it, and nothing is guessed", "[widgets][number]")
{
    const Shown<MoneyEdit> shown(colombia);
    shown.field->setValue(1'500'000'50);
    CHECK(shown.field->text() == QStringLiteral("1.500.000,5"));
    for (const char16_t *text : {u"1.500.000,50", u"1500000,5", u"$ 1.500.000,50"}) {
        shown.retype(QString::fromUtf16(text));
        CHECK(need(shown.field->value()) == 1'500'000'50);
    }
    for (const char16_t *text :
         {u"1.5", u"1500.50", u"1,500,000", u"-3", u"abc", u"1.500.00", u"99999999999999999999"}) {
        shown.retype(QString::fromUtf16(text));
        INFO(QString::fromUtf16(text).toStdString());
        CHECK_FALSE(shown.field->value());
    }
    shown.retype({});
    CHECK(need(shown.field->value()) == std::nullopt);
}

TEST_CASE("A target that begins with a number is counted in what follows", "[widgets][number]")
{
    CHECK(TargetEdit::read(QStringLiteral("2 talleres"))
          == Target{QStringLiteral("2 talleres"), 2000, QStringLiteral("talleres")});
    CHECK(TargetEdit::read(QStringLiteral("95,5%")) == Target{QStringLiteral("95,5%"), 95'500, QStringLiteral("%")});
    CHECK(TargetEdit::read(QStringLiteral("12")) == Target{QStringLiteral("12"), 12'000, {}});
    CHECK(TargetEdit::read(QStringLiteral("Sí / no")) == Target{QStringLiteral("Sí / no"), {}, {}});
    CHECK(TargetEdit::read(QStringLiteral("2012-2013")) == Target{QStringLiteral("2012-2013"), {}, {}});

    const Shown<TargetEdit> shown(colombia);
    const Target stored{QStringLiteral("Dos talleres"), 2000, QStringLiteral("talleres")};
    shown.field->setValue(stored);
    CHECK(shown.field->value() == stored); // not read again
    shown.retype(QStringLiteral("3 talleres"));
    CHECK(shown.field->words() == QStringLiteral("Counted as 3 talleres."));
    CHECK(shown.field->value().thousandths == 3000);
}
