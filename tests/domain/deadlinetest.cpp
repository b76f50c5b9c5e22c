// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/deadline.h"
#include "core/base/instant.h"
#include "core/domain/limits.h"
#include "tests/support/catch.h"
#include "tests/support/need.h"

#include <random>

using namespace gelt;

namespace {

const Period plan{QDate(2012, 1, 1), QDate(2015, 12, 31)};

DeadlineReading read(const QString &text) { return readDeadline(text, plan); }

DeadlineReading on(int year, int month, int day) { return {DeadlineKind::Date, {}, QDate(year, month, day), {}}; }

DeadlineReading until(QDate due) { return {DeadlineKind::Until, plan.first, due, {}}; }

DeadlineReading span(QDate start, QDate due) { return {DeadlineKind::Span, start, due, {}}; }

DeadlineReading every(Periodicity periodicity, QDate start = plan.first, QDate due = plan.last)
{
    return {DeadlineKind::Recurring, start, due, periodicity};
}

} // namespace

namespace Catch {

template <>
struct StringMaker<DeadlineReading> {
    static std::string convert(const DeadlineReading &reading)
    {
        const QString text = codeOf(reading.kind) + u' ' + toIso(reading.start) + u".." + toIso(reading.due) + u' '
                             + (reading.periodicity ? codeOf(*reading.periodicity) : QString());
        return text.toStdString();
    }
};

} // namespace Catch

TEST_CASE("A day is read however it is written, the day always before the month", "[domain][deadline]")
{
    const auto text =
        GENERATE(as<const char *>(), "15/06/2012", "15-06-2012", "2012-06-15", "15 de junio de 2012", "15 JUNIO 2012",
                 "15 de Junio del 2012.", "15/6/12", "15-06-12", "15.06.2012", "2012/06/15", "15-jun-2012", "15/jun/12",
                 "15 jun. 2012", "15 de jun de 2012", "Junio 15 de 2012", "junio 15/2012", "el 15 de junio de 2012",
                 "  15 \t de  junio\nde 2012 ", "１５／０６／２０１２", "15\u00a0de\u00a0junio\u00a0de\u00a02012",
                 "15–06–2012", "15 de junio, 2012", "15 del mes de junio del año 2012", "15 de ju\u00adnio de 2012");
    CAPTURE(text);
    CHECK(read(QString::fromUtf8(text)) == on(2012, 6, 15));
}

TEST_CASE("The first of a month has names of its own", "[domain][deadline]")
{
    const auto text =
        GENERATE(as<const char *>(), "1 de marzo de 2013", "1° de marzo de 2013", "1º de marzo de 2013",
                 "1o. de marzo de 2013", "1ero de marzo de 2013", "primero de marzo de 2013", "01/03/2013");
    CAPTURE(text);
    CHECK(read(QString::fromUtf8(text)) == on(2013, 3, 1));
}

TEST_CASE("A month is due its last day", "[domain][deadline]")
{
    const auto text = GENERATE(as<const char *>(), "Junio 2012", "junio de 2012", "jun-12", "06/2012", "JUNIO DEL 2012",
                               "jun. 2012", "jun.-12", "Jun/2012", "6/2012", "06-2012", "2012-06", "junio - 2012",
                               "mes de junio de 2012", "Junio, 2012.", "junio de 2012;", "(Junio 2012)",
                               "junio del año 2012", "ｊｕｎｉｏ　２０１２", "jun\u201112");
    CAPTURE(text);
    CHECK(read(QString::fromUtf8(text)) == on(2012, 6, 30));
}

