// SPDX-License-Identifier: GPL-3.0-or-later
// What opening a plan, typing in its filter and editing cost: bench_window [SMALL LARGE]
#include "app/desktop.h"
#include "core/exchange/interchange.h"
#include "core/storage/backup.h"
#include "core/storage/imports.h"
#include "firstpaint.h"
#include "tests/ui/support/scriptedask.h"
#include "ui/mainwindow.h"
#include "ui/plan/planfilter.h"
#include "ui/plan/planpage.h"
#include "ui/session/session.h"
#include "ui/settings.h"
#include "ui/style/theme.h"

#include <QLineEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <algorithm>
#include <cstring>
#include <vector>

using namespace gelt;

namespace {

double cpuMs() { return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

template <class T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(result).value();
}

/// Activities with titles, descriptions and deadlines of the usual length, half of them with a follow-up.
QString planOf(const QTemporaryDir &folder, int count)
{
    QByteArray json = R"({"format":"plan-gelt","plan":{"name":"Bench","from":"2012-01-01","to":"2015-12-31"},"phases":[)";
    for (int i = 1; i <= 20; ++i)
        json += (i > 1 ? "," : "") + QByteArray(R"({"id":"f)") + QByteArray::number(i) + R"(","name":"FASE )" + QByteArray::number(i) + "\"}";
    json += "],\"activities\":[";
    const char *words[] = {"canales", "trámites", "socialización", "página", "contratación", "ciudadanía", "evaluación"};
    for (int i = 1; i <= count; ++i) {
        json += (i > 1 ? ",\n" : "\n") + QByteArray(R"({"number":)") + QByteArray::number(i) + R"(,"phase":"f)"
                + QByteArray::number(i % 20 + 1) + R"(","title":"Actualización de )" + words[i % 7] + ' ' + QByteArray::number(i)
                + R"( con un nombre de largo corriente","description":"Levantamiento de información sobre )" + words[i % 5]
                + R"( y los principales procesos que se realizan en la entidad territorial.","deadline":")"
                + (i % 3 == 0 ? "Junio 2013" : i % 3 == 1 ? "Hasta 2015" : "Permanente") + '"';
        if (i % 3 != 2 && i % 2 == 0)
            json += R"(,"follow_ups":[{"date":"2012-06-15","progress":40}])";
        json += '}';
    }
    ImportOptions options;
    options.today = QDate(2013, 8, 12);
    const ImportDraft draft = need(interchange::read(json + "]}", options));
    const QString path = folder.filePath(QStringLiteral("plan%1.gelt").arg(count));
    const auto database = need(Database::create(path, draft.contents.plan, {QStringLiteral("make"), {}}, Clock::fromEnvironment(),
                                                [&](Transaction &transaction) -> Result<> {
                                                    const auto done = imports::append(
                                                        transaction, draft.contents, {QStringLiteral("b"), QStringLiteral("json"), {}});
                                                    return done ? Result<>() : Result<>(done.error());
                                                }));
    need(backups::makeDaily(*database)); // else a thread makes it while something else is measured
    return path;
}

struct Opening {
    double ms = 0;
    double mib = 0;
};

/// The medians of some programs' starts, taken in turn so that whatever else the computer does meets all of them alike.
std::vector<Opening> start(const std::vector<QStringList> &commands)
{
    constexpr int rounds = 11;
    std::vector<std::vector<double>> ms(commands.size());
    std::vector<std::vector<double>> kib(commands.size());
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t i = 0; i < commands.size(); ++i) {
            QProcess process;
            process.start(commands[i].front(), commands[i].mid(1));
            process.waitForFinished(120'000);
            const QList<QByteArray> words = process.readAllStandardOutput().trimmed().split(' ');
            if (words.size() != 2)
                qFatal("%s: %s", qPrintable(commands[i].front()), process.readAllStandardError().constData());
            ms[i].push_back(words[0].toDouble());
            kib[i].push_back(words[1].toDouble());
        }
    }
    std::vector<Opening> medians;
    for (std::size_t i = 0; i < commands.size(); ++i)
        medians.push_back({median(ms[i]), median(kib[i]) / 1024.0});
    return medians;
}

