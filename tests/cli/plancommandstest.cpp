// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/shell.h"

#include <QDir>
#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>

using namespace gelt;
using gelt::test::Shell;

TEST_CASE("A plan from the template has its 22 activities in the years asked for", "[cli][new]")
{
    Shell shell;
    const auto answer = shell.run(QStringLiteral("new @n.gelt --entity Ejemplo --from 2024-01-01 --to 2027-12-31"));
    INFO(answer.err.toStdString());
    REQUIRE(answer.code == cli::Ok);
    const QJsonObject status = shell.status(QStringLiteral("n.gelt"), QStringLiteral("2024-12-31"));
    const QJsonArray activities = status[QStringLiteral("activities")].toArray();
    REQUIRE(activities.size() == 22);
    CHECK(activities[0][QStringLiteral("deadline")].toString() == QStringLiteral("Junio 2024"));
    CHECK(activities[10][QStringLiteral("due")].toString() == QStringLiteral("2027-12-31"));
    CHECK(status[QStringLiteral("plan")][QStringLiteral("states")][QStringLiteral("vencida")].toInt() == 8);
}

TEST_CASE("A plan without a period gets the government period of the day", "[cli][new]")
{
    Shell shell;
    REQUIRE(shell.run(QStringLiteral("new @n.gelt --empty")).code == cli::Ok);
    const QJsonObject plan = shell.status(QStringLiteral("n.gelt"), QStringLiteral("2013-08-12"))[QStringLiteral("plan")].toObject();
    CHECK(plan[QStringLiteral("from")].toString() == QStringLiteral("2012-01-01"));
    CHECK(plan[QStringLiteral("to")].toString() == QStringLiteral("2015-12-31"));
    CHECK(plan[QStringLiteral("compliance")].isNull());
    CHECK(plan[QStringLiteral("light")].toString() == QStringLiteral("na"));
}

TEST_CASE("Nothing that exists is written over", "[cli]")
{
    Shell shell;
    shell.importRealPlan();
    shell.write(QStringLiteral("texto.gelt"), "no soy un plan");
    const QByteArray plan = shell.bytes(QStringLiteral("p.gelt"));
    const auto words = GENERATE(as<std::string>(), "new @p.gelt", "new @texto.gelt --empty", "restore @p.gelt --out @texto.gelt");
    CAPTURE(words);
    const auto answer = shell.run(QString::fromStdString(words));
    CHECK(answer.code == cli::Failed);
    CHECK(answer.isOneLine());
    CHECK(shell.bytes(QStringLiteral("p.gelt")) == plan);
    CHECK(shell.bytes(QStringLiteral("texto.gelt")) == "no soy un plan");
}

TEST_CASE("A backup is a plan that can be restored and says the same", "[cli][backup]")
{
    Shell shell;
    shell.importRealPlan();
    REQUIRE(shell.run(QStringLiteral("follow-up @p.gelt 5 --date 2012-04-20 --progress 100")).code == cli::Ok);
    const auto backup = shell.run(QStringLiteral("backup @p.gelt --out @copias"));
    INFO(backup.err.toStdString());
    REQUIRE(backup.code == cli::Ok);
    const QString copy = QDir::fromNativeSeparators(backup.out.trimmed());
    REQUIRE(shell.run(QStringLiteral("follow-up @p.gelt 5 --date 2012-05-20 --progress 10")).code == cli::Ok);
    REQUIRE(shell.run({QStringLiteral("restore"), copy, QStringLiteral("--out"), shell.path(QStringLiteral("r.gelt"))}).code == cli::Ok);
    CHECK(shell.status(QStringLiteral("r.gelt"), QStringLiteral("2012-12-31"))[QStringLiteral("activities")][4][QStringLiteral("progress")].toDouble() == 100);
    CHECK(shell.run(QStringLiteral("check @r.gelt")).code == cli::Ok);
}

TEST_CASE("A backup makes one folder and not the way to it", "[cli][backup]")
{
    Shell shell;
    shell.importRealPlan();
    const auto refused = shell.run(QStringLiteral("backup @p.gelt --out @memoria/copias"));
    CHECK(refused.code == cli::Failed);
    CHECK(refused.isOneLine());
    CHECK(refused.err.contains(QStringLiteral("memoria")));
    CHECK(shell.files() == QStringList{QStringLiteral("p.gelt")});
    CHECK(shell.run(QStringLiteral("backup @p.gelt --out @memoria")).code == cli::Ok);
    CHECK(shell.run(QStringLiteral("backup @p.gelt --out @memoria/copias/")).code == cli::Ok);
}

