// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/planactions.h"

#include "ui/style/glyphs.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>
#include <QWidget>

namespace gelt {
namespace {

using style::Glyph;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::PlanActions)
};

/// @param help ends up in the tooltip, with the keys behind it.
QAction *make(QWidget *page, const char *name, const QString &text, const QString &help, const QIcon &icon = {},
              const QKeySequence &keys = {})
{
    auto *action = new QAction(icon, text, page);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(keys.isEmpty() ? help : Tr::tr("%1 (%2)").arg(help, keys.toString(QKeySequence::NativeText)));
    page->addAction(action);
    return action;
}

} // namespace

PlanActions::PlanActions(QWidget *page)
    : add(make(page, "addActivity", Tr::tr("&Activity"), Tr::tr("Adds an activity behind the chosen one (Ctrl+N)"),
               style::icon(Glyph::Add)))
    , followUp(make(page, "followUp", Tr::tr("&Report follow-up"),
                    Tr::tr("Reports progress on what is chosen, or a period of it as done"), style::icon(Glyph::FollowUp),
                    QKeySequence(QStringLiteral("Ctrl+Return"))))
    , evidence(make(page, "attachEvidence", Tr::tr("&Evidence"), Tr::tr("Attaches files or an address to the activity"),
                    style::icon(Glyph::Evidence), QKeySequence(QStringLiteral("Ctrl+E"))))
    , why(make(page, "why", Tr::tr("&Why this figure?"), Tr::tr("Shows where the figures come from"),
               style::icon(Glyph::Question), QKeySequence(QStringLiteral("Ctrl+I"))))
    , editCell(make(page, "editCell", Tr::tr("Ed&it the cell"), Tr::tr("Changes the cell in place (F2)"), style::icon(Glyph::Edit)))
    , duplicate(make(page, "duplicate", Tr::tr("&Duplicate"), Tr::tr("Makes a copy without what was reported"),
                     style::icon(Glyph::Duplicate), QKeySequence(QStringLiteral("Ctrl+Shift+D"))))
    , remove(make(page, "remove", Tr::tr("De&lete"), Tr::tr("Deletes the chosen activities; it can be undone"),
                  style::icon(Glyph::Delete), QKeySequence(Qt::Key_Delete)))
    , moveUp(make(page, "moveUp", Tr::tr("Move &up"), Tr::tr("Moves the chosen activities past the one above"),
                  style::icon(Glyph::MoveUp), QKeySequence(QStringLiteral("Alt+Up"))))
    , moveDown(make(page, "moveDown", Tr::tr("Move d&own"), Tr::tr("Moves the chosen activities past the one below"),
                    style::icon(Glyph::MoveDown), QKeySequence(QStringLiteral("Alt+Down"))))
    , phaseMenu(new QMenu(Tr::tr("Mo&ve to phase"), page))
    , addPhase(make(page, "addPhase", Tr::tr("Add a p&hase…"), Tr::tr("Adds a phase behind the others")))
    , renamePhase(make(page, "renamePhase", Tr::tr("Re&name the phase…"), Tr::tr("Gives the phase of the chosen row another name")))
    , removePhase(make(page, "removePhase", Tr::tr("Delete the pha&se"),
                       Tr::tr("Deletes the phase; its activities then stand under no phase")))
    , phaseUp(make(page, "phaseUp", Tr::tr("Move the phase up"), Tr::tr("Moves the phase of the chosen row past the one above"),
                   {}, QKeySequence(QStringLiteral("Alt+Shift+Up"))))
    , phaseDown(make(page, "phaseDown", Tr::tr("Move the phase down"),
                     Tr::tr("Moves the phase of the chosen row past the one below"), {},
                     QKeySequence(QStringLiteral("Alt+Shift+Down"))))
    , copyTable(make(page, "copyTable", Tr::tr("Cop&y table"), Tr::tr("Copies the chosen rows, or all that are shown, for Excel or Word (Ctrl+C)"),
                     style::icon(Glyph::Copy)))
    , pasteRows(make(page, "pasteRows", Tr::tr("Pas&te rows…"), Tr::tr("Adds the rows of a table copied in Excel or Word, after a preview (Ctrl+V)")))
    , compact(make(page, "compact", Tr::tr("&Compact rows"), Tr::tr("Shows each activity on one line")))
    , columns(make(page, "columns", Tr::tr("Colu&mns…"), Tr::tr("Chooses the columns"), style::icon(Glyph::Columns)))
    , panel(make(page, "sidePanel", Tr::tr("Side &panel"), Tr::tr("Shows or hides the chosen activity’s details (F4)"),
                 style::icon(Glyph::SidePanel)))
{
    compact->setCheckable(true);
    panel->setCheckable(true);
}

} // namespace gelt
