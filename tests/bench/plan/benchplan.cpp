// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/statusjson.h"
#include "core/base/file.h"
#include "core/exchange/interchange.h"
#include "core/storage/contents.h"
#include "core/storage/database.h"
#include "core/storage/imports.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

using namespace gelt;

/// What importing a plan and its status cost, beside reading the same rows with bare SQL in the same run.
namespace {

double cpuSeconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

/// The CPU seconds of a step, printed with its name.
template <class Body>
double timed(const char *name, Body &&body)
{
    const double before = cpuSeconds();
    body();
    const double seconds = cpuSeconds() - before;
    std::printf("  %-34s %8.3f s\n", name, seconds);
    std::fflush(stdout);
    return seconds;
}

template <class T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(result).value();
}

/// An interchange file of @p count activities with four follow-ups each: months, "Hasta" and quarters in turn.
QByteArray planOf(int count)
{
    QByteArray json = R"({"format":"plan-gelt","plan":{"name":"Bench","from":"2012-01-01","to":"2015-12-31"},"phases":[)";
    for (int i = 1; i <= 20; ++i) {
        const QByteArray number = QByteArray::number(i);
        json.append(i > 1 ? "," : "").append(R"({"id":"f)").append(number).append(R"(","name":"FASE )").append(number).append("\"}");
    }
    json.append("],\"activities\":[");
    for (int i = 1; i <= count; ++i) {
        const QByteArray number = QByteArray::number(i);
        const char *deadline = i % 3 == 0 ? "Junio 2013" : i % 3 == 1 ? "Hasta 2015" : "Permanente";
        json.append(i > 1 ? ",\n" : "\n").append(R"({"number":)").append(number);
        json.append(R"(,"phase":"f)").append(QByteArray::number(i % 20 + 1)).append(R"(","title":"Actividad )").append(number);
        json.append(R"( con un nombre de largo corriente","description":"Lo que hay que hacer, en una frase de una o dos filas.",)");
        json.append(R"("deadline":")").append(deadline).append(R"(","follow_ups":[)");
        for (int k = 1; k <= 4; ++k) {
            json.append(k > 1 ? "," : "").append(R"({"date":"2012-)").append(QByteArray::number(k * 3).rightJustified(2, '0'));
            if (i % 3 == 2)
                json.append(R"(-15","occurrence":"2012-T)").append(QByteArray::number(k)).append("\"}");
            else
                json.append(R"(-15","progress":)").append(QByteArray::number(k * 20)).append("}");
        }
        json.append("]}");
    }
    return json.append("]}");
}

/// Every value of every row of the tables that a plan's contents come from, and nothing done with them.
void readBare(const QString &path)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("bare"));
        database.setDatabaseName(path);
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        if (!database.open())
            qFatal("cannot open");
        for (const char *table : {"plan", "phase", "activity", "assignment", "extension", "status", "follow_up", "evidence", "evidence_link"}) {
            QSqlQuery query(database);
            query.setForwardOnly(true);
            if (!query.exec(QStringLiteral("SELECT * FROM %1").arg(QLatin1String(table))))
                continue;
            const int columns = static_cast<int>(query.record().count());
            while (query.next()) {
                for (int column = 0; column < columns; ++column)
                    (void)query.value(column);
            }
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("bare"));
}

void run(int count)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("p.gelt"));
    const Clock clock = Clock::fixed(*Instant::fromIso(u"2013-08-12T15:41:07Z"));
    const QByteArray json = planOf(count);
    std::printf("%d activities, %d follow-ups, %lld MB of JSON\n", count, count * 4, static_cast<long long>(json.size() >> 20));

    ImportOptions options;
    options.today = QDate(2013, 8, 12);
    ImportDraft draft;
    const double reading = timed("import: read the JSON", [&] { draft = need(interchange::read(json, options)); });
    const double storing = timed("import: store it", [&] {
        need(Database::create(path, draft.contents.plan, {QStringLiteral("Import"), {}}, clock, [&](Transaction &transaction) -> Result<> {
            const auto done = imports::replace(transaction, draft.contents, {QStringLiteral("bench"), QStringLiteral("json"), {}});
            return done ? Result<>() : Result<>(done.error());
        }));
    });
    PlanContents contents;
    PlanMeasure measured;
    const double loading = timed("status: read the plan", [&] {
        const auto database = need(Database::open(path, Database::Mode::ReadOnly, clock));
        contents = need(database->read([](Transaction &transaction) { return contents::read(transaction); }));
    });
    const double measuring = timed("status: measure", [&] { measured = measure(contents, QDate(2013, 6, 30)); });
    const double printing = timed("status: put into JSON", [&] { cli::statusJson(contents, measured); });
    const double bare = timed("the same rows with bare SQL", [&] { readBare(path); });
    std::printf("  import %.2f s, status %.2f times bare SQL (reading the plan %.2f times)\n", reading + storing,
                (loading + measuring + printing) / bare, loading / bare);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.isEmpty())
        run(200);
    for (const QString &word : words)
        run(word.toInt());
    return 0;
}
