// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/language.h"

#include <QGuiApplication>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#define isatty _isatty
#define fileno _fileno
#else
#include <unistd.h>
#endif

namespace {

/// Takes `--lang X` or `--lang=X` out of the words, wherever it stands.
QString takeLanguage(QStringList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i].startsWith(QStringLiteral("--lang="))) {
            const QString code = words[i].mid(7);
            words.removeAt(i);
            return code;
        }
        if (words[i] == QStringLiteral("--lang") && i + 1 < words.size()) {
            const QString code = words[i + 1];
            words.remove(i, 2);
            return code;
        }
    }
    return QStringLiteral("es");
}

} // namespace

int main(int argc, char **argv)
{
    // Commands paint pages and never a window: no display is needed, whatever the environment says.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("plan-gelt"));
    QGuiApplication::setApplicationVersion(QStringLiteral(GELT_VERSION));

    QTextStream out(stdout);
    QTextStream err(stderr);
    QStringList words = application.arguments().mid(1);
    const QString code = takeLanguage(words);
    if (code != QStringLiteral("es") && code != QStringLiteral("en")) {
        err << "--lang es|en\n";
        return gelt::cli::BadUsage;
    }
    gelt::Language language(code);
    language.install(application);
    if (words.value(0) == QStringLiteral("--version")) {
        out << "plan-gelt " GELT_VERSION "\n";
        return gelt::cli::Ok;
    }
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    gelt::cli::Console console{out, err, gelt::Clock::fromEnvironment(), language.locale(), user, isatty(fileno(stderr)) != 0};
    return gelt::cli::runCommandLine(words, console);
}