TEST_CASE("Every month is known by its name and its abbreviations", "[domain][deadline]")
{
    const QStringList names{QStringLiteral("enero ene"),
                            QStringLiteral("febrero feb"),
                            QStringLiteral("marzo mar"),
                            QStringLiteral("abril abr"),
                            QStringLiteral("mayo may"),
                            QStringLiteral("junio jun"),
                            QStringLiteral("julio jul"),
                            QStringLiteral("agosto ago"),
                            QStringLiteral("septiembre setiembre sep sept set"),
                            QStringLiteral("octubre oct"),
                            QStringLiteral("noviembre nov"),
                            QStringLiteral("diciembre dic")};
    for (int month = 1; month <= 12; ++month) {
        const QDate last(2012, month, QDate(2012, month, 1).daysInMonth());
        for (const QString &name : names[month - 1].split(u' ')) {
            CAPTURE(name);
            CHECK(read(name + u" 2012").due == last);
            CHECK(read(name + u"-12").due == last);
            CHECK(read(name.toUpper() + u". DE 2012").due == last);
        }
    }
}

TEST_CASE("Quarters, semesters and their like are due their last day", "[domain][deadline]")
{
    struct Row {
        const char *text;
        QDate due;
    };
    const auto row = GENERATE(values<Row>({
        {"Primer trimestre 2013", QDate(2013, 3, 31)},
        {"primer trimestre de 2013", QDate(2013, 3, 31)},
        {"1er trimestre 2013", QDate(2013, 3, 31)},
        {"1er. trimestre de 2013", QDate(2013, 3, 31)},
        {"1° trimestre 2013", QDate(2013, 3, 31)},
        {"I trimestre 2013", QDate(2013, 3, 31)},
        {"trimestre 1 de 2013", QDate(2013, 3, 31)},
        {"II trimestre de 2013", QDate(2013, 6, 30)},
        {"Ⅱ trimestre de 2013", QDate(2013, 6, 30)},
        {"segundo trimestre del año 2013", QDate(2013, 6, 30)},
        {"2do trimestre 2013", QDate(2013, 6, 30)},
        {"trimestre II - 2013", QDate(2013, 6, 30)},
        {"T3 2013", QDate(2013, 9, 30)},
        {"t3-2013", QDate(2013, 9, 30)},
        {"2013-T3", QDate(2013, 9, 30)},
        {"2013 T3", QDate(2013, 9, 30)},
        {"3er trimestre 2013", QDate(2013, 9, 30)},
        {"Tercer trimestre vigencia 2013", QDate(2013, 9, 30)},
        {"trimestre III de 2013", QDate(2013, 9, 30)},
        {"Cuarto trimestre de 2013", QDate(2013, 12, 31)},
        {"4to trimestre 2013", QDate(2013, 12, 31)},
        {"IV TRIMESTRE 2013.", QDate(2013, 12, 31)},
        {"Primer semestre de 2013", QDate(2013, 6, 30)},
        {"S1 2013", QDate(2013, 6, 30)},
        {"I semestre 2013", QDate(2013, 6, 30)},
        {"2do semestre 2013", QDate(2013, 12, 31)},
        {"Segundo semestre de 2013", QDate(2013, 12, 31)},
        {"2013-S2", QDate(2013, 12, 31)},
        {"primer bimestre 2013", QDate(2013, 2, 28)},
        {"primer bimestre 2012", QDate(2012, 2, 29)},
        {"VI bimestre 2013", QDate(2013, 12, 31)},
        {"segundo cuatrimestre de 2013", QDate(2013, 8, 31)},
        {"C3 2013", QDate(2013, 12, 31)},
        {"2013-B2", QDate(2013, 4, 30)},
    }));
    CAPTURE(row.text);
    CHECK(read(QString::fromUtf8(row.text)) == DeadlineReading{DeadlineKind::Date, {}, row.due, {}});
}

TEST_CASE("A year is due on its last day", "[domain][deadline]")
{
    const auto text = GENERATE(as<const char *>(), "2013", "Año 2013", "ano 2013", "Vigencia 2013", "AÑO 2013.",
                               "vigencia de 2013", "la vigencia 2013");
    CAPTURE(text);
    CHECK(read(QString::fromUtf8(text)) == on(2013, 12, 31));
}