/// Types words into the filter of the plan's page, key by key, each painted. @return the CPU of each key.
std::vector<double> type(const QString &path, double *firstKey, double *edit)
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("s.ini")));
    settings.set(setting::page, QStringLiteral("plan"));
    ScriptedAsk ask;
    MainWindow window({settings, ask, Clock::fromEnvironment(), QLocale(QLocale::Spanish, QLocale::Colombia), {}});
    window.openFile(path);
    window.show();
    while (!window.session()->isComplete())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
    auto *line = window.findChild<QLineEdit *>(QStringLiteral("filterText"));
    auto *table = window.findChild<QTreeView *>(QStringLiteral("plan"));
    std::vector<double> keys;
    const auto key = [&](auto &&press) {
        const double before = cpuMs();
        press();
        QCoreApplication::processEvents();
        table->viewport()->repaint();
        keys.push_back(cpuMs() - before);
    };
    QTest::qWait(200); // what the window does when it is idle
    line->setFocus();
    for (const char *word : {"canales", "socializacion tramites", "hasta 2015", "informacion"}) {
        for (const char *c = word; *c; ++c)
            key([&] { QTest::keyClick(line, *c); });
        while (!line->text().isEmpty())
            key([&] { QTest::keyClick(line, Qt::Key_Backspace); });
    }
    *firstKey = keys.front();
    Activity activity = window.session()->contents().activities[7];
    activity.title += QStringLiteral(" x");
    const double before = cpuMs();
    if (const Result<> done = window.session()->perform(QStringLiteral("bench"), [activity](Transaction &t) -> Result<> {
            t.update(activity);
            return {};
        });
        !done)
        qFatal("%s", qPrintable(done.error().message));
    QCoreApplication::processEvents();
    *edit = cpuMs() - before;
    return keys;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc > 2 && std::strcmp(argv[1], "open") == 0) { // as the program does, from its first line to the window
        FirstPaint::watch();
        return runDesktop(argc, argv, {QString::fromLocal8Bit(argv[2]), {}, false});
    }
    QApplication application(argc, argv);
    style::apply(application, style::Theme::Light);
    const QStringList words = QApplication::arguments();
    const int small = words.size() > 1 ? words[1].toInt() : 10'000;
    const int large = words.size() > 2 ? words[2].toInt() : 100'000;
    const QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(folder.path())); // of the starts below
    Settings().set(setting::page, QStringLiteral("plan"));
    const QString thousand = planOf(folder, 1000);
    const QString many = planOf(folder, large);

    const QString emptyWindow = QStringLiteral(GELT_EMPTY_WINDOW);
    const QString self = QApplication::applicationFilePath();
    const std::vector<Opening> found = start({{emptyWindow},
                                              {emptyWindow, QStringLiteral("words")},
                                              {self, QStringLiteral("open"), thousand},
                                              {self, QStringLiteral("open"), many}});
    const Opening empty = found[0];
    const Opening worded = found[1];
    const Opening opened = found[2];
    const Opening openedMany = found[3];
    std::printf("CPU until the first paint: empty window %.0f ms, %.0f MiB; with a few words %.0f ms\n", empty.ms, empty.mib,
                worded.ms);
    std::printf("  1,000 activities %.0f ms, %.0f MiB: %.2f times the empty window, %.2f times the one with words\n", opened.ms,
                opened.mib, opened.ms / empty.ms, opened.ms / worded.ms);
    std::printf("  %d activities %.0f ms, %.0f MiB: %.2f times that of 1,000\n", large, openedMany.ms, openedMany.mib,
                openedMany.ms / opened.ms);
    for (const auto &[count, path] : {std::pair(small, planOf(folder, small)), std::pair(large, many)}) {
        double first = 0;
        double edit = 0;
        const std::vector<double> keys = type(path, &first, &edit);
        std::printf("a key in the filter of %d: median %.1f ms, first %.1f ms, most %.1f ms; an edit %.1f ms\n", count, median(keys),
                    first, *std::ranges::max_element(keys), edit);
    }
    return 0;
}
