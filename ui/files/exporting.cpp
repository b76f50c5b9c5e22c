// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/exporting.h"

#include "core/storage/contents.h"
#include "core/storage/database.h"
#include "core/storage/plans.h"
#include "ui/files/filedesk.h"
#include "ui/session/session.h"
#include "ui/widgets/patience.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <memory>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Exporting)
};

/// How the system's dialog asks for the file or the folder.
FileQuestion questionOf(PlanForm form, const Session &session)
{
    const QString plan = asFileName(session.contents().plan.name);
    const QDir folder(QFileInfo(session.path()).absolutePath());
    const auto file = [&](const QString &name, const QString &suffix) { return folder.filePath(QString(name + u'.' + suffix)); };
    switch (form) {
    case PlanForm::Interchange:
        return {Tr::tr("Export the whole plan"), file(plan, QStringLiteral("json")), Tr::tr("Interchange files (*.json)"),
                QStringLiteral("json")};
    case PlanForm::Workbook:
        return {Tr::tr("Export all tables as a workbook"), file(plan, QStringLiteral("xlsx")), Tr::tr("Spreadsheets (*.xlsx)"),
                QStringLiteral("xlsx")};
    case PlanForm::Tables:
        return {Tr::tr("Export all tables to a folder"), folder.path(), {}, {}};
    case PlanForm::Activities:
        return {Tr::tr("Export the activities as a table"),
                file(asFileName(Tr::tr("%1, activities at %2").arg(plan, toIso(session.cutOff()))), QStringLiteral("csv")),
                Tr::tr("Tables (*.csv)"), QStringLiteral("csv")};
    case PlanForm::Calendar:
        return {Tr::tr("Export what is due as a calendar"), file(plan, QStringLiteral("ics")), Tr::tr("Calendars (*.ics)"),
                QStringLiteral("ics")};
    }
    return {};
}

/// In another thread, with a connection of its own.
Result<PlanExported> write(PlanForm form, const QString &planPath, const QString &path, const PlanExport &how)
{
    const auto database = Database::open(planPath, Database::Mode::ReadOnly, how.clock);
    if (!database)
        return database.error();
    PlanExport whole = how;
    const Result<PlanContents> contents = (*database)->read([&](Transaction &transaction) -> Result<PlanContents> {
        whole.identity = plans::identity(transaction);
        return contents::read(transaction, hasRemoved(form) ? contents::Removed::Included : contents::Removed::LeftOut);
    });
    return contents ? exportPlan(form, *contents, path, whole) : Result<PlanExported>(contents.error());
}

} // namespace

QString exportPlan(PlanForm form, Session &session, const FileDesk &desk, QWidget *parent)
{
    const FileQuestion question = questionOf(form, session);
    const QString path = form == PlanForm::Tables ? desk.ask.folder(parent, question) : desk.ask.fileToWrite(parent, question);
    if (path.isEmpty())
        return {};
    if (isSameFile(path, session.path())) {
        desk.ask.tell(parent, {ErrorCode::Invalid,
                               Tr::tr("“%1” is the plan itself and would be lost. Choose another name.")
                                   .arg(QDir::toNativeSeparators(path)),
                               {}});
        return {};
    }
    PlanExport how;
    how.cutOff = session.cutOff();
    how.clock = desk.clock;
    how.locale = desk.locale;
    const auto exported = std::make_shared<PlanExported>();
    const Result<> done = waitFor(Tr::tr("Exporting the plan…"), parent,
                                  [form, plan = session.path(), path, how, exported](const WorkProgress &progress) -> Result<> {
                                      PlanExport watched = how;
                                      watched.progress = progress;
                                      const Result<PlanExported> written = write(form, plan, path, watched);
                                      if (!written)
                                          return written.error();
                                      *exported = *written;
                                      return {};
                                  });
    if (!done) {
        if (done.error().code != ErrorCode::Cancelled)
            desk.ask.tell(parent, done.error());
        return {};
    }
    if (exported->cutTexts > 0)
        desk.ask.tell(parent, {ErrorCode::TooLarge,
                               Tr::tr("%n text(s) longer than a cell can hold were cut; each says so at its end.", nullptr,
                                      exported->cutTexts),
                               {}});
    return path;
}

} // namespace gelt