TEST_CASE("A range runs from the first day of its first part to the last day of its last", "[domain][deadline]")
{
    struct Row {
        const char *text;
        QDate start;
        QDate due;
    };
    const auto row = GENERATE(values<Row>({
        {"Enero - junio 2013", QDate(2013, 1, 1), QDate(2013, 6, 30)},
        {"Enero-junio 2013", QDate(2013, 1, 1), QDate(2013, 6, 30)},
        {"enero—junio de 2013", QDate(2013, 1, 1), QDate(2013, 6, 30)},
        {"Enero-junio-2013", QDate(2013, 1, 1), QDate(2013, 6, 30)},
        {"de enero a junio de 2013", QDate(2013, 1, 1), QDate(2013, 6, 30)},
        {"entre enero y junio de 2013", QDate(2013, 1, 1), QDate(2013, 6, 30)},
        {"desde enero hasta junio de 2013", QDate(2013, 1, 1), QDate(2013, 6, 30)},
        {"ene-13 a jun-13", QDate(2013, 1, 1), QDate(2013, 6, 30)},
        {"jun-12 - dic-12", QDate(2012, 6, 1), QDate(2012, 12, 31)},
        {"marzo 2012 a diciembre 2013", QDate(2012, 3, 1), QDate(2013, 12, 31)},
        {"03/2012 - 12/2013", QDate(2012, 3, 1), QDate(2013, 12, 31)},
        {"del 1 de marzo al 30 de abril de 2013", QDate(2013, 3, 1), QDate(2013, 4, 30)},
        {"1 marzo - 30 abril 2013", QDate(2013, 3, 1), QDate(2013, 4, 30)},
        {"de marzo 1 a abril 30 de 2013", QDate(2013, 3, 1), QDate(2013, 4, 30)},
        {"del 01/03/2013 al 30/04/2013", QDate(2013, 3, 1), QDate(2013, 4, 30)},
        {"01-03-2013 - 30-04-2013", QDate(2013, 3, 1), QDate(2013, 4, 30)},
        {"01-03-2013-30-04-2013", QDate(2013, 3, 1), QDate(2013, 4, 30)},
        {"2013-03-01 a 2013-04-30", QDate(2013, 3, 1), QDate(2013, 4, 30)},
        {"del 01/03 al 30/04/2013", QDate(2013, 3, 1), QDate(2013, 4, 30)},
        {"desde el 1 de marzo de 2013 hasta el 30 de abril de 2013", QDate(2013, 3, 1), QDate(2013, 4, 30)},
        {"a partir del 1 de marzo hasta abril de 2013", QDate(2013, 3, 1), QDate(2013, 4, 30)},
        {"del 1 al 15 de abril de 2013", QDate(2013, 4, 1), QDate(2013, 4, 15)},
        {"1-15 de abril de 2013", QDate(2013, 4, 1), QDate(2013, 4, 15)},
        {"T1 - T2 2013", QDate(2013, 1, 1), QDate(2013, 6, 30)},
        {"segundo trimestre a cuarto trimestre de 2013", QDate(2013, 4, 1), QDate(2013, 12, 31)},
        {"2012-2015", QDate(2012, 1, 1), QDate(2015, 12, 31)},
        {"2012 a 2015", QDate(2012, 1, 1), QDate(2015, 12, 31)},
        {"febrero a febrero 2012", QDate(2012, 2, 1), QDate(2012, 2, 29)},
    }));
    CAPTURE(row.text);
    CHECK(read(QString::fromUtf8(row.text)) == span(row.start, row.due));
}

TEST_CASE("“Hasta” runs from the plan's start and includes the last day of what it names", "[domain][deadline]")
{
    struct Row {
        const char *text;
        QDate due;
    };
    const auto row = GENERATE(values<Row>({
        {"Hasta 2015", QDate(2015, 12, 31)},
        {"HASTA 2015.", QDate(2015, 12, 31)},
        {"hasta el 2015", QDate(2015, 12, 31)},
        {"Hasta el año 2015", QDate(2015, 12, 31)},
        {"Hasta la vigencia 2015", QDate(2015, 12, 31)},
        {"Hasta diciembre de 2015", QDate(2015, 12, 31)},
        {"hasta dic-15", QDate(2015, 12, 31)},
        {"Hasta el 30 de junio de 2014", QDate(2014, 6, 30)},
        {"hasta 30/06/2014", QDate(2014, 6, 30)},
        {"Hasta el segundo trimestre de 2014", QDate(2014, 6, 30)},
        {"hasta junio 2014", QDate(2014, 6, 30)},
    }));
    CAPTURE(row.text);
    CHECK(read(QString::fromUtf8(row.text)) == until(row.due));
}