TEST_CASE("Evidence given with a follow-up is kept in the plan", "[cli][evidence]")
{
    Shell shell;
    shell.importRealPlan();
    shell.write(QStringLiteral("acta.txt"), "contenido del acta");
    const auto answer = shell.run(QStringLiteral("follow-up @p.gelt 5 --date 2012-04-20 --progress 100 --evidence @acta.txt --evidence https://alcaldia.example/acta"));
    INFO(answer.err.toStdString());
    REQUIRE(answer.code == cli::Ok);
    REQUIRE(shell.run(QStringLiteral("export @p.gelt --out @x.json")).code == cli::Ok);
    const QByteArray json = shell.bytes(QStringLiteral("x.json"));
    CHECK(json.contains("\"file\":\"acta.txt\""));
    CHECK(json.contains("https://alcaldia.example/acta"));
    CHECK(json.contains("\"E-002\""));
    CHECK(shell.run(QStringLiteral("check @p.gelt")).code == cli::Ok);
}

TEST_CASE("Evidence without a name or with an address that is none is a wrong call, and ties to nothing", "[cli][evidence]")
{
    Shell shell;
    REQUIRE(shell.run({QStringLiteral("import"), shell.path(QStringLiteral("e.gelt")),
                       QStringLiteral(GELT_SOURCE_DIR "/resources/example/ejemplo.json")}).code == cli::Ok);
    const QByteArray before = shell.bytes(QStringLiteral("e.gelt"));
    const QString evidence = GENERATE(as<QString>(), QString(), QStringLiteral("  "), QStringLiteral("https://alcaldia.example/un acta"),
                                      QStringLiteral("http://"), QStringLiteral("https:///acta"));
    CAPTURE(evidence.toStdString());
    const auto answer = shell.run(QStringList{QStringLiteral("follow-up"), shell.path(QStringLiteral("e.gelt")), QStringLiteral("11"),
                                              QStringLiteral("--date"), QStringLiteral("2014-01-01"), QStringLiteral("--progress"),
                                              QStringLiteral("60"), QStringLiteral("--evidence"), evidence});
    CHECK(answer.code == cli::BadUsage);
    CHECK(answer.err.contains(QStringLiteral("--evidence")));
    CHECK(shell.bytes(QStringLiteral("e.gelt")) == before);
}

TEST_CASE("A follow-up whose evidence cannot be read is not recorded either", "[cli][evidence]")
{
    Shell shell;
    shell.importRealPlan();
    const QByteArray before = shell.bytes(QStringLiteral("p.gelt"));
    const auto answer = shell.run(QStringLiteral("follow-up @p.gelt 5 --date 2012-04-20 --progress 100 --evidence @falta.pdf"));
    CHECK(answer.code == cli::Failed);
    CHECK(answer.isOneLine());
    CHECK(shell.bytes(QStringLiteral("p.gelt")) == before);
}

TEST_CASE("A follow-up that cannot be is refused in one line, and the plan stays byte for byte", "[cli]")
{
    Shell shell;
    shell.importRealPlan();
    const QByteArray before = shell.bytes(QStringLiteral("p.gelt"));
    const auto words = GENERATE(as<std::string>(), "99 --date 2012-04-20 --progress 10", "10 --date 2012-04-20 --progress 10", "5 --date 2012-04-20 --occurrence 2012-T1",
                                "10 --date 2012-04-20 --occurrence 2012-T5", "10 --date 2012-04-20 --occurrence 2016-T1");
    CAPTURE(words);
    const auto answer = shell.run(QStringLiteral("follow-up @p.gelt ") + QString::fromStdString(words));
    CHECK(answer.code == cli::Failed);
    CHECK(answer.isOneLine());
    CHECK(answer.out.isEmpty());
    CHECK(shell.bytes(QStringLiteral("p.gelt")) == before);
}

