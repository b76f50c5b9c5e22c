// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/need.h"
#include "tests/ui/support/plans.h"
#include "ui/print/pagesview.h"
#include "ui/reports/reportspage.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

/// The page of the reports of a plan, shown.
struct ShownReports {
    explicit ShownReports(TestDesk &desk) : session(*desk.session), page(desk.desk()), said(&page, &gelt::Page::said)
    {
        page.resize(1280, 720);
        page.show();
        settle();
    }

    /// Until pages are made and files are written.
    void settle()
    {
        while (page.isBusy())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents();
    }
    template <class Widget>
    Widget &child(const char *name)
    {
        auto *found = page.findChild<Widget *>(QString::fromLatin1(name));
        REQUIRE(found);
        return *found;
    }
    QAction &action(const char *name) { return child<QAction>(name); }
    void trigger(const char *name)
    {
        REQUIRE(action(name).isEnabled());
        action(name).trigger();
        settle();
    }
    gelt::PagesView &view() { return child<gelt::PagesView>("pagesOfReport"); }
    void show(gelt::ReportKind kind)
    {
        child<QListWidget>("kinds").setCurrentRow(static_cast<int>(kind));
        settle();
    }
    /// All that the document says.
    QString text()
    {
        QString all;
        for (int i = 0; i < view().pageCount(); ++i)
            all += view().textOf(i) + u'\n';
        return all;
    }
    QString label(const char *name) { return child<QLabel>(name).text(); }

    gelt::Session &session;
    gelt::ReportsPage page;
    QSignalSpy said;
};