TEST_CASE("“Hasta” a day before the plan starts on that day", "[domain][deadline]")
{
    CHECK(read(QStringLiteral("Hasta 2010"))
          == DeadlineReading{DeadlineKind::Until, QDate(2010, 12, 31), QDate(2010, 12, 31), {}});
    CHECK(read(QStringLiteral("Hasta el 31/12/2015 desde el 01/03/2012"))
          == DeadlineReading{DeadlineKind::Until, QDate(2012, 3, 1), QDate(2015, 12, 31), {}});
}

TEST_CASE("What is permanent recurs to the plan's end as often as the plan says", "[domain][deadline]")
{
    const auto text =
        GENERATE(as<const char *>(), "Permanente", "Permanente actualización", "PERMANENTE ACTUALIZACION",
                 "Actualización permanente", "Permanentemente", "Continuo", "Continua", "continuamente",
                 "Actualización continua", "Perma-nente", "permanente.", "De manera permanente", "en forma continua");
    CAPTURE(text);
    CHECK(read(QString::fromUtf8(text)) == every(Periodicity::Quarterly));
    CHECK(readDeadline(QString::fromUtf8(text), plan, Periodicity::Monthly) == every(Periodicity::Monthly));
}

TEST_CASE("A periodicity recurs over the whole plan", "[domain][deadline]")
{
    struct Row {
        const char *text;
        Periodicity periodicity;
    };
    const auto row = GENERATE(values<Row>({
        {"Anualmente", Periodicity::Annual},
        {"Anual", Periodicity::Annual},
        {"ANUAL.", Periodicity::Annual},
        {"Cada año", Periodicity::Annual},
        {"cada 12 meses", Periodicity::Annual},
        {"Semestral", Periodicity::Semiannual},
        {"Semestralmente", Periodicity::Semiannual},
        {"Cada 6 meses", Periodicity::Semiannual},
        {"cada seis meses", Periodicity::Semiannual},
        {"cada semestre", Periodicity::Semiannual},
        {"Cuatrimestral", Periodicity::FourMonthly},
        {"cuatrimestralmente", Periodicity::FourMonthly},
        {"Cada 4 meses", Periodicity::FourMonthly},
        {"Trimestral", Periodicity::Quarterly},
        {"Trimestralmente", Periodicity::Quarterly},
        {"cada trimestre", Periodicity::Quarterly},
        {"Cada 3 meses", Periodicity::Quarterly},
        {"Cada tres (3) meses", Periodicity::Quarterly},
        {"Bimestral", Periodicity::Bimonthly},
        {"cada bimestre", Periodicity::Bimonthly},
        {"Cada 2 meses", Periodicity::Bimonthly},
        {"cada dos meses", Periodicity::Bimonthly},
        {"Mensual", Periodicity::Monthly},
        {"mensualmente", Periodicity::Monthly},
        {"Cada mes", Periodicity::Monthly},
        {"Quincenal", Periodicity::Biweekly},
        {"Cada 15 días", Periodicity::Biweekly},
        {"cada quince dias", Periodicity::Biweekly},
        {"quincenalmente", Periodicity::Biweekly},
        {"Semanal", Periodicity::Weekly},
        {"Semanalmente", Periodicity::Weekly},
        {"Cada semana", Periodicity::Weekly},
    }));
    CAPTURE(row.text);
    CHECK(read(QString::fromUtf8(row.text)) == every(row.periodicity));
}

