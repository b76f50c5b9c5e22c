// SPDX-License-Identifier: GPL-3.0-or-later
// Pastes what Word puts on the clipboard into the text of an acta, paints it, and says what it cost. Two markers enclose
// all of it for whoever watches the system calls: see pasteopensnothing.sh.
#include "tests/ui/actas/text/wordhtml.h"
#include "ui/actas/text/actatextedit.h"
#include "ui/actas/text/dictionary.h"
#include "ui/actas/text/ignoredwords.h"
#include "ui/actas/text/speller.h"

#include <QApplication>
#include <QClipboard>
#include <QDeadlineTimer>
#include <QFile>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <ctime>

using namespace gelt;

namespace {

double cpuMs() { return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

/// Pastes with the key and paints. @return what was said against it.
QString paste(ActaTextEdit &edit, const QString &html)
{
    QString why;
    const auto listening = QObject::connect(&edit, &ActaTextEdit::refused, &edit, [&why](const QString &said) { why = said; });
    auto data = std::make_unique<QMimeData>();
    data->setHtml(html);
    QGuiApplication::clipboard()->setMimeData(data.release());
    const double before = cpuMs();
    QTest::keyClick(&edit, Qt::Key_V, Qt::ControlModifier);
    const double pasted = cpuMs();
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();
    (void)edit.grab();
    std::printf("%.2f MB of HTML: pasted after %.0f ms of CPU, painted after %.0f ms; %d characters in the text. %s\n",
                static_cast<double>(html.size()) / 1e6, pasted - before, cpuMs() - before, edit.document()->characterCount(),
                qPrintable(why));
    QObject::disconnect(listening);
    return why;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    Speller speller(dictionaryFolders(), folder.filePath(QStringLiteral("own.txt")));
    const QDeadlineTimer most(5'000);
    while (speller.state() == Speller::State::Loading && !most.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    IgnoredWords ignored;
    ActaTextEdit edit(speller, ignored);
    edit.resize(640, 480);
    edit.show();
    edit.setFocus();
    (void)paste(edit, wordhtml::page(20'000)); // what the toolkit looks up once: fonts, images, its style
    edit.selectAll();
    QTest::keyClick(&edit, Qt::Key_Delete);

    (void)QFile::exists(QStringLiteral("/the-paste-begins"));
    const bool taken = paste(edit, wordhtml::page(ActaTextEdit::maxPasted)).isEmpty();
    const bool refused = !paste(edit, wordhtml::page(ActaTextEdit::maxPasted + 10'000)).isEmpty();
    (void)QFile::exists(QStringLiteral("/the-paste-ends"));
    const bool isClean = !edit.document()->toHtml().contains(QStringLiteral("hostname"));
    return taken && refused && isClean ? 0 : 1;
}
