// SPDX-License-Identifier: GPL-3.0-or-later
// Makes pictures of every view: pictures PLAN FOLDER [--lang en] [--dark] [--size 1024x600]; for twice the size set
// QT_SCALE_FACTOR=2. They are looked at before a release, and serve the manual.
#include "app/language.h"
#include "tests/ui/support/scriptedask.h"
#include "ui/home/homepage.h"
#include "ui/mainwindow.h"
#include "ui/plan/extensiondialog.h"
#include "ui/plan/log/followupdialog.h"
#include "ui/plan/planpage.h"
#include "ui/plan/sidepanel.h"
#include "ui/plan/whypanel.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/session/session.h"
#include "ui/settings.h"
#include "ui/shell/cutoffselector.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTemporaryDir>

#include <cstdio>

using namespace gelt;

namespace {

void settle()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
}

class Album {
public:
    Album(QString folder, QString suffix) : m_folder(std::move(folder)), m_suffix(std::move(suffix)) {}

    void take(QWidget &widget, const char *name)
    {
        settle();
        const QString file = QDir(m_folder).filePath(QLatin1StringView(name) + m_suffix + QStringLiteral(".png"));
        if (!widget.grab().save(file))
            std::fprintf(stderr, "%s: not written\n", qPrintable(file));
    }
    /// A dialog that is shown and not run.
    void takeDialog(QWidget &dialog, const char *name)
    {
        dialog.show();
        take(dialog, name);
        dialog.close();
    }

private:
    QString m_folder;
    QString m_suffix;
};

void takePlan(Album &album, MainWindow &window)
{
    window.showPage(PageId::Plan);
    const Session &session = *window.session();
    auto *panel = window.findChild<SidePanel *>();
    if (session.contents().activities.size() > 13)
        window.showPlace({PageId::Plan, session.contents().activities[8].id, {}, {}, {}, {}, {}});
    const char *names[] = {"plan-general", "plan-seguimiento", "plan-periodos", "plan-evidencias", "plan-historial"};
    for (int tab = 0; tab < 5; ++tab) {
        if (tab == 2 && session.contents().activities.size() > 13)
            window.showPlace({PageId::Plan, session.contents().activities[13].id, {}, {}, {}, {}, {}});
        panel->openTab(static_cast<SidePanel::Tab>(tab));
        album.take(window, names[tab]);
    }
    panel->openTab(SidePanel::Tab::General);
}

void takeDialogs(Album &album, MainWindow &window, const Desk &desk)
{
    const PlanContents &contents = window.session()->contents();
    if (contents.activities.size() < 14)
        return;
    FollowUpDialog oneTime(desk, {contents.activities[10].id}, {}, &window);
    album.takeDialog(oneTime, "dialogo-seguimiento");
    FollowUpDialog recurring(desk, {contents.activities[13].id}, {}, &window);
    album.takeDialog(recurring, "dialogo-seguimiento-periodo");
    WhyDialog why(desk, {Why::Of::Plan, report::Figure::Compliance, {}, {}}, &window);
    album.takeDialog(why, "dialogo-por-que");
    WhyDialog whyOne(desk, {Why::Of::Activity, report::Figure::Compliance, contents.activities[13].id, {}}, &window);
    album.takeDialog(whyOne, "dialogo-por-que-actividad");
    PreferencesDialog preferences(desk.settings, {}, &window);
    album.takeDialog(preferences, "dialogo-preferencias");
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("plan"), QStringLiteral("a plan file; a copy of it is shown"));
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("where the pictures go"));
    parser.addOption({QStringLiteral("lang"), {}, QStringLiteral("code"), QStringLiteral("es")});
    parser.addOption(QCommandLineOption(QStringLiteral("dark")));
    parser.addOption({QStringLiteral("size"), {}, QStringLiteral("size"), QStringLiteral("1280x800")});
    parser.process(application);
    if (parser.positionalArguments().size() != 2)
        parser.showHelp(2);
    const QString code = parser.value(QStringLiteral("lang"));
    const bool dark = parser.isSet(QStringLiteral("dark"));
    const QStringList size = parser.value(QStringLiteral("size")).split(u'x');

    const QTemporaryDir folder;
    const QString plan = folder.filePath(QStringLiteral("Plan de acción 2012-2015.gelt"));
    QFile::copy(parser.positionalArguments().at(0), plan);
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    settings.set(setting::person, QStringLiteral("Líder Comité GEL-T"));
    ScriptedAsk ask;
    style::apply(application, dark ? style::Theme::Dark : style::Theme::Light);
    Language language(code);
    language.installWithToolkit(application);
    QLocale::setDefault(language.locale());
    MainWindow window({settings, ask, Clock::fixed(*Instant::fromIso(u"2013-06-11T15:42:00Z")), language.locale(), {}});
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    Album album(parser.positionalArguments().at(1),
                QStringLiteral("-%1%2%3").arg(code, dark ? QStringLiteral("-oscuro") : QString(),
                                              size.value(0) == QStringLiteral("1280") ? QString() : QString(u'-' + size.value(0))));
    window.show();
    album.take(window, "bienvenida");
    if (!window.openFile(plan)) {
        std::fprintf(stderr, "%s\n", ask.told.isEmpty() ? "not opened" : qPrintable(ask.told.last().message));
        return 1;
    }
    album.take(window, "inicio");
    takePlan(album, window);
    window.showPage(PageId::Schedule);
    album.take(window, "cronograma");
    window.showPage(PageId::Committee);
    album.take(window, "comite");
    takeDialogs(album, window, {*window.session(), settings, ask, language.locale()});
    window.session()->setCutOff(QDate(2013, 4, 30));
    window.showPage(PageId::Schedule);
    album.take(window, "corte");
    return 0;
}
