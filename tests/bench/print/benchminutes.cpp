// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/layout.h"
#include "core/print/pdf.h"
#include "core/report/acta.h"

#include <QGuiApplication>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <random>

using namespace gelt;
using namespace gelt::print;

/// What a long acta costs: its blocks, its pages for the first time and after a change, one page of the preview, its
/// PDF.
namespace {

/// Words that repeat as those of a meeting do, some of them bold, in paragraphs, lists and tables.
QString development(std::mt19937 &engine, int paragraphs)
{
    const auto below = [&](std::size_t sides) { return static_cast<std::size_t>(engine()) % sides; };
    static const std::vector<QString> words = [&] {
        std::vector<QString> made;
        for (int i = 0; i < 3'000; ++i) {
            QString word;
            for (std::size_t n = 2 + below(9); n > 0; --n)
                word += QChar(static_cast<char16_t>('a' + below(26)));
            made.push_back(word);
        }
        return made;
    }();
    const auto sentence = [&](std::size_t length) {
        QString text;
        for (std::size_t i = 0; i < length; ++i) {
            const QString &word = words[below(words.size())];
            text += below(20) == 0 ? QString(u"<b>" + word + u"</b> ") : QString(word + u' ');
        }
        return text;
    };
    QString markup;
    for (int i = 0; i < paragraphs; ++i) {
        markup += u"<p>" + sentence(60 + below(60)) + u"</p>";
        if (i % 8 == 3)
            markup +=
                u"<ul><li>" + sentence(12) + u"</li><li>" + sentence(20) + u"</li><li>" + sentence(9) + u"</li></ul>";
        if (i % 16 == 7)
            markup += u"<table><tr><td>" + sentence(3) + u"</td><td>" + sentence(15) + u"</td></tr><tr><td>"
                      + sentence(2) + u"</td><td>" + sentence(9) + u"</td></tr></table>";
    }
    return markup;
}

PlanContents meetingOf(int items)
{
    std::mt19937 engine(2012);
    PlanContents contents;
    contents.plan.entity = {QStringLiteral("Municipio de Ejemplo"), QStringLiteral("Tolima"), {}, {}, {}};
    Acta acta;
    acta.id = ActaId{1};
    acta.group = QStringLiteral("Comité GEL-T");
    acta.date = QDate(2012, 6, 15);
    acta.from = QTime(9, 0);
    acta.to = QTime(18, 45);
    acta.header.code = QStringLiteral("FO-GD-02");
    contents.meetings.actas = {acta};
    for (int i = 1; i <= 12; ++i) {
        Attendance line;
        line.id = AttendanceId{i};
        line.acta = acta.id;
        line.name = QStringLiteral("Nombres y apellidos %1").arg(i);
        line.position = QStringLiteral("Cargo %1").arg(i);
        line.vote = true;
        line.presence = Presence::InPerson;
        contents.meetings.attendance.push_back(line);
    }
    for (int i = 1; i <= items; ++i) {
        AgendaItem item;
        item.id = AgendaItemId{i};
        item.acta = acta.id;
        item.order = i;
        item.title = QStringLiteral("Tema %1").arg(i);
        item.development = development(engine, 12);
        contents.meetings.items.push_back(std::move(item));
        Decision decision;
        decision.id = DecisionId{i};
        decision.acta = acta.id;
        decision.item = AgendaItemId{i};
        decision.text = QStringLiteral("Se aprobó lo propuesto sobre el tema %1.").arg(i);
        decision.votes = Votes{5, 1, 0};
        contents.meetings.decisions.push_back(std::move(decision));
    }
    contents.meetings.signers = {{ActaSignerId{1}, acta.id, 1, QStringLiteral("Uno"), QStringLiteral("Presidente")},
                                 {ActaSignerId{2}, acta.id, 2, QStringLiteral("Dos"), QStringLiteral("Secretaria")}};
    return contents;
}

/// The middle of several runs, in milliseconds of the processor.
double medianMs(int runs, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const std::clock_t begin = std::clock();
        work();
        times.push_back(1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

void measure(int items, int runs)
{
    PlanContents contents = meetingOf(items);
    const QLocale locale(QLocale::Spanish, QLocale::Colombia);
    const auto made = [&] { return report::acta(contents, {}, ActaId{1}, {}, locale); };
    const report::Document document = made();
    Pages pages = layOut(document);
    const double blocks = medianMs(runs, [&] { made(); });
    const double first = medianMs(runs, [&] { layOut(document); });
    const double again = medianMs(runs, [&] { pages = layOutAgain(document, pages); });
    int typed = 0;
    const double keystroke = medianMs(runs, [&] {
        contents.meetings.items.back().development += QStringLiteral("<p>nueva%1</p>").arg(++typed);
        pages = layOutAgain(made(), pages);
        const Page page = pages.page(pages.count() - 1);
    });
    const double page = medianMs(runs, [&] { pages.page(pages.count() / 2); });
    const double pdf = medianMs(runs, [&] {
        if (!pdfBytes(document, Clock::fixed({0})))
            std::exit(1);
    });
    std::printf(
        "%3d pages: blocks %.1f ms, layout %.1f ms the first time, %.1f ms again; a keystroke to its page %.1f ms; "
        "one page %.2f ms; PDF %.0f ms (CPU, median of %d)\n",
        pages.count(), blocks, first, again, keystroke, page, pdf, runs);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    if (argc < 2)
        measure(2, 1);
    for (int i = 1; i < argc; ++i)
        measure(QByteArray(argv[i]).toInt(), 9);
    return 0;
}
