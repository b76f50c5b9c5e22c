// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"

#include "app/language.h"
#include "core/base/platform.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QMessageBox>
#include <QTextStream>


namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Desktop)
};

} // namespace

int runDesktop(int argc, char **argv, const QString &file, const QString &languageCode)
{
    if (!platform::hasDisplay()) {
        QCoreApplication application(argc, argv);
        Language language(languageCode);
        language.install(application);
        QTextStream(stderr) << Tr::tr("There is no display to open a window on. “plan-gelt --help” lists the commands that "
                                      "need none.")
                            << '\n';
        return 1;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("plan-gelt"));
    QApplication::setApplicationVersion(QStringLiteral(GELT_VERSION));
    Language language(languageCode);
    language.install(application);
    QLocale::setDefault(language.locale());

    MainWindow window(Clock::fromEnvironment(), language.locale());
    window.show();
    if (!file.isEmpty()) {
        if (const Result<> opened = window.openFile(file); !opened)
            QMessageBox::warning(&window, QApplication::applicationName(), opened.error().message);
    }
    return QApplication::exec();
}

} // namespace gelt
