// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tables.h"
#include "tests/storage/support.h"

using namespace gelt;
using namespace gelt::testing;

namespace {

/// Stores a row and reads it back; both must say the same, the key that it got apart.
template <class Row>
void roundTrip(Transaction &transaction, Row row)
{
    INFO(tableInfo<Row>().name.toStdString());
    const Row stored = transaction.insert(row);
    CHECK(stored.id.isStored());
    if constexpr (requires { row.rowVersion; }) {
        CHECK(stored.rowVersion == 1);
        row.rowVersion = 1;
    }
    row.id = stored.id;
    CHECK(stored == row);
    CHECK(transaction.find<Row>(stored.id) == std::optional(row));
    CHECK(fromImage<Row>(*transaction.findImage(tableInfo<Row>(), stored.id.value)) == row);
}

Record record() { return {*Instant::fromIso(u"2012-02-29T23:59:59.999Z"), {QStringLiteral("Ana"), QStringLiteral("ana")}}; }

Voiding voiding() { return {day(2013, 1, 2), QStringLiteral("Un error de digitación"), record()}; }

Deadline recurring()
{
    return {QStringLiteral("Anual hasta 2014"),
            {DeadlineKind::Recurring, day(2012, 1, 1), day(2014, 12, 31), Periodicity::Annual},
            ReadBy::Person};
}

} // namespace