TEST_CASE("A value that an option does not take is a wrong call, and the plan stays byte for byte", "[cli]")
{
    Shell shell;
    shell.importRealPlan();
    const QByteArray before = shell.bytes(QStringLiteral("p.gelt"));
    const auto words = GENERATE(
        as<std::string>(), "follow-up @p.gelt 5 --date 2012-02-30 --progress 10", "follow-up @p.gelt 5 --date ayer --progress 10",
        "follow-up @p.gelt 5 --date 2012-04-20 --progress 101", "follow-up @p.gelt 5 --date 2012-04-20 --progress -1",
        "follow-up @p.gelt 5 --date 2012-04-20 --progress mucho", "follow-up @p.gelt cinco --date 2012-04-20 --progress 10",
        "follow-up @p.gelt 0 --date 2012-04-20 --progress 10", "status @p.gelt --as-of 31/12/2012", "report @p.gelt --kind progress --as-of ayer --out @x.pdf",
        "new @n.gelt --from 2012-01-01", "new @n.gelt --from 2015-01-01 --to 2012-01-01", "import @n.gelt @p.txt --to 2012-01-01",
        "import @p.gelt @p.txt --date 2012-13-01", "handover @p.gelt --out @x.rar", "handover @p.gelt --out @x.7z");
    CAPTURE(words);
    shell.write(QStringLiteral("p.txt"), "Una actividad");
    const QStringList files = shell.files();
    const auto answer = shell.run(QString::fromStdString(words));
    CHECK(answer.code == cli::BadUsage);
    CHECK(answer.err.count(u'\n') == 2);
    CHECK(answer.err.contains(QStringLiteral("Usage: plan-gelt ")));
    CHECK(answer.out.isEmpty());
    CHECK(shell.bytes(QStringLiteral("p.gelt")) == before);
    CHECK(shell.files() == files);
}

TEST_CASE("A call with a word too few says which, with one too many says which", "[cli]")
{
    Shell shell;
    CHECK(shell.run(QStringLiteral("status")).err.contains(QStringLiteral("FILE is missing")));
    CHECK(shell.run(QStringLiteral("follow-up @p.gelt")).err.contains(QStringLiteral("ACTIVITY is missing")));
    CHECK(shell.run(QStringLiteral("import @p.gelt")).err.contains(QStringLiteral("SOURCE is missing")));
    CHECK(shell.run(QStringLiteral("status @p.gelt otro")).err.contains(QStringLiteral("“otro”")));
}

TEST_CASE("A follow-up outside the years of the plan is recorded with a word of warning", "[cli]")
{
    Shell shell;
    shell.importRealPlan();
    for (const char *day : {"2099-07-01", "1900-01-01"}) {
        const auto answer = shell.run(QStringLiteral("follow-up @p.gelt 5 --progress 10 --date ") + QLatin1StringView(day));
        CHECK(answer.code == cli::Ok);
        CHECK(answer.isOneLine());
        CHECK(answer.err.contains(QStringLiteral("2015")));
    }
    CHECK(shell.run(QStringLiteral("follow-up @p.gelt 5 --progress 10 --date 2015-12-31")).err.isEmpty());
}

TEST_CASE("Who reports is kept whole or refused, and names are one line that reads one way", "[cli]")
{
    Shell shell;
    REQUIRE(shell.run(QStringList{QStringLiteral("new"), shell.path(QStringLiteral("n.gelt")), QStringLiteral("--entity"),
                                  QStringLiteral("Municipio\nde \u202EEjemplo")}).code == cli::Ok);
    const QByteArray before = shell.bytes(QStringLiteral("n.gelt"));
    QStringList call{QStringLiteral("follow-up"), shell.path(QStringLiteral("n.gelt")), QStringLiteral("1"), QStringLiteral("--date"),
                     QStringLiteral("2013-01-01"), QStringLiteral("--note"), QStringLiteral("x"), QStringLiteral("--by")};
    const auto refused = shell.run(call + QStringList{QString(501, u'x')});
    CHECK(refused.code == cli::BadUsage);
    CHECK(refused.err.contains(QStringLiteral("--by")));
    CHECK(shell.bytes(QStringLiteral("n.gelt")) == before);
    shell.write(QStringLiteral("acta\n\u202Ffdp.txt").replace(QChar(0x202F), QChar(0x202E)), "x");
    call += QStringList{QStringLiteral("Ana\n\u202EGil"), QStringLiteral("--evidence"), shell.path(QStringLiteral("acta\n\u202Efdp.txt"))};
    const auto done = shell.run(call);
    INFO(done.err.toStdString());
    REQUIRE(done.code == cli::Ok);
    REQUIRE(shell.run(QStringLiteral("export @n.gelt --out @x.json")).code == cli::Ok);
    const QByteArray json = shell.bytes(QStringLiteral("x.json"));
    CHECK(json.contains("\"Municipio de Ejemplo\""));
    CHECK(json.contains("\"Ana Gil\""));
    CHECK(json.contains("\"acta fdp.txt\""));
    CHECK_FALSE(json.contains("\xe2\x80\xae"));
}

