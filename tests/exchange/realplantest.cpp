// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/drafts.h"

#include <QStringList>

using namespace gelt;

namespace {

ImportDraft realPlan() { return need(readTextPlan(drafts::fixture("plan-de-accion-2012.txt"), drafts::options())); }

/// Title, description and deadline of the rows that stand on one line, and of some that do not.
QStringList cellsOfLine(const QString &line) { return line.split(u'\t'); }

} // namespace

TEST_CASE("The real plan has 22 activities in three phases and none", "[text]")
{
    const ImportDraft draft = realPlan();
    drafts::checkSound(draft);
    REQUIRE(draft.contents.activities.size() == 22);
    REQUIRE(draft.contents.phases.size() == 3);
    CHECK(draft.contents.phases[0].name == QStringLiteral("FASE INFORMACIÓN E INTERACCIÓN"));
    CHECK(draft.contents.phases[1].name == QStringLiteral("FASE TRANSACCIÓN Y TRANSFORMACIÓN"));
    CHECK(draft.contents.phases[2].name == QStringLiteral("FASE DEMOCRACIA EN LINEA"));

    for (std::size_t i = 0; i < 22; ++i) {
        const Activity &activity = draft.contents.activities[i];
        CAPTURE(i, activity.title);
        CHECK(activity.number == static_cast<int>(i) + 1);
        const qint64 phase = i < 17 ? 1 : i < 19 ? 2 : i < 20 ? 3 : 0;
        CHECK(activity.phase.value == phase);
    }
    CHECK(draft.contents.activities[16].order == 17);
    CHECK(draft.contents.activities[17].order == 1);
    CHECK(draft.unread.empty());
}

TEST_CASE("The real plan's texts come in letter for letter", "[text]")
{
    const ImportDraft draft = realPlan();
    const QString source = QString::fromUtf8(drafts::fixture("plan-de-accion-2012.txt"));

    // Every line of three cells is one activity, in the order of the file.
    std::vector<Activity> onOneLine;
    for (const Activity &activity : draft.contents.activities) {
        if (activity.number < 16 || activity.number > 19)
            onOneLine.push_back(activity);
    }
    std::size_t next = 0;
    for (const QString &line : source.split(u'\n')) {
        const QStringList cells = cellsOfLine(line);
        if (cells.size() != 3 || line.startsWith(u'-'))
            continue;
        REQUIRE(next < onOneLine.size());
        CHECK(onOneLine[next].title == cells[0]);
        CHECK(onOneLine[next].description == cells[1]);
        CHECK(onOneLine[next].deadline.text == cells[2]);
        ++next;
    }
    CHECK(next == 18);

    const auto &activities = draft.contents.activities;
    CHECK(activities[4].description
          == QStringLiteral("- Formalización del inicio del acompañamiento y capacitación GEL-T"));
    CHECK(activities[15].title == QStringLiteral("Gestión de Canales IV"));
    CHECK(activities[15].description
          == QStringLiteral(
              "Diligenciamiento de los canales: otras entidades, órganos de control y rendición de cuentas."));
    CHECK(activities[16].title == QStringLiteral("Gestión de Canales V"));
    CHECK(activities[16].description == QStringLiteral("Diligenciamiento del canal del municipio hacia el 2015 (ODM)"));
    CHECK(activities[17].title.startsWith(QStringLiteral("Puesta en marcha de la fase de transacción")));
    CHECK(activities[17].description.isEmpty());
    CHECK(activities[18].title == QStringLiteral("Identificación de trámites y servicios"));
    CHECK(activities[18].description.endsWith(QStringLiteral("conforme a lo establecido en el DAFT.")));
}