TEST_CASE("A recurrence may say its own end or start", "[domain][deadline]")
{
    struct Row {
        const char *text;
        DeadlineReading reading;
    };
    const auto row = GENERATE(values<Row>({
        {"Anual hasta 2014", every(Periodicity::Annual, plan.first, QDate(2014, 12, 31))},
        {"Anual - hasta 2014", every(Periodicity::Annual, plan.first, QDate(2014, 12, 31))},
        {"Hasta 2014 anualmente", every(Periodicity::Annual, plan.first, QDate(2014, 12, 31))},
        {"Trimestralmente hasta diciembre de 2013", every(Periodicity::Quarterly, plan.first, QDate(2013, 12, 31))},
        {"Permanente hasta 2013", every(Periodicity::Quarterly, plan.first, QDate(2013, 12, 31))},
        {"Mensual hasta 2010", every(Periodicity::Monthly, QDate(2010, 12, 31), QDate(2010, 12, 31))},
        {"Trimestral del 01/03/2013 al 31/12/2014",
         every(Periodicity::Quarterly, QDate(2013, 3, 1), QDate(2014, 12, 31))},
        {"Mensual, enero a junio de 2013", every(Periodicity::Monthly, QDate(2013, 1, 1), QDate(2013, 6, 30))},
        {"Enero a junio de 2013, mensual", every(Periodicity::Monthly, QDate(2013, 1, 1), QDate(2013, 6, 30))},
        {"Mensual desde marzo de 2013", every(Periodicity::Monthly, QDate(2013, 3, 1), plan.last)},
        {"Cada 6 meses hasta 2014", every(Periodicity::Semiannual, plan.first, QDate(2014, 12, 31))},
        {"Anual hasta 2014 desde 2013", every(Periodicity::Annual, QDate(2013, 1, 1), QDate(2014, 12, 31))},
    }));
    CAPTURE(row.text);
    CHECK(read(QString::fromUtf8(row.text)) == row.reading);
}

TEST_CASE("What is not said clearly is left unread, never guessed", "[domain][deadline]")
{
    const auto text = GENERATE(
        as<const char *>(), "", "   ", ".", "-", "N/A", "Según cronograma", "mediados de año", "mediados de 2013",
        "Junio o julio 2012", "junio y julio 2012", "31/02/2013", "31-02-2013", "2013-02-31", "29 de febrero de 2013",
        "13/13/2013", "06/15/2012", "0/0/2012", "00/06/2012", "15/06", "Junio", "15 de junio", "junio 12",
        "Hasta junio", "enero a 2013", "junio 2013 - enero 2013", "noviembre - febrero 2013",
        "del 30 al 1 de abril de 2013", "Bimensual", "bianual", "Cada 5 meses", "cada 0 meses", "cada 10 días",
        "Quinto trimestre 2013", "T5 2013", "S3 2013", "tercer semestre 2013", "I-I trimestre 2013",
        "1-1 trimestre 2013", "1899", "2201", "01/01/1899", "01/01/2201", "12345", "20120615", "15062012",
        "2012-01-2013", "jun-12-2012", "12-jun", "15/06-2012", "1 o 2 trimestre 2013", "junio 1 o 2012",
        "finales de junio de 2012", "Hasta agotar presupuesto", "desde enero de 2013", "anual 2014", "anual trimestral",
        "anual hasta", "hasta", "hasta hasta 2015", "2012, 2013", "primer semestre", "T3", "2.013",
        "Permanente actualización de la página", "Plazo: junio 2012", "15/06/2012 15/06/2012", "99999999999999999999",
        "mensual desde 2016", "٢٠١٣", "Junio 2012 \U0001F600", "15//06//2012", "2013-W05", "#REF!", "--------------");
    CAPTURE(text);
    CHECK(read(QString::fromUtf8(text)) == DeadlineReading{});
}

TEST_CASE("A text longer than a deadline may be is unread at once", "[domain][deadline]")
{
    CHECK(read(QString(10'000'000, u'a')) == DeadlineReading{});
    CHECK(read(QString(10'000'000, u'-')) == DeadlineReading{});
    CHECK(read(QStringLiteral("2013") + QString(5000, u' ')) == DeadlineReading{});
    CHECK(read(QStringLiteral("2013") + QString(3000, u' ')) == on(2013, 12, 31));
    CHECK(read(QString(3999, u'-')) == DeadlineReading{});
    CHECK(read(QStringLiteral("1-").repeated(1900)) == DeadlineReading{});
    CHECK(read(QStringLiteral("hasta ").repeated(600)) == DeadlineReading{});
    CHECK_FALSE(namedYears(QString(10'000'000, u'2')).isValid());
    CHECK_FALSE(namedPeriodicity(QString(10'000'000, u'-')));
}