TEST_CASE("A call that makes no sense is answered with the usage and 2", "[cli]")
{
    Shell shell;
    shell.importRealPlan();
    const auto words = GENERATE(as<std::string>(), "status", "status @p.gelt otro", "status @p.gelt --nada", "import @p.gelt", "nada @p.gelt",
                                "follow-up @p.gelt 5 --progress 10", "follow-up @p.gelt 5 --date 2012-04-20",
                                "follow-up @p.gelt 10 --date 2012-04-20 --progress 1 --occurrence 2012-T1", "report @p.gelt --out @x.pdf",
                                "report @p.gelt --kind otro --out @x.pdf", "report @p.gelt --kind progress", "report @p.gelt --kind progress --out @x.doc",
                                "export @p.gelt", "export @p.gelt --out @x.zip", "restore @p.gelt", "new", "new @n.gelt --empty --template gelt",
                                "new @n.gelt --template otra", "import @q.gelt @p.gelt --format excel");
    CAPTURE(words);
    const QStringList before = shell.files();
    const auto answer = shell.run(QString::fromStdString(words));
    CHECK(answer.code == cli::BadUsage);
    CHECK_FALSE(answer.err.isEmpty());
    CHECK(answer.out.isEmpty());
    CHECK(shell.files() == before);
}

TEST_CASE("Every command answers --help with its usage", "[cli]")
{
    Shell shell;
    for (const auto &command : cli::allCommands()) {
        const auto answer = shell.run(QStringList{command->name(), QStringLiteral("--help")});
        if (command->mostWords() < 100) {
            CHECK(answer.code == cli::Ok);
            CHECK(answer.out.contains(QStringLiteral("plan-gelt ") + command->name() + u' ' + command->arguments()));
        }
        CHECK(shell.run(QStringLiteral("--help")).out.contains(command->name()));
    }
}

TEST_CASE("An export that cannot be written leaves nothing behind", "[cli][export]")
{
    Shell shell;
    shell.importRealPlan();
    const auto out = GENERATE(as<std::string>(), "@falta/x.json", "@falta/x.csv", "@falta/x.xlsx", "@falta/x.ics");
    const auto answer = shell.run(QStringLiteral("export @p.gelt --out ") + QString::fromStdString(out));
    CHECK(answer.code == cli::Failed);
    CHECK(answer.isOneLine());
    CHECK(shell.files() == QStringList{QStringLiteral("p.gelt")});
}

TEST_CASE("A plan is exported as a workbook and as a calendar, the same each time", "[cli][export]")
{
    Shell shell;
    shell.importRealPlan();
    const QString suffix = GENERATE(as<QString>(), QStringLiteral("xlsx"), QStringLiteral("ics"));
    const auto answer = shell.run(QStringLiteral("export @p.gelt --out @x.") + suffix);
    INFO(answer.err.toStdString());
    REQUIRE(answer.code == cli::Ok);
    CHECK(answer.err.isEmpty());
    CHECK(answer.out.contains(QStringLiteral("x.") + suffix));
    const QByteArray bytes = shell.bytes(QStringLiteral("x.") + suffix);
    CHECK(bytes.startsWith(suffix == QStringLiteral("ics") ? "BEGIN:VCALENDAR\r\n" : "PK"));
    REQUIRE(shell.run(QStringLiteral("export @p.gelt --out @y.") + suffix).code == cli::Ok);
    CHECK(shell.bytes(QStringLiteral("y.") + suffix) == bytes);
}

TEST_CASE("The calendar of a plan has its deadlines", "[cli][export]")
{
    Shell shell;
    shell.importRealPlan();
    REQUIRE(shell.run(QStringLiteral("export @p.gelt --out @x.ics")).code == cli::Ok);
    const QByteArray before = shell.bytes(QStringLiteral("x.ics"));
    CHECK(before.contains("DTSTART;VALUE=DATE:20151231"));
    CHECK(before.contains("-activity-5@plan-gelt"));
    REQUIRE(shell.run(QStringLiteral("follow-up @p.gelt 5 --date 2012-04-20 --progress 100")).code == cli::Ok);
    REQUIRE(shell.run(QStringLiteral("export @p.gelt --out @x.ics")).code == cli::Ok);
    CHECK_FALSE(shell.bytes(QStringLiteral("x.ics")).contains("-activity-5@plan-gelt"));
}

