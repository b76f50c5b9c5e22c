// SPDX-License-Identifier: GPL-3.0-or-later
// What opening a plan, typing in its filter and editing cost: bench_window [SMALL LARGE]
#include "app/language.h"
#include "core/exchange/interchange.h"
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
    need(Database::create(path, draft.contents.plan, {QStringLiteral("make"), {}}, Clock::fromEnvironment(),
                          [&](Transaction &transaction) -> Result<> {
                              const auto done = imports::append(transaction, draft.contents, {QStringLiteral("b"), QStringLiteral("json"), {}});
                              return done ? Result<>() : Result<>(done.error());
                          }));
    return path;
}

struct Opening {
    double ms = 0;
    double mib = 0;
};

/// The median of seven starts of a program.
Opening start(const QString &program, const QStringList &arguments)
{
    std::vector<double> ms;
    std::vector<double> kib;
    for (int i = 0; i < 7; ++i) {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished(120'000);
        const QList<QByteArray> words = process.readAllStandardOutput().trimmed().split(' ');
        if (words.size() != 2)
            qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
        ms.push_back(words[0].toDouble());
        kib.push_back(words[1].toDouble());
    }
    return {median(ms), median(kib) / 1024.0};
}

/// As the program opens it: the real window on the plan's page.
int openOnce(QApplication &application, const QString &path, const QString &settingsFile)
{
    Settings settings(settingsFile);
    ScriptedAsk ask;
    style::apply(application, style::Theme::Light);
    Language language(QStringLiteral("es"));
    language.installWithToolkit(application);
    MainWindow window({settings, ask, Clock::fromEnvironment(), language.locale(), {}});
    const FirstPaint first(&window);
    window.openFile(path);
    window.show();
    return QApplication::exec();
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
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    if (words.value(1) == QStringLiteral("open"))
        return openOnce(application, words.value(2), words.value(3));

    const int small = words.size() > 1 ? words[1].toInt() : 10'000;
    const int large = words.size() > 2 ? words[2].toInt() : 100'000;
    const QTemporaryDir folder;
    const QString settings = folder.filePath(QStringLiteral("s.ini"));
    Settings(settings).set(setting::page, QStringLiteral("plan"));
    const QString thousand = planOf(folder, 1000);
    const QString many = planOf(folder, large);

    const Opening empty = start(QStringLiteral(GELT_EMPTY_WINDOW), {});
    const Opening opened = start(QApplication::applicationFilePath(), {QStringLiteral("open"), thousand, settings});
    const Opening openedMany = start(QApplication::applicationFilePath(), {QStringLiteral("open"), many, settings});
    std::printf("first paint: empty window %.0f ms, %.0f MiB\n", empty.ms, empty.mib);
    std::printf("  1,000 activities %.0f ms, %.0f MiB: %.2f times the empty window\n", opened.ms, opened.mib, opened.ms / empty.ms);
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
