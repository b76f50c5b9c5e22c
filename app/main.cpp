// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/desktop.h"
#include "app/language.h"
#include "core/base/platform.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QTextStream>

#include <cstdio>

namespace {

/// What Qt says of its own plumbing is not a command's answer: scripts read one line on standard error.
void onlyOurWords(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtFatalMsg || type == QtCriticalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(text));
}

int runCommand(int argc, char **argv, const QStringList &words, const QString &code)
{
    // Commands paint pages and never a window: no display is needed, whatever the environment says.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(onlyOurWords);
    QGuiApplication application(argc, argv);
    gelt::Language language(code);
    language.install(application);
    QLocale::setDefault(language.locale());
    QTextStream out(stdout);
    QTextStream err(stderr);
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    gelt::cli::Console console{out,  err, gelt::Clock::fromEnvironment(), language.locale(),
                               user, gelt::platform::standardErrorIsTerminal()};
    const gelt::cli::ExitCode done = gelt::cli::runCommandLine(words, console);
    out.flush();
    if (done == gelt::cli::Ok && (out.status() != QTextStream::Ok || std::fflush(stdout) != 0)) {
        err << gelt::cli::outputCutShort() << '\n';
        return gelt::cli::Failed;
    }
    return done;
}

/// A word alone is a plan to open in the window, unless it can only be a mistyped command.
bool isFile(const QString &word)
{
    return !word.startsWith(u'-') && !gelt::cli::isCommand(word)
           && (QFileInfo::exists(word) || word.contains(u'.') || word.contains(u'/') || word.contains(u'\\'));
}

} // namespace

int main(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const std::optional<QString> code = gelt::takeLanguage(words);
    if (code && code->isEmpty()) {
        QCoreApplication application(argc, argv);
        gelt::Language language(QStringLiteral("es"));
        language.install(application);
        QTextStream(stderr) << gelt::cli::unknownLanguage() << '\n';
        return gelt::cli::BadUsage;
    }
    if (words.value(0) == QStringLiteral("--version")) {
        std::puts("plan-gelt " GELT_VERSION);
        return gelt::cli::Ok;
    }
    const bool inTray = words.removeAll(QStringLiteral("--tray")) > 0; // started at login, to remind only
    if (words.isEmpty() || (words.size() == 1 && isFile(words[0])))
        return gelt::runDesktop(argc, argv, {words.value(0), code.value_or(QString()), inTray});
    return runCommand(argc, argv, words, code.value_or(QStringLiteral("es")));
}