TEST_CASE("A text that a workbook had to cut is said", "[cli][export]")
{
    Shell shell;
    shell.write(QStringLiteral("largo.csv"), "Actividad;Plazo;Descripción\r\nUna;Junio 2012;" + QByteArray(40'000, 'x') + "\r\n");
    REQUIRE(shell.run(QStringLiteral("import @l.gelt @largo.csv --from 2012-01-01 --to 2015-12-31")).code == cli::Ok);
    const auto answer = shell.run(QStringLiteral("export @l.gelt --out @x.xlsx"));
    CHECK(answer.code == cli::Ok);
    CHECK(answer.isOneLine());
    CHECK(answer.err.contains(QStringLiteral("cut")));
}

TEST_CASE("An export never writes over the plan that it reads", "[cli][export]")
{
    Shell shell;
    shell.importRealPlan();
    const QByteArray plan = shell.bytes(QStringLiteral("p.gelt"));
    shell.write(QStringLiteral("plan.csv"), plan);
    const auto answer = shell.run(QStringLiteral("export @plan.csv --out @plan.csv"));
    CHECK(answer.code == cli::Failed);
    CHECK(answer.isOneLine());
    CHECK(shell.bytes(QStringLiteral("plan.csv")) == plan);
}

TEST_CASE("The table exported as CSV imports as the same activities", "[cli][export]")
{
    Shell shell;
    shell.importRealPlan();
    REQUIRE(shell.run(QStringLiteral("export @p.gelt --out @x.csv")).code == cli::Ok);
    CHECK(shell.bytes(QStringLiteral("x.csv")).startsWith("\xef\xbb\xbf"));
    const auto imported = shell.run(QStringLiteral("import @c.gelt @x.csv --from 2012-01-01 --to 2015-12-31 --date 2013-08-12"));
    INFO(imported.err.toStdString());
    REQUIRE(imported.code == cli::Ok);
    CHECK(imported.out.contains(QStringLiteral("0 follow-up"))); // nothing was reported, so nothing comes in
    const QJsonArray first = shell.status(QStringLiteral("p.gelt"), QStringLiteral("2012-12-31"))[QStringLiteral("activities")].toArray();
    const QJsonArray second = shell.status(QStringLiteral("c.gelt"), QStringLiteral("2012-12-31"))[QStringLiteral("activities")].toArray();
    REQUIRE(first.size() == second.size());
    for (qsizetype i = 0; i < first.size(); ++i) {
        for (const char16_t *key : {u"number", u"title", u"description", u"phase", u"deadline", u"kind", u"due"})
            CHECK(first[i][QString::fromUtf16(key)] == second[i][QString::fromUtf16(key)]);
    }
}

TEST_CASE("The same plan at the same moment gives the same PDF, byte for byte", "[cli][report]")
{
    Shell shell;
    shell.importRealPlan();
    const auto kind = GENERATE(as<std::string>(), "action-plan", "progress --as-of 2012-12-31", "schedule --as-of 2012-12-31");
    const QString call = QStringLiteral("report @p.gelt --kind ") + QString::fromStdString(kind);
    const auto answer = shell.run(call + QStringLiteral(" --out @1.pdf"));
    INFO(answer.err.toStdString());
    REQUIRE(answer.code == cli::Ok);
    REQUIRE(shell.run(call + QStringLiteral(" --out @2.pdf")).code == cli::Ok);
    CHECK(shell.bytes(QStringLiteral("1.pdf")).startsWith("%PDF-1."));
    CHECK(shell.bytes(QStringLiteral("1.pdf")) == shell.bytes(QStringLiteral("2.pdf")));
    CHECK(shell.files().size() == 3);
}

TEST_CASE("The schedule is printed with its phases and activities on landscape sheets", "[cli][report]")
{
    Shell shell;
    shell.importRealPlan();
    const auto answer = shell.run(QStringLiteral("report @p.gelt --kind schedule --as-of 2012-12-31 --out @c.pdf"));
    INFO(answer.err.toStdString());
    REQUIRE(answer.code == cli::Ok);
    CHECK(answer.out.contains(QStringLiteral("c.pdf")));
    CHECK(shell.bytes(QStringLiteral("c.pdf")).startsWith("%PDF-1."));
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (program.isEmpty()) {
        WARN("pdftotext is not installed: the words of the schedule were not checked");
        return;
    }
    QProcess reader;
    reader.start(program, {shell.path(QStringLiteral("c.pdf")), QStringLiteral("-")});
    REQUIRE(reader.waitForFinished(60'000));
    const QString words = QString::fromUtf8(reader.readAllStandardOutput()).simplified();
    for (const QJsonValue &phase : shell.status(QStringLiteral("p.gelt"), QStringLiteral("2012-12-31"))[QStringLiteral("phases")].toArray())
        CHECK(words.contains(phase[QStringLiteral("name")].toString()));
    CHECK(words.contains(QStringLiteral("31/12/2012")));
    CHECK(words.contains(QStringLiteral("22 of 22")));
}
