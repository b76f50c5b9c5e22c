// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/support.h"

#include "core/storage/contents.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace gelt::testing {
namespace {

class RawConnection {
public:
    explicit RawConnection(const QString &path)
    {
        db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
        db.setDatabaseName(path);
        REQUIRE(db.open());
    }
    ~RawConnection()
    {
        db.close();
        db = QSqlDatabase();
        QSqlDatabase::removeDatabase(QStringLiteral("raw"));
    }
    QSqlDatabase db;
};

Deadline deadline(const QString &text, DeadlineKind kind, QDate start, QDate due,
                  std::optional<Periodicity> periodicity = {})
{
    return {text, {kind, start, due, periodicity}, ReadBy::Reader};
}

void addLogs(PlanContents &contents)
{
    const Record then{noon(), {QStringLiteral("Ana"), QStringLiteral("ana")}};
    Extension extension;
    extension.id = {101};
    extension.activity = {101};
    extension.decidedOn = day(2012, 6, 1);
    extension.deadline = deadline(QStringLiteral("Agosto 2012"), DeadlineKind::Date, {}, day(2012, 8, 31));
    extension.reason = QStringLiteral("Falta el computador");
    extension.record = then;
    contents.extensions = {extension};

    Status status;
    status.id = {101};
    status.activity = {102};
    status.kind = StatusKind::Replaced;
    status.from = day(2013, 1, 1);
    status.reason = QStringLiteral("Se unió a otra");
    status.replacement = {101};
    status.record = then;
    contents.statuses = {status};

    FollowUp first = progressOf({101}, 40, day(2012, 5, 2));
    first.id = {101};
    FollowUp second = progressOf({101}, 100, day(2012, 7, 2));
    second.id = {102};
    second.record = then;
    FollowUp third;
    third.id = {103};
    third.activity = {103};
    third.date = day(2012, 4, 2);
    third.kind = FollowUpKind::Fulfilled;
    third.occurrence = Occurrence{QStringLiteral("2012-T1"), {day(2012, 1, 1), day(2012, 3, 31)}};
    contents.followUps = {first, second, third};

    Evidence evidence;
    evidence.id = {101};
    evidence.code = QStringLiteral("E-001");
    evidence.kind = EvidenceKind::Url;
    evidence.title = QStringLiteral("El sitio");
    evidence.url = QStringLiteral("https://ejemplo.gov.co");
    contents.evidence = {evidence};
    contents.evidenceLinks = {{{101}, {101}, {101}, {}, {102}}};
}

} // namespace

QDate day(int year, int month, int dayOfMonth) { return QDate(year, month, dayOfMonth); }

Instant noon() { return *Instant::fromIso(u"2013-08-12T12:00:00.000Z"); }

Clock fixedClock() { return Clock::fixed(noon()); }

Edit edit(const QString &what) { return {what, {QStringLiteral("María"), QStringLiteral("alcaldia")}}; }

Plan plan()
{
    Plan plan;
    plan.name = QStringLiteral("Plan de acción GEL-T");
    plan.entity.name = QStringLiteral("Municipio de Ejemplo");
    plan.period = {day(2012, 1, 1), day(2015, 12, 31)};
    return plan;
}

Activity activity(int number, const QString &title)
{
    Activity activity;
    activity.number = number;
    activity.order = number;
    activity.title = title;
    activity.deadline = deadline(QStringLiteral("Junio 2012"), DeadlineKind::Date, {}, day(2012, 6, 30));
    return activity;
}

FollowUp progressOf(ActivityId activity, int percent, QDate date)
{
    FollowUp followUp;
    followUp.activity = activity;
    followUp.date = date;
    followUp.kind = FollowUpKind::Progress;
    followUp.progress = need(Progress::fromHundredths(percent * 100));
    return followUp;
}

