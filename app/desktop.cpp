// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"

#include "app/language.h"
#include "core/base/platform.h"
#include "ui/ask.h"
#include "ui/mainwindow.h"
#include "ui/session/session.h"
#include "ui/settings.h"
#include "ui/style/glyphs.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QTextStream>

#include <memory>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Desktop)
};

/// The windows of a run: one, and another in its place when the person chooses the other language. The plan goes over to it
/// as it is open, with its undo.
class Desktop {
public:
    Desktop(QApplication &application, const DesktopCall &call) : m_application(application), m_call(call) {}

    int run()
    {
        style::apply(m_application, style::themeNamed(m_settings.get(setting::theme)));
        QString code = m_call.language.isEmpty() ? m_settings.get(setting::language) : m_call.language;
        for (;;) {
            m_nextLanguage.clear();
            const int status = runWindow(code);
            if (m_nextLanguage.isEmpty())
                return status;
            code = m_nextLanguage;
        }
    }

private:
    int runWindow(const QString &code)
    {
        Language language(code);
        language.installWithToolkit(m_application);
        QLocale::setDefault(language.locale());
        const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
        MainWindow window({m_settings, m_ask, Clock::fromEnvironment(), language.locale(), user});
        QObject::connect(&window, &MainWindow::languageChosen, &window, [&](const QString &chosen) {
            m_nextLanguage = chosen;
            m_open = window.handOver();
            window.close();
            QApplication::quit(); // also where the program would stay beside the clock
        });
        m_call.inTray ? window.stayInTray() : window.show();
        m_call.inTray = false;
        if (m_isFirst)
            m_call.file.isEmpty() ? window.openLast() : static_cast<void>(window.openFile(m_call.file));
        else
            window.goOnWith(std::move(m_open));
        m_isFirst = false;
        return QApplication::exec();
    }

    QApplication &m_application;
    DesktopCall m_call;
    Settings m_settings;
    DialogAsk m_ask;
    QString m_nextLanguage;
    bool m_isFirst = true;
    std::unique_ptr<Session> m_open; ///< on its way from one window to the next
};

} // namespace

int runDesktop(int argc, char **argv, const DesktopCall &call)
{
    if (!platform::hasDisplay()) {
        QCoreApplication application(argc, argv);
        Language language(call.language);
        language.install(application);
        QTextStream(stderr) << Tr::tr("There is no display to open a window on. “plan-gelt --help” lists the commands that "
                                      "need none.")
                            << '\n';
        return 1;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("plan-gelt"));
    QApplication::setDesktopFileName(QStringLiteral("plan-gelt"));
    QApplication::setApplicationVersion(QStringLiteral(GELT_VERSION));
    QApplication::setWindowIcon(style::applicationIcon());
    return Desktop(application, call).run();
}

} // namespace gelt
