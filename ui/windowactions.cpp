// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowactions.h"

#include "ui/style/glyphs.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace gelt {
namespace {

using style::Glyph;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::WindowActions)
};

/// Adds an action to a menu; the window has it too, so that its keys work wherever the focus is.
QAction *make(QMainWindow *window, QMenu *menu, const char *name, const QString &text, const QKeySequence &keys = {},
              const QIcon &icon = {})
{
    auto *action = new QAction(icon, text, window);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(keys);
    QString plain = text;
    plain.remove(u'&').remove(QChar(0x2026));
    action->setToolTip(keys.isEmpty() ? plain : Tr::tr("%1 (%2)").arg(plain, keys.toString(QKeySequence::NativeText)));
    menu->addAction(action);
    window->addAction(action);
    return action;
}

QKeySequence key(const char *text) { return QKeySequence(QLatin1StringView(text)); }

QMenu *bar(QMainWindow *window, const QString &title) { return window->menuBar()->addMenu(title); }

} // namespace

WindowActions::WindowActions(QMainWindow *window)
{
    file = bar(window, Tr::tr("&File"));
    edit = bar(window, Tr::tr("&Edit"));
    view = bar(window, Tr::tr("&View"));
    page = bar(window, Tr::tr("&Plan"));
    help = bar(window, Tr::tr("&Help"));
    const auto add = [window](QMenu *menu, const char *name, const QString &text, const char *shortcut = "", Glyph glyph = Glyph::Check,
                              bool hasIcon = false) {
        return make(window, menu, name, text, key(shortcut), hasIcon ? style::icon(glyph) : QIcon());
    };

    newPlan = add(file, "newPlan", Tr::tr("&New plan…"), "Ctrl+Shift+N");
    open = add(file, "open", Tr::tr("&Open…"), "Ctrl+O", Glyph::OpenFolder, true);
    recent = file->addMenu(Tr::tr("Open &recent"));
    import = add(file, "import", Tr::tr("&Import…"), "", Glyph::Import, true);
    example = add(file, "example", Tr::tr("Open the e&xample"));
    file->addSeparator();
    saveAs = add(file, "saveAs", Tr::tr("&Save as…"), "Ctrl+Shift+S");
    copyAs = add(file, "copyAs", Tr::tr("Save a &copy…"), "", Glyph::FileCopy, true);
    restore = add(file, "restore", Tr::tr("Restore a &backup…"), "", Glyph::Restore, true);
    exportMenu = file->addMenu(Tr::tr("&Export"));
    exportDocuments = add(exportMenu, "exportDocuments", Tr::tr("&Documents (PDF, Excel, CSV): on the page of reports"), "",
                          Glyph::Pdf, true);
    exportWorkbook = add(exportMenu, "exportWorkbook", Tr::tr("All tables as a &workbook (XLSX)…"), "", Glyph::Sheet, true);
    exportTables = add(exportMenu, "exportTables", Tr::tr("All tables to a &folder (CSV)…"), "", Glyph::Table, true);
    exportCsv = add(exportMenu, "exportCsv", Tr::tr("Activities as &table (CSV)…"), "", Glyph::Table, true);
    exportCalendar = add(exportMenu, "exportCalendar", Tr::tr("What is due as a &calendar (ICS)…"), "", Glyph::Calendar, true);
    exportJson = add(exportMenu, "exportJson", Tr::tr("&Everything (JSON)…"), "", Glyph::File, true);
    file->addSeparator();
    properties = add(file, "properties", Tr::tr("Plan proper&ties…"));
    preferences = add(file, "preferences", Tr::tr("Pre&ferences…"), "Ctrl+,", Glyph::Settings, true);
    file->addSeparator();
    print = add(file, "print", Tr::tr("&Print…"), "Ctrl+P", Glyph::Print, true);
    preview = add(file, "preview", Tr::tr("Print pre&view"), "Ctrl+Shift+P");
    file->addSeparator();
    closePlan = add(file, "closePlan", Tr::tr("C&lose the plan"), "Ctrl+W");
    quit = add(file, "quit", Tr::tr("&Quit"), "Ctrl+Q");

    undo = add(edit, "undo", Tr::tr("&Undo"), "Ctrl+Z", Glyph::Undo, true);
    redo = add(edit, "redo", Tr::tr("&Redo"), "Ctrl+Y", Glyph::Redo, true);
    redo->setShortcuts({key("Ctrl+Y"), key("Ctrl+Shift+Z")});
    edit->addSeparator();
    copy = add(edit, "copy", Tr::tr("&Copy"), "Ctrl+C", Glyph::Copy, true);
    paste = add(edit, "paste", Tr::tr("&Paste"), "Ctrl+V");
    edit->addSeparator();
    filter = add(edit, "filter", Tr::tr("&Filter this page"), "Ctrl+F", Glyph::Filter, true);
    search = add(edit, "search", Tr::tr("&Search everything…"), "Ctrl+K", Glyph::Search, true);

    pages[PageId::Home] = add(view, "pageHome", Tr::tr("&Home"), "Ctrl+1", Glyph::Home, true);
    pages[PageId::Plan] = add(view, "pagePlan", Tr::tr("&Action plan"), "Ctrl+2", Glyph::Plan, true);
    pages[PageId::Schedule] = add(view, "pageSchedule", Tr::tr("&Schedule"), "Ctrl+3", Glyph::Schedule, true);
    pages[PageId::Actas] = add(view, "pageActas", Tr::tr("Ac&tas"), "Ctrl+4", Glyph::Minutes, true);
    pages[PageId::Commitments] = add(view, "pageCommitments", Tr::tr("C&ommitments"), "Ctrl+5", Glyph::Commitments, true);
    pages[PageId::Committee] = add(view, "pageCommittee", Tr::tr("&Committee"), "Ctrl+6", Glyph::Committee, true);
    pages[PageId::Reports] = add(view, "pageReports", Tr::tr("&Reports"), "Ctrl+7", Glyph::Reports, true);
    view->addSeparator();
    cutOff = add(view, "cutOffChoose", Tr::tr("Cut-o&ff…"), "Ctrl+T", Glyph::Calendar, true);
    today = add(view, "cutOffToday", Tr::tr("&Back to today"), "Ctrl+Shift+T");
    view->addSeparator();
    sidePanel = add(view, "togglePanel", Tr::tr("Side &panel"), "F4", Glyph::SidePanel, true);
    nextPane = add(view, "nextPane", Tr::tr("&Next pane"), "F6");
    view->addSeparator();
    zoomIn = add(view, "zoomIn", Tr::tr("Zoom &in"), "Ctrl++", Glyph::ZoomIn, true);
    zoomIn->setShortcuts({key("Ctrl++"), key("Ctrl+=")});
    zoomOut = add(view, "zoomOut", Tr::tr("Zoom o&ut"), "Ctrl+-", Glyph::ZoomOut, true);
    zoomReset = add(view, "zoomReset", Tr::tr("&Zoom as at first"), "Ctrl+0");

    keys = add(help, "keys", Tr::tr("&Keys and help"), "F1", Glyph::Question, true);
    about = add(help, "about", Tr::tr("&About Plan GEL-T"), "", Glyph::Info, true);
}

} // namespace gelt
