// SPDX-License-Identifier: GPL-3.0-or-later
// What finding actas and writing one cost: bench_actas [ACTAS PAGES]
#include "core/storage/actas.h"
#include "core/storage/tables.h"
#include "tests/ui/support/scriptedask.h"
#include "ui/actas/actaeditor.h"
#include "ui/actas/actaspage.h"
#include "ui/actas/text/actatextedit.h"
#include "ui/actas/text/speller.h"
#include "ui/print/pagesview.h"
#include "ui/session/session.h"
#include "ui/settings.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace gelt;

namespace {

double cpuMs() { return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

void must(const Result<> &done)
{
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
}

/// Paragraphs of what is said in meetings, at least @p chars long in all.
QString said(int chars, int seed)
{
    static const QStringList words{QStringLiteral("comité"),      QStringLiteral("presupuesto"), QStringLiteral("publicación"),
                                   QStringLiteral("trámites"),    QStringLiteral("ciudadanía"),  QStringLiteral("informó"),
                                   QStringLiteral("actividades"), QStringLiteral("avance"),      QStringLiteral("secretaría"),
                                   QStringLiteral("evaluación"),  QStringLiteral("canales"),     QStringLiteral("plazo")};
    QString text;
    int n = seed;
    while (text.size() < chars) {
        text += QStringLiteral("<p>");
        for (int i = 0; i < 60; ++i) {
            n = (n * 31 + 7) % 1009;
            text += words[n % words.size()] + QStringLiteral(" de la ");
        }
        text += QStringLiteral("fin</p>");
    }
    return text;
}

/// An acta with the usual agenda, of which each point has a text of @p chars.
ActaId addActa(Transaction &transaction, QDate day, int chars)
{
    actas::Beginning beginning;
    beginning.date = day;
    const ActaId id = actas::begin(transaction, beginning).id;
    for (AgendaItem item : transaction.select<AgendaItem>(QStringLiteral("WHERE acta_id = ?"), id)) {
        item.development = said(chars, static_cast<int>(item.id.value % 1'000));
        transaction.update(item);
    }
    return id;
}

struct Figures {
    double median = 0;
    double worst = 0;
};

Figures figuresOf(std::vector<double> values)
{
    std::ranges::sort(values);
    return {values[values.size() / 2], values.back()};
}

/// Types words into the filter of the list, key by key, each painted.
Figures find(ActasPage &page)
{
    auto *line = page.findChild<QLineEdit *>(QStringLiteral("filter"));
    auto *table = page.findChild<QTableView *>(QStringLiteral("actas"));
    QTest::qWait(50); // what the list does when it is idle
    page.focusFilter();
    std::vector<double> keys;
    for (const char *word : {"presupuesto", "tramites ciudadania", "evaluacion"}) {
        for (const char *c = word; *c; ++c) {
            const double before = cpuMs();
            QTest::keyClick(line, *c);
            QCoreApplication::processEvents();
            table->viewport()->repaint();
            keys.push_back(cpuMs() - before);
        }
        line->clear();
    }
    return figuresOf(keys);
}

/// Letters typed into the last point of an acta.
struct Writing {
    int pages = 0;
    Figures key;   ///< the key alone
    Figures shown; ///< with the pause after it, until it is in the file and on the page beside the text
};

Writing write(ActasPage &page, ActaId acta)
{
    page.edit(acta);
    auto *agenda = page.findChild<QListView *>(QStringLiteral("agenda"));
    agenda->setCurrentIndex(agenda->model()->index(agenda->model()->rowCount() - 1, 0));
    auto *text = page.findChild<ActaTextEdit *>();
    auto *editor = page.findChild<ActaEditor *>();
    auto *view = page.findChild<PagesView *>(QStringLiteral("pagesOfActa"));
    QCoreApplication::processEvents();
    text->setFocus();
    std::vector<double> keys;
    std::vector<double> all;
    for (int i = 0; i < 20; ++i) {
        const double before = cpuMs();
        QTest::keyClick(text, 'a');
        keys.push_back(cpuMs() - before);
        editor->open().flush();
        QCoreApplication::processEvents();
        view->viewport()->repaint();
        all.push_back(cpuMs() - before);
    }
    return {view->pageCount(), figuresOf(keys), figuresOf(all)};
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 5;
    const int wanted = argc > 2 ? std::atoi(argv[2]) : 2;
    const QTemporaryDir folder;
    Plan plan;
    plan.name = QStringLiteral("Bench");
    plan.period = {QDate(2012, 1, 1), QDate(2015, 12, 31)};
    auto made = Database::create(folder.filePath(QStringLiteral("plan.gelt")), plan, {QStringLiteral("make"), {}},
                                 Clock::fromEnvironment());
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    auto session = Session::adopt(*std::move(made), {});
    if (!session)
        qFatal("%s", qPrintable(session.error().message));
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    ScriptedAsk ask;
    constexpr int charsOfPoint = 550; // for each page of five points
    ActaId large;
    must((*session)->perform(QStringLiteral("make"), [&](Transaction &transaction) -> Result<> {
        for (int i = 0; i < count; ++i)
            addActa(transaction, QDate(2012, 1, 1).addDays(i % 1'400), 2'000);
        large = addActa(transaction, QDate(2015, 12, 1), wanted * charsOfPoint);
        return {};
    }));
    Speller speller({}, folder.filePath(QStringLiteral("own.txt")));
    ActasPage page({**session, settings, ask, QLocale(QLocale::Spanish, QLocale::Colombia)}, speller);
    page.resize(1280, 760);
    const double before = cpuMs();
    page.show();
    std::printf("%d actas: the list opens in %.1f ms of CPU", count, cpuMs() - before);
    QTest::qWait(20 + count); // its texts are read while nobody waits for them
    std::printf(", and can be searched at once after %.1f ms\n", cpuMs() - before);
    QApplication::setActiveWindow(&page);
    const Figures key = find(page);
    std::printf("  a key in its filter: median %.1f ms, worst %.1f ms\n", key.median, key.worst);
    const Writing writing = write(page, large);
    std::printf("an acta of %d pages: a key %.1f ms (worst %.1f), until it is on the page %.1f ms (worst %.1f)\n", writing.pages,
                writing.key.median, writing.key.worst, writing.shown.median, writing.shown.worst);
    return 0;
}