TEST_CASE("A row of every kind reads back as it was stored, with every member filled", "[storage]")
{
    const TempPlan temp(draft());
    const PlanContents before = temp.contents();
    const ActivityId activityId = before.activities.front().id;
    const PersonId person = before.people.front().id;
    need(temp.db->write(edit(), [&](Transaction &t) {
        const ImportId import = t.insert(Import{{}, t.editId(), source(), 3, 4, noon()}).id;
        roundTrip(t, Import{{}, t.editId(), source(), 3, 4, noon()});
        roundTrip(t, LocalHoliday{{}, day(2012, 9, 3), QStringLiteral("Fiestas patronales")});
        roundTrip(t, Person{{}, 0, QStringLiteral("Ñ"), QStringLiteral("Alcaldesa"), QStringLiteral("Despacho"),
                            QStringLiteral("52.123.456"), QStringLiteral("310 555 1234"),
                            QStringLiteral("a@ejemplo.gov.co"), false, import});
        roundTrip(t, Appointment{{}, person, QStringLiteral("a"), QStringLiteral("b"), day(2012, 1, 1), day(2012, 2, 1)});
        roundTrip(t, Membership{{}, person, QStringLiteral("Vocal"), false, day(2012, 1, 1), day(2012, 2, 1)});
        roundTrip(t, Delegation{{}, person, before.people.back().id, day(2012, 1, 1), day(2012, 2, 1)});
        roundTrip(t, Phase{{}, 0, 7, QStringLiteral("Transacción"), QStringLiteral("Trans."),
                           need(Weight::fromThousandths(12'500)), import});
        Activity activity{{}, 0, 77, 5, before.phases.front().id, QStringLiteral("Título\ncon salto"),
                          QStringLiteral("corto"), QStringLiteral("descripción"),
                          {QStringLiteral("2 talleres"), 2000, QStringLiteral("talleres")}, QStringLiteral("indicador"),
                          QStringLiteral("acta"), need(Weight::fromThousandths(1)), {100, 0}, recurring(), true, import};
        roundTrip(t, activity);
        roundTrip(t, Assignment{{}, activityId, person, Role::Supporting, 4});
        roundTrip(t, Extension{{}, activityId, day(2012, 1, 2), recurring(), QStringLiteral("porque sí"),
                               QStringLiteral("2012-001"), record(), voiding(), import});
        roundTrip(t, Status{{}, 0, activityId, StatusKind::Replaced, day(2012, 1, 2), day(2012, 1, 3),
                            QStringLiteral("motivo"), before.activities.back().id, record(), voiding(), import});
        FollowUp followUp{{}, activityId, day(2012, 4, 1), FollowUpKind::NotApplicable, {},
                          Occurrence{QStringLiteral("2012-T1"), {day(2012, 1, 1), day(2012, 3, 31)}},
                          QStringLiteral("no hubo"), QStringLiteral("nota"), QStringLiteral("Ana"),
                          Verification{day(2012, 4, 2), QStringLiteral("Luz"), QStringLiteral("de acuerdo")}, record(),
                          voiding(), import};
        roundTrip(t, followUp);
        roundTrip(t, Evidence{{}, 0, QStringLiteral("E-900"), EvidenceKind::Photograph, QStringLiteral("Foto"),
                              day(2012, 1, 2), {}, {}, QStringLiteral("foto.jpg"), QByteArray(32, '\0'), 1234,
                              Access::Reserved, record(), import});
        roundTrip(t, EvidenceLink{{}, before.evidence.front().id, activityId, QStringLiteral("2012-T1"),
                                  before.followUps.front().id});
    }));
}

TEST_CASE("A row of every kind reads back as it was stored, with everything optional left out", "[storage]")
{
    const TempPlan temp(draft());
    const PlanContents before = temp.contents();
    const ActivityId activityId = before.activities.front().id;
    const PersonId person = before.people.front().id;
    need(temp.db->write(edit(), [&](Transaction &t) {
        roundTrip(t, Import{{}, t.editId(), {}, 0, 0, {}});
        roundTrip(t, LocalHoliday{{}, day(2012, 9, 3), {}});
        Person unit;
        unit.unit = QStringLiteral("Sistemas");
        roundTrip(t, unit);
        roundTrip(t, Appointment{{}, person, QStringLiteral("a"), {}, {}, {}});
        roundTrip(t, Membership{{}, person, {}, true, {}, {}});
        roundTrip(t, Delegation{{}, person, before.people.back().id, {}, {}});
        roundTrip(t, Phase{{}, 0, 0, QStringLiteral("x"), {}, {}, {}});
        Activity bare;
        bare.number = 78;
        bare.title = QStringLiteral("x");
        roundTrip(t, bare);
        roundTrip(t, Assignment{{}, activityId, person, Role::Responsible, 0});
        roundTrip(t, Extension{{}, activityId, day(2012, 1, 2), {}, QStringLiteral("x"), {}, record(), {}, {}});
        roundTrip(t, Status{{}, 0, activityId, StatusKind::Suspended, day(2012, 1, 2), {}, QStringLiteral("x"), {},
                            record(), {}, {}});
        FollowUp note;
        note.activity = activityId;
        note.date = day(2012, 1, 1);
        note.note = QStringLiteral("x");
        note.record = record();
        roundTrip(t, note);
        Evidence url;
        url.code = QStringLiteral("E-901");
        url.title = QStringLiteral("x");
        url.url = QStringLiteral("x");
        url.record = record();
        roundTrip(t, url);
        roundTrip(t, EvidenceLink{{}, before.evidence.front().id, activityId, {}, {}});
    }));
}

TEST_CASE("The plan reads back with all its settings", "[storage]")
{
    Plan full = plan();
    full.entity = {QStringLiteral("Municipio"), QStringLiteral("Boyacá"), QStringLiteral("800.000.000-1"),
                   QStringLiteral("6"), QByteArrayLiteral("\x89PNG\r\n\x1a\n")};
    full.version = QStringLiteral("2");
    full.approvingActa = QStringLiteral("ACTA 001");
    full.settings.saturdayIsBusiness = true;
    full.settings.moveDeadlines = true;
    full.settings.dueSoonDays = 15;
    full.settings.permanent = Periodicity::FourMonthly;
    full.settings.thresholds = {Percent::fromHundredths(90'50), Percent::fromHundredths(70'25)};
    PlanContents contents;
    contents.plan = full;
    const TempPlan temp(contents);
    full.id = {1};
    full.rowVersion = 1;
    CHECK(temp.contents().plan == full);
}

TEST_CASE("Keys are never given out twice", "[storage]")
{
    const TempPlan temp(draft());
    need(temp.db->write(edit(), [](Transaction &t) {
        const LocalHoliday first = t.insert(LocalHoliday{{}, day(2013, 1, 2), {}});
        t.remove<LocalHoliday>(first.id);
        const LocalHoliday second = t.insert(LocalHoliday{{}, day(2013, 1, 3), {}});
        CHECK(second.id.value > first.id.value);
    }));
}
