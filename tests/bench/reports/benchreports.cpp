// SPDX-License-Identifier: GPL-3.0-or-later
// What reports cost from what a person asks for: on the page of the reports until the first page of a document is painted,
// and from the command to the PDF. bench_reports [ACTIVITIES…]
#include "core/exchange/interchange.h"
#include "core/storage/imports.h"
#include "tests/ui/support/scriptedask.h"
#include "ui/print/pagesview.h"
#include "ui/reports/reportspage.h"
#include "ui/session/session.h"
#include "ui/settings.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace gelt;

namespace {

double cpuMs() { return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// Activities of the usual length under twenty phases; a third of them recurring, half of them with follow-ups.
QByteArray planOf(int count)
{
    const QByteArray people = R"([{"id":"p1","name":"Persona Primera","position":"Cargo"},{"id":"p2","name":"Persona Segunda"}])";
    QByteArray json = R"({"format":"plan-gelt","plan":{"name":"Bench","entity":"Municipio de Ejemplo","from":"2012-01-01",)";
    json.append(R"("to":"2015-12-31"},"people":)").append(people).append(R"(,"phases":[)");
    for (int i = 1; i <= 20; ++i) {
        const QByteArray number = QByteArray::number(i);
        json.append(i > 1 ? "," : "").append(R"({"id":"f)").append(number).append(R"(","name":"FASE )").append(number).append("\"}");
    }
    json.append("],\"activities\":[");
    const char *words[] = {"canales", "trámites", "socialización", "página", "contratación", "ciudadanía", "evaluación"};
    for (int i = 1; i <= count; ++i) {
        json.append(i > 1 ? ",\n" : "\n").append(R"({"number":)").append(QByteArray::number(i));
        json.append(R"(,"phase":"f)").append(QByteArray::number((i - 1) * 20 / count + 1));
        json.append(R"(","title":"Actualización de )").append(words[i % 7]).append(' ').append(QByteArray::number(i));
        json.append(R"( con un nombre de largo corriente","description":"Levantamiento de información sobre )").append(words[i % 5]);
        json.append(R"( y los principales procesos que se realizan en la entidad territorial.","responsible":["p)");
        json.append(i % 2 == 0 ? "1" : "2").append(R"("],"deadline":")");
        json.append(i % 3 == 0 ? "Junio 2013" : i % 3 == 1 ? "Hasta 2015" : "Permanente").append('"');
        if (i % 6 == 2)
            json.append(R"(,"follow_ups":[{"date":"2012-03-20","occurrence":"2012-T1"}])");
        else if (i % 3 != 2 && i % 2 == 0)
            json.append(R"(,"follow_ups":[{"date":"2012-06-15","progress":40},{"date":"2012-09-15","progress":60}])");
        json.append('}');
    }
    return json.append("]}");
}

template <class T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(result).value();
}

/// A plan file. @return its path.
QString fileOf(const QTemporaryDir &folder, int count)
{
    ImportOptions options;
    options.today = QDate(2013, 8, 12);
    const ImportDraft draft = need(interchange::read(planOf(count), options));
    QString path = folder.filePath(QStringLiteral("plan.gelt"));
    need(Database::create(path, draft.contents.plan, {QStringLiteral("make"), {}}, Clock::fromEnvironment(),
                          [&](Transaction &transaction) -> Result<> {
                              const auto done = imports::append(transaction, draft.contents,
                                                                {QStringLiteral("b"), QStringLiteral("json"), {}});
                              return done ? Result<>() : Result<>(done.error());
                          }));
    return path;
}

struct First {
    double cpu = 0;   ///< ms of all threads until the first page is painted
    double clock = 0; ///< ms that a person waits; on a busy computer more than it takes
};

/// Until the first page of a document that was not shown before is painted.
First firstPageOf(ReportsPage &page, PagesView &view, ReportKind kind)
{
    QElapsedTimer timer;
    timer.start();
    const double before = cpuMs();
    bool isThere = false;
    // Said whenever other pages are shown.
    const auto seen = QObject::connect(&view, &PagesView::currentPageChanged, &view, [&] { isThere = true; });
    page.showKind(kind);
    while (!isThere)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QObject::disconnect(seen);
    view.viewport()->repaint();
    return {cpuMs() - before, static_cast<double>(timer.nsecsElapsed()) / 1e6};
}

void settle(const ReportsPage &page)
{
    while (page.isBusy())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
}

void measurePreview(const QString &path, int count)
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("s.ini")));
    ScriptedAsk ask;
    const auto session = need(Session::open(path, Database::Mode::ReadWrite, Clock::fromEnvironment(),
                                            {{QStringLiteral("Bench"), QStringLiteral("bench")}, false, 1500}));
    while (!session->isComplete())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    ReportsPage page({*session, settings, ask, QLocale(QLocale::Spanish, QLocale::Colombia)});
    page.resize(1280, 720);
    page.show();
    settle(page);
    auto *view = page.findChild<PagesView *>(QStringLiteral("pagesOfReport"));
    const struct {
        ReportKind kind;
        const char *name;
    } kinds[]{{ReportKind::Progress, "progress"}, {ReportKind::ActionPlan, "plan"},     {ReportKind::Annual, "annual"},
              {ReportKind::Schedule, "schedule"}, {ReportKind::ResponsibleSheets, "sheets"}};
    for (const auto &[kind, name] : kinds) {
        std::vector<double> cpu;
        std::vector<double> clock;
        for (int run = 0; run < 3; ++run) {
            page.showKind(ReportKind::Commitments); // a short one
            settle(page);
            const First first = firstPageOf(page, *view, kind);
            cpu.push_back(first.cpu);
            clock.push_back(first.clock);
            settle(page);
        }
        std::printf("%6d activities, first page of %-8s %5.0f ms of CPU, %5.0f ms on the clock\n", count, name, median(cpu),
                    median(clock));
        std::fflush(stdout);
    }
}

/// Runs the program and tells what it took.
void measureCommand(const QString &path, int count)
{
    const QTemporaryDir folder;
    const QByteArray out = folder.filePath(QStringLiteral("r.pdf")).toUtf8();
    const QByteArray plan = path.toUtf8();
    const pid_t child = fork();
    if (child == 0) {
        if (!std::freopen("/dev/null", "w", stdout))
            std::_Exit(127);
        execl(GELT_PROGRAM, GELT_PROGRAM, "report", plan.constData(), "--kind", "annual", "--year", "2012", "--out",
              out.constData(), nullptr);
        std::_Exit(127);
    }
    int status = 0;
    rusage used{};
    if (child < 0 || wait4(child, &status, 0, &used) != child || status != 0)
        qFatal("the command failed");
    const auto seconds = [](const timeval &time) { return static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_usec); };
    std::printf("%6d activities, command to annual PDF %.2f s of CPU, %.0f MiB at most; PDF %.1f MiB\n", count,
                seconds(used.ru_utime) + seconds(used.ru_stime), static_cast<double>(used.ru_maxrss) / 1024,
                static_cast<double>(QFileInfo(QString::fromUtf8(out)).size()) / 1048576);
    std::fflush(stdout);
}

void measure(int count)
{
    const QTemporaryDir folder;
    const QString path = fileOf(folder, count);
    measureCommand(path, count);
    measurePreview(path, count);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    if (argc < 2)
        measure(22);
    for (int i = 1; i < argc; ++i)
        measure(QByteArray(argv[i]).toInt());
    return 0;
}