TEST_CASE("Without a plan only what names its own days is read", "[domain][deadline]")
{
    CHECK(readDeadline(u"Junio 2012", {}) == on(2012, 6, 30));
    CHECK(readDeadline(u"Hasta 2015", {}) == DeadlineReading{});
    CHECK(readDeadline(u"Anual", {}) == DeadlineReading{});
    CHECK(readDeadline(u"Anual de 2012 a 2014", {})
          == every(Periodicity::Annual, QDate(2012, 1, 1), QDate(2014, 12, 31)));
}

TEST_CASE("A periodicity is found anywhere in a text, unless there are several", "[domain][deadline]")
{
    CHECK(namedPeriodicity(u"Socialización resultados anualmente") == Periodicity::Annual);
    CHECK(namedPeriodicity(u"Presentar informes TRIMESTRALES al concejo") == Periodicity::Quarterly);
    CHECK(namedPeriodicity(u"Reunión del comité cada 15 días, en la alcaldía") == Periodicity::Biweekly);
    CHECK(namedPeriodicity(u"Informe anual, presentado anualmente") == Periodicity::Annual);
    CHECK_FALSE(namedPeriodicity(u"Informe mensual y anual"));
    CHECK_FALSE(namedPeriodicity(u"Permanente actualización"));
    CHECK_FALSE(namedPeriodicity(u"Gestión de canales"));
    CHECK_FALSE(namedPeriodicity(u""));
    CHECK_FALSE(namedPeriodicity(u"Reunión bimensual"));
}

TEST_CASE("The years that a deadline names are found even where it is not understood", "[domain][deadline]")
{
    const auto years = [](int first, int last) { return Period{QDate(first, 1, 1), QDate(last, 12, 31)}; };
    CHECK(namedYears(u"Hasta 2015") == years(2015, 2015));
    CHECK(namedYears(u"jun-12") == years(2012, 2012));
    CHECK(namedYears(u"marzo 2012 a diciembre 2013") == years(2012, 2013));
    CHECK(namedYears(u"Enero - junio 2013") == years(2013, 2013));
    CHECK(namedYears(u"mediados de 2013 o 2014") == years(2013, 2014));
    CHECK_FALSE(namedYears(u"Permanente actualización").isValid());
    CHECK_FALSE(namedYears(u"Según Decreto 2693").isValid());
    CHECK_FALSE(namedYears(u"").isValid());
}

TEST_CASE("A reading is valid only with the parts of its kind", "[domain][deadline]")
{
    CHECK(validate(DeadlineReading{}));
    CHECK(validate(on(2012, 6, 30)));
    CHECK(validate(until(QDate(2015, 12, 31))));
    CHECK(validate(every(Periodicity::Weekly)));
    CHECK(validate(span(QDate(2012, 6, 30), QDate(2012, 6, 30))));

    CHECK_FALSE(validate(DeadlineReading{DeadlineKind::Date, {}, {}, {}}));
    CHECK_FALSE(validate(DeadlineReading{DeadlineKind::Date, plan.first, plan.last, {}}));
    CHECK_FALSE(validate(DeadlineReading{DeadlineKind::Date, {}, plan.last, Periodicity::Annual}));
    CHECK_FALSE(validate(DeadlineReading{DeadlineKind::Unread, {}, plan.last, {}}));
    CHECK_FALSE(validate(DeadlineReading{DeadlineKind::Unread, plan.last, {}, {}}));
    CHECK_FALSE(validate(DeadlineReading{DeadlineKind::Unread, {}, {}, Periodicity::Annual}));
    CHECK_FALSE(validate(span(plan.last, plan.first)));
    CHECK_FALSE(validate(span({}, plan.last)));
    CHECK_FALSE(validate(DeadlineReading{DeadlineKind::Until, plan.first, plan.last, Periodicity::Annual}));
    CHECK_FALSE(validate(DeadlineReading{DeadlineKind::Recurring, plan.first, plan.last, {}}));
    CHECK_FALSE(validate(span(QDate(1899, 12, 31), plan.last)));
    CHECK_FALSE(validate(on(2201, 1, 1)));
    CHECK(validate(span(QDate(1900, 1, 1), QDate(2200, 12, 31))));
}

