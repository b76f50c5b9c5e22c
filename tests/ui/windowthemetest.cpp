// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/need.h"
#include "tests/ui/support/plans.h"
#include "ui/mainwindow.h"
#include "ui/plan/sidepanel.h"
#include "ui/style/theme.h"
#include "ui/style/tokens.h"

#include <QApplication>
#include <QEvent>
#include <QStatusBar>

#include <map>

using namespace gelt;

namespace {

void settle()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents(); // palettes and layouts reach widgets by events
}

/// A window on the example, with every page and every part of the panel open.
struct Opened {
    Opened(const QString &path, QDate cutOff) : settings(folder.filePath(QStringLiteral("settings.ini")))
    {
        window = std::make_unique<MainWindow>(
            MainWindow::Surroundings{settings, ask, clock2013, QLocale::c(), QStringLiteral("test")});
        window->resize(1280, 800);
        window->show();
        REQUIRE(window->openFile(path));
        if (cutOff.isValid())
            window->session()->setCutOff(cutOff);
        pictures(); // all is made, and shown once
    }

    QImage picture() const
    {
        settle();
        window->statusBar()->clearMessage(); // what is said in passing goes by the clock
        return window->grab().toImage();
    }
    /// Of every page and every part of the panel; the committee stays on screen.
    std::map<std::string, QImage> pictures() const
    {
        std::map<std::string, QImage> found;
        const auto take = [&](const std::string &name) { found[name] = picture(); };
        window->showPage(PageId::Plan);
        Place place;
        place.activity = window->session()->contents().activities.at(8).id;
        window->showPlace(place);
        auto *panel = window->findChild<SidePanel *>();
        REQUIRE(panel);
        for (int tab = 0; tab < 5; ++tab) {
            panel->openTab(static_cast<SidePanel::Tab>(tab));
            take("plan, part " + std::to_string(tab));
        }
        for (const auto &[id, name] :
             {std::pair(PageId::Home, "home"), std::pair(PageId::Schedule, "schedule"), std::pair(PageId::Committee, "committee")}) {
            window->showPage(id);
            take(name);
        }
        return found;
    }

    QTemporaryDir folder;
    Settings settings;
    ScriptedAsk ask;
    std::unique_ptr<MainWindow> window;
};

/// Where two pictures differ; empty: nowhere.
QRect difference(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return a.rect().united(b.rect());
    QRect found;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            if (a.pixel(x, y) != b.pixel(x, y))
                found |= QRect(x, y, 1, 1);
        }
    }
    return found;
}

} // namespace

TEST_CASE("A window that is switched to another theme looks like one that was made in it", "[window][theme]")
{
    const QTemporaryDir folder;
    const QString path = examplePlan(folder);
    const QDate cutOff = GENERATE(QDate(), QDate(2013, 6, 30));
    const auto [from, to] = GENERATE(std::pair(style::Theme::Light, style::Theme::Dark), std::pair(style::Theme::Dark, style::Theme::Light));
    style::apply(*qApp, from);
    std::map<std::string, QImage> switched;
    std::map<std::string, QImage> made;
    {
        Opened opened(path, cutOff);
        style::apply(*qApp, to);
        const QImage atOnce = opened.picture(); // showing a page may mend what the switch left
        switched = opened.pictures();
        switched["the page on screen"] = atOnce;
    }
    {
        Opened opened(path, cutOff);
        made["the page on screen"] = opened.picture();
        made.merge(opened.pictures());
        for (const auto &[name, picture] : made) {
            const QRect where = difference(switched.at(name), picture);
            const QWidget *widget = where.isEmpty() ? nullptr : opened.window->childAt(where.center());
            INFO(name << " at " << where.x() << ',' << where.y() << ' ' << where.width() << 'x' << where.height() << ", "
                      << (widget ? widget->metaObject()->className() : "") << ' '
                      << (widget ? widget->objectName().toStdString() : std::string()));
            CHECK(where.isEmpty());
            if (!where.isEmpty() && !qEnvironmentVariableIsEmpty("GELT_PICTURES")) {
                const QString file = qEnvironmentVariable("GELT_PICTURES") + u'/' + QString::fromStdString(name);
                switched.at(name).save(file + QStringLiteral("-switched.png"));
                picture.save(file + QStringLiteral("-made.png"));
            }
        }
    }
    style::apply(*qApp, style::Theme::Light);
}

TEST_CASE("When the system's theme changes the window takes what the person chose again", "[window][theme]")
{
    const QTemporaryDir folder;
    Opened opened(examplePlan(folder), {});
    opened.settings.set(setting::theme, QStringLiteral("dark"));
    style::apply(*qApp, style::Theme::Light);

    QEvent changed(QEvent::ThemeChange); // as the platform sends it to every window
    QCoreApplication::sendEvent(opened.window.get(), &changed);

    CHECK(QApplication::palette().color(QPalette::Base) == style::darkTokens().base);
    style::apply(*qApp, style::Theme::Light);
}