TEST_CASE("Every deadline of the real plan is read", "[text]")
{
    const ImportDraft draft = realPlan();
    const Period whole{QDate(2012, 1, 1), QDate(2015, 12, 31)};
    CHECK(draft.contents.plan.period == whole);
    CHECK(draft.periodGuessed);

    const std::vector<int> months{6, 6, 6, 5, 4, 12, 8, 4, 11};
    for (std::size_t i = 0; i < months.size(); ++i) {
        const QDate due = QDate(2012, months[i], 1).addMonths(1).addDays(-1);
        CHECK(draft.contents.activities[i].deadline.reading == DeadlineReading{DeadlineKind::Date, {}, due, {}});
    }
    const DeadlineReading until{DeadlineKind::Until, whole.first, whole.last, {}};
    const DeadlineReading permanent{DeadlineKind::Recurring, whole.first, whole.last, Periodicity::Quarterly};
    const DeadlineReading annual{DeadlineKind::Recurring, whole.first, whole.last, Periodicity::Annual};
    const std::vector<DeadlineReading> rest{permanent, until, until, until, permanent, permanent, permanent,
                                            until,     until, until, until, annual,    annual};
    for (std::size_t i = 0; i < rest.size(); ++i) {
        CAPTURE(i);
        CHECK(draft.contents.activities[i + 9].deadline.reading == rest[i]);
    }
}

TEST_CASE("The real plan's one doubt is the row whose title says how often", "[text]")
{
    const ImportDraft draft = realPlan();
    REQUIRE(draft.doubts.size() == 1);
    CHECK(draft.doubts[0].row == 74);
    CHECK(draft.doubts[0].value == QStringLiteral("Hasta 2015"));
    CHECK(draft.doubts[0].column == QStringLiteral("Deadline"));
    CHECK(draft.contents.activities[21].deadline.text == QStringLiteral("Hasta 2015"));
    CHECK(draft.contents.activities[21].deadline.readBy == ReadBy::Reader);
}

TEST_CASE("The real plan's signers are offered as people", "[text]")
{
    const ImportDraft draft = realPlan();
    REQUIRE(draft.contents.people.size() == 4);
    CHECK(draft.contents.people[0].name == QStringLiteral("NOMBRE DEL ALCALDE"));
    CHECK(draft.contents.people[0].position == QStringLiteral("Alcalde Municipal"));
    CHECK(draft.contents.people[1].position == QStringLiteral("Líder Comité GEL-T"));
    CHECK(draft.contents.people[2].position == QStringLiteral("Web Máster"));
    CHECK(draft.contents.people[3].name == QStringLiteral("NOMBRE DEL APOYO"));
    CHECK(draft.contents.people[3].position == QStringLiteral("Apoyo Paz y Región"));
    CHECK(draft.contents.assignments.empty());
}

TEST_CASE("The real plan is named by its page heading and belongs to the given entity", "[text]")
{
    const ImportDraft draft = realPlan();
    CHECK(draft.contents.plan.name == QStringLiteral("PLAN DE ACCIÓN ESTRATEGIA GOBIERNO EN LINEA"));
    CHECK(draft.contents.plan.entity.name == QStringLiteral("Municipio de prueba"));
}

TEST_CASE("A given period is the plan's, whatever years the deadlines name", "[text]")
{
    ImportOptions options = drafts::options();
    options.period = Period{QDate(2011, 1, 1), QDate(2016, 12, 31)};
    options.permanent = Periodicity::Monthly;
    const ImportDraft draft = need(readTextPlan(drafts::fixture("plan-de-accion-2012.txt"), options));
    CHECK_FALSE(draft.periodGuessed);
    CHECK(draft.contents.plan.period == *options.period);
    CHECK(draft.contents.activities[10].deadline.reading.start == QDate(2011, 1, 1));
    CHECK(draft.contents.activities[9].deadline.reading
          == DeadlineReading{DeadlineKind::Recurring, QDate(2011, 1, 1), QDate(2016, 12, 31), Periodicity::Monthly});
    CHECK(draft.contents.plan.settings.permanent == Periodicity::Monthly);

    options.period = Period{QDate(2016, 1, 1), QDate(2015, 1, 1)};
    const auto refused = readTextPlan(drafts::fixture("plan-de-accion-2012.txt"), options);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
}