PlanContents draft()
{
    PlanContents contents;
    contents.plan = plan();
    contents.holidays = {{{101}, day(2012, 7, 16), QStringLiteral("Virgen del Carmen")}};
    Person person;
    person.id = {101};
    person.name = QStringLiteral("Luz Marina Pérez");
    person.position = QStringLiteral("Secretaria de Planeación");
    Person unit;
    unit.id = {102};
    unit.unit = QStringLiteral("Oficina de Sistemas");
    contents.people = {person, unit};
    contents.appointments = {{{101}, {101}, QStringLiteral("Auxiliar"), QStringLiteral("Hacienda"), {}, day(2011, 12, 31)}};
    contents.memberships = {{{101}, {101}, QStringLiteral("Presidente"), true, day(2012, 1, 1), {}}};
    contents.delegations = {{{101}, {101}, {102}, day(2012, 2, 1), day(2012, 2, 29)}};

    Phase first;
    first.id = {101};
    first.order = 1;
    first.name = QStringLiteral("Información");
    Phase second = first;
    second.id = {102};
    second.order = 2;
    second.name = QStringLiteral("Interacción");
    contents.phases = {first, second};

    Activity one = activity(1);
    one.id = {101};
    one.phase = {101};
    Activity two = activity(2, QStringLiteral("Actualizar el sitio"));
    two.id = {102};
    two.phase = {102};
    Activity three = activity(3, QStringLiteral("Rendir cuentas"));
    three.id = {103};
    three.deadline = deadline(QStringLiteral("Permanente"), DeadlineKind::Recurring, day(2012, 1, 1), day(2015, 12, 31),
                              Periodicity::Quarterly);
    contents.activities = {one, two, three};
    contents.assignments = {{{101}, {101}, {101}, Role::Responsible, 1}, {{102}, {101}, {102}, Role::Supporting, 2}};
    addLogs(contents);
    return contents;
}

PlanContents largeDraft(int activities, int followUpsEach)
{
    PlanContents contents;
    contents.plan = plan();
    qint64 followUps = 0;
    for (int i = 1; i <= activities; ++i) {
        Activity one = activity(i, QStringLiteral("Actividad %1").arg(i));
        one.id = {i};
        contents.activities.push_back(one);
        for (int j = 0; j < followUpsEach; ++j) {
            FollowUp followUp = progressOf(one.id, 25 * (j % 5), day(2012, 1, 1).addDays(j * 30));
            followUp.id = {++followUps};
            contents.followUps.push_back(followUp);
        }
    }
    return contents;
}

ImportSource source() { return {QStringLiteral("plan.txt"), QStringLiteral("text"), QByteArray(32, 's')}; }

TempPlan::TempPlan() : path(folder.filePath(QStringLiteral("plan.gelt")))
{
    db = need(Database::create(path, plan(), edit(QStringLiteral("crear el plan")), fixedClock()));
}

TempPlan::TempPlan(const PlanContents &contents) : path(folder.filePath(QStringLiteral("plan.gelt")))
{
    db = need(Database::create(path, contents.plan, edit(QStringLiteral("crear el plan")), fixedClock(),
                               [&](Transaction &t) -> Result<> {
                                   const Result<ImportId> done = imports::append(t, contents, source());
                                   return done ? Result<>() : Result<>(done.error());
                               }));
}

PlanContents TempPlan::contents() const
{
    return need(db->read([](Transaction &t) { return contents::read(t); }));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void putBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

void runSql(const QString &path, const QStringList &statements)
{
    const RawConnection raw(path);
    QSqlQuery query(raw.db);
    for (const QString &statement : statements) {
        INFO(statement.toStdString());
        const bool ok = query.exec(statement);
        INFO(query.lastError().text().toStdString());
        REQUIRE(ok);
    }
}

QStringList querySql(const QString &path, const QString &sql)
{
    const RawConnection raw(path);
    QSqlQuery query(raw.db);
    REQUIRE(query.exec(sql));
    QStringList found;
    while (query.next())
        found.append(query.value(0).toString());
    return found;
}

} // namespace gelt::testing