TEST_CASE("A reading is spelled out as people write it", "[domain][deadline]")
{
    CHECK(spelledOut(on(2012, 6, 30), plan) == QStringLiteral("30 de junio de 2012"));
    CHECK(spelledOut(until(QDate(2015, 12, 31)), plan) == QStringLiteral("Hasta el 31 de diciembre de 2015"));
    CHECK(spelledOut(every(Periodicity::Annual), plan) == QStringLiteral("Anual"));
    CHECK(spelledOut(every(Periodicity::Annual, plan.first, QDate(2014, 12, 31)), plan)
          == QStringLiteral("Anual hasta el 31 de diciembre de 2014"));
    CHECK(spelledOut(DeadlineReading{}, plan).isEmpty());
}

TEST_CASE("What is spelled out reads back to the same meaning", "[domain][deadline][property]")
{
    std::mt19937 random(20120615);
    const auto below = [&random](int bound) { return static_cast<int>(random() % static_cast<unsigned>(bound)); };
    const QDate epoch(limits::firstYear, 1, 1);
    const int days = static_cast<int>(epoch.daysTo(QDate(limits::lastYear, 12, 31))) + 1;
    for (int round = 0; round < 4000; ++round) {
        const QDate a = epoch.addDays(below(days));
        const QDate b = epoch.addDays(below(days));
        const Period around = round % 50 == 0 ? Period{} : Period{std::min(a, b), std::max(a, b)};
        QDate start = round % 3 == 0 && around.isValid() ? around.first : epoch.addDays(below(days));
        QDate due = round % 5 == 0 && around.isValid() ? around.last : epoch.addDays(below(days));
        if (due < start)
            std::swap(start, due);
        const Periodicity periodicity = Codes<Periodicity>::all[static_cast<std::size_t>(below(8))].value;
        for (const DeadlineReading &reading : {DeadlineReading{DeadlineKind::Date, {}, due, {}}, span(start, due),
                                               DeadlineReading{DeadlineKind::Until, start, due, {}},
                                               every(periodicity, start, due), DeadlineReading{}}) {
            REQUIRE(validate(reading));
            CAPTURE(spelledOut(reading, around));
            REQUIRE(readDeadline(spelledOut(reading, around), around) == reading);
        }
    }
}

TEST_CASE("No text breaks the reader, and whatever it reads is valid", "[domain][deadline][property]")
{
    std::mt19937 random(19830122);
    const auto below = [&random](int bound) { return static_cast<int>(random() % static_cast<unsigned>(bound)); };
    static const QStringList words =
        QStringLiteral(
            "15 31 06 13 2012 2013 12 - / . , junio ene dic de del al a hasta desde entre y e o primer 1er II "
            "trimestre "
            "semestre T3 anual cada meses mes 6 permanente actualización año vigencia ° Hasta \u00ad \u2013 ( )")
            .split(u' ');
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        const int length = below(12);
        for (int i = 0; i < length; ++i) {
            if (round % 2 == 0)
                text += words[below(static_cast<int>(words.size()))] + QString(below(2), u' ');
            else
                text += QChar(static_cast<char16_t>(below(0x10000))); // lone surrogates and noncharacters too
        }
        CAPTURE(text);
        const DeadlineReading reading = read(text);
        REQUIRE(validate(reading));
        REQUIRE(readDeadline(spelledOut(reading, plan), plan) == reading);
        namedYears(text);
        namedPeriodicity(text);
    }
}
