// SPDX-License-Identifier: GPL-3.0-or-later
// Makes pictures of every view and dialog: pictures PLAN FOLDER [--lang en] [--dark] [--size 1024x600] [--import FILE]
// [--actas]; with the last one of the actas alone, in more detail. For
// twice the size set QT_SCALE_FACTOR=2. They are looked at before a release, and serve the manual.
#include "app/language.h"
#include "tests/pictures/subjects.h"
#include "ui/ask.h"
#include "ui/session/session.h"
#include "ui/settings.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTemporaryDir>

#include <cstdio>

using namespace gelt;

namespace {

struct Wanted {
    QString plan;
    QString folder;
    QString imported;
    QString code;
    bool dark = false;
    bool actas = false;
    QSize size;

    /// What the names of the pictures end with: "-en-oscuro-1024".
    QString suffix() const
    {
        const QString theme = dark ? QStringLiteral("-oscuro") : QString();
        const QString width = size.width() == 1280 ? QString() : QStringLiteral("-%1").arg(size.width());
        return QStringLiteral("-%1%2%3").arg(code, theme, width);
    }
};

Wanted wanted(const QApplication &application)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("plan"), QStringLiteral("a plan file; a copy of it is shown"));
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("where the pictures go"));
    parser.addOption({QStringLiteral("lang"), {}, QStringLiteral("code"), QStringLiteral("es")});
    parser.addOption(QCommandLineOption(QStringLiteral("dark")));
    parser.addOption({QStringLiteral("size"), {}, QStringLiteral("size"), QStringLiteral("1280x800")});
    parser.addOption({QStringLiteral("import"), {}, QStringLiteral("file")});
    parser.addOption(QCommandLineOption(QStringLiteral("actas")));
    parser.process(application);
    if (parser.positionalArguments().size() != 2)
        parser.showHelp(2);
    const QStringList size = parser.value(QStringLiteral("size")).split(u'x');
    return {parser.positionalArguments().at(0), parser.positionalArguments().at(1), parser.value(QStringLiteral("import")),
            parser.value(QStringLiteral("lang")), parser.isSet(QStringLiteral("dark")), parser.isSet(QStringLiteral("actas")),
            {size.value(0).toInt(), size.value(1).toInt()}};
}

/// A screen that is large at twice the size too: the toolkit's own of this kind has 800 pixels and bends menus and dialogs.
void makeScreen(const QTemporaryDir &folder)
{
    QFile file(folder.filePath(QStringLiteral("screen.json")));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(R"json({"screens":[{"name":"pictures","x":0,"y":0,"width":2720,"height":1720,)json"
                   R"json("logicalDpi":96,"logicalBaseDpi":96,"dpr":1}]})json");
    }
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toLocal8Bit());
}

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        makeScreen(folder);
    QApplication application(argc, argv);
    const Wanted want = wanted(application);
    const QString plan = folder.filePath(QStringLiteral("Plan de acción 2012-2015.gelt"));
    QFile::copy(want.plan, plan);
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    DialogAsk ask;
    style::apply(application, want.dark ? style::Theme::Dark : style::Theme::Light);
    Language language(want.code);
    language.installWithToolkit(application);
    QLocale::setDefault(language.locale());
    const Clock clock = Clock::fixed(*Instant::fromIso(u"2013-06-11T15:42:00Z"));
    MainWindow window({settings, ask, clock, language.locale(), {}});
    window.resize(want.size);
    const Album album(want.folder, want.suffix());
    window.show();
    window.activateWindow();
    album.take(window, QStringLiteral("bienvenida"));
    settings.set(setting::person, QStringLiteral("Líder Comité GEL-T"));
    if (!window.openFile(plan))
        return 1;
    const FileDesk files{settings, ask, clock, language.locale(), {}, folder.path()};
    const Subjects of{album, window, files, {*window.session(), settings, ask, language.locale()}};
    if (want.actas) {
        takeActas(of);
        return 0;
    }
    takePages(of);
    takeMenus(of);
    takeFileDialogs(of, want.imported);
    takeLogDialogs(of);
    takePlanDialogs(of);
    takeCommitteeDialogs(of);
    takeOtherDialogs(of);
    if (auto *close = window.findChild<QAction *>(QStringLiteral("closePlan")))
        close->trigger();
    album.take(window, QStringLiteral("bienvenida-recientes"));
    return 0;
}
